"""A web of trust in memory."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.domain.distance import DistanceRule
from sakia_ng.domain.identity import Certification, Identity, IdentityPast, RegisterEntry
from sakia_ng.domain.money import Cents
from sakia_ng.domain.text import UntrustedText
from sakia_ng.domain.trust_parameters import TrustParameters
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import IndexerProblem

PARAMETERS = TrustParameters(
    confirm_period=876_600,
    validation_period=876_600,
    autorevocation_period=5_259_600,
    deletion_period=52_596_000,
    change_owner_key_period=2_629_800,
    invitation_period=72_000,
    min_certifications=5,
    min_certifications_to_invite=5,
    membership_period=5_259_600,
    renewal_period=876_600,
    certification_period=72_000,
    certification_validity=10_519_200,
    max_certifications=100,
    evaluation_price_cents=Cents(1_000),
    evaluation_period=40,
    distance=DistanceRule(),
)
"""Those of the Ğ1 (protocol brief, ``g1_constants.json``)."""


class FakeWebOfTrust:
    """Implements ``WebOfTrust`` on what a test puts in.

    Attributes:
        known: identities by number, true of any block.
        certifications: the live ones.
        names: identities by name.
        touched_since: identities whose entry changed, by the height above which it is asked.
        due: when the evaluations under way are over, by identity.
        forgets_events: the nodes no longer have them.
        pasts: what the indexer tells of identities, None when it cannot be asked.
        rules: the parameters in force.
    """

    def __init__(self) -> None:
        self.known: dict[int, Identity] = {}
        self.certifications: list[Certification] = []
        self.names: dict[str, int] = {}
        self.touched_since: dict[int, set[int]] = {}
        self.forgets_events = False
        self.rules = PARAMETERS
        self.pasts: dict[int, IdentityPast] | None = {}
        self.due: dict[int, BlockNumber] = {}

    async def parameters(self) -> TrustParameters:
        return self.rules

    async def identities(self, indexes: Collection[int], at: BlockRef) -> Mapping[int, Identity]:
        return {index: replace(self.known[index], at=at) for index in indexes if index in self.known}

    async def identities_of(self, addresses: Collection[Address], at: BlockRef) -> Mapping[Address, Identity]:
        owned = {identity.owner: replace(identity, at=at) for identity in self.known.values()}
        return {address: owned[address] for address in addresses if address in owned}

    async def received(self, indexes: Collection[int], at: BlockRef) -> Mapping[int, tuple[Certification, ...]]:
        by_issuer = sorted(self.certifications, key=lambda one: one.issuer)
        return {index: tuple(one for one in by_issuer if one.receiver == index) for index in indexes}

    async def name_owner(self, name: str, at: BlockRef) -> int | None:
        return self.names.get(name)

    async def evaluation_due(self, index: int, at: BlockRef) -> BlockNumber | None:
        return self.due.get(index)

    async def touched(self, above: BlockRef, to: BlockRef) -> frozenset[int] | None:
        return None if self.forgets_events else frozenset(self.touched_since.get(above.number, ()))

    async def everybody(self, at: BlockRef) -> tuple[frozenset[int], tuple[Certification, ...]]:
        members = frozenset(index for index, identity in self.known.items() if identity.is_member)
        return members, tuple(self.certifications)

    async def register(self, at: BlockRef) -> tuple[RegisterEntry, ...]:
        names = {index: UntrustedText(name) for name, index in self.names.items()}
        return tuple(
            RegisterEntry(index, one.owner, one.status, names.get(index)) for index, one in sorted(self.known.items())
        )

    async def revocation_text(self, index: int, at: BlockRef) -> bytes | None:
        del index, at
        return None

    async def past(self, index: int) -> IdentityPast | None:
        if self.pasts is None:
            raise EnvironmentProblem(IndexerProblem.UNREACHABLE)
        return self.pasts.get(index)
