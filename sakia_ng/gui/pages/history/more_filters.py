"""The filters of a history that are asked for less often: the person, the amount, the accounts."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from sakia_ng.domain.addresses import Address, short_form
from sakia_ng.domain.movement import Person
from sakia_ng.domain.numbers import parse_number
from sakia_ng.errors import UserError
from sakia_ng.gui.models.history_ranges import amount_ranges
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role, Space, Type, theme
from sakia_ng.gui.widgets import CheckBox, Choice, Panel, Text, announce, no_margins
from sakia_ng.gui.widgets.base import set_wrong
from sakia_ng.gui.widgets.inside_field import fit_placeholder, offer_clearing
from sakia_ng.gui.widgets.suggestions import Offer, SuggestionEdit
from sakia_ng.gui.words.errors import sentence
from sakia_ng.gui.words.language import number_style
from sakia_ng.gui.words.names import verified_name
from sakia_ng.gui.words.units import unit_symbol
from sakia_ng.ports.store import AmountRange

_MOST_OFFERED = 8
_TYPING_PAUSE_MS = 250
_SHORTEST_NAME = 96


class MoreFilters(Panel):
    """Who is on the other side, between which amounts, and whether all accounts are shown.

    Args:
        session: the services.
        live: names and unit.

    Attributes:
        changed: other lines are wanted.
        fold: whether the UDs of a month are one line; a place for it where there is none above.
    """

    changed = Signal()

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._live = session, live
        self._accounts: tuple[Address, ...] = ()
        self._other: Address | None = None
        self.who = SuggestionEdit(self._find)
        self.least, self.most = QLineEdit(), QLineEdit()
        self.scope = Choice()
        self.fold = CheckBox()
        self._order: QWidget | None = None
        self._is_compact = False
        self._problem = Text(size=Type.CAPTION, tone=Role.DANGER, wrap=True)
        self._grid = QGridLayout(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.who.setPlaceholderText(self.tr("Person"))
        self.who.setAccessibleName(self.tr("Only lines with this person"))
        unit = unit_symbol(self._live.format.flow_unit.key, self._live.format.currency_symbol)
        self.least.setPlaceholderText(self.tr("At least ({unit})").format(unit=unit))
        self.most.setPlaceholderText(self.tr("At most ({unit})").format(unit=unit))
        for field in (self.least, self.most):
            fit_placeholder(field)
        self.least.setMinimumWidth(max(self.least.minimumWidth(), self.most.minimumWidth()))
        self.most.setMinimumWidth(self.least.minimumWidth())
        self.least.setAccessibleName(self.tr("Smallest amount, in {unit}").format(unit=unit))
        self.most.setAccessibleName(self.tr("Largest amount, in {unit}").format(unit=unit))
        self.fold.setText(self.tr("Group dividends"))
        self.fold.setToolTip(self.tr("Show the dividends of a month as one line"))
        is_all = self.is_all_accounts
        blocked = self.scope.blockSignals(True)
        self.scope.clear()
        self.scope.addItems([self.tr("This account"), self.tr("All accounts")])
        self.scope.setCurrentIndex(int(is_all))
        self.scope.blockSignals(blocked)
        self.scope.set_name(self.tr("Whose lines"))

    def show_accounts(self, accounts: tuple[Address, ...]) -> None:
        """Say whose history it is; all accounts can be chosen where there are several."""
        self._accounts = accounts
        self.scope.setVisible(len(self._live.overview.views) > 1)

    @property
    def is_all_accounts(self) -> bool:
        """Whether the lines of all accounts are wanted."""
        return self.scope.currentIndex() == 1

    @property
    def others(self) -> tuple[Address, ...]:
        """Who is chosen; empty for anybody."""
        return () if self._other is None else (self._other,)

    @property
    def amounts(self) -> tuple[AmountRange, ...]:
        """Between which amounts; empty for any. What cannot be read is said and left out."""
        self._problem.hide()
        return amount_ranges(self._live.format, self._read(self.least), self._read(self.most))

    @property
    def count(self) -> int:
        """How many of these filters leave something out."""
        return sum((self._other is not None, bool(self.least.text().strip()), bool(self.most.text().strip())))

    def choose(self, address: Address) -> None:
        """Show lines with somebody alone."""
        self.who.stop()
        self._other = address
        self.who.setText(self._live.name_or_address(address))
        self.changed.emit()

    def clear(self) -> None:
        """Leave nothing out."""
        self.who.stop()
        self._other = None
        for field in (self.who, self.least, self.most):
            blocked = field.blockSignals(True)
            field.clear()
            field.blockSignals(blocked)

    def offer_order(self, order: QWidget) -> None:
        """Have by what the lines are sorted chosen here too."""
        self._order = order
        self.set_compact(is_compact=self._is_compact)

    def set_compact(self, *, is_compact: bool) -> None:
        """Stand in two columns instead of four."""
        self._is_compact = is_compact
        fields = (
            (self.who, self.scope, self.least, self.most)
            if is_compact
            else (self.who, self.least, self.most, self.scope)
        )
        columns = 2 if is_compact else 4
        for place, field in enumerate(fields):
            self._grid.addWidget(field, *divmod(place, columns))
        self._grid.addWidget(self.fold, 2 if is_compact else 1, 1, 1, columns - 1)
        if self._order is not None:
            self._grid.addWidget(self._order, 2 if is_compact else 1, 0)
        self._grid.addWidget(self._problem, 3, 0, 1, columns)
        for column, stretch in enumerate((1, 1, 0) if is_compact else (3, 1, 1)):
            self._grid.setColumnStretch(column, stretch)

    def _lay_out(self) -> None:
        no_margins(self._grid, Space.XS)
        for field in (self.least, self.most):
            offer_clearing(field)
        offer_clearing(self.who)
        self.who.setMinimumWidth(theme().scaled(_SHORTEST_NAME))
        self._problem.hide()
        self.set_compact(is_compact=False)

    def _connect(self) -> None:
        self.who.chosen.connect(self.choose)
        self.who.textEdited.connect(self._on_who_edited)
        self.who.textChanged.connect(self._on_who_changed)
        self.who.returnPressed.connect(self.who.take_first)
        self.least.textChanged.connect(self._on_amount_changed)
        self.most.textChanged.connect(self._on_amount_changed)
        self._pause.timeout.connect(self.changed)
        self.scope.activated.connect(self.changed)

    def _read(self, field: QLineEdit) -> Decimal | None:
        text = field.text().strip()
        set_wrong(field, is_wrong=False)
        field.setAccessibleDescription("")
        if not text:
            return None
        try:
            return parse_number(text, number_style(), self._live.format.flow_unit.decimals)
        except UserError as error:
            set_wrong(field, is_wrong=True)
            self._problem.setText(sentence(error))
            self._problem.show()
            field.setAccessibleDescription(sentence(error))
            announce(field, sentence(error))
            return None

    async def _find(self, text: str) -> Sequence[Offer]:
        accounts = () if self.is_all_accounts else self._accounts
        found = await self._session.store.history.others(accounts, text, _MOST_OFFERED)
        return [self._offer(person) for person in found]

    def _offer(self, person: Person) -> Offer:
        own = self._live.name_of(person.address)
        name = own or (verified_name(person.name) if person.name is not None else "")
        line = f"{name}  {short_form(person.address)}" if name else person.address
        return Offer(person.address, line, Icon.MEMBER if person.is_member else Icon.PERSON)

    def _on_who_edited(self) -> None:
        self._forget_other()

    def _on_who_changed(self, text: str) -> None:
        if not text:
            self._forget_other()

    def _forget_other(self) -> None:
        if self._other is not None:
            self._other = None
            self.changed.emit()

    def _on_amount_changed(self) -> None:
        self._pause.start()
