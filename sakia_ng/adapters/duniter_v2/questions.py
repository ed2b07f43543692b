"""Puts questions to the node in use, and once more to the next one when it breaks or lies."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from sakia_ng.adapters.duniter_v2.live_node import LiveNode
from sakia_ng.adapters.duniter_v2.node_link import NodeLink
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem

T = TypeVar("T")

_LIES = frozenset({NodeProblem.DISPROVED, NodeProblem.CONTRADICTED})
_BROKEN = frozenset({NodeProblem.UNREACHABLE, NodeProblem.CLOSED})


class NodeQuestions:
    """Asks the nodes of a link.

    Args:
        nodes: the link.
    """

    def __init__(self, nodes: NodeLink) -> None:
        self._nodes = nodes

    async def ask(self, question: Callable[[LiveNode], Awaitable[T]], *, must_be_true: bool = False) -> T:
        """Ask the node in use; when the connection breaks or it is caught lying, ask once more on the next one.

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
            is_lie = problem.code in _LIES
            if is_lie:
                self._nodes.denounce(live, problem)
            if (is_lie and must_be_true) or (not is_lie and problem.code not in _BROKEN):
                raise
        return await question(await self._nodes.live_other_than(live))
