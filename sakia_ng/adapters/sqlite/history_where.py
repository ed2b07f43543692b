"""Which lines a query lets through, as the condition of a statement: constant texts, and values as parameters."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

from sakia_ng.adapters.sqlite.convert import day_of, json_list, to_ms, to_text
from sakia_ng.adapters.sqlite.history_text import few_with
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.folding import folded
from sakia_ng.ports.store import AmountRange, HistoryQuery

_SHOWN = "iif(amount = 0, moved, amount)"
_HIGHEST = 2**63 - 1
_TEXT = """(instr(searched, :text) OR counterpart IN (SELECT address FROM contact WHERE instr(folded, :text)
 UNION ALL SELECT address FROM account WHERE instr(folded, :text)))"""
_FOUND = "row_id IN (SELECT value FROM json_each(:found))"


def where(connection: sqlite3.Connection, query: HistoryQuery) -> tuple[str, dict[str, Any]]:
    """Return the condition of a query over ``movement``, and its parameters."""
    conditions, parameters = list[str](), dict[str, Any]()
    accounts = f"account_id IN ({_account_ids(connection, query.accounts)})" if query.accounts else "TRUE"
    text = folded(to_text(query.text))
    found = few_with(connection, accounts, text) if text else None
    conditions.append(accounts if found is None else f"+{accounts} AND {_FOUND}")  # with a sign no index is taken
    if found is not None:
        parameters["found"] = json_list(found)
    if query.kinds:
        conditions.append("kind IN (SELECT value FROM json_each(:kinds))")
        parameters["kinds"] = json_list(kind.value for kind in query.kinds)
    if query.others:
        conditions.append("counterpart IN (SELECT value FROM json_each(:others))")
        parameters["others"] = json_list(map(to_text, query.others))
    if query.amounts:
        conditions.append(_amount_condition(query.amounts, parameters))
    if query.since is not None:  # the day is in the index
        conditions.append("day >= :since_day AND at_ms >= :since")
        parameters |= {"since_day": day_of(query.since), "since": to_ms(query.since)}
    if query.until is not None:
        conditions.append("day <= :until_day AND at_ms < :until")
        parameters |= {"until_day": day_of(query.until), "until": to_ms(query.until)}
    if text and found is None:
        conditions.append(_TEXT)
        parameters["text"] = text
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
