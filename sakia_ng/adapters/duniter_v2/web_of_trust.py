"""Implements the web of trust's port for Duniter v2."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping
from typing import Protocol, TypeVar

from sakia_ng.adapters.duniter_v2.evaluation_reader import evaluation_due
from sakia_ng.adapters.duniter_v2.live_node import LiveNode
from sakia_ng.adapters.duniter_v2.register_reader import read_register
from sakia_ng.adapters.duniter_v2.squid import Squid
from sakia_ng.adapters.duniter_v2.trust_events import touched
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.domain.identity import Certification, Identity, IdentityPast, RegisterEntry
from sakia_ng.domain.trust_parameters import TrustParameters

T = TypeVar("T")


class AskNode(Protocol):
    """Asks the node in use, and another one when it breaks or is caught lying."""

    async def __call__(self, question: Callable[[LiveNode], Awaitable[T]]) -> T:
        """Return the answer, or raise ``EnvironmentProblem``."""


class AskIndexer(Protocol):
    """Asks the indexer in use, and another one when it breaks."""

    async def __call__(self, question: Callable[[Squid], Awaitable[T]]) -> T:
        """Return the answer, or raise ``EnvironmentProblem``."""


class DuniterV2WebOfTrust:
    """Reads the web of trust from nodes, and the past from indexers.

    Args:
        ask: asks the node in use.
        ask_indexer: asks the indexer in use.
    """

    def __init__(self, ask: AskNode, ask_indexer: AskIndexer) -> None:
        self._ask = ask
        self._ask_indexer = ask_indexer

    async def parameters(self) -> TrustParameters:
        """The constants of the runtime in force."""

        async def read(live: LiveNode) -> TrustParameters:
            return live.trust.parameters()

        return await self._ask(read)

    async def identities(self, indexes: Collection[int], at: BlockRef) -> Mapping[int, Identity]:
        """Identities by their numbers: one round trip for 200."""
        return await self._ask(lambda live: live.trust.identities(indexes, at))

    async def identities_of(self, addresses: Collection[Address], at: BlockRef) -> Mapping[Address, Identity]:
        """The identities that accounts own: two round trips for 200."""
        return await self._ask(lambda live: live.trust.identities_of(addresses, at))

    async def received(self, indexes: Collection[int], at: BlockRef) -> Mapping[int, tuple[Certification, ...]]:
        """The live certifications that each identity has received."""
        return await self._ask(lambda live: live.trust.received(indexes, at))

    async def name_owner(self, name: str, at: BlockRef) -> int | None:
        """The identity that bears or bore exactly this name, proven."""
        return await self._ask(lambda live: live.trust.name_owner(name, at))

    async def evaluation_due(self, index: int, at: BlockRef) -> BlockNumber | None:
        """The block of the result, by the pool in which the request lies: one round trip."""
        return await self._ask(lambda live: evaluation_due(live.node, index, at))

    async def touched(self, above: BlockRef, to: BlockRef) -> frozenset[int] | None:
        """Identities that were certified, or that changed in another way: one request a block."""
        return await self._ask(lambda live: touched(live.node, above.number, to))

    async def everybody(self, at: BlockRef) -> tuple[frozenset[int], tuple[Certification, ...]]:
        """All members and live certifications, a thousand identities a request."""

        async def read(live: LiveNode) -> tuple[frozenset[int], tuple[Certification, ...]]:
            members, alive = await live.trust.members(at), list[Certification]()
            async for page in live.trust.all_received(at):
                alive += [one for received in page.values() for one in received]
            return members, tuple(alive)

        return await self._ask(read)

    async def register(self, at: BlockRef) -> tuple[RegisterEntry, ...]:
        """Every identity there is, a thousand a request, and as many names."""
        return await self._ask(lambda live: read_register(live.node, live.trust.currency, at))

    async def revocation_text(self, index: int, at: BlockRef) -> bytes | None:
        """None: what is signed is made of the identity's number."""
        del index, at
        return None

    async def past(self, index: int) -> IdentityPast | None:
        """The accounts of an identity, by the indexer."""
        return await self._ask_indexer(lambda squid: squid.past(index))
