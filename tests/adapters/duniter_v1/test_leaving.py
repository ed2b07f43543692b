"""A member tells that it leaves, by this program's document, on a real node: what that does, and does not."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from sakia_ng.adapters.duniter_v1 import DuniterV1Ledger
from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.actions import Certify, EndMembership, RequestEvaluation
from sakia_ng.domain.chain import expected_time
from sakia_ng.domain.identity import Identity
from sakia_ng.ports.ledger import Capability
from sakia_ng.ports.trust_codes import TrustRule
from tests.adapters.duniter_v1.other_client import OtherClient
from tests.adapters.duniter_v1.people import V1Person
from tests.adapters.duniter_v1.test_trust_writes import (
    done,
    identity_of,
    is_written,
    joined,
    mine,
    opened,
    refused,
    rule,
)
from tests.adapters.duniter_v1.v1_node import V1Node, installed

ASKED_S, MEMBERSHIP_S, BLOCK_S = 3_000, 9_000, 300


@pytest.fixture(scope="module")
def v1_node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[V1Node]:
    """A currency whose memberships last two hours and a half."""
    installed()
    folder: Path = tmp_path_factory.mktemp("v1-leaving")
    node = V1Node(folder, SIGSTOCK=20, MSWINDOW=ASKED_S, MSVALIDITY=MEMBERSHIP_S)
    yield node
    node.stop()


@pytest_asyncio.fixture
async def ledger(v1_node: V1Node) -> AsyncIterator[DuniterV1Ledger]:
    async with opened(v1_node) as made:
        yield made


def end_of(identity: Identity) -> float:
    """When a membership ends, in seconds."""
    assert identity.membership_expires_on is not None
    return expected_time(identity.membership_expires_on, identity.at, BLOCK_S).timestamp()


async def is_leaving_in_short(ledger: DuniterV1Ledger, person: V1Person) -> bool:
    """Whether the figures of the account say that its owner leaves."""
    summary = (await ledger.account_states([person.address], await ledger.finalized_head()))[person.address].identity
    assert summary is not None
    return summary.is_leaving


async def left(ledger: DuniterV1Ledger, node: V1Node, name: str) -> V1Person:
    """Make a member, and let it tell in a block that it leaves as soon as that is allowed."""
    person = await joined(ledger, node, name)
    early = await refused(ledger, EndMembership(person.address))
    assert (early.code, early.possible_from is not None) == (TrustRule.LEAVES_TOO_EARLY, True)
    await mine(ledger, node, 16, BLOCK_S)
    before = await identity_of(ledger, person)
    operation = await done(ledger, EndMembership(person.address), person)
    assert b"\nMembership: OUT\n" in operation.data
    await mine(ledger, node)
    assert await is_written(ledger, operation)
    after = await identity_of(ledger, person)
    assert (before.is_leaving, after.is_leaving, await is_leaving_in_short(ledger, person)) == (False, True, True)
    assert after.is_member
    assert abs(end_of(after) - end_of(before)) <= 2 * BLOCK_S  # the node itself counts it from the farewell on
    return person


async def test_who_leaves_is_out_on_the_date_that_was_told(ledger: DuniterV1Ledger, v1_node: V1Node) -> None:
    assert Capability.LEAVE in ledger.capabilities
    heidi, client = await left(ledger, v1_node, "heidi"), OtherClient(v1_node)
    assert await rule(ledger, EndMembership(heidi.address)) is TrustRule.ALREADY_ASKED
    ends, excluded = end_of(await identity_of(ledger, heidi)), []
    for _ in range(3):
        await asyncio.to_thread(client.keep_members)
        made = await asyncio.to_thread(v1_node.mine, 10, 357)
        blocks = await asyncio.to_thread(v1_node.get, f"blockchain/blocks/10/{made['number'] - 9}")
        excluded += [block["medianTime"] for block in blocks if heidi.address in block["excluded"]]
    await mine(ledger, v1_node)
    assert excluded
    assert abs(excluded[0] - ends) <= 3 * 357
    gone = await identity_of(ledger, heidi)
    assert (gone.status, gone.membership_expires_on) == (IdentityStatus.NOT_MEMBER, None)
    assert (gone.is_leaving, await is_leaving_in_short(ledger, heidi)) == (False, False)  # it has left
    assert await rule(ledger, EndMembership(heidi.address)) is TrustRule.NOT_MEMBER
    assert await rule(ledger, EndMembership(V1Person("nobody").address)) is TrustRule.NO_IDENTITY


async def test_who_left_may_stay_and_is_certified_by_nobody(ledger: DuniterV1Ledger, v1_node: V1Node) -> None:
    await asyncio.to_thread(OtherClient(v1_node).keep_members)
    ivan, client, alice = await left(ledger, v1_node, "ivan"), OtherClient(v1_node), V1Person("alice")
    own = await identity_of(ledger, ivan)
    assert await rule(ledger, Certify(alice.address, own.index)) is TrustRule.TARGET_LEFT
    early = await refused(ledger, RequestEvaluation(ivan.address))
    assert (early.code, early.possible_from is not None) == (TrustRule.RENEWAL_TOO_EARLY, True)
    await asyncio.to_thread(client.keep_members)
    await mine(ledger, v1_node, 16, BLOCK_S)
    renewal = await done(ledger, RequestEvaluation(ivan.address), ivan)
    await mine(ledger, v1_node)
    assert await is_written(ledger, renewal)
    stays = await identity_of(ledger, ivan)
    assert end_of(stays) > end_of(own) + ASKED_S
    assert (stays.is_leaving, await is_leaving_in_short(ledger, ivan)) == (False, False)
    assert await rule(ledger, Certify(alice.address, own.index)) is TrustRule.TARGET_LEFT
    await asyncio.to_thread(client.certify, alice, await asyncio.to_thread(client.identity_of, ivan))
    await mine(ledger, v1_node, 4, BLOCK_S)
    told = (await asyncio.to_thread(v1_node.get, f"wot/requirements/{ivan.address}"))["identities"][0]
    assert alice.address in {one["from"] for one in told["pendingCerts"]}  # the node takes it, and writes it never
    assert alice.address not in {one["from"] for one in told["certifications"]}
