"""The form of one contact."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from sakia_ng.domain.addresses import Address, AddressProblem, parse_address
from sakia_ng.domain.payment_request import parse_pasted
from sakia_ng.errors import SakiaError
from sakia_ng.gui import aio
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.contacts.addresses import AddressRows
from sakia_ng.gui.scan_button import ScanButton
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role, theme
from sakia_ng.gui.widgets import Button, Card, FormRow, PrimaryButton, Question, Text, announce, confirmed
from sakia_ng.gui.words.errors import sentence
from sakia_ng.services.contacts import LONGEST_NAME, Known


class ContactForm(Card):
    """Name, addresses and note of a contact, checked in words; hidden until it has something to show.

    Attributes:
        kept: carries the address that was kept.
        given_up: a new contact is not to be added after all.
        go_requested: carries a ``Destination``.
    """

    kept = Signal(object)
    given_up = Signal()
    go_requested = Signal(object)

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session, self._live = session, live
        self._contact: Known | None = None
        self._offered: Address | None = None
        self.name, self.address, self.note = QLineEdit(), QLineEdit(), QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(theme().scaled(84))
        self._name_row, self._address_row = FormRow(self.name), FormRow(self.address)
        self._note_row = FormRow(self.note)
        self.scan = ScanButton(session)
        self.others, self.another = AddressRows(), QLineEdit()
        self._another_row, self.add_another = FormRow(self.another), Button("", Icon.ADD)
        self._another_row.hide()
        self._offer = Button(look="link")
        self.save, self._remove = PrimaryButton(), Button("", Icon.REMOVE, look="danger")
        self._pay, self.give_up = Button("", Icon.PAY), Button(look="quiet")
        self._saved = Text(tone=Role.MUTED, wrap=True)
        self._lay_out()
        self._connect()
        self.hide()
        self.retranslate()

    @property
    def errors(self) -> tuple[str, str]:
        """What is said to be wrong with the name and with the address."""
        return self._name_row.error, self._address_row.error

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("New contact") if self._contact is None else self._contact.name)
        self._name_row.set_words(self.tr("&Name"), self.tr("Your own word for this person; nobody else sees it."))
        self._address_row.set_words(self.tr("&Address"))
        self._note_row.set_words(self.tr("N&ote"))
        hint = self.tr("Somebody may have several accounts: they bear the same name in your histories.")
        self._another_row.set_words(self.tr("Another a&ddress"), hint)
        self.add_another.setText(self.tr("Add another address"))
        self._offer.setText(self.tr("Use the same key on this network"))
        self.save.setText(self.tr("Save"))
        self._remove.setText(self.tr("Remove"))
        self._pay.setText(self.tr("Pay"))
        self.give_up.setText(self.tr("Cancel"))

    def show_known(self, known: Known) -> None:
        """Show a contact to be changed."""
        self._contact = known
        self._fill(known.addresses[0], known.name, known.note)
        self.others.show_addresses(known.addresses[1:])
        self.address.setReadOnly(True)
        self.scan.hide()

    def start_new(self, address: Address | None, name: str) -> None:
        """Start a contact."""
        self._contact = None
        self._fill(address or "", name, "")
        self.others.show_addresses(())
        self.address.setReadOnly(address is not None)
        self.scan.setVisible(address is None)
        self.name.setFocus()

    def close_form(self) -> None:
        """Forget what is shown."""
        self._contact = None
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Escape leaves a new contact, as Cancel does."""
        if event.key() == Qt.Key.Key_Escape and self._contact is None:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _fill(self, address: str, name: str, note: str) -> None:
        self.address.setText(address)
        self.address.setCursorPosition(0)
        self.name.setText(name)
        self.note.setPlainText(note)
        for row in (self._name_row, self._address_row):
            row.show_error("")
        self._offer.hide()
        self.another.clear()
        self._another_row.hide()
        for button in (self._remove, self._pay, self.add_another):
            button.setVisible(self._contact is not None)
        self.give_up.setVisible(self._contact is None)
        self._saved.hide()
        self.retranslate()
        self.show()

    def _lay_out(self) -> None:
        self.body.addWidget(self._name_row)
        self._address_row.put_beside(self.scan)
        self.body.addWidget(self._address_row)
        for widget in (self.others, self._another_row, self.add_another, self._offer, self._note_row):
            self.body.addWidget(widget)
        actions = QHBoxLayout()
        actions.addWidget(self._remove)
        actions.addStretch()
        actions.addWidget(self.give_up)
        actions.addWidget(self._pay)
        actions.addWidget(self.save)
        self.body.addLayout(actions)
        self.body.addWidget(self._saved)

    def _connect(self) -> None:
        self.save.clicked.connect(self._on_save_clicked)
        self.give_up.clicked.connect(self.given_up)
        for field in (self.name, self.address, self.another):
            field.returnPressed.connect(self._on_save_clicked)
            field.textEdited.connect(self._saved.hide)
        self.note.textChanged.connect(self._saved.hide)
        self._remove.clicked.connect(self._on_remove_clicked)
        self._pay.clicked.connect(self._on_pay_clicked)
        self._offer.clicked.connect(self._on_offer_clicked)
        self.scan.read.connect(self._on_scan_read)
        self.add_another.clicked.connect(self._on_add_another_clicked)
        self.others.removed.connect(self._on_other_removed)
        self.others.pay_requested.connect(self._on_other_pay_requested)

    def _on_save_clicked(self) -> None:
        aio.spawn(self._save(), owner=self, name="keep a contact")

    def _on_remove_clicked(self) -> None:
        aio.spawn(self._forget(), owner=self, name="remove a contact")

    def _on_pay_clicked(self) -> None:
        if self._contact is not None:
            self.go_requested.emit(Destination(PageId.PAY, person=self._contact.addresses[0]))

    def _on_add_another_clicked(self) -> None:
        self._another_row.show()
        self.add_another.hide()
        self.another.setFocus()

    def _on_other_removed(self, address: Address) -> None:
        """Take an address out of the form; it is forgotten when the contact is saved."""
        self.others.show_addresses(tuple(other for other in self.others.addresses if other != address))

    def _on_other_pay_requested(self, address: Address) -> None:
        self.go_requested.emit(Destination(PageId.PAY, person=address))

    def _on_offer_clicked(self) -> None:
        if self._offered is not None:
            self.address.setText(self._offered)
            self._address_row.show_error("")
            self._offer.hide()

    def _on_scan_read(self, text: str) -> None:
        """Take the address, and the name that came with it where there is none yet: the user still saves it."""
        request = parse_pasted(text, self._session.currency)  # it was read once already: it cannot fail
        self.address.setText(request.address or "")
        self._address_row.show_error("")
        if request.name is not None and not self.name.text():
            self.name.setText(request.name.shown(LONGEST_NAME))

    async def _save(self) -> None:
        for row in (self._name_row, self._address_row, self._another_row):
            row.show_error("")
        address = self._checked_address()
        if address is None or not self._take_another(address):
            return
        addresses = tuple(dict.fromkeys((address, *self.others.addresses)))
        known = Known(self.name.text(), self.note.toPlainText(), addresses)
        before = self._contact.addresses if self._contact is not None else ()
        try:
            kept = await self._session.contacts.put_known(known, before)
        except SakiaError as error:
            self._name_row.show_error(sentence(error, self._live.format))
            self.name.setFocus()
            return
        self.kept.emit(kept.addresses[0])
        self.show_known(kept)
        self._saved.setText(self.tr("Saved."))
        self._saved.show()
        announce(self, self._saved.text())

    def _take_another(self, first: Address) -> bool:
        """Move what stands in the line for another address to the others; False when it cannot be one."""
        text = self.another.text().strip()
        if not text:
            return True
        try:
            address = parse_address(text, self._session.currency)
        except SakiaError as error:
            self._another_row.show_error(sentence(error, self._live.format))
            self.another.setFocus()
            return False
        self.another.clear()
        if address != first:
            self.others.show_addresses(tuple(dict.fromkeys((*self.others.addresses, address))))
        return True

    def _checked_address(self) -> Address | None:
        try:
            return parse_address(self.address.text().strip(), self._session.currency)
        except SakiaError as error:
            self._address_row.show_error(sentence(error, self._live.format))
            self.address.setFocus()
            offered = error.params.get("offered")
            self._offered = Address(str(offered)) if error.code is AddressProblem.OTHER_NETWORK else None
            self._offer.setVisible(self._offered is not None)
            return None

    async def _forget(self) -> None:
        contact = self._contact
        if contact is None:
            return
        title = self.tr("Remove {name} from your contacts?").format(name=contact.name)
        text = self.tr("Past payments stay in your histories; your own word and your note go.")
        if await confirmed(Question(title, text, self.tr("Remove"), self, is_dangerous=True)):
            for address in contact.addresses:
                await self._session.contacts.remove(address)
