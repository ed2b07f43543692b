"""Keeping a node: the right chain or none, the next one when it fails, and heads that go on."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger, LinkDelays, RpcLimits
from sakia_ng.adapters.duniter_v2.calls import CallEncoder
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.keys import PublicKey
from sakia_ng.domain.servers import Server
from sakia_ng.errors import Code, EnvironmentProblem, UserError
from sakia_ng.ports.connection import Connection, LinkState
from sakia_ng.ports.ledger_codes import IndexerProblem, NodeProblem
from sakia_ng.sandbox.declaration.metadata import metadata_v14
from tests.adapters.duniter_v2.node_server import CURRENCY, Drop, Raw, ScriptedNode, Silence, eventually, scripted_node
from tests.adapters.sandbox_process import SystemClock

DELAYS = LinkDelays(first_retry_s=0.05, longest_retry_s=0.2, steady_s=60)
LIMITS = RpcLimits(max_message_bytes=4 << 20)


@pytest_asyncio.fixture
async def node() -> AsyncIterator[ScriptedNode]:
    async with scripted_node() as running:
        yield running


@contextlib.asynccontextmanager
async def connected(
    folder: Path, *urls: Server | str, delays: LinkDelays = DELAYS, limits: RpcLimits = LIMITS
) -> AsyncIterator[DuniterV2Ledger]:
    ledger = DuniterV2Ledger(CURRENCY, urls, [], folder, SystemClock(), rpc_limits=limits, delays=delays)
    await ledger.start()
    try:
        yield ledger
    finally:
        await ledger.close()


async def until(ledger: DuniterV2Ledger, state: LinkState) -> Connection:
    await eventually(lambda: ledger.connection.node is state)
    return ledger.connection


def kept_in(folder: Path) -> list[Path]:
    return list(folder.iterdir())


async def problem_of(ledger: DuniterV2Ledger) -> Code:
    with pytest.raises(EnvironmentProblem) as problem:
        await ledger.finalized_head()
    return problem.value.code


async def test_a_node_of_another_chain_is_asked_nothing_more(node: ScriptedNode, tmp_path: Path) -> None:
    node.answers["chain_getBlockHash"] = lambda *_: "0x" + "5a" * 32
    async with connected(tmp_path, node.url) as ledger:
        assert await problem_of(ledger) is NodeProblem.WRONG_CHAIN
        await until(ledger, LinkState.WRONG_CHAIN)
    assert set(node.asked) == {"chain_getBlockHash"}


async def test_a_node_with_another_prefix_is_left(node: ScriptedNode, tmp_path: Path) -> None:
    node.answers["system_properties"] = lambda *_: {"ss58Format": 42}
    async with connected(tmp_path, node.url) as ledger:
        assert await problem_of(ledger) is NodeProblem.WRONG_PREFIX
    node.answers["system_properties"] = lambda *_: {}
    async with connected(tmp_path, node.url) as ledger:
        assert (await ledger.finalized_head()).number == 100


BAD = [
    (lambda *_: "0x6d657461" + "ff" * 100, NodeProblem.RUNTIME_UNKNOWN),
    (lambda *_: "0x6d6574610e" + "feffffff" * 4, NodeProblem.RUNTIME_UNKNOWN),
    (lambda *_: "0x" + "00" * (1 << 20), NodeProblem.RUNTIME_UNKNOWN),
    (lambda *_: "zz", NodeProblem.GARBAGE),
    (lambda *_: None, NodeProblem.GARBAGE),
    (lambda *_: "0x" + "00" * (3 << 20), NodeProblem.OVERSIZED),
]


@pytest.mark.parametrize(("answer", "code"), BAD)
async def test_metadata_that_makes_no_sense(
    node: ScriptedNode, tmp_path: Path, answer: object, code: NodeProblem
) -> None:
    node.answers["state_getMetadata"] = answer  # type: ignore[assignment]  # a callable, from a table of mixed ones
    async with connected(tmp_path, node.url) as ledger:
        assert await problem_of(ledger) is code
    assert kept_in(tmp_path) == []


async def test_a_runtime_name_cannot_leave_the_folder(node: ScriptedNode, tmp_path: Path) -> None:
    node.answers["state_getRuntimeVersion"] = lambda *_: node.version() | {"specName": "../../evil"}
    async with connected(tmp_path, node.url) as ledger:
        assert await problem_of(ledger) is NodeProblem.GARBAGE


async def test_the_next_node_is_used_when_one_fails(node: ScriptedNode, tmp_path: Path) -> None:
    async with scripted_node() as broken, connected(tmp_path, broken.url, node.url) as ledger:

        def garbage(*_: object) -> object:
            raise Raw("oops")

        broken.answers["chain_getBlockHash"] = garbage
        await broken.drop_all()
        await ledger.finalized_head()
        await eventually(lambda: ledger.connection.node_url == node.url)
        assert (await until(ledger, LinkState.CONNECTED)).node_url == node.url


async def test_heads_go_on_after_a_lost_connection_and_never_repeat(node: ScriptedNode, tmp_path: Path) -> None:
    seen: list[BlockRef] = []
    async with connected(tmp_path, node.url) as ledger:

        async def follow() -> None:
            async for head in ledger.finalized_heads():
                seen.extend([head])

        following = asyncio.ensure_future(follow())
        await ledger.finalized_head()
        await subscribed(node, 3)
        await node.advance()
        await eventually(lambda: bool(seen) and seen[-1].number == 101)
        node.number += 5
        await node.drop_all()
        await eventually(lambda: bool(seen) and seen[-1].number == 106)
        await subscribed(node, 6)
        node.number -= 3  # a node that is behind tells of an older final block
        await node.advance()
        node.number += 3
        await node.advance()
        await eventually(lambda: bool(seen) and seen[-1].number == 108)
        following.cancel()
    numbers = [head.number for head in seen]
    assert numbers == sorted(set(numbers))
    assert {100, 101, 106, 108} <= set(numbers)
    assert 104 not in numbers


async def subscribed(node: ScriptedNode, times: int) -> None:
    await eventually(lambda: sum("_subscribe" in name for name in node.asked) >= times)


async def reached(ledger: DuniterV2Ledger, number: int) -> None:
    await eventually(lambda: (latest := ledger.connection.finalized) is not None and latest.number >= number)


async def test_a_node_without_news_is_left(node: ScriptedNode, tmp_path: Path) -> None:
    async with connected(tmp_path, node.url, delays=replace(DELAYS, silence_s=0.5)) as ledger:
        await ledger.finalized_head()
        connections = len(node.asked)
        await eventually(lambda: "system_properties" in node.asked[connections:])
        assert (await ledger.finalized_head()).number == 100


async def test_a_question_cut_off_is_asked_again_on_the_next_connection(node: ScriptedNode, tmp_path: Path) -> None:
    failed: list[object] = []

    def drop_once(*_: object) -> int:
        if not failed:
            failed.append(True)
            raise Drop
        return 7

    node.answers["system_accountNextIndex"] = drop_once
    async with connected(tmp_path, node.url) as ledger:
        await ledger.finalized_head()
        address = "g1LAN1C5rktuWS2giuZ7z1CydYKV2HQeH2rj8A6qY3CemwTVz"
        assert await ledger.next_sequence(address) == 7  # type: ignore[arg-type]  # any text does here
    node.answers["system_accountNextIndex"] = raise_silence
    async with connected(tmp_path, node.url, limits=replace(LIMITS, request_s=1)) as ledger:
        await ledger.finalized_head()
        with pytest.raises(EnvironmentProblem) as late:
            await ledger.next_sequence(address)  # type: ignore[arg-type]  # any text does here
        assert late.value.code is NodeProblem.TIMEOUT


def raise_silence(*_: object) -> object:
    raise Silence


async def test_nobody_to_reach_is_said_soon_and_mends_itself(tmp_path: Path) -> None:
    async with scripted_node() as node:
        url = node.url
    async with connected(tmp_path, url) as ledger:
        assert await problem_of(ledger) is NodeProblem.UNREACHABLE
        assert (await until(ledger, LinkState.OFFLINE)).finalized is None
    async with connected(tmp_path) as ledger:
        await until(ledger, LinkState.OFFLINE)
        assert await problem_of(ledger) is NodeProblem.UNREACHABLE


async def test_an_upgrade_is_read_at_once_and_kept(node: ScriptedNode, tmp_path: Path) -> None:
    """The runtime moves a call: what is signed next uses the new number; a restart reads nothing again."""
    async with connected(tmp_path, node.url) as ledger:
        await ledger.finalized_head()
        await subscribed(node, 3)
        live = await ledger._nodes.live()
        assert CallEncoder(live.node.runtime).claim_uds() == b"\x1e\x00"
        node.spec_version, node.metadata = 1101, moved_claim(metadata_v14())
        await node.notify("state_subscribeRuntimeVersion", node.version())
        await eventually(lambda: live.node.runtime.version.spec_version == 1101)
        assert CallEncoder(live.node.runtime).claim_uds() == b"\x1e\x77"
        assert CallEncoder(live.node.runtime).transfer_all(PublicKey(bytes(32)), keep_alive=True)[:2] == b"\x06\x04"
    assert node.asked.count("state_getMetadata") == 2
    async with connected(tmp_path, node.url) as ledger:
        await ledger.finalized_head()
    assert node.asked.count("state_getMetadata") == 2
    for kept in kept_in(tmp_path):
        kept.write_bytes(kept.read_bytes()[:-20])
    async with connected(tmp_path, node.url) as ledger:
        await ledger.finalized_head()
    assert node.asked.count("state_getMetadata") == 3  # a damaged cache is as good as none


def moved_claim(metadata: bytes) -> bytes:
    """Give ``claim_uds`` the number 0x77: its variant is its name, no fields, then its number."""
    variant = bytes([len("claim_uds") << 2]) + b"claim_uds" + b"\x00"
    assert metadata.count(variant + b"\x00") == 1
    return metadata.replace(variant + b"\x00", variant + b"\x77")


async def test_a_listener_that_fails_does_not_cut_the_link(node: ScriptedNode, tmp_path: Path) -> None:
    reported: list[object] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: reported.append(context["exception"]))
    mistake = RuntimeError("of whoever listens")

    def listen(_: Connection) -> None:
        raise mistake

    async with connected(tmp_path, node.url) as ledger:
        ledger.on_connection(listen)
        await ledger.finalized_head()
        await subscribed(node, 3)
        await node.advance()
        await reached(ledger, 101)
    assert mistake in reported


async def test_closing_leaves_nothing_even_in_the_middle(node: ScriptedNode, tmp_path: Path) -> None:
    node.answers["chain_getFinalizedHead"] = raise_silence
    async with connected(tmp_path, node.url) as ledger:
        asking = asyncio.ensure_future(ledger.finalized_head())
        await eventually(lambda: "chain_getFinalizedHead" in node.asked)
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
    await eventually(lambda: node.connections == [])


@pytest.mark.parametrize("url", ["http://a", "ws://", "g1.example", "wss://u:p@a", "ws://a b", "ws://a:99999", ""])
def test_addresses_that_are_none(tmp_path: Path, url: str) -> None:
    with pytest.raises(UserError) as bad:
        DuniterV2Ledger(CURRENCY, [url], [], tmp_path, SystemClock())
    assert bad.value.code is NodeProblem.BAD_URL
    with pytest.raises(UserError) as bad:
        DuniterV2Ledger(CURRENCY, [], ["ws://a"], tmp_path, SystemClock())
    assert bad.value.code is IndexerProblem.BAD_URL
