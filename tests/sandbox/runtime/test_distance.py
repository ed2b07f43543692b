"""Distance: asked for, held, evaluated by the exact rule, applied after the real delay."""

from __future__ import annotations

import pytest

from sakia_ng.sandbox.blocks import Call, EventRecord
from sakia_ng.sandbox.declaration.records import EvaluationPool
from sakia_ng.sandbox.genesis import GenesisAccount, GenesisIdentity
from sakia_ng.sandbox.runtime import distance, distance_oracle
from sakia_ng.sandbox.runtime import storage as items
from sakia_ng.sandbox.runtime.execution import DispatchFailed, Execution
from sakia_ng.sandbox.state import Overlay
from tests.sandbox.runtime.people import (
    EVALUATE,
    FAR,
    MEMBERS,
    RICH,
    ZOE,
    Web,
    certify,
    confirm,
    error,
    evaluate_for,
    invite,
    named,
)
from tests.sandbox.runtime.world import ALICE, BOB, CAROL, DAVE, EVE, Person, names, transfer_all

ZOE_INDEX = 7
FAR_AWAY = Person("Far away")
POOR = Person("Poor")


def unvalidated(index: int, person: Person, certs: dict[int, int]) -> GenesisIdentity:
    return GenesisIdentity(index, person.name, person.key, "Unvalidated", next_scheduled=FAR, certs_received=certs)


def near() -> GenesisIdentity:
    return unvalidated(ZOE_INDEX, ZOE, dict.fromkeys(range(1, 6), FAR))


def distance_error(name: str) -> object:
    return error("Distance", name)


def until_applied(world: Web) -> list[EventRecord]:
    events: list[EventRecord] = []
    while not distance.is_idle(world.store):
        events += world.block().events
    return events


