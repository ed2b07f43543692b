"""The indexer's own socket."""

import aiohttp

from sakia_ng.sandbox.server.sandbox import Sandbox
from tests.sandbox.server.client import Client, post

NEWER = {"query": "{ accounts(first: 1) { nodes { transferWithUd { nodes { commentRemark } } } } }"}


async def test_it_follows_the_node(client: Client, sandbox: Sandbox) -> None:
    query = {"query": "{ squidStatus { height hash } blocks(filter: {height: {equalTo: 0}}) { nodes { hash } } }"}
    await client.call("sandbox_newBlock", 3)
    data = (await post(sandbox.node.squid_url, query))["data"]
    assert data["squidStatus"] == [
        {"height": sandbox.chain.best.number, "hash": await client.call("chain_getBlockHash")}
    ]
    (genesis,) = data["blocks"]["nodes"]
    assert genesis["hash"].replace("\\x", "0x") == await client.call("chain_getBlockHash", 0)


async def test_errors_are_graphql_errors(sandbox: Sandbox) -> None:
    answer = await post(sandbox.node.squid_url, {"query": "{ nothing }"})
    assert "nothing" in answer["errors"][0]["message"]
    assert (await post(sandbox.node.squid_url, {"not": "a query"}))["errors"][0]["message"]
    assert (await post(sandbox.node.squid_url, ["list"]))["errors"][0]["message"]


async def test_variables_and_operation_names(sandbox: Sandbox) -> None:
    query = "query A($n: Int!) { accounts(first: $n) { nodes { id } } } query B { version { type } }"
    body = {"query": query, "variables": {"n": 2}, "operationName": "A"}
    assert len((await post(sandbox.node.squid_url, body))["data"]["accounts"]["nodes"]) == 2
    other: dict[str, object] = {"query": query, "variables": None, "operationName": "B"}
    assert (await post(sandbox.node.squid_url, other))["data"]["version"]


async def test_a_browser_can_look_and_ask(sandbox: Sandbox) -> None:
    async with aiohttp.ClientSession() as session:
        async with session.get(sandbox.node.squid_url) as response:
            assert (await response.json())["data"]["squidStatus"]
        async with session.options(sandbox.node.squid_url) as response:
            assert response.headers["Access-Control-Allow-Origin"] == "*"
        async with session.get(sandbox.node.rpc_url.replace("ws:", "http:") + "/health") as response:
            assert (await response.json())["isSyncing"] is False
        async with session.get(sandbox.node.rpc_url.replace("ws:", "http:") + "/other") as response:
            assert response.status == 405


async def test_it_can_play_an_older_squid(client: Client, sandbox: Sandbox) -> None:
    assert "data" in await post(sandbox.node.squid_url, NEWER)
    await client.call("sandbox_setSquid", {"newer": False})
    assert "commentRemark" in (await post(sandbox.node.squid_url, NEWER))["errors"][0]["message"]
    await client.call("sandbox_setSquid", {"newer": True})
    assert "data" in await post(sandbox.node.squid_url, NEWER)
