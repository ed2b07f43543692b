"""What is drawn by hand where people read from right to left: mirrored, save for figures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from statistics import fmean

import pytest
from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QStandardItemModel
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from sakia_ng.gui.models.history import WORDS_ROLE
from sakia_ng.gui.models.history_words import Column, LineWords
from sakia_ng.gui.models.tree import ENTRY_ROLE, TreeEntry
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.sidebar import RowDelegate
from sakia_ng.gui.theme import Icon, Role, icon, pixmap
from sakia_ng.gui.widgets import AmountLabel, SkeletonRows, StepLine
from sakia_ng.gui.widgets.chart import LineChart, Point
from sakia_ng.gui.widgets.dots import ProgressDots
from sakia_ng.gui.widgets.people import PEOPLE_DETAIL_ROLE, PersonDelegate
from sakia_ng.gui.widgets.table import HistoryDelegate
from sakia_ng.gui.words.amounts import AmountWords
from sakia_ng.gui.words.states import Status
from tests.async_qt import AsyncQt

LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
SPENT = AmountWords("\u221212,50", "Ğ1", "\u221212,50 Ğ1")
LINE = LineWords(
    "1 Nov", "14:02", "Elsa", "g1Ab…", "bread", SPENT, SPENT, Role.TEXT, Status(Icon.CLOCK, "Sent", None), Icon.PERSON
)
CELL = QSize(300, 40)

pytestmark = pytest.mark.usefixtures("app")


@pytest.fixture
def turned(app: QApplication) -> Iterator[Callable[[Qt.LayoutDirection], None]]:
    """A switch of the direction people read in."""
    yield app.setLayoutDirection
    app.setLayoutDirection(LEFT_TO_RIGHT)


def _columns(image: QImage) -> list[int]:
    """Where each point of ink stands, from the left."""
    ground = image.pixelColor(0, 0)
    return [x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) != ground]


def _cell(delegate: QStyledItemDelegate, index: QModelIndex, direction: Qt.LayoutDirection) -> QImage:
    image = QImage(CELL, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, CELL.width(), CELL.height() + 1)  # the line under a row is out of sight
    option.direction = direction
    painter = QPainter(image)
    delegate.paint(painter, option, index)
    painter.end()
    return image


def _is_mirrored(left: QImage, right: QImage) -> bool:
    """Tell whether ink leans as much to the right in one as to the left in the other, and leans at all."""
    middle = (left.width() - 1) / 2
    lean, other = fmean(_columns(left)) - middle, fmean(_columns(right)) - middle
    return abs(lean) > 4 and abs(lean + other) < 2


def _both(delegate: QStyledItemDelegate, model: QStandardItemModel, column: int = 0) -> tuple[QImage, QImage]:
    index = model.index(0, column)
    return _cell(delegate, index, LEFT_TO_RIGHT), _cell(delegate, index, RIGHT_TO_LEFT)


def _row(**data: object) -> QStandardItemModel:
    model = QStandardItemModel(1, len(Column))
    roles = {
        "words": WORDS_ROLE,
        "entry": ENTRY_ROLE,
        "detail": PEOPLE_DETAIL_ROLE,
        "name": Qt.ItemDataRole.DisplayRole,
    }
    for name, value in data.items():
        for column in Column:
            model.setData(model.index(0, column), value, roles[name])
    return model


@pytest.mark.parametrize("column", [Column.DATE, Column.PERSON, Column.COMMENT, Column.STATE])
def test_a_line_of_a_history_is_mirrored(column: Column) -> None:
    assert _is_mirrored(*_both(HistoryDelegate(), _row(words=LINE), column))


def test_a_line_that_is_still_read_is_mirrored() -> None:
    assert _is_mirrored(*_both(HistoryDelegate(), _row()))


@pytest.mark.parametrize("column", [Column.AMOUNT, Column.BALANCE])
def test_amounts_of_a_history_stand_as_everywhere(column: Column) -> None:
    """Mirrored, the sign would come behind its figure, and separators would not stand under each other."""
    left, right = _both(HistoryDelegate(), _row(words=LINE), column)
    assert left == right
    assert min(_columns(left)) > CELL.width() // 2


def test_a_person_is_mirrored() -> None:
    assert _is_mirrored(*_both(PersonDelegate(), _row(name="Elsa", detail="g1Ab…")))


def test_a_row_of_the_sidebar_is_mirrored() -> None:
    entry = TreeEntry(Destination(PageId.HOME), "Home", Icon.HOME)
    assert _is_mirrored(*_both(RowDelegate(), _row(entry=entry)))


def test_an_amount_of_the_sidebar_changes_ends_and_keeps_its_sign_before_it() -> None:
    entry = TreeEntry(Destination(PageId.HOME), "", Icon.HOME, amount=SPENT)
    left, right = _both(RowDelegate(), _row(entry=entry))
    half = CELL.width() // 2
    at_the_right, at_the_left = left.copy(half, 0, half, CELL.height()), right.copy(0, 0, half, CELL.height())
    assert _alike(_ink(at_the_right), _ink(at_the_left))


def _ink(image: QImage) -> QImage:
    columns = _columns(image)
    return image.copy(min(columns), 0, max(columns) + 1 - min(columns), image.height())


def _alike(first: QImage, second: QImage) -> bool:
    """Tell whether two pictures are the same but for the softness of edges."""
    width, height = min(first.width(), second.width()), first.height()
    points = [(first.pixelColor(x, y), second.pixelColor(x, y)) for x in range(width) for y in range(height)]
    differing = sum(abs(one.value() - other.value()) + abs(one.alpha() - other.alpha()) for one, other in points)
    return abs(first.width() - second.width()) <= 1 and differing < 255 * len(_columns(first)) / 10


def _steps() -> QWidget:
    line = StepLine()
    line.show_steps(("Signed", "Sent", "Final"), 1)
    return line


def _dots() -> QWidget:
    dots = ProgressDots()
    dots.show_progress(1, 6)
    return dots


@pytest.mark.parametrize("make", [_steps, _dots, SkeletonRows], ids=["steps", "dots", "skeleton"])
async def test_a_painted_widget_is_mirrored(
    make: Callable[[], QWidget], turned: Callable[[Qt.LayoutDirection], None], aqt: AsyncQt
) -> None:
    widget = aqt.add(make())
    widget.resize(widget.sizeHint())
    left = widget.grab().toImage()
    turned(RIGHT_TO_LEFT)
    assert _is_mirrored(left, widget.grab().toImage())


async def test_an_amount_keeps_its_sign_before_it(turned: Callable[[Qt.LayoutDirection], None], aqt: AsyncQt) -> None:
    label = aqt.add(AmountLabel())
    label.show_amount(SPENT)
    label.resize(label.sizeHint())
    left = label.grab().toImage()
    turned(RIGHT_TO_LEFT)
    assert label.grab().toImage() == left
    label.resize(200, label.height())
    assert min(_columns(label.grab().toImage())) > 200 - left.width()


async def test_a_chart_keeps_its_first_date_under_its_first_point(
    turned: Callable[[Qt.LayoutDirection], None], aqt: AsyncQt
) -> None:
    chart = aqt.add(LineChart(Role.PRIMARY))
    points = [Point(datetime(2026, month, 1, tzinfo=UTC), month, "") for month in (1, 6)]
    chart.show_points(points, ("1", "6", "January", "6/26"), "")
    chart.resize(chart.sizeHint())
    left = chart.grab().toImage()
    turned(RIGHT_TO_LEFT)
    assert chart.grab().toImage() == left


def test_an_icon_stands_apart_from_the_word_beside_it(turned: Callable[[Qt.LayoutDirection], None]) -> None:
    """A button makes its icon wider than high, so that the rest is the gap before the word."""
    size, side = QSize(24, 16), 16
    assert max(_columns(icon(Icon.PAY).pixmap(size).toImage())) < side
    turned(RIGHT_TO_LEFT)
    assert min(_columns(icon(Icon.LOCK).pixmap(size).toImage())) >= size.width() - side


@pytest.mark.parametrize(("what", "is_turned"), [(Icon.FORWARD, True), (Icon.PREVIOUS, True), (Icon.SEARCH, False)])
def test_icons_that_point_the_way_turn(
    what: Icon, is_turned: bool, turned: Callable[[Qt.LayoutDirection], None]
) -> None:
    left = pixmap(what, 24).toImage()
    turned(RIGHT_TO_LEFT)
    right = pixmap(what, 24).toImage()
    assert _alike(left, right) is not is_turned
    assert _alike(left.flipped(Qt.Orientation.Horizontal), right) is is_turned
