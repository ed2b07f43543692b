"""Oneshot accounts: money under a key, spent in one go."""

from __future__ import annotations

import pytest

from sakia_ng.sandbox.blocks import Call, InvalidTransaction
from sakia_ng.sandbox.genesis import GenesisAccount
from sakia_ng.sandbox.runtime import storage as items
from tests.sandbox.runtime.people import error
from tests.sandbox.runtime.world import ALICE, BOB, CAROL, DAVE, EVE, Person, World, names, transfer

SLIP = Person("Slip of paper")
OTHER_SLIP = Person("Other slip")


def create(dest: Person, value: int) -> Call:
    return Call("OneshotAccount", "create_oneshot_account", {"dest": dest.dest, "value": value})


def consume(height: int, dest: Person, kind: str = "Normal") -> Call:
    return Call("OneshotAccount", "consume_oneshot_account", {"block_height": height, "dest": (kind, dest.dest)})


def split(height: int, dest: Person, rest: Person, balance: int, kinds: tuple[str, str] = ("Normal", "Normal")) -> Call:
    arguments = {
        "block_height": height,
        "dest": (kinds[0], dest.dest),
        "remaining_to": (kinds[1], rest.dest),
        "balance": balance,
    }
    return Call("OneshotAccount", "consume_oneshot_account_with_remaining", arguments)


def oneshot_error(name: str) -> object:
    return error("OneshotAccount", name)


def balance(world: World, person: Person) -> int | None:
    return items.ONESHOT_ACCOUNTS.get(world.store, person.key)


@pytest.fixture
def world() -> World:
    world = World()
    world.run(BOB, create(SLIP, 1_000))
    return world


def test_money_under_a_key() -> None:
    world = World()
    issuance = items.TOTAL_ISSUANCE.get(world.store)
    events = world.run(BOB, create(SLIP, 1_000))
    assert names(events)[:2] == ["Balances.Withdraw", "OneshotAccount.OneshotAccountCreated"]
    assert events[1].fields == {"account": SLIP.key, "balance": 1_000, "creator": BOB.key}
    assert (balance(world, SLIP), world.free(BOB)) == (1_000, 49_000)
    assert items.TOTAL_ISSUANCE.get(world.store) == issuance - 1_000
    assert not items.ACCOUNT.contains(world.store, SLIP.key)


def test_creations_refused(world: World) -> None:
    assert world.fails(BOB, create(SLIP, 99)) == oneshot_error("ExistentialDeposit")
    assert world.fails(BOB, create(SLIP, 100)) == oneshot_error("OneshotAccountAlreadyCreated")
    assert world.fails(BOB, create(OTHER_SLIP, 48_901)) == ("Token", "FundsUnavailable")
    assert names(world.run(BOB, create(OTHER_SLIP, 48_900)))[-1] == "System.ExtrinsicSuccess"


def test_consumed_to_an_account_without_nonce_or_account(world: World) -> None:
    issuance = items.TOTAL_ISSUANCE.get(world.store)
    events = world.run(SLIP, consume(world.chain.best.number, ALICE))
    assert names(events)[:2] == ["Balances.Deposit", "OneshotAccount.OneshotAccountConsumed"]
    assert events[1].fields == {"account": SLIP.key, "dest1": (ALICE.key, 1_000), "dest2": None}
    assert (balance(world, SLIP), world.free(ALICE)) == (None, 101_000)
    assert items.TOTAL_ISSUANCE.get(world.store) == issuance + 1_000
    assert not items.ACCOUNT.contains(world.store, SLIP.key)
    with pytest.raises(InvalidTransaction, match="Inability to pay"):
        world.submit(SLIP, consume(world.chain.best.number, ALICE))


def test_money_sent_to_no_account_is_lost(world: World) -> None:
    issuance = items.TOTAL_ISSUANCE.get(world.store)
    world.run(SLIP, consume(world.chain.best.number, EVE))
    assert (balance(world, SLIP), world.free(EVE)) == (None, 0)
    assert items.TOTAL_ISSUANCE.get(world.store) == issuance


