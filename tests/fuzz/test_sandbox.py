"""What clients send to the embedded currency, and the file it is saved in."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.domain.keys import PublicKey
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.sandbox.chain import Chain
from sakia_ng.sandbox.server.connection import Connection
from sakia_ng.sandbox.server.faults import FaultKind
from sakia_ng.sandbox.server.jsonrpc import INTERNAL_ERROR, Request, RpcError, read_message
from sakia_ng.sandbox.server.methods_neighbour import _key_of, payment
from sakia_ng.sandbox.server.replay import MOST_BLOCKS, replay
from sakia_ng.sandbox.server.sandbox import Sandbox, Settings
from sakia_ng.sandbox.server.state_file import FORMAT, Origin, read_origin
from tests.adapters.duniter_v2.scripted_squid import ALICE
from tests.fuzz.effort import FUZZ, held, held_async
from tests.fuzz.mutations import json_edits, json_text, mutated_json, mutated_text, nested
from tests.fuzz.test_scale import EXTRINSICS
from tests.sandbox.server.conftest import ORIGIN

_RECEIVER = PublicKey(b"\x07" * 32)
HASH = "0x" + "12" * 32
KEY = "0x26aa394eea5630e07c48ae0c9558cef7b99d880ec681799c0cf30e8886371da9"
PARAMS: list[tuple[str, object]] = [
    *(
        ("chain_getBlockHash", [0]),
        ("chain_getBlockHash", [[0, 1]]),
        ("chain_getHeader", []),
        ("chain_getBlock", [HASH]),
    ),
    *(("state_getStorage", [KEY]), ("state_getMetadata", []), ("state_queryStorageAt", [[KEY], HASH])),
    *(("state_getKeysPaged", [KEY, 10, KEY]), ("state_getReadProof", [[KEY]]), ("state_getRuntimeVersion", [HASH])),
    *(("state_call", ["AccountNonceApi_account_nonce", "0x" + "00" * 32]), ("payment_queryInfo", ["0x00"])),
    *(("system_accountNextIndex", [ALICE]), ("chain_subscribeNewHeads", []), ("chain_unsubscribeNewHeads", ["x"])),
    *(("state_subscribeStorage", [[KEY]]), ("duniter_peerings", []), ("system_properties", [])),
    *(("author_submitExtrinsic", ["0x" + item.hex()]) for item in EXTRINSICS),
    ("author_submitAndWatchExtrinsic", ["0x" + EXTRINSICS[1].hex()]),
]
REQUESTS: list[object] = [{"jsonrpc": "2.0", "id": 1, "method": name, "params": given} for name, given in PARAMS]
FRAMES = (mutated_json(REQUESTS) | mutated_json([REQUESTS[:3], REQUESTS[3:6]])).map(json_text) | mutated_text(
    [json_text(request) for request in REQUESTS]
)


@FUZZ
@given(FRAMES | st.sampled_from([nested(5_000), '{"a":' * 5_000, "9" * 5_000]))
def test_messages(text: str) -> None:
    message = held(lambda: read_message(text), RpcError)
    assert message is None or isinstance(message, Request | list)


@pytest.fixture(scope="module")
def sandbox() -> Sandbox:
    """A sandbox that nobody has started: its node answers all the same."""
    return Sandbox(Settings(ORIGIN, block_time_s=0))


async def _converse(sandbox: Sandbox, frames: Sequence[str]) -> list[str]:
    connection = Connection(sandbox.node)
    for frame in frames:
        await connection.receive(frame)
    connection.close()
    answers = [connection.outgoing.get_nowait() for _ in range(connection.outgoing.qsize())]
    return [answer for answer in answers if answer is not None]


@FUZZ
@given(st.lists(FRAMES, min_size=1, max_size=3))
def test_questions(sandbox: Sandbox, frames: list[str]) -> None:
    answers = held_async(lambda: _converse(sandbox, frames))
    assert answers is not None
    assert all(isinstance(json.loads(answer), dict | list) for answer in answers)


CONTROLS: list[tuple[str, Sequence[object]]] = [
    *(("sandbox_newBlock", [1]), ("sandbox_newBlock", [3]), ("sandbox_setBlockTime", [0]), ("sandbox_status", [])),
    *(("sandbox_advance", [{"blocks": 5}]), ("sandbox_advance", [{"to": "2026-11-23T09:00:00Z"}])),
    *(("sandbox_advance", [{"to": 1_795_424_400_000}]), ("sandbox_setOracle", [False]), ("sandbox_upgrade", [])),
    *(("sandbox_finalize", [3_752_640]), ("sandbox_holdFinality", [True]), ("sandbox_holdFinality", [False])),
    *(("sandbox_retract", [1]), ("sandbox_reorganise", [2]), ("sandbox_clearFaults", []), ("sandbox_hangUp", [0])),
    *(("sandbox_fork", [1]), ("sandbox_rejoin", []), ("sandbox_setSquid", [{"newer": False, "stale": True}])),
    *(("sandbox_setLag", [2]), ("sandbox_lie", [{"account": ALICE, "free": 5}]), ("sandbox_lie", [{}])),
    *(("sandbox_fault", [{"kind": kind, "method": "system_name", "count": 1}]) for kind in FaultKind),
    ("sandbox_fault", [{"kind": "latency", "ms": 5, "target": "squid", "method": "History"}]),
    ("sandbox_fault", [{"kind": "oversize", "bytes": 5, "method": "system_name"}]),
    ("sandbox_fault", [{"kind": "lie", "params": ["a"], "result": None, "method": "chain_getHeader"}]),
    ("sandbox_neighbourPays", [ALICE, 1_000]),
]


def _spoilt_controls() -> st.SearchStrategy[str]:
    """Give calls of the knobs whose parameters were changed, and never their names."""
    edited = st.builds(
        lambda control, edit: {"jsonrpc": "2.0", "id": 1, "method": control[0], "params": edit(control[1])},
        st.sampled_from(CONTROLS),
        json_edits(),
    )
    return edited.map(json_text)


def _fresh(holder: list[Sandbox]) -> Sandbox:
    """Return a sandbox that was not moved far: a new one now and then."""
    if not holder or holder[0].chain.best.number > holder[0].population.head + _FAR:
        holder[:] = [Sandbox(Settings(ORIGIN, block_time_s=0, extra_ports=1))]
    return holder[0]


_FAR = 5_000


@FUZZ
@given(st.lists(_spoilt_controls(), min_size=1, max_size=3), FRAMES)
def test_knobs(holder: list[Sandbox], knobs: list[str], question: str) -> None:
    """Whatever was turned, the node answers, and is as it should be once it was turned back."""
    sandbox = _fresh(holder)
    answers = held_async(lambda: _turn(sandbox, knobs, question))
    assert answers is not None
    for answer in map(json.loads, answers):
        assert isinstance(answer, dict | list)
        assert not isinstance(answer, dict) or answer.get("error", {}).get("code") != INTERNAL_ERROR, (knobs, answer)


async def _turn(sandbox: Sandbox, knobs: Sequence[str], question: str) -> list[str]:
    """Return what is answered to the knobs, and to a question once no fault spoils it any more."""
    answers = await _converse(sandbox, knobs)
    with suppress(TimeoutError):  # a fault may make it wait for an hour
        async with asyncio.timeout(0.05):
            await _converse(sandbox, [question])
    sandbox.producer.set_interval(0)
    sandbox.node.faults.clear()
    answers += await _converse(sandbox, [question])
    await sandbox.node.producer.stop()
    await sandbox.producer.stop()
    return answers


@pytest.fixture(scope="module")
def holder() -> list[Sandbox]:
    """Where ``test_knobs`` keeps its sandbox."""
    return []


HEAD = {"format": FORMAT, **asdict(ORIGIN)}


@FUZZ
@given(mutated_json([HEAD]).map(json_text) | mutated_text([json_text(HEAD), nested(5_000)]))
def test_the_head_of_a_saved_sandbox(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path: Path = tmp_path_factory.getbasetemp() / "state"
    path.write_bytes(text.encode("utf-8", "surrogatepass") + b"\n")
    origin = held(lambda: read_origin(path), EnvironmentProblem)
    assert origin is None or all(type(figure) is int for figure in asdict(origin).values())
    assert origin is None or isinstance(origin, Origin)


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> tuple[Chain, list[str]]:
    """A chain as it grew, and the lines of what was done on it afterwards, saved."""
    path = tmp_path_factory.mktemp("saved") / "state"
    start = Sandbox(Settings(ORIGIN, block_time_s=0)).chain
    asyncio.run(_live(path))
    return start, path.read_text().splitlines()


async def _live(path: Path) -> None:
    sandbox = Sandbox(Settings(ORIGIN, block_time_s=0, state_path=path))
    await sandbox.start()
    sandbox.node.chain.submit(payment(sandbox.chain, _key_of(sandbox.population.cast.grocery), _RECEIVER, 1_000))
    await sandbox.node.producer.advance_blocks(4)
    sandbox.node.producer.upgrade()
    await sandbox.node.producer.advance_blocks(3)
    await sandbox.stop()


@FUZZ
@given(st.data())
def test_saved_blocks(
    saved: tuple[Chain, list[str]], tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Blocks as somebody changed them give the same chain, or are refused."""
    start, (head, *lines) = saved
    number = data.draw(st.integers(0, len(lines) - 1))
    line = json.loads(lines[number])
    changed = data.draw(mutated_json([line, {**line, "leapt": True}]).map(json_text) | mutated_text([lines[number]]))
    text = "\n".join([head, *lines[:number], changed, *lines[number + 1 :], ""])
    path: Path = tmp_path_factory.getbasetemp() / "blocks"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    chain = start.branch()
    held(lambda: replay(path, chain), EnvironmentProblem)
    assert len(chain.blocks_after(start.best.number)) <= MOST_BLOCKS


def test_whole_saved_blocks_are_played(saved: tuple[Chain, list[str]], tmp_path: Path) -> None:
    """What is spoilt above is good to begin with."""
    start, lines = saved
    path = tmp_path / "state"
    path.write_text("\n".join([*lines, ""]))
    chain = start.branch()
    replay(path, chain)
    assert chain.best.number == start.best.number + 8
    assert chain.best.hash.hex() == json.loads(lines[-1])["hash"]
