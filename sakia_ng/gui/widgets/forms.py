"""Rows of forms: label above, field, then a hint or what is wrong with the value."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from sakia_ng.gui.secret_clipboard import secret_clipboard
from sakia_ng.gui.theme import Icon, Length, Role, Space, Type, theme
from sakia_ng.gui.widgets.base import Panel, Text, announce, no_margins, set_wrong
from sakia_ng.gui.widgets.buttons import IconButton
from sakia_ng.gui.widgets.inside_field import put_button_inside
from sakia_ng.gui.widgets.tips import plain_tip


class FormRow(Panel):
    """A field with its name above and, under it, a hint or the reason why the value cannot be taken.

    Args:
        field: the field; it gets its accessible name and description here.
        label: its name; ``&`` marks the shortcut.
        hint: one line of help.
    """

    def __init__(self, field: QWidget, label: str = "", hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._label = Text(bold=True, wrap=True)
        self._label.setBuddy(field)
        self._below = Text(size=Type.CAPTION, tone=Role.MUTED, wrap=True)
        self._hint, self._error = hint, ""
        column = QVBoxLayout(self)
        no_margins(column, Space.XXS)
        self._line = QHBoxLayout()
        no_margins(self._line, Space.XS)
        self._line.addWidget(field, 1)
        column.addWidget(self._label)
        column.addLayout(self._line)
        column.addWidget(self._below)
        self.set_words(label, hint)

    def set_words(self, label: str, hint: str = "") -> None:
        """Change the name and the hint."""
        self._label.setText(label)
        self._label.setVisible(bool(label))
        self._hint = hint
        name_field(self.field, label.replace("&", ""))
        self._show_below()

    def put_beside(self, button: QWidget) -> None:
        """Put a button at the far end of the field, on its line whatever is said above and below."""
        self._line.addWidget(button)

    def keep_short(self, width: int) -> None:
        """Make the field no wider than this, under the beginning of its name."""
        self.field.setFixedWidth(width)
        self._line.setAlignment(self.field, Qt.AlignmentFlag.AlignLeft)

    def show_error(self, text: str) -> None:
        """Mark the field and say what is wrong; an empty text takes the mark away."""
        if text and text != self._error:
            announce(self.field, text)
        self._error = text
        set_wrong(self.field, bool(text))
        self._show_below()

    @property
    def error(self) -> str:
        """What is said to be wrong, empty when nothing."""
        return self._error

    def _show_below(self) -> None:
        text = self._error or self._hint
        self._below.setText(text)
        self._below.set_tone(Role.DANGER if self._error else Role.MUTED)
        self._below.setVisible(bool(text))
        self.field.setAccessibleDescription(text)


class DropDown(QComboBox):
    """A choice that the wheel leaves alone, keyboard or not: it scrolls the page, or the list while that is open."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's own name
        """Leave the wheel to the page."""
        event.ignore()


class Choice(DropDown):
    """A choice that has no label in sight, named for screen readers.

    On Linux they take the value of a choice for its name, and what it is about from the label beside it: that one is
    out of sight here.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Text(parent=parent)
        self._label.setBuddy(self)
        self._label.hide()

    def set_name(self, name: str) -> None:
        """Say what the choice is about."""
        self.setAccessibleName(name)
        self._label.setText(name)

    def event(self, event: QEvent) -> bool:
        """Keep the label beside the choice: elsewhere it would name nothing."""
        if event.type() == QEvent.Type.ParentChange:
            self._label.setParent(self.parentWidget())
        return super().event(event)


class NumberField(QSpinBox):
    """A small number, typed or stepped with the arrow keys, as high as the other fields."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inset_text(self)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's own name
        """Leave the wheel to the page."""
        event.ignore()


class DateField(QDateEdit):
    """A day, typed, stepped with the arrow keys or chosen in a calendar."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's own name
        """Leave the wheel to the page."""
        event.ignore()


class LongChoice(DropDown):
    """A choice among many, as wide as its place: Qt's own reads all lines before it is shown, and again in its list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        lines = self.view()
        assert isinstance(lines, QListView)
        lines.setUniformItemSizes(True)

    def event(self, event: QEvent) -> bool:
        """Show the line whole as a tip where there is no room for it."""
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(plain_tip(self.currentText()) if self._is_cut() else "")
        return super().event(event)

    def _is_cut(self) -> bool:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        return self.fontMetrics().horizontalAdvance(self.currentText()) > room.width()


def name_field(field: QWidget, name: str) -> None:
    """Name a field for screen readers, and the line inside a stepped one, which is what takes the keyboard."""
    field.setAccessibleName(name)
    if isinstance(field, QAbstractSpinBox):
        field.lineEdit().setAccessibleName(name)


def inset_text(field: QAbstractSpinBox) -> None:
    """Give a stepped field the height and the inset of a line: a style sheet does not reach the line inside it."""
    field.setFixedHeight(theme().scaled(Length.CONTROL))
    field.lineEdit().setTextMargins(Space.XS, 0, 0, 0)


class PasswordEdit(QLineEdit):
    """A line for a secret, shown only while the eye is held; what is copied of it goes from the clipboard again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhHiddenText
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # its Copy would leave the secret there
        self.eye = IconButton(Icon.SHOW)
        put_button_inside(self, self.eye)
        self.eye.pressed.connect(self._on_eye_pressed)
        self.eye.released.connect(self.hide_secret)
        self._name_eye()

    def hide_secret(self) -> None:
        """Hide it again."""
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._name_eye()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Copy and cut while it is shown, and only so that it goes again."""
        is_copy, is_cut = event.matches(QKeySequence.StandardKey.Copy), event.matches(QKeySequence.StandardKey.Cut)
        if not (is_copy or is_cut):
            super().keyPressEvent(event)
        elif self.echoMode() is QLineEdit.EchoMode.Normal and self.hasSelectedText():
            secret_clipboard().copy(self.selectedText())
            if is_cut:
                self.del_()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's own name
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_eye()
        super().changeEvent(event)

    def _on_eye_pressed(self) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal)
        self._name_eye()

    def _name_eye(self) -> None:
        hidden = self.echoMode() is QLineEdit.EchoMode.Password
        self.eye.show_icon(Icon.SHOW if hidden else Icon.HIDE)
        self.eye.set_name(self.tr("Hold to see the password"))
