"""The lines of an account's history, as they follow from what a node remembers."""

from __future__ import annotations

from datetime import UTC, datetime

from sakia_ng.adapters.duniter_v1.histories import History, Written, lines
from sakia_ng.adapters.duniter_v1.texts import Output, Source, SourceKey
from sakia_ng.adapters.duniter_v1.transactions import Transaction
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import MovementKind
from tests.adapters.duniter_v1.people import V1Person

ALICE, BOB, CAROL = (V1Person(name).address for name in ("alice", "bob", "carol"))
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def history(*written: Written) -> History:
    return History(BOB, written, (), (), {one.transaction.hash: one for one in written})


def received(block: int, cents: int) -> Written:
    source = Source(SourceKey("D", ALICE, block), cents, 0)
    made = Transaction("A" * 64, "", (ALICE,), (source,), ("0:SIG(0)",), (Output(cents, 0, f"SIG({BOB})"),), "")
    return Written(made, block, NOW)


def sent(before: Written, block: int, cents: int) -> Written:
    coin = before.transaction.outputs[0]
    source = Source(SourceKey("T", before.transaction.hash, 0), coin.amount, 0)
    outputs = (Output(cents, 0, f"SIG({CAROL})"), Output(coin.amount - cents, 0, f"SIG({BOB})"))
    return Written(Transaction("B" * 64, "", (BOB,), (source,), ("0:SIG(0)",), outputs, ""), block, NOW)


def test_what_was_enough_to_be_kept_then_is_not_called_destroyed_since_the_least_rose() -> None:
    first = received(10, 900)
    levels = ((0, Cents(100)), (50, Cents(1_000)))
    found = lines(history(first, sent(first, 20, 300)), 99, {}, levels)
    assert sorted((line.kind, line.amount_cents) for line in found) == [
        (MovementKind.TRANSFER, -300),
        (MovementKind.TRANSFER, 900),
    ]


def test_what_is_too_little_from_the_block_on_that_raised_the_least_is_destroyed() -> None:
    first = received(10, 900)
    levels = ((0, Cents(100)), (50, Cents(1_000)))
    found = lines(history(first, sent(first, 50, 300)), 99, {}, levels)
    assert (MovementKind.DUST, -600) in {(line.kind, line.amount_cents) for line in found}
