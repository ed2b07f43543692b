from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from sakia_ng.adapters.sqlite.codes import StoreProblem
from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.account import Hold, HoldReason, IdentityStatus, IdentitySummary
from sakia_ng.domain.agreement import Backing, Ground
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.conditional import ConditionalMoney, Need, Taker
from sakia_ng.domain.money import Cents
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger import DividendValue
from tests.adapters.sqlite.samples import ALICE, BOB, CAROL, NOON, account, block, dividend, state


@pytest.fixture
async def followed(store: SqliteStore) -> SqliteStore:
    await store.accounts.add(account("alice"))
    await store.accounts.add(account("bob", 1))
    return store


async def test_figures_are_read_as_they_were_put_across_close_and_open(followed: SqliteStore, path: Path) -> None:
    full = replace(
        state(ALICE, 5),
        reserved_cents=Cents(1_000),
        frozen_cents=Cents(3),
        unclaimed_cents=Cents(35_190),
        unclaimed_count=30,
        transferable_cents=Cents(2**63 - 1),
        holds=(Hold(HoldReason.DISTANCE, Cents(900)), Hold(HoldReason.OTHER, Cents(100))),
        nonce=9,
        must_keep_alive=True,
        survives_empty=True,
        identity=IdentitySummary(7, IdentityStatus.MEMBER, 10, is_leaving=True),
        linked_identity=8,
        backing=Backing(Ground.PROVEN, BlockNumber(990), 4, 5),
        conditional=(
            ConditionalMoney("AB:0", Cents(2**62), None, None, (), Need.SECRET),
            ConditionalMoney("AB:1", Cents(1), BOB, NOON, (Taker(BOB, NOON),), Need.NOTHING),
        ),
    )
    absent = replace(state(BOB, 0), exists=False)
    await followed.figures.put({ALICE: full, BOB: absent}, dividend(), block(1_000))
    await followed.close()
    again = SqliteStore(path)
    await again.open()
    assert await again.figures.states() == {ALICE: full, BOB: absent}
    assert await again.figures.dividend() == (dividend(), block(1_000))
    await again.close()


async def test_figures_of_an_earlier_block_never_replace_later_ones(followed: SqliteStore) -> None:
    await followed.figures.put({ALICE: state(ALICE, 2, 1_002)}, dividend(1_100), block(1_002))
    await followed.figures.put({ALICE: state(ALICE, 1, 1_001), BOB: state(BOB, 9, 1_001)}, dividend(), block(1_001))
    assert await followed.figures.states() == {ALICE: state(ALICE, 2, 1_002), BOB: state(BOB, 9, 1_001)}
    assert await followed.figures.dividend() == (dividend(1_100), block(1_002))


async def test_figures_of_accounts_not_followed_are_left_out(followed: SqliteStore) -> None:
    await followed.figures.put({CAROL: state(CAROL, 2)}, dividend(), block(1_000))
    assert await followed.figures.states() == {}


async def test_nothing_is_known_at_first(store: SqliteStore) -> None:
    assert await store.figures.states() == {}
    assert await store.figures.dividend() is None
    assert await store.figures.dividend_values() == ()
    assert await store.figures.dividend_value_at(NOON) is None


async def test_a_balance_that_no_currency_has_is_refused_with_its_whole_batch(followed: SqliteStore) -> None:
    with pytest.raises(EnvironmentProblem) as caught:
        await followed.figures.put({ALICE: state(ALICE, 1), BOB: state(BOB, 2**63)}, dividend(), block(1_000))
    assert caught.value.code is StoreProblem.AMOUNT_TOO_LARGE
    assert await followed.figures.states() == {}


async def test_the_value_of_the_dividend_is_known_at_any_date(store: SqliteStore) -> None:
    values = [DividendValue(NOON, Cents(1_148)), DividendValue(NOON + timedelta(days=180), Cents(1_178))]
    await store.figures.put_dividend_values(values[::-1])
    assert await store.figures.dividend_values() == tuple(values)
    assert await store.figures.dividend_value_at(NOON - timedelta(seconds=1)) is None
    assert await store.figures.dividend_value_at(NOON) == values[0]
    assert await store.figures.dividend_value_at(NOON + timedelta(days=179)) == values[0]
    assert await store.figures.dividend_value_at(NOON + timedelta(days=999)) == values[1]
    await store.figures.put_dividend_values([])
    assert await store.figures.dividend_values() == tuple(values)
    await store.figures.put_dividend_values(values[:1])
    assert await store.figures.dividend_values() == (values[0],)