def test_the_way_to_membership() -> None:
    world = Web()
    world.run(ALICE, invite(ZOE))
    world.run(ZOE, confirm("Zoe"))
    for person in (BOB, CAROL, DAVE):
        world.run(person, certify(ZOE_INDEX))
    assert world.fails(ZOE, EVALUATE) == error("Wot", "NotEnoughCerts")
    world.run(EVE, certify(ZOE_INDEX))
    events = world.run(ZOE, EVALUATE)
    asked = world.number
    assert events[0].fields == {"idty_index": ZOE_INDEX, "who": ZOE.key}
    assert (world.free(ZOE), world.info(ZOE).data.reserved) == (RICH - 1_000, 1_000)
    assert items.HOLDS.get(world.store, ZOE.key) == [(("Distance", "DistanceHold"), 1_000)]
    assert world.info(ZOE).consumers == 1
    assert items.PENDING_EVALUATION.get(world.store, ZOE_INDEX) == ZOE.key
    assert world.fails(ZOE, EVALUATE) == distance_error("AlreadyInEvaluation")

    applied = until_applied(world)
    assert world.number == (asked // 40 + 3) * 40
    told = [name for name in names(tuple(applied)) if not name.startswith(("System", "Balances"))]
    assert told == ["Membership.MembershipAdded", "Identity.IdtyValidated", "Distance.EvaluatedValid"]
    assert named(applied, "MembershipAdded") == [{"member": ZOE_INDEX, "expire_on": world.number + 5_259_600}]
    assert named(applied, "EvaluatedValid") == [{"idty_index": ZOE_INDEX, "distance": 10**9}]
    assert (world.free(ZOE), world.info(ZOE).data.reserved, world.info(ZOE).consumers) == (RICH, 0, 0)
    assert items.HOLDS.get(world.store, ZOE.key) == []
    value = world.identity(ZOE_INDEX)
    assert (value.status, value.next_scheduled) == ("Member", 0)
    assert value.data.first_eligible_ud == items.CURRENT_UD_INDEX.get(world.store)
    assert items.IDTY_QUOTA.get(world.store, ZOE_INDEX) == (world.number, 0)
    assert items.COUNTER_FOR_MEMBERSHIP.get(world.store) == 7
    assert names(world.run(ZOE, certify(6)))[0] == "Certification.CertAdded"


def test_a_distance_too_long_costs_ten_units() -> None:
    strangers = [unvalidated(20 + rank, Person(f"Stranger {rank}"), {}) for rank in range(5)]
    lonely = unvalidated(8, FAR_AWAY, dict.fromkeys(range(20, 25), FAR))
    world = Web(lonely, *strangers, purses=[GenesisAccount(FAR_AWAY.key, 1_100)])
    world.run(FAR_AWAY, EVALUATE)
    treasury, issuance = world.treasury, items.TOTAL_ISSUANCE.get(world.store)
    events = until_applied(world)
    assert named(events, "EvaluatedInvalid") == [{"idty_index": 8, "distance": 0}]
    assert not named(events, "MembershipAdded")
    assert world.identity(8).status == "Unvalidated"
    assert (world.free(FAR_AWAY), world.info(FAR_AWAY).data.reserved) == (100, 0)
    assert world.treasury == treasury + 1_000
    assert items.TOTAL_ISSUANCE.get(world.store) == issuance


def test_nobody_evaluates() -> None:
    world = Web(near())
    world.chain.oracle_works = False
    world.run(ZOE, EVALUATE)
    events = until_applied(world)
    assert named(events, "NotEvaluated") == [{"idty_index": ZOE_INDEX, "who": ZOE.key}]
    assert (world.free(ZOE), world.info(ZOE).data.reserved) == (RICH, 0)
    world.chain.oracle_works = True
    world.run(ZOE, EVALUATE)
    assert named(until_applied(world), "EvaluatedValid")


def test_an_oracle_that_errs_costs_the_money() -> None:
    world = Web(near())
    treasury = world.treasury
    world.chain.oracle_errs = True
    world.run(ZOE, EVALUATE)
    events = until_applied(world)
    assert named(events, "EvaluatedInvalid") == [{"idty_index": ZOE_INDEX, "distance": 0}]
    assert (world.free(ZOE), world.treasury) == (RICH - 1_000, treasury + 1_000)
    assert world.identity(ZOE_INDEX).status == "Unvalidated"


def test_a_member_asks_for_a_newcomer() -> None:
    world = Web(near())
    events = world.run(ALICE, evaluate_for(ZOE_INDEX))
    assert events[0].fields == {"idty_index": ZOE_INDEX, "who": ALICE.key}
    assert world.info(ALICE).data.reserved == 1_000
    until_applied(world)
    assert world.identity(ZOE_INDEX).status == "Member"
    assert world.free(ALICE) == RICH


def test_requests_refused() -> None:
    gone = GenesisIdentity(8, "Gone", FAR_AWAY.key, "NotMember", next_scheduled=FAR)
    revoked = GenesisIdentity(9, "Revoked", POOR.key, "Revoked", next_scheduled=FAR)
    purses = [GenesisAccount(person.key, 2_000) for person in (FAR_AWAY, POOR)]
    world = Web(near(), gone, revoked, purses=purses)
    stranger = Person("Without identity")
    world.run(ALICE, Call("Balances", "transfer_keep_alive", {"dest": stranger.dest, "value": 5_000}))
    assert world.fails(stranger, EVALUATE) == distance_error("CallerHasNoIdentity")
    assert world.fails(POOR, EVALUATE) == distance_error("CallerStatusInvalid")
    assert world.fails(FAR_AWAY, EVALUATE) == error("Wot", "NotEnoughCerts")
    assert world.fails(stranger, evaluate_for(99)) == distance_error("CallerHasNoIdentity")
    assert world.fails(ZOE, evaluate_for(99)) == distance_error("CallerNotMember")
    assert world.fails(ALICE, evaluate_for(99)) == distance_error("TargetIdentityNotFound")
    assert world.fails(ALICE, evaluate_for(2)) == distance_error("TargetMustBeUnvalidated")
    publish = Call("Distance", "update_evaluation", {"computation_result": ([],)})
    assert world.fails(ALICE, publish) == "BadOrigin"


@pytest.mark.parametrize(("cents", "accepted"), [(1_099, False), (1_100, True)])
def test_eleven_units_are_needed(cents: int, accepted: bool) -> None:
    world = Web(unvalidated(8, POOR, dict.fromkeys(range(1, 6), FAR)), purses=[GenesisAccount(POOR.key, cents)])
    if accepted:
        assert names(world.run(POOR, EVALUATE))[-1] == "System.ExtrinsicSuccess"
        assert world.free(POOR) == 100
    else:
        assert world.fails(POOR, EVALUATE) == ("Token", "FundsUnavailable")


def test_an_account_without_money_holds_nothing() -> None:
    world = Web(changes={ALICE: {"membership_expire_on": 4_000_000}})
    world.run(ALICE, transfer_all(BOB, keep_alive=False))
    assert world.fails(ALICE, EVALUATE) == ("Token", "CannotCreateHold")


def test_held_money_does_not_leave() -> None:
    world = Web(near())
    world.run(ZOE, EVALUATE)
    world.run(ZOE, transfer_all(BOB, keep_alive=False))
    assert (world.free(ZOE), world.info(ZOE).data.reserved) == (100, 1_000)


def test_a_renewal_waits_two_months_and_gives_a_year() -> None:
    expire_on = 3_752_000 + 5_259_600
    world = Web(changes={ALICE: {"membership_expire_on": expire_on}})
    world.go_to(expire_on - 5_259_600 + 876_600 - 1)
    assert world.fails(ALICE, EVALUATE) == error("Wot", "MembershipRenewalPeriodNotRespected")
    assert names(world.run(ALICE, EVALUATE))[0] == "Distance.EvaluationRequested"
    events = until_applied(world)
    assert named(events, "MembershipRenewed") == [{"member": 1, "expire_on": world.number + 5_259_600}]
    assert items.MEMBERSHIP.get(world.store, 1) == (world.number + 5_259_600,)
    assert items.MEMBERSHIPS_EXPIRE_ON.get(world.store, expire_on) == []
    assert world.identity(1).data.first_eligible_ud == 240
    assert not named(world.go_to(expire_on + 1), "MembershipRemoved")


def test_a_former_member_comes_back() -> None:
    certs = dict.fromkeys(range(1, 6), FAR)
    gone = GenesisIdentity(8, "Gone", FAR_AWAY.key, "NotMember", next_scheduled=FAR, certs_received=certs)
    world = Web(gone, purses=[GenesisAccount(FAR_AWAY.key, 2_000)])
    world.run(FAR_AWAY, EVALUATE)
    events = until_applied(world)
    assert named(events, "MembershipAdded")
    assert not named(events, "IdtyValidated")
    assert items.IDENTITY_CHANGE_SCHEDULE.get(world.store, FAR) == []


def test_a_certification_lost_meanwhile_makes_a_valid_result_silent() -> None:
    world = Web(
        unvalidated(8, POOR, {1: 3_755_100, 2: FAR, 3: FAR, 4: FAR, 5: FAR}), purses=[GenesisAccount(POOR.key, 2_000)]
    )
    world.run(POOR, EVALUATE)
    events = until_applied(world)
    assert named(events, "EvaluatedValid")
    assert not named(events, "MembershipAdded")
    assert world.identity(8).status == "Unvalidated"
    assert world.free(POOR) == 2_000


def test_a_full_queue() -> None:
    world = Web(near())
    run = Execution(Overlay(world.store), world.number + 1)
    pool = items.EVALUATION_POOLS[(items.CURRENT_PERIOD_INDEX.get(run.store) + 2) % 3]
    pool.put(run.store, EvaluationPool([(index, distance._NOTHING) for index in range(1_299)], []))
    distance.request_distance_evaluation(run, ZOE.key)
    with pytest.raises(DispatchFailed) as refused:
        distance.request_distance_evaluation_for(run, ZOE.key, ZOE_INDEX)
    assert refused.value.error == distance_error("CallerNotMember")
    items.PENDING_EVALUATION.put(run.store, ZOE_INDEX, None)
    with pytest.raises(DispatchFailed) as refused:
        distance.request_distance_evaluation(run, ZOE.key)
    assert refused.value.error == distance_error("QueueFull")


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        (1, 1),
        (2, 2),
        (32, 2),
        (33, 3),
        (243, 3),
        (244, 4),
        (1024, 4),
        (1025, 5),
        (3125, 5),
        (3126, 6),
        (7776, 6),
        (7777, 7),
    ],
)
def test_the_threshold_of_referees(members: int, expected: int) -> None:
    assert distance_oracle.threshold(members) == expected


