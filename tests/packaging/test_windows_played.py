"""The installer for Windows at work, in Wine: what it lays down and registers, and what its removal leaves.

Wine runs programs of 64 bits here; the installer is compiled as one for that, of the same script.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from sakia_ng import __version__
from sakia_ng.adapters import data_folder
from sakia_ng.options import PORTABLE_NAME
from tests.packaging.tools import tool

_COMPILE = Path(__file__).resolve().parents[2] / "packaging" / "windows" / "installer.sh"
_CLASSES = r"HKCU\Software\Classes"
_UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Sakia-NG"
_SCHEMES = ("g1", "june", "web+june")

pytestmark = pytest.mark.timeout(300)  # Wine makes a Windows first


class Machine:
    """A Windows of its own in a folder.

    Args:
        folder: where it is made.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._wine = tool("wine64")
        self._environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "WINEPREFIX": str(folder / "wine"),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "USER": "person",
        }
        self.run("wineboot", "--init")
        self.local = next(folder.glob("wine/drive_c/users/*/AppData/Local"))
        self.installed = self.local / "Programs" / "Sakia-NG"
        menu = "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
        self.shortcut = next(folder.glob(f"wine/drive_c/users/*/{menu}")) / "Sakia.lnk"

    def run(self, *command: str) -> tuple[int, str]:
        """Run a program there; return its status and what it said.

        That goes by a file: Windows' own services inherit a pipe and hold it as long as anything runs.
        """
        with (self.folder / "said.txt").open("w+", encoding="utf-8") as said:
            done = subprocess.run(
                [self._wine, *command], env=self._environment, stdout=said, stderr=said, timeout=120, check=False
            )
            said.seek(0)
            return done.returncode, said.read()

    @contextmanager
    def started(self, program: str) -> Iterator[None]:
        """Have a program run there that waits for its input, until the end of the block."""
        command = [self._wine, program]
        with subprocess.Popen(
            command, env=self._environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as process:
            assert process.stdout is not None
            process.stdout.read(1)  # it runs
            try:
                yield
            finally:
                process.kill()

    def registered(self, key: str) -> str:
        """Return what the registry holds under a key, empty when there is none."""
        status, said = self.run("reg", "query", key, "/s")
        return said if status == 0 else ""

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait: an uninstaller goes on in a copy of itself after it has answered."""
        for _ in range(300):
            if holds():
                return
            time.sleep(0.1)
        pytest.fail("waited in vain")

    def stop(self) -> None:
        """End all that runs there."""
        subprocess.run([tool("wineserver"), "-k"], env=self._environment, timeout=60, check=False)


def _compile(folder: Path, *names: str) -> str:
    """Compile the installer of a stand-in with these files; its program is a shell that Wine brings."""
    program = folder / "program"
    (program / "_internal").mkdir(parents=True)
    shutil.copyfile(next(folder.parent.glob("wine/drive_c/windows/system32/cmd.exe")), program / "sakia-ng.exe")
    for name in ("sbom.cdx.json", *(f"_internal/{name}" for name in names)):
        (program / name).write_text("stand-in", "utf-8")
    target = folder / "Sakia-NG-setup.exe"
    command = ["sh", str(_COMPILE), str(program), str(target), "-XTarget amd64-unicode"]
    subprocess.run(command, capture_output=True, timeout=120, check=True)
    return str(target)


def _names(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    tool("makensis")
    made = Machine(tmp_path_factory.mktemp("windows"))
    yield made
    made.stop()


@pytest.fixture(scope="module")
def vault(machine: Machine) -> Path:
    """Something of the user's."""
    folder = machine.local / data_folder._APPLICATION / "default"
    folder.mkdir(parents=True)
    (folder / "vault.sakia").write_text("secrets", "utf-8")
    return folder / "vault.sakia"


@pytest.fixture(scope="module")
def newer(machine: Machine, vault: Path) -> str:
    """Install a version, then another over it; return the installer of that."""
    older = _compile(machine.folder / "older", "kept.dll", "dropped.dll")
    assert machine.run(older, "/S") == (0, "")
    assert "_internal/dropped.dll" in _names(machine.installed)
    newer = _compile(machine.folder / "newer", "kept.dll")
    assert machine.run(newer, "/S") == (0, "")
    return newer


@pytest.mark.usefixtures("newer")
def test_an_upgrade_leaves_the_newer_program_alone_where_it_was(machine: Machine, vault: Path) -> None:
    assert _names(machine.installed) == ["_internal/kept.dll", "sakia-ng.exe", "sbom.cdx.json", "uninstall.exe"]
    assert machine.shortcut.is_file()
    assert vault.read_text("utf-8") == "secrets"


@pytest.mark.usefixtures("newer")
def test_links_are_handed_to_the_program_and_its_version_is_listed(machine: Machine) -> None:
    for scheme in _SCHEMES:
        said = machine.registered(rf"{_CLASSES}\{scheme}")
        assert "URL Protocol" in said
        assert r'AppData\Local\Programs\Sakia-NG\sakia-ng.exe" "%1"' in said
    assert __version__ in machine.registered(_UNINSTALL)


def test_a_program_that_runs_is_not_replaced(machine: Machine, newer: str) -> None:
    before = (machine.installed / "sakia-ng.exe").stat().st_mtime_ns
    with machine.started(str(machine.installed / "sakia-ng.exe")):
        assert machine.run(newer, "/S")[0] == 2  # as NSIS says that it gave up
        assert "_internal/kept.dll" in _names(machine.installed)
    assert (machine.installed / "sakia-ng.exe").stat().st_mtime_ns == before


@pytest.mark.usefixtures("newer")
def test_removal_takes_everything_but_the_users_and_what_others_took_over(machine: Machine, vault: Path) -> None:
    machine.run("reg", "add", rf"{_CLASSES}\g1\shell\open\command", "/ve", "/d", "other.exe", "/f")
    machine.run(str(machine.installed / "uninstall.exe"), "/S")
    machine.until(lambda: not machine.installed.exists())
    machine.until(lambda: not machine.registered(_UNINSTALL))
    assert not machine.shortcut.exists()
    assert "other.exe" in machine.registered(rf"{_CLASSES}\g1")
    assert [machine.registered(rf"{_CLASSES}\{scheme}") for scheme in ("june", "web+june")] == ["", ""]
    assert vault.read_text("utf-8") == "secrets"


def test_what_a_user_keeps_beside_the_program_stays_at_an_upgrade_and_at_its_removal(
    machine: Machine, newer: str
) -> None:
    carried = machine.installed / PORTABLE_NAME / "profiles" / "default" / "vault.sakia"
    carried.parent.mkdir(parents=True)
    carried.write_text("carried secrets", "utf-8")
    kept = [str(carried.relative_to(machine.installed))]
    assert machine.run(newer, "/S") == (0, "")
    program = ["_internal/kept.dll", "sakia-ng.exe", "sbom.cdx.json", "uninstall.exe"]
    assert _names(machine.installed) == sorted(program + kept)
    machine.run(str(machine.installed / "uninstall.exe"), "/S")
    machine.until(lambda: _names(machine.installed) == kept)
    assert carried.read_text("utf-8") == "carried secrets"
