"""Other ways into the vault than its password: the session of the system, and the previous version of a damaged one."""

from __future__ import annotations

import pytest

from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.lock import LockPage
from sakia_ng.gui.pages.settings.page import SettingsPage
from sakia_ng.gui.words.errors import sentence
from sakia_ng.ports.keystore import SessionUnlockProblem, VaultProblem, VaultState
from tests.fakes.session import PASSWORD
from tests.gui.conftest import Opened

OTHER = "battery staple"


async def settings_of(opened: Opened) -> SettingsPage:
    page = await opened.go(PageId.SETTINGS)
    assert isinstance(page, SettingsPage)
    return page


def lock_of(opened: Opened) -> LockPage:
    opened.window.shell.top.lock_requested.emit()
    return opened.window.shell._lock_page


async def test_the_session_opens_the_vault_only_once_it_was_chosen(opened: Opened) -> None:
    assert lock_of(opened)._by_session.isHidden()
    await opened.window.shell._lock_page.unlock(PASSWORD)
    page = await settings_of(opened)
    await opened.aqt.until(page.session_unlock.isVisible)
    page.session_unlock.box.click()
    await opened.aqt.until(lambda: opened.stage.session.settings.current.session_unlock)
    assert opened.stage.session_unlock.kept is not None
    lock = lock_of(opened)
    assert not lock._by_session.isHidden()
    lock._by_session.click()
    await opened.aqt.until(lambda: opened.stage.keystore.state is VaultState.UNLOCKED)


async def test_the_choice_taken_back_leaves_nothing_in_the_store(opened: Opened) -> None:
    page = await settings_of(opened)
    settings = opened.stage.session.settings
    page.session_unlock.box.click()
    await opened.aqt.until(lambda: settings.current.session_unlock)
    page.session_unlock.box.click()
    await opened.aqt.until(lambda: not settings.current.session_unlock)
    assert opened.stage.session_unlock.kept is None
    assert lock_of(opened)._by_session.isHidden()


async def test_a_store_that_refuses_leaves_the_box_unticked_and_says_why(opened: Opened) -> None:
    page = await settings_of(opened)
    await opened.aqt.until(page.session_unlock.isVisible)
    opened.stage.session_unlock.available = False
    page.session_unlock.box.click()
    await opened.aqt.until(lambda: bool(page.session_unlock.problem))
    assert not page.session_unlock.box.isChecked()
    assert not opened.stage.session.settings.current.session_unlock


async def test_without_a_store_there_is_no_choice(opened: Opened) -> None:
    opened.stage.session_unlock.available = False
    page = await settings_of(opened)
    await opened.settle()
    assert page.session_unlock.isHidden()


async def test_what_the_store_forgot_is_said_and_the_password_still_opens(opened: Opened) -> None:
    await opened.stage.session.settings.change(session_unlock=True)
    lock = lock_of(opened)
    await lock.unlock_by_session()
    assert lock.error == sentence(UserError(SessionUnlockProblem.NOT_REMEMBERED))
    await lock.unlock(PASSWORD)
    assert opened.stage.keystore.state is VaultState.UNLOCKED


async def test_what_opens_nothing_any_more_is_not_offered_again(opened: Opened) -> None:
    settings = opened.stage.session.settings
    await opened.stage.session_unlock.remember()
    await settings.change(session_unlock=True)
    await opened.stage.keystore.change_password(PASSWORD, OTHER)
    lock = lock_of(opened)
    assert not lock._by_session.isHidden()
    lock._by_session.click()
    await opened.aqt.until(lambda: bool(lock.error))
    assert lock.error == sentence(UserError(SessionUnlockProblem.OUTDATED))
    assert "changed" not in lock.error, "it may be a secret that was removed"
    assert lock._by_session.isHidden()
    assert not settings.current.session_unlock
    await lock.unlock(OTHER)
    assert lock_of(opened)._by_session.isHidden()


