"""One squid over the population of seed 1, shared: nothing here writes to it."""

import pytest

from sakia_ng.sandbox.population.calendar import at
from sakia_ng.sandbox.population.world import Population, grow
from sakia_ng.sandbox.squid.load import load
from sakia_ng.sandbox.squid.service import SquidService

NOW = at(2026, 11, 23, 8)
GENESIS_HASH = bytes(range(32))


@pytest.fixture(scope="session")
def population() -> Population:
    return grow(1, 60, NOW)


@pytest.fixture(scope="session")
def squid(population: Population) -> SquidService:
    return SquidService(load(population, GENESIS_HASH, 1100))
