"""What every widget of ours starts from: looks by role, plain text only, words that follow the language."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QSizePolicy, QWidget

from sakia_ng.gui.slices import exhaust
from sakia_ng.gui.theme import Icon, Length, Radius, Role, Type, paint_icon, theme


def set_look(widget: QWidget, look: str) -> None:
    """Give a widget one of the looks of the style sheet (``card``, ``primary``, ``quiet``, ...)."""
    _set_property(widget, "look", look)


def set_tone(widget: QWidget, tone: Role | None) -> None:
    """Give the text of a widget the colour of a role, None for the usual one."""
    _set_property(widget, "tone", "" if tone is None else tone.value)


def set_wrong(field: QWidget, is_wrong: bool) -> None:
    """Mark the field of a form whose value cannot be taken; the reason must stand beside it in words."""
    _set_property(field, "wrong", "true" if is_wrong else "false")


def _set_property(widget: QWidget, name: str, value: str) -> None:
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say something that just happened; nothing when no reader listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def no_margins(layout: QLayout, spacing: int = 0) -> None:
    """Take the margins of a layout away and set its spacing."""
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)


def centred(widget: QWidget) -> QHBoxLayout:
    """Return a row with a widget in its middle. Unlike an alignment it leaves room for wrapped lines."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget)
    row.addStretch(1)
    return row


def draw_ring(painter: QPainter, place: QRect) -> None:
    """Draw the ring of what has the keyboard, around something painted by hand."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme().colour(Role.FOCUS), 2))
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), Radius.CONTROL, Radius.CONTROL)
    painter.restore()


class Panel(QFrame):
    """A part of the window that writes its words again when the language changes.

    Subclasses put every translated word in ``retranslate`` and call it at the end of their ``__init__``.

    Attributes:
        slices: what is left of the making of it, where that takes several turns of the loop.
    """

    slices: Iterator[None] = iter(())

    def __init__(self, parent: QWidget | None = None, *, look: str = "plain") -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("look", look)

    def retranslate(self) -> None:
        """Write all words again."""

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's own name
        """Follow the language, whole: words are for parts that are there."""
        if event.type() == QEvent.Type.LanguageChange:
            exhaust(self.slices)
            self.retranslate()
        super().changeEvent(event)


class Flow(QWidget):
    """What a scrolling area holds: as high as its lines at the width there is.

    A plain widget would claim the height its lines had in the narrowest column, and the area would scroll emptiness.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "plain")

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """As narrow as its parts may be, and as high as they then must."""
        layout, holder = self.layout(), self.parentWidget()
        if layout is None or holder is None or not layout.hasHeightForWidth():
            return super().minimumSizeHint()
        least = layout.totalMinimumSize().width()
        return QSize(least, layout.totalMinimumHeightForWidth(max(least, holder.width())))


class Text(QLabel):
    """A label that never interprets what it shows, so that no stranger's text becomes formatting or a link.

    Args:
        text: what to show.
        size: size of type.
        tone: colour role, None for the usual text.
        bold: heavier.
        wrap: break lines instead of growing wide.
    """

    def __init__(
        self,
        text: str = "",
        *,
        size: Type = Type.BODY,
        tone: Role | None = None,
        bold: bool = False,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme().font(size, bold=bold))
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if tone is not None:
            self.setProperty("tone", tone.value)
        self.setText(text)

    def set_tone(self, tone: Role | None) -> None:
        """Change the colour role."""
        set_tone(self, tone)


class IconLabel(QWidget):
    """An icon beside words. It says nothing by itself: the words do.

    Args:
        what: which icon.
        role: its colour.
        side: width and height in pixels.
    """

    def __init__(
        self,
        what: Icon,
        role: Role = Role.TEXT,
        *,
        side: int = Length.ICON,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._what, self._role = what, role
        side = theme().scaled(side)
        self.setFixedSize(side, side)

    def show_icon(self, what: Icon, role: Role) -> None:
        """Change the icon and its colour."""
        if (what, role) == (self._what, self._role):
            return
        self._what, self._role = what, role
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Draw it in the colours in force."""
        painter = QPainter(self)
        paint_icon(painter, self._what, self.rect(), self._role)
        painter.end()


class Separator(QFrame):
    """A thin horizontal line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "line")
        self.setFixedHeight(1)
