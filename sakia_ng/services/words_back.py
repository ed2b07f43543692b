"""Asking words of a recovery phrase back, to be sure that they stand on paper as they should."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from random import SystemRandom

WORDS_ASKED_BACK = 2


def to_ask(count: int) -> tuple[int, ...]:
    """Choose which words of a phrase of ``count`` to ask for, by number from 1."""
    return tuple(sorted(SystemRandom().sample(range(1, count + 1), WORDS_ASKED_BACK)))


def wrong_words(words: Sequence[str], asked: Sequence[int], typed: Sequence[str]) -> tuple[int, ...]:
    """Return the numbers of those that were typed wrong, without regard to case and accents."""
    pairs = zip(asked, typed, strict=True)
    return tuple(number for number, word in pairs if _plain(word) != _plain(words[number - 1]))


def _plain(word: str) -> str:
    """Return a word without case and without the accents of Latin letters, which few people type."""
    parts = unicodedata.normalize("NFKD", word.strip().casefold())
    return "".join(part for part in parts if not "\u0300" <= part <= "\u036f")
