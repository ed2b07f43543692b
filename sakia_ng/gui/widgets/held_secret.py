"""A secret that is hidden, seen while a button is held, or for a minute by those who write with both hands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from sakia_ng.gui.theme import Icon, Role, Space, Type, theme
from sakia_ng.gui.widgets.base import Panel, Text, announce, no_margins
from sakia_ng.gui.widgets.button_rows import ButtonRows
from sakia_ng.gui.widgets.buttons import Button
from sakia_ng.gui.widgets.reading_order import scroll_to
from sakia_ng.gui.widgets.word_grid import WordGrid

_KEPT_SHOWN_S = 60


class HeldSecret(Panel):
    """The words of a phrase, or a seed that has none: hidden, but while the button is held or for a minute.

    Kept shown it hides by itself: after the minute, when its window is left, when it is out of sight (another page, the
    lock), on Escape.

    Args:
        beside: buttons to stand beside those two.

    Attributes:
        shown: it can be read from now on.
        covered: it was read, and is hidden again.
        hold: shows it while held, with the mouse, Space or Enter.
        keep: shows it for a minute, or hides it before.
    """

    shown = Signal()
    covered = Signal()

    def __init__(self, *beside: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._seed = ""
        self._is_shown, self._left_s = False, 0
        self.grid, self.seed = WordGrid(), Text(wrap=True)
        self.seed.setFont(theme().font(Type.CAPTION, mono=True))
        self.hold, self.keep = Button("", Icon.SHOW), Button("", Icon.CLOCK)
        self.hold.setObjectName("secret_hold")
        self.keep.setObjectName("secret_keep")
        self._note = Text(tone=Role.MUTED, wrap=True)
        self._actions = ButtonRows(self.hold, self.keep, *beside)
        self._second = QTimer(self)
        self._second.setInterval(1_000)
        self._second.timeout.connect(self._on_second_passed)
        column = QVBoxLayout(self)
        no_margins(column, Space.S)
        for widget in (self.grid, self.seed, self._actions, self._note):
            column.addWidget(widget)
        self.hold.pressed.connect(self._show)
        self.hold.released.connect(self.cover)
        self.keep.clicked.connect(self._on_keep_clicked)
        self.retranslate()
        self._draw()

    def retranslate(self) -> None:
        """Write all words again."""
        self.hold.setText(self.tr("Hold to see"))
        self._write_keep()

    @property
    def is_shown(self) -> bool:
        """Whether it can be read now."""
        return self._is_shown

    @property
    def is_kept(self) -> bool:
        """Whether it stays shown without a hand."""
        return self._second.isActive()

    def take(self, words: tuple[str, ...], seed: str = "") -> None:
        """Hold this secret from now on, as hidden as it was: words, or the seed of one that has none."""
        self._words, self._seed = words, seed
        self._draw()

    def forget(self) -> None:
        """Hide the secret and let it go."""
        self.cover()
        self.take(())

    def cover(self) -> None:
        """Hide it."""
        if not self._is_shown:
            return
        self._is_shown = False
        self._second.stop()
        self._draw()
        self._write_keep()
        self.covered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Escape hides what is kept shown, before it means anything else."""
        if event.key() == Qt.Key.Key_Escape and self.is_kept:
            self.cover()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's own name
        """Hide it when its window is left."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.cover()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's own name
        """Hide it with the page or the dialog."""
        self.cover()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Put the buttons under each other where it is narrow."""
        self._actions.take_room(event.size().width())
        super().resizeEvent(event)

    def _show(self) -> None:
        self._is_shown = True
        self._draw()
        scroll_to(self.grid)
        self.shown.emit()

    def _draw(self) -> None:
        if self._is_shown:
            self.grid.show_words(self._words)
        else:
            self.grid.cover(len(self._words))
        self.seed.setText(self._seed if self._is_shown else "")
        self.grid.setVisible(bool(self._words))
        self.seed.setVisible(bool(self.seed.text()))

    def _write_keep(self) -> None:
        is_kept = self.is_kept
        self.keep.setText(self.tr("Hide") if is_kept else self.tr("Show for a minute"))
        self.keep.show_icon(Icon.HIDE if is_kept else Icon.CLOCK)
        text = (
            self.tr("Hidden again in {seconds} s, or as soon as you leave this window.").format(seconds=self._left_s)
            if is_kept
            else self.tr("Hold the button, or its key, to see it. To write with both hands, show it for a minute.")
        )
        self._note.setText(text)
        self._actions.take_room(self.width())

    def _on_keep_clicked(self) -> None:
        if self.is_kept:
            self.cover()
            return
        self._left_s = _KEPT_SHOWN_S
        self._second.start()
        self._show()
        self._write_keep()
        announce(self, self._note.text())

    def _on_second_passed(self) -> None:
        self._left_s -= 1
        if self._left_s > 0:
            self._write_keep()
            return
        self.cover()
        announce(self, self.tr("Hidden again."))
