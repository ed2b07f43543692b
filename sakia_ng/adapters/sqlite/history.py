"""Lines of history, in SQLite: written here, read for views by ``history_ids`` and ``history_lines``.

A history is read from the indexer in *readings*, from the newest line down; each has a number, and each line bears the
number of the last reading that met it. So a reading that was interrupted goes on later, and when one ends, the lines
that it should have met and did not are those that the indexer no longer has.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from sakia_ng.adapters.sqlite.convert import (
    day_of,
    json_list,
    month_of,
    to_integer,
    to_ms,
    to_optional_text,
    to_text,
)
from sakia_ng.adapters.sqlite.database import Database
from sakia_ng.adapters.sqlite.history_balances import settle_few, settle_slice
from sakia_ng.adapters.sqlite.history_ids import read_ids
from sakia_ng.adapters.sqlite.history_lines import read_lines, total_of
from sakia_ng.adapters.sqlite.history_sums import read_sums
from sakia_ng.adapters.sqlite.history_where import where
from sakia_ng.adapters.sqlite.people import read_person
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.folding import folded
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, Person
from sakia_ng.ports.store import HistoryLine, HistoryQuery, HistorySum, RowId, SyncMark


class Source(StrEnum):
    """Who told a line. ``CHECK``: nobody; it is what figures have beyond all others."""

    INDEXER = "indexer"
    NODE = "node"
    CHECK = "check"


_LONG_AGO_MS = -(2**62)
_FINALIZED = "coalesce((SELECT value FROM meta WHERE name = 'finalized'), -9223372036854775808)"
_CONTENT = (
    "kind",
    "amount",
    "moved",
    "comment",
    "block",
    "at_ms",
    "day",
    "month",
    "is_final",
    "counterpart",
    "counterpart_name",
)
_SET_CONTENT = ", ".join(f"{column} = excluded.{column}" for column in _CONTENT)
_IS_CHANGED = " OR ".join(f"movement.{column} IS NOT excluded.{column}" for column in _CONTENT)
_PUT_LINE = f"""INSERT INTO movement (account_id, source, line_id, kind, amount, moved, counterpart, counterpart_name,
 comment, block, at_ms, day, month, is_final, reading, counterpart_key, comment_key, searched)
 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? <= {_FINALIZED}, ?, ?, ?, ?)
 ON CONFLICT (account_id, line_id) DO UPDATE SET {_SET_CONTENT}, counterpart_key = excluded.counterpart_key,
 comment_key = excluded.comment_key, searched = excluded.searched WHERE {_IS_CHANGED}"""  # noqa: S608 - constants
_MEET = """UPDATE movement SET reading = ? WHERE account_id = ? AND line_id IN (SELECT value FROM json_each(?))"""
_FORGET = """DELETE FROM movement WHERE account_id = ? AND source = 'indexer' AND block > ? AND reading < ?
 AND (block <= ? OR NOT is_final)"""
_DROP_TWINS = """DELETE FROM movement WHERE row_id IN (SELECT row_id FROM (SELECT row_id, kind, block, amount,
 counterpart, row_number() OVER (PARTITION BY kind, block, amount, counterpart ORDER BY row_id) AS rank
 FROM movement WHERE account_id = :account AND source <> 'indexer' AND source = 'node') AS twin
 WHERE rank <= (SELECT count(*) FROM movement AS known WHERE known.account_id = :account
 AND known.source = 'indexer' AND known.block = twin.block AND known.kind = twin.kind
 AND known.amount = twin.amount AND known.counterpart IS twin.counterpart)
 AND EXISTS (SELECT 1 FROM movement AS fresh WHERE fresh.account_id = :account
 AND fresh.line_id IN (SELECT value FROM json_each(:fresh)) AND fresh.block = twin.block AND fresh.kind = twin.kind
 AND fresh.amount = twin.amount AND fresh.counterpart IS twin.counterpart))"""
_KNOWN_IDS = "SELECT line_id FROM movement WHERE account_id = ? AND line_id IN (SELECT value FROM json_each(?))"
_COUNT = """SELECT count(*) FROM movement JOIN account USING (account_id)
 WHERE address = ? AND source = 'indexer' AND kind IN ('transfer', 'dividend')"""
_SETTLE = "UPDATE movement SET is_final = 1 WHERE account_id = ? AND NOT is_final AND block <= ?"
_SET_MARK = """INSERT INTO sync_mark (account_id, is_complete, cursor, indexed_to, settled_to, total, missing, reading)
 VALUES (?, ?, ?, ?, ?, ?, ?, 1) ON CONFLICT (account_id) DO UPDATE SET is_complete = excluded.is_complete,
 cursor = excluded.cursor, indexed_to = excluded.indexed_to, settled_to = excluded.settled_to, total = excluded.total,
 missing = excluded.missing"""
_MARK = """SELECT sync_mark.*, account.account_id AS following FROM account LEFT JOIN sync_mark USING (account_id)
 WHERE address = ?"""
_BEGIN = """INSERT INTO sync_mark (account_id, is_complete, reading)
 SELECT account_id, 0, 1 FROM account WHERE address = ?
 ON CONFLICT (account_id) DO UPDATE SET reading = reading + 1"""
_PAID = """SELECT counterpart AS address, coalesce(person.name, max(counterpart_name)) AS name,
 identity_index, coalesce(is_member, 0) AS is_member, max(at_ms) AS last_ms
 FROM movement LEFT JOIN person ON person.address = counterpart
 WHERE amount < 0 AND kind = 'transfer' AND counterpart IS NOT NULL
 GROUP BY counterpart ORDER BY last_ms DESC, counterpart"""
_OTHERS = """SELECT counterpart AS address, coalesce(person.name, max(counterpart_name)) AS name, identity_index,
 coalesce(is_member, 0) AS is_member FROM movement LEFT JOIN person ON person.address = counterpart
 WHERE counterpart IS NOT NULL AND {condition} AND (instr(counterpart_key, :text)
 OR length(:text) >= 4 AND instr(lower(counterpart), :text) OR counterpart IN (SELECT address FROM contact
 WHERE instr(folded, :text) UNION ALL SELECT address FROM account WHERE instr(folded, :text)))
 GROUP BY counterpart ORDER BY count(*) DESC, counterpart LIMIT :limit"""
_TIMES_PAID = """SELECT count(*) AS times FROM movement JOIN account USING (account_id)
 WHERE account.address = ? AND counterpart = ? AND amount < 0 AND kind = 'transfer'"""
_PROVISIONAL = "SELECT address FROM account WHERE account_id IN (SELECT account_id FROM movement WHERE NOT is_final)"
_UNNAMED = """SELECT DISTINCT counterpart FROM movement INDEXED BY movement_unnamed
 WHERE counterpart_name IS NULL AND counterpart IS NOT NULL
 AND NOT EXISTS (SELECT 1 FROM person WHERE person.address = counterpart) LIMIT ?"""
_ACCOUNT_ID = "SELECT account_id FROM account WHERE address = ?"
_LOWEST = -(2**63)


class SqliteHistory:
    """Implements ``HistoryRepository``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def mark(self, address: Address) -> SyncMark:
        """How far the history of an account was read."""
        marks = await self._database.select(_mark, _MARK, address)
        return marks[0] if marks else SyncMark(complete=False, cursor=None, indexed_to=None)

    async def begin(self, address: Address) -> None:
        """Start a reading from the newest line on."""
        await self._database.change(_BEGIN, address)

    async def apply(self, address: Address, movements: Sequence[Movement], mark: SyncMark) -> int:
        """Insert or replace lines and set the mark; return how many lines are new or changed."""

        def work(connection: sqlite3.Connection) -> int:
            account_id = _account_id(connection, address, mark)
            if account_id is None:
                return 0
            _set_mark(connection, account_id, mark)
            return put_lines(connection, account_id, movements)

        return await self._database.write(work)

    async def finish(self, address: Address, above: BlockNumber | None, mark: SyncMark) -> int:
        """End a reading: forget the lines it should have given and did not; return how many."""

        def work(connection: sqlite3.Connection) -> int:
            account_id = _account_id(connection, address, mark)
            if account_id is None:
                return 0
            _set_mark(connection, account_id, mark)
            reached = _LOWEST if mark.indexed_to is None else mark.indexed_to
            lowest = _LOWEST if above is None else above
            reading = _reading(connection, account_id)
            connection.execute(_SETTLE, (account_id, mark.settled_to))
            return connection.execute(_FORGET, (account_id, lowest, reading, reached)).rowcount

        removed = await self._database.write(work)
        await self._settle_balances(address)
        return removed

    async def _settle_balances(self, address: Address) -> None:
        """Settle the balances of an account, a slice at a time: what others ask comes between."""

        def work(connection: sqlite3.Connection) -> bool:
            row = connection.execute(_ACCOUNT_ID, (address,)).fetchone()
            return row is not None and settle_slice(connection, row[0])

        while await self._database.write(work):
            pass

    async def count(self, address: Address) -> int:
        """How many transfers and dividends of the indexer are kept."""
        return (await self._database.select(lambda row: int(row[0]), _COUNT, address))[0]

    async def known(self, address: Address, ids: Sequence[str]) -> frozenset[str]:
        """Which of these line identifiers are kept."""
        query = """SELECT line_id FROM movement JOIN account USING (account_id)
 WHERE address = ? AND line_id IN (SELECT value FROM json_each(?))"""
        kept = set(await self._database.select(lambda row: str(row[0]), query, address, json_list(map(to_text, ids))))
        return frozenset(line_id for line_id in ids if to_text(line_id) in kept)

    async def set_finalized(self, height: BlockNumber, time: datetime | None = None) -> None:
        """Lines read from now on are provisional only above this height.

        It goes back only to a block whose time is later than that of the one kept, or when the time of that is not
        known: what was kept cannot have been true then.
        """
        time_ms = _LONG_AGO_MS if time is None else to_ms(time)

        def work(connection: sqlite3.Connection) -> None:
            kept = dict(connection.execute("SELECT name, value FROM meta WHERE name IN ('finalized', 'finalized_ms')"))
            is_later = time_ms > kept.get("finalized_ms", _LONG_AGO_MS)
            if height >= kept.get("finalized", height) or is_later:
                values = {"finalized": height, "finalized_ms": time_ms}
                connection.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", values.items())

        await self._database.write(work)

    async def provisional(self) -> frozenset[Address]:
        """Accounts with provisional lines."""
        return frozenset(await self._database.select(lambda row: Address(row[0]), _PROVISIONAL))

    async def unnamed(self, limit: int) -> tuple[Address, ...]:
        """Counterparts of lines without a name, of whom nothing was asked yet."""
        return await self._database.select(lambda row: Address(row[0]), _UNNAMED, limit)

    async def ids(self, query: HistoryQuery, enough: int | None = None) -> Sequence[RowId]:
        """Numbers of the lines of a query, in its order: all, or the first ``enough``."""
        return await self._database.read(lambda connection: read_ids(connection, query, enough))

    async def lines(self, query: HistoryQuery, ids: Sequence[RowId]) -> tuple[HistoryLine, ...]:
        """The lines of these numbers, in the same order, without those that are gone."""
        return await self._database.read(lambda connection: read_lines(connection, query, ids))

    async def sums(
        self, query: HistoryQuery, ids: Sequence[RowId] | None = None, changes: Sequence[datetime] = ()
    ) -> tuple[HistorySum, ...]:
        """What the lines of a query come to, or those of some numbers."""
        return await self._database.read(lambda connection: read_sums(connection, query, ids, changes))

    async def sum(self, address: Address) -> Cents:
        """Sum of all lines of an account."""
        return await self._database.read(lambda connection: total_of(connection, address))

    async def others(self, accounts: Sequence[Address], text: str, limit: int) -> tuple[Person, ...]:
        """People on the other side of lines, those with most lines first."""

        def work(connection: sqlite3.Connection) -> tuple[Person, ...]:
            condition, parameters = where(connection, HistoryQuery(accounts=tuple(accounts)))
            parameters |= {"text": folded(to_text(text)), "limit": limit}
            return tuple(map(read_person, connection.execute(_OTHERS.format(condition=condition), parameters)))

        return await self._database.read(work)

    async def paid(self) -> tuple[Person, ...]:
        """Everybody whom an account followed here has paid, whom last first, without repeats."""
        return await self._database.select(read_person, _PAID)

    async def times_paid(self, payer: Address, recipient: Address) -> int:
        """How many payments from one to the other are known."""
        return (await self._database.select(lambda row: int(row[0]), _TIMES_PAID, payer, recipient))[0]


