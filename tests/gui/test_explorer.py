"""The explorer of the web of trust: graph and list, walking, searching, ways, menus."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.events import Topic
from sakia_ng.domain.text import UntrustedText
from sakia_ng.gui.models.neighbours import NeighbourColumn
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.contacts.page import ContactsPage
from sakia_ng.gui.pages.pay.page import PayPage
from sakia_ng.gui.pages.trust.explorer import ExplorerPart
from sakia_ng.gui.pages.trust.graph_paint import Place
from sakia_ng.gui.pages.trust.page import TrustPage
from sakia_ng.gui.pages.trust.tables import Cell, TrustTable
from sakia_ng.gui.words.explorer import Age, Side
from tests.fakes.session import address_of
from tests.fakes.trust_world import ELSA, FIRST_MEMBER, MEMBERS, NEWCOMER, NEWCOMER_NAME, member, weave
from tests.gui.conftest import Opened
from tests.gui.test_trust import trust_page

CAMILLE, GWENDAL = FIRST_MEMBER, FIRST_MEMBER + 7


async def explorer(opened: Opened) -> ExplorerPart:
    page = await trust_page(opened, text="explorer")
    part = page.explorer
    await opened.aqt.until(lambda: part.around and part.around.distance and part.around.centre.name)
    await opened.settle()
    return part


async def centred(opened: Opened, part: ExplorerPart, index: int) -> None:
    part.show_identity(index)
    await opened.aqt.until(lambda: part.around and part.around.centre.index == index)


def rows(part: ExplorerPart) -> list[list[str]]:
    model = part.view.model
    columns = range(len(NeighbourColumn))
    return [[str(model.index(n, c).data()) for c in columns] for n in range(model.rowCount())]


async def test_the_middle_is_oneself_and_both_views_tell_the_same(opened: Opened) -> None:
    part = await explorer(opened)
    words = part.view.graph.words
    assert words is not None
    assert part.view.title.text() == "ElsaM ✓"
    assert [node.name for node in words.left] == [f"{name} ✓" for name in MEMBERS[:7]]
    assert [node.name for node in words.right] == [f"{name} ✓" for name in MEMBERS[:6]]
    assert [node.age for node in words.left[:2]] == [Age.LAST, Age.LONG]
    assert words.right[0].age is Age.SOON
    assert (words.left_title, words.right_title) == ("Certified by 7 people", "Certifies 6 people")
    assert words.left[0].spoken.startswith("CamilleR, verified identity, Member, referee, certifies ElsaM")
    listed = rows(part)
    assert [row[0] for row in listed] == ["certifier"] * 7 + ["certified"] * 6
    nodes = (*words.left, *words.right)
    assert [row[1:] for row in listed] == [[node.name, node.kind, node.until, node.left] for node in nodes]
    assert "100\u00a0% of the referees" in part.view.facts.text()
    assert not part.view.certify.isEnabled()  # oneself


async def test_walking_goes_back_and_forward_as_far_as_one_came(opened: Opened) -> None:
    part = await explorer(opened)
    assert not part.back.isEnabled()
    part.view.graph.chosen.emit(CAMILLE)
    await opened.aqt.until(lambda: part.view.title.text() == "CamilleR ✓")
    part.view.list.activated.emit(part.view.model.index(1, 0))
    await opened.aqt.until(lambda: part.around and part.around.centre.index not in (CAMILLE, ELSA))
    opened.window.activateWindow()
    await opened.settle()
    part.search.field.setFocus()
    QTest.keyClick(part.search.field, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    await opened.aqt.until(lambda: part.around and part.around.centre.index == CAMILLE)
    part.back.click()
    await opened.aqt.until(lambda: part.around and part.around.centre.index == ELSA)
    assert not part.back.isEnabled()
    part.forward.click()
    await opened.aqt.until(lambda: part.around and part.around.centre.index == CAMILLE)
    await centred(opened, part, GWENDAL)
    assert not part.forward.isEnabled()


async def test_the_graph_is_walked_by_keyboard_and_by_mouse(opened: Opened) -> None:
    part = await explorer(opened)
    graph = part.view.graph
    graph.setFocus()
    assert graph.current is not None
    assert graph.current.index == ELSA
    QTest.keyClick(graph, Qt.Key.Key_Left)
    QTest.keyClick(graph, Qt.Key.Key_PageUp)
    assert graph.current.name == "CamilleR ✓"
    QTest.keyClick(graph, Qt.Key.Key_Down)
    assert graph.current.name == "Anouk_Le_Goff ✓"
    QTest.keyClick(graph, Qt.Key.Key_Return)
    await opened.aqt.until(lambda: part.view.title.text() == "Anouk_Le_Goff ✓")
    assert graph.current.name == "Anouk_Le_Goff ✓"
    at = graph._painter.area(Place(Side.RIGHT, 0)).center().toPoint()
    assert graph.words is not None
    expected = graph.words.right[0].name
    QTest.mouseMove(graph.viewport(), at)
    QTest.mouseClick(graph.viewport(), Qt.MouseButton.LeftButton, pos=at)
    await opened.aqt.until(lambda: part.view.title.text() == expected)


def turn_wheel(graph: object, delta: int, modifiers: Qt.KeyboardModifier) -> QWheelEvent:
    no_button, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    turned = QPoint(0, delta)
    event = QWheelEvent(QPointF(9, 99), QPointF(9, 99), QPoint(), turned, no_button, modifiers, phase, False)
    graph.wheelEvent(event)  # type: ignore[attr-defined]
    return event


async def test_it_is_drawn_larger_and_smaller_within_bounds(opened: Opened) -> None:
    graph = (await explorer(opened)).view.graph
    QTest.keyClick(graph, Qt.Key.Key_Plus)
    turn_wheel(graph, 120, Qt.KeyboardModifier.ControlModifier)
    assert graph.zoom == pytest.approx(1.25**2)
    for _ in range(20):
        QTest.keyClick(graph, Qt.Key.Key_Minus)
    assert graph.zoom == pytest.approx(0.4)
    QTest.keyClick(graph, Qt.Key.Key_0)
    assert graph.zoom == pytest.approx(1)
    assert not turn_wheel(graph, -120, Qt.KeyboardModifier.NoModifier).isAccepted()  # all is seen: the page scrolls
    for _ in range(20):
        QTest.keyClick(graph, Qt.Key.Key_Plus)
    assert graph.verticalScrollBar().maximum() > 0
    turn_wheel(graph, -120, Qt.KeyboardModifier.NoModifier)
    assert graph.verticalScrollBar().value() > 0


async def test_people_are_found_as_one_types(opened: Opened) -> None:
    part = await explorer(opened)
    field = part.search.field
    QTest.keyClicks(field, "gwen")
    await opened.aqt.until(lambda: field.offers)
    assert [offer.address for offer in field.offers] == [member("Gwendal")]
    QTest.keyClick(field, Qt.Key.Key_Return)
    await opened.aqt.until(lambda: part.view.title.text() == "Gwendal ✓")
    assert field.text() == ""
    QTest.keyClicks(field, member(NEWCOMER_NAME)[:24])
    await opened.aqt.until(lambda: [offer.address for offer in field.offers] == [member(NEWCOMER_NAME)])
    assert NEWCOMER_NAME in field.offers[0].line
    assert "Awaiting certifications" in field.offers[0].line


async def test_ways_are_told_in_both_directions(opened: Opened) -> None:
    part = await explorer(opened)
    part.way.field.chosen.emit(NEWCOMER)
    there, back = part.way.sentences
    await opened.aqt.until(there.text)
    assert there.text() == "From ElsaM ✓ to NouvelleVenue ✓: through 2 certifications."
    assert back.text() == "From NouvelleVenue ✓ to ElsaM ✓: nobody within 5 steps."
    assert [part.way.tables[0].words(n)[1] for n in range(3)] == ["ElsaM ✓", "CamilleR ✓", "NouvelleVenue ✓"]
    assert part.way.tables[1].isHidden()
    part.way.tables[0].row_activated.emit(1)
    await opened.aqt.until(lambda: part.view.title.text() == "CamilleR ✓")
    await opened.aqt.until(lambda: there.text() == "From CamilleR ✓ to NouvelleVenue ✓: through 1 certification.")


async def test_who_comes_in_is_listed_and_leads_into_the_middle(opened: Opened) -> None:
    part = await explorer(opened)
    await opened.aqt.until(lambda: part.arrivals.pending.row_count)
    assert part.arrivals.pending.words(0) == ["NouvelleVenue ✓", "Awaiting certifications", "4"]
    assert part.arrivals.newest.words(0) == ["ElsaM ✓", "1,204"]
    part.arrivals.pending.row_activated.emit(0)
    await opened.aqt.until(lambda: part.view.title.text() == "NouvelleVenue ✓")
    assert part.view.certify.isEnabled()
    assert part.view.badge.word == "Awaiting certifications"


async def opened_by(opened: Opened, action: QAction) -> object:
    action.trigger()
    await opened.settle()
    return opened.window.page


async def test_the_menu_of_somebody_leads_to_what_can_be_done(opened: Opened) -> None:
    part = await explorer(opened)
    graph, actions = part.view.graph, part.view.actions_there
    at = graph._painter.area(Place(Side.LEFT, 1)).center().toPoint()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, graph.viewport().mapToGlobal(at))
    QApplication.sendEvent(graph.viewport(), asked)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.accessibleName() == "Anouk_Le_Goff ✓"
    menu.close()
    actions.copy.trigger()
    assert QGuiApplication.clipboard().text() == member("Anouk_Le_Goff")
    assert isinstance(await opened_by(opened, actions.pay), PayPage)
    assert isinstance(await opened_by(opened, actions.contact), ContactsPage)
    page = await opened_by(opened, actions.certify)
    assert isinstance(page, TrustPage)
    assert page.certify.who.recipient == member("Anouk_Le_Goff")


async def test_a_status_of_a_newer_runtime_is_said_and_locks_certifying(opened: Opened) -> None:
    await weave(opened.stage)
    web = opened.stage.ledger.trust
    web.known[CAMILLE] = replace(web.known[CAMILLE], status=IdentityStatus.UNKNOWN)
    part = await explorer(opened)
    web.known[CAMILLE] = replace(web.known[CAMILLE], status=IdentityStatus.UNKNOWN)
    await opened.stage.session.trust_sync.refresh_web(only_if_old=False)
    await opened.stage.store.register.put_everybody(
        await web.register(opened.stage.ledger.final_ref), opened.stage.ledger.final_ref
    )
    await centred(opened, part, CAMILLE)
    await opened.settle()
    assert part.view.badge.word == "Unknown status"
    assert not part.view.certify.isEnabled()
    assert "does not know the status" in part.view.certify.toolTip()
    assert part.view.pay.isEnabled()


async def test_whoever_is_chosen_in_the_list_stays_chosen(opened: Opened) -> None:
    part = await explorer(opened)
    part.view.as_list.click()
    part.view.list.setCurrentIndex(part.view.model.index(2, NeighbourColumn.NAME))
    chosen = rows(part)[2]
    part.refresh(Topic.TRUST)
    await opened.settle()
    assert rows(part)[part.view.list.currentIndex().row()] == chosen
    web = opened.stage.ledger.trust
    web.certifications = [one for one in web.certifications if (one.issuer, one.receiver) != (FIRST_MEMBER, ELSA)]
    await opened.stage.session.trust_sync.refresh_web(only_if_old=False)
    await opened.stage.store.trust.put_received(await web.received([ELSA], opened.stage.ledger.final_ref))
    part.refresh(Topic.TRUST)
    await opened.aqt.until(lambda: part.view.model.rowCount() == 12)
    assert part.view.list.currentIndex().row() == 1
    assert rows(part)[1] == chosen


async def test_a_name_that_looks_like_markup_is_shown_as_it_is(opened: Opened) -> None:
    part = await explorer(opened)
    nasty = "<img src='file:///x'>"
    head, register = opened.stage.ledger.final_ref, opened.stage.store.register
    entries = [
        replace(one, name=UntrustedText(nasty) if one.index == CAMILLE else one.name)
        for one in await opened.stage.ledger.trust.register(head)
    ]
    await register.put_everybody(entries, head)
    part.refresh(Topic.TRUST)
    await opened.aqt.until(lambda: rows(part)[0][1].startswith(nasty))
    shown = part.view.model.index(0, NeighbourColumn.NAME)
    assert "&lt;img" in str(shown.data(Qt.ItemDataRole.ToolTipRole))
    assert "<img" not in str(shown.data(Qt.ItemDataRole.ToolTipRole))
    table = TrustTable((0,))
    table.show_rows([[Cell(nasty)]])
    cell = table.model().index(0, 0)
    assert cell.data() == nasty
    assert "<img" not in str(cell.data(Qt.ItemDataRole.ToolTipRole))
    table.deleteLater()


async def test_somebody_the_register_does_not_know_yet_is_asked_for(opened: Opened) -> None:
    part = await explorer(opened)
    head = opened.stage.ledger.final_ref
    await opened.stage.store.register.put_everybody([], head)
    await opened.go(PageId.TRUST, text="explorer", person=member("Gwendal"))
    await opened.aqt.until(lambda: part.centre == GWENDAL)
    await opened.go(PageId.TRUST, text="explorer", person=address_of("nobody"))
    await opened.aqt.until(lambda: not part.said.isHidden())
    assert part.said.text() == "This account owns no identity: there is nobody to show."
    assert part.centre == GWENDAL
    part.show_identity(ELSA)
    assert part.said.isHidden()


async def test_nothing_is_said_of_a_way_before_the_web_was_read(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = await explorer(opened)

    async def not_read() -> None:
        return None

    monkeypatch.setattr(opened.stage.session.trust, "web", not_read)
    part.way.field.chosen.emit(NEWCOMER)
    await opened.settle()
    assert [sentence.text() for sentence in part.way.sentences] == ["", ""]


async def test_without_an_identity_one_is_told_to_look_for_somebody(opened: Opened) -> None:
    page = await opened.go(PageId.TRUST, text="explorer")
    assert isinstance(page, TrustPage)
    await opened.aqt.until(page.explorer._empty_card.isVisible)
    assert page.explorer.view.isHidden()
    await opened.go(PageId.TRUST, text="explorer", person=address_of("nobody"))
    assert page.explorer.centre is None


async def test_whoever_becomes_ones_own_can_no_longer_be_certified(opened: Opened) -> None:
    """An account is added while its owner stands in the middle, who did not change."""
    part = await explorer(opened)
    await centred(opened, part, FIRST_MEMBER)
    await opened.settle()
    assert part.view.certify.isEnabled()
    around = part.around
    await opened.stage.session.accounts.watch(member(MEMBERS[0]), "Camille's too")
    await opened.reload()
    part.refresh(Topic.ACCOUNTS)
    await opened.settle()
    assert part.around == around
    assert not part.view.certify.isEnabled()
