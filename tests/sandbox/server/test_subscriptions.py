"""Subscriptions: begun, fed, ended."""

from sakia_ng.sandbox.server.jsonrpc import to_hex
from sakia_ng.sandbox.server.sandbox import Sandbox
from sakia_ng.substrate.storage_keys import storage_prefix
from tests.sandbox.server.client import Client, connected


async def test_new_heads_begin_with_the_present_one(client: Client, sandbox: Sandbox) -> None:
    heads = await client.call("chain_subscribeNewHeads")
    height = sandbox.chain.best.number
    assert int((await client.next_of(heads))["number"], 16) == height
    await client.call("sandbox_newBlock", 2)
    numbers = [int((await client.next_of(heads))["number"], 16) for _ in range(2)]
    assert numbers == [height + 1, height + 2]


async def test_final_heads_follow_two_blocks_behind(client: Client, sandbox: Sandbox) -> None:
    heads = await client.call("chain_subscribeFinalizedHeads")
    height = sandbox.chain.best.number
    assert int((await client.next_of(heads))["number"], 16) == height
    await client.call("sandbox_newBlock", 4)
    assert [int((await client.next_of(heads))["number"], 16) for _ in range(2)] == [height + 1, height + 2]
    assert sandbox.chain.finalized.number == height + 2
    await client.call("sandbox_holdFinality", True)
    await client.call("sandbox_newBlock", 5)
    assert sandbox.chain.finalized.number == height + 2
    await client.call("sandbox_holdFinality", False)
    assert await client.call("sandbox_finalize") == height + 9
    last = [int((await client.next_of(heads))["number"], 16) for _ in range(7)]
    assert last == list(range(height + 3, height + 10))


async def test_storage_sends_all_then_what_changes(client: Client) -> None:
    now, mass = (
        to_hex(storage_prefix(*item)) for item in (("Timestamp", "Now"), ("UniversalDividend", "MonetaryMass"))
    )
    changes = await client.call("state_subscribeStorage", [now, mass])
    first = await client.next_of(changes)
    assert [key for key, _ in first["changes"]] == [now, mass]
    best = await client.call("sandbox_newBlock")
    second = await client.next_of(changes)
    assert second["block"] == best
    assert [key for key, _ in second["changes"]] == [now]
    await client.call("sandbox_advance", {"to": "2026-11-23T12:00:00Z"})
    while mass not in {key for key, _ in second["changes"]}:
        second = await client.next_of(changes)
    assert {key for key, _ in second["changes"]} == {now, mass}


async def test_runtime_version_is_sent_once(client: Client) -> None:
    version = await client.call("state_subscribeRuntimeVersion")
    assert (await client.next_of(version))["specName"] == "g1"
    assert await client.call("state_unsubscribeRuntimeVersion", version) is True


async def test_an_ended_subscription_is_silent(client: Client, sandbox: Sandbox) -> None:
    heads = await client.call("chain_subscribeNewHeads")
    await client.next_of(heads)
    assert await client.call("chain_unsubscribeFinalizedHeads", heads) is False
    assert await client.call("chain_unsubscribeNewHeads", heads) is True
    assert await client.call("chain_unsubscribeNewHeads", heads) is False
    await client.call("sandbox_newBlock")
    await client.call("system_chain")
    assert client.notifications == []


async def test_a_closed_connection_leaves_no_listener(sandbox: Sandbox) -> None:
    before = len(sandbox.node._listeners)
    async with connected(sandbox.node.rpc_url) as client:
        await client.next_of(await client.call("chain_subscribeNewHeads"))
        await client.next_of(await client.call("chain_subscribeFinalizedHeads"))
        assert len(sandbox.node._listeners) == before + 2
    async with connected(sandbox.node.rpc_url) as other:
        await other.call("system_chain")
        assert len(sandbox.node._listeners) == before


async def test_the_timer_makes_blocks(client: Client) -> None:
    heads = await client.call("chain_subscribeNewHeads")
    first = int((await client.next_of(heads))["number"], 16)
    assert await client.call("sandbox_setBlockTime", 0.02) == 0
    assert [int((await client.next_of(heads))["number"], 16) for _ in range(3)] == [first + 1, first + 2, first + 3]
    assert await client.call("sandbox_setBlockTime", 0) == 0.02
