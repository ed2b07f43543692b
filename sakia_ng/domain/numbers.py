"""Numbers as people write them, by locale. Exact: text to ``Decimal`` and back, never a float.

Reading is generous about form and strict about meaning. Digits of any script count. Spaces of all widths and
apostrophes group thousands everywhere; ``.`` and ``,`` are both accepted as decimal separator everywhere, since keypads
decide which one a person types. Then, with ``.`` and ``,``:

* both present: the last one is the decimal separator, the other one groups;
* one of them repeated: it groups;
* one of them once: the decimal separator, unless it is the separator that groups in this locale and stands before three
  digits, as ``1,234`` in English: read one way or the other the amounts differ a thousandfold, so it is refused as
  ambiguous with both readings. ``1234``, ``1 234`` and ``1,234.00`` are not ambiguous.

A decimal too many is refused, not rounded, even when it is a zero.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal

from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import BugError, Code, UserError

MAX_CHARACTERS = 64
"""Longest text read as a number: more than any amount needs."""

MINUS = "\u2212"
"""The minus sign we write, as wide as a plus."""

_NARROW_SPACE = "\u202f"
_ARABIC_DECIMAL, _ARABIC_GROUP = "\u066b", "\u066c"
_CANONICAL = (
    dict.fromkeys(" \u00a0\u2007\u2009\u202f", " ")
    | dict.fromkeys("'\u2019\u02bc", "'")
    | {".": ".", "\uff0e": ".", ",": ",", "\uff0c": ","}
    | {_ARABIC_DECIMAL: _ARABIC_DECIMAL, _ARABIC_GROUP: _ARABIC_GROUP}
)
_INVISIBLE = frozenset("\u061c\u200b\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufeff")
_MINUS_SIGNS = frozenset("-\u2212\u2010\u2011\u2012\u2013\ufe63\uff0d")
_WHOLE = re.compile(rf"[0-9]*|[1-9][0-9]{{0,2}}([ '.,{_ARABIC_GROUP}])[0-9]{{3}}(?:\1[0-9]{{3}})*")
_EXACT = Context(prec=200, rounding=ROUND_HALF_UP)


class NumberProblem(Code):
    """Why a text is not a number we take."""

    EMPTY = "number.empty"
    NOT_A_NUMBER = "number.not_a_number"
    GROUPING = "number.grouping"
    NEGATIVE = "number.negative"
    TOO_MANY_DECIMALS = "number.too_many_decimals"
    AMBIGUOUS = "number.ambiguous"
    TOO_LONG = "number.too_long"
    STYLE = "number.style"


@dataclass(frozen=True, slots=True)
class NumberStyle:
    """How a locale writes numbers.

    Attributes:
        decimal: separator before the decimals, ``.`` or ``,``.
        group: separator of thousands, one that never breaks a line; empty for none.
    """

    decimal: str
    group: str

    def __post_init__(self) -> None:
        if self.decimal not in (".", ",") or self.group == self.decimal or len(self.group) > 1:
            raise BugError(NumberProblem.STYLE, decimal=self.decimal, group=self.group)


STYLES: dict[str, NumberStyle] = {
    "fr": NumberStyle(",", _NARROW_SPACE),
    "en": NumberStyle(".", ","),
    "es": NumberStyle(",", "."),
    "ca": NumberStyle(",", "."),
    "de": NumberStyle(",", "."),
    "de_CH": NumberStyle(".", "\u2019"),
    "it": NumberStyle(",", "."),
    "eo": NumberStyle(",", _NARROW_SPACE),
}
"""Styles by locale name."""

NEUTRAL = NumberStyle(".", _NARROW_SPACE)
"""For locales we know nothing of: readable by everyone."""

PLAIN = NumberStyle(".", "")
"""For files and links: no groups."""


def style_for(locale_name: str) -> NumberStyle:
    """Return the style of a locale such as ``fr_FR`` or ``de-CH.UTF-8``: its own, its language's or neutral."""
    name = re.split(r"[.@]", locale_name.replace("-", "_"))[0]
    return STYLES.get(name) or STYLES.get(name.split("_")[0], NEUTRAL)


