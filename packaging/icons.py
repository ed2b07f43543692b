"""Draw the program's mark for each system, from its drawings in resources/icons.

    python packaging/icons.py DIR

DIR gets ``sakia-ng.ico`` (Windows), ``sakia-ng.icns`` (macOS) and ``N.png`` for the sizes of a Linux desktop. Both
container formats hold PNG pictures as they are, behind a short list.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWINGS = Path(__file__).resolve().parents[1] / "resources" / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
SMALL = 24
"""Up to here the drawing with fewer lines is taken."""
_ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
_ICNS_KINDS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def picture(size: int) -> bytes:
    """Return the mark as a PNG of so many pixels a side."""
    name = "sakia-small.svg" if size <= SMALL else "sakia.svg"
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWINGS / name)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return an icon file of Windows: a header, an entry a picture (a side of 256 is written 0), the pictures."""
    chosen = [(size, pictures[size]) for size in _ICO_SIZES]
    offset, entries = 6 + 16 * len(chosen), []
    for size, png in chosen:
        entries.append(struct.pack("<4B2H2I", size % 256, size % 256, 0, 0, 1, 32, len(png), offset))
        offset += len(png)
    return b"".join([struct.pack("<3H", 0, 1, len(chosen)), *entries, *(png for _, png in chosen)])


def icns(pictures: dict[int, bytes]) -> bytes:
    """Return an icon file of macOS: blocks of a kind, a length that counts its own eight bytes, and a picture."""
    blocks = [kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size] for kind, size in _ICNS_KINDS.items()]
    body = b"".join(blocks)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def write(folder: Path) -> None:
    """Write all of them into a folder, which is made when absent."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: picture(size) for size in SIZES}
    for size, png in pictures.items():
        (folder / f"{size}.png").write_bytes(png)
    (folder / "sakia-ng.ico").write_bytes(ico(pictures))
    (folder / "sakia-ng.icns").write_bytes(icns(pictures))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit("usage: icons.py DIR")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _application = QGuiApplication([])
    write(Path(sys.argv[1]))
