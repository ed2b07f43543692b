"""The distance rule over webs like the Ğ1's and much larger ones."""

from __future__ import annotations

import random
import statistics
import time

from sakia_ng.domain.distance import Web
from tests.benchmarks.figure import Figure

_CERTS_EACH = 15
_SIZES = (25_000, 50_000, 100_000)


def run() -> list[Figure]:
    """Measure a web of 8,000 members with 120,000 certifications, then how the whole evaluation grows."""
    web = web_of(8_000)
    figures = [Figure("distance of everybody among 8,000 members", _seconds(web), "s", 5)]
    times, ranks = [], []
    for identity in range(0, 8_000, 400):
        started = time.perf_counter()
        web.distance_if(identity, certified_by=(identity // 2, identity // 3))
        times.append((time.perf_counter() - started) * 1_000)
        started = time.perf_counter()
        web.best_helpers(identity, web.members, 10)
        ranks.append((time.perf_counter() - started) * 1_000)
    figures.append(Figure("distance: one what-if among 8,000, median", statistics.median(times), "ms", 20))
    figures.append(Figure("distance: one what-if among 8,000, worst of 20", max(times), "ms"))
    figures.append(Figure("distance: who helps most among 8,000, median", statistics.median(ranks), "ms"))
    return figures + [
        Figure(f"distance of everybody among {size:,} members", _seconds(web_of(size)), "s") for size in _SIZES
    ]


def web_of(members: int) -> Web:
    """Return a web of groups that mostly certify among themselves, as people do: 15 certifications a member."""
    chance = random.Random(members)
    issuers: dict[int, set[int]] = {}
    for issuer in range(members):
        for _ in range(_CERTS_EACH):
            near = (issuer + chance.randrange(-60, 61)) % members
            receiver = near if chance.random() < 0.8 else chance.randrange(members)
            if receiver != issuer:
                issuers.setdefault(receiver, set()).add(issuer)
    return Web(frozenset(range(members)), {receiver: frozenset(who) for receiver, who in issuers.items()})


def _seconds(web: Web) -> float:
    started = time.perf_counter()
    web.distances()
    return time.perf_counter() - started
