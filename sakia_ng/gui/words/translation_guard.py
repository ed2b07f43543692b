"""What a translation must not do: lose a value's place, or bring an address, a link or markup that the source lacks.

Whoever translates can otherwise make the program crash on a sentence, or tell people to send their money elsewhere:
both have happened to other wallets. Refused translations are not shown; the source's own sentence is.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from enum import StrEnum

_VALUE = re.compile(r"\{[^{}]*\}|%n|%L?\d+")
_BRACE = re.compile(r"[{}]")
"""``str.format`` stumbles over one that belongs to no value."""
_LINK = re.compile(r"[a-z][a-z0-9+.-]*:/*(?=[\w@])|\bwww\.|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b|@\w", re.IGNORECASE)
_ADDRESS = re.compile(r"[1-9A-HJ-NP-Za-km-z]{25,}|0x[0-9a-fA-F]{8,}")
_MARKUP = re.compile(r"<[^<>]*>|&#?\w+;")
_SHORTCUT = re.compile(r"&(?=\w)")


class TranslationFault(StrEnum):
    """Why a translation is refused."""

    VALUES = "values"
    LINK = "link"
    ADDRESS = "address"
    MARKUP = "markup"
    HIDDEN = "hidden"
    SHORTCUT = "shortcut"


def translation_faults(source: str, translation: str, *, is_plural: bool = False) -> frozenset[TranslationFault]:
    """Return what is wrong with a translation, nothing when it may be shown.

    Args:
        source: the sentence in English, as it stands in the code.
        translation: the same in another language, or one of its plural forms.
        is_plural: the sentence has plural forms: "one payment" may leave the number out.
    """
    optional = {"%n"} if is_plural else set()
    values, wanted = set(_VALUE.findall(translation)), set(_VALUE.findall(source))
    plain, plain_source = _VALUE.sub(" ", translation), _VALUE.sub(" ", source)
    found = {
        TranslationFault.VALUES: values | optional != wanted | optional or bool(_BRACE.search(plain)),
        TranslationFault.LINK: _brings(_LINK, plain, plain_source),
        TranslationFault.ADDRESS: _brings(_ADDRESS, plain, plain_source),
        TranslationFault.MARKUP: Counter(_MARKUP.findall(plain)) != Counter(_MARKUP.findall(plain_source)),
        TranslationFault.HIDDEN: bool(_hidden(translation) - _hidden(source)),
        TranslationFault.SHORTCUT: len(_SHORTCUT.findall(plain)) != len(_SHORTCUT.findall(plain_source)),
    }
    return frozenset(fault for fault, holds in found.items() if holds)


def _brings(pattern: re.Pattern[str], translation: str, source: str) -> bool:
    allowed = {found.casefold() for found in pattern.findall(source)}
    return any(found.casefold() not in allowed for found in pattern.findall(translation))


def _hidden(text: str) -> frozenset[str]:
    """Characters that cannot be seen, or turn the text around them; spaces that do not break are none of them."""
    return frozenset(character for character in text if unicodedata.category(character) in ("Cc", "Cf", "Co", "Cs"))
