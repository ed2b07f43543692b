"""What can be told of a look by measuring: what is cut, what has no name, what does not say its state."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, QPointF, QSize, Qt, QTranslator
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from sakia_ng.gui.widgets import AmountLabel, Banner, CheckBox, ElidedLabel, IconLabel, StatusBadge

_BREAKS = re.compile(r"[ \n\u200b]+")
_ROWS = 20  # further ones of a table say the same of others
_TOLERATED = 1  # a pixel is lost where half pixels meet
_DECORATION = (IconLabel,)
_QT_PLACES = (QAbstractItemView, QLineEdit)
"""Qt itself puts buttons into these, and draws them no larger than it wants."""


class Stretcher(QTranslator):
    """A language whose words are half as long again, with accents, for finding what would be cut."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Lengthen words and short sentences; long ones wrap, whatever their length."""
        return f"{source}{'é' * (len(source) // 2)}" if source.strip() and len(source) < 40 else source


def nameless(root: QWidget) -> list[str]:
    """Focusable widgets in sight that a screen reader could only call by their kind."""
    return [_describe(widget) for widget in _in_sight(root) if _takes_tab(widget) and not _spoken(widget)]


def silent(root: QWidget) -> list[str]:
    """Widgets in sight that show something which a screen reader is not told.

    Those painted by hand have no text of their own; a mark of a wrong value is a colour; a badge and a banner are read
    as one.
    """
    return [_describe(widget) for widget in _in_sight(root) if not _speaks(widget)]


def wordless(root: QWidget) -> list[str]:
    """Cells in sight that show an icon and nothing that is read aloud, and columns in sight without a name."""
    found = []
    for view in _in_sight(root):
        if isinstance(view, QAbstractItemView) and not isinstance(view, QHeaderView):
            found += [f"{cell} of {_describe(view)}" for cell in _wordless_cells(view)]
        elif isinstance(view, QHeaderView) and view.orientation() is Qt.Orientation.Horizontal:
            names = [view.model().headerData(column, Qt.Orientation.Horizontal) for column in _shown_columns(view)]
            found += [f"a column of {_describe(view)}" for name in names if not name]
    return found


def astray(root: QWidget) -> list[str]:
    """What a dialog lacks to be heard of: a title, and a place in it that has the keyboard at first."""
    if not isinstance(root, QDialog):
        return []
    here = root.focusWidget()
    lacks = ["a title"] if not _spoken(root) else []
    return lacks if here is not None and here.isVisible() else [*lacks, "the keyboard"]


