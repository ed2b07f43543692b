"""Every method of the node, over real sockets."""

import asyncio
from hashlib import blake2b
from typing import Any

import pytest

from sakia_ng.domain.addresses import decode_ss58
from sakia_ng.sandbox.server.jsonrpc import to_hex
from sakia_ng.sandbox.server.sandbox import Sandbox
from sakia_ng.substrate.header import header_from_json
from sakia_ng.substrate.storage_keys import blake2_128_concat, storage_key, storage_prefix
from tests.sandbox.server.client import Client, connected, post, transfer_call

UNKNOWN = "0x" + "11" * 32
NEEDED = (
    "system_chain system_name system_version system_properties system_health system_syncState "
    "system_localPeerId system_accountNextIndex state_getRuntimeVersion state_getMetadata state_getStorage "
    "state_queryStorageAt state_getKeysPaged state_subscribeStorage state_unsubscribeStorage state_call "
    "chain_getBlockHash chain_getHeader chain_getBlock chain_getFinalizedHead chain_subscribeNewHeads "
    "chain_subscribeFinalizedHeads author_submitExtrinsic author_submitAndWatchExtrinsic "
    "author_unwatchExtrinsic payment_queryInfo rpc_methods duniter_peerings state_subscribeRuntimeVersion "
    "author_pendingExtrinsics chain_unsubscribeNewHeads chain_unsubscribeFinalizedHeads"
)


def account_key(key: bytes) -> str:
    return to_hex(storage_key("System", "Account", blake2_128_concat(key)))


async def test_the_node_lists_every_method_a_wallet_needs(client: Client) -> None:
    methods = (await client.call("rpc_methods"))["methods"]
    assert set(NEEDED.split()) <= set(methods)


async def test_what_the_node_says_of_itself(client: Client, sandbox: Sandbox) -> None:
    assert await client.call("system_chain") == "Ğ1 sandbox"
    assert await client.call("system_name")
    assert await client.call("system_version")
    properties = await client.call("system_properties")
    assert (properties["ss58Format"], properties["tokenDecimals"], properties["tokenSymbol"]) == (4450, 2, "Ğ1")
    assert (await client.call("system_health"))["isSyncing"] is False
    assert (await client.call("system_syncState"))["currentBlock"] == sandbox.chain.best.number
    assert await client.call("system_localPeerId")
    (peering,) = (await client.call("duniter_peerings"))["peerings"]
    assert {(e["protocol"], e["address"]) for e in peering["endpoints"]} == {
        ("rpc", sandbox.node.rpc_url),
        ("squid", sandbox.node.squid_url),
    }
    for method in ("system_chainType", "system_nodeRoles", "system_peers", "system_localListenAddresses"):
        await client.call(method)
    assert await client.call("chainSpec_v1_genesisHash") == await client.call("chain_getBlockHash", 0)


async def test_blocks_and_headers(client: Client, sandbox: Sandbox) -> None:
    best = await client.call("chain_getBlockHash")
    assert best == to_hex(sandbox.chain.best.hash) == await client.call("chain_getHead")
    header = await client.call("chain_getHeader")
    assert header == await client.call("chain_getHeader", best)
    assert to_hex(header_from_json(header).hash()) == best
    assert int(header["number"], 16) == sandbox.population.head
    block = (await client.call("chain_getBlock", best))["block"]
    assert block["header"] == header
    assert len(block["extrinsics"]) == 1
    number = sandbox.population.head
    assert (
        await client.call("chain_getBlockHash", number) == best == await client.call("chain_getBlockHash", hex(number))
    )
    assert await client.call("chain_getBlockHash", [0, number, 5]) == [to_hex(sandbox.chain.genesis_hash), best, None]
    assert await client.call("chain_getBlockHash", number + 1) is None
    assert await client.call("chain_getHeader", UNKNOWN) is None
    assert await client.call("chain_getBlock", UNKNOWN) is None
    assert await client.call("chain_getFinalizedHead") == await client.call("chain_getFinalisedHead")


