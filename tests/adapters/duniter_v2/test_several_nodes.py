"""What several operators' nodes say, compared over real sockets: majorities, laggards, liars, the silent."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.adapters.duniter_v2.node import Node
from sakia_ng.domain.actions import InCents, Pay
from sakia_ng.domain.agreement import Agreement
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.money import Cents
from sakia_ng.domain.servers import Server, ServerKind
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.connection import LinkState, ServerReport, ServerState
from sakia_ng.ports.ledger_codes import NodeProblem
from sakia_ng.substrate.header import Header, header_from_json
from sakia_ng.substrate.trie import ordered_root
from tests.adapters.duniter_v2.node_server import eventually
from tests.adapters.duniter_v2.paying import settle, sign
from tests.adapters.duniter_v2.several import final_header, forge, lag, ledger_of, report_of, servers_of
from tests.adapters.sandbox_process import Sandbox, running_sandbox


@pytest_asyncio.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with running_sandbox("--extra-ports", "4") as running:
        yield running


def counts(ledger: DuniterV2Ledger) -> tuple[int, int]:
    agreement = ledger.connection.agreement
    return (agreement.agreeing, agreement.asked) if agreement else (0, 0)


def node_reports(ledger: DuniterV2Ledger) -> list[ServerReport]:
    return [report for report in ledger.connection.servers if report.kind is ServerKind.NODE]


def states(ledger: DuniterV2Ledger) -> list[ServerState]:
    return [report.state for report in node_reports(ledger)]


GOOD = ServerState.GOOD


@pytest.mark.parametrize("count", [1, 2, 3, 5])
async def test_those_that_agree_are_counted(sandbox: Sandbox, tmp_path: Path, count: int) -> None:
    async with ledger_of(sandbox, tmp_path, servers_of(sandbox, count)) as ledger:
        head = await ledger.finalized_head()
        assert counts(ledger) == (count, count)
        true = await final_header(sandbox)
        assert (head.number, head.hash) == (true.number, "0x" + true.hash().hex())
        assert states(ledger) == [GOOD] * count
        reached = await settle(ledger, sandbox)
        assert reached == true.number + 1
        reports = node_reports(ledger)
        assert [report.is_used for report in reports] == [True] + [False] * (count - 1)
        await eventually(lambda: all(report.version for report in node_reports(ledger)))
        assert all(report.latency_ms is not None for report in node_reports(ledger))


async def test_votes_count_by_operator(sandbox: Sandbox, tmp_path: Path) -> None:
    """Four servers of one operator are one opinion: they cannot outvote two others."""
    servers = servers_of(sandbox, 5)
    crowd = [replace(server, operator="crowd") for server in servers[:3]]
    for server in crowd:
        await forge(sandbox, server.url)
    async with ledger_of(sandbox, tmp_path, [*crowd, *servers[3:]]) as ledger:
        await ledger.finalized_head()
        assert counts(ledger)[1] <= 3
        for _ in crowd[1:]:  # each of them has its turn, and is found out at the next comparison
            await settle(ledger, sandbox)
            assert counts(ledger)[0] == 2
        await eventually(lambda: counts(ledger) == (2, 2))
        await eventually(lambda: states(ledger)[:3] == [ServerState.CONTRADICTING] * 3)
        assert ledger.connection.node_url == servers[3].url


async def test_a_forged_final_block_is_seen_and_its_node_set_aside(sandbox: Sandbox, tmp_path: Path) -> None:
    servers = servers_of(sandbox, 4)
    forged = await forge(sandbox, servers[1].url)
    async with ledger_of(sandbox, tmp_path, servers) as ledger:
        head = await ledger.finalized_head()
        assert head.hash != forged
        assert counts(ledger) == (3, 4)
        report = report_of(ledger, servers[1])
        assert report.state is ServerState.CONTRADICTING
        assert report.retry_at is not None
        await settle(ledger, sandbox)
        assert counts(ledger) == (3, 3)


async def test_the_node_in_use_is_left_when_it_contradicts_the_others(sandbox: Sandbox, tmp_path: Path) -> None:
    servers = servers_of(sandbox, 3)
    async with ledger_of(sandbox, tmp_path, servers) as ledger:
        await ledger.finalized_head()
        assert ledger.connection.node_url == servers[0].url
        await sandbox.fault_at(
            servers[0].url, method="chain_getBlockHash", kind="lie", result="0x" + "66" * 32, count=0
        )
        await lag_by_one(sandbox, servers[1])
        await eventually(lambda: ledger.connection.node_url == servers[1].url)
        assert report_of(ledger, servers[0]).state is ServerState.CONTRADICTING
        assert await ledger.account_states(sandbox.members[:1], await ledger.finalized_head())


async def lag_by_one(sandbox: Sandbox, server: Server) -> None:
    """One node stays a block behind, so that the others are asked for their block at its height."""
    await lag(sandbox, server.url)
    await sandbox.blocks()


async def test_a_node_that_starts_by_lying_is_never_believed(sandbox: Sandbox, tmp_path: Path) -> None:
    servers = servers_of(sandbox, 3)
    forged = await forge(sandbox, servers[0].url)
    async with ledger_of(sandbox, tmp_path, servers) as ledger:
        seen = [head async for head in only_first(ledger)]
        assert forged not in {head.hash for head in seen}
        assert ledger.connection.node_url == servers[1].url
        assert states(ledger)[0] is ServerState.CONTRADICTING


async def only_first(ledger: DuniterV2Ledger) -> AsyncIterator[BlockRef]:
    async for head in ledger.finalized_heads():
        yield head
        return


async def test_one_against_one_is_no_agreement(sandbox: Sandbox, tmp_path: Path) -> None:
    """Nothing is final, nothing is reviewed, until they agree again."""
    servers = servers_of(sandbox, 2)
    await forge(sandbox, servers[1].url)
    async with ledger_of(sandbox, tmp_path, servers) as ledger:
        await eventually(lambda: ledger.connection.node is LinkState.DISAGREEING)
        assert ledger.connection.agreement is None
        with pytest.raises(EnvironmentProblem) as split:
            await ledger.draft(Pay(sandbox.members[0], sandbox.members[1], InCents(Cents(100))))
        assert split.value.code is NodeProblem.NODES_DISAGREE
        await sandbox.control("sandbox_clearFaults", at=servers[1].url)
        async with asyncio.timeout(30):
            while ledger.connection.node is not LinkState.CONNECTED or counts(ledger) != (2, 2):
                ledger._nodes.watch.book.forgive_unreachable()  # an answer that the fault began makes no sense without
                await sandbox.blocks(1)
                await asyncio.sleep(0.1)
        assert await ledger.draft(Pay(sandbox.members[0], sandbox.members[1], InCents(Cents(100))))


async def test_disagreement_that_comes_later_stops_what_was_reviewed(sandbox: Sandbox, tmp_path: Path) -> None:
    servers = servers_of(sandbox, 2)
    async with ledger_of(sandbox, tmp_path, servers) as ledger:
        draft = await ledger.draft(Pay(sandbox.members[0], sandbox.members[1], InCents(Cents(100))))
        await sandbox.blocks()
        await forge(sandbox, servers[1].url)
        await sandbox.blocks()
        await eventually(lambda: ledger.connection.node is LinkState.DISAGREEING)
        pair = sandbox.keys[sandbox.members[0]]
        with pytest.raises(EnvironmentProblem) as split:
            await ledger.unsigned(draft, 0, pair.public, pair.scheme)
        assert split.value.code is NodeProblem.NODES_DISAGREE


async def test_a_node_far_behind_is_shown_as_lagging(sandbox: Sandbox, tmp_path: Path) -> None:
    servers = servers_of(sandbox, 4)
    height = await lag(sandbox, servers[0].url)
    await sandbox.blocks(25)
    async with ledger_of(sandbox, tmp_path, servers) as ledger:
        head = await ledger.finalized_head()
        assert head.number == height + 25
        assert ledger.connection.node_url == servers[1].url
        assert states(ledger)[0] is ServerState.LAGGING
        assert counts(ledger)[0] == 3


async def test_one_block_behind_is_waited_for(sandbox: Sandbox, tmp_path: Path) -> None:
    """The height compared is one that all have finalised."""
    servers = servers_of(sandbox, 3)
    height = await lag(sandbox, servers[2].url)
    await sandbox.blocks(3)
    async with ledger_of(sandbox, tmp_path, servers) as ledger:
        assert (await ledger.finalized_head()).number == height
        assert counts(ledger) == (3, 3)
        await sandbox.control("sandbox_clearFaults", at=servers[2].url)
        await eventually(lambda: (final := ledger.connection.finalized) is not None and final.number == height + 3)


FAULTS = ["silence", "drop", "garbage", "truncate", "error", "wrongGenesis"]


@pytest.mark.parametrize("kind", FAULTS)
async def test_a_faulty_node_beside_the_one_in_use_hinders_nobody(sandbox: Sandbox, tmp_path: Path, kind: str) -> None:
    servers = servers_of(sandbox, 4)
    await sandbox.fault_at(servers[2].url, kind=kind, count=0)
    async with ledger_of(sandbox, tmp_path, servers) as ledger:
        await ledger.finalized_head()
        assert counts(ledger) == (3, 3)
        state = report_of(ledger, servers[2]).state
        assert state is (ServerState.WRONG_CHAIN if kind == "wrongGenesis" else ServerState.UNREACHABLE)
        await settle(ledger, sandbox)


async def test_a_second_server_of_an_operator_is_looked_at_from_time_to_time(sandbox: Sandbox, tmp_path: Path) -> None:
    a, b, second, liar = servers_of(sandbox, 4)
    second, liar = replace(second, operator="a"), replace(liar, operator="b")
    await sandbox.fault_at(
        liar.url, method="chain_getBlockHash", params=[0], kind="lie", result=sandbox.currency.genesis_hash, count=0
    )
    await sandbox.fault_at(liar.url, method="chain_getBlockHash", kind="lie", result="0x" + "66" * 32, count=0)
    async with ledger_of(sandbox, tmp_path, [a, b, second, liar]) as ledger:
        await ledger.finalized_head()
        assert counts(ledger) == (2, 2)
        await eventually(lambda: report_of(ledger, second).state is GOOD)
        await eventually(lambda: report_of(ledger, liar).state is ServerState.CONTRADICTING)


async def test_nothing_is_asked_of_anybody_while_offline(sandbox: Sandbox, tmp_path: Path) -> None:
    """The network goes and comes back: the others are left alone meanwhile, and asked again at once."""
    servers = servers_of(sandbox, 3)
    async with ledger_of(sandbox, tmp_path, servers) as ledger:
        await ledger.finalized_head()
        for server in servers:
            await sandbox.fault_at(server.url, kind="drop", count=0)
        with pytest.raises(EnvironmentProblem):
            await ledger.account_states(sandbox.members[:1], await ledger.finalized_head())
        await eventually(lambda: ledger.connection.node is LinkState.OFFLINE)
        assert ledger._nodes.watch._probes == {}
        for server in servers:
            await sandbox.control("sandbox_clearFaults", at=server.url)
        await eventually(lambda: ledger.connection.node is LinkState.CONNECTED)
        await eventually(lambda: counts(ledger) == (3, 3))


async def test_closing_in_the_middle_leaves_nothing(sandbox: Sandbox, tmp_path: Path) -> None:
    servers = servers_of(sandbox, 5)
    for server in servers[1:]:
        await sandbox.fault_at(server.url, kind="silence", count=0)
    async with ledger_of(sandbox, tmp_path, servers) as ledger:
        asking = asyncio.ensure_future(ledger.finalized_head())
        await asyncio.sleep(0.2)
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking


async def test_a_body_without_the_payment_is_no_reason_to_call_it_expired(sandbox: Sandbox, tmp_path: Path) -> None:
    """The node in use invents a block of its own where the payment is: well formed, linked to the one before."""
    servers = servers_of(sandbox, 3)
    async with ledger_of(sandbox, tmp_path, servers) as ledger:
        draft = await ledger.draft(Pay(sandbox.members[0], sandbox.members[1], InCents(Cents(100))))
        operation = await sign(ledger, sandbox, draft)
        await ledger.submit(operation)
        last = await settle(ledger, sandbox)
        assert ledger.connection.node_url == servers[0].url
        await hide(sandbox, servers[0].url, last, operation.data)
        scan = await ledger.find([operation.hash], last, last)
        assert [place.hash for place in scan.found] == [operation.hash]
        assert ledger.connection.node_url == servers[1].url
        assert report_of(ledger, servers[0]).state is ServerState.CONTRADICTING


async def test_an_older_stretch_is_held_to_what_others_know_too(sandbox: Sandbox, tmp_path: Path) -> None:
    servers = servers_of(sandbox, 3)
    async with ledger_of(sandbox, tmp_path, servers) as ledger:
        draft = await ledger.draft(Pay(sandbox.members[0], sandbox.members[1], InCents(Cents(100))))
        operation = await sign(ledger, sandbox, draft)
        await ledger.submit(operation)
        place = await settle(ledger, sandbox)
        await sandbox.blocks(5)
        final = await settle(ledger, sandbox)
        await hide(sandbox, servers[0].url, place, operation.data, final)
        scan = await ledger.find([operation.hash], place, place)
        assert [found.hash for found in scan.found] == [operation.hash]
        assert ledger.connection.node_url == servers[1].url


async def test_what_was_asked_before_a_lie_was_found_does_not_make_up_for_it(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    servers = servers_of(sandbox, 3)
    async with ledger_of(sandbox, tmp_path, servers) as ledger:
        await ledger.finalized_head()
        watch = ledger._nodes.watch
        vote = watch._vote

        async def vote_late(node: Node, height: int, claims: Mapping[str, Header]) -> Agreement:
            if servers[2].url in claims:
                watch.book.set_aside(servers[2].url, NodeProblem.DISPROVED)
            return await vote(node, height, claims)

        monkeypatch.setattr(watch, "_vote", vote_late)
        await settle(ledger, sandbox)
        assert report_of(ledger, servers[2]).state is ServerState.CONTRADICTING


async def hide(sandbox: Sandbox, at: str, number: int, data: bytes, final: int | None = None) -> None:
    """Let a node show, at a height, a block of its own without an extrinsic."""
    true = await sandbox.control("chain_getBlockHash", number)
    block = (await sandbox.control("chain_getBlock", true))["block"]
    kept = [item for item in block["extrinsics"] if item != "0x" + data.hex()]
    assert len(kept) == len(block["extrinsics"]) - 1
    root = ordered_root([bytes.fromhex(item[2:]) for item in kept])
    forged = replace(header_from_json(block["header"]), extrinsics_root=root)
    name = "0x" + forged.hash().hex()
    body = {"block": {"header": forged.to_json(), "extrinsics": kept}}
    top = await sandbox.control("chain_getBlockHash", final or number)
    wanted = [number, final or number]
    await sandbox.fault_at(at, method="chain_getBlockHash", params=[wanted], kind="lie", result=[name, top], count=0)
    await sandbox.fault_at(at, method="chain_getBlock", params=[name], kind="lie", result=body, count=0)
