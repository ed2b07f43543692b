"""Keeping the rules of the chain and the growth of the currency at hand, for those who look while offline.

The rules are the nodes'. The growth is an indexer's word, and shown as such; what contradicts the nodes is left out.
"""

from __future__ import annotations

import logging
from contextlib import aclosing
from datetime import datetime, timedelta

from sakia_ng.domain.dividend import spread, value_of
from sakia_ng.domain.events import Changed, Topic
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.currency_store import ChainParameters
from sakia_ng.ports.ledger import Capability, Ledger
from sakia_ng.ports.store import Store
from sakia_ng.services.bus import Bus

_log = logging.getLogger(__name__)

AGAIN = timedelta(hours=6)
"""They are read again when the chain is so much further. A change of the rules is a rare thing."""

RETRY = timedelta(minutes=2)
"""And after this when a server failed."""

MOST_POINTS = 50
"""Dividends asked for: as many as one question may name, and enough for a chart."""


class CurrencyFacts:
    """Reads the rules and the growth now and then.

    Args:
        ledger: where they come from.
        store: where they go.
        bus: who is told.
    """

    def __init__(self, *, ledger: Ledger, store: Store, bus: Bus) -> None:
        self._ledger = ledger
        self._store = store
        self._bus = bus

    async def run(self) -> None:
        """Read at the first final block, then again after ``AGAIN``, until cancelled."""
        if Capability.TRUST not in self._ledger.capabilities:
            return  # a ledger that knows no rules of a web of trust tells half of them
        due: datetime | None = None
        async with aclosing(self._ledger.finalized_heads()) as heads:
            async for head in heads:
                if due is not None and head.time < due:
                    continue
                try:
                    await self.refresh()
                    due = head.time + AGAIN
                except EnvironmentProblem as problem:
                    _log.warning("the currency’s rules wait: %s", problem.code)
                    due = head.time + RETRY

    async def refresh(self) -> None:
        """Read both now.

        Raises:
            EnvironmentProblem: no server could be asked, or the disk is full; what was read before that is kept.
        """
        head = await self._ledger.finalized_head()
        currency, trust = await self._ledger.currency_parameters(), await self._ledger.trust.parameters()
        await self._store.currency.put_parameters(ChainParameters(head, currency, trust))
        self._bus.publish(Changed(Topic.CURRENCY))
        state = await self._ledger.dividend_state(head)
        told = await self._ledger.created_dividends(spread(state.current_ud_index - 1, MOST_POINTS))
        sound = [one for one in told if value_of(state, one.index) in (None, one.amount_cents)]
        await self._store.currency.put_created(sound)
        self._bus.publish(Changed(Topic.CURRENCY))
