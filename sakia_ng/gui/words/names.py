"""Names of people: those that the chain guards carry a mark, those that anybody may choose never do."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QCoreApplication

from sakia_ng.domain.identity_name import LONGEST_NAME
from sakia_ng.domain.text import UntrustedText
from sakia_ng.services.directory import NameKind, Suggestion

translate = QCoreApplication.translate

MARK = "\N{CHECK MARK}"
"""Stands after the verified name of an identity, everywhere and after nothing else."""

_LIKE_THE_MARK = re.compile(
    "[\N{CHECK MARK}\N{HEAVY CHECK MARK}\N{WHITE HEAVY CHECK MARK}\N{SQUARE ROOT}\N{BALLOT BOX WITH CHECK}"
    "\N{LIGHT CHECK MARK}]\N{VARIATION SELECTOR-16}?"
)

_RIGHT_TO_LEFT = ("R", "AL", "AN")


def verified_name(name: UntrustedText) -> str:
    """Return the verified name of an identity with its mark."""
    return f"{chosen_name(name.shown(LONGEST_NAME))} {MARK}"


def chosen_name(name: str) -> str:
    """Return a name that somebody chose for an account or a contact, without anything that looks like the mark."""
    return (_LIKE_THE_MARK.sub("", name).strip() or "?") if _LIKE_THE_MARK.search(name) else name


def apart(name: str) -> str:
    """Return a name for a sentence: one that is read from right to left turns nothing around it, such as an amount."""
    turns = any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in name)
    return f"\u2068{name}\u2069" if turns else name


def suggestion_name(suggestion: Suggestion) -> str | None:
    """Return the best name of somebody found, marked when it is verified; None without any."""
    if suggestion.name_kind is NameKind.IDENTITY and suggestion.verified_name is not None:
        return verified_name(suggestion.verified_name)
    return chosen_name(suggestion.name) if suggestion.name else None


def spoken_name(name: str) -> str:
    """Return a name as a screen reader should say it: the mark is a word."""
    word = translate("Names", "{name}, verified identity")
    return word.format(name=name.removesuffix(f" {MARK}")) if name.endswith(f" {MARK}") else name


def mark_help() -> str:
    """Say what the mark means."""
    return translate(
        "Names", "{mark} after a name: the verified name of an identity, which nobody else can bear."
    ).format(mark=MARK)
