"""A soak run: one currency behind five nodes, a wallet of fifty accounts, troubles and deaths; then the verdict."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections import Counter
from collections.abc import Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from hashlib import blake2b
from pathlib import Path
from typing import Any

from sakia_ng.domain.addresses import Address, to_address
from sakia_ng.domain.currency import G1
from sakia_ng.domain.keys import Scheme
from sakia_ng.sandbox.population.keys import derive, entropy_of, phrase_of
from tests.adapters.sandbox_process import Sandbox, running_sandbox
from tests.end_to_end.wallet_process import KILLS
from tests.soak.checks import AWAITED, Evidence, violations
from tests.soak.child import Child, Diary
from tests.soak.kept import Row, kinds_of, leaks_in, rows_of, secrets_of, sums_of, unexplained_of
from tests.soak.order import Order, Own
from tests.soak.rival import Rival
from tests.soak.troubles import DEEPEST, Troubles, random_of
from tests.soak.wallet import STORE
from tests.soak.witness import ask_indexer, statement_of

_log = logging.getLogger(__name__)

ACCOUNTS = 50
NODES = 5
INDEXERS = 2
BLOCK_S = 0.5
"""Seconds between blocks: twelve times as fast as the real currency."""

RIVALLED = 6
"""Accounts, of those whose phrases are published, that another device pays from too."""

_RICH = 14
_LAST_LIFE = 0.5
_LONGEST_LIFE_S = 20
_PATIENCE_S = 120
_BEFORE_DIVIDEND = timedelta(minutes=10)
_LAST_DIVIDEND = "{ universalDividends(first: 1, orderBy: [INDEX_DESC]) { nodes { timestamp } } }"


@dataclass(slots=True)
class Outcome:
    """What a run gives.

    Attributes:
        evidence: all that is known at the end.
        wrong: what is wrong.
        troubles: how many of each kind.
        kills: how many from outside, and how many at each step.
        naps: how often the wallet stood still as when a machine sleeps.
        lines: how many of each kind the wallet noted meanwhile.
        blocks: made while the wallet lived.
        seconds: it took in all.
    """

    evidence: Evidence
    wrong: list[str]
    troubles: Counter[str]
    kills: Counter[str]
    naps: int
    lines: Counter[str]
    blocks: int
    seconds: float


@dataclass(slots=True)
class Soak:
    """One run.

    Attributes:
        minutes: how long troubles and payments last.
        seed: of every draw.
        folder: an empty one, for the wallet's profile.
    """

    minutes: float
    seed: int
    folder: Path
    diary: Diary = field(default_factory=Diary)
    kills: Counter[str] = field(default_factory=Counter)
    settled_before: list[Row] = field(default_factory=list)
    exits: list[int] = field(default_factory=list)
    naps: int = 0

    async def run(self) -> Outcome:
        """Do it all."""
        started = time.monotonic()
        logging.basicConfig(filename=self.folder / "run.log", level=logging.INFO, format="%(asctime)s %(message)s")
        arguments = ("--members", "60", "--seed", str(self.seed), "--extra-ports", str(NODES + INDEXERS))
        async with running_sandbox(*arguments) as sandbox:
            await go_before_a_dividend(sandbox)
            first = await _height(sandbox)
            await sandbox.control("sandbox_setBlockTime", BLOCK_S)
            own = own_accounts(sandbox, self.seed)
            addresses = [Address(account.address) for account in own]
            order = self._order(sandbox, own)
            nodes, indexers = sandbox.others[:NODES], sandbox.others[NODES:]
            troubles = Troubles(sandbox, nodes, indexers, addresses, random_of(self.seed, "troubles"))
            rival = Rival(sandbox, addresses[:RIVALLED], random_of(self.seed, "rival"))
            last = await self._live(order, [troubles.run(), rival.run(self.folder / "rival")])
            await last.say("settle")
            evidence = await self._evidence(sandbox, addresses, first, last, own)
            evidence.others = frozenset(rival.sent)
            blocks = await _height(sandbox) - first
        return Outcome(
            evidence=evidence,
            wrong=violations(evidence),
            troubles=troubles.counts,
            kills=self.kills,
            naps=self.naps,
            lines=kinds_of(self._store, first),
            blocks=blocks,
            seconds=time.monotonic() - started,
        )

    def _order(self, sandbox: Sandbox, own: list[Own]) -> Order:
        folder, genesis = str(self.folder / "profile"), sandbox.currency.genesis_hash
        nodes, squids = tuple(sandbox.others[:NODES]), tuple(sandbox.other_squids[NODES:])
        return Order(folder, nodes, squids, genesis, tuple(own), self.seed, 1)

    async def _live(self, order: Order, troubles: Sequence[Coroutine[Any, Any, None]]) -> Child:
        """Let the wallet live and die among troubles; return its last life, which goes on without them."""
        end = time.monotonic() + 60 * self.minutes
        trouble = asyncio.gather(*troubles)
        try:
            await self._die_often(order, end - 60 * self.minutes * _LAST_LIFE)
            last = Child(replace(order, first_wish=self.diary.next_wish), self.diary)
            await last.start(self._errors)
            _log.info("born, to live on")
            await self._sleep_now_and_then(last, end)
            if trouble.done():
                trouble.result()
        finally:
            trouble.cancel()
            with suppress(asyncio.CancelledError):
                await trouble
        return last

    async def _sleep_now_and_then(self, child: Child, until: float) -> None:
        rng = random_of(self.seed, "sleep")
        while (left := until - time.monotonic()) > 0:
            if await child.ends_within(min(left, rng.uniform(5, 40))):
                self.diary.mistakes.append("the last life ended by itself")
                return
            if time.monotonic() < until:
                self.naps += 1
                await child.freeze(rng.uniform(0.5, 8))

    async def _die_often(self, order: Order, until: float) -> None:
        rng = random_of(self.seed, "deaths")
        while (left := until - time.monotonic()) > 0:
            by_step = rng.random() < 0.6
            step, which = (rng.choice(list(KILLS)), rng.randint(1, 4)) if by_step else ("", 1)
            mine = replace(order, first_wish=self.diary.next_wish, deadly_step=step, deadly_time=which)
            await self._live_and_die(Child(mine, self.diary), step, min(left, rng.uniform(2, _LONGEST_LIFE_S)))

    async def _live_and_die(self, child: Child, step: str, seconds: float) -> None:
        await child.start(self._errors)
        _log.info("born, to die within %.0f s, %s", seconds, step or "at any moment")
        if not await child.ends_within(seconds):
            await child.kill()
            step = "at any moment"
        status = await child.wait()
        if status == -9:
            self.kills[step] += 1
        else:
            self.exits.append(status)
        self.settled_before += [row for row in (rows_of(self._store) if self._store.exists() else []) if row.settled]

    async def _evidence(
        self, sandbox: Sandbox, addresses: list[Address], first: int, last: Child, own: list[Own]
    ) -> Evidence:
        """Wait until all is settled, or until patience ends; close the wallet and gather what is known."""
        weights = list(last.weights)
        end = time.monotonic() + _PATIENCE_S
        while True:
            evidence = await self._read(sandbox, addresses, first)
            quiet = not [wrong for check in AWAITED for wrong in check(evidence)]
            if quiet or time.monotonic() > end:
                break
            await asyncio.sleep(2)
        await last.say("close")
        if not await last.ends_within(_PATIENCE_S):
            await last.kill()
        self.exits.append(await last.wait())
        evidence.leaks = list(leaks_in(self.folder, secrets_of(own)))
        evidence.weights, evidence.exits = weights, self.exits
        evidence.errors = self._errors.read_text(errors="replace")
        return evidence

    async def _read(self, sandbox: Sandbox, addresses: list[Address], first: int) -> Evidence:
        """Read the wallet's disk, then the chain: what the wallet calls settled must be on the chain by then."""
        store = self._store
        rows, sums, missing = rows_of(store), sums_of(store), unexplained_of(store)
        statement = await statement_of(sandbox, addresses, first)
        return Evidence(self.diary, rows, statement, sums, missing, self.settled_before)

    @property
    def _store(self) -> Path:
        return self.folder / "profile" / STORE

    @property
    def _errors(self) -> Path:
        return self.folder / "errors.txt"


