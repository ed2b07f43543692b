"""The currency in figures and words: the dividend, the money, the members, their past, the rules."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from PySide6.QtWidgets import QGridLayout, QWidget

from sakia_ng.domain.dividend import PERBILL, DividendState, reevaluated
from sakia_ng.domain.events import Topic
from sakia_ng.domain.money import Cents
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.currency.charts import ChartsCard
from sakia_ng.gui.pages.currency.rules import RulesCard
from sakia_ng.gui.pages.page import Page
from sakia_ng.gui.theme import Icon, Role, Space, Type, theme
from sakia_ng.gui.widgets import AmountLabel, Card, EmptyState, Text, no_margins
from sakia_ng.gui.words.amounts import AmountWords
from sakia_ng.gui.words.dates import as_of, day, day_and_time, duration, within
from sakia_ng.gui.words.language import whole
from sakia_ng.gui.words.trust import percent
from sakia_ng.ports.ledger import Capability

_TWO_FROM, _THREE_FROM = 560, 900
_DAY_MS = 86_400_000
_YEAR_MS = 31_557_600_000  # 365.25 days


class _FigureCard(Card):
    """A title, a large figure, a sentence that says what it means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=Space.M, parent=parent)
        self._figure = AmountLabel(Type.TITLE, bold=True)
        self._text = Text(tone=Role.MUTED, wrap=True)
        self.body.addWidget(self._figure)
        self.body.addWidget(self._text)
        self.body.addStretch()

    def say(self, title: str, figure: AmountWords, text: str, moment: str, role: Role = Role.TEXT) -> None:
        self.set_title(title)
        self._figure.show_amount(figure, role, moment)
        self._text.setText(text)


