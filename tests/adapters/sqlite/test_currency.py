from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.money import Cents
from tests.adapters.sqlite.released import CREATED, RULES
from tests.adapters.sqlite.samples import block


async def test_rules_are_read_as_they_were_put_and_replaced(store: SqliteStore) -> None:
    assert await store.currency.parameters() is None
    await store.currency.put_parameters(RULES)
    assert await store.currency.parameters() == RULES
    later = replace(RULES, at=block(1_200), trust=replace(RULES.trust, min_certifications=6))
    await store.currency.put_parameters(later)
    assert await store.currency.parameters() == later


async def test_rules_of_another_version_are_read_again_from_the_chain(store: SqliteStore, path: Path) -> None:
    await store.currency.put_parameters(RULES)
    await store.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE chain_parameters SET currency = '{\"ud_period_ms\": 1}'")
        connection.commit()
    again = SqliteStore(path)
    await again.open()
    assert await again.currency.parameters() is None
    await again.close()


async def test_growth_is_replaced_as_a_whole_and_nothing_is_no_news(store: SqliteStore) -> None:
    await store.currency.put_created([CREATED, replace(CREATED, index=3)])
    assert [one.index for one in await store.currency.created()] == [3, 39]
    await store.currency.put_created([])
    assert len(await store.currency.created()) == 2
    other = replace(CREATED, amount_cents=Cents(7))
    await store.currency.put_created([other])
    assert await store.currency.created() == (other,)