def own_accounts(sandbox: Sandbox, seed: int) -> list[Own]:
    """Return accounts that have money and a past, members among them, then empty ones of one phrase."""
    phrase = phrase_of(blake2b(f"soak {seed}".encode(), digest_size=16).digest())
    with_phrase = [account for account in sandbox.published if account["mnemonic"]]
    rich = [Own(**{name: account[name] or "" for name in Own.__slots__}) for account in with_phrase[:_RICH]]
    return [*rich, *(_derived(phrase, number) for number in range(ACCOUNTS - len(rich)))]


def _derived(phrase: str, number: int) -> Own:
    scheme = random.Random(number).choice(list(Scheme))
    pair = derive(entropy_of(phrase), f"//{number}", scheme)
    return Own(f"Purse {number}", to_address(pair.public, G1), phrase, f"//{number}", str(scheme))


async def go_before_a_dividend(sandbox: Sandbox) -> None:
    """Have the next dividend come while the wallet lives, with blocks already that may be undone."""
    rows = (await ask_indexer(sandbox, _LAST_DIVIDEND, {}))["universalDividends"]["nodes"]
    due = datetime.fromisoformat(rows[0]["timestamp"]) + timedelta(days=1) - _BEFORE_DIVIDEND
    now = datetime.fromisoformat((await sandbox.control("sandbox_status"))["timestamp"])
    if due > now:
        await sandbox.control("sandbox_advance", {"to": due.isoformat()})
    await sandbox.control("sandbox_finalize")
    await sandbox.control("sandbox_newBlock", DEEPEST)


async def _height(sandbox: Sandbox) -> int:
    return int((await sandbox.control("sandbox_status"))["finalized"])