def test_the_share_of_referees_within_five_steps() -> None:
    chain = {index: [index + 1] for index in range(1, 8)}
    assert distance_oracle.reached_share(1, chain, {2, 3, 4, 5, 6, 7}) == 5 * 10**9 // 6
    assert distance_oracle.reached_share(1, chain, {1, 2, 3, 4, 5, 7}) == 800_000_000
    assert distance_oracle.reached_share(1, chain, {9}) == 0
    assert distance_oracle.reached_share(1, {1: [2], 2: [3], 3: [1]}, {2, 3, 4}) == 666_666_666


def test_without_any_other_referee_all_are_met() -> None:
    """As ``Perbill::from_rational`` has it: a share of nothing is the whole."""
    assert distance_oracle.reached_share(1, {}, set()) == 10**9
    assert distance_oracle.reached_share(1, {}, {1}) == 10**9


def test_referees_give_and_receive_and_are_members() -> None:
    certs = {1: [2, 3], 2: [1, 3], 3: [1], 4: [1, 2]}
    assert distance_oracle.referees_of({1, 2, 4}, certs) == {1, 2}
    mutual = {index: [other for other in range(1, 6) if other != index] for index in range(1, 6)}
    assert distance_oracle.referees_of({1, 2, 3, 4}, mutual) == {1, 2, 3, 4}


