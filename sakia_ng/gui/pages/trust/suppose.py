"""What if X and Y certify: people are named, and how far somebody would reach then is worked out here."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.gui import aio
from sakia_ng.gui.pages.trust.people_field import PeopleField
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role, Space
from sakia_ng.gui.widgets import Button, Panel, Text, announce, no_margins
from sakia_ng.gui.words.explorer import someone_name, supposed_sentence
from sakia_ng.services.explorer import Someone


class SupposePanel(Panel):
    """A line that takes one person after the other, and what their certifications would bring.

    Attributes:
        people: who is supposed to certify.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._index: int | None = None
        self.people: tuple[Someone, ...] = ()
        self.field, self.again = PeopleField(session), Button("", Icon.CLOSE, look="quiet")
        self.field.field.setObjectName("suppose_who")
        self._title, self.words = Text(bold=True, wrap=True), Text(wrap=True)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        no_margins(row, Space.XS)
        no_margins(column, Space.XXS)
        row.addWidget(self.field, 1)
        row.addWidget(self.again)
        column.addWidget(self._title)
        column.addLayout(row)
        column.addWidget(self.words)
        self.field.chosen.connect(self.suppose)
        self.again.clicked.connect(self.start_again)
        self.start_again()
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self._title.setText(self.tr("What if they certify?"))
        self.field.set_words(self.tr("Who might certify"), self.tr("A member’s name, address or number"))
        self.again.setText(self.tr("Start again"))
        if self.people:
            aio.spawn(self._count(self.people), owner=self, name="compute what certifications would bring")

    def show_identity(self, index: int | None) -> None:
        """Suppose it of another identity, None for none."""
        if index != self._index:
            self._index = index
            self.start_again()

    def start_again(self) -> None:
        """Suppose nothing."""
        self.people = ()
        self.words.setText("")
        self.words.hide()
        self.again.hide()

    def suppose(self, index: int) -> None:
        """Suppose that somebody certifies, besides those who were named before."""
        aio.spawn(self._add(index), owner=self, name="suppose a certification")

    async def _add(self, index: int) -> None:
        someone = (await self._session.explorer.people([index]))[index]
        if someone.status is not IdentityStatus.MEMBER:
            self._say(self.tr("Only members certify, and {name} is none now.").format(name=someone_name(someone)))
        elif index != self._index and index not in {one.index for one in self.people}:
            self.people = (*self.people, someone)
            self.again.show()
            await self._count(self.people)

    async def _count(self, people: tuple[Someone, ...]) -> None:
        if self._index is None:
            return
        of, by = self._index, [one.index for one in people]
        found = await self._session.trust.distance(of, certified_by=by)
        if (of, people) != (self._index, self.people):
            return
        if found is None:
            self._say(self.tr("Not known yet: the web of trust is being read."))
        else:
            self._say(supposed_sentence(people, found), Role.WARNING if not found.passes else None)

    def _say(self, text: str, tone: Role | None = Role.MUTED) -> None:
        self.words.setText(text)
        self.words.set_tone(tone)
        self.words.show()
        announce(self, text)
