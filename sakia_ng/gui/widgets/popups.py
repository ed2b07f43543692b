"""Small windows over the page: a QR code, a question before something is lost. Opened, never run in a nested loop."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from sakia_ng.domain.addresses import Address
from sakia_ng.gui import aio
from sakia_ng.gui.theme import Role, Space, Type, theme
from sakia_ng.gui.widgets.base import Panel, Text
from sakia_ng.gui.widgets.buttons import Button, PrimaryButton
from sakia_ng.gui.widgets.labels import AddressLabel, ElidedLabel
from sakia_ng.gui.widgets.qr import QrView

_QUESTION_WIDTH = 440


class QrPopup(Panel):
    """An address as a QR code that a phone can read; Escape or a click elsewhere closes it."""

    def __init__(self, name: str, address: Address, link: str, parent: QWidget) -> None:
        super().__init__(parent, look="card")
        self.setWindowFlags(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        qr, shown = QrView(260), AddressLabel()
        qr.show_text(link, self.tr("QR code of the address of {name}").format(name=name))
        shown.show_address(address)
        title = ElidedLabel(name, size=Type.EMPHASIS, bold=True)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(title)
        column.addWidget(qr, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)


class Question(QDialog):
    """Asks before something is done that cannot be undone easily.

    Args:
        title: the question.
        text: what happens.
        action: word on the button that does it.
        parent: over which window.
        is_dangerous: something is lost: the button is red and Cancel has the focus.
        field: what must be filled in besides; it has the focus then.
    """

    def __init__(
        self,
        title: str,
        text: str,
        action: str,
        parent: QWidget,
        *,
        is_dangerous: bool = False,
        field: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(theme().scaled(_QUESTION_WIDTH))
        do_it: Button = Button(action, look="danger") if is_dangerous else PrimaryButton(action)
        cancel = Button(self.tr("Cancel"))
        do_it.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        actions = QHBoxLayout()
        actions.setSpacing(Space.XS)
        actions.addStretch()
        actions.addWidget(cancel)
        actions.addWidget(do_it)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(Text(title, size=Type.EMPHASIS, bold=True, wrap=True))
        column.addWidget(Text(text, tone=Role.MUTED, wrap=True))
        if field is not None:
            column.addWidget(field)
        column.addSpacing(Space.XS)
        column.addLayout(actions)
        (cancel if is_dangerous else do_it).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Be as high as the words are at this width: Qt itself reckons with another."""
        super().resizeEvent(event)
        self.setMinimumHeight(self._column.totalHeightForWidth(event.size().width()))


async def confirmed(question: Question) -> bool:
    """Open a question and tell whether the user said yes."""
    return await aio.ask(question) == QDialog.DialogCode.Accepted.value
