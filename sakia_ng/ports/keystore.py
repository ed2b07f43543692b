"""The keystore: the only place that knows secrets.

Guarantees every implementation gives:

* while locked no secret is kept in memory (what can be overwritten is; Python may leave copies it freed), and nothing
  is written;
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
from sakia_ng.errors import Code

SecretId = NewType("SecretId", str)
"""Random identifier of a secret inside the vault."""


class VaultState(StrEnum):
    """What a person can do with the vault now."""

    ABSENT = "absent"
    LOCKED = "locked"
    UNLOCKED = "unlocked"


class VaultProblem(Code):
    """What can be wrong with a vault, its password or a request to it. No parameter is ever a secret.

    The damages (MISSING, NOT_A_VAULT, TRUNCATED, ALTERED, COST_OUT_OF_BOUNDS, TOO_LARGE) carry ``backup_available``:
    whether ``restore_backup`` may help. NEWER carries ``version`` and ``newest_known``.
    """

    EMPTY_PASSWORD = "vault.empty_password"  # noqa: S105 - the name of a problem, not a password
    PASSWORD_NOT_TEXT = "vault.password_not_text"  # noqa: S105 - as above
    WRONG_PASSWORD = "vault.wrong_password"  # noqa: S105 - as above
    EXISTS = "vault.exists"
    ABSENT = "vault.absent"
    LOCKED = "vault.locked"
    MISSING = "vault.missing"
    NOT_A_VAULT = "vault.not_a_vault"
    TRUNCATED = "vault.truncated"
    ALTERED = "vault.altered"
    NEWER = "vault.newer"
    COST_OUT_OF_BOUNDS = "vault.cost_out_of_bounds"
    TOO_LARGE = "vault.too_large"
    NO_BACKUP = "vault.no_backup"
    STALE_BACKUP = "vault.stale_backup"
    NO_MEMORY = "vault.no_memory"
    FULL = "vault.full"
    UNKNOWN_SECRET = "vault.unknown_secret"  # noqa: S105 - as above
    UNKNOWN_KEY = "vault.unknown_key"
    BAD_SECRET = "vault.bad_secret"  # noqa: S105 - as above


class SessionUnlockProblem(Code):
    """Why the system's own secret store does not open the vault; the password always does."""

    UNAVAILABLE = "session_unlock.unavailable"
    NOT_REMEMBERED = "session_unlock.not_remembered"
    OUTDATED = "session_unlock.outdated"


