"""Bringing the store up to date, for as long as the application runs.

Two streams that never wait for each other: figures follow the node's finalised blocks, all accounts in one batch;
histories follow the indexer. A history is read when the account's figures changed (until the indexer has passed that
block), while it has provisional lines, and every few minutes in any case. Once the indexer has passed the block of the
account's figures, lines and figures are held against each other.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import aclosing, suppress
from dataclasses import dataclass, replace
from datetime import datetime

from sakia_ng.domain.account import AccountState
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.domain.events import Changed, Topic
from sakia_ng.domain.movement import MovementKind
from sakia_ng.domain.operation import OperationHash
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.clock import Clock
from sakia_ng.ports.ledger import Ledger
from sakia_ng.ports.store import HistoryRow, Store
from sakia_ng.services.bus import Bus
from sakia_ng.services.history_reader import HistoryReader, PageRead
from sakia_ng.services.names import Names
from sakia_ng.services.reconciliation import Reconciler

_log = logging.getLogger(__name__)
_NAMES_AT_ONCE = 50
_NO_HEIGHT = BlockNumber(-(2**63))
_FAILURES_BEFORE_NODES = 3


@dataclass(frozen=True, slots=True)
class SyncProgress:
    """How far the first reading of histories is.

    Attributes:
        accounts_done: accounts whose whole past was read.
        accounts_total: accounts followed.
        rows: lines read since the application started.
    """

    accounts_done: int
    accounts_total: int
    rows: int


@dataclass(frozen=True, slots=True)
class Pace:
    """Delays, in seconds, and bounds.

    Attributes:
        poll_s: each history is read at least this often.
        first_retry_s: after a first failure; then twice as long each time.
        longest_retry_s: at most.
        accounts_at_once: histories read side by side.
        first_head_s: a node has this long to tell what is final before histories are read without knowing.
    """

    poll_s: float = 300
    first_retry_s: float = 2
    longest_retry_s: float = 60
    accounts_at_once: int = 4
    first_head_s: float = 3

    def retry_s(self, failures: int) -> float:
        """Return how long to wait after so many failures in a row, with chance so that clients do not come in waves."""
        delay = min(self.first_retry_s * 2.0 ** min(failures - 1, 30), self.longest_retry_s)
        return delay * random.uniform(0.75, 1.25)  # noqa: S311 - no secret depends on it


@dataclass(slots=True)
class _Due:
    """When an account's history is to be read next.

    Attributes:
        added_at: since when the account is followed.
        at: when, by the clock's seconds.
        wanted: height that the indexer must have passed when it is read.
        reached: height that the indexer had passed when it was read.
        failures: readings in vain, in a row.
        is_asked: it is to be read once more, whatever the reading under way finds.
    """

    added_at: datetime
    at: float
    wanted: BlockNumber = _NO_HEIGHT
    reached: BlockNumber = _NO_HEIGHT
    failures: int = 0
    is_asked: bool = False


class Sync:
    """Keeps figures, histories, names and the values of the dividend up to date.

    Args:
        ledger: where they come from.
        store: where they go.
        bus: who is told; a change of the followed accounts is heard here too.
        clock: for delays.
        pace: how often.
    """

    def __init__(self, *, ledger: Ledger, store: Store, bus: Bus, clock: Clock, pace: Pace | None = None) -> None:
        self._ledger = ledger
        self._store = store
        self._bus = bus
        self._clock = clock
        self._pace = pace or Pace()
        self._names = Names(ledger=ledger, store=store)
        self._reader = HistoryReader(ledger=ledger, store=store, on_page=self._on_page)
        self._reconciler = Reconciler(ledger=ledger, store=store)
        self._states: Mapping[Address, AccountState] = {}
        self._finalized: BlockRef | None = None
        self._due: dict[Address, _Due] = {}
        self._reading: set[Address] = set()
        self._complete: set[Address] = set()
        self._rows = 0
        self._figures_lock = asyncio.Lock()
        self._history_wake, self._names_wake = asyncio.Event(), asyncio.Event()
        self._values_wake, self._accounts_wake = asyncio.Event(), asyncio.Event()
        self._has_finality = asyncio.Event()

    @property
    def progress(self) -> SyncProgress:
        """How far the first reading is."""
        return SyncProgress(len(self._complete & self._due.keys()), len(self._due), self._rows)

    def is_reading(self, address: Address) -> bool:
        """Whether an account's past was not read to its end yet, so that lines will still come."""
        return address in self._due and address not in self._complete

    async def run(self) -> None:
        """Follow node and indexer until cancelled. Failures of either, and of the disk, are tried again."""
        unsubscribe = self._bus.subscribe(self._on_changed)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._follow_heads(), name="sync-figures")
                group.create_task(self._follow_histories(), name="sync-histories")
                for wake, work, name in (
                    (self._accounts_wake, self._take_accounts, "sync-accounts"),
                    (self._values_wake, self._read_values, "sync-values"),
                    (self._names_wake, self._learn_names, "sync-names"),
                ):
                    group.create_task(self._whenever(wake, work), name=name)
                self._values_wake.set()
                self._names_wake.set()
        finally:
            unsubscribe()

    async def extrinsic_of(self, row: HistoryRow) -> OperationHash | None:
        """Ask for the extrinsic that made a payment of a history; None for other lines, and while nobody tells."""
        if not row.is_indexed or row.movement.kind is not MovementKind.TRANSFER:
            return None
        with suppress(EnvironmentProblem):
            return await self._ledger.extrinsic_of(row.movement)
        return None

    async def refresh(self) -> None:
        """Read figures now, and histories as soon as possible. Never fails for want of a network: ``run`` goes on."""
        for due in self._due.values():
            due.at, due.failures, due.is_asked = self._clock.monotonic(), 0, True
        try:
            await self._take_accounts()
        except EnvironmentProblem as problem:
            _log.warning("refreshing waits: %s", problem.code)
            self._accounts_wake.set()
        self._history_wake.set()

    async def _follow_heads(self) -> None:
        async with aclosing(self._ledger.finalized_heads()) as heads:
            async for head in heads:
                await self._until_done(self._read_figures, head)

    async def _until_done(self, work: Callable[[BlockRef], Awaitable[None]], head: BlockRef) -> None:
        """Do what a head asks for; after a failure, do it for the head that is the newest by then."""
        failures = 0
        while True:
            try:
                await work(head if not failures else await self._ledger.finalized_head())
            except EnvironmentProblem as problem:
                failures += 1
                _log.warning("figures wait: %s", problem.code)
                await asyncio.sleep(self._pace.retry_s(failures))
            else:
                return

    async def _whenever(self, wake: asyncio.Event, work: Callable[[], Awaitable[None]]) -> None:
        """Do some work each time it is asked for, again after a delay when it fails."""
        failures = 0
        while True:
            await wake.wait()
            wake.clear()
            try:
                await work()
            except EnvironmentProblem as problem:
                failures += 1
                _log.warning("%s waits: %s", work.__name__, problem.code)
                await asyncio.sleep(self._pace.retry_s(failures))
                wake.set()
            else:
                failures = 0

    async def _take_accounts(self) -> None:
        """Take account of accounts that came or went, and read the figures of all."""
        await self._list_accounts()
        await self._read_figures(await self._ledger.finalized_head())

    async def _list_accounts(self) -> list[Address]:
        accounts = {account.address: account for account in await self._store.accounts.all()}
        for address, account in accounts.items():
            due = self._due.get(address)
            if due is None or due.added_at != account.added_at:  # an account added again is a new one
                self._due[address] = _Due(account.added_at, self._clock.monotonic())
                self._complete.discard(address)
                if (await self._store.history.mark(address)).complete:
                    self._complete.add(address)
        for address in self._due.keys() - accounts.keys():
            del self._due[address]
            self._complete.discard(address)
        self._history_wake.set()
        return list(accounts)

    async def _read_figures(self, head: BlockRef) -> None:
        async with self._figures_lock:
            addresses = await self._list_accounts()
            await self._doubt(addresses)
            states = await self._ledger.account_states(addresses, head) if addresses else {}
            dividend = await self._ledger.dividend_state(head)
            before, currency_before = await self._store.figures.states(), await self._store.figures.dividend()
            await self._store.history.set_finalized(head.number, head.time)
            await self._store.figures.put(states, dividend, head)
            last = self._finalized
            if last is None or head.number >= last.number or head.time > last.time:  # else it is older news
                self._finalized = head
            self._has_finality.set()
            moved = [address for address, state in states.items() if _differ(before.get(address), state)]
            is_first, self._states = not self._states, states
            self._want_histories(moved, head.number)
            self._want_histories(states if is_first else (), _NO_HEIGHT, again=True)
            self._want_histories(await self._store.history.provisional(), head.number, again=True)
        topics = Topic.BALANCES
        if currency_before is None or currency_before[0] != dividend:
            topics |= Topic.CURRENCY
            self._values_wake.set()
        self._bus.publish(Changed(topics))

    async def _doubt(self, addresses: Iterable[Address]) -> None:
        """Read histories anew where the ledger has no finality and the last block called final is gone."""
        kept = await self._store.figures.dividend()
        last = self._finalized or (None if kept is None else kept[1])
        if last is None or not self._ledger.undo_window or not await self._ledger.was_undone(last):
            return
        _log.warning("blocks up to %d that were called final have been undone", last.number)
        for address in addresses:
            await self._reader.forget(address)
        self._want_histories(addresses, last.number, again=True)

    def _want_histories(self, addresses: Iterable[Address], height: BlockNumber, *, again: bool = False) -> None:
        """Have histories read by an indexer that has passed a height; ``again`` also those that were."""
        for address in addresses:
            due = self._due.get(address)
            if due is not None and (again or due.reached < height):
                due.wanted = max(due.wanted, height)
                due.is_asked = due.is_asked or again
                if not due.failures:
                    due.at = self._clock.monotonic()
        self._history_wake.set()

    async def _follow_histories(self) -> None:
        """Start the reading of every history that is due, a few at a time."""
        with suppress(TimeoutError):
            async with asyncio.timeout(self._pace.first_head_s):
                await self._has_finality.wait()
        await self._list_accounts()
        places = asyncio.Semaphore(self._pace.accounts_at_once)
        async with asyncio.TaskGroup() as group:
            while True:
                now = self._clock.monotonic()
                for address, due in self._due.items():
                    if due.at <= now and address not in self._reading:
                        self._reading.add(address)
                        group.create_task(self._read_history(address, due, places), name="sync-history")
                idle = [due.at for address, due in self._due.items() if address not in self._reading]
                await self._wait_for_history(min(idle, default=now + self._pace.poll_s) - now)

    async def _wait_for_history(self, delay: float) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(max(delay, 0.01)):  # wait_for of Python 3.11 can swallow a cancellation
                await self._history_wake.wait()
        self._history_wake.clear()

    async def _read_history(self, address: Address, due: _Due, places: asyncio.Semaphore) -> None:
        try:
            await self._read_once(address, due, places)
            if due.failures >= _FAILURES_BEFORE_NODES:
                await self._look(address)
        finally:
            self._reading.discard(address)
            self._history_wake.set()

    async def _read_once(self, address: Address, due: _Due, places: asyncio.Semaphore) -> None:
        try:
            async with places:
                due.is_asked = False
                final = self._finalized
                due.reached = await self._reader.read(address, None if final is None else final.number)
                self._note_complete(address, due)
                await self._reconcile(address, due)
            if due.reached < due.wanted:
                self._note_failure(due)
            else:
                due.failures = 0
                due.at = self._clock.monotonic() + (0 if due.is_asked else self._pace.poll_s)
        except EnvironmentProblem as problem:
            self._note_failure(due)
            _log.warning("a history waits: %s", problem.code)

    async def _look(self, address: Address) -> None:
        """Learn from nodes what moved, while the indexer stays away or behind: they forget it soon."""
        state = self._states.get(address)
        with suppress(EnvironmentProblem):  # what has failed already was told
            if state is not None and await self._reconciler.look(state):
                self._bus.publish(Changed(Topic.HISTORY, frozenset({address})))

    async def _reconcile(self, address: Address, due: _Due) -> None:
        """Compare lines with figures, when the indexer has passed the block in which these last changed."""
        state = self._states.get(address)
        if state is None or due.reached < due.wanted or self._due.get(address) is not due:
            return
        if await self._reconciler.check(state):
            self._names_wake.set()
            self._bus.publish(Changed(Topic.HISTORY, frozenset({address})))

    def _note_complete(self, address: Address, due: _Due) -> None:
        if self._due.get(address) is due and address not in self._complete:
            self._complete.add(address)
            self._bus.publish(Changed(Topic.HISTORY, frozenset({address})))

    def _note_failure(self, due: _Due) -> None:
        due.failures += 1
        due.at = self._clock.monotonic() + self._pace.retry_s(due.failures)

    async def _read_values(self) -> None:
        values = await self._ledger.dividend_values()
        if values != await self._store.figures.dividend_values():
            await self._store.figures.put_dividend_values(values)
            self._bus.publish(Changed(Topic.CURRENCY))

    async def _learn_names(self) -> None:
        while unnamed := await self._store.history.unnamed(_NAMES_AT_ONCE):
            if await self._names.learn(unnamed):
                self._bus.publish(Changed(Topic.HISTORY))

    def _on_page(self, page: PageRead) -> None:
        self._rows += page.lines
        if page.changed:
            self._names_wake.set()
            self._bus.publish(Changed(Topic.HISTORY, frozenset({page.address})))

    def _on_changed(self, changed: Changed) -> None:
        if Topic.ACCOUNTS in changed.topics:
            self._accounts_wake.set()


def _differ(before: AccountState | None, now: AccountState) -> bool:
    """Whether anything but the block, and what vouches for it, changed."""
    return before is None or replace(before, at=now.at, backing=now.backing) != now
