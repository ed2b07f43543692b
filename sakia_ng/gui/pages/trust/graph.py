"""The graph of the explorer, painted: certifiers on the left, somebody in the middle, the certified on the right.

The list beside it tells the same in words. Columns that do not fit scroll, each at its own pace, so that both end
together; the middle stays where it is.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from sakia_ng.gui.pages.trust.graph_paint import GraphPainter, Place
from sakia_ng.gui.theme import Length, theme
from sakia_ng.gui.widgets import announce, plain_tip
from sakia_ng.gui.words.explorer import GraphWords, NodeWords, Side

_LEAST_ZOOM, _MOST_ZOOM, _STEP = 0.4, 2.0, 1.25
_HEIGHT = 440
_CENTRE = Place(None, 0)
_KEYS = {Qt.Key.Key_Plus: _STEP, Qt.Key.Key_Equal: _STEP, Qt.Key.Key_Minus: 1 / _STEP}
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class TrustGraph(QAbstractScrollArea):
    """People around somebody.

    Attributes:
        chosen: somebody shall stand in the middle; carries the number of their identity.
        menu_requested: carries the number of the identity and the place on screen.
        zoom: how large everything is drawn.
    """

    chosen = Signal(object)
    menu_requested = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zoom = 1.0
        self._painter = GraphPainter()
        self._words: GraphWords | None = None
        self._current, self._hovered = _CENTRE, _CENTRE
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.setFixedHeight(theme().scaled(_HEIGHT))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        theme().changed.connect(self._on_theme_changed)

    @property
    def words(self) -> GraphWords | None:
        """What is drawn."""
        return self._words

    @property
    def current(self) -> NodeWords | None:
        """Who has the keyboard: the middle at first."""
        return None if self._words is None else self._node(self._current)

    def show_graph(self, words: GraphWords | None) -> None:
        """Draw other people; whoever had the keyboard keeps it while the middle stays the same."""
        if words is None or self._words is None or words.centre.index != self._words.centre.index:
            self._current = _CENTRE
            self.verticalScrollBar().setValue(0)
        self._words, self._hovered = words, _CENTRE
        if words is not None and self._current.side is not None:
            people = words.side(self._current.side)
            self._current = Place(self._current.side, min(self._current.row, len(people) - 1)) if people else _CENTRE
        self._measure()

    def zoom_by(self, factor: float) -> None:
        """Draw larger or smaller."""
        self.zoom = min(max(self.zoom * factor, _LEAST_ZOOM), _MOST_ZOOM)
        self._measure()

    def reset_zoom(self) -> None:
        """Draw at the usual size."""
        self.zoom_by(1 / self.zoom)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """As wide as there is room."""
        return QSize(640, theme().scaled(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Draw what is visible."""
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # who certifies stands on the left everywhere
        if self._words is not None:
            painter.scale(self.zoom, self.zoom)
            current = self._current if self.hasFocus() else None
            self._painter.paint(painter, self._words, current, self._hovered)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Share the room anew."""
        super().resizeEvent(event)
        self._measure()

    def scrollContentsBy(self, _across: int, _down: int) -> None:  # noqa: N802 - Qt's own name
        """Draw again: columns move at their own pace."""
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Walk with the arrows, choose with Enter, draw larger and smaller with + and -, 0 for the usual size."""
        key = Qt.Key(event.key())
        if key in _KEYS:
            self.zoom_by(_KEYS[key])
        elif key is Qt.Key.Key_0:
            self.reset_zoom()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self._current)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move_aside(-1 if key is Qt.Key.Key_Left else 1)
        elif key in _MOVES and self._current.side is not None:
            self._move_to(Place(self._current.side, self._current.row + _MOVES[key]))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's own name
        """Draw larger and smaller while Ctrl is held, else scroll, and let the page scroll where nothing is hidden."""
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned:
            self.zoom_by(_STEP if turned > 0 else 1 / _STEP)
            event.accept()
        elif self.verticalScrollBar().maximum():
            super().wheelEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's own name
        """Put somebody into the middle."""
        place = self._at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and place is not None:
            self._choose(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's own name
        """Mark who is under the mouse."""
        self._hover(self._at(event.position()) or _CENTRE)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's own name
        """Mark nobody any more."""
        super().leaveEvent(event)
        self._hover(_CENTRE)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's own name
        """Offer what can be done with somebody: under the mouse, or whoever has the keyboard."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        place = self._current if by_key else self._at(QPointF(event.pos()))
        if self._words is None or place is None:
            return
        middle = self._painter.area(place).center() * self.zoom
        at = self.viewport().mapToGlobal(middle.toPoint()) if by_key else event.globalPos()
        self.menu_requested.emit(self._node(place).index, QPoint(at))

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Tell all of somebody when the mouse rests."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self._words is not None:
            place = self._at(QPointF(event.pos()))
            said = plain_tip(self._node(place).spoken) if place is not None else ""
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's own name
        """Show and say who has the keyboard."""
        super().focusInEvent(event)
        if self._words is not None:
            announce(self, self._node(self._current).spoken)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's own name
        """Show that nobody has it any more."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _hover(self, place: Place) -> None:
        if place != self._hovered:
            self._hovered = place
            pointing = place.side is not None
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if pointing else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    def _node(self, place: Place) -> NodeWords:
        assert self._words is not None
        return self._words.centre if place.side is None else self._words.side(place.side)[place.row]

    def _choose(self, place: Place) -> None:
        if self._words is not None and place.side is not None:
            self.chosen.emit(self._node(place).index)

    def _move_aside(self, step: int) -> None:
        if self._words is None:
            return
        order = (Side.LEFT, None, Side.RIGHT)
        side = order[min(max(order.index(self._current.side) + step, 0), 2)]
        self._move_to(_CENTRE if side is None else Place(side, self._painter.row_in_the_middle(side)))

    def _move_to(self, place: Place) -> None:
        people = self._words.side(place.side) if self._words is not None and place.side is not None else ()
        if not people and place.side is not None:
            return
        self._current = Place(place.side, min(max(place.row, 0), len(people) - 1)) if place.side else _CENTRE
        if self._current.side is not None:
            bar = self.verticalScrollBar()
            bar.setValue(self._painter.scroll_to(self._current, bar.value(), bar.maximum()))
        announce(self, self._node(self._current).spoken)
        self.viewport().update()

    def _at(self, position: QPointF) -> Place | None:
        return None if self._words is None else self._painter.place_at(self._words, position / self.zoom)

    def _measure(self) -> None:
        """Find out how much there is to scroll."""
        bar, size = self.verticalScrollBar(), self.viewport().size()
        hidden = self._painter.measure(self._words, QRectF(0, 0, size.width() / self.zoom, size.height() / self.zoom))
        bar.setRange(0, round(hidden))
        bar.setPageStep(max(1, round(size.height() / self.zoom)))
        bar.setSingleStep(theme().scaled(Length.ROW))
        self._place()

    def _place(self) -> None:
        bar = self.verticalScrollBar()
        self._painter.scrolled = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self.viewport().update()

    def _on_theme_changed(self) -> None:
        self.viewport().update()
