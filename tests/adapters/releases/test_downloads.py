"""A downloaded file is what the signed list says, is not, or nobody can tell."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

from sakia_ng.adapters.releases.downloads import LARGEST_LIST, check_download, read_sums
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import UserError
from sakia_ng.ports.releases import Checked, ReleaseProblem, Verdict
from tests.adapters.releases.test_minisign import FOLDER, minisigns_key

DEB = "sakia-ng_0.2.0_amd64.deb"


@pytest.fixture
def downloads(tmp_path: Path) -> Path:
    """A folder as somebody has it who downloaded a package, the list and its signature."""
    for name in (DEB, "SHA256SUMS", "SHA256SUMS.minisig"):
        shutil.copy(FOLDER / name, tmp_path / name)
    return tmp_path


def checked(file: Path, sums: Path | None = None) -> Checked:
    return check_download(file, sums, minisigns_key())


def test_what_the_project_published_is_good(downloads: Path) -> None:
    found = checked(downloads / DEB)
    assert (found.verdict, found.agrees, found.listed_as) == (Verdict.GOOD, True, None)
    assert found.comment == UntrustedText("Sakia-NG v0.2.0")
    assert found.size == (downloads / DEB).stat().st_size
    assert f"{found.digest}  {DEB}" in (downloads / "SHA256SUMS").read_text()


def test_a_file_with_one_byte_changed_is_wrong(downloads: Path) -> None:
    data = bytearray((downloads / DEB).read_bytes())
    data[10] ^= 1
    (downloads / DEB).write_bytes(data)
    assert checked(downloads / DEB).verdict is Verdict.WRONG


def test_a_file_that_a_browser_named_anew_is_known_by_its_digest(downloads: Path) -> None:
    renamed = (downloads / DEB).rename(downloads / "sakia-ng (1).deb")
    found = checked(renamed)
    assert (found.verdict, found.listed_as) == (Verdict.GOOD, UntrustedText(DEB))


def test_a_file_of_the_list_under_the_name_of_another_is_told_by_its_own(downloads: Path) -> None:
    shutil.copy(FOLDER / "Sakia-NG-0.2.0-x86_64.AppImage", downloads / DEB)
    assert checked(downloads / DEB).listed_as == UntrustedText("Sakia-NG-0.2.0-x86_64.AppImage")


def test_a_file_that_is_not_in_the_list_is_unknown(downloads: Path) -> None:
    (downloads / "other.zip").write_bytes(b"x")
    assert checked(downloads / "other.zip").verdict is Verdict.UNKNOWN


def test_the_list_may_lie_elsewhere(downloads: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    shutil.move(downloads / DEB, elsewhere / DEB)
    assert checked(elsewhere / DEB).verdict is Verdict.NO_LIST
    assert checked(elsewhere / DEB, downloads / "SHA256SUMS").verdict is Verdict.GOOD


def test_a_list_says_nothing_without_the_signature_of_the_project(downloads: Path) -> None:
    signature = downloads / "SHA256SUMS.minisig"
    shutil.copy(FOLDER / "other.minisig", signature)
    assert checked(downloads / DEB).verdict is Verdict.BAD_SIGNATURE
    signature.write_bytes(b"no signature")
    assert checked(downloads / DEB).verdict is Verdict.BAD_SIGNATURE
    signature.unlink()
    found = checked(downloads / DEB)
    assert (found.verdict, found.comment, found.agrees) == (Verdict.NOT_SIGNED, None, True)


def test_a_list_made_for_an_altered_file_is_not_believed(downloads: Path) -> None:
    (downloads / DEB).write_bytes(b"evil")
    digest = checked(downloads / DEB).digest
    (downloads / "SHA256SUMS").write_text(f"{digest}  {DEB}\n")
    assert checked(downloads / DEB).verdict is Verdict.BAD_SIGNATURE


def test_without_a_key_nothing_is_good(downloads: Path) -> None:
    found = check_download(downloads / DEB, None, None)
    assert (found.verdict, found.agrees, found.comment) == (Verdict.NO_KEY, True, None)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe",
        b"<html>Not found</html>\n",
        b"a" * 64 + b"  ../elsewhere\n",
        b"a" * 64 + b"  x\n" + b"b" * 64 + b"  x\n",
        b"\\" + b"a" * 64 + b"  with\\nline\n",
        b"A" * 64 + b"  x\n",
    ],
)
def test_what_is_no_list_is_refused(data: bytes) -> None:
    with pytest.raises(UserError) as caught:
        read_sums(data)
    assert caught.value.code is ReleaseProblem.LIST_UNREADABLE


def test_a_list_is_read_in_both_forms_of_sha256sum() -> None:
    assert read_sums(b"a" * 64 + b"  one two\n" + b"b" * 64 + b" *three\r\n") == {
        "one two": "a" * 64,
        "three": "b" * 64,
    }


def test_an_endless_list_is_not_read(downloads: Path) -> None:
    (downloads / "SHA256SUMS").write_bytes(b"x" * (LARGEST_LIST + 1))
    with pytest.raises(UserError) as caught:
        checked(downloads / DEB)
    assert caught.value.code is ReleaseProblem.LIST_UNREADABLE


def test_what_cannot_be_read_is_said(downloads: Path) -> None:
    for path in (downloads, downloads / "none.deb"):
        with pytest.raises(UserError) as caught:
            checked(path)
        assert caught.value.code is ReleaseProblem.FILE_UNREADABLE


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes there")
def test_a_pipe_keeps_nobody_waiting(downloads: Path) -> None:
    os.mkfifo(downloads / "pipe")
    with pytest.raises(UserError):
        checked(downloads / "pipe")
    (downloads / "SHA256SUMS.minisig").unlink()
    os.mkfifo(downloads / "SHA256SUMS.minisig")
    assert checked(downloads / DEB).verdict is Verdict.NOT_SIGNED
