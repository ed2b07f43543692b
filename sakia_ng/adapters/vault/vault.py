"""The vault's rules, on its files and its session.

Everything here blocks and is called in a thread, one call at a time, but ``lock``, ``sign`` and what only looks. What
each method promises is written in ``sakia_ng.ports.keystore.Keystore``. Writing needs an open session and is refused at
the last moment, under the session's lock, when ``lock`` was called meanwhile.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from sakia_ng.adapters.vault.content import Content, decode, encode, new_stored
from sakia_ng.adapters.vault.derivation import key_pair, seed_of
from sakia_ng.adapters.vault.files import VaultFiles
from sakia_ng.adapters.vault.format import KeyWrap, SealedVault, new_wrap, open_payload, parse, seal, unwrap
from sakia_ng.adapters.vault.kdf import KEY_LENGTH, SALT_LENGTH, Cost, CostPolicy, calibrated, password_bytes
from sakia_ng.adapters.vault.session import Session
from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.errors import BugError, EnvironmentProblem, SakiaError, UserError
from sakia_ng.ports.keystore import (
    KeyRef,
    NewSecret,
    Revealed,
    SecretId,
    SessionUnlockProblem,
    VaultProblem,
    VaultState,
)

_DAMAGES = frozenset(
    {
        VaultProblem.NOT_A_VAULT,
        VaultProblem.TRUNCATED,
        VaultProblem.ALTERED,
        VaultProblem.COST_OUT_OF_BOUNDS,
        VaultProblem.TOO_LARGE,
    }
)


class Vault:
    """One vault and its session.

    Args:
        folder: the vault's own folder (see ``VaultFiles``).
        policy: what a guess of the password must cost.

    Attributes:
        locks: how many times ``lock`` was called. What begins a session is given the number at the time it was asked
            for and gives up, with LOCKED, when it is another by then.
    """

    def __init__(self, folder: Path, policy: CostPolicy) -> None:
        self.locks = 0
        self._files = VaultFiles(folder)
        self._policy = policy
        self._session: Session | None = None
        self._switch = threading.Lock()

    @property
    def state(self) -> VaultState:
        """See ``Keystore.state``."""
        if self._session is not None:
            return VaultState.UNLOCKED
        return VaultState.LOCKED if self._files.exist() else VaultState.ABSENT

    def lock(self) -> None:
        """Close the session, and any that is about to begin."""
        with self._switch:
            self.locks += 1
            session, self._session = self._session, None
        if session is not None:
            session.close()

    def content(self) -> Content:
        """Return what the open vault holds; nothing while locked."""
        session = self._session
        return session.content if session is not None else Content()

    def ticket(self) -> bytes:
        """Return what opens the vault without its password, until its data key changes.

        Raises:
            UserError: LOCKED.
        """
        session = self._open_session()
        return session.wrap.salt + session.copied_key()

    def _open_session(self) -> Session:
        if self._session is None:
            raise UserError(VaultProblem.LOCKED)
        return self._session

    def create(self, password: str, locks: int) -> None:
        """Create an empty vault and begin its session."""
        password_bytes(password)
        if self._session is not None or self._files.exist():
            raise UserError(VaultProblem.EXISTS)
        wrap, data_key = new_wrap(password, calibrated(self._policy), erasures=0)
        session = Session(wrap, data_key, Content())
        with self._files.staged(session.sealed(Content()), None) as staged:
            staged.commit_after_backup()
        self._files.sync()
        self._begin(session, locks)

    def unlock(self, password: str, locks: int) -> None:
        """Begin the session of the vault."""
        password_bytes(password)
        sealed = self._read_main()
        data_key = unwrap(sealed.wrap, password)
        with _damage_says(self._files.has_backup):
            content = decode(open_payload(sealed, data_key))
        session = Session(sealed.wrap, data_key, content)
        self._begin(session, locks)
        self._heal(session)

    def unlock_with_ticket(self, ticket: bytes, locks: int) -> None:
        """Begin the session by what ``ticket`` returned."""
        sealed = self._read_main()
        salt, data_key = ticket[:SALT_LENGTH], bytearray(ticket[SALT_LENGTH:])
        if salt != sealed.wrap.salt or len(data_key) != KEY_LENGTH:
            raise UserError(SessionUnlockProblem.OUTDATED)
        with _damage_says(self._files.has_backup):
            content = decode(open_payload(sealed, data_key))
        self._begin(Session(sealed.wrap, data_key, content), locks)

    def restore_backup(self, password: str, locks: int) -> None:
        """Put the backup in the place of a damaged or missing file and begin its session."""
        password_bytes(password)
        data = self._files.read(self._files.backup)
        if data is None:
            raise UserError(VaultProblem.NO_BACKUP)
        if self._is_main_sound(password):
            raise UserError(VaultProblem.EXISTS)
        with _damage_says(lambda: False):
            sealed = parse(data, self._policy)
            data_key = unwrap(sealed.wrap, password)
            content = decode(open_payload(sealed, data_key))
        with self._files.staged(data, None) as staged:
            self._files.set_damaged_aside()
            staged.commit_after_backup()
        self._files.sync()
        self._begin(Session(sealed.wrap, data_key, content), locks)

    def _begin(self, session: Session, locks: int) -> None:
        """Make a session current, unless ``lock`` was called since it was asked for."""
        with self._switch:
            wanted = locks == self.locks
            outdated, self._session = (self._session, session) if wanted else (session, self._session)
        if outdated is not None:
            outdated.close()
        if not wanted:
            raise UserError(VaultProblem.LOCKED)

    def _read_main(self) -> SealedVault:
        with _damage_says(self._files.has_backup):
            data = self._files.read(self._files.main)
            if data is not None:
                return parse(data, self._policy)
        if self._files.has_backup():
            raise UserError(VaultProblem.MISSING, backup_available=True)
        raise UserError(VaultProblem.ABSENT)

    def _is_main_sound(self, password: str) -> bool:
        """Whether the backup must not replace the file: whatever is neither missing nor known to be damaged."""
        try:
            sealed = self._read_main()
            decode(open_payload(sealed, unwrap(sealed.wrap, password)))
        except UserError as error:
            return error.code not in _DAMAGES | {VaultProblem.MISSING}
        return True

    def _heal(self, session: Session) -> None:
        """Finish what a crash interrupted: older copies of what was meant to disappear. Never fails."""
        self._files.forget_staged()
        with contextlib.suppress(SakiaError):
            backup = self._files.read(self._files.backup)
            if backup is not None and parse(backup, self._policy).wrap.erasures < session.wrap.erasures:
                self._write_everywhere(session, session.content, session.sealed(session.content), None)

    def change_password(self, current: str, new: str) -> None:
        """Encrypt everything again under a new data key and password."""
        session = self._open_session()
        password_bytes(new)
        _check_password(session, current)
        self._write_under_new_key(session, session.content, new, calibrated(self._policy))

    def add_secret(self, secret: NewSecret) -> SecretId:
        """Keep a secret."""
        session = self._open_session()
        stored = new_stored(secret)
        known = session.content.same_secret(stored)
        if known is not None:
            return known.ref.secret_id
        self._save(session, session.content.with_secret(stored))
        return stored.ref.secret_id

    def remove_secret(self, secret_id: SecretId, password: str) -> None:
        """Forget a secret and its keys, from every copy."""
        session = self._open_session()
        removed = session.content.secret(secret_id)
        _check_password(session, password)
        content = session.content.without_secret(secret_id)
        try:
            self._write_under_new_key(session, content, password, session.wrap.cost)
        finally:
            if removed not in session.content.secrets:
                removed.wipe()

    def add_key(self, secret_id: SecretId, path: str, scheme: Scheme) -> KeyRef:
        """Derive and keep a key."""
        session = self._open_session()
        with session.opened() as content:
            secret = content.secret(secret_id).secret()
        public_key = key_pair(seed_of(secret), path, scheme).public_key
        known = content.key(public_key)
        if known is not None:
            return known
        key = KeyRef(public_key, secret_id, path, scheme)
        self._save(session, content.with_key(key))
        return key

    def remove_key(self, public_key: PublicKey) -> None:
        """Forget a key."""
        session = self._open_session()
        if session.content.key(public_key) is None:
            raise UserError(VaultProblem.UNKNOWN_KEY)
        self._save(session, session.content.without_key(public_key))

    def sign(self, public_key: PublicKey, payload: bytes) -> Signature:
        """Sign by a key that is kept."""
        with self._open_session().opened() as content:
            key = content.key(public_key)
            if key is None:
                raise UserError(VaultProblem.UNKNOWN_KEY)
            secret = content.secret(key.secret_id).secret()
        pair = key_pair(seed_of(secret), key.path, key.scheme)
        if pair.public_key != public_key:
            raise BugError(VaultProblem.BAD_SECRET)
        return pair.sign(payload)

    def reveal(self, secret_id: SecretId, password: str) -> Revealed:
        """Return a secret, after checking the password."""
        session = self._open_session()
        session.content.secret(secret_id)
        _check_password(session, password)
        with session.opened() as content:
            return content.secret(secret_id).revealed()

    def _save(self, session: Session, content: Content) -> None:
        """Write a new content; the file it replaces becomes the backup, if it is sound."""
        data = session.sealed(content)
        with self._files.staged(data, self._sound_main()) as staged, session.opened():
            staged.commit_after_backup()
            session.content = content
        self._files.sync()

    def _sound_main(self) -> bytes | None:
        """The file as it is, or None when it is missing or damaged: then the backup is worth more.

        Raises:
            UserError: NEWER; a later version of the application wrote meanwhile.
        """
        try:
            data = self._files.read(self._files.main)
            if data is not None:
                parse(data, self._policy)
        except UserError as error:
            if error.code not in _DAMAGES:
                raise
            return None
        return data

    def _write_under_new_key(self, session: Session, content: Content, password: str, cost: Cost) -> None:
        wrap, data_key = new_wrap(password, cost, session.wrap.erasures + 1)
        self._write_everywhere(session, content, seal(wrap, bytes(data_key), encode(content)), (wrap, data_key))

    def _write_everywhere(
        self, session: Session, content: Content, data: bytes, new_key: tuple[KeyWrap, bytearray] | None
    ) -> None:
        """Replace the file and every older copy, so that nothing that was removed survives in one.

        Raises:
            EnvironmentProblem: nothing has changed; or STALE_BACKUP, the change is made but an older copy remains.
        """
        with self._files.staged(data, data) as staged, session.opened():
            is_backup_current = staged.commit_before_backup()
            session.content = content
            if new_key is not None:
                session.replace_key(*new_key)
        is_damaged_gone = self._files.forget_damaged()
        self._files.sync()
        if not (is_backup_current and is_damaged_gone):
            raise EnvironmentProblem(VaultProblem.STALE_BACKUP)


def _check_password(session: Session, password: str) -> None:
    """Raise WRONG_PASSWORD unless the password opens the session's own data key."""
    unwrap(session.wrap, password)


@contextlib.contextmanager
def _damage_says(backup_available: Callable[[], bool]) -> Iterator[None]:
    """Say with each damage whether there is a backup."""
    try:
        yield
    except UserError as error:
        if error.code in _DAMAGES:
            error.params["backup_available"] = backup_available()
        raise
