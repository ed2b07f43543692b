"""The web of trust as one walks through it: somebody, who certified them, whom they certified, and ways between two."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber, BlockRef, expected_time
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.distance import Distance
from sakia_ng.domain.events import Changed, Topic
from sakia_ng.domain.identity import Certification, Identity, RegisterEntry
from sakia_ng.domain.text import UntrustedText
from sakia_ng.domain.trust_parameters import TrustParameters
from sakia_ng.domain.trust_paths import shortest_chain
from sakia_ng.ports.ledger import Ledger
from sakia_ng.ports.store import Store
from sakia_ng.services.bus import Bus
from sakia_ng.services.trust import Trust
from sakia_ng.services.trust_sync import TrustSync

MOST_STEPS = 5
"""Longest chain of certifications looked for between two people."""

MOST_HELPERS = 3
"""How many people are named who would help most."""

_PENDING = (IdentityStatus.UNCONFIRMED, IdentityStatus.UNVALIDATED)
_MOST_LISTED = 50


@dataclass(frozen=True, slots=True)
class Someone:
    """An identity met on the way.

    Attributes:
        index: its number.
        owner: the account that owns it, None while nobody told.
        name: its verified name, None without one or while nobody told.
        status: where it stands, None while nobody told.
        is_referee: whether it is a referee, None while the web was not read.
    """

    index: int
    owner: Address | None = None
    name: UntrustedText | None = None
    status: IdentityStatus | None = None
    is_referee: bool | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A certification, seen from one of its ends.

    Attributes:
        other: who stands at the other end.
        expires_at: when it ends unless it is renewed.
    """

    other: Someone
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Somebody in the middle.

    Attributes:
        centre: who.
        at: the block from which dates are counted.
        received: certifications received, those that end first before.
        issued: certifications issued, those that end first before.
        identity: figures of the centre, None while nobody told.
        membership_ends: when its membership ends, None without one or while nobody told.
        distance: how far it reaches, None while the web was not read.
        parameters: of the web of trust, None while no node was asked.
    """

    centre: Someone
    at: BlockRef
    received: tuple[Link, ...]
    issued: tuple[Link, ...]
    identity: Identity | None = None
    membership_ends: datetime | None = None
    distance: Distance | None = None
    parameters: TrustParameters | None = None


class Explorer:
    """Reads the copies of the web and of the register that are kept here; ``refresh`` and ``look_at`` alone ask others.

    Args:
        ledger: who knows how somebody does now.
        store: where the copies are.
        bus: who is told of what was learnt.
        trust: knows the web as a whole.
        sync: keeps the copies up to date.
        currency: whose dates are counted.
    """

    def __init__(
        self, *, ledger: Ledger, store: Store, bus: Bus, trust: Trust, sync: TrustSync, currency: Currency
    ) -> None:
        self._ledger = ledger
        self._store = store
        self._bus = bus
        self._trust = trust
        self._sync = sync
        self._currency = currency

    async def refresh(self) -> None:
        """Bring both copies up to date, and tell who looks.

        Raises:
            EnvironmentProblem: no server could be asked.
        """
        await self._sync.refresh_register()

    async def look_at(self, index: int) -> None:
        """Ask how somebody does now, and tell who looks if that is news.

        Raises:
            EnvironmentProblem: no node could be asked.
        """
        head = await self._ledger.finalized_head()
        found = await self._ledger.trust.identities([index], head)
        known = await self._store.trust.identities([index])
        await self._store.trust.put_identities(list(found.values()))
        await self._store.trust.forget_identities([one for one in known if one not in found], head)
        if {one: replace(identity, at=head) for one, identity in known.items()} != found:
            self._bus.publish(Changed(Topic.TRUST))

    async def around(self, index: int) -> Surroundings | None:
        """Return somebody and their certifications; None before the web was read."""
        at = await self._store.trust.web_block()
        if at is None:
            return None
        received = await self._store.trust.received(index)
        issued = await self._store.trust.issued(index)
        people = await self.people([index, *(one.issuer for one in received), *(one.receiver for one in issued)])
        identity = (await self._store.trust.identities([index])).get(index)
        expires = None if identity is None else identity.membership_expires_on
        if identity is not None and identity.at.number > at.number:  # dates count from the newest block there is
            at = identity.at

        def links(ends: Iterable[tuple[int, Certification]]) -> tuple[Link, ...]:
            return tuple(Link(people[other], self._date(one.expires_on, at)) for other, one in ends)

        return Surroundings(
            centre=people[index],
            at=at,
            received=links((one.issuer, one) for one in received if one.expires_on > at.number),
            issued=links((one.receiver, one) for one in issued if one.expires_on > at.number),
            identity=identity,
            membership_ends=None if expires is None else self._date(expires, at),
            distance=await self._trust.distance(index),
            parameters=await self._sync.known_parameters(),
        )

    async def people(self, indexes: Iterable[int]) -> Mapping[int, Someone]:
        """Return what is known of identities; each asked for is in the answer."""
        wanted = list(dict.fromkeys(indexes))
        known, referees = await self._store.register.get(wanted), await self._trust.referees()
        return {
            index: _someone(index, known.get(index), None if referees is None else index in referees)
            for index in wanted
        }

    async def chain(self, first: int, last: int) -> tuple[Someone, ...] | None:
        """Return the shortest chain of certifications from one person to another, empty when it is longer than five.

        None before the web was read. Computed off the loop.
        """
        web = await self._trust.web()
        if web is None:
            return None
        found = await asyncio.to_thread(shortest_chain, web, first, last, MOST_STEPS) or ()
        people = await self.people(found)
        return tuple(people[index] for index in found)

    async def best_helpers(self, index: int) -> tuple[tuple[Someone, Distance], ...] | None:
        """Return whose certification would bring an identity furthest, with where it would stand; None without web.

        Only members are named who may certify: certified often enough themselves, with certifications left.
        """
        web, parameters = await self._trust.web(), self._trust.parameters
        if web is None or parameters is None:
            return None

        def best() -> list[tuple[int, Distance]]:
            able = web.certifiers(parameters.min_certifications, parameters.max_certifications)
            return web.best_helpers(index, able, MOST_HELPERS)

        return await self._named(await asyncio.to_thread(best))

    async def losses(self, index: int) -> tuple[tuple[Someone, Distance], ...] | None:
        """Return who certifies an identity, with where it would stand without that; the worst loss first.

        None without web. Those that end first come first where the loss is the same. Computed off the loop.
        """
        web = await self._trust.web()
        if web is None:
            return None
        issuers = [one.issuer for one in await self._store.trust.received(index)]
        found = await asyncio.to_thread(lambda: [(one, web.distance_if(index, lost_from=(one,))) for one in issuers])
        return await self._named(sorted(found, key=lambda pair: pair[1].share))

    async def _named(self, found: Sequence[tuple[int, Distance]]) -> tuple[tuple[Someone, Distance], ...]:
        people = await self.people([index for index, _ in found])
        return tuple((people[index], distance) for index, distance in found)

    async def search(self, text: str, limit: int = 8) -> tuple[RegisterEntry, ...]:
        """Return who is meant by part of a name or of an address, or by a number."""
        wanted = text.strip()
        return await self._store.register.search(wanted, limit) if wanted else ()

    async def index_of(self, address: Address) -> int | None:
        """Return the number of the identity that an account owns, None when none is known here."""
        entry = await self._store.register.of_owner(address)
        if entry is not None:
            return entry.index
        kept = (await self._store.trust.identities_of([address])).get(address)
        return None if kept is None else kept.index

    async def ask_index_of(self, address: Address) -> int | None:
        """Return the same, by a node where nothing is known here.

        Raises:
            EnvironmentProblem: no node could be asked.
        """
        index = await self.index_of(address)
        if index is not None:
            return index
        found = (await self._ledger.trust.identities_of([address], await self._ledger.finalized_head())).get(address)
        return None if found is None else found.index

    async def pending(self) -> tuple[tuple[RegisterEntry, int], ...]:
        """Return identities that are on their way in, newest first, each with how many certifications it has."""
        found = await self._store.register.newest(_PENDING, _MOST_LISTED)
        counts = await self._store.trust.received_counts([entry.index for entry in found])
        return tuple((entry, counts.get(entry.index, 0)) for entry in found)

    async def newest_members(self) -> tuple[RegisterEntry, ...]:
        """Return the members whose identity was created last."""
        return await self._store.register.newest((IdentityStatus.MEMBER,), _MOST_LISTED)

    def _date(self, block: BlockNumber, at: BlockRef) -> datetime:
        return expected_time(block, at, self._currency.block_time_s)


def _someone(index: int, entry: RegisterEntry | None, is_referee: bool | None) -> Someone:
    if entry is None:
        return Someone(index, is_referee=is_referee)
    return Someone(index, entry.owner, entry.name, entry.status, is_referee)
