"""The two HTTP applications: the node (WebSocket and POST on one port) and its squid."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress

from aiohttp import WSMsgType, web

from sakia_ng.sandbox.server.connection import Connection, Reply
from sakia_ng.sandbox.server.faults import Fault, FaultKind, spoil
from sakia_ng.sandbox.server.node import Node
from sakia_ng.sandbox.server.tasks import report

MAX_MESSAGE_BYTES = 16 * 1024 * 1024
"""Longest message taken from a client (a node takes 15 MB)."""

GRAPHQL_PATH = "/v1/graphql"
_ANY_ORIGIN = {"Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "content-type"}


class NodeSocket:
    """Serves JSON-RPC.

    Args:
        node: answers.
    """

    def __init__(self, node: Node) -> None:
        self._node = node

    def application(self) -> web.Application:
        """Return the application: any path, as reverse proxies put one in front of it."""
        app = web.Application(client_max_size=MAX_MESSAGE_BYTES)
        app.router.add_post("/{path:.*}", self._post)
        app.router.add_options("/{path:.*}", _preflight)
        app.router.add_get("/health", _health)
        app.router.add_get("/{path:.*}", self._websocket)
        return app

    async def _post(self, request: web.Request) -> web.StreamResponse:
        if self._node.is_away:
            return _gone(request)
        connection = Connection(self._node, can_subscribe=False)
        reply = await connection.reply_to(await request.read())
        if reply is None:
            await _never()
        return await _send(request, reply or Reply("", 0))

    async def _websocket(self, request: web.Request) -> web.StreamResponse:
        if self._node.is_away:
            return _gone(request)
        socket = web.WebSocketResponse(max_msg_size=MAX_MESSAGE_BYTES, compress=False)
        if not socket.can_prepare(request).ok:
            return web.Response(status=405, text="Used HTTP Method is not allowed. POST or a WebSocket is required")
        try:
            await socket.prepare(request)
        except ConnectionError:  # the client did not wait
            return _gone(request)
        connection = Connection(self._node)
        self._node.connections.add(connection)
        writer = asyncio.create_task(_write(request, socket, connection), name="websocket writer")
        try:
            await _read(socket, connection)
        finally:
            self._node.connections.discard(connection)
            connection.close()
            writer.cancel()
            await asyncio.gather(writer, return_exceptions=True)
        return socket


async def _read(socket: web.WebSocketResponse, connection: Connection) -> None:
    """Answer each message in its own task: a slow one keeps nobody waiting."""
    tasks: set[asyncio.Task[None]] = set()
    try:
        async for message in socket:
            if message.type in {WSMsgType.TEXT, WSMsgType.BINARY}:
                task = asyncio.create_task(connection.receive(message.data), name="json-rpc request")
                tasks.add(task)
                task.add_done_callback(tasks.discard)
                task.add_done_callback(report)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _write(request: web.Request, socket: web.WebSocketResponse, connection: Connection) -> None:
    with suppress(ConnectionError):
        while True:
            text = await connection.outgoing.get()
            if text is None:  # cut without the courtesy of a closing frame
                _hang_up(request)
                return
            if text:
                await socket.send_str(text)


async def _send(request: web.Request, reply: Reply) -> web.StreamResponse:
    """Send an answer over HTTP; one that is cut or dropped ends with its connection."""
    body = reply.text.encode("utf-8", "surrogatepass")
    if reply.then_close:
        return _gone(request)
    if reply.announced > len(body):
        response = web.StreamResponse(headers=_ANY_ORIGIN)
        response.content_type = "application/json"
        response.content_length = reply.announced
        with suppress(ConnectionError):  # who asked may be gone already
            await response.prepare(request)
            await response.write(body)
        _hang_up(request)
        return response
    return web.Response(body=body, content_type="application/json", headers=_ANY_ORIGIN)


def _gone(request: web.Request) -> web.StreamResponse:
    """Answer nothing at all."""
    _hang_up(request)
    return web.Response()


def _hang_up(request: web.Request) -> None:
    if request.transport is not None:
        request.transport.close()


async def _never() -> None:
    await asyncio.Event().wait()


async def _preflight(_request: web.Request) -> web.Response:
    return web.Response(headers={**_ANY_ORIGIN, "Access-Control-Allow-Methods": "POST, GET, OPTIONS"})


async def _health(_request: web.Request) -> web.Response:
    return web.json_response({"peers": 3, "isSyncing": False, "shouldHavePeers": True})


class SquidSocket:
    """Serves GraphQL.

    Args:
        node: whose squid it is.
    """

    def __init__(self, node: Node) -> None:
        self._node = node

    def application(self) -> web.Application:
        """Return the application."""
        app = web.Application(client_max_size=MAX_MESSAGE_BYTES)
        app.router.add_post(GRAPHQL_PATH, self._post)
        app.router.add_options(GRAPHQL_PATH, _preflight)
        app.router.add_get(GRAPHQL_PATH, self._get)
        return app

    async def _get(self, _request: web.Request) -> web.Response:
        """Say how far the squid is, for whoever looks with a browser."""
        return web.json_response(
            self._node.squid.answer("{ squidStatus { name height hash } version { version type } }")
        )

    async def _post(self, request: web.Request) -> web.StreamResponse:
        try:
            body = json.loads(await request.read())
            query, variables, name = body["query"], body.get("variables"), body.get("operationName")
            if not isinstance(query, str) or not isinstance(variables, dict | None):
                raise TypeError("a query is text, variables are an object")
        except (ValueError, TypeError, KeyError, AttributeError):
            answer = {"errors": [{"message": "Must provide a query string."}]}
            return web.json_response(answer, status=400, headers=_ANY_ORIGIN)
        fault = self._node.faults.take("squid", name or "")
        if fault is not None and fault.kind is FaultKind.LATENCY:
            await asyncio.sleep(fault.number("ms", 1000) / 1000)
        return await self._reply(request, self._node.squid.answer(query, variables, name), fault)

    async def _reply(self, request: web.Request, answer: dict[str, object], fault: Fault | None) -> web.StreamResponse:
        if fault is not None and fault.kind is FaultKind.ERROR:
            answer = {"errors": [{"message": fault.error().message}]}
        if fault is not None and fault.kind is FaultKind.LIE:
            answer = {"data": fault.settings.get("result")}
        if fault is not None and fault.kind is FaultKind.SILENCE:
            await _never()
        text = json.dumps(answer)
        sent = text if fault is None else spoil(fault, text)
        cut = fault is not None and fault.kind is FaultKind.TRUNCATE
        dropped = fault is not None and fault.kind is FaultKind.DROP
        reply = Reply(sent, len(text) if cut else len(sent.encode()), dropped)
        return await _send(request, reply)
