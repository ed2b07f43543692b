"""Pictures in which QR codes are looked for: files of any kind, cut, flipped and swollen."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
import segno
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from sakia_ng.gui.scanning import picture_from, texts_in
from tests.fuzz.effort import FUZZ, held, peak_of
from tests.fuzz.mutations import HOSTILE_BYTES, mutated

TEXT = "g1:g1MTFviH3S1dab4vMuF8oRhk57WE1VkFHifMo68ueKi5JBWnT?amount=12.5"
MIB = 1 << 20


def _written(kind: str) -> bytes:
    """Return a code as a picture file."""
    png = io.BytesIO()
    segno.make(TEXT).save(png, kind="png", scale=2)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImage.fromData(png.getvalue()).save(buffer, kind)  # type: ignore[call-overload]  # a device and a format
    return bytes(buffer.data().data())


PICTURES = [_written(kind) for kind in ("PNG", "JPEG", "BMP", "WEBP")]
GIF = bytes.fromhex("47494638396101000100800000ffffff00000021f90401000000002c00000000010001000002024401003b")


@pytest.mark.parametrize("picture", PICTURES)
def test_whole_pictures_are_read(picture: bytes) -> None:
    """What is spoilt below is good to begin with."""
    assert texts_in(picture_from(picture)) == (TEXT,)


@pytest.mark.qt_log_ignore(".")  # libraries complain of what is spoilt
@FUZZ
@given(mutated([*PICTURES, GIF], HOSTILE_BYTES) | st.binary(max_size=80))
@example(b"")
def test_pictures(data: bytes) -> None:
    found = held(lambda: texts_in(picture_from(data)))
    assert found is None or all(len(text) <= 4_000 for text in found)


def _png(width: int, height: int) -> bytes:
    """Return a picture whose header tells its size, and whose rows are all zeros."""

    def part(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    rows = zlib.compress(bytes((width // 8 + 1) * min(height, 100_000)), 9)
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", header) + part(b"IDAT", rows) + part(b"IEND", b"")


@pytest.mark.qt_log_ignore(".")
@FUZZ
@given(st.integers(0, 1 << 31), st.integers(0, 1 << 31))
@example(7_000, 8_500)
@example(60_000_000, 1)
@example(1, 60_000_000)
@example(30_000_000, 2)
def test_sizes_that_a_header_tells(width: int, height: int) -> None:
    size = width * height
    bits = _png(width, height) if size <= 60_000_000 else _png(8, 8).replace(struct.pack(">II", 8, 8), b"\x7f" * 8)
    held(lambda: texts_in(picture_from(bits)))


@pytest.mark.parametrize("kind", ["svg", "svgz", "tiff", "ico", "pdf", "xpm"])
def test_other_kinds_are_not_even_tried(kind: str) -> None:
    heads = {
        "svg": b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
        "svgz": zlib.compress(b"<svg/>"),
        "tiff": b"II*\x00",
        "ico": b"\x00\x00\x01\x00",
        "pdf": b"%PDF-1.7",
        "xpm": b"/* XPM */",
    }
    assert held(lambda: texts_in(picture_from(heads[kind]))) is None


def test_a_small_file_that_means_a_large_picture() -> None:
    bomb = _png(7_700, 7_700)
    assert len(bomb) < 100_000
    assert peak_of(lambda: texts_in(picture_from(bomb))) < 64 * MIB
