"""What every step of a guide is: a title, a sentence, something to fill in, an answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sakia_ng.errors import SakiaError
from sakia_ng.gui.theme import Space
from sakia_ng.gui.widgets import Panel, no_margins
from sakia_ng.services.first_run import FirstRun
from sakia_ng.services.first_run_steps import Answer


class StepView(Panel):
    """One step. Subclasses fill ``body``, say ``title`` and ``text``, and give the ``answer``.

    Attributes:
        submitted: the user pressed Enter in a field: as the button.
        changed: the title, the sentence or the word on the button are others now.
        body: the column to fill.
    """

    submitted = Signal()
    changed = Signal()

    def __init__(self, run: FirstRun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.run = run
        self.body = QVBoxLayout(self)
        no_margins(self.body, Space.M)

    @property
    def title(self) -> str:
        """What the step is about, in a few words."""
        raise NotImplementedError

    @property
    def text(self) -> str:
        """What to do, in a sentence or two."""
        return ""

    @property
    def next_word(self) -> str:
        """Word on the button; empty for the usual one."""
        return ""

    def enter(self) -> None:
        """Show what the guide knows now. Called each time the step is shown."""

    def leave(self) -> None:
        """Forget what was typed and shown, if it is secret. Called when the step is no longer shown."""

    def answer(self) -> Answer:
        """Return what was filled in."""
        raise NotImplementedError

    def show_error(self, error: SakiaError, words: str) -> bool:
        """Say what is wrong beside the field concerned; False to let the guide say it above."""
        del error, words
        return False

    def clear_errors(self) -> None:
        """Take marks and reasons away before the answer is tried again."""

    def first_focus(self) -> QWidget | None:
        """Return the widget that takes the keyboard."""
        return None
