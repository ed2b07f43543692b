"""The way into the web of trust, through the window: each step says who must act, and offers what can be done here."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.actions import ConfirmIdentity, InCents, InviteNewcomer, Pay, RequestEvaluation
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.events import Changed, Topic
from sakia_ng.domain.identity import Certification, Identity
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Person
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import UserError
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.trust.newcomer import NewcomerPart
from sakia_ng.gui.pages.trust.page import TrustPage, TrustTab
from sakia_ng.gui.words.dates import day
from sakia_ng.gui.words.errors import sentence
from sakia_ng.gui.words.newcomer import evaluation_words
from sakia_ng.ports.trust_codes import TrustRule
from sakia_ng.services.newcomers import Evaluation, EvaluationState
from tests.fakes.session import address_of, wallet_state
from tests.gui.conftest import Opened
from tests.gui.looks import cut, nameless

NEWCOMER, INDEX, MINE = address_of("Ada"), 77, 1_204


async def board(opened: Opened) -> NewcomerPart:
    """Open the part on Ada, whom Elsa, a member, accompanies."""
    page = await opened.go(PageId.TRUST, text=TrustTab.NEWCOMER.value, person=NEWCOMER)
    assert isinstance(page, TrustPage)
    await opened.aqt.until(lambda: page.newcomer.path is not None)
    return page.newcomer


def put(opened: Opened, status: IdentityStatus, certifiers: tuple[int, ...] = (), **more: object) -> Identity:
    """Set what the chain knows of Ada's identity."""
    ledger = opened.stage.ledger
    at = ledger.final_ref
    ends = BlockNumber(at.number + 500_000)
    identity = Identity(INDEX, NEWCOMER, status, at, scheduled_on=ends, received=len(certifiers))
    ledger.trust.known[INDEX] = replace(identity, **more)  # type: ignore[arg-type]  # the tests name the fields
    ledger.trust.certifications = [Certification(one, INDEX, BlockNumber(at.number + 900_000)) for one in certifiers]
    return ledger.trust.known[INDEX]


async def become_member(opened: Opened) -> None:
    """Let Elsa's identity be known, with five others."""
    ledger = opened.stage.ledger
    ledger.trust.known[MINE] = Identity(MINE, opened.elsa.address, IdentityStatus.MEMBER, ledger.final_ref, received=5)
    for number in range(1, 7):
        owner = address_of(f"member {number}")
        ledger.trust.known[number] = Identity(number, owner, IdentityStatus.MEMBER, ledger.final_ref, received=5)
    await opened.stage.store.trust.put_identities([ledger.trust.known[MINE]])
    await opened.reload()


async def again(opened: Opened, part: NewcomerPart, status: IdentityStatus) -> None:
    """Let the window hear that something changed, until it shows it."""
    opened.stage.session.bus.publish(Changed(Topic.TRUST))
    await opened.aqt.until(lambda: part.path is not None and part.path.status is status)
    await opened.settle()


async def test_an_account_without_money_is_lent_what_is_missing(opened: Opened) -> None:
    part = await board(opened)
    assert opened.stage.session.settings.current.newcomers == (NEWCOMER,)
    assert part.board.rows[0].word == "to do now"
    assert "3.00\xa0Ğ1" in part.board.rows[0].text
    opened.stage.ledger.put_state(wallet_state(opened.elsa.address, 5_000))
    part.lend.payer.setCurrentIndex(part.lend.payer.offered.index(opened.elsa.address))
    part.lend.lend.click()
    await opened.aqt.until(lambda: part.signing.review.draft is not None)
    assert part.signing.action == Pay(opened.elsa.address, NEWCOMER, InCents(Cents(300)))
    assert part.signing.review.text.startswith("Elsa pays ")
    assert part.lend.isVisible()
    part.signing.review.sign.click()
    await opened.aqt.until(lambda: part.signing.progress.entry is not None)
    await opened.settle()
    (entry,) = await opened.stage.store.outbox.recent(9)
    assert entry.amount_cents == 300
    assert part.lend.isHidden()
    assert not part.signing.progress.again.isVisible()
    assert not nameless(opened.window)


