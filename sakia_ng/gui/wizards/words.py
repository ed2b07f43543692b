"""New words: to be copied to paper, then two of them asked back."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QWidget

from sakia_ng.errors import SakiaError
from sakia_ng.gui.theme import Icon, Role, Space
from sakia_ng.gui.widgets import Banner, Card, DropDown, FormRow, Text
from sakia_ng.gui.widgets.held_secret import HeldSecret
from sakia_ng.gui.wizards.step import StepView
from sakia_ng.ports.recovery import Recovery
from sakia_ng.services.first_run import FirstRun
from sakia_ng.services.first_run_steps import FirstRunProblem, WordsBack, WordsSeen
from sakia_ng.services.words_back import WORDS_ASKED_BACK

_SUGGESTIONS = 8


class WordsView(StepView):
    """The twelve new words, in the language chosen, hidden until they are asked for."""

    def __init__(self, run: FirstRun, recovery: Recovery, parent: QWidget | None = None) -> None:
        super().__init__(run, parent)
        self.secret = HeldSecret()
        self._language = DropDown()
        self._language.setObjectName("words_language")
        for language in recovery.languages():
            self._language.addItem(language.name, language.code)
        self._label, self._care = Text(), Banner(Role.WARNING, Icon.WARNING)
        self._label.setBuddy(self._language)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addStretch()
        row.addWidget(self._label)
        row.addWidget(self._language)
        self.body.addLayout(row)
        self.body.addWidget(self.secret)
        self.body.addWidget(self._care)
        self._language.currentIndexChanged.connect(self._on_language_changed)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self._label.setText(self.tr("&Language of the words"))
        self._language.setAccessibleName(self.tr("Language of the words"))
        self._care.say(
            self.tr(
                "Whoever has these words has your money, and nobody can give them back to you: keep the paper safe,"
                " take no photo, send them to no one."
            )
        )

    @property
    def title(self) -> str:
        """Name the step."""
        return self.tr("Your recovery phrase")

    @property
    def text(self) -> str:
        """Say what to do."""
        return self.tr(
            "Write these twelve words on paper, in this order. They open your accounts again if this computer is lost."
        )

    @property
    def next_word(self) -> str:
        """Word on the button."""
        return self.tr("I have written them down")

    def enter(self) -> None:
        """Have the words at hand."""
        self._language.blockSignals(True)
        self._language.setCurrentIndex(max(0, self._language.findData(self.run.language)))
        self._language.blockSignals(False)
        self.secret.take(self.run.words)

    def leave(self) -> None:
        """Take the words away."""
        self.secret.forget()

    def answer(self) -> WordsSeen:
        """They were seen."""
        return WordsSeen()

    def first_focus(self) -> QWidget | None:
        """The button that shows them."""
        return self.secret.hold

    def _on_language_changed(self) -> None:
        self.run.use_language(str(self._language.currentData()))
        self.secret.take(self.run.words)


class WordsBackView(StepView):
    """Two of the words, asked back."""

    def __init__(self, run: FirstRun, recovery: Recovery, parent: QWidget | None = None) -> None:
        super().__init__(run, parent)
        self._recovery = recovery
        card = Card()
        self._fields = [QLineEdit() for _ in range(WORDS_ASKED_BACK)]
        self._rows = [FormRow(field) for field in self._fields]
        for number, (field, row) in enumerate(zip(self._fields, self._rows, strict=True)):
            field.setObjectName(f"word_back_{number}")
            field.returnPressed.connect(self.submitted)
            field.textEdited.connect(self._on_text_edited)
            completer = QCompleter(QStringListModel(field), field)
            completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
            field.setCompleter(completer)
            card.body.addWidget(row)
        self.body.addWidget(card)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        text = self.tr("Word number {number}")
        for row, number in zip(self._rows, self.run.asked, strict=False):
            row.set_words(text.format(number=number))

    @property
    def title(self) -> str:
        """Name the step."""
        return self.tr("Two words, to be sure")

    @property
    def text(self) -> str:
        """Say what to do."""
        return self.tr("Read them on your paper. You can go back to see the words again.")

    def enter(self) -> None:
        """Ask afresh."""
        self.clear_errors()
        self.retranslate()

    def leave(self) -> None:
        """Forget what was typed."""
        for field in self._fields:
            field.clear()

    def answer(self) -> WordsBack:
        """What was typed."""
        return WordsBack(tuple(field.text() for field in self._fields))

    def show_error(self, error: SakiaError, words: str) -> bool:
        """Mark the wrong words."""
        del words
        positions = error.params.get("positions")
        if error.code is not FirstRunProblem.WORDS_DIFFER or not isinstance(positions, tuple):
            return False
        text = self.tr("That is not word number {number}. Look at your paper, or go back to see the words.")
        for row, number in zip(self._rows, self.run.asked, strict=True):
            row.show_error(text.format(number=number) if number in positions else "")
        return True

    def clear_errors(self) -> None:
        """Take the marks away."""
        for row in self._rows:
            row.show_error("")

    def first_focus(self) -> QWidget | None:
        """The first field that is empty."""
        return next((field for field in self._fields if not field.text()), self._fields[0])

    def _on_text_edited(self, text: str) -> None:
        field = self.sender()
        if isinstance(field, QLineEdit):
            model = field.completer().model()
            assert isinstance(model, QStringListModel)
            words = self._recovery.complete(text, self.run.language, _SUGGESTIONS) if len(text) > 1 else ()
            model.setStringList([word for word in words if word != text])
