"""The accounts found behind a secret, to be ticked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sakia_ng.domain.addresses import public_key_of, short_form, v1_text_with_checksum
from sakia_ng.gui import aio
from sakia_ng.gui.theme import Icon, Role, Space, Type
from sakia_ng.gui.widgets import (
    AddressLabel,
    AmountLabel,
    Banner,
    Card,
    CheckBox,
    Panel,
    Separator,
    SkeletonRows,
    StatusBadge,
    Text,
    no_margins,
)
from sakia_ng.gui.wizards.step import StepView
from sakia_ng.gui.words.account import derivation_words
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.gui.words.errors import sentence
from sakia_ng.gui.words.states import identity_status
from sakia_ng.services.first_run import FirstRun
from sakia_ng.services.first_run_steps import Choice, Found, Step


class FoundRow(Panel):
    """One account: tick, name, where it is in the secret, address, balance.

    Args:
        found: the account.
        number: its place in the list.
        amounts: how amounts are written.
        is_alone: it is the only one: its address is shown whole.
        with_v1: show its key as Duniter v1 did, which the user may know.
    """

    def __init__(
        self, found: Found, number: int, amounts: AmountFormat, *, is_alone: bool, with_v1: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        usual = self.tr("This account") if is_alone else self.tr("Account {number}").format(number=number + 1)
        self.tick = CheckBox(found.name or usual)
        self.tick.setObjectName(f"found_{number}")
        self.tick.setChecked(found.is_used or is_alone)
        path = found.path or self.tr("root of the secret")
        note = f"{short_form(found.address)}  ·  {path}  ·  {derivation_words(found.scheme)}"
        self.tick.setAccessibleDescription(note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XS, 0, Space.XS)
        column.setSpacing(Space.XXS)
        column.addLayout(self._first_line(found, amounts))
        column.addWidget(Text(note, size=Type.CAPTION, tone=Role.MUTED))
        if is_alone:
            address = AddressLabel()
            address.show_address(found.address)
            column.addWidget(address)
        if with_v1:
            key = v1_text_with_checksum(public_key_of(found.address))
            text = self.tr("In Duniter v1: {key}").format(key=key)
            column.addWidget(Text(text, size=Type.CAPTION, tone=Role.MUTED, wrap=True))

    def _first_line(self, found: Found, amounts: AmountFormat) -> QHBoxLayout:
        """Tick and name, status of the identity, balance."""
        line = QHBoxLayout()
        no_margins(line, Space.XS)
        line.addWidget(self.tick)
        if found.state is not None and found.state.identity is not None:
            status = identity_status(found.state.identity.status, is_leaving=found.state.identity.is_leaving)
            line.addWidget(StatusBadge(status.icon, status.word, status.tone))
        line.addStretch()
        if found.state is not None and found.is_used:
            amount = AmountLabel(bold=True, alignment=Qt.AlignmentFlag.AlignRight)
            amount.show_amount(amounts.in_currency(found.state.total_cents))
            line.addWidget(amount)
        return line


class ChoiceView(StepView):
    """Looks for the accounts when it is shown, then lets the user tick them."""

    def __init__(self, run: FirstRun, amounts: AmountFormat, parent: QWidget | None = None) -> None:
        super().__init__(run, parent)
        self._amounts = amounts
        self._banner, self._card, self._skeleton = Banner(Role.INFO, Icon.INFO), Card(), SkeletonRows(3)
        self._rows: list[FoundRow] = []
        self._list = QVBoxLayout()
        no_margins(self._list)
        self._card.body.addWidget(self._skeleton)
        self._card.body.addLayout(self._list)
        self.body.addWidget(self._banner)
        self.body.addWidget(self._card)
        self._banner.action_requested.connect(self._on_again_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self._draw()

    @property
    def title(self) -> str:
        """Name the step."""
        return self.tr("Your accounts") if self._is_ready else self.tr("Looking for your accounts…")

    @property
    def text(self) -> str:
        """Say what to do."""
        if not self._is_ready:
            return ""
        if len(self.run.found or ()) == 1:
            return self.tr("Is this the one you expect? The address tells.")
        return self.tr("Untick those you do not want to see here; you can add them later.")

    @property
    def is_ready(self) -> bool:
        """Whether the search has ended."""
        return self._is_ready

    @property
    def _is_ready(self) -> bool:
        return self.run.found is not None

    def enter(self) -> None:
        """Look for the accounts, unless they are known."""
        self._draw()
        if not self._is_ready:
            aio.spawn(self._look(), owner=self, name="look for accounts")

    def answer(self) -> Choice:
        """What is ticked."""
        return Choice(frozenset(number for number, row in enumerate(self._rows) if row.tick.isChecked()))

    def first_focus(self) -> QWidget | None:
        """The first tick."""
        return self._rows[0].tick if self._rows else None

    async def _look(self) -> None:
        await self.run.scan()
        if self.run.step is Step.CHOICE:
            self._draw()
            self.changed.emit()

    def _on_again_wanted(self) -> None:
        self.run.found = None
        self.enter()
        self.changed.emit()

    def _draw(self) -> None:
        for row in self._rows:
            row.deleteLater()
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        found = self.run.found or ()
        with_v1 = bool({Step.CREDENTIALS, Step.KEY_FILE}.intersection(self.run.path))
        self._rows = [
            FoundRow(each, number, self._amounts, is_alone=len(found) == 1, with_v1=with_v1, parent=self)
            for number, each in enumerate(found)
        ]
        for number, row in enumerate(self._rows):
            if number:
                self._list.addWidget(Separator())
            self._list.addWidget(row)
        self._skeleton.setVisible(not self._is_ready)
        self._say_what_happened(found)

    def _say_what_happened(self, found: tuple[Found, ...]) -> None:
        problem = self.run.scan_problem
        is_new = problem is None and len(found) == 1 and not found[0].is_used
        self._banner.setVisible(problem is not None or is_new)
        if problem is not None:
            self._banner.set_kind(Role.WARNING, Icon.OFFLINE)
            text = self.tr("{problem} This is the usual account of this secret; others can be looked for later.")
            self._banner.say(text.format(problem=sentence(problem)), self.tr("Try again"))
        elif is_new and Step.CREDENTIALS in self.run.path:
            self._banner.set_kind(Role.WARNING, Icon.WARNING)
            self._banner.say(
                self.tr(
                    "Nobody has ever used this account. If you expected money there, go back and check both secrets."
                )
            )
        elif is_new and Step.KEY_FILE in self.run.path:
            self._banner.set_kind(Role.WARNING, Icon.WARNING)
            text = self.tr("Nobody has ever used this account. If you expected money there, it is in another file.")
            self._banner.say(text)
        elif is_new:
            self._banner.set_kind(Role.INFO, Icon.INFO)
            text = self.tr("No account of this phrase was ever used. This is the one a new account would have.")
            self._banner.say(text)
