"""Certifying somebody from the page of the web of trust."""

from __future__ import annotations

from sakia_ng.domain.actions import Certify
from sakia_ng.gui.pages.trust_certify import CertifyPart
from sakia_ng.gui.words.names import MARK
from tests.fakes.session import address_of
from tests.fakes.trust_world import NEWCOMER, NEWCOMER_NAME, member
from tests.gui.conftest import Opened
from tests.gui.test_trust import trust_page

CALLED = f"{NEWCOMER_NAME} {MARK}"


async def answered(opened: Opened) -> CertifyPart:
    page = await trust_page(opened, text="certify", person=member(NEWCOMER_NAME), account=opened.elsa.address)
    part = page.certify
    part.handed_on.setChecked(True)
    for box in part.answers:
        box.setCurrentIndex(1)
    await opened.aqt.until(lambda: part.who.name == CALLED)
    return part


def missing(part: CertifyPart) -> str:
    return part.missing


async def test_a_member_certifies_and_the_answers_are_kept(opened: Opened) -> None:
    part = await answered(opened)
    part.review.click()
    await opened.aqt.until(lambda: part.signing.review.draft)
    assert part.signing.review.draft is not None
    assert part.signing.review.draft.action == Certify(opened.elsa.address, NEWCOMER)
    assert part.signing.review.text.startswith(f"Elsa certifies {CALLED}.")
    part.signing.review.sign.click()
    await opened.aqt.until(lambda: part.signing.progress.entry)
    await opened.settle()
    (record,) = await opened.stage.store.trust.records(member(NEWCOMER_NAME))
    assert (record.certifier, record.licence, record.receiver_name) == (opened.elsa.address, "0.3.0", CALLED)
    assert [answer for _, answer in record.answers] == ["Yes", "Yes", "Yes", "In person", "Yes", "Yes", "Yes"]


async def test_the_licence_comes_first_and_an_indispensable_no_forbids(opened: Opened) -> None:
    part = await answered(opened)
    assert not missing(part)
    part.answers[2].setCurrentIndex(2)
    assert "must not certify" in missing(part)
    part.answers[2].setCurrentIndex(0)
    assert missing(part) == "Answer every question."
    part.handed_on.setChecked(False)
    part.review.click()
    assert part.note.text == "The licence must be handed on first."
    assert not part.signing.isVisible()


async def test_advised_answers_only_warn_and_who_has_no_identity_is_said(opened: Opened) -> None:
    part = await answered(opened)
    part.answers[5].setCurrentIndex(3)
    part.review.click()
    await opened.aqt.until(lambda: part.signing.review.draft)
    assert part.note.text.startswith("Strongly advised")
    part.who.choose(address_of("Nobody"))
    assert not part.signing.isVisible()
    part.review.click()
    await opened.aqt.until(lambda: "owns no identity" in part.note.text)
