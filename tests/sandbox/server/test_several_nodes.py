"""Several nodes of one currency: each has knobs of its own, and what one is told to do leaves the others alone."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import aiohttp
import pytest
import pytest_asyncio

from sakia_ng.sandbox.runtime.storage import ACCOUNT
from sakia_ng.sandbox.server.sandbox import Sandbox, Settings
from tests.sandbox.server.client import Client, connected, key_of, post, signed, transfer_call
from tests.sandbox.server.conftest import ORIGIN

HEALTH = {"query": "query Health { squidStatus { height } }", "operationName": "Health"}


@pytest_asyncio.fixture
async def nodes() -> AsyncIterator[Sandbox]:
    running = Sandbox(Settings(ORIGIN, block_time_s=0, extra_ports=2))
    await running.start()
    yield running
    await running.stop()


@pytest_asyncio.fixture
async def clients(nodes: Sandbox) -> AsyncIterator[list[Client]]:
    async with AsyncExitStack() as stack:
        urls = [node.rpc_url for node in (nodes.node, *nodes.others)]
        yield [await stack.enter_async_context(connected(url)) for url in urls]


async def heads(clients: list[Client], number: int | None = None) -> list[str]:
    params = () if number is None else (number,)
    return [await client.call("chain_getBlockHash", *params) for client in clients]


async def squid_heights(nodes: Sandbox) -> list[int]:
    answers = [await post(node.squid_url, HEALTH) for node in (nodes.node, *nodes.others)]
    return [int(answer["data"]["squidStatus"][0]["height"]) for answer in answers]


FAULTS = ["silence", "truncate", "garbage", "oversize", "latency"]


@pytest.mark.parametrize("kind", FAULTS)
async def test_a_fault_is_of_one_node(clients: list[Client], kind: str) -> None:
    spoilt, *others = clients
    await spoilt.call(
        "sandbox_fault", {"kind": kind, "method": "system_chain", "bytes": 10_000, "ms": 60_000, "count": 0}
    )
    await spoilt.send("system_chain")
    if kind in {"silence", "latency"}:
        assert await spoilt.call("system_name") == "duniter-sandbox"  # the answer before it never came
        assert spoilt.notifications == []
    elif kind == "oversize":
        assert len((await spoilt.receive())["result"]) > 10_000
    else:
        with pytest.raises(ValueError, match=r"Expecting|Unterminated|control|char"):
            await spoilt.receive()
    for other in others:
        assert await other.call("system_chain") == "Ğ1 sandbox"


async def test_a_dropped_connection_is_of_one_node(clients: list[Client]) -> None:
    spoilt, *others = clients
    await spoilt.call("sandbox_fault", {"kind": "drop", "method": "system_chain"})
    await spoilt.send("system_chain")
    assert (await spoilt.socket.receive(timeout=30)).type is aiohttp.WSMsgType.CLOSED
    assert [await other.call("system_chain") for other in others] == ["Ğ1 sandbox"] * 2


async def test_one_node_lags(nodes: Sandbox, clients: list[Client]) -> None:
    await clients[0].call("sandbox_newBlock", 10)
    await clients[1].call("sandbox_setLag", 7)
    numbers = [int((await client.call("chain_getHeader"))["number"], 16) for client in clients]
    assert numbers == [nodes.chain.best.number - lag for lag in (0, 7, 0)]


async def test_one_node_lies(nodes: Sandbox, clients: list[Client]) -> None:
    account = nodes.population.cast.grocery
    key = "0x" + ACCOUNT.key(account.key).hex()
    truth = await clients[0].call("state_getStorage", key)
    await clients[2].call("sandbox_lie", {"account": account.address, "free": 5})
    told = [await client.call("state_getStorage", key) for client in clients]
    assert told[:2] == [truth, truth] != told[1:]


async def test_each_node_has_a_squid_of_its_own(nodes: Sandbox, clients: list[Client]) -> None:
    urls = [node.squid_url for node in (nodes.node, *nodes.others)]
    assert nodes.announcement()["otherSquid"] == urls[1:]
    assert len(set(urls)) == 3
    known = await squid_heights(nodes)
    await clients[1].call("sandbox_setSquid", {"stale": True})
    await clients[2].call("sandbox_setSquid", {"newer": False})
    await clients[0].call("sandbox_newBlock", 4)
    assert await squid_heights(nodes) == [known[0] + 4, known[1], known[2] + 4]
    query = {"query": "{ accounts(first: 1) { nodes { transferWithUd { nodes { commentRemark } } } } }"}
    assert ["errors" in await post(url, query) for url in urls] == [False, False, True]
    await clients[1].call("sandbox_fault", {"kind": "error", "target": "squid", "message": "busy", "count": 0})
    assert ["errors" in await post(url, HEALTH) for url in urls] == [False, True, False]


async def test_one_node_goes_away_for_a_while(nodes: Sandbox, clients: list[Client]) -> None:
    first, _, third = clients
    async with connected(nodes.node.rpc_url) as control:
        assert await control.call("sandbox_hangUp", 3600) == 1
        assert (await first.socket.receive(timeout=30)).type is aiohttp.WSMsgType.CLOSED
        with pytest.raises(aiohttp.ClientError):
            async with connected(nodes.node.rpc_url):
                pass
        with pytest.raises(aiohttp.ClientError):
            await post(nodes.node.rpc_url.replace("ws:", "http:"), {"jsonrpc": "2.0", "id": 1, "method": "system_name"})
        assert await third.call("system_name")
        assert await control.call("sandbox_hangUp", 0) == 0
        async with connected(nodes.node.rpc_url) as back:
            assert await back.call("system_name")
        assert (await control.refusal("sandbox_hangUp", -1)).code == -32602


async def test_one_node_on_a_fork(nodes: Sandbox, clients: list[Client]) -> None:
    honest, forked, other = clients
    await honest.call("sandbox_newBlock", 4)
    height, final = nodes.chain.best.number, nodes.chain.finalized.number
    subscription = await forked.call("chain_subscribeNewHeads")
    await forked.next_of(subscription)
    own = await forked.call("sandbox_fork", 2)
    assert (await forked.next_of(subscription))["number"] == hex(height + 1)
    assert await forked.call("chain_getBlockHash") == own
    await honest.call("sandbox_newBlock")
    await forked.call("sandbox_newBlock", 3)
    await honest.call("sandbox_newBlock", 3)
    for number, apart in ((final, False), (final + 1, True), (height + 1, True), (height + 4, True)):
        known = await heads(clients, number)
        assert known[0] == known[2]
        assert (known[0] != known[1]) is apart
    finals = [await client.call("chain_getFinalizedHead") for client in clients]
    numbers = [int((await c.call("chain_getHeader", at))["number"], 16) for c, at in zip(clients, finals, strict=True)]
    assert numbers == [height + 2] * 3  # final on both branches: a contradiction
    assert finals[0] == finals[2] != finals[1]
    assert [(await client.call("sandbox_status"))["forked"] for client in clients] == [False, True, False]
    assert (await forked.refusal("sandbox_fork", 1)).data == "the node is on a fork already"
    assert (await other.refusal("sandbox_fork", 3)).data.startswith("2 blocks can be undone: those before are final")


async def test_a_payment_on_a_fork_is_not_lost_when_the_node_comes_back(nodes: Sandbox, clients: list[Client]) -> None:
    honest, forked, _ = clients
    await forked.call("sandbox_fork", 0)
    you, purse = nodes.population.people[0].account, nodes.population.cast.purse
    key = "0x" + ACCOUNT.key(purse.key).hex()
    before = await honest.call("state_getStorage", key)
    await forked.call(
        "author_submitExtrinsic", await signed(honest, key_of(you), you.address, transfer_call(purse.key, 700))
    )
    await forked.call("sandbox_newBlock", 3)
    await honest.call("sandbox_newBlock", 5)
    assert await forked.call("state_getStorage", key) != before == await honest.call("state_getStorage", key)
    subscription = await forked.call("chain_subscribeNewHeads")
    await forked.next_of(subscription)
    assert await forked.call("sandbox_rejoin") is True
    assert int((await forked.next_of(subscription))["number"], 16) == nodes.chain.best.number
    assert len(set(await heads(clients))) == 1
    await honest.call("sandbox_newBlock")
    assert await forked.call("state_getStorage", key) == await honest.call("state_getStorage", key) != before
    assert await forked.call("sandbox_rejoin") is False


async def test_a_fork_has_a_clock_of_its_own(nodes: Sandbox, clients: list[Client]) -> None:
    honest, forked, _ = clients
    await forked.call("sandbox_fork", 0)
    await forked.call("sandbox_setBlockTime", 0.05)
    subscription = await forked.call("chain_subscribeNewHeads")
    numbers = [int((await forked.next_of(subscription))["number"], 16) for _ in range(3)]
    assert numbers == list(range(numbers[0], numbers[0] + 3))
    await forked.call("sandbox_rejoin")
    names = {task.get_name() for task in asyncio.all_tasks()}
    assert "blocks" not in names
    assert await honest.call("chain_getBlockHash") == await forked.call("chain_getBlockHash")


async def test_a_chain_copied_goes_on_as_the_first(nodes: Sandbox) -> None:
    chain = nodes.chain
    copied = chain.branch()
    made = [one.produce_block(one.now_ms + 6_000).hash for one in (chain, copied) for _ in range(3)]
    assert made[:3] == made[3:]
    copied.retract(2)
    copied.produce_block(copied.now_ms + 7_000)
    assert chain.best.hash == made[2]
    assert dict(chain.storage_at(chain.best.hash)) != dict(copied.storage_at(copied.best.hash))
    assert chain.produce_block(chain.now_ms + 6_000).number == copied.best.number + 2