def cut(root: QWidget) -> list[str]:
    """Widgets in sight that are too small for their words, or stand out of what holds them."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)  # of words that came this very moment
    found = [_describe(widget) for widget in _in_sight(root) if _lacks_room(widget) or _stands_out(widget)]
    return [*found, *(_describe(area) for area in _in_sight(root) if isinstance(area, QScrollArea) and _is_wide(area))]


def cut_headers(root: QWidget) -> list[str]:
    """Names of columns in sight that are wider than their column, with both widths."""
    found = []
    for header in root.findChildren(QHeaderView):
        if header.isVisible() and header.orientation() is Qt.Orientation.Horizontal:
            for column in range(header.count()):
                room, wanted = header.sectionSize(column), header.sectionSizeFromContents(column).width()
                if room and room < wanted:
                    name = header.model().headerData(column, Qt.Orientation.Horizontal)
                    found.append(f"{name!r} of {_describe(header)}: {wanted} in {room}")
    return found


def needless_bars(root: QWidget) -> list[str]:
    """Areas in sight with a bar that scrolls nothing but emptiness: all they hold would fit."""
    return [_describe(area) for area in _in_sight(root) if isinstance(area, QScrollArea) and _scrolls_nothing(area)]


def turned_by_wheel(root: QWidget) -> list[str]:
    """Fields, in sight or not, whose value the wheel changes while it scrolls what they stand on."""
    return [_describe(widget) for widget in [root, *root.findChildren(QWidget)] if _takes_wheel(widget)]


def _takes_wheel(widget: QWidget) -> bool:
    if isinstance(widget, QScrollBar) or not isinstance(widget, QComboBox | QAbstractSpinBox | QAbstractSlider):
        return False
    buttons, keys, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(QPointF(), QPointF(), QPoint(), QPoint(0, -120), buttons, keys, phase, False)
    widget.wheelEvent(event)
    return event.isAccepted()


def _in_sight(root: QWidget) -> Iterator[QWidget]:
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisible() and not widget.size().isEmpty():
            yield widget


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    name = "" if interface is None else interface.text(QAccessible.Text.Name).strip()
    if isinstance(widget, QComboBox) and name == widget.currentText().strip():
        return _label_of(widget)
    return name


def _label_of(box: QComboBox) -> str:
    """Return what tells readers on Linux what a choice is about: they take its value for its name."""
    relations = QAccessible.queryAccessibleInterface(box).relations()
    labels = [other for other, kind in relations if kind is QAccessible.RelationFlag.Label]
    return " ".join(label.text(QAccessible.Text.Name) for label in labels).strip()


def _wordless_cells(view: QAbstractItemView) -> Iterator[str]:
    model, root = view.model(), QModelIndex()
    roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
    for row in range(min(model.rowCount(root), _ROWS)):
        for column in range(1 if isinstance(view, QListView) else model.columnCount(root)):
            cell = model.index(row, column)
            has_icon = cell.data(Qt.ItemDataRole.DecorationRole) is not None
            if has_icon and not view.visualRect(cell).isEmpty() and not any(cell.data(role) for role in roles):
                yield f"{row}, {column}"


def _shown_columns(header: QHeaderView) -> list[int]:
    return [column for column in range(header.count()) if not header.isSectionHidden(column)]


def _speaks(widget: QWidget) -> bool:
    is_ours = type(widget).__module__.startswith("sakia_ng")
    if is_ours and "paintEvent" in vars(type(widget)) and not isinstance(widget, _DECORATION):
        return bool(_spoken(widget))
    if isinstance(widget, StatusBadge):
        return bool(widget.word) and _spoken(widget) == widget.word
    if isinstance(widget, Banner):
        return bool(widget.text) and _spoken(widget) == widget.text
    if widget.property("wrong") == "true":
        return bool(widget.accessibleDescription())
    return True


def _lacks_room(widget: QWidget) -> bool:
    if isinstance(widget, ElidedLabel):
        return widget.height() + _TOLERATED < widget.fontMetrics().height()
    if isinstance(widget, QLabel):
        return bool(widget.text()) and _is_label_cut(widget)
    if isinstance(widget, CheckBox):
        return widget.heightForWidth(widget.width()) > widget.height() + _TOLERATED
    if isinstance(widget, AmountLabel | QAbstractButton) and not isinstance(widget.parent(), _QT_PLACES):
        return _is_smaller(widget.size(), widget.minimumSizeHint())
    if isinstance(widget, QComboBox):
        return _is_choice_cut(widget)
    return False


def _is_label_cut(label: QLabel) -> bool:
    if not label.wordWrap():
        return _is_smaller(label.size(), label.sizeHint())
    longest = max((label.fontMetrics().horizontalAdvance(word) for word in _BREAKS.split(label.text())), default=0)
    return label.heightForWidth(label.width()) > label.height() + _TOLERATED or longest > label.width() + _TOLERATED


def _is_choice_cut(box: QComboBox) -> bool:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
    return box.fontMetrics().boundingRect(box.currentText()).width() > room.width() + _TOLERATED


def _is_smaller(size: QSize, wanted: QSize) -> bool:
    return size.width() + _TOLERATED < wanted.width() or size.height() + _TOLERATED < wanted.height()


def _stands_out(widget: QWidget) -> bool:
    """Tell whether a part of it is outside of what holds it, which cuts it; what scrolls may."""
    holder = widget.parentWidget()
    if holder is None or widget.isWindow() or isinstance(holder, QMainWindow) or isinstance(widget, QScrollBar):
        return False
    scroller = holder.parentWidget()
    if isinstance(holder, QAbstractScrollArea) or isinstance(scroller, QAbstractScrollArea):
        return False
    return not holder.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry())


def _is_wide(area: QScrollArea) -> bool:
    column = area.widget()
    return column is not None and column.width() > area.viewport().width()


def _scrolls_nothing(area: QScrollArea) -> bool:
    column = area.widget()
    if column is None or not area.verticalScrollBar().isVisible() or not column.hasHeightForWidth():
        return False
    return column.heightForWidth(area.viewport().width()) <= area.maximumViewportSize().height()


def _describe(widget: QWidget) -> str:
    words = widget.accessibleName() or str(getattr(widget, "text", str)()) or widget.objectName()
    path = [type(widget).__name__]
    holder = widget.parentWidget()
    while holder is not None and len(path) < 4:
        path.append(type(holder).__name__)
        holder = holder.parentWidget()
    return f"{' in '.join(path)} {words[:60]!r} {widget.width()}x{widget.height()}"
