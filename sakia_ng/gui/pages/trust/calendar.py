"""What runs out, saved for the calendar that one uses already."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from sakia_ng.gui import aio
from sakia_ng.gui.files import ask_and_save
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role, Space
from sakia_ng.gui.widgets import Banner, Button, Card, Text, announce
from sakia_ng.gui.words.dates import day
from sakia_ng.gui.words.trust import line_name
from sakia_ng.services.trust_calendar import End, calendar_file, due_reminders, ends_of
from sakia_ng.services.trust_health import Deadline, IdentityHealth

_MOST_DUE = 5


class CalendarCard(Card):
    """Hidden while the user has no identity."""

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(margin=Space.M, parent=parent)
        self._session, self._live = session, live
        self._drawn_of: tuple[IdentityHealth, ...] = ()
        self._drawn_at: datetime | None = None
        self._text, self._said = Text(wrap=True), Text(tone=Role.MUTED, wrap=True)
        self.save, self._due = Button("", Icon.CALENDAR), Banner(Role.WARNING, Icon.CLOCK)
        for widget in (self._due, self._text, self.save, self._said):
            self.body.addWidget(widget)
        self.save.clicked.connect(self._on_save_clicked)
        self._said.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Be reminded"))
        self._text.setText(
            self.tr(
                "Everything that runs out for your identities, as a file for your calendar: it reminds you three"
                " months, one month and one week before."
            )
        )
        self.save.setText(self.tr("Save for the calendar…"))
        self._draw()

    @property
    def due(self) -> str:
        """What one is reminded of now."""
        return self._due.text

    def refresh(self) -> None:
        """Show the card once there is an identity, and what one is to be reminded of."""
        if self._live.trust.identities is not self._drawn_of or self._hour() != self._drawn_at:
            self._draw()

    def _hour(self) -> datetime:
        return self._session.clock.now().replace(minute=0, second=0, microsecond=0)

    def _draw(self) -> None:
        identities, now = self._live.trust.identities, self._session.clock.now()
        self._drawn_of, self._drawn_at = identities, self._hour()
        self.setVisible(bool(identities))
        due = sorted((end.at, self._words(end)) for one in identities for end, _ in due_reminders(one, now))
        self._due.say("\n".join(f"{words}, {day(at)}" for at, words in due[:_MOST_DUE]))
        self._due.setVisible(bool(due))

    def file_bytes(self) -> bytes:
        """Return the file."""
        ends = [end for one in self._live.trust.identities for end in ends_of(one)]
        domain = f"{self._session.currency.genesis_hash[2:10]}.sakia"
        return calendar_file(ends, self._words, self._session.clock.now(), domain)

    def _words(self, end: End) -> str:
        texts = {
            Deadline.MEMBERSHIP: self.tr("{identity}: the membership ends"),
            Deadline.STATUS: self.tr("{identity}: the identity ends"),
            Deadline.TOO_FEW: self.tr("{identity}: too few certifications from now on"),
            Deadline.RECEIVED: self.tr("{identity}: the certification by {other} ends"),
            Deadline.ISSUED: self.tr("{identity}: your certification of {other} ends"),
        }
        other = line_name(end.line) if end.line is not None else ""
        if end.what is Deadline.MEMBERSHIP and end.one.identity.is_leaving:
            texts[end.what] = self.tr("{identity}: the membership ends, since it leaves the web of trust")
        return texts[end.what].format(identity=end.one.name or end.one.account.name, other=other)

    async def _save(self) -> None:
        outcome = await ask_and_save(self, self.tr("Save for the calendar"), "sakia.ics", self.file_bytes())
        if outcome is not None:
            self._said.setText(outcome.text)
            self._said.set_tone(Role.MUTED if outcome.is_done else Role.DANGER)
            self._said.show()
            announce(self, outcome.text)

    def _on_save_clicked(self) -> None:
        aio.spawn(self._save(), owner=self, name="save for the calendar")
