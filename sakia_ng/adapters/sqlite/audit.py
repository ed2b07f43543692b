"""Whether lines add up to figures, in SQLite."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

from sakia_ng.adapters.sqlite.convert import to_integer
from sakia_ng.adapters.sqlite.database import Database
from sakia_ng.adapters.sqlite.history import Source, put_lines
from sakia_ng.adapters.sqlite.history_balances import settle_few
from sakia_ng.adapters.sqlite.history_lines import joined
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement
from sakia_ng.ports.audit import Checkpoint, Tally

# ``source <> 'indexer'`` names the partial index of the few lines that are not the indexer's.
_MARK = """SELECT sync_mark.* FROM sync_mark JOIN account USING (account_id) WHERE address = ?"""
_HALVES = "SELECT coalesce(sum(amount >> 32), 0), coalesce(sum(amount & 4294967295), 0) FROM movement"
_DAYS = "SELECT coalesce(sum(high), 0), coalesce(sum(low), 0) FROM movement_day WHERE account_id = ?"
_LATER = f"{_HALVES} WHERE account_id = ? AND block > ? AND source <> 'check'"
_CHECK = f"{_HALVES} WHERE account_id = ? AND source <> 'indexer' AND source = 'check'"
_SINCE = f"{_HALVES} WHERE account_id = ? AND block > ? AND block <= ? AND source <> 'check'"
_MAY_VANISH = """SELECT EXISTS (SELECT 1 FROM movement INDEXED BY movement_provisional
 WHERE account_id = ? AND NOT is_final AND block <= ?)"""
_SET_CHECKPOINT = """UPDATE sync_mark SET checked_block = ?, checked_free = ?, checked_reserved = ?,
 checked_unclaimed = ? WHERE account_id = ?"""
_DROP_CHECK = "DELETE FROM movement WHERE account_id = ? AND source <> 'indexer' AND source = 'check' AND amount <> ?"
_HAS_CHECK = """SELECT EXISTS (SELECT 1 FROM movement
 WHERE account_id = ? AND source <> 'indexer' AND source = 'check')"""
_UNEXPLAINED = """SELECT address, amount FROM movement JOIN account USING (account_id)
 WHERE source <> 'indexer' AND source = 'check'"""


class SqliteAudit:
    """Implements ``AuditRepository``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def tally(self, address: Address, upto: BlockNumber) -> Tally | None:
        """Add up lines; None while that would say nothing."""

        def work(connection: sqlite3.Connection) -> Tally | None:
            mark = connection.execute(_MARK, (address,)).fetchone()
            if mark is None or not mark["is_complete"]:
                return None
            account_id = mark["account_id"]
            if connection.execute(_MAY_VANISH, (account_id, upto)).fetchone()[0]:
                return None
            return _tally(connection, account_id, _checkpoint(mark), upto)

        return await self._database.read(work)

    async def add(self, address: Address, movements: Sequence[Movement], checkpoint: Checkpoint) -> int:
        """Insert or replace lines read from nodes and move the checkpoint."""

        def work(connection: sqlite3.Connection) -> int:
            mark = connection.execute(_MARK, (address,)).fetchone()
            if mark is None:
                return 0
            amounts = (checkpoint.free_cents, checkpoint.reserved_cents, checkpoint.unclaimed_cents)
            values = (checkpoint.block, *map(to_integer, amounts), mark["account_id"])
            connection.execute(_SET_CHECKPOINT, values)
            return put_lines(connection, mark["account_id"], movements, Source.NODE) if movements else 0

        return await self._database.write(work)

    async def set_unexplained(self, address: Address, movement: Movement | None) -> bool:
        """Replace the unexplained line; whether anything changed."""

        def work(connection: sqlite3.Connection) -> bool:
            mark = connection.execute(_MARK, (address,)).fetchone()
            if mark is None:
                return False
            account_id, amount = mark["account_id"], 0 if movement is None else to_integer(movement.amount_cents)
            dropped = connection.execute(_DROP_CHECK, (account_id, amount)).rowcount > 0
            settle_few(connection, account_id)
            if movement is None or connection.execute(_HAS_CHECK, (account_id,)).fetchone()[0]:
                return dropped
            return put_lines(connection, account_id, [movement], Source.CHECK) > 0

        return await self._database.write(work)

    async def unexplained(self) -> Mapping[Address, Cents]:
        """Amounts of the unexplained lines there are."""
        return dict(await self._database.select(lambda row: (Address(row[0]), Cents(row[1])), _UNEXPLAINED))


def _tally(connection: sqlite3.Connection, account_id: int, checkpoint: Checkpoint | None, upto: BlockNumber) -> Tally:
    def total(query: str, *values: object) -> int:
        return joined(*connection.execute(query, (account_id, *values)).fetchone())

    since = upto if checkpoint is None else checkpoint.block
    dividends = total(f"{_SINCE} AND kind = 'dividend'", since, upto)
    others = total(f"{_SINCE} AND kind <> 'dividend'", since, upto)
    whole = total(_DAYS) - total(_LATER, upto) - total(_CHECK)
    return Tally(Cents(whole), Cents(dividends), Cents(others), checkpoint)


def _checkpoint(mark: sqlite3.Row) -> Checkpoint | None:
    if mark["checked_block"] is None:
        return None
    amounts = (mark["checked_free"], mark["checked_reserved"], mark["checked_unclaimed"])
    return Checkpoint(BlockNumber(mark["checked_block"]), *map(Cents, amounts))
