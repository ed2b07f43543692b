"""QR codes, painted from segno's matrix with modules of whole pixels."""

from __future__ import annotations

from io import BytesIO

import segno
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sakia_ng.gui.theme import Radius, Role
from sakia_ng.gui.theme.roles import LIGHT

_QUIET_MODULES = 4  # ISO/IEC 18004 asks for four light modules all round
_PIXELS_A_MODULE = 12


def picture_of(text: str, kind: str) -> bytes:
    """Return a QR code as a picture file.

    Args:
        text: what it holds.
        kind: ``png`` or ``svg``.
    """
    written = BytesIO()
    _code(text).save(written, kind=kind, border=_QUIET_MODULES, scale=_PIXELS_A_MODULE, light="white")
    return written.getvalue()


def matrix_of(text: str) -> tuple[bytearray, ...]:
    """Return the rows of a QR code without its quiet zone, 1 for a dark module; a long text takes some 30 ms."""
    return tuple(bytearray(row) for row in _code(text).matrix)


def _code(text: str) -> segno.QRCode:
    return segno.make_qr(text, error="m")


class QrView(QWidget):
    """A QR code, dark on light whatever the theme is: many cameras read nothing else.

    Args:
        side: widest width and height in device-independent pixels; the code takes what whole modules fill.
    """

    def __init__(self, side: int = 200, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = self._side = side
        self._matrix: tuple[bytearray, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("QR code"))

    def show_text(self, text: str, spoken: str = "") -> None:
        """Draw a text, with ``spoken`` for screen readers."""
        self.show_matrix(matrix_of(text), spoken or self.tr("QR code of {text}").format(text=text))

    def show_matrix(self, matrix: tuple[bytearray, ...], spoken: str) -> None:
        """Draw what ``matrix_of`` returned for a long text, off the loop."""
        self.setAccessibleName(spoken)
        if matrix == self._matrix:
            return
        self._matrix = matrix
        self.set_side(self._most)
        self.update()

    def clear(self) -> None:
        """Draw nothing any more."""
        self._matrix = ()
        self.setAccessibleName(self.tr("QR code"))
        self.update()

    def set_side(self, side: int) -> None:
        """Change the widest width and height."""
        self._most = side
        whole = len(self._matrix) + 2 * _QUIET_MODULES
        self._side = max(1, side // whole) * whole
        self.updateGeometry()
        self.update()

    @property
    def modules(self) -> int:
        """Modules a side, quiet zone not counted; 0 while empty."""
        return len(self._matrix)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """A square."""
        return QSize(self._side, self._side)

    def module_pixels(self, ratio: float) -> int:
        """Return how many device pixels wide a module is on a screen of this ratio."""
        return max(1, int(self._side * ratio) // (len(self._matrix) + 2 * _QUIET_MODULES))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Draw a light ground, then the dark modules."""
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.white)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(self.rect(), Radius.CONTROL, Radius.CONTROL)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        if self._matrix:
            self._draw_modules(painter)
        painter.end()

    def _draw_modules(self, painter: QPainter) -> None:
        ratio = self.devicePixelRatioF()
        step = self.module_pixels(ratio) / ratio
        start = round((self._side - step * len(self._matrix)) / 2 * ratio) / ratio
        dark = LIGHT[Role.TEXT]
        for row, bits in enumerate(self._matrix):
            for column, bit in enumerate(bits):
                if bit:
                    painter.fillRect(QRectF(start + column * step, start + row * step, step, step), dark)
