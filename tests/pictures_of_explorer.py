"""The scenes of the explorer that ``tests.pictures`` draws."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.trust.explorer import ExplorerPart
from sakia_ng.gui.pages.trust.page import TrustPage
from tests.fakes.trust_world import ELSA, FIRST_MEMBER, NEWCOMER
from tests.pictures_of_trust import woven
from tests.pictures_stand import Scene, Stand, until
from tests.settling import settle


async def _part(stand: Stand) -> ExplorerPart:
    await stand.page(PageId.TRUST, text="explorer")
    page = stand.window.page
    assert isinstance(page, TrustPage)
    part = page.explorer
    await until(lambda: part.around and part.around.distance)
    return part


async def explorer_graph(stand: Stand) -> QWidget:
    await _part(stand)
    await settle()
    return stand.window


async def explorer_list(stand: Stand) -> QWidget:
    part = await _part(stand)
    part.view.as_list.click()
    part.way.field.chosen.emit(NEWCOMER)
    await until(part.way.sentences[0].text)
    await settle()
    return stand.window


async def group_watch(stand: Stand) -> QWidget:
    people = [ELSA, 1_377, NEWCOMER, *range(FIRST_MEMBER, FIRST_MEMBER + 4)]
    await stand.stage.session.groups.make("Kerbars et alentours", people)
    await stand.page(PageId.TRUST, text="groups")
    page = stand.window.page
    assert isinstance(page, TrustPage)
    part = page.groups
    await until(lambda: part.watch and all(one.health for one in part.watch.people))
    await until(lambda: part.watch and part.watch.certifiers)
    await settle()
    return stand.window


EXPLORER_SCENES = (
    Scene("trust-groups", group_watch, woven),
    Scene("trust-explorer", explorer_graph, woven),
    Scene("trust-explorer-list", explorer_list, woven),
)
