# ruff: noqa: ASYNC240 - nothing else runs on the loop of a test that looks at its small file
"""The file itself: created, opened again, refused, copied, full, damaged."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from sakia_ng.adapters.sqlite.codes import StoreProblem
from sakia_ng.adapters.sqlite.database import Database
from sakia_ng.adapters.sqlite.migrate import APPLICATION_ID, Migration, released
from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.errors import BugError, EnvironmentProblem, SakiaError, UserError
from sakia_ng.ports.store import Contact, HistoryQuery, Store, SyncMark
from tests.adapters.privileges import without_privileges
from tests.adapters.sqlite.samples import ALICE, BOB, account, movement

NEWEST = released()[-1].version


async def problem_of_opening(path: Path) -> SakiaError:
    store = SqliteStore(path)
    with pytest.raises(SakiaError) as caught:
        await store.open()
    return caught.value


async def create(path: Path) -> None:
    store: Store = SqliteStore(path)
    await store.open()
    await store.accounts.add(account("alice"))
    await store.history.apply(ALICE, [movement(ALICE, f"{n}", n) for n in range(500)], SyncMark(True, None, None))
    await store.close()


def numbers(path: Path) -> tuple[int, int]:
    with closing(sqlite3.connect(path)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        return int(version), int(connection.execute("PRAGMA application_id").fetchone()[0])


async def test_the_file_and_its_journal_are_for_the_user_alone(store: SqliteStore, path: Path) -> None:
    await store.accounts.add(account("alice"))
    files = list(path.parent.iterdir())
    assert {file.name for file in files} == {"g1.sqlite", "g1.sqlite-wal", "g1.sqlite-shm"}
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    await store.close()
    path.chmod(0o644)
    await store.open()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


async def test_the_file_says_whose_it_is_and_every_commit_reaches_the_disk(path: Path) -> None:
    database = Database(path)
    await database.open()
    settings = await database.read(
        lambda connection: {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    )
    await database.close()
    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    assert numbers(path) == (NEWEST, APPLICATION_ID)


async def test_opening_and_closing_twice_does_no_harm_and_a_closed_store_says_so(path: Path) -> None:
    store = SqliteStore(path)
    await store.open()
    await store.open()
    await store.close()
    await store.close()
    with pytest.raises(BugError) as caught:
        await store.accounts.all()
    assert caught.value.code is StoreProblem.CLOSED


async def test_a_call_is_one_transaction(path: Path) -> None:
    database = Database(path)
    await database.open()

    def half(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO meta VALUES ('half', 1)")
        raise LookupError

    with pytest.raises(LookupError):
        await database.write(half)
    with pytest.raises(BugError):
        await database.change("INSERT INTO meta VALUES ('broken', 'text')")
    assert await database.select(tuple, "SELECT * FROM meta") == ()
    await database.close()


async def test_a_cancelled_call_leaves_the_store_usable(store: SqliteStore) -> None:
    calls = [asyncio.create_task(store.contacts.put(Contact(BOB, f"name {n}"))) for n in range(20)]
    await asyncio.sleep(0)
    for call in calls[::2]:
        call.cancel()
    await asyncio.gather(*calls, return_exceptions=True)
    assert [contact.name for contact in await store.contacts.all()] == ["name 19"]


async def test_a_newer_file_is_refused_and_left_untouched(path: Path) -> None:
    await create(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {NEWEST + 1}")
    before = path.read_bytes()
    problem = await problem_of_opening(path)
    assert (type(problem), problem.code) == (UserError, StoreProblem.NEWER)
    assert problem.params == {"path": str(path), "version": NEWEST + 1, "newest_known": NEWEST}
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


async def test_a_newer_version_that_is_only_in_the_journal_is_refused_too(path: Path, tmp_path: Path) -> None:
    await create(path)
    copy = tmp_path / "copy.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA user_version = {NEWEST + 1}")
        shutil.copy(path, copy)
        shutil.copy(f"{path}-wal", f"{copy}-wal")
    assert int.from_bytes(copy.read_bytes()[60:64], "big") == NEWEST
    before = copy.read_bytes()
    problem = await problem_of_opening(copy)
    assert problem.code is StoreProblem.NEWER
    assert copy.read_bytes() == before


async def test_a_file_of_another_program_is_refused_and_left_untouched(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA application_id = 252006674")
        connection.execute("CREATE TABLE theirs (a)")
    before = path.read_bytes()
    problem = await problem_of_opening(path)
    assert (type(problem), problem.code) == (UserError, StoreProblem.FOREIGN)
    assert path.read_bytes() == before


@pytest.mark.parametrize("damage", ["text", "short", "truncated", "zeroed", "unreadable names"])
async def test_a_damaged_file_is_refused_and_left_untouched(path: Path, damage: str) -> None:
    await create(path)
    whole = path.read_bytes()
    damaged = {
        "text": b"not a database at all" * 100,
        "short": whole[:50],
        "truncated": whole[: len(whole) // 2],
        "unreadable names": whole.replace(b"CREATE INDEX ", b"CREATE \xff\xff\xff\xff\xff "),
        "zeroed": whole[:4096] + bytes(8192) + whole[4096 + 8192 :],
    }[damage]
    path.write_bytes(damaged)
    problem = await problem_of_opening(path)
    assert (type(problem), problem.code) == (UserError, StoreProblem.DAMAGED)
    assert path.read_bytes() == damaged


@pytest.mark.parametrize("version", [0, 1, NEWEST - 1])
async def test_a_version_that_is_not_the_files_own_is_damage_and_changes_no_table(path: Path, version: int) -> None:
    await create(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {version}")
        before = list(connection.iterdump())
    problem = await problem_of_opening(path)
    assert (type(problem), problem.code) == (UserError, StoreProblem.DAMAGED)
    assert numbers(path)[0] == version
    with closing(sqlite3.connect(path)) as connection:
        assert list(connection.iterdump()) == before


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE movement SET at_ms = 9000000000000000000",
        "UPDATE account SET scheme = 'x'",
        "UPDATE account SET name = CAST(x'ff' AS TEXT)",
    ],
)
async def test_values_that_cannot_be_ours_are_damage_and_no_mistake(path: Path, change: str) -> None:
    await create(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(change)
        connection.commit()
    store = SqliteStore(path)
    await store.open()

    async def read() -> None:
        query = HistoryQuery(accounts=(ALICE,))
        await store.history.lines(query, await store.history.ids(query))
        await store.accounts.all()

    with pytest.raises(UserError) as damage:
        await read()
    assert damage.value.code is StoreProblem.DAMAGED
    await store.close()


async def test_an_empty_file_left_by_a_start_that_was_killed_becomes_a_store(path: Path) -> None:
    path.touch()
    await create(path)
    assert numbers(path) == (NEWEST, APPLICATION_ID)


async def test_a_folder_that_is_not_there_says_so(path: Path) -> None:
    path.write_text("a file, not a folder")
    problem = await problem_of_opening(path / "g1.sqlite")
    assert (type(problem), problem.code) == (EnvironmentProblem, StoreProblem.NOT_WRITABLE)


async def test_a_read_only_folder_says_so_whether_or_not_the_file_is_there() -> None:
    with without_privileges() as folder:
        path = folder / "inside" / "g1.sqlite"
        path.parent.mkdir()
        await create(path)
        before = path.read_bytes()
        path.parent.chmod(0o555)
        absent = await problem_of_opening(path.with_name("other.sqlite"))
        present = await problem_of_opening(path)
        assert path.read_bytes() == before
    for problem in (absent, present):
        assert (type(problem), problem.code) == (EnvironmentProblem, StoreProblem.NOT_WRITABLE)


async def test_a_full_disk_says_so_keeps_what_was_there_and_works_again_once_there_is_room(path: Path) -> None:
    database = Database(path)
    await database.open()
    await database.change("INSERT INTO meta VALUES ('kept', 1)")
    pages = await database.read(lambda connection: connection.execute("PRAGMA page_count").fetchone()[0])
    await database.read(lambda connection: connection.execute(f"PRAGMA max_page_count = {pages}").fetchone())
    big = "INSERT INTO contact VALUES ('a', ?, '', '')"
    with pytest.raises(EnvironmentProblem) as caught:
        await database.change(big, "x" * 100_000)
    assert caught.value.code is StoreProblem.DISK_FULL
    assert await database.select(tuple, "SELECT * FROM meta") == (("kept", 1),)
    await database.read(lambda connection: connection.execute("PRAGMA max_page_count = 100000").fetchone())
    assert await database.change(big, "x" * 100_000) == 1
    await database.close()


WRITER = """
import asyncio, resource, signal, sys
from pathlib import Path
from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.store import Contact

