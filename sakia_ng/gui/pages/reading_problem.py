"""What stands on a page while what is kept on this computer cannot be read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sakia_ng.errors import SakiaError
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.theme import Icon, Role, Space, Type
from sakia_ng.gui.widgets import Button, ButtonRows, Card, CopyWordButton, EmptyState, IconLabel, Text, announce
from sakia_ng.gui.words.errors import sentence


class ReadingProblem(Card):
    """Says what happened, what it means for the money and what to do; hidden while all is well.

    Args:
        live: what the store says, or why it says nothing.
    """

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(margin=Space.M, parent=parent)
        self._live = live
        self._title, self._text = Text(size=Type.EMPHASIS, bold=True, wrap=True), Text(wrap=True)
        self._below = Text(tone=Role.MUTED, wrap=True)
        self.again, self.copy = Button("", Icon.RETRY), CopyWordButton()
        row, words = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(Space.S)
        words.setSpacing(Space.XS)
        row.addWidget(IconLabel(Icon.ALERT, Role.DANGER), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for part in (self._title, self._text, self._below, ButtonRows(self.again, self.copy)):
            words.addWidget(part)
        self.body.addLayout(row)
        self.again.clicked.connect(self._on_again_clicked)
        self.hide()
        self.retranslate()

    @property
    def words(self) -> str:
        """All that is said, empty when nothing is."""
        return self.accessibleName()

    def retranslate(self) -> None:
        """Write all words again."""
        self._title.setText(self.tr("What is kept on this computer cannot be read"))
        self.again.setText(self.tr("Try again"))
        self.copy.set_word(self.tr("Copy the details"))
        self.draw()

    def draw(self) -> None:
        """Show how it stands."""
        problem = self._live.problem
        self.setVisible(problem is not None)
        if problem is None:
            self.setAccessibleName("")
            return
        self._text.setText(sentence(problem))
        safe = self.tr("Your money is not touched by it.")
        old = self.tr("What you see below may be old.")
        self._below.setText(f"{safe} {old}" if self._live.is_loaded else safe)
        self.copy.set_text_to_copy(str(problem))
        said = f"{self._title.text()}. {self._text.text()} {self._below.text()}"
        if said != self.accessibleName():
            self.setAccessibleName(said)
            announce(self, said)

    def _on_again_clicked(self) -> None:
        self._live.reload()


class UnreadLines(EmptyState):
    """Stands where lines of a history would be that cannot be read; its button asks to try again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Icon.ALERT, primary=False, parent=parent)
        self._problem: SakiaError | None = None

    def retranslate(self) -> None:
        """Write all words again."""
        if self._problem is not None:
            self.show_problem(self._problem)

    def show_problem(self, problem: SakiaError) -> None:
        """Say what is wrong."""
        self._problem = problem
        self.say(self.tr("These lines cannot be read"), sentence(problem), self.tr("Try again"))
