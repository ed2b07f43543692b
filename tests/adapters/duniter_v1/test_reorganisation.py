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
from sakia_ng.ports.store import HistoryQuery
from tests.adapters.duniter_v1.people import V1Person
from tests.adapters.duniter_v1.test_services import PACE, Wallet, until
from tests.adapters.duniter_v1.v1_node import V1Node
from tests.services.differences import differences

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


async def _switch(one: V1Node, two: V1Node) -> None:
    """Have the second make a longer branch, and the first follow it."""
    await asyncio.to_thread(two.mine, 8, LONGEST_STEP_S)
    await asyncio.to_thread(_hand_over, two, one)

    async def is_switched() -> bool:
        tips = [await asyncio.to_thread(node.get, "blockchain/current") for node in (one, two)]
        return bool(tips[0]["hash"] == tips[1]["hash"])

    await until(is_switched)


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
    await _switch(one, two)
    await wallet.reaches(entry, OperationState.SENT)
    row = await wallet.store.outbox.get(entry.id)
    assert row is not None
    assert (row.block, row.failure) == (None, Failure(SubmitFailure.BLOCK_UNDONE.value))
    await asyncio.to_thread(one.mine, 4)
    await wallet.reaches(entry, OperationState.FINAL)
    head = await wallet.ledger.finalized_head()
    assert (await wallet.ledger.account_states([shop], head))[shop].total_cents == 250


@pytest.mark.parametrize("sleeps", [False, True], ids=["at work", "asleep"])
async def test_what_a_branch_undoes_that_was_final_is_noticed_and_read_again(
    two_nodes: tuple[V1Node, V1Node], wallet: Wallet, sleeps: bool
) -> None:
    """More blocks than those waited for: the payment waits again, and its line leaves the history until it is back."""
    one, two = two_nodes
    shop = V1Person("a shop").address
    draft = await wallet.payments.review(Pay(wallet.alice, shop, InCents(Cents(250))))
    entry = await wallet.payments.confirm(draft)
    await wallet.reaches(entry, OperationState.SENT)
    await asyncio.to_thread(one.mine, 4)
    await wallet.reaches(entry, OperationState.FINAL)
    await until(lambda: _is_told(wallet, told=True))
    first = await wallet.store.outbox.get(entry.id)
    if sleeps:
        await wallet.rest()
    await _switch(one, two)
    if sleeps:
        wallet.restart()
    await wallet.reaches(entry, OperationState.SENT)
    row = await wallet.store.outbox.get(entry.id)
    assert row is not None
    assert (row.settled, row.block, row.failure) == (False, None, Failure(SubmitFailure.BLOCK_UNDONE.value))
    await until(lambda: _is_told(wallet, told=False))
    await asyncio.to_thread(one.mine, 4)
    await wallet.reaches(entry, OperationState.FINAL)
    await until(lambda: _is_told(wallet, told=True))
    again = await wallet.store.outbox.get(entry.id)
    assert first is not None
    assert again is not None
    assert first.block != again.block
    await until(lambda: _adds_up(wallet))


async def _adds_up(wallet: Wallet) -> bool:
    """Whether the lines of the history are worth what the figures say."""
    return await differences(wallet.store) == {}


async def _is_told(wallet: Wallet, *, told: bool) -> bool:
    """Whether a final line of the history tells of the payment."""
    query = HistoryQuery(accounts=(wallet.alice,))
    lines = await wallet.store.history.lines(query, await wallet.store.history.ids(query))
    found = any(line.row.movement.amount_cents == -250 and not line.row.is_provisional for line in lines)
    return found == told
