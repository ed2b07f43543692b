"""History as views read it: the numbers of a query's lines in its order, then the lines of one page at a time.

The running total of a line is the sum of the days before its own (the sums of days are kept by triggers) and of its
day up to it. So a page costs the same in any order and at any depth of a long history, and a line that comes or goes in
the middle counts at once.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from operator import itemgetter
from typing import Any

from sakia_ng.adapters.sqlite.codes import only_ours
from sakia_ng.adapters.sqlite.convert import from_ms, from_optional_text, json_list, to_ms, to_text
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.folding import folded
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind
from sakia_ng.ports.store import AmountRange, HistoryLine, HistoryOrder, HistoryQuery, HistoryRow, RowId

_MOMENT = ("at_ms", "block", "line_id", "account_id")
_ORDERS = {
    HistoryOrder.TIME: ("day", *_MOMENT),  # with the day, SQLite finds the index
    HistoryOrder.COUNTERPART: ("counterpart_key", *_MOMENT),
    HistoryOrder.AMOUNT: ("amount", *_MOMENT),
    HistoryOrder.COMMENT: ("comment_key", *_MOMENT),
    HistoryOrder.STATE: ("is_final", *_MOMENT),
}
_FOLDED = """SELECT row_id, {columns} FROM movement WHERE kind <> 'dividend' AND {where}
 UNION ALL SELECT row_id, {columns} FROM (SELECT row_id, account_id, day, max(at_ms) AS at_ms, block, line_id,
 counterpart_key, comment_key, is_final, total(amount) AS amount FROM movement WHERE kind = 'dividend' AND {where}
 GROUP BY account_id, month)"""
_BY_ACCOUNT = """SELECT row_id, account_id, amount FROM movement WHERE {where}
 ORDER BY account_id, day, at_ms, block, line_id"""
_LINES = """WITH wanted AS MATERIALIZED (SELECT row_id, account_id, day FROM json_each(:ids) CROSS JOIN movement
 ON row_id = json_each.value), span AS MATERIALIZED (SELECT DISTINCT account_id, day FROM wanted),
earlier AS (SELECT account_id, day, sum(high) OVER before AS high, sum(low) OVER before AS low FROM movement_day
 WHERE account_id IN (SELECT account_id FROM span)
 WINDOW before AS (PARTITION BY account_id ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)),
running AS (SELECT row_id, sum(amount >> 32) OVER so_far AS high, sum(amount & 4294967295) OVER so_far AS low
 FROM span CROSS JOIN movement USING (account_id, day)
 WINDOW so_far AS (PARTITION BY account_id, day ORDER BY at_ms, block, line_id ROWS UNBOUNDED PRECEDING))
SELECT movement.*, address, running.high + coalesce(earlier.high, 0) AS high,
 running.low + coalesce(earlier.low, 0) AS low
 FROM wanted JOIN movement USING (row_id) JOIN running USING (row_id)
 JOIN account ON account.account_id = movement.account_id
 LEFT JOIN earlier ON earlier.account_id = movement.account_id AND earlier.day = movement.day"""
_FOLDS = """WITH span AS MATERIALIZED (SELECT DISTINCT account_id, month FROM json_each(:ids) CROSS JOIN movement
 ON row_id = json_each.value WHERE kind = 'dividend')
SELECT account_id, month, count(*), sum(amount >> 32), sum(amount & 4294967295)
 FROM span CROSS JOIN movement INDEXED BY movement_dividends USING (account_id, month)
 WHERE kind = 'dividend' AND {where} GROUP BY account_id, month"""
_TOTAL = """SELECT coalesce(sum(high), 0), coalesce(sum(low), 0) FROM movement_day JOIN account USING (account_id)
 WHERE address = ?"""
_SHOWN = "iif(amount = 0, moved, amount)"
_HIGHEST = 2**63 - 1
_TEXT = """(instr(searched, :text) OR counterpart IN (SELECT address FROM contact WHERE instr(folded, :text)
 UNION ALL SELECT address FROM account WHERE instr(folded, :text)))"""


def read_ids(connection: sqlite3.Connection, query: HistoryQuery) -> Sequence[RowId]:
    """Return the numbers of a query's lines, in its order."""
    if query.order is HistoryOrder.BALANCE:
        return _ids_by_balance(connection, query)
    where, parameters = _where(connection, query)
    columns, direction = _ORDERS[query.order], " DESC" if query.descending else ""
    folded_rows = f"({_FOLDED.format(where=where, columns=', '.join(columns))})"
    rows = folded_rows if query.fold_dividends else f"movement WHERE {where}"
    order = ", ".join(column + direction for column in columns)
    found = _plain(connection, f"SELECT row_id FROM {rows} ORDER BY {order}", parameters)  # noqa: S608 - constants
    return array("q", map(itemgetter(0), found))  # type: ignore[return-value]  # a RowId is an int


