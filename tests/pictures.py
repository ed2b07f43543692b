"""Draw every page and dialog: ``python -m tests.pictures build/pictures [part of a name]``.

Each scene is drawn in three languages, light and dark, in a small and in a large window; ``index.html`` shows them side
by side. They are made to be looked at: nothing is compared with anything.
"""

from __future__ import annotations

import logging
import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QMainWindow

from sakia_ng.gui import aio
from sakia_ng.gui.application import create_application, use_language
from sakia_ng.gui.theme import ThemeChoice, theme
from tests.pictures_index import write_index
from tests.pictures_of import SCENES
from tests.pictures_played import played
from tests.pictures_stand import Scene
from tests.settling import settle

LANGUAGES = ("fr", "en", "es")
THEMES = (ThemeChoice.LIGHT, ThemeChoice.DARK)
SIZES = {"small": (1024, 600), "large": (1920, 1080)}


@dataclass(frozen=True)
class Variant:
    """One way to draw a scene."""

    language: str
    theme: ThemeChoice
    size: str

    @property
    def name(self) -> str:
        """Name of its folder."""
        return f"{self.language}-{self.theme.value}-{self.size}"


VARIANTS = tuple(Variant(language, choice, size) for language in LANGUAGES for choice in THEMES for size in SIZES)


async def draw(folder: Path, part: str) -> int:
    """Draw the scenes whose name has a part, and return how many pictures were made."""
    made = 0
    for scene in SCENES:
        for language in LANGUAGES:
            wanted = [v for v in VARIANTS if v.language == language and part in f"{v.name}/{scene.name}"]
            if wanted:
                made += await _draw_scene(scene, language, wanted, folder)
    write_index(folder, [scene.name for scene in SCENES], [variant.name for variant in VARIANTS])
    return made


async def _draw_scene(scene: Scene, language: str, variants: list[Variant], folder: Path) -> int:
    """Play a scene once, and draw it in all themes and sizes. What is not the main window has its own size."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    use_language(app, language)
    theme().apply(variants[0].theme)
    with tempfile.TemporaryDirectory() as place:
        async with played(scene, Path(place), SIZES["small"]) as (window, shown):
            is_page = isinstance(shown, QMainWindow)
            drawn = [variant for variant in variants if is_page or variant.size == variants[0].size]
            for variant in drawn:
                theme().apply(variant.theme)
                window.resize(*SIZES[variant.size])
                await settle()
                path = folder / variant.name / f"{scene.name}.png"
                path.parent.mkdir(parents=True, exist_ok=True)
                shown.grab().save(str(path))
    return len(drawn)


def main(arguments: list[str]) -> int:
    """Draw into the folder named first."""
    if not 1 <= len(arguments) <= 2:
        raise SystemExit("usage: python -m tests.pictures FOLDER [PART OF A NAME]")
    logging.disable(logging.WARNING)
    app = create_application(["pictures"], language="fr", theme_choice="light")
    app.setQuitOnLastWindowClosed(False)  # one window after the other
    made = aio.run(draw(Path(arguments[0]), arguments[1] if len(arguments) > 1 else ""))
    sys.stdout.write(f"{made} pictures in {arguments[0]}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
