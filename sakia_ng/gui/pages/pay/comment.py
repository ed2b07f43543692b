"""Step 3 of a payment: the public comment, with a counter that says from when it costs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from sakia_ng.domain.comment import MAX_COMMENT_BYTES, MAX_PLAIN_COMMENT
from sakia_ng.errors import Refusal
from sakia_ng.gui.widgets import FormRow, Panel, no_margins
from sakia_ng.gui.words.errors import sentence
from sakia_ng.gui.words.language import whole
from sakia_ng.ports.ledger_codes import PaymentRule

FREE_BYTES = 100
"""Bytes of UTF-8 up to which a comment leaves a payment free: 256 bytes less some 150 of the payment."""


class CommentPart(Panel):
    """One line, public for ever.

    Args:
        costs: a long one makes the payment cost something.

    Attributes:
        changed: the comment is another.
        submitted: Enter was pressed.
    """

    changed = Signal()
    submitted = Signal()

    def __init__(self, *, costs: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._costs = costs
        self.field = QLineEdit()
        self.field.setObjectName("pay_comment")
        self._row = FormRow(self.field)
        self._hint = ""
        column = QVBoxLayout(self)
        no_margins(column)
        column.addWidget(self._row)
        self.field.textEdited.connect(self._on_text_edited)
        self.field.returnPressed.connect(self.submitted)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self._draw()

    @property
    def comment(self) -> str:
        """The comment, without spaces around it."""
        return self.field.text().strip()

    @property
    def error(self) -> str:
        """What is said to be wrong, empty when nothing."""
        return self._row.error

    @property
    def hint(self) -> str:
        """What the counter says."""
        return self._hint

    def set_comment(self, text: str) -> None:
        """Write a comment that somebody proposes."""
        self.field.setText(text)
        self._draw()
        self.changed.emit()

    def _draw(self) -> None:
        length = len(self.comment.encode("utf-8", "replace"))
        self._hint = self._counter(length)
        self._row.set_words(self.tr("&Comment"), self._hint)
        error = ""
        if not self._costs and len(self.comment) > MAX_PLAIN_COMMENT:
            error = sentence(
                Refusal(PaymentRule.COMMENT_OVERLONG, characters=len(self.comment), most=MAX_PLAIN_COMMENT)
            )
        elif length > MAX_COMMENT_BYTES:
            error = sentence(Refusal(PaymentRule.COMMENT_TOO_LONG, bytes=length, max_bytes=MAX_COMMENT_BYTES))
        self._row.show_error(error)

    def _counter(self, length: int) -> str:
        if not length:
            return self.tr("Everybody can read it, for ever. Leave it empty if you like.")
        if not self._costs:
            return self.tr("Public for ever. Plain letters without accents, digits and common signs.")
        if length <= FREE_BYTES:
            left = whole(FREE_BYTES - length)
            return self.tr(
                "Public for ever. Free for {count} more characters, accents and emoji counting more."
            ).format(count=left)
        left = whole(MAX_COMMENT_BYTES - length)
        return self.tr(
            "Public for ever. A comment this long makes the payment cost some cents; {count} more characters fit."
        ).format(count=left)

    def _on_text_edited(self) -> None:
        self._draw()
        self.changed.emit()
