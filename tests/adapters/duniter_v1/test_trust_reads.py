"""The web of trust as the ledger reads it is the node's: a newcomer, members, those who are members no more."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import permutations
from pathlib import Path

import pytest
import pytest_asyncio

from sakia_ng.adapters.duniter_v1 import DuniterV1Ledger, LinkPace, introduce
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.domain.account import IdentityStatus, IdentitySummary
from sakia_ng.domain.chain import BlockNumber, BlockRef, expected_time
from sakia_ng.domain.distance import DistanceRule
from sakia_ng.domain.identity import Certification, Identity
from sakia_ng.ports.ledger import Capability
from tests.adapters.duniter_v1.other_client import MEMBERS, OtherClient
from tests.adapters.duniter_v1.paying import confirmed
from tests.adapters.duniter_v1.people import V1Person
from tests.adapters.duniter_v1.v1_node import V1Node, installed

CONFIRMATIONS = 2
PACE = LinkPace(confirmations=CONFIRMATIONS, first_retry_s=0.1, wait_for_node_s=5)
WINDOW_S, MEMBERSHIP_S, ASKED_S, PERIOD_S, BLOCK_S = 5_000, 12_000, 2_500, 900, 300


@pytest.fixture(scope="module")
def v1_node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[V1Node]:
    """A currency whose memberships last a little more than three hours."""
    installed()
    folder: Path = tmp_path_factory.mktemp("v1-trust")
    times = {"IDTYWINDOW": WINDOW_S, "MSWINDOW": ASKED_S, "MSVALIDITY": MEMBERSHIP_S, "SIGPERIOD": PERIOD_S}
    node = V1Node(folder, SIGSTOCK=20, **times)
    yield node
    node.stop()


@pytest_asyncio.fixture
async def ledger(v1_node: V1Node) -> AsyncIterator[DuniterV1Ledger]:
    met = await introduce(v1_node.url)
    opened = DuniterV1Ledger(met.currency, [met.url], SystemClock(), pace=PACE)
    await opened.start()
    yield opened
    await opened.close()


async def mine(ledger: DuniterV1Ledger, node: V1Node, count: int = 1 + CONFIRMATIONS, step: int = 60) -> BlockRef:
    """Make blocks and wait until all but the confirmations are final."""
    made = await asyncio.to_thread(node.mine, count, step)
    return await confirmed(ledger, made["number"] - CONFIRMATIONS)


async def identity_of(ledger: DuniterV1Ledger, name: str) -> Identity | None:
    head, address = await ledger.finalized_head(), V1Person(name).address
    owned = (await ledger.account_states([address], head))[address].identity  # first: it remembers members
    found = (await ledger.trust.identities_of([address], head)).get(address)
    assert found is None or (found.owner, found.at) == (address, head)
    assert owned == (None if found is None else IdentitySummary(found.index, found.status, 0))
    return found


async def status_of(ledger: DuniterV1Ledger, name: str) -> IdentityStatus | None:
    found = await identity_of(ledger, name)
    return None if found is None else found.status


def date(block: BlockNumber | None, at: BlockRef) -> datetime:
    assert block is not None
    return expected_time(block, at, BLOCK_S)


async def test_the_parameters_are_those_of_block_0(ledger: DuniterV1Ledger, v1_node: V1Node) -> None:
    assert Capability.TRUST in ledger.capabilities
    told = await asyncio.to_thread(v1_node.get, "blockchain/parameters")
    read = await ledger.trust.parameters()
    assert (read.min_certifications, read.max_certifications) == (told["sigQty"], told["sigStock"])
    assert read.membership_period == MEMBERSHIP_S // BLOCK_S
    assert (read.certification_period, read.renewal_period) == (PERIOD_S // BLOCK_S, -(-told["msPeriod"] // BLOCK_S))
    assert read.certification_validity == told["sigValidity"] // BLOCK_S
    assert read.validation_period == -(-WINDOW_S // BLOCK_S)
    assert read.distance == DistanceRule(told["stepMax"], round(told["xpercent"] * 1_000_000_000))
    assert (read.confirm_period, read.invitation_period, read.evaluation_price_cents) == (0, 0, 0)


async def test_a_member_stands_as_the_node_says(ledger: DuniterV1Ledger, v1_node: V1Node) -> None:
    await mine(ledger, v1_node)
    alice = await identity_of(ledger, "alice")
    assert alice is not None
    assert (alice.status, alice.received, alice.issued) == (IdentityStatus.MEMBER, 4, 4)
    path = f"wot/requirements/{alice.owner}"
    told = (await asyncio.to_thread(v1_node.get, path))["identities"][0]
    tip = await asyncio.to_thread(v1_node.get, "blockchain/current")
    ends = tip["medianTime"] + told["membershipExpiresIn"]
    assert abs(date(alice.membership_expires_on, alice.at).timestamp() - ends) <= BLOCK_S
    received = (await ledger.trust.received([alice.index], alice.at))[alice.index]
    others = await ledger.trust.identities([one.issuer for one in received], alice.at)
    assert {one.owner for one in others.values()} == {V1Person(name).address for name in MEMBERS[1:]}
    first = min(one["expiresIn"] for one in told["certifications"]) + tip["medianTime"]
    assert abs(date(min(one.expires_on for one in received), alice.at).timestamp() - first) <= BLOCK_S
    assert await ledger.trust.name_owner("alice", alice.at) == alice.index
    assert await ledger.trust.name_owner("Alice", alice.at) is None
    assert await ledger.trust.evaluation_due(alice.index, alice.at) is None
    assert await identity_of(ledger, "nobody") is None


async def test_the_whole_web_is_read_and_what_changed_is_told(ledger: DuniterV1Ledger, v1_node: V1Node) -> None:
    earlier = await mine(ledger, v1_node)
    before = await mine(ledger, v1_node)
    members, certifications = await ledger.trust.everybody(before)
    register = await ledger.trust.register(before)
    assert {entry.index for entry in register} == members
    names = {entry.name.shown() for entry in register if entry.name is not None}
    assert set(MEMBERS) <= names
    for entry in register:
        assert await _same(ledger, entry.index, before, certifications)
    assert await ledger.trust.touched(earlier, before) == frozenset()
    await asyncio.to_thread(OtherClient(v1_node).join, person := V1Person("grace"))
    after = await mine(ledger, v1_node)
    grace = await identity_of(ledger, "grace")
    assert grace is not None
    assert await ledger.trust.touched(before, after) == frozenset({grace.index})
    first, far = replace(after, number=BlockNumber(0)), replace(after, number=BlockNumber(501))
    assert await ledger.trust.touched(first, far) is None
    assert await ledger.trust.touched(replace(before, hash=earlier.hash), after) is None  # a block that was undone
    assert await ledger.trust.touched(replace(after, hash=earlier.hash), after) is None
    assert (await ledger.trust.everybody(after))[0] == members | {grace.index}
    assert (await ledger.names([person.address]))[person.address].is_member


async def _same(ledger: DuniterV1Ledger, index: int, at: BlockRef, web: tuple[Certification, ...]) -> bool:
    received = (await ledger.trust.received([index], at))[index]
    return set(received) == {one for one in web if one.receiver == index}


async def test_a_newcomer_waits_and_becomes_a_member_once_that_is_final(
    ledger: DuniterV1Ledger, v1_node: V1Node
) -> None:
    client, frank = OtherClient(v1_node), V1Person("frank")
    declared = await asyncio.to_thread(client.declare, frank)
    published = await identity_of(ledger, "frank")
    assert published is not None
    assert (published.status, published.received, published.evaluated_for) == (IdentityStatus.UNVALIDATED, 0, None)
    since = (await asyncio.to_thread(v1_node.get, f"blockchain/block/{declared.block_id.number}"))["medianTime"]
    assert abs(date(published.scheduled_on, published.at).timestamp() - since - WINDOW_S) <= BLOCK_S
    named = (await ledger.names([frank.address, V1Person("nobody").address]))[frank.address]
    assert (named.name is not None and named.name.raw, named.is_member) == ("frank", False)
    for name in ("alice", "bob", "carol"):
        await asyncio.to_thread(client.certify, V1Person(name), declared)
    await asyncio.to_thread(client.ask, frank, str(declared.block_id))
    asked = await identity_of(ledger, "frank")
    assert asked is not None
    assert (asked.received, asked.evaluated_for) == (3, frank.address)
    assert len((await ledger.trust.received([asked.index], asked.at))[asked.index]) == 3
    await asyncio.to_thread(v1_node.mine, 5, 350)  # the certifiers' turns come
    written = await asyncio.to_thread(v1_node.get, f"wot/identity-of/{frank.address}")
    assert written["uid"] == "frank"
    head = await mine(ledger, v1_node)
    member = await identity_of(ledger, "frank")
    assert member is not None
    assert (member.status, member.received, member.evaluated_for) == (IdentityStatus.MEMBER, 3, None)
    assert member.index == asked.index
    alice = await identity_of(ledger, "alice")
    assert alice is not None
    assert alice.issued >= 5
    assert alice.next_certification_on > 0
    assert date(alice.next_certification_on, head) <= head.time + timedelta(seconds=PERIOD_S)


async def test_what_is_not_final_yet_is_taken_back(ledger: DuniterV1Ledger, v1_node: V1Node) -> None:
    client, heidi = OtherClient(v1_node), V1Person("heidi")
    await asyncio.to_thread(v1_node.mine, 5, 350)
    await mine(ledger, v1_node)
    await asyncio.to_thread(client.join, heidi)
    for _ in range(1 + CONFIRMATIONS):
        assert await status_of(ledger, "heidi") is IdentityStatus.UNVALIDATED
        await mine(ledger, v1_node, 1)
    assert await status_of(ledger, "heidi") is IdentityStatus.MEMBER


async def test_a_revoked_identity_is_over(ledger: DuniterV1Ledger, v1_node: V1Node) -> None:
    client, ivan = OtherClient(v1_node), V1Person("ivan")
    await asyncio.to_thread(v1_node.mine, 5, 350)
    declared = await asyncio.to_thread(client.join, ivan)
    await mine(ledger, v1_node)
    assert await status_of(ledger, "ivan") is IdentityStatus.MEMBER
    await asyncio.to_thread(client.revoke, ivan, declared)
    await mine(ledger, v1_node)
    revoked = await identity_of(ledger, "ivan")
    assert revoked is not None
    assert (revoked.status, revoked.membership_expires_on) == (IdentityStatus.REVOKED, None)
    assert (revoked.received, await ledger.trust.received([revoked.index], revoked.at)) == (0, {revoked.index: ()})
    assert await ledger.trust.name_owner("ivan", revoked.at) == revoked.index


async def test_who_does_not_renew_is_excluded_then_revoked(ledger: DuniterV1Ledger, v1_node: V1Node) -> None:
    """The others renew. Twice the time of a membership after the last request, the identity is over by itself."""
    client, judy = OtherClient(v1_node), V1Person("judy")
    await asyncio.to_thread(v1_node.mine, 5, 350)
    await asyncio.to_thread(client.join, judy)
    await mine(ledger, v1_node)
    member = await identity_of(ledger, "judy")
    assert member is not None
    assert member.status is IdentityStatus.MEMBER
    ends = date(member.membership_expires_on, member.at)
    head = await _until(ledger, v1_node, client, ends)
    excluded = await identity_of(ledger, "judy")
    assert excluded is not None
    assert (excluded.status, excluded.membership_expires_on) == (IdentityStatus.NOT_MEMBER, None)
    assert await status_of(ledger, "alice") is IdentityStatus.MEMBER
    over = date(excluded.scheduled_on, head)
    assert abs(over - ends - timedelta(seconds=MEMBERSHIP_S)) <= timedelta(seconds=2 * BLOCK_S)
    await _until(ledger, v1_node, client, over)
    assert await status_of(ledger, "judy") is IdentityStatus.REVOKED


async def _until(ledger: DuniterV1Ledger, node: V1Node, client: OtherClient, moment: datetime) -> BlockRef:
    """Make blocks, the memberships of those who began renewed, until a moment is final and passed."""
    head = await ledger.finalized_head()
    while head.time <= moment:
        await asyncio.to_thread(client.keep_members)
        head = await mine(ledger, node, 4, 350)
    return await mine(ledger, node, 1 + CONFIRMATIONS, 60)


async def test_an_identity_that_nobody_certifies_is_forgotten(ledger: DuniterV1Ledger, v1_node: V1Node) -> None:
    client = OtherClient(v1_node)
    await asyncio.to_thread(client.declare, V1Person("kevin"))
    published = await identity_of(ledger, "kevin")
    assert published is not None
    await _until(ledger, v1_node, client, date(published.scheduled_on, published.at))
    assert await identity_of(ledger, "kevin") is None


async def test_who_has_too_few_certifications_is_excluded(tmp_path: Path) -> None:
    """Those who began the currency renew what holds them together, and a newcomer is forgotten."""
    installed()
    node = V1Node(tmp_path / "v1", SIGVALIDITY=6_000, MSWINDOW=900)
    try:
        met = await introduce(node.url)
        ledger, laura = DuniterV1Ledger(met.currency, [met.url], SystemClock(), pace=PACE), V1Person("laura")
        await ledger.start()
        try:
            await _leave_without_certifications(ledger, node, laura)
        finally:
            await ledger.close()
    finally:
        node.kill()


async def _leave_without_certifications(ledger: DuniterV1Ledger, node: V1Node, person: V1Person) -> None:
    await asyncio.to_thread(OtherClient(node).join, person)
    await mine(ledger, node)
    member = await identity_of(ledger, person.name)
    assert member is not None
    assert (member.status, member.received) == (IdentityStatus.MEMBER, 3)
    ends = max(one.expires_on for one in (await ledger.trust.received([member.index], member.at))[member.index])
    await mine(ledger, node, 5, 350)
    client = OtherClient(node)
    for issuer, receiver in permutations(MEMBERS, 2):
        certified = await asyncio.to_thread(client.identity_of, V1Person(receiver))
        await asyncio.to_thread(client.certify, V1Person(issuer), certified)
    while (await ledger.finalized_head()).time <= date(ends, member.at):
        await mine(ledger, node, 2, 300)
    await mine(ledger, node, 3, 60)
    excluded = await identity_of(ledger, person.name)
    assert excluded is not None
    assert (excluded.status, excluded.received) == (IdentityStatus.NOT_MEMBER, 0)
    assert (excluded.membership_expires_on, excluded.scheduled_on is not None) == (None, True)
