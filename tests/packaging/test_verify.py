"""``packaging/verify`` says what the page says, and its exit status can be relied upon."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.adapters.releases.test_downloads import DEB
from tests.adapters.releases.test_minisign import FOLDER

SCRIPT = Path(__file__).parents[2] / "packaging" / "verify"
KEY = (FOLDER / "minisign.pub").read_text().splitlines()[1]


def verify(*arguments: str | Path) -> tuple[int, str]:
    done = subprocess.run([sys.executable, SCRIPT, *arguments], capture_output=True, text=True, timeout=60, check=False)
    return done.returncode, done.stdout + done.stderr


def test_files_are_checked_and_the_worst_is_the_status(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path, dirs_exist_ok=True)
    status, said = verify("--key", KEY, tmp_path / DEB)
    assert (status, "Genuine" in said, "Sakia-NG v0.2.0" in said) == (0, True, True)
    (tmp_path / "other.zip").write_bytes(b"x")
    assert verify("--key", KEY, tmp_path / DEB, tmp_path / "other.zip")[0] == 2
    (tmp_path / DEB).write_bytes(b"evil")
    status, said = verify("--key", KEY, tmp_path / "other.zip", tmp_path / DEB)
    assert (status, "do not open it" in said) == (1, True)


def test_without_a_key_of_the_project_nothing_is_called_genuine() -> None:
    status, said = verify("--key", "", FOLDER / DEB)
    assert (status, "Genuine" in said) == (2, False)
    assert "has not published one yet" in said


@pytest.mark.parametrize("arguments", [(), ("--key", "RW", DEB)])
def test_a_mistake_is_answered_before_anything_is_checked(arguments: tuple[str, ...]) -> None:
    status, said = verify(*arguments)
    assert (status, "usage:" in said) == (2, True)
