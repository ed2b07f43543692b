"""Certifying somebody from the page of the web of trust."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.actions import Certify
from sakia_ng.domain.identity import Certification, Identity
from sakia_ng.errors import Refusal
from sakia_ng.gui.application import use_language
from sakia_ng.gui.pages.trust.certify import CertifyPart
from sakia_ng.gui.words.dates import day, day_and_time
from sakia_ng.gui.words.names import MARK
from sakia_ng.ports.trust_codes import TrustRule
from sakia_ng.services.trust_health import TrustOverview
from tests.fakes.session import HEAD, address_of
from tests.fakes.trust_world import NEWCOMER, NEWCOMER_NAME, in_days, member
from tests.gui.conftest import Opened
from tests.gui.test_trust import trust_page

CALLED = f"{NEWCOMER_NAME} {MARK}"


async def answered(opened: Opened) -> CertifyPart:
    page = await trust_page(opened, text="certify", person=member(NEWCOMER_NAME), account=opened.elsa.address)
    part = page.certify
    say_yes(part)
    await opened.aqt.until(lambda: part.who.name == CALLED)
    return part


def say_yes(part: CertifyPart) -> None:
    part.questions.handed_on.setChecked(True)
    for box in part.questions.boxes:
        box.setCurrentIndex(1)


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


async def test_what_was_signed_is_not_offered_again_in_another_language(opened: Opened, app: QApplication) -> None:
    part = await answered(opened)
    part.review.click()
    await opened.aqt.until(lambda: part.signing.review.draft)
    part.signing.review.sign.click()
    await opened.aqt.until(lambda: part.signing.progress.entry)
    await opened.settle()
    use_language(app, "fr")
    await opened.settle()
    assert part.signing.review.isHidden()
    assert part.signing.progress.isVisible()


async def test_the_answer_comes_into_sight_in_a_low_window(opened: Opened) -> None:
    opened.window.resize(1024, 600)
    part = await answered(opened)
    reason = Refusal(TrustRule.CERTIFIED_RECENTLY, possible_from=HEAD.time)
    opened.stage.ledger.draft_answers.append(reason)
    part.review.setFocus()
    part.review.click()
    await opened.aqt.until(lambda: part.signing.review.problem)
    await opened.settle()
    assert not part.signing.review.again.visibleRegion().isEmpty()
    assert not part.signing.review._problem.visibleRegion().isEmpty()
    part.review.click()
    await opened.aqt.until(lambda: part.signing.review.draft)
    await opened.settle()
    assert not part.signing.review.sign.visibleRegion().isEmpty()
    assert opened.window.focusWidget() is part.signing.review.sign
    QTest.keyClick(part.signing.review.sign, Qt.Key.Key_Escape)
    assert part.signing.isHidden()
    assert opened.window.focusWidget() is part.review


async def test_the_keyboard_goes_where_something_is_still_to_be_said(opened: Opened) -> None:
    part = await answered(opened)
    assert part.first_focus() is part.review
    part.questions.boxes[1].setCurrentIndex(0)
    assert part.first_focus() is part.questions.boxes[1]
    part.questions.handed_on.setChecked(False)
    assert part.first_focus() is part.questions.handed_on
    part.who.clear()
    assert part.first_focus() is part.who.field


async def test_the_licence_comes_first_and_an_indispensable_no_forbids(opened: Opened) -> None:
    part = await answered(opened)
    assert not missing(part)
    part.questions.boxes[2].setCurrentIndex(2)
    assert "must not certify" in missing(part)
    part.questions.boxes[2].setCurrentIndex(0)
    assert missing(part) == "Answer every question."
    part.questions.handed_on.setChecked(False)
    part.review.click()
    assert part.note.text == "The licence must be handed on first."
    assert not part.signing.isVisible()


async def test_the_question_that_lacks_its_answer_is_marked_and_has_the_keyboard(opened: Opened) -> None:
    opened.window.resize(1024, 600)
    part = await answered(opened)
    questions = part.questions
    lacking = questions.boxes[1]
    lacking.setCurrentIndex(0)
    part.review.click()
    await opened.settle()
    assert part.note.text == "Answer every question."
    assert opened.window.focusWidget() is lacking
    assert not lacking.visibleRegion().isEmpty()
    marked = [box for box in questions.boxes if box.property("wrong") == "true"]
    assert marked == [lacking]
    assert lacking.accessibleDescription() == "Choose an answer"
    lacking.setCurrentIndex(1)
    assert lacking.property("wrong") == "false"
    part.questions.handed_on.setChecked(False)
    part.review.click()
    assert opened.window.focusWidget() is questions.handed_on


async def test_what_is_answered_of_one_person_is_not_said_of_another(opened: Opened) -> None:
    part = await answered(opened)
    part.who.ask_again()
    part.who.choose(member(NEWCOMER_NAME))
    assert not missing(part)
    part.who.ask_again()
    part.who.choose(member("Yann"))
    assert missing(part) == "The licence must be handed on first."
    assert {box.currentIndex() for box in part.questions.boxes} == {0}


async def test_what_is_answered_before_the_person_is_chosen_is_of_nobody(opened: Opened) -> None:
    page = await trust_page(opened, text="certify", account=opened.elsa.address)
    say_yes(page.certify)
    page.certify.who.choose(member("Yann"))
    assert missing(page.certify) == "The licence must be handed on first."


async def test_who_certified_a_short_while_ago_is_told_before_the_questions(opened: Opened) -> None:
    page = await trust_page(opened, text="certify", account=opened.elsa.address, certifies_in_days=3)
    part = page.certify
    assert not part.early.isVisible()
    part.who.choose(member(NEWCOMER_NAME))
    assert part.early.isVisible()
    own = opened.live.trust.of(opened.elsa.address)
    assert own is not None
    assert own.certifies_from is not None
    assert f"Possible from {day_and_time(own.certifies_from)}." in part.early.text
    assert "“Certify later” puts this person into the queue until then." in part.early.text
    await opened.stage.session.certification_queue.add(opened.elsa.address, member(NEWCOMER_NAME))
    await opened.aqt.until(lambda: "Certify later" not in part.early.text)
    part.who.ask_again()
    assert not part.early.isVisible()


async def test_nothing_is_said_to_be_possible_before_the_network_was_asked(opened: Opened) -> None:
    part = await answered(opened)
    assert not part.early.isVisible()


async def test_who_certified_as_many_as_may_be_alive_is_told_before_the_questions(opened: Opened) -> None:
    page = await trust_page(opened, text="certify", account=opened.elsa.address)
    own = opened.live.trust.of(opened.elsa.address)
    assert own is not None
    opened.live.trust = TrustOverview((replace(own, identity=replace(own.identity, issued=100)),))
    page.certify.who.choose(member(NEWCOMER_NAME))
    assert page.certify.early.text.startswith("All the certifications that you can give are in use.")
    assert f"The first of yours ends on {day(own.issued[0].expires_at)}" in page.certify.early.text


async def test_advised_answers_only_warn_and_who_has_no_identity_is_said(opened: Opened) -> None:
    part = await answered(opened)
    part.questions.boxes[5].setCurrentIndex(3)
    part.review.click()
    await opened.aqt.until(lambda: part.signing.review.draft)
    assert part.note.text.startswith("Strongly advised")
    part.who.choose(address_of("Nobody"))
    assert not part.signing.isVisible()
    say_yes(part)
    part.review.click()
    await opened.aqt.until(lambda: "owns no identity" in part.note.text)


async def test_what_is_of_no_use_is_warned_of_and_not_forbidden(opened: Opened) -> None:
    part = await answered(opened)
    part.who.choose(member("Ronan22"))  # certified for 600 days more
    say_yes(part)
    part.review.click()
    await opened.aqt.until(lambda: part.signing.review.draft)
    await opened.aqt.until(part.note.isVisible)
    early, anyway = part.note.text.splitlines()
    assert early.startswith("You certified this person on ")
    assert early.endswith(": a renewal now adds little.")
    assert anyway.startswith("This person is a member with 7 certifications of others, enough until ")
    assert part.signing.review.sign.isEnabled()


async def test_a_fifth_certification_that_brings_nobody_near_enough_is_known_before(opened: Opened) -> None:
    part = await answered(opened)
    trust = opened.stage.ledger.trust
    for number in range(100, 120):  # members of a land of their own, whom nobody here leads to
        trust.known[number] = Identity(number, address_of(f"far {number}"), IdentityStatus.MEMBER, HEAD)
        trust.certifications += [Certification(number, other, in_days(700)) for other in range(100, 120)]
    await opened.stage.ledger.mint(finalize=True)
    await opened.stage.session.trust_sync.refresh_web(only_if_old=False)
    part.review.click()
    await opened.aqt.until(part.note.isVisible)
    assert part.note.text.startswith("Even with yours, ")
    assert "80 % are asked for" in part.note.text.replace("\xa0", " ").replace("\u202f", " ")
    assert part.signing.review.sign.isEnabled()


async def test_those_who_waited_longer_are_thought_of(opened: Opened) -> None:
    part = await answered(opened)
    await opened.stage.session.certification_queue.add(opened.elsa.address, member("Yann"))
    await opened.aqt.until(lambda: part.queue.lines)
    part.review.click()
    await opened.aqt.until(lambda: part.note.isVisible() and "queue" in part.note.text)
    assert part.note.text == "1 other in your queue would have to wait longer."
