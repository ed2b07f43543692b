"""Bad networks and bad nodes on demand."""

import asyncio
import json
from time import monotonic

import aiohttp
import pytest

from sakia_ng.sandbox.server.faults import MOST_FAULTS, Faults
from sakia_ng.sandbox.server.jsonrpc import RpcError
from sakia_ng.sandbox.server.methods_control import MAX_LIES
from sakia_ng.sandbox.server.producer import LATEST_BLOCK
from sakia_ng.sandbox.server.sandbox import Sandbox
from tests.sandbox.server.client import Client, RefusedError, connected, post

HEALTH = {"query": "query Health { squidStatus { height } }", "operationName": "Health"}


async def test_latency(client: Client) -> None:
    await client.call("sandbox_fault", {"kind": "latency", "ms": 200, "method": "system_chain"})
    begin = monotonic()
    await client.call("system_name")
    await client.call("system_chain")
    assert monotonic() - begin >= 0.2


async def test_a_slow_answer_keeps_no_other_waiting(client: Client) -> None:
    await client.call("sandbox_fault", {"kind": "latency", "ms": 60_000, "method": "system_chain"})
    await client.send("system_chain")
    assert await client.call("system_name")


async def test_silence_after_the_work_is_done(client: Client, sandbox: Sandbox) -> None:
    await client.call("sandbox_fault", {"kind": "silence", "method": "chain_getBlockHash"})
    await client.send("chain_getBlockHash", 0)
    await client.call("system_name")
    assert client.notifications == []
    assert await client.call("chain_getBlockHash", 0)  # once only


async def test_drop_closes_the_connection(client: Client, sandbox: Sandbox) -> None:
    await client.call("sandbox_fault", {"kind": "drop", "method": "system_chain"})
    await client.send("system_chain")
    message = await client.socket.receive(timeout=30)
    assert message.type in {aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.ERROR}
    assert client.socket.close_code == aiohttp.WSCloseCode.ABNORMAL_CLOSURE
    async with connected(sandbox.node.rpc_url) as other:
        assert await other.call("system_chain")


async def test_truncated_and_garbage_answers_are_no_json(client: Client) -> None:
    for kind in ("truncate", "garbage"):
        await client.call("sandbox_fault", {"kind": kind, "method": "state_getRuntimeVersion"})
        await client.send("state_getRuntimeVersion")
        with pytest.raises(ValueError, match=r"Expecting|Unterminated|control|char"):
            await client.receive()
    assert (await client.call("state_getRuntimeVersion"))["specVersion"] == 1100


async def test_oversize(client: Client) -> None:
    await client.call("sandbox_fault", {"kind": "oversize", "bytes": 30_000_000, "method": "system_chain"})
    await client.send("system_chain")
    async with asyncio.timeout(30):
        text = await client.socket.receive_str()
    assert len(text) >= 30_000_000
    assert json.loads(text)["result"].startswith("0x000")


async def test_errors_and_lies(client: Client) -> None:
    error = {"kind": "error", "method": "system_chain", "code": -32000, "message": "busy", "data": "later"}
    await client.call("sandbox_fault", error)
    refusal = await client.refusal("system_chain")
    assert (refusal.code, refusal.message, refusal.data) == (-32000, "busy", "later")
    await client.call("sandbox_fault", {"kind": "lie", "method": "system_chain", "result": "Bitcoin", "count": 2})
    assert [await client.call("system_chain") for _ in range(3)] == ["Bitcoin", "Bitcoin", "Ğ1 sandbox"]


async def test_a_lie_in_a_batch_is_about_its_own_request(client: Client) -> None:
    await client.call("sandbox_fault", {"kind": "lie", "method": "system_chain", "result": "Bitcoin"})
    names = ["system_name", "system_chain", "system_version"]
    await client.socket.send_json([{"jsonrpc": "2.0", "id": n, "method": m, "params": []} for n, m in enumerate(names)])
    results = [answer["result"] for answer in await client.receive()]
    assert results[1] == "Bitcoin"
    assert "Bitcoin" not in (results[0], results[2])


async def test_a_spoilt_batch_is_spoilt_whole(client: Client) -> None:
    await client.call("sandbox_fault", {"kind": "garbage", "method": "system_chain"})
    await client.socket.send_json([{"jsonrpc": "2.0", "id": n, "method": "system_chain"} for n in range(2)])
    with pytest.raises(ValueError, match=r"Expecting|control|char"):
        await client.receive()


async def test_wrong_genesis_until_cleared(client: Client, sandbox: Sandbox) -> None:
    true = await client.call("chain_getBlockHash", 0)
    await client.call("sandbox_fault", {"kind": "wrongGenesis", "count": 0})
    assert await client.call("chain_getBlockHash", 0) == await client.call("chain_getBlockHash", 0) != true
    assert await client.call("chain_getBlockHash", sandbox.population.head) == await client.call("chain_getHead")
    assert await client.call("sandbox_clearFaults") == 1
    assert await client.call("chain_getBlockHash", 0) == true


