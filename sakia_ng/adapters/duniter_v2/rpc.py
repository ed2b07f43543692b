"""One WebSocket to one node: JSON-RPC requests and subscriptions side by side, within bounds of time and size.

A session lives once: when the connection ends, for whatever reason, everything that waits on it gets the same problem
and a new session must be made. What the node says in words is never repeated.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from itertools import count

import aiohttp

from sakia_ng.adapters.servers.http_client import CONNECTION_ERRORS, is_web_page, why_not_reached
from sakia_ng.adapters.servers.json_values import mapping, parse_json
from sakia_ng.errors import Code, EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem

_TOO_BIG = 1009  # WebSocket close code "message too big"
_LONGEST_NEWS = 64 << 10
"""Longest value of a subscription: a header with the changes of a session takes a few thousand characters."""

_TIMEOUTS_BEFORE_GIVING_UP = 3


@dataclass(frozen=True, slots=True)
class RpcLimits:
    """How long and how much one node may be waited for.

    Attributes:
        connect_s: until the WebSocket is open.
        request_s: until a request is answered.
        heartbeat_s: between two pings; half of it later a silent connection is given up.
        max_message_bytes: longest message accepted.
        max_pending: requests under way at once.
    """

    connect_s: float = 10.0
    request_s: float = 20.0
    heartbeat_s: float = 20.0
    max_message_bytes: int = 16 << 20
    max_pending: int = 256


class RpcRefusal(EnvironmentProblem):
    """The node answered a request with an error.

    Attributes:
        number: JSON-RPC error code.
        reason: the server's text, only to be compared with known ones; never shown nor logged.
    """

    def __init__(self, number: int, reason: str) -> None:
        super().__init__(NodeProblem.REFUSED, number=number)
        self.number = number
        self.reason = reason


@dataclass
class _Waiting:
    answer: asyncio.Future[object]
    subscription: Subscription | None = None


@dataclass
class Subscription:
    """The newest of the values that a node sends one after the other; those before it are dropped.

    Attributes:
        identifier: the node's name for it.
    """

    identifier: object = None
    _unread: list[object] = field(default_factory=list)
    _news: asyncio.Event = field(default_factory=asyncio.Event)
    _problem: EnvironmentProblem | None = None

    def put(self, value: object) -> None:
        """Take a value in the place of one that nobody read."""
        self._unread = [value]
        self._news.set()

    def fail(self, problem: EnvironmentProblem) -> None:
        """End: who reads gets the problem after the last value."""
        self._problem = problem
        self._news.set()

    @property
    def has_news(self) -> bool:
        """Whether a value, or the end, waits to be read."""
        return bool(self._unread) or self._problem is not None

    async def newest(self) -> object:
        """Return the last value that came since this was asked before, once there is one.

        Raises:
            EnvironmentProblem: the connection ended.
        """
        while not self._unread:
            if self._problem is not None:
                raise EnvironmentProblem(self._problem.code)
            self._news.clear()
            await self._news.wait()
        return self._unread.pop()


class RpcSession:
    """An open connection. Make one with ``open_session``.

    Args:
        socket: the WebSocket, open.
        limits: bounds.
    """

    def __init__(self, socket: aiohttp.ClientWebSocketResponse, limits: RpcLimits) -> None:
        self._socket = socket
        self._limits = limits
        self._numbers = count(1)
        self._waiting: dict[int, _Waiting] = {}
        self._subscriptions: dict[object, Subscription] = {}
        self._problem: EnvironmentProblem | None = None
        self._timeouts = 0
        self._ended = asyncio.Event()
        self._sending = asyncio.Lock()
        self.round_trips = 0
        self._reader = asyncio.create_task(self._read(), name="duniter-v2 node reader")

    @property
    def problem(self) -> EnvironmentProblem | None:
        """Why the session ended; None while it lives."""
        return self._problem

    async def wait_ended(self) -> EnvironmentProblem:
        """Return, once the session has ended, why."""
        await self._ended.wait()
        return self._problem or EnvironmentProblem(NodeProblem.CLOSED)

    async def call(self, method: str, *params: object, timeout_s: float | None = None) -> object:
        """Ask and return the result.

        Raises:
            RpcRefusal: the node answered with an error.
            EnvironmentProblem: no answer in time, too many requests at once, or the connection ended.
        """
        return await self._request(method, params, None, timeout_s)

    @contextlib.asynccontextmanager
    async def subscribe(self, method: str, unsubscribe: str, *params: object) -> AsyncIterator[Subscription]:
        """Subscribe for as long as the block lasts. Raises as ``call`` does."""
        subscription = Subscription()
        try:
            await self._request(method, params, subscription, None)
            if subscription.identifier is None:
                raise EnvironmentProblem(NodeProblem.GARBAGE)
            yield subscription
        finally:
            if self._subscriptions.pop(subscription.identifier, None) and self._problem is None:
                with contextlib.suppress(OSError, aiohttp.ClientError):
                    await self._send(next(self._numbers), unsubscribe, [subscription.identifier])

    def abandon(self, problem: EnvironmentProblem) -> None:
        """End the session for a reason of ours, which everything that waits on it gets."""
        self._end(problem)

    async def close(self) -> None:
        """End the session. Harmless when it has ended."""
        self._end(EnvironmentProblem(NodeProblem.CLOSED))
        self._reader.cancel()
        try:
            await asyncio.wait([self._reader])  # to await it would take a cancellation of ours for the reader's
        finally:
            await self._socket.close()
        if not self._reader.cancelled():
            self._reader.result()

    async def _request(
        self, method: str, params: Sequence[object], subscription: Subscription | None, timeout_s: float | None
    ) -> object:
        if self._problem is not None:
            raise EnvironmentProblem(self._problem.code)
        if len(self._waiting) >= self._limits.max_pending:
            raise EnvironmentProblem(NodeProblem.BUSY)
        number = next(self._numbers)
        waiting = self._waiting[number] = _Waiting(asyncio.get_running_loop().create_future(), subscription)
        self.round_trips += 1
        try:
            async with asyncio.timeout(timeout_s or self._limits.request_s):
                return await self._sent_and_answered(number, method, params, waiting.answer)
        except TimeoutError:
            self._note_timeout()
            raise EnvironmentProblem(NodeProblem.TIMEOUT) from None
        except (OSError, aiohttp.ClientError):
            raise EnvironmentProblem(NodeProblem.UNREACHABLE) from None
        finally:
            del self._waiting[number]
            if waiting.answer.done() and not waiting.answer.cancelled():
                waiting.answer.exception()  # seen, where sending ended first and told it

    async def _sent_and_answered(
        self, number: int, method: str, params: Sequence[object], answer: asyncio.Future[object]
    ) -> object:
        """Send and wait; a connection that ends is told at once, though a stalled line holds what is to be sent."""
        sending = asyncio.ensure_future(self._send(number, method, params))
        try:
            await asyncio.wait((sending, answer), return_when=asyncio.FIRST_COMPLETED)
            if sending.done():
                sending.result()
            return await answer
        finally:
            sending.cancel()

    async def _send(self, number: int, method: str, params: Sequence[object]) -> None:
        message = {"jsonrpc": "2.0", "id": number, "method": method, "params": list(params)}
        async with self._sending:  # those who wait for a slow line share one future: one giving up would end them all
            await self._socket.send_str(json.dumps(message))

    def _note_timeout(self) -> None:
        """A node that answers pings and nothing else is left after a few questions."""
        self._timeouts += 1
        if self._timeouts >= _TIMEOUTS_BEFORE_GIVING_UP:
            self._end(EnvironmentProblem(NodeProblem.TIMEOUT))

    async def _read(self) -> None:
        try:
            while self._problem is None:
                message = await self._socket.receive()
                if message.type is not aiohttp.WSMsgType.TEXT:
                    raise _problem_of(message, self._socket.close_code)
                self._deliver(await parse_json(message.data), len(message.data))
        except EnvironmentProblem as problem:
            self._end(EnvironmentProblem(problem.code))
        except (OSError, aiohttp.ClientError):
            self._end(EnvironmentProblem(NodeProblem.UNREACHABLE))

    def _deliver(self, message: object, length: int) -> None:
        fields = mapping(message)
        if "id" in fields:
            self._deliver_answer(fields["id"], fields)
        elif length > _LONGEST_NEWS:
            raise EnvironmentProblem(NodeProblem.OVERSIZED)
        elif isinstance(params := fields.get("params"), dict):
            identifier = params.get("subscription")
            if isinstance(identifier, str | int) and (subscription := self._subscriptions.get(identifier)):
                subscription.put(params.get("result"))

    def _deliver_answer(self, number: object, fields: object) -> None:
        waiting = self._waiting.get(number) if isinstance(number, int) else None
        if waiting is None or waiting.answer.done():
            return  # late: who asked has given up
        self._timeouts = 0
        answer = mapping(fields)
        if answer.get("error") is not None:
            waiting.answer.set_exception(_refusal(answer["error"]))
        elif "result" in answer:
            self._register(waiting.subscription, answer["result"])
            waiting.answer.set_result(answer["result"])
        else:
            waiting.answer.set_exception(EnvironmentProblem(NodeProblem.GARBAGE))

    def _register(self, subscription: Subscription | None, identifier: object) -> None:
        """Take the node's name for a subscription before its first value can arrive."""
        if subscription is not None and isinstance(identifier, str | int):
            subscription.identifier = identifier
            self._subscriptions[identifier] = subscription

    def _end(self, problem: EnvironmentProblem) -> None:
        if self._problem is not None:
            return
        self._problem = problem
        for waiting in self._waiting.values():
            if not waiting.answer.done():
                waiting.answer.set_exception(EnvironmentProblem(problem.code))
        for subscription in self._subscriptions.values():
            subscription.fail(problem)
        self._ended.set()


