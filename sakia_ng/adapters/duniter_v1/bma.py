"""Questions to one node over BMA: bounded in time and size, checked against duniterpy's JSON schemas.

A stock node answers 503 after a few requests a second: they go one after the other to each node, and wait when it asks
for it. What the node says in words is never repeated.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass

import aiohttp

from sakia_ng.adapters.servers.http_client import CONNECTION_ERRORS, HttpClient, is_web_page, why_not_reached
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem

_CHUNK = 64 << 10
_OVERLOADED = frozenset({429, 503})  # a node's own word, and that of a server in front of it
_POOL_FULL = frozenset({1007, 1008, 1009, 1010})  # said with the same status; no waiting of seconds helps
_HEADERS = {"Accept": "application/json"}
_FIRST_WAIT_S, _LONGEST_WAIT_S = 0.2, 3.0
_FIRST_OF_RULES = 2000  # below are errors of the node itself
_MAX_DIGITS = 30  # of a number: ``json`` would take milliseconds for a long one, and Python refuses longer ones

Schema = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class BmaLimits:
    """How long and how much one node may be waited for.

    Attributes:
        request_s: until a request is answered.
        patience_s: how long a node that is overloaded is asked again.
        answer_bytes: longest answer.
        heartbeat_s: between two pings of a WebSocket.
    """

    request_s: float = 15.0
    patience_s: float = 20.0
    answer_bytes: int = 16 << 20
    heartbeat_s: float = 20.0


class BmaRefusal(EnvironmentProblem):
    """The node answered with an error.

    Attributes:
        status: of HTTP.
        ucode: Duniter's number of the error; 0 without one.
    """

    def __init__(self, status: int, ucode: int) -> None:
        super().__init__(NodeProblem.REFUSED, number=ucode or status)
        self.status = status
        self.ucode = ucode

    @property
    def is_about_the_question(self) -> bool:
        """Whether a rule of the protocol refuses it, so that other nodes would: else this node is at fault."""
        return self.status < 500 and self.ucode >= _FIRST_OF_RULES


class SocketLost(EnvironmentProblem):
    """The WebSocket ended or was not to be had."""


class Bma:
    """One node.

    Args:
        http: the client.
        url: ``http://`` or ``https://`` and where it is.
        limits: bounds.
    """

    def __init__(self, http: HttpClient, url: str, limits: BmaLimits) -> None:
        self._http = http
        self.url = url.rstrip("/")
        self._limits = limits
        self._turn = asyncio.Lock()

    async def get(self, path: str, schema: Schema) -> object:
        """Ask and return the answer, which obeys the schema.

        Raises:
            BmaRefusal: the node answered with an error.
            EnvironmentProblem: out of reach, a web page, too late, busy, oversized or garbage.
        """
        return await self._patiently("GET", path, None, schema)

    async def post(self, path: str, form: Mapping[str, str]) -> object:
        """Hand over a document and return the answer. Raises as ``get`` does."""
        return await self._patiently("POST", path, form, {"type": "object"})

    @contextlib.asynccontextmanager
    async def blocks(self) -> AsyncIterator[Callable[[], Awaitable[None]]]:
        """Give, while the ``with`` lasts, what waits for the next block; the newest one counts as the first.

        What the node says there is not used: it is asked for again, where it can be compared.

        Raises:
            SocketLost: there is no WebSocket, or none any more.
        """
        async with self._socket("ws/block") as next_message:

            async def next_block() -> None:
                await next_message()

            yield next_block

    @contextlib.asynccontextmanager
    async def peers(self) -> AsyncIterator[Callable[[], Awaitable[object]]]:
        """Give, while the ``with`` lasts, what waits for the next peer's document. Raises ``SocketLost``."""
        async with self._socket("ws/peer") as next_message:

            async def next_peer() -> object:
                return await asyncio.to_thread(_checked, (await next_message()).encode(), {})

            yield next_peer

    @contextlib.asynccontextmanager
    async def _socket(self, path: str) -> AsyncIterator[Callable[[], Awaitable[str]]]:
        try:
            async with asyncio.timeout(self._limits.request_s):
                socket = await self._http.session.ws_connect(
                    f"{self.url}/{path}", max_msg_size=self._limits.answer_bytes, heartbeat=self._limits.heartbeat_s
                )
        except (TimeoutError, *CONNECTION_ERRORS):
            raise SocketLost(NodeProblem.CLOSED) from None

        async def next_message() -> str:
            message = await socket.receive()
            if message.type is not aiohttp.WSMsgType.TEXT:
                raise SocketLost(NodeProblem.CLOSED)
            return str(message.data)

        try:
            yield next_message
        finally:
            await socket.close()

    async def _patiently(self, method: str, path: str, form: Mapping[str, str] | None, schema: Schema) -> object:
        async with self._turn:
            end = asyncio.get_running_loop().time() + self._limits.patience_s
            wait = _FIRST_WAIT_S
            while True:
                try:
                    return await self._once(method, path, form, schema)
                except BmaRefusal as refusal:
                    if refusal.status not in _OVERLOADED or refusal.ucode in _POOL_FULL:
                        raise
                if asyncio.get_running_loop().time() + wait > end:
                    raise EnvironmentProblem(NodeProblem.BUSY)
                await asyncio.sleep(wait * random.uniform(0.7, 1.3))  # noqa: S311 - only so that wallets do not march in step
                wait = min(wait * 2, _LONGEST_WAIT_S)

    async def _once(self, method: str, path: str, form: Mapping[str, str] | None, schema: Schema) -> object:
        try:
            async with (
                asyncio.timeout(self._limits.request_s),
                self._http.session.request(
                    method,
                    f"{self.url}/{path}",
                    data=form,
                    allow_redirects=False,
                    headers=_HEADERS,
                ) as response,
            ):
                if is_web_page(response.status, response.headers):
                    raise EnvironmentProblem(NodeProblem.WEB_PAGE)
                raw, status = await self._read(response), response.status
        except TimeoutError:
            raise EnvironmentProblem(NodeProblem.TIMEOUT) from None
        except CONNECTION_ERRORS as error:
            raise EnvironmentProblem(why_not_reached(error, NodeProblem)) from None
        if status != 200:
            raise BmaRefusal(status, _ucode(raw))
        return await asyncio.to_thread(_checked, raw, schema)

    async def _read(self, response: aiohttp.ClientResponse) -> bytes:
        limit = self._limits.answer_bytes
        if (response.content_length or 0) > limit:
            raise EnvironmentProblem(NodeProblem.OVERSIZED)
        raw = bytearray()
        async for chunk in response.content.iter_chunked(_CHUNK):
            raw += chunk
            if len(raw) > limit:
                raise EnvironmentProblem(NodeProblem.OVERSIZED)
        return bytes(raw)


def _checked(raw: bytes, schema: Schema) -> object:
    """Parse and check an answer; in a thread, since both are slow on long ones."""
    import jsonschema  # noqa: PLC0415 - slow, and of no use in other currencies

    try:
        value: object = json.loads(raw, parse_int=_whole)
        jsonschema.Draft7Validator(dict(schema)).validate(value)
    except (ValueError, RecursionError, jsonschema.ValidationError):
        raise EnvironmentProblem(NodeProblem.GARBAGE) from None
    return value


def _whole(digits: str) -> int:
    if len(digits) > _MAX_DIGITS:
        raise ValueError
    return int(digits)


def _ucode(raw: bytes) -> int:
    try:
        answer = json.loads(raw[:10_000])
    except (ValueError, RecursionError):
        return 0
    ucode = answer.get("ucode") if isinstance(answer, dict) else None
    return ucode if isinstance(ucode, int) else 0
