"""The records of certifications: what was answered before each, found again and saved for paper. Kept here alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.events import Topic
from sakia_ng.domain.folding import folded
from sakia_ng.gui import aio
from sakia_ng.gui.files import Outcome, ask_and_save
from sakia_ng.gui.navigation import Destination
from sakia_ng.gui.pages.trust.part import TrustPart
from sakia_ng.gui.pages.trust.tables import Cell, Rows, TrustTable
from sakia_ng.gui.paper import Paper
from sakia_ng.gui.printing import ask_and_print
from sakia_ng.gui.theme import Icon, Role, Space
from sakia_ng.gui.widgets import Button, ButtonRows, Card, EmptyState, FormRow, Text, announce
from sakia_ng.gui.widgets.inside_field import mark_as_search, offer_clearing
from sakia_ng.gui.words.certification_record import paper_foot, receiver_name, record_paragraphs, record_title
from sakia_ng.gui.words.dates import short_day
from sakia_ng.ports.trust_store import CertificationRecord

_WIDTHS = (150, 0, 180, 110)
_PIECE = 8


class RecordsPart(TrustPart):
    """The list, a field to search it, and the record chosen.

    Attributes:
        records: those shown, newest first.
    """

    def build(self) -> Iterator[None]:
        """Make everything."""
        self._all: tuple[CertificationRecord, ...] = ()
        self.records: tuple[CertificationRecord, ...] = ()
        self._empty_card, self._empty = Card(), EmptyState(Icon.DOCUMENT, primary=False)
        self._list, self._note = Card(margin=Space.M), Text(tone=Role.MUTED, wrap=True)
        self.field, self.table = QLineEdit(), TrustTable(_WIDTHS)
        yield
        self.field.setObjectName("records_search")
        mark_as_search(self.field)
        offer_clearing(self.field)
        self.table.setObjectName("certification_records")
        self._row = FormRow(self.field)
        self._one, self.text = Card(), Text(wrap=True)
        yield
        self.print_one, self.save = Button("", Icon.PRINTER), Button("", Icon.DOCUMENT)
        self.print_all = Button("", Icon.PRINTER, look="quiet")
        self.save_all = Button("", Icon.DOCUMENT, look="quiet")
        self._buttons = ButtonRows(self.print_one, self.save)
        self._buttons_of_all = ButtonRows(self.print_all, self.save_all)
        self._said = Text(tone=Role.MUTED, wrap=True)
        yield
        self._lay_out()
        yield
        self.field.textChanged.connect(self._on_text_changed)
        self.table.current_row_changed.connect(self._show_one)
        self.print_one.clicked.connect(self._on_print_one_clicked)
        self.print_all.clicked.connect(self._on_print_all_clicked)
        self.save.clicked.connect(self._on_save_clicked)
        self.save_all.clicked.connect(self._on_save_all_clicked)
        self.retranslate()

    @property
    def chosen(self) -> CertificationRecord | None:
        """The record whose row is chosen."""
        row = self.table.current_row()
        return self.records[row] if 0 <= row < len(self.records) else None

    @property
    def said(self) -> str:
        """What became of the file saved last."""
        return "" if self._said.isHidden() else self._said.text()

    def retranslate(self) -> None:
        """Write all words again."""
        self._empty.say(
            self.tr("No record yet"),
            self.tr("What you answer before a certification is kept here, on this computer alone, with its date."),
        )
        self._list.set_title(self.tr("What you answered before you certified"))
        self._row.set_words(self.tr("&Search"), self.tr("A name, an address, a word of an answer."))
        self.table.setAccessibleName(self.tr("Records of certifications"))
        headers = [self.tr("Date"), self.tr("Whom"), self.tr("Certified by"), self.tr("Licence")]
        self.table.show_headers(headers)
        self.print_one.setText(self.tr("Print this record…"))
        self.save.setText(self.tr("Save it as a PDF…"))
        self.print_all.setText(self.tr("Print all that are listed…"))
        self.save_all.setText(self.tr("Save them as a PDF…"))
        self._note.setText(self.tr("No record holds these words."))
        self._draw()

    def open_at(self, destination: Destination) -> None:
        """Show the records about a person."""
        if destination.person is not None:
            self.field.setText(destination.person)

    def refresh(self, topics: Topic) -> None:
        """Read again what may have come."""
        if topics & (Topic.TRUST | Topic.OUTBOX | Topic.ACCOUNTS) and self.isVisible():
            self.read()

    def take_room(self, width: int) -> None:
        """Put buttons under each other in a narrow window."""
        self._buttons_of_all.take_room(width - 2 * Space.M)
        self._buttons.take_room(width - 2 * Space.L)

    def first_focus(self) -> QWidget | None:
        """The field, once there is something to search."""
        return self.field if self._all else None

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's own name
        """Read what came while it was hidden."""
        super().showEvent(event)
        self.read()

    def read(self) -> None:
        """Read the records again."""
        aio.spawn(self._read(), owner=self, name="read the records of certifications")

    def paper_of(self, records: Sequence[CertificationRecord]) -> Paper:
        """Return records for paper."""
        if len(records) == 1:
            return Paper(record_title(records[0]), [*self._paragraphs(records[0]), paper_foot()])
        told = [(record_title(record), *self._paragraphs(record)) for record in records]
        return Paper(self.tr("Records of certifications"), [*(text for one in told for text in one), paper_foot()])

    def paper_bytes(self, records: Sequence[CertificationRecord]) -> bytes:
        """Return records as a PDF."""
        return self.paper_of(records).pdf()

    async def _read(self) -> None:
        self._all = await self.session.store.trust.records()
        self._draw()

    def _draw(self) -> None:
        former = self.chosen
        wanted = folded(self.field.text().strip()).split()
        self.records = tuple(one for one in self._all if all(word in self._searched(one) for word in wanted))
        self.table.show_rows(Rows(self.records, self._cells))
        if former in self.records:
            self.table.choose_row(self.records.index(former))
        self._empty_card.setVisible(not self._all)
        self._list.setVisible(bool(self._all))
        self._note.setVisible(bool(self._all) and not self.records)
        self.table.setVisible(bool(self.records))
        self.print_all.setVisible(len(self.records) > 1)
        self.save_all.setVisible(len(self.records) > 1)
        self._show_one()

    def _show_one(self) -> None:
        record = self.chosen
        self._one.setVisible(record is not None)
        if record is not None:
            self._one.set_title(record_title(record))
            self.text.setText(_breakable("\n\n".join(self._paragraphs(record)), record.receiver))
        self._said.hide()

    def _paragraphs(self, record: CertificationRecord) -> tuple[str, ...]:
        return record_paragraphs(record, self.live.name_or_address(record.certifier))

    def _searched(self, record: CertificationRecord) -> str:
        names = (receiver_name(record), self.live.name_or_address(record.certifier), short_day(record.at))
        said = (part for pair in record.answers for part in pair)
        return folded(" ".join((*names, record.receiver, record.certifier, *said)))

    def _cells(self, record: CertificationRecord) -> list[Cell]:
        return [
            Cell(short_day(record.at)),
            Cell(receiver_name(record), tip=record.receiver),
            Cell(self.live.name_or_address(record.certifier)),
            Cell(record.licence),
        ]

    def _lay_out(self) -> None:
        self._empty_card.body.addWidget(self._empty)
        for widget in (self._row, self.table, self._note):
            self._list.body.addWidget(widget)
        self._list.body.addWidget(self._buttons_of_all)
        self._one.body.addWidget(self.text)
        self._one.body.addWidget(self._buttons)
        self._one.body.addWidget(self._said)
        for card in (self._empty_card, self._list, self._one):
            self.content.addWidget(card)

    async def _save(self, name: str, records: Sequence[CertificationRecord]) -> None:
        self._say(await ask_and_save(self, self.tr("Save for paper"), name, partial(self.paper_bytes, records)))

    async def _print(self, records: Sequence[CertificationRecord]) -> None:
        self._say(await ask_and_print(self, partial(self.paper_of, records)))

    def _say(self, outcome: Outcome | None) -> None:
        if outcome is not None:
            self._said.setText(outcome.text)
            self._said.set_tone(Role.MUTED if outcome.is_done else Role.DANGER)
            self._said.show()
            announce(self, outcome.text)

    def _on_text_changed(self) -> None:
        self._draw()

    def _on_print_one_clicked(self) -> None:
        if self.chosen is not None:
            aio.spawn(self._print([self.chosen]), owner=self, name="print a record")

    def _on_print_all_clicked(self) -> None:
        aio.spawn(self._print(self.records), owner=self, name="print records")

    def _on_save_clicked(self) -> None:
        record = self.chosen
        if record is not None:
            name = f"certification-{record.at.astimezone():%Y-%m-%d}.pdf"
            aio.spawn(self._save(name, [record]), owner=self, name="save a record for paper")

    def _on_save_all_clicked(self) -> None:
        aio.spawn(self._save("certifications.pdf", self.records), owner=self, name="save records for paper")


def _breakable(text: str, address: Address) -> str:
    """Let an address take two lines where there is little room."""
    pieces = [address[start : start + _PIECE] for start in range(0, len(address), _PIECE)]
    return text.replace(address, "\u200b".join(pieces))
