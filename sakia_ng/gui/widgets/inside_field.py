"""Icons and buttons inside a line, as large as its text: Qt's own have 16 pixels whatever the text has."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

from sakia_ng.gui.theme import Icon, Length, Role, Space
from sakia_ng.gui.widgets.base import IconLabel
from sakia_ng.gui.widgets.buttons import IconButton

SEARCHES = "searches"
"""Name of the property of lines that search the page they stand on."""

_SIZED = (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange)
_BESIDE_CARET = 3  # Qt leaves 2 pixels at each side of a line's text, and its caret takes one
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)


def show_icon_inside(field: QLineEdit, what: Icon) -> IconLabel:
    """Show what a line is for where its text begins, and return the icon."""
    label = IconLabel(what, Role.MUTED, side=Length.ICON_SMALL, parent=field)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    _Inside(field, label, is_at_end=False)
    return label


def mark_as_search(field: QLineEdit) -> None:
    """Let the command that searches the page in sight find a line."""
    field.setProperty(SEARCHES, True)


def put_button_inside(field: QLineEdit, button: IconButton) -> None:
    """Put a button where the text of a line ends."""
    button.setParent(field)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.adjustSize()
    _Inside(field, button, is_at_end=True)


def fit_placeholder(field: QLineEdit) -> None:
    """Keep a line wide enough for what it says while it is empty, beside what stands inside it."""
    field.ensurePolished()
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    text = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    margins, caret = field.textMargins(), 2 * _BESIDE_CARET
    around = field.width() - text.width() + margins.left() + margins.right() + caret
    field.setMinimumWidth(around + field.fontMetrics().horizontalAdvance(field.placeholderText()))


def offer_clearing(field: QLineEdit) -> IconButton:
    """Let the mouse empty a line that is not empty; the keyboard has its own keys for that."""
    button = _ClearButton(field)
    put_button_inside(field, button)
    button.clicked.connect(button.empty_line)
    field.textChanged.connect(button.show_for)
    button.show_for(field.text())
    return button


class _ClearButton(IconButton):
    """Empties a line."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(Icon.CLEAR)
        self._field = field
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._name()

    def empty_line(self) -> None:
        """Take the text away, as somebody who types."""
        self._field.clear()
        self._field.textEdited.emit("")
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_for(self, text: str) -> None:
        """Be there while there is a text."""
        self.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's own name
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.set_name(self.tr("Clear"))


class _Inside(QObject):
    """Keeps something at one end of a line, and the text off it; and the keys it lets pass out of the line."""

    def __init__(self, field: QLineEdit, inside: QWidget, *, is_at_end: bool) -> None:
        super().__init__(field)
        self._field, self._inside, self._is_at_end = field, inside, is_at_end
        field.installEventFilter(self)
        self._place()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Follow the line; pass on what is typed on a button inside it: Qt offers that to the line too."""
        if event.type() in _SIZED:
            self._place()
        if event.type() not in _KEYS or not self._inside.hasFocus():
            return False
        event.ignore()
        return True

    def _place(self) -> None:
        field, inside, margins = self._field, self._inside, self._field.textMargins()
        gap = Space.XXS if self._is_at_end else Space.XS
        is_left = self._is_at_end == field.isRightToLeft()
        left = gap if is_left else field.width() - inside.width() - gap
        inside.move(left, (field.height() - inside.height()) // 2)
        if is_left:
            margins.setLeft(inside.width() + gap // 2)
        else:
            margins.setRight(inside.width() + gap // 2)
        field.setTextMargins(margins)
