"""Whatever a released version wrote is read by this one."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from sakia_ng.adapters.sqlite.migrate import released
from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Person
from sakia_ng.domain.operation import OperationState
from sakia_ng.domain.text import UntrustedText
from sakia_ng.ports.ledger import DividendValue
from sakia_ng.ports.store import Contact, HistoryQuery
from tests.adapters.sqlite.released import (
    ACTIONS,
    CREATED,
    FAILURE,
    FOLDER,
    GROUP_NAME,
    GROUP_PEOPLE,
    INTERRUPTED,
    LINES,
    MARK,
    MEMBER,
    PIECE,
    QUEUED,
    RECORD,
    REGISTERED,
    RULES,
    WEB,
)
from tests.adapters.sqlite.samples import ALICE, BOB, CAROL, NOON, account, block, dividend, operation, state

WITH_TRUST = 4
WITH_REGISTER = 6
WITH_RULES = 7
WITH_CONDITIONS = 8
VERSIONS = [migration.version for migration in released()]


def test_every_released_version_has_a_stored_file() -> None:
    assert {file.name for file in FOLDER.glob("store-*.sqlite")} == {f"store-{n}.sqlite" for n in VERSIONS}


@pytest.mark.parametrize("version", VERSIONS)
async def test_a_file_of_a_released_version_is_read_whole(version: int, tmp_path: Path) -> None:
    path = tmp_path / "g1.sqlite"
    shutil.copy(FOLDER / f"store-{version}.sqlite", path)
    store = SqliteStore(path)
    await store.open()
    assert await store.accounts.all() == (account("alice"), account("bob", 1, None))
    pieces = (PIECE,) if version >= WITH_CONDITIONS else ()
    assert await store.figures.states() == {ALICE: replace(state(ALICE, 5_000, 1_010), conditional=pieces)}
    assert await store.figures.dividend() == (dividend(), block(1_010))
    assert await store.figures.dividend_values() == (DividendValue(NOON, Cents(1_000)),)
    assert await store.contacts.all() == (Contact(CAROL, "Carole", "légumes"),)
    assert (await store.people.get([BOB]))[BOB] == Person(BOB, UntrustedText("Bob"), 3, True)
    await check_history(store)
    await check_outbox(store)
    if version >= WITH_TRUST:
        await check_trust(store)
    if version >= WITH_RULES:
        assert await store.currency.parameters() == RULES
        assert await store.currency.created() == (CREATED,)
    if version >= WITH_REGISTER:
        await check_register(store)
    await store.close()


@pytest.mark.parametrize("version", VERSIONS)
async def test_a_migrated_file_has_the_tables_of_a_fresh_one(version: int, tmp_path: Path) -> None:
    migrated, fresh = tmp_path / "migrated.sqlite", tmp_path / "fresh.sqlite"
    shutil.copy(FOLDER / f"store-{version}.sqlite", migrated)
    for path in (migrated, fresh):
        store = SqliteStore(path)
        await store.open()
        await store.close()
    assert schema(migrated) == schema(fresh)


def schema(path: Path) -> set[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        return set(connection.execute("SELECT name, sql FROM sqlite_schema WHERE name <> 'sqlite_stat1'"))


async def check_history(store: SqliteStore) -> None:
    query = HistoryQuery(accounts=(ALICE,))
    rows = [found.row for found in await store.history.lines(query, await store.history.ids(query))]
    assert [row.movement.id for row in rows] == [line.id for line in LINES]
    assert rows[0].movement == LINES[0]
    assert rows[2].movement.counterpart_name == UntrustedText("Bob")
    assert [row.is_provisional for row in rows] == [True, False, False]
    assert [row.running_total_cents for row in rows] == [4_750, 6_000, 5_000]
    assert (await store.history.mark(ALICE), await store.history.mark(BOB)) == (MARK, INTERRUPTED)


async def check_trust(store: SqliteStore) -> None:
    assert await store.trust.identities() == {MEMBER.index: MEMBER}
    assert await store.trust.web() == WEB
    assert await store.trust.queue() == (QUEUED,)
    assert await store.trust.records() == (RECORD,)


async def check_register(store: SqliteStore) -> None:
    assert await store.register.block() == block(1_010)
    assert await store.register.get([7, 9]) == {entry.index: entry for entry in REGISTERED}
    assert [(group.name, group.people) for group in await store.groups.all()] == [(GROUP_NAME, GROUP_PEOPLE)]


async def check_outbox(store: SqliteStore) -> None:
    entries = (await store.outbox.recent(9))[::-1]
    assert [entry.action for entry in entries] == ACTIONS
    assert [entry.operation for entry in entries] == [operation(f"bytes {n}", sequence=n) for n in range(4)]
    assert [entry.settled for entry in entries] == [True, False, False, False]
    assert (entries[0].state, entries[0].block, entries[0].fee_cents) == (OperationState.FINAL, block(1_004), 3)
    assert (entries[1].state, entries[1].failure) == (OperationState.REFUSED, FAILURE)
    assert entries[2].scanned_to == BlockNumber(1_000)
