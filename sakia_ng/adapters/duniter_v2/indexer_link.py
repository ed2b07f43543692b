"""Asks the first of several indexers that answers and keeps up, and looks at the others from time to time."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

from sakia_ng.adapters.duniter_v2.graphql import IndexerLimits
from sakia_ng.adapters.duniter_v2.squid import Squid
from sakia_ng.adapters.servers.concurrency import together
from sakia_ng.adapters.servers.health import MAX_OPERATORS, Health, HealthBook
from sakia_ng.adapters.servers.http_client import HttpClient
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.servers import Server
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.connection import LinkState, ServerState
from sakia_ng.ports.ledger_codes import IndexerProblem

T = TypeVar("T")

BEHIND_TOLERATED = 50
"""Blocks that an indexer may be behind what is final: five minutes."""

_RECHECK_S = 30.0
_LOOK_AROUND_S = 600.0
_OTHER_QUESTIONS = frozenset({IndexerProblem.REFUSED, IndexerProblem.LAGS})
"""Why an indexer cannot answer one question and may well answer others."""


class IndexerLink:
    """The link to the indexers of one currency.

    Args:
        http: the client.
        book: the indexers, the preferred one first, and how they do.
        currency: whose history they must keep.
        limits: bounds of each request.
        final_height: what nodes call final; None while that is not known.
        on_change: told when the state or the indexer in use changes.
    """

    def __init__(
        self,
        *,
        http: HttpClient,
        book: HealthBook,
        currency: Currency,
        limits: IndexerLimits,
        final_height: Callable[[], int | None],
        on_change: Callable[[], None],
    ) -> None:
        self._http = http
        self.book = book
        self._currency = currency
        self._limits = limits
        self._final_height = final_height
        self._weighed_at: dict[str, float] = {}
        self._on_change = on_change
        self._squids: dict[str, Squid] = {}
        self._hurry = asyncio.Event()
        self._in_use = next((health.server.url for health in book.all), "")
        self.state = LinkState.CONNECTING

    @property
    def url(self) -> str:
        """Address of the indexer in use."""
        return self._in_use

    async def run(self) -> None:
        """Look for an indexer while none answers, and at all of them now and then, until cancelled."""
        while True:
            if self.state is not LinkState.CONNECTED:
                with contextlib.suppress(EnvironmentProblem):
                    await self.ask(lambda squid: squid.check())
            if self.state is LinkState.CONNECTED:
                await self._look_around()
            await self._rest()

    def begin_anew(self, servers: Iterable[Server]) -> None:
        """Ask these indexers instead, as at a first start. A question under way asks none that is gone."""
        self.book.replace(servers)
        self._squids, self._weighed_at = {}, {}
        self._in_use = next((health.server.url for health in self.book.all), "")
        self.state = LinkState.CONNECTING
        self._on_change()

    def hurry(self) -> None:
        """Look again now: there may be a network again."""
        self.book.forgive_unreachable()
        self._hurry.set()

    async def _rest(self) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_RECHECK_S):
                await self._hurry.wait()
        self._hurry.clear()

    async def ask(self, question: Callable[[Squid], Awaitable[T]]) -> T:
        """Put a question to the indexer in use, and to the others when it fails.

        Raises:
            EnvironmentProblem: the problem of the one in use, when none answers.
        """
        problems: list[EnvironmentProblem] = []
        late: list[str] = []
        squids = self._squids
        for url in self._order():
            if squids is not self._squids:  # others were chosen meanwhile
                return await self.ask(question)
            try:
                if await self._keeps_up(url):
                    return await self._answer(url, question)
                late.append(url)
            except EnvironmentProblem as problem:
                problems.append(problem)
        for url in late:  # old news are better than none, and each page says how far it goes
            if url not in self.book:
                continue
            try:
                return await self._answer(url, question)
            except EnvironmentProblem as problem:
                problems.append(problem)
        if squids is not self._squids:
            return await self.ask(question)
        first = problems[0] if problems else EnvironmentProblem(IndexerProblem.UNREACHABLE)
        self._note(_state_after(first), self._in_use)
        raise first

    async def opinions(
        self, question: Callable[[Squid], Awaitable[T]]
    ) -> tuple[dict[str, T], list[EnvironmentProblem]]:
        """Put a question to one indexer of each operator; return the answers by operator, and why others gave none."""
        chosen: dict[str, str] = {}
        for health in self.book.in_order():
            chosen.setdefault(health.server.operator, health.server.url)
        said: dict[str, T] = {}
        problems: list[EnvironmentProblem] = []

        async def ask(operator: str, url: str) -> None:
            try:
                said[operator] = await self._timed(url, question)
            except EnvironmentProblem as problem:
                problems.append(problem)

        await together(ask(operator, url) for operator, url in [*chosen.items()][:MAX_OPERATORS])
        if problems:
            self._on_change()
        return said, problems

    def _order(self) -> list[str]:
        """Return the one in use first, unless it is at rest."""
        resting = {health.server.url: self.book.is_resting(health) for health in self.book.all}
        return sorted(resting, key=lambda url: (resting[url], url != self._in_use))

    async def _answer(self, url: str, question: Callable[[Squid], Awaitable[T]]) -> T:
        answer = await self._timed(url, question)
        if not self._is_behind(self.book[url]):
            self.book.note_good(url)
        if url in self.book:
            self._note(LinkState.CONNECTED, url)
        return answer

    async def _keeps_up(self, url: str) -> bool:
        """Tell whether an indexer has read what is final, asking it now and then how far it is."""
        health, now = self.book[url], asyncio.get_running_loop().time()
        if health.state is ServerState.LAGGING and self.book.is_resting(health):
            return False
        if now - self._weighed_at.get(url, -_RECHECK_S) >= _RECHECK_S:
            await self._weigh(health)
        if not self._is_behind(health):
            return True
        if health.state is not ServerState.LAGGING:  # what is final was not known yet when it was weighed
            self.book.set_aside(url, IndexerProblem.LAGS)
            self._on_change()
        return False

    async def _weigh(self, health: Health) -> None:
        height = await self._timed(health.server.url, lambda squid: squid.height())
        self.book.note_height(health.server.url, height)
        self._weighed_at[health.server.url] = asyncio.get_running_loop().time()
        if self._is_behind(health):
            self.book.set_aside(health.server.url, IndexerProblem.LAGS)
        else:
            self.book.note_good(health.server.url)
        self._on_change()

    def _is_behind(self, health: Health) -> bool:
        final = self._final_height()
        return final is not None and health.height is not None and health.height + BEHIND_TOLERATED < final

    async def _timed(self, url: str, question: Callable[[Squid], Awaitable[T]]) -> T:
        loop = asyncio.get_running_loop()
        started = loop.time()
        try:
            answer = await question(self._squid(url))
        except EnvironmentProblem as problem:
            if problem.code not in _OTHER_QUESTIONS:
                self.book.set_aside(url, problem.code)
            raise
        self.book[url].latency_ms = round((loop.time() - started) * 1000)
        return answer

    async def _look_around(self) -> None:
        for health in self.book.unseen(_LOOK_AROUND_S, but=()):
            await self._look_at(health)
        with contextlib.suppress(EnvironmentProblem):  # one that is lost is noticed though nothing is asked of it
            height = await self.ask(lambda squid: squid.height())
            self.book.note_height(self._in_use, height)
        self._on_change()

    async def _look_at(self, health: Health) -> None:
        with contextlib.suppress(EnvironmentProblem):
            await self._weigh(health)

    def _squid(self, url: str) -> Squid:
        if url not in self._squids:
            self._squids[url] = Squid(self._http, url, self._currency, self._limits)
        return self._squids[url]

    def _note(self, state: LinkState, url: str) -> None:
        if (state, url) != (self.state, self._in_use):
            self.state, self._in_use = state, url
            self._on_change()


def _state_after(problem: EnvironmentProblem) -> LinkState:
    """Some failures leave the indexer connected."""
    if problem.code in _OTHER_QUESTIONS:
        return LinkState.CONNECTED
    return LinkState.WRONG_CHAIN if problem.code is IndexerProblem.WRONG_CHAIN else LinkState.OFFLINE
