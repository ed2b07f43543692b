"""What time does to identities, certifications and memberships, each at its height and with its consequences."""

from __future__ import annotations

import pytest

from sakia_ng.sandbox.genesis import GenesisIdentity, GenesisSmith
from sakia_ng.sandbox.runtime import identity_end
from sakia_ng.sandbox.runtime import storage as items
from sakia_ng.sandbox.runtime.execution import Execution
from sakia_ng.sandbox.state import Overlay
from sakia_ng.substrate.storage_keys import storage_prefix
from tests.sandbox.runtime.people import FAR, RICH, ZOE, Web, certify, confirm, error, invite, named
from tests.sandbox.runtime.world import ALICE, BOB, CAROL, CLAIM, Person, names, transfer, transfer_all

NEWCOMER = 7
TWO_MONTHS, YEAR, TWO_YEARS, TEN_YEARS = 876_600, 5_259_600, 10_519_200, 52_596_000
OTHER = Person("Other")


def test_an_invitation_nobody_confirms_is_removed() -> None:
    world = Web()
    world.run(ALICE, invite(ZOE))
    due = world.number + TWO_MONTHS
    assert not named(world.go_to(due - 1), "IdtyRemoved")
    events = world.go(1)
    assert names(tuple(events))[:2] == ["Identity.IdtyRemoved", "Certification.CertRemoved"]
    assert events[0].phase == "Initialization"
    assert events[0].fields == {"idty_index": NEWCOMER, "reason": "Unconfirmed"}
    assert events[1].fields == {"issuer": 1, "receiver": NEWCOMER, "expiration": False}
    assert items.IDENTITIES.get(world.store, NEWCOMER) is None
    assert items.IDENTITY_INDEX_OF.get(world.store, ZOE.key) is None
    assert items.COUNTER_FOR_IDENTITIES.get(world.store) == 6
    assert items.CERT_META.get(world.store, 1).issued_count == 5
    assert items.CERTS_BY_RECEIVER.get(world.store, NEWCOMER) == []
    assert (world.info(ZOE).sufficients, world.free(ZOE)) == (0, RICH)
    world.run(ALICE, invite(ZOE))
    assert items.IDENTITY_INDEX_OF.get(world.store, ZOE.key) == NEWCOMER + 1


def test_a_name_is_never_free_again() -> None:
    world = Web()
    world.run(ALICE, invite(ZOE))
    world.go(1_000)
    world.run(ZOE, confirm("Zoe"))
    due = world.number + TWO_MONTHS
    assert not named(world.go_to(due - 1), "IdtyRemoved")
    assert named(world.go(1), "IdtyRemoved") == [{"idty_index": NEWCOMER, "reason": "Unvalidated"}]
    assert items.IDENTITIES_NAMES.get(world.store, b"Zoe") == NEWCOMER
    world.run(BOB, invite(ZOE))
    assert world.fails(ZOE, confirm("Zoe")) == error("Identity", "IdtyNameAlreadyExist")


def test_an_emptied_account_goes_with_its_identity() -> None:
    world = Web()
    world.run(ALICE, invite(ZOE))
    world.run(ZOE, transfer_all(BOB, keep_alive=False))
    assert world.info(ZOE).sufficients == 1
    events = world.go(TWO_MONTHS)
    assert {"account": ZOE.key} in named(events, "KilledAccount")


def test_a_membership_ends_after_a_year_unless_renewed() -> None:
    world = Web(changes={ALICE: {"membership_expire_on": 3_800_000}})
    world.go_to(3_799_999)
    waiting = items.CURRENT_UD_INDEX.get(world.store) - 240
    assert items.COUNTER_FOR_MEMBERSHIP.get(world.store) == 6
    events = world.go(1)
    assert names(tuple(events))[:3] == [
        "Membership.MembershipRemoved",
        "Balances.Deposit",
        "UniversalDividend.UdsAutoPaid",
    ]
    assert events[0].fields == {"member": 1, "reason": "Expired"}
    paid = events[2].fields
    assert (paid["count"], paid["who"]) == (waiting, ALICE.key)
    assert world.free(ALICE) == RICH + int(str(paid["total"]))
    value = world.identity(1)
    assert (value.status, value.next_scheduled) == ("NotMember", world.number + YEAR)
    assert value.data.first_eligible_ud == 0
    assert items.MEMBERSHIP.get(world.store, 1) is None
    assert items.IDTY_QUOTA.get(world.store, 1) is None
    assert items.COUNTER_FOR_MEMBERSHIP.get(world.store) == 5
    assert world.fails(ALICE, CLAIM) == error("UniversalDividend", "AccountNotAllowedToClaimUds")
    assert world.fails(ALICE, invite(ZOE)) == error("Identity", "IssuerNotMember")
    assert world.fails(ALICE, certify(2, "renew_cert")) == error("Wot", "IssuerNotMember")


