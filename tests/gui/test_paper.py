"""Papers: as many pages as it takes, alike in a file, on a screen and on a printer, laid out while the loop goes on."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from sakia_ng.gui.paper import Paper
from sakia_ng.gui.paper_pages import Pages
from sakia_ng.gui.scanning import texts_in
from tests.gui.conftest import Opened
from tests.gui.test_groups import groups
from tests.gui.test_printing import preview
from tests.gui.test_records import listed, sheets

CODE = '{"signature":"' + "0123456789abcdef" * 20 + '"}'
HEADERS = ("Name", "What ends first")


def lowest_ink(page: QImage) -> float:
    """Where the lowest mark of a page stands, from 0 above to 1 below; its number is not counted."""
    lines = range(int(page.height() * 0.94), 0, -1)
    marked = (y for y in lines if any(QColor(page.pixel(x, y)).lightness() < 160 for x in range(0, page.width(), 2)))
    return next(marked, 0) / page.height()


def test_a_file_and_a_screen_have_the_same_pages(qapp: QApplication) -> None:
    for paper in (
        Paper("One", ["A sentence."]),
        Paper("Many", ["A sentence that is so long that it takes more than one line of a page. " * 3] * 60),
        Paper("A table", ["As of today"], headers=HEADERS, rows=[("Somebody", "12 December 2026")] * 150),
    ):
        pages = paper.pictures()
        assert sheets(paper.pdf()) == len(pages)
        assert all(0.05 < lowest_ink(page) < 0.94 for page in pages)
        assert {page.height() > page.width() for page in pages} == {not paper.headers}


def test_a_code_is_read_from_the_page_with_what_it_holds_beneath(qapp: QApplication) -> None:
    (page,) = Paper("Revocation", ["Keep it."], CODE).pictures()
    assert texts_in(page) == (CODE,)


def test_headers_stand_on_each_page_of_a_table(qapp: QApplication) -> None:
    rows = [("", "")] * 150
    named, nameless = (Paper("", [], headers=names, rows=rows).pictures() for names in (HEADERS, ("", "")))
    assert len(named) == len(nameless) > 2
    assert all(one != other for one, other in zip(named, nameless, strict=True))


async def test_what_is_printed_or_saved_is_laid_out_beside_the_loop(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []

    class Noted(Pages):
        def __init__(self, size: QSize) -> None:
            threads.append(threading.current_thread())
            super().__init__(size)

    async def where(_parent: object, _title: str, name: str) -> Path:
        return tmp_path / name

    monkeypatch.setattr("sakia_ng.gui.paper.Pages", Noted)
    monkeypatch.setattr("sakia_ng.gui.files.ask_where", where)
    records = await listed(opened)
    records.save_all.click()
    await opened.aqt.until(lambda: records.said == "Saved as certifications.pdf.")
    records.print_all.click()
    (await preview(opened)).close_button.click()
    group = await groups(opened)
    group.files.paper.click()
    await opened.aqt.until((tmp_path / "sakia.pdf").exists)
    assert len(threads) == 3
    assert threading.main_thread() not in threads
