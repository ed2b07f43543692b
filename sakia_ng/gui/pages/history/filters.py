"""The row of filters above a history."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum

from PySide6.QtCore import QDate, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sakia_ng.domain.movement import MovementKind
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.pages.history.more_filters import MoreFilters
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Space, theme
from sakia_ng.gui.widgets import Button, CheckBox, Choice, DateField, Panel, inset_text, name_field, no_margins
from sakia_ng.gui.widgets.inside_field import mark_as_search, offer_clearing, show_icon_inside
from sakia_ng.ports.store import HistoryQuery

_TYPING_PAUSE_MS = 250
_SHORTEST_CHOICE = 130
_SHORTEST_TEXT = 220
_EARLIEST, _LATEST = QDate(1971, 1, 1), QDate(2999, 12, 31)  # Windows knows its clocks no further


class Period(StrEnum):
    """Dates to choose from."""

    ALL = "all"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    BETWEEN = "between"


class KindGroup(StrEnum):
    """Kinds of lines that belong together, to choose from."""

    ALL = ""
    PAYMENTS = "payments"
    DIVIDENDS = "dividends"
    FEES = "fees"
    HELD = "held"
    OTHERS = "others"


KINDS = {
    KindGroup.ALL: (),
    KindGroup.PAYMENTS: (MovementKind.TRANSFER, MovementKind.ONESHOT),
    KindGroup.DIVIDENDS: (MovementKind.DIVIDEND, MovementKind.CLAIM),
    KindGroup.FEES: (MovementKind.FEE, MovementKind.REFUND),
    KindGroup.HELD: (
        MovementKind.HOLD,
        MovementKind.RELEASE,
        MovementKind.SLASH,
        MovementKind.DEPOSIT,
        MovementKind.DEPOSIT_BACK,
    ),
    KindGroup.OTHERS: (MovementKind.DUST, MovementKind.BURN, MovementKind.OTHER, MovementKind.UNEXPLAINED),
}
"""Every kind is in one group."""


def bounds(period: Period, now: datetime, first: QDate, last: QDate) -> tuple[datetime | None, datetime | None]:
    """Return from when on and before when a period is, in this machine's time zone; None for open ends."""
    local = now.astimezone()
    month, january = QDate(local.year, local.month, 1), QDate(local.year, 1, 1)
    if period is Period.THIS_MONTH:
        return _midnight(month), None
    if period is Period.LAST_MONTH:
        return _midnight(month.addMonths(-1)), _midnight(month)
    if period is Period.THIS_YEAR:
        return _midnight(january), None
    if period is Period.LAST_YEAR:
        return _midnight(january.addYears(-1)), _midnight(january)
    if period is Period.BETWEEN:
        return _midnight(first), _midnight(last.addDays(1))
    return None, None


def _midnight(date: QDate) -> datetime:
    """Return when a day begins here, as far from UTC as clocks are on that day: it changes with the season."""
    near = min(max(date, _EARLIEST), _LATEST)
    here = datetime(near.year(), near.month(), near.day())  # noqa: DTZ001 - a day of this machine's own calendar
    return datetime.fromtimestamp(here.timestamp(), UTC).astimezone()  # sound also where a day has no midnight


