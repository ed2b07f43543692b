"""The accounts at a glance: status, balance, of when."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from sakia_ng.domain.addresses import Address
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.trust.tables import Cell, TrustTable
from sakia_ng.gui.theme import Role, Space, Type, theme
from sakia_ng.gui.widgets import Card, Text
from sakia_ng.gui.words.account import more_accounts
from sakia_ng.gui.words.dates import as_of, near_moment
from sakia_ng.gui.words.states import account_status, watched
from sakia_ng.services.accounts import AccountView

_MOST_ROWS = 6
_NARROW_BELOW = 620
_STATUS, _BALANCE, _MOMENT = 1, 2, 3


class AccountsCard(Card):
    """A row an account, which leads to its page; hidden while there is one account at most.

    Attributes:
        go_requested: carries a ``Destination``.
    """

    go_requested = Signal(object)

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(margin=Space.M, parent=parent)
        self._live = live
        self._addresses: list[Address] = []
        self.table = TrustTable((0, 180, 150, 120), figures=(_BALANCE,))
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._more = Text(size=Type.CAPTION, tone=Role.MUTED, wrap=True)
        self.body.addWidget(self.table)
        self.body.addWidget(self._more)
        self.table.activated.connect(self._on_table_activated)
        self.table.clicked.connect(self._on_table_activated)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Accounts"))
        self.table.setAccessibleName(self.tr("Accounts"))
        headers = (self.tr("Account"), self.tr("Status"), self.tr("Balance"), self.tr("As of"))
        self.table.show_headers(headers)
        self.draw()

    def draw(self) -> None:
        """Draw the accounts."""
        views = self._live.overview.views
        shown = views[:_MOST_ROWS]
        self._addresses = [view.account.address for view in shown]
        self.table.show_rows([self._row(view) for view in shown])
        if not self.table.hasFocus():
            self.table.clearSelection()
        self._more.setVisible(len(views) > _MOST_ROWS)
        self._more.setText(more_accounts(len(views) - _MOST_ROWS))

    def take_room(self, width: int) -> None:
        """Leave out the columns that the account's page tells in a narrow column."""
        is_narrow = width < theme().scaled(_NARROW_BELOW)
        self.table.setColumnHidden(_STATUS, is_narrow)
        self.table.setColumnHidden(_MOMENT, is_narrow)

    def _row(self, view: AccountView) -> list[Cell]:
        status = account_status(view)
        word = watched(status) if view.account.is_watch_only else status.word
        first = Cell(view.account.name, status.icon, status.tone)
        if view.state is None:
            return [first, Cell(word, tip=status.help), Cell("–"), Cell(self.tr("not read yet"))]
        moment, now = as_of(view.state.at, self._live.now()), self._live.now()
        balance = self._live.format.stock(view.state.total_cents)
        role = None if self._live.is_connected else Role.MUTED
        return [
            first,
            Cell(word, tip=status.help),
            Cell(f"{balance.figure}\u00a0{balance.unit}", tone=role, tip=f"{balance.spoken}, {moment}"),
            Cell(near_moment(view.state.at.time, now), tone=Role.MUTED, tip=moment),
        ]

    def _on_table_activated(self) -> None:
        row = self.table.current_row()
        if 0 <= row < len(self._addresses):
            self.go_requested.emit(Destination(PageId.ACCOUNT, account=self._addresses[row]))
