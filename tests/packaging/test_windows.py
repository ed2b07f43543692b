"""The installer for Windows, compiled where makensis is, on a stand-in folder; and that it keeps what is the user's."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from sakia_ng.adapters import data_folder
from sakia_ng.options import PORTABLE_NAME
from tests.packaging.tools import tool

_PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
_SCRIPT = (_PACKAGING / "windows" / "installer.nsi").read_text("utf-8")


def _compiled(folder: Path, target: Path) -> subprocess.CompletedProcess[str]:
    command = ["sh", str(_PACKAGING / "windows" / "installer.sh"), str(folder), str(target)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def test_it_compiles_without_a_warning_and_the_same_twice(tmp_path: Path) -> None:
    tool("makensis")
    stand_in = tmp_path / "program"
    (stand_in / "_internal").mkdir(parents=True)
    (stand_in / "sakia-ng.exe").write_bytes(b"MZ" + bytes(range(256)) * 40)
    (stand_in / "_internal" / "some.dll").write_bytes(bytes(range(256)) * 40)
    targets = [tmp_path / "first.exe", tmp_path / "second.exe"]
    for target in targets:
        done = _compiled(stand_in, target)
        assert (done.returncode, done.stderr) == (0, "")
    first, second = (target.read_bytes() for target in targets)
    assert first == second
    assert first.startswith(b"MZ")
    assert b"NullsoftInst" in first


def test_a_folder_without_the_program_is_refused(tmp_path: Path) -> None:
    done = _compiled(tmp_path, tmp_path / "none.exe")
    assert done.returncode == 1
    assert "holds no sakia-ng.exe" in done.stderr or "makensis is missing" in done.stderr


def test_no_administrator_is_needed() -> None:
    assert "RequestExecutionLevel user" in _SCRIPT
    assert set(re.findall(r"\b(HK[A-Z]+)\b", _SCRIPT)) == {"HKCU"}


def test_links_offered_are_withdrawn_and_those_of_linux() -> None:
    offered, withdrawn = (re.findall(rf'insertmacro {verb}_LINKS "(.+)"', _SCRIPT) for verb in ("OFFER", "WITHDRAW"))
    entry = (_PACKAGING / "linux" / "org.duniter.sakia_ng.desktop").read_text("utf-8")
    assert offered == withdrawn == re.findall(r"x-scheme-handler/([^;]+);", entry)


def test_removal_takes_the_program_alone_and_names_the_folder_that_stays() -> None:
    assert re.findall(r"RMDir /r (.+)", _SCRIPT) == [r'"$INSTDIR\_internal"']
    assert len(re.findall(r"LangString KeptText \S+ \".*\$Kept", _SCRIPT)) == 2
    kept = re.findall(r"StrCpy \$Kept \"(.*)\"", _SCRIPT)
    assert kept == [rf"$LOCALAPPDATA\{data_folder._APPLICATION}", rf"$INSTDIR\{PORTABLE_NAME}"]
    (installed,) = re.findall(r'InstallDir "(.+)"', _SCRIPT)
    assert not installed.startswith(kept[0])
