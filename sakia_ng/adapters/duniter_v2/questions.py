"""Puts questions to the node in use, and once more to another operator's when it breaks, answers nonsense or lies."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from sakia_ng.adapters.duniter_v2.live_node import LiveNode
from sakia_ng.adapters.duniter_v2.node_link import NodeLink
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem

T = TypeVar("T")

_LIES = frozenset({NodeProblem.DISPROVED, NodeProblem.CONTRADICTED, NodeProblem.METADATA_DISPUTED})
_NONSENSE = frozenset({NodeProblem.GARBAGE, NodeProblem.OVERSIZED, NodeProblem.WRONG_CHAIN, NodeProblem.WRONG_PREFIX})
_BROKEN = frozenset({NodeProblem.UNREACHABLE, NodeProblem.CLOSED})


class NodeQuestions:
    """Asks the nodes of a link.

    Args:
        nodes: the link.
    """

    def __init__(self, nodes: NodeLink) -> None:
        self._nodes = nodes

    async def ask(self, question: Callable[[LiveNode], Awaitable[T]], *, must_be_true: bool = False) -> T:
        """Ask the node in use; when it breaks, answers nonsense or is caught lying, ask once more on another one.

        Args:
            question: what to ask.
            must_be_true: a lie stops everything instead: whoever reviews a payment is to know of it.

        Raises:
            EnvironmentProblem: why no answer can be had now, or be relied on.
        """
        live = await self._nodes.live()
        try:
            return await question(live)
        except EnvironmentProblem as problem:
            if not self._leave(live, problem) or (problem.code in _LIES and must_be_true):
                raise
        return await question(await self._nodes.live_other_than(live))

    def _leave(self, live: LiveNode, problem: EnvironmentProblem) -> bool:
        """Leave a node for what it did; return whether another one may do better."""
        if problem.code in _LIES or (problem.code in _NONSENSE and self._nodes.has_another_operator_than(live)):
            self._nodes.denounce(live, problem)
            return True
        return problem.code in _BROKEN