def parse_number(text: str, style: NumberStyle, decimals: int) -> Decimal:
    """Read a number that is not negative.

    Args:
        text: what was typed.
        style: the locale's separators.
        decimals: the most decimals accepted.

    Raises:
        UserError: a ``NumberProblem``. ``NOT_A_NUMBER`` and ``GROUPING`` carry ``position`` (from 1, in ``text``);
            ``TOO_MANY_DECIMALS`` carries ``given`` and ``allowed``; ``AMBIGUOUS`` carries ``as_decimal`` and
            ``as_groups``, two ``Decimal``.
    """
    if len(text) > MAX_CHARACTERS:
        raise UserError(NumberProblem.TOO_LONG, maximum=MAX_CHARACTERS)
    symbols, positions, is_negative = _read_symbols(text)
    cut = _decimal_mark(symbols, style)
    whole, fraction = (symbols, "") if cut is None else (symbols[:cut], symbols[cut + 1 :])
    _check_form(whole, fraction, positions)
    if is_negative:
        raise UserError(NumberProblem.NEGATIVE)
    if len(fraction) > decimals:
        raise UserError(NumberProblem.TOO_MANY_DECIMALS, given=len(fraction), allowed=decimals)
    return Decimal(f"{_digits(whole) or '0'}.{fraction or '0'}")


def format_number(value: Decimal, style: NumberStyle, decimals: int, *, signed: bool = False) -> str:
    """Write a number with a fixed count of decimals, rounded half away from zero.

    Args:
        value: any finite number.
        style: the locale's separators.
        decimals: how many decimals.
        signed: write a plus before what is above zero, for movements.
    """
    rounded = value.quantize(Decimal(1).scaleb(-decimals), context=_EXACT)
    whole, _, fraction = f"{rounded.copy_abs():f}".partition(".")
    sign = MINUS if rounded < 0 else "+" if signed and rounded > 0 else ""
    grouped = f"{int(whole):,}".replace(",", style.group)
    return f"{sign}{grouped}{style.decimal}{fraction}" if fraction else f"{sign}{grouped}"


def _read_symbols(text: str) -> tuple[str, list[int], bool]:
    """Return the digits and separators in ASCII where it has them, the position of each, and whether a minus leads."""
    pairs = [(character, position) for position, character in enumerate(text, 1) if character not in _INVISIBLE]
    while pairs and pairs[0][0].isspace():
        pairs.pop(0)
    while pairs and pairs[-1][0].isspace():
        pairs.pop()
    if not pairs:
        raise UserError(NumberProblem.EMPTY)
    is_negative = pairs[0][0] in _MINUS_SIGNS
    if is_negative or pairs[0][0] == "+":
        pairs.pop(0)
        while pairs and pairs[0][0].isspace():
            pairs.pop(0)
    symbols = "".join(_canonical(character, position) for character, position in pairs)
    return symbols, [position for _, position in pairs] or [len(text)], is_negative


def _canonical(character: str, position: int) -> str:
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    if character not in _CANONICAL:
        raise UserError(NumberProblem.NOT_A_NUMBER, position=position, character=UntrustedText(character))
    return _CANONICAL[character]


def _decimal_mark(symbols: str, style: NumberStyle) -> int | None:
    """Return where the decimal separator is; None when there is none."""
    cut = max(symbols.rfind(mark) for mark in (".", ",", _ARABIC_DECIMAL))
    if cut < 0 or symbols.count(symbols[cut]) > 1:
        return None
    before, after = symbols[:cut], symbols[cut + 1 :]
    could_group = re.fullmatch("[1-9][0-9]{0,2}", before) and re.fullmatch("[0-9]{3}", after)
    if could_group and symbols[cut] == style.group:
        readings = {"as_decimal": Decimal(f"{before}.{after}"), "as_groups": Decimal(before + after)}
        raise UserError(NumberProblem.AMBIGUOUS, **readings)
    return cut


def _check_form(whole: str, fraction: str, positions: list[int]) -> None:
    stray = re.search("[^0-9]", fraction)
    if stray:
        at = positions[len(positions) - len(fraction) + stray.start()]
        raise UserError(NumberProblem.NOT_A_NUMBER, position=at, character=UntrustedText(stray.group()))
    if not _digits(whole) and not fraction:
        raise UserError(NumberProblem.NOT_A_NUMBER, position=positions[0], character=UntrustedText(whole[:1]))
    if not _WHOLE.fullmatch(whole):
        mark = re.search("[^0-9]", whole)
        raise UserError(NumberProblem.GROUPING, position=positions[mark.start() if mark else 0])


def _digits(whole: str) -> str:
    return re.sub("[^0-9]", "", whole)
