"""What goes wrong with the servers of a soak run: put and taken away at random, always within bounds.

At most two of five nodes lie, lag or fail at a time, so that an honest majority remains; now and then everything is out
of reach for a moment, as when a network goes. Each trouble ends by itself.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections import Counter
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from sakia_ng.domain.addresses import Address
from tests.adapters.duniter_v2.several import forge
from tests.adapters.sandbox_process import Sandbox

_log = logging.getLogger(__name__)

MOST_AT_ONCE = 2
"""Nodes in trouble at a time."""

DEEPEST = 2
"""Blocks that a re-organisation replaces at most: they must be there, and not final."""

_OVERSIZED_NODE_BYTES = 17 << 20
_OVERSIZED_INDEXER_BYTES = 9 << 20
_SPOILT = ("latency", "silence", "drop", "truncate", "oversize", "garbage", "error", "wrongGenesis")
_SPOILT_INDEXER = ("latency", "silence", "drop", "truncate", "oversize", "garbage", "error")
_MOST_UPGRADES = 3
_LONGEST_AWAY_S = 3


class Troubles:
    """Makes trouble until cancelled.

    Args:
        sandbox: its own node, which the wallet does not know, has the knobs of the chain.
        nodes: addresses of the wallet's nodes.
        indexers: addresses of nodes whose squids are the wallet's.
        accounts: whose balances are lied about.
        rng: draws everything.

    Attributes:
        counts: how many of each kind there were.
    """

    def __init__(
        self,
        sandbox: Sandbox,
        nodes: Sequence[str],
        indexers: Sequence[str],
        accounts: Sequence[Address],
        rng: random.Random,
    ) -> None:
        self._sandbox = sandbox
        self._nodes = list(nodes)
        self._indexers = list(indexers)
        self._accounts = list(accounts)
        self._rng = rng
        self._busy: set[str] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self.counts: Counter[str] = Counter()

    def _note(self, name: str) -> None:
        self.counts[name] += 1
        _log.info("%s", name)

    async def run(self) -> None:
        """Make trouble until cancelled, then put everything right again."""
        try:
            while True:
                await asyncio.sleep(self._rng.uniform(0.2, 2.0))
                self._begin()
                for task in [task for task in self._tasks if task.done()]:
                    self._tasks.discard(task)
                    task.result()  # a knob that does not turn is a mistake of this run
        finally:
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
            await self.end()

    async def end(self) -> None:
        """Take every trouble away, once whoever hangs up on everybody listens again."""
        await asyncio.sleep(_LONGEST_AWAY_S)
        for url in (*self._nodes, *self._indexers):
            await self._clear(url)
        await self._sandbox.control("sandbox_holdFinality", False)

    def _begin(self) -> None:
        draws: dict[Callable[[], Coroutine[Any, Any, None]], int] = {
            self._spoilt_node: 40,
            self._hiccup: 20,
            self._lagging: 6,
            self._forged: 6,
            self._forked: 6,
            self._hung_up: 6,
            self._lying: 6,
            self._spoilt_indexer: 16,
            self._other_indexer: 6,
            self._reorganised: 8,
            self._finality_held: 4,
            self._upgraded: 2,
            self._outage: 4,
        }
        (draw,) = self._rng.choices(list(draws), list(draws.values()))
        self._tasks.add(asyncio.create_task(draw(), name=draw.__name__))

    async def _spoilt_node(self) -> None:
        kind = self._rng.choice(_SPOILT)
        await self._on_a_node(kind, lambda url: self._spoil(url, kind, 0))

    async def _hiccup(self) -> None:
        """Spoil a few answers only, of any node."""
        kind, url = self._rng.choice(_SPOILT), self._rng.choice(self._nodes)
        if url not in self._busy:
            self._note(f"a few answers: {kind}")
            await self._spoil(url, kind, self._rng.randint(1, 5))

    async def _lagging(self) -> None:
        blocks = self._rng.randint(3, 60)
        await self._on_a_node("lagging head", lambda url: self._sandbox.control("sandbox_setLag", blocks, at=url))

    async def _forged(self) -> None:
        await self._on_a_node("forged head", lambda url: forge(self._sandbox, url))

    async def _forked(self) -> None:
        """Let a node go on by itself from blocks that the others do not have, and call its own ones final."""
        await self._on_a_node("forked head", lambda url: self._sandbox.control("sandbox_fork", 1, at=url))

    async def _hung_up(self) -> None:
        seconds = self._rng.choice((0, 0.5, _LONGEST_AWAY_S))

        async def hang_up(url: str) -> None:
            await self._sandbox.control("sandbox_hangUp", seconds, at=url)
            await asyncio.sleep(seconds)  # until then it hears no control either

        await self._on_a_node("hung up", hang_up)

    async def _lying(self) -> None:
        lie = {"account": self._rng.choice(self._accounts), "free": self._rng.randint(0, 10**7)}
        await self._on_a_node("lying balance", lambda url: self._sandbox.control("sandbox_lie", lie, at=url))

    async def _on_a_node(self, name: str, put: Callable[[str], Coroutine[Any, Any, object]]) -> None:
        free = [url for url in self._nodes if url not in self._busy]
        if len(self._nodes) - len(free) < MOST_AT_ONCE:
            await self._for_a_while(self._rng.choice(free), name, put)

    async def _for_a_while(self, url: str, name: str, put: Callable[[str], Coroutine[Any, Any, object]]) -> None:
        self._busy.add(url)
        self._note(name)
        try:
            await put(url)
            await asyncio.sleep(self._rng.uniform(1, 8))
            await self._clear(url)
        finally:
            self._busy.discard(url)

    async def _spoilt_indexer(self) -> None:
        kind = self._rng.choice(_SPOILT_INDEXER)
        await self._on_an_indexer(f"indexer: {kind}", lambda url: self._spoil_indexer(url, kind))

    async def _other_indexer(self) -> None:
        """Let an indexer stand still, or speak an older schema."""
        newer, stale = self._rng.choice(((True, True), (False, False), (False, True)))
        name, chosen = "stale indexer" if stale else "older indexer", {"newer": newer, "stale": stale}
        await self._on_an_indexer(name, lambda url: self._sandbox.control("sandbox_setSquid", chosen, at=url))

    async def _on_an_indexer(self, name: str, put: Callable[[str], Coroutine[Any, Any, object]]) -> None:
        free = [url for url in self._indexers if url not in self._busy]
        if free:
            await self._for_a_while(self._rng.choice(free), name, put)

    async def _reorganised(self) -> None:
        self._note("reorganisation")
        await self._sandbox.control("sandbox_reorganise", self._rng.randint(1, DEEPEST))

    async def _finality_held(self) -> None:
        """Hold finality back for a moment, then replace some of the blocks that were not final."""
        self._note("finality held")
        await self._sandbox.control("sandbox_holdFinality", True)
        await asyncio.sleep(self._rng.uniform(1, 6))
        await self._sandbox.control("sandbox_reorganise", DEEPEST)
        await self._sandbox.control("sandbox_holdFinality", False)

    async def _upgraded(self) -> None:
        if self.counts["runtime upgrade"] < _MOST_UPGRADES:
            self._note("runtime upgrade")
            await self._sandbox.control("sandbox_upgrade")

    async def _outage(self) -> None:
        """Let everything be out of reach."""
        if "everything" in self._busy:
            return
        self._note("everything out of reach")
        mine = [url for url in ("everything", *self._nodes, *self._indexers) if url not in self._busy]
        self._busy |= {*mine}
        try:
            kind = self._rng.choice(("silence", "drop", "garbage"))
            for url in mine[1:]:
                await (self._spoil_indexer(url, kind) if url in self._indexers else self._spoil(url, kind, 0))
            await asyncio.sleep(self._rng.uniform(1, 5))
            for url in mine[1:]:
                await self._clear(url)
        finally:
            self._busy -= {*mine}

    async def _spoil(self, url: str, kind: str, count: int) -> None:
        await self._sandbox.fault_at(url, kind=kind, count=count, bytes=_OVERSIZED_NODE_BYTES, ms=self._delay_ms())

    async def _spoil_indexer(self, url: str, kind: str) -> None:
        size = _OVERSIZED_INDEXER_BYTES
        await self._sandbox.fault_at(url, kind=kind, target="squid", count=0, bytes=size, ms=self._delay_ms())

    def _delay_ms(self) -> int:
        return self._rng.randint(50, 3_000)

    async def _clear(self, url: str) -> None:
        """Take away whatever trouble a node and its squid have."""
        await self._sandbox.control("sandbox_clearFaults", at=url)
        await self._sandbox.control("sandbox_setLag", 0, at=url)
        await self._sandbox.control("sandbox_lie", {}, at=url)
        await self._sandbox.control("sandbox_rejoin", at=url)
        await self._sandbox.control("sandbox_setSquid", {"newer": True, "stale": False}, at=url)


def random_of(seed: int, what: str) -> random.Random:
    """Return the draws of one part of a run: what another part draws does not move them."""
    return random.Random(f"{seed}/{what}")
