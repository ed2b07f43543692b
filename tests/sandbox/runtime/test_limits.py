"""The edges of the rules: overflows, full queues, full blocks, references of accounts."""

from __future__ import annotations

import pytest

from sakia_ng.sandbox import pool
from sakia_ng.sandbox.blocks import Call, InvalidTransaction
from sakia_ng.sandbox.declaration.records import AccountData, AccountInfo, IdtyData, PerClass, Quota, Weight
from sakia_ng.sandbox.runtime import (
    account,
    balances,
    executive,
    quota,
    system,
    transaction_payment,
    universal_dividend,
    utility,
    weights,
)
from sakia_ng.sandbox.runtime import storage as items
from sakia_ng.sandbox.runtime.balances import Preservation
from sakia_ng.sandbox.runtime.execution import DispatchFailed, Execution
from sakia_ng.sandbox.runtime.nesting import Nested, allow_all
from sakia_ng.sandbox.runtime.storage import ACCOUNT
from sakia_ng.sandbox.runtime.validity import decode
from sakia_ng.sandbox.state import Overlay
from tests.sandbox.runtime.world import ALICE, BOB, CLAIM, DAVE, EVE, World, remark, transfer

MOST = 2**64 - 1


@pytest.fixture
def run() -> Execution:
    world = World()
    return Execution(Overlay(world.store), world.chain.best.number + 1)


def put_account(run: Execution, key: bytes, **data: int) -> None:
    ACCOUNT.put(run.store, key, AccountInfo(providers=1, data=AccountData(**data)))


def error_of(run: Execution, amount: int) -> object:
    with pytest.raises(DispatchFailed) as caught:
        balances.transfer(run, BOB.key, ALICE.key, amount, Preservation.EXPENDABLE)
    return caught.value.error


def test_more_than_all_money_is_an_underflow(run: Execution) -> None:
    assert error_of(run, 10**9) == ("Arithmetic", "Underflow")


def test_more_than_an_account_can_count_is_an_overflow(run: Execution) -> None:
    put_account(run, ALICE.key, free=MOST - 1_000)
    assert error_of(run, 1_001) == ("Arithmetic", "Overflow")


def test_more_than_the_currency_can_count_is_not_minted(run: Execution) -> None:
    items.TOTAL_ISSUANCE.put(run.store, MOST - 10)
    with pytest.raises(DispatchFailed) as caught:
        balances.mint(run, BOB.key, 11)
    assert caught.value.error == ("Arithmetic", "Overflow")


def test_frozen_money_stays(run: Execution) -> None:
    put_account(run, BOB.key, free=50_000, fee_frozen=20_000)
    assert error_of(run, 30_001) == ("Token", "Frozen")
    balances.transfer(run, BOB.key, ALICE.key, 30_000, Preservation.EXPENDABLE)
    assert ACCOUNT.get(run.store, BOB.key).data.free == 20_000


def test_references_of_an_account(run: Execution) -> None:
    for _ in range(16):
        system.inc_consumers(run, BOB.key)
    with pytest.raises(DispatchFailed, match="TooManyConsumers"):
        system.inc_consumers(run, BOB.key)
    with pytest.raises(DispatchFailed, match="ConsumerRemaining"):
        system.dec_providers(run, BOB.key)
    with pytest.raises(DispatchFailed, match="NoProviders"):
        system.inc_consumers(run, EVE.key)
    system.inc_sufficients(run, EVE.key)
    assert run.events[-1].name == "NewAccount"
    system.dec_sufficients(run, EVE.key)
    assert run.events[-1].name == "KilledAccount"
    assert not ACCOUNT.contains(run.store, EVE.key)


def test_a_full_refund_queue_says_so(run: Execution) -> None:
    for _ in range(257):
        quota.request_refund(run, ALICE.key, 1, 1)
    assert [event.name for event in run.events] == ["RefundQueueFull"]
    assert len(items.REFUND_QUEUE.get(run.store)) == 256


def test_the_latest_refund_is_paid_first(run: Execution) -> None:
    items.IDTY_QUOTA.put(run.store, 1, Quota(run.number, 15))
    put_account(run, items.TREASURY_ACCOUNT, free=10_000)
    quota.request_refund(run, ALICE.key, 1, 10)
    quota.request_refund(run, BOB.key, 1, 10)
    quota.on_idle(run)
    paid = [(event.fields["who"], event.fields["amount"]) for event in run.events if event.name == "Refunded"]
    assert paid == [(BOB.key, 10), (ALICE.key, 5)]


def test_a_poor_treasury_refunds_nothing(run: Execution) -> None:
    quota.request_refund(run, ALICE.key, 1, 10)
    quota.on_idle(run)
    assert [event.name for event in run.events] == ["NoMoreCurrencyForRefund"]


def test_who_is_no_longer_a_member_is_not_refunded(run: Execution) -> None:
    identity = items.IDENTITIES.get(run.store, 1)
    assert identity is not None
    items.IDENTITIES.put(run.store, 1, identity._replace(status="NotMember", data=IdtyData(0)))
    quota.request_refund(run, ALICE.key, 1, 10)
    assert items.REFUND_QUEUE.get(run.store) == []
    assert quota.estimate(run.store, 1) == 0


