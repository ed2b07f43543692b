"""Reads runtime metadata in format V14, as ``state_getMetadata`` gives it, under bounds.

Every list is checked against the bytes that are left and every item takes at least one byte, so that time and memory
grow with the size of the input alone, itself bounded. Documentation is skipped.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from sakia_ng.substrate.scale import Reader, WireError, WireProblem

T = TypeVar("T")

MAX_BYTES = 1 << 20
"""Ğ1 has 148 kB."""

MAGIC = b"meta"
VERSION = 14
_MANY = 1 << 16
_FEW = 256  # pallets and cases, which have a byte for a number, and fields
PRIMITIVES = (
    "bool",
    "char",
    "str",
    "u8",
    "u16",
    "u32",
    "u64",
    "u128",
    "u256",
    "i8",
    "i16",
    "i32",
    "i64",
    "i128",
    "i256",
)

Shape = list[object]
"""A type as a JSON value; its references to other types are numbers of the registry:

``["primitive", name]``, ``["compact", t]``, ``["sequence", t]``, ``["array", length, t]``, ``["tuple", [t, ...]]``,
``["composite", [[field, t], ...]]``, ``["variant", [[name, index, [[field, t], ...]], ...]]``, ``["bits"]``. Unnamed
fields have an empty name.
"""


@dataclass(frozen=True, slots=True)
class StorageItem:
    """Layout of one storage item: hashers are empty for a plain value, and so is its key type."""

    hashers: tuple[int, ...]
    key: int | None
    value: int


@dataclass(frozen=True, slots=True)
class Pallet:
    """One pallet: numbers of the types of its calls, events and errors, and what it stores."""

    name: str
    index: int
    prefix: str
    storage: dict[str, StorageItem]
    calls: int | None
    errors: int | None
    constants: dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Metadata:
    """A whole runtime, without words."""

    types: dict[int, Shape]
    pallets: tuple[Pallet, ...]
    extrinsic_version: int
    extensions: tuple[tuple[str, int, int], ...]


def read_metadata(data: bytes) -> Metadata:
    """Read metadata.

    Raises:
        WireError: too large, truncated, or not metadata V14.
    """
    reader = Reader(data)
    if len(data) > MAX_BYTES or reader.take(4) != MAGIC or reader.u8() != VERSION:
        raise WireError(WireProblem.MALFORMED)
    types = dict(_many(reader, _read_type))
    pallets = tuple(_few(reader, _read_pallet))
    reader.compact(32)  # type of the extrinsic
    version = reader.u8()
    extensions = tuple(_few(reader, lambda r: (_text(r), r.compact(32), r.compact(32))))
    return Metadata(types, pallets, version, extensions)


def _many(reader: Reader, read: Callable[[Reader], T]) -> list[T]:
    return reader.vector(read, _MANY)


def _few(reader: Reader, read: Callable[[Reader], T]) -> list[T]:
    return reader.vector(read, _FEW)


def _text(reader: Reader) -> str:
    return reader.byte_string().decode("utf-8", "replace")


def _skip_docs(reader: Reader) -> None:
    _many(reader, lambda r: r.byte_string())


def _read_type(reader: Reader) -> tuple[int, Shape]:
    number = reader.compact(32)
    _many(reader, _text)  # path
    _many(reader, lambda r: (_text(r), r.option(lambda o: o.compact(32))))  # parameters
    shape = _read_shape(reader)
    _skip_docs(reader)
    return number, shape


def _read_bits(reader: Reader) -> Shape:
    reader.compact(32), reader.compact(32)  # how bits are stored and ordered
    return ["bits"]


_SHAPES: tuple[Callable[[Reader], Shape], ...] = (
    lambda r: ["composite", _few(r, _read_field)],
    lambda r: ["variant", _few(r, _read_variant)],
    lambda r: ["sequence", r.compact(32)],
    lambda r: ["array", r.u32(), r.compact(32)],
    lambda r: ["tuple", _few(r, lambda inner: inner.compact(32))],
    lambda r: ["primitive", _primitive(r)],
    lambda r: ["compact", r.compact(32)],
    _read_bits,
)
"""How each kind of type is read, by its number."""


def _read_shape(reader: Reader) -> Shape:
    kind = reader.u8()
    if kind >= len(_SHAPES):
        raise reader.malformed()
    return _SHAPES[kind](reader)


def _primitive(reader: Reader) -> str:
    number = reader.u8()
    if number >= len(PRIMITIVES):
        raise reader.malformed()
    return PRIMITIVES[number]


def _read_field(reader: Reader) -> list[object]:
    name = reader.option(_text) or ""
    number = reader.compact(32)
    reader.option(_text)  # name of the type in the source
    _skip_docs(reader)
    return [name, number]


def _read_variant(reader: Reader) -> list[object]:
    name, fields, index = _text(reader), _few(reader, _read_field), reader.u8()
    _skip_docs(reader)
    return [name, index, fields]


def _read_pallet(reader: Reader) -> Pallet:
    name = _text(reader)
    storage = reader.option(lambda r: (_text(r), dict(_many(r, _read_item))))
    calls, _events = reader.option(lambda r: r.compact(32)), reader.option(lambda r: r.compact(32))
    constants = dict(_many(reader, _read_constant))
    errors = reader.option(lambda r: r.compact(32))
    prefix, items = storage or (name, {})
    return Pallet(name, reader.u8(), prefix, items, calls, errors, constants)


def _read_item(reader: Reader) -> tuple[str, StorageItem]:
    name = _text(reader)
    reader.u8()  # what an absent value means; our own reading says it
    kind = reader.u8()
    if kind > 1:
        raise reader.malformed()
    hashers = tuple(_few(reader, lambda r: r.u8())) if kind else ()
    key = reader.compact(32) if kind else None
    item = StorageItem(hashers, key, reader.compact(32))
    reader.byte_string()  # default value
    _skip_docs(reader)
    return name, item


def _read_constant(reader: Reader) -> tuple[str, bytes]:
    name = _text(reader)
    reader.compact(32)
    value = reader.byte_string()
    _skip_docs(reader)
    return name, value
