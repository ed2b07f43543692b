"""Reads the web of trust from a node, all figures of an answer at one block."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable, Mapping, Sequence

from sakia_ng.adapters.duniter_v2.key_pages import index_of, key_pages
from sakia_ng.adapters.duniter_v2.node import Node, Values
from sakia_ng.adapters.duniter_v2.proofs import Verifier
from sakia_ng.adapters.duniter_v2.trust_values import (
    CERTIFICATIONS,
    MEMBERSHIP,
    OF_AN_IDENTITY,
    read_certifications,
    read_identity_record,
    read_parameters,
)
from sakia_ng.adapters.duniter_v2.values import garbage, number
from sakia_ng.adapters.servers.concurrency import in_turns
from sakia_ng.domain.addresses import Address, public_key_of
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.identity import Certification, Identity
from sakia_ng.domain.trust_parameters import TrustParameters
from sakia_ng.substrate.scale import byte_string, u32

_OWNED = "Identity.IdentityIndexOf"
_NAMED = "Identity.IdentitiesNames"


class TrustReader:
    """Reads one node's state. Methods raise ``EnvironmentProblem``.

    Args:
        node: whom to ask.
        currency: whose addresses are written.
        verifier: proves what it says; without one, it is the node's word.

    Attributes:
        currency: whose addresses are written.
    """

    def __init__(self, node: Node, currency: Currency, verifier: Verifier | None = None) -> None:
        self._node = node
        self.currency = currency
        self._verifier = verifier

    def parameters(self) -> TrustParameters:
        """Return the parameters of the runtime that runs now."""
        return read_parameters(self._node.runtime)

    async def identities(
        self, indexes: Iterable[int], at: BlockRef, *, fully_proven: bool = False
    ) -> dict[int, Identity]:
        """Read identities by their numbers, in one round trip for 200; those that do not exist are left out."""
        runtime, wanted = self._node.runtime, list(dict.fromkeys(indexes))
        keys = {index: {item: runtime.key(item, u32(index)) for item in OF_AN_IDENTITY} for index in wanted}
        values = await self._read([key for own in keys.values() for key in own.values()], at, fully=fully_proven)

        def record(index: int) -> tuple[int, Identity | None]:
            found = {item: values[key] for item, key in keys[index].items()}
            return index, read_identity_record(runtime, self.currency, index, found, at)

        records = await in_turns(record(index) for index in wanted)
        return {index: identity for index, identity in records if identity is not None}

    async def identities_of(
        self, addresses: Iterable[Address], at: BlockRef, *, fully_proven: bool = False
    ) -> dict[Address, Identity]:
        """Read the identities that accounts own; accounts without one are left out."""
        runtime = self._node.runtime
        keys = {address: runtime.key(_OWNED, public_key_of(address)) for address in addresses}
        values = await self._read(list(keys.values()), at, fully=fully_proven)
        indexes = {
            address: number(runtime.decode(_OWNED, data))
            for address, key in keys.items()
            if (data := values[key]) is not None
        }
        found = await self.identities(indexes.values(), at, fully_proven=fully_proven)
        owned = {address: found[index] for address, index in indexes.items() if index in found}
        if len(owned) != len(indexes) or any(identity.owner != address for address, identity in owned.items()):
            raise garbage()
        return owned

    async def received(
        self, indexes: Iterable[int], at: BlockRef, *, fully_proven: bool = False
    ) -> dict[int, tuple[Certification, ...]]:
        """Read the live certifications that identities have received."""
        runtime = self._node.runtime
        keys = {index: runtime.key(CERTIFICATIONS, u32(index)) for index in indexes}
        values = await self._read(list(keys.values()), at, fully=fully_proven)
        return {index: read_certifications(runtime, index, values[key]) for index, key in keys.items()}

    async def name_owner(self, name: str, at: BlockRef) -> int | None:
        """Return the identity that bears exactly this name, or bore it before it was removed."""
        runtime = self._node.runtime
        key = runtime.key(_NAMED, byte_string(name.encode()))
        data = (await self._read([key], at, fully=True))[key]
        return None if data is None else number(runtime.decode(_NAMED, data))

    async def members(self, at: BlockRef) -> frozenset[int]:
        """Return the indexes of all members, in pages."""
        prefix = self._node.runtime.prefix(MEMBERSHIP)
        return frozenset([index_of(key) async for page in key_pages(self._node, prefix, at.hash) for key in page])

    async def all_received(self, at: BlockRef) -> AsyncGenerator[Mapping[int, tuple[Certification, ...]], None]:
        """Give every live certification by receiver, a page at a time."""
        async for page in key_pages(self._node, self._node.runtime.prefix(CERTIFICATIONS), at.hash):
            yield await self.received([index_of(key) for key in page], at)

    async def _read(self, keys: Sequence[bytes], at: BlockRef, *, fully: bool) -> Values:
        values = await self._node.storage(keys, at.hash)
        if self._verifier is not None and fully:
            await self._verifier.check(values, at, fully=True)
        return values
