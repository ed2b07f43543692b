"""Papers to keep: A4 pages with a title, sentences, a table or a QR code with its text where wanted. Dark on light."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRect, QSize
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from sakia_ng.gui.paper_pages import Pages

_A4 = QSize(5_953, 8_419)
_INCH = 720  # units an inch holds
_FINEST_DPI, _COARSEST_DPI = 144, 60
_MOST_PIXELS = 60_000_000


@dataclass(frozen=True, slots=True)
class Paper:
    """Something to keep: only words, so that it is made at once. What lays it out takes a while: call it off the loop.

    Attributes:
        title: what it is.
        paragraphs: what it says, and what to do with it.
        code: what a QR code under them holds, written out beneath it too; empty for none.
        headers: names of the columns of a table under them, on each page that it takes; empty for none.
        rows: the cells, a row as long as ``headers``.
    """

    title: str
    paragraphs: Sequence[str]
    code: str = ""
    headers: Sequence[str] = ()
    rows: Sequence[Sequence[str]] = ()

    @property
    def orientation(self) -> QPageLayout.Orientation:
        """Pages with a table lie on their side."""
        return QPageLayout.Orientation.Landscape if self.headers else QPageLayout.Orientation.Portrait

    def set_up(self, device: QPagedPaintDevice) -> None:
        """Give the pages of a file or of a printer their size; their margins are drawn."""
        layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), self.orientation, QMarginsF())
        layout.setMode(QPageLayout.Mode.FullPageMode)
        device.setPageLayout(layout)

    def pdf(self) -> bytes:
        """Return it as a PDF."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(self.title)
        writer.setCreator("Sakia")
        self.set_up(writer)
        self.draw_on(writer)
        buffer.close()
        return bytes(buffer.data().data())

    def draw_on(self, device: QPagedPaintDevice) -> None:
        """Draw it on a file or a printer that was set up."""
        pages, painter = self._pages(), QPainter(device)
        for number in range(pages.count):
            if number:
                device.newPage()
            self._draw_page(painter, pages, number)
        painter.end()

    def pictures(self) -> list[QImage]:
        """Return it as it will look, a picture a page; the more pages, the coarser."""
        pages = self._pages()
        inches = self._size.width() * self._size.height() / _INCH**2
        dpi = min(_FINEST_DPI, max(_COARSEST_DPI, int((_MOST_PIXELS / pages.count / inches) ** 0.5)))
        return [self._picture(pages, number, dpi) for number in range(pages.count)]

    @property
    def _size(self) -> QSize:
        return _A4.transposed() if self.headers else _A4

    def _pages(self) -> Pages:
        pages = Pages(self._size)
        pages.add_title(self.title)
        for paragraph in self.paragraphs:
            pages.add_paragraph(paragraph)
        if self.code:
            pages.add_code(self.code)
        if self.headers:
            pages.add_table(self.headers, self.rows)
        return pages

    def _picture(self, pages: Pages, number: int, dpi: int) -> QImage:
        picture = QImage(self._size * dpi / _INCH, QImage.Format.Format_RGB32)
        picture.fill("white")
        painter = QPainter(picture)
        self._draw_page(painter, pages, number)
        painter.end()
        return picture

    def _draw_page(self, painter: QPainter, pages: Pages, number: int) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setWindow(QRect(0, 0, self._size.width(), self._size.height()))
        pages.draw(painter, number)