async def test_notifications_can_be_lost(client: Client) -> None:
    heads = await client.call("chain_subscribeNewHeads")
    first = int((await client.next_of(heads))["number"], 16)
    await client.call("sandbox_fault", {"kind": "silence", "method": "chain_newHead"})
    await client.call("sandbox_newBlock", 2)
    assert int((await client.next_of(heads))["number"], 16) == first + 2


async def test_posts_meet_faults_too(client: Client, sandbox: Sandbox) -> None:
    url = sandbox.node.rpc_url.replace("ws:", "http:")
    request = {"jsonrpc": "2.0", "id": 1, "method": "system_chain", "params": []}
    for kind in ("drop", "truncate"):
        await client.call("sandbox_fault", {"kind": kind, "method": "system_chain"})
        with pytest.raises(aiohttp.ClientError):
            await post(url, request)
    await client.call("sandbox_fault", {"kind": "silence", "method": "system_chain"})
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.3):
            await post(url, request)


async def test_the_squid_has_its_own_faults(client: Client, sandbox: Sandbox) -> None:
    assert (await post(sandbox.node.squid_url, HEALTH))["data"]
    for kind in ("drop", "truncate"):
        await client.call("sandbox_fault", {"kind": kind, "target": "squid", "method": "Health"})
        with pytest.raises(aiohttp.ClientError):
            await post(sandbox.node.squid_url, HEALTH)
    await client.call("sandbox_fault", {"kind": "garbage", "target": "squid"})
    with pytest.raises(ValueError, match="Expecting"):
        await post(sandbox.node.squid_url, HEALTH)
    await client.call("sandbox_fault", {"kind": "error", "target": "squid", "message": "timeout"})
    assert (await post(sandbox.node.squid_url, HEALTH))["errors"] == [{"message": "timeout"}]
    await client.call("sandbox_fault", {"kind": "oversize", "target": "squid", "bytes": 5_000_000})
    assert len((await post(sandbox.node.squid_url, HEALTH))["data"]["padding"]) > 4_900_000
    await client.call("sandbox_fault", {"kind": "latency", "target": "squid", "ms": 200})
    begin = monotonic()
    assert (await post(sandbox.node.squid_url, HEALTH))["data"]
    assert monotonic() - begin >= 0.2
    await client.call("sandbox_fault", {"kind": "silence", "target": "squid"})
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.3):
            await post(sandbox.node.squid_url, HEALTH)


def test_faults_wait_for_their_parameters_and_count() -> None:
    faults = Faults()
    faults.add({"kind": "silence", "method": "m", "params": [1], "count": 2})
    assert faults.take("rpc", "m", [2]) is None
    assert faults.take("squid", "m", [1]) is None
    assert faults.take("rpc", "m", [1, 5]) is not None
    assert faults.take("rpc", "m", [1]) is not None
    assert faults.take("rpc", "m", [1]) is None
    faults.add({"kind": "silence"})
    assert faults.take("rpc", "sandbox_status") is None
    with pytest.raises(RpcError):
        faults.add("silence")


BEYOND = [{"bytes": 10**12}, {"ms": 10**12}, {"bytes": -1}, {"count": float("inf")}, {"count": 1e400}, {"ms": 10**400}]
BEYOND += [{"method": {}}, {"method": ["a"]}, {"method": 5}, {"params": "a"}, {"params": {}}]


@pytest.mark.parametrize("settings", BEYOND)
async def test_faults_out_of_all_bounds_are_refused(client: Client, settings: dict[str, object]) -> None:
    with pytest.raises(RefusedError):
        await client.call("sandbox_fault", {"kind": "oversize", "method": "never", **settings})
    assert await client.call("sandbox_clearFaults") == 0


async def test_there_are_never_more_faults_and_lies_than_a_node_can_hold(client: Client, sandbox: Sandbox) -> None:
    for _ in range(MOST_FAULTS):
        sandbox.node.faults.add({"kind": "silence", "method": "never"})
    with pytest.raises(RefusedError):
        await client.call("sandbox_fault", {"kind": "silence", "method": "never"})
    sandbox.node.lies.update({bytes([number % 256, number // 256]): b"" for number in range(MAX_LIES)})
    with pytest.raises(RefusedError):
        await client.call("sandbox_lie", {"account": sandbox.population.cast.purse.address, "free": 1})


async def test_nobody_goes_beyond_the_last_block(sandbox: Sandbox) -> None:
    for count in (LATEST_BLOCK, LATEST_BLOCK - sandbox.chain.best.number + 1):
        with pytest.raises(ValueError, match="too many"):
            await sandbox.producer.advance_blocks(count)