async def test_storage(client: Client, sandbox: Sandbox) -> None:
    you = sandbox.population.people[0].account
    key = account_key(you.key)
    value = await client.call("state_getStorage", key)
    free = int.from_bytes(bytes.fromhex(value[2:])[16:24], "little")
    assert free == sandbox.population.books.free[you.key]
    raw = bytes.fromhex(value[2:])
    assert await client.call("state_getStorageHash", key) == to_hex(blake2b(raw, digest_size=32).digest())
    assert await client.call("state_getStorageSize", key) == len(raw)
    absent = account_key(bytes(32))
    assert await client.call("state_getStorage", absent) is None
    best = await client.call("chain_getBlockHash")
    (changes,) = await client.call("state_queryStorageAt", [key, absent], best)
    assert changes["block"] == best
    assert dict(map(tuple, changes["changes"])) == {key: value, absent: None}


async def test_keys_come_in_sorted_pages(client: Client, sandbox: Sandbox) -> None:
    prefix = to_hex(storage_prefix("Identity", "Identities"))
    seen: list[str] = []
    while page := await client.call("state_getKeysPaged", prefix, 7, seen[-1] if seen else None):
        assert len(page) <= 7
        seen += page
    assert len(seen) == len(sandbox.population.people)
    assert seen == sorted(set(seen))
    pairs = await client.call("state_getPairs", prefix)
    assert [key for key, _ in pairs] == seen
    assert (await client.refusal("state_getKeysPaged", prefix, 1001)).code == 4002


async def test_changes_over_a_range_of_blocks(client: Client) -> None:
    first = await client.call("chain_getBlockHash")
    await client.call("sandbox_newBlock", 3)
    now = to_hex(storage_prefix("Timestamp", "Now"))
    mass = to_hex(storage_prefix("UniversalDividend", "MonetaryMass"))
    changes = await client.call("state_queryStorage", [now, mass], first)
    assert [len(change["changes"]) for change in changes] == [2, 1, 1, 1]
    assert (await client.refusal("state_queryStorage", [now], UNKNOWN)).code == 4001


async def test_runtime_metadata_and_runtime_calls(client: Client, sandbox: Sandbox) -> None:
    version = await client.call("state_getRuntimeVersion")
    assert (version["specName"], version["specVersion"], version["transactionVersion"]) == ("g1", 1100, 1)
    metadata = await client.call("state_getMetadata")
    assert metadata.startswith("0x6d6574610e")
    you = sandbox.population.people[0]
    answer = await client.call("state_call", "UniversalDividendApi_account_balances", to_hex(you.account.key))
    figures = [int.from_bytes(bytes.fromhex(answer[2:])[at : at + 8], "little") for at in (0, 8, 16)]
    free, unclaimed = sandbox.population.books.free[you.account.key], sandbox.population.unclaimed(you)
    assert figures[0] == free + unclaimed
    assert figures[2] == unclaimed
    assert (await client.refusal("state_call", "NoSuchApi_method", "0x")).message.startswith("Client error: Execution")
    assert (await client.refusal("state_call", "UniversalDividendApi_account_balances", "0x00")).code == 4003


async def test_fees(client: Client, sandbox: Sandbox) -> None:
    dest = sandbox.population.people[1].account.key
    body = b"\x84\x00" + dest + b"\x00" + bytes(64) + b"\x00\x00\x00\x00" + transfer_call(dest, 1)
    encoded = to_hex((len(body) << 2 | 1).to_bytes(2, "little") + body)
    info = await client.call("payment_queryInfo", encoded)
    assert info["partialFee"] == "0"
    assert info["class"] == "normal"
    assert (await client.refusal("payment_queryInfo", "0x00ff")).code in {1001, 1002, -32602}


async def test_next_index_of_known_and_unknown_accounts(client: Client, sandbox: Sandbox) -> None:
    books = sandbox.population.books
    payer = max(sandbox.population.accounts(), key=lambda account: books.nonces[account.key])
    assert await client.call("system_accountNextIndex", payer.address) == books.nonces[payer.key] > 0
    _, unknown = decode_ss58("g1QmGamxAFGmM8wFVTEb8SDVL1LoHqHv2t8hm4uDHY8JAduSP")
    assert unknown not in books.free
    assert await client.call("system_accountNextIndex", "5HrCphkqYygSXWt9rHebqaqbfEYekhzjyjQNjZiPxpb3XsKY") == 0
    assert (await client.refusal("system_accountNextIndex", "nobody")).code == -32602


