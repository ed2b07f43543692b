"""The few words in which the runtime is declared.

Types are written as Rust writes them: ``u32``, ``Compact<u64>``, ``Vec<(u32, AccountId32)>``, ``[u8; 32]``, ``()``, or
the name of a declared type. Fields are written ``name: Type, name: Type``, or ``Type, Type`` when they have no name.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from sakia_ng.sandbox.declaration.typetree import split_outside_brackets

BLAKE = "Blake2_128Concat"
TWOX = "Twox64Concat"


@dataclass(frozen=True, slots=True)
class Variant:
    """One case of an enumeration: a call, an event, or a case of a plain type.

    Attributes:
        index: its byte.
        name: as in the runtime.
        fields: in the notation of this module.
    """

    index: int
    name: str
    fields: str = ""


@dataclass(frozen=True, slots=True)
class TypeDeclaration:
    """A named type.

    Attributes:
        name: how declarations refer to it.
        path: its path in the runtime.
        fields: of a record; None for an enumeration.
        variants: of an enumeration.
        parameters: type parameters as (name, type or None); those without type are given, in order, where it is used.
    """

    name: str
    path: str
    fields: str | None = None
    variants: tuple[Variant, ...] = ()
    parameters: tuple[tuple[str, str | None], ...] = ()


@dataclass(frozen=True, slots=True)
class StorageItem:
    """A value or a map kept by a pallet.

    Attributes:
        name: as in the runtime.
        value: type of the value.
        hasher: of the key, or of each of its parts with a space between; None for a plain value.
        key: type of the key; None for a plain value.
        optional: whether absent means None rather than ``default``.
        default: encoded value when absent; None for the zero of the type.
    """

    name: str
    value: str
    hasher: str | None = None
    key: str | None = None
    optional: bool = False
    default: bytes | None = None


@dataclass(frozen=True, slots=True)
class Constant:
    """A constant: name, type and decoded value."""

    name: str
    type: str
    value: object


@dataclass(frozen=True, slots=True)
class Pallet:
    """A module of the runtime. ``errors`` are in the order of their indexes, from 0."""

    name: str
    index: int
    crate: str
    calls: tuple[Variant, ...] = ()
    events: tuple[Variant, ...] = ()
    errors: tuple[str, ...] = ()
    storage: tuple[StorageItem, ...] = ()
    constants: tuple[Constant, ...] = field(default=())


def variant(index: int, name: str, fields: str = "") -> Variant:
    """Declare a case."""
    return Variant(index, name, fields)


def record(path: str, fields: str, *, name: str | None = None, parameters: str = "") -> TypeDeclaration:
    """Declare a composite type; ``name`` defaults to the last part of the path."""
    return TypeDeclaration(name or _last(path), path, fields, (), _parameters(parameters))


def enum(path: str, *variants: Variant | str, name: str | None = None, parameters: str = "") -> TypeDeclaration:
    """Declare an enumeration; a bare text is a case without fields, numbered by its rank."""
    cases = tuple(Variant(i, v) if isinstance(v, str) else v for i, v in enumerate(variants))
    return TypeDeclaration(name or _last(path), path, None, cases, _parameters(parameters))


def value(name: str, type_name: str, default: bytes | None = None) -> StorageItem:
    """Declare a plain value with a default."""
    return StorageItem(name, type_name, default=default)


def optional_value(name: str, type_name: str) -> StorageItem:
    """Declare a plain value that may be absent."""
    return StorageItem(name, type_name, optional=True)


def mapping(name: str, hasher: str, key: str, type_name: str, default: bytes | None = None) -> StorageItem:
    """Declare a map with a default."""
    return StorageItem(name, type_name, hasher, key, default=default)


def optional_mapping(name: str, hasher: str, key: str, type_name: str) -> StorageItem:
    """Declare a map whose values may be absent."""
    return StorageItem(name, type_name, hasher, key, optional=True)


def constant(name: str, type_name: str, constant_value: object) -> Constant:
    """Declare a constant."""
    return Constant(name, type_name, constant_value)


def _last(path: str) -> str:
    return path.rsplit("::", 1)[-1]


def _parameters(text: str) -> tuple[tuple[str, str | None], ...]:
    """Read ``T = u32; S``: S has no type."""
    pairs = [part.partition("=") for part in split_outside_brackets(text, ";") if part.strip()]
    return tuple((name.strip(), type_name.strip() or None) for name, _, type_name in pairs)
