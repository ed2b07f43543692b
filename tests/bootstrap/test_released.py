"""Whatever a released version kept or saved is opened by this one; what a newer one kept is refused in words."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from sakia_ng.adapters.profile_version import FILE_NAME, FORMAT
from sakia_ng.adapters.vault.format import VERSION
from sakia_ng.domain.currency import G1
from sakia_ng.domain.key_request import read_request
from sakia_ng.domain.revocation import read_revocation
from sakia_ng.ports.keystore import VaultState
from sakia_ng.services import contacts_file
from tests.async_qt import AsyncQt
from tests.bootstrap.released import CONTACT, OWN_NODE, PASSWORD, PROOF, REQUEST, REVOCATION
from tests.bootstrap.running import profile_of, running
from tests.bootstrap.test_session import unlock

FOLDER = Path(__file__).parents[1] / "fixtures"
FORMATS = range(1, FORMAT + 1)


def _files(folder: Path) -> dict[str, bytes]:
    """Return the files of a profile but the lock, which each start writes."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.name != "in-use.lock")
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def test_every_released_format_has_a_stored_file() -> None:
    assert sorted(path.name for path in FOLDER.glob("profile-*")) == [f"profile-{number}" for number in FORMATS]
    assert sorted(path.name for path in FOLDER.glob("vault-*")) == [f"vault-{n}.sakia" for n in range(1, VERSION + 1)]
    listed = (FOLDER / "README.md").read_text()
    for path in FOLDER.iterdir():
        name, dash, number = path.stem.rpartition("-")
        assert f"`{name}-N" in listed if dash and number.isdigit() else path.name in listed or path.stem == "README"


@pytest.mark.parametrize("number", FORMATS)
async def test_a_profile_of_a_released_format_is_opened_after_a_copy(number: int, aqt: AsyncQt, tmp_path: Path) -> None:
    folder = profile_of(tmp_path)
    shutil.copytree(FOLDER / f"profile-{number}", folder, dirs_exist_ok=True)
    old = json.loads((folder / FILE_NAME).read_text())
    (folder / FILE_NAME).write_text(json.dumps({**old, "version": "0.0.9"}))
    settings = (folder / "settings.json").read_bytes()
    async with running(aqt, tmp_path) as run:
        session = await run.opened()
        kept = session.settings.current
        assert (kept.theme, kept.auto_lock_minutes, kept.node_urls) == ("dark", 7, (OWN_NODE,))
        await unlock(run, PASSWORD)
        await aqt.until(lambda: session.keystore.state is VaultState.UNLOCKED, 30)
        await run.until_seen("Elsa")
        assert [account.name for account in await session.store.accounts.all()] == ["Elsa", "Le Fournil"]
        assert await session.store.contacts.all() == (CONTACT,)
    (store,) = folder.glob("*.sqlite.before-*")
    assert store.read_bytes()[:16] == b"SQLite format 3\0"
    (copy,) = folder.glob("before-*")
    assert (copy / "settings.json").read_bytes() == settings
    assert json.loads((copy / FILE_NAME).read_text())["version"] == "0.0.9"


async def test_a_profile_that_a_newer_version_uses_is_refused_in_words_and_untouched(
    aqt: AsyncQt, tmp_path: Path
) -> None:
    folder = profile_of(tmp_path)
    shutil.copytree(FOLDER / f"profile-{FORMAT}", folder, dirs_exist_ok=True)
    (folder / FILE_NAME).write_text(json.dumps({"format": FORMAT + 1, "version": "7.1"}))
    before = _files(folder)
    async with running(aqt, tmp_path) as run:
        await run.until_seen("A newer Sakia (“7.1”) has used this profile since. Install that version")
        run.press("Quit")
        assert await run.ended() == 1
    assert _files(folder) == before


def test_papers_and_contacts_that_were_saved_are_read() -> None:
    assert read_revocation((FOLDER / "revocation-1.json").read_bytes(), G1) == REVOCATION
    assert read_request((FOLDER / "key-request-1.json").read_bytes(), G1) == REQUEST
    assert read_request((FOLDER / "key-proof-1.json").read_bytes(), G1) == PROOF
    found = contacts_file.read((FOLDER / "contacts-1.csv").read_bytes(), G1, ())
    assert (found.new, found.wrong) == ((CONTACT,), ())
