"""Reading how identities do, many at once, from the store alone."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import expected_time
from sakia_ng.domain.identity import Certification, Identity
from sakia_ng.domain.identity_name import LONGEST_NAME
from sakia_ng.domain.trust_parameters import TrustParameters
from sakia_ng.ports.store import Account, Store
from sakia_ng.services.trust_health import CertificationLine, IdentityHealth

Owned = tuple[Account, Identity]
"""An identity with the account that owns it."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of people: their accounts by identity, their names by account."""

    addresses: Mapping[int, Address]
    names: Mapping[Address, str]


class HealthReader:
    """Reads identities with the certifications around them; those of which nothing changed stay the very same objects.

    Args:
        store: where all of it is kept.
        block_time_s: seconds between two blocks, for dates.
    """

    def __init__(self, *, store: Store, block_time_s: int) -> None:
        self._store = store
        self._block_time_s = block_time_s
        self._former: dict[tuple[Address, int], IdentityHealth] = {}

    async def read(self, owned: Sequence[Owned], parameters: TrustParameters | None) -> tuple[IdentityHealth, ...]:
        """Return how identities do, in the order given: as many questions to the store for a hundred as for one.

        Args:
            owned: the identities, each with its account.
            parameters: of the web of trust, None while they are not known.
        """
        if not owned:
            return ()
        edges = await self._store.trust.around([identity.index for _, identity in owned])
        known = await self._known(owned, edges)
        return await asyncio.to_thread(self._built, owned, edges, known, parameters)

    async def _known(self, owned: Sequence[Owned], edges: Sequence[Certification]) -> _Known:
        met = {identity.index for _, identity in owned} | {end for one in edges for end in (one.issuer, one.receiver)}
        read, registered = await self._store.trust.identities(met), await self._store.register.get(met)
        addresses = {index: entry.owner for index, entry in registered.items()}
        addresses |= {index: one.owner for index, one in read.items()}
        names = {entry.owner: entry.name.shown(LONGEST_NAME) for entry in registered.values() if entry.name}
        asked = {*addresses.values(), *(identity.owner for _, identity in owned)}
        people = await self._store.people.get(tuple(asked))
        names |= {one.address: one.name.shown(LONGEST_NAME) for one in people.values() if one.name is not None}
        return _Known(addresses, names)

    def _built(
        self,
        owned: Sequence[Owned],
        edges: Sequence[Certification],
        known: _Known,
        parameters: TrustParameters | None,
    ) -> tuple[IdentityHealth, ...]:
        received, issued = defaultdict[int, list[Certification]](list), defaultdict[int, list[Certification]](list)
        for one in edges:
            received[one.receiver].append(one)
            issued[one.issuer].append(one)
        made = []
        for account, identity in owned:
            index = identity.index
            health = IdentityHealth(
                account=account,
                identity=identity,
                name=known.names.get(identity.owner),
                block_time_s=self._block_time_s,
                received=self._lines([(one.issuer, one) for one in received[index]], identity, known),
                issued=self._lines([(one.receiver, one) for one in issued[index]], identity, known),
                parameters=parameters,
            )
            former = self._former.get((account.address, index))
            made.append(former if former is not None and former == health else health)
            self._former[account.address, index] = made[-1]
        return tuple(made)

    def _lines(
        self, ends: Sequence[tuple[int, Certification]], identity: Identity, known: _Known
    ) -> tuple[CertificationLine, ...]:
        return tuple(
            CertificationLine(
                other,
                address := known.addresses.get(other),
                known.names.get(address) if address is not None else None,
                expected_time(one.expires_on, identity.at, self._block_time_s),
            )
            for other, one in ends
            if one.expires_on > identity.at.number
        )
