"""Writes the declaration as runtime metadata, versions 14 and 15: what ``state_getMetadata`` and its sisters answer."""

from __future__ import annotations

from functools import cache

from sakia_ng.sandbox.declaration.codec import codec, type_fields
from sakia_ng.sandbox.declaration.language import Constant, Pallet, StorageItem, TypeDeclaration, Variant
from sakia_ng.sandbox.declaration.runtime import EXTENSIONS, PALLETS, TYPES
from sakia_ng.sandbox.declaration.typetree import PRIMITIVES, FieldTree, TypeTree, parse_fields, parse_type, substitute
from sakia_ng.sandbox.declaration.upgrade import call_index, pallet_index
from sakia_ng.sandbox.declaration.version import APIS, SPEC_VERSION, ApiMethod, version_values
from sakia_ng.substrate.scale import boolean, byte_string, compact, option, u8, u32, vector

_MAGIC = b"meta"
_NO_DOCS = compact(0)
_HASHERS = {"Blake2_128Concat": 2, "Twox64Concat": 5}
_PRIMITIVE_CODES = {"bool": 0, "char": 1, "str": 2, "u8": 3, "u16": 4, "u32": 5, "u64": 6, "u128": 7}
_EXTRINSIC_VERSION = 4
_OUTER = {"RuntimeCall", "RuntimeEvent", "RuntimeError"}
"""Enumerations over the pallets."""


@cache
def metadata_v14(spec_version: int = SPEC_VERSION) -> bytes:
    """Return the whole runtime as metadata version 14, magic included."""
    registry = _Registry(spec_version)
    pallets = vector(_pallet(registry, pallet) for pallet in PALLETS)
    extrinsic = registry.compact_id("UncheckedExtrinsic") + u8(_EXTRINSIC_VERSION) + _extensions(registry)
    runtime = registry.compact_id("Runtime")
    return _MAGIC + u8(14) + registry.encode() + pallets + extrinsic + runtime


@cache
def metadata_v15(spec_version: int = SPEC_VERSION) -> bytes:
    """Return the whole runtime as metadata version 15, magic included."""
    registry = _Registry(spec_version)
    pallets = vector(_pallet(registry, pallet) + _NO_DOCS for pallet in PALLETS)
    parts = ("MultiAddress", "RuntimeCall", "MultiSignature", _extra_type())
    extrinsic = u8(_EXTRINSIC_VERSION) + b"".join(map(registry.compact_id, parts)) + _extensions(registry)
    runtime = registry.compact_id("Runtime")
    apis = vector(_api(registry, api.name, api.methods) for api in APIS)
    outer = b"".join(map(registry.compact_id, ("RuntimeCall", "RuntimeEvent", "RuntimeError")))
    return _MAGIC + u8(15) + registry.encode() + pallets + extrinsic + runtime + apis + outer + _NO_DOCS


def default_of(item: StorageItem) -> bytes:
    """Return the encoded value of an absent storage item: the ``default`` field of the metadata."""
    if item.optional:
        return b"\x00"
    return item.default if item.default is not None else _zero(parse_type(item.value))


def _extra_type() -> str:
    return f"({', '.join(extension.extra for extension in EXTENSIONS)})"


class _Registry:
    """Numbers the types of one version of the runtime as they are met."""

    def __init__(self, spec_version: int) -> None:
        self.spec_version = spec_version
        self._ids: dict[TypeTree, int] = {}
        self._definitions: list[bytes] = []

    def compact_id(self, type_name: str) -> bytes:
        return compact(self.id_of(parse_type(type_name)))

    def id_of(self, tree: TypeTree) -> int:
        if tree not in self._ids:
            self._ids[tree] = len(self._definitions)
            self._definitions.append(b"")  # holds the number while a recursive type is written
            self._definitions[self._ids[tree]] = self._describe(tree)
        return self._ids[tree]

    def encode(self) -> bytes:
        return vector(compact(number) + definition for number, definition in enumerate(self._definitions))

    def _describe(self, tree: TypeTree) -> bytes:
        if tree.head in PRIMITIVES:
            return _anonymous(5, u8(_PRIMITIVE_CODES[tree.head]))
        if tree.head == "Vec":
            return _anonymous(2, self._id(tree.args[0]))
        if tree.head == "array":
            return _anonymous(3, u32(tree.size) + self._id(tree.args[0]))
        if tree.head == "tuple":
            return _anonymous(4, vector(self._id(arg) for arg in tree.args))
        if tree.head == "Compact":
            return _anonymous(6, self._id(tree.args[0]))
        return self._describe_named(TYPES[tree.head], tree)

    def _describe_named(self, declared: TypeDeclaration, tree: TypeTree) -> bytes:
        known = type_fields(declared, tree)
        path = vector(byte_string(part.encode()) for part in declared.path.split("::"))
        parameters = vector(self._parameter(name, fixed, known) for name, fixed in declared.parameters)
        if declared.fields is not None:
            definition = u8(0) + self._fields(declared.fields, known)
        else:
            definition = u8(1) + vector(self._variant(case, known, declared.name) for case in declared.variants)
        return path + parameters + definition + _NO_DOCS

    def _parameter(self, name: str, fixed: str | None, known: dict[str, TypeTree]) -> bytes:
        tree = parse_type(fixed) if fixed else known.get(name)
        return byte_string(name.encode()) + option(None if tree is None else self._id(tree))

    def _variant(self, case: Variant, known: dict[str, TypeTree], owner: str) -> bytes:
        if owner in _OUTER:
            index = pallet_index(self.spec_version, case.name, case.index)
        else:
            index = call_index(self.spec_version, owner.removesuffix("Call"), case.index)
        return byte_string(case.name.encode()) + self._fields(case.fields, known) + u8(index) + _NO_DOCS

    def _fields(self, text: str, known: dict[str, TypeTree]) -> bytes:
        return vector(self._field(field, known) for field in parse_fields(text))

    def _field(self, field: FieldTree, known: dict[str, TypeTree]) -> bytes:
        tree = substitute(field.type, known)
        name = option(byte_string(field.name.encode()) if field.name else None)
        type_name = option(byte_string(str(tree).encode()))
        return name + self._id(tree) + type_name + _NO_DOCS

    def _id(self, tree: TypeTree) -> bytes:
        return compact(self.id_of(tree))


