"""A server between a ledger and a real node, which changes what the node says, or how."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from typing import Any

import aiohttp
from aiohttp import web


class GoBetween:
    """Passes questions on to a node. Offers no WebSocket.

    Args:
        node_url: the node.

    Attributes:
        change: called with the path and the answer of each question; what it returns is told in its place.
        raw: bytes told in the place of the answer of a path, whatever they are.
        overloaded: how many more questions are answered with ``busy_status``.
        busy_status: 503 as a node, 429 as a server in front of one.
        failing: paths that are answered with an error of the node's own.
        asked: how often each path was asked for.
    """

    def __init__(self, node_url: str) -> None:
        self._node_url = node_url
        self.change: Callable[[str, Any], Any] = lambda _, answer: answer
        self.raw: dict[str, bytes] = {}
        self.overloaded, self.busy_status = 0, 503
        self.failing: tuple[str, ...] = ()
        self.asked: Counter[str] = Counter()
        self.url = ""
        self._runner: web.AppRunner | None = None

    async def start(self) -> None:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._answer)
        self._runner = web.AppRunner(app)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    async def _answer(self, request: web.Request) -> web.Response:
        path = request.match_info["path"]
        self.asked[path] += 1
        if path.startswith("ws/"):
            return web.Response(status=404)
        if self.overloaded > 0:
            self.overloaded -= 1
            return web.json_response({"ucode": 1006, "message": "quota"}, status=self.busy_status)
        if path.startswith(self.failing):
            return web.json_response({"ucode": 1002, "message": "unknown"}, status=500)
        for start, raw in self.raw.items():
            if path.startswith(start):
                return web.Response(body=raw, content_type="application/json")
        form = await request.post() if request.method == "POST" else None
        data = {name: str(value) for name, value in form.items()} if form else None
        async with (
            aiohttp.ClientSession() as http,
            http.request(request.method, f"{self._node_url}/{path}", data=data) as response,
        ):
            text, status = await response.text(), response.status
        if status != 200:
            return web.Response(text=text, status=status, content_type="application/json")
        return web.json_response(self.change(path, json.loads(text)))
