"""The network in words: the node, the indexer, and how far they are."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sakia_ng.domain.chain import expected_time
from sakia_ng.domain.currency import LedgerKind
from sakia_ng.domain.events import Topic
from sakia_ng.domain.servers import Server, ServerKind
from sakia_ng.gui import aio
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.network.own import OwnServersCard
from sakia_ng.gui.pages.network.servers import ServersCard
from sakia_ng.gui.pages.page import Page
from sakia_ng.gui.theme import Icon, Role, Space
from sakia_ng.gui.widgets import Banner, Button, Card, ElidedLabel, StatusBadge, Text, no_margins
from sakia_ng.gui.words.dates import ago, block_name, near_moment
from sakia_ng.gui.words.language import whole
from sakia_ng.gui.words.network import agreement_sentence, node_purpose, what_is_believed, who_learns_what
from sakia_ng.gui.words.states import connection_status, link_word
from sakia_ng.ports.connection import Connection, LinkState, ServerReport, ServerState

_AGE_EVERY_MS = 1_000


class _ServerCard(Card):
    """One server: what it is for, where it is, how it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.badge = StatusBadge()
        self.title.add_action(self.badge)
        self._purpose = Text(tone=Role.MUTED, wrap=True)
        self._url = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._facts = Text(wrap=True)
        for widget in (self._purpose, self._url, self._facts):
            self.body.addWidget(widget)
        self.body.addStretch()

    @property
    def facts(self) -> str:
        """How it does, in words."""
        return self._facts.text()

    def say(self, title: str, purpose: str, url: str, facts: str, link: LinkState) -> None:
        status = link_word(link)
        self.set_title(title)
        self.badge.show_status(status.icon, status.word, status.tone)
        self._purpose.setText(purpose)
        self._url.set_whole_text(url)
        self._facts.setText("\n".join(part for part in (facts, status.help) if part))


