"""QR codes in pictures: files, the clipboard, the screen. Everything read is hostile: sizes are bounded, kinds few."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QSize
from PySide6.QtGui import QGuiApplication, QImage, QImageReader

from sakia_ng.errors import UserError
from sakia_ng.gui.files import read
from sakia_ng.services.scan import ScanProblem

LARGEST_FILE = 30_000_000
"""Bytes above which a file is no picture of a code."""

_MOST_PIXELS = 60_000_000
_LARGEST_SIDE = 4_000
_MOST_CODES = 20
_LONGEST_TEXT = 4_000
_KINDS = frozenset({"png", "jpeg", "jpg", "webp", "gif", "bmp"})
"""Formats read; never SVG, which can refer to other files."""


def picture_from(data: bytes) -> QImage:
    """Return the picture of a file. Takes time: not on the loop.

    Raises:
        UserError: ``NO_PICTURE``: of another kind, damaged, or too large.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    kind = bytes(reader.format().data()).decode("ascii", "replace")
    if kind not in _KINDS or not _is_reasonable(reader.size()):  # for its size an SVG would be read, and what it names
        raise UserError(ScanProblem.NO_PICTURE)
    image = reader.read()
    if image.isNull():
        raise UserError(ScanProblem.NO_PICTURE)
    return image


def texts_in(image: QImage) -> tuple[str, ...]:
    """Return what the QR codes of a picture hold. Takes time: not on the loop."""
    import zxingcpp  # noqa: PLC0415 - loaded when somebody scans, not at the start

    grey = _of_bearable_size(image).convertToFormat(QImage.Format.Format_Grayscale8)
    if grey.isNull():
        return ()
    view = zxingcpp.ImageView(
        grey.constBits(), grey.width(), grey.height(), zxingcpp.ImageFormat.Lum, grey.bytesPerLine(), 1
    )
    found = zxingcpp.read_barcodes(view, formats=zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode]))
    return tuple(code.text for code in found[:_MOST_CODES] if code.valid and len(code.text) <= _LONGEST_TEXT)


async def read_file(data: bytes) -> tuple[str, ...]:
    """Return what the codes in a picture file hold, off the loop. Errors: as ``picture_from``."""
    return await asyncio.to_thread(lambda: texts_in(picture_from(data)))


async def read_images(images: Sequence[QImage]) -> tuple[str, ...]:
    """Return what the codes of some pictures hold, off the loop."""
    return await asyncio.to_thread(lambda: tuple(text for image in images for text in texts_in(image)))


async def read_clipboard() -> tuple[str, ...]:
    """Return what the clipboard holds: the codes of a picture, else its text.

    Raises:
        UserError: ``CLIPBOARD_EMPTY``.
    """
    board = QGuiApplication.clipboard()
    image, text = board.image(), board.text().strip()
    if not image.isNull() and _is_reasonable(image.size()):
        return await read_images([image])
    if not text:
        raise UserError(ScanProblem.CLIPBOARD_EMPTY)
    return (text[:_LONGEST_TEXT],)


def pictures_of_screens() -> list[QImage]:
    """Return a picture of each screen, where the window system lets a program look (not on Wayland)."""
    pictures = [screen.grabWindow(0).toImage() for screen in QGuiApplication.screens()]
    return [picture for picture in pictures if not picture.isNull()]


def _is_reasonable(size: QSize) -> bool:
    return size.isValid() and size.width() * size.height() <= _MOST_PIXELS


def _of_bearable_size(image: QImage) -> QImage:
    if max(image.width(), image.height()) <= _LARGEST_SIDE:
        return image
    return (
        image.scaledToWidth(_LARGEST_SIDE) if image.width() >= image.height() else image.scaledToHeight(_LARGEST_SIDE)
    )


def may_hold_code(mime: QMimeData) -> bool:
    """Tell whether something dragged here could be read: a picture, or one file."""
    urls = mime.urls()
    return mime.hasImage() or (len(urls) == 1 and urls[0].isLocalFile())


def dropped(mime: QMimeData) -> Callable[[], Awaitable[tuple[str, ...]]]:
    """Take a copy of something dropped, which is gone after its event, and return what reads its codes.

    What is returned raises ``UserError`` (``NO_PICTURE``) where that is no picture.
    """
    image, urls = mime.imageData(), mime.urls()
    if isinstance(image, QImage) and not image.isNull() and _is_reasonable(image.size()):
        return partial(read_images, [image.copy()])
    is_file = len(urls) == 1 and urls[0].isLocalFile()
    return partial(read_path, Path(urls[0].toLocalFile())) if is_file else partial(read_file, b"")


async def read_path(path: Path) -> tuple[str, ...]:
    """Return what the codes in the picture of a path hold. Errors: as ``picture_from``."""
    outcome = await read(path, LARGEST_FILE)
    if not outcome.is_done:
        raise UserError(ScanProblem.NO_PICTURE)
    return await read_file(outcome.data)