async def test_a_store_that_is_away_for_once_is_offered_again(opened: Opened) -> None:
    await opened.stage.session.settings.change(session_unlock=True)
    opened.stage.session_unlock.available = False
    lock = lock_of(opened)
    await lock.unlock_by_session()
    assert lock.error == sentence(EnvironmentProblem(SessionUnlockProblem.UNAVAILABLE))
    assert opened.stage.session.settings.current.session_unlock
    assert not lock._by_session.isHidden()


async def changed_password(opened: Opened, current: str = PASSWORD) -> None:
    card = (await settings_of(opened)).password
    for box, text in ((card.current, current), (card.new, OTHER), (card.again, OTHER)):
        box.setText(text)
    card.change.click()
    await opened.settle()


@pytest.mark.parametrize("is_wanted", [True, False])
@pytest.mark.parametrize("problem", [None, EnvironmentProblem(VaultProblem.STALE_BACKUP)])
async def test_the_session_still_opens_after_a_change_of_password_where_that_is_wanted(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, is_wanted: bool, problem: EnvironmentProblem | None
) -> None:
    stage, change = opened.stage, opened.stage.keystore.change_password

    async def change_and_tell(current: str, new: str) -> None:
        await change(current, new)
        if problem is not None:
            raise problem

    monkeypatch.setattr(stage.keystore, "change_password", change_and_tell)
    if is_wanted:
        await stage.session_unlock.remember()
        await stage.session.settings.change(session_unlock=True)
    await changed_password(opened, "wrong")
    assert stage.session_unlock.kept == (1 if is_wanted else None)
    await changed_password(opened)
    assert stage.keystore.data_key == 2
    assert stage.session_unlock.kept == (2 if is_wanted else None)
    assert stage.session.settings.current.session_unlock is is_wanted


async def test_a_store_that_refuses_the_new_key_ends_the_choice(opened: Opened) -> None:
    stage = opened.stage
    await stage.session_unlock.remember()
    await stage.session.settings.change(session_unlock=True)
    stage.session_unlock.available = False
    await changed_password(opened)
    assert stage.keystore.data_key == 2
    assert not stage.session.settings.current.session_unlock
    assert not (await settings_of(opened)).session_unlock.box.isChecked()
    assert lock_of(opened)._by_session.isHidden()


@pytest.mark.parametrize("offered", [True, False])
async def test_a_damaged_vault_offers_its_previous_version_where_there_is_one(opened: Opened, offered: bool) -> None:
    lock = lock_of(opened)
    opened.stage.keystore.fail_next = UserError(VaultProblem.ALTERED, backup_available=offered)
    await lock.unlock(PASSWORD)
    assert lock.error
    assert lock._from_backup.isHidden() is not offered
    if offered:
        lock._password.setText(PASSWORD)
        lock._from_backup.click()
        await opened.aqt.until(lambda: lock.error == sentence(UserError(VaultProblem.EXISTS)))  # the fake's is sound


async def test_a_forgotten_password_is_told_what_can_be_done_and_what_cannot(opened: Opened) -> None:
    lock = lock_of(opened)
    await opened.aqt.until(lock.isVisible)
    assert lock.advice == ""
    lock._forgotten.click()
    for word in ("Nobody can find your password", "recovery phrase", "sakia-ng --profile again", "stays as it is"):
        assert word in lock.advice
    assert str(opened.stage.session.profile_folder / "vault") in lock.advice
    lock._forgotten.click()
    assert lock.advice == ""
    lock._forgotten.click()
    lock.open()
    assert lock.advice == ""


async def test_while_locked_the_connection_is_seen_and_leads_nowhere(opened: Opened) -> None:
    lock = lock_of(opened)
    await opened.aqt.until(lock.isVisible)
    page = opened.window.page
    assert opened.window.shell.status.isVisible()
    opened.window.shell.status._connection.click()
    assert lock.isVisible()
    assert opened.window.page is page
