"""Changing the password of the vault."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from sakia_ng.errors import SakiaError, UserError
from sakia_ng.gui import aio
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role, Space, theme
from sakia_ng.gui.widgets import Button, Card, FormRow, PasswordEdit, Text, announce
from sakia_ng.gui.widgets.weak_password import WeakPassword
from sakia_ng.gui.words.errors import sentence
from sakia_ng.ports.keystore import VaultState
from sakia_ng.services.first_run_steps import FirstRunProblem
from sakia_ng.services.password_strength import Strength, estimate
from sakia_ng.services.session_opening import with_new_data_key

_BESIDE_FROM = 640


class PasswordCard(Card):
    """The old password, the new one twice."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self.current, self.new, self.again = PasswordEdit(), PasswordEdit(), PasswordEdit()
        self._rows = [FormRow(field) for field in (self.current, self.new, self.again)]
        self.weak = WeakPassword(asks=not session.is_demo)
        self.change = Button("", Icon.KEY)
        self._done = Text(tone=Role.POSITIVE)
        self._fields = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._fields.setSpacing(Space.M)
        for row in self._rows:
            self._fields.addWidget(row, 1)
        actions = QHBoxLayout()
        actions.addWidget(self.change)
        actions.addWidget(self._done)
        actions.addStretch()
        self.body.addLayout(self._fields)
        self.body.addWidget(self.weak)
        self.body.addLayout(actions)
        self.change.clicked.connect(self._on_change_clicked)
        for field in (self.current, self.new, self.again):
            field.textEdited.connect(self._on_field_edited)
        self.new.textEdited.connect(self._on_new_edited)
        self.weak.box.toggled.connect(self._on_field_edited)
        self.retranslate()

    @property
    def errors(self) -> tuple[str, ...]:
        """What is said to be wrong with each field."""
        return tuple(row.error for row in self._rows)

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Password"))
        self._rows[0].set_words(self.tr("Current password"))
        self._rows[1].set_words(self.tr("New password"))
        self._rows[2].set_words(self.tr("New password again"))
        self.change.setText(self.tr("Change the password"))

    def take_room(self, width: int) -> None:
        """Put the fields under each other where there is no room beside."""
        is_wide = width >= theme().scaled(_BESIDE_FROM)
        self._fields.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    def draw(self) -> None:
        """Offer it only where there is a vault that is open."""
        self.setVisible(self._session.keystore.state is VaultState.UNLOCKED)

    async def _change(self) -> None:
        if self.new.text() != self.again.text():
            self._rows[2].show_error(self.tr("The two new passwords are not the same."))
            return
        self.change.setEnabled(False)
        try:
            if await self._is_easy() and not self._session.is_demo and not self.weak.box.isChecked():
                self._rows[1].show_error(sentence(UserError(FirstRunProblem.EASY_TO_GUESS)))
                return
            change = self._session.keystore.change_password(self.current.text(), self.new.text())
            await with_new_data_key(change, self._session.session_unlock, self._session.settings)
        except SakiaError as error:
            self._rows[0].show_error(sentence(error))
        else:
            for field in (self.current, self.new, self.again):
                field.clear()
            self.weak.follow(is_weak=False)
            self._done.setText(self.tr("The password is changed. The old one opens nothing any more."))
            announce(self, self._done.text())
        finally:
            self.change.setEnabled(True)

    async def _is_easy(self) -> bool:
        """Whether the new password is easy to guess; warn of it, unless another one stands there by then."""
        password = self.new.text()
        is_weak = await estimate(password) is Strength.WEAK
        if password == self.new.text():
            self.weak.follow(is_weak=is_weak)
        return is_weak

    def _on_new_edited(self) -> None:
        aio.spawn(self._is_easy(), owner=self, name="estimate a password")

    def _on_field_edited(self) -> None:
        self._done.setText("")
        for row in self._rows:
            row.show_error("")

    def _on_change_clicked(self) -> None:
        aio.spawn(self._change(), owner=self, name="change the password")
