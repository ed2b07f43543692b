"""``packaging/checksums.sh``: its list, and its signature where there is a key. ``packaging/check_tag.sh``."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sakia_ng import __version__
from tests.packaging.tools import tool

_SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "checksums.sh"
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="releases are made on Linux")
_PASSWORD = "of a key that is thrown away"


@pytest.mark.parametrize(("tag", "status"), [(f"v{__version__}", 0), (__version__, 1), (f"v{__version__}.1", 1)])
def test_a_tag_that_does_not_name_the_version_is_refused(tag: str, status: int) -> None:
    done = subprocess.run(["sh", _SCRIPT.with_name("check_tag.sh"), tag], capture_output=True, timeout=60, check=False)
    assert done.returncode == status


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "-some.deb").write_bytes(b"one")
    (folder / "other.exe").write_bytes(b"two")
    return folder


def _listed(files: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    temporary = files.parent / "temporary"
    temporary.mkdir(exist_ok=True)
    done = subprocess.run(
        ["sh", str(_SCRIPT), str(files), "v1.2.0"],
        env={"PATH": os.environ["PATH"], "TMPDIR": str(temporary), **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert list(temporary.iterdir()) == []  # the key is not left behind
    return done


def _verified(files: Path, key: Path) -> subprocess.CompletedProcess[str]:
    command = [tool("minisign"), "-V", "-p", str(key), "-m", "SHA256SUMS"]
    return subprocess.run(command, cwd=files, capture_output=True, text=True, timeout=60, check=False)


def test_without_a_key_the_list_is_made_and_its_missing_signature_is_said(files: Path) -> None:
    for _ in range(2):  # the second time it does not list itself
        done = _listed(files)
        assert (done.returncode, done.stderr) == (0, "There is no key: SHA256SUMS is not signed.\n")
    names = [line.split("  ")[1] for line in (files / "SHA256SUMS").read_text("utf-8").splitlines()]
    assert names == ["-some.deb", "other.exe"]
    check = ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"]
    assert subprocess.run(check, cwd=files, timeout=60, check=False).returncode == 0
    assert not (files / "SHA256SUMS.minisig").exists()


def test_with_a_key_the_list_is_signed_and_no_other_list_passes(files: Path, tmp_path: Path) -> None:
    public, secret = tmp_path / "public", tmp_path / "secret"
    command = [tool("minisign"), "-G", "-p", str(public), "-s", str(secret)]
    subprocess.run(command, input=f"{_PASSWORD}\n" * 2, text=True, capture_output=True, timeout=60, check=True)
    done = _listed(files, MINISIGN_KEY=secret.read_text("utf-8"), MINISIGN_PASSWORD=_PASSWORD)
    assert (done.returncode, "is signed" in done.stdout) == (0, True), done.stderr
    verified = _verified(files, public)
    assert verified.returncode == 0
    assert "Trusted comment: Sakia-NG v1.2.0\n" in verified.stdout
    (files / "SHA256SUMS").write_text("0" * 64 + "  other.exe\n", "utf-8")
    assert _verified(files, public).returncode != 0


def test_a_wrong_password_fails_instead_of_leaving_the_list_unsigned(files: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    command = [tool("minisign"), "-G", "-p", str(tmp_path / "public"), "-s", str(secret)]
    subprocess.run(command, input=f"{_PASSWORD}\n" * 2, text=True, capture_output=True, timeout=60, check=True)
    done = _listed(files, MINISIGN_KEY=secret.read_text("utf-8"), MINISIGN_PASSWORD="another")
    assert done.returncode != 0
