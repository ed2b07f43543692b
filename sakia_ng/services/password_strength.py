"""How hard a password is to guess: a hint while it is typed; an easy one is taken from whoever says to know it."""

from __future__ import annotations

import asyncio
import math
from enum import StrEnum

_USUAL = (
    *("motdepasse", "azerty", "azertyuiop", "jetaime", "soleil", "bonjour", "doudou", "loulou", "chouchou", "coucou"),
    *("marseille", "monnaie", "monnaielibre", "duniter", "sakia", "cesium", "june", "toile", "admin", "demo"),
)
"""Words that the library does not know: it was made of English lists."""

_FAIR_FROM, _GOOD_FROM = 9.0, 12.0  # decimal logarithms of the number of guesses
_READ = 72  # more characters change nothing, and take longer to look at


class Strength(StrEnum):
    """How long a password would hold against somebody who has the file of the vault."""

    EMPTY = "empty"
    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"


def strength(password: str) -> Strength:
    """Return the library's estimate: it knows words, names, dates, keyboards and repetitions.

    Some thousands of millions of guesses are fair: the vault's slow key derivation allows about one a second. Takes up
    to a tenth of a second: ``estimate`` is for the loop.
    """
    from zxcvbn import zxcvbn  # noqa: PLC0415 - its lists are loaded when a password is chosen, not at the start

    if not password:
        return Strength.EMPTY
    read = "".join(one if one.isprintable() else " " for one in password[:_READ])  # no pattern of it spans two lines
    guesses = zxcvbn(read, user_inputs=list(_USUAL), max_length=_READ)["guesses"]
    order = math.log10(max(1, int(guesses)))
    if order < _FAIR_FROM:
        return Strength.WEAK
    return Strength.GOOD if order >= _GOOD_FROM else Strength.FAIR


async def estimate(password: str) -> Strength:
    """Return ``strength`` without holding the loop."""
    return await asyncio.to_thread(strength, password) if password else Strength.EMPTY
