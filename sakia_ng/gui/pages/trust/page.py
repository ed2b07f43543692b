"""The web of trust: my identities, certifying, each a part of one page."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QWidget

from sakia_ng.domain.events import Topic
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.gui import aio
from sakia_ng.gui.models.live import EVERYTHING
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.page import Page
from sakia_ng.gui.pages.trust.identities import IdentitiesPart
from sakia_ng.gui.pages.trust.part import TrustPart
from sakia_ng.gui.pages.trust.tables import MOMENT, TrustTable
from sakia_ng.gui.slices import Slices, dressed, exhaust
from sakia_ng.gui.theme import Icon, Role, Space, Type
from sakia_ng.gui.widgets import Banner, Panel, PlainButton, Text
from sakia_ng.gui.words.dates import as_of
from sakia_ng.gui.words.errors import sentence

if TYPE_CHECKING:
    from sakia_ng.gui.pages.trust.certify import CertifyPart
    from sakia_ng.gui.pages.trust.explorer import ExplorerPart
    from sakia_ng.gui.pages.trust.groups import GroupsPart
    from sakia_ng.gui.pages.trust.keys import KeysPart
    from sakia_ng.gui.pages.trust.newcomer import NewcomerPart
    from sakia_ng.gui.pages.trust.records import RecordsPart
    from sakia_ng.gui.pages.trust.revocation import RevocationPart


class TrustTab(StrEnum):
    """The parts, as ``Destination.text`` names them."""

    IDENTITIES = "identities"
    EXPLORER = "explorer"
    GROUPS = "groups"
    CERTIFY = "certify"
    NEWCOMER = "newcomer"
    REVOCATION = "revocation"
    KEYS = "keys"
    RECORDS = "records"


P = TypeVar("P", bound=TrustPart)


class _Part(Generic[P]):
    """One part of the page: imported and built when it is first looked for, since each is as large as a page."""

    def __init__(self, tab: TrustTab, name: str) -> None:
        self.tab, self._name = tab, name

    def __get__(self, page: TrustPage, _owner: type[TrustPage]) -> P:
        return cast("P", page.part(self.tab))

    def kind(self) -> type[TrustPart]:
        """Return the class of it."""
        module, name = self._name.split(".")
        found: type[TrustPart] = getattr(import_module(f"{__package__}.{module}"), name)
        return found


class TrustPage(Page):
    """Tabs, and the part chosen; the copy of the web is brought up to date whenever the page opens."""

    identities: _Part[IdentitiesPart] = _Part(TrustTab.IDENTITIES, "identities.IdentitiesPart")
    explorer: _Part[ExplorerPart] = _Part(TrustTab.EXPLORER, "explorer.ExplorerPart")
    groups: _Part[GroupsPart] = _Part(TrustTab.GROUPS, "groups.GroupsPart")
    certify: _Part[CertifyPart] = _Part(TrustTab.CERTIFY, "certify.CertifyPart")
    newcomer: _Part[NewcomerPart] = _Part(TrustTab.NEWCOMER, "newcomer.NewcomerPart")
    revocation: _Part[RevocationPart] = _Part(TrustTab.REVOCATION, "revocation.RevocationPart")
    keys: _Part[KeysPart] = _Part(TrustTab.KEYS, "keys.KeysPart")
    records: _Part[RecordsPart] = _Part(TrustTab.RECORDS, "records.RecordsPart")

    def build(self) -> Iterator[None]:
        """Make everything."""
        self._parts = dict[TrustTab, TrustPart]()
        self._room = self._width
        self._opening = Slices(self, "open a part of the web of trust")
        self.tabs = {tab: PlainButton() for tab in TrustTab}
        self.tab = TrustTab.IDENTITIES
        self._problem = Banner(Role.WARNING, Icon.OFFLINE)
        self._bar = Panel(look="neutral")
        self.moment = Text(size=Type.CAPTION, tone=Role.MUTED, wrap=True)
        self._lay_out()
        yield
        yield from self._make(self.tab)
        self.show_tab(self.tab)
        yield
        self.retranslate()

    def part(self, tab: TrustTab) -> TrustPart:
        """Return a part, whole by now however far the making of it has come."""
        self._opening.finish()
        exhaust(self._make(tab))
        return self._parts[tab]

    def _make(self, tab: TrustTab) -> Iterator[None]:
        """Build a part that is not there yet, out of sight."""
        if tab in self._parts:
            return
        kinds = (kind for kind in vars(TrustPage).values() if isinstance(kind, _Part))
        make = next(kind for kind in kinds if kind.tab is tab).kind()
        yield
        part = make(self.session, self.live, self.content.parentWidget(), in_slices=True)
        yield from part.slices
        yield
        part.setVisible(False)
        self.content.insertWidget(self.content.count() - 1, part)
        yield
        yield from dressed(part)
        part.take_room(self._room)
        part.refresh(EVERYTHING)
        part.go_requested.connect(self._on_part_go_requested)
        part.at_changed.connect(self._draw_moment)
        self._parts[tab] = part
        yield

    def retranslate(self) -> None:
        """Write all words again."""
        self._opening.finish()
        self.set_title(self.tr("Web of trust"))
        self._bar.setAccessibleName(self.tr("Parts of this page"))
        words = {
            TrustTab.IDENTITIES: self.tr("My identities"),
            TrustTab.EXPLORER: self.tr("Explorer"),
            TrustTab.GROUPS: self.tr("Groups"),
            TrustTab.CERTIFY: self.tr("Certify"),
            TrustTab.NEWCOMER: self.tr("Become a member"),
            TrustTab.REVOCATION: self.tr("Revocation"),
            TrustTab.KEYS: self.tr("Keys and links"),
            TrustTab.RECORDS: self.tr("Records"),
        }
        for tab, button in self.tabs.items():
            button.setText(words[tab])
        for part in self._parts.values():
            part.retranslate()
        self._draw_moment()

    def lacks(self, destination: Destination) -> bool:
        """Tell whether the part that a destination names was never looked at."""
        return self._part_of(destination) not in self._parts

    def prepare(self, destination: Destination) -> Iterator[None]:
        """Make that part."""
        self.finish_opening()
        yield from self._make(self._part_of(destination))

    def finish_opening(self) -> None:
        """Have the part that was clicked whole and shown."""
        self._opening.finish()

    def open_at(self, destination: Destination) -> None:
        """Show the part that a destination names; without wishes the former one."""
        self.show_tab(self._part_of(destination))
        self.part(self.tab).open_at(destination)

    def _part_of(self, destination: Destination) -> TrustTab:
        return TrustTab(destination.text) if destination.text in set(TrustTab) else self.tab

    def refresh(self, topics: Topic) -> None:
        """Draw what these topics touch, in every part that was looked at."""
        for part in self._parts.values():
            part.refresh(topics)
        self._draw_moment()

    def take_room(self, width: int) -> None:
        """Lay out every part for a column this wide; the tabs take more lines when one is too short."""
        self._room, columns = width, self._columns(width)
        for place, button in enumerate(self.tabs.values()):
            self._row.addWidget(button, *divmod(place, columns))
        for part in self._parts.values():
            part.take_room(width)

    def first_focus(self) -> QWidget | None:
        """The first field of the part shown."""
        return self.part(self.tab).first_focus()

    def show_tab(self, chosen: TrustTab) -> None:
        """Show one part and hide the others, at once."""
        self._opening.finish()
        exhaust(self._make_and_show(chosen))

    def _make_and_show(self, chosen: TrustTab) -> Iterator[None]:
        """Let the former part stay in sight until the one chosen is there."""
        yield from self._make(chosen)
        if chosen is not self.tab:
            self.show_top()
        self.tab = chosen
        for tab, part in self._parts.items():
            part.setVisible(tab is chosen)
        self.tabs[chosen].setChecked(True)
        if self.help is not None:
            self.help.show_part(chosen.value)
        self._draw_moment()

    def offer_help(self, which: PageId) -> None:
        """Put the help beside the title: of the part that is shown."""
        super().offer_help(which)
        self.show_tab(self.tab)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's own name
        """Bring the copy of the web up to date."""
        super().showEvent(event)
        aio.spawn(self._bring_up_to_date(), owner=self, name="read the web of trust")

    def _columns(self, width: int) -> int:
        """Return how many tabs stand in a line, so that lines are as few as they can be."""
        widths = [button.sizeHint().width() + 2 for button in self.tabs.values()]
        lines = range(1, len(widths) + 1)
        fitting = (
            columns
            for columns in dict.fromkeys(-(-len(widths) // count) for count in lines)
            if sum(max(widths[place::columns]) for place in range(columns)) + 8 <= width
        )
        return next(fitting, 1)

    def _lay_out(self) -> None:
        self._row, group = QGridLayout(self._bar), QButtonGroup(self)
        self._row.setContentsMargins(*[Space.HAIR] * 4)
        self._row.setSpacing(Space.HAIR)
        for tab, button in self.tabs.items():
            button.setCheckable(True)
            button.setProperty("look", "segment")
            button.setObjectName(f"trust_tab_{tab.value}")
            self._row.addWidget(button, 0, len(group.buttons()))
            button.clicked.connect(self._on_tab_clicked)
            group.addButton(button)
        self._bar.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._problem.hide()
        self.content.addWidget(self._bar)
        self._bar.setVisible(len(self.tabs) > 1)  # once it has a parent, or it would be a window
        self.content.addWidget(self.moment)
        self.content.addWidget(self._problem)
        self.offer_skeleton(6)
        self.content.addStretch(1)

    def _draw_moment(self) -> None:
        """Say of when the figures of the part shown are: to the eye once, to the ear with every table."""
        part = self.part(self.tab)
        moment = "" if part.at is None else as_of(part.at, self.live.now())
        self.moment.setText(moment)
        self.moment.setVisible(bool(moment))
        part.setProperty(MOMENT, moment)
        for table in part.findChildren(TrustTable):
            table.setAccessibleDescription(moment)

    async def _bring_up_to_date(self) -> None:
        try:
            await self.session.trust.refresh()
        except EnvironmentProblem as problem:
            self._problem.say(" ".join((self.tr("What you see may be old."), sentence(problem))))
            self._problem.setVisible(self.live.problem is None)  # else the page says it already
        else:
            self._problem.hide()

    def _on_tab_clicked(self) -> None:
        chosen = next(tab for tab, button in self.tabs.items() if button is self.sender())
        if chosen in self._parts:
            self.show_tab(chosen)
        else:
            self._opening.start(self._make_and_show(chosen))

    def _on_part_go_requested(self, destination: Destination) -> None:
        self.go_requested.emit(destination)
