"""A runtime upgrade under connected clients, years in one request, proofs, and the oracle's switch."""

from pathlib import Path
from typing import Any

import pytest

from sakia_ng.sandbox.declaration.version import SPEC_VERSION
from sakia_ng.sandbox.server.methods_neighbour import payment
from sakia_ng.sandbox.server.sandbox import Sandbox, Settings
from sakia_ng.substrate.scale import compact, vector
from sakia_ng.substrate.storage_keys import storage_prefix
from tests.sandbox.runtime.decoded import ForeignClient
from tests.sandbox.server.client import Client, connected, key_of, remark_call, signed, transfer_call
from tests.sandbox.server.conftest import ORIGIN
from tests.substrate.proofs import verified_value


def moved_transfer(dest: bytes, amount: int) -> bytes:
    return b"\x06\x17\x00" + dest + compact(amount)


async def test_clients_are_told_of_another_version(client: Client) -> None:
    version = await client.call("state_subscribeRuntimeVersion")
    assert (await client.next_of(version))["specVersion"] == 1100
    old = await client.call("chain_getBlockHash")
    assert await client.call("sandbox_upgrade") == 1101
    assert (await client.next_of(version))["specVersion"] == 1101
    assert (await client.call("state_getRuntimeVersion"))["specVersion"] == 1101
    assert (await client.call("state_getRuntimeVersion", old))["specVersion"] == 1100
    assert await client.call("state_getMetadata", old) != await client.call("state_getMetadata")


async def test_numbers_of_calls_move_and_old_signatures_are_refused(client: Client, sandbox: Sandbox) -> None:
    you, purse = sandbox.population.people[0].account, sandbox.population.cast.purse
    before = await signed(client, key_of(you), you.address, remark_call(b"said before"))
    waiting = await signed(client, key_of(you), you.address, transfer_call(purse.key, 600))
    await client.call("author_submitExtrinsic", waiting)
    await client.call("sandbox_upgrade")
    assert await client.call("author_pendingExtrinsics") == []
    assert (await client.refusal("author_submitExtrinsic", before)).data == "Transaction has a bad signature"
    unknown = await signed(client, key_of(you), you.address, transfer_call(purse.key, 500))
    assert (await client.refusal("author_submitExtrinsic", unknown)).code == 1002
    now = await signed(client, key_of(you), you.address, moved_transfer(purse.key, 500))
    await client.call("author_submitExtrinsic", now)
    await client.call("sandbox_newBlock")
    rows = sandbox.squid.store["Transfer"].rows.values()
    assert [row["amount"] for row in rows][-1] == 500


async def test_what_only_the_runtime_that_is_undone_understands_is_dropped(client: Client, sandbox: Sandbox) -> None:
    await client.call("sandbox_holdFinality", True)
    await client.call("sandbox_upgrade")
    cast, heard = sandbox.population.cast, list[str]()
    pays = payment(sandbox.chain, key_of(cast.grocery), cast.purse.key, 500)
    sandbox.chain.watch(sandbox.chain.submit(pays), lambda _, status: heard.append(status.state.value))
    await client.call("sandbox_newBlock")
    height = sandbox.chain.best.number
    await client.call("sandbox_reorganise", 2)
    assert heard == ["ready", "inBlock", "retracted", "invalid"]
    assert sandbox.chain.best.number == height + 1
    assert (await client.call("state_getRuntimeVersion"))["specVersion"] == SPEC_VERSION


async def test_the_new_metadata_say_what_moved(client: Client) -> None:
    await client.call("sandbox_upgrade")
    foreign = ForeignClient(bytes.fromhex((await client.call("state_getMetadata"))[2:]))
    calls = {name: index for index, (name, _) in foreign.cases("Balances", "calls").items()}
    assert calls["transfer_keep_alive"] == 0x17
    system = {name: index for index, (name, _) in foreign.cases("System", "calls").items()}
    assert system["remark_with_event"] == 7


