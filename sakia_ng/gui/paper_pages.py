"""What stands where on the pages of a paper. Each step is short, so that a thread that lays it out holds nobody up."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextLine, QTextOption

from sakia_ng.gui.theme import Role, Type, theme
from sakia_ng.gui.theme.roles import LIGHT
from sakia_ng.gui.widgets.qr import matrix_of

_POINT = 10.0  # units of the pages: tenths of a point, so fine that all devices lay out alike
_MARGIN = 60 * _POINT
_TITLE, _TEXT, _CODE, _CELL = 18, 11, 8, 9  # points
_QR_SIDE = 150 * _POINT
_PADDING = 3 * _POINT
_WIDEST_CELL = 180 * _POINT


class _Mark(Protocol):
    """Something that stands on a page."""

    def draw(self, painter: QPainter) -> None:
        """Draw it."""


class _Words:
    """One line of words.

    Args:
        line: the line.
        at: where its block begins.
        layout: what the line is of, kept for it.
    """

    def __init__(self, line: QTextLine, at: QPointF, layout: QTextLayout) -> None:
        self._line, self._at, self._layout = line, at, layout

    def draw(self, painter: QPainter) -> None:
        """Draw it."""
        painter.setPen(QColor(LIGHT[Role.TEXT]))
        self._line.draw(painter, self._at)


class _Code:
    """A QR code; the margin of the page is its quiet zone."""

    def __init__(self, text: str, at: QPointF) -> None:
        self._matrix, self._at = matrix_of(text), at

    def draw(self, painter: QPainter) -> None:
        """Draw its dark modules, those beside each other at once."""
        step = _QR_SIDE / len(self._matrix)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for row, bits in enumerate(self._matrix):
            column = 0
            for is_dark, run in groupby(bits):
                length = len(list(run))
                if is_dark:
                    corner = self._at + QPointF(column * step, row * step)
                    painter.fillRect(QRectF(corner.x(), corner.y(), length * step, step), QColor(LIGHT[Role.TEXT]))
                column += length
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)


class _Rule:
    """A line under a row."""

    def __init__(self, start: QPointF, width: float) -> None:
        self._start, self._end = start, start + QPointF(width, 0)

    def draw(self, painter: QPainter) -> None:
        """Draw it."""
        painter.setPen(QPen(QColor(LIGHT[Role.LINE]), _POINT / 2))
        painter.drawLine(self._start, self._end)


class Pages:
    """Pages that grow from above, in tenths of a point.

    Args:
        size: of a page.
    """

    def __init__(self, size: QSize) -> None:
        self._size = size
        self._width = size.width() - 2 * _MARGIN
        self._bottom = size.height() - _MARGIN
        self._marks: list[list[_Mark]] = [[]]
        self._y = _MARGIN

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._marks)

    def add_title(self, text: str) -> None:
        """Write what the paper is."""
        self._add_text(text, _font(_TITLE, bold=True))

    def add_paragraph(self, text: str) -> None:
        """Write a sentence, or some."""
        self._add_text(text, _font(_TEXT))

    def add_code(self, code: str) -> None:
        """Draw a QR code, and write what it holds."""
        self._make_room(_QR_SIDE)
        self._put(_Code(code, QPointF(_MARGIN, self._y)))
        self._y += _QR_SIDE + _TEXT * _POINT
        self._add_text(code, _font(_CODE, mono=True))

    def add_table(self, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Write a table whose headers stand on each page that it takes; no row is torn apart."""
        bold, plain = _font(_CELL, bold=True), _font(_CELL)
        widths = _shares([headers, *rows], plain, self._width)
        head = _Row(headers, widths, bold)
        self._add_row(head)
        for cells in rows:
            row = _Row(cells, widths, plain)
            if self._make_room(row.height):
                self._add_row(head)
            self._add_row(row)

    def draw(self, painter: QPainter, number: int) -> None:
        """Draw a page, with its number when there are several."""
        for mark in self._marks[number]:
            mark.draw(painter)
        if self.count > 1:
            painter.setFont(_font(_CODE))
            painter.setPen(QColor(LIGHT[Role.MUTED]))
            foot = QRectF(_MARGIN, self._bottom, self._width, _MARGIN / 2)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
            painter.drawText(foot, int(flags), f"{number + 1} / {self.count}")

    def _add_text(self, text: str, font: QFont) -> None:
        layout, lines = _lines(text, font, self._width)
        for line in lines:
            self._make_room(line.height())
            self._put(_Words(line, QPointF(_MARGIN, self._y - line.y()), layout))
            self._y += line.height()
        self._y += font.pixelSize()

    def _add_row(self, row: _Row) -> None:
        left = _MARGIN
        for width, (layout, lines) in zip(row.widths, row.cells, strict=True):
            for line in lines:
                self._put(_Words(line, QPointF(left + _PADDING, self._y + _PADDING), layout))
            left += width
        self._y += row.height
        self._put(_Rule(QPointF(_MARGIN, self._y), self._width))

    def _make_room(self, height: float) -> bool:
        """Begin another page where this one is too short, and say whether that was so."""
        is_full = self._y + height > self._bottom and bool(self._marks[-1])
        if is_full:
            self._marks.append([])
            self._y = _MARGIN
        return is_full

    def _put(self, mark: _Mark) -> None:
        self._marks[-1].append(mark)


class _Row:
    """The cells of a row, each with its lines."""

    def __init__(self, texts: Sequence[str], widths: Sequence[float], font: QFont) -> None:
        self.widths = widths
        self.cells = [_lines(text, font, width - 2 * _PADDING) for text, width in zip(texts, widths, strict=True)]
        self.height = max(sum(line.height() for line in lines) for _, lines in self.cells) + 2 * _PADDING


def _font(points: int, *, bold: bool = False, mono: bool = False) -> QFont:
    font = QFont(theme().font(Type.BODY, mono=mono))
    font.setPixelSize(round(points * _POINT))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def _lines(text: str, font: QFont, width: float) -> tuple[QTextLayout, list[QTextLine]]:
    """Break a text into lines; words longer than a line, such as addresses, are broken too."""
    layout, lines = QTextLayout(text.replace("\n", "\u2028"), font), list[QTextLine]()
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
        lines.append(line)
    layout.endLayout()
    return layout, lines


def _shares(rows: Sequence[Sequence[str]], font: QFont, width: float) -> list[float]:
    """Share the width among columns by what stands in them; a very wide one takes several lines."""
    metrics = QFontMetricsF(font)
    wide = [
        min(_WIDEST_CELL, max(metrics.horizontalAdvance(text) for text in column)) + 4 * _PADDING
        for column in zip(*rows, strict=True)
    ]
    return [one * width / sum(wide) for one in wide]
