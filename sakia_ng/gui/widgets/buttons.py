"""Buttons: each has a word, or a tooltip and an accessible name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QGuiApplication, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QToolButton, QWidget

from sakia_ng.gui.theme import Icon, Length, Role, icon, theme
from sakia_ng.gui.widgets.base import announce

if TYPE_CHECKING:
    _AnyButton = QAbstractButton
else:
    _AnyButton = object  # Python can inherit from one class of Qt alone

_COPIED_SHOWN_MS = 2_000
_READ_MS = 400
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ICON_GAP = 4  # beside what Qt leaves between icon and word


def _as_space(event: QKeyEvent) -> QKeyEvent:
    """Return Enter as the space bar, and every other key as it is."""
    if event.key() not in _ENTER:
        return event
    return QKeyEvent(event.type(), Qt.Key.Key_Space, event.modifiers(), " ", event.isAutoRepeat(), event.count())


def _is_held_down(event: QKeyEvent) -> bool:
    """Take the repetitions of a key that holds a button: Qt lets them fall through to what stands around it."""
    return event.isAutoRepeat() and event.key() in (*_ENTER, Qt.Key.Key_Space)


class _Pressed(_AnyButton):
    """What every button of ours does otherwise than Qt's: outside of dialogs those are pressed by Space alone."""

    def setIcon(self, icon: QIcon | QPixmap) -> None:  # noqa: N802 - Qt's own name
        """Change the icon; Qt's own lays everything around it out anew, whatever the icon was."""
        if icon.cacheKey() != self.icon().cacheKey():
            super().setIcon(icon)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Hold it down on Enter."""
        if not _is_held_down(event):
            super().keyPressEvent(_as_space(event))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Let it go, which is the click."""
        if not _is_held_down(event):
            super().keyReleaseEvent(_as_space(event))


class PlainButton(_Pressed, QPushButton):
    """Qt's own, pressed by Enter as by Space."""


class Button(PlainButton):
    """A button with a word and, if wanted, an icon before it.

    Args:
        text: the word; ``&`` marks its shortcut.
        what: icon.
        look: ``""`` (outlined), ``quiet``, ``link``, ``danger``.
    """

    icon_role = Role.TEXT

    def __init__(
        self, text: str = "", what: Icon | None = None, *, look: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("look", look)
        side = theme().scaled(Length.ICON_SMALL if look == "link" else 18)
        self.setIconSize(QSize(side + _ICON_GAP, side))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.icon_role = {"link": Role.PRIMARY, "danger": Role.DANGER}.get(look, self.icon_role)
        if what is not None:
            self.show_icon(what)

    def show_icon(self, what: Icon) -> None:
        """Change the icon."""
        self.setIcon(icon(what, self.icon_role))


class PrimaryButton(Button):
    """The one thing to do here. A page or a dialog has at most one."""

    icon_role = Role.ON_PRIMARY

    def __init__(self, text: str = "", what: Icon | None = None, *, parent: QWidget | None = None) -> None:
        super().__init__(text, what, look="primary", parent=parent)


class SigningButton(PrimaryButton):
    """Signs. Keys do nothing for a moment after it got the keyboard: pressed twice, the first meant something else."""

    def __init__(self, text: str = "", what: Icon | None = None, *, parent: QWidget | None = None) -> None:
        super().__init__(text, what, parent=parent)
        self._since = QElapsedTimer()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's own name
        """Count from now."""
        self._since.start()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Sign, unless it is too early."""
        is_press = event.key() in (*_ENTER, Qt.Key.Key_Space)
        if not is_press or not self._since.isValid() or self._since.hasExpired(_READ_MS):
            super().keyPressEvent(event)


class IconButton(_Pressed, QToolButton):
    """A button with an icon alone.

    Args:
        what: icon.
        name: what it does, as tooltip and for screen readers. Set it again with ``set_name`` in another language.
        role: colour of the icon.
    """

    def __init__(self, what: Icon, name: str = "", *, role: Role = Role.MUTED, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self.setIcon(icon(what, role, role_on=Role.PRIMARY))
        side = theme().scaled(Length.ICON)
        self.setIconSize(QSize(side, side))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Say what the button does."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def show_icon(self, what: Icon, role: Role | None = None) -> None:
        """Change the icon."""
        self.setIcon(icon(what, role or self._role, role_on=Role.PRIMARY))


class CopyWordButton(Button):
    """Copies a text, with the word on the button, and says so for two seconds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Icon.COPY, parent=parent)
        self._word = self._copied_text = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_COPIED_SHOWN_MS)
        self._timer.timeout.connect(self._show_usual)
        self.clicked.connect(self.copy)

    def set_word(self, word: str) -> None:
        """Say what is copied."""
        self._word = word
        self._show_usual()

    def set_text_to_copy(self, text: str) -> None:
        """Choose what is copied; an empty text disables the button."""
        self._copied_text = text
        self.setEnabled(bool(text))

    def copy(self) -> None:
        """Put the text into the clipboard."""
        QGuiApplication.clipboard().setText(self._copied_text)
        self.show_icon(Icon.CHECK)
        self.setText(self.tr("Copied"))
        announce(self, self.tr("Copied"))
        self._timer.start()

    def _show_usual(self) -> None:
        self._timer.stop()
        self.show_icon(Icon.COPY)
        self.setText(self._word)


class CopyButton(IconButton):
    """Copies a text, and says so for two seconds.

    Args:
        name: what is copied, as a sentence such as "Copy the address"; empty for a plain "Copy".
    """

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(Icon.COPY, parent=parent)
        self._name = name
        self._copied_text = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_COPIED_SHOWN_MS)
        self._timer.timeout.connect(self._show_usual)
        self.clicked.connect(self.copy)
        self._show_usual()

    def set_copy_name(self, name: str) -> None:
        """Say what is copied."""
        if name == self._name:
            return
        self._name = name
        self._show_usual()

    def set_text_to_copy(self, text: str) -> None:
        """Choose what is copied; an empty text disables the button."""
        self._copied_text = text
        self.setEnabled(bool(text))

    def copy(self) -> None:
        """Put the text into the clipboard."""
        QGuiApplication.clipboard().setText(self._copied_text)
        self.show_icon(Icon.CHECK, Role.POSITIVE)
        self.set_name(self.tr("Copied"))
        announce(self, self.tr("Copied"))
        self._timer.start()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's own name
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange and not self._timer.isActive():
            self._show_usual()
        super().changeEvent(event)

    def _show_usual(self) -> None:
        self.show_icon(Icon.COPY)
        self.set_name(self._name or self.tr("Copy"))
