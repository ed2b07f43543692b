"""The tour: what counts as having happened, and how the progress is kept."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from sakia_ng.domain.actions import Action, Certify, ClaimDividends, InCents, Pay, RequestEvaluation
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import MovementKind
from sakia_ng.domain.operation import Inclusion, OperationHash, OperationState, Outcome, SignedOperation
from sakia_ng.ports.store import Account, SyncMark
from sakia_ng.services.tour import Tour, TourStep
from tests.fakes.session import HEAD, NOW, Stage, address_of, make_stage, movements, populate

START = replace(HEAD, number=BlockNumber(HEAD.number - 1))
ME = address_of("me")


class Scene:
    """A tour over a store, begun at a height."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.tour = self.again()

    def again(self) -> Tour:
        """Return the tour of another start."""
        session = self.stage.session
        return Tour(store=session.store, settings=session.settings, head=lambda: START)

    async def settle(self, action: Action, state: OperationState, height: int = HEAD.number) -> None:
        """Keep an operation that ended in a state."""
        data = repr((action, state, height)).encode()
        name = OperationHash("0x" + data.hex()[:64].ljust(64, "0"))
        operation = SignedOperation(data, name, ME, 0, BlockNumber(1), BlockNumber(65))
        outbox = self.stage.store.outbox
        entry = await outbox.add(action, operation, Cents(0), Cents(0), NOW)
        block = replace(HEAD, number=BlockNumber(height))
        inclusion = Inclusion(name, block, 1, is_final=True)
        is_good = state is OperationState.FINAL
        await outbox.settle(entry.id, state, inclusion, Outcome(known=True, success=is_good))

    async def receive(self, height: int, *, account: Account, counterpart: str, provisional: bool = False) -> None:
        """Let money come in at a height."""
        (line,) = movements(account.address, 1)
        line = replace(
            line,
            id=f"{height}-{counterpart}",
            kind=MovementKind.TRANSFER,
            amount_cents=Cents(500),
            counterpart=address_of(counterpart),
            block=BlockNumber(height),
        )
        history = self.stage.store.history
        await history.set_finalized(BlockNumber(height - 1 if provisional else height))
        await history.apply(account.address, [line], SyncMark(complete=True, cursor=None, indexed_to=HEAD.number))


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    """A tour that has begun."""
    stage = await make_stage(tmp_path)
    made = Scene(stage)
    await made.tour.look()
    yield made
    await stage.close()


async def test_it_begins_at_the_first_final_block_known(tmp_path: Path) -> None:
    stage = await make_stage(tmp_path)
    tour = Tour(store=stage.store, settings=stage.session.settings, head=lambda: None)
    await tour.look()
    assert stage.session.settings.current.tour_since == -1
    await Scene(stage).tour.look()
    assert stage.session.settings.current.tour_since == START.number
    await stage.close()


PAY = Pay(ME, address_of("you"), InCents(Cents(5)))


@pytest.mark.parametrize(
    ("action", "step"),
    [
        (PAY, TourStep.PAY),
        (Certify(ME, 7), TourStep.CERTIFY),
        (RequestEvaluation(ME), TourStep.RENEW),
        (RequestEvaluation(ME, target=7), None),
        (ClaimDividends(ME), None),
    ],
)
async def test_what_is_final_ticks_its_step(scene: Scene, action: Action, step: TourStep | None) -> None:
    await scene.settle(action, OperationState.FINAL)
    await scene.tour.look()
    assert scene.tour.progress.done == ({step} if step else set())


@pytest.mark.parametrize(
    ("state", "height"),
    [
        (OperationState.FAILED, HEAD.number),
        (OperationState.UNKNOWN, HEAD.number),
        (OperationState.FINAL, START.number),
    ],
)
async def test_what_failed_or_was_before_the_tour_ticks_nothing(
    scene: Scene, state: OperationState, height: int
) -> None:
    await scene.settle(PAY, state, height)
    await scene.tour.look()
    assert not scene.tour.progress.done


async def test_money_of_others_that_is_final_ticks_being_paid(scene: Scene) -> None:
    elsa = await populate(scene.stage, lines=1)
    savings = next(account for account in await scene.stage.store.accounts.all() if account.name == "Épargne")
    await scene.receive(START.number, account=savings, counterpart="before")
    await scene.receive(HEAD.number + 1, account=savings, counterpart="not final", provisional=True)
    await scene.tour.look()
    assert not scene.tour.progress.done
    await scene.receive(HEAD.number + 2, account=savings, counterpart="grocery")
    await scene.tour.look()
    assert scene.tour.progress.done == {TourStep.BE_PAID}
    assert elsa.address != savings.address


async def test_money_from_one_account_to_the_other_is_no_income(scene: Scene) -> None:
    await populate(scene.stage, lines=0)
    savings = next(account for account in await scene.stage.store.accounts.all() if account.name == "Épargne")
    await scene.receive(HEAD.number + 1, account=savings, counterpart="fournil")  # the account that is watched
    await scene.tour.look()
    assert not scene.tour.progress.done


async def test_a_phrase_read_back_ticks_the_last(scene: Scene) -> None:
    await scene.stage.session.settings.change(phrase_checked=True)
    await scene.tour.look()
    assert scene.tour.progress.done == {TourStep.BACK_UP}
    assert scene.tour.progress.current is TourStep.PAY


async def test_steps_are_left_out_one_by_one_and_the_rest_is_kept(scene: Scene) -> None:
    await scene.settle(RequestEvaluation(ME), OperationState.FINAL)
    await scene.tour.look()
    passed = []
    while (step := scene.tour.progress.current) is not None:
        passed.append(step)
        await scene.tour.skip()
    assert passed == [TourStep.PAY, TourStep.BE_PAID, TourStep.CERTIFY, TourStep.BACK_UP]
    assert scene.again().progress == scene.tour.progress
    await scene.tour.skip()
    assert scene.tour.progress.current is None


async def test_a_step_left_out_and_done_later_counts(scene: Scene) -> None:
    await scene.tour.skip()
    await scene.settle(PAY, OperationState.FINAL)
    await scene.tour.look()
    assert TourStep.PAY in scene.tour.progress.done


async def test_it_is_put_away_and_taken_up_where_it_was(scene: Scene) -> None:
    await scene.tour.skip()
    await scene.tour.leave()
    assert scene.again().progress.is_left
    await scene.tour.resume()
    assert not scene.tour.progress.is_left
    assert scene.tour.progress.current is TourStep.BE_PAID


async def test_at_its_end_it_begins_again_and_what_was_counts_no_more(scene: Scene) -> None:
    await scene.stage.session.settings.change(phrase_checked=True)
    await scene.settle(PAY, OperationState.FINAL, HEAD.number)
    await scene.tour.look()
    for _ in TourStep:
        await scene.tour.skip()
    assert scene.tour.progress.current is None
    later = replace(HEAD, number=BlockNumber(HEAD.number + 5))
    session = scene.stage.session
    tour = Tour(store=session.store, settings=session.settings, head=lambda: later)
    await tour.resume()
    await tour.look()
    assert tour.progress.current is TourStep.PAY
    assert not tour.progress.done


async def test_names_of_another_version_are_passed_over(scene: Scene) -> None:
    await scene.stage.session.settings.change(tour_done=("fly", "pay"))
    assert scene.tour.progress.done == {TourStep.PAY}