def _anonymous(kind: int, body: bytes) -> bytes:
    return compact(0) + compact(0) + u8(kind) + body + _NO_DOCS


def _pallet(registry: _Registry, pallet: Pallet) -> bytes:
    parts = [byte_string(pallet.name.encode()), option(_storage(registry, pallet) if pallet.storage else None)]
    parts.append(option(registry.compact_id(f"{pallet.name}Call") if pallet.calls else None))
    parts.append(option(registry.compact_id(f"{pallet.name}Event") if pallet.events else None))
    parts.append(
        vector(
            byte_string(c.name.encode())
            + registry.compact_id(c.type)
            + byte_string(codec(c.type).encode(_value_of(registry, c)))
            + _NO_DOCS
            for c in pallet.constants
        )
    )
    parts.append(option(registry.compact_id(f"{pallet.name}Error") if pallet.errors else None))
    return b"".join(parts) + u8(pallet_index(registry.spec_version, pallet.name, pallet.index))


def _value_of(registry: _Registry, declared: Constant) -> object:
    return version_values(registry.spec_version) if declared.type == "RuntimeVersion" else declared.value


def _storage(registry: _Registry, pallet: Pallet) -> bytes:
    return byte_string(pallet.name.encode()) + vector(_item(registry, item) for item in pallet.storage)


def _item(registry: _Registry, item: StorageItem) -> bytes:
    name = byte_string(item.name.encode()) + boolean(not item.optional)
    if item.hasher is None or item.key is None:
        kind = u8(0) + registry.compact_id(item.value)
    else:
        hashers = vector(u8(_HASHERS[hasher]) for hasher in item.hasher.split())
        kind = u8(1) + hashers + registry.compact_id(item.key) + registry.compact_id(item.value)
    return name + kind + byte_string(default_of(item)) + _NO_DOCS


def _extensions(registry: _Registry) -> bytes:
    return vector(
        byte_string(extension.name.encode())
        + registry.compact_id(extension.extra)
        + registry.compact_id(extension.additional)
        for extension in EXTENSIONS
    )


def _api(registry: _Registry, name: str, methods: tuple[ApiMethod, ...]) -> bytes:
    return byte_string(name.encode()) + vector(_method(registry, method) for method in methods) + _NO_DOCS


def _method(registry: _Registry, method: ApiMethod) -> bytes:
    inputs = vector(
        byte_string(str(field.name).encode()) + registry.compact_id(str(field.type))
        for field in parse_fields(method.inputs)
    )
    return byte_string(method.name.encode()) + inputs + registry.compact_id(method.output) + _NO_DOCS


def _zero(tree: TypeTree) -> bytes:
    """Return the encoding of Rust's default: zeros, empty lists, none, the first case."""
    if tree.head in ("Vec", "Option", "bool", "Compact"):
        return b"\x00"
    if tree.head == "array":
        return _zero(tree.args[0]) * tree.size
    if tree.head == "tuple":
        return b"".join(map(_zero, tree.args))
    if tree.head in PRIMITIVES:
        return bytes(int(tree.head[1:]) // 8)
    declared = TYPES[tree.head]
    if declared.fields is None:
        return u8(min(case.index for case in declared.variants))
    known = type_fields(declared, tree)
    return b"".join(_zero(substitute(field.type, known)) for field in parse_fields(declared.fields))
