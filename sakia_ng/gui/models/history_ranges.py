"""Amounts as people filter by them: typed in the unit chosen, compared with what each line shows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor

from sakia_ng.domain.money import Cents
from sakia_ng.domain.units import UnitKey
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.ports.store import AmountRange, HistorySum

_NOTHING = (Cents(1), Cents(0))


def amount_ranges(amounts: AmountFormat, least: Decimal | None, most: Decimal | None) -> tuple[AmountRange, ...]:
    """Return what lets through the lines whose amount as shown is between two, both included.

    In UD the same number is another one of cents after each re-evaluation; lines of a time whose UD is not known are
    shown in the currency, and left out.
    """
    if least is None and most is None:
        return ()
    unit = amounts.flow_unit
    if unit.key is UnitKey.QUANTITATIVE or amounts.reference is None:
        return (AmountRange(*_bounds(least, most, Fraction(100), Fraction(0))),)
    half = Fraction(1, 2 * 10**unit.decimals)
    if unit.key is not UnitKey.RELATIVE:
        return (AmountRange(*_bounds(least, most, unit.scale(amounts.reference), half)),)
    known = [AmountRange(*_bounds(least, most, Fraction(ud), half), since) for since, ud in _values(amounts)]
    return (AmountRange(*_NOTHING), *known)


def changes_of(amounts: AmountFormat) -> tuple[datetime, ...]:
    """Return the moments at which a cent became another part of the unit chosen."""
    return tuple(since for since, _ in _values(amounts)) if amounts.flow_unit.key is UnitKey.RELATIVE else ()


def dated(
    sums: Sequence[HistorySum], changes: Sequence[datetime], now: datetime
) -> tuple[list[tuple[datetime, Cents]], list[tuple[datetime, Cents]]]:
    """Return what came in and what went out, each with a date at which it was so much in the unit chosen."""
    long_ago = datetime.min.replace(tzinfo=now.tzinfo)
    dates = [long_ago, *changes] if changes else [now]
    pairs = list(zip(dates, sums, strict=True))
    return [(date, one.in_cents) for date, one in pairs], [(date, one.out_cents) for date, one in pairs]


def _values(amounts: AmountFormat) -> Sequence[tuple[datetime, Cents]]:
    """Return since when one UD is known to be how much."""
    reference = amounts.reference
    latest = () if reference is None else ((reference.date, reference.ud),)
    return amounts.dividend_values or latest


def _bounds(least: Decimal | None, most: Decimal | None, scale: Fraction, half: Fraction) -> tuple[Cents, Cents | None]:
    """Return the cents that are shown as something between two values: shown is rounded, half away from zero."""
    lowest = 0 if least is None else max(0, ceil((Fraction(least) - half) * scale))
    if most is None:
        return Cents(lowest), None
    above = (Fraction(most) + half) * scale
    return Cents(lowest), Cents(floor(above) if half == 0 else ceil(above) - 1)
