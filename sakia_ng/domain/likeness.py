"""Names that an eye may take for one another."""

from __future__ import annotations

import re

from sakia_ng.domain.folding import folded
from sakia_ng.domain.text import is_unseen

_SHORTEST_NEAR = 6
"""Names shorter than this, as they are compared, differ by a letter too often to be warned of."""

_ALIKE = str.maketrans(
    {
        **dict.fromkeys("0οоө", "o"),
        **dict.fromkeys("1|!iіιı", "l"),
        **dict.fromkeys("аα", "a"),
        **dict.fromkeys("еε", "e"),
        **dict.fromkeys("5ѕ", "s"),
        **dict.fromkeys("сϲ", "c"),
        **dict.fromkeys("рρ", "p"),
        **dict.fromkeys("уγ", "y"),
        **dict.fromkeys("хχ", "x"),
        **dict.fromkeys(" -_.'’", None),
    }
)
"""Letters of other alphabets, digits and strokes that look like a Latin letter; what only separates vanishes."""

_VARIANTS = re.compile("[\u180b-\u180f\u2800\ufe00-\ufe0f\U000e0100-\U000e01ef]")
"""What chooses between shapes of the letter before, and a blank that is no space."""


def likeness(name: str) -> str:
    """Return what remains of a name for an eye in a hurry: names with the same remainder look the same.

    >>> likeness("Elodie_R0y") == likeness("élodie-roy")
    True
    """
    if not name.isascii():
        name = "".join(c for c in _VARIANTS.sub("", name) if not is_unseen(c))
    return folded(name).translate(_ALIKE).replace("rn", "m").replace("vv", "w")


def look_alike(one: str, other: str) -> bool:
    """Tell whether two names look the same, or differ by a single letter of a long name."""
    first, second = likeness(one), likeness(other)
    if not first or not second:
        return False
    return first == second or (min(len(first), len(second)) >= _SHORTEST_NEAR and _is_one_edit_away(first, second))


def _is_one_edit_away(one: str, other: str) -> bool:
    """Whether one letter added, left out, replaced, or two neighbours exchanged, makes one text of the other."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    rest, other_rest = one[start:], other[start:]
    if len(rest) == len(other_rest):
        return rest[1:] == other_rest[1:] or (rest[:2] == other_rest[1::-1] and rest[2:] == other_rest[2:])
    shorter, longer = sorted((rest, other_rest), key=len)
    return shorter == longer[1:]
