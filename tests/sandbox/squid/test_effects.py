"""What new blocks write about identities, certifications and memberships, from their events and the state."""

from collections.abc import Mapping
from typing import cast

import pytest

from sakia_ng.sandbox.blocks import Block, EventRecord
from sakia_ng.sandbox.chain import Chain, StateView
from sakia_ng.sandbox.declaration.records import IdtyData, IdtyValue, MembershipData
from sakia_ng.sandbox.population.records import Status
from sakia_ng.sandbox.population.spec import genesis_spec
from sakia_ng.sandbox.population.world import Population
from sakia_ng.sandbox.runtime.storage import CERTS_BY_RECEIVER, IDENTITIES, MEMBERSHIP
from sakia_ng.sandbox.squid.effects import Effects, address_of
from sakia_ng.sandbox.squid.load import load
from sakia_ng.sandbox.squid.store import Row, Store
from sakia_ng.sandbox.state import Overlay

NEWCOMER = bytes(range(32))


class Scene:
    """A chain's state that a test changes by hand, and the squid that hears of it."""

    def __init__(self, population: Population) -> None:
        self.chain = Chain(genesis_spec(population))
        self.store: Store = load(population, self.chain.genesis_hash, 1100)
        self.effects = Effects(self.store)
        self.state = Overlay(self.chain.storage_at(self.chain.best.hash))
        self.events = 0

    @property
    def block(self) -> Block:
        return self.chain.best

    def happen(self, pallet: str, event: str, /, **fields: object) -> str:
        self.events += 1
        event_id = f"event-{self.events}"
        record = EventRecord(1, "ApplyExtrinsic", pallet, event, fields, b"")
        self.effects.take(self.block, event_id, record)
        self.effects.refresh(self.block, cast("StateView", self.state))
        return event_id

    def identity(self, index: int) -> Row:
        (row,) = self.store["Identity"].where("index", index)
        return row

    def set_identity(self, index: int, **changes: object) -> None:
        value = IDENTITIES.get(self.state, index) or IdtyValue(IdtyData(0), 0, None, NEWCOMER, 0, "Unconfirmed")
        IDENTITIES.put(self.state, index, value._replace(**cast("Mapping[str, str]", changes)))  # type: ignore[arg-type]  # fields of several types


@pytest.fixture
def scene(population: Population) -> Scene:
    return Scene(population)


def test_an_identity_is_created_named_and_becomes_a_member(scene: Scene, population: Population) -> None:
    index = len(population.people) + 1
    scene.set_identity(index)
    created = scene.happen("Identity", "IdtyCreated", idty_index=index, owner_key=NEWCOMER)
    row = scene.identity(index)
    assert (row["id"], row["name"], row["status"], row["accountId"]) == (
        created,
        created,
        "Unconfirmed",
        address_of(NEWCOMER),
    )
    scene.set_identity(index, status="Unvalidated")
    scene.happen("Identity", "IdtyConfirmed", idty_index=index, name=b"Newcomer")
    assert (scene.identity(index)["name"], scene.identity(index)["status"]) == ("Newcomer", "Unvalidated")
    scene.set_identity(index, status="Member", data=IdtyData(300))
    MEMBERSHIP.put(scene.state, index, MembershipData(9_000_000))
    event = scene.happen("Membership", "MembershipAdded", member=index, expire_on=9_000_000)
    row = scene.identity(index)
    assert (row["status"], row["isMember"], row["expireOn"], row["firstEligibleUd"]) == ("Member", True, 9_000_000, 300)
    history = scene.store["MembershipEvent"].get(event)
    assert history is not None
    assert (history["eventType"], history["identityId"]) == ("Creation", created)
    counts = scene.store["PopulationHistory"].get(f"population_{scene.block.number}")
    assert counts is not None
    assert counts["memberCount"] == 61


def test_a_membership_ends(scene: Scene) -> None:
    scene.set_identity(3, status="NotMember", data=IdtyData(0))
    MEMBERSHIP.put(scene.state, 3, None)
    scene.happen("Membership", "MembershipRemoved", member=3, reason="Expired")
    row = scene.identity(3)
    assert (row["status"], row["isMember"], row["lastChangeOn"]) == ("NotMember", False, scene.block.number)
    counts = scene.store["PopulationHistory"].get(f"population_{scene.block.number}")
    assert counts is not None
    assert counts["memberCount"] == 59


def test_certifications_come_are_renewed_and_go(scene: Scene, population: Population) -> None:
    receiver = next(person for person in population.people if person.status is Status.UNVALIDATED).index
    held = dict(CERTS_BY_RECEIVER.get(scene.state, receiver))
    issuer = next(index for index in range(1, 12) if index not in held)

    def expires(height: int) -> None:
        CERTS_BY_RECEIVER.put(scene.state, receiver, sorted({**held, issuer: height}.items()))

    expires(14_000_000)
    added = scene.happen("Certification", "CertAdded", issuer=issuer, receiver=receiver)
    row = cast("Row", scene.store["Cert"].get(added))
    assert (row["isActive"], row["createdOn"], row["expireOn"]) == (True, scene.block.number, 14_000_000)
    assert (row["issuerId"], row["receiverId"]) == (scene.identity(issuer)["id"], scene.identity(receiver)["id"])
    expires(15_000_000)
    renewed = scene.happen("Certification", "CertRenewed", issuer=issuer, receiver=receiver)
    row = cast("Row", scene.store["Cert"].get(added))
    assert (row["expireOn"], row["createdInId"], row["updatedInId"]) == (15_000_000, added, renewed)
    CERTS_BY_RECEIVER.put(scene.state, receiver, sorted(held.items()))
    removed = scene.happen("Certification", "CertRemoved", issuer=issuer, receiver=receiver, expiration=True)
    row = cast("Row", scene.store["Cert"].get(added))
    assert row["isActive"] is False
    assert [event["eventType"] for event in scene.store["CertEvent"].where("certId", added)] == [
        "Creation",
        "Renewal",
        "Removal",
    ]
    assert cast("Row", scene.store["CertEvent"].get(removed))["certId"] == added


def test_an_owner_key_changes_and_old_transfers_stay(scene: Scene) -> None:
    old = scene.identity(5)["accountId"]
    transfers = len(scene.store["Transfer"].where("fromId", old))
    scene.set_identity(5, owner_key=NEWCOMER)
    event = scene.happen("Identity", "IdtyChangedOwnerKey", idty_index=5, new_owner_key=NEWCOMER)
    row = cast("Row", scene.store["ChangeOwnerKey"].get(event))
    assert (row["previousId"], row["nextId"]) == (old, address_of(NEWCOMER))
    assert scene.identity(5)["accountId"] == address_of(NEWCOMER)
    assert len(scene.store["Transfer"].where("fromId", old)) == transfers > 0


def test_a_removed_identity_keeps_its_row(scene: Scene) -> None:
    owner = scene.identity(6)["accountId"]
    IDENTITIES.put(scene.state, 6, None)
    scene.happen("Identity", "IdtyRemoved", idty_index=6, reason="Revoked")
    row = scene.identity(6)
    assert (row["status"], row["accountId"], row["accountRemovedId"]) == ("Removed", None, owner)


def test_a_hash_in_an_event_is_not_taken_for_an_account(scene: Scene) -> None:
    count = len(scene.store["Account"].rows)
    scene.happen("System", "Remarked", sender=NEWCOMER, hash=bytes(32))
    assert len(scene.store["Account"].rows) == count
