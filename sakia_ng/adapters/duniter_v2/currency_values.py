"""The parameters of the money from a runtime's constants (pallets UniversalDividend and Balances)."""

from __future__ import annotations

from sakia_ng.adapters.duniter_v2.live_node import LiveNode
from sakia_ng.domain.currency_parameters import CurrencyParameters


async def rules_in_force(live: LiveNode) -> CurrencyParameters:
    """Read the money's parameters. Raises ``EnvironmentProblem`` where the runtime lacks one."""
    runtime = live.node.runtime
    return CurrencyParameters(
        ud_period_ms=runtime.constant("UniversalDividend.UdCreationPeriod"),
        reevaluation_period_ms=runtime.constant("UniversalDividend.UdReevalPeriod"),
        square_growth_perbill=runtime.constant("UniversalDividend.SquareMoneyGrowthRate"),
        existential_deposit=runtime.existential_deposit,
    )
