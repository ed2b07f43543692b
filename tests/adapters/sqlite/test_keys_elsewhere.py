"""What the stores of other currencies need of the vault they share."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from sakia_ng.adapters.sqlite.keys_elsewhere import keys_elsewhere
from sakia_ng.adapters.sqlite.migrate import APPLICATION_ID, released
from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.keys import Scheme
from tests.adapters.sqlite.samples import account

OWN, OTHER, THIRD = (replace(account(name), scheme=Scheme.ED25519) for name in ("own", "other", "third"))
WATCHED = replace(account("watched"), scheme=None)


@pytest.fixture
async def own(tmp_path: Path) -> Path:
    """The path of a store beside two others."""
    kept = {"g1-feb770bb.sqlite": (OWN,), "gtest-12345678.sqlite": (OTHER, WATCHED), "village.sqlite": (OWN, THIRD)}
    for name, accounts in kept.items():
        store = SqliteStore(tmp_path / name)
        await store.open()
        for one in accounts:
            await store.accounts.add(one)
        await store.close()
    return tmp_path / "g1-feb770bb.sqlite"


async def test_all_that_can_sign_in_other_currencies_is_told(own: Path) -> None:
    (own.parent / "settings.json").write_text("{}")
    (own.parent / "gtest-12345678.sqlite.before-11").write_text("an older copy")
    before = {path.name: path.read_bytes() for path in own.parent.iterdir()}
    expected = frozenset(one.public_key for one in (OTHER, OWN, THIRD))
    assert await keys_elsewhere(own) == expected
    after = {path.name: path.read_bytes() for path in own.parent.iterdir()}
    assert {name: after[name] for name in before} == before


async def test_what_was_written_just_before_a_power_cut_counts(own: Path, tmp_path: Path) -> None:
    store = SqliteStore(own)
    await store.open()
    late = replace(account("late"), scheme=Scheme.SR25519)
    await store.accounts.add(late)
    folder = tmp_path / "after the cut"
    folder.mkdir()
    for end in ("", "-wal"):
        shutil.copy(f"{own}{end}", folder)
    await store.close()
    assert await keys_elsewhere(folder / "gtest.sqlite") == frozenset({OWN.public_key, late.public_key})


async def test_another_window_may_have_the_other_store_open(own: Path) -> None:
    store = SqliteStore(own)
    await store.open()
    told = await keys_elsewhere(own.with_name("gtest-12345678.sqlite"))
    await store.close()
    assert told == frozenset({OWN.public_key, THIRD.public_key})


async def test_a_profile_of_one_currency_has_nothing_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "just-made.sqlite").touch()
    assert await keys_elsewhere(tmp_path / "g1.sqlite") == frozenset()


def _damage(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[:100] + bytes(len(data) - 100))


def _replace_with_text(path: Path) -> None:
    path.write_text("no database at all" * 50)


def _replace_with_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _make_newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {released()[-1].version + 1}")


def _make_foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID + 1}")


@pytest.mark.parametrize(
    "spoil", [_damage, _replace_with_text, _replace_with_a_folder, _make_newer, _make_foreign], ids=lambda f: f.__name__
)
async def test_what_cannot_be_read_is_no_answer(own: Path, spoil: object) -> None:
    assert callable(spoil)
    spoil(own.with_name("village.sqlite"))
    assert await keys_elsewhere(own) is None


async def test_a_folder_that_is_not_there_is_no_answer(tmp_path: Path) -> None:
    assert await keys_elsewhere(tmp_path / "away" / "g1.sqlite") is None
