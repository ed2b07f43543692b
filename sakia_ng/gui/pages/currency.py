"""The currency in figures and words: the dividend, the money, the members."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from sakia_ng.domain.dividend import DividendState, reevaluated
from sakia_ng.domain.events import Topic
from sakia_ng.domain.money import Cents
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.pages.page import Page
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role, Space, Type
from sakia_ng.gui.widgets import AmountLabel, Card, EmptyState, SkeletonRows, Text
from sakia_ng.gui.words.amounts import AmountWords
from sakia_ng.gui.words.dates import as_of, day, day_and_time, within
from sakia_ng.gui.words.language import whole


class _FigureCard(Card):
    """A title, a large figure, a sentence that says what it means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=Space.M, parent=parent)
        self._figure = AmountLabel(Type.TITLE, bold=True)
        self._text = Text(tone=Role.MUTED, wrap=True)
        self.body.addWidget(self._figure)
        self.body.addWidget(self._text)
        self.body.addStretch()

    def say(self, title: str, figure: AmountWords, text: str, role: Role = Role.TEXT) -> None:
        self.set_title(title)
        self._figure.show_amount(figure, role)
        self._text.setText(text)


class CurrencyPage(Page):
    """Six figures in words, true of one block."""

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(session, live, parent)
        self._as_of = Text(tone=Role.MUTED, size=Type.CAPTION)
        self._cards = [_FigureCard() for _ in range(6)]
        self._waiting_card, self._waiting, self._skeleton = Card(), EmptyState(Icon.CURRENCY), SkeletonRows(6)
        self._waiting_card.body.addWidget(self._waiting)
        grid = QGridLayout()
        grid.setSpacing(Space.M)
        for number, card in enumerate(self._cards):
            grid.addWidget(card, number // 2, number % 2)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        self.content.addWidget(self._as_of)
        self.content.addLayout(grid)
        self.content.addWidget(self._skeleton)
        self.content.addWidget(self._waiting_card)
        self.content.addStretch()
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

    def _draw(self) -> None:
        state, block = self.live.dividend, self.live.dividend_at
        self._skeleton.setVisible(not self.live.is_loaded)
        self._waiting_card.setVisible(self.live.is_loaded and state is None)
        for widget in (self._as_of, *self._cards):
            widget.setVisible(state is not None)
        if state is None or block is None:
            return
        self._as_of.setText(as_of(block, self.live.now()))
        self._draw_dividend(state)
        self._draw_money(state)

    def _draw_dividend(self, state: DividendState) -> None:
        amounts, now = self.live.format, self.live.now()
        ud = amounts.in_currency(state.current_ud)
        text = self.tr("What each member creates every day, the same for all.")
        self._cards[0].say(self.tr("Universal dividend"), ud, text, Role.GOLD)
        when = within(state.next_ud_at, now) if state.next_ud_at and state.next_ud_at > now else self.tr("soon")
        moment = day_and_time(state.next_ud_at) if state.next_ud_at else ""
        self._cards[1].say(self.tr("Next dividend"), AmountWords(when, "", when), moment)
        if state.next_reeval_at is None:
            none = self.tr("not planned yet")
            self._cards[5].say(self.tr("Next re-evaluation"), AmountWords(none, "", none), "")
            return
        date, estimate = day(state.next_reeval_at), amounts.in_currency(reevaluated(state)).spoken
        text = self.tr(
            "Every six months the dividend follows the average share. If it happened today, one dividend would be"
            " {amount}."
        )
        self._cards[5].say(
            self.tr("Next re-evaluation"), AmountWords(date, "", date), text.format(amount=estimate), Role.GOLD
        )

    def _draw_money(self, state: DividendState) -> None:
        amounts = self.live.format
        text = self.tr("All dividends created since the start, those not claimed yet included (M).")
        self._cards[2].say(self.tr("Money in all"), amounts.in_currency(state.monetary_mass), text)
        members = whole(state.members)
        text = self.tr("People in the web of trust, who create the money together (N).")
        self._cards[3].say(self.tr("Members"), AmountWords(members, "", members), text)
        average = Cents(state.monetary_mass // max(1, state.members))
        text = self.tr("All the money divided by the number of members (M/N): {amount}.")
        in_dividends = amounts.twin(average).spoken
        self._cards[4].say(self.tr("Average share"), amounts.in_currency(average), text.format(amount=in_dividends))
