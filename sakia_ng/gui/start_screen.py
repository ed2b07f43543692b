"""What is shown while there is no session yet, or when there cannot be one."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from sakia_ng.errors import SakiaError
from sakia_ng.gui.theme import Icon, Space
from sakia_ng.gui.widgets import Button, EmptyState, Panel, PrimaryButton
from sakia_ng.gui.words.errors import sentence

_SIZE = (640, 400)


class StartScreen(Panel):
    """One sentence in a small window: what is being prepared, or why nothing can be opened and what to do."""

    def __init__(self) -> None:
        super().__init__(look="ground")
        self.setWindowTitle("Sakia")
        self.resize(*_SIZE)
        self._state = EmptyState(Icon.DEMONSTRATION)
        self._again, self._quit = PrimaryButton(), Button()
        self._answer: asyncio.Future[bool] | None = None
        self._again.clicked.connect(self._on_again)
        self._quit.clicked.connect(self._on_quit)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch()
        buttons.addWidget(self._quit)
        buttons.addWidget(self._again)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.addWidget(self._state, 1)
        column.addLayout(buttons)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def say_preparing(self) -> None:
        """Tell that the demonstration is being prepared."""
        text = self.tr("A small currency starts on this computer. It takes a few seconds.")
        self._state.say(self.tr("Preparing the demonstration"), text)
        self._again.hide()
        self._quit.hide()
        self.show()

    async def ask_again(self, problem: SakiaError) -> bool:
        """Say why nothing can be opened and return whether to try again; closing the window is a no."""
        self._state.say(self.tr("Sakia cannot open"), sentence(problem), what=Icon.WARNING)
        self._again.setText(self.tr("Try again"))
        self._quit.setText(self.tr("Quit"))
        self._again.show()
        self._quit.show()
        self._again.setFocus()
        self.show()
        self._answer = asyncio.get_running_loop().create_future()
        try:
            return await self._answer
        finally:
            self._answer = None

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's own name
        """Take a closed window for a no."""
        self._give(again=False)
        super().closeEvent(event)

    def _on_again(self) -> None:
        self._give(again=True)

    def _on_quit(self) -> None:
        self._give(again=False)

    def _give(self, *, again: bool) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(again)
