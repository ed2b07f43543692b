"""The parameters of the money from a runtime's constants (pallets UniversalDividend and Balances)."""

from __future__ import annotations

from sakia_ng.adapters.duniter_v2.runtime import Runtime
from sakia_ng.domain.currency_parameters import CurrencyParameters


def read_currency_parameters(runtime: Runtime) -> CurrencyParameters:
    """Read the money's parameters. Raises ``EnvironmentProblem`` where the runtime lacks one."""
    return CurrencyParameters(
        ud_period_ms=runtime.constant("UniversalDividend.UdCreationPeriod"),
        reevaluation_period_ms=runtime.constant("UniversalDividend.UdReevalPeriod"),
        square_growth_perbill=runtime.constant("UniversalDividend.SquareMoneyGrowthRate"),
        existential_deposit=runtime.existential_deposit,
    )
