"""The program as its users start it: real processes, real files, real sockets, real signals."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.end_to_end.started import ROOT, gone, started

PASSWORD = "pomme de terre nouvelle"
DEMO = "--demo"
FULL = 'cat /dev/zero > "$0/filler" 2>/dev/null; exec "$@"'
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="signals and rights of files are other matters there")


def sound(database: Path) -> bool:
    """Whether a database is whole."""
    with closing(sqlite3.connect(database)) as connection:
        return bool(connection.execute("PRAGMA integrity_check").fetchone() == ("ok",))


def noise(log: str) -> list[str]:
    """Return what should not be in the log; Qt's offscreen platform says one thing that means nothing."""
    return [line for line in log.splitlines() if line and "propagateSizeHints" not in line]


@posix_only
def test_told_to_terminate_in_the_middle_of_a_session_everything_is_closed_and_found_again(tmp_path: Path) -> None:
    with started(DEMO, "--data-dir", str(tmp_path)) as program:
        program.until_opened()
        made = program.order("create", password=PASSWORD)
        program.until_connected()
        children = program.children()
        assert children
        status, log = program.end(signal.SIGTERM)
    assert status == 128 + signal.SIGTERM
    assert noise(log) == []
    assert all(gone(child) for child in children)
    (database,) = tmp_path.rglob("*.sqlite")
    assert sound(database)
    for path in tmp_path.rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    for secret in (PASSWORD, made["phrase"]):
        assert secret.encode() not in kept
        assert secret not in log
    with started(DEMO, "--data-dir", str(tmp_path)) as program:
        program.until_opened()
        program.until_seen("Sakia is locked")
        assert program.order("unlock", password=PASSWORD) == {"keys": 1, "accounts": 1}
        status, log = program.end(signal.SIGINT)
    assert (status, noise(log)) == (128 + signal.SIGINT, [])


@posix_only
def test_killed_the_demonstration_ends_with_it_and_the_next_start_finds_all(tmp_path: Path) -> None:
    with started(DEMO, "--data-dir", str(tmp_path)) as program:
        program.until_opened()
        program.order("create", password=PASSWORD)
        children = program.children()
        assert children
        status, _ = program.end(signal.SIGKILL)
    assert status == -signal.SIGKILL
    assert all(gone(child) for child in children)
    with started(DEMO, "--data-dir", str(tmp_path)) as program:
        program.until_opened()
        assert program.order("unlock", password=PASSWORD) == {"keys": 1, "accounts": 1}


@posix_only
@pytest.mark.parametrize("number", [0, signal.SIGTERM])
def test_ended_while_the_demonstration_is_prepared_nothing_is_left(tmp_path: Path, number: int) -> None:
    with started(DEMO, "--data-dir", str(tmp_path)) as program:
        program.until_seen("Preparing the demonstration")
        program.until(lambda _: program.children())
        children = program.children()
        if number:
            program.process.send_signal(number)
        else:
            program.order("close")
        status, log = program.ended()
    assert (status, noise(log)) == (128 + number if number else 0, [])
    assert all(gone(child, 2) for child in children)


def test_a_second_start_leaves_the_place_to_the_window_that_is_there(tmp_path: Path) -> None:
    with started(DEMO, "--data-dir", str(tmp_path)) as first:
        first.until_opened()
        with started(DEMO, "--data-dir", str(tmp_path)) as second:
            status, log = second.ended()
        assert (status, noise(log)) == (0, [])
        first.until_seen("Welcome to Sakia")
        first.order("close")
        assert first.ended()[0] == 0


def test_a_second_program_that_asks_for_more_says_that_the_first_is_there_and_opens_after_it(tmp_path: Path) -> None:
    with started(DEMO, "--data-dir", str(tmp_path)) as first:
        first.until_opened()
        with started(DEMO, "--reset", "--data-dir", str(tmp_path)) as second:
            second.until_seen("Sakia is open already with this profile: look for its window.")
            assert not second.children()
            second.order("press", words="Try again")
            second.until_seen("Sakia is open already")
            first.order("close")
            assert first.ended()[0] == 0
            second.order("press", words="Try again")
            second.until_opened()


