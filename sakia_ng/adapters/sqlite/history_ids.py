"""The numbers of a query's lines, in its order.

There is an index for each order that lines lie in, so that a screenful is there at once and nothing is sorted. Months
of UDs that are one line each are few: each is put in its place by a binary search that looks up only lines it meets.
"""

from __future__ import annotations

import sqlite3
from array import array
from bisect import bisect_left
from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import replace
from itertools import islice
from operator import itemgetter
from typing import Any

from sakia_ng.adapters.sqlite.history_balances import are_settled
from sakia_ng.adapters.sqlite.history_where import where
from sakia_ng.domain.addresses import Address
from sakia_ng.ports.store import HistoryOrder, HistoryQuery, RowId

_MOMENT = ("at_ms", "block", "line_id", "account_id")
_TIME = ("day", *_MOMENT)  # with the day, SQLite finds the index
_ORDERS = {
    HistoryOrder.TIME: _TIME,
    HistoryOrder.COUNTERPART: ("counterpart_key", *_MOMENT),
    HistoryOrder.AMOUNT: ("amount", *_MOMENT),
    HistoryOrder.COMMENT: ("comment_key", *_MOMENT),
    HistoryOrder.BALANCE: ("balance_high", "balance_low", *_MOMENT),
    HistoryOrder.STATE: ("is_final", *_TIME),
}
_STATES = ("NOT is_final", "row_id NOT IN (SELECT row_id FROM movement WHERE NOT is_final)")
"""First the few lines that are not final, then all others, each in the order of time: no index has all by state."""

_HEADS = """SELECT row_id, high, low, {columns} FROM (SELECT row_id, max(at_ms), sum(amount >> 32) AS high,
 sum(amount & 4294967295) AS low FROM movement WHERE kind = 'dividend' AND {condition} GROUP BY account_id, month)
 JOIN movement USING (row_id)"""
_BY_SUMS = """WITH total AS MATERIALIZED (SELECT row_id, sum(amount >> 32) OVER so_far AS high,
 sum(amount & 4294967295) OVER so_far AS low FROM movement WHERE {accounts}
 WINDOW so_far AS (PARTITION BY account_id ORDER BY day, at_ms, block, line_id ROWS UNBOUNDED PRECEDING))
SELECT row_id FROM total CROSS JOIN movement USING (row_id) WHERE {condition}
 ORDER BY high + (low >> 32) {direction}, low & 4294967295 {direction}, {moment}"""
_NEWEST = """(kind <> 'dividend' OR row_id IN (SELECT row_id FROM (SELECT row_id, max(at_ms) FROM movement
 WHERE kind = 'dividend' AND {condition} GROUP BY account_id, month)))"""

_MOST_ONE_BY_ONE = 32

_Key = tuple[Any, ...]
_Values = dict[str, Any]


def read_ids(connection: sqlite3.Connection, query: HistoryQuery, enough: int | None = None) -> Sequence[RowId]:
    """Return the numbers of all lines, or of the first ``enough`` where all take longer."""
    if query.order is HistoryOrder.BALANCE and not are_settled(connection, query.accounts):
        return _by_sums(connection, query)
    if enough is not None:
        return _first(connection, query, enough)
    condition, parameters = where(connection, query)
    if not query.fold_dividends:
        return _in_order(connection, query, condition, parameters)  # type: ignore[return-value]  # as below
    others, heads = f"kind <> 'dividend' AND {condition}", _heads(connection, query, condition, parameters)
    return _merged(connection, query, _in_order(connection, query, others, parameters), heads)


def _first(connection: sqlite3.Connection, query: HistoryQuery, enough: int) -> Sequence[RowId]:
    """Take so many of each account, in its own index, and the first of them all."""
    accounts = query.accounts or _accounts(connection)
    parts = [(address,) for address in accounts] if len(accounts) <= _MOST_ONE_BY_ONE else [query.accounts]
    keyed = list[tuple[_Key, int]]()
    for part in parts:
        condition, parameters = where(connection, replace(query, accounts=part))
        others = f"kind <> 'dividend' AND {condition}" if query.fold_dividends else condition
        with closing(_rows(connection, query, _ORDERS[query.order], others, {**parameters, "enough": enough})) as rows:
            keyed += [(row[:-1], row[-1]) for row in islice(rows, enough)]
        keyed += _heads(connection, query, condition, parameters) if query.fold_dividends else ()
    keyed.sort(reverse=query.descending)
    return array("q", map(itemgetter(1), keyed[:enough]))  # type: ignore[return-value]  # a RowId is an int