class HistoryFilters(Panel):
    """Text, kind, dates, and under them, when asked for, person, amount and accounts.

    Args:
        session: the services.
        live: names and unit.

    Attributes:
        changed: other lines are wanted; ask ``applied_to``.
        folding_toggled: carries whether UDs are folded from now on.
    """

    changed = Signal()
    folding_toggled = Signal(bool)

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLineEdit()
        mark_as_search(self.text)
        offer_clearing(self.text)
        self.more = MoreFilters(session, live)
        self._show_more = Button("", Icon.DOWN, look="quiet")
        self._show_more.setCheckable(True)
        show_icon_inside(self.text, Icon.SEARCH)
        self.text.setMinimumWidth(theme().scaled(_SHORTEST_TEXT))
        self.kind, self.period = Choice(), Choice()
        self._first_row, self._second_row, self._dates_row = (QHBoxLayout() for _ in range(3))
        self._is_folded = False
        self.first, self.last = DateField(), DateField()
        self.fold = CheckBox()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again, keeping what is chosen."""
        self.text.setPlaceholderText(self.tr("Name, address or comment"))
        self.text.setAccessibleName(self.tr("Filter by name, address or comment"))
        kinds = (
            (KindGroup.ALL.value, self.tr("Everything")),
            (KindGroup.PAYMENTS.value, self.tr("Payments")),
            (KindGroup.DIVIDENDS.value, self.tr("Dividends")),
            (KindGroup.FEES.value, self.tr("Fees and refunds")),
            (KindGroup.HELD.value, self.tr("Held money")),
            (KindGroup.OTHERS.value, self.tr("Other lines")),
        )
        periods = (
            (Period.ALL.value, self.tr("All dates")),
            (Period.THIS_MONTH.value, self.tr("This month")),
            (Period.LAST_MONTH.value, self.tr("Last month")),
            (Period.THIS_YEAR.value, self.tr("This year")),
            (Period.LAST_YEAR.value, self.tr("Last year")),
            (Period.BETWEEN.value, self.tr("Between two dates…")),
        )
        _fill(self.kind, kinds)
        _fill(self.period, periods)
        self.kind.set_name(self.tr("Kind of lines"))
        self.period.set_name(self.tr("Dates"))
        name_field(self.first, self.tr("First day"))
        name_field(self.last, self.tr("Last day"))
        self.fold.setText(self.tr("Group dividends"))
        self.fold.setToolTip(self.tr("Show the dividends of a month as one line"))
        self._name_more()

    def applied_to(self, query: HistoryQuery, now: datetime) -> HistoryQuery:
        """Return a query with what is chosen here."""
        since, until = bounds(Period(self.period.currentData()), now, self.first.date(), self.last.date())
        return replace(
            query,
            text=self.text.text().strip(),
            kinds=KINDS[KindGroup(self.kind.currentData() or "")],
            since=since,
            until=until,
            fold_dividends=self.fold.isChecked(),
            accounts=() if self.more.is_all_accounts else query.accounts,
            others=self.more.others,
            amounts=self.more.amounts,
        )

    @property
    def is_filtering(self) -> bool:
        """Whether something is left out."""
        own = self.text.text().strip() or self.kind.currentData() or self.period.currentData() != Period.ALL
        return bool(own or self.more.count)

    def clear(self) -> None:
        """Leave nothing out."""
        blocked = self.text.blockSignals(True)
        self.text.clear()
        self.text.blockSignals(blocked)
        self._pause.stop()
        self.kind.setCurrentIndex(0)
        self.period.setCurrentIndex(0)
        self.more.clear()
        self._name_more()
        self._on_period_activated()

    def set_folding(self, *, folded: bool) -> None:
        """Show a preference, without telling anybody."""
        for box in (self.fold, self.more.fold):
            blocked = box.blockSignals(True)
            box.setChecked(folded)
            box.blockSignals(blocked)

    @property
    def wanted_width(self) -> int:
        """How wide the row is without the box for folding, in the language of now."""
        boxes = sum(widget.sizeHint().width() for widget in (self.kind, self.period, self._show_more))
        return boxes + theme().scaled(_SHORTEST_TEXT) + 3 * Space.XS

    @property
    def whole_width(self) -> int:
        """How wide it is with that box too."""
        return self.wanted_width + self.fold.sizeHint().width() + Space.XS

    def set_compact(self, *, is_compact: bool, is_low: bool = False, with_folding: bool = False) -> None:
        """Take less room: the boxes under the text, and folding among the other filters; the boxes too if it is low."""
        self._is_folded = is_compact and is_low
        row = self._second_row if is_compact else self._first_row
        for place, box in enumerate((self.kind, self.period)):
            row.insertWidget(place if is_compact else 1 + place, box, 1 if is_compact else 0)
            box.setMinimumWidth(theme().scaled(_SHORTEST_CHOICE) if is_compact else 0)  # else its longest word
        self.fold.setVisible(with_folding)
        self.more.fold.setVisible(not with_folding)
        self.more.set_compact(is_compact=is_compact)
        self._fold_choices()
        self._name_more()
        self.text.setMinimumWidth(theme().scaled(90 if is_compact else _SHORTEST_TEXT))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        no_margins(column, Space.XS)
        for row in (self._first_row, self._second_row, self._dates_row):
            row.setSpacing(Space.XS)
            column.addLayout(row)
        self._first_row.addWidget(self.text, 1)
        for box in (self.kind, self.period, self.fold, self._show_more):
            self._first_row.addWidget(box)
        column.addWidget(self.more)
        self.more.hide()
        self._dates_row.addWidget(self.first)
        self._dates_row.addWidget(self.last)
        self._dates_row.addStretch()
        today = QDate.currentDate()
        for field, date in ((self.first, today.addMonths(-1)), (self.last, today)):
            field.setCalendarPopup(True)
            inset_text(field)
            field.setDate(date)
            field.hide()

    def _connect(self) -> None:
        self.text.textChanged.connect(self._on_text_changed)
        self._pause.timeout.connect(self.changed)
        self.kind.activated.connect(self._on_kind_activated)
        self.period.activated.connect(self._on_period_activated)
        self.first.dateChanged.connect(self.changed)
        self.last.dateChanged.connect(self.changed)
        self.fold.toggled.connect(self._on_fold_toggled)
        self.more.fold.toggled.connect(self.fold.setChecked)
        self.more.changed.connect(self._on_more_changed)
        self._show_more.toggled.connect(self._on_show_more_toggled)

    def _on_text_changed(self) -> None:
        self._pause.start()

    def _on_period_activated(self) -> None:
        self._fold_choices()
        self._name_more()
        self.changed.emit()

    def _on_kind_activated(self) -> None:
        self._name_more()
        self.changed.emit()

    def _name_more(self) -> None:
        count, words = self.more.count, self.tr("More filters")
        if self._is_folded:
            count += bool(self.kind.currentData()) + (self.period.currentData() != Period.ALL)
        self._show_more.setText(f"{words} ({count})" if count else words)
        self._show_more.setToolTip(self.tr("Person, amount, account, order"))

    def _on_more_changed(self) -> None:
        self._name_more()
        self.changed.emit()

    def _on_show_more_toggled(self, is_open: bool) -> None:
        self.more.setVisible(is_open)
        self._fold_choices()
        self._show_more.show_icon(Icon.UP if is_open else Icon.DOWN)
        if is_open:
            self.more.who.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold_choices(self) -> None:
        is_seen = not self._is_folded or self._show_more.isChecked()
        between = self.period.currentData() == Period.BETWEEN
        for box, is_wanted in ((self.kind, True), (self.period, True), (self.first, between), (self.last, between)):
            box.setVisible(is_wanted and is_seen)

    def _on_fold_toggled(self, folded: bool) -> None:
        self.set_folding(folded=folded)
        self.folding_toggled.emit(folded)
        self.changed.emit()


def _fill(box: QComboBox, choices: tuple[tuple[str, str], ...]) -> None:
    chosen = box.currentData()
    blocked = box.blockSignals(True)
    box.clear()
    for value, word in choices:
        box.addItem(word, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(blocked)
