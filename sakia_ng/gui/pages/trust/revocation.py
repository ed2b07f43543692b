"""Revocations: made and kept; opened and checked; published, behind the words that say what is lost."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from sakia_ng.domain.addresses import short_form
from sakia_ng.domain.events import Topic
from sakia_ng.domain.identity import Identity
from sakia_ng.domain.identity_name import LONGEST_NAME
from sakia_ng.domain.signed_json import LARGEST_PAPER
from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.gui import aio
from sakia_ng.gui.dialogs.scan import ScanDialog
from sakia_ng.gui.files import ask_and_read
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.pages.trust.leave import LeaveCard
from sakia_ng.gui.pages.trust.newcomer_steps import SignerField
from sakia_ng.gui.pages.trust.part import TrustPart
from sakia_ng.gui.pages.trust.revocation_make import MakeRevocationCard
from sakia_ng.gui.pages.trust.signing import SigningPanel
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role, Space
from sakia_ng.gui.widgets import Banner, Button, ButtonRows, Card, FormRow, Text, announce
from sakia_ng.gui.words.errors import sentence
from sakia_ng.gui.words.language import whole
from sakia_ng.gui.words.revocation import confirmation_word, losses
from sakia_ng.ports.ledger import Capability
from sakia_ng.services.key_papers import AnyRevocation

_DRAWN = Topic.TRUST | Topic.ACCOUNTS


class PublishRevocationCard(Card):
    """Opens a document, says whose it is and whether it is valid now, and has it published.

    Attributes:
        document: what was opened, None before.
    """

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session, self._live = session, live
        self.document: AnyRevocation | None = None
        self._whose = ""
        self._text, self.open, self.scan = Text(wrap=True), Button("", Icon.FOLDER), Button("", Icon.QR)
        self._ways = ButtonRows(self.open, self.scan)
        self._found, self._losses = Banner(Role.INFO, Icon.INFO), Banner(Role.DANGER, Icon.WARNING)
        self.publisher, self.word = SignerField(live), QLineEdit()
        self._publisher_row, self._word_row = FormRow(self.publisher), FormRow(self.word)
        self.publish = Button(look="danger")
        self.signing = SigningPanel(session, live)
        for widget in (self._text, self._ways, self._publisher_row, self._found, self._losses, self._word_row):
            self.body.addWidget(widget)
        self.body.addWidget(self.publish)
        self.body.addWidget(self.signing)
        self.open.clicked.connect(self._on_open_clicked)
        self.scan.clicked.connect(self._on_scan_clicked)
        self.word.textChanged.connect(self._enable)
        self.publish.clicked.connect(self._on_publish_clicked)
        self.signing.signed.connect(self._on_signed)
        self._found.hide()
        self._show_form(yes=False)
        self.retranslate()

    @property
    def found(self) -> str:
        """What is said of the document."""
        return "" if self._found.isHidden() else self._found.text

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Open a revocation that was kept"))
        self._text.setText(
            self.tr("A document made here, or one saved by another program for Duniter. It is checked first.")
        )
        self.open.setText(self.tr("Open a document…"))
        self.scan.setText(self.tr("Read a QR code…"))
        self._publisher_row.set_words(self.tr("&Published by"), self.tr("Any account can publish it."))
        self._losses.say(losses())
        self._word_row.set_words(self.tr("Type {word} to &go on").format(word=confirmation_word()))
        self.publish.setText(self.tr("Check the revocation"))
        self.signing.retranslate()

    def refresh(self, topics: Topic) -> None:
        """Offer the accounts that can publish, those that are not on the chain last, and follow what was signed."""
        views = [view for view in self._live.overview.views if not view.account.is_watch_only]
        views.sort(key=lambda view: view.state is not None and not view.state.exists)
        self.publisher.offer([view.account.address for view in views])
        self.signing.refresh(topics)

    async def take(self, data: bytes) -> None:
        """Read a document and check it."""
        try:
            await self.take_document(self._session.key_papers.read_revocation(data))
        except UserError as error:
            self.document = None
            self._show_form(yes=False)
            self._say(sentence(error), Role.DANGER)

    async def take_document(self, document: AnyRevocation) -> None:
        """Say whose a document is, and whether it could be published now."""
        self.document, self._whose = None, ""
        self._show_form(yes=False)
        papers, publisher = self._session.key_papers, self.publisher.address
        if publisher is None:
            self._say(self.tr("The signature is right. Add an account that can publish it, to know more."), Role.INFO)
            return
        try:
            identity = await papers.revoked_by(document)
            self._whose = await self._name(identity)
            await papers.check_revocation(document, publisher)
        except (UserError, EnvironmentProblem) as error:
            why = self.tr("This cannot be published now. {reason}").format(reason=sentence(error, self._live.format))
            self._say(f"{self._whose} {why}".strip(), Role.WARNING)
            return
        self.document = document
        self._say(self.tr("{whose} It is valid now.").format(whose=self._whose), Role.POSITIVE)
        self._show_form(yes=True)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's own name
        """Forget the document when the user goes elsewhere, or the program locks."""
        super().hideEvent(event)
        self.document = None
        self._found.hide()
        self._show_form(yes=False)

    async def _name(self, identity: Identity) -> str:
        card = await self._session.directory.card(identity.owner, None)
        name = card.suggestion.verified_name.shown(LONGEST_NAME) if card.suggestion.verified_name is not None else "–"
        text = self.tr("This is the revocation of {name}, account {address}.")
        if Capability.CHANGE_KEY in self._session.ledger.capabilities:  # else an identity is its account
            text = self.tr("This is the revocation of {name}, identity {number}, account {address}.")
        return text.format(name=name, number=whole(identity.index), address=short_form(identity.owner))

    def _show_form(self, *, yes: bool) -> None:
        self.word.clear()
        for widget in (self._losses, self._word_row, self.publish):
            widget.setVisible(yes)
        self._enable()

    def _say(self, text: str, tone: Role) -> None:
        icons = {Role.POSITIVE: Icon.SUCCESS, Role.INFO: Icon.INFO, Role.WARNING: Icon.WARNING}
        self._found.set_kind(tone, icons.get(tone, Icon.ALERT))
        self._found.say(text)
        self._found.show()
        announce(self, text)

    def _enable(self) -> None:
        is_typed = self.word.text().strip() == confirmation_word()
        self.publish.setEnabled(self.document is not None and is_typed)

    async def _ask(self) -> None:
        patterns = self.tr("Documents (*.json *.txt *.dunikey);;All files (*)")
        outcome = await ask_and_read(self, self.tr("Open a revocation"), patterns, LARGEST_PAPER)
        if outcome is not None and outcome.is_done:
            await self.take(outcome.data)
        elif outcome is not None:
            self._say(outcome.text, Role.DANGER)

    async def _scan(self) -> None:
        about = self.tr("The code of a revocation, on paper or on a screen.")
        dialog = ScanDialog(self._readable, about, self._session.platform, self.window())
        if text := await dialog.ask():
            await self.take(text.encode())

    def _readable(self, text: str) -> object:
        return self._session.key_papers.read_revocation(text.encode())

    def take_room(self, width: int) -> None:
        """Lay the buttons out for a column this wide."""
        self._ways.take_room(width - 2 * Space.L - 2)

    def _on_scan_clicked(self) -> None:
        aio.spawn(self._scan(), owner=self, name="read the code of a revocation")

    def _on_open_clicked(self) -> None:
        aio.spawn(self._ask(), owner=self, name="open a revocation")

    def _on_publish_clicked(self) -> None:
        if self.document is not None and self.publisher.address is not None:
            action = self._session.key_papers.revoke(self.document, self.publisher.address)
            self.signing.ask(action, self._whose)

    def _on_signed(self) -> None:
        self.document = None
        self._show_form(yes=False)


class RevocationPart(TrustPart):
    """What is made, and what was kept."""

    def build(self) -> Iterator[None]:
        """Make everything."""
        session, live = self.session, self.live
        self.make = MakeRevocationCard(session, live)
        self.content.addWidget(self.make)
        yield
        self.publish = PublishRevocationCard(session, live)
        self.content.addWidget(self.publish)
        yield
        self.leave = LeaveCard(session, live)
        self.content.addWidget(self.leave)
        yield
        self.make.used.connect(self._on_used)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        for card in (self.make, self.publish, self.leave):
            card.retranslate()

    def refresh(self, topics: Topic) -> None:
        """Draw what these topics touch."""
        if topics & _DRAWN:
            self.make.refresh()
        self.publish.refresh(topics)
        self.leave.refresh(topics)

    def take_room(self, width: int) -> None:
        """Lay out for a column this wide."""
        self.make.take_room(width)
        self.publish.take_room(width)

    def first_focus(self) -> QWidget | None:
        """The identity, or the button that opens a document."""
        return self.make.owner if self.make.owner.address is not None else self.publish.open

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's own name
        """Offer what there is now."""
        super().showEvent(event)
        self.refresh(_DRAWN)

    def _on_used(self, document: AnyRevocation) -> None:
        aio.spawn(self.publish.take_document(document), owner=self, name="check a revocation")
        self.publish.word.setFocus()
