"""The lines that hold a text, where they are few: found in the indexes of names and comments, which are short to read.

A text that many lines hold is found in the lines themselves, in the order they are shown in: the first ones come soon.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from sakia_ng.adapters.sqlite.convert import json_list

_FEW_LINES = 5_000
_MANY_PEOPLE = 5_000

_PEOPLE = """WITH RECURSIVE person(address) AS (SELECT min(counterpart) FROM movement UNION ALL
 SELECT (SELECT min(counterpart) FROM movement WHERE counterpart > address) FROM person WHERE address IS NOT NULL
 LIMIT :many) SELECT address FROM person WHERE address IS NOT NULL"""
_FOUND = """SELECT row_id FROM movement INDEXED BY movement_by_comment
 WHERE {accounts} AND comment_key > '' AND instr(comment_key, :text)
 UNION ALL SELECT row_id FROM movement INDEXED BY movement_by_name WHERE {accounts} AND instr(counterpart_key, :text)
 UNION ALL SELECT row_id FROM movement INDEXED BY movement_by_counterpart WHERE counterpart IN
 (SELECT value FROM json_each(:people) UNION ALL SELECT address FROM contact WHERE instr(folded, :text)
 UNION ALL SELECT address FROM account WHERE instr(folded, :text)) AND {accounts} LIMIT :most"""


def few_with(connection: sqlite3.Connection, accounts: str, text: str) -> Sequence[int] | None:
    """Return the numbers of the lines whose name, address or comment holds a text, None where they are many.

    Args:
        connection: of the file.
        accounts: whose lines, as a condition.
        text: folded.
    """
    people = [address for (address,) in connection.execute(_PEOPLE, {"many": _MANY_PEOPLE})]
    if "\n" in text or len(people) >= _MANY_PEOPLE - 1:
        return None
    named = json_list(address for address in people if text in address.lower())
    parameters = {"text": text, "people": named, "most": _FEW_LINES + 1}
    found = [row_id for (row_id,) in connection.execute(_FOUND.format(accounts=accounts), parameters)]
    return found if len(found) <= _FEW_LINES else None
