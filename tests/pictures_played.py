"""A scene, played in a window: for pictures and for tests of how things look."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from sakia_ng.adapters.vault.recovery import BipRecovery
from sakia_ng.gui import aio
from sakia_ng.gui.main_window import MainWindow
from sakia_ng.gui.models.live import Live
from sakia_ng.ports.keystore import MnemonicSecret
from tests.fakes.broken_disk import break_disk
from tests.fakes.window import real_stage
from tests.pictures_stand import Scene, Stand
from tests.settling import settle

_WORDS = "legal winner thank year wave sausage worth useful legal winner thank yellow"  # of BIP39's own examples


class _SameWords(BipRecovery):
    """Draws the same words each time: of others, one may also be a word of the window in some language."""

    def generate(self, language: str = "english", word_count: int = 12) -> MnemonicSecret:
        return self.restore(_WORDS)[0].secret


@asynccontextmanager
async def played(scene: Scene, folder: Path, size: tuple[int, int]) -> AsyncIterator[tuple[MainWindow, QWidget]]:
    """Give the window of a scene, shown at a size, and what is to be looked at: that window, or a dialog over it."""
    async with AsyncExitStack() as stack:
        stage = await real_stage(folder, is_demo=scene.is_demo)
        stage = replace(stage, session=replace(stage.session, recovery=_SameWords()))
        stack.push_async_callback(stage.close)
        await scene.prepare(stage)
        await settle()  # what the preparation told must not make the window read
        live = Live(stage.session)
        stack.callback(live.deleteLater)
        if scene.is_broken:
            break_disk(stage)
        if not scene.is_loading:
            await live.reload()
        window = MainWindow(stage.session, live)
        stack.push_async_callback(_end, window, live)
        window.resize(*size)
        window.show()
        shown = await scene.show(Stand(stage, window, live))
        await settle()
        yield window, shown


async def _end(window: MainWindow, live: Live) -> None:
    live.close()
    await aio.close_all()
    window.close_for_good()
    window.deleteLater()
    await asyncio.sleep(0)
