"""Accounts the user follows, in SQLite."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from sakia_ng.adapters.sqlite.convert import from_ms, to_ms, to_name, to_text
from sakia_ng.adapters.sqlite.database import Database
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.folding import folded
from sakia_ng.domain.keys import PublicKey, Scheme
from sakia_ng.ports.store import Account

_ADD = """INSERT INTO account (address, name, folded, public_key, scheme, position, added_ms)
 VALUES (?, ?, ?, ?, ?, ?, ?)
 ON CONFLICT (address) DO UPDATE SET scheme = coalesce(excluded.scheme, scheme), public_key = excluded.public_key"""


class SqliteAccounts:
    """Implements ``AccountRepository``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> tuple[Account, ...]:
        """Every account, in the order of the tree."""
        query = "SELECT * FROM account ORDER BY position, account_id"
        return await self._database.select(_account, query)

    async def add(self, account: Account) -> None:
        """Follow an account; one already followed gains its key, and keeps its name and history."""
        name = to_text(account.name)
        scheme = None if account.scheme is None else account.scheme.value
        values = (account.address, name, folded(name), account.public_key, scheme, account.position)
        await self._database.change(_ADD, *values, to_ms(account.added_at))

    async def rename(self, address: Address, name: str) -> None:
        """Change the user's word for it."""
        statement = "UPDATE account SET name = ?, folded = ? WHERE address = ?"
        await self._database.change(statement, to_text(name), folded(to_text(name)), address)

    async def remove(self, address: Address) -> None:
        """Stop following it; figures, history and mark go with it (``ON DELETE CASCADE``)."""
        await self._database.change("DELETE FROM account WHERE address = ?", address)

    async def reorder(self, addresses: Sequence[Address]) -> None:
        """Set the order of the tree; accounts not named come after, in their order."""

        def work(connection: sqlite3.Connection) -> None:
            connection.execute("UPDATE account SET position = position + ?", (len(addresses),))
            numbered = [(position, address) for position, address in enumerate(addresses)]
            connection.executemany("UPDATE account SET position = ? WHERE address = ?", numbered)

        await self._database.write(work)


def _account(row: sqlite3.Row) -> Account:
    return Account(
        address=Address(row["address"]),
        name=to_name(row["name"]),
        public_key=PublicKey(row["public_key"]),
        scheme=None if row["scheme"] is None else Scheme(row["scheme"]),
        position=row["position"],
        added_at=from_ms(row["added_ms"]),
    )
