"""What one has, of when that is and what it rests on, and what came and went lately."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from sakia_ng.domain.account import AccountState
from sakia_ng.domain.agreement import Backing, Ground
from sakia_ng.domain.chain import BlockNumber, BlockRef, expected_time, oldest
from sakia_ng.domain.money import Cents
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.theme import Icon, Role, Space, Type
from sakia_ng.gui.widgets import AmountLabel, Card, IconLabel, Separator, Text
from sakia_ng.gui.words.amounts import AmountWords
from sakia_ng.gui.words.dates import as_of, near_moment
from sakia_ng.gui.words.language import whole
from sakia_ng.gui.words.network import backing_sentence
from sakia_ng.gui.words.states import accounts_not_read, watched_too

_GROUNDS = list(Ground)


class TotalCard(Card):
    """The sum of the accounts whose key is here, and their last 30 days.

    Args:
        live: what the store says now.
        block_time_s: seconds between two blocks.
    """

    def __init__(self, live: Live, block_time_s: int, parent: QWidget | None = None) -> None:
        super().__init__(margin=Space.M, parent=parent)
        self._live = live
        self.amount = AmountLabel(Type.BALANCE, bold=True)
        self._twin = AmountLabel(Type.BODY)
        self._as_of = Text(size=Type.CAPTION, tone=Role.MUTED, wrap=True)
        self.lately = _Lately(live, block_time_s)
        for widget in (self.amount, self._twin, self._as_of, Separator(), self.lately):
            self.body.addWidget(widget)
        self.body.addStretch()
        self.retranslate()

    @property
    def note(self) -> str:
        """Of when the sum is, what it rests on, and what it leaves out."""
        return self._as_of.text()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("What you have"))
        self.draw()

    def draw(self) -> None:
        """Draw the sum and what is known of it."""
        overview = self._live.overview
        states = [view.state for view in overview.views if view.state is not None and not view.account.is_watch_only]
        at = oldest(state.at for state in states)
        moment = as_of(at, self._live.now()) if at is not None else ""
        self._draw_sum(overview.total_cents, moment, is_known=bool(states) or overview.is_complete)
        own = sum(not view.account.is_watch_only for view in overview.views)
        lacking, watched = own - len(states), len(overview.views) - own
        parts = [moment, backing_sentence(weakest_backing(states))]
        parts.append(accounts_not_read(lacking) if lacking else "")
        parts.append(watched_too(watched) if watched else "")
        self._as_of.setText("\n".join(filter(None, parts)))
        self.lately.draw(at)

    def _draw_sum(self, total: Cents, moment: str, *, is_known: bool) -> None:
        role = Role.TEXT if self._live.is_connected else Role.MUTED
        if not is_known:
            self.amount.show_amount(AmountWords("–", "", self.tr("not known yet")), role, moment)
            self._twin.hide()
            return
        self.amount.show_amount(self._live.format.stock(total), role, moment)
        twin = self._live.format.twin(total)
        self._twin.show_amount(AmountWords(f"= {twin.figure}", twin.unit, twin.spoken), Role.MUTED, moment)
        self._twin.show()


class _Lately(QWidget):
    """What came in, what went out and what was created in 30 days, as histories tell."""

    def __init__(self, live: Live, block_time_s: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._block_time_s = live, block_time_s
        self._title = Text(size=Type.CAPTION, tone=Role.MUTED, wrap=True)
        self._names = [Text(size=Type.CAPTION, tone=Role.MUTED) for _ in range(3)]
        self.amounts = [AmountLabel(Type.BODY, bold=True) for _ in range(3)]
        icons = (Icon.INCOMING, Role.POSITIVE), (Icon.OUTGOING, Role.MUTED), (Icon.CREATION, Role.GOLD)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.XS)
        grid.setVerticalSpacing(Space.XXS)
        grid.addWidget(self._title, 0, 0, 1, 3)
        for row, (name, amount, (what, role)) in enumerate(zip(self._names, self.amounts, icons, strict=True), 1):
            grid.addWidget(IconLabel(what, role, side=16), row, 0)
            grid.addWidget(name, row, 1)
            grid.addWidget(amount, row, 2)
        grid.setColumnStretch(2, 1)

    def draw(self, head: BlockRef | None) -> None:
        """Write words and figures; ``head`` is a block that tells when others were made."""
        for name, word in zip(
            self._names, (self.tr("Came in"), self.tr("Went out"), self.tr("UD created")), strict=True
        ):
            name.setText(word)
        flows = self._live.flows
        if flows is None or flows.indexed_to is None:
            self._draw_unknown()
            return
        moment = self._moment(flows.indexed_to, head)
        if not flows.is_whole:
            moment = self.tr("{moment}, still being read").format(moment=moment)
        self._title.setText(self.tr("In 30 days, by the histories ({moment})").format(moment=moment))
        cents = flows.incoming_cents, Cents(-flows.outgoing_cents), flows.created_cents
        roles = (Role.POSITIVE, Role.TEXT, Role.GOLD)
        for name, amount, figure, role in zip(self._names, self.amounts, cents, roles, strict=True):
            shown = self._live.format.flow(figure, signed=bool(figure))
            spoken = AmountWords(shown.figure, shown.unit, f"{name.text()} {shown.spoken}")
            amount.show_amount(spoken, role if self._live.is_connected else Role.MUTED, moment)

    def _draw_unknown(self) -> None:
        unknown = self.tr("not read yet")
        self._title.setText(self.tr("In 30 days, by the histories (not read yet)"))
        for name, amount in zip(self._names, self.amounts, strict=True):
            amount.show_amount(AmountWords("–", "", f"{name.text()} {unknown}"), Role.MUTED, unknown)

    def _moment(self, indexed_to: BlockNumber, head: BlockRef | None) -> str:
        if head is None:
            return self.tr("as of block {number}").format(number=whole(indexed_to))
        now = self._live.now()
        read = min(expected_time(indexed_to, head, self._block_time_s), now)
        return self.tr("as of {moment}").format(moment=near_moment(read, now))


def weakest_backing(states: list[AccountState]) -> Backing | None:
    """Return what a sum rests on: the weakest ground of its parts; None when one is not known."""
    backings = [state.backing for state in states]
    known = [backing for backing in backings if backing is not None]
    if len(known) != len(backings):
        return None
    return max(known, key=lambda backing: (_GROUNDS.index(backing.ground), -backing.at), default=None)
