"""The first page: what one has, what needs doing, the accounts, the latest movements."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QBoxLayout

from sakia_ng.domain.chain import oldest
from sakia_ng.domain.events import Topic
from sakia_ng.errors import SakiaError
from sakia_ng.gui.models.history import HistoryModel
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.home.accounts import AccountsCard
from sakia_ng.gui.pages.home.tasks import TaskCard
from sakia_ng.gui.pages.home.total import TotalCard
from sakia_ng.gui.pages.operations import OperationList
from sakia_ng.gui.pages.page import Page
from sakia_ng.gui.pages.reading_problem import UnreadLines
from sakia_ng.gui.theme import Icon, Role, Space, theme
from sakia_ng.gui.widgets import Banner, Card, EmptyState, PrimaryButton, no_margins
from sakia_ng.gui.widgets.table import HistoryTable
from sakia_ng.gui.widgets.whole_rows import WholeRows
from sakia_ng.gui.words.versions import new_version_title
from sakia_ng.ports.store import HistoryQuery
from sakia_ng.services.accounts import AccountView

_FEWEST_ROWS = 4
_MOST_OPERATIONS = 6
_NARROW_BELOW = 820
_TWO_COLUMNS_FROM = 620


class HomePage(Page):
    """Total, tasks, payments on their way, accounts, latest movements of all accounts."""

    def build(self) -> Iterator[None]:
        """Make everything."""
        session, live = self.session, self.live
        self._pay = PrimaryButton("", Icon.PAY)
        self.new_version = Banner(Role.PRIMARY, Icon.CREATION)
        self.new_version.hide()
        yield
        self.total, self.tasks = TotalCard(live, session.currency.block_time_s), TaskCard(live)
        yield
        self.operations, self.accounts = OperationList(live), AccountsCard(live)
        yield
        self._latest = Card(margin=Space.M)
        self.model = HistoryModel(session.store.history, live, self)
        self.table = HistoryTable()
        self._rows = WholeRows(self.table, _FEWEST_ROWS)
        self._nothing, self._unread_lines = EmptyState(primary=False), UnreadLines()
        self._empty_card, self._empty = Card(), EmptyState(Icon.ACCOUNT)
        yield
        yield from self._lay_out()
        self._connect()
        yield
        self.retranslate()
        yield
        self.model.show(HistoryQuery(fold_dividends=True))

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Home"))
        self._pay.setText(self.tr("Pay"))
        self._latest.set_title(self.tr("Latest movements"))
        self.table.setAccessibleName(self.tr("Latest movements"))
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
        self.accounts.take_room(width)

    def _lay_out(self) -> Iterator[None]:
        self.add_header_widget(self._pay)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        no_margins(self._top, Space.M)
        self._top.addWidget(self.total, 1)
        self._top.addWidget(self.tasks, 1)
        yield
        self._empty_card.body.addWidget(self._empty)
        self._latest.body.addWidget(self._nothing)
        self._latest.body.addWidget(self._unread_lines)
        self._unread_lines.hide()
        self._latest.body.addWidget(self._rows, 1)
        self.banner = self.offer_connection()
        self.content.addWidget(self.new_version)
        self.content.addLayout(self._top)
        yield
        for widget in (self.operations, self._empty_card, self.accounts):
            self.content.addWidget(widget)
            yield
        self.offer_skeleton(8)
        self.content.addWidget(self._latest, 1000)
        self.content.addStretch(1)

    def _connect(self) -> None:
        self.table.setModel(self.model)
        self.table.activated.connect(self._on_table_activated)
        self.table.clicked.connect(self._on_table_activated)
        self.model.loaded.connect(self._on_model_loaded)
        self.model.failed.connect(self._on_model_failed)
        self._unread_lines.action_requested.connect(self.model.reload)
        self._pay.clicked.connect(self._on_pay_clicked)
        self._empty.action_requested.connect(self._on_add_requested)
        self.new_version.action_requested.connect(self._on_new_version_wanted)
        for part in (self.tasks, self.operations, self.accounts):
            part.go_requested.connect(self.go_requested)

    def _draw(self) -> None:
        views = self.live.overview.views
        has_accounts = bool(views)
        self._empty_card.setVisible(not has_accounts and self.live.is_loaded)
        for widget in (self.total, self.tasks, self._latest):
            widget.setVisible(has_accounts)
        self.accounts.setVisible(len(views) > 1)
        self._pay.setVisible(any(not view.account.is_watch_only for view in views))
        self.banner.draw(oldest(view.state.at for view in views if view.state is not None))
        newest = self.session.new_versions.newest
        self.new_version.setVisible(newest is not None)
        if newest is not None:
            self.new_version.say(new_version_title(newest), self.tr("See what is new"))
        if any(map(self._is_unread, views)):
            title, text, what = self.tr("Not read yet"), self.tr("Lines come as servers tell them."), Icon.WAITING
        else:
            title, text = self.tr("No movement yet"), self.tr("Payments received and sent will be here.")
            what = Icon.EMPTY
        self._nothing.say(title, text, what=what)
        self.total.draw()
        self.tasks.draw()
        self.accounts.draw()
        self.operations.show_operations(self.live.live_operations[:_MOST_OPERATIONS])

    def _is_unread(self, view: AccountView) -> bool:
        flows, is_own = self.live.flows, not view.account.is_watch_only
        is_untold = is_own and (flows is None or flows.indexed_to is None)
        return view.state is None or is_untold or self.session.sync.is_reading(view.account.address)

    def _on_model_loaded(self, count: object) -> None:
        assert isinstance(count, int)
        self._rows.setVisible(bool(count))
        self._rows.show_rows(count)
        self._nothing.setVisible(not count)
        self._unread_lines.hide()

    def _on_model_failed(self, problem: SakiaError) -> None:
        """Say why there are no lines, in their place."""
        self._unread_lines.show_problem(problem)
        for part in (self._rows, self._nothing, self._unread_lines):
            part.setVisible(part is self._unread_lines)

    def _on_table_activated(self) -> None:
        line = self.model.line(self.table.currentIndex().row())
        if line is not None:
            self.go_requested.emit(Destination(PageId.ACCOUNT, account=line.row.movement.account))

    def _on_pay_clicked(self) -> None:
        self.go_requested.emit(Destination(PageId.PAY))

    def _on_new_version_wanted(self) -> None:
        self.go_requested.emit(Destination(PageId.SETTINGS, text="versions"))

    def _on_add_requested(self) -> None:
        self.go_requested.emit(Destination(PageId.ADD_ACCOUNT))