def test_consumed_to_another_slip(world: World) -> None:
    events = world.run(SLIP, consume(world.chain.best.number, OTHER_SLIP, "Oneshot"))
    assert names(events)[0] == "OneshotAccount.OneshotAccountCreated"
    assert (balance(world, SLIP), balance(world, OTHER_SLIP)) == (None, 1_000)


def test_consumed_in_two_parts(world: World) -> None:
    events = world.run(SLIP, split(world.chain.best.number, ALICE, OTHER_SLIP, 300, ("Normal", "Oneshot")))
    assert events[-3].fields["dest1"] == (ALICE.key, 300)
    assert events[-3].fields["dest2"] == (OTHER_SLIP.key, 700)
    assert (world.free(ALICE), balance(world, OTHER_SLIP)) == (100_300, 700)


def test_consumptions_refused(world: World) -> None:
    now = world.chain.best.number
    assert world.fails(SLIP, consume(now + 5, ALICE)) == oneshot_error("BlockHeightInFuture")
    assert world.fails(SLIP, consume(now - 2_500, ALICE)) == oneshot_error("BlockHeightTooOld")
    assert balance(world, SLIP) == 1_000


def test_who_has_none_consumes_none(world: World) -> None:
    assert world.fails(BOB, Call("Utility", "batch_all", {"calls": [consume(1, ALICE)]})) == oneshot_error(
        "OneshotAccountNotExist"
    )


@pytest.mark.parametrize(
    ("dest", "rest", "part", "kinds", "refusal"),
    [
        (ALICE, BOB, 1_000, ("Normal", "Normal"), "InsufficientBalance"),
        (EVE, BOB, 500, ("Normal", "Normal"), "DestAccountNotExist"),
        (OTHER_SLIP, BOB, 99, ("Oneshot", "Normal"), "ExistentialDeposit"),
        (ALICE, OTHER_SLIP, 901, ("Normal", "Oneshot"), "ExistentialDeposit"),
        (DAVE, BOB, 500, ("Oneshot", "Normal"), "OneshotAccountAlreadyCreated"),
    ],
)
def test_parts_refused(
    world: World, dest: Person, rest: Person, part: int, kinds: tuple[str, str], refusal: str
) -> None:
    world.run(BOB, create(DAVE, 500))
    assert world.fails(SLIP, split(world.chain.best.number, dest, rest, part, kinds)) == oneshot_error(refusal)
    assert balance(world, SLIP) == 1_000


def test_an_account_that_has_a_slip_too_keeps_its_nonce() -> None:
    world = World(accounts=(GenesisAccount(ALICE.key, 100_000), GenesisAccount(BOB.key, 50_000, nonce=7)))
    world.run(ALICE, create(BOB, 500))
    world.run(BOB, consume(world.chain.best.number, ALICE))
    assert (world.info(BOB).nonce, world.free(BOB)) == (7, 50_000)
    world.run(BOB, transfer(CAROL, 200))
    assert world.info(BOB).nonce == 8


def test_a_slip_pays_its_own_fee(world: World) -> None:
    treasury, issuance = world.treasury, items.TOTAL_ISSUANCE.get(world.store)
    events = world.run(SLIP, consume(world.chain.best.number, ALICE), tip=5)
    assert names(events)[0] == "OneshotAccount.Withdraw"
    assert events[0].fields == {"account": SLIP.key, "balance": 5}
    paid = next(event for event in events if event.name == "TransactionFeePaid")
    assert paid.fields == {"who": SLIP.key, "actual_fee": 5, "tip": 5}
    assert (world.free(ALICE), world.treasury) == (100_995, treasury)
    assert items.TOTAL_ISSUANCE.get(world.store) == issuance + 995


def test_a_slip_that_cannot_pay_its_fee(world: World) -> None:
    with pytest.raises(InvalidTransaction, match="Inability to pay"):
        world.submit(SLIP, consume(world.chain.best.number, ALICE), tip=1_001)
