"""Whom the user means to certify once the five days are over: an order, dates, and who is ready. Signs nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.actions import Certify, InviteNewcomer
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.certification_queue import moved, turns
from sakia_ng.domain.chain import BlockNumber, expected_time
from sakia_ng.domain.currency import Currency, LedgerKind
from sakia_ng.domain.events import Changed, Topic
from sakia_ng.domain.identity import Identity
from sakia_ng.domain.identity_name import LONGEST_NAME
from sakia_ng.domain.newcomer import newcomer_needs
from sakia_ng.domain.operation import OperationState, OutboxEntry
from sakia_ng.domain.trust_parameters import TrustParameters
from sakia_ng.errors import UserError
from sakia_ng.ports.clock import Clock
from sakia_ng.ports.store import Store
from sakia_ng.ports.trust_codes import TrustRule
from sakia_ng.ports.trust_store import QueuedCertification
from sakia_ng.services.bus import Bus
from sakia_ng.services.trust_sync import TrustSync

MOST_WAITING = 100
"""Places in one queue: as many as certifications may be alive."""

_RECENT_OPERATIONS = 50
_ON_ITS_WAY = frozenset({OperationState.SIGNED, OperationState.SENT, OperationState.IN_BLOCK})


class QueueDoubt(StrEnum):
    """Why somebody cannot have their turn, or may never come to it. The words live in the gui.

    ``RECEIVER_UNREAD``: not known since the start whether their account may be invited; their turn is kept meanwhile.
    """

    CERTIFIER_NOT_MEMBER = "certifier_not_member"
    CERTIFIER_ENDS = "certifier_ends"
    RECEIVER_REVOKED = "receiver_revoked"
    RECEIVER_ENDS = "receiver_ends"
    RECEIVER_UNNAMED = "receiver_unnamed"
    RECEIVER_UNKNOWN = "receiver_unknown"
    RECEIVER_LEAVES = "receiver_leaves"
    RECEIVER_UNDECLARED = "receiver_undeclared"
    RECEIVER_NEEDS_MONEY = "receiver_needs_money"
    RECEIVER_LINKED = "receiver_linked"
    RECEIVER_UNREAD = "receiver_unread"


_OF_STATUS = {
    IdentityStatus.REVOKED: QueueDoubt.RECEIVER_REVOKED,
    IdentityStatus.UNCONFIRMED: QueueDoubt.RECEIVER_UNNAMED,
    IdentityStatus.UNKNOWN: QueueDoubt.RECEIVER_UNKNOWN,
}


@dataclass(frozen=True, slots=True)
class QueueLine:
    """Somebody who waits, and when their turn comes.

    Attributes:
        queued: what is kept of it.
        receiver: their identity; None when they have none, or it is not known here.
        name: their verified name, None while nobody told.
        renews: a certification of them by the same person is alive.
        expected_at: about when their turn comes; None when that is not known, or they can have none as things stand.
        is_ready: it is their turn, and possible now.
        doubt: why they cannot have their turn, or may never come to it.
    """

    queued: QueuedCertification
    receiver: Identity | None
    name: str | None
    renews: bool = False
    expected_at: datetime | None = None
    is_ready: bool = False
    doubt: QueueDoubt | None = None


class CertificationQueue:
    """Keeps the order in the store, and tells where each one stands.

    Args:
        store: where it is kept, and what is known of everybody.
        bus: who is told.
        trust_sync: keeps the identities of those who wait up to date.
        currency: whose dates are counted.
        clock: what time it is.
    """

    def __init__(self, *, store: Store, bus: Bus, trust_sync: TrustSync, currency: Currency, clock: Clock) -> None:
        self._store = store
        self._bus = bus
        self._trust_sync = trust_sync
        self._currency = currency
        self._clock = clock
        self._lock = asyncio.Lock()

    async def add(self, certifier: Address, receiver: Address) -> None:
        """Put somebody at the end.

        Raises:
            UserError: they wait already, are the certifier, or too many wait.
            EnvironmentProblem: the disk refuses.
        """
        if receiver == certifier:
            raise UserError(TrustRule.CERTIFIES_SELF)
        now = await self._chain_time()

        def work(waiting: Sequence[QueuedCertification]) -> Sequence[QueuedCertification]:
            if any(one.receiver == receiver for one in waiting):
                raise UserError(TrustRule.QUEUED_ALREADY)
            if len(waiting) >= MOST_WAITING:
                raise UserError(TrustRule.QUEUE_TOO_LONG, most=MOST_WAITING)
            return [*waiting, QueuedCertification(certifier, receiver, len(waiting), now)]

        await self._change(certifier, work)

    async def move(self, certifier: Address, receiver: Address, by: int) -> None:
        """Let somebody come so many places later, or earlier when negative. Raises ``EnvironmentProblem``."""

        def work(waiting: Sequence[QueuedCertification]) -> Sequence[QueuedCertification]:
            by_receiver = {one.receiver: one for one in waiting}
            if receiver not in by_receiver:
                return waiting
            return [by_receiver[Address(one)] for one in moved(list(by_receiver), receiver, by)]

        await self._change(certifier, work)

    async def remove(self, certifier: Address, receiver: Address) -> None:
        """Let somebody wait no longer. Raises ``EnvironmentProblem``."""
        await self._change(certifier, lambda waiting: [one for one in waiting if one.receiver != receiver])

    async def lines(self) -> tuple[QueueLine, ...]:
        """Return everybody who waits, in the order of each queue, from the store alone.

        Those who were certified since, for good, here or elsewhere, are taken out.
        """
        waiting = await self._store.trust.queue()
        if not waiting:
            return ()
        known = await self._store.trust.identities_of(
            {one for line in waiting for one in (line.certifier, line.receiver)}
        )
        operations = await self._operations()
        left = await self._without_done(waiting, known, operations)
        for one in left:
            self._trust_sync.watch(one.receiver)
        people = await self._store.people.get([one.receiver for one in left])
        names = {address: one.name.shown(LONGEST_NAME) for address, one in people.items() if one.name is not None}
        lines: list[QueueLine] = []
        for certifier in dict.fromkeys(one.certifier for one in left):
            mine = [one for one in left if one.certifier == certifier]
            found = [QueueLine(one, known.get(one.receiver), names.get(one.receiver)) for one in mine]
            lines += await self._with_dates(found, known.get(certifier), operations)
        return tuple(lines)

    async def _chain_time(self) -> datetime:
        """Return the time of the newest block known: what blocks hold is compared with it, whatever the clock says."""
        figures = await self._store.figures.dividend()
        return self._clock.now() if figures is None else figures[1].time

    async def _without_done(
        self,
        waiting: Iterable[QueuedCertification],
        known: Mapping[Address, Identity],
        operations: Collection[OutboxEntry],
    ) -> list[QueuedCertification]:
        left = []
        made = {certifier: await self._made(known.get(certifier)) for certifier in {one.certifier for one in waiting}}
        for one in waiting:
            receiver = known.get(one.receiver)
            made_at = None if receiver is None else made[one.certifier].get(receiver.index)
            if _was_signed(one, receiver, operations) or (made_at is not None and made_at > one.added_at):
                await self.remove(one.certifier, one.receiver)
            else:
                left.append(one)
        return left

    async def _made(self, certifier: Identity | None) -> dict[int, datetime]:
        """Return about when the live certifications that somebody issued were made or renewed, by receiver."""
        parameters = await self._trust_sync.known_parameters()
        if certifier is None or parameters is None:
            return {}
        issued = await self._store.trust.issued(certifier.index)
        made = {one.receiver: BlockNumber(one.expires_on - parameters.certification_validity) for one in issued}
        return {one: expected_time(block, certifier.at, self._currency.block_time_s) for one, block in made.items()}

    async def _with_dates(
        self, lines: Sequence[QueueLine], certifier: Identity | None, operations: Iterable[OutboxEntry]
    ) -> list[QueueLine]:
        parameters = await self._trust_sync.known_parameters()
        if certifier is None or not certifier.is_member:
            return [replace(one, doubt=QueueDoubt.CERTIFIER_NOT_MEMBER) for one in lines]
        issued = await self._store.trust.issued(certifier.index)
        already = {one.receiver for one in issued if one.expires_on > certifier.at.number}
        lines = [
            replace(one, renews=one.receiver is not None and one.receiver.index in already, doubt=self._obstacle(one))
            for one in lines
        ]
        if parameters is None:
            return lines
        waiting = [one for one in lines if one.doubt in (None, QueueDoubt.RECEIVER_UNREAD)]
        blocks = turns(_indexes(waiting), certifier, issued, parameters, _ends(waiting))
        dated = [self._dated(line, block, certifier) for line, block in zip(waiting, blocks, strict=True)]
        first = next((place for place, one in enumerate(dated) if one.doubt is not QueueDoubt.RECEIVER_ENDS), None)
        if first is not None and not _is_busy(certifier, operations):
            is_ready = _is_possible(dated[first], blocks[first], certifier, parameters)
            dated[first] = replace(dated[first], is_ready=is_ready)
        by_receiver = {one.queued.receiver: one for one in dated}
        return [by_receiver.get(one.queued.receiver, one) for one in lines]

    def _dated(self, line: QueueLine, block: BlockNumber, certifier: Identity) -> QueueLine:
        ends, doubt = certifier.membership_expires_on, line.doubt
        if doubt is None and ends is not None and ends <= block:
            doubt = QueueDoubt.CERTIFIER_ENDS
        if line.receiver is None:
            block = max(block, certifier.next_invitation_on)
        elif line.receiver.scheduled_on is not None and line.receiver.scheduled_on <= block:
            doubt = QueueDoubt.RECEIVER_ENDS
        when = expected_time(block, certifier.at, self._currency.block_time_s)
        return replace(line, expected_at=when, doubt=doubt)

    def _obstacle(self, line: QueueLine) -> QueueDoubt | None:
        """Return why somebody cannot be certified, whenever their turn comes: they hold up nobody meanwhile."""
        if line.receiver is not None:
            leaves = QueueDoubt.RECEIVER_LEAVES if line.receiver.is_leaving else None
            return _OF_STATUS.get(line.receiver.status, leaves)
        if self._currency.ledger is LedgerKind.DUNITER_V1:
            return QueueDoubt.RECEIVER_UNDECLARED
        account = self._trust_sync.newcomers.get(line.queued.receiver)
        if account is None:
            return QueueDoubt.RECEIVER_UNREAD
        if account.linked_identity is not None:
            return QueueDoubt.RECEIVER_LINKED
        is_poor = account.free_cents < newcomer_needs(self._currency.existential_deposit)
        return QueueDoubt.RECEIVER_NEEDS_MONEY if is_poor or not account.exists else None

    async def _operations(self) -> tuple[OutboxEntry, ...]:
        """Return the certifications and invitations signed here that may count."""
        found = {one.id: one for one in await self._store.outbox.recent(_RECENT_OPERATIONS)}
        found |= {one.id: one for one in await self._store.outbox.live()}
        return tuple(one for one in found.values() if isinstance(one.action, Certify | InviteNewcomer))

    async def _change(
        self, certifier: Address, work: Callable[[Sequence[QueuedCertification]], Sequence[QueuedCertification]]
    ) -> None:
        async with self._lock:
            former = [one for one in await self._store.trust.queue() if one.certifier == certifier]
            await self._store.trust.put_queue(certifier, work(former))
        self._bus.publish(Changed(Topic.TRUST, frozenset({certifier})))


def _was_signed(waiting: QueuedCertification, receiver: Identity | None, made: Iterable[OutboxEntry]) -> bool:
    """Whether a final block made since holds what was wanted, signed here."""

    def is_it(entry: OutboxEntry) -> bool:
        action = entry.action
        if isinstance(action, InviteNewcomer):
            return action.newcomer == waiting.receiver
        return isinstance(action, Certify) and receiver is not None and action.receiver == receiver.index

    return any(
        entry.state is OperationState.FINAL
        and entry.action.signer == waiting.certifier
        and entry.block is not None
        and entry.block.time > waiting.added_at
        and is_it(entry)
        for entry in made
    )


def _is_busy(certifier: Identity, made: Iterable[OutboxEntry]) -> bool:
    """Whether the certifier's turn is taken by something that the figures do not tell of yet."""
    return any(
        entry.action.signer == certifier.owner
        and (entry.state in _ON_ITS_WAY or (entry.block is not None and entry.block.number > certifier.at.number))
        for entry in made
    )


def _indexes(lines: Iterable[QueueLine]) -> list[int | None]:
    return [None if one.receiver is None else one.receiver.index for one in lines]


def _ends(lines: Iterable[QueueLine]) -> dict[int, BlockNumber]:
    """Return from when identities can be certified no more, where there is such a block."""
    receivers = [one.receiver for one in lines if one.receiver is not None]
    return {one.index: one.scheduled_on for one in receivers if one.scheduled_on is not None}


def _is_possible(line: QueueLine, block: BlockNumber, certifier: Identity, parameters: TrustParameters) -> bool:
    """Whether the chain takes it now from the certifier, whose turn has come at a block."""
    if line.doubt is QueueDoubt.RECEIVER_UNREAD:
        return False
    needed = parameters.min_certifications
    if line.receiver is None:
        block = max(block, certifier.next_invitation_on)
        needed = parameters.min_certifications_to_invite
    return block <= certifier.at.number and certifier.received >= needed
