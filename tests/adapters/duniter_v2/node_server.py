"""A scripted node on a real loopback socket, for what no honest node does."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from ssl import SSLContext
from typing import Any

from aiohttp import WSMsgType, web

from sakia_ng.domain.currency import Currency
from sakia_ng.sandbox.blocks import Call
from sakia_ng.sandbox.declaration.codec import codec
from sakia_ng.sandbox.declaration.metadata import metadata_v14
from sakia_ng.substrate.extrinsic import BareExtrinsic
from sakia_ng.substrate.header import Header
from sakia_ng.substrate.storage_keys import storage_key
from sakia_ng.substrate.trie import ordered_root

GENESIS = "0x" + "ab" * 32
CURRENCY = Currency("scripted", "Ğ1", 4450, GENESIS)
START_MS = 1_795_420_800_000


class Refuse(Exception):
    """Raised by a script to answer an error."""

    def __init__(self, code: int, message: str = "a text of the server", data: str | None = None) -> None:
        super().__init__(message)
        self.error = {"code": code, "message": message, "data": data}


class Silence(Exception):
    """Raised by a script not to answer."""


class Drop(Exception):
    """Raised by a script to close the connection."""


class Raw(Exception):
    """Raised by a script to send a text, or bytes, as they are."""

    def __init__(self, content: str | bytes) -> None:
        super().__init__()
        self.content = content


Answer = Callable[..., object]


async def eventually(condition: Callable[[], bool]) -> None:
    """Wait until something is true, half a minute at most."""
    async with asyncio.timeout(30):
        while not condition():  # noqa: ASYNC110 - what is waited for is another's state, which has no event
            await asyncio.sleep(0.01)


@dataclass
class ScriptedNode:
    """What the node answers, method by method; tests replace entries of ``answers``.

    Attributes:
        answers: by method, called with the parameters.
        asked: methods asked for, in order.
        connections: sockets open now.
        made_ms: when the block at a height was made, in milliseconds since 1970.
    """

    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    connections: list[web.WebSocketResponse] = field(default_factory=list)
    url: str = ""
    number: int = 100
    spec_version: int = 1100
    metadata: bytes = field(default_factory=metadata_v14)
    made_ms: Callable[[int], int] = lambda number: START_MS + number * 6000
    _heights: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        subscriptions = ("chain_subscribeFinalizedHeads", "chain_subscribeNewHeads", "state_subscribeRuntimeVersion")
        now = "0x" + storage_key("Timestamp", "Now").hex()
        self.answers |= {name: lambda *_, name=name: name for name in subscriptions}
        self.answers |= {
            "chain_getBlockHash": lambda number, *_: (
                GENESIS if number == 0 else "0x" + self.header(number).hash().hex()
            ),
            "system_properties": lambda *_: {"ss58Format": 4450, "tokenDecimals": 2},
            "state_getRuntimeVersion": lambda *_: self.version(),
            "state_getMetadata": lambda *_: "0x" + self.metadata.hex(),
            "chain_getFinalizedHead": lambda *_: "0x" + self.header().hash().hex(),
            "chain_getHeader": lambda *_: self.header().to_json(),
            "chain_getBlock": lambda at: {"block": self.block(self._heights[at])},
            "state_getStorage": lambda key, *_: self._now() if key == now else None,
        }

    def version(self) -> dict[str, object]:
        """What it says of its runtime."""
        return {"specName": "g1", "specVersion": self.spec_version, "transactionVersion": 1}

    def header(self, number: int | None = None) -> Header:
        """A block of its, the newest without argument."""
        height = self.number if number is None else number
        header = Header(bytes(32), height, bytes(32), ordered_root(self._body(height)))
        self._heights["0x" + header.hash().hex()] = height
        return header

    def block(self, number: int) -> dict[str, object]:
        """The same with its body."""
        return {"header": self.header(number).to_json(), "extrinsics": ["0x" + one.hex() for one in self._body(number)]}

    def _body(self, number: int) -> list[bytes]:
        call = Call("Timestamp", "set", {"now": self.made_ms(number)})
        return [BareExtrinsic(codec("RuntimeCall").encode(call)).encode()]

    def _now(self) -> str:
        return "0x" + self.made_ms(self.number).to_bytes(8, "little").hex()

    async def notify(self, subscription: str, result: object) -> None:
        """Send a value of a subscription to everybody."""
        params = {"subscription": subscription, "result": result}
        for socket in self.connections:
            await socket.send_str(json.dumps({"jsonrpc": "2.0", "method": "x", "params": params}))

    async def advance(self) -> None:
        """Make a final block and tell of it."""
        self.number += 1
        for name in ("chain_subscribeFinalizedHeads", "chain_subscribeNewHeads"):
            await self.notify(name, self.header().to_json())

    async def drop_all(self) -> None:
        """Close every connection."""
        for socket in tuple(self.connections):
            await socket.close()

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """Handle one connection."""
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self.connections.append(socket)
        tasks: list[asyncio.Task[None]] = []
        try:
            async for message in socket:
                assert message.type is WSMsgType.TEXT
                tasks += [asyncio.create_task(self._answer(socket, json.loads(message.data)))]
        finally:
            self.connections.remove(socket)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        return socket

    async def _answer(self, socket: web.WebSocketResponse, request: dict[str, Any]) -> None:
        self.asked.append(request["method"])
        answer: dict[str, object] = {"jsonrpc": "2.0", "id": request["id"]}
        try:
            result = self.answers[request["method"]](*request["params"])
            answer["result"] = await result if asyncio.iscoroutine(result) else result
        except KeyError:
            answer["error"] = {"code": -32601, "message": "Method not found"}
        except Refuse as refusal:
            answer["error"] = refusal.error
        except Silence:
            return
        except Drop:
            await socket.close()
            return
        except Raw as raw:
            send = socket.send_str if isinstance(raw.content, str) else socket.send_bytes
            await send(raw.content)  # type: ignore[arg-type]  # chosen by the type of the content
            return
        await socket.send_str(json.dumps(answer))


@asynccontextmanager
async def serving(handler: Callable[[web.Request], Any], secure: SSLContext | None = None) -> AsyncIterator[str]:
    """Serve one handler on a loopback port; give ``127.0.0.1:port``."""
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", handler)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=secure)
    await site.start()
    try:
        yield f"127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@asynccontextmanager
async def scripted_node() -> AsyncIterator[ScriptedNode]:
    """Run a scripted node."""
    node = ScriptedNode()
    async with serving(node.serve) as place:
        node.url = f"ws://{place}"
        yield node
        await node.drop_all()