def _accounts(connection: sqlite3.Connection) -> tuple[Address, ...]:
    return tuple(Address(address) for (address,) in _plain(connection, "SELECT address FROM account", {}))


def _in_order(connection: sqlite3.Connection, query: HistoryQuery, condition: str, parameters: _Values) -> array[int]:
    with closing(_rows(connection, query, (), condition, {**parameters, "enough": -1})) as rows:
        return array("q", map(itemgetter(0), rows))


def _rows(
    connection: sqlite3.Connection, query: HistoryQuery, columns: Sequence[str], condition: str, parameters: _Values
) -> Generator[tuple[Any, ...], None, None]:
    """Give lines in their order: some columns and the number.

    Whoever reads closes it: a reading that is given up would otherwise be ended by another thread, with its error.
    """
    wanted = ", ".join((*columns, "row_id"))
    if query.order is not HistoryOrder.STATE:
        order, parts = _ORDERS[query.order], [condition]
    else:
        order, parts = _TIME, [f"{condition} AND {state}" for state in _STATES[:: -1 if query.descending else 1]]
    for part in parts:
        statement = f"SELECT {wanted} FROM movement WHERE {part} ORDER BY {_directed(order, query)} LIMIT :enough"  # noqa: S608 - constants
        yield from _plain(connection, statement, parameters)


def _directed(columns: Sequence[str], query: HistoryQuery) -> str:
    direction = " DESC" if query.descending else ""
    return ", ".join(column + direction for column in columns)


def _heads(
    connection: sqlite3.Connection, query: HistoryQuery, condition: str, parameters: _Values
) -> list[tuple[_Key, int]]:
    """Return the newest UD of each month, in the order of the query, each with what it is sorted by."""
    columns = _ORDERS[query.order]
    statement = _HEADS.format(condition=condition, columns=", ".join(columns))
    heads = list[tuple[_Key, int]]()
    for row_id, high, low, *key in _plain(connection, statement, parameters):
        amount = (high << 32) + low
        heads.append((tuple(amount if name == "amount" else v for name, v in zip(columns, key, strict=True)), row_id))
    return sorted(heads, reverse=query.descending)


def _key(connection: sqlite3.Connection, query: HistoryQuery, row_id: int) -> _Key:
    """Return what a line is sorted by: texts compare here as they do in SQLite, which compares their UTF-8."""
    columns = ", ".join(_ORDERS[query.order])
    statement = f"SELECT {columns} FROM movement WHERE row_id = :row_id"  # noqa: S608 - constants
    key: _Key = _plain(connection, statement, {"row_id": row_id}).fetchone()
    return key


def _merged(
    connection: sqlite3.Connection, query: HistoryQuery, ids: array[int], heads: list[tuple[_Key, int]]
) -> Sequence[RowId]:
    """Put the months in their places among the other lines; both are in the order of the query."""
    merged, taken = array("q"), 0
    for head, head_id in heads:

        def is_behind(row_id: int, head: _Key = head) -> bool:
            return (_key(connection, query, row_id) > head) is not query.descending

        place = bisect_left(ids, True, lo=taken, key=is_behind)
        merged += ids[taken:place]
        merged.append(head_id)
        taken = place
    return merged + ids[taken:]  # type: ignore[return-value]  # a RowId is an int


def _by_sums(connection: sqlite3.Connection, query: HistoryQuery) -> Sequence[RowId]:
    """Sort by running totals that are summed for it: every line of the accounts counts for them."""
    condition, parameters = where(connection, query)
    accounts, _ = where(connection, HistoryQuery(accounts=query.accounts))
    statement = _BY_SUMS.format(
        accounts=accounts,
        condition=f"{condition} AND {_NEWEST.format(condition=condition)}" if query.fold_dividends else condition,
        direction="DESC" if query.descending else "",
        moment=_directed(_MOMENT, query),
    )
    return array("q", map(itemgetter(0), _plain(connection, statement, parameters)))  # type: ignore[return-value]  # as above


def _plain(connection: sqlite3.Connection, statement: str, parameters: _Values) -> sqlite3.Cursor:
    """Execute a query whose rows are bare tuples: of a million, those with names take a third longer."""
    cursor = connection.cursor()
    cursor.row_factory = None
    return cursor.execute(statement, parameters)
