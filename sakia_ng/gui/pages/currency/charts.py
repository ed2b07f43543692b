"""The dividend, the members and the money over time: three lines, and the same as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from sakia_ng.domain.dividend import created_at
from sakia_ng.domain.money import Cents
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.pages.trust.tables import Cell, Rows, TrustTable
from sakia_ng.gui.theme import Role, Space, Type, theme
from sakia_ng.gui.widgets import Button, Card, Text, no_margins
from sakia_ng.gui.widgets.chart import LineChart, Point
from sakia_ng.gui.words.dates import month, short_day
from sakia_ng.gui.words.language import whole
from sakia_ng.ports.ledger import CreatedDividend

_THREE_FROM = 760


class _Line(QWidget):
    """A title over a chart."""

    def __init__(self, role: Role, *, steps: bool = False) -> None:
        super().__init__()
        self._title, self.chart = Text(bold=True, wrap=True), LineChart(role, steps=steps)
        column = QVBoxLayout(self)
        no_margins(column, Space.XS)
        column.addWidget(self._title)
        column.addWidget(self.chart)

    def show_values(self, title: str, values: Sequence[tuple[datetime, int]], write: Callable[[int], str]) -> None:
        self._title.setText(title)
        self.setVisible(len(values) > 1)
        if len(values) < 2:
            return
        lowest, highest = min(value for _, value in values), max(value for _, value in values)
        points = [Point(time, float(value), f"{short_day(time)}: {write(value)}") for time, value in values]
        first, last = values[0], values[-1]
        text = self.tr("{what}, from {first} on {start} to {last} on {end}")
        spoken = text.format(
            what=title, first=write(first[1]), start=short_day(first[0]), last=write(last[1]), end=short_day(last[0])
        )
        self.chart.show_points(points, (write(lowest), write(highest), month(first[0]), month(last[0])), spoken)


class ChartsCard(Card):
    """Hidden while nothing is known of the past."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(margin=Space.M, parent=parent)
        self._live = live
        self._source = Text(size=Type.CAPTION, tone=Role.MUTED, wrap=True)
        self.dividend, self.members = _Line(Role.GOLD, steps=True), _Line(Role.PRIMARY)
        self.mass = _Line(Role.INFO)
        self.toggle = Button(look="link")
        self.table = TrustTable((150, 0, 0, 0, 0))
        self._grid = QGridLayout()
        no_margins(self._grid, Space.M)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._source)
        self.body.addWidget(self.toggle)
        self.body.addWidget(self.table)
        self.table.hide()
        self.toggle.clicked.connect(self._on_toggle_clicked)
        self.take_room(0)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Over time"))
        self.table.setAccessibleName(self.tr("Over time"))
        headers = (self.tr("Date"), self.tr("Dividend"), self.tr("Members"), self.tr("Money in all"))
        self.table.show_headers([*headers, self.tr("Average share")])
        self._name_toggle()
        self.draw()

    def take_room(self, width: int) -> None:
        """Put the lines under each other in a narrow column."""
        columns = 3 if width >= theme().scaled(_THREE_FROM) else 1
        for number, line in enumerate((self.dividend, self.members, self.mass)):
            self._grid.addWidget(line, *divmod(number, columns))
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def draw(self) -> None:
        """Draw what is known."""
        dividends, told = self._dividends(), self._live.created
        amounts = self._live.format.of_everybody

        def money(cents: int) -> str:
            return amounts.in_currency(Cents(cents)).spoken

        self.setVisible(len(dividends) > 1 or len(told) > 1)
        self.dividend.show_values(self.tr("Dividend"), dividends, money)
        self.members.show_values(self.tr("Members (N)"), [(one.time, one.members) for one in told], whole)
        mass = [(one.time, int(one.mass_cents) // 100) for one in told]
        symbol = self._live.format.currency_symbol
        self.mass.show_values(self.tr("Money (M)"), mass, lambda units: f"{whole(units)}\u00a0{symbol}")
        source = self.tr("The dividend is what nodes tell of its re-evaluations, dated back from the next one.")
        others = self.tr("Members and money are the word of an indexer, which nobody proves.")
        if not told:
            others = self.tr("Nobody has told how many members and how much money there were before.")
        self._source.setText(f"{source} {others}")
        if not self.table.isHidden():
            self._fill()

    def _dividends(self) -> list[tuple[datetime, int]]:
        """Return since when the dividend was how much, by the nodes, up to now."""
        state, at, parameters = self._live.dividend, self._live.dividend_at, self._live.parameters
        if state is None or at is None or parameters is None:
            return []
        period = parameters.currency.ud_period_ms
        dated = [(created_at(state, index, period), int(value)) for index, value in state.past_reevals]
        return [*((time, value) for time, value in dated if time is not None), (at.time, int(state.current_ud))]

    def _fill(self) -> None:
        self.table.show_rows(Rows(self._live.created[::-1], self._row))

    def _row(self, one: CreatedDividend) -> list[Cell]:
        amounts = self._live.format.of_everybody
        average = Cents(one.mass_cents // max(1, one.members))
        money = [amounts.in_currency(cents).spoken for cents in (one.amount_cents, one.mass_cents, average)]
        return [Cell(short_day(one.time)), Cell(money[0]), Cell(whole(one.members)), Cell(money[1]), Cell(money[2])]

    def _name_toggle(self) -> None:
        is_open = not self.table.isHidden()
        self.toggle.setText(self.tr("Hide the table") if is_open else self.tr("Show as a table"))

    def _on_toggle_clicked(self) -> None:
        self.table.setVisible(self.table.isHidden())
        self._name_toggle()
        self.draw()
