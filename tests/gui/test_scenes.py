"""Every page and dialog, in every state that is drawn: named, telling its state, nothing cut, no value scrolled."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from sakia_ng.gui.application import use_language
from sakia_ng.gui.main_window import MainWindow
from sakia_ng.gui.theme import ThemeChoice, theme
from tests.async_qt import AsyncQt
from tests.gui.contrasts import faint
from tests.gui.looks import Stretcher, astray, cut, nameless, needless_bars, silent, turned_by_wheel, wordless
from tests.gui.stillness import restless
from tests.pictures_of import SCENES
from tests.pictures_played import played
from tests.pictures_stand import Scene
from tests.settling import settle

EVERY_SCENE = pytest.mark.parametrize("scene", SCENES, ids=[scene.name for scene in SCENES])
LAPTOP, SMALL, LARGE = (1366, 768), (1024, 600), (3840, 2160)
ENLARGED = (911, 485)  # a laptop's screen of 1366 x 768 at 150 %


async def _faults(
    scene: Scene, folder: Path, *sizes: tuple[int, int], is_read: bool = False, is_told: bool = False
) -> list[tuple[str, list[str]]]:
    """Play a scene in a window that is given some sizes one after the other; return what is wrong with what is seen.

    Args:
        scene: what is played.
        folder: for its store.
        sizes: of the window.
        is_read: measure at the last size, in light and dark, whether what is written stands out.
        is_told: tell the window that everything changed, though nothing did.
    """
    faults: list[tuple[str, list[str]]] = []
    async with played(scene, folder, sizes[0]) as (window, shown):
        for size in sizes:
            window.resize(*size)
            await settle()
            found = _found(shown)
            if (window.width(), window.height()) != size:
                found["window"] = [f"grew to {window.width()}x{window.height()}"]
            faults += [(f"{kind} at {size}", what) for kind, what in found.items() if what]
        for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK) if is_read else ():
            theme().apply(choice)
            await settle()
            faults += [(f"faint in {choice.value}", [text]) for text in faint(shown)]
        if is_told and not scene.is_broken:
            faults += [("restless", [trace]) for trace in await restless(window)]
    return faults


def _found(shown: QWidget) -> dict[str, list[str]]:
    heard = {"nameless": nameless(shown), "silent": silent(shown), "wordless": wordless(shown), "astray": astray(shown)}
    return {**heard, "cut": cut(shown), "needless": needless_bars(shown), "turned": turned_by_wheel(shown)}


@pytest.fixture
def stretched(app: QApplication) -> Iterator[None]:
    """Words half as long again."""
    translator = Stretcher(app)
    app.installTranslator(translator)
    yield
    app.removeTranslator(translator)
    translator.deleteLater()


@pytest.fixture
def from_right_to_left(app: QApplication) -> Iterator[None]:
    """The layout of Arabic and Hebrew."""
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@EVERY_SCENE
async def test_on_a_small_screen(
    scene: Scene, app: QApplication, aqt: AsyncQt, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_language(app, "fr")
    monkeypatch.setattr(MainWindow, "screen", lambda _: SimpleNamespace(availableSize=lambda: QSize(*ENLARGED)))
    assert await _faults(scene, tmp_path, ENLARGED, SMALL, is_told=True) == []


@EVERY_SCENE
async def test_with_text_twice_as_large(scene: Scene, twice_as_large: None, aqt: AsyncQt, tmp_path: Path) -> None:
    """What is written is measured here too: strokes are wide enough to have points of their own colour alone."""
    assert await _faults(scene, tmp_path, SMALL, LARGE, LAPTOP, is_read=True) == []


@EVERY_SCENE
async def test_with_large_text_in_long_words(
    scene: Scene, twice_as_large: None, app: QApplication, aqt: AsyncQt, tmp_path: Path
) -> None:
    use_language(app, "de")
    assert await _faults(scene, tmp_path, SMALL) == []


@EVERY_SCENE
async def test_in_longer_words(scene: Scene, stretched: None, aqt: AsyncQt, tmp_path: Path) -> None:
    assert await _faults(scene, tmp_path, LAPTOP) == []


@EVERY_SCENE
async def test_from_right_to_left(scene: Scene, from_right_to_left: None, aqt: AsyncQt, tmp_path: Path) -> None:
    assert await _faults(scene, tmp_path, SMALL) == []
