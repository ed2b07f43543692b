"""The keystore: the only place that knows secrets.

Guarantees every implementation gives:

* while locked no secret is in memory, and nothing is written;
* unlocked memory holds the data key and decrypted secrets, never the password;
* ``sign`` returns signatures only; secrets leave through ``reveal`` alone, which asks for the password again;
* nothing secret appears in ``repr``, exceptions or logs;
* key derivation runs off the event loop.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType, Protocol

from sakia_ng.domain.keys import PublicKey, Scheme, Signature

SecretId = NewType("SecretId", str)
"""Random identifier of a secret inside the vault."""


class VaultState(StrEnum):
    """What a person can do with the vault now."""

    ABSENT = "absent"
    LOCKED = "locked"
    UNLOCKED = "unlocked"


class SecretKind(StrEnum):
    """Where a secret came from. The value is stored; never rename it."""

    MNEMONIC = "mnemonic"
    V1_CREDENTIALS = "v1_credentials"
    SEED = "seed"


@dataclass(frozen=True, slots=True)
class MnemonicSecret:
    """A recovery phrase: its entropy (16 to 32 bytes) and the language its words were shown in."""

    entropy: bytes = field(repr=False)
    language: str = "english"


@dataclass(frozen=True, slots=True)
class SeedSecret:
    """A bare 32-byte ed25519 seed, for v1 credentials (kept as the seed they make) and key files."""

    seed: bytes = field(repr=False)
    kind: SecretKind = SecretKind.SEED


NewSecret = MnemonicSecret | SeedSecret


@dataclass(frozen=True, slots=True)
class KeyRef:
    """One usable key of the vault, without its secret.

    Attributes:
        public_key: 32 bytes.
        secret_id: the secret it is derived from.
        path: derivation path such as ``""`` or ``"//0"``.
        scheme: ed25519 or sr25519.
    """

    public_key: PublicKey
    secret_id: SecretId
    path: str
    scheme: Scheme


@dataclass(frozen=True, slots=True)
class Revealed:
    """What ``reveal`` shows for a backup on paper.

    Attributes:
        kind: what it is.
        words: the recovery phrase in its language, or empty.
        language: language of the words.
        seed_hex: the seed, for secrets that have no words.
    """

    kind: SecretKind
    words: tuple[str, ...] = field(repr=False)
    language: str = ""
    seed_hex: str = field(default="", repr=False)


class Keystore(Protocol):
    """Port to the vault."""

    @property
    def state(self) -> VaultState:
        """Whether a vault exists and is open."""

    async def create(self, password: str) -> None:
        """Create an empty vault and leave it unlocked.

        Raises:
            UserError: the password is empty, or a vault exists already.
            EnvironmentProblem: the folder cannot be written or the disk is full.
        """

    async def unlock(self, password: str) -> None:
        """Open the vault.

        Raises:
            UserError: wrong password; truncated, altered or newer vault (the file is left untouched).
        """

    def lock(self) -> None:
        """Forget every secret at once. Never fails, never writes."""

    async def change_password(self, current: str, new: str) -> None:
        """Wrap the data key again under a new password; the backup no longer opens with the old one."""

    async def add_secret(self, secret: NewSecret) -> SecretId:
        """Keep a secret. A secret already kept returns its existing identifier. Saved before it returns."""

    async def remove_secret(self, secret_id: SecretId, password: str) -> None:
        """Forget a secret for good, from the backup too."""

    async def add_key(self, secret_id: SecretId, path: str, scheme: Scheme) -> KeyRef:
        """Derive a key and remember it. Idempotent. Saved before it returns."""

    async def remove_key(self, public_key: PublicKey) -> None:
        """Forget a key; its secret stays. Saved before it returns."""

    async def derive(self, secret: NewSecret, paths: tuple[str, ...], scheme: Scheme) -> tuple[PublicKey, ...]:
        """Return the public keys of a secret that need not be kept, for the scan of a restore. Off the loop."""

    def keys(self) -> tuple[KeyRef, ...]:
        """The keys kept. Empty while locked."""

    def can_sign(self, public_key: PublicKey) -> bool:
        """Whether ``sign`` would work now."""

    async def sign(self, public_key: PublicKey, payload: bytes) -> Signature:
        """Sign bytes exactly as given (the caller hashes long payloads).

        Raises:
            UserError: the vault is locked, or holds no such key.
        """

    async def reveal(self, secret_id: SecretId, password: str) -> Revealed:
        """Return the secret for a backup, after checking the password again."""
