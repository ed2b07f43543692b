"""People the user knows, in SQLite."""

from __future__ import annotations

import sqlite3

from sakia_ng.adapters.sqlite.convert import to_name, to_text
from sakia_ng.adapters.sqlite.database import Database
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.folding import folded
from sakia_ng.ports.store import Contact

_PUT = """INSERT INTO contact (address, name, folded, note) VALUES (?, ?, ?, ?)
 ON CONFLICT (address) DO UPDATE SET name = excluded.name, folded = excluded.folded, note = excluded.note"""


class SqliteContacts:
    """Implements ``ContactRepository``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> tuple[Contact, ...]:
        """Everybody, by name."""
        query = "SELECT address, name, note FROM contact ORDER BY folded, address"
        return await self._database.select(_contact, query)

    async def put(self, contact: Contact) -> None:
        """Add or change somebody."""
        name = to_text(contact.name)
        await self._database.change(_PUT, contact.address, name, folded(name), to_text(contact.note))

    async def remove(self, address: Address) -> None:
        """Forget somebody."""
        await self._database.change("DELETE FROM contact WHERE address = ?", address)


def _contact(row: sqlite3.Row) -> Contact:
    return Contact(Address(row["address"]), to_name(row["name"]), row["note"])
