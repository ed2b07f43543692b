"""A history of any length, as a shop's: thirty payments a day, some with comments, and a UD."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

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


async def fill(store: SqliteStore, count: int) -> None:
    """Follow the owner and write that many lines, as a reading of the indexer does, in larger pieces."""
    chance = random.Random(1)
    await store.accounts.add(Account(OWNER, "mine", PublicKey(bytes(32)), None, 0, _END))
    await store.history.set_finalized(BlockNumber(count))
    await store.history.begin(OWNER)
    for start in range(count, 0, -_AT_A_TIME):
        lines = [_line(number, count, chance) for number in range(start - 1, max(start - _AT_A_TIME, 0) - 1, -1)]
        await store.history.apply(OWNER, lines, SyncMark(False, str(start), BlockNumber(count)))
    await store.history.finish(OWNER, None, SyncMark(True, None, BlockNumber(count), BlockNumber(count)))


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
