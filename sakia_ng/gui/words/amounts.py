"""Amounts as people read and hear them, in the unit they chose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from sakia_ng.domain.amounts import format_cents
from sakia_ng.domain.dividend import ud_at
from sakia_ng.domain.money import Cents
from sakia_ng.domain.numbers import format_number
from sakia_ng.domain.units import UNITS, Reference, Unit, UnitKey
from sakia_ng.errors import UserError
from sakia_ng.gui.words.language import number_style
from sakia_ng.gui.words.units import unit_symbol

translate = QCoreApplication.translate

_MASK = "•••"
_NOT_IN_DIVIDENDS = (UnitKey.PERCENT_OF_AVERAGE, UnitKey.QUANTITATIVE_ZERO_SUM)


@dataclass(frozen=True, slots=True)
class AmountWords:
    """An amount, ready to be shown.

    Attributes:
        figure: digits with sign and separators, such as ``−1 234,56``.
        unit: its unit, such as ``Ğ1``.
        spoken: both, for screen readers and sentences.
    """

    figure: str
    unit: str
    spoken: str


@dataclass(frozen=True, slots=True)
class AmountFormat:
    """How amounts are written now.

    Attributes:
        currency_symbol: such as ``Ğ1``.
        unit_key: the unit chosen.
        decimals: digits after the separator, for units other than the currency's own.
        reference: the figures that units are relative to; None before they are known: all is then in the currency.
        is_hidden: mask amounts, for when somebody looks on.
        dividend_values: since when one UD was how many cents, oldest first; empty before they are known.
    """

    currency_symbol: str
    unit_key: UnitKey = UnitKey.QUANTITATIVE
    decimals: int = 2
    reference: Reference | None = None
    is_hidden: bool = False
    dividend_values: tuple[tuple[datetime, Cents], ...] = ()

    @property
    def unit(self) -> Unit:
        """The unit chosen, with the decimals chosen; the currency's own while others have no meaning."""
        return self._with_decimals(UNITS[self.unit_key if self.is_meaningful(self.unit_key) else UnitKey.QUANTITATIVE])

    @property
    def of_everybody(self) -> AmountFormat:
        """The same for figures that are nobody's own, such as the rules of a currency: never masked."""
        return replace(self, is_hidden=False)

    @property
    def flow_unit(self) -> Unit:
        """The unit of what moves, with the decimals chosen."""
        return self._with_decimals(self.unit.for_flows)

    @property
    def twin_key(self) -> UnitKey:
        """The unit shown beside the chosen one: UD beside the currency's own, the currency's own beside others."""
        is_own = self.unit_key is UnitKey.QUANTITATIVE
        return UnitKey.RELATIVE if is_own and self.is_meaningful(UnitKey.RELATIVE) else UnitKey.QUANTITATIVE

    def is_meaningful(self, key: UnitKey) -> bool:
        """Tell whether a unit can be used with the figures known now."""
        if key is UnitKey.QUANTITATIVE:
            return True
        if self.reference is None:
            return False
        try:
            UNITS[key].stock(Cents(0), self.reference)
        except UserError:
            return False
        return True

    def on(self, date: datetime) -> AmountFormat:
        """Return how amounts of another date are written: in the UD then in force, as far as the unit counts in UDs.

        Where that UD is not known, in the currency's own unit.
        """
        reference = self.reference
        if reference is None or self.unit_key in _NOT_IN_DIVIDENDS:
            return self
        value = ud_at(date, self.dividend_values)
        if value is None:
            return self if date >= reference.date else replace(self, reference=None)
        return replace(self, reference=reference.with_ud(value, date))

    def stock(self, cents: Cents) -> AmountWords:
        """Write what somebody has."""
        return self._stock_in(self.unit, cents)

    def flow(self, cents: Cents, *, signed: bool = False) -> AmountWords:
        """Write what moves; ``signed`` puts a plus before what came in."""
        return self._flow_in(self.flow_unit, cents, signed=signed)

    def flows(self, amounts: Sequence[tuple[datetime, Cents]]) -> AmountWords:
        """Write what moved on several dates together, each in the UD of its date; in the currency if one is unknown."""
        unit, moved = self.flow_unit, [(self.on(date), cents) for date, cents in amounts if cents]
        known = [(cents, dated.reference) for dated, cents in moved if dated.reference is not None]
        if unit.key is UnitKey.QUANTITATIVE or len(known) < len(moved):
            return self.in_currency(Cents(sum(cents for _, cents in amounts)), signed=True)
        value = format_number(unit.flows(known), number_style(), unit.decimals, signed=True)
        return self._words(value, self._symbol(unit))

    def twin(self, cents: Cents) -> AmountWords:
        """Write what somebody has in the other unit."""
        return self._stock_in(self._with_decimals(UNITS[self.twin_key]), cents)

    def twin_flow(self, cents: Cents) -> AmountWords:
        """Write what moves in the other unit."""
        return self._flow_in(self._with_decimals(UNITS[self.twin_key]), cents, signed=False)

    def in_currency(self, cents: Cents, *, signed: bool = False) -> AmountWords:
        """Write an amount in the currency's own unit, whatever the unit chosen: fees, reviews, receipts."""
        return self._words(format_cents(cents, number_style(), signed=signed), self.currency_symbol)

    def _with_decimals(self, unit: Unit) -> Unit:
        is_own = unit.key in (UnitKey.QUANTITATIVE, UnitKey.QUANTITATIVE_ZERO_SUM)
        return unit if is_own else replace(unit, decimals=self.decimals)

    def _stock_in(self, unit: Unit, cents: Cents) -> AmountWords:
        value = unit.stock(cents, self.reference) if self.reference else Decimal(f"{cents}e-2")
        return self._words(format_number(value, number_style(), unit.decimals), self._symbol(unit))

    def _flow_in(self, unit: Unit, cents: Cents, *, signed: bool) -> AmountWords:
        value = unit.flow(cents, self.reference) if self.reference else Decimal(f"{cents}e-2")
        return self._words(format_number(value, number_style(), unit.decimals, signed=signed), self._symbol(unit))

    def _symbol(self, unit: Unit) -> str:
        return unit_symbol(unit.key, self.currency_symbol)

    def _words(self, figure: str, unit: str) -> AmountWords:
        if self.is_hidden:
            return AmountWords(_MASK, unit, translate("Amounts", "amount hidden"))
        return AmountWords(figure, unit, f"{figure}\u00a0{unit}")
