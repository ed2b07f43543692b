"""The explorer: somebody in the middle, the people around as a graph and as a list, ways, and who comes in."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.events import Topic
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.gui import aio
from sakia_ng.gui.navigation import Destination
from sakia_ng.gui.pages.trust.arrivals import ArrivalsPanel
from sakia_ng.gui.pages.trust.explorer_view import CentreCard
from sakia_ng.gui.pages.trust.part import TrustPart
from sakia_ng.gui.pages.trust.people_field import PeopleField
from sakia_ng.gui.pages.trust.way import WayCard
from sakia_ng.gui.theme import Icon, Role, Space
from sakia_ng.gui.widgets import Card, EmptyState, IconButton, SkeletonRows, Text, announce
from sakia_ng.gui.words.errors import sentence
from sakia_ng.services.explorer import Surroundings

_MOST_PAST = 100

P = TypeVar("P", CentreCard, WayCard, ArrivalsPanel)


class ExplorerPart(TrustPart):
    """Who stands in the middle, and who stood there before.

    What takes long to build is built when it is first looked for, each piece in a turn of the loop of its own.

    Attributes:
        around: who is shown, None while nobody is.
    """

    def build(self) -> Iterator[None]:
        """Make everything."""
        self.around: Surroundings | None = None
        self._past: list[int] = []
        self._place = -1
        self._pieces: list[CentreCard | WayCard | ArrivalsPanel] = []
        self._room = 0
        self._is_stale = False
        self._reading: asyncio.Task[None] | None = None
        self._updating: asyncio.Task[None] | None = None
        self.search = PeopleField(self.session)
        self.search.field.setObjectName("explorer_search")
        yield
        self._search_card = Card(margin=Space.S)
        self.back, self.forward = IconButton(Icon.BACK), IconButton(Icon.FORWARD)
        row = QHBoxLayout()
        row.setSpacing(Space.XXS)
        for tool in (self.back, self.forward, self.search):
            row.addWidget(tool)
        self.said = Text(tone=Role.WARNING, wrap=True)
        self.said.hide()
        self._search_card.body.addLayout(row)
        self._search_card.body.addWidget(self.said)
        yield
        self._waiting, self._empty_card = SkeletonRows(6), Card()
        self._empty = EmptyState(Icon.WEB_OF_TRUST)
        self._empty_card.body.addWidget(self._empty)
        for widget in (self._search_card, self._waiting, self._empty_card):
            self.content.addWidget(widget)
        yield
        self.search.chosen.connect(self.show_identity)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        for keys, slot in (("Alt+Left", self.go_back), ("Alt+Right", self.go_forward)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        yield
        self._show_state()
        self.retranslate()

    @cached_property
    def view(self) -> CentreCard:
        """Whoever stands in the middle."""
        view = self._take_in(CentreCard(self.live), self._empty_card)
        view.take_room(self._room)
        view.go_requested.connect(self.go_requested)
        view.group_requested.connect(self._on_group_requested)
        return view

    @cached_property
    def way(self) -> WayCard:
        """The way to somebody else."""
        return self._take_in(WayCard(self.session), self.view)

    @cached_property
    def arrivals(self) -> ArrivalsPanel:
        """Who comes in."""
        arrivals = self._take_in(ArrivalsPanel(self.session), self.way)
        arrivals.take_room(self._room)
        return arrivals

    @property
    def at(self) -> BlockRef | None:
        """The block that the oldest of its figures is true of."""
        return None if self.around is None else self.around.at

    @property
    def centre(self) -> int | None:
        """Who is wanted in the middle."""
        return self._past[self._place] if self._place >= 0 else None

    def retranslate(self) -> None:
        """Write all words again."""
        self.back.set_name(self.tr("Back to whoever stood in the middle before"))
        self.forward.set_name(self.tr("Forward again"))
        self.search.set_words(self.tr("Look for"), self.tr("A name, an address or a number, in the whole web of trust"))
        self._empty.say(
            self.tr("Nobody in the middle yet"),
            self.tr("Look for somebody: you see who certified them, and whom they certified."),
        )
        for piece in self._pieces:
            piece.retranslate()

    def open_at(self, destination: Destination) -> None:
        """Put somebody into the middle."""
        if destination.person is not None and destination.text == "explorer":
            aio.spawn(self._open(destination), owner=self, name="find an identity")

    def refresh(self, topics: Topic) -> None:
        """Read again what the web's change touches, once it is seen."""
        if topics & (Topic.TRUST | Topic.ACCOUNTS | Topic.LOCK) and self.isVisible():
            self._read_again()

    def take_room(self, width: int) -> None:
        """Leave out columns, and put lists under each other, when there is little room."""
        self._room = width
        for piece in self._pieces:
            if not isinstance(piece, WayCard):
                piece.take_room(width)

    def first_focus(self) -> QWidget | None:
        """The line that finds people."""
        return self.search.field

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's own name
        """Bring the copies up to date and show oneself, or whoever stood in the middle."""
        super().showEvent(event)
        self._read_again()
        if self._updating is None or self._updating.done():
            self._updating = aio.spawn(self._bring_up_to_date(), owner=self, name="read the register of identities")

    def show_identity(self, index: int) -> None:
        """Put somebody into the middle."""
        self.said.hide()
        if index != self.centre:
            self._past = [*self._past[: self._place + 1], index][-_MOST_PAST:]
            self._place = len(self._past) - 1
            aio.spawn(self._look_at(index), owner=self, name="ask how somebody does")
        self._read()

    def go_back(self) -> None:
        """Put whoever stood there before into the middle."""
        self._step(-1)

    def go_forward(self) -> None:
        """Undo ``go_back``."""
        self._step(1)

    def _step(self, step: int) -> None:
        place = self._place + step
        if 0 <= place < len(self._past):
            self._place = place
            self._read()

    def _read_again(self) -> None:
        self._is_stale = True
        own = next((one.identity.index for one in self.live.trust.identities), None)
        if self.centre is None and own is not None:
            self.show_identity(own)
        else:
            self._read()

    def _read(self) -> None:
        """Read who stands in the middle; another one who is wanted meanwhile comes next."""
        if self._reading is not None:
            self._reading.cancel()
        self._reading = aio.spawn(self._read_centre(), owner=self, name="read who certifies whom")

    async def _read_centre(self) -> None:
        centre = self.centre
        around = None if centre is None else await self.session.explorer.around(centre)
        groups = await self.session.groups.all()
        view = self.view
        await aio.let_qt_work()
        self.around = around
        self._show_state()
        await aio.let_qt_work()
        view.show_around(around, self.session.clock.now(), groups)
        self.at_changed.emit()
        await aio.let_qt_work()
        await self._read_below()

    async def _read_below(self) -> None:
        way = self.way
        await aio.let_qt_work()
        way.show_first(None if self.around is None else self.around.centre)
        way.setVisible(self.around is not None)
        await aio.let_qt_work()
        arrivals = self.arrivals
        arrivals.show()
        if self._is_stale:
            self._is_stale = False
            way.refresh(Topic.TRUST)
            arrivals.refresh()
            self.at_changed.emit()

    def _take_in(self, piece: P, above: QWidget) -> P:
        self._pieces.append(piece)
        piece.chosen.connect(self.show_identity)
        piece.retranslate()
        piece.hide()
        self.content.insertWidget(self.content.indexOf(above) + 1, piece)
        return piece

    def _show_state(self) -> None:
        """Show the middle, or say what will be there."""
        self.back.setEnabled(self._place > 0)
        self.forward.setEnabled(self._place + 1 < len(self._past))
        self._waiting.setVisible(self.around is None and self.centre is not None)
        self._empty_card.setVisible(self.centre is None)
        if self._pieces:
            self.view.setVisible(self.around is not None)

    async def _bring_up_to_date(self) -> None:
        try:
            await self.session.explorer.refresh()
        except EnvironmentProblem:  # the page says so
            return

    async def _look_at(self, index: int) -> None:
        try:
            await self.session.explorer.look_at(index)
        except EnvironmentProblem:  # the page says so
            return

    async def _open(self, destination: Destination) -> None:
        assert destination.person is not None
        try:
            index = await self.session.explorer.ask_index_of(destination.person)
        except EnvironmentProblem as problem:
            self._say(sentence(problem))
            return
        if index is None:
            self._say(self.tr("This account owns no identity: there is nobody to show."))
        else:
            self.show_identity(index)

    def _say(self, text: str) -> None:
        """Say why nobody else stands in the middle."""
        self.said.setText(text)
        self.said.show()
        announce(self, text)

    def _on_group_requested(self, group_id: int, index: int) -> None:
        aio.spawn(self.session.groups.add(group_id, index), owner=self, name="add to a group")
