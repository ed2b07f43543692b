"""When the environment is made again: only where it cannot be used, on every system and by every way to its folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("links and programs without an ending are made", allow_module_level=True)

ROOT = Path(__file__).resolve().parents[2]
_READ = ("pyproject.toml", "packaging/setup.sh", "requirements-build.txt", "requirements.txt")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The project, with an environment into which all was installed, as far as ``setup.sh`` looks."""
    folder = tmp_path / "sakia"
    (folder / "packaging").mkdir(parents=True)
    for name in _READ:
        (folder / name).write_bytes((ROOT / name).read_bytes())
    (folder / "packaging" / "system.sh").write_text("")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder / ".venv"], check=True)
    (folder / ".venv" / "bin" / "pip").write_text(f"#!{folder}/.venv/bin/python3\nimport pip\n")
    kept = b"".join((folder / name).read_bytes() for name in _READ)
    stamp = subprocess.run(["cksum"], input=kept, capture_output=True, check=True).stdout
    (folder / ".venv" / ".installed-run").write_bytes(stamp)
    return folder


def is_made_again(folder: Path) -> bool:
    """Run ``setup.sh`` with an interpreter that makes no environment, and tell whether it was asked for one."""
    python = folder.parent / "python"
    python.write_text(f'#!/bin/sh\ncase "$*" in *venv*) echo made again; exit 9 ;; esac\nexec {sys.executable} "$@"\n')
    python.chmod(0o755)
    surroundings = {**os.environ, "PYTHON": str(python), "PWD": str(folder)}
    command = ["sh", str(folder / "packaging" / "setup.sh"), "run"]
    done = subprocess.run(command, cwd=folder, env=surroundings, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) in ((0, ""), (9, "made again\n")), done.stderr
    return done.returncode == 9


def test_one_that_is_whole_is_left(folder: Path) -> None:
    assert not is_made_again(folder)


def test_one_with_the_programs_of_windows_is_left(folder: Path) -> None:
    venv = folder / ".venv"
    (venv / "bin").rename(venv / "Scripts")
    (venv / "Scripts" / "pip").unlink()
    launcher = b"MZ\x90\x00" + bytes(range(256)) + f"#!{venv}/Scripts/python\r\nPK\x03\x04".encode()
    (venv / "Scripts" / "pip.exe").write_bytes(launcher)
    assert not is_made_again(folder)


def test_one_reached_by_a_link_is_left(folder: Path) -> None:
    link = folder.parent / "link"
    link.symlink_to(folder)
    assert not is_made_again(link)


def test_one_that_was_moved_is_made_again(folder: Path) -> None:
    assert is_made_again(folder.rename(folder.parent / "moved"))


def test_one_that_was_copied_is_made_again(folder: Path) -> None:
    shutil.copytree(folder, folder.parent / "sakia2", symlinks=True)
    assert is_made_again(folder.parent / "sakia2")


@pytest.mark.parametrize("gone", ["bin/python", "bin/pip"])
def test_one_that_lacks_a_program_is_made_again(folder: Path, gone: str) -> None:
    (folder / ".venv" / gone).unlink()
    assert is_made_again(folder)
