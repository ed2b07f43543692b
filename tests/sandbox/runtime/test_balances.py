"""Money moves by the rules: deposits, reaping, dust, errors in the right order."""

from __future__ import annotations

import pytest

from sakia_ng.domain.keys import Scheme
from sakia_ng.sandbox.blocks import Call, InvalidTransaction
from sakia_ng.sandbox.genesis import GenesisAccount
from sakia_ng.sandbox.runtime import balances, system
from sakia_ng.sandbox.runtime.balances import Preservation
from sakia_ng.sandbox.runtime.execution import DispatchFailed, Execution
from sakia_ng.sandbox.runtime.storage import ACCOUNT, TOTAL_ISSUANCE, TREASURY_ACCOUNT
from sakia_ng.sandbox.state import Overlay
from sakia_ng.substrate.era import IMMORTAL
from tests.sandbox.runtime.world import ALICE, BOB, CAROL, DAVE, EVE, Person, World, names, transfer, transfer_all


@pytest.mark.parametrize("sender", [ALICE, BOB], ids=lambda person: person.scheme.value)
def test_a_payment_of_either_scheme_moves_the_money_for_nothing(sender: Person) -> None:
    world = World()
    before = world.free(sender)
    events = world.run(sender, transfer(EVE, 1_234))
    assert names(events) == [
        "System.NewAccount",
        "Balances.Endowed",
        "Balances.Transfer",
        "TransactionPayment.TransactionFeePaid",
        "System.ExtrinsicSuccess",
    ]
    assert events[2].fields == {"from": sender.key, "to": EVE.key, "amount": 1_234}
    assert (world.free(sender), world.free(EVE)) == (before - 1_234, 1_234)
    assert world.info(EVE)[:4] == (0, 0, 1, 0)
    assert world.info(sender).nonce == 1


def test_a_new_account_needs_one_unit() -> None:
    world = World()
    assert world.fails(ALICE, transfer(EVE, 99)) == ("Token", "BelowMinimum")
    assert world.free(ALICE) == 100_000
    world.run(ALICE, transfer(EVE, 100))
    assert world.free(EVE) == 100


def test_an_existing_account_takes_any_amount() -> None:
    world = World()
    world.run(ALICE, transfer(BOB, 1))
    assert world.free(BOB) == 50_001


def test_a_transfer_of_nothing_succeeds_and_makes_no_account() -> None:
    world = World()
    events = world.run(ALICE, transfer(EVE, 0))
    assert "Balances.Transfer" in names(events)
    assert world.info(EVE).providers == 0


@pytest.mark.parametrize(
    ("name", "value", "error"),
    [
        ("transfer_keep_alive", 50_001, "FundsUnavailable"),
        ("transfer_keep_alive", 50_000, "NotExpendable"),
        ("transfer_keep_alive", 49_901, "NotExpendable"),
        ("transfer_allow_death", 50_001, "FundsUnavailable"),
    ],
)
def test_what_the_sender_does_not_have_is_refused(name: str, value: int, error: str) -> None:
    world = World()
    assert world.fails(BOB, transfer(EVE, value, name)) == ("Token", error)
    assert world.info(BOB).nonce == 1


def test_the_sender_is_looked_at_before_the_receiver() -> None:
    world = World()
    world.run(BOB, transfer(DAVE, 100))
    assert world.fails(DAVE, transfer(EVE, 99)) == ("Token", "NotExpendable")
    assert world.fails(DAVE, transfer(EVE, 99, "transfer_allow_death")) == ("Token", "BelowMinimum")


def test_keeping_alive_leaves_exactly_one_unit() -> None:
    world = World()
    world.run(BOB, transfer(EVE, 49_900))
    assert world.free(BOB) == 100


def test_an_emptied_account_is_reaped_and_its_dust_goes_to_the_treasury() -> None:
    world = World()
    events = world.run(BOB, transfer(EVE, 49_950, "transfer_allow_death"))
    assert names(events)[:6] == [
        "System.KilledAccount",
        "Balances.DustLost",
        "Balances.Deposit",
        "System.NewAccount",
        "Balances.Endowed",
        "Balances.Transfer",
    ]
    assert events[1].fields == {"account": BOB.key, "amount": 50}
    assert world.treasury == 150
    assert not ACCOUNT.contains(world.store, BOB.key)


def test_all_the_money_closing_the_account_or_not() -> None:
    world = World()
    world.run(BOB, transfer_all(EVE, keep_alive=True))
    assert (world.free(BOB), world.free(EVE)) == (100, 49_900)
    world.run(BOB, transfer_all(EVE, keep_alive=False))
    assert world.free(EVE) == 50_000
    assert not ACCOUNT.contains(world.store, BOB.key)


def test_a_reaped_account_starts_again_at_nonce_0() -> None:
    world = World()
    world.run(BOB, transfer(EVE, 1_000))
    world.run(BOB, transfer_all(EVE, keep_alive=False))
    assert world.chain.next_nonce(BOB.key) == 0
    world.run(EVE, transfer(BOB, 2_000))
    assert world.info(BOB).nonce == 0


