"""The lock page: a password, and nothing of the accounts."""

from __future__ import annotations

from collections.abc import Awaitable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from sakia_ng.errors import SakiaError
from sakia_ng.gui import aio
from sakia_ng.gui.resources import resource
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role, Space, Type, theme
from sakia_ng.gui.widgets import (
    Button,
    Card,
    ElidedLabel,
    FormRow,
    Panel,
    PasswordEdit,
    PrimaryButton,
    Text,
    announce,
    centred,
    no_margins,
)
from sakia_ng.gui.widgets.base import Flow
from sakia_ng.gui.words.errors import sentence
from sakia_ng.services.first_run import DEMONSTRATION_PASSWORD
from sakia_ng.services.session_opening import open_by_session

_WIDTH = 400
_WIDE = 640
_MARK = 56
_COMMAND = "sakia-ng --profile again"


class _ForgottenAdvice(Panel):
    """What can be done about a forgotten password, and what cannot. Hidden until it is asked for."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._words = Text(tone=Role.MUTED, wrap=True)
        self._folder = ElidedLabel(
            str(session.profile_folder / "vault"),
            size=Type.CAPTION,
            tone=Role.MUTED,
            mode=Qt.TextElideMode.ElideMiddle,
        )
        column = QVBoxLayout(self)
        no_margins(column, Space.XS)
        column.addWidget(self._words)
        column.addWidget(self._folder)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        text = (
            self.tr(
                "Nobody can find your password or set another one. You may try as often as you like: mind capital"
                " letters and the language of the keyboard."
            ),
            self.tr(
                "With its recovery phrase an account opens again, money and history with it, in another profile: start"
                " Sakia from a terminal with “{command}”, choose “I already have an account” and type the words."
            ).format(command=_COMMAND),
            self.tr(
                "This profile stays as it is. Keep it, in case the password comes back to you: your contacts, and keys"
                " that you cannot type again, are nowhere else. Its keys are here:"
            ),
        )
        self._words.setText("\n\n".join(text))

    @property
    def text(self) -> str:
        """All that is said."""
        return f"{self._words.text()} {self._folder.whole_text}"


class LockPage(Panel):
    """Asks for the password and opens the vault.

    A wrong password is said in words under the field, which keeps what was typed, selected.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._mark = mark = QLabel()
        mark.setPixmap(QIcon(str(resource("icons", "sakia.svg"))).pixmap(QSize(_MARK, _MARK)))
        self._title = Text(size=Type.TITLE, bold=True)
        self._text = Text(tone=Role.MUTED, wrap=True)
        self._password = PasswordEdit()
        self._row = FormRow(self._password)
        self._button = PrimaryButton("", Icon.UNLOCKED)
        self._by_session = Button(look="link")
        self._from_backup = Button(look="link")
        self._forgotten, self._advice = Button(look="link"), _ForgottenAdvice(session)
        self._forgotten.setObjectName("forgotten_password")
        self._by_session.setObjectName("unlock_by_session")
        self._from_backup.setObjectName("restore_backup")
        self._card, self._area = Card(margin=Space.XL), QScrollArea()
        self._lay_out()
        self._password.returnPressed.connect(self._on_unlock_wanted)
        self._password.textEdited.connect(self._on_password_edited)
        self._button.clicked.connect(self._on_unlock_wanted)
        self._by_session.clicked.connect(self._on_session_wanted)
        self._from_backup.clicked.connect(self._on_backup_wanted)
        self._forgotten.clicked.connect(self._on_forgotten_clicked)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self._title.setText(self.tr("Sakia is locked"))
        self._area.setAccessibleName(self._title.text())
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
        self._forgotten.setText(self.tr("Forgotten password?"))

    def open(self) -> None:
        """Start afresh, ready to type."""
        self._password.clear()
        self._row.show_error("")
        self._from_backup.hide()
        self._show_advice(is_wanted=False)
        self._forgotten.setVisible(not self._session.is_demo)  # its password stands above
        self._by_session.setVisible(self._session.settings.current.session_unlock)
        self._password.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def advice(self) -> str:
        """What is said about a forgotten password, empty until it is asked for."""
        return "" if self._advice.isHidden() else self._advice.text

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
        await self._try(open_by_session(self._session.session_unlock, self._session.settings))

    async def _try(self, opening: Awaitable[None]) -> None:
        self._set_busy(busy=True)
        try:
            await opening
        except SakiaError as error:
            self._row.show_error(sentence(error))
            self._from_backup.setVisible(bool(error.params.get("backup_available")))
            self._by_session.setVisible(self._session.settings.current.session_unlock)
            self._password.selectAll()
        else:
            self._password.clear()
            self._row.show_error("")
            self._session.lock.tell()
        finally:
            self._set_busy(busy=False)

    def _lay_out(self) -> None:
        card = self._card
        for widget in (self._mark, self._title):
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
        card.body.addWidget(self._forgotten, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(self._advice)
        ground = Flow()
        column = QVBoxLayout(ground)
        column.addStretch(2)
        column.addLayout(centred(card))
        column.addStretch(3)
        self._area.setWidgetResizable(True)
        self._area.setWidget(ground)
        outer = QVBoxLayout(self)
        no_margins(outer)
        outer.addWidget(self._area)
        self._show_advice(is_wanted=False)

    def _show_advice(self, *, is_wanted: bool) -> None:
        """Make room for what is said of a forgotten password; where a window has too little, the keyboard scrolls."""
        self._mark.setVisible(not is_wanted)
        self._card.setFixedWidth(theme().scaled(_WIDE if is_wanted else _WIDTH))
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_wanted else Qt.FocusPolicy.NoFocus)
        self._advice.setVisible(is_wanted)

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

    def _on_forgotten_clicked(self) -> None:
        self._show_advice(is_wanted=self._advice.isHidden())
        if self.advice:
            announce(self, self.advice)

    def _on_backup_wanted(self) -> None:
        aio.spawn(self.restore_backup(self._password.text()), owner=self, name="open the previous version of the vault")

    def _on_unlock_wanted(self) -> None:
        if self._button.isEnabled():
            aio.spawn(self.unlock(self._password.text()), owner=self, name="open the vault")
