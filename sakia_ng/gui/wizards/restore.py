"""Restoring: a phrase or v1 credentials, which reading of it, which of its accounts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from sakia_ng.domain.currency import LedgerKind
from sakia_ng.errors import SakiaError
from sakia_ng.gui.theme import Icon, Role, Space
from sakia_ng.gui.widgets import Banner, Button, Card, FormRow, PasswordEdit, no_margins
from sakia_ng.gui.widgets.phrase import PhraseEdit
from sakia_ng.gui.wizards.step import StepView
from sakia_ng.ports.recovery import CredentialsProblem, PhraseProblem, Recovery
from sakia_ng.services.first_run import FirstRun
from sakia_ng.services.first_run_steps import Credentials, Phrase, Reading, Step


class PhraseView(StepView):
    """A recovery phrase, typed with completion.

    Attributes:
        switched: carries the ``Step`` of what the user has instead.
    """

    switched = Signal(object)

    def __init__(self, run: FirstRun, recovery: Recovery, parent: QWidget | None = None) -> None:
        super().__init__(run, parent)
        self.phrase = PhraseEdit(recovery)
        self.phrase.setObjectName("phrase")
        self._row = FormRow(self.phrase)
        self._to_credentials, self._to_file = Button(look="link"), Button(look="link")
        self._to_credentials.setObjectName("use_credentials")
        self._to_file.setObjectName("use_key_file")
        card = Card()
        for widget in (self._row, self._to_credentials, self._to_file):
            card.body.addWidget(widget)
        self.body.addWidget(card)
        self.phrase.submitted.connect(self.submitted)
        self.phrase.textChanged.connect(self._on_text_changed)
        self._to_credentials.clicked.connect(self._on_to_credentials_clicked)
        self._to_file.clicked.connect(self._on_to_file_clicked)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self._to_credentials.setText(self.tr("I have a secret identifier and a password instead"))
        self._to_file.setText(self.tr("I have a key file instead"))
        self._write_hint()

    @property
    def title(self) -> str:
        """Name the step."""
        return self.tr("Your recovery phrase")

    @property
    def text(self) -> str:
        """Say what to do."""
        return self.tr("Twelve words, or more, in any language. Capitals, accents and line breaks do not matter.")

    @property
    def next_word(self) -> str:
        """Word on the button."""
        return self.tr("Find my accounts")

    def leave(self) -> None:
        """Forget the words."""
        self.phrase.clear()

    def answer(self) -> Phrase:
        """The words as typed."""
        return Phrase(self.phrase.toPlainText())

    def show_error(self, error: SakiaError, words: str) -> bool:
        """Say what is wrong under the field."""
        if isinstance(error.code, PhraseProblem):
            self._row.show_error(words)
            return True
        return False

    def clear_errors(self) -> None:
        """Take the reason away."""
        self._row.show_error("")

    def first_focus(self) -> QWidget | None:
        """The field."""
        return self.phrase

    def _on_to_credentials_clicked(self) -> None:
        self.switched.emit(Step.CREDENTIALS)

    def _on_to_file_clicked(self) -> None:
        self.switched.emit(Step.KEY_FILE)

    def _on_text_changed(self) -> None:
        self._row.show_error("")
        self._write_hint()

    def _write_hint(self) -> None:
        self._row.set_words(self.tr("&Words"), self.tr("%n word(s) so far", "", self.phrase.count()))


class CredentialsView(StepView):
    """A Duniter v1 secret identifier and password.

    Attributes:
        switched: carries the ``Step`` of what the user has instead.
    """

    switched = Signal(object)

    def __init__(self, run: FirstRun, parent: QWidget | None = None) -> None:
        super().__init__(run, parent)
        self._identifier, self._password = PasswordEdit(), PasswordEdit()
        self._identifier.setObjectName("v1_identifier")
        self._password.setObjectName("v1_password")
        self._identifier_row, self._password_row = FormRow(self._identifier), FormRow(self._password)
        self._switch = Button(look="link")
        card = Card()
        for widget in (self._identifier_row, self._password_row, self._switch):
            card.body.addWidget(widget)
        self.body.addWidget(card)
        for field in (self._identifier, self._password):
            field.returnPressed.connect(self.submitted)
            field.textEdited.connect(self.clear_errors)
        self._switch.clicked.connect(self._on_switch_clicked)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        hint = self.tr("Capitals, accents and spaces count: type exactly what you chose then.")
        self._identifier_row.set_words(self.tr("Secret &identifier"), hint)
        self._password_row.set_words(self.tr("&Password"))
        self._switch.setText(self.tr("I have a recovery phrase instead"))

    @property
    def title(self) -> str:
        """Name the step."""
        return self.tr("Identifier and password")

    @property
    def text(self) -> str:
        """Say what to do."""
        if self.run.currency.ledger is LedgerKind.DUNITER_V1:
            return self.tr(
                "Those of an account made with Sakia, Silkaj or the like. They always lead to some account: check its"
                " address at the next step."
            )
        return self.tr(
            "Those of an account made with Cesium, Sakia or Silkaj before 2026. They always lead to some account: check"
            " its address at the next step."
        )

    @property
    def next_word(self) -> str:
        """Word on the button."""
        return self.tr("Find my account")

    def leave(self) -> None:
        """Forget both."""
        self._identifier.clear()
        self._password.clear()

    def answer(self) -> Credentials:
        """Both, exactly as typed."""
        return Credentials(self._identifier.text(), self._password.text())

    def show_error(self, error: SakiaError, words: str) -> bool:
        """Say what is wrong under its field."""
        if not isinstance(error.code, CredentialsProblem):
            return False
        is_password = error.code is CredentialsProblem.EMPTY_PASSWORD
        (self._password_row if is_password else self._identifier_row).show_error(words)
        return True

    def clear_errors(self) -> None:
        """Take the reasons away."""
        self._identifier_row.show_error("")
        self._password_row.show_error("")

    def first_focus(self) -> QWidget | None:
        """The identifier."""
        return self._identifier

    def _on_switch_clicked(self) -> None:
        self.switched.emit(Step.PHRASE)


class ReadingView(StepView):
    """Which reading of a phrase is meant, when several languages accept it."""

    def __init__(self, run: FirstRun, recovery: Recovery, parent: QWidget | None = None) -> None:
        super().__init__(run, parent)
        self._names = {language.code: language.name for language in recovery.languages()}
        self._group = QButtonGroup(self)
        self._card = Card()
        self._choices = QVBoxLayout()
        no_margins(self._choices, Space.S)
        self._card.body.addLayout(self._choices)
        self._why = Banner(Role.INFO, Icon.INFO)
        self.body.addWidget(self._why)
        self.body.addWidget(self._card)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self._why.say(self.tr("The same words exist in several languages, and each reading is another account."))

    @property
    def title(self) -> str:
        """Name the step."""
        return self.tr("In which language were the words?")

    @property
    def text(self) -> str:
        """Say what to do."""
        return self.tr("If you are not sure, try one: when no account is found, come back and take the other.")

    def enter(self) -> None:
        """Offer the readings."""
        self.leave()
        for number, reading in enumerate(self.run.readings):
            button = QRadioButton(self._names.get(reading.secret.language, reading.secret.language))
            button.setObjectName(f"reading_{number}")
            button.setChecked(number == 0)
            self._group.addButton(button, number)
            self._choices.addWidget(button)

    def leave(self) -> None:
        """Forget them."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.deleteLater()

    def answer(self) -> Reading:
        """The one chosen."""
        return Reading(self._group.checkedId())

    def first_focus(self) -> QWidget | None:
        """The reading chosen."""
        return self._group.checkedButton()
