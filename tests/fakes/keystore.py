"""A keystore without files or slow derivation, for tests of services and pages.

It derives and signs with the real rules and passes the same contract tests as the real one. It does not promise that
secrets leave the memory.
"""

from __future__ import annotations

import unicodedata

from sakia_ng.adapters.vault.content import Content, decode, encode, new_stored
from sakia_ng.adapters.vault.derivation import key_pair, seed_of
from sakia_ng.adapters.vault.kdf import password_bytes
from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.errors import SakiaError, UserError
from sakia_ng.ports.keystore import (
    KeyRef,
    NewSecret,
    Revealed,
    SecretId,
    SecretRef,
    SessionUnlockProblem,
    VaultProblem,
    VaultState,
)


class FakeKeystore:
    """See ``sakia_ng.ports.keystore.Keystore``.

    Attributes:
        fail_next: raised once, in the place of the next unlock or save, to play a damaged file or a full disk.
        data_key: stands for what encrypts the vault: another once the password changed or a secret was removed.
    """

    def __init__(self) -> None:
        self.fail_next: SakiaError | None = None
        self.data_key = 1
        self._password: str | None = None
        self._saved = encode(Content())
        self._open: Content | None = None

    @property
    def state(self) -> VaultState:
        if self._open is not None:
            return VaultState.UNLOCKED
        return VaultState.ABSENT if self._password is None else VaultState.LOCKED

    async def create(self, password: str) -> None:
        password_bytes(password)
        if self._password is not None:
            raise UserError(VaultProblem.EXISTS)
        self._fail_if_asked()
        self._password = unicodedata.normalize("NFKC", password)
        self._open = Content()

    async def unlock(self, password: str) -> None:
        password_bytes(password)
        if self._password is None:
            raise UserError(VaultProblem.ABSENT)
        self._fail_if_asked()
        self._check(password)
        self._open = decode(self._saved)

    def unlock_with(self, data_key: int) -> None:
        """Open the vault without its password, for ``FakeSessionUnlock``."""
        if data_key != self.data_key:
            raise UserError(SessionUnlockProblem.OUTDATED)
        self._open = decode(self._saved)

    async def restore_backup(self, password: str) -> None:
        password_bytes(password)
        raise UserError(VaultProblem.NO_BACKUP if self._password is None else VaultProblem.EXISTS)

    def lock(self) -> None:
        self._open = None

    async def change_password(self, current: str, new: str) -> None:
        self._content()
        password_bytes(new)
        self._check(current)
        self._fail_if_asked()
        self._password = unicodedata.normalize("NFKC", new)
        self.data_key += 1

    async def add_secret(self, secret: NewSecret) -> SecretId:
        content = self._content()
        stored = new_stored(secret)
        known = content.same_secret(stored)
        if known is None:
            self._save(content.with_secret(stored))
        return (known or stored).ref.secret_id

    async def remove_secret(self, secret_id: SecretId, password: str) -> None:
        content = self._content()
        content.secret(secret_id)
        self._check(password)
        self._save(content.without_secret(secret_id))
        self.data_key += 1

    async def add_key(self, secret_id: SecretId, path: str, scheme: Scheme) -> KeyRef:
        content = self._content()
        seed = seed_of(content.secret(secret_id).secret())
        key = KeyRef(key_pair(seed, path, scheme).public_key, secret_id, path, scheme)
        known = content.key(key.public_key)
        if known is None:
            self._save(content.with_key(key))
        return known or key

    async def remove_key(self, public_key: PublicKey) -> None:
        content = self._content()
        if content.key(public_key) is None:
            raise UserError(VaultProblem.UNKNOWN_KEY)
        self._save(content.without_key(public_key))

    async def derive(self, secret: NewSecret, paths: tuple[str, ...], scheme: Scheme) -> tuple[PublicKey, ...]:
        seed = seed_of(secret)
        return tuple(key_pair(seed, path, scheme).public_key for path in paths)

    def keys(self) -> tuple[KeyRef, ...]:
        return self._open.keys if self._open is not None else ()

    def secrets(self) -> tuple[SecretRef, ...]:
        return tuple(stored.ref for stored in self._open.secrets) if self._open is not None else ()

    def can_sign(self, public_key: PublicKey) -> bool:
        return self._open is not None and self._open.key(public_key) is not None

    async def sign(self, public_key: PublicKey, payload: bytes) -> Signature:
        content = self._content()
        key = content.key(public_key)
        if key is None:
            raise UserError(VaultProblem.UNKNOWN_KEY)
        return key_pair(seed_of(content.secret(key.secret_id).secret()), key.path, key.scheme).sign(payload)

    async def reveal(self, secret_id: SecretId, password: str) -> Revealed:
        stored = self._content().secret(secret_id)
        self._check(password)
        return stored.revealed()

    def _content(self) -> Content:
        if self._open is None:
            raise UserError(VaultProblem.LOCKED)
        return self._open

    def _check(self, password: str) -> None:
        password_bytes(password)
        if unicodedata.normalize("NFKC", password) != self._password:
            raise UserError(VaultProblem.WRONG_PASSWORD)

    def _save(self, content: Content) -> None:
        self._fail_if_asked()
        self._saved = encode(content)
        self._open = content

    def _fail_if_asked(self) -> None:
        failure, self.fail_next = self.fail_next, None
        if failure is not None:
            raise failure


async def nothing_elsewhere() -> frozenset[PublicKey]:
    """Answer that no other currency needs a key of the vault."""
    return frozenset()