async def test_an_invitation_asks_what_a_certification_asks_and_is_signed_once(opened: Opened) -> None:
    await become_member(opened)
    opened.stage.ledger.put_state(wallet_state(NEWCOMER, 500))
    part = await board(opened)
    await opened.aqt.until(part.invite.isVisible)
    assert part.invite.member.offered == (opened.elsa.address,)
    questions = part.invite.questions
    assert not cut(opened.window)
    part.invite.invite.click()
    assert part.invite.note.text == "The licence must be handed on first."
    questions.handed_on.click()
    for box in questions.boxes:
        part.invite.invite.click()
        assert part.invite.note.text == "Answer every question."
        box.setCurrentIndex(1)
    met, only = questions.boxes[3], questions.boxes[4]
    for box, answer in ((only, 2), (met, 3)):
        box.setCurrentIndex(answer)
        part.invite.invite.click()
        assert "must not certify" in part.invite.note.text
        assert not part.signing.isVisible()
        box.setCurrentIndex(1)
    assert part.invite.note.isHidden()
    met.setCurrentIndex(2)  # through several channels is good enough
    questions.boxes[-1].setCurrentIndex(2)
    part.invite.invite.click()
    assert part.invite.note.text.startswith("Strongly advised")
    await opened.aqt.until(lambda: part.signing.review.draft is not None)
    questions.boxes[-1].setCurrentIndex(1)  # what is signed is what was answered
    assert not part.signing.isVisible()
    part.invite.invite.click()
    await opened.aqt.until(lambda: part.signing.review.draft is not None)
    assert part.signing.action == InviteNewcomer(opened.elsa.address, NEWCOMER)
    part.signing.review.sign.click()
    await opened.aqt.until(lambda: part.signing.progress.entry is not None)
    await opened.settle()
    (record,) = await opened.stage.store.trust.records(NEWCOMER)
    assert record.licence == "0.3.0"
    assert [answer for _, answer in record.answers] == [*["Yes"] * 3, "Through several channels", *["Yes"] * 5]
    assert part.invite.isHidden()
    assert questions.missing == "The licence must be handed on first."  # nothing was said of whoever comes next


async def test_a_name_is_checked_compared_and_promised(opened: Opened) -> None:
    ledger = opened.stage.ledger
    session = opened.stage.session
    savings = next(view.account for view in opened.live.overview.views if view.account.name == "Épargne")
    ledger.put_state(wallet_state(savings.address, 500))
    mine = Identity(INDEX, savings.address, IdentityStatus.UNCONFIRMED, ledger.final_ref, received=1)
    ledger.trust.known[INDEX] = mine
    ledger.trust.names["Ada"] = 3
    ledger.known_people[address_of("other")] = Person(
        address_of("other"), UntrustedText("AdaLovelace"), 9, is_member=True
    )
    await session.newcomers.accompany(savings.address)
    page = await opened.go(PageId.TRUST, text=TrustTab.NEWCOMER.value, account=savings.address)
    assert isinstance(page, TrustPage)
    part = page.newcomer
    await opened.aqt.until(part.name.isVisible)
    part.name.name.setText("Ada")
    await opened.aqt.until(lambda: bool(part.name.problem))
    assert part.name.problem == sentence(UserError(TrustRule.NAME_TAKEN))
    part.name.name.setText("adalovelace")
    await opened.aqt.until(lambda: bool(part.name.found))
    assert "AdaLovelace" in part.name.found
    assert not part.name.choose.isEnabled()
    part.name.promise.click()
    part.name.choose.click()
    assert part.signing.action == ConfirmIdentity(savings.address, "adalovelace")


async def test_what_an_evaluation_would_find_is_known_before(opened: Opened) -> None:
    await become_member(opened)
    put(opened, IdentityStatus.UNVALIDATED, (1, 2, 3, 4))
    part = await board(opened)
    await opened.aqt.until(lambda: part.foresight is not None)
    assert part.foresight is not None
    assert [helper.index for helper in part.foresight.mine] == [MINE]
    assert part.path is not None
    assert part.path.ends_at is not None
    until, missing = part.board.rows[3].text.split(" 1 more certification is needed", 1)
    assert until == f"Until {day(part.path.ends_at)}, when the identity is removed."
    assert missing.endswith("Other members must do this.")
    assert part.certify.member.offered == (opened.elsa.address,)
    assert part.certify.said == "Possible: now."
    put(opened, IdentityStatus.UNVALIDATED, (1, 2, 3, 4, 5))
    opened.stage.session.bus.publish(Changed(Topic.TRUST))
    await opened.aqt.until(part.evaluate.isVisible)
    assert part.evaluate.asker.offered == (opened.elsa.address,)
    assert part.evaluate.stake.startswith("10.00\xa0Ğ1 are held on Elsa while the oracles work.")
    part.evaluate.ask.click()
    assert part.signing.action == RequestEvaluation(opened.elsa.address, INDEX)
    assert not nameless(opened.window)
    await opened.aqt.until(lambda: part.signing.review.draft is not None)
    draft = part.signing.review.draft
    assert draft is not None
    told = part.signing.review.sentence_of(replace(draft, held_cents=Cents(1_000)))
    assert told.startswith("Elsa asks for the evaluation upon which")
    assert "10.00\xa0Ğ1 of Elsa are held until the answer" in told
    assert "Elsa loses them when the distance is too great." in told