async def open_session(http: aiohttp.ClientSession, url: str, limits: RpcLimits) -> RpcSession:
    """Connect to a node. Nothing it says may be believed yet.

    Raises:
        EnvironmentProblem: it cannot be reached, or does not speak WebSocket, or not in time.
    """
    try:
        async with asyncio.timeout(limits.connect_s):
            socket = await http.ws_connect(
                url,
                max_msg_size=limits.max_message_bytes,
                heartbeat=limits.heartbeat_s,
                compress=0,
                timeout=aiohttp.ClientWSTimeout(ws_close=1.0),
            )
    except TimeoutError:
        raise EnvironmentProblem(NodeProblem.TIMEOUT) from None
    except aiohttp.WSServerHandshakeError as answer:
        is_page = is_web_page(answer.status, answer.headers or {})
        raise EnvironmentProblem(NodeProblem.WEB_PAGE if is_page else NodeProblem.GARBAGE) from None
    except CONNECTION_ERRORS as error:
        raise EnvironmentProblem(why_not_reached(error, NodeProblem)) from None
    return RpcSession(socket, limits)


def _problem_of(message: aiohttp.WSMessage, close_code: int | None) -> EnvironmentProblem:
    code: Code = NodeProblem.UNREACHABLE
    if message.type is aiohttp.WSMsgType.BINARY:
        code = NodeProblem.GARBAGE
    elif message.type is aiohttp.WSMsgType.ERROR:
        too_big = getattr(message.data, "code", close_code) == _TOO_BIG
        code = NodeProblem.OVERSIZED if too_big else NodeProblem.GARBAGE
    return EnvironmentProblem(code)


def _refusal(error: object) -> EnvironmentProblem:
    if not isinstance(error, dict) or not isinstance(number := error.get("code"), int):
        return EnvironmentProblem(NodeProblem.GARBAGE)
    data = error.get("data")
    return RpcRefusal(number, data[:200] if isinstance(data, str) else "")