async def main():
    store = SqliteStore(Path(sys.argv[1]))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # so that writing fails with EFBIG, as with ENOSPC on a full disk
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
    try:
        await store.open()
        for number in range(1_000):
            await store.contacts.put(Contact(str(number), "name", "x" * 5_000))
            print(number, flush=True)
    except EnvironmentProblem as problem:
        print(problem.code, flush=True)

asyncio.run(main())
"""


@pytest.mark.parametrize("limit", [30_000, 600_000])
async def test_writes_that_the_system_refuses_say_so_and_lose_nothing(path: Path, limit: int) -> None:
    command = [sys.executable, "-c", WRITER, str(path), str(limit)]
    done = await asyncio.to_thread(subprocess.run, command, capture_output=True, text=True, check=False)
    lines = done.stdout.split()
    assert done.stderr == ""
    assert lines[-1] in {StoreProblem.DISK_ERROR, StoreProblem.DISK_FULL}
    store = SqliteStore(path)
    await store.open()
    assert {contact.address for contact in await store.contacts.all()} == set(lines[:-1])
    await store.close()


async def test_migrations_are_preceded_by_one_copy_and_each_fails_wholly(path: Path) -> None:
    await create(path)
    second = Migration(NEWEST + 1, "CREATE TABLE extra (a INTEGER) STRICT; INSERT INTO extra VALUES (7);")
    broken = Migration(NEWEST + 2, "CREATE TABLE more (a INTEGER) STRICT; INSERT INTO nowhere VALUES (7);")
    database = Database(path, (*released(), second, broken))
    with pytest.raises(BugError):
        await database.open()
    assert numbers(path) == (NEWEST + 1, APPLICATION_ID)
    (copy,) = path.parent.glob("g1.sqlite.before-*")
    assert (copy.name, numbers(copy)[0]) == (f"g1.sqlite.before-{NEWEST + 1}", NEWEST)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT count(*) FROM movement").fetchone() == (500,)
    with pytest.raises(BugError):
        await Database(path, (*released(), second, broken)).open()
    again = path.with_name(f"g1.sqlite.before-{NEWEST + 2}")  # the first migration held, and is in the next copy
    assert (numbers(copy)[0], numbers(again)[0]) == (NEWEST, NEWEST + 1)
    database = Database(path, (*released(), second))
    await database.open()
    assert await database.select(tuple, "SELECT * FROM extra") == ((7,),)
    assert await database.select(tuple, "SELECT name FROM sqlite_schema WHERE name = 'more'") == ()
    await database.close()


async def test_a_copy_that_cannot_be_made_stops_the_migration_and_leaves_the_file_as_it_was(path: Path) -> None:
    await create(path)
    path.with_name(f"g1.sqlite.before-{NEWEST + 1}.partial").mkdir()  # stands in the way of the copy
    database = Database(path, (*released(), Migration(NEWEST + 1, "CREATE TABLE extra (a INTEGER) STRICT;")))
    with pytest.raises(EnvironmentProblem) as caught:
        await database.open()
    assert caught.value.code is StoreProblem.NOT_WRITABLE
    assert numbers(path)[0] == NEWEST


def test_released_migrations_are_numbered_without_gaps() -> None:
    assert [migration.version for migration in released()] == list(range(1, NEWEST + 1))
