"""What a node makes up is bounded, and checked before anything else looks at it."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import UTC, datetime
from typing import cast

import pytest

from sakia_ng.adapters.duniter_v1 import dividends
from sakia_ng.adapters.duniter_v1.bma import Bma
from sakia_ng.adapters.duniter_v1.node_link import LinkPace, NodeLink
from sakia_ng.adapters.duniter_v1.panel import Panel
from sakia_ng.adapters.duniter_v1.parameters import Parameters
from sakia_ng.adapters.duniter_v1.transactions import from_json
from sakia_ng.domain.money import Cents
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem
from tests.adapters.duniter_v1.people import V1Person

START = datetime(2020, 1, 1, tzinfo=UTC)
PARAMETERS = Parameters(
    *(0.05, 86_400, Cents(1000), 1, 100, 1, 1, 3, 1, 1, 0.8, 1, 5, 24, 300),
    first_ud_at=START,
    first_reevaluation_at=START,
    reevaluation_period=86_400,
)


def row(issuer: str) -> dict[str, object]:
    bob = V1Person("bob").address
    return {
        "version": 10,
        "locktime": 0,
        "blockstamp": "1-" + "A" * 64,
        "comment": "",
        "hash": "B" * 64,
        "issuers": [issuer],
        "unlocks": ["0:SIG(0)"],
        "signatures": ["x"],
        "inputs": [f"100:0:D:{bob}:1"],
        "outputs": [f"100:0:SIG({bob})"],
    }


@pytest.mark.parametrize("issuer", ["", "<b>Bob</b>", "0" * 43, "a" * 3, "a" * 50])
def test_who_is_no_key_issues_nothing(issuer: str) -> None:
    with pytest.raises(EnvironmentProblem) as problem:
        from_json(row(issuer), "g1-test")
    assert problem.value.code is NodeProblem.GARBAGE


async def test_dividends_that_never_repeat_are_asked_for_a_part_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    async def created(_: Bma, height: int) -> Cents:
        asked.append(height)
        return Cents(height)

    monkeypatch.setattr(dividends, "_created", created)
    heights, known = range(1, 1_201), dict[int, Cents]()
    for _ in range(2):
        with pytest.raises(EnvironmentProblem) as problem:
            await dividends.values(cast("Bma", None), heights, PARAMETERS, known)
        assert problem.value.code is NodeProblem.BUSY
    found = await dividends.values(cast("Bma", None), heights, PARAMETERS, known)
    assert [one.amount_cents for one in found] == list(heights)
    assert len(asked) == len(heights)


def test_a_date_beyond_all_dates_is_garbage() -> None:
    with pytest.raises(EnvironmentProblem) as problem:
        PARAMETERS.ud_due(10**9)
    assert problem.value.code is NodeProblem.GARBAGE


async def test_blocks_spoken_of_without_end_make_few_comparisons(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each comparison asks every operator: one node must not have the others flooded."""
    link = NodeLink(cast("Panel", None), LinkPace(rest_s=0.02), lambda: None)
    counts: Counter[str] = Counter()

    async def compare() -> None:
        counts["compared"] += 1
        if counts["compared"] == 3:
            raise EnvironmentProblem(NodeProblem.LAGS)

    async def next_block() -> None:
        counts["heard"] += 1
        await asyncio.sleep(0)

    monkeypatch.setattr(link, "_compare", compare)
    with pytest.raises(EnvironmentProblem):
        await link._compare_at_each(next_block)
    assert counts["heard"] > 10 * counts["compared"]
