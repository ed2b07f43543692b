"""Nodes that lie about the web of trust: outvoted where blocks decide, not believed where a signature is missing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
import pytest_asyncio

from sakia_ng.adapters.duniter_v1 import BmaLimits, DuniterV1Ledger, LinkPace
from sakia_ng.domain.identity import Identity
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.connection import ServerState
from sakia_ng.ports.ledger_codes import NodeProblem
from tests.adapters.duniter_v1.go_between import GoBetween
from tests.adapters.duniter_v1.other_client import OtherClient
from tests.adapters.duniter_v1.people import V1Person
from tests.adapters.duniter_v1.several import Open, opener, three_ways
from tests.adapters.duniter_v1.v1_node import V1Node

PACE = LinkPace(confirmations=1, poll_s=1, first_retry_s=0.1, wait_for_node_s=5)
LIMITS = BmaLimits(request_s=10, patience_s=10)

Json = Any


@pytest_asyncio.fixture
async def ways(v1_node: V1Node) -> AsyncIterator[list[GoBetween]]:
    async with three_ways(v1_node) as made:
        yield made


@pytest_asyncio.fixture
async def opened(v1_node: V1Node) -> AsyncIterator[Open]:
    async with opener(v1_node, PACE, LIMITS) as by:
        yield by


async def identity_of(ledger: DuniterV1Ledger, person: V1Person) -> Identity | None:
    head = await ledger.finalized_head()
    return (await ledger.trust.identities_of([person.address], head)).get(person.address)


def row(change: Callable[[Json], None]) -> Callable[[str, Json], Json]:
    """Change what is told of each person."""

    def changed(path: str, answer: Json) -> Json:
        if path.startswith("wot/requirements"):
            for one in answer["identities"]:
                change(one)
        return answer

    return changed


@pytest.mark.parametrize("liar", [0, 2])
async def test_one_that_lies_about_a_membership_is_outvoted(ways: list[GoBetween], opened: Open, liar: int) -> None:
    alice = V1Person("alice")
    honest = await identity_of(await opened([ways[1]]), alice)
    ways[liar].change = row(lambda one: one.update(membershipExpiresIn=60))
    ledger = await opened(ways)
    assert await identity_of(ledger, alice) == honest
    assert ledger.connection.servers[liar].state is ServerState.CONTRADICTING


async def test_two_that_contradict_each_other_are_not_believed(ways: list[GoBetween], opened: Open) -> None:
    ways[1].change = row(lambda one: one.update(revoked=True))
    ledger = await opened(ways[:2])
    with pytest.raises(EnvironmentProblem) as problem:
        await identity_of(ledger, V1Person("alice"))
    assert problem.value.code is NodeProblem.NODES_DISAGREE


async def test_what_waits_with_one_node_alone_is_believed_when_it_is_signed(
    v1_node: V1Node, ways: list[GoBetween], opened: Open
) -> None:
    oscar, client = V1Person("oscar"), OtherClient(v1_node)
    declared = await asyncio.to_thread(client.declare, oscar)
    await asyncio.to_thread(client.certify, V1Person("alice"), declared)
    for way in ways[:2]:
        way.change = _without(oscar)
    known = await identity_of(await opened(ways), oscar)
    assert known is not None
    assert known.received == 1


def _without(person: V1Person) -> Callable[[str, Json], Json]:
    """Tell of a node that never heard of somebody, who is told under nobody's name."""
    nobody = V1Person("nobody").address

    def changed(path: str, answer: Json) -> Json:
        if path == f"wot/requirements/{person.address}":
            for one in answer["identities"]:
                one["pubkey"] = nobody
        return answer

    return changed


async def test_what_nobody_signed_is_not_there(v1_node: V1Node, ways: list[GoBetween], opened: Open) -> None:
    peggy, client = V1Person("peggy"), OtherClient(v1_node)
    declared = await asyncio.to_thread(client.declare, peggy)
    await asyncio.to_thread(client.certify, V1Person("alice"), declared)
    await asyncio.to_thread(client.ask, peggy, str(declared.block_id))
    honest = await identity_of(await opened([ways[0]]), peggy)
    assert honest is not None
    assert (honest.received, honest.evaluated_for) == (1, peggy.address)

    def by_bob(one: Json) -> None:
        for pending in one["pendingCerts"]:
            pending["from"] = V1Person("bob").address

    def asked_by_nobody(one: Json) -> None:
        for pending in one["pendingMemberships"]:
            pending["sig"] = one["sig"]

    ways[0].change = row(by_bob)
    forged = await identity_of(await opened([ways[0]]), peggy)
    assert forged is not None
    assert forged.received == 0
    ways[0].change = row(asked_by_nobody)
    forged = await identity_of(await opened([ways[0]]), peggy)
    assert forged is not None
    assert forged.evaluated_for is None
    ways[0].change = row(lambda one: one.update(uid="Peggy"))
    assert await identity_of(await opened([ways[0]]), peggy) is None


@pytest.mark.parametrize(
    "change",
    [
        {"membershipExpiresIn": -1},
        {"membershipExpiresIn": 1 << 70},
        {"meta": {"timestamp": "12-nothing"}},
        {"uid": "alice\n"},
        {"certifications": [{"from": "nobody", "to": "alice", "expiresIn": 5, "sig": "a"}]},
        {"certifications": "none"},
    ],
)
async def test_what_makes_no_sense_is_garbage(ways: list[GoBetween], opened: Open, change: dict[str, Json]) -> None:
    ways[0].change = row(lambda one: one.update(change))
    ledger = await opened([ways[0]])
    with pytest.raises(EnvironmentProblem) as problem:
        await identity_of(ledger, V1Person("alice"))
    assert problem.value.code is NodeProblem.GARBAGE
