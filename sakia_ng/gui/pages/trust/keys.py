"""Another account for an identity, accounts linked to it: signed by both keys, on this computer or on two."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from sakia_ng.domain.actions import UnlinkAccount
from sakia_ng.domain.addresses import Address, parse_address, short_form
from sakia_ng.domain.events import Topic
from sakia_ng.domain.key_request import KeyProof, KeyRequest, ProofPurpose, write_request
from sakia_ng.domain.signed_json import LARGEST_PAPER
from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.gui import aio
from sakia_ng.gui.dialogs.scan import ScanDialog
from sakia_ng.gui.files import ask_and_read
from sakia_ng.gui.pages.trust.carry import CarryPanel
from sakia_ng.gui.pages.trust.newcomer_steps import SignerField
from sakia_ng.gui.pages.trust.part import TrustPart
from sakia_ng.gui.pages.trust.signing import SigningPanel
from sakia_ng.gui.theme import Icon, Role, Space
from sakia_ng.gui.widgets import Banner, Button, ButtonRows, Card, DropDown, FormRow, PrimaryButton, Text, announce
from sakia_ng.gui.words.dates import day
from sakia_ng.gui.words.errors import sentence
from sakia_ng.gui.words.language import whole
from sakia_ng.ports.ledger import Capability

_DRAWN = Topic.TRUST | Topic.ACCOUNTS | Topic.BALANCES


class KeysPart(TrustPart):
    """What is asked of another account, papers from another computer, and links to end.

    Attributes:
        paper: what was opened, None before.
    """

    def build(self) -> Iterator[None]:
        """Make everything."""
        self.paper: KeyRequest | KeyProof | None = None
        self._can_change = Capability.CHANGE_KEY in self.session.ledger.capabilities
        self._cannot = Banner(Role.INFO, Icon.INFO)
        self._ask_card, self._paper_card, self._unlink_card = Card(), Card(), Card()
        self._ask_text, self._paper_text, self._unlink_text = (Text(wrap=True) for _ in range(3))
        self.owner, self.linked = SignerField(self.live), SignerField(self.live)
        self.purpose, self.account = DropDown(), QLineEdit()
        yield
        self._moves = Text(tone=Role.MUTED, wrap=True)
        self._rows = [FormRow(field) for field in (self.owner, self.purpose, self.account, self.linked)]
        yield
        self.sign_here, self.write = PrimaryButton("", Icon.KEY), Button("", Icon.QR)
        self.open, self.scan = Button("", Icon.FOLDER), Button("", Icon.QR)
        self.answer, self.unlink = Button("", Icon.KEY), Button()
        yield
        self.request, self.reply = CarryPanel(), CarryPanel()
        self._said, self._found = Banner(Role.DANGER, Icon.ALERT), Banner(Role.INFO, Icon.INFO)
        yield
        self.signing = SigningPanel(self.session, self.live)
        for purpose in ProofPurpose:
            self.purpose.addItem("", purpose)
        yield
        yield from self._lay_out()
        yield
        self._connect()
        self.retranslate()

    @property
    def said(self) -> str:
        """What was said of the wish."""
        return "" if self._said.isHidden() else self._said.text

    @property
    def moves(self) -> str:
        """When the identity moved last, and from when it can again; empty when it can now."""
        return self._moves.text()

    @property
    def found(self) -> str:
        """What was said of the paper opened."""
        return "" if self._found.isHidden() else self._found.text

    def retranslate(self) -> None:
        """Write all words again."""
        self._cannot.say(
            self.tr("In this currency an identity stays with its account for good, and no account is linked to it.")
        )
        self._ask_card.set_title(self.tr("Another account"))
        self._ask_text.setText(
            self.tr(
                "An identity can move to another account once in six months: the name, the certifications and the"
                " membership move, the money does not. A linked account only has its fees refunded."
            )
        )
        self._rows[0].set_words(self.tr("&Identity of the account"))
        self._rows[1].set_words(self.tr("&What to do"))
        words = {
            ProofPurpose.OWN: self.tr("Give the identity to the other account"),
            ProofPurpose.LINK: self.tr("Link the other account to the identity"),
        }
        for row, purpose in enumerate(ProofPurpose):
            self.purpose.setItemText(row, words[purpose])
        self._rows[2].set_words(self.tr("The &other account"), self.tr("Its address. Both keys must sign."))
        self.sign_here.setText(self.tr("Its key is here"))
        self.write.setText(self.tr("Its key is on another computer…"))
        self._paper_card.set_title(self.tr("From another computer"))
        self._paper_text.setText(
            self.tr("Open a request to sign it here with the account it names; open the answer to go on.")
        )
        self.open.setText(self.tr("Open a request or an answer…"))
        self.scan.setText(self.tr("Read a QR code…"))
        self.answer.setText(self.tr("Sign, and show the answer"))
        self.request.retranslate()
        self.reply.retranslate()
        self._draw_moves()
        self._unlink_card.set_title(self.tr("End a link"))
        self._unlink_text.setText(self.tr("The account’s fees are not refunded any more. It can be linked again."))
        self._rows[3].set_words(self.tr("&Linked account"))
        self.unlink.setText(self.tr("Check the end of the link"))
        self.signing.retranslate()

    def refresh(self, topics: Topic) -> None:
        """Draw what these topics touch."""
        self.signing.refresh(topics)
        if topics & _DRAWN:
            own = [one.account.address for one in self.live.trust.identities if not one.account.is_watch_only]
            owners = {one.account.address for one in self.live.trust.identities}  # each is linked to its own identity
            self.owner.offer(own)
            views = [view for view in self.live.overview.views if view.state is not None]
            linked = [
                view.account.address
                for view in views
                if view.state is not None
                and view.state.linked_identity is not None
                and view.account.address not in owners
                and not view.account.is_watch_only
            ]
            self.linked.offer(linked)
            self._ask_card.setVisible(self._can_change and bool(own))
            self._unlink_card.setVisible(self._can_change and bool(linked))
            self._draw_moves()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's own name
        """Offer what there is now."""
        super().showEvent(event)
        self.refresh(_DRAWN)

    def first_focus(self) -> QWidget | None:
        """The identity, or the button that opens a paper."""
        if not self._can_change:
            return None
        return self.owner if self.owner.address is not None else self.open

    def show_paper(self, data: bytes) -> None:
        """Read a request or an answer, and say what it is."""
        self.paper = None
        self.answer.hide()
        self.reply.clear()
        try:
            self.paper = self.session.key_papers.read_request(data)
        except UserError as error:
            self._tell(self._found, sentence(error), Role.DANGER)
            return
        if isinstance(self.paper, KeyProof):
            self._tell(self._found, self._meaning(self.paper.request), Role.POSITIVE)
            aio.spawn(self._hand_over(self.paper, self._found), owner=self, name="take an answer")
            return
        self._tell(self._found, self._meaning(self.paper), Role.WARNING)
        self.answer.show()

    async def answered(self, request: KeyRequest) -> KeyProof | None:
        """Sign a request and return the answer, None when that is not possible."""
        try:
            return await self.session.key_papers.sign_request(request)
        except UserError as error:
            self._tell(self._found, sentence(error), Role.DANGER)
            return None

    def file_of(self, paper: KeyRequest | KeyProof) -> bytes:
        """Return a request or an answer as a file, with words for whoever finds it."""
        request = paper.request if isinstance(paper, KeyProof) else paper
        return write_request(paper, self.session.currency, self._meaning(request)).encode()

    def _meaning(self, request: KeyRequest) -> str:
        """Say what a signature under a request does."""
        text = {
            ProofPurpose.OWN: self.tr("Identity {number}, now of {owner}, moves to the account {account}."),
            ProofPurpose.LINK: self.tr("The account {account} is linked to identity {number} of {owner}."),
        }[request.purpose]
        owner, account = short_form(request.owner), short_form(request.account)
        return text.format(number=whole(request.identity), owner=owner, account=account)

    def _draw_moves(self) -> None:
        one, text = self.live.trust.of(self.owner.address), ""
        if one is not None and one.moved_at is not None and one.moves_from is not None:
            text = self.tr(
                "It moved on {date}, and can move again from {again}; until then the former account can revoke it too."
            ).format(date=day(one.moved_at), again=day(one.moves_from))
        self._moves.setText(text)
        self._moves.setVisible(bool(text))

    async def _wanted(self) -> KeyRequest | None:
        owner = self.owner.address
        if owner is None:
            return None
        try:
            account: Address = parse_address(self.account.text().strip(), self.session.currency)
            self._rows[2].show_error("")
        except UserError as error:
            self._rows[2].show_error(sentence(error))
            return None
        try:
            return await self.session.key_papers.request(ProofPurpose(self.purpose.currentData()), owner, account)
        except (UserError, EnvironmentProblem) as error:
            self._tell(self._said, sentence(error), Role.DANGER)
            return None

    async def _sign_here(self) -> None:
        self._said.hide()
        request = await self._wanted()
        if request is None:
            return
        try:
            proof = await self.session.key_papers.sign_request(request)
        except UserError as error:
            self._tell(self._said, sentence(error), Role.DANGER)
            return
        await self._hand_over(proof, self._said)

    async def _hand_over(self, proof: KeyProof, banner: Banner) -> None:
        """Have what both keys signed reviewed; the banner beside the button pressed says why it cannot be."""
        try:
            action = await self.session.key_papers.hand_over(proof)
        except (UserError, EnvironmentProblem) as error:
            self._tell(banner, sentence(error), Role.DANGER)
            return
        self.signing.ask(action, short_form(proof.request.account))

    async def _write(self) -> None:
        self._said.hide()
        self.request.clear()
        if (request := await self._wanted()) is not None:
            name, spoken = f"request-{request.identity}.json", self.tr("QR code of the request")
            code = write_request(request, self.session.currency)
            self.request.show_paper(code, self.file_of(request), name, spoken)

    async def _answer(self, request: KeyRequest) -> None:
        if (proof := await self.answered(request)) is not None:
            name, spoken = f"answer-{request.identity}.json", self.tr("QR code of the answer")
            self.reply.show_paper(write_request(proof, self.session.currency), self.file_of(proof), name, spoken)

    async def _scan(self) -> None:
        about = self.tr("The request or the answer that the other computer shows.")
        dialog = ScanDialog(self._readable, about, self.session.platform, self.window())
        if text := await dialog.ask():
            self.show_paper(text.encode())

    def _readable(self, text: str) -> object:
        return self.session.key_papers.read_request(text.encode())

    async def _open(self) -> None:
        patterns = self.tr("Requests and answers (*.json);;All files (*)")
        outcome = await ask_and_read(self, self.tr("Open a request or an answer"), patterns, LARGEST_PAPER)
        if outcome is not None and outcome.is_done:
            self.show_paper(outcome.data)
        elif outcome is not None:
            self._tell(self._found, outcome.text, Role.DANGER)

    def _tell(self, banner: Banner, text: str, tone: Role) -> None:
        icons = {Role.POSITIVE: Icon.SUCCESS, Role.WARNING: Icon.WARNING}
        banner.set_kind(tone, icons.get(tone, Icon.ALERT))
        banner.say(text)
        banner.show()
        announce(self, text)

    def take_room(self, width: int) -> None:
        """Lay the buttons out for a column this wide."""
        for row in (self._buttons, self._ways):
            row.take_room(width - 2 * Space.L - 2)

    def _lay_out(self) -> Iterator[None]:
        self._buttons, self._ways = ButtonRows(self.sign_here, self.write), ButtonRows(self.open, self.scan)
        columns: tuple[tuple[Card, tuple[QWidget, ...]], ...] = (
            (self._ask_card, (self._ask_text, self._rows[0], self._moves, *self._rows[1:3])),
            (self._paper_card, (self._paper_text, self._ways, self._found, self.answer, self.reply)),
            (self._unlink_card, (self._unlink_text, self._rows[3], self.unlink)),
        )
        for card, widgets in columns:
            for widget in widgets:
                card.body.addWidget(widget)
            yield
        self._ask_card.body.addWidget(self._buttons)
        self._ask_card.body.addWidget(self._said)
        self._ask_card.body.addWidget(self.request)
        for part in (self._cannot, self._ask_card, self.signing, self._paper_card, self._unlink_card):
            self.content.addWidget(part)
            yield
        for hidden in (self._said, self._found, self.answer):
            hidden.hide()
        self._cannot.setVisible(not self._can_change)
        self._paper_card.setVisible(self._can_change)

    def _connect(self) -> None:
        self.owner.currentIndexChanged.connect(self._draw_moves)
        self.sign_here.clicked.connect(self._on_sign_here_clicked)
        self.write.clicked.connect(self._on_write_clicked)
        self.open.clicked.connect(self._on_open_clicked)
        self.scan.clicked.connect(self._on_scan_clicked)
        self.answer.clicked.connect(self._on_answer_clicked)
        self.unlink.clicked.connect(self._on_unlink_clicked)

    def _on_sign_here_clicked(self) -> None:
        aio.spawn(self._sign_here(), owner=self, name="sign with both keys")

    def _on_write_clicked(self) -> None:
        aio.spawn(self._write(), owner=self, name="write a request")

    def _on_open_clicked(self) -> None:
        aio.spawn(self._open(), owner=self, name="open a request")

    def _on_scan_clicked(self) -> None:
        aio.spawn(self._scan(), owner=self, name="read the code of a request")

    def _on_answer_clicked(self) -> None:
        if isinstance(self.paper, KeyRequest):
            aio.spawn(self._answer(self.paper), owner=self, name="answer a request")

    def _on_unlink_clicked(self) -> None:
        if self.linked.address is not None:
            self.signing.ask(UnlinkAccount(self.linked.address), short_form(self.linked.address))
