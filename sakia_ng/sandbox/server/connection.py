"""One client: its requests, its subscriptions, and what goes back to it in order."""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from sakia_ng.sandbox.server.faults import Fault, FaultKind, Faults, spoil
from sakia_ng.sandbox.server.jsonrpc import (
    INTERNAL_ERROR,
    METHOD_NOT_FOUND,
    Json,
    Request,
    RpcError,
    failure,
    notification,
    read_message,
    success,
)
from sakia_ng.sandbox.server.tasks import report_mistake

Stop = Callable[[], None]
Send = Callable[[Json], None]


class Methods(Protocol):
    """What a connection asks for the results of methods."""

    faults: Faults

    async def call(self, request: Request, connection: Connection) -> Json:
        """Return the result of a request. Raises ``RpcError``."""


class Connection:
    """The server's side of a client, over WebSocket or one HTTP request.

    Args:
        methods: answers requests.
        can_subscribe: False over HTTP.
    """

    def __init__(self, methods: Methods, *, can_subscribe: bool = True) -> None:
        self._methods = methods
        self._can_subscribe = can_subscribe
        self._subscriptions: dict[str, tuple[str, Stop]] = {}
        self._started: list[Callable[[], None]] = []
        self.outgoing: asyncio.Queue[str | None] = asyncio.Queue()

    async def receive(self, text: str | bytes) -> None:
        """Answer one message; the answer goes to ``outgoing``, where None asks to close the connection."""
        reply = await self.reply_to(text)
        if reply is not None:
            self.outgoing.put_nowait(reply.text)
            if reply.then_close:
                self.outgoing.put_nowait(None)
        self._start_subscriptions()

    async def reply_to(self, text: str | bytes) -> Reply | None:
        """Return the answer of one message, spoilt if a fault says so; None when nothing is sent."""
        try:
            message = read_message(text)
        except RpcError as error:
            return _reply(json.dumps(failure(None, error)), None)
        requests: Sequence[Request | RpcError] = message if isinstance(message, list) else [message]
        faults = [self._fault_of(item) for item in requests]
        spoiling = next(
            (fault for fault in faults if fault and fault.kind not in {FaultKind.ERROR, FaultKind.LIE}), None
        )
        if spoiling is not None and spoiling.kind is FaultKind.LATENCY:
            await asyncio.sleep(spoiling.number("ms", 1000) / 1000)
        pairs = zip(requests, faults, strict=True)
        answers = [answer for item, fault in pairs if (answer := await self._answer(item, fault)) is not None]
        if not answers:
            return None
        return _reply(json.dumps(answers if isinstance(message, list) else answers[0]), spoiling)

    def _fault_of(self, item: Request | RpcError) -> Fault | None:
        return self._methods.faults.take("rpc", item.method, item.params.raw) if isinstance(item, Request) else None

    async def _answer(self, item: Request | RpcError, fault: Fault | None) -> Json:
        if isinstance(item, RpcError):
            return failure(None, item)
        if fault is not None and fault.kind is FaultKind.ERROR:
            return failure(item.id, fault.error())
        try:
            result = await self._methods.call(item, self)
        except RpcError as error:
            return failure(item.id, error) if item.is_call else None
        except Exception as mistake:  # noqa: BLE001 - whoever asked must not wait for ever
            report_mistake(item.method, mistake)
            return failure(item.id, RpcError(INTERNAL_ERROR, "Internal error")) if item.is_call else None
        if fault is not None and fault.kind is FaultKind.LIE:
            result = fault.settings.get("result")
        return success(item, result) if item.is_call else None

    def subscribe(self, kind: str, method: str, start: Callable[[Send], Stop]) -> str:
        """Open a subscription.

        Args:
            kind: family: only the matching ``unsubscribe`` closes it.
            method: of its notifications.
            start: called once the answer is on its way; gets the way to send, returns the way to stop.

        Returns:
            Its id.
        """
        if not self._can_subscribe:
            raise RpcError(METHOD_NOT_FOUND, "Method not found", "subscriptions need a WebSocket")
        name = secrets.token_urlsafe(12)
        self._subscriptions[name] = (kind, lambda: None)

        def begin() -> None:
            if name in self._subscriptions:
                stop = start(lambda result: self._notify(name, method, result))
                if name in self._subscriptions:
                    self._subscriptions[name] = (kind, stop)
                else:  # over at once
                    stop()

        self._started.append(begin)
        return name

    def unsubscribe(self, kind: str, name: str) -> bool:
        """Close a subscription; False when there is none."""
        known = self._subscriptions.get(name)
        if known is None or known[0] != kind:
            return False
        del self._subscriptions[name]
        known[1]()
        return True

    def close(self) -> None:
        """Close all subscriptions."""
        for _, stop in self._subscriptions.values():
            stop()
        self._subscriptions.clear()

    def _start_subscriptions(self) -> None:
        started, self._started = self._started, []
        for begin in started:
            begin()

    def _notify(self, name: str, method: str, result: Json) -> None:
        if name not in self._subscriptions:
            return
        fault = self._methods.faults.take_notification(method)
        reply = _reply(json.dumps(notification(method, name, result)), fault)
        if reply is not None:
            self.outgoing.put_nowait(reply.text)
        if fault is not None and fault.kind is FaultKind.DROP:
            self.outgoing.put_nowait(None)


@dataclass(frozen=True, slots=True)
class Reply:
    """A text to send.

    Attributes:
        text: the answer, perhaps spoilt; empty to send nothing.
        announced: length in bytes that HTTP announces: more than is sent when the answer is cut.
        then_close: the connection closes afterwards.
    """

    text: str
    announced: int
    then_close: bool = False


def _reply(text: str, fault: Fault | None) -> Reply | None:
    if fault is None:
        return Reply(text, len(text))
    if fault.kind is FaultKind.SILENCE:
        return None
    if fault.kind is FaultKind.DROP:
        return Reply("", 0, then_close=True)
    sent = spoil(fault, text)
    announced = len(text) if fault.kind is FaultKind.TRUNCATE else len(sent.encode())
    return Reply(sent, announced)
