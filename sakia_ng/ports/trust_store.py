"""The web of trust as it is kept on this machine: what views read of it.

Gives the guarantees of ``ports.store``.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.identity import Certification, Identity


@dataclass(frozen=True, slots=True)
class WebCopy:
    """The whole web of trust as last read.

    Attributes:
        at: the block it is true of.
        members: indexes of the members.
        certifications: those that were alive.
    """

    at: BlockRef
    members: frozenset[int]
    certifications: tuple[Certification, ...]


@dataclass(frozen=True, slots=True)
class QueuedCertification:
    """Somebody whom the user means to certify when it becomes possible.

    Attributes:
        certifier: which account of the user.
        receiver: their account.
        position: order among those of one certifier, from 0.
        added_at: when, in UTC: the time of the newest block known then.
        note: the user's own word.
    """

    certifier: Address
    receiver: Address
    position: int
    added_at: datetime
    note: str = ""


@dataclass(frozen=True, slots=True)
class CertificationRecord:
    """What the user answered before certifying somebody, kept here alone.

    Attributes:
        certifier: which account of the user.
        receiver: whom.
        receiver_name: as they were called then.
        at: when, in UTC.
        licence: version of the licence whose questions were asked.
        answers: by question, in the order asked.
    """

    certifier: Address
    receiver: Address
    receiver_name: str
    at: datetime
    licence: str
    answers: tuple[tuple[str, str], ...]


class TrustRepository(Protocol):
    """Identities, the local copy of the web, the queue and the records."""

    async def put_identities(self, identities: Collection[Identity]) -> None:
        """Keep identities, unless those kept are of a later block."""

    async def forget_identities(self, indexes: Collection[int], at: BlockRef) -> None:
        """Keep identities no longer that do not exist at a block, unless those kept are of a later one."""

    async def identities(self, indexes: Collection[int] | None = None) -> Mapping[int, Identity]:
        """Identities kept, all of them without argument."""

    async def identities_of(self, owners: Collection[Address]) -> Mapping[Address, Identity]:
        """Identities kept that accounts own: of each the one read last."""

    async def put_web(self, web: WebCopy) -> None:
        """Replace the copy of the web."""

    async def put_received(self, received: Mapping[int, Sequence[Certification]]) -> None:
        """Replace all that certain identities have received."""

    async def put_web_changes(
        self, at: BlockRef, members: Mapping[int, bool], received: Mapping[int, Sequence[Certification]]
    ) -> None:
        """Bring the copy to a later block: who is a member now, and all that certain identities have received."""

    async def web(self) -> WebCopy | None:
        """The copy of the web, None before the first reading."""

    async def web_block(self) -> BlockRef | None:
        """The block that the copy is true of."""

    async def received(self, index: int) -> tuple[Certification, ...]:
        """Live certifications that an identity has received, by the copy, those that end first before."""

    async def issued(self, index: int) -> tuple[Certification, ...]:
        """Live certifications that an identity has issued, by the copy, those that end first before."""

    async def around(self, indexes: Collection[int]) -> tuple[Certification, ...]:
        """Live certifications that any of these identities received or issued, those that end first before."""

    async def received_counts(self, indexes: Collection[int]) -> Mapping[int, int]:
        """How many certifications identities have received, by the copy; those without any are left out."""

    async def queue(self) -> tuple[QueuedCertification, ...]:
        """Whom the user means to certify, by certifier and in their order."""

    async def put_queue(self, certifier: Address, receivers: Sequence[QueuedCertification]) -> None:
        """Replace the queue of one certifier."""

    async def add_record(self, record: CertificationRecord) -> None:
        """Keep what was answered."""

    async def records(self, receiver: Address | None = None) -> tuple[CertificationRecord, ...]:
        """What was answered, newest first; about one person when asked."""
