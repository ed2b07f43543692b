"""Puts what a payment rests on, and no proof covers, to the nodes of several operators at once.

Fees, the runtime's own figures, its version and the numbers that pools offer are computed by a node: the node in use is
one voice, and most of those asked decide.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncGenerator, Awaitable, Callable, Hashable
from typing import TypeVar

from sakia_ng.adapters.duniter_v2.node import Node
from sakia_ng.adapters.duniter_v2.rpc import RpcSession
from sakia_ng.adapters.duniter_v2.watch import NodeWatch
from sakia_ng.domain.agreement import is_decided, offered_by_most, tally
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem

T = TypeVar("T", bound=Hashable)

Question = Callable[[RpcSession], Awaitable[T]]
"""Asks one node and returns its answer; equal ones mean the same. Raises ``EnvironmentProblem``."""


class Opinions:
    """Asks the node in use and one node of each other operator.

    Args:
        node: the one in use.
        watch: knows the others.
    """

    def __init__(self, node: Node, watch: NodeWatch) -> None:
        self._node = node
        self._watch = watch

    async def confirmed(self, question: Question[T]) -> T:
        """Return what the node in use answers, when most of the operators that answer say the same.

        Raises:
            EnvironmentProblem: ``CONTRADICTED``: most say something else; ``NODES_DISAGREE``: nothing has a majority;
                or the node in use cannot be asked.
        """
        own = await question(self._node.session)
        said = {self._own_name: own}
        operators = len(self._watch.book.panel(self._node.url))
        async with contextlib.aclosing(self._others(question)) as others:
            async for operator, answer in others:
                said[operator] = answer
                if is_decided(said, operators):
                    break
        count = tally(said)
        if count is None:
            raise EnvironmentProblem(NodeProblem.NODES_DISAGREE)
        if count.choice != own:
            raise EnvironmentProblem(NodeProblem.CONTRADICTED)
        return own

    async def offered(self, question: Question[int]) -> int:
        """Return the highest number that more than half of the operators offer at least.

        Pools differ for a moment without anybody lying; a number that is too high would never be played.

        Raises:
            EnvironmentProblem: the node in use cannot be asked.
        """
        said = {self._own_name: await question(self._node.session)}
        operators = len(self._watch.book.panel(self._node.url))
        async with contextlib.aclosing(self._others(question)) as others:
            async for operator, answer in others:
                said[operator] = answer
                if is_decided(said, operators):
                    break
        return offered_by_most(said)

    @property
    def _own_name(self) -> str:
        return self._watch.book[self._node.url].server.operator

    def _others(self, question: Question[T]) -> AsyncGenerator[tuple[str, T], None]:
        return self._watch.answers(self._node.url, lambda probe: question(probe.session))
