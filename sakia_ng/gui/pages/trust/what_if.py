"""What would change a distance: whose certification would help most, and which one to have renewed first."""

from __future__ import annotations

import asyncio
from functools import cached_property

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sakia_ng.gui import aio
from sakia_ng.gui.pages.trust.suppose import SupposePanel
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role, Space
from sakia_ng.gui.widgets import Button, Panel, Text, no_margins
from sakia_ng.gui.words.explorer import helpers_sentence, losses_sentence


class WhatIfPanel(Panel):
    """A button, and the answers once they were computed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._index: int | None = None
        self._counting: asyncio.Task[None] | None = None
        self.ask, self.words = Button("", Icon.HELP, look="link"), Text(wrap=True)
        self.ask.setObjectName("trust_what_if")
        self._column = QVBoxLayout(self)
        no_margins(self._column, Space.XXS)
        self._column.addWidget(self.ask)
        self._column.addWidget(self.words)
        self.words.hide()
        self.ask.clicked.connect(self._on_ask_clicked)

    @cached_property
    def suppose(self) -> SupposePanel:
        """Where one names people; built when it is first looked for."""
        suppose = SupposePanel(self._session)
        suppose.show_identity(self._index)
        self._column.addWidget(suppose)
        return suppose

    def retranslate(self) -> None:
        """Write the word on the button again; answers in another language are computed again."""
        self.ask.setText(self.tr("Who would help most?"))
        if "suppose" in vars(self):
            self.suppose.retranslate()
        self.show_identity(None)

    def show_identity(self, index: int | None) -> None:
        """Answer for another identity, None for none."""
        if index == self._index:
            return
        if self._counting is not None:
            self._counting.cancel()
        self._index = index
        self.words.hide()
        if "suppose" in vars(self):
            self.suppose.show_identity(index)
            self.suppose.hide()
        self.ask.setEnabled(True)

    async def _count(self, index: int) -> None:
        explorer = self._session.explorer
        helpers, losses = await explorer.best_helpers(index), await explorer.losses(index)
        if helpers is None or losses is None:
            self.words.setText(self.tr("Not known yet: the web of trust is being read."))
        else:
            self.words.setText(f"{helpers_sentence(helpers)} {losses_sentence(losses)}")
        self.words.set_tone(None)
        self.ask.setEnabled(True)

    def _on_ask_clicked(self) -> None:
        if self._index is None:
            return
        self.ask.setEnabled(False)
        self.words.setText(self.tr("Being computed…"))
        self.words.set_tone(Role.MUTED)
        self.words.show()
        self.suppose.show()
        self._counting = aio.spawn(self._count(self._index), owner=self, name="compute who would help")
