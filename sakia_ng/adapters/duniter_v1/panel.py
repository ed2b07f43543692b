"""The nodes of one currency: the first that answers, or what most of those who run them say."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Hashable, Iterable
from typing import Generic, TypeVar

from sakia_ng.adapters.duniter_v1.blocks import Block, block_at
from sakia_ng.adapters.duniter_v1.bma import Bma, BmaLimits, BmaRefusal
from sakia_ng.adapters.servers.concurrency import together
from sakia_ng.adapters.servers.health import Health, HealthBook
from sakia_ng.adapters.servers.http_client import HttpClient
from sakia_ng.domain.agreement import Tally, tally
from sakia_ng.domain.currency import Currency
from sakia_ng.errors import Code, EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem

T = TypeVar("T")
H = TypeVar("H", bound=Hashable)


class Told(Generic[T]):
    """What one operator's node answered, or why it did not.

    Attributes:
        health: the node.
        answer: what it said; None without an answer.
        problem: why not.
    """

    def __init__(self, health: Health, answer: T | None, problem: EnvironmentProblem | None) -> None:
        self.health = health
        self.answer = answer
        self.problem = problem


class Panel:
    """Puts questions to nodes, none of which is believed before its block 0 was compared with the currency's.

    Args:
        http: the client.
        book: the nodes and what is known of them.
        currency: whose chain they must keep.
        limits: bounds of each question.
        on_failure: told when no node could answer a question.
        on_change: told when more is known of a node.
    """

    def __init__(
        self,
        http: HttpClient,
        book: HealthBook,
        currency: Currency,
        limits: BmaLimits,
        *,
        on_failure: Callable[[EnvironmentProblem], None],
        on_change: Callable[[], None],
    ) -> None:
        self._http = http
        self.book = book
        self._currency = currency
        self._limits = limits
        self._on_failure = on_failure
        self._on_change = on_change
        self._nodes: dict[str, Bma] = {}
        self._geneses: dict[str, Block] = {}
        self.in_use = book.all[0].server.url if book.all else ""

    async def genesis(self) -> Block:
        """Return block 0. Raises ``EnvironmentProblem``."""
        if not self._geneses:
            await self.first(_nothing)
        return next(iter(self._geneses.values()))

    async def node(self, url: str) -> Bma:
        """Return a node that keeps the right chain. Raises ``EnvironmentProblem``."""
        bma = self._nodes.setdefault(url, Bma(self._http, url, self._limits))
        if url not in self._geneses:
            genesis = await block_at(bma, 0)
            if genesis.ref.hash != self._currency.genesis_hash or genesis.currency != self._currency.name:
                raise EnvironmentProblem(NodeProblem.WRONG_CHAIN)
            self._geneses[url] = genesis
        return bma

    def begin_anew(self) -> None:
        """Begin with the first of the book."""
        self._nodes.clear()
        self.in_use = self.book.all[0].server.url if self.book.all else ""

    def set_aside(self, url: str, code: Code) -> None:
        """Leave a node alone for a while."""
        self.book.set_aside(url, code)
        self._on_change()

    def forget(self) -> None:
        """Compare block 0 again before anything else is asked of a node that was away."""
        self._geneses.pop(self.in_use, None)

    async def first(self, question: Callable[[Bma], Awaitable[T]]) -> T:
        """Ask the node in use, then the others until one answers.

        Raises:
            BmaRefusal: a rule refuses the question; other nodes would too.
            EnvironmentProblem: none answers.
        """
        problem = EnvironmentProblem(NodeProblem.UNREACHABLE)
        for url in self._urls():
            try:
                return await question(await self.node(url))
            except BmaRefusal as refusal:
                if refusal.is_about_the_question:
                    raise
                problem = refusal
            except EnvironmentProblem as met:
                problem = met
                self.set_aside(url, met.code)
        if isinstance(problem, BmaRefusal):
            raise problem
        self._on_failure(problem)
        raise EnvironmentProblem(problem.code)

    async def agreed(self, question: Callable[[Bma], Awaitable[H]]) -> Tally[H]:
        """Ask one node an operator, and return what more than half of them say.

        Raises:
            EnvironmentProblem: ``NODES_DISAGREE``, or why none answers.
        """
        told = await self.ask_all(question)
        return self.counted(told)

    async def ask_all(self, question: Callable[[Bma], Awaitable[T]]) -> list[Told[T]]:
        """Ask one node an operator at the same time; those that fail are set aside."""
        return await together(self._ask(health, question) for health in self.book.panel(self.in_use))

    def counted(self, told: Iterable[Told[H]]) -> Tally[H]:
        """Count answers, and set aside who contradicts the most. Raises ``EnvironmentProblem``."""
        asked = list(told)
        votes = {one.health.server.operator: one.answer for one in asked if one.answer is not None}
        if not votes:
            problem = next((one.problem for one in asked if one.problem), EnvironmentProblem(NodeProblem.UNREACHABLE))
            if not isinstance(problem, BmaRefusal):
                self._on_failure(problem)
            raise problem
        counted = tally(votes)
        if counted is None:
            raise EnvironmentProblem(NodeProblem.NODES_DISAGREE)
        for one in asked:
            if one.answer is not None and one.answer != counted.choice:
                self.set_aside(one.health.server.url, NodeProblem.CONTRADICTED)
        return counted

    def _urls(self) -> list[str]:
        in_order = [health.server.url for health in self.book.in_order()]
        return sorted(in_order, key=lambda url: url != self.in_use)

    async def _ask(self, health: Health, question: Callable[[Bma], Awaitable[T]]) -> Told[T]:
        url = health.server.url
        started = asyncio.get_running_loop().time()
        try:
            answer = await question(await self.node(url))
        except BmaRefusal as refusal:
            return Told(health, None, refusal)
        except EnvironmentProblem as problem:
            self.set_aside(url, problem.code)
            return Told(health, None, EnvironmentProblem(problem.code))
        health.latency_ms = round((asyncio.get_running_loop().time() - started) * 1000)
        return Told(health, answer, None)


async def _nothing(_: Bma) -> None:
    """Ask only what every node is asked first."""
