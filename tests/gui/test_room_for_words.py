"""Words have room where there is some: in lines, beside boxes, under the names of a graph."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QStyleOptionFrame

from sakia_ng.gui.application import use_language
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.account.page import AccountPage
from sakia_ng.gui.pages.settings.page import SettingsPage
from sakia_ng.gui.pages.trust import graph_paint
from sakia_ng.gui.theme import Role, Type, theme
from tests.gui.conftest import Opened
from tests.gui.test_explorer import explorer


def _room(field: QLineEdit) -> int:
    """Return how wide the text of a line may be."""
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    inside = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    margins = field.textMargins()
    return inside.width() - margins.left() - margins.right()


@pytest.mark.parametrize("language", ["fr", "de", "eo"])
async def test_boxes_of_amounts_say_whole_what_they_are_for(opened: Opened, app: QApplication, language: str) -> None:
    use_language(app, language)
    page = await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    assert isinstance(page, AccountPage)
    opened.window.resize(1200, 750)
    page.history.filters._show_more.click()
    await opened.settle()
    more = page.history.filters.more
    for field in (more.least, more.most):
        assert field.isVisible()
        assert field.fontMetrics().horizontalAdvance(field.placeholderText()) < _room(field), field.placeholderText()


async def test_the_box_for_dividends_wraps_only_where_there_is_no_room(opened: Opened, app: QApplication) -> None:
    use_language(app, "fr")
    page = await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    assert isinstance(page, AccountPage)
    opened.window.resize(1200, 750)
    page.history.filters._show_more.click()
    await opened.settle()
    fold = page.history.filters.more.fold
    assert fold.isVisible()
    assert fold.width() >= fold.sizeHint().width()


async def test_a_short_field_stands_under_its_name(opened: Opened) -> None:
    page = await opened.go(PageId.SETTINGS)
    assert isinstance(page, SettingsPage)
    for width in (1024, 1366):
        opened.window.resize(width, 768)
        await opened.settle()
        assert page.minutes.x() == 0


@pytest.mark.parametrize("language", ["fr", "ca", "de", "eo"])
async def test_nobody_in_the_graph_has_words_that_are_cut(
    opened: Opened, app: QApplication, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_language(app, language)
    part = await explorer(opened)
    opened.window.resize(1200, 750)
    await opened.settle()
    cut: list[str] = []
    drawn: list[str] = []
    draw = graph_paint._draw_text

    def note(
        painter: QPainter,
        area: QRectF,
        text: str,
        *,
        size: Type,
        role: Role,
        flags: Qt.AlignmentFlag,
        bold: bool = False,
    ) -> None:
        drawn.append(text)
        is_cut = QFontMetrics(theme().font(size, bold=bold)).horizontalAdvance(text) > area.width()
        cut.extend([text] if is_cut else [])
        draw(painter, area, text, size=size, role=role, flags=flags, bold=bold)

    monkeypatch.setattr(graph_paint, "_draw_text", note)
    part.view.graph.grab()
    assert drawn
    assert cut == []
