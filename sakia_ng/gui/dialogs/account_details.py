"""Details of an account: its name here, its address in every form, its key; its recovery phrase after the password."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from sakia_ng.domain.addresses import v1_text_with_checksum
from sakia_ng.domain.identity import is_counted
from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.gui import aio
from sakia_ng.gui.dialogs.phrase_check import PhraseCheck
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role, Space, Type, theme
from sakia_ng.gui.widgets import (
    AddressLabel,
    Banner,
    Button,
    Card,
    CopyButton,
    Flow,
    FormRow,
    PasswordEdit,
    PrimaryButton,
    Text,
    announce,
    no_margins,
)
from sakia_ng.gui.widgets.held_secret import HeldSecret
from sakia_ng.gui.words.account import derivation_words, secret_words
from sakia_ng.gui.words.errors import sentence
from sakia_ng.ports.keystore import KeyRef, Revealed
from sakia_ng.services.accounts import MAX_NAME, AccountView

_WIDTH, _HEIGHT = 660, 600
_SHOWN_S = 60


class RevealCard(Card):
    """Shows the recovery phrase of a key after the password, and forgets it a minute after it was last seen.

    Args:
        session: the services.
        key: whose secret.

    Attributes:
        revealed: there is more to see: the button to hold, the words to read back, or why it is refused.
        check: two words read back from paper, once all were seen.
    """

    revealed = Signal()

    def __init__(self, session: Session, key: KeyRef, parent: QWidget | None = None) -> None:
        super().__init__(margin=Space.M, parent=parent)
        self._session, self._key = session, key
        self._why = Text(tone=Role.MUTED, wrap=True)
        self.password = PasswordEdit()
        self.password.setObjectName("reveal_password")
        self._row = FormRow(self.password)
        self.show_words, self.hide_words = Button("", Icon.KEY), Button("", Icon.CLOSE)
        self.show_words.setObjectName("reveal_show")
        self.hide_words.setObjectName("reveal_hide")
        self._revealed: Revealed | None = None
        self.secret = HeldSecret(self.hide_words)
        self._care = Banner(Role.WARNING, Icon.WARNING)
        self.check = PhraseCheck()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_S * 1_000)
        self._timer.timeout.connect(self.forget)
        for widget in (self._why, self._row, self.show_words, self._care, self.secret):
            self.body.addWidget(widget)
        self.body.addWidget(self.check)
        self.check.passed.connect(self._on_check_passed)
        self.show_words.clicked.connect(self._on_show_clicked)
        self.hide_words.clicked.connect(self.forget)
        self.secret.shown.connect(self._timer.stop)
        self.secret.covered.connect(self._on_secret_covered)
        self.password.returnPressed.connect(self._on_show_clicked)
        self.password.textEdited.connect(self._on_password_edited)
        self.retranslate()
        self.forget()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Recovery phrase"))
        self._why.setText(self.tr("To write it down again. It is seen while you hold a button, or for a minute."))
        self._row.set_words(self.tr("Your &password"))
        self.show_words.setText(self.tr("See the phrase"))
        self.hide_words.setText(self.tr("Done"))
        self._care.say(self.tr("Make sure that nobody looks on, and take no photo."))

    @property
    def error(self) -> str:
        """What is said to be wrong, empty when nothing."""
        return self._row.error

    @property
    def is_shown(self) -> bool:
        """Whether a secret can be read now."""
        return self.secret.is_shown

    @property
    def is_open(self) -> bool:
        """Whether the password was given, so that holding the button shows it."""
        return self._revealed is not None

    async def reveal(self, password: str) -> None:
        """Show the phrase, or say why not."""
        self.show_words.setEnabled(False)
        try:
            revealed = await self._session.keystore.reveal(self._key.secret_id, password)
        except (UserError, EnvironmentProblem) as error:
            self.show_words.setEnabled(True)
            self._row.show_error(sentence(error))
            self.password.selectAll()
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
            self.revealed.emit()
        except Exception:  # not a cancellation: the widgets may be gone by then
            self.show_words.setEnabled(True)
            raise
        else:
            self.show_words.setEnabled(True)
            self._show(revealed)

    def forget(self) -> None:
        """Take the phrase and the password away."""
        self._revealed = None
        self.secret.forget()
        self._timer.stop()
        self.check.forget()
        self.password.clear()
        self._show_parts()

    def _show(self, revealed: Revealed) -> None:
        self.password.clear()
        self._revealed = revealed
        text = self.tr("This secret has no words. Its seed, in hexadecimal digits: {seed}")
        seed = "" if revealed.words else text.format(seed=" ".join(_in_groups(revealed.seed_hex)))
        self.secret.take(revealed.words, seed)
        self._show_parts()
        self._timer.start()
        self.secret.hold.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.tr("Hold the button, or the space bar, to see it."))
        self.revealed.emit()

    def _on_secret_covered(self) -> None:
        if self._revealed is None:
            return
        self._timer.start()
        if not self.check.asked:
            self.check.ask(self._revealed.words)
            self.revealed.emit()

    def _on_check_passed(self) -> None:
        kept = tuple(dict.fromkeys((*self._session.settings.current.phrases_kept, self._key.secret_id)))
        change = self._session.settings.change(phrase_checked=True, phrases_kept=kept)
        aio.spawn(change, owner=self, name="note that a phrase is kept")

    def _show_parts(self) -> None:
        shown = self.is_open
        asking: tuple[QWidget, ...] = (self._why, self._row, self.show_words)
        showing: tuple[QWidget, ...] = (self._care, self.secret)
        for widget in asking:
            widget.setVisible(not shown)
        for widget in showing:
            widget.setVisible(shown)

    def _on_show_clicked(self) -> None:
        if self.show_words.isEnabled():
            aio.spawn(self.reveal(self.password.text()), owner=self, name="reveal a recovery phrase")

    def _on_password_edited(self) -> None:
        self._row.show_error("")


class AccountDetails(QDialog):
    """Details of one account; closing it, or locking, takes its secrets away.

    Args:
        view: the account.
        session: the services.
        live: what the store says.
        parent: over which window.
    """

    def __init__(self, view: AccountView, session: Session, live: Live, parent: QWidget) -> None:
        super().__init__(parent)
        self._view, self._session, self._live = view, session, live
        self.setWindowTitle(self.tr("Details of {name}").format(name=view.account.name))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.resize(theme().scaled(_WIDTH), theme().scaled(_HEIGHT))
        self.name, self.rename = QLineEdit(view.account.name), Button(self.tr("Rename"))
        self.name.setObjectName("details_name")
        self.name.setMaxLength(MAX_NAME)
        self._name_row = FormRow(self.name, self.tr("&Name"), self.tr("Your own word for it; nobody else sees it."))
        self.close_button = PrimaryButton(self.tr("Close"))
        key = next((key for key in session.keystore.keys() if key.public_key == view.account.public_key), None)
        self.reveal = RevealCard(session, key) if key is not None else None
        self._lay_out(key)
        self.rename.clicked.connect(self._on_rename_clicked)
        self.name.returnPressed.connect(self._on_rename_clicked)
        self.name.textEdited.connect(self._on_name_edited)
        self.close_button.clicked.connect(self.accept)
        self.finished.connect(self._on_finished)
        if self.reveal is not None:
            self.reveal.revealed.connect(self._on_revealed)

    @property
    def name_error(self) -> str:
        """What is said to be wrong with the name, empty when nothing."""
        return self._name_row.error

    def begin_at_phrase(self) -> None:
        """Ask for the password of the recovery phrase first, if there is one."""
        if self.reveal is not None:
            self.reveal.password.setFocus(Qt.FocusReason.OtherFocusReason)
            self._on_revealed()

    async def show_until_closed(self) -> None:
        """Open, and let the dialog go when it is closed."""
        await aio.ask(self)

    def _lay_out(self, key: KeyRef | None) -> None:
        inner = Flow()
        column = QVBoxLayout(inner)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        column.setSpacing(Space.M)
        self._name_row.put_beside(self.rename)
        column.addWidget(self._name_row)
        column.addWidget(self._key_card(key))
        if self.reveal is not None:
            column.addWidget(self.reveal)
        column.addStretch(1)
        area = self._area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.L, 0, Space.L, Space.M)
        foot.addStretch()
        foot.addWidget(self.close_button)
        outer = QVBoxLayout(self)
        no_margins(outer, Space.S)
        outer.addWidget(area, 1)
        outer.addLayout(foot)

    def _key_card(self, key: KeyRef | None) -> Card:
        card, form = Card(self.tr("Address and key"), margin=Space.M), QFormLayout()
        form.setHorizontalSpacing(Space.M)
        form.setVerticalSpacing(Space.S)
        account = self._view.account
        address = AddressLabel()
        address.show_address(account.address)
        form.addRow(Text(self.tr("Address"), tone=Role.MUTED), address)
        v1_key = v1_text_with_checksum(account.public_key)
        is_its_address = v1_key.startswith(f"{account.address}:")
        key_name = self.tr("With its check sum") if is_its_address else self.tr("In Duniter v1")
        form.addRow(Text(key_name, tone=Role.MUTED), self._copyable(v1_key))
        form.addRow(Text(self.tr("Signature"), tone=Role.MUTED), Text(derivation_words(account.scheme), wrap=True))
        if key is not None:
            form.addRow(Text(self.tr("Derivation"), tone=Role.MUTED), Text(key.path or self.tr("root of the secret")))
            kind = next((s.kind for s in self._session.keystore.secrets() if s.secret_id == key.secret_id), None)
            if kind is not None:
                form.addRow(Text(self.tr("Its key comes from"), tone=Role.MUTED), Text(secret_words(kind), wrap=True))
        identity = self._view.state.identity if self._view.state is not None else None
        if identity is not None and is_counted(identity.index):
            form.addRow(Text(self.tr("Identity number"), tone=Role.MUTED), Text(str(identity.index)))
        card.body.addLayout(form)
        return card

    def _copyable(self, code: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        no_margins(row, Space.XS)
        label = Text("\u200b".join(_in_groups(code)), wrap=True)
        label.setFont(theme().font(Type.CAPTION, mono=True))
        copy = CopyButton(self.tr("Copy the key"))
        copy.set_text_to_copy(code)
        row.addWidget(label, 1)
        row.addWidget(copy)
        return holder

    def _on_rename_clicked(self) -> None:
        aio.spawn(self._rename(self.name.text()), owner=self, name="rename an account")

    async def _rename(self, name: str) -> None:
        try:
            await self._session.accounts.rename(self._view.account.address, name)
        except (UserError, EnvironmentProblem) as error:
            self._name_row.show_error(sentence(error))
            return
        self.setWindowTitle(self.tr("Details of {name}").format(name=name))
        self._name_row.set_words(self.tr("&Name"), self.tr("Renamed."))
        announce(self, self.tr("Renamed."))

    def _on_name_edited(self) -> None:
        self._name_row.show_error("")

    def _on_revealed(self) -> None:
        QTimer.singleShot(0, self, self._scroll_down)

    def _scroll_down(self) -> None:
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _on_finished(self) -> None:
        if self.reveal is not None:
            self.reveal.forget()


def _in_groups(code: str, size: int = 8) -> list[str]:
    return [code[start : start + size] for start in range(0, len(code), size)]
