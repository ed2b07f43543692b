"""The page of one account: its card, what is on its way, its history."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.events import Topic
from sakia_ng.gui import aio
from sakia_ng.gui.dialogs.account_details import AccountDetails
from sakia_ng.gui.dialogs.remove_account import remove_account
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.account.card import AccountCard
from sakia_ng.gui.pages.account.conditional import ConditionalCard
from sakia_ng.gui.pages.claim import ClaimCard
from sakia_ng.gui.pages.history.pane import HistoryPane
from sakia_ng.gui.pages.operations import OperationList, worth_showing
from sakia_ng.gui.pages.page import Page
from sakia_ng.gui.theme import Icon, Role, icon
from sakia_ng.gui.widgets import (
    Button,
    Card,
    EmptyState,
    IconButton,
    PrimaryButton,
)

_CARD_TOPICS = Topic.ACCOUNTS | Topic.BALANCES | Topic.CURRENCY | Topic.SETTINGS | Topic.CONNECTION | Topic.LOCK


class AccountPage(Page):
    """Shows one account at a time; without any, the way to add one."""

    def build(self) -> Iterator[None]:
        """Make everything."""
        session, live, column = self.session, self.live, self.content.parentWidget()
        self._address: Address | None = None
        self._more = IconButton(Icon.MORE)
        self._receive, self._pay = Button("", Icon.RECEIVE), PrimaryButton("", Icon.PAY)
        yield
        self.card, self.claim = AccountCard(live), ClaimCard(session, live)
        yield
        self.conditional = ConditionalCard(session, live)
        yield
        self.operations, self.history = OperationList(live), HistoryPane(session, live, column, in_slices=True)
        yield from self.history.slices
        yield
        self._empty_card, self._empty = Card(), EmptyState(Icon.ACCOUNT)
        yield
        self._lay_out()
        self._connect()
        yield
        self.retranslate()

    @property
    def address(self) -> Address | None:
        """The account shown."""
        return self._address

    def retranslate(self) -> None:
        """Write all words again."""
        self._pay.setText(self.tr("Pay"))
        self._pay.setToolTip(self.tr("Pay from this account (Ctrl+P)"))
        self._receive.setText(self.tr("Receive"))
        self._receive.setToolTip(self.tr("Ask for a payment (Ctrl+R)"))
        self._more.set_name(self.tr("Details, rename, remove"))
        text = self.tr("Create an account, restore one you have, or follow one without its key.")
        self._empty.say(self.tr("No account yet"), text, self.tr("Add an account"))
        self._draw()

    def open_at(self, destination: Destination) -> None:
        """Show the account asked for, else the one shown last, else the first."""
        wanted = destination.account or self._address
        views = self.live.overview.views
        if self.live.account(wanted) is None:
            wanted = views[0].account.address if views else None
        if wanted != self._address:
            self.claim.hide()
        self._address = wanted
        self._draw()
        if destination.text == "details":
            self._show_details(backing_up=True)

    def place(self, destination: Destination) -> Destination:
        """Name the account that is shown."""
        return Destination(destination.page, account=self._address)

    def refresh(self, topics: Topic) -> None:
        """Draw what these topics touch."""
        if self.live.account(self._address) is None:
            self.open_at(Destination(PageId.ACCOUNT))
        if topics & (_CARD_TOPICS | Topic.OUTBOX):
            self._draw()
        self.history.refresh(topics)

    def take_room(self, width: int) -> None:
        """Stack the card and simplify the history where there is little room."""
        self.card.take_room(width, is_low=self.is_low)
        self.history.take_room(width, is_low=self.is_low)

    def _lay_out(self) -> None:
        for button in (self._more, self._receive, self._pay):
            self.add_header_widget(button)
        self._empty_card.body.addWidget(self._empty)
        self._offline = self.offer_connection()
        for widget in (self.card, self.claim, self.conditional, self.operations, self._empty_card):
            self.content.addWidget(widget)
        self.offer_skeleton(8)
        self.content.addWidget(self.history, 1)

    def _connect(self) -> None:
        self._pay.clicked.connect(self._on_pay_clicked)
        self._receive.clicked.connect(self._on_receive_clicked)
        self._more.clicked.connect(self._on_more_clicked)
        self.card.claim_requested.connect(self._on_claim_requested)
        self.operations.go_requested.connect(self.go_requested)
        self.history.go_requested.connect(self.go_requested)
        self.history.selection_summed.connect(self.set_note)
        self._empty.action_requested.connect(self._on_add_requested)

    def _draw(self) -> None:
        view = self.live.account(self._address)
        self._empty_card.setVisible(view is None and self.live.is_loaded)
        for widget in (self.card, self.history, self._more, self._receive):
            widget.setVisible(view is not None)
        self._pay.setVisible(view is not None and not view.account.is_watch_only)
        self.set_title(view.account.name if view is not None else self.tr("Accounts"))
        if view is None:
            self._offline.hide()
            self.operations.hide()
            self.conditional.hide()
            return
        self.card.show_account(view)
        self.conditional.show_account(view)
        self._offline.draw(view.state.at if view.state is not None else None)
        self.operations.show_operations(
            worth_showing(self.live.operations, view.account.address, self.live.now()),
        )
        self.history.show_accounts((view.account.address,))

    def _on_pay_clicked(self) -> None:
        self.go_requested.emit(Destination(PageId.PAY, account=self._address))

    def _on_receive_clicked(self) -> None:
        self.go_requested.emit(Destination(PageId.RECEIVE, account=self._address))

    def _on_add_requested(self) -> None:
        self.go_requested.emit(Destination(PageId.ADD_ACCOUNT))

    def _on_claim_requested(self) -> None:
        if self._address is not None:
            self.claim.start(self._address)

    def _on_more_clicked(self) -> None:
        menu = QMenu(self)
        menu.addAction(icon(Icon.KEY), self.tr("Details and recovery phrase…"), self._on_details_wanted)
        menu.addAction(icon(Icon.EDIT), self.tr("Rename…"), self._on_rename_wanted)
        menu.addAction(icon(Icon.REMOVE, Role.DANGER), self.tr("Remove from this list…"), self._on_remove_wanted)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _on_details_wanted(self) -> None:
        self._show_details()

    def _on_rename_wanted(self) -> None:
        self._show_details(renaming=True)

    def _on_remove_wanted(self) -> None:
        view = self.live.account(self._address)
        if view is not None:
            aio.spawn(remove_account(view, self.session, self.live, self), owner=self, name="remove an account")

    def _show_details(self, *, renaming: bool = False, backing_up: bool = False) -> None:
        view = self.live.account(self._address)
        if view is None:
            return
        dialog = AccountDetails(view, self.session, self.live, self)
        if renaming:
            dialog.name.selectAll()
            dialog.name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif backing_up:
            dialog.begin_at_phrase()
        aio.spawn(dialog.show_until_closed(), owner=self, name="show details of an account")