def test_dividends_paid_to_an_empty_account_bring_it_to_life() -> None:
    world = Web(changes={ALICE: {"membership_expire_on": 3_800_000}})
    world.run(ALICE, transfer_all(BOB, keep_alive=False))
    issuance = items.TOTAL_ISSUANCE.get(world.store)
    world.go_to(3_800_000)
    assert world.info(ALICE).providers == 1
    assert items.TOTAL_ISSUANCE.get(world.store) == issuance + world.free(ALICE)


def test_a_lost_membership_becomes_a_revocation_then_a_removal() -> None:
    world = Web(changes={ALICE: {"membership_expire_on": 3_800_000}})
    world.go_to(3_800_000 + YEAR - 1)
    assert world.identity(1).status == "NotMember"
    events = world.go(1)
    assert names(tuple(events))[:2] == ["Identity.IdtyRevoked", "Account.AccountUnlinked"]
    assert events[0].fields == {"idty_index": 1, "reason": "Expired"}
    assert world.info(ALICE).data.linked_idty is None
    assert items.IDENTITY_INDEX_OF.get(world.store, ALICE.key) == 1
    revoked = world.number
    assert world.identity(1).next_scheduled == revoked + TEN_YEARS
    world.go_to(revoked + TEN_YEARS - 1)
    assert world.identity(1).status == "Revoked"
    assert {"idty_index": 1, "reason": "Revoked"} in named(world.go(1), "IdtyRemoved")
    assert items.IDENTITIES.get(world.store, 1) is None
    assert items.IDENTITIES_NAMES.get(world.store, b"Alice") == 1


def test_a_certification_ends_and_the_membership_with_the_fifth() -> None:
    certs = {2: 3_800_000, 3: FAR, 4: FAR, 5: FAR, 6: FAR}
    world = Web(changes={ALICE: {"certs_received": certs}})
    world.go_to(3_799_999)
    assert items.CERT_META.get(world.store, 2).issued_count == 5
    events = world.go(1)
    assert names(tuple(events))[:2] == ["Certification.CertRemoved", "Membership.MembershipRemoved"]
    assert events[0].fields == {"issuer": 2, "receiver": 1, "expiration": True}
    assert events[1].fields == {"member": 1, "reason": "NotEnoughCerts"}
    assert items.CERT_META.get(world.store, 2).issued_count == 4
    assert items.CERT_META.get(world.store, 1).received_count == 4
    assert [issuer for issuer, _ in items.CERTS_BY_RECEIVER.get(world.store, 1)] == [3, 4, 5, 6]
    assert items.CERTS_REMOVABLE_ON.get(world.store, 3_800_000) is None
    assert world.fails(ALICE, certify(3)) == error("Certification", "NotEnoughCertReceived")
    assert named(world.run(BOB, certify(1)), "CertAdded") == [{"issuer": 2, "receiver": 1}]


def test_six_certifications_less_one_are_enough() -> None:
    certs = dict.fromkeys(range(2, 7), FAR)
    other = GenesisIdentity(7, "Other", OTHER.key, "NotMember", certs_received={}, next_scheduled=FAR)
    world = Web(other, changes={ALICE: {"certs_received": {**certs, 7: 3_800_000}}})
    events = world.go_to(3_800_000)
    assert named(events, "CertRemoved")
    assert not named(events, "MembershipRemoved")


def test_a_renewed_certification_outlives_its_first_day_of_expiry() -> None:
    certs = {2: 3_800_000, 3: FAR, 4: FAR, 5: FAR, 6: FAR}
    world = Web(changes={ALICE: {"certs_received": certs}})
    world.run(BOB, certify(1, "renew_cert"))
    renewed = world.number
    assert not named(world.go_to(3_800_001), "CertRemoved", "MembershipRemoved")
    world.go_to(renewed + TWO_YEARS - 1)
    assert named(world.go(1), "CertRemoved") == [{"issuer": 2, "receiver": 1, "expiration": True}]


