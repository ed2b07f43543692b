"""What every page of the main window is made of: title, primary action, messages, one centred column."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from sakia_ng.domain.events import Topic
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.connection_banner import ConnectionBanner
from sakia_ng.gui.pages.page_help import PageHelp
from sakia_ng.gui.pages.reading_problem import ReadingProblem
from sakia_ng.gui.session import Session
from sakia_ng.gui.slices import begun
from sakia_ng.gui.theme import Length, Space, Type, theme
from sakia_ng.gui.widgets import Flow, Panel, SkeletonRows, Text, no_margins
from sakia_ng.gui.widgets.inside_field import SEARCHES
from sakia_ng.gui.words.help import page_help

_NARROW_BELOW = 900
_LOW_BELOW = 560
_SCROLL_BAR = 12


class Page(Panel):
    """A page: a title with actions at its right over one centred, scrolling column.

    Subclasses fill ``content`` in ``build``, write words in ``retranslate`` (calling ``set_title``), draw figures in
    ``refresh``, and take what they should show in ``open_at``.

    Args:
        session: the services.
        live: what the store says now.
        in_slices: whether ``slices`` will be gone through by the caller, before anything else is asked of the page.

    Attributes:
        WIDTH: widest the column may be at the usual size of text.
        slices: what is left of the making of the page.
        go_requested: carries the ``Destination`` the user wants.
        command_requested: carries the ``Command`` the user wants done.
        title_changed: the title is another.
        note_changed: ``note`` is another.
        note: what the status bar says for this page, such as the sum of what is chosen.
        content: the column to fill.
        help: what the page is for, None where it explains itself.
        is_low: the window is so low that what matters most must come first; known before ``take_room``.
    """

    WIDTH: ClassVar[int] = Length.CONTENT
    go_requested = Signal(object)
    command_requested = Signal(object)
    title_changed = Signal()
    note_changed = Signal()

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None, *, in_slices: bool = False) -> None:
        super().__init__(parent)
        self.session, self.live = session, live
        self.note, self.is_low = "", False
        self._missed = Topic(0)
        self._skeleton: SkeletonRows | None = None
        self._unread: ReadingProblem | None = None
        self._width = theme().scaled(self.WIDTH)
        self._title = Text(size=Type.TITLE, bold=True)
        self._header = QHBoxLayout()
        no_margins(self._header, Space.XS)
        self._header.addWidget(self._title, 1)
        self._header.addStrut(theme().scaled(Length.CONTROL))  # the title stands as high without a button beside it
        self._header_actions = QHBoxLayout()
        no_margins(self._header_actions, Space.XS)
        self._heading = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        no_margins(self._heading, Space.XS)
        self._heading.addLayout(self._header, 1)
        self._heading.addLayout(self._header_actions)
        self.help: PageHelp | None = None
        self.content = QVBoxLayout()
        no_margins(self.content, Space.M)
        self._build_frame()
        self.slices = begun(self.build(), in_slices=in_slices)
        live.changed.connect(self._on_live_changed)

    def build(self) -> Iterator[None]:
        """Make what the page holds, and write its words; stop wherever the loop may turn."""
        yield

    @property
    def title(self) -> str:
        """The page's title."""
        return self._title.text()

    def set_title(self, text: str) -> None:
        """Change the title."""
        self._title.setText(text)
        self.setAccessibleName(text)
        self._area.setAccessibleName(text)
        self.title_changed.emit()

    def set_note(self, note: str) -> None:
        """Let the status bar say something while this page is shown."""
        if note != self.note:
            self.note = note
            self.note_changed.emit()

    def offer_help(self, which: PageId) -> None:
        """Put the help of this page beside its title, if there is any."""
        if page_help(which):
            self.help = PageHelp(which, self.session, self)
            self._header.insertWidget(1, self.help.button)
            self._column.insertWidget(1, self.help)

    def add_header_widget(self, widget: QWidget) -> None:
        """Put an action at the right of the title; the primary one last."""
        self._header_actions.addWidget(widget)

    def lacks(self, destination: Destination) -> bool:
        """Tell whether something must be made before a destination can be opened."""
        del destination
        return False

    def prepare(self, destination: Destination) -> Iterator[None]:
        """Make what a destination needs and is not there yet; stop wherever the loop may turn."""
        del destination
        yield from ()

    def finish_opening(self) -> None:
        """Have whole and shown what the user asked this page for, if it is just being made."""

    def open_at(self, destination: Destination) -> None:
        """Show what a destination asks for. Called each time the user comes here."""

    def place(self, destination: Destination) -> Destination:
        """Return where the user is once a destination was opened: a page may have chosen the account itself."""
        return destination

    def refresh(self, topics: Topic) -> None:
        """Draw again what these topics touch; ``live`` is up to date."""

    def offer_skeleton(self, rows: int) -> None:
        """Show grey rows at the end of the column as long as the store was not read; call it while laying out.

        Where it cannot be read, what is wrong stands at the top of the page instead.
        """
        self._skeleton = SkeletonRows(rows)
        self.content.addWidget(self._skeleton)
        self._draw_reading()

    def take_room(self, width: int) -> None:
        """Lay out for a column this wide. A widget cannot tell by itself: its content keeps it from shrinking."""

    def first_focus(self) -> QWidget | None:
        """Return the widget that should take the keyboard when the page opens, None for none."""
        return None

    def search_field(self) -> QLineEdit | None:
        """Return what the part of the page in sight is searched with, None where it has nothing."""
        fields = self.findChildren(QLineEdit)
        return next((field for field in fields if field.isVisible() and field.property(SEARCHES)), None)

    def read_by_keyboard(self) -> QWidget:
        """Let the arrow keys scroll a page on which nothing else takes the keyboard, and return what then does."""
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return self._area

    def show_top(self) -> None:
        """Scroll to the title: what is opened anew is read from there."""
        self._area.verticalScrollBar().setValue(0)

    def reveal(self, part: QWidget) -> None:
        """Scroll to a part of the page, once everything is in its place."""
        QTimer.singleShot(0, part, partial(self._scroll_to, part))

    def _scroll_to(self, part: QWidget) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # None: to all
        self._area.ensureWidgetVisible(part)

    def offer_connection(self) -> ConnectionBanner:
        """Put what says that nobody confirms the figures now, and leads to the network, at the end of the column."""
        banner = ConnectionBanner(self.live, self)
        banner.action_requested.connect(partial(self.go_requested.emit, Destination(PageId.NETWORK)))
        self.content.addWidget(banner)
        return banner

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's own name
        """Draw what was missed while hidden."""
        missed, self._missed = self._missed, Topic(0)
        if missed:
            self.refresh(missed)
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Take smaller margins in a narrow window, and in a low one."""
        side = Space.L if event.size().width() < _NARROW_BELOW else Space.XL
        self.is_low = event.size().height() < _LOW_BELOW
        above = Space.XS if self.is_low else Space.L
        self._column.setContentsMargins(side, above, side, above)
        self._column.setSpacing(Space.XS if self.is_low else Space.M)
        self.content.setSpacing(Space.S if self.is_low else Space.M)
        width = min(event.size().width() - 2 * side - _SCROLL_BAR, self._width)
        self._place_actions(width)
        self.take_room(width)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's own name
        """Share the room anew in another language, once every part has its words: they are longer or shorter."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            QCoreApplication.postEvent(self, QResizeEvent(self.size(), self.size()))

    def _place_actions(self, width: int) -> None:
        """Put the actions under the title where they do not fit beside it, be they shown now or later."""
        items = (self._header_actions.itemAt(place) for place in range(self._header_actions.count()))
        actions = [action for item in items if item is not None and (action := item.widget()) is not None]
        wide = sum(action.sizeHint().width() + Space.XS for action in actions)
        is_beside = self._header.minimumSize().width() + wide <= width
        direction = QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.TopToBottom
        self._heading.setDirection(direction)
        self._header_actions.setAlignment(Qt.AlignmentFlag(0) if is_beside else Qt.AlignmentFlag.AlignLeft)

    def _build_frame(self) -> None:
        column = QWidget()
        column.setProperty("look", "plain")
        column.setMaximumWidth(self._width + 2 * Space.XL)
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._column = QVBoxLayout(column)
        self._column.setSpacing(Space.M)
        self._column.addLayout(self._heading)
        self._column.addLayout(self.content, 1)
        self._column.addStretch()  # what cannot grow stands at the top
        ground = Flow()
        centred = QHBoxLayout(ground)
        no_margins(centred)
        centred.addStretch(1)
        centred.addWidget(column, 1000)
        centred.addStretch(1)
        self._area = area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(ground)
        outer = QVBoxLayout(self)
        no_margins(outer)
        outer.addWidget(area)

    def _draw_reading(self) -> None:
        """Show how far the store was read, on a page that shows what is in it."""
        if self._skeleton is None:
            return
        problem = self.live.problem
        self._skeleton.setVisible(not self.live.is_loaded and problem is None)
        if problem is not None and self._unread is None:
            self._unread = ReadingProblem(self.live, self)
            self._column.insertWidget(self._column.indexOf(self.content), self._unread)
        if self._unread is not None:
            self._unread.draw()

    def _on_live_changed(self, topics: Topic) -> None:
        self._draw_reading()
        if self.isVisible():
            self.refresh(topics)
        else:
            self._missed |= topics
