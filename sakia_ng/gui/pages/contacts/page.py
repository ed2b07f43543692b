"""People the user knows: list at the left, one of them at the right."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QListView, QVBoxLayout

from sakia_ng.domain.addresses import Address, short_form
from sakia_ng.domain.events import Topic
from sakia_ng.domain.folding import folded
from sakia_ng.errors import UserError
from sakia_ng.gui import aio
from sakia_ng.gui.files import ask_and_read, ask_and_save
from sakia_ng.gui.models.rows import Words, WrittenRows
from sakia_ng.gui.navigation import Destination
from sakia_ng.gui.pages.contacts.form import ContactForm
from sakia_ng.gui.pages.page import Page
from sakia_ng.gui.theme import Icon, Role, Space, theme
from sakia_ng.gui.widgets import (
    Banner,
    Button,
    Card,
    EmptyState,
    PrimaryButton,
    Question,
    announce,
    confirmed,
    no_margins,
)
from sakia_ng.gui.widgets.inside_field import mark_as_search
from sakia_ng.gui.widgets.people import PEOPLE_ADDRESS_ROLE, PEOPLE_DETAIL_ROLE, PersonDelegate
from sakia_ng.gui.words.errors import sentence
from sakia_ng.ports.store import Contact
from sakia_ng.services.contacts import Known
from sakia_ng.services.contacts_file import LARGEST_FILE, Read, read, write

_LEAST_HEIGHT = 300
_BESIDE_FROM = 640
_NAMES_SHOWN, _LINES_SHOWN = 12, 8


class ContactsPage(Page):
    """Finds, adds, changes and removes contacts, and exchanges them with files."""

    def build(self) -> Iterator[None]:
        """Make everything."""
        session, live = self.session, self.live
        self._chosen: Address | None = None
        self._add = PrimaryButton("", Icon.ADD_PERSON)
        self.take_in, self.give_out = Button(look="quiet"), Button(look="quiet")
        self._said = Banner(Role.INFO, Icon.INFO, closable=True)
        self._said.hide()
        self._search = QLineEdit()
        mark_as_search(self._search)
        self._model = WrittenRows(self)
        self._people: tuple[Known, ...] = ()
        self.list = QListView()
        yield
        self.form = ContactForm(session, live)
        yield
        self._empty_card, self._empty = Card(), EmptyState(Icon.CONTACTS)
        self._nobody_card, self._nobody = Card(), EmptyState(Icon.PERSON)
        self._is_wide = True
        self._list_card = Card(margin=Space.S)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        yield
        self._lay_out()
        self._connect()
        yield
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Contacts"))
        self._add.setText(self.tr("Add a contact"))
        self.take_in.setText(self.tr("Import…"))
        self.give_out.setText(self.tr("Export…"))
        self._search.setPlaceholderText(self.tr("Find a contact"))
        self._search.setAccessibleName(self.tr("Find a contact"))
        self.list.setAccessibleName(self.tr("Contacts"))
        text = self.tr("Give a name of your own to the people you pay: you find them again by it.")
        self._empty.say(self.tr("No contact yet"), text, self.tr("Add a contact"))
        text = self.tr("Choose somebody to pay them, or to change their name, their addresses or your note.")
        self._nobody.say(self.tr("Nobody is chosen"), text)
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
        is_wide = self._is_wide = width >= theme().scaled(_BESIDE_FROM)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.BottomToTop)
        self._draw_nobody()

    def _lay_out(self) -> None:
        for button in (self.take_in, self.give_out, self._add):
            self.add_header_widget(button)
        self.list.setModel(self._model)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(PersonDelegate(self.list))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(theme().scaled(_LEAST_HEIGHT))
        self._list_card.body.addWidget(self._search)
        self._list_card.body.addWidget(self.list, 1)
        self._empty_card.body.addWidget(self._empty)
        self._nobody_card.body.addWidget(self._nobody)
        columns, right = self._columns, QVBoxLayout()
        no_margins(columns, Space.M)
        no_margins(right)
        right.addWidget(self.form)
        right.addWidget(self._nobody_card)
        right.addStretch()
        columns.addWidget(self._list_card, 4)
        columns.addLayout(right, 5)
        self.content.addWidget(self._said)
        self.content.addWidget(self._empty_card)
        self.offer_skeleton(6)
        self.content.addLayout(columns, 1)

    def _connect(self) -> None:
        self._add.clicked.connect(self._on_add_wanted)
        self.take_in.clicked.connect(self._on_take_in_clicked)
        self.give_out.clicked.connect(self._on_give_out_clicked)
        self._empty.action_requested.connect(self._on_add_wanted)
        self._search.textChanged.connect(self._draw)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.form.kept.connect(self._on_form_kept)
        self.form.given_up.connect(self._on_form_given_up)
        self.form.go_requested.connect(self.go_requested)

    def _draw(self) -> None:
        wanted, book = folded(self._search.text().strip()), self.live.book
        self._people = tuple(known for known, text in zip(book.people, book.texts, strict=True) if wanted in text)
        blocked = self.list.selectionModel().blockSignals(True)
        self._model.show([known.addresses[0] for known in self._people], self._write)
        chosen = next((row for row, known in enumerate(self._people) if self._chosen in known.addresses), None)
        self.list.setCurrentIndex(QModelIndex() if chosen is None else self._model.index(chosen))
        self.list.selectionModel().blockSignals(blocked)
        has_any = bool(self.live.contacts)
        self._list_card.setVisible(has_any)
        self._add.setVisible(has_any)
        self.give_out.setVisible(has_any)
        self._empty_card.setVisible(not has_any and self.live.is_loaded and not self.form.isVisibleTo(self))
        self._draw_nobody()

    def _draw_nobody(self) -> None:
        """Say what the list is for where the form will be, if it stands beside."""
        is_idle = self._is_wide and bool(self.live.contacts) and not self.form.isVisibleTo(self)
        self._nobody_card.setVisible(is_idle)

    def _write(self, row: int) -> Words:
        known = self._people[row]
        return {
            Qt.ItemDataRole.DisplayRole: known.name,
            PEOPLE_ADDRESS_ROLE: known.addresses[0],
            PEOPLE_DETAIL_ROLE: self._detail(known),
        }

    def _detail(self, known: Known) -> str:
        if len(known.addresses) > 1:
            count = self.tr("%n addresses", "", len(known.addresses))
            return f"{count} – {known.note}" if known.note else count
        return known.note or short_form(known.addresses[0])

    def _on_take_in_clicked(self) -> None:
        aio.spawn(self._ask_and_take_in(), owner=self, name="import contacts")

    def _on_give_out_clicked(self) -> None:
        aio.spawn(self._ask_and_give_out(), owner=self, name="export contacts")

    async def _ask_and_give_out(self) -> None:
        data = write(self.live.contacts)
        outcome = await ask_and_save(self, self.tr("Export the contacts"), "contacts.csv", data)
        if outcome is not None:
            self._say(outcome.text, is_good=outcome.is_done)

    async def _ask_and_take_in(self) -> None:
        kinds = self.tr("Lists") + " (*.csv *.txt)"
        outcome = await ask_and_read(self, self.tr("Import contacts"), kinds, LARGEST_FILE)
        if outcome is not None and not outcome.is_done:
            self._say(outcome.text, is_good=False)
        elif outcome is not None:
            await self.take_in_file(outcome.data)

    async def take_in_file(self, data: bytes) -> None:
        """Read a file, say what is in it, and add the new contacts once the user agrees."""
        known = [contact.address for contact in self.live.contacts]
        try:
            found = await asyncio.to_thread(read, data, self.session.currency, known)
        except UserError as error:
            self._say(sentence(error), is_good=False)
            return
        if not found.new:
            self._say(self.tr("Nothing new is in this file.") + self._besides(found), is_good=not found.wrong)
            return
        title = self.tr("Add %n contact(s)?", "", len(found.new))
        text = ", ".join(contact.name for contact in found.new[:_NAMES_SHOWN])
        more = "…" if len(found.new) > _NAMES_SHOWN else "."
        if await confirmed(Question(title, text + more + self._besides(found), self.tr("Add"), self)):
            await self.session.contacts.put_many(found.new)
            self._say(self.tr("%n contact(s) added.", "", len(found.new)), is_good=True)

    def _besides(self, found: Read) -> str:
        """Say what of a file is left out."""
        said = ""
        if found.known:
            said += " " + self.tr("%n are there already and stay as they are.", "", found.known)
        if found.wrong:
            lines = ", ".join(str(number) for number in found.wrong[:_LINES_SHOWN])
            lines += "…" if len(found.wrong) > _LINES_SHOWN else ""
            words = self.tr("%n line(s) cannot be read ({lines}).", "", len(found.wrong))
            said += " " + words.format(lines=lines)
        return said

    def _say(self, text: str, *, is_good: bool) -> None:
        tone, what = (Role.POSITIVE, Icon.SUCCESS) if is_good else (Role.WARNING, Icon.WARNING)
        self._said.set_kind(tone, what)
        self._said.say(text)
        self._said.show()
        announce(self._said, text)

    def _contact(self, address: Address) -> Contact | None:
        return next((contact for contact in self.live.contacts if contact.address == address), None)

    def _known(self, contact: Contact) -> Known:
        return next(known for known in self.live.book.people if contact.address in known.addresses)

    def _show(self, contact: Contact) -> None:
        self._chosen = contact.address
        self.form.show_known(self._known(contact))
        self._draw()

    def _on_current_changed(self) -> None:
        address = self.list.currentIndex().data(PEOPLE_ADDRESS_ROLE)
        contact = self._contact(Address(address)) if isinstance(address, str) else None
        if contact is not None:
            self._chosen = contact.address
            self.form.show_known(self._known(contact))
            self._draw_nobody()

    def _on_add_wanted(self) -> None:
        self._chosen = None
        self.form.start_new(None, "")
        self._draw()

    def _on_form_given_up(self) -> None:
        self.form.close_form()
        self._draw()
        (self._search if self.live.contacts else self._empty.button).setFocus()

    def _on_form_kept(self, address: object) -> None:
        self._chosen = Address(str(address))
