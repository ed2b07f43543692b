"""Tab goes through a window as the eye reads it, whenever its parts were made.

Qt's own order is the one in which widgets came to life: pages, steps and rows that are made later would come after the
status bar, and the field asked last before the one above it.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QGridLayout,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QWidget,
)

OVER_WINDOW = "over_window"
"""Property of what stands over a window, in none of its layouts: Tab comes to it last."""


def tab_stops(root: QWidget) -> list[QWidget]:
    """Return what takes the keyboard by Tab inside ``root`` now, in the order of its layouts."""
    return list(_lines_first(_stops(root, _wanted())))


def move_focus(root: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the next stop inside ``root``, or to the one before; False when there is none."""
    here = QApplication.focusWidget()
    over = (child for child in root.window().children() if isinstance(child, QWidget) and child.property(OVER_WINDOW))
    stops = [stop for part in (root, *over) for stop in _lines_first(_stops(part, _wanted(), here))]
    if not any(stop is not here for stop in stops):
        return False
    while here is not None and here not in stops:
        here = here.parentWidget()
    step = 1 if forward else -1
    place = (stops.index(here) + step) % len(stops) if here is not None else (0 if forward else -1)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stops[place].setFocus(reason)
    scroll_to(stops[place])
    return True


def _wanted() -> Qt.FocusPolicy:
    everything = QGuiApplication.styleHints().tabFocusBehavior() == Qt.TabFocusBehavior.TabFocusAllControls
    return Qt.FocusPolicy.TabFocus if everything else Qt.FocusPolicy.StrongFocus


def _stops(widget: QWidget, wanted: Qt.FocusPolicy, here: QWidget | None = None) -> Iterator[QWidget]:
    """Yield stops; and ``here``, even in a part just hidden: Qt then asks for what comes after it."""
    if widget.isHidden() or not widget.isEnabled():
        if here is not None and (widget is here or widget.isAncestorOf(here)):
            yield here
        return
    if widget.focusPolicy() & wanted == wanted and widget.focusProxy() is None:
        if not _is_reached_by_arrows(widget):
            yield widget
        if isinstance(widget, QLineEdit):
            buttons = widget.findChildren(QToolButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
            yield from (stop for button in buttons for stop in _stops(button, wanted, here))
        return  # what is inside a list is its own affair
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    if inside is not None:
        yield from _stops(inside, wanted, here)
    layout = widget.layout()
    if layout is not None:
        yield from _stops_of_layout(layout, wanted, here)


def _lines_first(stops: Iterator[QWidget]) -> Iterator[QWidget]:
    """Put the buttons inside lines after the lines that follow: who fills one in and presses Tab means the next."""
    inside: list[QWidget] = []
    for stop in stops:
        if isinstance(stop.parentWidget(), QLineEdit):
            inside.append(stop)
            continue
        if not isinstance(stop, QLineEdit):
            yield from inside
            inside.clear()
        yield stop
    yield from inside


def _is_reached_by_arrows(widget: QWidget) -> bool:
    """Of buttons that exclude each other only the chosen one takes Tab; the arrows go to the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and group.checkedButton() not in (None, widget)


def _stops_of_layout(layout: QLayout, wanted: Qt.FocusPolicy, here: QWidget | None) -> Iterator[QWidget]:
    for item in _items(layout):
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            yield from _stops(widget, wanted, here)
        elif inner is not None:
            yield from _stops_of_layout(inner, wanted, here)


def _items(layout: QLayout) -> list[QLayoutItem]:
    numbers = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        numbers.sort(key=lambda number: tuple(layout.getItemPosition(number))[:2])  # type: ignore[arg-type]  # its stub says object
    return [item for item in map(layout.itemAt, numbers) if item is not None]


def scroll_to(widget: QWidget) -> None:
    """Scroll to what stands in a page longer than the window."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
