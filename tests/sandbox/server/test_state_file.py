"""A saved sandbox is played again to the byte, or refused."""

import errno
import json
import os
from base64 import b64decode, b64encode
from pathlib import Path
from types import SimpleNamespace

import pytest

from sakia_ng.errors import EnvironmentProblem
from sakia_ng.sandbox.server import state_file
from sakia_ng.sandbox.server.replay import LARGEST_FILE, MOST_BLOCKS
from sakia_ng.sandbox.server.sandbox import Sandbox, Settings
from sakia_ng.sandbox.server.state_file import StateFileProblem
from sakia_ng.sandbox.squid.model import ENTITIES
from sakia_ng.sandbox.state import KEPT_STATES
from tests.sandbox.server.client import Client, batch_all, connected, key_of, remark_call, signed, transfer_call
from tests.sandbox.server.conftest import ORIGIN


async def _live(path: Path, *, pay: bool) -> tuple[str, int, int]:
    """Run a sandbox for a while; return its head, and how many payments and blocks its squid knows."""
    sandbox = Sandbox(Settings(ORIGIN, block_time_s=0, state_path=path))
    await sandbox.start()
    async with connected(sandbox.node.rpc_url) as client:
        if pay:
            await _pay(client, sandbox)
        head = await client.call("chain_getBlockHash")
    await sandbox.stop()
    store = sandbox.squid.store
    return head, len(store["Transfer"].rows), len(store["Block"].rows)


async def _pay(client: Client, sandbox: Sandbox) -> None:
    cast, you = sandbox.population.cast, sandbox.population.people[0].account
    await client.call("sandbox_newBlock", 5)
    for sender in (you, cast.grocery):
        call = batch_all(transfer_call(cast.purse.key, 500), remark_call("é".encode()))
        await client.call("author_submitExtrinsic", await signed(client, key_of(sender), sender.address, call))
    await client.call("sandbox_newBlock", 4)
    await client.call("sandbox_advance", {"to": "2026-11-27T15:00:00Z"})
    await client.call(
        "author_submitExtrinsic", await signed(client, key_of(you), you.address, transfer_call(cast.purse.key, 7))
    )
    await client.call("sandbox_newBlock")


async def test_payments_dates_and_the_squid_come_back(tmp_path: Path) -> None:
    path = tmp_path / "state"
    stood = await _live(path, pay=True)
    assert await _live(path, pay=False) == stood
    assert path.stat().st_mode & 0o777 == 0o600
    assert await _live(path, pay=False) == stood
    assert path.stat().st_mode & 0o777 == 0o600


async def test_a_last_line_cut_short_costs_that_line_only(tmp_path: Path) -> None:
    path = tmp_path / "state"
    _, transfers, _ = await _live(path, pay=True)
    text = path.read_text()
    path.write_text(text[:-20])
    _, fewer, _ = await _live(path, pay=False)
    assert fewer == transfers - 1


@pytest.mark.parametrize(
    ("field", "value", "problem"),
    [
        ("hash", "00" * 32, StateFileProblem.OTHER_VERSION),
        ("time", 5, StateFileProblem.OTHER_VERSION),
        ("extrinsics", ["zz"], StateFileProblem.OTHER_VERSION),
        ("extrinsics", ["00"], StateFileProblem.OTHER_VERSION),
        ("extrinsics", [5], StateFileProblem.UNREADABLE),
        ("count", "x", StateFileProblem.UNREADABLE),
        ("count", 10**30, StateFileProblem.UNREADABLE),
        ("count", MOST_BLOCKS + 1, StateFileProblem.UNREADABLE),
        ("count", -1, StateFileProblem.UNREADABLE),
        ("time", 10**30, StateFileProblem.OTHER_VERSION),
        ("leapt", True, StateFileProblem.OTHER_VERSION),
    ],
)
async def test_a_line_that_gives_another_chain_is_refused(
    tmp_path: Path, field: str, value: object, problem: StateFileProblem
) -> None:
    path = tmp_path / "state"
    await _live(path, pay=True)
    head, line, *rest = path.read_text().splitlines()
    path.write_text("\n".join([head, json.dumps({**json.loads(line), field: value}), *rest, ""]))
    with pytest.raises(EnvironmentProblem) as refused:
        Sandbox(Settings(ORIGIN, block_time_s=0, state_path=path))
    assert refused.value.code is problem


async def test_empty_blocks_share_lines_that_are_written_as_they_become_final(tmp_path: Path) -> None:
    path = tmp_path / "state"
    sandbox = Sandbox(Settings(ORIGIN, block_time_s=0, state_path=path))
    await sandbox.start()
    await sandbox.node.producer.advance_blocks(200)
    _, *lines = path.read_text().splitlines()
    assert [json.loads(line)["count"] for line in lines] == [10] * 19
    await sandbox.stop()
    _, *lines = path.read_text().splitlines()
    assert [json.loads(line)["count"] for line in lines] == [10] * 20


async def test_a_line_cut_short_does_not_spoil_the_next(tmp_path: Path) -> None:
    path = tmp_path / "state"
    await _live(path, pay=True)
    path.write_bytes(path.read_bytes()[:-20])
    sandbox = Sandbox(Settings(ORIGIN, block_time_s=0, state_path=path))
    await sandbox.start()
    await sandbox.node.producer.advance_blocks(9)
    await sandbox.stop()
    head, _, _ = await _live(path, pay=False)
    assert head == "0x" + sandbox.chain.best.hash.hex()


