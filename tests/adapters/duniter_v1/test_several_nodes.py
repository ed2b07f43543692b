"""Several operators' nodes: the majority's word is kept; bad answers and bad manners are borne."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from typing import Any

import pytest
import pytest_asyncio

from sakia_ng.adapters.duniter_v1 import BmaLimits, DuniterV1Ledger, LinkPace, introduce
from sakia_ng.adapters.duniter_v1.texts import sha256
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.domain.agreement import Ground
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.connection import LinkState, ServerState
from sakia_ng.ports.ledger import SubmitState
from sakia_ng.ports.ledger_codes import NodeProblem
from tests.adapters.duniter_v1.go_between import GoBetween
from tests.adapters.duniter_v1.paying import confirmed, pay
from tests.adapters.duniter_v1.people import V1Person
from tests.adapters.duniter_v1.several import Open, opener, three_ways
from tests.adapters.duniter_v1.v1_node import V1Node

PACE = LinkPace(confirmations=1, poll_s=1, first_retry_s=0.1, wait_for_node_s=5, rest_s=0.1)
LIMITS = BmaLimits(request_s=5, patience_s=5, answer_bytes=1 << 20)


@pytest_asyncio.fixture
async def ways(v1_node: V1Node) -> AsyncIterator[list[GoBetween]]:
    async with three_ways(v1_node) as made:
        yield made


@pytest_asyncio.fixture
async def opened(v1_node: V1Node) -> AsyncIterator[Open]:
    async with opener(v1_node, PACE, LIMITS) as by:
        yield by


def richer(path: str, answer: Any) -> Any:  # noqa: ANN401 - JSON
    """Say that every source is ten times what it is."""
    if path.startswith("tx/sources"):
        for source in answer["sources"]:
            source["amount"] *= 10
    return answer


async def money(ledger: DuniterV1Ledger) -> int:
    alice, head = V1Person("alice").address, await ledger.finalized_head()
    return (await ledger.account_states([alice], head))[alice].total_cents


def states(ledger: DuniterV1Ledger) -> list[ServerState]:
    return [report.state for report in ledger.connection.servers]


async def test_all_agree(v1_node: V1Node, ways: list[GoBetween], opened: Open) -> None:
    ledger = await opened(ways)
    head, alice = await ledger.finalized_head(), V1Person("alice").address
    state = (await ledger.account_states([alice], head))[alice]
    assert state.backing is not None
    assert (state.backing.ground, state.backing.agreeing, state.backing.asked) == (Ground.COMPARED, 3, 3)
    agreement = ledger.connection.agreement
    assert agreement is not None
    assert (agreement.agreeing, agreement.asked, agreement.is_majority) == (3, 3, True)
    assert states(ledger) == [ServerState.GOOD] * 3


@pytest.mark.parametrize("liar", [0, 2])
async def test_one_that_lies_about_money_is_outvoted(ways: list[GoBetween], opened: Open, liar: int) -> None:
    honest = await money(await opened([ways[1]]))
    ways[liar].change = richer
    ledger = await opened(ways)
    assert await money(ledger) == honest
    assert states(ledger)[liar] is ServerState.CONTRADICTING


@pytest.mark.parametrize("liar", [0, 2])
async def test_one_that_hides_a_payment_in_a_block_is_outvoted(
    v1_node: V1Node, ways: list[GoBetween], opened: Open, liar: int
) -> None:
    """A page of blocks is believed when most operators have its last block, not the newest page alone."""
    ledger = await opened(ways)
    (payment,) = await pay(ledger, V1Person("alice"), V1Person("bob"), 100)
    await asyncio.to_thread(v1_node.mine, 110, 1)
    await confirmed(ledger, payment.valid_from + 105)
    ways[liar].change = _without_transactions
    scan = await ledger.find([payment.hash], payment.valid_from, payment.valid_until)
    assert (len(scan.found), scan.scanned_to) == (1, payment.valid_from + 99)


def _without_transactions(path: str, answer: Any) -> Any:  # noqa: ANN401 - JSON
    """Tell a branch of its own, each block of which hashes to what it says."""
    if not path.startswith("blockchain/blocks/"):
        return answer
    before = ""
    for block in answer:
        inner, proof = block["raw"].split("InnerHash: ")
        inner = re.sub(r"Transactions:\n.*", "Transactions:\n", inner, flags=re.DOTALL)
        inner = re.sub("PreviousHash: .*", f"PreviousHash: {before}", inner) if before else inner
        proof = f"InnerHash: {sha256(inner)}\n" + proof.split("\n", 1)[1]
        block["raw"], block["hash"] = inner + proof, sha256(f"{proof}{block['signature']}\n")
        before = block["hash"]
    return answer


def forgetful(path: str, answer: Any) -> Any:  # noqa: ANN401 - JSON
    """Say that nothing was ever paid."""
    if path.startswith("tx/history"):
        answer["history"].update(sent=[], received=[])
    return answer


@pytest.mark.parametrize("liar", [0, 2])
async def test_one_that_hides_payments_in_a_history_is_outvoted(
    v1_node: V1Node, ways: list[GoBetween], opened: Open, liar: int
) -> None:
    ledger, alice = await opened(ways), V1Person("alice")
    await pay(ledger, alice, V1Person("bob"), 100, f"number {liar}")
    mined = await asyncio.to_thread(v1_node.mine, 2, 1)
    await confirmed(ledger, mined["number"] - 1)
    ways[liar].change = forgetful
    lines = (await ledger.history(alice.address, None, 500)).movements
    assert f"number {liar}" in {line.comment.raw for line in lines if line.comment}
    assert sum(line.amount_cents for line in lines) == await money(ledger)


async def test_of_two_that_remember_different_things_the_one_in_use_tells_the_history(
    v1_node: V1Node, ways: list[GoBetween], opened: Open
) -> None:
    """A node need not keep old payments; what its lines do not explain is found by the balance, which is agreed on."""
    ledger, alice = await opened(ways[:2]), V1Person("alice")
    await pay(ledger, alice, V1Person("bob"), 100, "remembered")
    mined = await asyncio.to_thread(v1_node.mine, 2, 1)
    await confirmed(ledger, mined["number"] - 1)
    ways[1].change = forgetful
    lines = (await ledger.history(alice.address, None, 500)).movements
    assert "remembered" in {line.comment.raw for line in lines if line.comment}


async def test_two_that_contradict_each_other_are_not_believed(ways: list[GoBetween], opened: Open) -> None:
    ways[1].change = richer
    ledger = await opened(ways[:2])
    with pytest.raises(EnvironmentProblem) as problem:
        await money(ledger)
    assert problem.value.code is NodeProblem.NODES_DISAGREE


async def test_nodes_of_another_currency_are_not_believed(v1_node: V1Node) -> None:
    met = await introduce(v1_node.url)
    other = replace(met.currency, genesis_hash="0x" + "ab" * 32)
    ledger = DuniterV1Ledger(other, [met.url], SystemClock(), limits=LIMITS, pace=PACE)
    await ledger.start()
    try:
        with pytest.raises(EnvironmentProblem) as problem:
            await ledger.finalized_head()
        assert problem.value.code is NodeProblem.WRONG_CHAIN
        assert ledger.connection.node is LinkState.WRONG_CHAIN
    finally:
        await ledger.close()


async def test_one_whose_block_0_is_false_is_asked_nothing_more(ways: list[GoBetween], opened: Open) -> None:
    def other_genesis(path: str, answer: Any) -> Any:  # noqa: ANN401 - JSON
        return {**answer, "hash": "A" * 64} if path == "blockchain/block/0" else answer

    ways[0].change = other_genesis
    ledger = await opened(ways)
    await ledger.finalized_head()
    assert ledger.connection.node_url == ways[1].url
    assert set(ways[0].asked) == {"blockchain/block/0"}


def _altered(number: str, was: str, now: str) -> Callable[[str, Any], Any]:
    def change(path: str, answer: Any) -> Any:  # noqa: ANN401 - JSON
        return {**answer, number: answer[number].replace(was, now, 1)} if path == "blockchain/current" else answer

    return change


@pytest.mark.parametrize(
    "change",
    [
        _altered("raw", "MembersCount: 5", "MembersCount: 6"),
        _altered("raw", "MedianTime: 1", "MedianTime: 2"),
        _altered("hash", "A", "B"),
        _altered("signature", "=", ""),
    ],
)
async def test_a_block_that_is_not_what_it_hashes_to_is_garbage(
    ways: list[GoBetween], opened: Open, change: Callable[[str, Any], Any]
) -> None:
    await asyncio.sleep(0)
    ways[0].change = change
    ledger = await opened(ways[:1])
    with pytest.raises(EnvironmentProblem) as problem:
        await ledger.finalized_head()
    assert problem.value.code is NodeProblem.GARBAGE


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", NodeProblem.GARBAGE),
        (b"null", NodeProblem.GARBAGE),
        (b"[" * 100_000, NodeProblem.GARBAGE),
        (b'{"currency": "g1-test", "pubkey": "x", "sources": [{"type": "D"}]}', NodeProblem.GARBAGE),
        (b'{"number": ' + b"9" * 5_000 + b"}", NodeProblem.GARBAGE),
        (b" " * (2 << 20), NodeProblem.OVERSIZED),
        (b"\xff\xfe", NodeProblem.GARBAGE),
    ],
)
async def test_answers_without_sense_are_our_problem(
    ways: list[GoBetween], opened: Open, raw: bytes, code: NodeProblem
) -> None:
    ledger = await opened(ways[:1])
    await ledger.finalized_head()
    ways[0].raw["tx/sources"] = raw
    with pytest.raises(EnvironmentProblem) as problem:
        await money(ledger)
    assert problem.value.code is code


@pytest.mark.parametrize("status", [503, 429])
async def test_a_node_that_is_overloaded_is_asked_again_later(ways: list[GoBetween], opened: Open, status: int) -> None:
    ways[0].busy_status = status
    ledger = await opened(ways[:1])
    expected = await money(ledger)
    ways[0].overloaded = 4
    assert await money(ledger) == expected
    assert ways[0].overloaded == 0
    ways[0].overloaded = 10_000
    with pytest.raises(EnvironmentProblem) as problem:
        await money(ledger)
    assert problem.value.code is NodeProblem.BUSY


async def test_a_stock_node_with_its_quota_is_read_all_the_same(
    v1_node: V1Node, tmp_path_factory: pytest.TempPathFactory
) -> None:
    node = await asyncio.to_thread(lambda: V1Node(tmp_path_factory.mktemp("stock"), BMA_LIMIT=1))
    met = await introduce(node.url)
    ledger = DuniterV1Ledger(met.currency, [met.url], SystemClock(), pace=PACE)
    await ledger.start()
    try:
        head = await ledger.finalized_head()
        people = [V1Person(name).address for name in ("alice", "bob", "carol", "dave", "eve")]
        found = await ledger.account_states(people, head)
        assert all(state.exists for state in found.values())
        assert len(found) == 5
    finally:
        await ledger.close()
        await asyncio.to_thread(node.stop)


async def test_sending_again_does_not_read_the_whole_history_each_time(
    v1_node: V1Node, ways: list[GoBetween], opened: Open
) -> None:
    """What waits is handed over every half minute, and a history may be megabytes long."""
    ledger, purse = await opened(ways[:1]), V1Person("a purse")
    await pay(ledger, V1Person("alice"), purse, 900)
    mined = await asyncio.to_thread(v1_node.mine, 2, 1)
    await confirmed(ledger, mined["number"] - 1)
    (first,) = await pay(ledger, purse, V1Person("bob"), 200)
    (chained,) = await pay(ledger, purse, V1Person("bob"), 300)
    ways[0].asked.clear()
    for operation in (first, chained):
        assert (await ledger.submit(operation)).state is SubmitState.ALREADY_KNOWN
    assert f"tx/history/{purse.address}" not in ways[0].asked


async def test_blocks_are_heard_of_without_a_websocket(v1_node: V1Node, ways: list[GoBetween], opened: Open) -> None:
    ledger = await opened(ways[:1])
    await ledger.finalized_head()
    mined = await asyncio.to_thread(v1_node.mine, 2, 60)
    async with asyncio.timeout(30):
        async for head in ledger.finalized_heads():
            if head.number == mined["number"] - 1:
                break
    assert ways[0].asked["ws/block"] >= 1
    assert ledger.connection.node is LinkState.CONNECTED


async def test_what_one_node_fails_at_is_asked_of_the_next(ways: list[GoBetween], opened: Open) -> None:
    ledger = await opened(ways[:2])
    alice = V1Person("alice").address
    expected = await ledger.history(alice, None, 500)
    await ledger.close()
    ways[0].failing = ("tx/history",)
    other = await opened(ways[:2])
    assert (await other.history(alice, None, 500)).movements[: len(expected.movements)]
    assert other.connection.node_url == ways[0].url
    for way in ways[:2]:
        way.failing = ("tx/history",)
    alone = await opened(ways[:2])
    with pytest.raises(EnvironmentProblem) as problem:
        await alone.history(alice, None, 500)
    assert problem.value.code is NodeProblem.REFUSED


async def test_the_next_node_takes_over_when_one_goes(ways: list[GoBetween], opened: Open) -> None:
    ledger = await opened(ways[:2])
    expected = await money(ledger)
    await ways[0].stop()
    assert await money(ledger) == expected
    assert ServerState.UNREACHABLE in states(ledger)
