"""Making the revocation document of one's identity: shown on demand alone, saved as a file and on paper."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.revocation import RevocationDocument, write_revocation
from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.gui import aio
from sakia_ng.gui.files import Outcome, ask_and_save
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.pages.trust.newcomer_steps import SignerField
from sakia_ng.gui.paper import Paper
from sakia_ng.gui.printing import ask_and_print
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role, Space
from sakia_ng.gui.widgets import Banner, Button, ButtonRows, Card, FormRow, PrimaryButton, QrView, Text, announce
from sakia_ng.gui.widgets.qr import matrix_of
from sakia_ng.gui.words.errors import sentence
from sakia_ng.gui.words.revocation import paper_title, paper_words
from sakia_ng.services.key_papers import AnyRevocation

_QR_SIDE = 260


class MakeRevocationCard(Card):
    """Makes the document; it is forgotten when the card is hidden.

    Attributes:
        used: carries the document that the user wants to publish now.
        document: what was made, None before and after.
    """

    used = Signal(object)

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session, self._live = session, live
        self.document: AnyRevocation | None = None
        self._of: Address | None = None
        self._text, self.owner = Text(wrap=True), SignerField(live)
        self._row, self.qr = FormRow(self.owner), QrView(_QR_SIDE)
        self._said = Banner(Role.POSITIVE, Icon.SUCCESS)
        self.make, self.use = PrimaryButton("", Icon.KEY), Button(look="danger")
        self.print_button = Button("", Icon.PRINTER)
        self.save_file, self.save_paper = Button("", Icon.SAVE), Button("", Icon.DOCUMENT)
        self.show_code, self.forget = Button("", Icon.SHOW), Button("", Icon.HIDE)
        self._lay_out()
        self.make.clicked.connect(self._on_make_clicked)
        self.print_button.clicked.connect(self._on_print_clicked)
        self.save_file.clicked.connect(self._on_save_file_clicked)
        self.save_paper.clicked.connect(self._on_save_paper_clicked)
        self.show_code.clicked.connect(self._on_show_clicked)
        self.forget.clicked.connect(self.forget_document)
        self.use.clicked.connect(self._on_use_clicked)
        self.owner.currentIndexChanged.connect(self.forget_document)
        self.retranslate()

    @property
    def said(self) -> str:
        """What was said last."""
        return "" if self._said.isHidden() else self._said.text

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Make the revocation of your identity"))
        self._text.setText(
            self.tr(
                "The day your key is lost or stolen, only this document can stop others from living under your name."
                " Make it now, and keep it as a secret: whoever holds it can end your identity."
            )
        )
        self._row.set_words(self.tr("&Identity of the account"))
        self.make.setText(self.tr("Make the document"))
        self.print_button.setText(self.tr("Print…"))
        self.save_paper.setText(self.tr("Save as a PDF…"))
        self.save_file.setText(self.tr("Save as a file…"))
        self.show_code.setText(self.tr("Show the code"))
        self.forget.setText(self.tr("Hide it again"))
        self.use.setText(self.tr("Revoke now…"))

    def take_room(self, width: int) -> None:
        """Put the buttons under each other where a line is too short."""
        for row in self._rows:
            row.take_room(width - 2 * Space.L - 2)

    def refresh(self) -> None:
        """Offer the identities whose key is here."""
        own = [one.account.address for one in self._live.trust.identities if not one.account.is_watch_only]
        self.owner.offer(own)
        self.setVisible(bool(own))

    def file_bytes(self) -> bytes:
        """Return the document as a file."""
        assert self.document is not None
        words = "\n".join((paper_title(), *self._words()))
        return write_revocation(self.document, self._session.currency, words).encode()

    def paper(self) -> Paper:
        """Return the document for paper."""
        assert self.document is not None
        return Paper(paper_title(), self._words(), write_revocation(self.document, self._session.currency))

    def forget_document(self) -> None:
        """Show it no longer, and keep it nowhere."""
        self.document = None
        self.qr.clear()
        self._said.hide()
        self._show_buttons()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's own name
        """Forget the document when the user goes elsewhere, or the program locks."""
        super().hideEvent(event)
        self.forget_document()

    def _words(self) -> tuple[str, ...]:
        assert self._of is not None
        one = self._live.trust.of(self._of)
        name = (one.name if one is not None else None) or self._live.name_or_address(self._of)
        number = self.document.identity if isinstance(self.document, RevocationDocument) else None
        return paper_words(name, self._of, number)

    def _file_name(self, ending: str = "") -> str:
        """Return what to call a file: by the identity's number, or by the account where a text is saved."""
        if isinstance(self.document, RevocationDocument):
            return f"revocation-{self.document.identity}{ending or '.json'}"
        return f"revocation-{(self._of or '')[:8]}{ending or '.txt'}"

    def _lay_out(self) -> None:
        self._rows = (
            ButtonRows(self.make, self.print_button, self.save_paper, self.save_file),
            ButtonRows(self.show_code, self.forget, self.use),
        )
        for widget in (self._text, self._row, *self._rows):
            self.body.addWidget(widget)
        self.body.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self._said)
        self._said.hide()
        self._show_buttons()

    def _show_buttons(self) -> None:
        is_made, is_shown = self.document is not None, self.qr.modules > 0
        self.make.setVisible(not is_made)
        self.print_button.setVisible(is_made)
        self.save_paper.setVisible(is_made)
        self.save_file.setVisible(is_made)
        self.show_code.setVisible(is_made and not is_shown)
        self.forget.setVisible(is_made)
        self.use.setVisible(is_made)
        self.qr.setVisible(is_shown)

    async def _make(self) -> None:
        owner = self.owner.address
        if owner is None:
            return
        try:
            document = await self._session.key_papers.revocation(owner)
        except (UserError, EnvironmentProblem) as error:
            self._say(sentence(error, self._live.format), is_done=False)
            return
        if owner == self.owner.address and self.isVisible():
            self.document, self._of = document, owner
            self._say(self.tr("The document is made, and nothing is published. Save it on paper or as a file."))
            self._show_buttons()

    async def _save(self, name: str, content: bytes | Callable[[], bytes]) -> None:
        assert self.document is not None
        owner = self._session.key_papers.owner_of(self.document)
        await self._tell(await ask_and_save(self, self.tr("Save the revocation"), name, content), owner)

    async def _tell(self, outcome: Outcome | None, owner: Address) -> None:
        """Say what became of the document, and remember that there is one when it was kept."""
        if outcome is None:
            return
        self._say(outcome.text, is_done=outcome.is_done)
        if outcome.is_done:
            kept = self._session.settings.current.revocations_kept
            await self._session.settings.change(revocations_kept=tuple(dict.fromkeys((*kept, owner))))

    async def _print(self) -> None:
        assert self.document is not None
        owner = self._session.key_papers.owner_of(self.document)
        paper = self.paper()
        await self._tell(await ask_and_print(self, lambda: paper), owner)

    async def _show_code(self, document: AnyRevocation) -> None:
        matrix = await asyncio.to_thread(matrix_of, write_revocation(document, self._session.currency))
        if document is self.document:
            self.qr.show_matrix(matrix, self.tr("QR code of your revocation, a secret"))
            self._show_buttons()

    def _say(self, text: str, *, is_done: bool = True) -> None:
        self._said.set_kind(Role.POSITIVE if is_done else Role.DANGER, Icon.SUCCESS if is_done else Icon.ALERT)
        self._said.say(text)
        self._said.show()
        announce(self, text)

    def _on_make_clicked(self) -> None:
        aio.spawn(self._make(), owner=self, name="make a revocation")

    def _on_print_clicked(self) -> None:
        if self.document is not None:
            aio.spawn(self._print(), owner=self, name="print a revocation")

    def _on_save_file_clicked(self) -> None:
        if self.document is not None:
            saving = self._save(self._file_name(), self.file_bytes())
            aio.spawn(saving, owner=self, name="save a revocation")

    def _on_save_paper_clicked(self) -> None:
        if self.document is not None:
            saving = self._save(self._file_name(".pdf"), self.paper().pdf)
            aio.spawn(saving, owner=self, name="save a revocation for paper")

    def _on_show_clicked(self) -> None:
        if self.document is not None:
            aio.spawn(self._show_code(self.document), owner=self, name="draw the code of a revocation")

    def _on_use_clicked(self) -> None:
        if self.document is not None:
            self.used.emit(self.document)
