"""Addresses of servers typed by the user, each checked against the currency before it is kept and asked."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sakia_ng.domain.currency import LedgerKind
from sakia_ng.errors import SakiaError
from sakia_ng.gui import aio
from sakia_ng.gui.session import CheckServer, Session
from sakia_ng.gui.theme import Icon, Role, Space, Type, theme
from sakia_ng.gui.widgets import Button, Card, FormRow, IconLabel, Panel, Text, announce
from sakia_ng.gui.words.errors import sentence


class ServerField(Panel):
    """One address or several with commas between, a button that checks and keeps them, and what came of it.

    Args:
        session: where the preference is kept.
        preference: its name (``node_urls`` or ``squid_urls``).
        check: asks the server which currency it keeps.
        parent: over which widget.
    """

    def __init__(self, session: Session, preference: str, check: CheckServer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._preference, self._check = session, preference, check
        self.field = QLineEdit()
        self.row = FormRow(self.field)
        self.button = Button("", Icon.CHECK)
        self._done_icon, self._done = IconLabel(Icon.SUCCESS, Role.POSITIVE, side=16), Text(tone=Role.POSITIVE)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.XS)
        line.addWidget(self.row, 1)
        for widget in (self.button, self._done_icon, self._done):
            beside = QVBoxLayout()  # level with the field, under the height of its label
            beside.addSpacing(theme().line_height(Type.BODY) + Space.XXS)
            beside.addWidget(widget)
            beside.addStretch()
            line.addLayout(beside)
        self.field.textEdited.connect(self._on_field_edited)
        self.field.returnPressed.connect(self._on_button_clicked)
        self.button.clicked.connect(self._on_button_clicked)
        self._show_done(done=False)

    def set_words(self, label: str, hint: str) -> None:
        """Name the field."""
        self.row.set_words(label, hint)
        self.button.setText(self.tr("Check and use"))
        self._done.setText(self.tr("In use"))

    def draw(self) -> None:
        """Show what is kept, unless the user is typing."""
        urls: tuple[str, ...] = getattr(self._session.settings.current, self._preference)
        if not self.field.hasFocus():
            self.field.setText(", ".join(urls))

    async def keep(self, text: str) -> None:
        """Check addresses and keep them; none goes back to the built-in list."""
        urls = tuple(dict.fromkeys(filter(None, (part.strip() for part in text.split(",")))))
        self.row.show_error("")
        self.button.setEnabled(False)
        self.button.setText(self.tr("Asking…"))
        try:
            for url in urls:
                await self._check(url)
            await self._session.settings.change(**{self._preference: urls})
        except SakiaError as error:
            self.row.show_error(sentence(error))
        else:
            self._show_done(done=True)
            announce(self, self._done.text())
        finally:
            self.button.setEnabled(True)
            self.button.setText(self.tr("Check and use"))

    def _show_done(self, *, done: bool) -> None:
        self._done_icon.setVisible(done)
        self._done.setVisible(done)

    def _on_field_edited(self) -> None:
        self.row.show_error("")
        self._show_done(done=False)

    def _on_button_clicked(self) -> None:
        if self.button.isEnabled():
            aio.spawn(self.keep(self.field.text()), owner=self, name="check a server")


class ServersCard(Card):
    """The node and the indexer to ask."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.node = ServerField(session, "node_urls", session.check_node)
        self.indexer = ServerField(session, "squid_urls", session.check_indexer)
        self._is_v1 = session.currency.ledger is LedgerKind.DUNITER_V1
        self.body.addWidget(self.node)
        self.body.addWidget(self.indexer)
        if self._is_v1:
            self.indexer.hide()
        self.retranslate()
        self.draw()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Servers"))
        hint = self.tr(
            "Starts with wss:// or ws://. It is preferred to those of the list, and asked first which currency it"
            " keeps."
        )
        if self._is_v1:
            hint = self.tr(
                "Such as g1.example.org:10901, several with commas between. Each is asked first for its currency."
            )
        self.node.set_words(self.tr("Address of a &node"), hint)
        hint = self.tr("Starts with https:// or http://. It is preferred to those of the list.")
        self.indexer.set_words(self.tr("Address of an &indexer (squid)"), hint)

    def draw(self) -> None:
        """Show what is kept."""
        self.node.draw()
        self.indexer.draw()
