"""Leaving the web of trust without a revocation, where a ledger knows it; where it does not, that is said."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from sakia_ng.domain.actions import EndMembership
from sakia_ng.domain.events import Topic
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.pages.trust.newcomer_steps import SignerField
from sakia_ng.gui.pages.trust.signing import SigningPanel
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role
from sakia_ng.gui.widgets import Banner, Button, Card, CheckBox, FormRow, Text
from sakia_ng.gui.words.leaving import leaving_losses, leaving_text, leaving_tick
from sakia_ng.ports.ledger import Capability


class LeaveCard(Card):
    """Ends the membership of one's own, behind the words that say what becomes impossible.

    Attributes:
        owner: who leaves.
        known: the user has read what is lost.
        leave: has the farewell checked.
        signing: the review and what became of it.
    """

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._live, self._can_leave = live, Capability.LEAVE in session.ledger.capabilities
        self._text, self.owner = Text(wrap=True), SignerField(live)
        self._row, self._losses = FormRow(self.owner), Banner(Role.DANGER, Icon.WARNING)
        self.known, self.leave = CheckBox(), Button(look="danger")
        self.known.setObjectName("leave_known")
        self.leave.setObjectName("leave")
        self.signing = SigningPanel(session, live)
        for widget in (self._text, self._row, self._losses, self.known, self.leave, self.signing):
            self.body.addWidget(widget)
        self.owner.currentIndexChanged.connect(self._on_owner_changed)
        self.known.toggled.connect(self._enable)
        self.leave.clicked.connect(self._on_leave_clicked)
        self.signing.signed.connect(self._on_signed)
        self.retranslate()

    @property
    def losses(self) -> str:
        """What is said to be lost."""
        return self._losses.text

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Leave without a revocation"))
        self._text.setText(leaving_text(can_leave=self._can_leave))
        self._row.set_words(self.tr("&Who leaves"))
        self.known.setText(leaving_tick())
        self.leave.setText(self.tr("Check the farewell"))
        self.signing.retranslate()
        self._draw()

    def refresh(self, topics: Topic) -> None:
        """Offer the members whose key is here, and follow what was signed."""
        healths = self._live.trust.identities
        members = [one for one in healths if one.identity.is_member and not one.identity.is_leaving]
        self.owner.offer([one.account.address for one in members if not one.account.is_watch_only])
        self.setVisible(bool(self._live.trust.identities))
        self._draw()
        self.signing.refresh(topics)

    def _draw(self) -> None:
        is_possible = self._can_leave and self.owner.address is not None
        for widget in (self._row, self._losses, self.known, self.leave):
            widget.setVisible(is_possible)
        if is_possible:
            self._losses.say(leaving_losses(self._ends()))
        self._enable()

    def _ends(self) -> datetime | None:
        mine = (one for one in self._live.trust.identities if one.account.address == self.owner.address)
        return next((one.membership_ends for one in mine), None)

    def _enable(self) -> None:
        self.leave.setEnabled(self.known.isChecked() and self.owner.address is not None)

    def _on_owner_changed(self) -> None:
        self.known.setChecked(False)
        self._draw()

    def _on_leave_clicked(self) -> None:
        if self.owner.address is not None:
            self.signing.ask(EndMembership(self.owner.address))

    def _on_signed(self) -> None:
        self.known.setChecked(False)
