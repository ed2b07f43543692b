"""The universal dividend (UD): what is created, what is unclaimed, what it was worth and will be.

Every rule here is the runtime's own (pallet ``universal-dividend``; protocol brief, section 2), in integers.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from sakia_ng.domain.money import MAX_CENTS, Cents
from sakia_ng.errors import Code, EnvironmentProblem

PERBILL = 1_000_000_000
C_SQUARED_PERBILL = 2_382_304
"""c² of Ğ1 in thousand-millionths: (√1.1 - 1)² for half a year, so that the mass grows by about 10 % a year."""

UDS_PER_REEVALUATION = 182
"""Whole days in a re-evaluation period of 182.625 days: the quotient that the runtime divides by."""


class DividendProblem(Code):
    """Figures of the dividend that cannot be."""

    IMPOSSIBLE = "dividend.impossible"


@dataclass(frozen=True, slots=True)
class DividendState:
    """The dividend and the mass of money at one block.

    Attributes:
        current_ud: value of one UD now, in cents.
        current_ud_index: index of the **next** UD to be created; those created are 1 to this minus 1.
        past_reevals: (index, value in cents): from the UD of that index on, one UD is that much. Oldest first; the
            chain keeps 160.
        monetary_mass: cents created since the start, unclaimed UDs included, destruction not deducted.
        members: members of the web of trust.
        next_ud_at: when the next UD is due, in UTC; None before the first is scheduled.
        next_reeval_at: from when on the next UD re-evaluates first, in UTC; None before it is scheduled.

    Raises:
        EnvironmentProblem: a node gave figures that cannot be.
    """

    current_ud: Cents
    current_ud_index: int
    past_reevals: tuple[tuple[int, Cents], ...]
    monetary_mass: Cents
    members: int
    next_ud_at: datetime | None = None
    next_reeval_at: datetime | None = None

    def __post_init__(self) -> None:
        indexes = [index for index, _ in self.past_reevals]
        amounts = [self.current_ud, self.monetary_mass, *(value for _, value in self.past_reevals)]
        in_order = all(earlier < later for earlier, later in pairwise(indexes))
        if not in_order or not all(0 <= index <= self.current_ud_index for index in [*indexes, self.current_ud_index]):
            raise EnvironmentProblem(DividendProblem.IMPOSSIBLE, figure="past_reevals")
        if self.members < 0 or not all(0 <= amount <= MAX_CENTS for amount in amounts):
            raise EnvironmentProblem(DividendProblem.IMPOSSIBLE, figure="amounts")


def unclaimed(state: DividendState, first_eligible_ud: int) -> tuple[int, Cents]:
    """Return how many UDs an identity has not claimed, and their sum in cents.

    Args:
        state: the dividend at the block the identity was read at.
        first_eligible_ud: the identity's field of that name: 0 for not eligible, else the first UD not claimed.

    The walk is the runtime's (``compute_claim_uds``): from the latest re-evaluation backwards. UDs older than the
    re-evaluations that the chain keeps are worth nothing.
    """
    upper = state.current_ud_index
    if first_eligible_ud <= 0 or first_eligible_ud >= upper:
        return 0, Cents(0)
    count = total = 0
    for index, value in reversed(state.past_reevals):
        lower = max(index, first_eligible_ud)
        count += upper - lower
        total += (upper - lower) * value
        if index <= first_eligible_ud:
            break
        upper = index
    return count, Cents(total)


def ud_at(date: datetime, values: Sequence[tuple[datetime, Cents]]) -> Cents | None:
    """Return the value of one UD in force at a date.

    Args:
        date: an aware date.
        values: since when one UD was how much, oldest first, with aware dates.

    Returns:
        The value of the last entry that is not later than the date; None before the first UD.
    """
    position = bisect_right(values, date, key=lambda entry: entry[0])
    return values[position - 1][1] if position else None


def reevaluated(
    state: DividendState,
    c_squared_perbill: int = C_SQUARED_PERBILL,
    uds_per_reevaluation: int = UDS_PER_REEVALUATION,
) -> Cents:
    """Return what the UD would become if it were re-evaluated now: UD + c² × M / (N × 182).

    An estimate, since mass and members move until then. As the runtime: c² × M is rounded to nearest (a tie goes down),
    the division truncates, and nobody counts as one member.
    """
    growth = (c_squared_perbill * state.monetary_mass + PERBILL // 2 - 1) // PERBILL
    return Cents(state.current_ud + growth // (max(1, state.members) * uds_per_reevaluation))


def milli_ud_to_cents(milli_uds: int, current_ud: Cents) -> Cents:
    """Return what ``transfer_ud`` pays for thousandths of a UD: rounded down."""
    return Cents(milli_uds * current_ud // 1000)


def value_of(state: DividendState, index: int) -> Cents | None:
    """Return how much the UD of an index was by the chain's re-evaluations; None for one older than those it keeps."""
    position = bisect_right(state.past_reevals, index, key=lambda entry: entry[0])
    return state.past_reevals[position - 1][1] if position else None


def created_at(state: DividendState, index: int, period_ms: int) -> datetime | None:
    """Return about when the UD of an index was created, counted back from the next one; None before one is due."""
    if state.next_ud_at is None:
        return None
    return state.next_ud_at - timedelta(milliseconds=period_ms) * (state.current_ud_index - index)


def spread(last: int, most: int) -> tuple[int, ...]:
    """Return at most so many of the indexes 1 to ``last``, evenly apart, the first and the last among them."""
    if last <= most:
        return tuple(range(1, last + 1))
    return tuple(dict.fromkeys(1 + step * (last - 1) // (most - 1) for step in range(most)))
