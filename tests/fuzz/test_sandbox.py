"""What clients send to the embedded currency, and the file it is saved in."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.errors import EnvironmentProblem
from sakia_ng.sandbox.server.connection import Connection
from sakia_ng.sandbox.server.jsonrpc import Request, RpcError, read_message
from sakia_ng.sandbox.server.sandbox import Sandbox, Settings
from sakia_ng.sandbox.server.state_file import FORMAT, Origin, read_origin
from tests.adapters.duniter_v2.scripted_squid import ALICE
from tests.fuzz.effort import FUZZ, held, held_async
from tests.fuzz.mutations import json_text, mutated_json, mutated_text, nested
from tests.fuzz.test_scale import EXTRINSICS
from tests.sandbox.server.conftest import ORIGIN

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


HEAD = {"format": FORMAT, **asdict(ORIGIN)}


@FUZZ
@given(mutated_json([HEAD]).map(json_text) | mutated_text([json_text(HEAD), nested(5_000)]))
def test_the_head_of_a_saved_sandbox(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path: Path = tmp_path_factory.getbasetemp() / "state"
    path.write_bytes(text.encode("utf-8", "surrogatepass") + b"\n")
    origin = held(lambda: read_origin(path), EnvironmentProblem)
    assert origin is None or all(type(figure) is int for figure in asdict(origin).values())
    assert origin is None or isinstance(origin, Origin)
