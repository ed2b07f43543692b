"""First words with a server typed by the user, on real sockets."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from aiohttp import web

from sakia_ng.adapters.duniter_v2 import introduction
from sakia_ng.adapters.duniter_v2.graphql import IndexerLimits
from sakia_ng.adapters.duniter_v2.introduction import check_indexer, check_node, introduce
from sakia_ng.adapters.duniter_v2.rpc import RpcLimits
from sakia_ng.adapters.duniter_v2.runtime_cache import RuntimeCache
from sakia_ng.domain.currency import G1, GTEST, Currency
from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.ports.ledger_codes import IndexerProblem, NodeProblem
from tests.adapters.duniter_v2.node_server import (
    CURRENCY,
    GENESIS,
    Answer,
    Drop,
    Raw,
    Refuse,
    ScriptedNode,
    Silence,
    eventually,
    scripted_node,
    serving,
)
from tests.adapters.duniter_v2.patience import patience_s
from tests.adapters.sandbox_process import Sandbox

NOWHERE = "127.0.0.1:1"


@pytest.fixture
def sandbox(lasting_sandbox: Sandbox) -> Sandbox:
    return lasting_sandbox


@pytest.fixture(autouse=True)
def _patience(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    seconds = patience_s(request, in_vain_s=0.5)
    monkeypatch.setattr(introduction, "RpcLimits", lambda: RpcLimits(request_s=seconds))
    monkeypatch.setattr(introduction, "IndexerLimits", lambda: IndexerLimits(request_s=seconds))


def raising(error: Exception) -> Answer:
    """Return an answer that is none."""

    def answer(*_: object) -> object:
        raise error

    return answer


def says(node: ScriptedNode, **properties: object) -> None:
    """Let a node say this of itself."""
    node.answers["system_properties"] = lambda *_: properties


async def test_the_sandbox_is_a_stranger_named_by_its_genesis(sandbox: Sandbox) -> None:
    genesis = sandbox.currency.genesis_hash
    assert await introduce(f"  {sandbox.rpc} ") == Currency(f"chain-{genesis[2:10]}", "Ğ1", 4450, genesis)


@pytest.mark.parametrize("currency", [G1, GTEST])
async def test_a_known_currency_is_known_whatever_its_node_calls_it(currency: Currency) -> None:
    async with scripted_node() as node:
        node.answers["chain_getBlockHash"] = lambda *_: currency.genesis_hash.upper().replace("X", "x")
        says(node, tokenSymbol="Dollar", ss58Format=7, tokenDecimals=2)
        assert await introduce(node.url) == currency
        await eventually(lambda: not node.connections)


@pytest.mark.parametrize(
    ("properties", "symbol", "prefix"),
    [
        ({}, "¤", 42),
        ({"tokenSymbol": "Ğx", "ss58Format": 0}, "Ğx", 0),
        ({"tokenSymbol": 7, "ss58Format": True}, "¤", 42),
        ({"tokenSymbol": "\u202e\u0000 ", "ss58Format": -1}, "¤", 42),
        ({"tokenSymbol": "a symbol without end", "ss58Format": 16_384}, "a symbo…", 42),
        ({"tokenSymbol": None, "ss58Format": "4450"}, "¤", 42),
    ],
)
async def test_a_strangers_words_are_made_harmless(properties: dict[str, object], symbol: str, prefix: int) -> None:
    async with scripted_node() as node:
        says(node, **properties)
        assert await introduce(node.url) == Currency(f"chain-{GENESIS[2:10]}", symbol, prefix, GENESIS)


@pytest.mark.parametrize("decimals", [0, 3, 12, "2", None, [2]])
async def test_money_of_other_decimals_is_refused(decimals: object) -> None:
    async with scripted_node() as node:
        says(node, tokenDecimals=decimals)
        with pytest.raises(EnvironmentProblem) as problem:
            await introduce(node.url)
    assert problem.value.code is NodeProblem.GARBAGE


BAD_ANSWERS = [
    (lambda *_: None, NodeProblem.GARBAGE),
    (lambda *_: 7, NodeProblem.GARBAGE),
    (lambda *_: "0xab", NodeProblem.GARBAGE),
    (lambda *_: GENESIS + "00", NodeProblem.GARBAGE),
    (lambda *_: GENESIS + "\n", NodeProblem.GARBAGE),
    (raising(Refuse(-32000)), NodeProblem.REFUSED),
    (raising(Silence()), NodeProblem.TIMEOUT),
    (raising(Raw("not json")), NodeProblem.GARBAGE),
    (raising(Raw('{"jsonrpc": "2.0", "id": 1, "resu')), NodeProblem.GARBAGE),
    (raising(Raw(b"\x00\xff")), NodeProblem.GARBAGE),
    (raising(Raw("x" * 17_000_000)), NodeProblem.OVERSIZED),
]


@pytest.mark.parametrize(("answer", "code"), BAD_ANSWERS)
async def test_what_no_honest_node_says(answer: Answer, code: NodeProblem) -> None:
    async with scripted_node() as node:
        node.answers["chain_getBlockHash"] = answer
        with pytest.raises(EnvironmentProblem) as problem:
            await introduce(node.url)
        assert problem.value.code is code
        assert "a text of the server" not in f"{problem.value!r} {problem.value}"
        await eventually(lambda: not node.connections)


async def test_a_node_that_hangs_up(tmp_path: Path) -> None:
    async with scripted_node() as node:
        node.answers["system_properties"] = raising(Drop())
        for question in (introduce(node.url), check_node(node.url, CURRENCY, RuntimeCache(tmp_path, GENESIS))):
            with pytest.raises(EnvironmentProblem) as problem:
                await question
            assert problem.value.code in {NodeProblem.UNREACHABLE, NodeProblem.CLOSED}


async def test_a_web_site_is_no_node_and_no_indexer(tmp_path: Path) -> None:
    async def site(_: web.Request) -> web.Response:
        return web.Response(text="<html>welcome</html>", content_type="text/html")

    async with serving(site) as place:
        for question in (
            introduce(f"ws://{place}"),
            check_node(f"ws://{place}", CURRENCY, RuntimeCache(tmp_path, GENESIS)),
            check_indexer(f"http://{place}", CURRENCY),
        ):
            with pytest.raises(EnvironmentProblem) as problem:
                await question
            assert problem.value.code in {NodeProblem.WEB_PAGE, IndexerProblem.WEB_PAGE}


async def test_nobody_is_there(tmp_path: Path) -> None:
    for question, code in (
        (introduce(f"ws://{NOWHERE}"), NodeProblem.UNREACHABLE),
        (check_node(f"ws://{NOWHERE}", CURRENCY, RuntimeCache(tmp_path, GENESIS)), NodeProblem.UNREACHABLE),
        (check_indexer(f"http://{NOWHERE}", CURRENCY), IndexerProblem.UNREACHABLE),
    ):
        with pytest.raises(EnvironmentProblem) as problem:
            await question
        assert problem.value.code is code


async def test_addresses_that_are_none(tmp_path: Path) -> None:
    for question, code in (
        (introduce("https://node.example"), NodeProblem.BAD_URL),
        (check_node("node.example", CURRENCY, RuntimeCache(tmp_path, GENESIS)), NodeProblem.BAD_URL),
        (check_indexer("wss://squid.example", CURRENCY), IndexerProblem.BAD_URL),
    ):
        with pytest.raises(UserError) as error:
            await question
        assert error.value.code is code


async def test_servers_of_the_currency_pass(sandbox: Sandbox, tmp_path: Path) -> None:
    currency = sandbox.currency
    await check_node(sandbox.rpc, currency, RuntimeCache(tmp_path, currency.genesis_hash))
    await check_indexer(sandbox.squid, currency)


async def test_servers_of_another_currency_do_not(sandbox: Sandbox, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem) as node:
        await check_node(sandbox.rpc, GTEST, RuntimeCache(tmp_path, GTEST.genesis_hash))
    with pytest.raises(EnvironmentProblem) as indexer:
        await check_indexer(sandbox.squid, GTEST)
    assert (node.value.code, indexer.value.code) == (NodeProblem.WRONG_CHAIN, IndexerProblem.WRONG_CHAIN)


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ({"kind": "garbage"}, IndexerProblem.GARBAGE),
        ({"kind": "truncate"}, IndexerProblem.UNREACHABLE),
        ({"kind": "silence"}, IndexerProblem.TIMEOUT),
        ({"kind": "drop"}, IndexerProblem.UNREACHABLE),
        ({"kind": "oversize", "bytes": 20_000_000}, IndexerProblem.OVERSIZED),
        ({"kind": "error"}, IndexerProblem.REFUSED),
    ],
)
async def test_an_indexer_that_fails(sandbox: Sandbox, fault: dict[str, object], code: IndexerProblem) -> None:
    await sandbox.fault(target="squid", **fault)
    with pytest.raises(EnvironmentProblem) as problem:
        await check_indexer(sandbox.squid, sandbox.currency)
    assert problem.value.code is code


async def test_giving_up_in_the_middle_leaves_nothing_open() -> None:
    async with scripted_node() as node:
        node.answers["system_properties"] = raising(Silence())
        asking = asyncio.create_task(introduce(node.url))
        await eventually(lambda: "system_properties" in node.asked)
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
        await eventually(lambda: not node.connections)
