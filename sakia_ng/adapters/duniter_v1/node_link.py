"""Follows the chain by one node, and compares what it says with the other operators' nodes.

Duniter v1 has no finality: a block can be undone by a longer branch. What is called final here lies under a number of
blocks that most operators have on top of it (``Confirmations``); Sakia and its kin waited for six.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from sakia_ng.adapters.duniter_v1.blocks import Block, block_at, current, hash_at
from sakia_ng.adapters.duniter_v1.bma import SocketLost
from sakia_ng.adapters.duniter_v1.panel import Panel, Told
from sakia_ng.adapters.servers.heads import HeadStream
from sakia_ng.domain.agreement import Agreement, comparable_height
from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.errors import Code, EnvironmentProblem
from sakia_ng.ports.connection import LinkState
from sakia_ng.ports.ledger_codes import NodeProblem

FORK_WINDOW = 100
"""Blocks that a node undoes at most to follow a longer branch: the stock ``forksize`` of Duniter 1.7."""

_RANDOM = secrets.SystemRandom()


@dataclass(frozen=True, slots=True)
class LinkPace:
    """How patient a link is, in seconds, and what it calls final.

    Attributes:
        confirmations: blocks on top of the one that is called final.
        poll_s: heads are asked for at least this often, whatever the WebSocket says.
        first_retry_s: wait after every node failed once; doubled each time, with jitter.
        longest_retry_s: and never more than this.
        wait_for_node_s: how long a question waits for a first connection.
        rest_s: between hearing of a block and asking every operator, however many blocks a node speaks of meanwhile.
    """

    confirmations: int = 6
    poll_s: float = 60.0
    first_retry_s: float = 1.0
    longest_retry_s: float = 60.0
    wait_for_node_s: float = 15.0
    rest_s: float = 2.0


class NodeLink:
    """The link to the nodes of one currency.

    Args:
        panel: the nodes.
        pace: patience.
        on_change: told whenever the state or a head changes.

    Attributes:
        state: how it stands.
        trouble: what all nodes failed with, while offline.
        agreement: who agrees on the newest final block.
    """

    def __init__(self, panel: Panel, pace: LinkPace, on_change: Callable[[], None]) -> None:
        self._panel = panel
        self._pace = pace
        self._on_change = on_change
        self.finalized = HeadStream(only_forward=True)
        self.best = HeadStream(only_forward=False)
        self.state = LinkState.CONNECTING
        self.trouble: Code = NodeProblem.UNREACHABLE
        self.agreement: Agreement | None = None
        self._changed = asyncio.Event()
        self._hurry = asyncio.Event()

    async def run(self) -> None:
        """Follow the chain until cancelled."""
        delay = 0.0
        while True:
            was_connected = await self._try_all()
            delay = 0.0 if was_connected else min(max(delay * 2, self._pace.first_retry_s), self._pace.longest_retry_s)
            await self._rest(delay)

    async def _try_all(self) -> bool:
        """Follow each node in turn for as long as it works; tell whether any did."""
        problem = EnvironmentProblem(NodeProblem.UNREACHABLE)
        for health in self._panel.book.in_order():
            self._panel.in_use = health.server.url
            try:
                await self._follow()
            except EnvironmentProblem as met:
                problem = met
            self._panel.forget()
            if problem.code is not NodeProblem.NODES_DISAGREE:
                self._panel.set_aside(health.server.url, problem.code)
            if self.state is LinkState.CONNECTED:
                self._set(LinkState.CONNECTING)
                return True
        self.fail(problem)
        return False

    def begin_anew(self) -> None:
        """Ask the nodes of the panel as at a first start; whoever runs this link ends ``run`` before."""
        self._panel.begin_anew()
        self._set(LinkState.CONNECTING)

    def fail(self, problem: EnvironmentProblem) -> None:
        """No node answers: tell so."""
        self.trouble = problem.code
        states = {
            NodeProblem.WRONG_CHAIN: LinkState.WRONG_CHAIN,
            NodeProblem.NODES_DISAGREE: LinkState.DISAGREEING,
        }
        self._set(next((state for code, state in states.items() if problem.code is code), LinkState.OFFLINE))

    async def live(self) -> BlockRef:
        """Return the newest final block, waiting for a first connection. Raises ``EnvironmentProblem``."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self._pace.wait_for_node_s):
                while self.state is LinkState.CONNECTING:
                    await self._changed.wait()
        if self.state is LinkState.DISAGREEING:
            raise EnvironmentProblem(NodeProblem.NODES_DISAGREE)
        latest = self.finalized.latest
        if latest is None:
            self._hurry.set()  # somebody is waiting: the next attempt need not
            raise EnvironmentProblem(self.trouble)
        return latest

    async def confirm(self, block: BlockRef) -> None:
        """Ask one node an operator whether a block is the one at its height, unless they agreed on it already.

        Raises:
            EnvironmentProblem: most know another one, nothing has a majority, or one operator of several answers.
        """
        needed = min(2, self._panel.book.operators)
        agreed = self.agreement
        if agreed is not None and (agreed.number, agreed.hash) == (block.number, block.hash):
            agreeing = agreed.agreeing
        else:
            counted = await self._panel.agreed(lambda bma: hash_at(bma, block.number))
            if counted.choice != block.hash:
                raise EnvironmentProblem(NodeProblem.CONTRADICTED)
            agreeing = counted.agreeing
        if agreeing < needed:
            raise EnvironmentProblem(NodeProblem.UNCONFIRMED)

    async def was_undone(self, block: BlockRef) -> bool:
        """Whether most operators have another block at a height.

        Raises:
            EnvironmentProblem: none could be asked, or nothing has a majority.
        """
        return (await self._panel.agreed(lambda bma: hash_at(bma, block.number))).choice != block.hash

    async def _follow(self) -> None:
        """Compare heads at each block heard of, and now and then, until that fails."""
        await self._compare()
        node = await self._panel.node(self._panel.in_use)
        while True:
            try:
                async with node.blocks() as next_block:
                    await self._compare_at_each(next_block)
            except SocketLost:  # it may offer no WebSocket and work all the same
                await self._compare()
                await asyncio.sleep(self._pace.poll_s / 4)

    async def _compare_at_each(self, next_block: Callable[[], Awaitable[None]]) -> None:
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._pace.poll_s):
                    await next_block()
            with contextlib.suppress(TimeoutError):  # whatever else it speaks of now is the same news
                async with asyncio.timeout(self._pace.rest_s):
                    while True:
                        await next_block()
            await self._compare()

    async def _compare(self) -> None:
        """Ask every operator for its newest block, and for the one that would be final, and publish what is agreed on.

        Raises:
            EnvironmentProblem: the node in use fails, lags behind or contradicts the others, or nobody agrees.
        """
        heads = await self._panel.ask_all(current)
        mine = self._of_node_in_use(heads)
        heights = {told.health.server.operator: told.answer.ref.number for told in heads if told.answer}
        for told in heads:
            if told.answer is not None:
                self._panel.book.note_height(told.health.server.url, told.answer.ref.number)
        height, lagging = comparable_height(heights)
        if self._operator in lagging:
            raise EnvironmentProblem(NodeProblem.LAGS)
        number = max(0, height - self._pace.confirmations)
        told_finals = await self._panel.ask_all(lambda bma: block_at(bma, number))
        finals = [Told(told.health, told.answer.ref if told.answer else None, told.problem) for told in told_finals]
        counted = self._panel.counted(finals)
        if self._of_node_in_use(told_finals).ref != counted.choice:
            raise EnvironmentProblem(NodeProblem.CONTRADICTED)
        for one in finals:
            if one.answer == counted.choice:
                self._panel.book.note_good(one.health.server.url)
        self.agreement = Agreement(BlockNumber(number), counted.choice.hash, counted.agreeing, counted.asked)
        self.finalized.publish(counted.choice)
        self.best.publish(mine.ref)
        self._set(LinkState.CONNECTED)

    @property
    def _operator(self) -> str:
        return self._panel.book[self._panel.in_use].server.operator

    def _of_node_in_use(self, told: list[Told[Block]]) -> Block:
        for one in told:
            if one.health.server.url == self._panel.in_use:
                if one.answer is None:
                    raise one.problem or EnvironmentProblem(NodeProblem.UNREACHABLE)
                return one.answer
        raise EnvironmentProblem(NodeProblem.UNREACHABLE)

    async def _rest(self, delay: float) -> None:
        self._hurry.clear()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(max(0.1, delay) * _RANDOM.uniform(0.5, 1.0)):
                await self._hurry.wait()

    def _set(self, state: LinkState) -> None:
        self.state = state
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()
        self._on_change()
