"""Hostile input made from good one: cut, flipped, repeated, spliced, swollen, nested."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import reduce
from typing import AnyStr

from hypothesis import strategies as st

PLACE = st.integers(0, 1 << 20)
"""A place in something whose length is not known yet: taken modulo it."""

HOSTILE_BYTES = st.sampled_from(
    [
        *(b"\x00", b"\xff", b"\x00" * 8, b"\xff" * 8, b"\x00" * 32, b"\xff" * 40, b"\x80", b"\x7f"),
        *(b"\xfe\xff\xff\xff", b"\x03\xff\xff\xff\xff", b"\x02\x00\x00\x80", b"\x13" + b"\xff" * 8, b"\x01\x00"),
        *(b"\xf0\x9f\x98\x80", b"\xed\xa0\x80", b"\xc0\x80", b"\xef\xbb\xbf"),
    ]
) | st.binary(max_size=9)
"""Among them compact numbers of 2^30 and more, long form of short numbers, and bytes that are no UTF-8."""

ODD_CHARACTERS = "\x00\n\r\t \u00a0\u2028\u200b\u202e\u2066\ufeff\ud800\udfff\U0001f9d1\u0301\ufdfa\u0130\u0661\uff0e"
HOSTILE_TEXT = (
    st.sampled_from(
        [
            *ODD_CHARACTERS,
            *("", "%", "%00", "%ff", "0x", "\\x", "\\u0000", "'", '"', "<b>", "../", "/", ":", "@", "#", "?", "&", "="),
            *("-1", "0", "1e999", "9" * 30, "9" * 5000, "NaN", "é" * 300, "[" * 2_000, "a" * 70_000, "null", "true"),
        ]
    )
    | st.text(max_size=12)
    | st.text(ODD_CHARACTERS + "0aZ", max_size=12)
)
"""Among them half characters, characters that turn the direction, numbers that are none, and long ones."""

_NUMBERS = (0, -1, 1, 2**31, 2**32, 2**53, 2**63, 2**64, -(2**63) - 1, 2**128, 10**400)
SCALARS: st.SearchStrategy[object] = (
    st.none() | st.booleans() | st.sampled_from(_NUMBERS) | st.integers(-10, 10) | st.floats() | HOSTILE_TEXT
)
JSON: st.SearchStrategy[object] = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=8,
)
"""Any JSON value."""


def mutated(samples: Sequence[AnyStr], hostile: st.SearchStrategy[AnyStr], most: int = 4) -> st.SearchStrategy[AnyStr]:
    """Give samples after a few edits, perhaps none."""
    edits = st.lists(_edits(samples, hostile), max_size=most)
    return st.builds(lambda sample, chosen: reduce(lambda text, edit: edit(text), chosen, sample), _one(samples), edits)


def mutated_bytes(samples: Sequence[bytes]) -> st.SearchStrategy[bytes]:
    """Give samples after a few edits, and bytes that never were one."""
    return mutated(samples, HOSTILE_BYTES) | st.binary(max_size=80)


def mutated_text(samples: Sequence[str]) -> st.SearchStrategy[str]:
    """Give samples after a few edits, and texts that never were one."""
    return mutated(samples, HOSTILE_TEXT) | HOSTILE_TEXT


def mutated_json(samples: Sequence[object]) -> st.SearchStrategy[object]:
    """Give JSON values after a few edits of what is in them, and any JSON value."""
    return st.builds(lambda sample, edit: edit(sample), _one(samples), json_edits()) | JSON


def json_edits() -> st.SearchStrategy[Callable[[object], object]]:
    """Give functions that change a JSON value at a few places."""

    def change(steps: list[tuple[list[int], Callable[[object], object]]], value: object) -> object:
        return reduce(lambda so_far, step: _edited(so_far, *step), steps, value)

    step = st.tuples(st.lists(PLACE, max_size=8), _leaf_edits())
    return st.lists(step, max_size=3).map(lambda steps: lambda value: change(steps, value))


def text_edits() -> st.SearchStrategy[Callable[[str], str]]:
    """Give functions that change a text at a few places."""

    def change(edits: list[Callable[[str], str]], text: str) -> str:
        return reduce(lambda so_far, edit: edit(so_far), edits, text)

    return st.lists(_text_edits(), max_size=3).map(lambda edits: lambda text: change(edits, text))


def json_text(value: object) -> str:
    """Write JSON as strangers may: with ``NaN``, and half characters as escapes."""
    return json.dumps(value)


def nested(depth: int, inner: str = "") -> str:
    """Return a JSON text of lists within lists."""
    return "[" * depth + inner + "]" * depth


def _one(samples: Sequence[AnyStr] | Sequence[object]) -> st.SearchStrategy[AnyStr]:
    return st.sampled_from(samples)


def _edits(
    samples: Sequence[AnyStr], hostile: st.SearchStrategy[AnyStr]
) -> st.SearchStrategy[Callable[[AnyStr], AnyStr]]:
    length = st.integers(1, 8) | st.integers(1, 4_000)
    return st.one_of(
        st.builds(lambda at: lambda text: text[: _in(text, at)], PLACE),
        st.builds(lambda at: lambda text: text[_in(text, at) :], PLACE),
        st.builds(lambda at, new: lambda text: _put(text, at, len(new), new), PLACE, hostile),
        st.builds(lambda at, new: lambda text: _put(text, at, 0, new), PLACE, hostile),
        st.builds(lambda at, size: lambda text: _put(text, at, size, text[:0]), PLACE, length),
        st.builds(
            lambda at, size, times: lambda text: _put(text, at, 0, text[_in(text, at) :][:size] * times),
            *(PLACE, length, st.sampled_from([1, 2, 50])),
        ),
        st.builds(
            lambda at, other, there: lambda text: text[: _in(text, at)] + other[_in(other, there) :],
            *(PLACE, _one(samples), PLACE),
        ),
    )


def _in(text: AnyStr, at: int) -> int:
    return at % (len(text) + 1)


def _put(text: AnyStr, at: int, size: int, new: AnyStr) -> AnyStr:
    start = _in(text, at)
    return text[:start] + new + text[start + size :]


def _leaf_edits() -> st.SearchStrategy[Callable[[object], object]]:
    return st.one_of(
        st.builds(lambda new: lambda _: new, JSON),
        st.builds(lambda change: lambda old: change(old) if isinstance(old, str) else old, _text_edits()),
        st.just(lambda old: [old]),
        st.just(lambda old: {"0": old}),
        st.just(lambda old: [old] * 3),
        st.just(lambda old: old * 2 if isinstance(old, int | str | list) else old),
        st.just(lambda old: -old if isinstance(old, int) else None),
    )


def _text_edits() -> st.SearchStrategy[Callable[[str], str]]:
    return _edits(["", "0x00", "g1"], HOSTILE_TEXT)


def _edited(value: object, path: list[int], edit: Callable[[object], object]) -> object:
    """Change what is at a place; a step beyond the end takes the thing before it away."""
    if not path or not isinstance(value, dict | list) or not value:
        return edit(value)
    step, rest = path[0] % (len(value) + 1), path[1:]
    if isinstance(value, list):
        if step == len(value):
            return value[:-1]
        return [*value[:step], _edited(value[step], rest, edit), *value[step + 1 :]]
    keys = list(value)
    if step == len(keys):
        return {key: value[key] for key in keys[:-1]}
    return {**value, keys[step]: _edited(value[keys[step]], rest, edit)}
