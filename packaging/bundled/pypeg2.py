"""Stands in for pyPEG2 in bundles, which its licence keeps it out of (see the README here).

duniterpy parses the conditions of Duniter v1's outputs with it, and keeps one that does not parse as its text. Here
none parses, so that each is written as it was read; what a condition means is read by the program itself.
"""

from __future__ import annotations

import re
from typing import Protocol

__all__ = ["Enum", "K", "Keyword", "attr", "compose", "contiguous", "maybe_some", "parse", "re", "whitespace"]

whitespace = re.compile(r"\s+")


class Keyword(str):
    """A word of a grammar."""

    __slots__ = ()


K = Keyword


class _Text(Protocol):
    value: str


def parse(text: str, thing: object) -> object:  # noqa: ARG001 - as the real one is called
    """Parse nothing.

    Raises:
        SyntaxError: always.
    """
    raise SyntaxError(text)


def compose(thing: _Text, grammar: object) -> str:  # noqa: ARG001 - as the real one is called
    """Return the text of what was not parsed.

    Raises:
        NotImplementedError: it was made of parts, which only a grammar can write.
    """
    if not thing.value:
        raise NotImplementedError("no grammar here")
    return thing.value


def _part(*things: object) -> tuple[object, ...]:
    return things


Enum = attr = contiguous = maybe_some = _part
"""Parts of grammars, which nothing reads."""
