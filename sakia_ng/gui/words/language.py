"""The language in force, and how it writes numbers."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QLocale

from sakia_ng.domain.numbers import NumberStyle, format_number, style_for

_BOUND_SPACE = "\u00a0"


def locale() -> QLocale:
    """Return the locale of the language in force."""
    return QLocale()


def language_code() -> str:
    """Return the code of the language in force, without its country: ``fr``."""
    return locale().name().split("_")[0]


def number_style() -> NumberStyle:
    """Return how the language in force writes numbers."""
    return style_for(locale().name())


def whole(number: int) -> str:
    """Write a whole number with its groups of thousands."""
    return format_number(Decimal(number), number_style(), 0)


def unbroken(text: str) -> str:
    """Keep a date, or a figure and its unit, on one line."""
    return text.replace(" ", _BOUND_SPACE)