async def test_events_and_errors_come_under_other_numbers(client: Client, sandbox: Sandbox) -> None:
    you = sandbox.population.people[0].account
    invitation = b"\x00" + key_of(you).public
    spoken = vector([remark_call(b"one")])

    async def sent(call: bytes) -> list[Any]:
        await client.call("author_submitExtrinsic", await signed(client, key_of(you), you.address, call))
        await client.call("sandbox_newBlock")
        foreign = ForeignClient(bytes.fromhex((await client.call("state_getMetadata"))[2:]))
        events = await client.call("state_getStorage", "0x" + storage_prefix("System", "Events").hex())
        return list(foreign.decode_storage("System", "Events", bytes.fromhex(events[2:])))

    def error_of(events: list[Any]) -> Any:  # noqa: ANN401 - what cyscale gives
        last = next(event for event in events if event["event_id"] == "ExtrinsicFailed")
        return last["attributes"]["dispatch_error"]["Module"]["index"]

    assert error_of(await sent(b"\x29" + invitation)) == 41
    await client.call("sandbox_upgrade")
    for old in (b"\x29" + invitation, b"\x36\x02" + spoken):
        extrinsic = await signed(client, key_of(you), you.address, old)
        assert (await client.refusal("author_submitExtrinsic", extrinsic)).code == 1002
    assert error_of(await sent(b"\x47" + invitation)) == 71
    events = await sent(b"\x54\x02" + spoken)
    assert [event["event_id"] for event in events if event["module_id"] == "Utility"] == [
        "ItemCompleted",
        "BatchCompleted",
    ]


async def test_upgrades_come_to_an_end(client: Client) -> None:
    for _ in range(5):
        await client.call("sandbox_upgrade")
    assert (await client.refusal("sandbox_upgrade")).code == -32602


async def test_years_in_one_request(client: Client) -> None:
    before = await client.call("sandbox_status")
    answer = await client.call("sandbox_advance", {"blocks": 5_259_600})
    assert answer["number"] == before["number"] + 5_259_600
    assert answer["timestamp"] == "2027-11-23T14:00:00+00:00"
    head = await client.call("chain_getHeader")
    parent = await client.call("chain_getHeader", head["parentHash"])
    assert int(parent["number"], 16) == answer["number"] - 1
    with_members = storage_prefix("Membership", "CounterForMembership")
    assert await client.call("state_getStorage", "0x" + with_members.hex()) == "0x00000000"


async def test_a_sandbox_that_leapt_and_was_upgraded_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "state"
    heads: list[str] = []
    for _ in range(2):
        running = Sandbox(Settings(ORIGIN, block_time_s=0, state_path=path))
        await running.start()
        async with connected(running.node.rpc_url) as client:
            if not heads:
                await client.call("sandbox_setOracle", False)
                await client.call("sandbox_newBlock", 3)
                await client.call("sandbox_setOracle", True, True)
                await client.call("sandbox_newBlock", 3)
                await client.call("sandbox_setOracle", True)
                await client.call("sandbox_advance", {"blocks": 100_000})
                await client.call("sandbox_upgrade")
                await client.call("sandbox_newBlock", 3)
            heads.append(await client.call("chain_getBlockHash"))
            version = await client.call("state_getRuntimeVersion")
            assert version["specVersion"] == 1101
        await running.stop()
    assert heads[0] == heads[1]


@pytest.mark.parametrize("present", [True, False])
async def test_proofs_are_served(client: Client, present: bool) -> None:
    key = storage_prefix("Timestamp", "Now") if present else storage_prefix("Timestamp", "Nothing")
    answer = await client.call("state_getReadProof", ["0x" + key.hex()])
    header = await client.call("chain_getHeader", answer["at"])
    nodes = [bytes.fromhex(node[2:]) for node in answer["proof"]]
    found = verified_value(bytes.fromhex(header["stateRoot"][2:]), nodes, key)
    value = await client.call("state_getStorage", "0x" + key.hex(), answer["at"])
    assert found == (None if value is None else bytes.fromhex(value[2:]))
    assert (found is not None) is present
