"""Two nodes of one chain part and meet again: what a block held that was undone waits for another one, and says so."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from sakia_ng.adapters.duniter_v1 import DuniterV1Ledger, introduce
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.domain.actions import InCents, Pay
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import Failure, OperationState
from sakia_ng.ports.ledger_codes import SubmitFailure
from tests.adapters.duniter_v1.people import V1Person
from tests.adapters.duniter_v1.test_services import PACE, Wallet, until
from tests.adapters.duniter_v1.v1_node import V1Node

LONGEST_STEP_S = 357


@pytest.fixture
def two_nodes(tmp_path: Path) -> Iterator[tuple[V1Node, V1Node]]:
    """Two nodes that have the same blocks so far."""
    one = V1Node(tmp_path / "one")
    one.mine(3)
    one.stop()
    shutil.copytree(one.data, tmp_path / "two")
    one.start()
    two = V1Node(tmp_path / "two")
    _hand_over(one, two)  # each makes a block when it starts
    yield one, two
    one.stop()
    two.stop()


def _hand_over(giver: V1Node, taker: V1Node) -> None:
    """Hand the blocks that one has over to the other, which follows the longer chain."""
    last, known = giver.get("blockchain/current")["number"], taker.get("blockchain/current")["number"]
    for number in range(max(0, known - 8), last + 1):
        block = giver.get(f"blockchain/block/{number}")
        if taker.get("blockchain/current")["number"] < number or not _has(taker, number, block["hash"]):
            raw = f"{block['raw']}{block['signature']}\n"
            taker.offer("blockchain/block", {"block": raw})


def _has(node: V1Node, number: int, hashed: str) -> bool:
    return node.get("blockchain/current")["number"] >= number and bool(
        node.get(f"blockchain/block/{number}")["hash"] == hashed
    )


@pytest_asyncio.fixture
async def wallet(two_nodes: tuple[V1Node, V1Node], tmp_path: Path) -> AsyncIterator[Wallet]:
    met = await introduce(two_nodes[0].url)
    ledger = DuniterV1Ledger(met.currency, [met.url], SystemClock(), pace=PACE)
    made = Wallet(two_nodes[0], ledger, tmp_path)
    await made.open()
    await ledger.start()
    made.work()
    yield made
    await made.rest()
    await ledger.close()
    await made.store.close()


async def test_what_a_longer_branch_undoes_waits_again(two_nodes: tuple[V1Node, V1Node], wallet: Wallet) -> None:
    one, two = two_nodes
    shop = V1Person("a shop").address
    draft = await wallet.payments.review(Pay(wallet.alice, shop, InCents(Cents(250))))
    entry = await wallet.payments.confirm(draft)
    await wallet.reaches(entry, OperationState.SENT)
    await asyncio.to_thread(one.mine, 1)
    await wallet.reaches(entry, OperationState.IN_BLOCK)
    await asyncio.to_thread(two.mine, 8, LONGEST_STEP_S)
    await asyncio.to_thread(_hand_over, two, one)

    async def is_switched() -> bool:
        tips = [await asyncio.to_thread(node.get, "blockchain/current") for node in two_nodes]
        return bool(tips[0]["hash"] == tips[1]["hash"])

    await until(is_switched)
    await wallet.reaches(entry, OperationState.SENT)
    row = await wallet.store.outbox.get(entry.id)
    assert row is not None
    assert (row.block, row.failure) == (None, Failure(SubmitFailure.BLOCK_UNDONE.value))
    await asyncio.to_thread(one.mine, 4)
    await wallet.reaches(entry, OperationState.FINAL)
    head = await wallet.ledger.finalized_head()
    assert (await wallet.ledger.account_states([shop], head))[shop].total_cents == 250
