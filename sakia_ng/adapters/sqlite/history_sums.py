"""What the lines of a query come to: money in and money out, since each change of a unit."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sakia_ng.adapters.sqlite.convert import json_list, to_ms
from sakia_ng.adapters.sqlite.history_lines import joined
from sakia_ng.adapters.sqlite.history_where import where
from sakia_ng.ports.store import HistoryQuery, HistorySum, RowId

_SUMS = """SELECT {span} AS span, sum(max(amount, 0) >> 32), sum(max(amount, 0) & 4294967295),
 sum(min(amount, 0) >> 32), sum(min(amount, 0) & 4294967295) FROM movement WHERE {condition} GROUP BY span"""
_CHOSEN = """row_id IN (SELECT value FROM json_each(:ids) UNION SELECT other.row_id FROM json_each(:ids)
 JOIN movement AS head ON head.row_id = json_each.value AND head.kind = 'dividend' AND :fold
 JOIN movement AS other INDEXED BY movement_dividends ON other.kind = 'dividend'
 AND other.account_id = head.account_id AND other.month = head.month)"""


def read_sums(
    connection: sqlite3.Connection, query: HistoryQuery, ids: Sequence[RowId] | None, changes: Sequence[datetime]
) -> tuple[HistorySum, ...]:
    """Return the sums of a query's lines, or of some of them, before the first change, from it on, and so forth."""
    condition, parameters = where(connection, query)
    if ids is not None:
        condition = f"{condition} AND {_CHOSEN}"
        parameters |= {"ids": json_list(ids), "fold": query.fold_dividends}
    span = _span(changes, parameters)
    sums = [HistorySum()] * (len(changes) + 1)
    for place, *parts in connection.execute(_SUMS.format(span=span, condition=condition), parameters):
        sums[place] = HistorySum(joined(parts[0], parts[1]), joined(parts[2], parts[3]))
    return tuple(sums)


def _span(changes: Sequence[datetime], parameters: dict[str, Any]) -> str:
    """Return how many of the changes a line comes after, newest first: most lines are recent."""
    if not changes:
        return "0"
    parameters |= {f"change{number}": to_ms(time) for number, time in enumerate(changes)}
    cases = (f"WHEN at_ms >= :change{number} THEN {number + 1}" for number in reversed(range(len(changes))))
    return f"CASE {' '.join(cases)} ELSE 0 END"
