"""Several calls in one: what is kept and what is undone."""

from __future__ import annotations

import pytest

from sakia_ng.sandbox.blocks import Call, InvalidTransaction
from sakia_ng.sandbox.declaration.codec import MAX_CALL_DEPTH
from sakia_ng.sandbox.runtime.utility import derivative_account
from tests.sandbox.runtime.world import BOB, CLAIM, EVE, World, batch, names, remark, transfer

GOOD, BAD = transfer(EVE, 1_000), transfer(EVE, 60_000)


def test_batch_all_undoes_everything_when_one_call_fails() -> None:
    world = World()
    last = world.run(BOB, batch("batch_all", GOOD, BAD, GOOD))
    assert last[-1].fields["dispatch_error"] == ("Token", "FundsUnavailable")
    assert names(last) == ["TransactionPayment.TransactionFeePaid", "System.ExtrinsicFailed"]
    assert (world.free(BOB), world.info(EVE).providers) == (50_000, 0)


def test_batch_keeps_what_was_done_and_still_succeeds() -> None:
    world = World()
    events = world.run(BOB, batch("batch", GOOD, BAD, GOOD))
    assert "System.ExtrinsicSuccess" in names(events)
    interrupted = next(event for event in events if event.name == "BatchInterrupted")
    assert interrupted.fields == {"index": 1, "error": ("Token", "FundsUnavailable")}
    assert world.free(EVE) == 1_000


def test_force_batch_goes_on() -> None:
    world = World()
    events = world.run(BOB, batch("force_batch", GOOD, BAD, GOOD))
    utility = [event.name for event in events if event.pallet == "Utility"]
    assert utility == ["ItemCompleted", "ItemFailed", "ItemCompleted", "BatchCompletedWithErrors"]
    assert world.free(EVE) == 2_000


@pytest.mark.parametrize("name", ["batch", "batch_all", "force_batch"])
def test_a_batch_that_works_says_so(name: str) -> None:
    world = World()
    events = world.run(BOB, batch(name, GOOD, remark(b"merci")))
    assert [event.name for event in events if event.pallet == "Utility"] == ["ItemCompleted"] * 2 + ["BatchCompleted"]
    assert "System.Remarked" in names(events)


def test_a_failed_call_inside_a_batch_leaves_nothing() -> None:
    world = World()
    inner = batch("batch_all", transfer(EVE, 5_000), BAD)
    events = world.run(BOB, batch("batch", inner))
    assert "BatchInterrupted" in [event.name for event in events]
    assert world.info(EVE).providers == 0


def test_batch_all_inside_batch_all_is_filtered() -> None:
    world = World()
    nested = batch("batch_all", batch("batch", batch("batch_all", GOOD)))
    events = world.run(BOB, nested)
    interrupted = next(event for event in events if event.name == "BatchInterrupted")
    assert interrupted.fields["error"] == ("Module", (0, b"\x05\x00\x00\x00"))
    assert world.fails(BOB, batch("batch_all", batch("batch_all", GOOD))) == ("Module", (0, b"\x05\x00\x00\x00"))


def test_if_else_falls_back() -> None:
    world = World()
    events = world.run(BOB, Call("Utility", "if_else", {"main": BAD, "fallback": GOOD}))
    assert "IfElseFallbackCalled" in [event.name for event in events]
    assert world.free(EVE) == 1_000
    events = world.run(BOB, Call("Utility", "if_else", {"main": GOOD, "fallback": BAD}))
    assert "IfElseMainSuccess" in [event.name for event in events]


def test_a_derived_account_acts_for_itself() -> None:
    world = World()
    derived = derivative_account(BOB.key, 3)
    world.run(BOB, Call("Balances", "transfer_keep_alive", {"dest": ("Id", derived), "value": 5_000}))
    world.run(BOB, Call("Utility", "as_derivative", {"index": 3, "call": GOOD}))
    assert (world.free(derived), world.free(EVE)) == (4_000, 1_000)


@pytest.mark.parametrize(
    "call",
    [
        Call("System", "set_code", {"code": b""}),
        Call("Balances", "force_set_balance", {"who": EVE.dest, "new_free": 10**9}),
        Call("Timestamp", "set", {"now": 1}),
        Call("Utility", "dispatch_as", {"as_origin": ("system", "Root"), "call": CLAIM}),
        Call("Certification", "del_cert", {"issuer": 1, "receiver": 2}),
    ],
    ids=lambda call: f"{call.pallet}.{call.name}",
)
def test_calls_of_the_root_are_refused(call: Call) -> None:
    assert World().fails(BOB, call) == "BadOrigin"


def test_calls_not_written_yet_are_filtered() -> None:
    call = Call("Treasury", "payout", {"index": 0})
    assert World().fails(BOB, call) == ("Module", (0, b"\x05\x00\x00\x00"))


def test_calls_nested_too_deep_do_not_decode() -> None:
    world = World()
    call = CLAIM
    for _ in range(MAX_CALL_DEPTH):
        call = batch("batch", call)
    with pytest.raises(InvalidTransaction) as caught:
        world.submit(BOB, call)
    assert caught.value.code == 1002
