"""What is known of each server: how it did when last asked, and until when it is left alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.servers import Server, ServerKind
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import Code
from sakia_ng.ports.clock import Clock
from sakia_ng.ports.connection import ServerReport, ServerState
from sakia_ng.ports.ledger_codes import IndexerProblem, NodeProblem

MAX_OPERATORS = 7
"""Operators whose word is asked for at once: more would cost more and say no more."""

_STATES: dict[Code, ServerState] = {
    NodeProblem.WRONG_CHAIN: ServerState.WRONG_CHAIN,
    NodeProblem.WRONG_PREFIX: ServerState.WRONG_CHAIN,
    IndexerProblem.WRONG_CHAIN: ServerState.WRONG_CHAIN,
    NodeProblem.LAGS: ServerState.LAGGING,
    IndexerProblem.LAGS: ServerState.LAGGING,
    NodeProblem.CONTRADICTED: ServerState.CONTRADICTING,
    NodeProblem.DISPROVED: ServerState.CONTRADICTING,
    NodeProblem.METADATA_DISPUTED: ServerState.CONTRADICTING,
}


@dataclass(frozen=True, slots=True)
class Patience:
    """For how long servers are left alone, in seconds: the first time, doubled each time after, at most.

    Attributes:
        unreachable_s: one that did not answer, or not with sense.
        lagging_s: one that is behind.
        contradicting_s: one that contradicted the others or a proof, or keeps another chain.
        longest_s: at most.
    """

    unreachable_s: float = 20.0
    lagging_s: float = 120.0
    contradicting_s: float = 600.0
    longest_s: float = 6 * 3600.0

    def rest_s(self, state: ServerState, failures: int) -> float:
        """Return how long a server rests after so many failures in a row."""
        first = {ServerState.UNREACHABLE: self.unreachable_s, ServerState.LAGGING: self.lagging_s}
        return float(min(first.get(state, self.contradicting_s) * 2.0 ** min(failures - 1, 20), self.longest_s))


@dataclass
class Health:
    """One server and what is known of it. The fields mean what ``ServerReport`` says.

    Attributes:
        failures: in a row.
        aside_until: by the clock's seconds; 0 when it may be asked.
        met_at: when it was last asked, by the clock's seconds; None when never.
    """

    server: Server
    state: ServerState = ServerState.UNTRIED
    height: BlockNumber | None = None
    latency_ms: int | None = None
    version: UntrustedText | None = None
    proves: bool | None = None
    failures: int = 0
    aside_until: float = 0.0
    retry_at: datetime | None = None
    told_at: datetime | None = field(default=None, compare=False)
    met_at: float | None = field(default=None, compare=False)


class HealthBook:
    """The servers of one kind, in the order of preference.

    Args:
        servers: all of them.
        clock: for how long they rest.
        patience: how long that is.
    """

    def __init__(self, servers: Iterable[Server], clock: Clock, patience: Patience | None = None) -> None:
        self._clock = clock
        self._patience = patience or Patience()
        self._all = {server.url: Health(server) for server in servers}
        self._left: dict[str, Health] = {}

    def __getitem__(self, url: str) -> Health:
        return self._all[url] if url in self._all else self._left[url]

    def __contains__(self, url: str) -> bool:
        return url in self._all

    @property
    def all(self) -> tuple[Health, ...]:
        """Every server."""
        return tuple(self._all.values())

    def add(self, servers: Iterable[Server]) -> bool:
        """Take in servers heard of later, after the others; return whether any was new."""
        new = [server for server in servers if server.url not in self._all]
        self._all |= {server.url: Health(server) for server in new}
        return bool(new)

    def replace(self, servers: Iterable[Server]) -> None:
        """Take these servers instead; those that stay keep what is known of them, but who did not answer may again.

        Those that go can still be looked up: what was asked of them before may end after it.
        """
        before, self._all = self._all, {server.url: Health(server) for server in servers}
        for url, health in before.items():
            if url in self._all and self._all[url].server == health.server:
                self._all[url] = health
        self._left |= {url: health for url, health in before.items() if url not in self._all}
        self.forgive_unreachable()

    def in_order(self) -> list[Health]:
        """Return those that may be asked, and after them those at rest, so that there is always somebody to ask.

        Of each, the first server of every operator comes before the second ones: what one fails at, another may not.
        """
        met: Counter[str] = Counter()
        ranks: dict[str, int] = {}
        for health in self.all:
            ranks[health.server.url] = met[health.server.operator]
            met[health.server.operator] += 1
        return sorted(self.all, key=lambda health: (self.is_resting(health), ranks[health.server.url]))

    def is_resting(self, health: Health) -> bool:
        """Whether a server is left alone for now."""
        return health.aside_until > self._clock.monotonic()

    @property
    def operators(self) -> int:
        """How many operators are known, whether they answer now or not."""
        return len({health.server.operator for health in self.all})

    def panel(self, in_use: str) -> list[Health]:
        """Return one server an operator, the one in use first, without those at rest."""
        chosen: dict[str, Health] = {}
        for health in (self[in_use], *self.all):
            is_in_use = health.server.url == in_use
            if is_in_use or not self.is_resting(health):
                chosen.setdefault(health.server.operator, health)
        return list(chosen.values())[:MAX_OPERATORS]

    def unseen(self, since_s: float, but: Sequence[Health]) -> list[Health]:
        """Return servers not asked for so many seconds, or set aside until now, without those at rest."""
        late = self._clock.monotonic() - since_s
        free = (health for health in self.all if health not in but and not self.is_resting(health))
        return [health for health in free if health.met_at is None or health.met_at <= late or health.aside_until > 0]

    def note_good(self, url: str) -> None:
        """A server answered with sense."""
        health = self[url]
        health.state, health.failures, health.aside_until, health.retry_at = ServerState.GOOD, 0, 0.0, None
        health.met_at = self._clock.monotonic()

    def note_height(self, url: str, height: BlockNumber) -> None:
        """A server told how far it is."""
        self[url].height, self[url].told_at = height, self._clock.now()

    def set_aside(self, url: str, code: Code) -> None:
        """Leave a server alone for a while, for the reason that a code gives."""
        health = self[url]
        health.state = _STATES.get(code, ServerState.UNREACHABLE)
        health.failures += 1
        rest = self._patience.rest_s(health.state, health.failures)
        health.met_at = self._clock.monotonic()
        health.aside_until = health.met_at + rest
        health.retry_at = self._clock.now() + timedelta(seconds=rest)

    def forgive_unreachable(self) -> None:
        """Ask again those that did not answer: it was our own network that was away."""
        for health in self.all:
            if health.state is ServerState.UNREACHABLE:
                health.failures, health.aside_until, health.retry_at = 0, 0.0, None

    def is_near(self, time: datetime, tolerated_s: float) -> bool:
        """Tell whether a time is about now."""
        return abs((self._clock.now() - time).total_seconds()) <= tolerated_s

    def reports(self, kind: ServerKind, in_use: str) -> tuple[ServerReport, ...]:
        """Describe every server."""
        return tuple(
            ServerReport(
                health.server,
                kind,
                health.state,
                is_used=health.server.url == in_use,
                height=health.height,
                told_at=health.told_at,
                latency_ms=health.latency_ms,
                version=health.version,
                retry_at=health.retry_at if self.is_resting(health) else None,
                proves=health.proves,
            )
            for health in self.all
        )
