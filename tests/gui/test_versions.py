"""New versions in the window: asked about at the first run, off unless agreed, told where one looks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from sakia_ng.domain.announcement import read_announcement
from sakia_ng.gui.application import use_language
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.home.page import HomePage
from sakia_ng.gui.pages.settings.page import SettingsPage
from sakia_ng.gui.pages.settings.versions import VersionsCard
from sakia_ng.gui.words.versions import changes_text
from sakia_ng.services.first_run_steps import Door, Step
from tests.async_qt import AsyncQt
from tests.fakes.announcements import announcement
from tests.fakes.window import real_stage
from tests.gui.conftest import Opened
from tests.gui.first_run_hands import PASSWORD, wizard_of


async def _settings(opened: Opened) -> SettingsPage:
    page = await opened.go(PageId.SETTINGS, text="versions")
    assert isinstance(page, SettingsPage)
    return page


async def test_without_a_key_the_settings_say_that_nobody_is_asked(opened: Opened) -> None:
    card = (await _settings(opened)).versions
    assert "asks nobody" in card._learns.text()
    assert card.box.isHidden()
    assert card.look.isHidden() or not card.look.isVisible()
    assert not opened.stage.session.settings.current.look_for_versions
    assert "no key yet" in card._learns.text()


async def test_the_demonstration_asks_nobody_whether_or_not_there_is_a_key(opened: Opened) -> None:
    card = VersionsCard(replace(opened.stage.session, is_demo=True))
    assert "the demonstration asks nobody" in card._learns.text()
    assert "key" not in card._learns.text()
    card.deleteLater()


async def test_the_settings_show_what_is_new_and_open_its_page(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    opened.stage.announce()
    heard: list[str] = []
    monkeypatch.setattr("sakia_ng.gui.pages.settings.versions.announce", lambda _widget, text: heard.append(text))
    page = await _settings(opened)
    card = page.versions
    card.draw()
    assert not card.box.isChecked()
    card.box.click()
    await opened.settle()
    assert opened.stage.session.settings.current.look_for_versions
    assert card.said == ""
    card.look.click()
    await opened.aqt.until(lambda: "Sakia 0.2.0 is there" in card.said and heard)
    assert heard == [card.said]
    assert card._changes.text().splitlines()[1] == "Histories open faster."
    opened_urls: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened_urls.append)
    assert opened_urls == []
    card.page.click()
    assert [url.toString() for url in opened_urls] == ["https://sakia.example/releases/0.2.0"]


async def test_a_forged_word_is_told_and_shows_no_version(opened: Opened) -> None:
    source = opened.stage.announce()
    source.data = announcement(version="9.0.0")
    page = await _settings(opened)
    page.versions.draw()
    page.versions.look.click()
    await opened.aqt.until(lambda: "did not sign this" in page.versions.said)
    assert page.versions.page.isHidden()
    assert page.versions._changes.isHidden()


async def test_the_home_page_leads_to_what_is_new(opened: Opened) -> None:
    opened.stage.announce()
    page = await opened.go(PageId.HOME)
    assert isinstance(page, HomePage)
    assert page.new_version.isHidden()
    await opened.stage.session.new_versions.look()
    await opened.aqt.until(page.new_version.isVisible)
    assert "0.2.0" in page.new_version.text
    wanted = opened.aqt.signal(page.go_requested)
    page.new_version.action_requested.emit()
    assert (await wanted) == (Destination(PageId.SETTINGS, text="versions"),)


@pytest.mark.parametrize("agrees", [True, False])
async def test_the_first_run_asks_and_takes_no_answer_for_no(
    agrees: bool, app: QApplication, aqt: AsyncQt, tmp_path: Path
) -> None:
    stage = await real_stage(tmp_path)
    source = stage.announce()
    wizard, hands = await wizard_of(stage, aqt)
    assert wizard.versions.isVisible()
    assert not wizard.versions.isChecked()
    if agrees:
        wizard.versions.click()
    ended = aqt.signal(wizard.ended)
    await hands.open(Door.CREATE, Step.WORDS)
    assert wizard.versions.isHidden()
    words = hands.guide.run.words
    await hands.next(Step.WORDS_BACK)
    for place, number in enumerate(hands.guide.run.asked):
        hands.write(f"word_back_{place}", words[number - 1])
    await hands.next(Step.PROTECT)
    hands.write("account_name_0", "Elsa")
    hands.write("new_password", PASSWORD)
    hands.write("new_password_again", PASSWORD)
    hands.guide.next_button.click()
    await ended
    assert stage.session.settings.current.look_for_versions is agrees
    assert source.asked == []
    await stage.close()


async def test_the_first_run_asks_nothing_that_nobody_could_answer(
    app: QApplication, aqt: AsyncQt, tmp_path: Path
) -> None:
    stage = await real_stage(tmp_path)
    wizard, _ = await wizard_of(stage, aqt)
    assert wizard.versions.isHidden()
    await stage.close()


def test_what_is_new_is_shown_line_by_line_and_harmless(app: QApplication) -> None:
    changes = {"en": "one\n\u202etwo\x00\n\nthree " + "x" * 400}
    use_language(app, "en")
    shown = changes_text(read_announcement(announcement(changes=changes)), "fr").splitlines()
    assert shown[:2] == ["one", "two"]
    assert len(shown[2]) == 300
