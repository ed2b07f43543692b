"""Encodes and decodes values by their declared type.

Shapes: integers are int; bytes and fixed byte arrays are bytes; ``str`` is text; lists are list; tuples and records are
tuple (a record of ``records`` when there is one; a record of a single unnamed field is that field itself); an option is
None or the value; a case without fields is its name, one with fields is the tuple (name, field, ...); a ``RuntimeCall``
is a ``Call``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import NamedTuple

from sakia_ng.sandbox.blocks import Call
from sakia_ng.sandbox.declaration.language import TypeDeclaration
from sakia_ng.sandbox.declaration.records import RECORDS
from sakia_ng.sandbox.declaration.runtime import PALLETS, TYPES
from sakia_ng.sandbox.declaration.typetree import FieldTree, TypeTree, parse_fields, parse_type, substitute
from sakia_ng.sandbox.declaration.upgrade import call_index, pallet_index
from sakia_ng.sandbox.declaration.version import SPEC_VERSION
from sakia_ng.substrate import scale
from sakia_ng.substrate.scale import Reader

MAX_CALL_DEPTH = 32
"""Calls inside calls that are still decoded (a node stops at 256)."""

_MAX_ITEMS = 1 << 20
_INTEGERS: dict[str, tuple[Callable[[int], bytes], Callable[[Reader], int], int]] = {
    "u8": (scale.u8, Reader.u8, 8),
    "u16": (scale.u16, Reader.u16, 16),
    "u32": (scale.u32, Reader.u32, 32),
    "u64": (scale.u64, Reader.u64, 64),
    "u128": (scale.u128, Reader.u128, 128),
}


class Codec(NamedTuple):
    """How to write and to read one type."""

    encode: Callable[[object], bytes]
    decode: Callable[[Reader], object]

    def decode_all(self, data: bytes) -> object:
        """Read a value that takes all of ``data``. Raises ``WireError``."""
        reader = Reader(data)
        value = self.decode(reader)
        reader.finish()
        return value


@cache
def codec(type_name: str) -> Codec:
    """Return the codec of a type written in the declaration's notation."""
    return _codec(parse_type(type_name))


def type_fields(declared: TypeDeclaration, tree: TypeTree) -> dict[str, TypeTree]:
    """Return what the open parameters of a declared type stand for where it is used."""
    open_names = [name for name, fixed in declared.parameters if fixed is None]
    return dict(zip(open_names, tree.args, strict=False))


@cache
def _codec(tree: TypeTree) -> Codec:
    if tree.head in _INTEGERS:
        encode, decode, _ = _INTEGERS[tree.head]
        return Codec(lambda value: encode(_integer(value)), decode)
    if tree.head in _BUILDERS:
        return _BUILDERS[tree.head](tree)
    return _named(tree)


def _named(tree: TypeTree) -> Codec:
    declared = TYPES[tree.head]
    if declared.name == "Option":
        return _option(tree)
    if declared.name == "RuntimeCall":
        return Codec(_encode_call, _decode_call)
    known = type_fields(declared, tree)
    if declared.fields is None:
        return _enumeration(declared, known)
    fields = _fields(declared.fields, known)
    if len(fields) == 1 and fields[0].name is None:
        return _codec(fields[0].type)
    return _product([field.type for field in fields], RECORDS.get(declared.name))


def _fields(text: str, known: dict[str, TypeTree]) -> tuple[FieldTree, ...]:
    return tuple(FieldTree(f.name, substitute(f.type, known)) for f in parse_fields(text))


def _product(types: list[TypeTree], shape: Callable[..., object] | None) -> Codec:
    codecs: list[Codec] = []

    def parts() -> list[Codec]:
        if not codecs:
            codecs.extend(_codec(item) for item in types)
        return codecs

    def encode(value: object) -> bytes:
        assert isinstance(value, tuple)
        return b"".join(part.encode(item) for part, item in zip(parts(), value, strict=True))

    def decode(reader: Reader) -> object:
        values = tuple(part.decode(reader) for part in parts())
        return shape(*values) if shape is not None else values

    return Codec(encode, decode)


def _enumeration(declared: TypeDeclaration, known: dict[str, TypeTree]) -> Codec:
    by_name: dict[str, tuple[int, Codec]] = {}
    by_index: dict[int, tuple[str, Codec, bool]] = {}
    for case in declared.variants:
        fields = [field.type for field in _fields(case.fields, known)]
        by_name[case.name] = (case.index, _product(fields, None))
        by_index[case.index] = (case.name, by_name[case.name][1], bool(fields))

    def encode(value: object) -> bytes:
        name, values = (value, ()) if isinstance(value, str) else _split_case(value)
        index, product = by_name[name]
        return bytes([index]) + product.encode(values)

    def decode(reader: Reader) -> object:
        case = by_index.get(reader.u8())
        if case is None:
            raise reader.malformed()
        name, product, has_fields = case
        values = product.decode(reader)
        assert isinstance(values, tuple)
        return (name, *values) if has_fields else name

    return Codec(encode, decode)