def test_what_falls_due_at_one_height_happens_in_the_order_of_the_pallets() -> None:
    height = 3_800_000
    lapsed = GenesisIdentity(7, "Gone", OTHER.key, "NotMember", next_scheduled=height)
    changes: dict[Person, dict[str, object]] = {
        ALICE: {"membership_expire_on": height},
        CAROL: {"certs_received": {1: height, 2: FAR, 4: FAR, 5: FAR, 6: FAR}},
    }
    world = Web(lapsed, changes=changes)
    world.go_to(height - 1)
    trust = ("Identity.", "Membership.", "Certification.")
    told = [name for name in names(tuple(world.go(1))) if name.startswith(trust)]
    assert told == [
        "Identity.IdtyRevoked",
        "Membership.MembershipRemoved",
        "Certification.CertRemoved",
        "Membership.MembershipRemoved",
    ]
    assert world.identity(3).status == "NotMember"


def kept_state(world: Web) -> dict[bytes, bytes]:
    """Return the whole storage, but for the hashes of blocks."""
    hashes = ("System.BlockHash", "System.ParentHash", "Distance.EvaluationBlock")
    prefixes = tuple(storage_prefix(*name.split(".")) for name in hashes)
    return {key: value for key, value in world.store.items() if not key.startswith(prefixes)}


def test_a_leap_gives_what_block_after_block_gives() -> None:
    start = 3_755_000
    changes: dict[Person, dict[str, object]] = {
        ALICE: {"certs_received": {2: start + 1_300, 3: FAR, 4: FAR, 5: FAR, 6: FAR}},
        BOB: {"membership_expire_on": start + 1_100},
    }
    lapsed = GenesisIdentity(7, "Gone", OTHER.key, "NotMember", next_scheduled=start + 1_200)
    smiths = (GenesisSmith(3, expires_on=start // 600 + 2), GenesisSmith(4, is_online=True))
    walking, leaping = (Web(lapsed, changes=changes, smiths=smiths) for _ in range(2))
    leaping.go_to(start + 1_500)
    while walking.number < start + 1_500:
        walking.block()
    assert kept_state(leaping) == kept_state(walking)
    assert leaping.identity(1).status == leaping.identity(2).status == "NotMember"
    assert leaping.identity(7).status == "Revoked"
    assert [items.SMITHS.get(leaping.store, index)[0] for index in (3, 4)] == ["Excluded", "Smith"]  # type: ignore[index]


def test_transactions_work_after_a_leap() -> None:
    world = Web()
    world.go(2_000_000)
    assert names(world.run(ALICE, transfer(BOB, 500)))[-1] == "System.ExtrinsicSuccess"
    made = world.number
    assert items.BLOCK_HASH.get(world.store, made - 1) == world.chain.hash_of(made - 1)
    for _ in range(3_000):
        world.block()
    oldest = world.number - 2_400
    assert items.BLOCK_HASH.contains(world.store, oldest)
    assert not items.BLOCK_HASH.contains(world.store, oldest - 2)
    assert items.BLOCK_HASH.get(world.store, 0) == world.chain.genesis_hash


def test_the_hashes_after_a_leap_are_no_more_than_a_runtime_keeps() -> None:
    world = Web()
    world.go(50_000)
    prefix = storage_prefix("System", "BlockHash")
    heights = sorted(int.from_bytes(key[-4:], "little") for key in world.store.keys_from(prefix, 10_000))
    assert heights == [0, *range(world.number - 2_400, world.number)]


def test_a_leap_goes_forward_only() -> None:
    world = Web()
    for number in (world.number, world.number + 1):
        with pytest.raises(ValueError, match="forward"):
            world.chain.leap(number, world.chain.now_ms + 6_000, lasting=True)
    with pytest.raises(ValueError, match="forward"):
        world.chain.leap(world.number + 5, world.chain.now_ms, lasting=True)


def test_an_agenda_that_no_longer_holds_does_nothing() -> None:
    lapsed = GenesisIdentity(7, "Gone", OTHER.key, "NotMember", next_scheduled=FAR)
    run = Execution(Overlay(Web(lapsed).store), 3_760_000)
    items.IDENTITY_CHANGE_SCHEDULE.put(run.store, run.number, [7, 99])
    identity_end.on_initialize(run)
    value = items.IDENTITIES.get(run.store, 7)
    assert value is not None
    assert (value.status, run.events) == ("NotMember", [])
