"""Money under conditions: explained on the account's page, taken there, and paid so on the payment page."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from sakia_ng.domain.actions import Collect, Pay
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.conditional import ConditionalMoney, Need, Taker
from sakia_ng.domain.events import Topic
from sakia_ng.domain.money import Cents
from sakia_ng.errors import Refusal
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.account.page import AccountPage
from sakia_ng.gui.words.conditions import conditional_sentence
from sakia_ng.ports.ledger import Capability
from sakia_ng.ports.ledger_codes import PaymentRule
from tests.fakes.session import NOW, address_of
from tests.gui.conftest import Opened
from tests.gui.paying import CAMILLE, pay_page, type_into

LONG_AGO, IN_A_WEEK = NOW - timedelta(days=9), NOW + timedelta(days=7)
SENT = ConditionalMoney("AB:0", Cents(1_200), CAMILLE, LONG_AGO, (Taker(CAMILLE, IN_A_WEEK),), Need.NOTHING)
LENT = ConditionalMoney("CD:0", Cents(900), CAMILLE, IN_A_WEEK, (Taker(CAMILLE, LONG_AGO),), Need.NOTHING)
SAVED = ConditionalMoney("EF:0", Cents(500), None, IN_A_WEEK, (), Need.NOTHING)
PIECES = (SENT, LENT, SAVED)


async def _account(opened: Opened, *pieces: ConditionalMoney) -> AccountPage:
    figures = opened.stage.store.figures
    states, kept = dict(await figures.states()), await figures.dividend()
    assert kept is not None
    dividend, at = kept
    states[opened.elsa.address] = replace(states[opened.elsa.address], conditional=pieces)
    await figures.put(states, dividend, BlockRef(at.number, at.hash, at.time))
    opened.stage.ledger.abilities |= Capability.CONDITIONS
    for state in states.values():
        opened.stage.ledger.put_state(state)
    await opened.reload()
    page = await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    assert isinstance(page, AccountPage)
    return page


async def test_an_account_without_any_shows_nothing_of_it(opened: Opened) -> None:
    assert (await _account(opened)).conditional.isHidden()


async def test_it_is_explained_and_what_is_open_can_be_taken(opened: Opened) -> None:
    page = await _account(opened, *PIECES)
    card = page.conditional
    assert card.isVisible()
    sent, lent, saved = card.texts
    assert "You can take it now. As long as it is there, Camille Renard can take it from" in sent.replace("\u00a0", " ")
    assert "You can take it from" in lent
    assert lent.endswith("can take it too, now.")
    assert "yours alone, and locked until" in saved
    assert len(card.take_buttons) == 1


async def test_taking_is_reviewed_then_signed_once(opened: Opened) -> None:
    page = await _account(opened, *PIECES)
    page.conditional.take_buttons[0].click()
    await opened.aqt.until(page.conditional.sign_button.isEnabled)
    assert "which alone has it from then on" in page.conditional.review_text
    page.conditional.sign_button.click()
    page.conditional._on_sign_clicked()  # a second click that was already on its way
    await opened.aqt.until(page.conditional.sign_button.isHidden)
    (entry,) = await opened.stage.store.outbox.live()
    assert entry.action == Collect(opened.elsa.address, (SENT.id,))
    await opened.reload()
    assert page.operations.count == 1


async def test_what_cannot_be_taken_says_why(opened: Opened) -> None:
    page = await _account(opened, *PIECES)
    opened.stage.ledger.draft_answers.append(Refusal(PaymentRule.PIECE_GONE))
    page.conditional.take_buttons[0].click()
    await opened.aqt.until(lambda: "no longer there" in page.conditional.review_text)
    assert not page.conditional.sign_button.isEnabled()
    page.conditional._cancel.click()
    assert page.conditional.sign_button.isHidden()


async def test_a_watched_account_takes_nothing(opened: Opened) -> None:
    page = await _account(opened, *PIECES)
    states = dict(await opened.stage.store.figures.states())
    watched = address_of("fournil")
    kept = await opened.stage.store.figures.dividend()
    assert kept is not None
    await opened.stage.store.figures.put({watched: replace(states[watched], conditional=PIECES)}, *kept)
    await opened.reload()
    page.open_at(Destination(PageId.ACCOUNT, account=watched))
    page.refresh(Topic.BALANCES)
    assert page.conditional.isVisible()
    assert page.conditional.take_buttons == []


@pytest.mark.parametrize("need", Need)
async def test_every_need_has_its_words(opened: Opened, need: Need) -> None:
    piece = ConditionalMoney("AB:1", Cents(100), None, None, (), need)
    said = conditional_sentence(piece, NOW, opened.live.name_or_address, opened.live.format)
    assert said.startswith("1.00")
    assert len(said.split()) > 4


async def test_a_payment_can_be_taken_back_where_the_ledger_can(opened: Opened) -> None:
    opened.stage.ledger.abilities |= Capability.CONDITIONS
    page = await pay_page(opened, person=CAMILLE)
    assert page.refundable.isVisibleTo(page)
    type_into(page, "12.50")
    page.refundable.setChecked(True)
    page.review_button.click()
    await opened.aqt.until(lambda: page.review.draft)
    draft = page.review.draft
    assert draft is not None
    assert isinstance(draft.action, Pay)
    assert draft.action.refundable
    assert "After a week" in page.review.text
    page.refundable.setChecked(False)  # what was reviewed is not what stands in the form any more
    assert page.review.isHidden()


async def test_where_it_cannot_it_is_not_offered(opened: Opened) -> None:
    page = await pay_page(opened, person=CAMILLE)
    assert page.refundable.isHidden()
