"""From which account: its name and what it has, and as of when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QWidget

from sakia_ng.domain.addresses import Address
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.models.rows import Words, WrittenRows
from sakia_ng.gui.widgets import LongChoice
from sakia_ng.gui.words.dates import as_of
from sakia_ng.services.accounts import AccountView


class PayerChoice(LongChoice):
    """The accounts whose keys are here.

    Args:
        live: what the accounts have.
    """

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._rows = live, WrittenRows(self)
        self.setModel(self._rows)

    @property
    def chosen(self) -> Address | None:
        """The account that pays, None without any."""
        data = self.currentData()
        return Address(data) if isinstance(data, str) else None

    def choose(self, account: Address | None) -> None:
        """Choose an account; one that cannot pay changes nothing."""
        place = None if account is None else self._rows.row_of(account)
        if place is not None:
            self.setCurrentIndex(place)

    def fill(self, views: Sequence[AccountView]) -> None:
        """Offer these, keeping who is chosen, and tell nobody."""
        chosen, addresses = self.chosen, [view.account.address for view in views]

        def write(row: int) -> Words:
            return self._words(views[row])

        with QSignalBlocker(self):
            self._rows.show(addresses, write)
            self.setCurrentIndex((self._rows.row_of(chosen) or 0) if addresses else -1)

    def _words(self, view: AccountView) -> Words:
        line, moment = view.account.name, ""
        if view.state is not None:
            amount = self._live.format.stock(view.state.total_cents).spoken
            moment = as_of(view.state.at, self._live.now())
            line = self.tr("{account}   {amount}").format(account=line, amount=amount)
        roles = Qt.ItemDataRole
        return {roles.DisplayRole: line, roles.UserRole: view.account.address, roles.ToolTipRole: moment}
