"""Nodes that lag or lie, and a squid that stands still."""

import pytest

from sakia_ng.sandbox.leaping import TAIL_BLOCKS
from sakia_ng.sandbox.runtime.storage import ACCOUNT
from sakia_ng.sandbox.server.sandbox import Sandbox
from sakia_ng.sandbox.state import KEPT_STATES
from tests.sandbox.server.client import Client, key_of, post, signed, transfer_call
from tests.substrate.proofs import verified_value


async def test_a_node_that_lags(client: Client) -> None:
    heads = await client.call("chain_subscribeNewHeads")
    first = int((await client.next_of(heads))["number"], 16)
    await client.call("sandbox_newBlock", 10)
    for number in range(first + 1, first + 11):
        assert int((await client.next_of(heads))["number"], 16) == number
    assert await client.call("sandbox_setLag", 6) == 6
    assert int((await client.call("chain_getHeader"))["number"], 16) == first + 4
    assert await client.call("chain_getBlockHash", first + 5) is None
    final = await client.call("chain_getHeader", await client.call("chain_getFinalizedHead"))
    assert int(final["number"], 16) == first + 4
    assert (await client.call("system_syncState"))["currentBlock"] == first + 4
    await client.call("sandbox_newBlock")
    assert int((await client.next_of(heads))["number"], 16) == first + 5
    now = "0x26aa394eea5630e07c48ae0c9558cef702a5c1b19ab7a04f536c519aca4983ac"
    assert await client.call("state_getStorage", now) == "0x" + (first + 5).to_bytes(4, "little").hex()
    await client.call("sandbox_setLag", 0)
    assert int((await client.call("chain_getHeader"))["number"], 16) == first + 11
    assert (await client.refusal("sandbox_setLag", 10_000)).code == -32602


async def test_a_node_that_lies_about_a_balance_cannot_prove_it(client: Client, sandbox: Sandbox) -> None:
    account = sandbox.population.cast.grocery
    key = "0x" + ACCOUNT.key(account.key).hex()
    truth = await client.call("state_getStorage", key)
    balances = await client.call("state_call", "UniversalDividendApi_account_balances", "0x" + account.key.hex())
    assert await client.call("sandbox_lie", {"account": account.address, "free": 123_456_789}) == 1
    lie = await client.call("state_getStorage", key)
    assert (123_456_789).to_bytes(8, "little").hex() in lie
    assert (await client.call("state_queryStorageAt", [key]))[0]["changes"] == [[key, lie]]
    told = await client.call("state_call", "UniversalDividendApi_account_balances", "0x" + account.key.hex())
    assert int.from_bytes(bytes.fromhex(told[2:18]), "little") == 123_456_789
    proof = await client.call("state_getReadProof", [key])
    root = bytes.fromhex((await client.call("chain_getHeader", proof["at"]))["stateRoot"][2:])
    proven = verified_value(root, [bytes.fromhex(node[2:]) for node in proof["proof"]], bytes.fromhex(key[2:]))
    assert proven == bytes.fromhex(truth[2:])
    assert await client.call("sandbox_lie", {}) == 0
    assert await client.call("state_getStorage", key) == truth
    again = await client.call("state_call", "UniversalDividendApi_account_balances", "0x" + account.key.hex())
    assert again == balances
    assert (await client.refusal("sandbox_lie", {"account": "nobody", "free": 1})).code == -32602


async def test_a_squid_that_stands_still(client: Client, sandbox: Sandbox) -> None:
    query = {"query": "{ squidStatus { height } }"}

    async def height() -> int:
        return int((await post(sandbox.node.squid_url, query))["data"]["squidStatus"][0]["height"])

    known = await height()
    assert await client.call("sandbox_setSquid", {"stale": True}) == {"newer": True, "stale": True}
    await client.call("sandbox_newBlock", 5)
    assert await height() == known
    await client.call("sandbox_setSquid", {"stale": False})
    assert await height() == known + 5


