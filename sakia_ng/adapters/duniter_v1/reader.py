"""Reads figures, histories and names for the ledger: money as most operators tell it, the rest by one node."""

from __future__ import annotations

import asyncio
from collections.abc import Hashable, Mapping, Sequence
from typing import TypeVar

from sakia_ng.adapters.duniter_v1 import dividends, people
from sakia_ng.adapters.duniter_v1.accounts import snapshot
from sakia_ng.adapters.duniter_v1.bma import Bma
from sakia_ng.adapters.duniter_v1.histories import lines, newest_first, read_history
from sakia_ng.adapters.duniter_v1.holdings import Holding, state_of
from sakia_ng.adapters.duniter_v1.node_link import NodeLink
from sakia_ng.adapters.duniter_v1.origins import Origins
from sakia_ng.adapters.duniter_v1.panel import Panel
from sakia_ng.adapters.duniter_v1.parameters import Parameters, read_parameters
from sakia_ng.domain.account import AccountState
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.agreement import Backing, Ground, Tally
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.dividend import DividendState
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, Person
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger import DividendValue, HistoryPage
from sakia_ng.ports.ledger_codes import NodeProblem

H = TypeVar("H", bound=Hashable)

_HISTORIES_KEPT = 8

Holdings = tuple[Holding, ...]


class Reader:
    """Reads one currency.

    Args:
        panel: its nodes.
        link: what is final.
        currency: which one.

    Attributes:
        origins: what is known of sources.
    """

    def __init__(self, panel: Panel, link: NodeLink, currency: Currency) -> None:
        self._panel = panel
        self._link = link
        self._currency = currency
        self._values: dict[int, Cents] = {}
        self._least: dict[str, dict[int, Cents]] = {}
        self._histories: dict[Address, tuple[BlockRef, tuple[Movement, ...]]] = {}
        self._reading = asyncio.Lock()
        self.origins = Origins()
        self._members: tuple[BlockHash, Mapping[Address, str]] | None = None

    async def parameters(self) -> Parameters:
        """The currency's parameters. Raises ``EnvironmentProblem``."""
        return read_parameters(await self._panel.genesis())

    async def account_states(self, addresses: Sequence[Address], at: BlockRef) -> Mapping[Address, AccountState]:
        """Money of accounts at a final block; one question an account, a node. Raises ``EnvironmentProblem``."""

        async def ask(bma: Bma) -> Holdings:
            return tuple((await snapshot(bma, addresses, at, self.origins)).final.values())

        told = await self._panel.agreed(ask)
        return await asyncio.to_thread(_states, told, at)

    async def dividend_state(self, at: BlockRef) -> DividendState:
        """The dividend at a final block, as most operators tell it. Raises ``EnvironmentProblem``."""
        parameters = await self.parameters()
        return (await self._panel.agreed(lambda bma: dividends.state_at(bma, at, parameters))).choice

    async def dividend_values(self) -> tuple[DividendValue, ...]:
        """Successive values of the dividend. Raises ``EnvironmentProblem``."""
        parameters, final = await self.parameters(), (await self._link.live()).number

        async def ask(bma: Bma) -> tuple[DividendValue, ...]:
            heights = [height for height in await dividends.ud_blocks(bma) if height <= final]
            return await dividends.values(bma, heights, parameters, self._values)

        return await self._panel.first(ask)

    async def lines(self, address: Address, at: BlockRef) -> tuple[Movement, ...]:
        """The whole history of an account up to a final block, newest first. Raises ``EnvironmentProblem``."""
        async with self._reading:  # pages of one history are asked for one after the other
            kept = self._histories.get(address)
            if kept is None or kept[0] != at:
                kept = at, await self._told(address, at.number)
                self._histories.pop(address, None)
                self._histories[address] = kept
                while len(self._histories) > _HISTORIES_KEPT:
                    del self._histories[next(iter(self._histories))]
            return kept[1]

    async def _told(self, address: Address, up_to: int) -> tuple[Movement, ...]:
        """Return the lines as most operators tell them, or without a majority as the node in use does.

        A node need not keep old transactions; what lines do not explain is found by the balance.
        """
        told = await self._panel.ask_all(lambda bma: self._read(bma, address, up_to))
        try:
            return self._panel.counted(told).choice
        except EnvironmentProblem as problem:
            if problem.code is not NodeProblem.NODES_DISAGREE:
                raise
        told.sort(key=lambda one: one.health.server.url != self._panel.in_use)
        return next(one.answer for one in told if one.answer is not None)

    async def _read(self, bma: Bma, address: Address, up_to: int) -> tuple[Movement, ...]:
        history = await read_history(bma, address, self._currency.name)
        heights = await dividends.ud_blocks(bma)
        times = dividends.ud_times(heights, await self.parameters())
        known, there = self._least.setdefault(bma.url, {}), [height for height in heights if height <= up_to]
        levels = await dividends.levels(bma, there, BlockNumber(up_to), known)
        return await asyncio.to_thread(lines, history, up_to, times, levels)

    async def history(self, address: Address, cursor: str | None, limit: int) -> HistoryPage:
        """One page of an account's history. Raises ``EnvironmentProblem``."""
        at = await self._link.live()
        found = await self.lines(address, at)
        first = int(cursor) if cursor and cursor.isdigit() else 0
        page, following = newest_first(found, first, limit)
        return HistoryPage(page, following, at.number, len(found))

    async def movements(self, address: Address, above: BlockNumber, to: BlockRef) -> tuple[Movement, ...]:
        """The lines of blocks above a height up to a final one. Raises ``EnvironmentProblem``."""
        found = await self.lines(address, await self._link.live())
        return tuple(line for line in found if above < line.block <= to.number)

    async def people(self, wanted: str, limit: int) -> tuple[Person, ...]:
        """Search people. Raises ``EnvironmentProblem``."""
        known = await self.members()
        return (await self._panel.first(lambda bma: people.search(bma, wanted, known)))[:limit]

    async def names(self, addresses: Sequence[Address]) -> Mapping[Address, Person]:
        """Names of accounts that members own. Raises ``EnvironmentProblem``."""
        return people.persons(addresses, await self.members())

    async def members(self) -> Mapping[Address, str]:
        """Names of all members as of the newest final block heard of. Raises ``EnvironmentProblem``."""
        at = (await self._link.live()).hash
        if self._members is None or self._members[0] != at:
            self._members = at, await self._panel.first(people.members)
        return self._members[1]


def backing(told: Tally[H], at: BlockRef) -> Backing:
    """Return what figures rest on that operators told."""
    ground = Ground.COMPARED if told.agreeing > 1 else Ground.ONE_SERVER
    return Backing(ground, at.number, told.agreeing, told.asked)


def _states(told: Tally[Holdings], at: BlockRef) -> Mapping[Address, AccountState]:
    return {held.address: state_of(held, at, backing(told, at)) for held in told.choice}
