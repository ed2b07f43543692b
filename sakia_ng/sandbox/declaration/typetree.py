"""Reads the notation of types and fields into trees."""

from __future__ import annotations

import re
from dataclasses import dataclass

PRIMITIVES = ("bool", "char", "str", "u8", "u16", "u32", "u64", "u128")

_TOKEN = re.compile(r"\s*([A-Za-z_][A-Za-z0-9_]*|\d+|[<>(),;\[\]])")


@dataclass(frozen=True, slots=True)
class TypeTree:
    """A type, taken apart.

    Attributes:
        head: a primitive, "Vec", "Compact", "tuple", "array" or the name of a declared type.
        args: what it is made of.
        size: of an array.
    """

    head: str
    args: tuple[TypeTree, ...] = ()
    size: int = 0

    def __str__(self) -> str:
        inner = ", ".join(map(str, self.args))
        if self.head == "tuple":
            return f"({inner})"
        if self.head == "array":
            return f"[{inner}; {self.size}]"
        return f"{self.head}<{inner}>" if self.args else self.head


@dataclass(frozen=True, slots=True)
class FieldTree:
    """A field: its name, if it has one, and its type."""

    name: str | None
    type: TypeTree


def parse_type(text: str) -> TypeTree:
    """Read a type. Raises ``ValueError`` on a mistake in the declaration."""
    tokens = _tokens(text)
    tree = _type(tokens)
    if tokens:
        raise ValueError(f"left over in {text!r}: {tokens}")
    return tree


def parse_fields(text: str) -> tuple[FieldTree, ...]:
    """Read ``name: Type, name: Type`` or ``Type, Type``. Raises ``ValueError`` on a mistake in the declaration."""
    return tuple(_field(part) for part in split_outside_brackets(text) if part.strip())


def substitute(tree: TypeTree, known: dict[str, TypeTree]) -> TypeTree:
    """Replace type parameters by what they stand for."""
    if tree.head in known and not tree.args:
        return known[tree.head]
    return TypeTree(tree.head, tuple(substitute(arg, known) for arg in tree.args), tree.size)


def _field(text: str) -> FieldTree:
    name, colon, type_text = text.partition(":")
    return FieldTree(name.strip(), parse_type(type_text)) if colon else FieldTree(None, parse_type(text))


def split_outside_brackets(text: str, separator: str = ",") -> list[str]:
    """Cut at the separators that are in no bracket."""
    parts, depth = [""], 0
    for char in text:
        depth += (char in "<([") - (char in ">)]")
        if char == separator and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    return parts


def _tokens(text: str) -> list[str]:
    tokens = _TOKEN.findall(text)
    if "".join(tokens) != re.sub(r"\s", "", text):
        raise ValueError(f"cannot read the type {text!r}")
    return tokens[::-1]


def _type(tokens: list[str]) -> TypeTree:
    head = tokens.pop()
    if head == "(":
        return TypeTree("tuple", _list(tokens, ")"))
    if head == "[":
        item = _type(tokens)
        _expect(tokens, ";")
        size = int(tokens.pop())
        _expect(tokens, "]")
        return TypeTree("array", (item,), size)
    if tokens and tokens[-1] == "<":
        tokens.pop()
        return TypeTree(head, _list(tokens, ">"))
    return TypeTree(head)


def _list(tokens: list[str], end: str) -> tuple[TypeTree, ...]:
    items: list[TypeTree] = []
    while tokens[-1] != end:
        items.append(_type(tokens))
        if tokens[-1] == ",":
            tokens.pop()
    tokens.pop()
    return tuple(items)


def _expect(tokens: list[str], wanted: str) -> None:
    if tokens.pop() != wanted:
        raise ValueError(f"{wanted!r} expected")
