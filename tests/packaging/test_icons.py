"""The program's mark: files of each system as Qt reads them back, and that the small ones can be told apart."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QImageReader
from PySide6.QtWidgets import QApplication

from sakia_ng.gui.application import window_icon

_SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "icons.py"
_GOLD, _WHITE, _TEAL = (QColor(name) for name in ("#F0C264", "#FFFFFF", "#0F766E"))


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, str(_SCRIPT), str(folder)], check=True, env=environment, timeout=60)
    return folder


def _pictures(file: Path) -> list[QImage]:
    reader = QImageReader(str(file))
    pictures = []
    for number in range(reader.imageCount()):
        assert reader.jumpToImage(number), reader.errorString()
        pictures.append(reader.read())
    return pictures


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("name", "sizes"),
    [("sakia-ng.ico", [16, 24, 32, 48, 64, 128, 256]), ("sakia-ng.icns", [16, 32, 64, 128, 256, 512])],
)
def test_containers_hold_the_drawn_pictures(drawn: Path, name: str, sizes: list[int]) -> None:
    pictures = {picture.width(): picture for picture in _pictures(drawn / name)}
    assert sorted(pictures) == sizes
    for size in sizes:
        alone = QImage(str(drawn / f"{size}.png"))
        assert pictures[size].convertToFormat(alone.format()) == alone


def _is_like(image: QImage, x: int, y: int, colour: QColor) -> bool:
    seen = image.pixelColor(x, y)
    pairs = zip((seen.red(), seen.green(), seen.blue()), (colour.red(), colour.green(), colour.blue()), strict=True)
    return seen.alpha() == 255 and all(abs(one - other) < 12 for one, other in pairs)


@pytest.mark.usefixtures("qapp")
def test_the_smallest_has_its_coin_and_people_on_whole_pixels(drawn: Path, qapp: QApplication) -> None:
    of_window = window_icon().pixmap(QSize(16, 16), 1.0).toImage()
    for image in (QImage(str(drawn / "16.png")), of_window):
        assert image.width() == 16
        assert all(_is_like(image, x, 8, _GOLD) for x in (6, 7, 8, 9))
        assert all(_is_like(image, x, y, _WHITE) for x, y in ((7, 2), (8, 3), (2, 12), (3, 11), (12, 12), (13, 11)))
        assert all(_is_like(image, x, 6, _TEAL) for x in (2, 3, 12, 13))


def test_the_monochrome_drawing_has_one_colour() -> None:
    drawing = (_SCRIPT.parents[1] / "resources" / "icons" / "sakia-symbolic.svg").read_text("utf-8")
    colours = {part.split('"')[0] for key in ('fill="', 'stroke="') for part in drawing.split(key)[1:]}
    assert colours == {"none", "#241f31"}
