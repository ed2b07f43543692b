"""Who would help a newcomer, and what became of an evaluation, without a network."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from sakia_ng.domain.actions import RequestEvaluation
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.identity import Certification
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind
from sakia_ng.domain.operation import Inclusion, OperationState, Outcome
from sakia_ng.services.newcomers import EvaluationState
from tests.adapters.sqlite.samples import operation
from tests.fakes.session import HEAD, Stage, connect, make_stage, populate
from tests.fakes.trust_world import FIRST_MEMBER, MEMBERS, NEWCOMER, NEWCOMER_NAME, in_days, member, weave
from tests.fakes.web_of_trust import PARAMETERS

VENUE = member(NEWCOMER_NAME)


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    made = await make_stage(tmp_path)
    await populate(made)
    await connect(made)
    await weave(made)
    yield made
    await made.close()


async def test_only_those_who_may_certify_are_named_as_helpers(stage: Stage) -> None:
    trust = stage.ledger.trust
    few, spent = (FIRST_MEMBER + MEMBERS.index(name) for name in ("Gwendal", "Ronan22"))
    others = [one for one in trust.certifications if one.receiver != few or one.issuer < FIRST_MEMBER + 4]
    assert sum(one.receiver == few for one in others) < PARAMETERS.min_certifications
    many = [Certification(spent, 1_000 + n, in_days(300)) for n in range(PARAMETERS.max_certifications)]
    trust.certifications = [*others, *many]
    newcomers = stage.session.newcomers
    foresight = await newcomers.foresee(await newcomers.path(VENUE))
    assert foresight is not None
    names = {helper.name for helper in foresight.best}
    assert {"Maelle", "SoizicPerrot"} <= names
    assert not names & {"Gwendal", "Ronan22"}


ASKED_ON = BlockNumber(HEAD.number // PARAMETERS.evaluation_period * PARAMETERS.evaluation_period)
"""The first block of a period."""


async def ask(stage: Stage, target: int | None, on: int = ASKED_ON) -> None:
    """Keep an evaluation that Elsa asked and paid for as final, in a block."""
    outbox, count = stage.store.outbox, len(await stage.store.outbox.recent(99))
    action = RequestEvaluation(await elsa(stage), target)
    signed = operation(f"number {count}", signer=action.signer, sequence=count)
    entry = await outbox.add(action, signed, Cents(0), Cents(0), stage.clock.now())
    block = replace(HEAD, number=BlockNumber(on), time=time_of(on))
    place = Inclusion(signed.hash, block, 1, is_final=True)
    await outbox.settle(entry.id, OperationState.FINAL, place, Outcome(known=True, success=True))


async def lose(stage: Stage, cents: int, on: int) -> None:
    """Write into Elsa's history that money held was lost."""
    address = await elsa(stage)
    line = Movement(
        id=f"slash {on}",
        account=address,
        kind=MovementKind.SLASH,
        amount_cents=Cents(-cents),
        counterpart=None,
        counterpart_name=None,
        comment=None,
        block=BlockNumber(on),
        time=time_of(on),
    )
    await stage.store.history.apply(address, [line], await stage.store.history.mark(address))


def time_of(block: int) -> datetime:
    return HEAD.time + timedelta(seconds=6 * (block - HEAD.number))


async def elsa(stage: Stage) -> Address:
    return (await stage.store.accounts.all())[0].address


async def state_of(stage: Stage) -> EvaluationState:
    newcomers = stage.session.newcomers
    return (await newcomers.evaluation(await newcomers.path(VENUE))).state


async def test_a_loss_in_the_block_of_the_result_is_a_failure(stage: Stage) -> None:
    assert await state_of(stage) is EvaluationState.NONE
    await ask(stage, NEWCOMER)
    assert await state_of(stage) is EvaluationState.ENDED
    await lose(stage, 1_000, ASKED_ON + 120)
    assert await state_of(stage) is EvaluationState.FAILED


@pytest.mark.parametrize("asked_on", [ASKED_ON, ASKED_ON + 39])
async def test_what_was_lost_with_another_result_is_not_told_of_this_one(stage: Stage, asked_on: int) -> None:
    await ask(stage, NEWCOMER, asked_on)
    await ask(stage, 999, ASKED_ON + 40)
    await lose(stage, 1_000, ASKED_ON + 160)
    assert await state_of(stage) is EvaluationState.ENDED
    await ask(stage, None, ASKED_ON + 1_300_000)  # Elsa's own, three months later
    await lose(stage, 1_000, ASKED_ON + 1_300_120)
    assert await state_of(stage) is EvaluationState.ENDED


async def test_of_two_results_in_one_block_with_one_loss_nobody_is_said_to_have_failed(stage: Stage) -> None:
    await ask(stage, NEWCOMER)
    await ask(stage, 999, ASKED_ON + 10)
    assert await state_of(stage) is EvaluationState.ENDED
    await lose(stage, 1_000, ASKED_ON + 120)
    assert await state_of(stage) is EvaluationState.UNCERTAIN
    await lose(stage, 2_000, ASKED_ON + 120)
    assert await state_of(stage) is EvaluationState.FAILED
