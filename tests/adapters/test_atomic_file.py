"""Files replaced as a whole or not at all, on real file systems."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from sakia_ng.adapters.atomic_file import FileProblem, StagedFile, write_atomically
from sakia_ng.errors import EnvironmentProblem
from tests.adapters.vault.support import disk_full, folder_of_another_user, snapshot

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no POSIX permissions")


def test_a_file_is_made_and_replaced(tmp_path: Path) -> None:
    target = tmp_path / "file"
    write_atomically(target, b"first")
    write_atomically(target, b"second")
    assert snapshot(tmp_path) == {"file": b"second"}


@posix
def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    former = os.umask(0)
    try:
        target = tmp_path / "file"
        target.write_bytes(b"readable by all")
        target.chmod(0o666)
        write_atomically(target, b"secret")
    finally:
        os.umask(former)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_until_it_is_committed_nothing_changes(tmp_path: Path) -> None:
    target = tmp_path / "file"
    target.write_bytes(b"old")
    staged = StagedFile(target, b"new")
    assert target.read_bytes() == b"old"
    staged.discard()
    staged.discard()
    assert snapshot(tmp_path) == {"file": b"old"}


@posix
def test_the_content_is_on_the_disk_before_it_takes_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    happened: list[str] = []
    fsync, rename = os.fsync, os.replace

    def watched_fsync(handle: int) -> None:
        happened.append("folder synced" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file synced")
        fsync(handle)

    def watched_rename(*names: str) -> None:
        happened.append("renamed")
        rename(*names)

    monkeypatch.setattr(os, "fsync", watched_fsync)
    monkeypatch.setattr(os, "replace", watched_rename)
    write_atomically(tmp_path / "file", b"content")
    assert happened == ["file synced", "renamed", "folder synced"]


@posix
def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "file"
    target.write_bytes(b"old")
    with disk_full(10_000), pytest.raises(EnvironmentProblem) as caught:
        write_atomically(target, bytes(100_000))
    assert caught.value.code is FileProblem.DISK_FULL
    assert caught.value.params == {"path": str(target)}
    assert snapshot(tmp_path) == {"file": b"old"}


@posix
def test_a_folder_that_may_not_be_written_leaves_the_old_file() -> None:
    with folder_of_another_user({"file": b"old"}) as folder:
        with pytest.raises(EnvironmentProblem) as caught:
            write_atomically(folder / "file", b"new")
        assert caught.value.code is FileProblem.FORBIDDEN
        assert snapshot(folder) == {"file": b"old"}


def test_a_target_that_cannot_be_replaced_leaves_nothing_behind(tmp_path: Path) -> None:
    target = tmp_path / "file"
    target.mkdir()
    with pytest.raises(EnvironmentProblem):
        write_atomically(target, b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem) as caught:
        write_atomically(tmp_path / "none" / "file", b"new")
    assert caught.value.code is FileProblem.FAILED