async def test_a_branch_replaced_by_another(client: Client, sandbox: Sandbox) -> None:
    await client.call("sandbox_holdFinality", True)
    you, purse = sandbox.population.people[0].account, sandbox.population.cast.purse
    payment = await signed(client, key_of(you), you.address, transfer_call(purse.key, 700))
    await client.call("author_submitExtrinsic", payment)
    await client.call("sandbox_newBlock", 3)
    old = [await client.call("chain_getBlockHash", sandbox.chain.best.number - n) for n in range(3)]
    heads = await client.call("chain_subscribeNewHeads")
    await client.next_of(heads)
    best = await client.call("sandbox_reorganise", 3)
    numbers = [int((await client.next_of(heads))["number"], 16) for _ in range(5)]
    height = sandbox.chain.best.number
    assert numbers == [height - 4, height - 3, height - 2, height - 1, height]
    new = [await client.call("chain_getBlockHash", height - 3 + n) for n in range(4)]
    assert new[-1] == best
    assert not set(old) & set(new)
    body = (await client.call("chain_getBlock", new[0]))["block"]["extrinsics"]
    assert payment in body
    assert (await client.refusal("state_getStorage", "0x00", old[0])).code == 4003
    ends = {"fromId": you.address, "toId": purse.address, "amount": 700, "blockNumber": height - 3}
    rows = sandbox.squid.store["Transfer"].rows.values()
    assert len([row for row in rows if ends.items() <= row.items()]) == 1


async def test_a_fork_made_final(client: Client, sandbox: Sandbox) -> None:
    await client.call("sandbox_holdFinality", True)
    await client.call("sandbox_newBlock", 5)
    ours = await client.call("chain_getBlockHash", sandbox.chain.best.number)
    await client.call("sandbox_reorganise", 5)
    assert await client.call("sandbox_finalize") == sandbox.chain.best.number
    assert await client.call("chain_getBlockHash", sandbox.chain.best.number - 1) != ours
    assert (await client.refusal("sandbox_reorganise", 1)).code == -32602


@pytest.mark.parametrize("knob", ["sandbox_retract", "sandbox_reorganise", "sandbox_fork"])
async def test_blocks_whose_states_are_gone_cannot_be_undone(client: Client, sandbox: Sandbox, knob: str) -> None:
    await client.call("sandbox_holdFinality", True)
    best = await client.call("sandbox_newBlock", KEPT_STATES + 50)
    refusal = await client.refusal(knob, KEPT_STATES + 1)
    assert refusal.code == -32602
    assert f"{KEPT_STATES} blocks can be undone" in refusal.data
    assert await client.call("chain_getBlockHash") == best
    height = sandbox.chain.best.number
    await client.call(knob, KEPT_STATES)
    assert sandbox.node.chain.best.number == height + (1 if knob != "sandbox_retract" else -KEPT_STATES)
    await client.call("sandbox_newBlock")


async def test_nothing_becomes_final_on_a_long_way_while_finality_is_held(client: Client) -> None:
    await client.call("sandbox_newBlock", 3)
    await client.call("sandbox_holdFinality", True)
    final = (await client.call("sandbox_status"))["finalized"]
    height = (await client.call("sandbox_advance", {"blocks": 5_000}))["number"]
    assert (await client.call("sandbox_status"))["finalized"] == final
    refusal = await client.refusal("sandbox_reorganise", TAIL_BLOCKS + 1)
    assert f"{TAIL_BLOCKS} blocks can be undone" in refusal.data
    await client.call("sandbox_reorganise", TAIL_BLOCKS)
    status = await client.call("sandbox_status")
    assert (status["number"], status["finalized"]) == (height + 1, final)
    await client.call("sandbox_holdFinality", False)
    await client.call("sandbox_newBlock")
    assert (await client.call("sandbox_status"))["finalized"] == height
