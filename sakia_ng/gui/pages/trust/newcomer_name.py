"""Choosing the name of one's identity: checked while one types, promised, final."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.gui import aio
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role
from sakia_ng.gui.widgets import Banner, Card, CheckBox, FormRow, PrimaryButton, Text
from sakia_ng.gui.words.errors import sentence
from sakia_ng.gui.words.newcomer import name_words
from sakia_ng.services.newcomers import NameCheck

_PAUSE_MS = 400


class NameCard(Card):
    """A field for the name, what is known of it, the promise, and the button.

    Attributes:
        chosen: carries the name that the user wants for good.
    """

    chosen = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._check: NameCheck | None = None
        self.name, self.promise = QLineEdit(), CheckBox()
        self.name.setMaxLength(session.currency.identity_names.longest)
        self._row, self._promise_text = FormRow(self.name), Text(wrap=True)
        self._found = Banner(Role.INFO, Icon.INFO)
        self.choose = PrimaryButton("", Icon.CHECK)
        for widget in (self._row, self._found, self._promise_text, self.promise, self.choose):
            self.body.addWidget(widget)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_over)
        self.name.textChanged.connect(self._on_name_changed)
        self.promise.toggled.connect(self._enable)
        self.choose.clicked.connect(self._on_choose_clicked)
        self._found.hide()
        self.retranslate()
        self._enable()

    def retranslate(self) -> None:
        """Write all words again."""
        rule = self._session.currency.identity_names
        self.set_title(self.tr("Choose the name"))
        self._row.set_words(
            self.tr("&Name of the identity"),
            self.tr(
                "{shortest} to {longest} letters without accents, digits, “-” or “_”."
                " Everybody sees it, and it can never change."
            ).format(shortest=rule.shortest, longest=rule.longest),
        )
        self._promise_text.setText(
            self.tr("One living person, one identity, one dividend: the whole currency rests on this promise.")
        )
        self.promise.setText(self.tr("I &promise that this is my only identity in this currency"))
        self.choose.setText(self.tr("Choose this name for good"))
        if self._check is not None:
            self._show(self._check)

    @property
    def problem(self) -> str:
        """What is said to be wrong with the name."""
        return self._row.error

    @property
    def found(self) -> str:
        """What is said of a name that can be taken."""
        return "" if self._found.isHidden() else self._found.text

    def _on_name_changed(self) -> None:
        self._check = None
        self._found.hide()
        self._row.show_error("")
        self._pause.start()
        self._enable()

    def _on_pause_over(self) -> None:
        if self.name.text():
            aio.spawn(self._look(self.name.text()), owner=self, name="look at a name")

    async def _look(self, name: str) -> None:
        try:
            check = await self._session.newcomers.check_name(name)
        except (EnvironmentProblem, UserError) as problem:
            self._row.show_error(sentence(problem))
            return
        if name == self.name.text():
            self._check = check
            self._show(check)
            self._enable()

    def _show(self, check: NameCheck) -> None:
        self._row.show_error(sentence(UserError(check.problem)) if check.problem is not None else "")
        self._found.setVisible(check.problem is None)
        warns = bool(check.alike) or not check.is_compared
        self._found.set_kind(Role.WARNING if warns else Role.POSITIVE, Icon.WARNING if warns else Icon.SUCCESS)
        self._found.say(name_words(check) if check.problem is None else "")

    def _enable(self) -> None:
        is_free = self._check is not None and self._check.problem is None
        self.choose.setEnabled(is_free and self.promise.isChecked())

    def _on_choose_clicked(self) -> None:
        self.chosen.emit(self.name.text())
