"""Makes the squid's store of a population."""

from __future__ import annotations

from sakia_ng.sandbox.population.world import Population
from sakia_ng.sandbox.squid.history import Annals, MoneyHistory
from sakia_ng.sandbox.squid.history_trust import TrustHistory
from sakia_ng.sandbox.squid.store import Store


def load(population: Population, genesis_hash: bytes, spec_version: int) -> Store:
    """Return a store that holds a population's whole history.

    Args:
        population: what happened.
        genesis_hash: of the chain, 32 bytes.
        spec_version: of its runtime.
    """
    store = Store()
    annals = Annals(store, population.seed, genesis_hash, spec_version)
    trust = TrustHistory(store, annals, population)
    trust.write()
    MoneyHistory(store, annals, population, trust.identity_ids).write()
    return store
