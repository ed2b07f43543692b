"""Files of the user's own folder, damaged: preferences, the lock of the profile, the store."""

from __future__ import annotations

import asyncio
import contextlib
import json
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.adapters.preferences_file import JsonPreferencesFile
from sakia_ng.adapters.profile import _holder
from sakia_ng.adapters.sqlite.action_json import read_action, read_failure
from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.actions import InCents, Pay
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import MovementKind, Person
from sakia_ng.domain.operation import Failure
from sakia_ng.domain.text import UntrustedText
from sakia_ng.ports.ledger import DividendValue
from sakia_ng.ports.store import Contact, HistoryQuery, SyncMark
from sakia_ng.services.own_servers import ServersOf
from sakia_ng.services.settings import Preferences, Settings
from tests.adapters.sqlite.samples import ALICE, BOB, NOON, account, block, dividend, movement, operation, state
from tests.fuzz.effort import FUZZ, OURS, held, held_async, peak_of
from tests.fuzz.mutations import HOSTILE_BYTES, JSON, json_text, mutated, mutated_bytes, mutated_json, mutated_text

MIB = 1 << 20
KEPT: dict[str, object] = {
    "language": "fr",
    "theme": "dark",
    "unit": "relative",
    "decimals": 3,
    "auto_lock_minutes": 5,
    "node_urls": ["wss://a/ws"],
    "proxy": "socks5://localhost:9050",
    "amounts_hidden": True,
    "later": {"a": [1]},
    "servers": {"0x" + "ab" * 32: {"node_urls": ["wss://b/ws"], "squid_urls": []}, "0x" + "cd" * 32: {}},
}
OF = ServersOf("0x" + "ab" * 32)
PREFERENCES = [json.dumps(KEPT).encode(), json.dumps(KEPT, indent=1).encode("utf-8-sig"), b"{}"]


class _Bus:
    def publish(self, event: object) -> None:
        assert event is not None


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for the files of a module's tests."""
    return tmp_path_factory.mktemp("files")


def _changed_and_read_again(path: Path) -> Preferences:
    settings = Settings(file=JsonPreferencesFile(path), bus=_Bus(), servers=OF)
    before = settings.current
    asyncio.run(settings.change(amounts_hidden=not before.amounts_hidden))
    again = Settings(file=JsonPreferencesFile(path), bus=_Bus(), servers=OF).current
    assert again == settings.current, "what was chosen is kept, whatever the file was"
    return before


@FUZZ
@given(mutated_bytes(PREFERENCES) | mutated_json([KEPT]).map(lambda value: json_text(value).encode()))
def test_preferences(folder: Path, data: bytes) -> None:
    path = folder / "settings.json"
    path.write_bytes(data)
    assert isinstance(held(lambda: _changed_and_read_again(path)), Preferences)


@pytest.mark.parametrize("depth", [100, 300, 500, 900, 990, 20_000, 120_000])
def test_preferences_of_many_floors(tmp_path: Path, depth: int) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dark", "later": ' + "[" * depth + "]" * depth + "}")
    assert held(lambda: _changed_and_read_again(path)) is not None


@FUZZ
@given(mutated_bytes([b"12345"]))
def test_the_lock_of_a_profile(folder: Path, data: bytes) -> None:
    path = folder / "in-use.lock"
    path.write_bytes(data)
    with path.open("rb") as file:
        found = held(lambda: (_holder(file.fileno()),))
    assert found is not None


ACTIONS = [
    '{"action": "pay/1", "sender": "a", "recipient": "b", "comment": "c", "amount": {"cents": 5}}',
    '{"action": "claim_dividends/1", "account": "a"}',
]


@FUZZ
@given(mutated_text(ACTIONS) | mutated_json([json.loads(text) for text in ACTIONS]).map(json_text))
def test_actions(text: str) -> None:
    held(lambda: read_action(text))


@FUZZ
@given(mutated_text(['["token.frozen", [["a", "b"]], 1795420800000]', "[]"]) | JSON.map(json_text))
def test_failures(text: str) -> None:
    failure = held(lambda: read_failure(text))
    assert failure is None or isinstance(failure, Failure)


