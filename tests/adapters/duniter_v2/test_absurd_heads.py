"""One absurd claim, whoever makes it, mutes nobody; who was set aside is asked again when the time has come."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from sakia_ng.adapters.servers.heads import HeadStream
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.servers import Origin, Server
from sakia_ng.ports.connection import ServerState
from sakia_ng.substrate.scale import u64
from sakia_ng.substrate.storage_keys import storage_key
from tests.adapters.duniter_v2.node_server import Refuse, eventually, scripted_node
from tests.adapters.duniter_v2.paying import settle
from tests.adapters.duniter_v2.several import (
    DELAYS,
    MovedClock,
    claim_height,
    forge,
    lag,
    ledger_of,
    report_of,
    servers_of,
)
from tests.adapters.duniter_v2.test_links import connected, reached, subscribed
from tests.adapters.sandbox_process import Sandbox, running_sandbox

ABSURD = 4_000_000_000


@pytest_asyncio.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with running_sandbox("--extra-ports", "3") as running:
        yield running


async def head_of(sandbox: Sandbox) -> BlockRef:
    """The newest final block, with its date."""
    status = await sandbox.control("sandbox_status")
    at = await sandbox.control("chain_getFinalizedHead")
    return BlockRef(BlockNumber(status["finalized"]), BlockHash(at), datetime.fromisoformat(status["timestamp"]))


@pytest.mark.parametrize("count", [2, 3, 4])
@pytest.mark.parametrize("liar", [0, 1])
async def test_an_absurd_height_is_refuted_by_the_clock(
    sandbox: Sandbox, tmp_path: Path, count: int, liar: int
) -> None:
    """Even of two operators: the true one is of this moment, so nobody can be far ahead of it."""
    servers, true = servers_of(sandbox, count), await head_of(sandbox)
    await claim_height(sandbox, servers[liar].url, ABSURD)
    async with ledger_of(sandbox, tmp_path, servers, clock=MovedClock(true.time)) as ledger:
        head = await ledger.finalized_head()
        assert (head.number, head.hash) == (true.number, true.hash)
        await eventually(lambda: report_of(ledger, servers[liar]).state is ServerState.CONTRADICTING)
        assert await settle(ledger, sandbox) == true.number + 1
        await eventually(lambda: ledger.connection.node_url != servers[liar].url)


async def lie_about_dates(sandbox: Sandbox, url: str, date: datetime) -> None:
    """Let one node say that any block was made at a date."""
    key = "0x" + storage_key("Timestamp", "Now").hex()
    told = "0x" + u64(round(date.timestamp() * 1000)).hex()
    await sandbox.fault_at(url, method="state_getStorage", params=[key], kind="lie", result=told, count=0)


async def test_the_date_of_a_final_block_is_no_servers_word(sandbox: Sandbox, tmp_path: Path) -> None:
    servers, true = servers_of(sandbox, 4), await head_of(sandbox)
    await lie_about_dates(sandbox, servers[0].url, true.time + timedelta(days=400))
    async with ledger_of(sandbox, tmp_path, servers, clock=MovedClock(true.time)) as ledger:
        assert (await ledger.finalized_head()).time == true.time


async def test_of_two_the_late_one_cannot_call_its_last_block_one_of_this_moment(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    """The other one would look as if it were ahead of what the chain can have reached."""
    servers = servers_of(sandbox, 2)
    await lag(sandbox, servers[0].url)
    await sandbox.blocks(100)
    true = await head_of(sandbox)
    await lie_about_dates(sandbox, servers[0].url, true.time)
    async with ledger_of(sandbox, tmp_path, servers, clock=MovedClock(true.time)) as ledger:
        await eventually(lambda: report_of(ledger, servers[0]).state is ServerState.LAGGING)
        await reached(ledger, true.number)


@pytest.mark.parametrize("late", [0, 1])
async def test_of_two_the_one_whose_blocks_are_old_is_late(sandbox: Sandbox, tmp_path: Path, late: int) -> None:
    servers = servers_of(sandbox, 2)
    await lag(sandbox, servers[late].url)
    await sandbox.blocks(100)
    true = await head_of(sandbox)
    async with ledger_of(sandbox, tmp_path, servers, clock=MovedClock(true.time)) as ledger:
        await ledger.finalized_head()
        await eventually(lambda: report_of(ledger, servers[late]).state is ServerState.LAGGING)
        await eventually(lambda: ledger.connection.node_url == servers[1 - late].url)
        await reached(ledger, true.number)


async def test_of_two_one_that_stopped_long_ago_keeps_nobody_waiting(tmp_path: Path) -> None:
    """The other one no longer has the state of the last block that both know: its body tells its time."""
    async with scripted_node() as node, scripted_node() as late:
        node.number = 500
        old = late.header()
        kept = node.answers["state_getStorage"]

        def storage(asked: str, at: str) -> object:
            if at == "0x" + old.hash().hex():
                raise Refuse(4003)
            return kept(asked)

        node.answers["state_getStorage"] = storage
        node.answers["chain_getHeader"] = lambda at="": (
            old if at == "0x" + old.hash().hex() else node.header()
        ).to_json()
        other = Server(late.url, "other", Origin.USER)
        async with connected(tmp_path, node.url, other, delays=DELAYS) as ledger:
            await eventually(lambda: ledger.connection.servers[1].state is ServerState.LAGGING)
            await subscribed(node, 3)
            await node.advance()
            await reached(ledger, 501)


async def test_half_of_four_with_absurd_heights_decide_nothing(sandbox: Sandbox, tmp_path: Path) -> None:
    servers, true = servers_of(sandbox, 4), await head_of(sandbox)
    for server in servers[2:]:
        await claim_height(sandbox, server.url, ABSURD)
    async with ledger_of(sandbox, tmp_path, servers, clock=MovedClock(true.time)) as ledger:
        assert (await ledger.finalized_head()).hash == true.hash
        states = [report_of(ledger, server).state for server in servers]
        assert states == [ServerState.GOOD] * 2 + [ServerState.CONTRADICTING] * 2


async def test_the_only_node_mutes_itself_with_no_height(tmp_path: Path) -> None:
    """A node that claimed too much once and is honest afterwards is heard again."""
    async with scripted_node() as node, connected(tmp_path, node.url) as ledger:
        made_ms = node.made_ms
        node.number, node.made_ms = ABSURD, lambda _: made_ms(100)
        await reached(ledger, ABSURD)
        await subscribed(node, 3)
        node.number, node.made_ms = 200, made_ms
        await node.advance()
        await eventually(lambda: (final := ledger.connection.finalized) is not None and final.number == 201)


@pytest.mark.parametrize("kind", ["contradicting", "lagging", "unreachable"])
async def test_who_was_set_aside_is_asked_again_later_and_only_then(
    sandbox: Sandbox, tmp_path: Path, kind: str
) -> None:
    servers, true = servers_of(sandbox, 4), await head_of(sandbox)
    clock, bad = MovedClock(true.time), servers[3]
    if kind == "contradicting":
        await forge(sandbox, bad.url)
    elif kind == "lagging":
        await lag(sandbox, bad.url)
        await sandbox.blocks(25)
    else:
        await sandbox.fault_at(bad.url, kind="garbage", count=0)
    async with ledger_of(sandbox, tmp_path, servers, clock=clock) as ledger:
        await ledger.finalized_head()
        await eventually(lambda: report_of(ledger, bad).state is ServerState(kind))
        retry_at = report_of(ledger, bad).retry_at
        assert retry_at is not None
        await sandbox.control("sandbox_clearFaults", at=bad.url)
        await settle(ledger, sandbox)
        await settle(ledger, sandbox)
        assert report_of(ledger, bad).state is ServerState(kind), "it rests"
        clock.advance((retry_at - clock.now()).total_seconds() + 1)
        await settle(ledger, sandbox)
        await eventually(lambda: report_of(ledger, bad).state is ServerState.GOOD)
        assert report_of(ledger, bad).retry_at is None
        await eventually(lambda: (agreed := ledger.connection.agreement) is not None and agreed.asked == 4)


async def test_who_fails_again_rests_longer(sandbox: Sandbox, tmp_path: Path) -> None:
    servers, true = servers_of(sandbox, 3), await head_of(sandbox)
    clock, bad = MovedClock(true.time), servers[2]
    await forge(sandbox, bad.url)
    rests: list[timedelta] = []
    async with ledger_of(sandbox, tmp_path, servers, clock=clock) as ledger:
        await ledger.finalized_head()
        for failures in (1, 2, 3):
            await eventually(lambda f=failures: ledger._nodes.watch.book[bad.url].failures == f)  # type: ignore[misc]
            retry_at = report_of(ledger, bad).retry_at
            assert retry_at is not None
            rests.append(retry_at - clock.now())
            clock.advance(rests[-1].total_seconds() + 1)
            await settle(ledger, sandbox)
    assert rests == sorted(rests)
    assert rests[2] > 3 * rests[0]


def test_heads_go_back_only_when_what_was_told_cannot_have_been_true() -> None:
    stream, moment = HeadStream(only_forward=True), MovedClock().now()

    def head(number: int, seconds: int) -> BlockRef:
        return BlockRef(BlockNumber(number), BlockHash(f"0x{number}-{seconds}"), moment + timedelta(seconds=seconds))

    assert stream.publish(head(100, 0))
    assert not stream.publish(head(99, -6))
    assert not stream.publish(head(99, 0))
    assert stream.publish(head(ABSURD, 3))
    assert not stream.publish(head(100, 0))
    assert stream.publish(head(101, 6))
    assert not stream.publish(head(101, 6))