def _ids_by_balance(connection: sqlite3.Connection, query: HistoryQuery) -> Sequence[RowId]:
    """Sort by running totals, which every line of the accounts counts for: summed here, in half the time of SQLite."""
    wanted = read_ids(connection, replace(query, order=HistoryOrder.TIME))
    where, parameters = _where(connection, HistoryQuery(accounts=query.accounts))
    rows = _plain(connection, _BY_ACCOUNT.format(where=where), parameters)
    totals = dict[int, int]()
    for _, lines in groupby(rows, key=itemgetter(1)):
        total = 0
        for row_id, _, amount in lines:
            totals[row_id] = total = total + amount
    return array("q", sorted(wanted, key=totals.__getitem__, reverse=query.descending))  # type: ignore[return-value]


def _plain(connection: sqlite3.Connection, statement: str, parameters: dict[str, Any]) -> sqlite3.Cursor:
    """Execute a query whose rows are bare tuples: of a million, those with names take a third longer."""
    cursor = connection.cursor()
    cursor.row_factory = None
    return cursor.execute(statement, parameters)


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


def _where(connection: sqlite3.Connection, query: HistoryQuery) -> tuple[str, dict[str, Any]]:
    """Return the condition of a query, of constant texts, and its parameters."""
    conditions, parameters = ["TRUE"], dict[str, Any]()
    if query.accounts:
        conditions.append(f"account_id IN ({_account_ids(connection, query.accounts)})")
    if query.kinds:
        conditions.append("kind IN (SELECT value FROM json_each(:kinds))")
        parameters["kinds"] = json_list(kind.value for kind in query.kinds)
    if query.others:
        conditions.append("counterpart IN (SELECT value FROM json_each(:others))")
        parameters["others"] = json_list(map(to_text, query.others))
    if query.amounts:
        conditions.append(_amount_condition(query.amounts, parameters))
    if query.since is not None:
        conditions.append("at_ms >= :since")
        parameters["since"] = to_ms(query.since)
    if query.until is not None:
        conditions.append("at_ms < :until")
        parameters["until"] = to_ms(query.until)
    if query.text:
        conditions.append(_TEXT)
        parameters["text"] = folded(to_text(query.text))
    return " AND ".join(conditions), parameters


def _amount_condition(ranges: Sequence[AmountRange], parameters: dict[str, Any]) -> str:
    """Return the condition of amounts, the newest range first; ``abs`` would fail for the lowest integer."""
    cases = list[str]()
    for number, band in enumerate(reversed(ranges)):
        least, most = min(max(0, band.least), _HIGHEST), min(_HIGHEST if band.most is None else band.most, _HIGHEST)
        parameters |= {f"least{number}": least, f"most{number}": most, f"from{number}": -_HIGHEST}
        if band.since is not None:
            parameters[f"from{number}"] = to_ms(band.since)
        inside = (
            f"{_SHOWN} BETWEEN :least{number} AND :most{number} OR {_SHOWN} BETWEEN -:most{number} AND -:least{number}"
        )
        cases.append(f"WHEN at_ms >= :from{number} THEN {inside}")
    return f"(CASE {' '.join(cases)} ELSE FALSE END)"


def _account_ids(connection: sqlite3.Connection, addresses: Sequence[Address]) -> str:
    """Return the numbers of accounts as SQL: with them in its text, SQLite finds the index of one account."""
    query = "SELECT account_id FROM account WHERE address IN (SELECT value FROM json_each(?))"
    return ", ".join(str(int(row[0])) for row in connection.execute(query, (json_list(addresses),)))


def _folds(connection: sqlite3.Connection, query: HistoryQuery, ids: str) -> dict[tuple[int, int], tuple[int, Cents]]:
    where, parameters = _where(connection, query)
    rows = connection.execute(_FOLDS.format(where=where), {**parameters, "ids": ids})
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
