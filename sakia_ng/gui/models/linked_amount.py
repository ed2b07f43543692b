"""One amount in two boxes: the currency's own unit and another. Cents are the truth; the box typed in rules."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from sakia_ng.domain.actions import Amount, Everything, InCents, InMilliDividends
from sakia_ng.domain.amounts import AmountProblem, format_cents, parse_amount, parse_cents
from sakia_ng.domain.dividend import milli_ud_to_cents
from sakia_ng.domain.money import MAX_CENTS, Cents
from sakia_ng.domain.numbers import NumberStyle, format_number, parse_number
from sakia_ng.domain.units import UNITS, Reference, Unit, UnitKey
from sakia_ng.errors import UserError

_MILLI_DECIMALS = 3


class Box(StrEnum):
    """The two boxes."""

    OWN = "own"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Conversion:
    """How the two boxes are related now.

    Attributes:
        style: how numbers are written.
        reference: the figures the other unit is relative to, None before they are known.
        unit: the unit of the other box, None when there is only one box.
    """

    style: NumberStyle
    reference: Reference | None = None
    unit: Unit | None = None

    @classmethod
    def of(cls, style: NumberStyle, reference: Reference | None, chosen: UnitKey) -> Conversion:
        """Return the conversion for the unit chosen on screen; UD beside the currency's own."""
        flow = UNITS[chosen].for_flows
        unit = UNITS[UnitKey.RELATIVE] if flow.key is UnitKey.QUANTITATIVE else flow
        if reference is None:
            return cls(style)
        try:
            unit.flow(Cents(0), reference)
        except UserError:
            return cls(style)
        return cls(style, reference, unit)

    @property
    def is_in_dividends(self) -> bool:
        """Whether the other box counts UDs."""
        return self.unit is not None and self.unit.key is UnitKey.RELATIVE


class LinkedAmount:
    """What stands in both boxes.

    Attributes:
        conversion: how they are related.
        texts: what is written in each box.
        ruling: the box typed in last, None while both are empty.
        is_exact: the amount is fixed in UD, whatever a UD is when the payment is made.
        everything: all that can be sent, instead of an amount.
        problem: why what stands in the ruling box is no amount.
        cents: the amount now, None without one.
    """

    def __init__(self, conversion: Conversion) -> None:
        self.conversion = conversion
        self.texts = {Box.OWN: "", Box.OTHER: ""}
        self.ruling: Box | None = None
        self.is_exact = False
        self.everything: Everything | None = None
        self.problem: UserError | None = None
        self.cents: Cents | None = None

    @property
    def can_be_exact(self) -> bool:
        """Whether the amount could be fixed in UD: it was typed so."""
        return self.conversion.is_in_dividends and self.ruling is Box.OTHER and self.cents is not None

    @property
    def amount(self) -> Amount | None:
        """What to ask the ledger for; None while there is no amount."""
        if self.everything is not None:
            return self.everything
        if self.problem is not None or self.cents is None:
            return None
        if self.is_exact and self.can_be_exact:
            return InMilliDividends(self._milli(self.texts[Box.OTHER]))
        return InCents(self.cents)

    def type(self, box: Box, text: str) -> None:
        """Take what was typed; the other box follows."""
        self.everything = None
        self.texts[box], self.ruling = text, box
        self._follow()

    def set_exact(self, *, yes: bool) -> None:
        """Fix the amount in UD, or not."""
        self.is_exact = yes
        self._follow()

    def convert_with(self, conversion: Conversion) -> None:
        """Use other figures or another unit. What was typed stays where it makes the same sense."""
        changed_unit = conversion.unit != self.conversion.unit
        cents, was_other = self.cents, self.ruling is Box.OTHER
        self.conversion = conversion
        if changed_unit and was_other:
            self.texts[Box.OWN] = format_cents(cents, conversion.style) if cents else ""
            self.ruling = Box.OWN if cents else None
        if changed_unit:
            self.is_exact = False
        self._follow()

    def set_amount(self, amount: Amount | None) -> None:
        """Write an amount asked for by a link or an earlier payment."""
        self.everything, self.is_exact, self.problem = None, False, None
        self.texts = {Box.OWN: "", Box.OTHER: ""}
        self.ruling = self.cents = None
        style = self.conversion.style
        if isinstance(amount, Everything):
            self.everything = amount
        elif isinstance(amount, InCents):
            self.type(Box.OWN, format_cents(amount.cents, style))
        elif isinstance(amount, InMilliDividends) and self.conversion.is_in_dividends:
            value = format_number(Decimal(f"{amount.milli_dividends}e-3"), style, _MILLI_DECIMALS)
            self.is_exact = True
            self.type(Box.OTHER, value)
        elif isinstance(amount, InMilliDividends) and self.conversion.reference is not None:
            cents = milli_ud_to_cents(amount.milli_dividends, self.conversion.reference.ud)
            self.type(Box.OWN, format_cents(cents, style))

    def _follow(self) -> None:
        self.problem = self.cents = None
        if self.everything is not None or self.ruling is None:
            return
        other = Box.OTHER if self.ruling is Box.OWN else Box.OWN
        self.texts[other] = ""
        if not self.texts[self.ruling].strip():
            return
        try:
            self.cents = self._read(self.ruling)
        except UserError as problem:
            self.problem = problem
            return
        self.texts[other] = self._write(other, self.cents)

    def _read(self, box: Box) -> Cents:
        conversion, text = self.conversion, self.texts[box]
        if box is Box.OWN or conversion.unit is None or conversion.reference is None:
            return parse_cents(text, conversion.style)
        if self.is_exact and conversion.is_in_dividends:
            return _payable(milli_ud_to_cents(self._milli(text), conversion.reference.ud))
        return parse_amount(text, conversion.style, conversion.unit, conversion.reference)

    def _write(self, box: Box, cents: Cents) -> str:
        conversion = self.conversion
        if box is Box.OWN:
            return format_cents(cents, conversion.style)
        if conversion.unit is None or conversion.reference is None:
            return ""
        value = conversion.unit.flow(cents, conversion.reference)
        return format_number(value, conversion.style, conversion.unit.decimals)

    def _milli(self, text: str) -> int:
        milli = int(Fraction(parse_number(text, self.conversion.style, _MILLI_DECIMALS)) * 1000)
        if not milli:
            raise UserError(AmountProblem.ZERO)
        return milli


def _payable(cents: Cents) -> Cents:
    if not cents:
        raise UserError(AmountProblem.LESS_THAN_A_CENT)
    if cents > MAX_CENTS:
        raise UserError(AmountProblem.TOO_LARGE, maximum=MAX_CENTS)
    return cents
