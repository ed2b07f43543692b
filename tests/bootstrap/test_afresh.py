"""The demonstration started afresh: what goes, what stays, and that nothing else is touched."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton

from sakia_ng.adapters.preferences_file import JsonPreferencesFile
from sakia_ng.adapters.profile import Profile, ProfileProblem
from sakia_ng.bootstrap.folders import Folders
from sakia_ng.bootstrap.places import Places
from sakia_ng.domain.money import Cents
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.gui.session import Place
from sakia_ng.options import Options
from sakia_ng.services.settings import OF_THE_DATA, Preferences
from tests.async_qt import AsyncQt
from tests.bootstrap.running import running

VAULT = "vault/vault.sakia"


def filled(folder: Path) -> None:
    """Leave in a profile what sessions leave."""
    (folder / "cache" / "deep").mkdir(parents=True)
    (folder / VAULT).parent.mkdir()
    for name in (VAULT, "demonstration.json", "sandbox-ab.sqlite", "sandbox-ab.sqlite-wal", "cache/deep/x"):
        (folder / name).write_text("x")
    kept = {"language": "fr", "theme": "dark", "tour_done": ["pay"], "tour_since": 7, "phrase_checked": True}
    (folder / "settings.json").write_text(json.dumps(kept))


async def test_only_tastes_stay(tmp_path: Path) -> None:
    options = Options(demo=True, reset=True)
    folders = Folders(options, tmp_path)
    places = Places(options, folders)
    assert await places.first() == Place(afresh=True)
    folder = folders.profile(is_demo=True)
    folder.mkdir(parents=True)
    filled(folder)
    with Profile(folder) as profile:
        await places.start_afresh(profile)
        left = {str(path.relative_to(folder)) for path in folder.rglob("*")}
    assert left == {"in-use.lock", "cache", "profile.json", "settings.json"}
    assert JsonPreferencesFile(folder / "settings.json").load() == {"language": "fr", "theme": "dark"}


def test_what_tells_of_the_data_are_preferences() -> None:
    assert set(OF_THE_DATA) <= set(Preferences.__dataclass_fields__)


def test_links_are_removed_and_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "precious").write_text("x")
    folder = tmp_path / "profile"
    with Profile(folder) as profile:
        (folder / "link").symlink_to(outside)
        profile.empty()
        assert not (folder / "link").is_symlink()
    assert (outside / "precious").exists()


def test_what_cannot_be_removed_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path) -> None:
        raise PermissionError

    with Profile(tmp_path / "profile") as profile:
        (profile.folder / "file").write_text("x")
        monkeypatch.setattr(Path, "unlink", refuse)
        with pytest.raises(EnvironmentProblem) as problem:
            profile.empty()
    assert problem.value.code is ProfileProblem.NOT_WRITABLE


async def test_a_running_demonstration_begins_again_and_the_grocery_pays(aqt: AsyncQt, tmp_path: Path) -> None:
    async with running(aqt, tmp_path, Options(demo=True)) as run:
        session = await run.opened()
        door = run.window.findChild(QAbstractButton, "door_demonstration")
        assert isinstance(door, QAbstractButton)
        door.click()
        tour = run.window.shell.tour
        assert tour is not None
        await aqt.until(lambda: not tour.isHidden(), 20, "the tour")
        await session.settings.change(language="fr", tour_passed=("pay",))
        await aqt.until(lambda: session.ledger.connection.finalized, 20, "a block")
        account = (await session.store.accounts.all())[0]
        assert session.ask_neighbour is not None
        await session.ask_neighbour(account.address, Cents(1_250))
        assert (session.profile_folder / VAULT).is_file()
        session.move(Place(afresh=True))
        again = await run.opened(2)
        assert again.is_demo
        assert await again.store.accounts.all() == ()
        assert (again.settings.current.language, again.settings.current.tour_passed) == ("fr", ())
        assert not (again.profile_folder / VAULT).exists()
