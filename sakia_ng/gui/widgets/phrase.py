"""A field for a recovery phrase, with completion of the word being typed."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QCompleter, QListView, QPlainTextEdit, QWidget

from sakia_ng.gui.theme import theme
from sakia_ng.ports.recovery import Recovery

_SUGGESTIONS = 6
_COMPLETE_FROM = 2
_TAKES = (Qt.Key.Key_Enter, Qt.Key.Key_Return)


class PhraseEdit(QPlainTextEdit):
    """Words of a phrase, in any language. Nothing typed can be copied out of it.

    Args:
        recovery: knows the words.

    Attributes:
        submitted: Enter was pressed.
    """

    submitted = Signal()

    def __init__(self, recovery: Recovery, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recovery = recovery
        self.setUndoRedoEnabled(False)  # what is deleted is gone
        self.setTabChangesFocus(True)
        self.setFixedHeight(theme().scaled(96))
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._words = QStringListModel(self)
        self._completer = QCompleter(self._words, self)
        self._list = QListView()
        self._completer.setPopup(self._list)
        self._completer.setWidget(self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.activated.connect(self._on_completer_activated)
        self.textChanged.connect(self._on_text_changed)

    @property
    def suggestions(self) -> list[str]:
        """The words offered now."""
        return self._words.stringList() if self._list.isVisible() else []

    def count(self) -> int:
        """Return how many words there are."""
        return len(self.toPlainText().split())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Enter submits; in the list of words it takes one, as Tab does."""
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut):
            return
        is_open = self._list.isVisible()
        if is_open and event.key() in _TAKES:
            self._on_completer_activated(self._chosen())
            return
        if event.key() in (Qt.Key.Key_Enter, Qt.Key.Key_Return):
            self.submitted.emit()
            return
        if is_open and event.key() == Qt.Key.Key_Escape:
            self._list.hide()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's own name and signature
        """Take a word with Tab while words are offered; else go to the next field."""
        if forward and self._list.isVisible():
            self._on_completer_activated(self._chosen())
            return True
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's own name
        """Close the list of words with the field."""
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._list.hide()
        super().focusOutEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's own name
        """Give nothing to the clipboard nor to what is dragged elsewhere."""
        return QMimeData()

    def _chosen(self) -> str:
        index = self._list.currentIndex()
        return str(index.data()) if index.isValid() else self._words.stringList()[0]

    def _on_text_changed(self) -> None:
        word = self._word_cursor().selectedText()
        words = self._recovery.complete(word, None, _SUGGESTIONS) if len(word) >= _COMPLETE_FROM else ()
        if not words or word in words or not self.hasFocus():
            self._list.hide()
            return
        self._words.setStringList(list(words))
        area = self.cursorRect()
        area.setWidth(theme().scaled(180))
        self._completer.complete(area)

    def _on_completer_activated(self, word: str) -> None:
        cursor = self._word_cursor()
        cursor.insertText(f"{word} ")
        self.setTextCursor(cursor)
        self._list.hide()

    def _word_cursor(self) -> QTextCursor:
        """Return a cursor over the word that ends where one types."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfWord, QTextCursor.MoveMode.KeepAnchor)
        return cursor
