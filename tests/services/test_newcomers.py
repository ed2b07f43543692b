"""Who would help a newcomer, and what became of an evaluation, without a network."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from sakia_ng.domain.identity import Certification
from tests.fakes.session import Stage, connect, make_stage, populate
from tests.fakes.trust_world import FIRST_MEMBER, MEMBERS, NEWCOMER_NAME, in_days, member, weave
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
