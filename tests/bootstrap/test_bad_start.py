"""What can be wrong before a session opens: one sentence, Try again and Quit, nothing changed."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from sakia_ng.adapters.profile import Profile
from sakia_ng.bootstrap.folders import Folders
from sakia_ng.domain.currency import GTEST
from sakia_ng.gui.application import use_language
from sakia_ng.options import Options
from tests.adapters.duniter_v2.node_server import Silence, scripted_node
from tests.adapters.privileges import without_privileges
from tests.adapters.sandbox_process import Sandbox
from tests.async_qt import AsyncQt
from tests.bootstrap.running import keep_place, profile_of, running
from tests.end_to_end.eyes import seen


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file with its bytes."""
    assert folder.exists()
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", ["../x", "..", "/etc", "a/b", "", "a" * 41, "é", "x\n"])
async def test_a_profile_name_that_leaves_its_folder(aqt: AsyncQt, tmp_path: Path, name: str) -> None:
    async with running(aqt, tmp_path / "data", Options(profile=name, currency="gtest")) as run:
        await run.until_seen("A profile’s name is made of letters, digits, - and _.")
        run.press("Quit")
        assert await run.ended() == 1
    assert contents(tmp_path) == {}


_NO_ADDRESSES = ["not an address", "https://user:word@node.example", "ws://", "wss://user:word@node.example"]


@pytest.mark.parametrize(
    ("url", "currency"),
    [
        *((url, currency) for url in _NO_ADDRESSES for currency in (None, "gtest")),
        ("https://node.example", "gtest"),  # of Duniter v1, which keeps another currency
    ],
)
async def test_a_node_that_is_no_address(aqt: AsyncQt, tmp_path: Path, url: str, currency: str | None) -> None:
    async with running(aqt, tmp_path, Options(node=url, currency=currency)) as run:
        await run.until_seen(
            "This is not the address of a node: it starts with wss://, or with https:// for Duniter v1."
        )
        assert "word" not in seen(run.window)
        assert await run.close() == 1


async def test_an_indexer_that_is_no_address(aqt: AsyncQt, tmp_path: Path) -> None:
    async with running(aqt, tmp_path, Options(squid="ws://x", currency="gtest")) as run:
        await run.until_seen("This is not the address of an indexer")


async def test_nobody_at_the_address_until_somebody_is(aqt: AsyncQt, sandbox: Sandbox, tmp_path: Path) -> None:
    await sandbox.fault(kind="drop", method="chain_getBlockHash")
    async with running(aqt, tmp_path, Options(node=sandbox.rpc)) as run:
        await run.until_seen("No node can be reached.")
        run.press("Try again")
        assert (await run.opened()).currency.genesis_hash == sandbox.currency.genesis_hash


async def test_the_window_says_that_it_asks_and_may_be_closed_meanwhile(aqt: AsyncQt, tmp_path: Path) -> None:
    def silent(*_: object) -> object:
        raise Silence

    async with scripted_node() as node:
        node.answers["chain_getBlockHash"] = silent
        async with running(aqt, tmp_path, Options(node=node.url)) as run:
            await run.until_seen("Asking the node")
            assert not run.sees("demonstration")
            await aqt.until(lambda: node.asked)
            assert await run.close() == 0
        await aqt.until(lambda: not node.connections)


async def test_a_damaged_database_is_left_alone_until_it_is_taken_away(aqt: AsyncQt, tmp_path: Path) -> None:
    keep_place(tmp_path, GTEST)
    async with running(aqt, tmp_path) as run:
        await run.opened()
    database = Profile(profile_of(tmp_path)).store(GTEST)
    whole = database.read_bytes()
    database.write_bytes(whole[:200] + bytes(4_000) + whole[4_200:])
    before = contents(tmp_path)
    async with running(aqt, tmp_path) as run:
        await run.until_seen("The database is damaged and was left as it is")
        assert run.sees(str(database))
        run.press("Try again")
        await run.until_seen("The database is damaged")
        assert {**contents(tmp_path), **before} == contents(tmp_path)
        database.unlink()
        run.press("Try again")
        await run.opened()


async def test_a_database_of_a_newer_version(aqt: AsyncQt, tmp_path: Path) -> None:
    keep_place(tmp_path, GTEST)
    async with running(aqt, tmp_path) as run:
        await run.opened()
    database = Profile(profile_of(tmp_path)).store(GTEST)
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA user_version = 999")
    before = contents(tmp_path)
    async with running(aqt, tmp_path) as run:
        await run.until_seen("A newer Sakia wrote this database. Install it; the file was left as it is")
        assert await run.close() == 1
    assert contents(tmp_path) == before


