"""Reads how far the evaluation of a distance has come (pallet Distance, its three pools).

In period ``p`` requests go into pool ``(p + 2) % 3``, and oracles answer for pool ``p % 3``; at the start of each
period the pool whose turn it is for requests is applied and emptied.
"""

from __future__ import annotations

from sakia_ng.adapters.duniter_v2.node import Node
from sakia_ng.adapters.duniter_v2.runtime import Runtime
from sakia_ng.adapters.duniter_v2.values import entries, fields, number
from sakia_ng.domain.chain import BlockNumber, BlockRef

POOLS = tuple(f"Distance.EvaluationPool{number}" for number in range(3))
CURRENT_PERIOD = "Distance.CurrentPeriodIndex"
_WAITED_FOR = (3, 2, 1)
_MOST_VALUES = 200_000  # 1,300 requests, and what some dozens of oracles say of each


async def evaluation_due(node: Node, index: int, at: BlockRef) -> BlockNumber | None:
    """Return the block at which the result of an evaluation is applied, None when none is found under way.

    Raises:
        EnvironmentProblem: the node cannot be asked, or its answer makes no sense.
    """
    runtime = node.runtime
    if not all(runtime.has(item) for item in (CURRENT_PERIOD, *POOLS)):
        return None
    keys = {item: runtime.key(item) for item in (CURRENT_PERIOD, *POOLS)}
    values = await node.storage(list(keys.values()), at.hash)
    counted, period = values[keys[CURRENT_PERIOD]], runtime.constant("Distance.EvaluationPeriod")
    current = 0 if counted is None else number(runtime.decode(CURRENT_PERIOD, counted))
    for ahead in _WAITED_FOR:
        pool = POOLS[(current + ahead - 1) % len(POOLS)]
        if _holds(runtime, pool, values[keys[pool]], index):
            return BlockNumber((at.number // period + ahead) * period)
    return None


def _holds(runtime: Runtime, pool: str, data: bytes | None, index: int) -> bool:
    if data is None:
        return False
    evaluations = entries(fields(runtime.decode(pool, data, _MOST_VALUES)).get("evaluations"))
    return any(number(fields(one).get("0")) == index for one in evaluations)
