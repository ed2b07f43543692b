"""The web of trust of one currency, seen through its nodes and indexers.

Gives the guarantees of ``ports.ledger``: all figures of an answer are true of the block asked for, every call ends, and
no error carries a server's own text.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Protocol

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.domain.identity import Certification, Identity, IdentityPast, RegisterEntry
from sakia_ng.domain.trust_parameters import TrustParameters


class WebOfTrust(Protocol):
    """Reads identities, certifications and memberships. Every method raises ``EnvironmentProblem``."""

    async def parameters(self) -> TrustParameters:
        """The parameters in force."""

    async def identities(self, indexes: Collection[int], at: BlockRef) -> Mapping[int, Identity]:
        """Identities by their numbers; those that do not exist are left out."""

    async def identities_of(self, addresses: Collection[Address], at: BlockRef) -> Mapping[Address, Identity]:
        """The identities that accounts own; accounts without one are left out."""

    async def received(self, indexes: Collection[int], at: BlockRef) -> Mapping[int, tuple[Certification, ...]]:
        """The live certifications that each identity has received, by issuer."""

    async def name_owner(self, name: str, at: BlockRef) -> int | None:
        """The identity that bears exactly this name, or bore it before it was removed."""

    async def evaluation_due(self, index: int, at: BlockRef) -> BlockNumber | None:
        """When the result of the evaluation of an identity's distance comes; None when that cannot be told."""

    async def touched(self, above: BlockRef, to: BlockRef) -> frozenset[int] | None:
        """Identities that were certified, or changed in membership, name, key or status, above one block up to another.

        None when it cannot be told, or the first one was undone since: everybody must be read again.
        """

    async def everybody(self, at: BlockRef) -> tuple[frozenset[int], tuple[Certification, ...]]:
        """The whole web of trust, in pages: the indexes of all members, and all live certifications."""

    async def register(self, at: BlockRef) -> tuple[RegisterEntry, ...]:
        """Every identity there is with its name, in pages, by number."""

    async def revocation_text(self, index: int, at: BlockRef) -> bytes | None:
        """What an owner signs to end an identity, where that is a document of the protocol; None where it is not."""

    async def past(self, index: int) -> IdentityPast | None:
        """The accounts of an identity by an indexer's word; None when it knows no such identity."""
