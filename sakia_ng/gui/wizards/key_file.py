"""Restoring from a key file of Duniter v1, opened or pasted."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from sakia_ng.domain.currency import LedgerKind
from sakia_ng.errors import SakiaError, UserError
from sakia_ng.gui import aio
from sakia_ng.gui.files import Outcome, ask_and_read
from sakia_ng.gui.theme import Icon, theme
from sakia_ng.gui.widgets import Button, Card, FormRow, PasswordEdit
from sakia_ng.gui.wizards.step import StepView
from sakia_ng.gui.words.account import key_file_words
from sakia_ng.gui.words.errors import sentence
from sakia_ng.ports.recovery import LARGEST_KEY_FILE, CredentialsProblem, KeyFileKind, KeyFileProblem, Recovery
from sakia_ng.services.first_run import FirstRun
from sakia_ng.services.first_run_steps import KeyFile, Step

_PASSWORD_PROBLEMS = (KeyFileProblem.PASSWORD_NEEDED, KeyFileProblem.WRONG_PASSWORD)
_NOT_UTF8 = "\ud800"
"""Stands for a file that is no text at all: no key file either, which the reader says."""


class KeyTextEdit(QPlainTextEdit):
    """What is in a key file, as pasted. Nothing can be copied out of it, and no more is taken than a key file has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)  # what is deleted is gone
        self.setTabChangesFocus(True)
        self.setFixedHeight(theme().scaled(96))
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Neither copy nor cut."""
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut):
            return
        super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's own name
        """Give nothing to the clipboard nor to what is dragged elsewhere."""
        return QMimeData()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's own name
        """Take plain text, one character more than is read at most: a whole book would hold the window."""
        self.insertPlainText(source.text()[: LARGEST_KEY_FILE + 1])


class KeyFileView(StepView):
    """A key file, which kind it is, and its password where it has one.

    Args:
        run: the guide's logic.
        recovery: knows key files.

    Attributes:
        switched: carries the ``Step`` of what the user has instead.
    """

    switched = Signal(object)

    def __init__(self, run: FirstRun, recovery: Recovery, parent: QWidget | None = None) -> None:
        super().__init__(run, parent)
        self._recovery, self._opened = recovery, ""
        self._text, self._password = KeyTextEdit(), PasswordEdit()
        self._text.setObjectName("key_file_text")
        self._password.setObjectName("key_file_password")
        self._text_row, self._password_row = FormRow(self._text), FormRow(self._password)
        self._open, self._switch = Button("", Icon.FOLDER), Button(look="link")
        self._open.setObjectName("key_file_open")
        card = Card()
        card.body.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._text_row, self._password_row, self._switch):
            card.body.addWidget(widget)
        self.body.addWidget(card)
        self._open.clicked.connect(self._on_open_clicked)
        self._text.textChanged.connect(self._on_text_changed)
        self._password.returnPressed.connect(self.submitted)
        self._password.textEdited.connect(self.clear_errors)
        self._switch.clicked.connect(self._on_switch_clicked)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self._open.setText(self.tr("Open a file…"))
        self._password_row.set_words(self.tr("&Password of the file"))
        self._switch.setText(self.tr("I have a recovery phrase instead"))
        self._show_kind()

    @property
    def title(self) -> str:
        """Name the step."""
        return self.tr("Your key file")

    @property
    def text(self) -> str:
        """Say what to do."""
        if self.run.currency.ledger is LedgerKind.DUNITER_V1:
            return self.tr(
                "One that Sakia, Silkaj or the like saved: PubSec, WIF, EWIF, a seed, or two lines with identifier and"
                " password. It stays where it is; its address is shown at the next step."
            )
        return self.tr(
            "One that Cesium, Sakia, Silkaj or Tikka saved before 2026: PubSec, WIF, EWIF, a seed, or two lines with"
            " identifier and password. It stays where it is; its address is shown at the next step."
        )

    @property
    def next_word(self) -> str:
        """Word on the button."""
        return self.tr("Find my account")

    def leave(self) -> None:
        """Forget all of it."""
        self._opened = ""
        self._text.clear()
        self._password.clear()

    def answer(self) -> KeyFile:
        """What was opened or pasted, and the password typed for it."""
        return KeyFile(self._content, self._password.text() if self._password_row.isVisibleTo(self) else "")

    def show_error(self, error: SakiaError, words: str) -> bool:
        """Say what is wrong under its field."""
        if not isinstance(error.code, KeyFileProblem | CredentialsProblem):
            return False
        (self._password_row if error.code in _PASSWORD_PROBLEMS else self._text_row).show_error(words)
        return True

    def clear_errors(self) -> None:
        """Take the reasons away."""
        self._text_row.show_error("")
        self._password_row.show_error("")

    def first_focus(self) -> QWidget | None:
        """The password where one is wanted, else the text."""
        return self._password if self._password_row.isVisibleTo(self) else self._text

    def take_in_file(self, outcome: Outcome) -> None:
        """Take what a file holds, without showing it, or say why not."""
        self._text.clear()
        if not outcome.is_done:
            self._text_row.show_error(outcome.text)
            return
        try:
            self._opened = outcome.data.decode("utf-8-sig")
        except UnicodeDecodeError:
            self._opened = _NOT_UTF8
        self._show_kind()
        try:
            self._recovery.key_file_kind(self._opened)
        except UserError as error:
            self._text_row.show_error(sentence(error))
        if self._password_row.isVisibleTo(self):
            self._password.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _content(self) -> str:
        return self._opened or self._text.toPlainText()

    def _kind(self) -> KeyFileKind | None:
        try:
            return self._recovery.key_file_kind(self._content)
        except UserError:
            return None

    def _show_kind(self) -> None:
        kind = self._kind()
        hint = self.tr("Open the file, or paste here what is in it.")
        if kind is not None:
            text = self.tr("Opened: {kind}") if self._opened else self.tr("This is: {kind}")
            hint = text.format(kind=key_file_words(kind))
        self._text_row.set_words(self.tr("&What is in the file"), hint)
        self._password_row.setVisible(kind is not None and kind.needs_password)

    def _on_text_changed(self) -> None:
        self._opened = ""
        self.clear_errors()
        self._show_kind()

    def _on_open_clicked(self) -> None:
        aio.spawn(self._ask_file(), owner=self, name="open a key file")

    async def _ask_file(self) -> None:
        kinds = self.tr("Key files") + " (*.dunikey *.yml *.yaml *.txt *.wif *.ewif *.pubsec *.key *)"
        outcome = await ask_and_read(self, self.tr("Open a key file"), kinds, LARGEST_KEY_FILE)
        if outcome is not None:
            self.take_in_file(outcome)

    def _on_switch_clicked(self) -> None:
        self.switched.emit(Step.PHRASE)
