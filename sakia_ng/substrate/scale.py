"""Explicit SCALE primitives: integers, compact integers, bytes, options, lists.

SCALE is little-endian and carries no types, so every caller says what it expects. Decoding goes through ``Reader``,
which checks each length against the bytes really there before taking them: a hostile count costs nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from sakia_ng.errors import Code, EnvironmentProblem

T = TypeVar("T")

_TWO_BYTE_MODE, _FOUR_BYTE_MODE, _BIG_MODE = 1, 2, 3
_MAX_COMPACT_BYTES = 67


class WireProblem(Code):
    """What can be wrong with bytes that came from a peer."""

    TRUNCATED = "wire.truncated"
    MALFORMED = "wire.malformed"


class WireError(EnvironmentProblem):
    """Bytes from outside that do not have the announced shape.

    Args:
        code: the bytes end too early, or say something impossible.
        params: numbers that help to find where.
    """


def u8(value: int) -> bytes:
    """Encode an unsigned byte. Raises ``OverflowError`` out of range."""
    return value.to_bytes(1, "little")


def u16(value: int) -> bytes:
    """Encode an unsigned 16-bit integer. Raises ``OverflowError`` out of range."""
    return value.to_bytes(2, "little")


def u32(value: int) -> bytes:
    """Encode an unsigned 32-bit integer. Raises ``OverflowError`` out of range."""
    return value.to_bytes(4, "little")


def u64(value: int) -> bytes:
    """Encode an unsigned 64-bit integer. Raises ``OverflowError`` out of range."""
    return value.to_bytes(8, "little")


def u128(value: int) -> bytes:
    """Encode an unsigned 128-bit integer. Raises ``OverflowError`` out of range."""
    return value.to_bytes(16, "little")


def compact(value: int) -> bytes:
    """Encode a compact integer in its one canonical form.

    Raises:
        OverflowError: negative, or 2**536 and more.
    """
    if value < 1 << 6:
        return (value << 2).to_bytes(1, "little")
    if value < 1 << 14:
        return (value << 2 | _TWO_BYTE_MODE).to_bytes(2, "little")
    if value < 1 << 30:
        return (value << 2 | _FOUR_BYTE_MODE).to_bytes(4, "little")
    size = (value.bit_length() + 7) // 8
    if size > _MAX_COMPACT_BYTES:
        raise OverflowError("a compact integer has at most 67 bytes")
    return bytes([(size - 4) << 2 | _BIG_MODE]) + value.to_bytes(size, "little")


def byte_string(data: bytes) -> bytes:
    """Encode bytes (or UTF-8 text) with their length in front."""
    return compact(len(data)) + data


def boolean(value: bool) -> bytes:
    """Encode a truth value as one byte."""
    return b"\x01" if value else b"\x00"


def option(encoded: bytes | None) -> bytes:
    """Encode an optional value, itself already encoded."""
    return b"\x00" if encoded is None else b"\x01" + encoded


def vector(encoded_items: Iterable[bytes]) -> bytes:
    """Encode a list of values already encoded."""
    items = list(encoded_items)
    return compact(len(items)) + b"".join(items)


class Reader:
    """Reads SCALE values one after the other.

    Every method raises ``WireError`` when the bytes end too early (TRUNCATED) or are not a possible value (MALFORMED).

    Args:
        data: the bytes to read.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def offset(self) -> int:
        """How many bytes were read."""
        return self._at

    @property
    def remaining(self) -> int:
        """How many bytes are left."""
        return len(self._data) - self._at

    def take(self, size: int) -> bytes:
        """Read ``size`` raw bytes."""
        if size > self.remaining:
            raise WireError(WireProblem.TRUNCATED, offset=self._at, wanted=size, left=self.remaining)
        self._at += size
        return self._data[self._at - size : self._at]

    def rest(self) -> bytes:
        """Read all that is left."""
        return self.take(self.remaining)

    def finish(self) -> None:
        """Refuse bytes left over."""
        if self.remaining:
            raise self.malformed()

    def malformed(self) -> WireError:
        """Build the error that says the value just read is impossible."""
        return WireError(WireProblem.MALFORMED, offset=self._at)

    def _integer(self, size: int) -> int:
        return int.from_bytes(self.take(size), "little")

    def u8(self) -> int:
        """Read an unsigned byte."""
        return self._integer(1)

    def u16(self) -> int:
        """Read an unsigned 16-bit integer."""
        return self._integer(2)

    def u32(self) -> int:
        """Read an unsigned 32-bit integer."""
        return self._integer(4)

    def u64(self) -> int:
        """Read an unsigned 64-bit integer."""
        return self._integer(8)

    def u128(self) -> int:
        """Read an unsigned 128-bit integer."""
        return self._integer(16)

    def boolean(self) -> bool:
        """Read a truth value: one byte, 0 or 1."""
        value = self.u8()
        if value > 1:
            raise self.malformed()
        return value == 1

    def compact(self, bits: int = 64) -> int:
        """Read a compact integer of at most ``bits`` bits, in its canonical form only, as Substrate does."""
        mode = self.u8() & 3
        self._at -= 1
        size = 1 << mode
        if mode == _BIG_MODE:
            size = (self.u8() >> 2) + 4
            value = self._integer(size)
        else:
            value = self._integer(size) >> 2
        shortest = len(compact(value))
        if shortest != size + (mode == _BIG_MODE) or value.bit_length() > bits:
            raise self.malformed()
        return value

    def byte_string(self) -> bytes:
        """Read bytes that carry their length in front."""
        return self.take(self.compact(32))

    def option(self, read: Callable[[Reader], T]) -> T | None:
        """Read an optional value with ``read``."""
        return read(self) if self.boolean() else None

    def vector(self, read: Callable[[Reader], T], limit: int) -> list[T]:
        """Read a list of at most ``limit`` items with ``read``. Items that take no byte are refused."""
        count = self.compact(32)
        if count > limit or count > self.remaining:
            raise self.malformed()
        return [read(self) for _ in range(count)]