async def _fill(path: Path) -> None:
    store = SqliteStore(path)
    await store.open()
    await store.accounts.add(account("alice"))
    await store.figures.put({ALICE: state(ALICE, 500)}, dividend(), block(1_000))
    await store.figures.put_dividend_values([DividendValue(NOON, Cents(1_000))])
    lines = [movement(ALICE, f"{n}", n, n, counterpart=BOB, name="Bob", comment="é") for n in range(1, 60)]
    lines += [movement(ALICE, f"ud{n}", n, n, kind=MovementKind.DIVIDEND) for n in range(1, 60)]
    await store.history.apply(ALICE, lines, SyncMark(True, "cursor", None))
    await store.outbox.add(Pay(ALICE, BOB, InCents(Cents(5)), "x"), operation(), Cents(5), Cents(1), NOON)
    await store.contacts.put(Contact(BOB, "Bob", "note"))
    await store.people.put([Person(BOB, UntrustedText("Bob"), 7, is_member=True)])
    await store.close()


@pytest.fixture(scope="module")
def store_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with something in every table."""
    path = tmp_path_factory.mktemp("store") / "whole.sqlite"
    asyncio.run(_fill(path))
    assert [entry.name for entry in path.parent.iterdir()] == ["whole.sqlite"]
    return path


async def _read_all(path: Path) -> int:
    """Open a store and read everything in it; each reading by itself may be refused. Return how many were not."""
    store = SqliteStore(path)
    await store.open()
    readings = 0
    try:
        queries = [HistoryQuery(), HistoryQuery(accounts=(ALICE,), fold_dividends=True, text="bob")]
        for read in (
            *(store.accounts.all, store.figures.states, store.figures.dividend, store.figures.dividend_values),
            *(store.outbox.live, lambda: store.outbox.recent(10), store.contacts.all),
            *(lambda: store.people.get([BOB]), lambda: store.people.search("b", 5), lambda: store.history.sum(ALICE)),
            *(lambda: store.history.mark(ALICE), lambda: store.history.times_paid(ALICE, BOB)),
            *(store.history.provisional, lambda: store.history.unnamed(5)),
        ):
            with contextlib.suppress(*OURS):
                await read()
                readings += 1
        for query in queries:
            with contextlib.suppress(*OURS):
                await store.history.lines(query, await store.history.ids(query))
                readings += 1
    finally:
        with contextlib.suppress(*OURS):
            await store.close()
    return readings


def test_a_whole_store_is_read(store_file: Path, tmp_path: Path) -> None:
    """What is spoilt below is good to begin with."""
    path = Path(shutil.copy(store_file, tmp_path / "store.sqlite"))
    assert held_async(lambda: _read_all(path)) == 16


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[Path]:
    path = folder / "store.sqlite"
    for old in folder.glob("store.sqlite*"):
        old.unlink()
    yield path


@FUZZ
@given(st.data())
def test_stores_with_bytes_changed(store_file: Path, folder: Path, data: st.DataObject) -> None:
    with _alone(folder) as path:
        path.write_bytes(data.draw(mutated([store_file.read_bytes()], HOSTILE_BYTES)))
        held_async(lambda: _read_all(path))


def _columns(path: Path) -> list[tuple[str, str]]:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return [
            (t, row[1]) for t in tables for row in connection.execute(f"PRAGMA table_info({t})") if t != "sqlite_stat1"
        ]


VALUES = (
    st.sampled_from(
        [None, 0, -1, 2**63 - 1, -(2**63), 2**53, 1e300, "", "x", "[", "[1]", "{}", "[" * 5_000, b"", b"\xff" * 40]
    )
    | st.integers(-(2**63), 2**63 - 1)
    | JSON.map(json_text)
)


@FUZZ
@given(st.integers(0, 10_000), VALUES)
def test_stores_with_other_values(store_file: Path, folder: Path, place: int, value: object) -> None:
    """A byte that changed in the right place, or another program, can write any value of a column's type."""
    columns = _columns(store_file)
    table, column = columns[place % len(columns)]
    with _alone(folder) as path:
        shutil.copy(store_file, path)
        with contextlib.closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA ignore_check_constraints = ON")
            for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
                connection.execute(f"DROP TRIGGER {name}")
            try:
                connection.execute(
                    f"UPDATE {table} SET {column} = ? WHERE rowid IN (SELECT max(rowid) FROM {table})", (value,)
                )
                connection.commit()
            except (sqlite3.Error, UnicodeEncodeError):
                return
        held_async(lambda: _read_all(path))


def test_files_that_mean_much(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    for text in ("[" * 250_000, '{"a":' * 50_000, "9" * 200_000, "x" * (4 * MIB), '{"a": [' + "[]," * 80_000 + "0]}"):
        path.write_text(text)
        assert peak_of(JsonPreferencesFile(path).load) < 16 * MIB
