"""People the user knows: list at the left, one of them at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from sakia_ng.domain.addresses import Address, short_form
from sakia_ng.domain.events import Topic
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.models.search import plain
from sakia_ng.gui.navigation import Destination
from sakia_ng.gui.pages.contact_form import ContactForm
from sakia_ng.gui.pages.page import Page
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Space, theme
from sakia_ng.gui.widgets import Card, EmptyState, PrimaryButton, no_margins
from sakia_ng.gui.widgets.people import PEOPLE_ADDRESS_ROLE, PEOPLE_DETAIL_ROLE, PersonDelegate
from sakia_ng.ports.store import Contact

_LEAST_HEIGHT = 300
_BESIDE_FROM = 640


class ContactsPage(Page):
    """Finds, adds, changes and removes contacts."""

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(session, live, parent)
        self._chosen: Address | None = None
        self._add = PrimaryButton("", Icon.ADD_PERSON)
        self._search = QLineEdit()
        self._model = QStandardItemModel(self)
        self.list = QListView()
        self.form = ContactForm(session, live)
        self._empty_card, self._empty = Card(), EmptyState(Icon.CONTACTS)
        self._list_card = Card(margin=Space.S)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Contacts"))
        self._add.setText(self.tr("Add a contact"))
        self._search.setPlaceholderText(self.tr("Find a contact"))
        self._search.setAccessibleName(self.tr("Find a contact"))
        self.list.setAccessibleName(self.tr("Contacts"))
        text = self.tr("Give a name of your own to the people you pay: you find them again by it.")
        self._empty.say(self.tr("No contact yet"), text, self.tr("Add a contact"))
        self._draw()

    def open_at(self, destination: Destination) -> None:
        """Show a contact, or start a new one for an address."""
        address = destination.person
        if address is None:
            return
        contact = self._contact(address)
        if contact is None:
            self._chosen = None
            self.form.start_new(address, destination.text)
            self._draw()
        else:
            self._show(contact)

    def refresh(self, topics: Topic) -> None:
        """Draw a change of the contacts."""
        if topics & Topic.CONTACTS:
            if self._chosen is not None and self._contact(self._chosen) is None:
                self._chosen = None
                self.form.close_form()
            self._draw()

    def take_room(self, width: int) -> None:
        """Put the form over the list where there is no room for both."""
        is_wide = width >= theme().scaled(_BESIDE_FROM)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.BottomToTop)

    def _lay_out(self) -> None:
        self.add_header_widget(self._add)
        self.list.setModel(self._model)
        self.list.setItemDelegate(PersonDelegate(self.list))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(theme().scaled(_LEAST_HEIGHT))
        self._list_card.body.addWidget(self._search)
        self._list_card.body.addWidget(self.list, 1)
        self._empty_card.body.addWidget(self._empty)
        columns, right = self._columns, QVBoxLayout()
        no_margins(columns, Space.M)
        no_margins(right)
        right.addWidget(self.form)
        right.addStretch()
        columns.addWidget(self._list_card, 4)
        columns.addLayout(right, 5)
        self.content.addWidget(self._empty_card)
        self.content.addLayout(columns, 1)

    def _connect(self) -> None:
        self._add.clicked.connect(self._on_add_wanted)
        self._empty.action_requested.connect(self._on_add_wanted)
        self._search.textChanged.connect(self._draw)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.form.kept.connect(self._on_form_kept)
        self.form.go_requested.connect(self.go_requested)

    def _draw(self) -> None:
        wanted = plain(self._search.text().strip())
        contacts = [contact for contact in self.live.contacts if wanted in plain(f"{contact.name} {contact.note}")]
        blocked = self.list.selectionModel().blockSignals(True)
        self._model.clear()
        for contact in contacts:
            item = QStandardItem(contact.name)
            item.setData(contact.address, PEOPLE_ADDRESS_ROLE)
            item.setData(contact.note or short_form(contact.address), PEOPLE_DETAIL_ROLE)
            self._model.appendRow(item)
            if contact.address == self._chosen:
                self.list.setCurrentIndex(item.index())
        self.list.selectionModel().blockSignals(blocked)
        has_any = bool(self.live.contacts)
        self._list_card.setVisible(has_any)
        self._add.setVisible(has_any)
        self._empty_card.setVisible(not has_any and self.live.is_loaded and not self.form.isVisibleTo(self))

    def _contact(self, address: Address) -> Contact | None:
        return next((contact for contact in self.live.contacts if contact.address == address), None)

    def _show(self, contact: Contact) -> None:
        self._chosen = contact.address
        self.form.show_contact(contact)
        self._draw()

    def _on_current_changed(self) -> None:
        address = self.list.currentIndex().data(PEOPLE_ADDRESS_ROLE)
        contact = self._contact(Address(address)) if isinstance(address, str) else None
        if contact is not None:
            self._chosen = contact.address
            self.form.show_contact(contact)

    def _on_add_wanted(self) -> None:
        self._chosen = None
        self.form.start_new(None, "")
        self._draw()

    def _on_form_kept(self, address: object) -> None:
        self._chosen = Address(str(address))
