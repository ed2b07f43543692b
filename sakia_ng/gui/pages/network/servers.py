"""The servers of a currency as rows: what each is worth, who runs it, how far it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sakia_ng.domain.servers import Origin, Server, ServerKind
from sakia_ng.gui.theme import Icon, Role, Space, Type
from sakia_ng.gui.widgets import Button, Card, ElidedLabel, Panel, StatusBadge, Text, no_margins
from sakia_ng.gui.words.network import kind_word, server_facts, server_status
from sakia_ng.ports.connection import ServerReport


class ServerRow(Panel):
    """One server.

    Attributes:
        chosen: its button was pressed; carries the kind and the ``Server``.
    """

    chosen = Signal(object, object)

    def __init__(self, kind: ServerKind, server: Server, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.server = kind, server
        self.badge = StatusBadge()
        self._url = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._facts = Text(size=Type.CAPTION, tone=Role.MUTED, wrap=True)
        self.button = Button(look="link")
        self.button.clicked.connect(self._on_button_clicked)
        texts, row = QVBoxLayout(), QHBoxLayout(self)
        no_margins(texts, Space.XXS)
        no_margins(row, Space.S)
        texts.addWidget(self._url)
        texts.addWidget(self._facts)
        row.addLayout(texts, 1)
        row.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def facts(self) -> str:
        """What is said of the server."""
        return self._facts.text()

    def say(self, report: ServerReport, now: datetime, action: str) -> None:
        """Draw the server; an empty ``action`` hides the button."""
        status = server_status(report.state)
        self.badge.show_status(status.icon, status.word, status.tone)
        self.badge.setToolTip(status.help)
        used = self.tr("in use") if report.is_used else ""
        heading = " – ".join(part for part in (kind_word(self.kind), self.server.url, used) if part)
        self._url.set_whole_text(heading)
        self._facts.setText(server_facts(report, now))
        self.setAccessibleName(f"{heading}: {status.word}")
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.button.setAccessibleName(f"{action}: {self.server.url}")

    def _on_button_clicked(self) -> None:
        self.chosen.emit(self.kind, self.server)


class ServersCard(Card):
    """Rows of servers, kept while the same servers are shown.

    Attributes:
        chosen: the button of a row was pressed; carries the kind and the ``Server``.
    """

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.note = Text(wrap=True, tone=Role.MUTED)
        self.body.addWidget(self.note)
        self.rows: list[ServerRow] = []

    def show_servers(self, reports: Sequence[ServerReport], now: datetime, *, is_heard: bool = False) -> None:
        """Draw servers; those of the user can be removed, those only heard of can be taken over."""
        wanted = [(report.kind, report.server) for report in reports]
        if wanted != [(row.kind, row.server) for row in self.rows]:
            self._make_rows(wanted)
        for row, report in zip(self.rows, reports, strict=True):
            action = self.tr("Add to mine") if is_heard else ""
            if report.server.origin is Origin.USER:
                action = self.tr("Remove")
            row.say(report, now, action)

    def _make_rows(self, wanted: Sequence[tuple[ServerKind, Server]]) -> None:
        for row in self.rows:
            self.body.removeWidget(row)
            row.deleteLater()
        self.rows = [ServerRow(kind, server) for kind, server in wanted]
        for row in self.rows:
            row.chosen.connect(self.chosen)
            row.button.show_icon(Icon.REMOVE if row.server.origin is Origin.USER else Icon.ADD)
            self.body.addWidget(row)
