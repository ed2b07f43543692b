"""The lines of a history as views read them, one page at a time.

The running total of a line is kept with it. Where lines came or went since it was settled, it is the sum of the days
before its own (the sums of days are kept by triggers) and of its day up to it. So a page costs the same in any order
and at any depth of a long history, and a line that comes or goes in the middle counts at once.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from sakia_ng.adapters.sqlite.codes import only_ours
from sakia_ng.adapters.sqlite.convert import from_ms, from_optional_text, json_list
from sakia_ng.adapters.sqlite.history_where import where
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind
from sakia_ng.ports.store import HistoryLine, HistoryQuery, HistoryRow, RowId

_LINES = """WITH wanted AS MATERIALIZED (SELECT row_id, account_id, day, day < balanced_to AS is_settled
 FROM json_each(:ids) CROSS JOIN movement ON row_id = json_each.value JOIN account USING (account_id)),
span AS MATERIALIZED (SELECT DISTINCT account_id, day FROM wanted WHERE NOT is_settled),
earlier AS (SELECT account_id, day, sum(high) OVER before AS high, sum(low) OVER before AS low FROM movement_day
 WHERE account_id IN (SELECT account_id FROM span)
 WINDOW before AS (PARTITION BY account_id ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)),
running AS (SELECT row_id, sum(amount >> 32) OVER so_far AS high, sum(amount & 4294967295) OVER so_far AS low
 FROM span CROSS JOIN movement USING (account_id, day)
 WINDOW so_far AS (PARTITION BY account_id, day ORDER BY at_ms, block, line_id ROWS UNBOUNDED PRECEDING))
SELECT movement.*, address, iif(is_settled, balance_high, running.high + coalesce(earlier.high, 0)) AS high,
 iif(is_settled, balance_low, running.low + coalesce(earlier.low, 0)) AS low
 FROM wanted JOIN movement USING (row_id) LEFT JOIN running USING (row_id)
 JOIN account ON account.account_id = movement.account_id
 LEFT JOIN earlier ON earlier.account_id = movement.account_id AND earlier.day = movement.day"""
_FOLDS = """WITH span AS MATERIALIZED (SELECT DISTINCT account_id, month FROM json_each(:ids) CROSS JOIN movement
 ON row_id = json_each.value WHERE kind = 'dividend')
SELECT account_id, month, count(*), sum(amount >> 32), sum(amount & 4294967295)
 FROM span CROSS JOIN movement INDEXED BY movement_dividends USING (account_id, month)
 WHERE kind = 'dividend' AND {where} GROUP BY account_id, month"""
_TOTAL = """SELECT coalesce(sum(high), 0), coalesce(sum(low), 0) FROM movement_day JOIN account USING (account_id)
 WHERE address = ?"""


def read_lines(connection: sqlite3.Connection, query: HistoryQuery, ids: Sequence[RowId]) -> tuple[HistoryLine, ...]:
    """Return the lines of these numbers, in the same order."""
    if not ids:
        return ()  # SQLite finds no plan for nothing
    wanted = json_list(ids)
    folds = _folds(connection, query, wanted) if query.fold_dividends else {}
    found = {row["row_id"]: row for row in connection.execute(_LINES, {"ids": wanted})}
    with only_ours():
        return tuple(_line(found[row_id], folds) for row_id in ids if row_id in found)


def total_of(connection: sqlite3.Connection, address: Address) -> Cents:
    """Return the sum of all lines of an account."""
    high, low = connection.execute(_TOTAL, (address,)).fetchone()
    return joined(high, low)


def _folds(connection: sqlite3.Connection, query: HistoryQuery, ids: str) -> dict[tuple[int, int], tuple[int, Cents]]:
    condition, parameters = where(connection, query)
    rows = connection.execute(_FOLDS.format(where=condition), {**parameters, "ids": ids})
    return {(account_id, month): (count, joined(high, low)) for account_id, month, count, high, low in rows}


def _line(row: sqlite3.Row, folds: dict[tuple[int, int], tuple[int, Cents]]) -> HistoryLine:
    total, is_indexed = joined(row["high"], row["low"]), row["source"] == "indexer"
    shown = HistoryRow(RowId(row["row_id"]), _movement(row), not row["is_final"], total, is_indexed)
    count, total = 1, shown.movement.amount_cents
    if shown.movement.kind is MovementKind.DIVIDEND:
        count, total = folds.get((row["account_id"], row["month"]), (count, total))
    return HistoryLine(shown, count, total)


def _movement(row: sqlite3.Row) -> Movement:
    return Movement(
        id=row["line_id"],
        account=Address(row["address"]),
        kind=MovementKind(row["kind"]),
        amount_cents=Cents(row["amount"]),
        counterpart=row["counterpart"],
        counterpart_name=from_optional_text(row["counterpart_name"]),
        comment=from_optional_text(row["comment"]),
        block=BlockNumber(row["block"]),
        time=from_ms(row["at_ms"]),
        moved_cents=Cents(row["moved"]),
    )


def joined(high: int, low: int) -> Cents:
    """Return a sum from those of its high and low halves (see the schema)."""
    return Cents((high << 32) + low)
