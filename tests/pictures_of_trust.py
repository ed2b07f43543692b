"""The scenes of the web of trust that ``tests.pictures`` draws."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.trust import TrustPage
from tests.fakes.session import Stage
from tests.fakes.trust_world import NEWCOMER, weave
from tests.pictures_stand import Scene, Stand, full, page_scene, settle, until


async def woven(stage: Stage) -> None:
    """A member who may renew, and an identity that was one."""
    await full(stage)
    await weave(stage)


async def _page(stand: Stand, tab: str = "") -> TrustPage:
    await stand.page(PageId.TRUST, text=tab)
    page = stand.window.page
    assert isinstance(page, TrustPage)
    return page


async def trust_renew(stand: Stand) -> QWidget:
    page = await _page(stand)
    detail = page.identities.detail
    await until(lambda: detail.advice.text)
    page.identities.table.setCurrentCell(0, 0)
    detail.advice.action_requested.emit()
    await until(lambda: detail.signing.review.draft)
    await settle()
    return stand.window


async def trust_certify(stand: Stand) -> QWidget:
    await _page(stand, "certify")
    return stand.window


async def trust_explorer(stand: Stand) -> QWidget:
    page = await _page(stand, "explorer")
    await until(lambda: page.explorer.around and page.explorer.around.distance)
    await settle()
    return stand.window


async def trust_explorer_list(stand: Stand) -> QWidget:
    page = await _page(stand, "explorer")
    await until(lambda: page.explorer.around and page.explorer.around.distance)
    page.explorer.view.as_list.click()
    page.explorer.way.field.chosen.emit(NEWCOMER)
    await until(page.explorer.way.sentences[0].text)
    await settle()
    return stand.window


TRUST_SCENES = (
    Scene("trust-certify", trust_certify, woven),
    Scene("trust-explorer", trust_explorer, woven),
    Scene("trust-explorer-list", trust_explorer_list, woven),
    Scene("trust-identities", page_scene(PageId.TRUST), woven),
    Scene("trust-renew", trust_renew, woven),
)
