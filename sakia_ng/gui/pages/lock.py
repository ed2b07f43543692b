"""The lock page: a password, and nothing of the accounts."""

from __future__ import annotations

from collections.abc import Awaitable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sakia_ng.errors import SakiaError
from sakia_ng.gui import aio
from sakia_ng.gui.resources import resource
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role, Space, Type, theme
from sakia_ng.gui.widgets import Button, Card, FormRow, Panel, PasswordEdit, PrimaryButton, Text, centred
from sakia_ng.gui.words.errors import sentence
from sakia_ng.services.first_run import DEMONSTRATION_PASSWORD

_WIDTH = 400
_MARK = 56


class LockPage(Panel):
    """Asks for the password and opens the vault.

    A wrong password is said in words under the field, which keeps what was typed, selected.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        mark = QLabel()
        mark.setPixmap(QIcon(str(resource("icons", "sakia.svg"))).pixmap(QSize(_MARK, _MARK)))
        self._title = Text(size=Type.TITLE, bold=True)
        self._text = Text(tone=Role.MUTED, wrap=True)
        self._password = PasswordEdit()
        self._row = FormRow(self._password)
        self._button = PrimaryButton("", Icon.UNLOCKED)
        self._by_session = Button(look="link")
        self._from_backup = Button(look="link")
        self._by_session.setObjectName("unlock_by_session")
        self._from_backup.setObjectName("restore_backup")
        self._lay_out(mark)
        self._password.returnPressed.connect(self._on_unlock_wanted)
        self._password.textEdited.connect(self._on_password_edited)
        self._button.clicked.connect(self._on_unlock_wanted)
        self._by_session.clicked.connect(self._on_session_wanted)
        self._from_backup.clicked.connect(self._on_backup_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self._title.setText(self.tr("Sakia is locked"))
        text = self.tr("Your keys are encrypted on this computer. Type your password to go on.")
        if self._session.is_demo:
            text += " " + self.tr("The accounts of the demonstration open with: {password}").format(
                password=DEMONSTRATION_PASSWORD
            )
        self._text.setText(text)
        self._row.set_words(self.tr("&Password"))
        self._button.setText(self.tr("Unlock"))
        self._by_session.setText(self.tr("Open with my session"))
        self._from_backup.setText(self.tr("Take the previous version"))

    def open(self) -> None:
        """Start afresh, ready to type."""
        self._password.clear()
        self._row.show_error("")
        self._from_backup.hide()
        self._by_session.setVisible(self._session.settings.current.session_unlock)
        self._password.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def error(self) -> str:
        """What is said to be wrong, empty when nothing."""
        return self._row.error

    async def unlock(self, password: str) -> None:
        """Open the vault, or say why it does not open; a damaged one has a previous version to offer."""
        await self._try(self._session.keystore.unlock(password))

    async def restore_backup(self, password: str) -> None:
        """Put the previous version of a damaged vault in its place, and open it."""
        await self._try(self._session.keystore.restore_backup(password))

    async def unlock_by_session(self) -> None:
        """Open the vault with the session of the system, or say why the password is needed."""
        await self._try(self._session.session_unlock.unlock())

    async def _try(self, opening: Awaitable[None]) -> None:
        self._set_busy(busy=True)
        try:
            await opening
        except SakiaError as error:
            self._row.show_error(sentence(error))
            self._from_backup.setVisible(bool(error.params.get("backup_available")))
            self._password.selectAll()
        else:
            self._password.clear()
            self._row.show_error("")
            self._session.lock.tell()
        finally:
            self._set_busy(busy=False)

    def _lay_out(self, mark: QLabel) -> None:
        card = Card(margin=Space.XL)
        card.setFixedWidth(theme().scaled(_WIDTH))
        for widget in (mark, self._title):
            card.body.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        card.body.addWidget(self._text)
        card.body.addSpacing(Space.XS)
        card.body.addWidget(self._row)
        actions = QHBoxLayout()
        actions.addWidget(self._by_session)
        actions.addWidget(self._from_backup)
        actions.addStretch()
        actions.addWidget(self._button)
        card.body.addLayout(actions)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(centred(card))
        column.addStretch(3)

    def _set_busy(self, *, busy: bool) -> None:
        self._password.setEnabled(not busy)
        for button in (self._button, self._by_session, self._from_backup):
            button.setEnabled(not busy)
        self._button.setText(self.tr("Opening…") if busy else self.tr("Unlock"))
        if not busy:
            self._password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_password_edited(self) -> None:
        self._row.show_error("")

    def _on_session_wanted(self) -> None:
        aio.spawn(self.unlock_by_session(), owner=self, name="open the vault with the session")

    def _on_backup_wanted(self) -> None:
        aio.spawn(self.restore_backup(self._password.text()), owner=self, name="open the previous version of the vault")

    def _on_unlock_wanted(self) -> None:
        if self._button.isEnabled():
            aio.spawn(self.unlock(self._password.text()), owner=self, name="open the vault")
