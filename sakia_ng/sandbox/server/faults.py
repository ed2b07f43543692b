"""Faults on demand: how an answer is spoilt, so that clients meet bad networks and bad nodes in tests.

``sandbox_fault`` takes an object:

- ``kind``: ``latency`` (answer after ``ms``), ``silence`` (done, never answered), ``drop`` (done, then the connection
  closes without an answer), ``truncate`` (half the answer), ``oversize`` (an answer of ``bytes``, 100 MB by default),
  ``garbage`` (not JSON), ``error`` (an error of ``code``, ``message``, ``data``; nothing is done), ``lie`` (``result``
  in place of the true one), ``wrongGenesis`` (a lie about block 0);
- ``target``: ``rpc`` (default) or ``squid``;
- ``method``: only for this method or, for a squid, this operation name; notifications by their method too;
- ``params``: only when the request's first parameters are these;
- ``count``: how many times, 1 by default, 0 for ever.

At most ``MOST_FAULTS`` are in place; ``bytes`` and ``ms`` are bounded too.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from sakia_ng.sandbox.server.jsonrpc import INVALID_PARAMS, Json, RpcError

OVERSIZE_BYTES = 100_000_000
MOST_FAULTS = 1_000
_MOST = {"bytes": 2 * OVERSIZE_BYTES, "ms": 3_600_000}
_FOREVER = 0
_OTHER_GENESIS = "0x" + "5a" * 32


class FaultKind(StrEnum):
    """Ways to spoil an answer."""

    LATENCY = "latency"
    SILENCE = "silence"
    DROP = "drop"
    TRUNCATE = "truncate"
    OVERSIZE = "oversize"
    GARBAGE = "garbage"
    ERROR = "error"
    LIE = "lie"
    WRONG_GENESIS = "wrongGenesis"


@dataclass
class Fault:
    """One fault in place.

    Attributes:
        kind: what it does.
        target: ``rpc`` or ``squid``.
        method: only for it, or None for all.
        params: first parameters it waits for, or None.
        count: times left, 0 for ever.
        settings: everything that was asked.
    """

    kind: FaultKind
    target: str = "rpc"
    method: str | None = None
    params: list[Json] | None = None
    count: int = 1
    settings: Mapping[str, Json] = field(default_factory=dict)

    def concerns(self, target: str, method: str, params: Json) -> bool:
        """Say whether a request meets this fault."""
        if target != self.target or self.method not in {None, method}:
            return False
        return self.params is None or (isinstance(params, list) and params[: len(self.params)] == self.params)

    def number(self, name: str, default: int) -> int:
        """Return a setting that is a number."""
        value = self.settings.get(name)
        return value if isinstance(value, int) else default

    def error(self) -> RpcError:
        """Return the error of an ERROR fault."""
        message = str(self.settings.get("message", "Internal error"))
        return RpcError(self.number("code", -32603), message, self.settings.get("data"))


class Faults:
    """The faults in place, the oldest first."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def add(self, settings: Json) -> Fault:
        """Put a fault in place.

        Raises:
            RpcError: settings that mean nothing, or too many faults.
        """
        fault = _read(settings)
        if len(self._faults) >= MOST_FAULTS:
            raise RpcError(INVALID_PARAMS, "Invalid params", f"at most {MOST_FAULTS} faults")
        self._faults.append(fault)
        return fault

    @property
    def count(self) -> int:
        """How many are in place."""
        return len(self._faults)

    def clear(self) -> int:
        """Remove all; return how many there were."""
        count = len(self._faults)
        self._faults.clear()
        return count

    def take(self, target: str, method: str, params: Json = None) -> Fault | None:
        """Return the fault that a request meets, and count it; ``sandbox_`` methods meet none."""
        if method.startswith("sandbox_"):
            return None
        found = next((fault for fault in self._faults if fault.concerns(target, method, params)), None)
        if found is not None and found.count != _FOREVER:
            found.count -= 1
            if found.count == 0:
                self._faults.remove(found)
        return found

    def take_notification(self, method: str) -> Fault | None:
        """Return the fault that names this notification."""
        named = any(fault.method == method for fault in self._faults)
        return self.take("rpc", method) if named else None


def _read(settings: Json) -> Fault:
    try:
        if not isinstance(settings, dict):
            raise TypeError("an object was expected")
        kind = FaultKind(settings["kind"])
        fault = Fault(
            kind,
            str(settings.get("target", "rpc")),
            settings.get("method"),
            settings.get("params"),
            int(settings.get("count", 1)),
            settings,
        )
        if not isinstance(fault.method, str | None) or not isinstance(fault.params, list | None):
            raise TypeError("a name and a list were expected")
        if any(not 0 <= fault.number(name, 0) <= most for name, most in _MOST.items()):
            raise ValueError("out of bounds")
    except (KeyError, ValueError, TypeError, OverflowError):
        raise RpcError(INVALID_PARAMS, "Invalid params", f"kinds: {', '.join(FaultKind)}") from None
    if kind is FaultKind.WRONG_GENESIS:
        lie = {"result": _OTHER_GENESIS, **settings}
        return Fault(FaultKind.LIE, "rpc", "chain_getBlockHash", [0], fault.count, lie)
    return fault


def spoil(fault: Fault, text: str) -> str:
    """Return what is sent in place of an answer, for the faults that send something else."""
    match fault.kind:
        case FaultKind.TRUNCATE:
            return text[: len(text) // 2]
        case FaultKind.GARBAGE:
            return "\x00\ufffd<html>502 Bad Gateway</html>"
        case FaultKind.OVERSIZE:
            return _inflated(text, fault.number("bytes", OVERSIZE_BYTES))
        case _:
            return text


def _inflated(text: str, size: int) -> str:
    """Put a result of the wanted size in the place of the true one, so that the answer stays well formed."""
    answer = json.loads(text)
    padding = "0" * size
    if isinstance(answer, dict) and "jsonrpc" in answer:
        return json.dumps({"jsonrpc": "2.0", "id": answer.get("id"), "result": "0x" + padding})
    return json.dumps({"data": {"padding": padding}})
