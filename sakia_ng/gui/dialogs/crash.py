"""After a mistake of ours: the report, exactly as it would be given to somebody. Nothing is ever sent by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from sakia_ng.gui import aio
from sakia_ng.gui.files import ask_and_save
from sakia_ng.gui.theme import Icon, Role, Space, Type, theme
from sakia_ng.gui.widgets import Button, CopyWordButton, PrimaryButton, Text, announce

_WIDTH, _HEIGHT = 680, 460


class CrashDialog(QDialog):
    """Shows a report to copy or to save.

    Args:
        report: all of it.
        parent: over which window.
    """

    def __init__(self, report: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A mistake of Sakia’s"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.resize(theme().scaled(_WIDTH), theme().scaled(_HEIGHT))
        self.text = QPlainTextEdit(report)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(theme().font(Type.CAPTION, mono=True))
        self.text.setAccessibleName(self.tr("The report"))
        self._said = Text(size=Type.CAPTION, tone=Role.MUTED, wrap=True)
        self.copy, self.save = CopyWordButton(), Button(self.tr("Save…"), Icon.SAVE)
        self.copy.set_word(self.tr("Copy"))
        self.copy.set_text_to_copy(report)
        self.close_button = PrimaryButton(self.tr("Close"))
        self._lay_out()
        self.save.clicked.connect(self._on_save_clicked)
        self.close_button.clicked.connect(self.accept)
        self.close_button.setFocus()

    def _lay_out(self) -> None:
        told = self.tr(
            "This is all that a report holds: the program’s version, your system’s name, and the lines of the program"
            " that led to the mistake. No name, amount, address or secret is in it. Sakia has sent it to nobody; whom"
            " you give it to is up to you."
        )
        column, actions = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        actions.setSpacing(Space.XS)
        actions.addWidget(self.copy)
        actions.addWidget(self.save)
        actions.addWidget(self._said, 1)
        actions.addWidget(self.close_button)
        column.addWidget(Text(self.tr("A mistake of Sakia’s"), size=Type.EMPHASIS, bold=True))
        column.addWidget(Text(told, wrap=True))
        column.addWidget(self.text, 1)
        column.addLayout(actions)

    async def show_until_closed(self) -> None:
        """Open, and let the dialog go when it is closed."""
        await aio.ask(self)

    def _on_save_clicked(self) -> None:
        aio.spawn(self._ask_and_save(), owner=self, name="save a report")

    async def _ask_and_save(self) -> None:
        data = self.text.toPlainText().encode()
        outcome = await ask_and_save(self, self.tr("Save the report"), "sakia-report.txt", data)
        if outcome is not None:
            self._said.setText(outcome.text)
            announce(self, outcome.text)