@pytest.mark.parametrize(
    ("values", "expected", "place"),
    [
        ([], None, (None, 0)),
        ([7], 7, (0, 0)),
        ([7, 9], 8, (0, 1)),
        ([9, 7, 8], 8, (1, 0)),
        ([7, 7, 9], 7, (0, 2)),
        ([1, 5, 5, 5], 5, (1, 1)),
        ([1, 1, 5, 6], 3, (0, 3)),
    ],
)
def test_the_median_of_several_oracles(values: list[int], expected: int | None, place: tuple[int | None, int]) -> None:
    known = distance._NOTHING
    for value in values:
        known = distance._with_sample(known, value)
    assert distance._median(known) == expected
    assert (known.median_index, known.median_subindex) == place


def test_blocks_with_evaluations_can_be_taken_back() -> None:
    world = Web(near())
    world.run(ZOE, EVALUATE)
    world.chain.finalize(world.number)
    until_applied(world)
    end = world.chain.best.hash
    count = world.number - world.chain.finalized.number
    world.chain.retract(count)
    for _ in range(count):
        world.block()
    assert world.chain.best.hash == end
    assert len(MEMBERS) == items.COUNTER_FOR_MEMBERSHIP.get(world.store) - 1


@pytest.mark.parametrize(("later", "event"), [(10, "EvaluatedValid"), (45, "EvaluatedInvalid")])
def test_the_state_at_the_end_of_the_period_of_the_request_is_evaluated(later: int, event: str) -> None:
    strangers = [unvalidated(20 + rank, Person(f"Stranger {rank}"), {}) for rank in range(5)]
    lonely = unvalidated(8, FAR_AWAY, dict.fromkeys(range(20, 25), FAR))
    world = Web(lonely, *strangers, purses=[GenesisAccount(FAR_AWAY.key, 2_000)])
    while world.number % 40:
        world.block()
    world.run(FAR_AWAY, EVALUATE)
    world.block(later)
    world.run(ALICE, certify(8))
    assert named(until_applied(world), "EvaluatedValid", "EvaluatedInvalid")
    assert (world.identity(8).status == "Member") is (event == "EvaluatedValid")


@pytest.mark.parametrize(("share", "valid"), [(799_999_999, False), (800_000_000, True)])
def test_four_referees_in_five_are_enough(share: int, valid: bool) -> None:
    run = Execution(Overlay(Web(near()).store), 3_755_040)
    distance.request_distance_evaluation(run, ZOE.key)
    distance._apply(run, ZOE_INDEX, ZOE.key, share)
    told = run.events[-1]
    assert (told.name, told.fields["distance"]) == ("EvaluatedValid" if valid else "EvaluatedInvalid", share)
    assert (items.MEMBERSHIP.get(run.store, ZOE_INDEX) is not None) is valid
