"""The demonstration in the settings: its tour, and starting it afresh."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sakia_ng.gui import aio
from sakia_ng.gui.session import Place, Session
from sakia_ng.gui.theme import Icon, Role, Space
from sakia_ng.gui.widgets import Button, Card, Question, Text, confirmed, no_margins


class DemonstrationCard(Card):
    """Leads to the tour; in the demonstration, starts it afresh too.

    Args:
        session: the services.

    Attributes:
        tour_requested: the user wants the tour.
    """

    tour_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._text = Text(tone=Role.MUTED, wrap=True)
        self.tour, self.afresh = Button("", Icon.DEMONSTRATION), Button("", Icon.RETRY, look="danger")
        self.tour.setObjectName("take_the_tour")
        self.afresh.setObjectName("start_afresh")
        self.afresh.setVisible(session.is_demo)
        row = QHBoxLayout()
        no_margins(row, Space.XS)
        row.addWidget(self.tour)
        row.addWidget(self.afresh)
        row.addStretch()
        self.body.addWidget(self._text)
        self.body.addLayout(row)
        self.tour.clicked.connect(self.tour_requested)
        self.afresh.clicked.connect(self._on_afresh_clicked)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Demonstration"))
        here = self.tr("A village that lives on this computer alone. Try everything; you can start again from nothing.")
        away = self.tr(
            "A village that lives on this computer alone, to try everything in. Your accounts stay as they are."
        )
        self._text.setText(here if self._session.is_demo else away)
        self.tour.setText(self.tr("Take the tour"))
        self.afresh.setText(self.tr("Start afresh…"))

    async def start_afresh(self) -> None:
        """Ask, then begin the demonstration again from nothing."""
        text = self.tr(
            "Everything done here is forgotten: the demonstration’s accounts, payments, contacts and the steps of the"
            " tour. It was worth nothing, and cannot be brought back. Language, colours and units stay, and so do your"
            " real accounts, which are kept elsewhere."
        )
        title = self.tr("Start the demonstration afresh?")
        if not await confirmed(Question(title, text, self.tr("Start afresh"), self, is_dangerous=True)):
            return
        if self._session.settings.current.session_unlock:
            await self._session.session_unlock.forget()
        self._session.move(Place(afresh=True))

    def _on_afresh_clicked(self) -> None:
        aio.spawn(self.start_afresh(), owner=self, name="start the demonstration afresh")
