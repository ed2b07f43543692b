"""What a store cannot explain, after everything was read."""

from __future__ import annotations

from collections.abc import Mapping

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.money import Cents
from sakia_ng.ports.store import Store


async def differences(store: Store) -> Mapping[Address, Cents]:
    """Return what each account has beyond its lines, the unexplained one left out: empty when all is explained.

    Args:
        store: of a wallet that has synced: whatever is still to be read shows here.
    """
    found: dict[Address, Cents] = {}
    unexplained = await store.audit.unexplained()
    for address, state in (await store.figures.states()).items():
        lines = await store.history.sum(address) - unexplained.get(address, 0)
        if state.total_cents != lines:
            found[address] = Cents(state.total_cents - lines)
    return found
