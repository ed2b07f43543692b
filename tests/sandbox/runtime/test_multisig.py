"""Multisig: accounts of several people."""

from __future__ import annotations

import pytest

from sakia_ng.sandbox.blocks import Call
from sakia_ng.sandbox.declaration.records import Timepoint, Weight
from sakia_ng.sandbox.genesis import GenesisAccount
from sakia_ng.sandbox.runtime import storage as items
from sakia_ng.sandbox.runtime.multisig import call_hash_of, multi_account
from tests.sandbox.runtime.people import error
from tests.sandbox.runtime.world import ALICE, BOB, DAVE, EVE, Person, World, batch, names, remark, transfer

OWNERS = sorted((ALICE, BOB, DAVE), key=lambda person: person.key)
FIRST, SECOND, THIRD = OWNERS
POT = multi_account([person.key for person in OWNERS], 2)
PAY = transfer(EVE, 700)
ENOUGH = Weight(10**12, 10**9)


def others(who: Person) -> list[bytes]:
    return [person.key for person in OWNERS if person is not who]


def act(who: Person, when: Timepoint | None, call: Call = PAY, **changes: object) -> Call:
    arguments = {
        "threshold": 2,
        "other_signatories": others(who),
        "maybe_timepoint": when,
        "call": call,
        "max_weight": ENOUGH,
        **changes,
    }
    return Call("Multisig", "as_multi", arguments)


def approve(who: Person, when: Timepoint | None, call: Call = PAY) -> Call:
    arguments = dict(act(who, when).args) | {"call_hash": call_hash_of(call)}
    del arguments["call"]
    return Call("Multisig", "approve_as_multi", arguments)


def cancel(who: Person, when: Timepoint, name: str = "cancel_as_multi") -> Call:
    arguments: dict[str, object] = {"threshold": 2, "other_signatories": others(who), "timepoint": when}
    if name == "poke_deposit":
        del arguments["timepoint"]
    return Call("Multisig", name, {**arguments, "call_hash": call_hash_of(PAY)})


def multisig_error(name: str) -> object:
    return error("Multisig", name)


@pytest.fixture
def world() -> World:
    rich = tuple(GenesisAccount(person.key, 10_000) for person in OWNERS)
    return World(accounts=(*rich, GenesisAccount(POT, 5_000)))


def begun(world: World) -> Timepoint:
    world.run(FIRST, act(FIRST, None))
    return Timepoint(world.chain.best.number, 1)


def test_a_payment_by_two_of_three(world: World) -> None:
    events = world.run(FIRST, act(FIRST, None))
    when = Timepoint(world.chain.best.number, 1)
    assert names(events)[:2] == ["Balances.Reserved", "Multisig.NewMultisig"]
    assert events[1].fields == {"approving": FIRST.key, "multisig": POT, "call_hash": call_hash_of(PAY)}
    assert (world.free(FIRST), world.info(FIRST).data.reserved) == (10_000 - 164, 164)
    assert items.MULTISIGS.get(world.store, POT, call_hash_of(PAY)) == (when, 164, FIRST.key, [FIRST.key])

    events = world.run(THIRD, act(THIRD, when))
    assert names(events)[0] == "Balances.Unreserved"
    executed = next(event for event in events if event.name == "MultisigExecuted")
    assert executed.fields == {
        "approving": THIRD.key,
        "timepoint": when,
        "multisig": POT,
        "call_hash": call_hash_of(PAY),
        "result": ("Ok", ()),
    }
    assert (world.free(POT), world.free(EVE)) == (4_300, 700)
    assert (world.free(FIRST), world.info(FIRST).data.reserved) == (10_000, 0)
    assert items.MULTISIGS.get(world.store, POT, call_hash_of(PAY)) is None


def test_ten_of_ten_are_the_most_who_pay_together() -> None:
    people = sorted((Person(f"Owner {rank}") for rank in range(10)), key=lambda person: person.key)
    pot = multi_account([person.key for person in people], 10)
    rich = tuple(GenesisAccount(person.key, 10_000) for person in people)
    world = World(accounts=(*rich, GenesisAccount(pot, 5_000)))
    when = None
    for person in people:
        assert world.free(EVE) == 0
        rest = [other.key for other in people if other is not person]
        events = world.run(person, act(person, when, threshold=10, other_signatories=rest))
        when = when or Timepoint(world.chain.best.number, 1)
    assert "Multisig.MultisigExecuted" in names(events)
    assert (world.free(pot), world.free(EVE)) == (4_300, 700)


def test_approvals_by_hash_do_not_act(world: World) -> None:
    world.run(FIRST, approve(FIRST, None))
    when = Timepoint(world.chain.best.number, 1)
    events = world.run(SECOND, approve(SECOND, when))
    assert names(events)[0] == "Multisig.MultisigApproval"
    assert world.free(EVE) == 0
    assert world.fails(THIRD, approve(THIRD, when)) == multisig_error("AlreadyApproved")
    assert "Multisig.MultisigExecuted" in names(world.run(FIRST, act(FIRST, when)))
    assert world.free(EVE) == 700


def test_a_call_that_fails_is_said_and_done_with(world: World) -> None:
    call = transfer(EVE, 10**6)
    world.run(FIRST, act(FIRST, None, call))
    when = Timepoint(world.chain.best.number, 1)
    events = world.run(SECOND, act(SECOND, when, call))
    executed = next(event for event in events if event.name == "MultisigExecuted")
    assert executed.fields["result"] == ("Err", ("Arithmetic", "Underflow"))
    assert names(events)[-1] == "System.ExtrinsicSuccess"
    assert items.MULTISIGS.get(world.store, POT, call_hash_of(call)) is None


