"""The scenes of the web of trust that ``tests.pictures`` draws."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.trust.page import TrustPage
from sakia_ng.gui.words.licence_questions import LICENCE_VERSION, licence_questions
from sakia_ng.ports.trust_store import CertificationRecord
from tests.fakes.session import NOW, Stage, address_of, wallet_state
from tests.fakes.trust_world import NEWCOMER_NAME, member, weave
from tests.pictures_stand import Scene, Stand, full, page_scene, until
from tests.settling import settle


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
    page.identities.table.choose_row(0)
    detail.advice.action_requested.emit()
    await until(lambda: detail.signing.review.draft)
    await settle()
    return stand.window


async def trust_certify(stand: Stand) -> QWidget:
    await _page(stand, "certify")
    return stand.window


def tab_scene(tab: str) -> Callable[[Stand], Awaitable[QWidget]]:
    """Return what opens a part of the page."""

    async def show(stand: Stand) -> QWidget:
        await _page(stand, tab)
        await settle()
        return stand.window

    return show


async def trust_queue(stand: Stand) -> QWidget:
    queue, elsa = stand.stage.session.certification_queue, stand.live.trust.members[0].account.address
    await stand.stage.store.trust.put_identities(list(stand.stage.ledger.trust.known.values()))
    stand.stage.session.trust_sync.newcomers = {address_of("Tryphon"): wallet_state(address_of("Tryphon"), 300)}
    for person in (member(NEWCOMER_NAME), member("Yann"), address_of("Tryphon")):
        await queue.add(elsa, person)
    page = await _page(stand, "certify")
    card = page.certify.queue
    await until(lambda: card.lines and card.lines[0].receiver)
    await settle()
    return stand.window


async def trust_records(stand: Stand) -> QWidget:
    elsa = stand.live.trust.members[0].account.address
    for number, name in enumerate(("Yann", "Maelle", NEWCOMER_NAME)):
        answers = tuple((question.text, question.answers[0]) for question in licence_questions())
        at = NOW - timedelta(days=9 * (3 - number))
        await stand.stage.store.trust.add_record(
            CertificationRecord(elsa, member(name), name, at, LICENCE_VERSION, answers)
        )
    page = await _page(stand, "records")
    await until(lambda: page.records.records)
    await settle()
    return stand.window


TRUST_SCENES = (
    Scene("trust-records", trust_records, woven),
    Scene("trust-keys", tab_scene("keys"), woven),
    Scene("trust-queue", trust_queue, woven),
    Scene("trust-certify", trust_certify, woven),
    Scene("trust-identities", page_scene(PageId.TRUST), woven),
    Scene("trust-renew", trust_renew, woven),
)
