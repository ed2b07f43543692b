"""Shortcuts, palette, licence, log, about: what helps somebody who is lost."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sakia_ng import __version__
from sakia_ng.gui.application import use_language
from sakia_ng.gui.commands import COMMANDS, Command
from sakia_ng.gui.files import read, save
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.about import AboutPage
from sakia_ng.gui.pages.licence import LICENCES, LicencePage, read_licence
from sakia_ng.gui.pages.log import LogPage
from sakia_ng.gui.pages.settings.page import SettingsPage
from sakia_ng.gui.pages.shortcuts import ShortcutsPage
from sakia_ng.gui.theme import Type, theme
from sakia_ng.gui.words.commands import command_name
from sakia_ng.services.journal import journal
from tests.gui.conftest import Opened


def test_no_key_stands_twice_in_the_table() -> None:
    keys = [keys for entry in COMMANDS for keys in entry.keys]
    assert len(keys) == len(set(keys))
    assert {entry.command for entry in COMMANDS} == set(Command)
    assert all(QKeySequence(each).toString() == each for each in keys)


async def test_the_page_lists_exactly_what_the_window_obeys(opened: Opened) -> None:
    page = await opened.go(PageId.SHORTCUTS)
    assert isinstance(page, ShortcutsPage)
    obeyed = {action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) for action in _actions(opened)}
    listed = {keys for written, _ in page.lines for keys in written.split(" or ")}
    assert listed == obeyed
    assert all(words for _, words in page.lines)


def _actions(opened: Opened) -> list:  # type: ignore[type-arg]  # of QAction
    return opened.window.shell.actions()


async def test_f1_opens_the_list(opened: Opened) -> None:
    QTest.keyClick(opened.window, Qt.Key.Key_F1)
    await opened.settle()
    assert isinstance(opened.window.page, ShortcutsPage)


async def test_the_palette_offers_commands_before_anything_is_typed(opened: Opened) -> None:
    opened.window.activateWindow()
    QTest.keyClick(opened.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    search = opened.window.shell.top.search
    offered = [hit.command for hit in search.hits]
    assert Command.LOCK in offered
    assert search._list.isVisible()
    assert Command.SEARCH not in offered
    words = QFontMetrics(theme().font(Type.BODY)), QFontMetrics(theme().font(Type.CAPTION))
    longest = max(words[0].horizontalAdvance(hit.name) + words[1].horizontalAdvance(hit.detail) for hit in search.hits)
    assert search._list.viewport().width() > longest + search._list.iconSize().width()
    assert None not in offered
    search.hide()
    assert not search._list.isVisible()


async def test_the_palette_obeys(opened: Opened) -> None:
    search = opened.window.shell.top.search
    search.setText("hide or")
    search.textEdited.emit("hide or")
    assert search.hits[0].command is Command.HIDE_AMOUNTS
    assert search.hits[0].detail == "Ctrl+H"
    QTest.keyClick(search, Qt.Key.Key_Return)
    await opened.aqt.until(lambda: opened.stage.session.settings.current.amounts_hidden)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_commands_have_different_names(app: QApplication, language: str) -> None:
    use_language(app, language)
    names = [command_name(entry) for entry in COMMANDS]
    assert len(names) == len(set(names))
    assert all(names)


@pytest.mark.parametrize("language", [code for code, _ in LICENCES])
def test_each_text_of_the_licence_says_its_version_and_date(language: str) -> None:
    text = read_licence(language)
    assert text.version in ("0.3.0", "0.2.9")
    assert text.modified.year > 2020
    assert text.markdown.startswith(("Lic", "Ğ1"))
    assert ":modified:" not in text.markdown.casefold()
    assert len(text.markdown) > 5_000


async def test_the_licence_is_shown_in_the_language_chosen(opened: Opened) -> None:
    page = await opened.go(PageId.LICENCE)
    assert isinstance(page, LicencePage)
    assert page.language.currentData() == "en"
    assert "Web of Trust" in page.text.toPlainText()
    assert page._old.isVisible()
    assert "0.3.0" in page._old.text
    page.language.setCurrentIndex(page.language.findData("fr"))
    assert "Toile de confiance" in page.text.toPlainText()
    assert not page._old.isVisible()
    assert "11\u00a0February\u00a02025" in page._of.text()


async def test_the_log_is_filtered_and_saved_as_it_is_shown(opened: Opened, tmp_path: Path) -> None:
    kept, logger = journal(), logging.getLogger("sakia_ng.test_of_the_log")
    logger.setLevel(logging.INFO)
    logger.info("a quiet line")
    logger.warning("Élan brisé at wss://me:secret@node.example")
    page = await opened.go(PageId.LOG)
    assert isinstance(page, LogPage)
    page._draw()
    assert "a quiet line" in page.shown
    assert "me:secret" not in page.shown
    page.level.setCurrentIndex(1)
    assert "a quiet line" not in page.shown
    page.text.setText("elan")
    assert page.shown.count("\n") == 0
    page._copy.click()
    assert QApplication.clipboard().text() == page.shown
    logging.getLogger().removeHandler(kept)


async def test_the_log_follows_while_it_is_open(opened: Opened) -> None:
    kept, logger = journal(), logging.getLogger("sakia_ng.test_of_the_log")
    page = await opened.go(PageId.LOG)
    assert isinstance(page, LogPage)
    logger.error("something new")
    page._on_timer_timeout()
    assert "something new" in page.shown
    logging.getLogger().removeHandler(kept)


async def test_about_names_the_version_and_every_library(opened: Opened) -> None:
    page = await opened.go(PageId.ABOUT)
    assert isinstance(page, AboutPage)
    await opened.aqt.until(lambda: page.libraries)
    names = {library.name.lower() for library in page.libraries}
    assert {"python", "pynacl", "aiohttp", "segno"} <= names
    assert all(library.version for library in page.libraries)
    assert [library.name for library in page.libraries if not library.licence] == []
    page._copy.click()
    assert __version__ in QApplication.clipboard().text()
    assert __version__ in page._version.text()


async def test_settings_lead_to_the_pages_of_help(opened: Opened) -> None:
    page = await opened.go(PageId.SETTINGS)
    assert isinstance(page, SettingsPage)
    for place, button in page.help_links.items():
        wanted = opened.aqt.signal(page.go_requested)
        button.click()
        assert (await wanted) == (Destination(place),)


async def test_files_are_written_and_read_with_a_limit(tmp_path: Path) -> None:
    path = tmp_path / "one.txt"
    assert (await save(path, b"12345")).is_done
    assert (await read(path, 5)).data == b"12345"
    assert not (await read(path, 4)).is_done
    assert not (await read(tmp_path, 4)).is_done
    assert not (await save(tmp_path / "none" / "two.txt", b"")).is_done
