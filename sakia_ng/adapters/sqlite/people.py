"""Verified names heard from the indexer, in SQLite."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

from sakia_ng.adapters.sqlite.convert import from_optional_text, json_list, to_optional_text, to_text
from sakia_ng.adapters.sqlite.database import Database
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.folding import folded
from sakia_ng.domain.movement import Person

_PUT = """INSERT INTO person (address, name, folded, identity_index, is_member) VALUES (?, ?, ?, ?, ?)
 ON CONFLICT (address) DO UPDATE SET name = excluded.name, folded = excluded.folded,
 identity_index = excluded.identity_index, is_member = excluded.is_member"""
_NAME_LINES = """UPDATE movement SET counterpart_name = ?, counterpart_key = ?, searched = ? || char(10) || searched
 WHERE counterpart = ? AND counterpart_name IS NULL"""
_SEARCH = """SELECT * FROM person WHERE instr(folded, ?1) OR instr(address, ?2)
 ORDER BY folded <> ?1, NOT is_member, instr(folded, ?1) <> 1, folded, address LIMIT ?3"""


class SqlitePeople:
    """Implements ``PeopleRepository``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def put(self, people: Sequence[Person]) -> None:
        """Remember names, and give them to the lines of history that had none."""

        def work(connection: sqlite3.Connection) -> None:
            rows = [_values(person) for person in people]
            named = [(name, key, key, address) for address, name, key, _, _ in rows if name is not None]
            connection.executemany(_PUT, rows)
            connection.executemany(_NAME_LINES, named)

        await self._database.write(work)

    async def get(self, addresses: Sequence[Address]) -> Mapping[Address, Person]:
        """People known; one without name is known to have no identity."""
        query = "SELECT * FROM person WHERE address IN (SELECT value FROM json_each(?))"
        found = await self._database.select(read_person, query, json_list(addresses))
        return {person.address: person for person in found}

    async def search(self, text: str, limit: int) -> tuple[Person, ...]:
        """People whose name or address holds a text: the exact name first, then members."""
        return await self._database.select(read_person, _SEARCH, folded(to_text(text)), to_text(text), limit)


def read_person(row: sqlite3.Row) -> Person:
    """Return a row of ``person``, or of a query with its columns."""
    return Person(
        Address(row["address"]), from_optional_text(row["name"]), row["identity_index"], bool(row["is_member"])
    )


def _values(person: Person) -> tuple[str, str | None, str, int | None, bool]:
    name = to_optional_text(person.name)
    return person.address, name, folded(name or ""), person.index, person.is_member
