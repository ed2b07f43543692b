"""Universal dividends: creation, re-evaluation, claims, payments in UD."""

from __future__ import annotations

import pytest

from sakia_ng.sandbox.blocks import Call
from sakia_ng.sandbox.genesis import FIRST_UD_MS, UD_PERIOD_MS, GenesisIdentity, next_ud_index
from sakia_ng.sandbox.runtime import storage as items
from sakia_ng.sandbox.runtime.universal_dividend import reevaluated, unclaimed
from tests.sandbox.runtime.world import (
    ALICE,
    BOB,
    CAROL,
    CLAIM,
    EVE,
    NOW_MS,
    World,
    batch,
    names,
    transfer,
    transfer_all,
)

DAY_MS = 86_400_000


@pytest.mark.parametrize(
    ("current", "first", "reevaluations", "expected"),
    [
        (40, 10, [(1, 1148), (15, 1178)], (30, 35_190)),
        (11, 1, [(1, 1000), (8, 1100)], (10, 10_300)),
        (11, 11, [(1, 1000)], (0, 0)),
        (11, 0, [(1, 1000)], (0, 0)),
        (11, 12, [(1, 1000)], (0, 0)),
        (11, 8, [(1, 1000), (8, 1100)], (3, 3_300)),
        (11, 7, [(1, 1000), (8, 1100)], (4, 4_300)),
        (20, 1, [(5, 10), (10, 20)], (15, 5 * 10 + 10 * 20)),
    ],
)
def test_the_unclaimed_amount(
    current: int, first: int, reevaluations: list[tuple[int, int]], expected: tuple[int, int]
) -> None:
    assert unclaimed(current, first, reevaluations) == expected


def test_the_reevaluation_formula() -> None:
    assert reevaluated(1148, 0, 100) == 1148
    # 2382304 / 1e9 x 7 900 000 000 = 18 820 201.6, over 7000 members and 182 days = 14.77
    assert reevaluated(1148, 7_900_000_000, 7_000) == 1162
    assert reevaluated(1148, 10_000_000, 0) == 1148 + 23_823 // 182


def test_the_head_starts_with_the_dividends_of_its_date() -> None:
    world = World()
    index = items.CURRENT_UD_INDEX.get(world.store)
    assert index == next_ud_index(NOW_MS) == (NOW_MS - FIRST_UD_MS) // UD_PERIOD_MS + 2
    amounts = items.PAST_REEVALS.get(world.store)
    assert [at for at, _ in amounts] == [1, 15, 197]
    assert amounts[0] == (1, 1148)
    assert items.CURRENT_UD.get(world.store) == amounts[-1][1]
    next_ud = items.NEXT_UD.get(world.store)
    assert next_ud is not None
    assert NOW_MS < next_ud <= NOW_MS + DAY_MS


def test_the_mass_is_the_money_that_is_there_and_waits() -> None:
    identities = tuple(GenesisIdentity(i, f"Member{i}", bytes([i]) * 32, first_eligible_ud=2) for i in range(1, 8))
    world = World(identities=identities)
    waiting = sum(unclaimed_by(world, identity.owner_key) for identity in identities)
    assert waiting > 0
    assert items.MONETARY_MASS.get(world.store) == items.TOTAL_ISSUANCE.get(world.store) + waiting


def test_amounts_of_a_known_history_are_kept() -> None:
    world = World(past_reevals=((1, 1148), (15, 1178), (197, 1190)))
    assert items.PAST_REEVALS.get(world.store) == [(1, 1148), (15, 1178), (197, 1190)]
    assert items.CURRENT_UD.get(world.store) == 1190


def test_a_dividend_is_created_when_its_time_has_come() -> None:
    world = World()
    index, mass = items.CURRENT_UD_INDEX.get(world.store), items.MONETARY_MASS.get(world.store)
    amount = items.CURRENT_UD.get(world.store)
    before = world.free(ALICE)
    assert names(world.block().events) == ["System.ExtrinsicSuccess"]
    created = world.block(after_ms=DAY_MS).events[0]
    assert created.extrinsic_index == 0
    assert created.fields == {
        "amount": amount,
        "index": index,
        "monetary_mass": mass + 2 * amount,
        "members_count": 2,
    }
    assert items.CURRENT_UD_INDEX.get(world.store) == index + 1
    assert world.free(ALICE) == before


def test_late_dividends_come_one_a_block() -> None:
    world = World()
    index = items.CURRENT_UD_INDEX.get(world.store)
    for _ in range(3):
        assert (
            names(world.block(after_ms=3 * DAY_MS if _ == 0 else 6_000).events)[0] == "UniversalDividend.NewUdCreated"
        )
    assert items.CURRENT_UD_INDEX.get(world.store) == index + 3
    assert names(world.block().events) == ["System.ExtrinsicSuccess"]


