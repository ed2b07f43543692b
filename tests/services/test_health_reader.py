"""Identities read many at once from the store: nothing foreign, nothing twice, the rules known without a server."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.currency import G1
from sakia_ng.domain.text import UntrustedText
from sakia_ng.services.bus import Bus
from sakia_ng.services.trust_sync import TrustSync
from tests.fakes.ledger import FakeLedger
from tests.fakes.session import HEAD, Stage, connect, make_stage, populate
from tests.fakes.trust_world import ELSA, FIRST_MEMBER, SAVINGS, read_own, weave
from tests.fakes.web_of_trust import PARAMETERS


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    made = await make_stage(tmp_path)
    await populate(made)
    await weave(made)
    web = made.ledger.trust
    await made.store.trust.put_identities(list(web.known.values()))
    await made.store.trust.put_received(await web.received(list(web.known), HEAD))
    yield made
    await made.close()


async def test_only_ones_own_are_read_however_many_are_kept(stage: Stage) -> None:
    assert len(await stage.store.trust.identities()) > 5
    overview = await stage.session.trust.overview()
    assert {one.identity.index for one in overview.identities} == {ELSA, SAVINGS}
    elsa = next(one for one in overview.identities if one.identity.index == ELSA)
    assert [line.other for line in elsa.received] == [FIRST_MEMBER + n for n in range(7)]
    assert [line.other for line in elsa.issued] == [FIRST_MEMBER + n for n in range(6)]
    assert all(line.address is not None for line in (*elsa.received, *elsa.issued))


async def test_what_did_not_change_stays_the_same_object(stage: Stage) -> None:
    trust = stage.session.trust
    before = {one.identity.index: one for one in (await trust.overview()).identities}
    known = stage.ledger.trust.known
    known[SAVINGS] = replace(known[SAVINGS], received=3)
    await read_own(stage)
    after = {one.identity.index: one for one in (await trust.overview()).identities}
    assert after[ELSA] is before[ELSA]
    assert after[SAVINGS].identity.received == 3
    entries = [
        replace(entry, name=UntrustedText("Camille_seule") if entry.index == FIRST_MEMBER else entry.name)
        for entry in await stage.ledger.trust.register(HEAD)
    ]
    await stage.store.register.put_everybody(entries, HEAD)
    named = next(one for one in (await trust.overview()).identities if one.identity.index == ELSA)
    assert named is not before[ELSA]
    assert named.received[0].name in {"Camille_seule", "CamilleR"}


async def test_the_order_asked_for_is_the_order_told(stage: Stage) -> None:
    trust, overview = stage.session.trust, await stage.session.trust.overview()
    owned = [(one.account, one.identity) for one in overview.identities]
    assert await trust.healths([]) == ()
    assert [one.identity for one in await trust.healths(owned[::-1])] == [identity for _, identity in owned[::-1]]


async def test_the_rules_kept_serve_before_any_node_was_asked(stage: Stage) -> None:
    """The session was never connected: dates of renewals and the lack of certifications are known all the same."""
    overview = await stage.session.trust.overview()
    assert {one.parameters for one in overview.identities} == {PARAMETERS}
    assert stage.session.trust.parameters == PARAMETERS
    savings = next(one for one in overview.identities if one.identity.index == SAVINGS)
    assert savings.lacks == 3


async def test_without_rules_kept_none_are_known(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "empty.sqlite")
    await store.open()
    sync = TrustSync(ledger=FakeLedger(G1), store=store, bus=Bus())
    assert await sync.known_parameters() is None
    await store.close()


async def test_rules_read_from_a_node_are_not_replaced_by_those_kept(stage: Stage) -> None:
    await connect(stage)
    stage.ledger.trust.rules = replace(PARAMETERS, min_certifications=6)
    await stage.session.trust_sync.refresh_web()
    assert await stage.session.trust_sync.known_parameters() == replace(PARAMETERS, min_certifications=6)
