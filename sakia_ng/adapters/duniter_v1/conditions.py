"""Conditions of outputs: who can take the money, and from when. Pure.

Source: DUBP and Duniter 1.7 (``txunlock``): ``SIG(key)`` wants a signature, ``XHX(hash)`` a secret text,
``CSV(seconds)`` an age of the output, ``CLTV(time)`` a moment; ``&&`` and ``||`` bind alike, from the left to the
right. Time is the median time of blocks. With more time a condition only opens, so there is one moment from which it
is open.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from sakia_ng.domain.addresses import Address

LONGEST = 2000
"""Characters of a condition (Duniter 1.7)."""

ALWAYS = datetime(1970, 1, 1, tzinfo=UTC)
"""The moment from which what needs no waiting is open."""

_DEEPEST = 50
_TOKEN = re.compile(
    r"\s*(?:(&&)|(\|\|)|(\()|(\))|SIG\(([1-9A-HJ-NP-Za-km-z]{42,44})\)|XHX\(([A-F0-9]{64})\)"
    r"|CSV\(([0-9]{1,8})\)|CLTV\(([0-9]{1,10})\))\s*"
)
_AND, _OR, _OPEN, _CLOSE, _SIG, _XHX, _CSV, _CLTV = range(1, 9)


@dataclass(frozen=True, slots=True)
class _Leaf:
    """``SIG``, ``XHX``, ``CSV`` or ``CLTV``."""

    kind: int
    text: str


@dataclass(frozen=True, slots=True)
class _Node:
    """Two conditions, both or one of which must hold."""

    needs_both: bool
    left: _Node | _Leaf
    right: _Node | _Leaf


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition, read.

    Attributes:
        keys: whose signatures it names, in its order.
        has_age: whether it depends on the age of the output (``CSV``).
    """

    _tree: _Node | _Leaf
    keys: tuple[Address, ...]
    has_age: bool

    def open_from(
        self, who: Collection[Address], born: datetime | None, *, with_secrets: bool = False
    ) -> datetime | None:
        """Return from when some people together can take the money.

        Args:
            who: those who sign.
            born: time of the block that holds the output; None when not known.
            with_secrets: they know every secret.

        Returns:
            ``ALWAYS`` when they need not wait; None when they never can, or the age is needed and not known.
        """
        return _open_from(self._tree, _Asked(frozenset(who), born, with_secrets))

    @property
    def owner(self) -> Address | None:
        """The one key whose owner alone can take it, at some time, and without whom nobody ever can."""
        able = [key for key in self.keys if self.open_from([key], ALWAYS) is not None]
        if len(able) != 1:
            return None
        others = [key for key in self.keys if key != able[0]]
        return able[0] if self.open_from(others, ALWAYS, with_secrets=True) is None else None


@dataclass(frozen=True, slots=True)
class _Asked:
    who: frozenset[Address]
    born: datetime | None
    with_secrets: bool


@lru_cache(maxsize=4096)
def read_condition(text: str) -> Condition | None:
    """Read a condition; None for what is none, or nested too deep to be honest."""
    tokens = _tokens(text)
    if not tokens:
        return None
    try:
        tree, end = _read(tokens, 0, 0)
    except ValueError:
        return None
    if end != len(tokens):
        return None
    kinds = {kind for kind, _ in tokens}
    keys = dict.fromkeys(Address(value) for kind, value in tokens if kind == _SIG)
    return Condition(tree, tuple(keys), _CSV in kinds)


def _tokens(text: str) -> Sequence[tuple[int, str]]:
    """Cut a text; nothing when a part of it is unknown."""
    found: list[tuple[int, str]] = []
    place = 0
    while place < len(text) <= LONGEST:
        match = _TOKEN.match(text, place)
        if match is None or match.lastindex is None:
            return ()
        found.append((match.lastindex, match[match.lastindex]))
        place = match.end()
    return found


def _read(tokens: Sequence[tuple[int, str]], place: int, depth: int) -> tuple[_Node | _Leaf, int]:
    """Read operands joined by operators, from the left."""
    tree, place = _operand(tokens, place, depth)
    while place < len(tokens) and tokens[place][0] in (_AND, _OR):
        kind = tokens[place][0]
        right, place = _operand(tokens, place + 1, depth)
        tree = _Node(kind == _AND, tree, right)
    return tree, place


def _operand(tokens: Sequence[tuple[int, str]], place: int, depth: int) -> tuple[_Node | _Leaf, int]:
    if place >= len(tokens) or depth > _DEEPEST:
        raise ValueError
    kind, value = tokens[place]
    if kind == _OPEN:
        tree, place = _read(tokens, place + 1, depth + 1)
        if place >= len(tokens) or tokens[place][0] != _CLOSE:
            raise ValueError
        return tree, place + 1
    if kind in (_AND, _OR, _CLOSE):
        raise ValueError
    return _Leaf(kind, value), place + 1


def _open_from(tree: _Node | _Leaf, asked: _Asked) -> datetime | None:
    """Walk down the left, which is as long as a condition has operators, without recursion."""
    above: list[_Node] = []
    while isinstance(tree, _Node):
        above.append(tree)
        tree = tree.left
    moment = _leaf_opens(tree, asked)
    for node in reversed(above):
        other = _open_from(node.right, asked)
        moment = _later(moment, other) if node.needs_both else _earlier(moment, other)
    return moment


def _later(one: datetime | None, other: datetime | None) -> datetime | None:
    return None if one is None or other is None else max(one, other)


def _earlier(one: datetime | None, other: datetime | None) -> datetime | None:
    return min((moment for moment in (one, other) if moment is not None), default=None)


def _leaf_opens(leaf: _Leaf, asked: _Asked) -> datetime | None:
    match leaf.kind:
        case kind if kind == _SIG:
            return ALWAYS if leaf.text in asked.who else None
        case kind if kind == _XHX:
            return ALWAYS if asked.with_secrets else None
        case kind if kind == _CLTV:
            return ALWAYS + timedelta(seconds=int(leaf.text))
        case _:
            return None if asked.born is None else asked.born + timedelta(seconds=int(leaf.text))
