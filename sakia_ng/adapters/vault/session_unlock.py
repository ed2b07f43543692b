"""Unlock with the session of the system: a data key in the Secret Service, KWallet, macOS Keychain or Windows Vault.

Only stores that encrypt what they keep are used, whatever the settings of the package ``keyring`` say.
"""

from __future__ import annotations

import asyncio
import binascii
import contextlib
import importlib
from collections.abc import Callable
from typing import Protocol, TypeVar

from sakia_ng.adapters.vault.keystore import FileKeystore
from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.ports.keystore import SessionUnlockProblem

_SERVICE = "sakia-ng"
_STORES = (
    ("keyring.backends.Windows", "WinVaultKeyring"),
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
)
_T = TypeVar("_T")


class SecretStore(Protocol):
    """What is used of a backend of ``keyring``. All calls block, some until the user answers the system."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return what is kept, or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep or replace."""

    def delete_password(self, service: str, username: str) -> None:
        """Delete."""


class KeyringUnlock:
    """See ``sakia_ng.ports.keystore.SessionUnlock``.

    Args:
        keystore: the vault.
        vault_name: tells this vault from others in the store; shown by the system, so neither secret nor an address.
        find_store: gives the store, or None.
    """

    def __init__(
        self, keystore: FileKeystore, vault_name: str, find_store: Callable[[], SecretStore | None] | None = None
    ) -> None:
        self._keystore = keystore
        self._vault_name = vault_name
        self._find_store = find_store or system_store

    async def is_available(self) -> bool:
        """See ``SessionUnlock.is_available``."""
        return await asyncio.to_thread(self._find_store) is not None

    async def remember(self) -> None:
        """See ``SessionUnlock.remember``."""
        ticket = self._keystore.ticket().hex()
        await self._ask(lambda store: store.set_password(_SERVICE, self._vault_name, ticket))

    async def unlock(self) -> None:
        """See ``SessionUnlock.unlock``."""
        kept = await self._ask(lambda store: store.get_password(_SERVICE, self._vault_name))
        if kept is None:
            raise UserError(SessionUnlockProblem.NOT_REMEMBERED)
        try:
            await self._keystore.unlock_with_ticket(_from_hex(kept))
        except UserError as error:
            if error.code is SessionUnlockProblem.OUTDATED:
                with contextlib.suppress(EnvironmentProblem):
                    await self.forget()
            raise

    async def forget(self) -> None:
        """See ``SessionUnlock.forget``."""

        def delete(store: SecretStore) -> None:
            if store.get_password(_SERVICE, self._vault_name) is not None:
                store.delete_password(_SERVICE, self._vault_name)

        await self._ask(delete)

    async def _ask(self, question: Callable[[SecretStore], _T]) -> _T:
        """Ask the store in a thread. What it raises may hold what it was given: nothing of it is kept."""
        answer: list[_T] = []

        def ask() -> None:
            store = self._find_store()
            if store is not None:
                with contextlib.suppress(Exception):  # five systems, each with exceptions of its own
                    answer.append(question(store))

        await asyncio.to_thread(ask)
        if not answer:
            raise EnvironmentProblem(SessionUnlockProblem.UNAVAILABLE)
        return answer[0]


def system_store() -> SecretStore | None:
    """Return the system's secret store, or None where there is none that encrypts. Blocks."""
    for module, name in _STORES:
        with contextlib.suppress(ImportError):
            backend = getattr(importlib.import_module(module), name)
            if backend.viable:
                store: SecretStore = backend()
                return store
    return None


def _from_hex(text: str) -> bytes:
    try:
        return binascii.unhexlify(text)
    except ValueError:
        return b""
