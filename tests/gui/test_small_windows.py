"""What a low window still shows without scrolling, and what very large text leaves room for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from sakia_ng.gui.application import use_language
from sakia_ng.gui.main_window import MainWindow
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.account.page import AccountPage
from sakia_ng.gui.pages.pay.page import PayPage
from sakia_ng.gui.sidebar import Sidebar
from sakia_ng.gui.theme import Length, theme
from sakia_ng.gui.top_bar import TopBar
from sakia_ng.gui.widgets.columns import shares
from sakia_ng.gui.widgets.door import DoorButton
from sakia_ng.gui.wizards.guide import Guide
from tests.async_qt import AsyncQt
from tests.gui.conftest import Opened
from tests.pictures_of import SCENES
from tests.pictures_played import played
from tests.pictures_stand import Scene
from tests.settling import settle

LOW = (1024, 600)
OF_THE_GUIDE = [scene for scene in SCENES if scene.name.startswith("first-run-") and scene.name != "first-run-versions"]


def _scene(name: str) -> Scene:
    return next(scene for scene in SCENES if scene.name == name)


def _is_whole(widget: QWidget) -> bool:
    """Tell whether all of a widget can be seen."""
    return widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()


class _Screen:
    def __init__(self, *size: int) -> None:
        self._size = QSize(*size)

    def availableSize(self) -> QSize:  # noqa: N802 - Qt's own name
        return self._size


@pytest.mark.parametrize(
    ("room", "first", "least"),
    [
        ((911, 485), (911, 445), (911, 445)),  # 1366 x 768 enlarged by half
        ((1093, 580), (1093, 540), (1024, 540)),  # by a quarter
        ((1366, 728), (1200, 688), (1024, 600)),
        ((1920, 1040), (1200, 760), (1024, 600)),
    ],
)
def test_the_window_is_no_larger_than_its_screen(
    app: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    room: tuple[int, int],
    first: tuple[int, int],
    least: tuple[int, int],
) -> None:
    monkeypatch.setattr(MainWindow, "screen", lambda _: _Screen(*room))
    window = MainWindow()
    assert window.size() == QSize(*first)
    assert window.minimumSize() == QSize(*least)
    window.deleteLater()


async def test_the_history_is_in_sight(app: QApplication, aqt: AsyncQt, tmp_path: Path) -> None:
    use_language(app, "fr")
    async with played(_scene("account"), tmp_path, LOW) as (window, _):
        page = window.page
        assert isinstance(page, AccountPage)
        rows = page.history.table.viewport().visibleRegion().boundingRect().height()
        assert rows >= 2 * theme().scaled(Length.ROW)
        area = page.findChild(QScrollArea)
        assert area is not None
        assert not area.verticalScrollBar().isVisible()
        assert not page.history.filters.kind.isVisible()
        page.history.filters._show_more.click()
        assert page.history.filters.kind.isVisible()
        page.history.filters.kind.setCurrentIndex(1)
        page.history.filters.kind.activated.emit(1)
        page.history.filters._show_more.click()
        assert not page.history.filters.kind.isVisible()
        assert "(1)" in page.history.filters._show_more.text()
        window.resize(1366, 900)
        await settle()
        assert page.history.filters.kind.isVisible()


async def test_what_signs_is_in_sight_once_the_draft_is_there(app: QApplication, aqt: AsyncQt, tmp_path: Path) -> None:
    use_language(app, "fr")
    async with played(_scene("pay-review"), tmp_path, LOW) as (window, _):
        page = window.page
        assert isinstance(page, PayPage)
        assert page.review.sign.hasFocus()
        assert _is_whole(page.review.sign)


@pytest.mark.parametrize("scene", OF_THE_GUIDE, ids=[scene.name for scene in OF_THE_GUIDE])
async def test_the_buttons_of_the_guide_are_in_sight(
    scene: Scene, app: QApplication, aqt: AsyncQt, tmp_path: Path
) -> None:
    use_language(app, "fr")
    async with played(scene, tmp_path, LOW) as (window, _):
        guide = window.findChild(Guide)
        assert guide is not None
        assert _is_whole(guide.next_button)
        assert _is_whole(guide.back_button)


async def test_every_door_is_in_sight(app: QApplication, aqt: AsyncQt, tmp_path: Path) -> None:
    use_language(app, "fr")
    async with played(_scene("first-run"), tmp_path, LOW) as (window, _):
        doors = window.findChildren(DoorButton)
        assert len(doors) == 5
        assert all(map(_is_whole, doors))


async def test_very_large_text_leaves_the_room_to_the_page(opened: Opened, twice_as_large: None) -> None:
    window = opened.window
    window.resize(*LOW)
    await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    sidebar, bar = window.findChild(Sidebar), window.findChild(TopBar)
    assert sidebar is not None
    assert bar is not None
    assert sidebar.width() == theme().scaled(Length.RAIL)
    assert not bar._brand.isVisible()
    assert [button.isVisible() for button in bar.units._buttons.values()] == [False] * 3
    assert len(bar.units._menu.actions()) == 5
    assert bar.units._more.text() == "Ğ1"
    window.resize(1366, 768)
    await opened.settle()
    assert sidebar.width() > theme().scaled(Length.RAIL)


def test_the_longest_words_of_a_table_are_cut_first() -> None:
    usual = {0: 100, 1: 50, 2: 0}
    assert shares({0: 80, 1: 60, 2: 40}, usual, 300) == {0: 100, 1: 60, 2: 140}
    assert shares({0: 80, 1: 60, 2: 40}, usual, 190) == {0: 80, 1: 60, 2: 50}
    assert shares({0: 80, 1: 60, 2: 40}, usual, 140) == {0: 50, 1: 50, 2: 40}
    assert shares({0: 80, 1: 60}, {0: 0, 1: 0}, 151) == {0: 86, 1: 65}
    assert shares({0: 10, 1: 20}, {0: 10, 1: 20}, 90) == {0: 10, 1: 80}
