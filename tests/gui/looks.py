"""What can be told of a look by measuring: what is cut, what has no name, what does not say its state."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from sakia_ng.gui.widgets import AmountLabel, Banner, CheckBox, ElidedLabel, IconLabel, StatusBadge

_BREAKS = re.compile(r"[ \n\u200b]+")
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


def cut(root: QWidget) -> list[str]:
    """Widgets in sight that are too small for their words, or stand out of what holds them."""
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


def _in_sight(root: QWidget) -> Iterator[QWidget]:
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisible() and not widget.size().isEmpty():
            yield widget


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return "" if interface is None else interface.text(QAccessible.Text.Name).strip()


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
