"""Amounts of money typed by a person, and cents written for one."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from sakia_ng.domain.money import MAX_CENTS, Cents
from sakia_ng.domain.numbers import NumberStyle, format_number, parse_number
from sakia_ng.domain.units import Reference, Unit
from sakia_ng.errors import Code, UserError

CENT_DECIMALS = 2


class AmountProblem(Code):
    """Why a number is not an amount that can be paid."""

    ZERO = "amount.zero"
    LESS_THAN_A_CENT = "amount.less_than_a_cent"
    TOO_LARGE = "amount.too_large"


def parse_cents(text: str, style: NumberStyle) -> Cents:
    """Read an amount to pay in the currency's unit, at least one cent.

    Raises:
        UserError: a ``NumberProblem`` (see ``parse_number``; three decimals are refused, not rounded), ``ZERO``, or
            ``TOO_LARGE`` with ``maximum`` in cents.
    """
    value = parse_number(text, style, CENT_DECIMALS)
    if not value:
        raise UserError(AmountProblem.ZERO)
    return _payable(Cents(int(Fraction(value) * 100)))


def parse_amount(text: str, style: NumberStyle, unit: Unit, reference: Reference) -> Cents:
    """Read an amount to pay in the unit chosen on screen (its ``for_flows``): the nearest cent.

    Raises:
        UserError: as ``parse_cents``; ``LESS_THAN_A_CENT`` for a value that rounds to nothing; a ``UnitProblem`` when
            the unit has no meaning now.
    """
    value = parse_number(text, style, unit.for_flows.decimals)
    if not value:
        raise UserError(AmountProblem.ZERO)
    return _payable(unit.flow_cents(value, reference))


def format_cents(cents: Cents, style: NumberStyle, *, signed: bool = False) -> str:
    """Write cents with two decimals and without unit; ``signed`` adds a plus to what is above zero."""
    return format_number(Decimal(f"{cents}e-{CENT_DECIMALS}"), style, CENT_DECIMALS, signed=signed)


def _payable(cents: Cents) -> Cents:
    if not cents:
        raise UserError(AmountProblem.LESS_THAN_A_CENT)
    if cents > MAX_CENTS:
        raise UserError(AmountProblem.TOO_LARGE, maximum=MAX_CENTS)
    return cents
