"""The tour of the demonstration: five things to do once for real, ticked when they have happened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from sakia_ng.domain.actions import Certify, Pay, PaySeveral, RequestEvaluation
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.movement import MovementKind
from sakia_ng.domain.operation import OperationState, OutboxEntry
from sakia_ng.ports.store import HistoryQuery, Store
from sakia_ng.services.settings import Settings

_RECENT = 50
_NOT_BEGUN = -1


class TourStep(StrEnum):
    """What there is to do, in order. The value is kept; never rename it."""

    PAY = "pay"
    BE_PAID = "be_paid"
    CERTIFY = "certify"
    RENEW = "renew"
    BACK_UP = "back_up"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far somebody is.

    Attributes:
        done: what has happened.
        passed: what was left out.
        is_left: the tour was put away; it can be resumed.
    """

    done: frozenset[TourStep]
    passed: frozenset[TourStep]
    is_left: bool

    @property
    def current(self) -> TourStep | None:
        """The first step that is neither done nor left out, None at the end."""
        return next((step for step in TourStep if step not in self.done | self.passed), None)


class Tour:
    """Follows the tour through what the store says; keeps its progress in the preferences.

    Args:
        store: where payments and histories are.
        settings: keeps the progress.
        head: the last final block, None before one is known.
    """

    def __init__(self, *, store: Store, settings: Settings, head: Callable[[], BlockRef | None]) -> None:
        self._store = store
        self._settings = settings
        self._head = head

    @property
    def progress(self) -> Progress:
        """How far the user is."""
        chosen = self._settings.current
        return Progress(_steps(chosen.tour_done), _steps(chosen.tour_passed), chosen.tour_left)

    async def look(self) -> None:
        """Tick what has happened for good since the tour began; it begins at the first final block known.

        Raises:
            EnvironmentProblem: the progress cannot be kept.
        """
        since, head = self._settings.current.tour_since, self._head()
        if since == _NOT_BEGUN:
            if head is not None:
                await self._settings.change(tour_since=head.number)
            return
        done = self.progress.done
        seen = done | await self._seen(since, frozenset(TourStep) - done)
        if seen != done:
            await self._keep(tour_done=seen)

    async def skip(self) -> None:
        """Leave the current step out."""
        progress = self.progress
        if progress.current is not None:
            await self._keep(tour_passed=progress.passed | {progress.current})

    async def leave(self) -> None:
        """Put the tour away; what was done stays done."""
        await self._settings.change(tour_left=True)

    async def resume(self) -> None:
        """Take the tour up where it was left; from its beginning when it was at its end."""
        if self.progress.current is None:
            await self._settings.change(
                tour_since=_NOT_BEGUN, tour_done=(), tour_passed=(), tour_left=False, phrase_checked=False
            )
            await self.look()
        else:
            await self._settings.change(tour_left=False)

    async def _keep(self, **steps: frozenset[TourStep]) -> None:
        await self._settings.change(
            **{name: tuple(step.value for step in TourStep if step in which) for name, which in steps.items()}
        )

    async def _seen(self, since: int, wanted: frozenset[TourStep]) -> frozenset[TourStep]:
        entries = await self._store.outbox.recent(_RECENT)
        seen = {_step_of(entry) for entry in entries if _is_final_after(entry, since)}
        if TourStep.BE_PAID in wanted and await self._was_paid(since):
            seen.add(TourStep.BE_PAID)
        if self._settings.current.phrase_checked:
            seen.add(TourStep.BACK_UP)
        return frozenset(step for step in seen if step is not None) & wanted

    async def _was_paid(self, since: int) -> bool:
        """Whether somebody else's money came in, in a block that is final."""
        own = {account.address for account in await self._store.accounts.all()}
        query, history = HistoryQuery(kinds=(MovementKind.TRANSFER,)), self._store.history
        rows = [line.row for line in await history.lines(query, (await history.ids(query))[:_RECENT])]
        return any(
            row.movement.amount_cents > 0
            and row.movement.block > since
            and not row.is_provisional
            and row.movement.counterpart not in own
            for row in rows
        )


def _steps(names: tuple[str, ...]) -> frozenset[TourStep]:
    """Return the steps of these names; those of another version are passed over."""
    return frozenset(step for step in TourStep if step.value in names)


def _is_final_after(entry: OutboxEntry, since: int) -> bool:
    return entry.state is OperationState.FINAL and entry.block is not None and entry.block.number > since


def _step_of(entry: OutboxEntry) -> TourStep | None:
    match entry.action:
        case Pay() | PaySeveral():
            return TourStep.PAY
        case Certify():
            return TourStep.CERTIFY
        case RequestEvaluation(target=None):
            return TourStep.RENEW
        case _:
            return None
