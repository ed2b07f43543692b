"""Decodes SCALE values by the types a node described, under a budget.

A type becomes a small function once, then decodes fast. Lists must fit the bytes that are left, and all lists of one
value together may have only so many items, so that a list of nothing (four bytes that announce a billion empty items)
is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import cast

from sakia_ng.adapters.duniter_v2.metadata_v14 import Shape
from sakia_ng.substrate.scale import Reader, WireError, WireProblem

DEFAULT_BUDGET = 200_000
"""List items in one value: far more than the events of a full block."""

MAX_DEPTH = 64


@dataclass(frozen=True, slots=True)
class Variant:
    """A value of an enumeration.

    Attributes:
        name: which case.
        index: its number.
        fields: what it carries, by name; unnamed fields by position (``"0"``, ``"1"``, ...).
    """

    name: str
    index: int
    fields: Mapping[str, Value]


Value = int | bool | str | bytes | Variant | list["Value"] | dict[str, "Value"]
"""A decoded value. Composites and tuples are dictionaries (unnamed fields by position), a composite with one unnamed
field is that field's value, lists and arrays of bytes are ``bytes``."""


class Cursor(Reader):
    """A reader that counts the items it makes.

    Args:
        data: the bytes to read.
        budget: how many list items may come out of them.
    """

    def __init__(self, data: bytes, budget: int = DEFAULT_BUDGET) -> None:
        super().__init__(data)
        self._budget = budget
        self.depth = 0

    def spend(self, items: int) -> None:
        """Take items from the budget."""
        self._budget -= items
        if items > self.remaining + 1 or self._budget < 0:
            raise self.malformed()


Read = Callable[[Cursor], Value]


class Decoder:
    """Decodes values of a registry of types.

    Args:
        types: shapes by number.
    """

    def __init__(self, types: Mapping[int, Shape]) -> None:
        self._types = types
        self._readers: dict[int, Read] = {}

    def decode(self, number: int, data: bytes, budget: int = DEFAULT_BUDGET) -> Value:
        """Return the value of a type.

        Raises:
            WireError: the bytes are not exactly one such value, or exceed the budget, or the type is unknown.
        """
        cursor = Cursor(data, budget)
        try:
            value = self._reader(number)(cursor)
        except RecursionError:
            raise cursor.malformed() from None
        cursor.finish()
        return value

    def _reader(self, number: int) -> Read:
        known = self._readers.get(number)
        if known is None:
            self._readers[number] = lambda cursor: self._deeper(number, cursor)  # for types that hold themselves
            known = self._readers[number] = self._compile(number)
        return known

    def _deeper(self, number: int, cursor: Cursor) -> Value:
        cursor.depth += 1
        if cursor.depth > MAX_DEPTH:
            raise cursor.malformed()
        value = self._readers[number](cursor)
        cursor.depth -= 1
        return value

    def _compile(self, number: int) -> Read:
        makers: dict[str, Callable[..., Read]] = {
            "primitive": _primitive,
            "compact": self._compact,
            "sequence": self._sequence,
            "array": self._array,
            "tuple": self._tuple,
            "composite": self._composite,
            "variant": self._variant,
        }
        match self._types.get(number):
            case [str(kind), *parts] if kind in makers:
                return makers[kind](*parts)
            case _:
                raise WireError(WireProblem.MALFORMED, type=number)

    def _tuple(self, members: list[int]) -> Read:
        return self._fields([["", member] for member in members])

    def _compact(self, inner: int) -> Read:
        shape = self._types.get(inner, [])
        if shape[:1] == ["composite"]:  # a wrapper such as Perbill: compact as what it holds
            ((_, wrapped),) = cast("list[tuple[str, int]]", shape[1])
            return self._compact(wrapped)
        if shape in (["tuple", []], ["composite", []]):
            return lambda _cursor: 0
        bits = {"u8": 8, "u16": 16, "u32": 32, "u64": 64, "u128": 128}.get(str(shape[-1]), 64)
        return lambda cursor: cursor.compact(bits)

    def _sequence(self, inner: int) -> Read:
        if self._types.get(inner) == ["primitive", "u8"]:
            return lambda cursor: cursor.byte_string()
        read = self._reader(inner)

        def sequence(cursor: Cursor) -> Value:
            count = cursor.compact(32)
            cursor.spend(count)
            return [read(cursor) for _ in range(count)]

        return sequence

    def _array(self, length: int, inner: int) -> Read:
        if self._types.get(inner) == ["primitive", "u8"]:
            return lambda cursor: cursor.take(length)
        read = self._reader(inner)

        def array(cursor: Cursor) -> Value:
            cursor.spend(length)
            return [read(cursor) for _ in range(length)]

        return array

    def _composite(self, fields: list[object]) -> Read:
        match fields:
            case [["", int(only)]]:
                return self._reader(only)
            case _:
                return self._fields(fields)

    def _fields(self, fields: list[object]) -> Read:
        members = self._members(fields)
        return lambda cursor: {name: read(cursor) for name, read in members}

    def _members(self, fields: list[object]) -> list[tuple[str, Read]]:
        pairs = cast("list[tuple[str, int]]", fields)
        return [(name or str(position), self._reader(number)) for position, (name, number) in enumerate(pairs)]

    def _variant(self, cases: list[object]) -> Read:
        described = cast("list[tuple[str, int, list[object]]]", cases)
        by_index = {index: (name, self._members(fields)) for name, index, fields in described}

        def variant(cursor: Cursor) -> Value:
            index = cursor.u8()
            case = by_index.get(index)
            if case is None:
                raise cursor.malformed()
            name, members = case
            return Variant(name, index, {field: read(cursor) for field, read in members})

        return variant


def _primitive(name: str) -> Read:
    if name == "bool":
        return lambda cursor: cursor.boolean()
    if name == "str":
        return lambda cursor: cursor.byte_string().decode("utf-8", "replace")
    size = 4 if name == "char" else int(name[1:]) // 8
    signed = name[0] == "i"
    return lambda cursor: int.from_bytes(cursor.take(size), "little", signed=signed)
