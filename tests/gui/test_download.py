"""A downloaded file is checked where it is dropped or chosen, and what is known of it said in words."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from sakia_ng.domain.text import UntrustedText
from sakia_ng.gui.application import use_language
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.download import DownloadPage
from sakia_ng.gui.words.releases import verdict_text, verdict_title
from sakia_ng.ports.releases import Checked, Verdict
from tests.adapters.releases.test_downloads import DEB
from tests.adapters.releases.test_minisign import FOLDER
from tests.gui.conftest import Opened


@pytest.fixture
def downloads(tmp_path: Path) -> Path:
    """A package, the list and its signature."""
    folder = tmp_path / "downloads"
    folder.mkdir()
    for name in (DEB, "SHA256SUMS", "SHA256SUMS.minisig"):
        shutil.copy(FOLDER / name, folder / name)
    return folder


async def _page(opened: Opened) -> DownloadPage:
    page = await opened.go(PageId.DOWNLOAD)
    assert isinstance(page, DownloadPage)
    return page


def _drop(page: DownloadPage, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button, key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(9, 9), action, mime, button, key))


async def test_a_file_dropped_here_is_checked(opened: Opened, downloads: Path) -> None:
    page = await _page(opened)
    assert page.said == ""
    _drop(page, downloads / DEB)
    await opened.aqt.until(lambda: page.checked)
    assert page.said.startswith("Genuine. ")
    assert page._signed.text() == "Signed by the project: Sakia-NG v0.2.0"
    page._copy.click()
    assert page.checked is not None
    assert QApplication.clipboard().text() == page.checked.digest
    assert opened.window.page is page  # it is not taken for the picture of a code


async def test_the_list_may_be_dropped_with_the_file_before_it_or_after_it(opened: Opened, downloads: Path) -> None:
    page = await _page(opened)
    alone = downloads / "elsewhere" / DEB
    alone.parent.mkdir()
    shutil.move(downloads / DEB, alone)
    _drop(page, alone)
    await opened.aqt.until(lambda: page.checked)
    assert page.said.startswith("The list is missing")
    assert page.choose_list.isVisible()
    _drop(page, downloads / "SHA256SUMS.minisig", downloads / "SHA256SUMS")
    await opened.aqt.until(lambda: page.checked and page.checked.verdict is Verdict.GOOD)
    assert not page.choose_list.isVisible()
    _drop(page, downloads / "SHA256SUMS", alone)
    await opened.aqt.until(lambda: page.checked and page.checked.verdict is Verdict.GOOD)


async def test_a_list_dropped_first_waits_for_its_file(opened: Opened, downloads: Path) -> None:
    page = await _page(opened)
    alone = downloads / "elsewhere" / DEB
    alone.parent.mkdir()
    shutil.move(downloads / DEB, alone)
    _drop(page, downloads / "SHA256SUMS")
    assert page.checked is None
    _drop(page, alone)
    await opened.aqt.until(lambda: page.checked)
    assert page.said.startswith("Genuine")


async def test_files_are_chosen_without_a_mouse(opened: Opened, downloads: Path) -> None:
    page = await _page(opened)
    lonely = downloads / "elsewhere" / DEB
    lonely.parent.mkdir()
    shutil.move(downloads / DEB, lonely)
    assert page.choose.hasFocus()
    for button, path in ((page.choose, lonely), (page.choose_list, downloads / "SHA256SUMS")):
        page.checked = None
        button.click()
        await opened.settle()
        (dialog,) = [one for one in page.findChildren(QFileDialog) if one.isVisible()]
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(name, QLineEdit)
        name.setText(str(path))
        dialog.accept()
        await opened.aqt.until(lambda: page.checked)
    assert page.said.startswith("Genuine")


async def test_a_forged_file_is_told_in_words(opened: Opened, downloads: Path) -> None:
    page = await _page(opened)
    (downloads / DEB).write_bytes(b"evil")
    await page.check(downloads / DEB)
    assert "do not open it" in page.said
    (downloads / "SHA256SUMS").write_text(f"{page.checked.digest}  {DEB}\n" if page.checked else "")
    await page.check(downloads / DEB)
    assert "do not open the file" in page.said
    assert page._signed.isHidden()


async def test_what_cannot_be_read_is_said(opened: Opened, downloads: Path) -> None:
    page = await _page(opened)
    await page.check(downloads)
    assert "cannot be read" in page.said
    assert page.choose.isEnabled()
    (downloads / "SHA256SUMS").write_text("<html>")
    await page.check(downloads / DEB)
    assert "not a list of files" in page.said


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_verdict_has_words_of_its_own(app: QApplication, language: str) -> None:
    use_language(app, language)
    words = {
        (verdict_title(checked), verdict_text(checked))
        for verdict in Verdict
        for checked in [Checked(verdict, UntrustedText("a"), 1, "0" * 64)]
    }
    assert len(words) == len(Verdict)
    assert all(title and text for title, text in words)
    agreeing = {
        verdict_text(Checked(Verdict.NO_KEY, UntrustedText("a"), 1, "", agrees=is_so)) for is_so in (True, False)
    }
    assert len(agreeing) == 2
