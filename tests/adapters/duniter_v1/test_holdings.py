"""What an account's sources come to, whatever strangers send it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import cast

from sakia_ng.adapters.duniter_v1.bma import Bma
from sakia_ng.adapters.duniter_v1.holdings import MOST_PIECES, holding, state_of
from sakia_ng.adapters.duniter_v1.origins import Origin, Origins
from sakia_ng.adapters.duniter_v1.texts import Source, SourceKey
from sakia_ng.adapters.duniter_v1.transactions import Transaction
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.agreement import Backing, Ground
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from tests.adapters.duniter_v1.people import V1Person

SAVER, STRANGER = V1Person("a saver").address, V1Person("a stranger").address
NOW = datetime(2026, 1, 1, tzinfo=UTC)
AT = BlockRef(BlockNumber(900), BlockHash("0x" + "ab" * 32), NOW)
BORN = BlockRef(BlockNumber(9), BlockHash("0x" + "cd" * 32), NOW - timedelta(days=30))


class KnownOrigins(Origins):
    """Knows where everything comes from, and counts how often it was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0

    async def find(self, bma: Bma, hashed: str, final: int) -> Origin | None:
        self.asked += 1
        return Origin(Transaction(hashed, "", (Address(STRANGER),), (), (), (), ""), BORN)


def sent(number: int, cents: int, condition: str) -> Source:
    return Source(SourceKey("T", f"{number:064X}", 0), cents, 0, condition)


async def test_what_strangers_lend_hides_nothing_of_ones_own() -> None:
    """Lent money can be taken back, so any amount of it can be put before others at no cost."""
    own = [sent(number, 100, f"SIG({SAVER}) && CSV(60)") for number in range(3)]
    lent = [sent(100 + number, 5_000, f"SIG({SAVER}) || (SIG({STRANGER}) && CSV(604800))") for number in range(150)]
    origins = KnownOrigins()
    held = await holding(cast("Bma", None), SAVER, [*lent, *own], AT, origins)
    state = state_of(held, AT, Backing(Ground.COMPARED, AT.number, 3, 3))
    assert (state.total_cents, state.transferable_cents) == (300, 300)
    assert len(state.conditional) == MOST_PIECES
    assert origins.asked == MOST_PIECES


async def test_all_that_is_ones_own_for_later_is_counted_however_much_there_is() -> None:
    own = [sent(number, 100, f"SIG({SAVER}) && CSV(5184000)") for number in range(150)]
    held = await holding(cast("Bma", None), SAVER, own, AT, KnownOrigins())
    state = state_of(held, AT, Backing(Ground.COMPARED, AT.number, 3, 3))
    assert (state.total_cents, state.reserved_cents, state.transferable_cents) == (15_000, 15_000, 0)
