"""People the user knows, in SQLite."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

from sakia_ng.adapters.sqlite.convert import json_list, to_name, to_text
from sakia_ng.adapters.sqlite.database import Database
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.folding import folded
from sakia_ng.ports.store import Contact

_PUT = """INSERT INTO contact (address, name, folded, note) VALUES (?, ?, ?, ?)
 ON CONFLICT (address) DO UPDATE SET name = excluded.name, folded = excluded.folded, note = excluded.note"""

_SEARCH = """SELECT address, name, note FROM contact WHERE instr(folded, ?1) OR instr(address, ?2)
 ORDER BY folded <> ?1, folded, address LIMIT ?3"""


class SqliteContacts:
    """Implements ``ContactRepository``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> tuple[Contact, ...]:
        """Everybody, by name."""
        query = "SELECT address, name, note FROM contact ORDER BY folded, address"
        return await self._database.select(_contact, query)

    async def get(self, addresses: Sequence[Address]) -> Mapping[Address, Contact]:
        """Those of these addresses whom the user knows."""
        query = "SELECT address, name, note FROM contact WHERE address IN (SELECT value FROM json_each(?))"
        found = await self._database.select(_contact, query, json_list(addresses))
        return {contact.address: contact for contact in found}

    async def search(self, text: str, limit: int) -> tuple[Contact, ...]:
        """Contacts whose name or address holds a text: the exact name first, then by name."""
        return await self._database.select(_contact, _SEARCH, folded(to_text(text)), to_text(text), limit)

    async def put(self, contact: Contact) -> None:
        """Add or change somebody."""
        await self.put_many((contact,))

    async def put_many(self, contacts: Sequence[Contact]) -> None:
        """Add or change several, all of them or none."""
        await self._database.change_many(_PUT, map(_values, contacts))

    async def remove(self, address: Address) -> None:
        """Forget somebody."""
        await self._database.change("DELETE FROM contact WHERE address = ?", address)


def _values(contact: Contact) -> tuple[str, ...]:
    name = to_text(contact.name)
    return contact.address, name, folded(name), to_text(contact.note)


def _contact(row: sqlite3.Row) -> Contact:
    return Contact(Address(row["address"]), to_name(row["name"]), row["note"])
