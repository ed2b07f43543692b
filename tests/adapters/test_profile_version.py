"""An older profile is opened after a copy, a newer one is refused and left as it is."""

from __future__ import annotations

import json
import stat
import sys
from pathlib import Path

import pytest

from sakia_ng import __version__
from sakia_ng.adapters.profile import Profile
from sakia_ng.adapters.profile_version import COPIED, FILE_NAME, FORMAT, VersionProblem, prepare
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import EnvironmentProblem, UserError
from tests.adapters.privileges import without_privileges


def snapshot(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def stamp(folder: Path) -> dict[str, object]:
    said: dict[str, object] = json.loads((folder / FILE_NAME).read_text())
    return said


def test_a_new_profile_says_its_version_and_has_no_copy(tmp_path: Path) -> None:
    with Profile(tmp_path / "profile") as profile:
        assert stamp(profile.folder) == {"format": FORMAT, "version": __version__}
        assert not list(profile.folder.glob("before-*"))
        profile.empty()
        assert stamp(profile.folder)["version"] == __version__


@pytest.mark.parametrize("left", [None, b'{"format": 1, "version": "0.0.9"}', b"", b"[]", b"\xff", b"[" * 3_000])
def test_another_version_begins_with_a_copy_of_the_small_files(left: bytes | None, tmp_path: Path) -> None:
    for name in ("settings.json", "currency.json"):
        (tmp_path / name).write_text(f"{name} of before")
    (tmp_path / "vault").mkdir()
    (tmp_path / "vault" / "vault.sakia").write_bytes(b"keys")
    if left is not None:
        (tmp_path / FILE_NAME).write_bytes(left)
    before = snapshot(tmp_path)
    prepare(tmp_path, "0.2.0")
    kept = snapshot(tmp_path / "before-0.2.0")
    assert kept == {name: data for name, data in before.items() if name in COPIED}
    assert stamp(tmp_path) == {"format": FORMAT, "version": "0.2.0"}
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "before-0.2.0").stat().st_mode) == 0o700
    (tmp_path / "settings.json").write_text("changed since")
    prepare(tmp_path, "0.2.0")  # the same version again copies nothing
    assert snapshot(tmp_path / "before-0.2.0") == kept


def test_a_second_upgrade_to_a_version_keeps_what_was_there_last(tmp_path: Path) -> None:
    for version, content in (("0.1.0", "one"), ("0.2.0", "two"), ("0.1.0", "three"), ("0.2.0", "four")):
        (tmp_path / "settings.json").write_text(content)
        prepare(tmp_path, version)
    assert (tmp_path / "before-0.2.0" / "settings.json").read_text() == "four"
    assert (tmp_path / "before-0.1.0" / "settings.json").read_text() == "three"


def test_a_profile_of_a_newer_format_is_refused_untouched_and_unlocked(tmp_path: Path) -> None:
    newer = {"format": FORMAT + 1, "version": "9.9\u202e"}
    (tmp_path / FILE_NAME).write_text(json.dumps(newer))
    (tmp_path / "settings.json").write_text("{}")
    before = snapshot(tmp_path)
    for _ in range(2):
        with pytest.raises(UserError) as caught:
            Profile(tmp_path).open()
        assert caught.value.code is VersionProblem.NEWER
        assert caught.value.params == {"folder": str(tmp_path), "version": UntrustedText("9.9\u202e")}
    after = snapshot(tmp_path)
    del after["in-use.lock"]
    assert after == before


def test_where_no_copy_can_be_made_nothing_is_changed() -> None:
    with without_privileges() as folder:
        profile = folder / "profile"
        profile.mkdir()
        (profile / "settings.json").write_text("{}")
        (profile / "before-0.2.0.partial").write_text("stands in the way of the copy")
        before = snapshot(profile)
        with pytest.raises((OSError, EnvironmentProblem)):
            prepare(profile, "0.2.0")
        assert snapshot(profile) == before