def _account_id(connection: sqlite3.Connection, address: Address, mark: SyncMark) -> int | None:
    """Return the account's number, which it never had before it was followed this time."""
    row = connection.execute(_ACCOUNT_ID, (address,)).fetchone()
    if row is None or mark.following not in (None, row[0]):
        return None
    return int(row[0])


def _reading(connection: sqlite3.Connection, account_id: int) -> int:
    return int(connection.execute("SELECT reading FROM sync_mark WHERE account_id = ?", (account_id,)).fetchone()[0])


def _set_mark(connection: sqlite3.Connection, account_id: int, mark: SyncMark) -> None:
    values = (mark.complete, mark.cursor, mark.indexed_to, mark.settled_to, mark.total, mark.missing)
    connection.execute(_SET_MARK, (account_id, *values))


def _mark(row: sqlite3.Row) -> SyncMark:
    return SyncMark(
        complete=bool(row["is_complete"]),
        cursor=row["cursor"],
        indexed_to=row["indexed_to"],
        settled_to=row["settled_to"],
        total=row["total"],
        missing=row["missing"],
        following=row["following"],
    )


def put_lines(
    connection: sqlite3.Connection, account_id: int, movements: Sequence[Movement], source: Source = Source.INDEXER
) -> int:
    """Insert or replace lines of an account, whose mark is there; return how many are new or changed.

    What nodes told of a block makes room for what the indexer tells of the same: one line for each that is new here,
    since two alike in one block (two fees, say) may be told of by nodes while the indexer tells one of them for ever.
    """
    reading = _reading(connection, account_id)
    names = _known_names(connection, movements)
    rows = [_line_values(account_id, reading, movement, names, source) for movement in movements]
    texts = [to_text(movement.id) for movement in movements]
    known = {line_id for (line_id,) in connection.execute(_KNOWN_IDS, (account_id, json_list(texts)))}
    changed = connection.executemany(_PUT_LINE, rows).rowcount if rows else 0
    connection.execute(_MEET, (reading, account_id, json_list(texts)))
    if fresh := [text for text in texts if text not in known]:
        connection.execute(_DROP_TWINS, {"account": account_id, "fresh": json_list(fresh)})
    settle_few(connection, account_id)
    return changed


def _known_names(connection: sqlite3.Connection, movements: Sequence[Movement]) -> dict[str, str]:
    nameless = {m.counterpart for m in movements if m.counterpart is not None and m.counterpart_name is None}
    query = """SELECT address, name FROM person
 WHERE name IS NOT NULL AND address IN (SELECT value FROM json_each(?))"""
    return dict(connection.execute(query, (json_list(nameless),)).fetchall())


def _line_values(
    account_id: int, reading: int, movement: Movement, names: dict[str, str], source: Source
) -> tuple[object, ...]:
    address = None if movement.counterpart is None else to_text(movement.counterpart)
    name = to_optional_text(movement.counterpart_name) or names.get(address or "")
    comment = to_optional_text(movement.comment)
    searched = "\n".join((folded(name or ""), address or "", folded(address or ""), folded(comment or "")))
    return (
        *(account_id, source.value, to_text(movement.id), movement.kind.value),
        *(to_integer(movement.amount_cents), to_integer(movement.moved_cents), address, name, comment, movement.block),
        *(to_ms(movement.time), day_of(movement.time), month_of(movement.time)),
        *(movement.block, reading, folded(name or address or ""), folded(comment or ""), searched),
    )
