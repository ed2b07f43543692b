"""Words of a recovery phrase as a numbered grid, under dots until they are shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from sakia_ng.gui.theme import Role, Space, Type, theme
from sakia_ng.gui.widgets.base import Panel, Text, draw_ring

_COLUMNS = 3
_DOTS = "•••••"  # as many for every word: not even its length is told


class WordGrid(Panel):
    """Words with their numbers, from left to right. They cannot be selected: the clipboard is no place for them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: list[tuple[Panel, Text]] = []
        self._words: tuple[str, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(*[Space.XXS] * 4)
        self._grid.setHorizontalSpacing(Space.XS)
        self._grid.setVerticalSpacing(Space.XS)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again; those of the phrase are of no language of the window."""
        self.setAccessibleName(self.tr("Recovery phrase"))
        self._describe()

    def show_words(self, words: tuple[str, ...]) -> None:
        """Show these."""
        self._words = words
        self._write(words)

    def cover(self, count: int) -> None:
        """Show the numbers of this many words, and dots in their place."""
        self._words = ()
        self._write((_DOTS,) * count)

    @property
    def words(self) -> tuple[str, ...]:
        """The words that can be read now."""
        return self._words

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Draw the ring while the keyboard is here."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            draw_ring(painter, self.rect())
            painter.end()

    def _write(self, texts: tuple[str, ...]) -> None:
        while len(self._cells) < len(texts):
            self._add_cell()
        for place, (cell, label) in enumerate(self._cells):
            label.setText(texts[place] if place < len(texts) else "")
            cell.setVisible(place < len(texts))
        self._describe()

    def _describe(self) -> None:
        spoken = ", ".join(f"{number} {word}" for number, word in enumerate(self._words, start=1))
        self.setAccessibleDescription(spoken or self.tr("Hidden"))

    def _add_cell(self) -> None:
        place = len(self._cells)
        cell = Panel(look="neutral")
        row = QHBoxLayout(cell)
        row.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        row.setSpacing(Space.XS)
        number, word = Text(str(place + 1), size=Type.CAPTION, tone=Role.MUTED), Text(size=Type.EMPHASIS, bold=True)
        number.setFixedWidth(theme().scaled(20))
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(number)
        row.addWidget(word, 1)
        self._grid.addWidget(cell, place // _COLUMNS, place % _COLUMNS)
        self._cells.append((cell, word))
