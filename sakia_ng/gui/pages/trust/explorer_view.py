"""Somebody in the middle: what is known of them, what can be done, the people around as a graph or as a list."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QWidget,
)

from sakia_ng.gui.models.live import Live
from sakia_ng.gui.models.neighbours import NeighbourColumn, NeighboursModel
from sakia_ng.gui.pages.trust.graph import TrustGraph
from sakia_ng.gui.pages.trust.person_actions import PersonActions
from sakia_ng.gui.theme import Icon, Length, Role, Space, Type, theme
from sakia_ng.gui.widgets import Button, Card, IconButton, Panel, PlainButton, StatusBadge, Text
from sakia_ng.gui.widgets.columns import ColumnShares
from sakia_ng.gui.words.explorer import GraphWords, facts_about, graph_words, someone_name, status_of
from sakia_ng.gui.words.names import spoken_name
from sakia_ng.ports.register_store import Group
from sakia_ng.services.explorer import Someone, Surroundings

_WIDTHS = {NeighbourColumn.SIDE: 120, NeighbourColumn.KIND: 220, NeighbourColumn.UNTIL: 120, NeighbourColumn.LEFT: 150}
_NARROW_BELOW = 760
_ROWS_SHOWN = 9
_ZOOM_STEP = 1.25


class CentreCard(Card):
    """The card of the explorer.

    Attributes:
        chosen: somebody else shall stand in the middle; carries the number of their identity.
        go_requested: carries the ``Destination`` the user wants.
        group_requested: carries the number of a group, and of the identity that it shall have.
    """

    chosen = Signal(object)
    go_requested = Signal(object)
    group_requested = Signal(object, object)

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(margin=Space.M, parent=parent)
        self._around: Surroundings | None = None
        self._now: datetime | None = None
        self.badge, self.referee, self.facts = StatusBadge(), StatusBadge(), Text(wrap=True)
        self.smaller, self.larger = IconButton(Icon.SMALLER), IconButton(Icon.ADD)
        self.as_graph, self.as_list = PlainButton(), PlainButton()
        self.graph, self.list, self._legend = (
            TrustGraph(),
            QTableView(),
            Text(size=Type.CAPTION, tone=Role.MUTED, wrap=True),
        )
        self.model = NeighboursModel(self)
        self.actions_here, self.actions_there = PersonActions(live, self), PersonActions(live, self)
        self.certify, self.pay, self.more = Button("", Icon.MEMBER), Button("", Icon.PAY), Button("", Icon.MORE)
        self.certify.setObjectName("explorer_certify")
        self._lay_out()
        self._connect()
        self._show_kind()

    def retranslate(self) -> None:
        """Write all words again."""
        self.smaller.set_name(self.tr("Draw smaller"))
        self.larger.set_name(self.tr("Draw larger"))
        self.as_graph.setText(self.tr("Graph"))
        self.as_list.setText(self.tr("List"))
        self._legend.setText(
            self.tr(
                "An arrow goes from who certifies to who is certified: solid while it lasts more than three months,"
                " dashed for three months at most, dotted for one month at most. Arrow keys walk, Enter puts somebody"
                " into the middle, + and - draw larger and smaller."
            )
        )
        for actions in (self.actions_here, self.actions_there):
            actions.retranslate()
        self.more.setText(self.tr("More…"))
        self.more.setAccessibleName(self.tr("More actions"))
        self._word_buttons()
        self._draw()

    def show_around(self, around: Surroundings | None, now: datetime, groups: tuple[Group, ...] = ()) -> None:
        """Put somebody into the middle; menus offer these groups."""
        self.actions_here.groups = self.actions_there.groups = groups
        minute = now.replace(second=0, microsecond=0)
        if (around, minute) != (self._around, self._now):
            self._around, self._now = around, minute
            self._draw()
        elif around is not None:
            self._aim_at(around.centre)

    def take_room(self, width: int) -> None:
        """Leave out what another column tells too when there is little room."""
        self.list.setColumnHidden(NeighbourColumn.UNTIL, width < theme().scaled(_NARROW_BELOW))
        wide = sum(part.minimumSize().width() for part in (self._ways, self._looks)) + Space.M
        is_beside = wide <= width - 2 * Space.M - 2
        way = QBoxLayout.Direction
        self._tools.setDirection(way.LeftToRight if is_beside else way.TopToBottom)

    def _lay_out(self) -> None:
        self.title.add_action(self.referee)
        self.title.add_action(self.badge)
        segments, group, row = Panel(look="neutral"), QButtonGroup(self), QHBoxLayout()
        row.setContentsMargins(*[Space.HAIR] * 4)
        row.setSpacing(Space.HAIR)
        segments.setLayout(row)
        for button in (self.as_graph, self.as_list):
            button.setCheckable(True)
            button.setProperty("look", "segment")
            group.addButton(button)
            row.addWidget(button)
        self.as_graph.setChecked(True)
        self._tools = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ways, self._looks = QHBoxLayout(), QHBoxLayout()
        for layout in (self._tools, self._ways, self._looks):
            layout.setSpacing(Space.XXS)
        for button in (self.certify, self.pay, self.more):
            self._ways.addWidget(button)
        self._ways.addStretch()
        for tool in (self.smaller, self.larger, segments):
            self._looks.addWidget(tool)
        self._looks.addStretch()
        self._tools.addLayout(self._ways, 1)
        self._tools.addLayout(self._looks)
        self.body.addLayout(self._tools)
        for widget in (self.graph, self.list, self.facts, self._legend):
            self.body.addWidget(widget)
        self._set_up_list()

    def _set_up_list(self) -> None:
        self.list.setModel(self.model)
        self.list.setObjectName("explorer_list")
        self.list.setProperty("look", "list")
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setShowGrid(False)
        self.list.setWordWrap(False)
        self.list.setTabKeyNavigation(False)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        rows, header = self.list.verticalHeader(), self.list.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme().scaled(Length.ROW))
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._shares = ColumnShares(self.list, [_WIDTHS.get(column, 0) for column in NeighbourColumn])
        self.list.setFixedHeight(theme().scaled(Length.ROW_COMPACT + _ROWS_SHOWN * Length.ROW))

    def _connect(self) -> None:
        self.graph.chosen.connect(self.chosen)
        self.graph.menu_requested.connect(self._on_menu_requested)
        self.list.activated.connect(self._on_row_activated)
        self.list.customContextMenuRequested.connect(self._on_list_menu_requested)
        self.as_graph.toggled.connect(self._show_kind)
        self.smaller.clicked.connect(self._on_smaller_clicked)
        self.larger.clicked.connect(self._on_larger_clicked)
        for actions in (self.actions_here, self.actions_there):
            actions.go_requested.connect(self.go_requested)
            actions.centre_requested.connect(self.chosen)
            actions.group_requested.connect(self.group_requested)
        self.certify.clicked.connect(self.actions_here.certify.trigger)
        self.pay.clicked.connect(self.actions_here.pay.trigger)
        self.more.clicked.connect(self._on_more_clicked)

    def _word_buttons(self) -> None:
        pairs = ((self.certify, self.actions_here.certify), (self.pay, self.actions_here.pay))
        for button, action in pairs:
            button.setText(action.text())
            button.setToolTip(action.toolTip())
            button.setEnabled(action.isEnabled())

    def _draw(self) -> None:
        around = self._around
        if around is None or self._now is None:
            return
        words, centre = graph_words(around, self._now), around.centre
        status = status_of(centre)
        self.set_title(someone_name(centre))
        self.badge.show_status(status.icon, status.word, status.tone)
        self.referee.show_status(Icon.REFEREE, self.tr("Referee"), Role.PRIMARY)
        self.referee.setVisible(bool(centre.is_referee))
        self.facts.setText(facts_about(around))
        self._aim_at(centre)
        self.graph.show_graph(words)
        self._list_people(words)
        name = self.tr("People around {name}: {left}, {right}")
        name = name.format(name=spoken_name(words.centre.name), left=words.left_title, right=words.right_title)
        self.graph.setAccessibleName(name)
        self.list.setAccessibleName(name)

    def _aim_at(self, centre: Someone) -> None:
        """Say what can be done with whoever stands in the middle, which accounts and lock decide too."""
        self.actions_here.aim_at(centre)
        self._word_buttons()

    def _list_people(self, words: GraphWords) -> None:
        """Show the people in the list; whoever is chosen stays so as long as they stand on the same side."""
        former = self.model.place(self.list.currentIndex().row())
        self.model.show_graph(words)
        if former is None or self.list.currentIndex().isValid():
            return
        row = self.model.row_of(former[1].index, former[0])
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row, NeighbourColumn.NAME))

    def _show_kind(self) -> None:
        is_graph = self.as_graph.isChecked()
        self.list.setVisible(not is_graph)
        for widget in (self.graph, self._legend, self.smaller, self.larger):
            widget.setVisible(is_graph)

    def _someone(self, index: int) -> Someone | None:
        if self._around is None:
            return None
        links = (*self._around.received, *self._around.issued)
        people = (self._around.centre, *(link.other for link in links))
        return next((one for one in people if one.index == index), None)

    def _on_menu_requested(self, index: int, at: QPoint) -> None:
        someone = self._someone(index)
        if someone is not None:
            self.actions_there.open_menu(someone, at)

    def _on_list_menu_requested(self, at: QPoint) -> None:
        node = self.model.node(self.list.currentIndex().row())
        if node is not None:
            self._on_menu_requested(node.index, self.list.viewport().mapToGlobal(at))

    def _on_row_activated(self, index: QModelIndex) -> None:
        node = self.model.node(index.row())
        if node is not None:
            self.chosen.emit(node.index)

    def _on_more_clicked(self) -> None:
        if self._around is not None:
            at = self.more.mapToGlobal(QPoint(0, self.more.height()))
            self.actions_there.open_menu(self._around.centre, at)

    def _on_smaller_clicked(self) -> None:
        self.graph.zoom_by(1 / _ZOOM_STEP)

    def _on_larger_clicked(self) -> None:
        self.graph.zoom_by(_ZOOM_STEP)
