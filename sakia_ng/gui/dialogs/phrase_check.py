"""Reading two words of a phrase back from paper, after it was seen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sakia_ng.gui.theme import Icon, Role, Space
from sakia_ng.gui.widgets import Banner, Button, FormRow, Panel, Text, announce, no_margins
from sakia_ng.services.words_back import WORDS_ASKED_BACK, to_ask, wrong_words


class PhraseCheck(Panel):
    """Two fields for two words, compared with the phrase.

    Attributes:
        passed: both are right.
    """

    passed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._asked: tuple[int, ...] = ()
        self._why, self.compare = Text(tone=Role.MUTED, wrap=True), Button("", Icon.CHECK)
        self.compare.setObjectName("phrase_compare")
        self.fields = [QLineEdit() for _ in range(WORDS_ASKED_BACK)]
        self._rows = [FormRow(field) for field in self.fields]
        self.right = Banner(Role.POSITIVE, Icon.SUCCESS)
        column, fields, action = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        no_margins(column, Space.S)
        no_margins(fields, Space.M)
        column.addWidget(self._why)
        for number, (field, row) in enumerate(zip(self.fields, self._rows, strict=True)):
            field.setObjectName(f"phrase_word_{number}")
            field.returnPressed.connect(self._on_compare_clicked)
            field.textEdited.connect(self._on_text_edited)
            fields.addWidget(row, 1)
        action.addWidget(self.compare)
        action.addStretch()
        column.addLayout(fields)
        column.addLayout(action)
        column.addWidget(self.right)
        self.compare.clicked.connect(self._on_compare_clicked)
        self.forget()

    def retranslate(self) -> None:
        """Write all words again."""
        self._why.setText(self.tr("Is it right on your paper? Cover the words and type these two."))
        self.compare.setText(self.tr("Compare"))
        self.right.say(self.tr("Your paper is right: these words open your accounts again on any computer."))
        text = self.tr("Word number {number}")
        for row, number in zip(self._rows, self._asked, strict=False):
            row.set_words(text.format(number=number))

    def ask(self, words: tuple[str, ...]) -> None:
        """Ask for two of these words, others each time; nothing for a secret without words."""
        self.forget()
        if words:
            self._words, self._asked = words, to_ask(len(words))
            self.retranslate()
            self.show()

    def forget(self) -> None:
        """Forget the words and what was typed."""
        self._words = self._asked = ()
        for field, row in zip(self.fields, self._rows, strict=True):
            field.clear()
            row.show_error("")
        self._show_parts(is_right=False)
        self.hide()

    @property
    def asked(self) -> tuple[int, ...]:
        """Which words are asked for, by number from 1; empty when none are."""
        return self._asked

    def _show_parts(self, *, is_right: bool) -> None:
        for widget in (self._why, self.compare, *self._rows):
            widget.setVisible(not is_right)
        self.right.setVisible(is_right)

    def _on_compare_clicked(self) -> None:
        wrong = wrong_words(self._words, self._asked, [field.text() for field in self.fields])
        text = self.tr("That is not word number {number}. Look at your paper, or see the words again.")
        for row, number in zip(self._rows, self._asked, strict=True):
            row.show_error(text.format(number=number) if number in wrong else "")
        if not wrong:
            self._show_parts(is_right=True)
            announce(self, self.right.text)
            self.passed.emit()

    def _on_text_edited(self) -> None:
        for row in self._rows:
            row.show_error("")