class CurrencyPage(Page):
    """Six figures in words, true of one block; their past; the rules."""

    def build(self) -> Iterator[None]:
        """Make everything."""
        session, live = self.session, self.live
        self._as_of = Text(tone=Role.MUTED, size=Type.CAPTION)
        self._cards = [_FigureCard() for _ in range(6)]
        yield
        self.charts = ChartsCard(live, self)  # with a parent, or it would flash
        yield
        self.rules = RulesCard(live, session.currency.block_time_s)
        yield
        self._waiting_card, self._waiting = Card(), EmptyState(Icon.CURRENCY)
        self._waiting_card.body.addWidget(self._waiting)
        self._grid = QGridLayout()
        no_margins(self._grid, Space.M)
        self.take_room(0)
        yield
        self.banner = self.offer_connection()
        self.content.addWidget(self._as_of)
        self.content.addLayout(self._grid)
        self.offer_skeleton(6)
        for widget in (self._waiting_card, self.charts, self.rules):
            self.content.addWidget(widget)
            yield
        self.content.addStretch()
        self.rules.licence_requested.connect(self._on_licence_wanted)
        yield
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("The currency {symbol}").format(symbol=self.session.currency.symbol))
        text = self.tr("They come with the first connection to a node.")
        self._waiting.say(self.tr("No figures yet"), text)
        self._draw()

    def refresh(self, topics: Topic) -> None:
        """Draw the figures of a new block."""
        if topics & (Topic.CURRENCY | Topic.SETTINGS):
            self._draw()

    def take_room(self, width: int) -> None:
        """Take one, two or three columns."""
        columns = 1 + (width >= theme().scaled(_TWO_FROM)) + (width >= theme().scaled(_THREE_FROM))
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, *divmod(number, columns))
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.charts.take_room(width)

    def _on_licence_wanted(self) -> None:
        self.go_requested.emit(Destination(PageId.LICENCE))

    def _draw(self) -> None:
        state, block = self.live.dividend, self.live.dividend_at
        self._waiting_card.setVisible(self.live.is_loaded and state is None)
        for widget in (self._as_of, *self._cards):
            widget.setVisible(state is not None)
        self.banner.draw(block)
        self.rules.setVisible(self.live.is_loaded and (state is not None or self.live.parameters is not None))
        self.rules.draw()
        if state is None or block is None:
            self.charts.hide()
            return
        moment = as_of(block, self.live.now())
        self._as_of.setText(moment)
        self._draw_dividend(state, moment)
        self._draw_money(state, moment)
        self.charts.draw()

    def _draw_dividend(self, state: DividendState, moment: str) -> None:
        amounts, now = self.live.format.of_everybody, self.live.now()
        ud = amounts.in_currency(state.current_ud)
        text = self._what_a_dividend_is()
        self._cards[0].say(self.tr("Universal dividend"), ud, text, moment, Role.GOLD)
        when = within(state.next_ud_at, now) if state.next_ud_at and state.next_ud_at > now else self.tr("soon")
        date = day_and_time(state.next_ud_at) if state.next_ud_at else ""
        self._cards[1].say(self.tr("Next dividend"), AmountWords(when, "", when), date, moment)
        if state.next_reeval_at is None:
            none = self.tr("not planned yet")
            self._cards[5].say(self.tr("Next re-evaluation"), AmountWords(none, "", none), "", moment)
            return
        date, estimate = day(state.next_reeval_at), amounts.in_currency(self._reevaluated(state)).spoken
        text = self._what_a_reevaluation_is()
        self._cards[5].say(
            self.tr("Next re-evaluation"),
            AmountWords(date, "", date),
            f"{within(state.next_reeval_at, now)}. {text.format(amount=estimate)}",
            moment,
            Role.GOLD,
        )

    def _what_a_dividend_is(self) -> str:
        rules = self.live.parameters
        if rules is None:
            return self.tr("What each member creates, the same for all.")
        if rules.currency.ud_period_ms == _DAY_MS:
            return self.tr("What each member creates every day, the same for all.")
        every = duration(timedelta(milliseconds=rules.currency.ud_period_ms))
        return self.tr("What each member creates, the same for all: one every {duration}.").format(duration=every)

    def _what_a_reevaluation_is(self) -> str:
        rules = self.live.parameters
        if rules is None:
            return self.tr("The dividend follows the average share. If it happened today, it would be {amount}.")
        if rules.currency.reevaluation_period_ms == _YEAR_MS // 2:
            return self.tr(
                "Every six months the dividend follows the average share. If it happened today, one dividend would be"
                " {amount}."
            )
        every = duration(timedelta(milliseconds=rules.currency.reevaluation_period_ms))
        text = self.tr(
            "Every {duration} the dividend follows the average share. If it happened today, one dividend would be"
            " {amount}."
        )
        return text.replace("{duration}", every)

    def _reevaluated(self, state: DividendState) -> Cents:
        rules = self.live.parameters
        if rules is None:
            return reevaluated(state)
        uds = max(1, rules.currency.reevaluation_period_ms // max(1, rules.currency.ud_period_ms))
        return reevaluated(state, rules.currency.square_growth_perbill, uds)

    def _draw_money(self, state: DividendState, moment: str) -> None:
        amounts = self.live.format.of_everybody
        text = self.tr("All dividends created since the start, those not claimed yet included (M).")
        if Capability.CLAIM_DIVIDENDS not in self.session.ledger.capabilities:
            text = self.tr("All dividends created since the start (M).")
        mass = amounts.in_currency(state.monetary_mass)
        self._cards[2].say(self.tr("Money in all"), mass, f"{text} {self._growth(state)}".strip(), moment)
        members = whole(state.members)
        text = self.tr("People in the web of trust, who create the money together (N).")
        self._cards[3].say(self.tr("Members"), AmountWords(members, "", members), text, moment)
        average = Cents(state.monetary_mass // max(1, state.members))
        text = self.tr("All the money divided by the number of members (M/N): {amount}.")
        in_dividends = amounts.twin(average).spoken
        self._cards[4].say(
            self.tr("Average share"), amounts.in_currency(average), text.format(amount=in_dividends), moment
        )

    def _growth(self, state: DividendState) -> str:
        """Tell by how much the mass grows a year when dividend and members stay as they are; empty while not known."""
        rules = self.live.parameters
        if rules is None or state.monetary_mass <= 0:
            return ""
        a_year = _YEAR_MS * state.current_ud * state.members * PERBILL
        share = a_year // (rules.currency.ud_period_ms * state.monetary_mass)
        return self.tr("At this pace it grows by {percent} in a year.").format(percent=percent(share))
