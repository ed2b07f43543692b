"""A history of any length, as a shop's: thirty payments a day, some with comments, and a UD."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.addresses import Address, to_address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.currency import G1
from sakia_ng.domain.keys import PublicKey
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind
from sakia_ng.domain.text import UntrustedText
from sakia_ng.ports.store import Account, SyncMark

OWNER = to_address(PublicKey(bytes(32)), G1)
_END = datetime(2026, 11, 23, tzinfo=UTC)
_COMMENTS = (None, "merci pour les carottes", "loyer", "Café & gâteaux")
_AT_A_TIME = 5_000
_LINES_A_DAY = 32
_EARLIER = {
    "line_id": ":time || '-' || line_id",
    "block": "block - :time * :lines",
    "day": "day - :days",
    "at_ms": "at_ms - :days * 86400000",
    "month": """strftime('%Y', 86400 * (day - :days), 'unixepoch') * 12
 + strftime('%m', 86400 * (day - :days), 'unixepoch') - 1""",
}
_SUM_AGAIN = """DELETE FROM movement_day;
INSERT INTO movement_day SELECT account_id, day, sum(amount >> 32), sum(amount & 4294967295) FROM movement
 GROUP BY account_id, day ORDER BY account_id, day;
UPDATE account SET balanced_to = -9223372036854775808;
"""


async def fill(store: SqliteStore, count: int) -> None:
    """Follow the owner and write that many lines, as a reading of the indexer does, in larger pieces."""
    chance = random.Random(1)
    await store.accounts.add(Account(OWNER, "mine", PublicKey(bytes(32)), None, 0, _END))
    await store.history.set_finalized(BlockNumber(count))
    await store.history.begin(OWNER)
    for start in range(count, 0, -_AT_A_TIME):
        lines = [_line(number, count, chance) for number in range(start - 1, max(start - _AT_A_TIME, 0) - 1, -1)]
        await store.history.apply(OWNER, lines, SyncMark(False, str(start), BlockNumber(count)))
    await end_reading(store, count)


async def end_reading(store: SqliteStore, count: int) -> None:
    """Say that all was read, up to a height."""
    await store.history.finish(OWNER, None, SyncMark(True, None, BlockNumber(count), BlockNumber(count)))


def lengthen(path: Path, lines: int, times: int) -> None:
    """Have a file that was filled with some lines hold so many times as many, each time those before, earlier.

    A million lines that are written one by one take minutes: indexes and sums are made anew after all instead.
    """
    with closing(sqlite3.connect(path)) as connection:
        made = connection.execute(
            "SELECT type, name, sql FROM sqlite_schema WHERE tbl_name = 'movement' AND type IN ('index', 'trigger')"
            " AND sql IS NOT NULL"
        ).fetchall()
        for kind, name, _ in made:
            connection.execute(f"DROP {kind} {name}")
        columns = [name for _, name, *_ in connection.execute("PRAGMA table_info (movement)") if name != "row_id"]
        earlier = {**{name: name for name in columns}, **_EARLIER}
        insert = f"""INSERT INTO movement ({", ".join(columns)}) SELECT {", ".join(earlier.values())} FROM movement
 WHERE row_id <= :lines ORDER BY row_id"""
        for time in range(1, times):
            connection.execute(insert, {"lines": lines, "time": time, "days": time * lines // _LINES_A_DAY})
        connection.executescript(_SUM_AGAIN + ";".join(sql for *_, sql in made))
        connection.commit()


def _line(number: int, count: int, chance: random.Random) -> Movement:
    is_dividend = number % _LINES_A_DAY == 0
    other = chance.randrange(300)
    return Movement(
        id=f"{number:010d}-2bb1d-000000",
        account=OWNER,
        kind=MovementKind.DIVIDEND if is_dividend else MovementKind.TRANSFER,
        amount_cents=Cents(1_148 if is_dividend else chance.randrange(-9_999, 9_999)),
        counterpart=None if is_dividend else _stranger(other),
        counterpart_name=None if is_dividend else UntrustedText(f"Élodie{other}"),
        comment=None if is_dividend or number % 3 else _text(chance),
        block=BlockNumber(number),
        time=_END - timedelta(days=1) / _LINES_A_DAY * (count - number),
    )


def _stranger(number: int) -> Address:
    return to_address(PublicKey(number.to_bytes(32, "big")), G1)


def _text(chance: random.Random) -> UntrustedText | None:
    comment = chance.choice(_COMMENTS)
    return None if comment is None else UntrustedText(comment)
