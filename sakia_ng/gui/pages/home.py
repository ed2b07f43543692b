"""The first page: what one has, what needs doing, the latest movements."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from sakia_ng.domain.account import AccountState
from sakia_ng.domain.events import Topic
from sakia_ng.gui.models.history import HistoryModel
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.operations import OperationList, worth_showing
from sakia_ng.gui.pages.page import Page
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Length, Role, Space, Type, theme
from sakia_ng.gui.widgets import (
    AmountLabel,
    Button,
    Card,
    EmptyState,
    IconLabel,
    Panel,
    PrimaryButton,
    SkeletonRows,
    Text,
    no_margins,
)
from sakia_ng.gui.widgets.table import HistoryTable
from sakia_ng.gui.words.account import dividends_unclaimed, more_to_claim
from sakia_ng.gui.words.dates import as_of
from sakia_ng.gui.words.states import watched_too
from sakia_ng.ports.store import HistoryQuery
from sakia_ng.services.accounts import AccountView

_FEWEST_ROWS = 4
_MOST_TASKS = 4
_NARROW_BELOW = 820
_TWO_COLUMNS_FROM = 620


class _TotalCard(Card):
    """The sum of the accounts whose key is here."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(margin=Space.M, parent=parent)
        self._live = live
        self.amount = AmountLabel(Type.BALANCE, bold=True)
        self._twin = AmountLabel(Type.BODY)
        self._as_of = Text(size=Type.CAPTION, tone=Role.MUTED, wrap=True)
        for widget in (self.amount, self._twin, self._as_of):
            self.body.addWidget(widget)
        self.body.addStretch()
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("What you have"))
        self.draw()

    def draw(self) -> None:
        overview = self._live.overview
        role = Role.TEXT if self._live.is_connected else Role.MUTED
        self.amount.show_amount(self._live.format.stock(overview.total_cents), role)
        twin = self._live.format.twin(overview.total_cents)
        self._twin.show_amount(type(twin)(f"= {twin.figure}", twin.unit, twin.spoken), Role.MUTED)
        blocks = [view.state.at for view in overview.views if view.state is not None]
        oldest = min(blocks, key=lambda block: block.number, default=None)
        parts = [as_of(oldest, self._live.now())] if oldest is not None else []
        watched = sum(view.account.is_watch_only for view in overview.views)
        if watched:
            parts.append(watched_too(watched))
        self._as_of.setText("\n".join(parts))


class _TaskRow(Panel):
    """Something to do, and the way to it."""

    go_requested = Signal(object)

    def __init__(self, text: str, action: str, destination: Destination, *, what: Icon, tone: Role) -> None:
        super().__init__()
        self._destination = destination
        row = QHBoxLayout(self)
        no_margins(row, Space.S)
        button = Button(action, look="link")
        button.setAccessibleName(f"{action}, {text}")
        row.addWidget(IconLabel(what, tone))
        row.addWidget(Text(text, wrap=True), 1)
        row.addWidget(button)
        button.clicked.connect(self._on_button_clicked)

    def _on_button_clicked(self) -> None:
        self.go_requested.emit(self._destination)