def test_a_payment_cannot_be_replayed_after_reaping_once_its_era_is_dead() -> None:
    world = World()
    payment = world.sign(BOB, transfer(EVE, 1_000))
    world.chain.submit(payment)
    world.block()
    world.run(BOB, transfer_all(EVE, keep_alive=False))
    world.run(EVE, transfer(BOB, 20_000))
    world.block(count=1, after_ms=31 * 60_000)  # the ban of the pool is over
    with pytest.raises(InvalidTransaction, match="bad signature"):
        replayed_after(world, payment, 64)
    assert world.free(BOB) == 20_000


def replayed_after(world: World, payment: bytes, blocks: int) -> None:
    world.block(count=blocks)
    world.chain.submit(payment)


def test_an_immortal_payment_can_be_replayed_after_reaping() -> None:
    world = World()
    payment = world.sign(BOB, transfer(EVE, 1_000), era=IMMORTAL)
    world.chain.submit(payment)
    world.block()
    world.run(BOB, transfer_all(EVE, keep_alive=False))
    world.run(EVE, transfer(BOB, 20_000))
    world.block(count=1, after_ms=31 * 60_000)
    replayed_after(world, payment, 64)
    world.block()
    assert world.free(BOB) == 19_000


def test_the_owner_of_an_identity_lives_without_money() -> None:
    world = World()
    events = world.run(ALICE, transfer_all(BOB, keep_alive=False))
    assert "System.KilledAccount" not in names(events)
    info = world.info(ALICE)
    assert (info.data.free, info.nonce, info.providers, info.sufficients) == (0, 1, 0, 1)
    assert info.data.linked_idty == 1
    world.run(BOB, transfer(ALICE, 100))
    assert world.info(ALICE).providers == 1


def test_a_member_without_money_may_send_a_free_transaction() -> None:
    world = World()
    assert world.free(CAROL) == 0
    assert world.fails(CAROL, transfer(BOB, 1)) == ("Token", "FundsUnavailable")
    assert world.info(CAROL).nonce == 1


def test_paying_oneself_changes_nothing() -> None:
    world = World()
    events = world.run(BOB, transfer(BOB, 1_000))
    assert "Balances.Transfer" not in names(events)
    assert world.free(BOB) == 50_000


def test_burning_lowers_the_issuance() -> None:
    world = World()
    before = TOTAL_ISSUANCE.get(world.store)
    world.run(BOB, Call("Balances", "burn", {"value": 1_000, "keep_alive": True}))
    assert TOTAL_ISSUANCE.get(world.store) == before - 1_000
    assert world.fails(BOB, Call("Balances", "burn", {"value": 49_000, "keep_alive": True})) == (
        "Token",
        "FundsUnavailable",
    )


@pytest.mark.parametrize(
    "kind", [("Address32", ALICE.key), ("Raw", ALICE.key), ("Index", ()), ("Address20", bytes(20))]
)
def test_other_forms_of_addresses_are_not_understood(kind: tuple[object, ...]) -> None:
    world = World()
    call = Call("Balances", "transfer_keep_alive", {"dest": kind, "value": 100})
    assert world.fails(BOB, call) == "CannotLookup"


def run_on(world: World) -> Execution:
    return Execution(Overlay(world.store), world.chain.best.number + 1)


def test_an_account_that_something_needs_keeps_its_deposit() -> None:
    """As a smith with session keys: the runtime refuses with Frozen."""
    run = run_on(World())
    system.inc_consumers(run, BOB.key)
    with pytest.raises(DispatchFailed) as caught:
        balances.transfer(run, BOB.key, ALICE.key, 49_950, Preservation.EXPENDABLE)
    assert caught.value.error == ("Token", "Frozen")
    assert balances.reducible(run.store, BOB.key, Preservation.EXPENDABLE) == 49_900
    balances.transfer_all(run, BOB.key, ALICE.dest, False)
    assert ACCOUNT.get(run.store, BOB.key).data.free == 100
    system.dec_consumers(run, BOB.key)
    balances.transfer_all(run, BOB.key, ALICE.dest, False)
    assert not ACCOUNT.contains(run.store, BOB.key)


def test_held_money_does_not_move_and_keeps_the_account() -> None:
    run = run_on(World())
    balances.set_balances(run, BOB.key, 49_000, 1_000)
    assert ACCOUNT.get(run.store, BOB.key).consumers == 1
    assert balances.reducible(run.store, BOB.key, Preservation.EXPENDABLE) == 48_900
    balances.set_balances(run, BOB.key, 50_000, 0)
    assert ACCOUNT.get(run.store, BOB.key).consumers == 0


def test_the_link_to_an_identity_is_erased_with_the_account() -> None:
    world = World(accounts=(GenesisAccount(ALICE.key, 10_000), GenesisAccount(BOB.key, 50_000, linked_identity=1)))
    assert world.info(BOB).data.linked_idty == 1
    world.run(BOB, transfer_all(ALICE, keep_alive=False))
    world.run(ALICE, transfer(BOB, 1_000))
    assert world.info(BOB).data.linked_idty is None


def test_the_treasury_is_where_the_protocol_says() -> None:
    assert TREASURY_ACCOUNT.hex() == "6d6f646c70792f74727372790000000000000000000000000000000000000000"
    assert BOB.scheme is Scheme.SR25519
