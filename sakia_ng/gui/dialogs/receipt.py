"""A receipt: on screen, as text, as a picture, as a PDF."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sakia_ng.domain.operation import OutboxEntry
from sakia_ng.gui import aio
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.theme import Icon, Role, Space, Type, theme
from sakia_ng.gui.theme.roles import LIGHT
from sakia_ng.gui.widgets import Banner, Button, Card, PrimaryButton, Text, announce
from sakia_ng.gui.words.payment import ReceiptLine, made_on, receipt_lines, receipt_text

_WIDTH = 680
_PICTURE_WIDTH = 1_000
_MARGIN_MM = 20.0
_HALF_HASH = 33
_PAPER_TITLE, _PAPER_TEXT, _PAPER_CODE = 16.0, 10.5, 8.0  # points, on paper: no theme there


class ReceiptDialog(QDialog):
    """Shows a receipt of a final payment, beside the window: nothing is blocked.

    Args:
        entry: the payment.
        live: names and how amounts are written.
        parent: over which window.
    """

    def __init__(self, entry: OutboxEntry, live: Live, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Receipt"))
        self.setModal(False)
        self._stem = f"sakia-{entry.operation.hash[2:10]}"
        self.lines = receipt_lines(entry, live.name_or_address, live.format)
        self._made = made_on(live.now())
        self._said = Banner(Role.POSITIVE, Icon.SUCCESS)
        self._said.hide()
        self.save_pdf, self.save_picture = PrimaryButton(self.tr("Save as PDF…"), Icon.DOCUMENT), Button()
        self.copy, self.close_button = Button(self.tr("Copy as text"), Icon.COPY), Button(self.tr("Close"))
        self.save_picture.setText(self.tr("Save as picture…"))
        self._lay_out()
        self.setMinimumWidth(max(theme().scaled(_WIDTH), self.minimumSizeHint().width()))
        self.save_pdf.clicked.connect(self._on_save_pdf_clicked)
        self.save_picture.clicked.connect(self._on_save_picture_clicked)
        self.copy.clicked.connect(self._on_copy_clicked)
        self.close_button.clicked.connect(self.reject)

    @property
    def text(self) -> str:
        """The receipt as plain text."""
        return receipt_text(self.lines, self.tr("Receipt of a payment"))

    @property
    def said(self) -> str:
        """What was said of the last copy or file."""
        return self._said.text

    async def show_until_closed(self) -> None:
        """Open, and let the dialog go when it is closed."""
        await aio.ask(self)

    async def write_pdf(self, path: Path) -> None:
        """Write the receipt as a PDF of one A5 page, and say whether that worked."""
        await self._write(path, self._pdf())

    async def write_picture(self, path: Path) -> None:
        """Write the receipt as a PNG, and say whether that worked."""
        await self._write(path, self._picture())

    def _lay_out(self) -> None:
        card, grid = Card(self.tr("Receipt of a payment")), QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(self.lines):
            value = Text(_breakable(line), wrap=True)
            if line.is_code:
                value.setFont(theme().font(Type.CAPTION, mono=True))
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(Text(line.label, tone=Role.MUTED), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        card.body.addLayout(grid)
        card.body.addWidget(Text(self._made, size=Type.CAPTION, tone=Role.MUTED))
        actions = QHBoxLayout()
        actions.setSpacing(Space.XS)
        for button in (self.save_pdf, self.save_picture, self.copy):
            actions.addWidget(button)
        actions.addStretch()
        actions.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(card)
        column.addWidget(self._said)
        column.addLayout(actions)
        self.close_button.setFocus()

    def _document(self) -> QTextDocument:
        """Lay the receipt out for paper: dark on light, text inserted as text."""
        document = QTextDocument(self)
        font = QFont(theme().font(Type.BODY))
        font.setPointSizeF(_PAPER_TEXT)
        document.setDefaultFont(font)
        cursor = QTextCursor(document)
        plain, muted, title, code = (QTextCharFormat() for _ in range(4))
        title.setFontPointSize(_PAPER_TITLE)
        title.setFontWeight(QFont.Weight.DemiBold)
        code.setFontFamilies([theme().font(Type.BODY, mono=True).family()])
        code.setFontPointSize(_PAPER_CODE)
        for kind, role in ((plain, Role.TEXT), (muted, Role.MUTED), (title, Role.TEXT), (code, Role.TEXT)):
            kind.setForeground(QColor(LIGHT[role]))
        cursor.insertText(self.tr("Receipt of a payment"), title)
        cursor.insertText("\n\n", title)
        for line in self.lines:
            if line.label:
                cursor.insertText(f"{line.label}\n", muted)
            cursor.insertText(f"{_breakable(line)}\n", code if line.is_code else plain)
        cursor.insertText(f"\n{self._made}", muted)
        return document

    def _pdf(self) -> bytes:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(self.tr("Receipt of a payment"))
        writer.setCreator("Sakia")
        margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        writer.setPageLayout(
            QPageLayout(
                QPageSize(QPageSize.PageSizeId.A5),
                QPageLayout.Orientation.Portrait,
                margins,
                QPageLayout.Unit.Millimeter,
            )
        )
        self._document().print_(writer)
        buffer.close()
        return bytes(buffer.data().data())

    def _picture(self) -> bytes:
        document, edge = self._document(), Space.XXL
        document.setTextWidth(_PICTURE_WIDTH / 2 - 2 * edge)
        size = document.size() + QSizeF(2 * edge, 2 * edge)
        image = QImage(size.toSize() * 2, QImage.Format.Format_RGB32)
        image.fill(QColor(LIGHT[Role.SURFACE]))
        painter = QPainter(image)
        painter.scale(2, 2)
        painter.translate(edge, edge)
        document.drawContents(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide's stub wants bytes, its code takes str
        return bytes(buffer.data().data())

    async def _write(self, path: Path, data: bytes) -> None:
        try:
            await asyncio.to_thread(path.write_bytes, data)
        except OSError:
            self._say(Role.DANGER, Icon.ALERT, self.tr("The file could not be written. Choose another folder."))
            return
        self._say(Role.POSITIVE, Icon.SUCCESS, self.tr("Saved as {name}.").format(name=path.name))

    def _say(self, tone: Role, what: Icon, text: str) -> None:
        self._said.set_kind(tone, what)
        self._said.say(text)
        self._said.show()
        announce(self, text)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.text}\n{self._made}")
        self._say(Role.POSITIVE, Icon.SUCCESS, self.tr("Copied"))

    def _on_save_pdf_clicked(self) -> None:
        aio.spawn(self._ask_and_write("pdf"), owner=self, name="save a receipt")

    def _on_save_picture_clicked(self) -> None:
        aio.spawn(self._ask_and_write("png"), owner=self, name="save a receipt")

    async def _ask_and_write(self, suffix: str) -> None:
        dialog = QFileDialog(self, self.tr("Save the receipt"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"{self._stem}.{suffix}")
        if await aio.ask(dialog) and dialog.selectedFiles():
            path = Path(dialog.selectedFiles()[0])
            await (self.write_pdf(path) if suffix == "pdf" else self.write_picture(path))


def _breakable(line: ReceiptLine) -> str:
    """Give a long code a place where its line may break."""
    if not line.is_code or len(line.value) <= _HALF_HASH:
        return line.value
    return "\u200b".join(line.value[start : start + _HALF_HASH] for start in range(0, len(line.value), _HALF_HASH))
