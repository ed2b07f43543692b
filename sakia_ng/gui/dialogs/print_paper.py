"""How something will look on paper, page by page, with the way to the printer."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QAbstractScrollArea, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from sakia_ng.gui import aio
from sakia_ng.gui.paper import Paper
from sakia_ng.gui.theme import Icon, Role, Space, theme
from sakia_ng.gui.widgets import Button, IconButton, PrimaryButton, Text

_WIDTH, _HEIGHT = 760, 620
_ZOOM_STEP = 1.25


class _SystemDialog(QPrintDialog):
    """The system's own, opened as any other: the binding knows it with a receiver alone."""

    def open(self, *_: object) -> None:
        """Open beside everything else."""
        QDialog.open(self)


class PrintPaperDialog(QDialog):
    """Shows the pages, and prints them on the printer that is chosen in the system's dialog.

    Args:
        paper: what to print.
        pictures: how it will look, a picture a page.
        parent: what it is of; the pages are put away with it.

    Attributes:
        printed_on: name of the printer that has it, empty as long as none has.
    """

    def __init__(self, paper: Paper, pictures: Sequence[QImage], parent: QWidget) -> None:
        super().__init__(parent)
        self._paper, self._pictures, self.printed_on = paper, pictures, ""
        self.setWindowTitle(self.tr("Print: {title}").format(title=paper.title))
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setDocName(paper.title)
        self.printer.setCreator("Sakia")
        paper.set_up(self.printer)
        self.pages = QPrintPreviewWidget(self.printer, self)
        inner = self.pages.findChildren(QAbstractScrollArea)
        for view in (self.pages, *inner, *(area.viewport() for area in inner)):
            view.setAccessibleName(self.tr("Pages as they will be printed"))
        self.print_button, self.close_button = PrimaryButton("", Icon.PRINTER), Button(self.tr("Close"))
        self.print_button.setText(self.tr("Print…"))
        self.smaller, self.larger = IconButton(Icon.SMALLER), IconButton(Icon.ADD)
        self.smaller.set_name(self.tr("Show smaller"))
        self.larger.set_name(self.tr("Show larger"))
        self._count = Text(tone=Role.MUTED)
        self._lay_out()
        self._connect()
        self.resize(theme().scaled(_WIDTH), theme().scaled(_HEIGHT))
        self.print_button.setFocus()
        parent.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Put the pages away when what they are of is hidden: the program may have been locked."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.reject()
        return False

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        for widget in (self.smaller, self.larger, self._count):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self.close_button)
        row.addWidget(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self.pages, 1)
        column.addLayout(row)

    def _connect(self) -> None:
        self.pages.paintRequested.connect(self._on_pages_paint_requested)
        self.pages.previewChanged.connect(self._on_pages_preview_changed)
        self.print_button.clicked.connect(self._on_print_clicked)
        self.close_button.clicked.connect(self.reject)
        self.smaller.clicked.connect(self._on_smaller_clicked)
        self.larger.clicked.connect(self._on_larger_clicked)

    async def _print(self) -> None:
        """Ask the system which printer, and hand it over."""
        asked = _SystemDialog(self.printer, self)
        if not await aio.ask(asked):
            return
        self.print_button.setEnabled(False)
        await asyncio.to_thread(self._paper.draw_on, self.printer)
        self.printed_on = self.printer.printerName() or self.printer.outputFileName()
        self.accept()

    def _on_print_clicked(self) -> None:
        aio.spawn(self._print(), owner=self, name="print a paper")

    def _on_pages_paint_requested(self, printer: QPrinter) -> None:
        painter = QPainter(printer)
        for number, picture in enumerate(self._pictures):
            if number:
                printer.newPage()
            painter.drawImage(painter.viewport(), picture)
        painter.end()

    def _on_pages_preview_changed(self) -> None:
        self._count.setText(self.tr("%n page(s)", "", self.pages.pageCount()))

    def _on_smaller_clicked(self) -> None:
        self.pages.zoomOut(_ZOOM_STEP)

    def _on_larger_clicked(self) -> None:
        self.pages.zoomIn(_ZOOM_STEP)
