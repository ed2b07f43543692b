"""Choosing to open the vault with the session of this computer."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sakia_ng.errors import SakiaError
from sakia_ng.gui import aio
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Role, Space, Type
from sakia_ng.gui.widgets import CheckBox, Panel, Text, no_margins
from sakia_ng.gui.words.errors import sentence
from sakia_ng.ports.keystore import VaultState


class SessionUnlockChoice(Panel):
    """A box to tick, with what it means; only where the system has a store that encrypts what it keeps."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.box = CheckBox()
        self._text = Text(size=Type.CAPTION, tone=Role.MUTED, wrap=True)
        column = QVBoxLayout(self)
        no_margins(column, Space.XXS)
        column.addWidget(self.box)
        column.addWidget(self._text)
        self.box.clicked.connect(self._on_clicked)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.box.setText(self.tr("Open with my session on this computer"))
        self._text.setText(
            self.tr("No password is asked then: every program of your session could open your keys. Off by default.")
        )

    def draw(self) -> None:
        """Show the choice where it can be made."""
        self.box.setChecked(self._session.settings.current.session_unlock)
        aio.spawn(self._show_if_available(), owner=self, name="look for the system's secret store")

    @property
    def problem(self) -> str:
        """What went wrong, empty when nothing did."""
        return self._text.text() if self._text.property("tone") == Role.DANGER.value else ""

    async def _show_if_available(self) -> None:
        is_open = self._session.keystore.state is VaultState.UNLOCKED
        self.setVisible(is_open and await self._session.session_unlock.is_available())

    async def _choose(self, *, wanted: bool) -> None:
        """Keep the key or delete it, then the choice: never a choice without its key."""
        self.box.setEnabled(False)
        try:
            if wanted:
                await self._session.session_unlock.remember()
            else:
                await self._session.session_unlock.forget()
            await self._session.settings.change(session_unlock=wanted)
        except SakiaError as error:
            self.box.setChecked(not wanted)
            self._text.set_tone(Role.DANGER)
            self._text.setText(sentence(error))
        else:
            self._text.set_tone(Role.MUTED)
            self.retranslate()
        finally:
            self.box.setEnabled(True)

    def _on_clicked(self, checked: bool) -> None:
        aio.spawn(self._choose(wanted=checked), owner=self, name="choose how the vault opens")
