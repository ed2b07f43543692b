"""The five units in words: symbol, name, what they mean."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sakia_ng.domain.units import UNITS, UnitKey

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class UnitText:
    """A unit in the language in force.

    Attributes:
        name: what it is called.
        help: what it means and how it is worked out, in words.
    """

    name: str
    help: str


def unit_symbol(key: UnitKey, currency_symbol: str) -> str:
    """Return what follows an amount, such as ``Ğ1`` or ``UD`` (``DU`` in French)."""
    symbols = {
        UnitKey.QUANTITATIVE: "{currency}",
        UnitKey.RELATIVE: translate("Units", "UD"),
        UnitKey.PERCENT_OF_AVERAGE: translate("Units", "% M/N"),
        UnitKey.QUANTITATIVE_ZERO_SUM: "{currency} ±0",
        UnitKey.RELATIVE_ZERO_SUM: translate("Units", "UD ±0"),
    }
    return symbols[key].format(currency=currency_symbol)


def unit_text(key: UnitKey, currency_symbol: str) -> UnitText:
    """Return the name and the help of a unit."""
    texts = {
        UnitKey.QUANTITATIVE: (
            translate("Units", "Currency unit ({currency})"),
            translate("Units", "The amount as it is written in the blocks. One unit is one hundred cents."),
        ),
        UnitKey.RELATIVE: (
            translate("Units", "Universal dividend (UD)"),
            translate(
                "Units",
                "How many universal dividends the amount is worth: the amount divided by the UD of now. Every"
                " member creates the same, so 1 UD means the same for everybody, everywhere and at all times.",
            ),
        ),
        UnitKey.PERCENT_OF_AVERAGE: (
            translate("Units", "Percent of the average share (M/N)"),
            translate(
                "Units",
                "The amount compared with the average share of a member: all the money M divided by the number of"
                " members N. 100 % means exactly the average.",
            ),
        ),
        UnitKey.QUANTITATIVE_ZERO_SUM: (
            translate("Units", "Distance to the average, in {currency}"),
            translate(
                "Units",
                "The amount minus the average share M/N. Above zero: more than the average; below zero: less. Summed"
                " over all members it is zero. Payments are shown in {currency}.",
            ),
        ),
        UnitKey.RELATIVE_ZERO_SUM: (
            translate("Units", "Distance to the average, in UD"),
            translate(
                "Units",
                "The amount minus the average share M/N, counted in universal dividends. Summed over all members it is"
                " zero. Payments are shown in UD.",
            ),
        ),
    }
    name, text = texts[key]
    return UnitText(name.format(currency=currency_symbol), text.format(currency=currency_symbol))


def unit_formula(key: UnitKey) -> str:
    """Return the formula of a unit for a balance of Q cents, the same in every language."""
    return UNITS[key].formula
