"""The numbers of a query's lines, in its order.

There is an index for each order that lines lie in, so that a screenful is there at once and nothing is sorted. Months
of UDs that are one line each are few: each is put in its place by a binary search that looks up only lines it meets.
"""

from __future__ import annotations

import sqlite3
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, groupby
from operator import itemgetter
from typing import Any

from sakia_ng.adapters.sqlite.history_where import where
from sakia_ng.domain.addresses import Address
from sakia_ng.ports.store import HistoryOrder, HistoryQuery, RowId

_MOMENT = ("at_ms", "block", "line_id", "account_id")
_ORDERS = {
    HistoryOrder.TIME: ("day", *_MOMENT),  # with the day, SQLite finds the index
    HistoryOrder.COUNTERPART: ("counterpart_key", *_MOMENT),
    HistoryOrder.AMOUNT: ("amount", *_MOMENT),
    HistoryOrder.COMMENT: ("comment_key", *_MOMENT),
}
_HEADS = """SELECT row_id, high, low, {columns} FROM (SELECT row_id, max(at_ms), sum(amount >> 32) AS high,
 sum(amount & 4294967295) AS low FROM movement WHERE kind = 'dividend' AND {condition} GROUP BY account_id, month)
 JOIN movement USING (row_id)"""
_TOTALS = """SELECT account_id, row_id, amount FROM movement WHERE {condition}
 ORDER BY account_id, day, at_ms, block, line_id"""
_PROVISIONAL = "SELECT row_id FROM movement WHERE NOT is_final AND {condition}"

_MOST_ONE_BY_ONE = 32

_Key = tuple[Any, ...]


def read_ids(connection: sqlite3.Connection, query: HistoryQuery, enough: int | None = None) -> Sequence[RowId]:
    """Return the numbers of all lines, or of the first ``enough`` where all take longer."""
    if query.order is HistoryOrder.BALANCE:
        return _by_balance(connection, query)
    if query.order is HistoryOrder.STATE:
        return _by_state(connection, query)
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
        statement = _select(query, _ORDERS[query.order], others)
        keyed += [(row[:-1], row[-1]) for row in _plain(connection, statement, {**parameters, "enough": enough})]
        keyed += _heads(connection, query, condition, parameters) if query.fold_dividends else ()
    keyed.sort(reverse=query.descending)
    return array("q", map(itemgetter(1), keyed[:enough]))  # type: ignore[return-value]  # a RowId is an int


def _accounts(connection: sqlite3.Connection) -> tuple[Address, ...]:
    return tuple(Address(address) for (address,) in _plain(connection, "SELECT address FROM account", {}))


def _in_order(
    connection: sqlite3.Connection, query: HistoryQuery, condition: str, parameters: dict[str, Any]
) -> array[int]:
    return _numbers(connection, _select(query, (), condition), {**parameters, "enough": -1})


def _select(query: HistoryQuery, columns: Sequence[str], condition: str) -> str:
    """Return the statement of lines in their order: some columns and the number."""
    direction = " DESC" if query.descending else ""
    order = ", ".join(column + direction for column in _ORDERS[query.order])
    wanted = ", ".join((*columns, "row_id"))
    return f"SELECT {wanted} FROM movement WHERE {condition} ORDER BY {order} LIMIT :enough"  # noqa: S608 - constants


def _heads(
    connection: sqlite3.Connection, query: HistoryQuery, condition: str, parameters: dict[str, Any]
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


def _by_balance(connection: sqlite3.Connection, query: HistoryQuery) -> Sequence[RowId]:
    """Sort by running totals, which every line of the accounts counts for: summed here, in half the time of SQLite."""
    wanted = read_ids(connection, replace(query, order=HistoryOrder.TIME))
    condition, parameters = where(connection, HistoryQuery(accounts=query.accounts))
    rows = _plain(connection, _TOTALS.format(condition=condition), parameters)
    totals = dict[int, int]()
    for _, group in groupby(rows, key=itemgetter(0)):
        lines = list(group)
        totals |= zip(map(itemgetter(1), lines), accumulate(map(itemgetter(2), lines)), strict=True)
    return array("q", sorted(wanted, key=totals.__getitem__, reverse=query.descending))  # type: ignore[return-value]


def _by_state(connection: sqlite3.Connection, query: HistoryQuery) -> Sequence[RowId]:
    """Put what is not final first, or last; it is a few lines."""
    ids = read_ids(connection, replace(query, order=HistoryOrder.TIME))
    condition, parameters = where(connection, HistoryQuery(accounts=query.accounts))
    provisional = set(_numbers(connection, _PROVISIONAL.format(condition=condition), parameters))
    parts = [
        [row_id for row_id in ids if row_id in provisional],
        [row_id for row_id in ids if row_id not in provisional],
    ]
    first, last = reversed(parts) if query.descending else parts
    return array("q", first + last)  # type: ignore[return-value]  # a RowId is an int


def _numbers(connection: sqlite3.Connection, statement: str, parameters: dict[str, Any]) -> array[int]:
    return array("q", map(itemgetter(0), _plain(connection, statement, parameters)))


def _plain(connection: sqlite3.Connection, statement: str, parameters: dict[str, Any]) -> sqlite3.Cursor:
    """Execute a query whose rows are bare tuples: of a million, those with names take a third longer."""
    cursor = connection.cursor()
    cursor.row_factory = None
    return cursor.execute(statement, parameters)