def test_it_starts_in_any_folder_and_runs_nothing_of_what_lies_there(tmp_path: Path) -> None:
    (tmp_path / "sakia_ng").mkdir()
    (tmp_path / "sakia_ng" / "__init__.py").write_text("raise SystemExit('somebody else')")
    (tmp_path / "json.py").write_text("raise SystemExit('somebody else')")
    script = (
        "import sys, os; sys.path[0] = os.environ['ROOT']; os.chdir(os.environ['HERE'])\n"
        "import asyncio; from pathlib import Path; from sakia_ng.adapters.sandbox_process import SandboxProcess\n"
        "async def play():\n"
        "    child = SandboxProcess(Path('state'))\n"
        "    print((await child.start()).genesis)\n"
        "    await child.stop()\n"
        "asyncio.run(play())\n"
    )
    environment = {**os.environ, "ROOT": str(ROOT), "HERE": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout[:2]) == (0, "0x"), done.stderr
    assert (tmp_path / "state").exists()


def as_owner_without_privileges() -> list[str]:
    """Return what makes rights of files bind a process even when root starts it."""
    if os.geteuid() != 0:
        return []
    if shutil.which("setpriv") is None:
        pytest.skip("root is bound by no rights, and there is no setpriv here to change that")
    return ["setpriv", "--bounding-set", "-dac_override,-dac_read_search,-fowner", "--inh-caps", "-all"]


@posix_only
def test_a_folder_that_is_read_only(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with started(DEMO, "--data-dir", str(tmp_path / "data"), before=as_owner_without_privileges()) as program:
        program.until_seen("The folder of the profile cannot be written to")
        tmp_path.chmod(0o700)
        program.order("press", words="Try again")
        program.until_opened()


@pytest.fixture
def small_disk(tmp_path: Path) -> tuple[Path, list[str]]:
    """A folder, and what makes a disk of its own of it for one process: 8 MB that can really be full."""
    mount = f'mount -t tmpfs -o size=8m none "{tmp_path}" && exec "$@"'
    command = ["unshare", "--map-root-user", "--mount", "sh", "-c", mount, "sh"]
    if sys.platform != "linux" or subprocess.run([*command, "true"], capture_output=True, check=False).returncode:
        pytest.skip("no disk can be made here without privileges")
    return tmp_path, command


def test_a_full_disk_at_the_start(small_disk: tuple[Path, list[str]]) -> None:
    folder, command = small_disk
    with started(DEMO, "--data-dir", str(folder / "data"), before=[*command, "sh", "-c", FULL, str(folder)]) as program:
        program.until_seen("The disk is full")
        program.order("free", path=str(folder / "filler"))
        program.order("press", words="Try again")
        program.until_opened()


def test_a_full_disk_during_work(small_disk: tuple[Path, list[str]]) -> None:
    folder, command = small_disk
    filler = str(folder / "filler")
    with started(DEMO, "--data-dir", str(folder), before=command) as program:
        program.until_opened()
        address = program.order("create", password=PASSWORD)["address"]
        program.until_connected()
        program.order("fill", path=filler)
        program.order("change", decimals=3)
        program.until_seen("The disk is full")
        program.order("contact", name="x" * 5_000, address=address)
        program.until_seen("The disk is full. Make room; nothing is lost, the network remembers.")
        program.order("free", path=filler)
        program.order("contact", name="Somebody", address=address)
        program.until(lambda _: program.order("contacts")["names"] == ["Somebody"])
        program.order("change", decimals=4)
        settings = str(folder / "demonstration" / "settings.json")
        program.until(lambda _: '"decimals": 4' in program.order("read", path=settings)["text"])
        status, log = program.end(signal.SIGTERM)
    assert status == 128 + signal.SIGTERM
    assert "mistake of ours" not in log