class SecretKind(StrEnum):
    """Where a secret came from. The value is stored; never rename it."""

    MNEMONIC = "mnemonic"
    V1_CREDENTIALS = "v1_credentials"
    SEED = "seed"
    KEY_FILE = "key_file"


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
class SecretRef:
    """One secret of the vault, without its content.

    Attributes:
        secret_id: its identifier.
        kind: where it came from.
        language: the language of its words, or empty.
    """

    secret_id: SecretId
    kind: SecretKind
    language: str = ""


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
    """Port to the vault. Every method but ``lock`` raises ``UserError(LOCKED)`` where it needs the vault open."""

    @property
    def state(self) -> VaultState:
        """Whether a vault exists and is open. A vault of which only the backup is left is LOCKED, not ABSENT."""

    async def create(self, password: str) -> None:
        """Create an empty vault and leave it unlocked.

        Raises:
            UserError: the password is empty, or a vault exists already.
            EnvironmentProblem: the folder cannot be written or the disk is full.
        """

    async def unlock(self, password: str) -> None:
        """Open the vault.

        Raises:
            UserError: ABSENT, WRONG_PASSWORD, NEWER or a damage (the file is left untouched; see ``VaultProblem``).
            EnvironmentProblem: the file cannot be read, or there is not enough memory to check the password.
        """

    async def restore_backup(self, password: str) -> None:
        """Put the previous version of the vault in the place of a damaged or missing one, and leave it unlocked.

        Nothing changes unless the backup opens with the password. The damaged file is set aside, not deleted.

        Raises:
            UserError: NO_BACKUP, EXISTS (the vault itself is sound), or what ``unlock`` raises, about the backup.
            EnvironmentProblem: the folder cannot be written or the disk is full.
        """

    def lock(self) -> None:
        """Forget every secret at once. Never fails, never writes."""

    async def change_password(self, current: str, new: str) -> None:
        """Encrypt everything again under a new data key and a new password; no copy opens with the old one any more.

        Raises:
            UserError: the current password is wrong, or the new one is empty.
            EnvironmentProblem: nothing was changed; or STALE_BACKUP: the change is made, but the old backup could not
                be replaced nor removed and still opens with the old password (the next ``unlock`` tries again).
        """

    async def add_secret(self, secret: NewSecret) -> SecretId:
        """Keep a secret. A secret already kept returns its existing identifier. Saved before it returns."""

    async def remove_secret(self, secret_id: SecretId, password: str) -> None:
        """Forget a secret and its keys for good, from the backup too.

        Raises:
            UserError: WRONG_PASSWORD or UNKNOWN_SECRET.
            EnvironmentProblem: as ``change_password``.
        """

    async def add_key(self, secret_id: SecretId, path: str, scheme: Scheme) -> KeyRef:
        """Derive a key and remember it. Idempotent: a public key already kept is returned as it is kept. Saved first.

        Raises:
            UserError: UNKNOWN_SECRET, or a ``DerivationProblem`` of ``sakia_ng.ports.recovery``.
        """

    async def remove_key(self, public_key: PublicKey) -> None:
        """Forget a key; its secret stays. Saved before it returns.

        Raises:
            UserError: UNKNOWN_KEY.
        """

    async def derive(self, secret: NewSecret, paths: tuple[str, ...], scheme: Scheme) -> tuple[PublicKey, ...]:
        """Return the public keys of a secret that need not be kept, for the scan of a restore. Off the loop.

        Works while locked too: the secret is the caller's.
        """

    def keys(self) -> tuple[KeyRef, ...]:
        """The keys kept, in the order they were added. Empty while locked."""

    def secrets(self) -> tuple[SecretRef, ...]:
        """The secrets kept, in the order they were added. Empty while locked."""

    def can_sign(self, public_key: PublicKey) -> bool:
        """Whether ``sign`` would work now."""

    async def sign(self, public_key: PublicKey, payload: bytes) -> Signature:
        """Sign bytes exactly as given (the caller hashes long payloads).

        Raises:
            UserError: the vault is locked, or holds no such key.
        """

    async def reveal(self, secret_id: SecretId, password: str) -> Revealed:
        """Return the secret for a backup, after checking the password again.

        Raises:
            UserError: WRONG_PASSWORD or UNKNOWN_SECRET.
        """


class SessionUnlock(Protocol):
    """Port to "unlock with my session": the data key of the vault, never its password, in the system's secret store.

    Off unless its owner asks for it: every program of the session may then read the key. A change of password
    and the removal of a secret make a new data key: what was remembered is OUTDATED and has to be remembered again.
    """

    async def is_available(self) -> bool:
        """Whether this system has a store that encrypts what it keeps."""

    async def remember(self) -> None:
        """Keep the data key of the open vault.

        Raises:
            UserError: LOCKED.
            EnvironmentProblem: UNAVAILABLE, also when the user refuses the store's own question.
        """

    async def unlock(self) -> None:
        """Open the vault without its password.

        Raises:
            UserError: NOT_REMEMBERED, OUTDATED (and forgotten), or what ``Keystore.unlock`` raises but WRONG_PASSWORD.
            EnvironmentProblem: UNAVAILABLE.
        """

    async def forget(self) -> None:
        """Delete what ``remember`` kept. Nothing happens where there is nothing.

        Raises:
            EnvironmentProblem: UNAVAILABLE.
        """
