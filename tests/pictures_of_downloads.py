"""The scenes of the page that checks downloads."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.download import DownloadPage
from sakia_ng.ports.releases import Verdict
from tests.adapters.releases.test_downloads import DEB
from tests.adapters.releases.test_minisign import FOLDER
from tests.pictures_stand import Scene, Stand, full
from tests.settling import settle


def download(verdict: Verdict) -> Callable[[Stand], Awaitable[QWidget]]:
    """Return what shows a file of which something is known."""

    async def show(stand: Stand) -> QWidget:
        await stand.page(PageId.DOWNLOAD)
        page = stand.window.page
        assert isinstance(page, DownloadPage)
        await page.check(FOLDER / DEB)
        assert page.checked is not None
        comment = page.checked.comment if verdict in (Verdict.GOOD, Verdict.WRONG, Verdict.UNKNOWN) else None
        page.checked = replace(page.checked, verdict=verdict, comment=comment)
        page._draw()
        await settle()
        return stand.window

    return show


async def unreadable(stand: Stand) -> QWidget:
    await stand.page(PageId.DOWNLOAD)
    page = stand.window.page
    assert isinstance(page, DownloadPage)
    await page.check(Path(__file__).parent)
    return stand.window


DOWNLOAD_SCENES = (
    *(Scene(f"download-{verdict.value}", download(verdict), full) for verdict in Verdict),
    Scene("download-unreadable", unreadable, full),
)
