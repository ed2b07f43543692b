"""The group watch: people whose deadlines one watches together, what each needs, and who could help."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from functools import cached_property
from typing import TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from sakia_ng.domain.chain import BlockRef, oldest
from sakia_ng.domain.events import Topic
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.gui import aio
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.trust.group_certifiers import CertifiersCard
from sakia_ng.gui.pages.trust.group_choice import GroupChoice
from sakia_ng.gui.pages.trust.group_files import GroupFilesCard
from sakia_ng.gui.pages.trust.part import TrustPart
from sakia_ng.gui.pages.trust.people_field import PeopleField
from sakia_ng.gui.pages.trust.tables import Cell, Rows, TrustTable
from sakia_ng.gui.theme import Icon, Space, theme
from sakia_ng.gui.widgets import Button, ButtonRows, Card, Text
from sakia_ng.gui.words.explorer import someone_name, status_of
from sakia_ng.gui.words.groups import (
    end_status,
    headers,
    helpers_words,
    need_status,
    short_need,
    watched_sentences,
)
from sakia_ng.ports.register_store import Group
from sakia_ng.services.groups import GroupWatch, Watched

_WIDTHS = (150, 170, 255, 250, 0)
_STATUS, _HELP = 1, 4
_NARROW_BELOW, _WIDE_FROM = 760, 1_000

C = TypeVar("C", CertifiersCard, GroupFilesCard)


class GroupsPart(TrustPart):
    """The group chosen, its people, its certifiers.

    Attributes:
        watch: what is shown, None without a group.
    """

    def build(self) -> Iterator[None]:
        """Make everything."""
        self.watch: GroupWatch | None = None
        self._drawn: GroupWatch | None = None
        self._reading: asyncio.Task[None] | None = None
        self._below: list[CertifiersCard | GroupFilesCard] = []
        self._room = 0
        self.choice, self._people = GroupChoice(self.session), Card(margin=Space.M)
        yield
        self.add = PeopleField(self.session)
        self.add.field.setObjectName("group_add")
        self.table = TrustTable(_WIDTHS)
        self.table.setObjectName("group_people")
        yield
        self._nobody, self.detail = Text(wrap=True), Text(wrap=True)
        self.look, self.drop = Button("", Icon.WEB_OF_TRUST), Button("", Icon.CLOSE)
        self._actions = ButtonRows(self.look, self.drop)
        yield
        for widget in (self.choice.box_row, self.add, self._nobody, self.table, self.detail, self._actions):
            self._people.body.addWidget(widget)
        self.content.addWidget(self._people)
        self.content.addWidget(self.choice)
        yield
        self.choice.changed.connect(self._on_group_changed)
        self.add.chosen.connect(self._on_person_chosen)
        self.table.current_row_changed.connect(self._show_detail)
        self.table.row_activated.connect(self._on_look_wanted)
        self.look.clicked.connect(self._on_look_wanted)
        self.drop.clicked.connect(self._on_drop_clicked)
        self.retranslate()

    @cached_property
    def certifiers(self) -> CertifiersCard:
        """Who of the group can certify; built when it is first looked for, as what follows, in a turn of its own."""
        certifiers = self._take_in(CertifiersCard())
        certifiers.show_watch(self.watch, self.session.clock.now())
        return certifiers

    @cached_property
    def files(self) -> GroupFilesCard:
        """The group taken along."""
        files = self._take_in(GroupFilesCard(self.session))
        files.take_room(self._room)
        self._fill(files)
        return files

    @property
    def at(self) -> BlockRef | None:
        """The block that the oldest of its figures is true of."""
        people = () if self.watch is None else self.watch.people
        return oldest(one.health.identity.at for one in people if one.health is not None)

    @property
    def chosen(self) -> Watched | None:
        """The person whose row is chosen."""
        row = self.table.current_row()
        return self.watch.people[row] if self.watch is not None and 0 <= row < len(self.watch.people) else None

    def retranslate(self) -> None:
        """Write all words again."""
        self.choice.retranslate()
        for card in self._below:
            card.retranslate()
        self._people.set_title(self.tr("People of the group"))
        self.add.set_words(self.tr("Add somebody"), self.tr("Add somebody: a name, an address or a number"))
        self._nobody.setText(self.tr("Nobody is in this group yet."))
        self.look.setText(self.tr("Show in the explorer"))
        self.drop.setText(self.tr("Take out of the group"))
        self.table.setAccessibleName(self._people.title.text())
        self.table.show_headers(headers())
        self._draw()

    def refresh(self, topics: Topic) -> None:
        """Read again what changed, once it is seen."""
        if topics & (Topic.TRUST | Topic.LOCK) and self.isVisible():
            self._read()

    def take_room(self, width: int) -> None:
        """Leave out what the sentences under the table tell too when there is little room."""
        self.table.setColumnHidden(_STATUS, width < theme().scaled(_NARROW_BELOW))
        self.table.setColumnHidden(_HELP, width < theme().scaled(_WIDE_FROM))
        self._room = width
        self.choice.take_room(width)
        self._actions.take_room(width - 2 * Space.M - 2)
        if self._below:
            self.files.take_room(width)

    def first_focus(self) -> QWidget | None:
        """The line for a name while there is no group, else the line for one more person."""
        return self.add.field if self.choice.groups else self.choice.name

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's own name
        """Show the group, and ask how its people do."""
        super().showEvent(event)
        self._read()
        aio.spawn(self._start(), owner=self, name="ask how a group does")

    async def _start(self) -> None:
        await self.choice.read()
        if self.choice.chosen is not None:
            await self._ask(self.choice.chosen)

    async def _ask(self, group: Group) -> None:
        try:
            await self.session.groups.refresh(group)
        except EnvironmentProblem:  # the page says so
            return

    def _read(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        self._reading = aio.spawn(self._read_watch(), owner=self, name="read how a group does")

    async def _read_watch(self) -> None:
        await self.choice.read()
        group = self.choice.chosen
        watch = None if group is None else await self.session.groups.watch(group)
        if watch != self._drawn or watch is None:
            rows = Rows(() if watch is None else watch.people, self._row)
            await rows.write_first()
            former, self.watch = self.chosen, watch
            self._draw_people(rows, former)
            await aio.let_qt_work()
            self._show_detail()
            await aio.let_qt_work()
            self.certifiers.show_watch(watch, self.session.clock.now())
            await aio.let_qt_work()
            self._fill(self.files)
            self._drawn = watch
            self.at_changed.emit()

    def _draw(self) -> None:
        self._draw_people(Rows(() if self.watch is None else self.watch.people, self._row), self.chosen)
        self._show_detail()
        if self._below:
            self.certifiers.show_watch(self.watch, self.session.clock.now())
            self._fill(self.files)

    def _draw_people(self, rows: Rows[Watched], former: Watched | None) -> None:
        self._people.setVisible(self.watch is not None)
        self.table.show_rows(rows)
        self.table.setVisible(bool(rows))
        self._nobody.setVisible(not rows)
        self._choose(former)

    def _fill(self, files: GroupFilesCard) -> None:
        files.setVisible(self.watch is not None and bool(self.watch.people))
        if self.watch is not None:
            files.show_watch(self.watch)

    def _take_in(self, card: C) -> C:
        self._below.append(card)
        card.retranslate()
        card.hide()
        self.content.insertWidget(self.content.indexOf(self.choice), card)
        return card

    def _choose(self, former: Watched | None) -> None:
        """Keep the person chosen, wherever the row went."""
        if former is None or self.watch is None:
            return
        for row, one in enumerate(self.watch.people):
            if one.someone.index == former.someone.index:
                self.table.choose_row(row)

    def _row(self, one: Watched) -> list[Cell]:
        now = self.session.clock.now()
        status, end, need = status_of(one.someone), end_status(one), need_status(one.need)
        return [
            Cell(someone_name(one.someone), tip=one.someone.owner or ""),
            Cell(status.word, status.icon, status.tone, status.help),
            Cell(end.word, end.icon, end.tone),
            Cell(short_need(one.need), need.icon, need.tone, need.word),
            Cell(helpers_words(one, now)),
        ]

    def _show_detail(self) -> None:
        one = self.chosen
        self.detail.setVisible(one is not None)
        for button in (self.look, self.drop):
            button.setVisible(one is not None)
        if one is not None:
            self.detail.setText(watched_sentences(one, self.session.clock.now()))
            self.look.setEnabled(one.someone.owner is not None)

    async def _add(self, group: Group, index: int) -> None:
        await self.session.groups.add(group.id, index)
        await self._start()

    def _on_group_changed(self) -> None:
        self._read()
        if self.choice.chosen is not None:
            aio.spawn(self._ask(self.choice.chosen), owner=self, name="ask how a group does")

    def _on_person_chosen(self, index: int) -> None:
        if self.choice.chosen is not None:
            aio.spawn(self._add(self.choice.chosen, index), owner=self, name="add to a group")

    def _on_look_wanted(self) -> None:
        one = self.chosen
        if one is not None and one.someone.owner is not None:
            self.go_requested.emit(Destination(PageId.TRUST, person=one.someone.owner, text="explorer"))

    def _on_drop_clicked(self) -> None:
        one, group = self.chosen, self.choice.chosen
        if one is not None and group is not None:
            dropping = self.session.groups.drop(group.id, one.someone.index)
            aio.spawn(dropping, owner=self, name="take out of a group")
