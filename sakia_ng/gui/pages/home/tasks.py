"""What needs doing, each with the way to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sakia_ng.gui.models.live import Live
from sakia_ng.gui.navigation import Destination
from sakia_ng.gui.theme import Icon, Role, Space
from sakia_ng.gui.widgets import Button, Card, IconLabel, Panel, Text, no_margins
from sakia_ng.gui.words.tasks import TaskWords, more_tasks, task_words
from sakia_ng.services.tasks import all_tasks

_MOST_AT_FIRST = 4


class _TaskRow(Panel):
    """Something to do, and the way to it."""

    go_requested = Signal(object)

    def __init__(self, words: TaskWords) -> None:
        super().__init__()
        self._destination: Destination = words.destination
        row = QHBoxLayout(self)
        no_margins(row, Space.S)
        self.button = Button(words.action, look="link")
        self.button.setAccessibleName(f"{words.action}, {words.text}")
        row.addWidget(IconLabel(words.icon, words.tone))
        row.addWidget(Text(words.text, wrap=True), 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self._on_button_clicked)

    def _on_button_clicked(self) -> None:
        self.go_requested.emit(self._destination)


class TaskCard(Card):
    """What needs doing; says so when nothing does.

    Attributes:
        go_requested: carries a ``Destination``.
    """

    go_requested = Signal(object)

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(margin=Space.M, parent=parent)
        self._live = live
        self._shown: tuple[TaskWords, ...] | None = None
        self._is_unfolded, self._is_known = False, True
        self._rows = QVBoxLayout()
        no_margins(self._rows, Space.S)
        self.more = Button(look="link")
        self.more.clicked.connect(self._on_more_clicked)
        self.body.addLayout(self._rows)
        self.body.addWidget(self.more)
        self.body.addStretch()
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("To do"))
        self._shown = None
        self.draw()

    def draw(self) -> None:
        """Draw what is to be done now; rows stay as they are while nothing else is, for whoever stands on one."""
        words = tuple(task_words(task, self._live.format) for task in all_tasks(self._live.situation()))
        is_known = self._live.overview.is_complete and not self._live.lacks_identities
        if words != self._shown or is_known != self._is_known:
            self._shown, self._is_known = words, is_known
            self._fill(words)

    def _fill(self, words: Sequence[TaskWords]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in words if self._is_unfolded else words[:_MOST_AT_FIRST]:
            row = _TaskRow(one)
            row.go_requested.connect(self.go_requested)
            self._rows.addWidget(row)
        if not words:
            self._rows.addWidget(self._nothing_to_do())
        hidden = len(words) - _MOST_AT_FIRST
        self.more.setVisible(hidden > 0 and not self._is_unfolded)
        self.more.setText(more_tasks(max(0, hidden)))

    def _nothing_to_do(self) -> Panel:
        panel = Panel()
        row = QHBoxLayout(panel)
        no_margins(row, Space.S)
        text, what, role = self.tr("Nothing: everything is in order."), Icon.SUCCESS, Role.POSITIVE
        if not self._is_known:
            text, what, role = self.tr("Not known yet: your accounts were not all read."), Icon.WAITING, Role.MUTED
        row.addWidget(IconLabel(what, role))
        row.addWidget(Text(text, tone=Role.MUTED, wrap=True), 1)
        return panel

    def _on_more_clicked(self) -> None:
        self._is_unfolded = True
        self._fill(self._shown or ())
