"""Whose path is shown: one's own account, or a newcomer whom one accompanies."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sakia_ng.domain.addresses import Address, parse_address, short_form
from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.gui import aio
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.pages.trust.newcomer_steps import SignerField
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role
from sakia_ng.gui.widgets import Button, Card, FormRow, Text
from sakia_ng.gui.widgets.suggestions import Offer, SuggestionEdit
from sakia_ng.gui.words.errors import sentence

_MOST = 8


class PeopleCard(Card):
    """Who is on the way, and a field for somebody more.

    Attributes:
        changed: another person is chosen, or none.
    """

    changed = Signal()

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session, self._live = session, live
        self._accompanied: tuple[Address, ...] = ()
        self._text = Text(tone=Role.MUTED, wrap=True)
        self.person, self.field = SignerField(live), SuggestionEdit(self._search)
        self.field.setObjectName("newcomer_field")
        self._person_row, self._field_row = FormRow(self.person), FormRow(self.field)
        self.leave, self.add = Button("", Icon.CLOSE, look="quiet"), Button("", Icon.ADD_PERSON)
        self._person_row.put_beside(self.leave)
        self._field_row.put_beside(self.add)
        for widget in (self._text, self._person_row, self._field_row):
            self.body.addWidget(widget)
        self.person.currentIndexChanged.connect(self._on_person_changed)
        self.field.chosen.connect(self.accompany)
        self.field.returnPressed.connect(self._on_add_clicked)
        self.field.textEdited.connect(self._on_text_edited)
        self.add.clicked.connect(self._on_add_clicked)
        self.leave.clicked.connect(self._on_leave_clicked)
        self.retranslate()

    @property
    def error(self) -> str:
        """What is said to be wrong with what was typed."""
        return self._field_row.error

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Who is on the way"))
        self._text.setText(
            self.tr("From an account to a member, step by step: your own way, or that of newcomers whom you accompany.")
        )
        self._person_row.set_words(self.tr("&Newcomer"))
        self._field_row.set_words(self.tr("&Accompany somebody"), self.tr("The address of the newcomer’s account."))
        self.add.setText(self.tr("Accompany"))
        self.leave.setText(self.tr("No longer accompany"))
        self.leave.setToolTip(self.tr("Accompany this person no longer. Nothing of theirs changes."))

    def refresh(self) -> None:
        """Offer those who are on the way now."""
        self._accompanied = self._session.newcomers.accompanied()
        offered = tuple(dict.fromkeys((*_own_newcomers(self._live), *self._accompanied)))
        self.person.offer(offered)
        self._person_row.setVisible(bool(offered))
        self._show_leave()

    def accompany(self, address: Address) -> None:
        """Begin to accompany somebody, and show their path."""
        aio.spawn(self._accompany(address), owner=self, name="accompany a newcomer")

    def choose(self, address: Address) -> None:
        """Show somebody who is offered."""
        if address in self.person.offered:
            self.person.setCurrentIndex(self.person.offered.index(address))

    async def _accompany(self, address: Address) -> None:
        try:
            await self._session.newcomers.accompany(address)
        except EnvironmentProblem as problem:
            self._field_row.show_error(sentence(problem))
        self.field.clear()
        self.refresh()
        self.choose(address)

    async def _leave(self, address: Address) -> None:
        try:
            await self._session.newcomers.leave(address)
        except EnvironmentProblem as problem:
            self._field_row.show_error(sentence(problem))
        self.refresh()

    async def _search(self, text: str) -> Sequence[Offer]:
        found = await self._session.directory.search(text, _MOST)
        return [
            Offer(one.address, f"{one.name or ''}   {short_form(one.address)}".strip(), Icon.PERSON) for one in found
        ]

    def _show_leave(self) -> None:
        self.leave.setVisible(self.person.address in self._accompanied)

    def _on_person_changed(self) -> None:
        self._show_leave()
        self.changed.emit()

    def _on_text_edited(self) -> None:
        self._field_row.show_error("")

    def _on_add_clicked(self) -> None:
        try:
            self.accompany(parse_address(self.field.text().strip(), self._session.currency))
        except UserError as error:
            self._field_row.show_error(sentence(error))

    def _on_leave_clicked(self) -> None:
        if self.person.address is not None:
            aio.spawn(self._leave(self.person.address), owner=self, name="accompany a newcomer no longer")


def _own_newcomers(live: Live) -> tuple[Address, ...]:
    """Return one's own accounts that are on the way: whoever is a member has no second identity to make."""
    views = [view for view in live.overview.views if not view.account.is_watch_only and view.state is not None]
    identities = {view.account.address: view.state.identity for view in views if view.state is not None}
    on_the_way = [address for address, own in identities.items() if own is not None and own.status.value != "member"]
    if any(own is not None for own in identities.values()):
        return tuple(on_the_way)
    return tuple(identities)