@pytest.mark.usefixtures("app")
def test_a_loss_is_told_of_this_evaluation_only_where_that_is_known() -> None:
    said = {state: evaluation_words(Evaluation(state)) for state in EvaluationState}
    assert said[EvaluationState.NONE] == ""
    assert "the money that was held is lost" in said[EvaluationState.FAILED]
    assert "no money is known to be lost" in said[EvaluationState.ENDED]
    assert "whether for this one, nothing here tells" in said[EvaluationState.UNCERTAIN]


async def test_a_member_goes_from_the_board_to_the_questions_or_into_the_queue(opened: Opened) -> None:
    await become_member(opened)
    put(opened, IdentityStatus.UNVALIDATED, (1, 2))
    part = await board(opened)
    await opened.aqt.until(part.certify.isVisible)
    page = opened.window.page
    assert isinstance(page, TrustPage)
    part.certify.certify.click()
    await opened.aqt.until(page.certify.isVisible)
    assert page.certify.who.recipient == NEWCOMER
    assert page.certify.certifier.currentData() == opened.elsa.address
    await board(opened)
    part.certify.wait.click()
    await opened.aqt.until(lambda: page.certify.queue.lines)
    await opened.aqt.until(page.certify.isVisible)
    assert [one.receiver for one in await opened.stage.store.trust.queue()] == [NEWCOMER]
    put(opened, IdentityStatus.UNVALIDATED, (1, 2, MINE))
    await board(opened)
    await opened.aqt.until(part.certify.isHidden)


async def test_oracles_at_work_then_a_member(opened: Opened) -> None:
    put(opened, IdentityStatus.UNVALIDATED, (1, 2, 3, 4, 5), evaluated_for=NEWCOMER)
    part = await board(opened)
    assert part.board.rows[4].word == "under way"
    assert "within 12 minutes" in part.board.rows[4].text
    assert not part.board.rows[4].line.isVisible()  # no node could tell how far it is
    ledger = opened.stage.ledger
    ledger.trust.due[INDEX] = BlockNumber(ledger.final_ref.number + 60)
    opened.stage.session.bus.publish(Changed(Topic.TRUST))
    line = part.board.rows[4].line
    await opened.aqt.until(line.isVisible)
    assert line.text.startswith("2 of 3: the oracles work the distance out. Answer at about ")
    assert "in 6\u00a0min" in line.text
    assert line.bar.value() == 50
    assert not nameless(opened.window)
    put(opened, IdentityStatus.MEMBER, (1, 2, 3, 4, 5), scheduled_on=None)
    await again(opened, part, IdentityStatus.MEMBER)
    assert {row.word for row in part.board.rows} == {"done"}


@pytest.mark.parametrize("status", [IdentityStatus.REVOKED, IdentityStatus.UNKNOWN])
async def test_nothing_is_offered_where_the_path_does_not_go_on(opened: Opened, status: IdentityStatus) -> None:
    await become_member(opened)
    put(opened, status, (1, 2, 3, 4, 5))
    part = await board(opened)
    assert [row.word for row in part.board.rows].count("not possible") == 1
    assert not any(card.isVisible() for card in (part.lend, part.invite, part.name, part.evaluate))


async def test_whoever_is_left_is_gone_and_servers_that_fail_are_said(opened: Opened) -> None:
    part = await board(opened)
    await opened.stage.ledger.set_links(node=False)
    part.read()
    await opened.aqt.until(lambda: bool(part.problem))
    await opened.stage.ledger.set_links(node=True)
    part.people.leave.click()
    await opened.aqt.until(lambda: not opened.stage.session.settings.current.newcomers)
    await opened.settle()
    assert NEWCOMER not in part.people.person.offered
    part.people.field.setText("nobody")
    part.people.add.click()
    assert part.people.error
