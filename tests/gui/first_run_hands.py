"""Hands for the first-run wizard, for its tests."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from sakia_ng.gui.widgets.phrase import PhraseEdit
from sakia_ng.gui.wizards.first_run import FirstRunWizard
from sakia_ng.gui.wizards.guide import Guide
from sakia_ng.gui.wizards.key_file import KeyTextEdit
from sakia_ng.services.first_run_steps import Door, Step
from tests.async_qt import AsyncQt
from tests.fakes.session import Stage

PHRASE = "abandon " * 11 + "about"
STEPS = {Door.CREATE: Step.WORDS, Door.RESTORE: Step.PHRASE, Door.WATCH: Step.WATCH, Door.CURRENCY: Step.SERVERS}
PASSWORD = "quatre saisons au jardin"


class Hands:
    """Presses and types on a guide."""

    def __init__(self, guide: Guide, aqt: AsyncQt) -> None:
        self.guide, self.aqt = guide, aqt

    def write(self, name: str, text: str) -> None:
        field = self.guide.findChild(QWidget, name)
        if isinstance(field, QLineEdit):
            field.setText(text)
            field.textEdited.emit(text)
            return
        assert isinstance(field, PhraseEdit | KeyTextEdit), name
        field.setPlainText(text)

    def button(self, name: str) -> QAbstractButton:
        button = self.guide.findChild(QAbstractButton, name)
        assert isinstance(button, QAbstractButton), name
        return button

    async def open(self, door: Door, step: Step) -> None:
        self.button(f"door_{door.value}").click()
        await self._reach(step)

    async def next(self, step: Step) -> None:
        self.guide.next_button.click()
        await self._reach(step)

    async def settle(self) -> None:
        await self.aqt.until(lambda: not self.guide._is_busy)

    async def _reach(self, step: Step) -> None:
        await self.aqt.until(lambda: self.guide.run.step is step, what=f"the step {step}")
        await self.aqt.until(self.guide.next_button.isEnabled, what="the button")


async def wizard_of(stage: Stage, aqt: AsyncQt) -> tuple[FirstRunWizard, Hands]:
    wizard = aqt.add(FirstRunWizard(stage.session))
    wizard.resize(1024, 600)
    wizard.show()
    await asyncio.sleep(0)
    return wizard, Hands(wizard.guide, aqt)


def press(widget: QWidget, key: Qt.Key, text: str = "") -> None:
    event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    QApplication.sendEvent(widget, event)
