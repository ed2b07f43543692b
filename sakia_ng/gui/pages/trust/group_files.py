"""A group taken along: on paper, for a spreadsheet, for a calendar."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from sakia_ng.gui import aio
from sakia_ng.gui.files import Outcome, ask_and_save
from sakia_ng.gui.paper import Paper
from sakia_ng.gui.printing import ask_and_print
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role, Space
from sakia_ng.gui.widgets import Button, ButtonRows, Card, Text, announce
from sakia_ng.gui.words.groups import as_of_words, calendar_words, headers, table_rows
from sakia_ng.services.csv_file import write_rows
from sakia_ng.services.groups import GroupWatch, ends_in_group
from sakia_ng.services.trust_calendar import calendar_file


class GroupFilesCard(Card):
    """Four buttons, and what became of what was taken last."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(margin=Space.M, parent=parent)
        self._session = session
        self._watch: GroupWatch | None = None
        self.print_button = Button("", Icon.PRINTER)
        self.paper, self.sheet = Button("", Icon.DOCUMENT), Button("", Icon.SAVE)
        self.calendar, self._said = Button("", Icon.CALENDAR), Text(tone=Role.MUTED, wrap=True)
        self._buttons = ButtonRows(self.print_button, self.paper, self.sheet, self.calendar)
        self.print_button.clicked.connect(self._on_print_clicked)
        for button in (self.paper, self.sheet, self.calendar):
            button.clicked.connect(self._on_button_clicked)
        self.body.addWidget(self._buttons)
        self.body.addWidget(self._said)
        self._said.hide()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Take it along"))
        self.print_button.setText(self.tr("Print…"))
        self.paper.setText(self.tr("PDF…"))
        self.sheet.setText(self.tr("Spreadsheet…"))
        self.calendar.setText(self.tr("Calendar…"))
        self.print_button.setToolTip(self.tr("See this table as it will be on paper, and print it"))
        self.paper.setToolTip(self.tr("Save this table as a PDF, to print it later or to send it"))
        self.sheet.setToolTip(self.tr("Save this table as a CSV file"))
        self.calendar.setToolTip(self.tr("Save all that runs out as a calendar file with reminders"))

    def take_room(self, width: int) -> None:
        """Put the buttons under each other where a line is too short."""
        self._buttons.take_room(width - 2 * Space.M - 2)

    def show_watch(self, watch: GroupWatch) -> None:
        """Take this group along."""
        self._watch = watch
        self._said.hide()

    def paper_of(self, watch: GroupWatch) -> Paper:
        """Return the table for paper."""
        now = self._session.clock.now()
        words = [as_of_words(watch, now)]
        return Paper(watch.group.name, words, headers=headers(), rows=table_rows(watch, now))

    def paper_bytes(self, watch: GroupWatch) -> bytes:
        """Return the table as a PDF."""
        return self.paper_of(watch).pdf()

    def sheet_bytes(self, watch: GroupWatch) -> bytes:
        """Return the table as a CSV file."""
        return write_rows([headers(), *table_rows(watch, self._session.clock.now())])

    def calendar_bytes(self, watch: GroupWatch) -> bytes:
        """Return what runs out as a calendar file."""
        ends = [end for one in watch.people if one.health is not None for end in ends_in_group(one.health)]
        domain = f"{self._session.currency.genesis_hash[2:10]}.sakia"
        return calendar_file(ends, calendar_words, self._session.clock.now(), domain)

    async def _save(self, name: str, make: Callable[[], bytes]) -> None:
        self._say(await ask_and_save(self, self.tr("Save the group"), name, make))

    async def _print(self, watch: GroupWatch) -> None:
        self._say(await ask_and_print(self, partial(self.paper_of, watch)))

    def _say(self, outcome: Outcome | None) -> None:
        if outcome is not None:
            self._said.setText(outcome.text)
            self._said.set_tone(Role.MUTED if outcome.is_done else Role.DANGER)
            self._said.show()
            announce(self, outcome.text)

    def _on_print_clicked(self) -> None:
        if self._watch is not None:
            aio.spawn(self._print(self._watch), owner=self, name="print a group")

    def _on_button_clicked(self) -> None:
        if self._watch is None:
            return
        makers = {self.paper: self.paper_bytes, self.sheet: self.sheet_bytes, self.calendar: self.calendar_bytes}
        suffixes = {self.paper: "pdf", self.sheet: "csv", self.calendar: "ics"}
        button = next(one for one in makers if one is self.sender())
        make = partial(makers[button], self._watch)
        aio.spawn(self._save(f"sakia.{suffixes[button]}", make), owner=self, name="save a group")
