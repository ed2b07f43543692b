"""The web of trust as its pages ask for it: one's own identities, the people around them, the distance."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.certification_use import Prospect
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.distance import Distance, DistanceRule, Web
from sakia_ng.domain.events import Changed, Topic
from sakia_ng.domain.identity import Identity, IdentityPast, KeyChange
from sakia_ng.domain.trust_parameters import TrustParameters
from sakia_ng.ports.ledger import Ledger
from sakia_ng.ports.store import Store
from sakia_ng.ports.trust_store import WebCopy
from sakia_ng.services.bus import Bus
from sakia_ng.services.directory import Directory
from sakia_ng.services.health_reader import HealthReader, Owned
from sakia_ng.services.trust_health import IdentityHealth, TrustOverview, most_urgent_first
from sakia_ng.services.trust_sync import TrustSync


@dataclass(frozen=True, slots=True)
class Past:
    """The accounts of an identity.

    Attributes:
        changes: moves from account to account, the newest first, by an indexer's word.
        linked: accounts linked to it besides its own, each with whether a node says so too.
    """

    changes: tuple[KeyChange, ...]
    linked: tuple[tuple[Address, bool], ...]


class Trust:
    """Reads what is kept of the web of trust, and fetches what pages need beyond it.

    Args:
        ledger: who knows the web of trust.
        store: what is kept of it.
        bus: who is told of what was fetched.
        sync: keeps the copy of the web.
        directory: finds names.
        currency: whose dates are counted.
    """

    def __init__(
        self, *, ledger: Ledger, store: Store, bus: Bus, sync: TrustSync, directory: Directory, currency: Currency
    ) -> None:
        self._ledger = ledger
        self._store = store
        self._bus = bus
        self._sync = sync
        self._directory = directory
        self._currency = currency
        self._healths = HealthReader(store=store, block_time_s=currency.block_time_s)
        self._web: tuple[BlockRef, Web] | None = None
        self._web_lock = asyncio.Lock()

    @property
    def parameters(self) -> TrustParameters | None:
        """The parameters in force as last read, None before; after ``overview`` or ``web`` those that are kept."""
        return self._sync.parameters

    async def overview(self) -> TrustOverview:
        """Return the identities of the accounts followed here, the most urgent first, from the store alone."""
        accounts = {account.address: account for account in await self._store.accounts.all()}
        kept = await self._store.trust.identities_of(accounts)
        owned = [(accounts[owner], identity) for owner, identity in kept.items()]
        return TrustOverview(most_urgent_first(await self.healths(owned)))

    async def refresh(self) -> None:
        """Read the whole web unless the copy is recent, and learn who stands around one's own identities.

        Raises:
            EnvironmentProblem: no server could be asked.
        """
        await self._sync.refresh_web()
        overview = await self.overview()
        around = {line.other for one in overview.identities for line in (*one.received, *one.issued)}
        await self.meet(around | {one.identity.index for one in overview.identities})

    async def meet(self, indexes: Collection[int]) -> None:
        """Learn the accounts and names of identities not met yet, and tell who looks.

        Raises:
            EnvironmentProblem: no server could be asked.
        """
        kept = await self._store.trust.identities(indexes)
        missing = sorted(set(indexes) - kept.keys())
        found: list[Identity] = []
        if missing:
            head = await self._ledger.finalized_head()
            found = list((await self._ledger.trust.identities(missing, head)).values())
            await self._store.trust.put_identities(found)
        await self._directory.learn_names([one.owner for one in (*kept.values(), *found)])
        self._bus.publish(Changed(Topic.TRUST))

    async def identity_of(self, address: Address) -> Identity | None:
        """Ask who owns an account now, and keep it up to date from now on; None when it owns no identity.

        Raises:
            EnvironmentProblem: no node could be asked.
        """
        head = await self._ledger.finalized_head()
        found = (await self._ledger.trust.identities_of([address], head)).get(address)
        if found is not None:
            await self._store.trust.put_identities([found])
            self._sync.watch(address)
        return found

    async def distance(self, index: int, certified_by: Collection[int] = ()) -> Distance | None:
        """Return where an identity stands by the local copy; None while there is none. Computed off the loop.

        Args:
            index: which identity.
            certified_by: who would certify it besides.
        """
        web = await self.web()
        return None if web is None else await asyncio.to_thread(web.distance_if, index, certified_by=certified_by)

    async def prospect(self, certifier: Identity, receiver: Identity) -> Prospect:
        """Return what a certification would change, by the nodes and the local copy of the web.

        Raises:
            EnvironmentProblem: no server could be asked.
        """
        head, parameters = await self._ledger.finalized_head(), await self._ledger.trust.parameters()
        received = (await self._ledger.trust.received([receiver.index], head)).get(receiver.index, ())
        return Prospect(
            certifier=certifier.index,
            receiver=receiver,
            received=received,
            parameters=parameters,
            now=await self.distance(receiver.index),
            then=await self.distance(receiver.index, certified_by=[certifier.index]),
        )

    async def past(self, identity: Identity) -> Past:
        """Ask an indexer for the accounts of an identity, and a node whether those are linked.

        Raises:
            EnvironmentProblem: no server could be asked.
        """
        found = await self._ledger.trust.past(identity.index) or IdentityPast()
        others = [address for address in found.linked if address != identity.owner]
        states = await self._ledger.account_states(others, await self._ledger.finalized_head()) if others else {}
        confirmed = {address for address, state in states.items() if state.linked_identity == identity.index}
        return Past(found.changes, tuple((address, address in confirmed) for address in others))

    async def referees(self) -> frozenset[int] | None:
        """Return who is a referee by the local copy; None while there is none."""
        web = await self.web()
        return None if web is None else web.referees

    async def web(self) -> Web | None:
        """Return the local copy of the web, its referees counted; None without. Built off the loop, once."""
        async with self._web_lock:
            parameters, at = await self._sync.known_parameters(), await self._store.trust.web_block()
            if parameters is None or at is None:
                return None
            kept = self._web
            if kept is None or (kept[0], kept[1].rule) != (at, parameters.distance):
                copy = await self._store.trust.web()
                assert copy is not None
                kept = self._web = copy.at, await asyncio.to_thread(_web_of, copy, parameters.distance)
            return kept[1]

    async def healths(self, owned: Sequence[Owned]) -> tuple[IdentityHealth, ...]:
        """Return how identities do, in the order given, from the store alone; one that did not change is as before.

        Args:
            owned: identities, each with the account that owns it.
        """
        return await self._healths.read(owned, await self._sync.known_parameters())


def _web_of(copy: WebCopy, rule: DistanceRule) -> Web:
    """Build a web and what everybody asks of it at first, in the thread that builds it."""
    web = Web.of(copy.members, copy.certifications, rule)
    _ = web.referees  # counted here, where nobody waits
    return web
