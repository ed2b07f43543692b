"""Fees: free under 256 bytes, to the treasury, refunded to members within their quota."""

from __future__ import annotations

import pytest

from sakia_ng.sandbox.blocks import Call, InvalidTransaction
from sakia_ng.sandbox.declaration.records import PerClass, Weight
from sakia_ng.sandbox.genesis import GenesisAccount
from sakia_ng.sandbox.runtime import transaction_payment, weights
from sakia_ng.sandbox.runtime.storage import BLOCK_WEIGHT, IDTY_QUOTA, NEXT_FEE_MULTIPLIER
from sakia_ng.sandbox.state import Overlay
from tests.sandbox.runtime.world import ALICE, BOB, EVE, Person, World, names, remark, transfer, transfer_all


def remark_of_length(world: World, person: Person, length: int) -> bytes:
    """Sign a remark whose whole extrinsic has exactly so many bytes."""
    for size in range(length):
        signed = world.sign(person, remark(b"x" * size))
        if len(signed) == length:
            return signed
    raise AssertionError("no remark of that length")


@pytest.mark.parametrize(("length", "fee"), [(255, 0), (256, 5), (349, 5), (350, 6), (699, 6), (700, 7)])
def test_the_fee_depends_on_the_length(length: int, fee: int) -> None:
    world = World()
    signed = remark_of_length(world, BOB, length)
    assert world.chain.query_info(signed, world.chain.best.hash).partial_fee == fee
    world.chain.submit(signed)
    events = world.block().events
    paid = next(event for event in events if event.name == "TransactionFeePaid")
    assert paid.fields == {"who": BOB.key, "actual_fee": fee, "tip": 0}
    assert world.free(BOB) == 50_000 - fee
    assert world.treasury == 100 + fee


def test_the_events_of_a_paid_transaction_come_in_order() -> None:
    world = World()
    events = world.run(BOB, remark(b"x" * 300), tip=3)
    assert names(events) == [
        "Balances.Withdraw",
        "System.Remarked",
        "Balances.Deposit",
        "TransactionPayment.TransactionFeePaid",
        "System.ExtrinsicSuccess",
    ]
    assert events[3].fields == {"who": BOB.key, "actual_fee": 9, "tip": 3}


def test_a_failed_call_still_pays() -> None:
    world = World()
    call = Call("Utility", "batch_all", {"calls": [remark(b"x" * 300), transfer(EVE, 1)]})
    assert world.fails(BOB, call) == ("Token", "BelowMinimum")
    assert world.free(BOB) == 50_000 - 6


def test_who_cannot_pay_and_keep_one_unit_is_refused() -> None:
    world = World(accounts=(GenesisAccount(BOB.key, 104),))
    with pytest.raises(InvalidTransaction, match="Inability to pay some fees") as caught:
        world.submit(BOB, remark(b"x" * 300))
    assert caught.value.code == 1010
    world.submit(BOB, remark(b"x"))


def test_an_unknown_account_is_refused() -> None:
    with pytest.raises(InvalidTransaction, match="Inability to pay some fees"):
        World().submit(EVE, remark(b"x"))


def test_a_member_is_refunded_in_the_same_block_without_the_tip() -> None:
    world = World()
    world.submit(ALICE, remark(b"x" * 300), tip=2)
    events = world.block().events
    refund = events[-1]
    assert (refund.phase, refund.extrinsic_index, refund.name) == ("Finalization", None, "Refunded")
    assert refund.fields == {"who": ALICE.key, "identity": 1, "amount": 6}
    assert world.free(ALICE) == 100_000 - 2
    assert world.treasury == 102
    quota = IDTY_QUOTA.get(world.store, 1)
    assert quota is not None
    assert quota == (world.chain.best.number, 994)


def test_the_quota_grows_back_and_limits_refunds() -> None:
    world = World()
    for _ in range(2):
        world.run(ALICE, remark(b"x" * 190_000))  # 548 cents each: one cent of quota comes back between the two
    assert world.free(ALICE) == 100_000 - (2 * 548 - 1_000 - 1)
    world.block(count=60)
    signed = world.sign(ALICE, remark(b"x" * 300))
    answer = world.chain.call_api("DuniterAccountApi_estimate_cost", signed, world.chain.best.hash)
    assert [int.from_bytes(answer[at : at + 8], "little") for at in (0, 8, 16)] == [0, 6, 100]


def test_an_account_linked_to_a_member_is_refunded_too() -> None:
    world = World(
        accounts=(GenesisAccount(ALICE.key, 10_000), GenesisAccount(BOB.key, 50_000, linked_identity=1)),
    )
    world.run(BOB, remark(b"x" * 300))
    assert world.free(BOB) == 50_000
    events = world.run(BOB, Call("Account", "unlink_identity", {}))
    assert "Account.AccountUnlinked" in names(events)
    world.run(BOB, remark(b"x" * 300))
    assert world.free(BOB) == 50_000 - 6


def test_a_refund_for_an_account_left_empty_goes_back_to_the_treasury() -> None:
    world = World()
    call = Call("Utility", "batch_all", {"calls": [remark(b"x" * 300), transfer_all(BOB, keep_alive=False)]})
    world.submit(ALICE, call)
    events = world.block().events
    assert [event.name for event in events if event.pallet == "Quota"] == ["RefundFailed"]
    assert world.treasury == 106


def busy_store(world: World, *, multiplier: int = 1) -> Overlay:
    store = Overlay(world.store)
    quarter = Weight(weights.MAX_NORMAL // 4, 0)
    BLOCK_WEIGHT.put(store, PerClass(quarter, Weight(0, 0), Weight(0, 0)))
    NEXT_FEE_MULTIPLIER.put(store, multiplier * transaction_payment.ONE)
    return store


def test_under_load_weight_is_paid_and_multiplied() -> None:
    world = World()
    base = weights.BASE_EXTRINSIC
    assert transaction_payment.fee(world.store, 150, base) == 0
    assert transaction_payment.fee(busy_store(world), 150, base) == 5 + 5 + 5
    assert transaction_payment.fee(busy_store(world, multiplier=4), 150, base) == 5 + 5 + 20


def test_a_filled_block_raises_the_multiplier_and_quiet_ones_lower_it() -> None:
    world = World()
    for nonce in range(6):
        world.submit(BOB, remark(b"x" * 180_000), nonce=nonce)
    world.block()
    assert NEXT_FEE_MULTIPLIER.get(world.store) == 2 * transaction_payment.ONE
    world.block()
    assert NEXT_FEE_MULTIPLIER.get(world.store) == transaction_payment.ONE


def test_query_info_through_the_runtime_api() -> None:
    world = World()
    signed = world.sign(BOB, remark(b"x" * 300))
    answer = world.chain.call_api(
        "TransactionPaymentApi_query_info", signed + len(signed).to_bytes(4, "little"), world.chain.best.hash
    )
    assert answer[-9:] == b"\x00" + (6).to_bytes(8, "little")
