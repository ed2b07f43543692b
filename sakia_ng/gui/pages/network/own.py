"""The user's own servers, whether to ask them alone, and the proxy everything goes through."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from sakia_ng.domain.currency import LedgerKind
from sakia_ng.domain.servers import Server, ServerKind
from sakia_ng.errors import SakiaError
from sakia_ng.gui import aio
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role, Type
from sakia_ng.gui.widgets import Button, Card, CheckBox, FormRow, Text, announce
from sakia_ng.gui.words.errors import sentence

_PREFERENCES = {ServerKind.NODE: "node_urls", ServerKind.INDEXER: "squid_urls"}


class OwnServersCard(Card):
    """Adds servers after checking them, and keeps the proxy. Changes hold at once."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._is_v1 = session.currency.ledger is LedgerKind.DUNITER_V1
        self.field, self.proxy = QLineEdit(), QLineEdit()
        self.add_row, self.proxy_row = FormRow(self.field), FormRow(self.proxy)
        self.add_button, self.proxy_button = Button("", Icon.ADD), Button("", Icon.CHECK)
        self.alone = CheckBox()
        self._alone_hint = Text(size=Type.CAPTION, tone=Role.MUTED, wrap=True)
        self.said = Text(wrap=True, tone=Role.POSITIVE)
        self._lay_out()
        self.add_button.clicked.connect(self._on_add_clicked)
        self.field.returnPressed.connect(self._on_add_clicked)
        self.proxy_button.clicked.connect(self._on_proxy_clicked)
        self.proxy.returnPressed.connect(self._on_proxy_clicked)
        self.alone.clicked.connect(self._on_alone_clicked)
        self.retranslate()
        self.draw()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Your own servers"))
        hint = self.tr(
            "A node starts with wss://, an indexer with https://. It is asked first which currency it keeps."
        )
        if self._is_v1:
            hint = self.tr("A node’s address, such as g1.example.org:10901. It is asked first which currency it keeps.")
        self.add_row.set_words(self.tr("Address of a &server"), hint)
        self.add_button.setText(self.tr("Check and add"))
        hint = self.tr(
            "Every connection goes through it, and names are found at its far end. Such as socks5://127.0.0.1:9050."
        )
        self.proxy_row.set_words(self.tr("SOCKS5 &proxy"), hint)
        self.proxy_button.setText(self.tr("Keep the proxy"))
        self.alone.setText(self.tr("Ask my own servers &alone"))
        self._alone_hint.setText(self.tr("The network’s list is not fetched then."))

    def draw(self) -> None:
        """Show what is kept, unless the user is typing."""
        preferences = self._session.settings.current
        self.alone.setChecked(preferences.only_own_servers)
        if not self.proxy.hasFocus():
            self.proxy.setText(preferences.proxy)

    def start_adding(self) -> None:
        """Lead to the field where an address is typed."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)  # the page scrolls to what has the keyboard

    async def add(self, kind: ServerKind, url: str) -> None:
        """Check a server and keep it."""
        check = self._session.check_node if kind is ServerKind.NODE else self._session.check_indexer
        self.add_row.show_error("")
        self.add_button.setEnabled(False)
        try:
            await check(url)
            kept: tuple[str, ...] = getattr(self._session.settings.current, _PREFERENCES[kind])
            await self._session.settings.change(**{_PREFERENCES[kind]: tuple(dict.fromkeys((*kept, url)))})
        except SakiaError as error:
            self.add_row.show_error(sentence(error))
        else:
            self.field.clear()
            self._say(self.tr("Added. It is asked from now on."))
        finally:
            self.add_button.setEnabled(True)

    async def remove(self, kind: ServerKind, server: Server) -> None:
        """Ask a server no more."""
        kept: tuple[str, ...] = getattr(self._session.settings.current, _PREFERENCES[kind])
        if server.url not in kept:
            self._say(self.tr("It was named when Sakia was started, and is asked until Sakia ends."))
            return
        self.start_adding()  # the button that was pressed goes with its server
        await self._change(**{_PREFERENCES[kind]: tuple(url for url in kept if url != server.url)})

    async def _change(self, **values: object) -> None:
        try:
            await self._session.settings.change(**values)
        except SakiaError as error:
            self.proxy_row.show_error(sentence(error))
        else:
            self.proxy_row.show_error("")
            self._say(self.tr("Kept. It holds from now on."))

    def _say(self, text: str) -> None:
        self.said.setText(text)
        announce(self, text)

    def _lay_out(self) -> None:
        for row, button in ((self.add_row, self.add_button), (self.proxy_row, self.proxy_button)):
            row.put_beside(button)
            self.body.addWidget(row)
        for widget in (self.alone, self._alone_hint):
            self.body.addWidget(widget)
            if self._is_v1:  # no list of nodes is fetched there
                widget.hide()
        self.body.addWidget(self.said)

    def _on_add_clicked(self) -> None:
        url = self.field.text().strip()
        is_indexer = url.startswith("http") and not self._is_v1
        kind = ServerKind.INDEXER if is_indexer else ServerKind.NODE
        if url and self.add_button.isEnabled():
            aio.spawn(self.add(kind, url), owner=self, name="add a server")

    def _on_proxy_clicked(self) -> None:
        aio.spawn(self._change(proxy=self.proxy.text().strip()), owner=self, name="keep the proxy")

    def _on_alone_clicked(self) -> None:
        aio.spawn(self._change(only_own_servers=self.alone.isChecked()), owner=self, name="keep who is asked")
