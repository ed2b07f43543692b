"""Printing: the pages first, then the system's dialog; nothing of it is loaded before, nothing stays after a lock."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog

from sakia_ng.gui.dialogs.print_paper import PrintPaperDialog
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.trust.page import TrustPage, TrustTab
from tests.gui.conftest import Opened
from tests.gui.looks import cut, nameless
from tests.gui.test_groups import groups
from tests.gui.test_records import listed


def pages() -> PrintPaperDialog | None:
    return next((one for one in QApplication.topLevelWidgets() if isinstance(one, PrintPaperDialog)), None)


async def preview(opened: Opened) -> PrintPaperDialog:
    await opened.aqt.until(lambda: (dialog := pages()) is not None and dialog.isVisible())
    dialog = pages()
    assert dialog is not None
    return dialog


async def print_to_file(opened: Opened, dialog: PrintPaperDialog, path: Path) -> None:
    """Choose a file as the system's dialog lets one, and say yes."""
    dialog.print_button.click()

    def asked() -> QPrintDialog | None:
        return next((one for one in dialog.findChildren(QPrintDialog) if one.isVisible()), None)

    await opened.aqt.until(lambda: asked() is not None)
    system = asked()
    assert system is not None
    assert system.printer() is dialog.printer
    dialog.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer.setOutputFileName(str(path))
    QDialog.done(system, QDialog.DialogCode.Accepted.value)


async def test_a_record_is_seen_and_printed(opened: Opened, tmp_path: Path) -> None:
    part = await listed(opened)
    part.print_one.click()
    dialog = await preview(opened)
    assert dialog.windowTitle().startswith("Print: Certification of")
    await opened.aqt.until(lambda: dialog.pages.pageCount() == 1)
    await opened.aqt.until(lambda: dialog._count.text() == "1 page")
    assert not nameless(dialog)
    assert not cut(dialog)
    await print_to_file(opened, dialog, tmp_path / "record.pdf")
    await opened.aqt.until(lambda: part.said.startswith("Handed to "))
    assert (tmp_path / "record.pdf").read_bytes().startswith(b"%PDF")
    part.print_all.click()
    dialog = await preview(opened)
    dialog.close_button.click()
    await opened.aqt.until(lambda: pages() is None)


async def test_the_system_s_dialog_left_alone_prints_nothing(opened: Opened) -> None:
    part = await listed(opened)
    part.print_one.click()
    dialog = await preview(opened)
    dialog.print_button.click()
    await opened.aqt.until(lambda: dialog.findChildren(QPrintDialog))
    dialog.findChildren(QPrintDialog)[0].reject()
    await opened.settle()
    assert (dialog.isVisible(), dialog.printed_on) == (True, "")
    dialog.close_button.click()
    await opened.aqt.until(lambda: pages() is None)
    assert part.said == ""


async def test_a_group_lies_on_its_side(opened: Opened, tmp_path: Path) -> None:
    part = await groups(opened)
    part.files.print_button.click()
    dialog = await preview(opened)
    assert dialog.printer.pageLayout().orientation().name == "Landscape"
    await print_to_file(opened, dialog, tmp_path / "group.pdf")
    await opened.aqt.until(lambda: (tmp_path / "group.pdf").exists() and pages() is None)
    assert part.files._said.text().startswith("Handed to ")


async def test_a_secret_on_the_screen_goes_when_its_page_does(opened: Opened) -> None:
    await groups(opened)  # weaves the web
    page = await opened.go(PageId.TRUST, text=TrustTab.REVOCATION.value)
    assert isinstance(page, TrustPage)
    card = page.revocation.make
    await opened.aqt.until(card.make.isVisible)
    card.make.click()
    await opened.aqt.until(card.print_button.isVisible)
    card.print_button.click()
    dialog = await preview(opened)
    await opened.aqt.until(lambda: dialog.pages.pageCount() == 1)
    await opened.go(PageId.HOME)
    await opened.aqt.until(lambda: pages() is None)
    assert card.document is None


async def test_where_qt_cannot_print_it_is_said(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    part = await listed(opened)
    monkeypatch.setitem(sys.modules, "sakia_ng.gui.dialogs.print_paper", None)
    part.print_one.click()
    await opened.aqt.until(lambda: part.said == "This system’s Qt cannot print. Save a PDF, and print that.")


def test_nothing_for_printers_is_loaded_before_it_is_wanted() -> None:
    parts = "from sakia_ng.gui.pages.trust import groups, page, records, revocation"
    program = f"import sys, sakia_ng.gui.printing\n{parts}\nprint('PySide6.QtPrintSupport' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split() == ["False"]
