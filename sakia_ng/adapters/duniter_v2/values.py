"""Takes decoded storage values apart, refusing what has not the expected shape."""

from __future__ import annotations

from collections.abc import Mapping

from sakia_ng.adapters.duniter_v2.decoder import Value, Variant
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem

_ABOVE_ALL = 1 << 64


def garbage() -> EnvironmentProblem:
    """Build the error of a value that has not the expected shape."""
    return EnvironmentProblem(NodeProblem.GARBAGE)


def fields(value: Value | None) -> Mapping[str, Value]:
    """Return the fields of a composite."""
    if not isinstance(value, dict):
        raise garbage()
    return value


def number(value: Value | None) -> int:
    """Return an integer as the chain counts: not negative, of at most 64 bits."""
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < _ABOVE_ALL:
        raise garbage()
    return value


def key(value: Value | None) -> bytes:
    """Return 32 bytes."""
    if not isinstance(value, bytes) or len(value) != 32:
        raise garbage()
    return value


def case(value: Value | None) -> Variant:
    """Return a value of an enumeration."""
    if not isinstance(value, Variant):
        raise garbage()
    return value


def optional(value: Value | None) -> Value | None:
    """Return what an ``Option`` holds, or None."""
    variant = case(value)
    return variant.fields.get("0") if variant.name == "Some" else None


def entries(value: Value | None) -> list[Value]:
    """Return a list."""
    if not isinstance(value, list):
        raise garbage()
    return value
