"""Waiting for a payment that was asked for: which line of the history is it, and is it final."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind
from sakia_ng.ports.store import HistoryQuery, Store

_OVERLAP = timedelta(hours=1)
"""How far before the asking lines are looked at: a block read late must not count as new, nor a slow clock hide one."""


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
        is_as_asked: whether amount and comment are those asked for.
    """

    movement: Movement
    is_final: bool
    is_as_asked: bool


class Waiting:
    """Waits for payments into one account, from now on.

    Args:
        store: where histories are.
        account: who is to be paid.
        since: the time now, in UTC.
    """

    def __init__(self, store: Store, account: Address, since: datetime) -> None:
        self._store = store
        self.account = account
        self._since = since - _OVERLAP
        self._old: frozenset[str] | None = None

    async def begin(self) -> None:
        """Note what was there before."""
        self._old = frozenset(movement.id for movement, _ in await self._incoming())

    async def arrival(self, asked: Asked) -> Arrival | None:
        """Return what came in since: what was asked for if it did, else the newest other payment, None for nothing."""
        if self._old is None or asked.account != self.account:
            return None
        new = [(line, is_final) for line, is_final in await self._incoming() if line.id not in self._old]
        found = next((pair for pair in new if asked.is_met_by(pair[0])), new[0] if new else None)
        return None if found is None else Arrival(*found, is_as_asked=asked.is_met_by(found[0]))

    async def _incoming(self) -> list[tuple[Movement, bool]]:
        """Return the transfers received, newest first, each with whether it is final."""
        query = HistoryQuery(accounts=(self.account,), kinds=(MovementKind.TRANSFER,), since=self._since)
        history = self._store.history
        rows = [line.row for line in await history.lines(query, await history.ids(query))]
        return [(row.movement, not row.is_provisional) for row in rows if row.movement.amount_cents > 0]