async def test_a_full_disk_stops_no_block_and_is_caught_up_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "state"
    write, room = os.write, [3, 0]

    def full(descriptor: int, data: bytes) -> int:
        if not room:
            return write(descriptor, data)
        if (count := room.pop(0)) == 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(descriptor, data[:count])

    sandbox = Sandbox(Settings(ORIGIN, block_time_s=0, state_path=path))
    await sandbox.start()
    async with connected(sandbox.node.rpc_url) as client:
        monkeypatch.setattr(state_file, "os", SimpleNamespace(write=full, close=os.close))
        await _pay(client, sandbox)
        head = await client.call("chain_getBlockHash")
    await sandbox.stop()
    monkeypatch.undo()
    assert room == []
    stood = await _live(path, pay=False)
    assert stood[0] == head


@pytest.mark.parametrize("lines", [2, MOST_BLOCKS])
async def test_blocks_without_end_are_refused_before_they_are_made(tmp_path: Path, lines: int) -> None:
    """However they are spread over lines: one after the other they are more than a file may hold."""
    path = tmp_path / "state"
    await _live(path, pay=True)
    head, line, *_ = path.read_text().splitlines()
    again = {**json.loads(line), "count": MOST_BLOCKS} if lines == 2 else {}
    path.write_text("\n".join([head, line, *([json.dumps(again)] * lines), ""]))
    with pytest.raises(EnvironmentProblem) as refused:
        Sandbox(Settings(ORIGIN, block_time_s=0, state_path=path))
    assert refused.value.code is StateFileProblem.UNREADABLE


async def test_a_file_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "state"
    await _live(path, pay=False)
    with path.open("ab") as file:
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(EnvironmentProblem) as refused:
        Sandbox(Settings(ORIGIN, block_time_s=0, state_path=path))
    assert refused.value.code is StateFileProblem.UNREADABLE


async def _long_life(path: Path) -> Sandbox:
    """Make thousands of blocks one by one, nearly all empty, with a dividend, payments and a request among them."""
    sandbox = Sandbox(Settings(ORIGIN, block_time_s=0, state_path=path))
    await sandbox.start()
    async with connected(sandbox.node.rpc_url) as client:
        for quiet in (2_000, 900):
            await _pay_a_neighbour(client, sandbox)
            for _ in range(quiet):
                sandbox.producer.new_block()
    await sandbox.stop()
    return sandbox


async def _pay_a_neighbour(client: Client, sandbox: Sandbox) -> None:
    you, call = sandbox.population.people[0].account, transfer_call(sandbox.population.cast.purse.key, 500)
    await client.call("author_submitExtrinsic", await signed(client, key_of(you), you.address, call))
    await client.call("sandbox_newBlock")


async def test_empty_blocks_are_leapt_over_and_the_chain_is_the_same_to_the_byte(tmp_path: Path) -> None:
    path = tmp_path / "state"
    lived = await _long_life(path)
    made = list[int]()
    again = Sandbox(Settings(ORIGIN, block_time_s=0, state_path=path), tell=lambda: made.append(1))
    head = again.chain.best.number
    assert (head, again.chain.best.hash) == (lived.chain.best.number, lived.chain.best.hash)
    assert len(made) < 900
    for number in (head - KEPT_STATES, head):
        block = lived.chain.hash_of(number)
        assert block is not None
        assert dict(again.chain.storage_at(block)) == dict(lived.chain.storage_at(block))
    assert again.chain.blocks_after(0) == lived.chain.blocks_after(0)
    for table in ENTITIES:
        assert again.squid.store[table].rows == lived.squid.store[table].rows, table


async def test_blocks_that_were_leapt_over_are_served_without_their_states(tmp_path: Path) -> None:
    path = tmp_path / "state"
    lived = await _long_life(path)
    again = Sandbox(Settings(ORIGIN, block_time_s=0, state_path=path))
    block = lived.chain.blocks_after(again.chain.best.number - 700)[0]
    await again.start()
    async with connected(again.node.rpc_url) as client:
        name = await client.call("chain_getBlockHash", block.number)
        assert name == "0x" + block.hash.hex()
        assert await client.call("chain_getHeader", name) == block.header.to_json()
        answer = await client.call("chain_getBlock", name)
        assert answer["block"]["extrinsics"] == ["0x" + item.hex() for item in block.extrinsics]
        for method, params in (("state_getStorage", ["0x00", name]), ("state_getReadProof", [["0x00"], name])):
            assert "already discarded" in (await client.refusal(method, *params)).message
    await again.stop()


async def test_a_root_that_was_changed_is_noticed_though_its_block_is_leapt_over(tmp_path: Path) -> None:
    path = tmp_path / "state"
    await _long_life(path)
    lines = path.read_text().splitlines()
    line = json.loads(lines[100])
    roots = b64decode(line["roots"])
    lines[100] = json.dumps({**line, "roots": b64encode(bytes(32) + roots[32:]).decode()})
    path.write_text("\n".join([*lines, ""]))
    with pytest.raises(EnvironmentProblem) as refused:
        Sandbox(Settings(ORIGIN, block_time_s=0, state_path=path))
    assert refused.value.code is StateFileProblem.OTHER_VERSION


async def test_a_file_without_roots_is_played_block_by_block(tmp_path: Path) -> None:
    path = tmp_path / "state"
    stood = await _live(path, pay=True)
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    path.write_text("".join(json.dumps({k: v for k, v in line.items() if k != "roots"}) + "\n" for line in lines))
    assert await _live(path, pay=False) == stood
