"""The five units of Sakia, in which the same money can be looked at.

Each unit is a straight line: V = (Q - origin) / scale, with Q in cents. The inverse is therefore by construction
Q = V × scale + origin, for all of them. Everything is computed in exact fractions and rounded once, at the end:

* a value shown is rounded to the unit's decimals, half away from zero;
* a value typed becomes the nearest cent, half away from zero.

Reading back a value shown gives that value again in the unit as long as a cent is finer than the last decimal: for a UD
of 10 Ğ1 and more, and an average of 1,000 Ğ1 and more. The cents themselves are kept exactly only by the two
quantitative units: keep the amount in cents and show it, rather than the reverse.

Stocks (what an account holds) and flows (what a payment moves) differ: the origin of the two zero-sum units is the
average share of a member, which a balance can be compared with and a payment cannot. A flow in a zero-sum unit is that
of its counterpart without origin, ``for_flows``.

Source: the units ("referentials") of Sakia 0.53, whose inverses were wrong for both zero-sum units.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from sakia_ng.domain.dividend import DividendState
from sakia_ng.domain.money import Cents
from sakia_ng.errors import Code, UserError


class UnitProblem(Code):
    """Why a unit has no meaning now."""

    NO_DIVIDEND = "unit.no_dividend"
    NO_MEMBERS = "unit.no_members"
    NO_MASS = "unit.no_mass"


class UnitKey(StrEnum):
    """Name of a unit in settings, and key of its name and help texts. Stored; never rename it."""

    QUANTITATIVE = "quantitative"
    RELATIVE = "relative"
    PERCENT_OF_AVERAGE = "percent_of_average"
    QUANTITATIVE_ZERO_SUM = "quantitative_zero_sum"
    RELATIVE_ZERO_SUM = "relative_zero_sum"


@dataclass(frozen=True, slots=True)
class Reference:
    """The figures that values are relative to, all true of one date.

    Attributes:
        ud: value of one UD, in cents.
        mass: monetary mass M, in cents.
        members: number of members N.
        date: when they are true, in UTC.
    """

    ud: Cents
    mass: Cents
    members: int
    date: datetime

    @classmethod
    def of(cls, state: DividendState, date: datetime) -> Reference:
        """Take the figures of a block made at ``date``."""
        return cls(state.current_ud, state.monetary_mass, state.members, date)

    def with_ud(self, ud: Cents, date: datetime) -> Reference:
        """Return the same figures with the UD of another date, for a movement of the past (see ``dividend.ud_at``)."""
        return replace(self, ud=ud, date=date)

    def average(self) -> Fraction:
        """Return M / N in cents.

        Raises:
            UserError: there is no member or no money.
        """
        if self.members <= 0:
            raise UserError(UnitProblem.NO_MEMBERS)
        if self.mass <= 0:
            raise UserError(UnitProblem.NO_MASS)
        return Fraction(self.mass, self.members)

    def one_ud(self) -> Fraction:
        """Return the value of one UD in cents.

        Raises:
            UserError: there is no UD.
        """
        if self.ud <= 0:
            raise UserError(UnitProblem.NO_DIVIDEND)
        return Fraction(self.ud)


@dataclass(frozen=True, slots=True)
class Unit:
    """One way to look at money.

    Attributes:
        key: its name.
        symbol: what follows a value; ``{currency}`` stands for the currency's own symbol.
        decimals: how many are shown, and accepted when typed.
        formula: value V of a stock of Q cents, for the help.
        inverse: Q cents of a value V, for the help.
        scale: cents in one unit.
        origin: cents that count as zero, for stocks only.
        flow_key: the unit in which flows are shown: itself, or the counterpart without origin.
    """

    key: UnitKey
    symbol: str
    decimals: int
    formula: str
    inverse: str
    scale: Callable[[Reference], Fraction]
    origin: Callable[[Reference], Fraction]
    flow_key: UnitKey

    @property
    def for_flows(self) -> Unit:
        """The unit in which a movement is shown when this one is chosen."""
        return UNITS[self.flow_key]

    def stock(self, amount: Cents, reference: Reference) -> Decimal:
        """Return the value of a balance, rounded to the unit's decimals.

        Raises:
            UserError: the unit has no meaning without UD, members or money.
        """
        return self._rounded((amount - self.origin(reference)) / self.scale(reference))

    def flow(self, amount: Cents, reference: Reference) -> Decimal:
        """Return the value of a movement, in ``for_flows``, rounded to its decimals. Errors: as ``stock``."""
        return self._rounded(amount / self.scale(reference))

    def flows(self, amounts: Iterable[tuple[Cents, Reference]]) -> Decimal:
        """Return the value of movements of several dates together, rounded once. Errors: as ``stock``."""
        return self._rounded(sum((amount / self.scale(reference) for amount, reference in amounts), Fraction(0)))

    def flow_cents(self, value: Decimal, reference: Reference) -> Cents:
        """Return the movement that has a value in ``for_flows``: the nearest cent, half away from zero."""
        return Cents(_nearest(Fraction(value) * self.scale(reference)))

    def _rounded(self, value: Fraction) -> Decimal:
        return Decimal(f"{_nearest(value * 10**self.decimals)}e-{self.decimals}")


def _nearest(value: Fraction) -> int:
    """Round to the nearest integer, half away from zero."""
    magnitude = (2 * abs(value.numerator) + value.denominator) // (2 * value.denominator)
    return magnitude if value >= 0 else -magnitude


def _hundred(_: Reference) -> Fraction:
    return Fraction(100)


def _nothing(_: Reference) -> Fraction:
    return Fraction(0)


def _one_percent(reference: Reference) -> Fraction:
    return reference.average() / 100


def _whole_average(reference: Reference) -> Fraction:
    """Return the average in whole cents, as Sakia did, so that values keep to the cent."""
    return Fraction(reference.average().__floor__())


UNITS: dict[UnitKey, Unit] = {
    unit.key: unit
    for unit in (
        Unit(
            key=UnitKey.QUANTITATIVE,
            symbol="{currency}",
            decimals=2,
            formula="V = Q / 100",
            inverse="Q = V × 100",
            scale=_hundred,
            origin=_nothing,
            flow_key=UnitKey.QUANTITATIVE,
        ),
        Unit(
            key=UnitKey.RELATIVE,
            symbol="UD",
            decimals=3,
            formula="V = Q / UD",
            inverse="Q = V × UD",
            scale=Reference.one_ud,
            origin=_nothing,
            flow_key=UnitKey.RELATIVE,
        ),
        Unit(
            key=UnitKey.PERCENT_OF_AVERAGE,
            symbol="%",
            decimals=3,
            formula="V = 100 × Q / (M / N)",
            inverse="Q = V / 100 × (M / N)",
            scale=_one_percent,
            origin=_nothing,
            flow_key=UnitKey.PERCENT_OF_AVERAGE,
        ),
        Unit(
            key=UnitKey.QUANTITATIVE_ZERO_SUM,
            symbol="{currency} ±0",
            decimals=2,
            formula="V = (Q − ⌊M / N⌋) / 100",
            inverse="Q = V × 100 + ⌊M / N⌋",
            scale=_hundred,
            origin=_whole_average,
            flow_key=UnitKey.QUANTITATIVE,
        ),
        Unit(
            key=UnitKey.RELATIVE_ZERO_SUM,
            symbol="UD ±0",
            decimals=3,
            formula="V = (Q − M / N) / UD",
            inverse="Q = V × UD + M / N",
            scale=Reference.one_ud,
            origin=Reference.average,
            flow_key=UnitKey.RELATIVE,
        ),
    )
}
"""All units, in the order of the unit switch."""
