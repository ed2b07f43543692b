"""Parameters of errors as people read them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from sakia_ng.domain.addresses import Address, short_form
from sakia_ng.domain.money import Cents
from sakia_ng.domain.numbers import format_number
from sakia_ng.domain.text import UntrustedText
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.gui.words.dates import day_and_time
from sakia_ng.gui.words.language import number_style, whole
from sakia_ng.ports.recovery import Hidden

translate = QCoreApplication.translate

_LONGEST_FOREIGN_TEXT = 40
_CENTS = "_cents"
_ADDRESSES = frozenset({"address", "offered"})


class Params(dict[str, str]):
    """Named values for a sentence; a value that is missing reads as ``…`` rather than failing."""

    def __missing__(self, _name: str) -> str:
        return "…"


def params_for_people(values: Mapping[str, object], amounts: AmountFormat) -> Params:
    """Write each parameter: amounts with their unit, dates as calendar dates, foreign text quoted and harmless."""
    return Params({name: _written(name, value, amounts) for name, value in values.items()})


def _written(name: str, value: object, amounts: AmountFormat) -> str:
    if name.endswith(_CENTS):
        return amounts.in_currency(Cents(int(str(value)))).spoken
    if name in _ADDRESSES:
        return short_form(Address(str(value)))
    if isinstance(value, tuple | list):
        return one_of([_written("", item, amounts) for item in value])
    return _plainly(value)


def _plainly(value: object) -> str:
    match value:
        case UntrustedText():
            text = quoted(value.shown(_LONGEST_FOREIGN_TEXT))
        case Hidden():
            text = quoted(value.show())
        case datetime():
            text = day_and_time(value)
        case Decimal():
            text = format_number(value, number_style(), max(0, -int(value.as_tuple().exponent)))
        case bool():
            text = str(value)
        case int():
            text = whole(value)
        case _:
            text = str(value)
    return text


def quoted(text: str) -> str:
    """Put a text between the quotation marks of the language."""
    return translate("Errors", "“{text}”").format(text=text)


def one_of(items: list[str]) -> str:
    """Join alternatives: ``a, b or c``."""
    if len(items) < 2:
        return "".join(items)
    return translate("Errors", "{first} or {last}").format(first=", ".join(items[:-1]), last=items[-1])
