"""Papers to keep: A4 pages with a title, sentences, a table or a QR code with its text where wanted. Dark on light."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTableFormat,
)

from sakia_ng.gui.theme import Role, Type, theme
from sakia_ng.gui.theme.roles import LIGHT
from sakia_ng.gui.widgets.qr import picture_of

_MARGIN_MM = 5.0  # and two centimetres more, which Qt leaves around a document
_QR_SIDE = 220
_PIECE = 60
_TITLE, _TEXT, _CODE, _CELL = 18.0, 11.0, 8.0, 9.0  # points
_CELL_PADDING = 4


@dataclass(frozen=True, slots=True)
class Paper:
    """Something to keep, laid out for pages of A4, as many as it takes.

    Attributes:
        title: what it is.
        document: what stands on it.
        orientation: how the pages lie.
    """

    title: str
    document: QTextDocument
    orientation: QPageLayout.Orientation = QPageLayout.Orientation.Portrait

    def lay_out(self, device: QPagedPaintDevice) -> None:
        """Give the pages of a file or of a printer their size and their margins."""
        margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        size = QPageSize(QPageSize.PageSizeId.A4)
        device.setPageLayout(QPageLayout(size, self.orientation, margins, QPageLayout.Unit.Millimeter))

    def pdf(self) -> bytes:
        """Return it as a PDF."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(self.title)
        writer.setCreator("Sakia")
        self.lay_out(writer)
        self.document.print_(writer)
        buffer.close()
        return bytes(buffer.data().data())


def paper_of(title: str, paragraphs: Sequence[str], code: str = "") -> Paper:
    """Lay out sentences.

    Args:
        title: its title.
        paragraphs: what the paper is and what to do with it.
        code: what the QR code holds, written out under it too; empty for none.
    """
    return Paper(title, _document(title, paragraphs, code))


def table_paper_of(
    title: str, paragraphs: Sequence[str], headers: Sequence[str], rows: Sequence[Sequence[str]]
) -> Paper:
    """Lay out pages that lie on their side, with a table whose headers stand on each of them.

    Args:
        title: its title.
        paragraphs: what stands above the table.
        headers: names of the columns.
        rows: the cells, a row as long as ``headers``.
    """
    document = _document(title, paragraphs, "")
    look = QTextTableFormat()
    look.setHeaderRowCount(1)
    look.setBorderCollapse(True)
    look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    look.setBorder(0.5)
    look.setBorderBrush(QColor(LIGHT[Role.LINE]))
    look.setCellPadding(_CELL_PADDING)
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    table = cursor.insertTable(1 + len(rows), len(headers), look)
    bold, plain = _dark(), _dark()
    bold.setFontWeight(QFont.Weight.DemiBold)
    for number, cells in enumerate((headers, *rows)):
        for column, text in enumerate(cells):
            small = bold if number == 0 else plain
            small.setFontPointSize(_CELL)
            table.cellAt(number, column).firstCursorPosition().insertText(text, small)
    return Paper(title, document, QPageLayout.Orientation.Landscape)


def _document(title: str, paragraphs: Sequence[str], code: str) -> QTextDocument:
    document = QTextDocument()
    font = QFont(theme().font(Type.BODY))
    font.setPointSizeF(_TEXT)
    document.setDefaultFont(font)
    cursor, plain, heading = QTextCursor(document), _dark(), _dark()
    heading.setFontPointSize(_TITLE)
    heading.setFontWeight(QFont.Weight.DemiBold)
    cursor.insertText(f"{title}\n\n", heading)
    for paragraph in paragraphs:
        cursor.insertText(f"{paragraph}\n\n", plain)
    if code:
        _insert_code(document, cursor, code)
    return document


def _dark() -> QTextCharFormat:
    text = QTextCharFormat()
    text.setForeground(QColor(LIGHT[Role.TEXT]))
    return text


def _insert_code(document: QTextDocument, cursor: QTextCursor, code: str) -> None:
    small = _dark()
    small.setFontFamilies([theme().font(Type.BODY, mono=True).family()])
    small.setFontPointSize(_CODE)
    picture, shown = QUrl("paper://code"), QTextImageFormat()
    document.addResource(
        QTextDocument.ResourceType.ImageResource.value, picture, QImage.fromData(QByteArray(picture_of(code, "png")))
    )
    shown.setName(picture.toString())
    shown.setWidth(_QR_SIDE)
    shown.setHeight(_QR_SIDE)
    cursor.insertImage(shown)
    pieces = [code[start : start + _PIECE] for start in range(0, len(code), _PIECE)]
    cursor.insertText("\n\n" + "\u200b".join(pieces), small)
