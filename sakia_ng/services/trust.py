"""The web of trust as its pages ask for it: one's own identities, the people around them, the distance."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.certification_use import Prospect
from sakia_ng.domain.chain import BlockRef, expected_time
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.distance import Distance, Web
from sakia_ng.domain.events import Changed, Topic
from sakia_ng.domain.identity import Certification, Identity, IdentityPast, KeyChange
from sakia_ng.domain.trust_parameters import TrustParameters
from sakia_ng.ports.ledger import Ledger
from sakia_ng.ports.store import Account, Store
from sakia_ng.services.bus import Bus
from sakia_ng.services.directory import Directory
from sakia_ng.services.trust_health import CertificationLine, IdentityHealth, TrustOverview, most_urgent_first
from sakia_ng.services.trust_sync import TrustSync

_LONGEST_NAME = 60


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
        self._web: tuple[BlockRef, Web] | None = None

    @property
    def parameters(self) -> TrustParameters | None:
        """The parameters in force, None while no node was asked."""
        return self._sync.parameters

    async def overview(self) -> TrustOverview:
        """Return the identities of the accounts followed here, the most urgent first, from the store alone."""
        accounts = {account.address: account for account in await self._store.accounts.all()}
        kept = await self._store.trust.identities()
        own = [identity for identity in kept.values() if identity.owner in accounts]
        lines = [await self.health(accounts[identity.owner], identity) for identity in own]
        return TrustOverview(most_urgent_first(lines))

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
        """Return who is a referee by the local copy; None while there is none. Counted off the loop."""
        web = await self.web()
        return None if web is None else await asyncio.to_thread(lambda: web.referees)

    async def web(self) -> Web | None:
        """Return the local copy of the web, None while there is none. Built off the loop."""
        parameters, at = self.parameters, await self._store.trust.web_block()
        if parameters is None or at is None:
            return None
        if self._web is None or self._web[0] != at:
            copy = await self._store.trust.web()
            assert copy is not None
            web = await asyncio.to_thread(Web.of, copy.members, copy.certifications, parameters.distance)
            self._web = copy.at, web
        return self._web[1]

    async def health(self, account: Account, identity: Identity) -> IdentityHealth:
        """Return how an identity does, from the store alone.

        Args:
            account: the account that owns it.
            identity: its figures.
        """
        received = await self._store.trust.received(identity.index)
        issued = await self._store.trust.issued(identity.index)
        others = {one.issuer for one in received} | {one.receiver for one in issued}
        owners = await self._store.trust.identities(others)
        registered = await self._store.register.get([identity.index, *others])
        addresses = {index: entry.owner for index, entry in registered.items()}
        addresses |= {index: one.owner for index, one in owners.items()}
        names = {entry.owner: entry.name.shown(_LONGEST_NAME) for entry in registered.values() if entry.name}
        names |= await self._names([identity.owner, *addresses.values()])
        at = identity.at

        def lines(ends: Iterable[tuple[int, Certification]]) -> tuple[CertificationLine, ...]:
            return tuple(
                CertificationLine(
                    other,
                    address := addresses.get(other),
                    names.get(address) if address is not None else None,
                    expected_time(one.expires_on, at, self._currency.block_time_s),
                )
                for other, one in ends
                if one.expires_on > at.number
            )

        return IdentityHealth(
            account=account,
            identity=identity,
            name=names.get(identity.owner),
            block_time_s=self._currency.block_time_s,
            received=lines((one.issuer, one) for one in received),
            issued=lines((one.receiver, one) for one in issued),
            parameters=self.parameters,
        )

    async def _names(self, addresses: Sequence[Address]) -> dict[Address, str]:
        people = await self._store.people.get(addresses)
        return {one.address: one.name.shown(_LONGEST_NAME) for one in people.values() if one.name is not None}
