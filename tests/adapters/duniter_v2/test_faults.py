"""The whole ledger before servers that fail in the middle: a clear problem each time, and it goes on afterwards."""

from __future__ import annotations

import asyncio
import time
import tracemalloc
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger, IndexerLimits, LinkDelays, RpcLimits
from sakia_ng.adapters.duniter_v2.storage import StateReader
from sakia_ng.domain.actions import InCents, Pay
from sakia_ng.domain.money import Cents
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.connection import LinkState
from sakia_ng.ports.ledger import SubmitState
from sakia_ng.ports.ledger_codes import IndexerProblem, NodeProblem
from tests.adapters.duniter_v2.node_server import eventually, scripted_node
from tests.adapters.duniter_v2.patience import patience_s
from tests.adapters.duniter_v2.paying import settle, sign
from tests.adapters.sandbox_process import Sandbox, SystemClock

SOME = Cents(500)


@pytest.fixture
def sandbox(lasting_sandbox: Sandbox) -> Sandbox:
    return lasting_sandbox


@pytest_asyncio.fixture
async def ledger(sandbox: Sandbox, tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[DuniterV2Ledger]:
    """One whose patience is short where an answer never comes."""
    seconds = patience_s(request, in_vain_s=3.0)
    opened = DuniterV2Ledger(
        sandbox.currency,
        [sandbox.rpc],
        [sandbox.squid],
        tmp_path,
        SystemClock(),
        rpc_limits=RpcLimits(request_s=seconds),
        indexer_limits=IndexerLimits(request_s=seconds),
        delays=LinkDelays(first_retry_s=0.05),
    )
    await opened.start()
    await opened.finalized_head()
    yield opened
    await opened.close()


NODE_FAULTS = [
    ({"kind": "silence"}, NodeProblem.TIMEOUT),
    ({"kind": "latency", "ms": 4000}, NodeProblem.TIMEOUT),
    ({"kind": "error", "code": -32603, "message": "words of the server"}, NodeProblem.REFUSED),
    ({"kind": "garbage"}, NodeProblem.GARBAGE),
    ({"kind": "truncate"}, NodeProblem.GARBAGE),
    ({"kind": "oversize", "bytes": 17_000_000}, NodeProblem.OVERSIZED),
    ({"kind": "lie", "result": []}, NodeProblem.GARBAGE),
    ({"kind": "lie", "result": None}, NodeProblem.GARBAGE),
    ({"kind": "lie", "result": [{"changes": [["0x00", "0x00"]]}]}, NodeProblem.GARBAGE),
    ({"kind": "lie", "result": [{"block": "0x", "changes": "many"}]}, NodeProblem.GARBAGE),
]


@pytest.mark.parametrize(("fault", "code"), NODE_FAULTS)
async def test_a_node_that_fails_in_the_middle(
    ledger: DuniterV2Ledger, sandbox: Sandbox, fault: dict[str, object], code: NodeProblem
) -> None:
    head = await ledger.finalized_head()
    await sandbox.fault(method="state_queryStorageAt", **fault)
    with pytest.raises(EnvironmentProblem) as problem:
        await ledger.account_states(sandbox.members[:2], head)
    assert problem.value.code is code
    assert "words" not in f"{problem.value} {problem.value!r}"
    assert len(await ledger.account_states(sandbox.members[:2], head)) == 2


async def test_a_hundred_megabytes_cost_little(sandbox: Sandbox, tmp_path: Path) -> None:
    ledger = DuniterV2Ledger(sandbox.currency, [sandbox.rpc], [sandbox.squid], tmp_path, SystemClock())
    await ledger.start()
    head = await ledger.finalized_head()
    await sandbox.fault(method="state_queryStorageAt", kind="oversize")
    await sandbox.fault(target="squid", method="History", kind="oversize")
    tracemalloc.start()
    with pytest.raises(EnvironmentProblem) as node:
        await ledger.account_states(sandbox.members[:2], head)
    with pytest.raises(EnvironmentProblem) as indexer:
        await ledger.history(sandbox.members[0], None, 10)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (node.value.code, indexer.value.code) == (NodeProblem.OVERSIZED, IndexerProblem.OVERSIZED)
    assert peak < 40 << 20
    await ledger.close()


async def test_a_dropped_connection_is_not_even_noticed(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    head = await ledger.finalized_head()
    await sandbox.fault(method="state_queryStorageAt", kind="drop")
    assert len(await ledger.account_states(sandbox.members[:2], head)) == 2
    await settle(ledger, sandbox)


async def test_values_that_are_no_values(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    """Every key of the page is answered, with bytes that mean nothing."""
    head = await ledger.finalized_head()
    live = await ledger._nodes.live()
    names = ("CurrentUd", "CurrentUdIndex", "MonetaryMass", "NextUd", "NextReeval", "PastReevals")
    keys = [live.node.runtime.key(f"UniversalDividend.{name}") for name in names]
    keys.append(live.node.runtime.key("Membership.CounterForMembership"))
    for value in ("0x", "0x" + "ff" * 8, "0x" + "ff" * 40, "0xfeffffff"):
        changes = [["0x" + key.hex(), value] for key in keys]
        await sandbox.fault(method="state_queryStorageAt", kind="lie", result=[{"changes": changes}])
        with pytest.raises(EnvironmentProblem) as problem:
            await StateReader(live.node).dividend_state(head)
        assert problem.value.code is NodeProblem.GARBAGE


async def test_the_wrong_chain_after_a_reconnection(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    await sandbox.fault(kind="wrongGenesis", count=0)
    await sandbox.fault(method="state_queryStorageAt", kind="drop")
    with pytest.raises(EnvironmentProblem) as problem:
        await ledger.account_states(sandbox.members[:2], await ledger.finalized_head())
    assert problem.value.code is NodeProblem.WRONG_CHAIN
    assert ledger.connection.node is LinkState.WRONG_CHAIN
    await sandbox.control("sandbox_clearFaults")
    await eventually(lambda: ledger.connection.node is LinkState.CONNECTED)


async def test_a_cancelled_draft_leaves_nothing_behind(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    session = (await ledger._nodes.live()).node.session
    await sandbox.fault(method="state_call", kind="silence")
    drafting = asyncio.ensure_future(ledger.draft(Pay(sandbox.members[0], sandbox.members[1], InCents(SOME))))
    asked = None
    while asked is None or set(session._waiting) != {asked}:  # until the one that waits is the one never answered
        await eventually(lambda: len(session._waiting) == 1)
        (asked,) = session._waiting
        await session.call("system_name")
    drafting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await drafting
    assert session._waiting == {}
    assert await ledger.draft(Pay(sandbox.members[0], sandbox.members[1], InCents(SOME)))


async def test_a_lost_reply_to_a_submission_is_no_refusal(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    draft = await ledger.draft(Pay(sandbox.members[0], sandbox.members[1], InCents(SOME)))
    operation = await sign(ledger, sandbox, draft)
    await sandbox.fault(method="author_submitExtrinsic", kind="drop")
    assert (await ledger.submit(operation)).state is SubmitState.UNREACHABLE
    last = await settle(ledger, sandbox)
    scan = await ledger.find([operation.hash], operation.valid_from, last)
    assert len(scan.found) == 1, "it had arrived"


async def test_bytes_are_handed_to_every_node(sandbox: Sandbox, tmp_path: Path) -> None:
    """The node in use does not take them; another one does."""
    async with scripted_node() as other:
        other.answers["chain_getBlockHash"] = lambda *_: sandbox.currency.genesis_hash
        other.answers["author_submitExtrinsic"] = lambda *_: "0x" + "00" * 32
        urls = [sandbox.rpc, other.url]
        ledger = DuniterV2Ledger(sandbox.currency, urls, [], tmp_path, SystemClock())
        await ledger.start()
        draft = await ledger.draft(Pay(sandbox.members[0], sandbox.members[1], InCents(SOME)))
        operation = await sign(ledger, sandbox, draft)
        await sandbox.fault(method="author_submitExtrinsic", kind="error", code=1016, message="pool is full")
        assert (await ledger.submit(operation)).state is SubmitState.ACCEPTED
        assert other.asked.count("author_submitExtrinsic") == 1
        await other.drop_all()
        await ledger.close()


REFUSALS = [
    (1016, None, "submit.pool_full"),
    (1014, None, "submit.underpriced"),
    (1011, None, "submit.invalid"),
    (1010, "Inability to pay some fees (e.g. account balance too low)", "submit.cannot_pay_fee"),
    (1010, "Transaction is outdated", "submit.stale"),
    (1010, "something new", "submit.invalid"),
]


@pytest.mark.parametrize(("code", "reason", "failure"), REFUSALS)
async def test_refusals_of_the_pool(
    ledger: DuniterV2Ledger, sandbox: Sandbox, code: int, reason: str | None, failure: str
) -> None:
    draft = await ledger.draft(Pay(sandbox.members[0], sandbox.members[1], InCents(SOME)))
    operation = await sign(ledger, sandbox, draft)
    await sandbox.fault(
        method="author_submitExtrinsic", kind="error", code=code, message="Invalid Transaction", data=reason
    )
    await sandbox.fault(method="state_call", kind="error", code=4003, message="no such function")
    report = await ledger.submit(operation)
    assert report.failure is not None
    assert (report.state, report.failure.code) == (SubmitState.REFUSED, failure)


SQUID_FAULTS = [
    ({"kind": "silence"}, IndexerProblem.TIMEOUT),
    ({"kind": "garbage"}, IndexerProblem.GARBAGE),
    ({"kind": "oversize", "bytes": 9_000_000}, IndexerProblem.OVERSIZED),
    ({"kind": "drop"}, IndexerProblem.UNREACHABLE),
    ({"kind": "truncate"}, None),
    ({"kind": "error", "message": "words of the server", "count": 2}, IndexerProblem.REFUSED),
]


@pytest.mark.parametrize(("fault", "code"), SQUID_FAULTS)
async def test_an_indexer_that_fails_never_stops_the_node(
    ledger: DuniterV2Ledger, sandbox: Sandbox, fault: dict[str, object], code: IndexerProblem | None
) -> None:
    await sandbox.fault(target="squid", method="History", **fault)
    with pytest.raises(EnvironmentProblem) as problem:
        await ledger.history(sandbox.members[0], None, 10)
    assert code is None or problem.value.code is code
    assert "words" not in f"{problem.value} {problem.value!r}"
    head = await ledger.finalized_head()
    assert await ledger.account_states(sandbox.members[:2], head)
    assert (await ledger.history(sandbox.members[0], None, 10)).movements
    assert ledger.connection.indexer is LinkState.CONNECTED


async def test_the_loop_stays_free_while_much_is_read(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    """A guard against work that holds the loop for good, by its thread’s clock; the benchmarks have the figures."""
    held: list[float] = []

    async def beat() -> None:
        while True:
            before = time.thread_time()
            await asyncio.sleep(0.001)
            held.append(time.thread_time() - before)

    beating = asyncio.ensure_future(beat())
    head = await ledger.finalized_head()
    for _ in range(10):
        await ledger.account_states(list(sandbox.people.values()), head)
        await ledger.history(sandbox.members[0], None, 500)
    beating.cancel()
    assert sorted(held)[len(held) // 2] < 0.1