async def test_pruned_and_unknown_states_are_told_apart(client: Client) -> None:
    key = to_hex(storage_prefix("Timestamp", "Now"))
    first = await client.call("chain_getBlockHash")
    await client.call("sandbox_newBlock", 300)
    gone = await client.refusal("state_getStorage", key, first)
    assert gone.code == 4003
    assert "State already discarded for " + first in gone.message
    genesis = await client.refusal("state_getStorage", key, await client.call("chain_getBlockHash", 0))
    assert "State already discarded" in genesis.message
    unknown = await client.refusal("state_queryStorageAt", [key], UNKNOWN)
    assert unknown.code == 4003
    assert "Header was not found" in unknown.message
    assert (await client.call("chain_getBlock", first))["block"]["header"]


@pytest.mark.parametrize(
    ("method", "params", "code"),
    [
        ("no_suchMethod", [], -32601),
        ("state_getStorage", [], -32602),
        ("state_getStorage", ["0xzz"], -32602),
        ("chain_getBlockHash", ["abc"], -32602),
        ("chain_getBlockHash", [-1], -32602),
        ("state_getKeysPaged", ["0x", "many"], -32602),
        ("author_submitExtrinsic", ["0x00"], 1002),
        ("sandbox_advance", [{"to": "yesterday"}], -32602),
        ("sandbox_advance", [{"blocks": 10**9}], -32602),
        ("sandbox_setBlockTime", [-1], -32602),
        ("sandbox_fault", [{"kind": "earthquake"}], -32602),
    ],
)
async def test_errors_have_the_codes_of_a_node(client: Client, method: str, params: list[Any], code: int) -> None:
    error = await client.refusal(method, *params)
    assert error.code == code or (method.startswith("author") and error.code in {1001, 1002})
    assert error.message


async def _broken(*_: object) -> object:
    raise KeyError("nobody thought of it")


async def test_a_mistake_of_the_sandbox_is_answered_and_told(client: Client, sandbox: Sandbox) -> None:
    mistakes: list[object] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: mistakes.append(context["exception"]))
    sandbox.node.methods["sandbox_broken"] = _broken
    assert (await client.refusal("sandbox_broken")).code == -32603
    broken = {"jsonrpc": "2.0", "method": "sandbox_broken", "params": []}
    await client.socket.send_json([{**broken, "id": 7}, broken, {**broken, "id": 8, "method": "system_chain"}])
    first, second = await client.receive()
    assert (first["id"], first["error"]["code"]) == (7, -32603)
    assert (second["id"], second["result"]) == (8, "Ğ1 sandbox")
    assert [type(mistake) for mistake in mistakes] == [KeyError] * 3


async def test_messages_that_are_no_requests(client: Client) -> None:
    await client.socket.send_str("{ half")
    assert (await client.receive())["error"]["code"] == -32700
    await client.socket.send_str('{"id": 1}')
    assert (await client.receive())["error"]["code"] == -32600
    await client.socket.send_str("[]")
    assert (await client.receive())["error"]["code"] == -32600
    await client.socket.send_str('{"jsonrpc":"2.0","method":"system_chain"}')  # a notification: no answer
    assert await client.call("system_chain") == "Ğ1 sandbox"


async def test_batches_answer_in_order(client: Client) -> None:
    names = ["system_chain", "no_such", "system_name"]
    await client.socket.send_json([{"jsonrpc": "2.0", "id": n, "method": m, "params": []} for n, m in enumerate(names)])
    answers = await client.receive()
    assert [answer["id"] for answer in answers] == [0, 1, 2]
    assert answers[0]["result"] == "Ğ1 sandbox"
    assert answers[1]["error"]["code"] == -32601


async def test_the_same_port_takes_posts(sandbox: Sandbox) -> None:
    url = sandbox.node.rpc_url.replace("ws://", "http://")
    request = {"jsonrpc": "2.0", "id": "a", "method": "chain_getBlockHash", "params": [0]}
    assert await post(url, request) == {"jsonrpc": "2.0", "id": "a", "result": to_hex(sandbox.chain.genesis_hash)}
    answers = await post(url + "/ws", [request, request])
    assert len(answers) == 2
    refused = await post(url, {**request, "method": "chain_subscribeNewHeads", "params": []})
    assert refused["error"]["code"] == -32601


async def test_two_clients_at_once_by_any_path(sandbox: Sandbox) -> None:
    async with connected(sandbox.node.rpc_url + "/ws") as first, connected(sandbox.node.rpc_url) as second:
        assert await first.call("system_chain") == await second.call("system_chain")