def test_one_of_several_acts_at_once(world: World) -> None:
    pot = multi_account([person.key for person in OWNERS], 1)
    world.run(ALICE, Call("Balances", "transfer_keep_alive", {"dest": ("Id", pot), "value": 1_000}))
    call = Call("Multisig", "as_multi_threshold_1", {"other_signatories": others(BOB), "call": PAY})
    assert names(world.run(BOB, call))[-1] == "System.ExtrinsicSuccess"
    assert (world.free(pot), world.free(EVE)) == (300, 700)
    assert world.fails(BOB, call) == ("Token", "FundsUnavailable")


def test_refused_before_anything(world: World) -> None:
    many = sorted(bytes([rank]) * 32 for rank in range(10))
    for changes, refusal in (
        ({"threshold": 1}, "MinimumThreshold"),
        ({"other_signatories": []}, "TooFewSignatories"),
        ({"other_signatories": many}, "TooManySignatories"),
        ({"other_signatories": others(FIRST)[::-1]}, "SignatoriesOutOfOrder"),
        ({"other_signatories": [FIRST.key, SECOND.key]}, "SenderInSignatories"),
        ({"maybe_timepoint": Timepoint(1, 1)}, "UnexpectedTimepoint"),
    ):
        assert world.fails(FIRST, act(FIRST, None, PAY, **changes)) == multisig_error(refusal)
    assert "Multisig.NewMultisig" in names(world.run(FIRST, act(FIRST, None, other_signatories=many[:9])))


def test_refused_once_begun(world: World) -> None:
    when = begun(world)
    assert world.fails(SECOND, act(SECOND, None)) == multisig_error("NoTimepoint")
    wrong = Timepoint(when.height, 2)
    assert world.fails(SECOND, act(SECOND, wrong)) == multisig_error("WrongTimepoint")
    assert world.fails(FIRST, act(FIRST, when)) == multisig_error("AlreadyApproved")
    assert world.fails(SECOND, act(SECOND, when, max_weight=Weight(1, 1))) == multisig_error("MaxWeightTooLow")
    assert world.fails(SECOND, cancel(SECOND, when)) == multisig_error("NotOwner")
    assert world.fails(FIRST, cancel(FIRST, wrong)) == multisig_error("WrongTimepoint")
    assert world.fails(SECOND, cancel(SECOND, when, "poke_deposit")) == multisig_error("NotOwner")


def test_who_began_cancels(world: World) -> None:
    when = begun(world)
    assert names(world.run(FIRST, cancel(FIRST, when, "poke_deposit")))[-1] == "System.ExtrinsicSuccess"
    events = world.run(FIRST, cancel(FIRST, when))
    assert names(events)[:2] == ["Balances.Unreserved", "Multisig.MultisigCancelled"]
    assert (world.free(FIRST), world.info(FIRST).consumers) == (10_000, 0)
    assert world.fails(FIRST, cancel(FIRST, when)) == multisig_error("NotFound")
    assert world.fails(FIRST, cancel(FIRST, when, "poke_deposit")) == multisig_error("NotFound")


def test_deposits_leave_one_unit() -> None:
    poor = World(accounts=(GenesisAccount(FIRST.key, 263), GenesisAccount(POT, 5_000)))
    assert poor.fails(FIRST, act(FIRST, None)) == "ConsumerRemaining"
    poorer = World(accounts=(GenesisAccount(FIRST.key, 160), GenesisAccount(POT, 5_000)))
    assert poorer.fails(FIRST, act(FIRST, None)) == error("Balances", "InsufficientBalance")
    rich = World(accounts=(GenesisAccount(FIRST.key, 264), GenesisAccount(POT, 5_000)))
    assert names(rich.run(FIRST, act(FIRST, None)))[-1] == "System.ExtrinsicSuccess"


def test_a_batch_in_an_account_of_several(world: World) -> None:
    call = batch("batch_all", PAY, remark(b"together"))
    world.run(FIRST, act(FIRST, None, call))
    world.run(SECOND, act(SECOND, Timepoint(world.chain.best.number, 1), call))
    assert world.free(EVE) == 700


def test_the_account_of_several_is_not_bound_by_what_binds_its_signatory(world: World) -> None:
    """No batch in a batch for who signs; but the call inside is another account's."""
    inner = batch("batch_all", PAY)
    world.run(FIRST, act(FIRST, None, inner))
    when = Timepoint(world.chain.best.number, 1)
    assert world.fails(SECOND, batch("batch_all", inner)) == error("System", "CallFiltered")
    events = world.run(SECOND, batch("batch_all", act(SECOND, when, inner)))
    executed = next(event for event in events if event.name == "MultisigExecuted")
    assert executed.fields["result"] == ("Ok", ())
    pot = multi_account([person.key for person in OWNERS], 1)
    world.run(ALICE, Call("Balances", "transfer_keep_alive", {"dest": ("Id", pot), "value": 2_000}))
    one = Call("Multisig", "as_multi_threshold_1", {"other_signatories": others(BOB), "call": inner})
    assert names(world.run(BOB, batch("batch_all", one)))[-1] == "System.ExtrinsicSuccess"
    assert world.free(EVE) == 1_400