def test_the_reevaluation_comes_with_the_dividend_that_follows_it() -> None:
    world = World()
    due = items.NEXT_REEVAL.get(world.store)
    assert due is not None
    old, mass = items.CURRENT_UD.get(world.store), items.MONETARY_MASS.get(world.store)
    index = items.CURRENT_UD_INDEX.get(world.store)
    events = world.block(after_ms=due - world.chain.now_ms).events
    assert names(events)[:2] == ["UniversalDividend.UdReevalued", "UniversalDividend.NewUdCreated"]
    new = reevaluated(old, mass, 2)
    assert events[0].fields == {"new_ud_amount": new, "monetary_mass": mass, "members_count": 2}
    assert items.PAST_REEVALS.get(world.store)[-1] == (index, new)


def unclaimed_by(world: World, key: bytes) -> int:
    answer = world.chain.call_api("UniversalDividendApi_account_balances", key, world.chain.best.hash)
    return int.from_bytes(answer[16:], "little")


def test_a_member_claims_and_can_then_pay() -> None:
    world = World()
    waiting = unclaimed_by(world, CAROL.key)
    assert waiting > 10_000
    events = world.run(CAROL, batch("batch_all", CLAIM, transfer(BOB, 10_000)))
    assert names(events)[:4] == [
        "Balances.Endowed",
        "Balances.Minted",
        "UniversalDividend.UdsClaimed",
        "Utility.ItemCompleted",
    ]
    assert events[2].fields["total"] == waiting
    assert world.free(CAROL) == waiting - 10_000
    assert unclaimed_by(world, CAROL.key) == 0
    identity = items.IDENTITIES.get(world.store, 2)
    assert identity is not None
    assert identity.data.first_eligible_ud == items.CURRENT_UD_INDEX.get(world.store)
    assert world.info(CAROL).providers == 1


def test_claiming_nothing_succeeds_without_effect() -> None:
    world = World()
    world.run(CAROL, CLAIM)
    free = world.free(CAROL)
    events = world.run(CAROL, CLAIM)
    assert names(events) == ["TransactionPayment.TransactionFeePaid", "System.ExtrinsicSuccess"]
    assert world.free(CAROL) == free


def test_who_is_no_member_cannot_claim() -> None:
    assert World().fails(BOB, CLAIM) == ("Module", (30, b"\x00\x00\x00\x00"))


def test_a_former_member_cannot_claim() -> None:
    world = World(identities=(GenesisIdentity(1, "Alice", ALICE.key, "NotMember", next_scheduled=9_000_000),))
    assert world.fails(ALICE, CLAIM) == ("Module", (30, b"\x00\x00\x00\x00"))


def test_the_balances_of_the_runtime_api() -> None:
    world = World()
    answer = world.chain.call_api("UniversalDividendApi_account_balances", ALICE.key, world.chain.best.hash)
    total, transferable, waiting = (int.from_bytes(answer[at : at + 8], "little") for at in (0, 8, 16))
    assert waiting == unclaimed_by(world, ALICE.key) > 0
    assert (total, transferable) == (100_000 + waiting, 99_900 + waiting)
    assert world.chain.call_api("UniversalDividendApi_account_balances", EVE.key, world.chain.best.hash) == bytes(24)


@pytest.mark.parametrize("name", ["transfer_ud", "transfer_ud_keep_alive"])
def test_a_payment_in_thousandths_of_the_dividend(name: str) -> None:
    world = World()
    ud = items.CURRENT_UD.get(world.store)
    world.run(BOB, Call("UniversalDividend", name, {"dest": EVE.dest, "value": 1_501}))
    assert world.free(EVE) == 1_501 * ud // 1_000


def test_a_payment_in_dividends_too_large_to_count() -> None:
    call = Call("UniversalDividend", "transfer_ud", {"dest": EVE.dest, "value": 2**63})
    assert World().fails(BOB, call) == ("Arithmetic", "Overflow")


def test_keeping_alive_or_not_in_dividends() -> None:
    world = World()
    ud = items.CURRENT_UD.get(world.store)
    world.run(BOB, transfer(EVE, ud))
    keep = Call("UniversalDividend", "transfer_ud_keep_alive", {"dest": BOB.dest, "value": 1_000})
    assert world.fails(EVE, keep) == ("Token", "NotExpendable")
    world.run(EVE, Call("UniversalDividend", "transfer_ud", {"dest": BOB.dest, "value": 1_000}))
    assert world.info(EVE).providers == 0


def test_claiming_then_closing_a_member_account() -> None:
    world = World()
    world.run(CAROL, batch("batch_all", CLAIM, transfer_all(BOB, keep_alive=False)))
    assert (world.free(CAROL), world.info(CAROL).sufficients) == (0, 1)
