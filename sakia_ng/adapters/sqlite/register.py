"""The register of all identities, in SQLite."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping

from sakia_ng.adapters.sqlite.convert import (
    from_optional_text,
    json_list,
    to_block,
    to_ms,
    to_optional_text,
    to_text,
)
from sakia_ng.adapters.sqlite.database import Database
from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.folding import folded
from sakia_ng.domain.identity import RegisterEntry

_PUT_BLOCK = """INSERT INTO register VALUES (1, ?, ?, ?) ON CONFLICT (only_row)
 DO UPDATE SET block = excluded.block, block_hash = excluded.block_hash, block_ms = excluded.block_ms"""
_ADD = "INSERT INTO register_entry (identity_index, owner, status, name, folded) VALUES (?, ?, ?, ?, ?)"
_PUT = f"""{_ADD} ON CONFLICT (identity_index) DO UPDATE SET owner = excluded.owner, status = excluded.status,
 name = coalesce(excluded.name, name), folded = iif(excluded.name IS NULL, folded, excluded.folded)"""
_SEARCH = """SELECT * FROM register_entry WHERE instr(folded, ?1) OR instr(owner, ?2) OR identity_index = ?3
 ORDER BY folded <> ?1 AND owner <> ?2 AND identity_index IS NOT ?3, instr(folded, ?1) <> 1, status <> 'member',
 folded, identity_index LIMIT ?4"""
_NEWEST = """SELECT * FROM register_entry WHERE status IN (SELECT value FROM json_each(?))
 ORDER BY identity_index DESC LIMIT ?"""
_MOST_DIGITS = 9


class SqliteRegister:
    """Implements ``RegisterRepository``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def block(self) -> BlockRef | None:
        """The block that the register is true of."""
        found = await self._database.select(_block, "SELECT * FROM register")
        return found[0] if found else None

    async def put_everybody(self, entries: Collection[RegisterEntry], at: BlockRef) -> None:
        """Replace the register, in one transaction."""

        def work(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM register_entry")
            connection.executemany(_ADD, map(_values, entries))
            connection.execute(_PUT_BLOCK, (at.number, at.hash, to_ms(at.time)))

        await self._database.write(work)

    async def put_changes(self, at: BlockRef, changed: Collection[RegisterEntry], gone: Collection[int]) -> None:
        """Bring the register to a later block."""

        def work(connection: sqlite3.Connection) -> None:
            connection.executemany("DELETE FROM register_entry WHERE identity_index = ?", [(one,) for one in gone])
            connection.executemany(_PUT, map(_values, changed))
            connection.execute(_PUT_BLOCK, (at.number, at.hash, to_ms(at.time)))

        await self._database.write(work)

    async def get(self, indexes: Collection[int]) -> Mapping[int, RegisterEntry]:
        """Entries by number."""
        query = "SELECT * FROM register_entry WHERE identity_index IN (SELECT value FROM json_each(?))"
        found = await self._database.select(_entry, query, json_list(indexes))
        return {entry.index: entry for entry in found}

    async def of_owner(self, address: Address) -> RegisterEntry | None:
        """The identity that an account owns."""
        found = await self._database.select(_entry, "SELECT * FROM register_entry WHERE owner = ?", address)
        return found[0] if found else None

    async def search(self, text: str, limit: int) -> tuple[RegisterEntry, ...]:
        """Identities whose name or address holds a text, or whose number it is."""
        wanted = to_text(text)
        is_number = wanted.isascii() and wanted.isdigit() and len(wanted) <= _MOST_DIGITS
        values = (folded(wanted), wanted, int(wanted) if is_number else None, limit)
        return await self._database.select(_entry, _SEARCH, *values)

    async def newest(self, statuses: Collection[IdentityStatus], limit: int) -> tuple[RegisterEntry, ...]:
        """Identities of certain statuses, those created last before."""
        return await self._database.select(_entry, _NEWEST, json_list(one.value for one in statuses), limit)


def _values(entry: RegisterEntry) -> tuple[int, str, str, str | None, str]:
    name = to_optional_text(entry.name)
    return entry.index, entry.owner, entry.status.value, name, folded(name or "")


def _entry(row: sqlite3.Row) -> RegisterEntry:
    status, name = IdentityStatus(row["status"]), from_optional_text(row["name"])
    return RegisterEntry(row["identity_index"], Address(row["owner"]), status, name)


def _block(row: sqlite3.Row) -> BlockRef:
    return to_block(row["block"], row["block_hash"], row["block_ms"])
