"""Verified names of the accounts met in histories, asked of the indexer and kept for offline use."""

from __future__ import annotations

from collections.abc import Iterable

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.movement import Person
from sakia_ng.ports.ledger import Ledger
from sakia_ng.ports.store import Store


class Names:
    """Asks each account's name once, and once a session as long as it has none.

    Args:
        ledger: who is asked.
        store: where names are kept.
    """

    def __init__(self, *, ledger: Ledger, store: Store) -> None:
        self._ledger = ledger
        self._store = store
        self._asked: set[Address] = set()

    async def learn(self, addresses: Iterable[Address]) -> int:
        """Ask for those without a known name and keep what is told, "no identity" too; return how many names came.

        Raises:
            EnvironmentProblem: no indexer could be asked; nothing is kept.
        """
        candidates = list(dict.fromkeys(addresses))
        known = await self._store.people.get(candidates)
        wanted = [address for address in candidates if self._is_worth_asking(address, known.get(address))]
        if not wanted:
            return 0
        told = await self._ledger.names(wanted)
        nobody = [Person(address, None, None, is_member=False) for address in wanted if address not in told]
        await self._store.people.put([*told.values(), *nobody])
        self._asked.update(wanted)
        return len(told)

    def _is_worth_asking(self, address: Address, known: Person | None) -> bool:
        """Whoever had no identity may have one by now: ask once a session."""
        return known is None or (known.name is None and address not in self._asked)
