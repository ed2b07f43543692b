from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from sakia_ng.adapters.profile import Profile, ProfileProblem
from sakia_ng.domain.currency import G1, GTEST, Currency, LedgerKind
from sakia_ng.errors import EnvironmentProblem, UserError
from tests.adapters.privileges import without_privileges

HOLDER = """
import sys
from pathlib import Path
from sakia_ng.adapters.profile import Profile
Profile(Path(sys.argv[1])).open()
print("open", flush=True)
sys.stdin.read()
"""


def open_descriptors() -> int:
    folder = Path("/proc/self/fd")
    if not folder.is_dir():
        pytest.skip("only Linux lists them")
    return len(list(folder.iterdir()))


def test_the_folder_is_made_for_the_user_alone_even_when_it_was_open_to_all(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "profile"
    with Profile(folder) as profile:
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert profile.cache.is_dir()
    folder.chmod(0o755)
    with Profile(folder):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_two_programs_never_share_a_profile_and_a_killed_one_frees_it(tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"open\n"
        with pytest.raises(UserError) as caught:
            Profile(folder).open()
        assert caught.value.code is ProfileProblem.ALREADY_OPEN
        assert caught.value.params == {"folder": str(folder), "process": holder.pid}
        holder.kill()
        holder.wait()
        with Profile(folder):
            pass


def test_a_profile_closed_can_be_opened_again(tmp_path: Path) -> None:
    first, second = Profile(tmp_path / "profile"), Profile(tmp_path / "profile")
    first.open()
    first.open()
    with pytest.raises(UserError):
        second.open()
    first.close()
    first.close()
    second.open()
    second.close()


def test_no_descriptor_is_left_when_the_lock_is_refused(tmp_path: Path) -> None:
    with Profile(tmp_path):
        before = open_descriptors()
        for _ in range(3):
            with pytest.raises(UserError):
                Profile(tmp_path).open()
        assert open_descriptors() == before


def test_a_folder_that_cannot_be_made_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(EnvironmentProblem) as caught:
        Profile(tmp_path / "file" / "profile").open()
    assert caught.value.code is ProfileProblem.NOT_WRITABLE


def test_a_read_only_folder_says_so() -> None:
    with without_privileges() as folder:
        locked = folder / "locked"
        locked.mkdir()
        locked.chmod(0o555)
        with pytest.raises(EnvironmentProblem) as caught:
            Profile(locked / "profile").open()
    assert caught.value.code is ProfileProblem.NOT_WRITABLE


def test_each_chain_has_a_file_of_its_own(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    other = Currency("g1", "Ğ1", 4450, "0x" + "ab" * 32)
    old = Currency("june", "J", 0, "", ledger=LedgerKind.DUNITER_V1)
    files = {profile.store(currency) for currency in (G1, GTEST, other, old)}
    assert len(files) == 4
    assert {file.parent for file in files} == {tmp_path}
    assert profile.store(G1).name == "g1-feb770bb.sqlite"
