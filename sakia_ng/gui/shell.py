"""What the window holds once a session is open: bars, pages; or the lock page, or a guide over all of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from sakia_ng.domain.currency import G1, LedgerKind
from sakia_ng.domain.events import Topic
from sakia_ng.gui import aio
from sakia_ng.gui.aloud import Aloud
from sakia_ng.gui.command_handler import CommandHandler
from sakia_ng.gui.guard import Guard
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.lock import LockPage
from sakia_ng.gui.pages.page import Page
from sakia_ng.gui.pages.registry import page_class
from sakia_ng.gui.scanning import dropped, may_hold_code
from sakia_ng.gui.session import Session
from sakia_ng.gui.sidebar import Sidebar
from sakia_ng.gui.slices import Slices, dressed
from sakia_ng.gui.status_bar import StatusBar
from sakia_ng.gui.theme import Icon, Role, Space, ThemeChoice, theme
from sakia_ng.gui.top_bar import TopBar
from sakia_ng.gui.tour import TourCard
from sakia_ng.gui.widgets import Banner, Panel, announce, no_margins
from sakia_ng.gui.widgets.reading_order import move_focus, scroll_to
from sakia_ng.services.scan import choose

_LOW_BELOW = 640
_LOW_FOR_TOUR_BELOW = 400  # at the usual size of text


class Shell(Panel):
    """The frame of one session: title bar, sidebar, pages, status bar.

    Args:
        session: the services.
        live: what the store says now.

    Attributes:
        close_requested: the user wants to quit.
        tour: the demonstration's tour, None elsewhere.
        title_changed: carries what the window should be called now.
    """

    close_requested = Signal()
    title_changed = Signal(str)

    def __init__(self, session: Session, live: Live) -> None:
        super().__init__(look="ground")
        self.session, self.live = session, live
        self._pages: dict[PageId, Page] = {}
        self._opening = Slices(self, "open a page")
        self._is_low = False
        self._current = Destination(PageId.HOME)
        self._top, self._sidebar = TopBar(session, live), Sidebar(live)
        self._banner = Banner(Role.INFO, Icon.DEMONSTRATION)
        self.tour = TourCard(session, live) if session.is_demo else None
        self._status = StatusBar(session, live)
        self._stack = QStackedWidget()
        self._lock_page = LockPage(session)
        self._floors = QStackedWidget()
        self.setAcceptDrops(True)
        self._lay_out()
        self._commands = CommandHandler(self)
        self._connect()
        self._guard = Guard(session, live, self)
        self._aloud = Aloud(session, live, self)

    def start(self) -> None:
        """Write the words and show what may be seen; once it is in its window."""
        self.retranslate()
        self._sidebar.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_lock()

    @property
    def page(self) -> Page | None:
        """The page shown, None before the first; one that is being opened is whole once it is asked for here."""
        self._opening.finish()
        return self.page_in_sight

    @property
    def page_in_sight(self) -> Page | None:
        """The page shown, be another one being opened or not."""
        page = self._stack.currentWidget()
        return page if isinstance(page, Page) else None

    @property
    def has_page(self) -> bool:
        """Whether a page is shown, or is just being opened."""
        return self._opening.is_at_work or self.page_in_sight is not None

    @property
    def where(self) -> Destination:
        """What is shown, or is just being opened."""
        self._opening.finish()
        return self._current

    @property
    def status(self) -> StatusBar:
        """The status bar."""
        return self._status

    @property
    def top(self) -> TopBar:
        """The bar at the top."""
        return self._top

    def go(self, destination: Destination) -> None:
        """Show a page, made over some turns of the loop the first time, while the former one stays in sight.

        Nothing happens while locked, or while a guide stands over the pages.
        """
        self._opening.finish()
        if self.live.is_locked or self._floors.count() > 2:
            return
        page = self._pages.get(destination.page)
        if page is not None and not page.lacks(destination):
            self._show(destination)
        else:
            self._opening.start(self._make_and_show(destination))

    def finish_opening(self) -> None:
        """Have the page that was asked for whole and shown: the user's next key or click is meant for it."""
        self._opening.finish()
        page = self.page_in_sight
        if page is not None:
            page.finish_opening()

    def give_up_opening(self) -> None:
        """Open nothing any more: the window closes."""
        self._opening.give_up()

    def _show(self, destination: Destination) -> None:
        page = self._pages[destination.page]
        self._stack.setCurrentWidget(page)
        before = QApplication.focusWidget()
        page.show_top()
        page.open_at(destination)
        self._current = page.place(destination)
        self._sidebar.select(self._current)
        self._write_title()
        announce(page, page.title)
        chosen = QApplication.focusWidget()
        if chosen is before or chosen is None or not page.isAncestorOf(chosen):
            self._give_keyboard(page)

    def lock(self) -> None:
        """Lock now."""
        self.session.lock.lock_now()
        self._show_lock()

    def host(self, guide: QWidget) -> None:
        """Show a guide over the whole window, such as the first-run wizard; ``end_guide`` takes it away."""
        self.end_guide()
        self._floors.addWidget(guide)
        self._floors.setCurrentWidget(guide)

    def end_guide(self) -> None:
        """Take a guide away and delete it."""
        while (guide := self._floors.widget(2)) is not None:
            self._floors.removeWidget(guide)
            guide.deleteLater()
        self._show_lock()

    def retranslate(self) -> None:
        """Write the words of the frame again; pages write their own."""
        self._draw_banner()
        self._write_title()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Take a narrower sidebar in a narrow window, and no banner in a low one."""
        was_low, self._is_low = self._is_low, event.size().height() < _LOW_BELOW
        if was_low != self._is_low:
            self._draw_banner()
        self._sidebar.take_room(event.size().width())
        if self.tour is not None:
            self.tour.set_low(is_low=event.size().height() < theme().scaled(_LOW_FOR_TOUR_BELOW))
        super().resizeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's own name
        """Take pictures of codes."""
        if not self.live.is_locked and self._floors.currentIndex() == 0 and may_hold_code(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's own name
        """Read the code of a picture dropped on the window, and open the payment page with it."""
        event.acceptProposedAction()
        aio.spawn(self._pay_as_dropped(dropped(event.mimeData())), owner=self, name="read what was dropped")

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's own name
        """Let Tab follow the eye: bar, sidebar, page from top to bottom, status bar."""
        return self.move_keyboard(forward=forward) or super().focusNextPrevChild(forward)

    def move_keyboard(self, *, forward: bool) -> bool:
        """Give the keyboard to the next stop, or to the one before; False when there is none."""
        return move_focus(self, forward=forward)

    async def _pay_as_dropped(self, reading: Callable[[], Awaitable[tuple[str, ...]]]) -> None:
        text = choose(await reading(), self.session.currency, self.session.clock.now())
        self.go(Destination(PageId.PAY, account=self.where.account, text=text))

    def _give_keyboard(self, page: Page) -> None:
        """Put the keyboard where the page wants it; never leave it in the search field or on a page that is gone."""
        field, here = page.first_focus(), QApplication.focusWidget()
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, field, partial(scroll_to, field))
        elif here is None or here is self._top.search or self._stack.isAncestorOf(here) or not here.isVisible():
            self._sidebar.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        right = Panel()
        column = QVBoxLayout(right)
        no_margins(column)
        banner_frame = QVBoxLayout()
        banner_frame.setContentsMargins(Space.L, Space.S, Space.L, 0)
        banner_frame.addWidget(self._banner)
        column.addLayout(banner_frame)
        column.addWidget(self._stack, 1)
        if self.tour is not None:
            tour_frame = QVBoxLayout()
            tour_frame.setContentsMargins(Space.L, 0, Space.L, Space.S)
            tour_frame.addWidget(self.tour)
            column.addLayout(tour_frame)
        shell = Panel()
        outer, middle = QVBoxLayout(shell), QHBoxLayout()
        no_margins(outer)
        no_margins(middle)
        middle.addWidget(self._sidebar)
        middle.addWidget(right, 1)
        outer.addWidget(self._top)
        outer.addLayout(middle, 1)
        self._floors.addWidget(shell)
        self._floors.addWidget(self._lock_page)
        whole = QVBoxLayout(self)
        no_margins(whole)
        whole.addWidget(self._floors, 1)
        whole.addWidget(self._status)

    def _connect(self) -> None:
        self.live.changed.connect(self._on_live_changed)
        self._sidebar.go_requested.connect(self.go)
        self._top.search.go_requested.connect(self.go)
        self._top.search.command_requested.connect(self._commands.do)
        self._top.search.left.connect(self._on_search_left)
        self._status.go_requested.connect(self.go)
        self._banner.action_requested.connect(self._commands.take_tour)
        if self.tour is not None:
            self.tour.go_requested.connect(self.go)
            self.tour.left.connect(self._on_tour_left)
        self._top.lock_requested.connect(self.lock)
        self._top.unit_chosen.connect(self._commands.show_unit)
        self._top.hiding_toggled.connect(self._commands.toggle_hiding)

    def _make_and_show(self, destination: Destination) -> Iterator[None]:
        self._sidebar.select(destination)  # the click is answered while the page is being made
        yield
        if destination.page not in self._pages:
            yield from self._make(destination.page)
        yield from self._pages[destination.page].prepare(destination)
        self._show(destination)

    def _make(self, which: PageId) -> Iterator[None]:
        """Build a page."""
        make = page_class(which)
        yield
        page = make(self.session, self.live, self._stack, in_slices=True)
        yield from page.slices
        page.offer_help(which)
        page.go_requested.connect(self.go)
        page.command_requested.connect(self._commands.do)
        yield
        page.refresh(~Topic(0))
        page.title_changed.connect(self._write_title)
        page.note_changed.connect(self._write_title)
        self._pages[which] = page
        yield
        is_first = self._stack.addWidget(page) == 0  # that one is seen at once
        if not is_first:
            yield
            yield from dressed(page)

    def _write_title(self) -> None:
        """Name the page and let it speak in the status bar, but nothing at all while locked."""
        page = self.page_in_sight
        hidden = self.live.is_locked or self._floors.currentIndex() != 0 or page is None
        self.title_changed.emit("Sakia" if hidden or page is None else f"{page.title} – Sakia")
        self._status.say("" if hidden or page is None else page.note)

    def _draw_banner(self) -> None:
        currency = self.session.currency
        is_real = currency.genesis_hash == G1.genesis_hash or currency.ledger is LedgerKind.DUNITER_V1
        is_told_below = self.session.is_demo and self._is_low  # the status bar says it too
        self._banner.setVisible(not is_told_below and (self.session.is_demo or not is_real))
        if self.session.is_demo:
            words = self.tr("Demonstration: this money exists on this computer alone and is worth nothing.")
            is_on = self.tour is not None and self.tour.is_open
            self._banner.say(words, "" if is_on else self.tr("Take the tour"))
        else:
            text = self.tr("Test currency {name}: this money is worth nothing.")
            self._banner.say(text.format(name=currency.symbol))

    def _show_lock(self) -> None:
        """Show the lock page while locked, and close what stands over the window: it may show accounts."""
        self._opening.finish()
        if self._floors.count() > 2:
            return
        locked = self.live.is_locked
        self._floors.setCurrentIndex(1 if locked else 0)
        if locked:
            for menu in self.window().findChildren(QMenu):
                menu.close()  # its Copy would still work
            for dialog in self.window().findChildren(QDialog):
                dialog.reject()
            self._top.search.clear_all()
            self._lock_page.open()
        self._write_title()

    def _on_live_changed(self, topics: Topic) -> None:
        if topics & Topic.LOCK:
            self._show_lock()
        if topics & Topic.SETTINGS:
            theme_choice = ThemeChoice(self.live.preferences.theme)
            if theme_choice is not theme().choice:
                theme().apply(theme_choice)
            self._draw_banner()

    def _on_tour_left(self) -> None:
        """Give the keyboard to the page: the tour hides under the hands."""
        page = self.page_in_sight
        field = page.first_focus() if page is not None else None
        (field or self._sidebar.view).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_search_left(self) -> None:
        """Give the keyboard back to who had it before the search."""
        (self._commands.leave_search() or self._sidebar.view).setFocus(Qt.FocusReason.OtherFocusReason)
