"""The live line while the oracles work: how far it is, what is being waited for, when the answer comes."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from sakia_ng.domain.newcomer import EvaluationProgress
from sakia_ng.gui.theme import Role, Space, Type
from sakia_ng.gui.widgets import Panel, Text, announce, no_margins
from sakia_ng.gui.words.newcomer import progress_words, stage_words

_BAR_HEIGHT = 8


class EvaluationLine(Panel):
    """A bar and two sentences. Hidden while nothing is evaluated, or how far it is cannot be told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar, self._stage = QProgressBar(), Text(wrap=True)
        self._when = Text(size=Type.CAPTION, tone=Role.MUTED, wrap=True)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(_BAR_HEIGHT)
        column = QVBoxLayout(self)
        no_margins(column, Space.XXS)
        for widget in (self.bar, self._stage, self._when):
            column.addWidget(widget)
        self.hide()

    @property
    def text(self) -> str:
        """What is being waited for, and until when; empty while hidden."""
        return "" if self.isHidden() else f"{self._stage.text()} {self._when.text()}"

    def show_progress(self, progress: EvaluationProgress | None, block_time_s: int) -> None:
        """Show how far it is, None to hide; what is waited for is said aloud when it changes."""
        self.setVisible(progress is not None)
        if progress is None:
            self._stage.setText("")
            return
        former, stage = self._stage.text(), stage_words(progress.stage)
        self.bar.setValue(progress.percent)
        self._stage.setText(stage)
        self._when.setText(progress_words(progress, block_time_s))
        self.bar.setAccessibleName(f"{stage} {self._when.text()}")
        if former and former != stage:
            announce(self, stage)
