"""What the program noted since it started: read, filtered, copied, saved; sent nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from sakia_ng.domain.folding import folded
from sakia_ng.gui import aio
from sakia_ng.gui.files import ask_and_save
from sakia_ng.gui.pages.page import Page
from sakia_ng.gui.theme import Icon, Role, Space, Type, theme
from sakia_ng.gui.widgets import Button, Card, CopyWordButton, DropDown, FormRow, Text, announce, no_margins
from sakia_ng.gui.widgets.inside_field import mark_as_search
from sakia_ng.services.journal import Journal, Level, Line, journal

_WIDTH = 1100
_LEAST_HEIGHT = 260
_LOOK_EVERY_MS = 1_000
_LEVELS = (Level.INFORMATION, Level.WARNING, Level.ERROR)


class LogPage(Page):
    """The lines of the journal, newest at the end."""

    WIDTH = _WIDTH

    def build(self) -> Iterator[None]:
        """Make everything."""
        self._journal: Journal = journal()
        self._drawn = -1
        self.level, self.text = DropDown(), QLineEdit()
        mark_as_search(self.text)
        self._level_row, self._text_row = FormRow(self.level), FormRow(self.text)
        self._about, self._said = Text(tone=Role.MUTED, wrap=True), Text(size=Type.CAPTION, tone=Role.MUTED, wrap=True)
        self.view = QPlainTextEdit()
        self.view.setReadOnly(True)
        self.view.setTabChangesFocus(True)
        self.view.setFont(theme().font(Type.CAPTION, mono=True))
        self.view.setMinimumHeight(theme().scaled(_LEAST_HEIGHT))
        self._copy, self._save = CopyWordButton(), Button("", Icon.SAVE)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        for level in _LEVELS:
            self.level.addItem("", level)
        self._lay_out()
        self.level.currentIndexChanged.connect(self._draw)
        self.text.textChanged.connect(self._draw)
        self._save.clicked.connect(self._on_save_clicked)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start()
        yield
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Log"))
        self._about.setText(
            self.tr(
                "What Sakia noted since it started, for somebody who helps you. It stays in memory and is sent to"
                " nobody. Passwords, phrases and keys are never in it; addresses are shortened."
            )
        )
        self._level_row.set_words(self.tr("&Show"))
        names = (self.tr("Everything"), self.tr("Warnings and errors"), self.tr("Errors"))
        for number, name in enumerate(names):
            self.level.setItemText(number, name)
        self._text_row.set_words(self.tr("&With these words"))
        self.view.setAccessibleName(self.tr("Lines of the log"))
        self.view.setPlaceholderText(self.tr("Nothing was noted."))
        self._copy.set_word(self.tr("Copy"))
        self._save.setText(self.tr("Save…"))
        self._draw()

    def first_focus(self) -> QWidget | None:
        """The field to look for words."""
        return self.text

    @property
    def shown(self) -> str:
        """The lines shown, which is what is copied and saved."""
        return self.view.toPlainText()

    def _lay_out(self) -> None:
        filters, actions, card = QHBoxLayout(), QHBoxLayout(), Card()
        no_margins(filters, Space.M)
        filters.addWidget(self._level_row)
        filters.addWidget(self._text_row, 1)
        actions.addWidget(self._copy)
        actions.addWidget(self._save)
        actions.addWidget(self._said, 1)
        card.body.addWidget(self._about)
        card.body.addLayout(filters)
        card.body.addWidget(self.view, 1)
        card.body.addLayout(actions)
        self.content.addWidget(card, 1)

    def _draw(self) -> None:
        wanted = folded(self.text.text().strip())
        lines = (_written(line) for line in self._journal.lines(Level(self.level.currentData())))
        self._drawn = self._journal.count
        text = "\n".join(line for line in lines if wanted in folded(line))
        if text != self.view.toPlainText():
            bar = self.view.verticalScrollBar()
            is_at_end, place = bar.value() == bar.maximum(), bar.value()
            self.view.setPlainText(text)
            bar.setValue(bar.maximum() if is_at_end else place)
        self._copy.set_text_to_copy(text)
        self._save.setEnabled(bool(text))

    def _on_timer_timeout(self) -> None:
        if self.isVisible() and self._drawn != self._journal.count:
            self._draw()

    def _on_save_clicked(self) -> None:
        aio.spawn(self._ask_and_save(), owner=self, name="save the log")

    async def _ask_and_save(self) -> None:
        outcome = await ask_and_save(self, self.tr("Save the log"), "sakia-log.txt", self.shown.encode())
        if outcome is not None:
            self._said.setText(outcome.text)
            announce(self, outcome.text)


def _written(line: Line) -> str:
    source = line.source.removeprefix("sakia_ng.")
    return f"{line.at:%Y-%m-%d %H:%M:%S} {line.level.name:<11} {source}: {line.text}"
