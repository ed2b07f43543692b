"""What a node sends over its WebSocket: any frames, in any order, while questions wait."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import cast

import pytest
from aiohttp import ClientWebSocketResponse, WSMessage, WSMsgType
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.adapters.duniter_v2.rpc import RpcLimits, RpcSession
from sakia_ng.adapters.servers.json_values import block_hash, hex_bytes, items, mapping, natural, parse_json, text
from sakia_ng.errors import EnvironmentProblem
from tests.fuzz.effort import FUZZ, held, held_async, peak_of
from tests.fuzz.mutations import JSON, json_text, mutated_json, mutated_text, nested

MIB = 1 << 20
FRAMES: list[object] = [
    {"jsonrpc": "2.0", "id": 1, "result": {"a": ["0x00", None]}},
    {"jsonrpc": "2.0", "id": 2, "result": "name"},
    {"jsonrpc": "2.0", "id": 3, "error": {"code": -32000, "message": "no", "data": "why"}},
    {"jsonrpc": "2.0", "method": "m", "params": {"subscription": "name", "result": {"number": "0x1"}}},
    {"jsonrpc": "2.0", "id": None, "error": {"code": -32700, "message": "Parse error"}},
]
TEXTS = mutated_json(FRAMES).map(json_text) | mutated_text([json_text(frame) for frame in FRAMES])
KINDS = st.sampled_from([WSMsgType.TEXT] * 6 + [WSMsgType.BINARY, WSMsgType.ERROR, WSMsgType.CLOSE, WSMsgType.CLOSED])


class Socket:
    """Gives what it was told to, then that it is closed."""

    close_code: int | None = None

    def __init__(self, frames: Sequence[tuple[WSMsgType, str]]) -> None:
        self._frames = list(frames)
        self.asked = asyncio.Event()

    async def receive(self) -> WSMessage:
        await self.asked.wait()
        kind, content = self._frames.pop(0) if self._frames else (WSMsgType.CLOSED, "")
        data = content if kind is WSMsgType.TEXT else ValueError() if kind is WSMsgType.ERROR else None
        return WSMessage(kind, data, None)

    async def send_str(self, _text: str) -> None:
        await asyncio.sleep(0)

    async def close(self) -> None:
        await asyncio.sleep(0)


async def _converse(frames: Sequence[tuple[WSMsgType, str]]) -> list[object]:
    """Ask two questions and subscribe; return what came of each."""
    socket = Socket(frames)
    session = RpcSession(cast("ClientWebSocketResponse", socket), RpcLimits())

    async def follow() -> object:
        async with session.subscribe("s", "u") as subscription:
            await subscription.newest()
            return await subscription.newest()

    asking = [asyncio.ensure_future(one) for one in (session.call("x"), follow(), session.call("y"))]
    for _ in range(3):
        await asyncio.sleep(0)
    socket.asked.set()
    ended = await session.wait_ended()
    results = await asyncio.gather(*asking, return_exceptions=True)
    await session.close()
    assert session._reader.cancelled() or session._reader.exception() is None
    return [ended, *results]


@FUZZ
@given(st.lists(st.tuples(KINDS, TEXTS), max_size=6))
def test_frames(frames: list[tuple[WSMsgType, str]]) -> None:
    for result in held_async(lambda: _converse(frames)) or []:
        assert isinstance(result, EnvironmentProblem) or not isinstance(result, BaseException)


@FUZZ
@given(TEXTS | st.text(max_size=200))
def test_texts_of_json(written: str) -> None:
    held_async(lambda: parse_json(written))


@FUZZ
@given(JSON)
def test_values_out_of_json(value: object) -> None:
    assert held(lambda: mapping(value)) in (None, value)
    assert held(lambda: items(value)) in (None, value)
    assert held(lambda: text(value)) in (None, value)
    number = held(lambda: natural(value, 64))
    assert number is None or 0 <= number < 2**64
    held(lambda: hex_bytes(value))
    known = held(lambda: block_hash(value))
    assert known is None or len(bytes.fromhex(known[2:])) == 32


BOMBS = {
    "deep": nested(100_000),
    "deep and long": nested(8 * MIB),
    "deeper than a thread": '{"a":' * 100_000,
    "many lists": "[" + ",".join(["[]"] * 4_000_000) + "]",
    "many numbers": "[" + ",".join(["0"] * 8_000_000) + "]",
    "many names": "{" + ",".join(f'"{number}":0' for number in range(1_000_000)) + "}",
    "a long number": "9" * 16_000_000,
    "a long fraction": "0." + "9" * 16_000_000,
    "a long text": '"' + "a" * 16_000_000 + '"',
    "many escapes": '"' + "\\u0041" * 2_600_000 + '"',
}


@pytest.mark.parametrize("name", BOMBS)
def test_texts_that_mean_much(name: str) -> None:
    written = BOMBS[name]
    assert peak_of(lambda: asyncio.run(parse_json(written))) < 64 * MIB
