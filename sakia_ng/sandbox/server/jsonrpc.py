"""JSON-RPC 2.0 as Substrate nodes speak it: requests, batches, parameters, errors."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

Json = object
"""Anything that ``json`` reads or writes."""

PARSE_ERROR, INVALID_REQUEST, METHOD_NOT_FOUND, INVALID_PARAMS, INTERNAL_ERROR = -32700, -32600, -32601, -32602, -32603
MAX_BATCH = 1000


class RpcError(Exception):
    """What a node answers instead of a result.

    Args:
        code: JSON-RPC's, or one of Substrate's own.
        message: in the node's words.
        data: more words, or None.
    """

    def __init__(self, code: int, message: str, data: Json = None) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.data = data

    def to_json(self) -> dict[str, Json]:
        """Return the ``error`` member of an answer."""
        error: dict[str, Json] = {"code": self.code, "message": self.message}
        return error if self.data is None else {**error, "data": self.data}


@dataclass(frozen=True, slots=True)
class Request:
    """One request.

    Attributes:
        id: to be sent back; None for a notification, which has no answer.
        method: asked for.
        params: in order, or by name.
        is_call: whether an answer is due.
    """

    id: Json
    method: str
    params: Params
    is_call: bool


class Params:
    """Parameters of a request, read with the types that the method wants.

    Every reader raises ``RpcError`` INVALID_PARAMS when the parameter is absent or of another type.

    Args:
        values: a list (by position) or an object (by name).
    """

    def __init__(self, values: Json) -> None:
        self._values = values

    @property
    def raw(self) -> Json:
        """As they were sent."""
        return self._values

    def get(self, position: int, name: str = "") -> Json:
        """Return a parameter, or None when it is absent or null."""
        if isinstance(self._values, dict):
            return self._values.get(name)
        values = cast("Sequence[Json]", self._values)
        return values[position] if position < len(values) else None

    def text(self, position: int, name: str = "") -> str:
        """Return a text."""
        value = self.get(position, name)
        if not isinstance(value, str):
            raise _wrong(position)
        return value

    def data(self, position: int, name: str = "") -> bytes:
        """Return bytes written as hexadecimal with ``0x`` in front."""
        return read_hex(self.text(position, name))

    def optional_data(self, position: int, name: str = "") -> bytes | None:
        """Return bytes, or None when absent."""
        return None if self.get(position, name) is None else self.data(position, name)

    def number(self, position: int, name: str = "", default: int | None = None) -> int:
        """Return a whole number of zero or more."""
        value = self.get(position, name)
        if value is None and default is not None:
            return default
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise _wrong(position)
        return value

    def list(self, position: int, name: str = "") -> list[Json]:
        """Return a list."""
        value = self.get(position, name)
        if not isinstance(value, list):
            raise _wrong(position)
        return value


def _wrong(position: int) -> RpcError:
    return RpcError(INVALID_PARAMS, "Invalid params", f"invalid or missing parameter at position {position}")


def read_hex(text: Json) -> bytes:
    """Return bytes written as hexadecimal, with or without ``0x``. Raises ``RpcError``."""
    try:
        return bytes.fromhex(cast("str", text).removeprefix("0x"))
    except (ValueError, AttributeError):
        raise RpcError(INVALID_PARAMS, "Invalid params", "invalid hexadecimal text") from None


def to_hex(data: bytes) -> str:
    """Return bytes as ``0x`` and hexadecimal."""
    return "0x" + data.hex()


def read_message(text: str | bytes) -> list[Request | RpcError] | Request:
    """Read what a client sent: a request, or a batch of them.

    Returns:
        One request; or a list, where what is no request has its error in its place.

    Raises:
        RpcError: it is not JSON, not a request, or a batch empty or too long.
    """
    try:
        message = json.loads(text)
    except (ValueError, RecursionError):
        raise RpcError(PARSE_ERROR, "Parse error") from None
    if not isinstance(message, list):
        return _read_request(message)
    if not message:
        raise RpcError(INVALID_REQUEST, "Invalid request")
    if len(message) > MAX_BATCH:
        raise RpcError(-32010, "The batch request was too large", f"Exceeded max limit of {MAX_BATCH}")
    return [_read_or_error(item) for item in message]


def _read_or_error(item: Json) -> Request | RpcError:
    try:
        return _read_request(item)
    except RpcError as error:
        return error


def _read_request(message: Json) -> Request:
    if not isinstance(message, dict) or not isinstance(message.get("method"), str):
        raise RpcError(INVALID_REQUEST, "Invalid request")
    params = message.get("params")
    if params is not None and not isinstance(params, list | dict):
        raise RpcError(INVALID_PARAMS, "Invalid params")
    return Request(message.get("id"), message["method"], Params(params or []), "id" in message)


def success(request: Request, result: Json) -> dict[str, Json]:
    """Return the answer that carries a result."""
    return {"jsonrpc": "2.0", "id": request.id, "result": result}


def failure(request_id: Json, error: RpcError) -> dict[str, Json]:
    """Return the answer that carries an error."""
    return {"jsonrpc": "2.0", "id": request_id, "error": error.to_json()}


def notification(method: str, subscription: str, result: Json) -> dict[str, Json]:
    """Return what a subscription sends."""
    return {"jsonrpc": "2.0", "method": method, "params": {"subscription": subscription, "result": result}}
