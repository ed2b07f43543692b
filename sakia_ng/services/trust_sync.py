"""Bringing identities and the local copy of the web of trust up to date, for as long as the application runs.

Identities that matter here (one's own, and those being watched) are read again every few minutes, at once after
something was done, and at every head while the distance of one of them is evaluated. The copy of the whole web is read
in pages once, when it is first wanted; then it follows what changed by the events of the blocks since.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import aclosing, suppress
from datetime import timedelta

from sakia_ng.domain.account import AccountState, IdentityStatus
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.events import Changed, Topic
from sakia_ng.domain.identity import Identity, RegisterEntry
from sakia_ng.domain.text import UntrustedText
from sakia_ng.domain.trust_parameters import TrustParameters
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger import Capability, Ledger
from sakia_ng.ports.store import Store
from sakia_ng.ports.trust_store import WebCopy
from sakia_ng.services.bus import Bus

_log = logging.getLogger(__name__)

IDENTITIES_AGAIN = timedelta(minutes=5)
"""Identities are read again when the chain is so much further: 50 blocks of Duniter v2, each block of Duniter v1."""

RETRY_S = 30
"""Time until servers that failed are asked again."""


class TrustSync:
    """Keeps what is known of the web of trust up to date.

    Args:
        ledger: where it comes from.
        store: where it goes.
        bus: who is told; payments that settle and accounts that come are heard here too.

    Attributes:
        parameters: of the web of trust, None until a node was asked since the start, or those kept were looked up.
        newcomers: figures of those watched who own no identity, at the last reading since the start; nobody where
            nobody can be invited.
    """

    def __init__(self, *, ledger: Ledger, store: Store, bus: Bus) -> None:
        self._ledger = ledger
        self._store = store
        self._bus = bus
        self.parameters: TrustParameters | None = None
        self.newcomers: Mapping[Address, AccountState] = {}
        self._watched: set[Address] = set()
        self._read_at: BlockRef | None = None
        self._is_waiting = False
        self._wake = asyncio.Event()
        self._web_lock = asyncio.Lock()

    async def run(self) -> None:
        """Follow the chain until cancelled. Failures of servers, and of the disk, are tried again."""
        unsubscribe = self._bus.subscribe(self._on_changed)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._follow_heads(), name="trust-heads")
                group.create_task(self._keep_reading(), name="trust-identities")
        finally:
            unsubscribe()

    async def known_parameters(self) -> TrustParameters | None:
        """Return the parameters as last read from a node, before the start if need be; None when none ever told."""
        if self.parameters is None:
            kept = await self._store.currency.parameters()
            if self.parameters is None and kept is not None:  # a node may have told meanwhile
                self.parameters = kept.trust
        return self.parameters

    def watch(self, address: Address) -> None:
        """Keep the identity of somebody else up to date too, until the program ends."""
        if address not in self._watched:
            self._watched.add(address)
            self.refresh()

    def refresh(self) -> None:
        """Read identities again as soon as possible."""
        self._read_at = None
        self._wake.set()

    async def refresh_web(self, *, only_if_old: bool = True) -> None:
        """Bring the copy of the web to the newest final block: by what changed, or by reading everybody.

        Args:
            only_if_old: read everybody only if there is no copy, or blocks since then cannot be told any more.

        Raises:
            EnvironmentProblem: no server could be asked, or the disk is full.
        """
        async with self._web_lock:
            head = await self._ledger.finalized_head()
            self.parameters = await self._ledger.trust.parameters()
            kept = await self._store.trust.web_block()
            if kept is not None and kept.number == head.number:
                return
            if kept is None or not only_if_old or not await self._bring_forward(kept, head):
                members, certifications = await self._ledger.trust.everybody(head)
                await self._store.trust.put_web(WebCopy(head, members, certifications))
        self._bus.publish(Changed(Topic.TRUST))

    async def refresh_register(self) -> None:
        """Bring the register of all identities to the copy of the web: it follows from then on, else it is read whole.

        Raises:
            EnvironmentProblem: no server could be asked, or the disk is full.
        """
        await self.refresh_web()
        async with self._web_lock:
            at = await self._store.trust.web_block()
            if at is None or await self._store.register.block() == at:
                return
            await self._store.register.put_everybody(await self._ledger.trust.register(at), at)
        self._bus.publish(Changed(Topic.TRUST))

    async def _bring_forward(self, kept: BlockRef, head: BlockRef) -> bool:
        """Read again whose certifications or membership changed since the copy; tell whether that could be told."""
        touched = await self._ledger.trust.touched(kept, head) if kept.number < head.number else None
        if touched is None:
            return False
        identities = await self._ledger.trust.identities(sorted(touched), head)
        received = await self._ledger.trust.received(sorted(touched), head)
        members = {index: index in identities and identities[index].is_member for index in touched}
        if await self._store.register.block() == kept:
            await self._bring_register_forward(touched, identities, head)
        await self._store.trust.put_web_changes(head, members, received)
        await self._store.trust.forget_identities(touched - identities.keys(), head)
        return True

    async def _bring_register_forward(
        self, touched: Collection[int], identities: Mapping[int, Identity], head: BlockRef
    ) -> None:
        known = await self._store.register.get(touched)
        nameless = [
            one.owner
            for index, one in identities.items()
            if one.status is not IdentityStatus.UNCONFIRMED and (index not in known or known[index].name is None)
        ]
        names = await self._names(nameless)
        changed = [RegisterEntry(one.index, one.owner, one.status, names.get(one.owner)) for one in identities.values()]
        await self._store.register.put_changes(head, changed, set(touched) - identities.keys())

    async def _names(self, owners: Sequence[Address]) -> Mapping[Address, UntrustedText]:
        """Ask the indexer for names that are new; without it they come when the register is read whole."""
        try:
            told = await self._ledger.names(owners) if owners else {}
        except EnvironmentProblem as problem:
            _log.warning("names of new identities are not to be had: %s", problem.code)
            return {}
        return {address: person.name for address, person in told.items() if person.name is not None}

    async def _follow_heads(self) -> None:
        async with aclosing(self._ledger.finalized_heads()) as heads:
            async for head in heads:
                if self._is_due(head):
                    self._wake.set()

    def _is_due(self, head: BlockRef) -> bool:
        read_at = self._read_at
        return read_at is None or self._is_waiting or head.time - read_at.time >= IDENTITIES_AGAIN

    async def _keep_reading(self) -> None:
        while True:
            await self._wake.wait()
            self._wake.clear()
            try:
                await self._read_identities()
            except EnvironmentProblem as problem:
                _log.warning("identities wait: %s", problem.code)
                with suppress(TimeoutError):
                    async with asyncio.timeout(RETRY_S):
                        await self._wake.wait()
                self._wake.set()

    async def _read_identities(self) -> None:
        head = await self._ledger.finalized_head()
        self.parameters = await self._ledger.trust.parameters()
        own = {account.address for account in await self._store.accounts.all()}
        owners = sorted(own | self._watched)
        found = await self._ledger.trust.identities_of(owners, head)
        await self._ask_after((await self._store.trust.identities_of(owners)).values(), found.values(), head)
        received = await self._ledger.trust.received([identity.index for identity in found.values()], head)
        newcomers = await self._read_newcomers(self._watched - found.keys(), head)
        await self._store.trust.put_identities(list(found.values()))
        await self._store.trust.put_received(received)
        self.newcomers = newcomers
        if await self._store.trust.web_block() is not None:
            await self.refresh_web()
        self._read_at = head
        self._is_waiting = any(identity.evaluated_for is not None for identity in found.values())
        self._bus.publish(Changed(Topic.TRUST, frozenset(found)))

    async def _read_newcomers(self, addresses: Collection[Address], head: BlockRef) -> Mapping[Address, AccountState]:
        if not addresses or Capability.INVITE not in self._ledger.capabilities:
            return {}
        return await self._ledger.account_states(sorted(addresses), head)

    async def _ask_after(self, kept: Iterable[Identity], found: Iterable[Identity], head: BlockRef) -> None:
        """Learn what became of identities that none of these accounts owns any more: moved elsewhere, or removed."""
        lost = {one.index for one in kept} - {one.index for one in found}
        if lost:
            elsewhere = await self._ledger.trust.identities(sorted(lost), head)
            await self._store.trust.put_identities(list(elsewhere.values()))
            await self._store.trust.forget_identities(lost - elsewhere.keys(), head)

    def _on_changed(self, changed: Changed) -> None:
        if changed.topics & (Topic.ACCOUNTS | Topic.OUTBOX):
            self.refresh()
