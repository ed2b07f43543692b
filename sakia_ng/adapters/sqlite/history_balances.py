"""What an account had after each of its lines, kept with the lines so that they can be sorted by it.

``account.balanced_to`` is the day from which on this must be computed again: triggers move it back when a line comes,
goes or changes. New lines are of the last day, and settled with it. Where much is to be done (a first reading, which
goes back in time), it is done in slices after the reading.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from sakia_ng.adapters.sqlite.convert import json_list
from sakia_ng.domain.addresses import Address

SETTLED = 2**63 - 1
"""The day up to which balances of an account are true when all are."""

_FEW_LINES = 1_000
_SLICE_LINES = 5_000

_BALANCED_TO = "SELECT balanced_to FROM account WHERE account_id = ?"
_DAY_AFTER = """SELECT day + 1 FROM movement WHERE account_id = ? AND day >= ?
 ORDER BY day, at_ms, block, line_id LIMIT 1 OFFSET ?"""
_BEFORE = "SELECT coalesce(sum(high), 0), coalesce(sum(low), 0) FROM movement_day WHERE account_id = ? AND day < ?"
_SETTLE = """UPDATE movement SET balance_high = total.high + (total.low >> 32), balance_low = total.low & 4294967295
 FROM (SELECT row_id AS line, :high + sum(amount >> 32) OVER so_far AS high,
 :low + sum(amount & 4294967295) OVER so_far AS low FROM movement
 WHERE account_id = :account AND day >= :first AND day < :end
 WINDOW so_far AS (ORDER BY day, at_ms, block, line_id ROWS UNBOUNDED PRECEDING)) AS total WHERE row_id = total.line"""
_SET_BALANCED_TO = "UPDATE account SET balanced_to = ? WHERE account_id = ?"
_UNSETTLED = f"""SELECT EXISTS (SELECT 1 FROM account
 WHERE balanced_to < {SETTLED} AND (:all OR address IN (SELECT value FROM json_each(:addresses))))"""  # noqa: S608 - a number


def settle_few(connection: sqlite3.Connection, account_id: int) -> None:
    """Settle the balances of an account, unless many lines wait for it."""
    first = _balanced_to(connection, account_id)
    if first < SETTLED and _day_after(connection, account_id, first, _FEW_LINES) is None:
        _settle(connection, account_id, first, SETTLED)


def settle_slice(connection: sqlite3.Connection, account_id: int) -> bool:
    """Settle the balances of some thousand lines; whether more wait for it."""
    first = _balanced_to(connection, account_id)
    if first == SETTLED:
        return False
    end = _day_after(connection, account_id, first, _SLICE_LINES)
    _settle(connection, account_id, first, SETTLED if end is None else end)
    return end is not None


def are_settled(connection: sqlite3.Connection, accounts: Sequence[Address]) -> bool:
    """Whether the balances kept with all lines of these accounts are true; none means of all accounts."""
    parameters = {"all": not accounts, "addresses": json_list(accounts)}
    return not connection.execute(_UNSETTLED, parameters).fetchone()[0]


def _balanced_to(connection: sqlite3.Connection, account_id: int) -> int:
    return int(connection.execute(_BALANCED_TO, (account_id,)).fetchone()[0])


def _day_after(connection: sqlite3.Connection, account_id: int, first: int, lines: int) -> int | None:
    """Return the day after that of the line so many lines after the first of a day, None where there is none."""
    row = connection.execute(_DAY_AFTER, (account_id, first, lines)).fetchone()
    return None if row is None else int(row[0])


def _settle(connection: sqlite3.Connection, account_id: int, first: int, end: int) -> None:
    high, low = connection.execute(_BEFORE, (account_id, first)).fetchone()
    parameters = {"account": account_id, "first": first, "end": end, "high": high, "low": low}
    connection.execute(_SETTLE, parameters)
    connection.execute(_SET_BALANCED_TO, (end, account_id))
