"""Waiting for a payment that was asked for: which line of the history is it, and is it final.

A payment counts when it came into a block after the asking. While nodes are heard, that is every block higher than the
newest one; else the block's date tells, and where it cannot, the payment is in doubt. A line that another one stands
for is no second payment: the indexer's replaces that of nodes, and a block that is undone gives its payments to a later
one.

An indexer may tell what never happened: nodes are asked before a payment counts as received, where they do not tell
histories themselves.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.currency import LedgerKind
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.connection import Connection, LinkState
from sakia_ng.ports.ledger import Ledger
from sakia_ng.ports.store import HistoryQuery, HistoryRow, Store

_OVERLAP = timedelta(hours=1)
"""How far before the asking lines are looked at, at least."""

_CLOCK_ERROR = timedelta(minutes=3)
"""By how much a clock that nobody complains of may be wrong."""

_HEARD_BLOCKS = 5
"""Whoever heard of a final block in the time of so many still hears."""

_LATE_BLOCKS = 30
"""The date of the newest final block lags behind the time by as many at most, where dates are medians of many."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for.

    Attributes:
        account: who is to be paid.
        cents: how much, None for any amount.
        comment: with which comment, empty for any.
    """

    account: Address
    cents: Cents | None = None
    comment: str = ""

    def is_met_by(self, movement: Movement) -> bool:
        """Tell whether a line is exactly what was asked for."""
        has_amount = self.cents is None or movement.amount_cents == self.cents
        comment = movement.comment.raw.strip() if movement.comment is not None else ""
        return has_amount and (not self.comment or comment == self.comment)


@dataclass(frozen=True, slots=True)
class Arrival:
    """A payment that came in while it was waited for.

    Attributes:
        movement: the line of the history.
        is_final: whether its block is; until then it may still vanish.
        is_sure: whether nodes tell of it, and not an indexer alone.
        is_as_asked: whether amount and comment are those asked for, and it was surely made after the asking.
        is_doubtful: it may have been made before the asking.
    """

    movement: Movement
    is_final: bool
    is_sure: bool
    is_as_asked: bool
    is_doubtful: bool = False


class Waiting:
    """Waits for payments into one account, from now on.

    Args:
        store: where histories are.
        ledger: whose newest blocks tell what is new.
        account: who is to be paid.
        asked_at: the time now, by this machine's clock, in UTC.
        dates_are_real: the dates of blocks are those of the world; the demonstration goes its own ways.
    """

    def __init__(
        self, store: Store, ledger: Ledger, account: Address, asked_at: datetime, *, dates_are_real: bool = True
    ) -> None:
        self._store, self._ledger = store, ledger
        self.account = account
        self._asked_at, self._dates_are_real = asked_at, dates_are_real
        self._block_time = timedelta(seconds=ledger.currency.block_time_s)
        self._follows = self._is_followed(ledger.connection)
        self._height = _height(ledger.connection)
        self._since = asked_at
        self._old: dict[str, Movement] | None = None
        self._told = set[tuple[int, Address | None, int]]()

    async def begin(self) -> None:
        """Note what was there before."""
        figures = await self._store.figures.dividend()
        old = {row.movement.id: row.movement for row in await self._incoming()}
        heights = [line.block for line in old.values()] + ([figures[1].number] if figures is not None else [])
        self._height = max([self._height, *heights])
        self._old = old

    async def arrival(self, asked: Asked) -> Arrival | None:
        """Return what came in since: what was asked for if it did, else the newest other payment, None for nothing."""
        if self._old is None or asked.account != self.account:
            return None
        asked_at = self._asked_on_chain()
        sure, doubtful = list[HistoryRow](), list[HistoryRow]()
        for row in self._new(self._old, await self._incoming()):
            if self._follows or row.movement.time >= asked_at:
                sure.append(row)
            elif row.movement.time >= asked_at - self._late:
                doubtful.append(row)
        rows = sure or doubtful
        if not rows:
            return None
        found = next((row for row in rows if asked.is_met_by(row.movement)), rows[0])
        is_as_asked = bool(sure) and asked.is_met_by(found.movement)
        is_sure = await self._is_told_by_nodes(found, rows)
        return Arrival(found.movement, not found.is_provisional, is_sure, is_as_asked, is_doubtful=not sure)

    async def _is_told_by_nodes(self, row: HistoryRow, rows: Sequence[HistoryRow]) -> bool:
        if self._ledger.currency.ledger is LedgerKind.DUNITER_V1 or not row.is_indexed:
            return True
        said, final = _said(row.movement), self._ledger.connection.finalized
        if said in self._told:
            return True
        if row.is_provisional or final is None:
            return False
        try:
            moves = await self._ledger.movements(self.account, BlockNumber(row.movement.block - 1), final)
        except EnvironmentProblem:
            return False
        told, lines = Counter(map(_said, moves)), Counter(_said(line.movement) for line in rows)
        if told[said] < lines[said]:
            return False
        self._told.add(said)
        return True

    def _new(self, old: dict[str, Movement], rows: list[HistoryRow]) -> list[HistoryRow]:
        """Return the lines of later blocks, without those that stand for lines that are gone."""
        new = {row.movement.id: row for row in rows if row.movement.id not in old}
        for gone in old.keys() - {row.movement.id for row in rows}:
            twin = self._twin(old[gone], (row.movement for row in new.values()))
            if twin is not None:
                del new[twin.id]
        return [row for row in new.values() if row.movement.block > self._height]

    def _twin(self, gone: Movement, new: Iterable[Movement]) -> Movement | None:
        """Return what stands for a line now: one alike in its block, else the first of later blocks, if any."""
        said = (gone.counterpart, gone.amount_cents)
        alike = [line for line in new if (line.counterpart, line.amount_cents) == said]
        return min(
            alike, key=lambda line: (line.block != gone.block, line.block <= self._height, line.block), default=None
        )

    @property
    def _late(self) -> timedelta:
        return _LATE_BLOCKS * self._block_time

    def _asked_by_clock(self) -> datetime:
        return self._asked_at - (self._ledger.connection.clock_ahead or timedelta(0))

    def _asked_on_chain(self) -> datetime:
        """Return which date a block made at the asking bears: counted from a block heard of, else by the clock."""
        connection, by_clock = self._ledger.connection, self._asked_by_clock()
        if connection.finalized is None or connection.heard_at is None:
            return by_clock
        newer = max(0, (connection.best_number or 0) - connection.finalized.number)
        counted = connection.finalized.time + newer * self._block_time + (self._asked_at - connection.heard_at)
        return by_clock if self._dates_are_real and counted < by_clock - _CLOCK_ERROR else counted

    def _is_followed(self, connection: Connection) -> bool:
        """Whether the newest block heard of is the newest there is."""
        final, heard_at = connection.finalized, connection.heard_at
        if connection.node is not LinkState.CONNECTED or final is None or heard_at is None:
            return False
        is_of_now = not self._dates_are_real or final.time >= self._asked_by_clock() - self._late
        return is_of_now and self._asked_at - heard_at <= _HEARD_BLOCKS * self._block_time

    async def _incoming(self) -> list[HistoryRow]:
        """Return the transfers received, newest first."""
        self._since = min(self._since, self._asked_on_chain() - max(_OVERLAP, 2 * self._late))  # what was seen stays
        query = HistoryQuery(accounts=(self.account,), kinds=(MovementKind.TRANSFER,), since=self._since)
        history = self._store.history
        rows = [line.row for line in await history.lines(query, await history.ids(query))]
        return [row for row in rows if row.movement.amount_cents > 0]


def _said(line: Movement) -> tuple[int, Address | None, int]:
    """Return what a payment is known by, whoever tells of it."""
    return line.block, line.counterpart, line.amount_cents


def _height(connection: Connection) -> int:
    """Return the height of the newest block heard of."""
    final = connection.finalized
    return max(-(2**63) if final is None else final.number, connection.best_number or -(2**63))
