"""What the licence asks of a certifier: that it is handed on, and questions with graded answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from sakia_ng.domain.currency import Currency
from sakia_ng.gui.slices import begun
from sakia_ng.gui.theme import Icon, Role, Space
from sakia_ng.gui.widgets import Banner, CheckBox, DropDown, FormRow, Panel, no_margins
from sakia_ng.gui.words.licence_questions import Question


class QuestionsPanel(Panel):
    """The licence to be read, the tick that it was handed on, and a choice for each question.

    Args:
        currency: whether its licence is the one that asks.
        questions: returns what is asked, in the language in force.
        in_slices: whether ``slices`` will be gone through by the caller, before anything else is asked of it.

    Attributes:
        slices: what is left of the making of it.
        changed: something was ticked or answered.
        licence_wanted: the licence shall be shown.
        boxes: one choice for each question; the first entry of each is no answer.
    """

    changed = Signal()
    licence_wanted = Signal()

    def __init__(
        self,
        currency: Currency,
        questions: Callable[[], tuple[Question, ...]],
        parent: QWidget | None = None,
        *,
        in_slices: bool = False,
    ) -> None:
        super().__init__(parent)
        self._currency, self._questions = currency, questions
        self._licence, self.handed_on = Banner(Role.INFO, Icon.DOCUMENT), CheckBox()
        self.boxes, self._rows = list[QComboBox](), list[FormRow]()
        self._column = QVBoxLayout(self)
        no_margins(self._column, Space.S)
        self.slices = begun(self._build(), in_slices=in_slices)

    def _build(self) -> Iterator[None]:
        for widget in (self._licence, self.handed_on):
            self._column.addWidget(widget)
        for _ in self._questions():
            yield
            self._add_row()
        self.handed_on.toggled.connect(self._on_changed)
        self._licence.action_requested.connect(self.licence_wanted)
        yield
        self.retranslate()

    def _add_row(self) -> None:
        box = DropDown()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.currentIndexChanged.connect(self._on_changed)
        row = FormRow(box, parent=self)
        self._column.addWidget(row)
        self.boxes.append(box)
        self._rows.append(row)

    @property
    def missing(self) -> str:
        """What forbids to go on by the licence, empty when nothing does."""
        if not self.handed_on.isChecked():
            return self.tr("The licence must be handed on first.")
        chosen = [(box.currentIndex(), question) for box, question in self._asked()]
        if any(answer <= 0 for answer, _ in chosen):
            return self.tr("Answer every question.")
        if any(question.is_indispensable and answer > question.good for answer, question in chosen):
            return self.tr("By the licence you must not certify this person yet: an indispensable answer is not yes.")
        return ""

    @property
    def first_missing(self) -> QWidget | None:
        """What is to be ticked or answered next, None once everything is."""
        if not self.handed_on.isChecked():
            return self.handed_on
        return next((box for box in self.boxes if box.currentIndex() <= 0), None)

    def mark_missing(self) -> QWidget | None:
        """Mark what is to be ticked or answered next, and return it; None once everything is."""
        wanted = self.first_missing
        for row, box in zip(self._rows, self.boxes, strict=True):
            row.show_error(self.tr("Choose an answer") if box is wanted else "")
        return wanted

    @property
    def advised(self) -> str:
        """What is strongly advised and was not answered well, empty when nothing."""
        poor = [one.text for box, one in self._asked() if not one.is_indispensable and box.currentIndex() > one.good]
        text = self.tr("Strongly advised before you certify: {questions}")
        return text.format(questions=" ".join(poor)) if poor else ""

    @property
    def answers(self) -> tuple[tuple[str, str], ...]:
        """Each question with what was answered."""
        return tuple((question.text, box.currentText()) for box, question in self._asked())

    def retranslate(self) -> None:
        """Write all words again; what was answered stays."""
        if self._currency.is_under_g1_licence:
            text = self.tr("Whoever certifies hands the licence of the Ğ1 on: read it together.")
            self._licence.say(text, self.tr("Read the licence"))
        else:
            text = self.tr(
                "This currency may have a licence of its own: read it together. The questions are those of the licence"
                " of the Ğ1, and good ones wherever people trust each other."
            )
            self._licence.say(text, self.tr("Read the licence of the Ğ1"))
        self.handed_on.setText(self.tr("I have handed the licence on to this person"))
        for row, (box, question) in zip(self._rows, self._asked(), strict=True):
            kind = self.tr("Indispensable") if question.is_indispensable else self.tr("Strongly advised")
            row.set_words(question.text, kind)
            chosen = box.currentIndex()
            box.blockSignals(True)
            box.clear()
            box.addItems([self.tr("Choose an answer"), *question.answers])
            box.setCurrentIndex(max(0, chosen))
            box.blockSignals(False)
            row.show_error("")

    def start_again(self) -> None:
        """Forget what was answered: it was said of somebody else."""
        self.handed_on.setChecked(False)
        for box in self.boxes:
            box.setCurrentIndex(0)

    def _asked(self) -> list[tuple[QComboBox, Question]]:
        return list(zip(self.boxes, self._questions(), strict=True))

    def _on_changed(self) -> None:
        for row in self._rows:
            row.show_error("")
        self.changed.emit()
