"""What the window shows while there is no session yet, or when there cannot be one."""

from __future__ import annotations

import asyncio

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from sakia_ng.errors import SakiaError
from sakia_ng.gui.theme import Icon, Space
from sakia_ng.gui.widgets import Button, EmptyState, Panel, PrimaryButton
from sakia_ng.gui.words.errors import sentence


class StartScreen(Panel):
    """One sentence: what is being prepared, or why nothing can be opened and what to do.

    Args:
        is_demo: whether the demonstration is being prepared; else a node is asked which currency it keeps.
    """

    def __init__(self, *, is_demo: bool = True) -> None:
        super().__init__(look="ground")
        self._is_demo = is_demo
        self._state = EmptyState(Icon.DEMONSTRATION)
        self._again, self._quit = PrimaryButton(), Button()
        self._problem: SakiaError | None = None
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
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.XL)
        column.addStretch(2)
        column.addWidget(self._state)
        column.addLayout(buttons)
        column.addStretch(3)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        asks = self._problem is not None
        self._again.setVisible(asks)
        self._quit.setVisible(asks)
        self._again.setText(self.tr("Try again"))
        self._quit.setText(self.tr("Quit"))
        if self._problem is not None:
            self._state.say(self.tr("Sakia cannot open"), sentence(self._problem), what=Icon.WARNING)
        elif self._is_demo:
            text = self.tr("A small currency starts on this computer. It takes a few seconds.")
            self._state.say(self.tr("Preparing the demonstration"), text)
        else:
            self._state.say(self.tr("Asking the node"), self.tr("It tells which currency it keeps."))

    async def ask_again(self, problem: SakiaError) -> bool:
        """Say why nothing can be opened and return whether to try again."""
        self._problem = problem
        self._answer = asyncio.get_running_loop().create_future()
        self.retranslate()
        self._again.setFocus()
        return await self._answer

    def _on_quit(self) -> None:
        self._give(again=False)

    def _on_again(self) -> None:
        self._give(again=True)

    def _give(self, *, again: bool) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(again)
