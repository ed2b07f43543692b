"""The ``Keystore`` port on one encrypted file: the vault's rules, run in threads.

Python cannot promise that no copy of a secret survives in freed memory; what the vault itself keeps,
it overwrites.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import ParamSpec, TypeVar

from sakia_ng.adapters.vault.derivation import key_pair, seed_of
from sakia_ng.adapters.vault.kdf import CostPolicy
from sakia_ng.adapters.vault.vault import Vault
from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.ports.keystore import (
    KeyRef,
    NewSecret,
    Revealed,
    SecretId,
    SecretRef,
    VaultState,
)

_P = ParamSpec("_P")
_T = TypeVar("_T")


class FileKeystore:
    """A vault in its own folder; see ``sakia_ng.ports.keystore.Keystore``.

    Args:
        folder: the vault's own folder (see ``VaultFiles``).
        policy: what a guess of the password must cost. The default is the only one for real secrets.
    """

    def __init__(self, folder: Path, policy: CostPolicy | None = None) -> None:
        self._vault = Vault(folder, policy or CostPolicy())
        self._one_at_a_time = asyncio.Lock()

    @property
    def state(self) -> VaultState:
        """See ``Keystore.state``."""
        return self._vault.state

    async def create(self, password: str) -> None:
        """See ``Keystore.create``."""
        await self._opening(self._vault.create, password)

    async def unlock(self, password: str) -> None:
        """See ``Keystore.unlock``. A vault open already is read again."""
        await self._opening(self._vault.unlock, password)

    async def restore_backup(self, password: str) -> None:
        """See ``Keystore.restore_backup``."""
        await self._opening(self._vault.restore_backup, password)

    def lock(self) -> None:
        """See ``Keystore.lock``. An opening in progress ends locked too."""
        self._vault.lock()

    async def change_password(self, current: str, new: str) -> None:
        """See ``Keystore.change_password``."""
        await self._alone(self._vault.change_password, current, new)

    async def add_secret(self, secret: NewSecret) -> SecretId:
        """See ``Keystore.add_secret``."""
        return await self._alone(self._vault.add_secret, secret)

    async def remove_secret(self, secret_id: SecretId, password: str) -> None:
        """See ``Keystore.remove_secret``."""
        await self._alone(self._vault.remove_secret, secret_id, password)

    async def add_key(self, secret_id: SecretId, path: str, scheme: Scheme) -> KeyRef:
        """See ``Keystore.add_key``."""
        return await self._alone(self._vault.add_key, secret_id, path, scheme)

    async def remove_key(self, public_key: PublicKey) -> None:
        """See ``Keystore.remove_key``."""
        await self._alone(self._vault.remove_key, public_key)

    async def derive(self, secret: NewSecret, paths: tuple[str, ...], scheme: Scheme) -> tuple[PublicKey, ...]:
        """See ``Keystore.derive``."""

        def derive() -> tuple[PublicKey, ...]:
            seed = seed_of(secret)
            return tuple(key_pair(seed, path, scheme).public_key for path in paths)

        return await asyncio.to_thread(derive)

    def keys(self) -> tuple[KeyRef, ...]:
        """See ``Keystore.keys``."""
        return self._vault.content().keys

    def secrets(self) -> tuple[SecretRef, ...]:
        """See ``Keystore.secrets``."""
        return tuple(stored.ref for stored in self._vault.content().secrets)

    def can_sign(self, public_key: PublicKey) -> bool:
        """See ``Keystore.can_sign``."""
        return self._vault.content().key(public_key) is not None

    async def sign(self, public_key: PublicKey, payload: bytes) -> Signature:
        """See ``Keystore.sign``. Does not wait for a write or a check of the password in progress."""
        return await asyncio.to_thread(self._vault.sign, public_key, payload)

    async def reveal(self, secret_id: SecretId, password: str) -> Revealed:
        """See ``Keystore.reveal``."""
        return await self._alone(self._vault.reveal, secret_id, password)

    async def unlock_with_ticket(self, ticket: bytes) -> None:
        """Open the vault by what ``ticket`` returned; see ``SessionUnlock.unlock``."""
        await self._opening(self._vault.unlock_with_ticket, ticket)

    def ticket(self) -> bytes:
        """Return what opens the vault without its password, until its data key changes: for ``SessionUnlock`` alone.

        Raises:
            UserError: LOCKED.
        """
        return self._vault.ticket()

    async def _opening(self, work: Callable[[_T, int], None], opener: _T) -> None:
        """Run what begins a session; ``lock`` or a cancellation meanwhile leaves the vault locked."""
        try:
            await self._alone(work, opener, self._vault.locks)
        except asyncio.CancelledError:
            self.lock()
            raise

    async def _alone(self, work: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """Run blocking work in a thread, one at a time; a cancelled one ends before the next begins."""
        async with self._one_at_a_time:
            task = asyncio.ensure_future(asyncio.to_thread(work, *args, **kwargs))
            try:
                return await asyncio.shield(task)
            except asyncio.CancelledError:
                await _finished(task)
                raise


async def _finished(task: asyncio.Future[_T]) -> None:
    """Wait for a task to end, whatever cancels the waiting; its outcome is nobody's any more."""
    while not task.done():
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.wait([task])
    if not task.cancelled():
        task.exception()