def _split_case(value: object) -> tuple[str, tuple[object, ...]]:
    assert isinstance(value, tuple)
    return str(value[0]), value[1:]


def _option(tree: TypeTree) -> Codec:
    inner = _codec(tree.args[0])
    return Codec(
        lambda value: scale.option(None if value is None else inner.encode(value)),
        lambda reader: reader.option(inner.decode),
    )


def _compact(tree: TypeTree) -> Codec:
    if tree.args[0].head == "tuple":
        return Codec(lambda _value: b"", lambda _reader: ())
    bits = _INTEGERS[tree.args[0].head][2]
    return Codec(lambda value: scale.compact(_integer(value)), lambda reader: reader.compact(bits))


def _vector(tree: TypeTree) -> Codec:
    if tree.args[0].head == "u8":
        return Codec(lambda value: scale.byte_string(_bytes(value)), Reader.byte_string)
    inner = _codec(tree.args[0])

    def encode(value: object) -> bytes:
        assert isinstance(value, list | tuple)
        return scale.vector(inner.encode(item) for item in value)

    return Codec(encode, lambda reader: reader.vector(inner.decode, _MAX_ITEMS))


def _array(tree: TypeTree) -> Codec:
    assert tree.args[0].head == "u8"

    def encode(value: object) -> bytes:
        data = _bytes(value)
        assert len(data) == tree.size
        return data

    return Codec(encode, lambda reader: reader.take(tree.size))


def _encode_call(value: object) -> bytes:
    assert isinstance(value, Call)
    pallet, index, fields = _calls.by_name[value.pallet, value.name]
    body = b"".join(_codec(field.type).encode(value.args[str(field.name)]) for field in fields)
    return bytes([pallet, index]) + body


_depth = 0


def _decode_call(reader: Reader) -> Call:
    global _depth  # noqa: PLW0603 - recursion passes through codecs that know nothing of calls
    entry = _calls.by_index.get((reader.u8(), reader.u8()))
    if entry is None or _depth >= MAX_CALL_DEPTH:
        raise reader.malformed()
    pallet, name, fields = entry
    _depth += 1
    try:
        return Call(pallet, name, {str(field.name): _codec(field.type).decode(reader) for field in fields})
    finally:
        _depth -= 1


def _integer(value: object) -> int:
    assert isinstance(value, int)
    return value


def _bytes(value: object) -> bytes:
    assert isinstance(value, bytes)
    return value


def _text(value: object) -> bytes:
    assert isinstance(value, str)
    return scale.byte_string(value.encode())


def _boolean(value: object) -> bytes:
    assert isinstance(value, bool)
    return scale.boolean(value)


def _decode_text(reader: Reader) -> object:
    try:
        return reader.byte_string().decode()
    except UnicodeDecodeError:
        raise reader.malformed() from None


_BUILDERS: dict[str, Callable[[TypeTree], Codec]] = {
    "Vec": _vector,
    "array": _array,
    "Compact": _compact,
    "tuple": lambda tree: _product(list(tree.args), None),
    "bool": lambda _tree: Codec(_boolean, Reader.boolean),
    "str": lambda _tree: Codec(_text, _decode_text),
}


class _Numbering:
    """The numbers of all pallets and calls in one version of the runtime."""

    def __init__(self, spec_version: int) -> None:
        self.pallets = {pallet.name: pallet_index(spec_version, pallet.name, pallet.index) for pallet in PALLETS}
        self.by_name = {
            (pallet.name, call.name): (
                self.pallets[pallet.name],
                call_index(spec_version, pallet.name, call.index),
                parse_fields(call.fields),
            )
            for pallet in PALLETS
            for call in pallet.calls
        }
        self.by_index = {
            (index, number): (pallet, name, fields) for (pallet, name), (index, number, fields) in self.by_name.items()
        }


_numbering_of = cache(_Numbering)
_calls = _numbering_of(SPEC_VERSION)


@contextmanager
def numbering(spec_version: int) -> Iterator[None]:
    """Use the numbers of a version for calls, events and errors, as long as the block lasts."""
    global _calls  # noqa: PLW0603 - recursion passes through codecs that know nothing of calls
    before, _calls = _calls, _numbering_of(spec_version)
    try:
        yield
    finally:
        _calls = before


def number_of(pallet: str) -> int:
    """Return the number of a pallet in the version in use."""
    return _calls.pallets[pallet]
