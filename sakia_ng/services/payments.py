"""Paying: from a wish to a reviewed draft, from a confirmed draft to a signed operation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sakia_ng.domain.actions import Action
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.draft import Draft
from sakia_ng.domain.operation import OperationId, OperationState, OutboxEntry
from sakia_ng.domain.sequence import GIVEN_UP
from sakia_ng.errors import Code, UserError
from sakia_ng.ports.clock import Clock
from sakia_ng.ports.ledger import Ledger
from sakia_ng.ports.store import Store
from sakia_ng.services.outbox import Outbox
from sakia_ng.services.under_way import UnderWay

REVIEW_LASTS = timedelta(minutes=10)
"""How long the figures of a review may be relied on."""

_CAME_TO_NOTHING = GIVEN_UP | {OperationState.EXPIRED}


class PaymentProblem(Code):
    """Why a payment cannot be reviewed or confirmed."""

    NOT_MINE = "payment.not_mine"
    REVIEW_AGAIN = "payment.review_again"


@dataclass(frozen=True, slots=True)
class _Review:
    """What a draft was reviewed on.

    Attributes:
        at, ticks: when, by both clocks.
        newest: the newest row of the outbox, 0 of none.
        live: what was on its way.
        given_up: what of it was given up.
    """

    at: datetime
    ticks: float
    newest: OperationId
    live: frozenset[OperationId]
    given_up: frozenset[OperationId]


class Payments:
    """Reviews and confirms actions of one's own accounts.

    Args:
        ledger: the currency.
        outbox: who signs and follows.
        store: what is on its way already.
        clock: what time it is.
    """

    def __init__(self, *, ledger: Ledger, outbox: Outbox, store: Store, clock: Clock) -> None:
        self._ledger = ledger
        self._outbox = outbox
        self._store = store
        self._clock = clock
        self._reviews: dict[int, tuple[Draft, _Review]] = {}

    async def review(self, action: Action) -> Draft:
        """Check an action on the finalised state and on what is already on its way.

        Raises:
            UserError: the account is not one of those that can sign here.
            Refusal: a rule forbids it, or will once what is on its way was made.
            EnvironmentProblem: no server could be asked.
        """
        await self._check_mine(action.signer)
        newest = max((row.id for row in await self._store.outbox.recent(1)), default=OperationId(0))
        before = await self._live_of(action.signer)
        draft = await UnderWay(before, self._ledger).before(await self._ledger.draft(action))
        self._forget_old()
        live, given_up = _ids(before), _ids(row for row in before if row.state in GIVEN_UP)
        review = _Review(self._clock.now(), self._clock.monotonic(), newest, live, given_up)
        self._reviews[id(draft)] = (draft, review)
        return draft

    async def confirm(self, draft: Draft) -> OutboxEntry:
        """Sign a draft that ``review`` gave, once.

        Raises:
            UserError: the review is too old, was confirmed already, or other payments left since: review again.
            Refusal, EnvironmentProblem: as ``Outbox.send``.
        """
        kept, review = self._reviews.pop(id(draft), (None, None))
        if kept is not draft or review is None or not self._is_fresh(review):
            raise UserError(PaymentProblem.REVIEW_AGAIN)
        await self._check_unchanged(draft, review)
        return await self._outbox.send(draft, lambda: self._check_unchanged(draft, review))

    async def _check_unchanged(self, draft: Draft, review: _Review) -> None:
        """Refuse when another operation left since the review, or one that was given up then has been made."""
        signer = draft.action.signer
        signed = await self._store.outbox.valid_beyond(signer, draft.at.number)
        newer = [row for row in signed if row.id > review.newest and row.state not in _CAME_TO_NOTHING]
        if newer or _ids(await self._live_of(signer)) - review.live:
            raise UserError(PaymentProblem.REVIEW_AGAIN)
        for entry_id in review.given_up:
            row = await self._store.outbox.get(entry_id)
            if row is not None and row.state not in _CAME_TO_NOTHING:
                raise UserError(PaymentProblem.REVIEW_AGAIN)

    def _is_fresh(self, review: _Review) -> bool:
        """Ask both clocks: the date may be set back, and the other one may stop while the machine sleeps."""
        age = self._clock.now() - review.at
        ticks = timedelta(seconds=self._clock.monotonic() - review.ticks)
        return abs(age) <= REVIEW_LASTS and ticks <= REVIEW_LASTS

    async def _check_mine(self, signer: Address) -> None:
        for account in await self._store.accounts.all():
            if account.address == signer and not account.is_watch_only:
                return
        raise UserError(PaymentProblem.NOT_MINE, address=signer)

    async def _live_of(self, signer: Address) -> tuple[OutboxEntry, ...]:
        rows = await self._store.outbox.live()
        return tuple(row for row in rows if row.operation.signer == signer)

    def _forget_old(self) -> None:
        self._reviews = {key: kept for key, kept in self._reviews.items() if self._is_fresh(kept[1])}


def _ids(rows: Iterable[OutboxEntry]) -> frozenset[OperationId]:
    return frozenset(row.id for row in rows)
