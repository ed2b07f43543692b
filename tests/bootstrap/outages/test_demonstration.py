"""The demonstration's own process dies: it starts again at the same addresses, where it stopped."""

from __future__ import annotations

import asyncio
from pathlib import Path

import psutil
import pytest
from PySide6.QtWidgets import QApplication

from sakia_ng.adapters import sandbox_process
from sakia_ng.adapters.sandbox_process import SandboxProcess
from sakia_ng.gui.application import use_language
from sakia_ng.options import Options
from tests.async_qt import AsyncQt
from tests.bootstrap.outages.conftest import SPACES
from tests.bootstrap.running import running


def child_of_this() -> psutil.Process:
    (child,) = (one for one in psutil.Process().children() if "--state" in one.cmdline())
    return child


async def test_a_demonstration_that_is_killed_starts_again(
    aqt: AsyncQt, app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox_process, "_LOOK_EVERY_S", 0.2)
    was_read, start_again = asyncio.Event(), SandboxProcess._start_again

    async def once_read(child: SandboxProcess) -> None:
        await was_read.wait()
        await start_again(child)

    monkeypatch.setattr(SandboxProcess, "_start_again", once_read)
    async with running(aqt, tmp_path, Options(demo=True)) as run:
        session = await run.opened()
        await aqt.until(lambda: run.status.startswith("Connected: block"), 60, "the connection")
        before = session.ledger.connection
        killed = child_of_this()
        killed.kill()
        await aqt.until(lambda: run.status.startswith("The demonstration"), 60, "the words")
        assert run.status == "The demonstration stopped; it starts again by itself"
        use_language(app, "fr")
        await aqt.until(lambda: not run.status.startswith("The demonstration"))
        assert run.status.translate(SPACES) == "La démonstration s’est arrêtée ; elle redémarre d’elle-même"
        use_language(app, "en")
        was_read.set()
        await aqt.until(lambda: run.status.startswith("Connected: block"), 60, "the recovery")
        again = child_of_this()
        assert again.pid != killed.pid
        await aqt.until(lambda: session.ledger.connection.finalized != before.finalized, 60, "a block made since")
        after = session.ledger.connection
        assert (after.node_url, after.indexer_url) == (before.node_url, before.indexer_url)
        assert run.session is session
    assert not again.is_running()