class NetworkPage(Page):
    """Which servers are asked, and what they are worth now."""

    def build(self) -> Iterator[None]:
        """Make everything."""
        self._summary = Banner(Role.INFO, Icon.CONNECTED)
        self.node, self.indexer = _ServerCard(), _ServerCard()
        self._trust = Card()
        self._trust_text = Text(wrap=True, tone=Role.MUTED)
        self.agreement = Text(wrap=True)
        yield
        self.servers, self.heard = ServersCard(), ServersCard()
        self.own = OwnServersCard(self.session)
        yield
        self._learns = Card()
        self._learns_text = Text(wrap=True)
        self._change = Button("", Icon.SETTINGS)
        self._age = QTimer(self)
        self._age.setInterval(_AGE_EVERY_MS)
        self._lay_out()
        self._age.timeout.connect(self._draw)
        self._change.clicked.connect(self._on_change_clicked)
        self._summary.action_requested.connect(self.own.start_adding)
        self.servers.chosen.connect(self._on_server_chosen)
        self.heard.chosen.connect(self._on_stranger_chosen)
        yield
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Network"))
        self._change.setText(self.tr("Choose other servers"))
        self._trust.set_title(self.tr("What is believed"))
        self._trust_text.setText(what_is_believed(self.session.currency.ledger))
        self.servers.set_title(self.tr("Servers"))
        self.heard.set_title(self.tr("Servers heard of"))
        self.heard.note.setText(
            self.tr("Nodes tell of these. They are neither asked nor believed unless you add them to your own.")
        )
        self._learns.set_title(self.tr("Who is contacted, and what they learn"))
        self._learns_text.setText("\n".join(f"• {line}" for line in who_learns_what(self.session.currency.ledger)))
        self.own.retranslate()
        self._draw()

    def refresh(self, topics: Topic) -> None:
        """Draw a change of the connection."""
        if topics & (Topic.CONNECTION | Topic.CURRENCY):
            self._draw()
        if topics & Topic.SETTINGS:
            self.own.draw()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's own name
        """Count seconds while looked at."""
        super().showEvent(event)
        self._age.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's own name
        """Rest while not looked at."""
        self._age.stop()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        self.add_header_widget(self._change)
        servers = QHBoxLayout()
        no_margins(servers, Space.M)
        servers.addWidget(self.node, 1)
        servers.addWidget(self.indexer, 1)
        self._trust.body.addWidget(self.agreement)
        self._trust.body.addWidget(self._trust_text)
        self._learns.body.addWidget(self._learns_text)
        column: QVBoxLayout = self.content
        column.addWidget(self._summary)
        column.addLayout(servers)
        column.addWidget(self._trust)
        column.addWidget(self.servers)
        column.addWidget(self.own)
        column.addWidget(self.heard)
        column.addWidget(self._learns)
        column.addStretch()

    def _draw(self) -> None:
        connection = self.live.connection
        live, is_demo = self.live, self.session.is_demo
        status = connection_status(connection, live.now(), is_demo=is_demo, lags_after=live.lags_after)
        self._summary.set_kind(status.tone or Role.INFO, status.icon)
        remedy = self.tr("Add a server") if connection.is_lone_voice else ""
        self._summary.say(f"{status.word}\n{status.help}" if status.help else status.word, remedy)
        self.agreement.setText(agreement_sentence(connection.agreement))
        now = self.live.now()
        self.servers.note.setVisible(not connection.servers)
        self.servers.note.setText(self.tr("No server is known for this currency: add one below."))
        self.servers.show_servers(connection.servers, now)
        strangers = [ServerReport(server, kind) for kind, server in connection.heard]
        self.heard.setVisible(bool(strangers))
        self.heard.show_servers(strangers, now, is_heard=True)
        purpose = node_purpose(self.session.currency.ledger)
        if self.session.currency.ledger is LedgerKind.DUNITER_V1:
            self.indexer.hide()
        self.node.say(self.tr("Node"), purpose, connection.node_url, self._node_facts(connection), connection.node)
        purpose = self.tr("Remembers the history of accounts, the comments and the names.")
        facts = self._indexer_facts(connection)
        self.indexer.say(self.tr("Indexer"), purpose, connection.indexer_url, facts, connection.indexer)

    def _node_facts(self, connection: Connection) -> str:
        if connection.finalized is None or connection.heard_at is None:
            return self.tr("No block heard of yet.")
        text = self.tr("Final block {final}, heard {ago}.").format(
            final=whole(connection.finalized.number), ago=ago(connection.heard_at, self.live.now())
        )
        if connection.best_number is None:
            return text
        return f"{text}\n" + self.tr("Newest block, not final yet: {best}.").format(best=whole(connection.best_number))

    def _indexer_facts(self, connection: Connection) -> str:
        if connection.indexer is not LinkState.CONNECTED:
            return self.tr("Balances and payments work without it; new lines of histories come when it is back.")
        late = [
            report.height
            for report in connection.servers
            if report.kind is ServerKind.INDEXER and report.is_used and report.state is ServerState.LAGGING
        ]
        if not late or late[0] is None or connection.finalized is None:
            return ""
        text = self.tr("It has read up to {moment} only ({block}): the newest lines of histories are missing.")
        now, block_time_s = self.live.now(), self.session.currency.block_time_s
        read = expected_time(late[0], connection.finalized, block_time_s)
        return text.format(moment=near_moment(min(read, now), now), block=block_name(late[0]))

    def _on_server_chosen(self, kind: ServerKind, server: Server) -> None:
        aio.spawn(self.own.remove(kind, server), owner=self, name="remove a server")

    def _on_stranger_chosen(self, kind: ServerKind, server: Server) -> None:
        aio.spawn(self.own.add(kind, server.url), owner=self, name="add a server heard of")

    def _on_change_clicked(self) -> None:
        self.go_requested.emit(Destination(PageId.SETTINGS, text="servers"))
