"""Decodes SCALE values by the types a node described, under a budget of work.

A type becomes a small function once, then decodes fast. Lists must fit the bytes that are left, and everything inside
one value counts: items of lists, fields, cases. So time and memory are bounded by the budget and the bytes, whatever
the types: a list of nothing (four bytes that announce a billion empty items) is refused, and so are types that hold
each other twice, sixty deep (no byte at all, and 2^60 fields).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sakia_ng.adapters.duniter_v2.metadata_v14 import PRIMITIVES, Shape
from sakia_ng.substrate.scale import Reader, WireError, WireProblem

DEFAULT_BUDGET = 20_000
"""Values inside one value: far more than any figure of ours, and at most some 20 ms."""

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
    """A reader that counts the values it makes.

    Args:
        data: the bytes to read.
        budget: how many values may come out of them.
    """

    def __init__(self, data: bytes, budget: int = DEFAULT_BUDGET) -> None:
        super().__init__(data)
        self._budget = budget
        self.depth = 0

    def spend(self, values: int) -> None:
        """Take values from the budget."""
        self._budget -= values
        if self._budget < 0:
            raise self.malformed()

    def announce(self, items: int) -> None:
        """Take the items of a list from the budget; each but one has a byte at least."""
        if items > self.remaining + 1:
            raise self.malformed()
        self.spend(items)


Read = Callable[[Cursor], Value]

_COMPACT_BITS = {"u8": 8, "u16": 16, "u32": 32, "u64": 64, "u128": 128}


class Decoder:
    """Decodes values of a registry of types; several threads may do so at once.

    Args:
        types: shapes by number.
    """

    def __init__(self, types: Mapping[int, Shape]) -> None:
        self._types = types
        self._readers: dict[int, Read] = {}
        self._unfinished: dict[int, Read] = {}
        self._compiling = threading.RLock()

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
        return self._readers.get(number) or self._compiled(number)

    def _compiled(self, number: int) -> Read:
        """Compile a type with all that it holds; no other thread sees any of it before all is done."""
        with self._compiling:
            known = self._readers.get(number) or self._unfinished.get(number)
            if known is not None:
                return known
            is_outermost = not self._unfinished
            self._unfinished[number] = lambda cursor: self._deeper(number, cursor)  # for types that hold themselves
            try:
                read = self._unfinished[number] = self._compile(number)
                if is_outermost:
                    self._readers.update(self._unfinished)
            finally:
                if is_outermost:
                    self._unfinished = {}
            return read

    def _deeper(self, number: int, cursor: Cursor) -> Value:
        cursor.depth += 1
        if cursor.depth > MAX_DEPTH:
            raise cursor.malformed()
        value = self._readers[number](cursor)
        cursor.depth -= 1
        return value

    def _compile(self, number: int) -> Read:
        match self._types.get(number):
            case ["primitive", str(name)] if name in PRIMITIVES:
                return _primitive(name)
            case ["compact", int(inner)]:
                return self._compact(inner)
            case ["sequence", int(inner)]:
                return self._sequence(inner)
            case ["array", int(length), int(inner)] if length >= 0:
                return self._array(length, inner)
            case shape:
                return self._compile_parts(shape, number)

    def _compile_parts(self, shape: Shape | None, number: int) -> Read:
        match shape:
            case ["tuple", list(members)]:
                return self._fields([["", member] for member in members])
            case ["composite", list(fields)]:
                return self._composite(fields)
            case ["variant", list(cases)]:
                return self._variant(cases)
            case _:
                raise WireError(WireProblem.MALFORMED, type=number)

    def _compact(self, inner: int) -> Read:
        match self._types.get(inner):
            case ["composite", [[_, int(wrapped)]]]:  # a wrapper such as Perbill: compact as what it holds
                return self._compact(wrapped)
            case ["tuple" | "composite", []]:
                return lambda _cursor: 0
            case ["primitive", str(name)] if name in _COMPACT_BITS:
                bits = _COMPACT_BITS[name]
                return lambda cursor: cursor.compact(bits)
            case _:
                raise WireError(WireProblem.MALFORMED, type=inner)

    def _sequence(self, inner: int) -> Read:
        if self._types.get(inner) == ["primitive", "u8"]:
            return lambda cursor: cursor.byte_string()
        read = self._reader(inner)

        def sequence(cursor: Cursor) -> Value:
            count = cursor.compact(32)
            cursor.announce(count)
            return [read(cursor) for _ in range(count)]

        return sequence

    def _array(self, length: int, inner: int) -> Read:
        if self._types.get(inner) == ["primitive", "u8"]:
            return lambda cursor: cursor.take(length)
        read = self._reader(inner)

        def array(cursor: Cursor) -> Value:
            cursor.announce(length)
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
        count = len(members)

        def composite(cursor: Cursor) -> Value:
            cursor.spend(count)
            return {name: read(cursor) for name, read in members}

        return composite

    def _members(self, fields: list[object]) -> list[tuple[str, Read]]:
        members: list[tuple[str, Read]] = []
        for position, field in enumerate(fields):
            match field:
                case [str(name), int(number)]:
                    members.append((name or str(position), self._reader(number)))
                case _:
                    raise WireError(WireProblem.MALFORMED, field=position)
        return members

    def _variant(self, cases: list[object]) -> Read:
        by_index: dict[int, Read] = {}
        for described in cases:
            match described:
                case [str(name), int(index), list(fields)]:
                    by_index[index] = self._case(name, index, fields)
                case _:
                    raise WireError(WireProblem.MALFORMED)

        def variant(cursor: Cursor) -> Value:
            read = by_index.get(cursor.u8())
            if read is None:
                raise cursor.malformed()
            return read(cursor)

        return variant

    def _case(self, name: str, index: int, fields: list[object]) -> Read:
        members = self._members(fields)
        count = len(members)
        if not count:
            bare = Variant(name, index, {})
            return lambda _cursor: bare

        def case(cursor: Cursor) -> Value:
            cursor.spend(count)
            return Variant(name, index, {field: read(cursor) for field, read in members})

        return case


def _primitive(name: str) -> Read:
    if name == "bool":
        return lambda cursor: cursor.boolean()
    if name == "str":
        return lambda cursor: cursor.byte_string().decode("utf-8", "replace")
    size = 4 if name == "char" else int(name[1:]) // 8
    signed = name[0] == "i"
    return lambda cursor: int.from_bytes(cursor.take(size), "little", signed=signed)
