"""How hard a password is to guess: a hint while it is typed, never a reason to refuse it."""

from __future__ import annotations

import math
from enum import StrEnum
from itertools import pairwise

_USUAL = frozenset(
    {
        *("password", "motdepasse", "azerty", "azertyuiop", "qwerty", "qwertyuiop", "iloveyou", "jetaime"),
        *("soleil", "bonjour", "doudou", "admin", "welcome", "monnaie", "duniter", "sakia", "letmein", "dragon"),
        *("football", "secret", "loulou", "chouchou", "coucou", "marseille", "monkey", "demo"),
    }
)
_KINDS = ((str.islower, 26), (str.isupper, 26), (str.isdecimal, 10), (str.isspace, 1))
_OTHER_SYMBOLS = 33
_FAIR_FROM_BITS = 40.0
_GOOD_FROM_BITS = 64.0


class Strength(StrEnum):
    """How long a password would hold against somebody who has the file of the vault."""

    EMPTY = "empty"
    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"


def strength(password: str) -> Strength:
    """Return a cautious estimate: a character that repeats or continues the one before it counts for one bit.

    The vault's slow key derivation is worth some twenty bits more, which are not counted.
    """
    if not password:
        return Strength.EMPTY
    bits = _bits(password)
    if password.casefold().strip("0123456789!?. ") in _USUAL or bits < _FAIR_FROM_BITS:
        return Strength.WEAK
    return Strength.GOOD if bits >= _GOOD_FROM_BITS else Strength.FAIR


def _bits(password: str) -> float:
    known = sum(size for is_kind, size in _KINDS if any(map(is_kind, password)))
    others = any(not any(is_kind(character) for is_kind, _ in _KINDS) for character in password)
    each = math.log2(max(2, known + _OTHER_SYMBOLS * others))
    follows = (abs(ord(after) - ord(before)) <= 1 for before, after in pairwise(password))
    return each + sum(1.0 if is_plain else each for is_plain in follows)
