"""Whether what is written can be read: measured on the points of a picture, whatever drew them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QMargins, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)

from sakia_ng.gui.theme.roles import contrast
from sakia_ng.gui.widgets import AmountLabel

LEAST = 4.5
"""Of text and the ground it stands on (WCAG 2.1, 1.4.3); nothing is left out, not even what is disabled."""

_ROWS = 8  # further ones of a table are drawn as these are


def faint(root: QWidget) -> list[str]:
    """Texts in sight whose strongest points stand out too little from their commonest, with the contrast."""
    picture = root.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found = []
    for text, place in _texts(root):
        ratio = _strongest(picture.copy(place))
        if ratio < LEAST:
            found.append(f"{text[:60]!r} {ratio:.2f}")
    return found


def _texts(root: QWidget) -> Iterator[tuple[str, QRect]]:
    """Everything written that is wholly in sight, and where in the picture."""
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        at = widget.mapTo(root, QPoint(0, 0))
        if isinstance(widget, QAbstractItemView):
            origin = widget.viewport().mapTo(root, QPoint(0, 0))
            seen = widget.viewport().visibleRegion().boundingRect()
            yield from ((text, place.translated(origin)) for text, place in _cells(widget) if seen.contains(place))
        elif _written(widget) and widget.visibleRegion().boundingRect() == widget.rect():
            yield _written(widget), QRect(at, widget.size()).marginsRemoved(_beside_text(widget))


def _beside_text(widget: QWidget) -> QMargins:
    """Return the room of the icons in a field, which are stronger than its words."""
    side = widget.height() if isinstance(widget, QLineEdit) and widget.actions() else 0
    return QMargins(side, 0, side, 0)


def _written(widget: QWidget) -> str:
    if isinstance(widget, AmountLabel):
        return widget.words.figure
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText() or widget.placeholderText()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _cells(view: QAbstractItemView) -> Iterator[tuple[str, QRect]]:
    model, root = view.model(), view.rootIndex()
    columns = 1 if isinstance(view, QListView) else model.columnCount(root)
    for row in range(min(model.rowCount(root), _ROWS)):
        for column in range(columns):
            cell = model.index(row, column, root)
            text = cell.data(Qt.ItemDataRole.DisplayRole)
            place = view.visualRect(cell)
            if isinstance(text, str) and text and not place.isEmpty():
                yield text, place


def _strongest(picture: QImage) -> float:
    """Return the contrast of the point that stands out most from the ground, which is the commonest colour."""
    colours = Counter(memoryview(bytes(picture.constBits())).cast("I"))
    ((ground, _),) = colours.most_common(1)
    return max(contrast(_name(colour), _name(ground)) for colour in colours)


def _name(colour: int) -> str:
    return f"#{colour & 0xFFFFFF:06X}"
