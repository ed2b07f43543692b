"""The steps of a newcomer's path, one under the other, and what an evaluation would find."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sakia_ng.domain.addresses import short_form
from sakia_ng.domain.newcomer import NewcomerPath, StepState, StepView
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.pages.trust.evaluation_line import EvaluationLine
from sakia_ng.gui.pages.trust.suppose import SupposePanel
from sakia_ng.gui.theme import Role, Space, Type
from sakia_ng.gui.widgets import Card, Panel, StatusBadge, Text, no_margins
from sakia_ng.gui.words.language import whole
from sakia_ng.gui.words.newcomer import step_sentence, step_status, step_title
from sakia_ng.gui.words.trust import distance_sentence, percent
from sakia_ng.services.newcomers import Evaluation, Foresight, Helper


class StepRow(Panel):
    """One step: its number and title, how it stands, and what it asks for when it is the one to take."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._badge = Text(bold=True, wrap=True), StatusBadge()
        self._text, self.line = Text(wrap=True), EvaluationLine()
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        row.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        no_margins(column, Space.XXS)
        column.addLayout(row)
        column.addWidget(self._text)
        column.addWidget(self.line)

    @property
    def text(self) -> str:
        """What the step asks for."""
        return self._text.text()

    @property
    def word(self) -> str:
        """How it stands."""
        return self._badge.word

    def show_step(self, number: int, view: StepView, title: str, text: str) -> None:
        """Show one step."""
        status = step_status(view)
        self._title.setText(f"{whole(number)}. {title}")
        self._title.set_tone(Role.MUTED if view.state is StepState.LATER else None)
        self._badge.show_status(status.icon, status.word, status.tone)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._text.set_tone(Role.DANGER if view.state is StepState.STUCK else None)


class PathBoard(Card):
    """Every step of a path."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._live = live
        self.rows: list[StepRow] = []

    def show_path(self, path: NewcomerPath, evaluation: Evaluation, name: str) -> None:
        """Show where somebody stands."""
        self.set_title(self.tr("The path of {name}").format(name=name))
        views = path.steps()
        while len(self.rows) < len(views):
            self.rows.append(StepRow())
            self.body.addWidget(self.rows[-1])
        for number, (row, view) in enumerate(zip(self.rows, views, strict=True), start=1):
            title = step_title(view.step, path)
            row.show_step(number, view, title, step_sentence(view, path, evaluation, self._live.format))
            progress = evaluation.progress if view.state is StepState.RUNNING else None
            row.line.show_progress(progress, path.block_time_s)


class ForesightCard(Card):
    """What an evaluation would find now, and whose certification would help most. Hidden while there is nothing.

    Args:
        live: names accounts.
        suppose: where one names people who might certify.
    """

    def __init__(self, live: Live, suppose: SupposePanel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._live, self.suppose = live, suppose
        self._foresight: Foresight | None = None
        self._parts: list[tuple[str, str]] = []
        self._now, self._note = Text(wrap=True), Text(tone=Role.MUTED, size=Type.CAPTION, wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setColumnStretch(0, 1)
        self.body.addWidget(self._now)
        self.body.addLayout(self._grid)
        self.body.addWidget(self.suppose)
        self.body.addWidget(self._note)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("The distance, worked out here"))
        self.suppose.retranslate()
        self._note.setText(
            self.tr("Worked out from the local copy of the web of trust. The network looks again at the moment itself.")
        )
        self._draw()

    @property
    def now(self) -> str:
        """What is said of the distance as it is."""
        return self._now.text()

    def show_foresight(self, foresight: Foresight | None) -> None:
        """Show what would be found, nothing without it."""
        self._foresight = foresight
        self._draw()

    def _draw(self) -> None:
        foresight = self._foresight
        self.setVisible(foresight is not None)
        parts: list[tuple[str, str]] = []
        if foresight is not None:
            self._now.setText(distance_sentence(foresight.now))
            self._now.set_tone(None if foresight.now.passes else Role.WARNING)
            parts += self._part(self.tr("If you certify as"), foresight.mine)
            parts += self._part(self.tr("Who would help most"), foresight.best)
        if parts != self._parts:
            self._parts = parts
            self._fill()

    def _part(self, title: str, helpers: Sequence[Helper]) -> Iterator[tuple[str, str]]:
        """Write a title, with nothing beside it, and a line for each helper."""
        if helpers:
            yield title, ""
        for helper in helpers:
            enough = self.tr("{percent}, enough") if helper.distance.passes else self.tr("{percent}, not enough")
            yield self._name(helper), enough.format(percent=percent(helper.distance.share))

    def _fill(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for row, (words, share) in enumerate(self._parts):
            if share:
                self._grid.addWidget(Text(words, wrap=True), row, 0)
                self._grid.addWidget(Text(share), row, 1)
            else:
                self._grid.addWidget(Text(words, bold=True, wrap=True), row, 0, 1, 2)

    def _name(self, helper: Helper) -> str:
        known = None if helper.address is None else self._live.name_of(helper.address)
        if known and helper.name and known != helper.name:
            return f"{known} ({helper.name})"
        if helper.name or known:
            return str(helper.name or known)
        if helper.address is not None:
            return short_form(helper.address)
        return self.tr("identity {number}").format(number=whole(helper.index))
