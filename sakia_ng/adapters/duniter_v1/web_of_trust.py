"""The web of trust of a Duniter v1 currency: not read yet, and said so."""

# ruff: noqa: ARG002 - the port names what nothing is answered to
from __future__ import annotations

from collections.abc import Collection, Mapping

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.domain.identity import Certification, Identity, IdentityPast, RegisterEntry
from sakia_ng.domain.trust_parameters import TrustParameters
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import LedgerLimit


class NoWebOfTrust:
    """Answers every question of the port with ``LedgerLimit.NOT_OFFERED``; the ledger's capabilities leave it out."""

    async def parameters(self) -> TrustParameters:
        """Raise."""
        raise _not_offered()

    async def identities(self, indexes: Collection[int], at: BlockRef) -> Mapping[int, Identity]:
        """Raise."""
        raise _not_offered()

    async def identities_of(self, addresses: Collection[Address], at: BlockRef) -> Mapping[Address, Identity]:
        """Raise."""
        raise _not_offered()

    async def received(self, indexes: Collection[int], at: BlockRef) -> Mapping[int, tuple[Certification, ...]]:
        """Raise."""
        raise _not_offered()

    async def name_owner(self, name: str, at: BlockRef) -> int | None:
        """Raise."""
        raise _not_offered()

    async def evaluation_due(self, index: int, at: BlockRef) -> BlockNumber | None:
        """Raise."""
        raise _not_offered()

    async def touched(self, above: BlockNumber, to: BlockRef) -> frozenset[int] | None:
        """Raise."""
        raise _not_offered()

    async def everybody(self, at: BlockRef) -> tuple[frozenset[int], tuple[Certification, ...]]:
        """Raise."""
        raise _not_offered()

    async def register(self, at: BlockRef) -> tuple[RegisterEntry, ...]:
        """Raise."""
        raise _not_offered()

    async def past(self, index: int) -> IdentityPast | None:
        """Raise."""
        raise _not_offered()


def _not_offered() -> EnvironmentProblem:
    return EnvironmentProblem(LedgerLimit.NOT_OFFERED)