async def test_a_database_without_its_tables_is_owned_up_to(
    aqt: AsyncQt, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Nobody foresaw it, and yet the window does not just vanish."""
    keep_place(tmp_path, GTEST)
    async with running(aqt, tmp_path) as run:
        await run.opened()
    with closing(sqlite3.connect(Profile(profile_of(tmp_path)).store(GTEST))) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DROP TABLE account")
    async with running(aqt, tmp_path) as run:
        await run.until_seen("Sakia cannot open")
        await run.until_seen("This is a mistake of Sakia’s, not yours. Your money is where it was.")
        assert await run.close() == 1
    caplog.clear()


async def test_closed_at_once(aqt: AsyncQt, tmp_path: Path) -> None:
    async with running(aqt, tmp_path) as run:
        await aqt.until(run.window.isVisible)
        assert await run.close() == 0


async def test_a_folder_that_cannot_be_written(aqt: AsyncQt) -> None:
    with without_privileges() as folder:
        keep_place(folder, GTEST)
        (folder / "profiles").chmod(0o500)
        async with running(aqt, folder, Options(profile="other", currency="gtest")) as run:
            await run.until_seen("The folder of the profile cannot be written to")
            assert run.sees(str(folder / "profiles" / "other"))
            (folder / "profiles").chmod(0o700)
            run.press("Try again")
            await run.opened()


async def test_a_folder_where_a_file_is(aqt: AsyncQt, tmp_path: Path) -> None:
    (tmp_path / "profiles").write_text("in the way")
    async with running(aqt, tmp_path, Options(currency="gtest")) as run:
        await run.until_seen("The folder of the profile cannot be written to")
    assert (tmp_path / "profiles").read_text() == "in the way"


async def test_a_demonstration_that_cannot_go_on_begins_anew_and_keeps_its_file(aqt: AsyncQt, tmp_path: Path) -> None:
    folder = tmp_path / "demonstration"
    folder.mkdir()
    (folder / "demonstration.json").write_text("no state")
    async with running(aqt, tmp_path, Options(demo=True)) as run:
        await run.until_seen("The demonstration’s file is damaged or of another version")
        assert run.sees(str(folder / "demonstration.json.damaged"))
        run.press("Try again")
        assert (await run.opened()).is_demo
    assert (folder / "demonstration.json.damaged").read_text() == "no state"


async def test_two_programs_on_one_profile(aqt: AsyncQt, tmp_path: Path) -> None:
    keep_place(tmp_path, GTEST)
    async with running(aqt, tmp_path) as first:
        await first.opened()
        async with running(aqt, tmp_path) as second:
            await second.until_seen("Sakia is open already with this profile: look for its window.")
            second.press("Try again")
            await second.until_seen("Sakia is open already")
            assert await first.close() == 0
            second.press("Try again")
            await second.opened()


@pytest.mark.parametrize(
    "content", [b"{", b"\xff\xfe", b"[" * 100_000, b"[1]", b"7", b'{"theme": "dark"}' + b" " * 300_000]
)
async def test_damaged_settings_are_said_and_kept_aside_at_the_first_change(
    aqt: AsyncQt, tmp_path: Path, content: bytes
) -> None:
    keep_place(tmp_path, GTEST)
    file = profile_of(tmp_path) / "settings.json"
    file.write_bytes(content)
    async with running(aqt, tmp_path) as run:
        session = await run.opened()
        await run.until_seen("The settings cannot be read; the usual ones are used.")
        assert file.read_bytes() == content
        await session.settings.change(decimals=3)
        assert json.loads(file.read_bytes())["decimals"] == 3
        assert file.with_name("settings.json.damaged").read_bytes() == content
    async with running(aqt, tmp_path) as run:
        session = await run.opened()
        assert session.settings.current.decimals == 3
        await asyncio.sleep(0.1)
        assert not run.sees("The settings cannot be read")


async def test_the_sentence_is_in_the_language_of_the_user(aqt: AsyncQt, app: QApplication, tmp_path: Path) -> None:
    use_language(app, "fr")
    async with running(aqt, tmp_path, Options(node="x")) as run:
        await run.until_seen("Sakia ne peut pas s’ouvrir")
        run.press("Quitter")
        assert await run.ended() == 1


def test_the_first_looks_are_those_of_the_profile_unless_the_command_line_chooses(tmp_path: Path) -> None:
    (profile_of(tmp_path) / "settings.json").write_text('{"language": "fr", "theme": "dark"}')
    assert Folders(Options(), tmp_path).first_looks() == ("fr", "dark")
    assert Folders(Options(language="en"), tmp_path).first_looks() == ("en", "dark")
    assert Folders(Options(demo=True), tmp_path).first_looks() == ("", "system")
    assert Folders(Options(profile="../x"), tmp_path).first_looks() == ("", "system")
    (profile_of(tmp_path) / "settings.json").write_text('{"language": 7, "theme": "pink"}')
    assert Folders(Options(), tmp_path).first_looks() == ("", "system")
