"""Asks the first of several indexers that answers."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from sakia_ng.adapters.duniter_v2.graphql import IndexerLimits
from sakia_ng.adapters.duniter_v2.http_client import HttpClient
from sakia_ng.adapters.duniter_v2.squid import Squid
from sakia_ng.domain.currency import Currency
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger import LinkState
from sakia_ng.ports.ledger_codes import IndexerProblem

T = TypeVar("T")

_RECHECK_S = 30.0


class IndexerLink:
    """The link to the indexers of one currency.

    Args:
        http: the client.
        urls: indexers, the preferred one first.
        currency: whose history they must keep.
        limits: bounds of each request.
        on_change: told when the state or the indexer in use changes.
    """

    def __init__(
        self,
        *,
        http: HttpClient,
        urls: Sequence[str],
        currency: Currency,
        limits: IndexerLimits,
        on_change: Callable[[], None],
    ) -> None:
        self._http = http
        self._urls = tuple(urls)
        self._currency = currency
        self._limits = limits
        self._on_change = on_change
        self._squids: dict[str, Squid] = {}
        self._in_use = 0
        self.state = LinkState.CONNECTING

    @property
    def url(self) -> str:
        """Address of the indexer in use."""
        return self._urls[self._in_use] if self._urls else ""

    async def run(self) -> None:
        """Look from time to time for an indexer while none answers, until cancelled."""
        while True:
            if self.state is not LinkState.CONNECTED:
                with contextlib.suppress(EnvironmentProblem):
                    await self.ask(lambda squid: squid.check())
            await asyncio.sleep(_RECHECK_S)

    async def ask(self, question: Callable[[Squid], Awaitable[T]]) -> T:
        """Put a question to the indexer in use, and to the others when it fails.

        Raises:
            EnvironmentProblem: the problem of the one in use, when none answers.
        """
        problems: list[EnvironmentProblem] = []
        for turn in range(len(self._urls)):
            position = (self._in_use + turn) % len(self._urls)
            try:
                answer = await question(self._squid(self._urls[position]))
            except EnvironmentProblem as problem:
                problems.append(problem)
                continue
            self._note(LinkState.CONNECTED, position)
            return answer
        first = problems[0] if problems else EnvironmentProblem(IndexerProblem.UNREACHABLE)
        self._note(_state_after(first), self._in_use)
        raise first

    def _squid(self, url: str) -> Squid:
        if url not in self._squids:
            self._squids[url] = Squid(self._http.session, url, self._currency, self._limits)
        return self._squids[url]

    def _note(self, state: LinkState, position: int) -> None:
        if (state, position) != (self.state, self._in_use):
            self.state, self._in_use = state, position
            self._on_change()


def _state_after(problem: EnvironmentProblem) -> LinkState:
    """A refused question leaves the indexer connected: it may answer others."""
    if problem.code is IndexerProblem.REFUSED:
        return LinkState.CONNECTED
    return LinkState.WRONG_CHAIN if problem.code is IndexerProblem.WRONG_CHAIN else LinkState.OFFLINE
