"""The Duniter v1 ledger keeps the port's promises, on a real node."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio

from sakia_ng.adapters.duniter_v1 import BmaLimits, DuniterV1Ledger, LinkPace, introduce
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from tests.adapters.duniter_v1.people import V1Person
from tests.adapters.duniter_v1.v1_node import V1Node
from tests.adapters.ledger_contract import LedgerContract, World

CONFIRMATIONS = 2
PACE = LinkPace(confirmations=CONFIRMATIONS, first_retry_s=0.1, wait_for_node_s=5, rest_s=0.1)


class V1World(World):
    """A node whose dividends come a day apart, and a ledger on it."""

    def __init__(self, node: V1Node, ledger: DuniterV1Ledger) -> None:
        self.node = node
        self.ledger: DuniterV1Ledger = ledger
        self._alice, bob = V1Person("alice"), V1Person("bob")
        self.payer, self.payee = self._alice.address, bob.address
        self.absent, self.named = V1Person("nobody").address, self.payer

    @property
    def key(self) -> tuple[PublicKey, Scheme]:
        return self._alice.key, Scheme.ED25519

    def sign(self, payload: bytes) -> Signature:
        return self._alice.sign(payload)

    async def mint(self, *, final: bool) -> None:
        await asyncio.to_thread(self.node.mine, 1 + CONFIRMATIONS if final else 1, 60)

    async def settled(self) -> BlockRef:
        """Make the next block, and those on top of it that make it final."""
        tip = await asyncio.to_thread(self.node.get, "blockchain/current")
        await self.mint(final=True)
        async with asyncio.timeout(30):
            async for head in self.ledger.finalized_heads():
                if head.number > tip["number"]:
                    return head
        raise AssertionError("heads never end")

    async def cut(self) -> None:
        await asyncio.to_thread(self.node.kill)


@pytest.fixture(scope="module")
def shared_v1_node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[V1Node]:
    folder = tmp_path_factory.mktemp("v1")
    node = V1Node(folder, DT=86_400, AVGGENTIME=86_400)  # genesis makes its blocks that far apart
    yield node
    node.kill()


@pytest.fixture
def daily_v1_node(shared_v1_node: V1Node) -> V1Node:
    """The node, alive, with all that was paid before in final blocks."""
    if not shared_v1_node.is_running:
        shared_v1_node.start()
    shared_v1_node.mine(1 + CONFIRMATIONS)
    return shared_v1_node


@pytest_asyncio.fixture
async def world(daily_v1_node: V1Node) -> AsyncIterator[World]:
    met = await introduce(daily_v1_node.url)
    ledger = DuniterV1Ledger(met.currency, [met.url], SystemClock(), limits=BmaLimits(patience_s=2), pace=PACE)
    await ledger.start()
    made = V1World(daily_v1_node, ledger)
    yield made
    await ledger.close()


class TestDuniterV1Ledger(LedgerContract):
    """Every promise."""
