"""Bounded JSON, and checks on values that came out of it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping

from sakia_ng.domain.chain import BlockHash
from sakia_ng.errors import Code, EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem

OFF_LOOP_ABOVE = 64 << 10
"""Texts longer than this are parsed in a thread."""

MAX_ITEMS = 200_000
"""Commas and brackets in one text: ten times a full page of storage, and a parse that lasts milliseconds."""

HASH_TEXT_LENGTH = 66
_HEX = frozenset("0123456789abcdef")


async def parse_json(text: str, garbage: Code = NodeProblem.GARBAGE) -> object:
    """Parse JSON from outside, off the loop when it is long.

    Args:
        text: what was received, already bounded in length.
        garbage: code of the error.

    Raises:
        EnvironmentProblem: it is not JSON, or too many values for its length to be honest.
    """
    if len(text) <= OFF_LOOP_ABOVE:
        return _parse(text, garbage)
    return await asyncio.to_thread(_parse, text, garbage)


def _parse(text: str, garbage: Code) -> object:
    if len(text) > MAX_ITEMS and sum(map(text.count, ",[{")) > MAX_ITEMS:
        raise EnvironmentProblem(garbage)
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError):
        raise EnvironmentProblem(garbage) from None
    return value


def mapping(value: object, garbage: Code = NodeProblem.GARBAGE) -> Mapping[str, object]:
    """Return a JSON object, or raise ``EnvironmentProblem``."""
    if not isinstance(value, dict):
        raise EnvironmentProblem(garbage)
    return value


def items(value: object, garbage: Code = NodeProblem.GARBAGE) -> list[object]:
    """Return a JSON list, or raise ``EnvironmentProblem``."""
    if not isinstance(value, list):
        raise EnvironmentProblem(garbage)
    return value


def text(value: object, garbage: Code = NodeProblem.GARBAGE) -> str:
    """Return a JSON text, or raise ``EnvironmentProblem``."""
    if not isinstance(value, str):
        raise EnvironmentProblem(garbage)
    return value


def natural(value: object, bits: int = 32, garbage: Code = NodeProblem.GARBAGE) -> int:
    """Return a JSON integer of at most ``bits`` bits that is not negative, or raise ``EnvironmentProblem``."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0 or value.bit_length() > bits:
        raise EnvironmentProblem(garbage)
    return value


def hex_bytes(value: object) -> bytes:
    """Return the bytes of a ``0x`` text, or raise ``EnvironmentProblem``."""
    written = text(value)
    try:
        if written.startswith("0x"):
            return bytes.fromhex(written[2:])
    except ValueError:
        pass
    raise EnvironmentProblem(NodeProblem.GARBAGE)


def block_hash(value: object) -> BlockHash:
    """Return a block's hash, or raise ``EnvironmentProblem``."""
    written = text(value)
    if len(written) != HASH_TEXT_LENGTH or not written.startswith("0x") or not _HEX.issuperset(written[2:]):
        raise EnvironmentProblem(NodeProblem.GARBAGE)
    return BlockHash(written)
