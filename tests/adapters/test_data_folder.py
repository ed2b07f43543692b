"""Where profiles are kept: the system's own place, or the folder beside the program."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sakia_ng.adapters.data_folder import beside, default_folder, portable_folder
from sakia_ng.options import _PLACE, PORTABLE_NAME


def test_the_default_folder_is_this_systems_own() -> None:
    assert default_folder().name == "sakia-ng"


def test_a_folder_beside_the_program_holds_its_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "sakia-ng"))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.delenv("APPIMAGE", raising=False)
    assert portable_folder() is None
    (tmp_path / PORTABLE_NAME).write_text("no folder")
    assert portable_folder() is None
    (tmp_path / PORTABLE_NAME).unlink()
    (tmp_path / PORTABLE_NAME).mkdir()
    assert portable_folder() == tmp_path / PORTABLE_NAME


def test_from_source_nothing_is_looked_for_beside_python(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    (tmp_path / PORTABLE_NAME).mkdir()
    assert portable_folder() is None


def test_a_bundle_lies_where_people_see_it() -> None:
    inside = Path("/mnt/.mount_x/usr/lib/sakia-ng/sakia-ng")
    mounted = {"APPIMAGE": "/media/stick/Sakia-NG.AppImage", "APPDIR": "/mnt/.mount_x"}
    assert beside(inside, mounted) == Path("/media/stick")
    assert beside(Path("/opt/sakia-ng/sakia-ng"), mounted) == Path("/opt/sakia-ng")  # started from within another
    assert beside(inside, {"APPIMAGE": "/media/stick/Sakia-NG.AppImage"}) == inside.parent
    assert beside(Path("/Volumes/Stick/Sakia.app/Contents/MacOS/sakia-ng"), {}) == Path("/Volumes/Stick")


def test_the_command_line_names_the_folder() -> None:
    assert PORTABLE_NAME in _PLACE
