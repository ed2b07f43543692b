"""The rules and the growth of the currency: read at the first block, kept, and never against what nodes say."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from sakia_ng.domain.money import Cents
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.services import currency_facts
from tests.fakes.session import Stage, connect, created_dividends, make_stage


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    made = await make_stage(tmp_path)
    made.ledger.created = tuple(created_dividends())
    yield made
    await made.close()


async def test_rules_and_growth_are_kept(stage: Stage) -> None:
    stage.ledger.created = tuple(replace(one, index=number + 1) for number, one in enumerate(created_dividends()[:1]))
    await stage.session.currency_facts.refresh()
    kept = await stage.store.currency.parameters()
    assert kept is not None
    assert kept.at == stage.ledger.final_ref
    assert kept.currency == await stage.ledger.currency_parameters()
    assert kept.trust == await stage.ledger.trust.parameters()
    assert await stage.store.currency.created() == stage.ledger.created


async def test_what_contradicts_the_nodes_is_left_out(stage: Stage) -> None:
    first, last = created_dividends()[0], created_dividends()[-1]
    good = replace(last, index=3_179)
    stage.ledger.created = (replace(first, index=1, amount_cents=Cents(999)), good)
    await stage.session.currency_facts.refresh()
    assert await stage.store.currency.created() == (good,)


async def test_rules_are_kept_although_no_indexer_answers(stage: Stage) -> None:
    await stage.store.currency.put_created(created_dividends())
    stage.ledger.indexer_down = True
    with pytest.raises(EnvironmentProblem):
        await stage.session.currency_facts.refresh()
    assert await stage.store.currency.parameters() is not None
    assert await stage.store.currency.created() == tuple(created_dividends())


async def test_they_are_read_at_the_first_block_and_again_after_a_failure(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(currency_facts, "RETRY", timedelta(seconds=1))
    stage.ledger.indexer_down = True
    running = asyncio.create_task(stage.session.currency_facts.run())
    await _until(stage, 1)
    assert stage.ledger.calls.count("created_dividends") == 1
    stage.ledger.indexer_down = False
    await connect(stage)
    await _until(stage, 2)
    await connect(stage)
    await asyncio.sleep(0.02)
    assert stage.ledger.calls.count("created_dividends") == 2
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running


async def _until(stage: Stage, readings: int) -> None:
    async with asyncio.timeout(30):
        while stage.ledger.calls.count("created_dividends") < readings:  # noqa: ASYNC110 - the fake has no event for it
            await asyncio.sleep(0.005)
    await asyncio.sleep(0.02)
