"""Draw every page and dialog: ``python -m tests.pictures build/pictures [part of a name]``.

Each picture is drawn in French, light and dark, at 1366x768, and light at 1024x600; a few in English too. They are made
to be looked at: nothing is compared with anything.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sys
import tempfile
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from sakia_ng.gui import aio
from sakia_ng.gui.application import create_application, use_language
from sakia_ng.gui.main_window import MainWindow
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.theme import ThemeChoice, theme
from tests.fakes.window import real_stage
from tests.pictures_of import SCENES, Scene, Stand

_SETTLE_S = 0.08


@dataclass(frozen=True)
class Variant:
    """One way to draw a scene."""

    name: str
    language: str
    theme: ThemeChoice
    size: tuple[int, int]


VARIANTS = (
    Variant("fr-light", "fr", ThemeChoice.LIGHT, (1366, 768)),
    Variant("fr-dark", "fr", ThemeChoice.DARK, (1366, 768)),
    Variant("fr-small", "fr", ThemeChoice.LIGHT, (1024, 600)),
    Variant("en-light", "en", ThemeChoice.LIGHT, (1366, 768)),
)


async def draw(folder: Path, part: str) -> int:
    """Draw the scenes whose name has a part, and return how many pictures were made."""
    made = 0
    for variant in VARIANTS:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        use_language(app, variant.language)
        theme().apply(variant.theme)
        for scene in SCENES:
            if part in f"{variant.name}/{scene.name}":
                await _draw_one(scene, variant, folder / variant.name / f"{scene.name}.png")
                made += 1
    return made


async def _draw_one(scene: Scene, variant: Variant, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        stage = await real_stage(folder, is_demo=scene.is_demo)
        stack.push_async_callback(stage.close)
        await scene.prepare(stage)
        live = Live(stage.session)
        stack.callback(live.close)
        await live.reload()
        window = MainWindow(stage.session, live)
        stack.push_async_callback(_end, window)
        window.resize(*variant.size)
        window.show()
        shown = await scene.show(Stand(stage, window, live))
        await asyncio.sleep(_SETTLE_S)
        shown.grab().save(str(path))


async def _end(window: MainWindow) -> None:
    await aio.close_all()
    window.close_for_good()
    window.deleteLater()
    await asyncio.sleep(0)


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
