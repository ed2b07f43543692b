"""The parameters of the currency, read from the chain."""

from __future__ import annotations

from dataclasses import dataclass
from math import isqrt

from sakia_ng.domain.money import Cents

_ROOT_OF_PERBILL_SQUARED = 10**9


@dataclass(frozen=True, slots=True)
class CurrencyParameters:
    """Constants of the pallets UniversalDividend and Balances.

    Attributes:
        ud_period_ms: milliseconds between two UDs.
        reevaluation_period_ms: milliseconds between two re-evaluations of the UD.
        square_growth_perbill: c² in thousand-millionths (``SquareMoneyGrowthRate``).
        existential_deposit: the least that an account without identity can hold.
    """

    ud_period_ms: int
    reevaluation_period_ms: int
    square_growth_perbill: int
    existential_deposit: Cents

    @property
    def growth_perbill(self) -> int:
        """c: by how much a re-evaluation makes the mass grow over its period, in thousand-millionths, rounded down."""
        return isqrt(self.square_growth_perbill * _ROOT_OF_PERBILL_SQUARED)
