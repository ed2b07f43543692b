"""Groups of people whose deadlines the user watches, in SQLite."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from sakia_ng.adapters.sqlite.convert import to_text
from sakia_ng.adapters.sqlite.database import Database
from sakia_ng.ports.register_store import Group

_ADD_PERSON = "INSERT INTO trust_group_person VALUES (?, ?) ON CONFLICT DO NOTHING"


class SqliteGroups:
    """Implements ``GroupRepository``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> tuple[Group, ...]:
        """Every group, in the order in which they were made."""

        def work(connection: sqlite3.Connection) -> tuple[Group, ...]:
            people: dict[int, list[int]] = {}
            for group_id, index in connection.execute("SELECT * FROM trust_group_person ORDER BY identity_index"):
                people.setdefault(group_id, []).append(index)
            rows = connection.execute("SELECT group_id, name FROM trust_group ORDER BY group_id")
            return tuple(Group(group_id, name, tuple(people.get(group_id, ()))) for group_id, name in rows)

        return await self._database.read(work)

    async def add(self, name: str, people: Sequence[int] = ()) -> Group:
        """Make a group."""

        def work(connection: sqlite3.Connection) -> int:
            made = connection.execute("INSERT INTO trust_group (name) VALUES (?)", (to_text(name),)).lastrowid
            assert made is not None
            connection.executemany(_ADD_PERSON, [(made, index) for index in people])
            return made

        return Group(await self._database.write(work), name, tuple(sorted(set(people))))

    async def put(self, group: Group) -> None:
        """Change the name and the people of a group."""

        def work(connection: sqlite3.Connection) -> None:
            values = (to_text(group.name), group.id)
            if not connection.execute("UPDATE trust_group SET name = ? WHERE group_id = ?", values).rowcount:
                return
            connection.execute("DELETE FROM trust_group_person WHERE group_id = ?", (group.id,))
            connection.executemany(_ADD_PERSON, [(group.id, index) for index in group.people])

        await self._database.write(work)

    async def remove(self, group_id: int) -> None:
        """Forget a group, and with it who was in it."""
        await self._database.change("DELETE FROM trust_group WHERE group_id = ?", group_id)
