"""Step 1 of a payment: who is paid. A line that takes anything, then the person as a card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sakia_ng.domain.addresses import Address, AddressProblem, short_form
from sakia_ng.domain.identity_name import LONGEST_NAME
from sakia_ng.domain.link_text import LinkProblem
from sakia_ng.domain.payment_request import PaymentRequest, RequestProblem, RequestWarning, parse_pasted
from sakia_ng.errors import SakiaError, UserError
from sakia_ng.gui import aio
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.models.search import as_typed
from sakia_ng.gui.scan_button import ScanButton
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role, Space, Type
from sakia_ng.gui.widgets import (
    Banner,
    Button,
    CopyButton,
    ElidedLabel,
    FormRow,
    IconLabel,
    Panel,
    StatusBadge,
    Text,
    no_margins,
)
from sakia_ng.gui.widgets.suggestions import Offer, SuggestionEdit
from sakia_ng.gui.words.errors import all_sentences, sentence
from sakia_ng.gui.words.names import spoken_name, suggestion_name, verified_name
from sakia_ng.gui.words.payment import doubt_sentence, person_notes
from sakia_ng.gui.words.states import identity_status
from sakia_ng.ports.connection import LinkState
from sakia_ng.services.directory import NameKind, RecipientCard, Suggestion

_MOST = 8
_NOT_AN_ADDRESS = (RequestProblem.NOT_RECOGNISED, LinkProblem.EMPTY, AddressProblem.EMPTY)


class PersonCard(Panel):
    """Somebody about to be paid: name, what is known of it, short address."""

    changed_mind = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, look="neutral")
        self._name = ElidedLabel(size=Type.EMPHASIS, bold=True)
        self._address = Text(size=Type.CAPTION, tone=Role.MUTED)
        self._notes = Text(size=Type.CAPTION, tone=Role.MUTED, wrap=True)
        self._badge = StatusBadge()
        self._copy, self.change = CopyButton(), Button(look="link")
        self.change.setObjectName("pay_change_person")
        self._person = IconLabel(Icon.PERSON, Role.PRIMARY, side=28)
        first, second, words = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        no_margins(first, Space.XS)
        no_margins(second, Space.XXS)
        no_margins(words, 2)
        first.addWidget(self._name, 1)
        first.addWidget(self._badge)
        second.addWidget(self._address)
        second.addWidget(self._copy)
        second.addStretch()
        words.addLayout(first)
        words.addLayout(second)
        words.addWidget(self._notes)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(self._person, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        self.change.clicked.connect(self.changed_mind)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.change.setText(self.tr("Change"))
        self.change.setAccessibleName(self.tr("Pay somebody else"))
        self._copy.set_copy_name(self.tr("Copy the address"))

    @property
    def name(self) -> str:
        """The name shown."""
        return self._name.whole_text

    @property
    def notes(self) -> str:
        """What is said of the person."""
        return self._notes.text()

    def show_address(self, address: Address, name: str | None) -> None:
        """Show what is known at once."""
        self._name.set_whole_text(name or short_form(address))
        self._name.setAccessibleName(spoken_name(self._name.whole_text))
        self._address.setText(short_form(address))
        self._address.setToolTip(address)
        self._copy.set_text_to_copy(address)
        self._notes.setText(self.tr("Asking who this is…"))
        self._badge.hide()
        self._person.show_icon(Icon.PERSON, Role.PRIMARY)

    def show_card(self, card: RecipientCard) -> None:
        """Show all that was found."""
        suggestion = card.suggestion
        self.show_address(suggestion.address, suggestion_name(suggestion))
        self._notes.setText("  ".join(person_notes(card)))
        identity = card.state.identity if card.state is not None else None
        if identity is not None:
            status = identity_status(identity.status, is_leaving=identity.is_leaving)
            self._badge.show_status(status.icon, status.word, status.tone)
        elif suggestion.is_member:
            self._badge.show_status(Icon.MEMBER, self.tr("Member"), Role.POSITIVE)
        self._badge.setVisible(identity is not None or bool(suggestion.is_member))
        kind = Icon.ACCOUNT if suggestion.name_kind is NameKind.OWN else Icon.PERSON
        self._person.show_icon(kind, Role.PRIMARY)


class WhoPart(Panel):
    """The line, or the card of the person once there is one.

    Args:
        session: the services.
        live: what the store says.

    Attributes:
        changed: another person, or none.
        request_read: carries the ``PaymentRequest`` that was pasted: an amount and a comment may come with it.
        field: the line.
    """

    changed = Signal()
    request_read = Signal(object)

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._live = session, live
        self._payer: Address | None = None
        self._offered: Address | None = None
        self._card: RecipientCard | None = None
        self._warnings: tuple[RequestWarning, ...] = ()
        self._called, self._was_left = "", False
        self.recipient: Address | None = None
        self.field = SuggestionEdit(self._search)
        self.field.setObjectName("pay_to")
        self.field.setAcceptDrops(False)  # a picture dropped here is for the window, which reads its code
        self._row = FormRow(self.field)
        self.scan = ScanButton(session)
        self.use_offered = Button("", Icon.FORWARD)
        self.use_offered.setObjectName("pay_use_offered")
        self._label = Text(bold=True)
        self.person, self._banner = PersonCard(), Banner(Role.WARNING, Icon.WARNING)
        column = QVBoxLayout(self)
        no_margins(column, Space.XS)
        column.addWidget(self._label)
        self._row.put_beside(self.scan)
        column.addWidget(self._row)
        for part in (self.use_offered, self.person, self._banner):
            column.addWidget(part)
        for widget in (self._label, self.use_offered, self.person, self._banner):
            widget.hide()
        self.field.chosen.connect(self.choose)
        self.field.paused.connect(self._on_field_paused)
        self.field.textEdited.connect(self._on_text_edited)
        self.field.returnPressed.connect(self._on_return_pressed)
        self.field.editingFinished.connect(self._on_field_left)
        self.field.searched.connect(self._on_field_searched)
        self.use_offered.clicked.connect(self._on_use_offered_clicked)
        self.person.changed_mind.connect(self.ask_again)
        self.scan.read.connect(self.take_text)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        hint = self.tr("A name, a contact, one of your accounts, an address, a payment link.")
        self._row.set_words(self.tr("&To whom"), hint)
        self._label.setText(self.tr("To whom"))
        if self._card is not None:
            self.person.show_card(self._card)
        if self._offered is not None:
            self._name_offer(self._offered)
        self._show_warnings()

    @property
    def error(self) -> str:
        """What is said to be wrong, empty when nothing."""
        return self._row.error

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in the line."""
        return not self.field.text().strip()

    @property
    def warning(self) -> str:
        """What is said about the link, and about other people of such a name; empty when nothing."""
        return self._banner.text

    @property
    def name(self) -> str | None:
        """The best name known of the person chosen."""
        return suggestion_name(self._card.suggestion) if self._card is not None else None

    def set_payer(self, payer: Address | None) -> None:
        """Say who pays, which "you paid them" counts from."""
        if payer != self._payer:
            self._payer = payer
            if self.recipient is not None:
                self._look_up(self.recipient)

    def choose(self, address: Address) -> None:
        """Pay this account."""
        self.field.stop()
        self._clear_problem()
        self.recipient, self._card = address, None
        self._warnings, self._called = (), ""
        self._show_warnings()
        self.person.show_address(address, self._live.name_of(address))
        self._show_person_part(yes=True)
        self._look_up(address)
        self.changed.emit()

    def take_text(self, text: str) -> None:
        """Take what was pasted, scanned or searched elsewhere."""
        self.ask_again()
        self.field.setText(text)
        if not self._read(text):
            self.field.search_now()

    def address_in(self, text: str) -> Address | None:
        """Return whom a text asks to pay, None when it is no address or link to one."""
        try:
            return parse_pasted(text, self._session.currency, self._session.clock.now()).address
        except UserError:
            return None

    def ask_again(self) -> None:
        """Take the person away; what was typed is still in the line."""
        self.recipient = self._card = None
        self._warnings, self._called = (), ""
        self._clear_problem()
        self._show_person_part(yes=False)
        self._show_warnings()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def clear(self) -> None:
        """Start afresh."""
        self.field.clear()
        self.field.stop()
        self.ask_again()

    def complain(self) -> None:
        """Say that somebody must be chosen, if nothing more precise is said."""
        if self.recipient is None and not self._row.error:
            self._row.show_error(self._nobody_chosen())

    def _nobody_chosen(self) -> str:
        if self.is_empty:
            return self.tr("Choose whom to pay.")
        if self.field.offers:
            return self.tr("Choose the person from the list that comes as you type.")
        if self._live.connection.indexer is not LinkState.CONNECTED:
            return self.tr(
                "Names cannot be looked for now: the network that tells them is away. An address, or somebody known"
                " here, can be paid."
            )
        return sentence(UserError(RequestProblem.NOT_RECOGNISED))

    def _show_person_part(self, *, yes: bool) -> None:
        self._row.setVisible(not yes)
        self.scan.setVisible(not yes)
        self._label.setVisible(yes)
        self.person.setVisible(yes)

    def _look_up(self, address: Address) -> None:
        aio.spawn(self._show_person(address, self._payer), owner=self, name="look a person up")

    async def _show_person(self, address: Address, payer: Address | None) -> None:
        card = await self._session.directory.card(address, payer)
        if (address, payer) == (self.recipient, self._payer):
            self._card = card
            self.person.show_card(card)
            self._show_warnings()

    async def _search(self, text: str) -> Sequence[Offer]:
        found = as_typed(text, await self._session.directory.search(text, limit=2 * _MOST))
        return [_offer(suggestion) for suggestion in found[:_MOST]]

    def _on_text_edited(self) -> None:
        self._was_left = False
        self._clear_problem()

    def _on_field_left(self) -> None:
        """Say what is missing, once whoever is meant was looked for."""
        if not self.is_empty and not self.field.is_searching:
            self.complain()
        self._was_left = self.field.is_searching

    def _on_field_searched(self) -> None:
        if self._was_left and not self.field.hasFocus():
            self.complain()
        self._was_left = False

    def _on_field_paused(self, text: str) -> None:
        self._read(text)

    def _on_return_pressed(self) -> None:
        if not self._read(self.field.text()) and not self.field.take_first():
            self.complain()

    def _read(self, text: str) -> bool:
        """Take a text that is an address or a link; say what is wrong with one that nearly is."""
        try:
            request = parse_pasted(text, self._session.currency, self._session.clock.now())
        except UserError as error:
            self._say(error)
            return False
        if request.address is None:
            if request.name is not None:
                self.field.setText(request.name.shown(LONGEST_NAME))
                self.field.search_now()
            return False
        self._take(request, request.address)
        return True

    def _take(self, request: PaymentRequest, address: Address) -> None:
        self.choose(address)
        self._warnings = request.warnings
        self._called = request.name.shown(LONGEST_NAME) if request.name is not None else ""
        self._show_warnings()
        self.request_read.emit(request)

    def _say(self, error: SakiaError) -> None:
        if error.code in _NOT_AN_ADDRESS:
            return
        self._row.show_error(sentence(error, self._live.format))
        offered = error.params.get("offered")
        if error.code is AddressProblem.OTHER_NETWORK and isinstance(offered, str):
            self._offered = Address(offered)
            self._name_offer(self._offered)
            self.use_offered.show()

    def _name_offer(self, address: Address) -> None:
        self.use_offered.setText(self.tr("Use {address}").format(address=short_form(address)))
        self.use_offered.setToolTip(address)

    def _clear_problem(self) -> None:
        self._offered = None
        self.use_offered.hide()
        self._row.show_error("")

    def _show_warnings(self) -> None:
        sentences = all_sentences()
        said = [sentences[warning.value] for warning in self._warnings]
        if self._called:
            text = self.tr("The link calls this person “{name}”; nobody has verified that.")
            said.append(text.format(name=self._called))
        said += [doubt_sentence(doubt) for doubt in self._card.doubts] if self._card is not None else []
        self._banner.say(" ".join(said))
        self._banner.setVisible(bool(said))

    def _on_use_offered_clicked(self) -> None:
        if self._offered is not None:
            self.choose(self._offered)


def _offer(suggestion: Suggestion) -> Offer:
    icons = {NameKind.OWN: Icon.ACCOUNT, NameKind.CONTACT: Icon.CONTACTS}
    usual = Icon.MEMBER if suggestion.is_member else Icon.PERSON
    short = short_form(suggestion.address)
    name = suggestion_name(suggestion) or ""
    verified = verified_name(suggestion.verified_name) if suggestion.verified_name else ""
    also = f" ({verified})" if verified and verified != name else ""
    return Offer(suggestion.address, f"{name}{also}   {short}".strip(), icons.get(suggestion.name_kind, usual))