class _TaskCard(Card):
    """What needs doing; says so when nothing does."""

    go_requested = Signal(object)

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(margin=Space.M, parent=parent)
        self._live = live
        self._rows = QVBoxLayout()
        no_margins(self._rows, Space.S)
        self.body.addLayout(self._rows)
        self.body.addStretch()
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("To do"))
        self.draw()

    def draw(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        claims = [(view, view.state) for view in self._live.overview.views if view.state and _has_claim(view)]
        for view, state in claims[:_MOST_TASKS]:
            row = self._claim_row(view, state)
            row.go_requested.connect(self.go_requested)
            self._rows.addWidget(row)
        if len(claims) > _MOST_TASKS:
            self._rows.addWidget(Text(more_to_claim(len(claims) - _MOST_TASKS), tone=Role.MUTED, wrap=True))
        if not claims:
            self._rows.addWidget(self._all_well())

    def _claim_row(self, view: AccountView, state: AccountState) -> _TaskRow:
        text = self.tr("{account}: {dividends} {amount}").format(
            account=view.account.name,
            dividends=dividends_unclaimed(state.unclaimed_count),
            amount=self._live.format.flow(state.unclaimed_cents).spoken,
        )
        destination = Destination(PageId.ACCOUNT, account=view.account.address)
        return _TaskRow(text, self.tr("Claim"), destination, what=Icon.CREATION, tone=Role.GOLD)

    def _all_well(self) -> Panel:
        panel = Panel()
        row = QHBoxLayout(panel)
        no_margins(row, Space.S)
        row.addWidget(IconLabel(Icon.SUCCESS, Role.POSITIVE))
        row.addWidget(Text(self.tr("Nothing: everything is in order."), tone=Role.MUTED, wrap=True), 1)
        return panel


def _has_claim(view: AccountView) -> bool:
    return not view.account.is_watch_only and view.state is not None and view.state.unclaimed_count > 0


class HomePage(Page):
    """Total, tasks, payments on their way, latest movements of all accounts."""

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(session, live, parent)
        self._pay = PrimaryButton("", Icon.PAY)
        self.total, self.tasks = _TotalCard(live), _TaskCard(live)
        self.operations = OperationList(live)
        self._latest = Card(margin=Space.M)
        self.model = HistoryModel(session.store.history, live, self)
        self.table = HistoryTable()
        self._nothing = EmptyState(primary=False)
        self._empty_card, self._empty, self._skeleton = Card(), EmptyState(Icon.ACCOUNT), SkeletonRows(8)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.model.show(HistoryQuery(fold_dividends=True))

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Home"))
        self._pay.setText(self.tr("Pay"))
        self._latest.set_title(self.tr("Latest movements"))
        self.table.setAccessibleName(self.tr("Latest movements"))
        self._nothing.say(self.tr("No movement yet"), self.tr("Payments received and sent will be here."))
        text = self.tr("Create an account, restore one you have, or follow one without its key.")
        self._empty.say(self.tr("Welcome"), text, self.tr("Add an account"))
        self.model.rewrite()
        self._draw()

    def refresh(self, topics: Topic) -> None:
        """Draw what these topics touch."""
        self._draw()
        if topics & (Topic.HISTORY | Topic.ACCOUNTS):
            self.model.reload()
        elif topics & (Topic.SETTINGS | Topic.CURRENCY | Topic.CONTACTS):
            self.model.rewrite()

    def take_room(self, width: int) -> None:
        """Take one column in a narrow window."""
        is_wide = width >= theme().scaled(_TWO_COLUMNS_FROM)
        self._top.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)
        self.table.lay_out_columns(narrow=width < theme().scaled(_NARROW_BELOW))

    def _lay_out(self) -> None:
        self.add_header_widget(self._pay)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        no_margins(self._top, Space.M)
        self._top.addWidget(self.total, 1)
        self._top.addWidget(self.tasks, 1)
        self._empty_card.body.addWidget(self._empty)
        self.table.setMinimumHeight(theme().scaled(_FEWEST_ROWS * Length.ROW + Length.ROW_COMPACT + 4))
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._latest.body.addWidget(self._nothing)
        self._latest.body.addWidget(self.table)
        self.content.addLayout(self._top)
        for widget in (self.operations, self._skeleton, self._empty_card):
            self.content.addWidget(widget)
        self.content.addWidget(self._latest, 1000)
        self.content.addStretch(1)

    def _connect(self) -> None:
        self.table.setModel(self.model)
        self.table.activated.connect(self._on_table_activated)
        self.table.clicked.connect(self._on_table_activated)
        self.model.loaded.connect(self._on_model_loaded)
        self._pay.clicked.connect(self._on_pay_clicked)
        self._empty.action_requested.connect(self._on_add_requested)
        self.tasks.go_requested.connect(self.go_requested)
        self.operations.go_requested.connect(self.go_requested)

    def _draw(self) -> None:
        has_accounts, is_waiting = bool(self.live.overview.views), not self.live.is_loaded
        self._skeleton.setVisible(is_waiting)
        self._empty_card.setVisible(not has_accounts and not is_waiting)
        for widget in (self.total, self.tasks, self._latest):
            widget.setVisible(has_accounts)
        self._pay.setVisible(any(not view.account.is_watch_only for view in self.live.overview.views))
        self.total.draw()
        self.tasks.draw()
        self.operations.show_operations(worth_showing(self.live.operations, None, self.live.now()))

    def _on_model_loaded(self, count: object) -> None:
        self.table.setVisible(bool(count))
        self._nothing.setVisible(not count)

    def _on_table_activated(self) -> None:
        line = self.model.line(self.table.currentIndex().row())
        if line is not None:
            self.go_requested.emit(Destination(PageId.ACCOUNT, account=line.row.movement.account))

    def _on_pay_clicked(self) -> None:
        self.go_requested.emit(Destination(PageId.PAY))

    def _on_add_requested(self) -> None:
        self.go_requested.emit(Destination(PageId.ADD_ACCOUNT))
