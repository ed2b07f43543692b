"""Preferences in a file that people, editors and accidents change."""

from __future__ import annotations

import json
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.adapters.preferences_file import MAX_BYTES, JsonPreferencesFile
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.errors import EnvironmentProblem

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner, max_size=3), max_leaves=5
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


@given(st.dictionaries(st.text(max_size=10), VALUES, max_size=5))
def test_what_is_saved_is_loaded(tmp_path_factory: pytest.TempPathFactory, values: dict[str, object]) -> None:
    file = JsonPreferencesFile(tmp_path_factory.mktemp("preferences") / "settings.json")
    file.save(values)
    assert file.load() == values
    assert file.problem is None


def test_nothing_kept_is_no_problem(path: Path) -> None:
    file = JsonPreferencesFile(path)
    assert (file.load(), file.problem) == ({}, None)
    assert not path.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="rights of files are another matter on Windows")
def test_it_is_for_its_owner_alone_and_readable_by_people(path: Path) -> None:
    JsonPreferencesFile(path).save({"name": "Épicerie"})
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "Épicerie" in path.read_text(encoding="utf-8")


def test_what_a_windows_editor_leaves_is_read(path: Path) -> None:
    path.write_bytes(b"\xef\xbb\xbf" + b'{\r\n "decimals": 3\r\n}')
    assert JsonPreferencesFile(path).load() == {"decimals": 3}


def test_half_a_surrogate_pair_in_the_file_does_not_stop_the_next_change(path: Path) -> None:
    path.write_text('{"of a newer version": "\\ud800"}')
    file = JsonPreferencesFile(path)
    values = dict(file.load())
    file.save({**values, "decimals": 3})
    assert file.load() == {"of a newer version": "\ud800", "decimals": 3}


NONSENSE = [b"", b"{", b"[1]", b'"x"', b"null", b"\xff\xfe\x00", b"[" * 100_000, b"{}" + b" " * MAX_BYTES]
NONSENSE += [b'{"a": ' + b"[" * depth + b"]" * depth + b"}" for depth in (60, 900)]


@pytest.mark.parametrize("content", NONSENSE)
def test_nonsense_counts_as_nothing_is_told_and_survives_the_next_change(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    file = JsonPreferencesFile(path)
    assert file.load() == {}
    problem = file.problem
    assert problem is not None
    assert problem.code.value == "preferences.unreadable"
    assert path.read_bytes() == content
    file.save({"decimals": 3})
    assert file.problem is None
    assert path.with_name("settings.json.damaged").read_bytes() == content
    assert json.loads(path.read_text()) == {"decimals": 3}


def test_a_folder_in_its_place(path: Path) -> None:
    path.mkdir()
    file = JsonPreferencesFile(path)
    assert file.load() == {}
    assert file.problem is not None
    file.save({"decimals": 3})
    assert file.load() == {"decimals": 3}


def test_a_folder_that_is_gone_is_a_problem_of_the_disk(tmp_path: Path) -> None:
    file = JsonPreferencesFile(tmp_path / "gone" / "settings.json")
    with pytest.raises(EnvironmentProblem):
        file.save({})


def test_the_clock_is_in_utc_and_its_seconds_do_not_go_back() -> None:
    clock = SystemClock()
    offset = clock.now().utcoffset()
    assert offset is not None
    assert not offset
    assert clock.monotonic() <= clock.monotonic()