def test_160_reevaluations_are_remembered(run: Execution) -> None:
    items.PAST_REEVALS.put(run.store, [(index, 1_000 + index) for index in range(1, 161)])
    due = items.NEXT_REEVAL.get(run.store)
    assert due is not None
    universal_dividend.on_timestamp_set(run, due)
    past = items.PAST_REEVALS.get(run.store)
    assert len(past) == 160
    assert past[0] == (2, 1_002)


def test_the_growth_is_rounded_to_nearest() -> None:
    """c2 x 1 069 357 = 2 547.53 cents, which rounds to 2 548 = 14 x 182."""
    assert universal_dividend.reevaluated(0, 1_069_357, 1) == 14


NOTHING = Nested(lambda *_: None, allow_all)


def test_too_many_calls_in_a_batch(run: Execution) -> None:
    with pytest.raises(DispatchFailed) as caught:
        utility.batch(run, BOB.key, [CLAIM] * 10_923, NOTHING)
    assert caught.value.error == ("Module", (54, b"\x00\x00\x00\x00"))
    utility.batch(run, BOB.key, [CLAIM] * 10_922, NOTHING)


def test_the_multiplier_counts_even_when_the_block_is_quiet(run: Execution) -> None:
    items.NEXT_FEE_MULTIPLIER.put(run.store, 2 * transaction_payment.ONE)
    assert transaction_payment.fee(run.store, 150, weights.BASE_EXTRINSIC) == 5 + 5 + 10


def test_the_multiplier_stays_within_1_and_10(run: Execution) -> None:
    full = PerClass(Weight(weights.MAX_NORMAL, 0), Weight(0, 0), Weight(0, 0))
    items.BLOCK_WEIGHT.put(run.store, full)
    for _ in range(12):
        transaction_payment.on_finalize(run)
    assert items.NEXT_FEE_MULTIPLIER.get(run.store) == 10 * transaction_payment.ONE
    items.BLOCK_WEIGHT.put(run.store, PerClass(Weight(0, 0), Weight(0, 0), Weight(0, 0)))
    for _ in range(12):
        transaction_payment.on_finalize(run)
    assert items.NEXT_FEE_MULTIPLIER.get(run.store) == transaction_payment.ONE


def test_a_block_has_room_for_so_much_weight() -> None:
    world = World()
    extrinsic = decode(world.sign(BOB, transfer(EVE, 1_000)), world.store)
    run = Execution(Overlay(world.store), world.chain.best.number + 1)
    assert executive.fits(run, extrinsic)
    room = weights.MAX_NORMAL - weights.BASE_EXTRINSIC.ref_time - extrinsic.weight.ref_time
    for used, fits in ((room, True), (room + 1, False)):
        items.BLOCK_WEIGHT.put(run.store, PerClass(Weight(used, 0), Weight(0, 0), Weight(0, 0)))
        assert executive.fits(run, extrinsic) is fits


def test_what_does_not_fit_waits_for_the_next_block() -> None:
    world = World()
    for nonce in range(22):
        world.submit(BOB, remark(b"x" * 180_000), nonce=nonce)
    assert len(world.block().extrinsics) == 1 + 21
    assert len(world.chain.pending()) == 1
    assert len(world.block().extrinsics) == 1 + 1


def test_nothing_of_an_account_passes_before_what_it_could_not_pay() -> None:
    world = World()
    world.run(BOB, transfer(DAVE, 110))
    world.submit(DAVE, remark(b"x" * 300), nonce=0)
    world.submit(DAVE, remark(b"x" * 300), nonce=1)
    world.submit(DAVE, remark(b"free"), nonce=2)
    assert len(world.block().extrinsics) == 2
    assert world.info(DAVE).nonce == 1


def test_a_full_pool(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "MAX_TRANSACTIONS", 2)
    world = World()
    world.submit(BOB, transfer(EVE, 1_000), nonce=0)
    world.submit(BOB, transfer(EVE, 1_000), nonce=1)
    with pytest.raises(InvalidTransaction) as caught:
        world.submit(BOB, transfer(EVE, 1_000), nonce=2)
    assert caught.value.code == 1016


def test_old_block_hashes_are_forgotten_one_by_one() -> None:
    world = World()
    number = world.block().number
    assert items.BLOCK_HASH.contains(world.store, number - 2_400)
    assert not items.BLOCK_HASH.contains(world.store, number - 2_401)


def test_links_that_change_nothing_say_nothing(run: Execution) -> None:
    account.link(run, ALICE.key, 1)
    account.unlink_identity(run, BOB.key)
    assert run.events == []
    account.unlink_identity(run, ALICE.key)
    account.link(run, ALICE.key, 2)
    assert [event.name for event in run.events] == ["AccountUnlinked", "AccountLinked"]


def test_remarks_carry_their_hash() -> None:
    events = World().run(BOB, Call("System", "remark", {"remark": b"quiet"}))
    assert [event.name for event in events] == ["TransactionFeePaid", "ExtrinsicSuccess"]
