"""Several people in one payment, where the ledger can: put on a list one after the other, reviewed together."""

from __future__ import annotations

import pytest

from sakia_ng.domain.actions import InCents, Pay, PaySeveral, Share
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import OperationState
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.words.payment import receipt_lines
from tests.fakes.session import address_of
from tests.gui.conftest import Opened
from tests.gui.paying import CAMILLE, amount_of, pay_page, put, recipient_of, several_page, type_into

MARTIN, LEA = address_of("Martin"), address_of("Léa")


async def test_where_the_ledger_cannot_nothing_of_it_is_offered(opened: Opened) -> None:
    page = await pay_page(opened)
    assert page.several.add.isHidden()
    assert page.several.isHidden()


async def test_they_are_reviewed_together_signed_once_and_followed(opened: Opened) -> None:
    page = await several_page(opened)
    assert page.several.isHidden()
    put(page, "Camille Renard", "12.50")
    assert (recipient_of(page), amount_of(page), page.several.isVisible()) == (None, None, True)
    put(page, "Martin", "3")
    page.who.choose(LEA)
    type_into(page, "1.25")
    page.comment.set_comment("market")
    page.review_button.click()
    await opened.aqt.until(lambda: page.review.draft)
    said = page.review.text.replace("\u00a0", " ")
    assert "Camille Renard (12.50" in said
    assert "16.75" in said
    page.review.sign.click()
    await opened.aqt.until(lambda: page.progress.entry)
    (entry,) = await opened.stage.store.outbox.live()
    shares = (Share(CAMILLE, Cents(1_250)), Share(MARTIN, Cents(300)), Share(LEA, Cents(125)))
    assert entry.action == PaySeveral(opened.elsa.address, shares, "market")
    assert entry.amount_cents == 1_675
    lines = receipt_lines(entry, str, page.live.format)
    assert [line.value for line in lines if line.is_code][1:4] == [CAMILLE, MARTIN, LEA]


async def test_the_list_alone_is_a_payment_and_who_is_taken_out_is_not_paid(opened: Opened) -> None:
    page = await several_page(opened)
    put(page, "Camille Renard", "12.50")
    put(page, "Martin", "3")
    page.several.take_out(CAMILLE)
    page.review_button.click()
    await opened.aqt.until(lambda: page.review.draft)
    assert page.review.draft is not None
    assert page.review.draft.action == PaySeveral(opened.elsa.address, (Share(MARTIN, Cents(300)),))
    page.several.take_out(MARTIN)
    assert page.review.isHidden()
    page.review_button.click()
    await opened.settle()
    assert page.review.isHidden()
    assert page.who.error


async def test_nobody_is_twice_on_the_list_and_everybody_has_an_amount(opened: Opened) -> None:
    page = await several_page(opened)
    put(page, "Camille Renard", "12.50")
    put(page, "Camille Renard", "3")
    assert "in the payment already" in page.several.error
    assert [share.cents for share in page.several.shares] == [1_250]
    page.review_button.click()
    await opened.settle()
    assert page.review.isHidden()
    page.who.choose(MARTIN)
    page.how_much.choose_everything(keep_account=True)
    page.several.add.click()
    assert "type an amount for each" in page.several.error
    page.review_button.click()
    await opened.settle()
    assert page.review.isHidden()


async def test_what_the_others_get_is_no_longer_there_to_be_spent(opened: Opened) -> None:
    page = await several_page(opened)
    put(page, "Camille Renard", "900")
    page.who.choose(MARTIN)
    type_into(page, "100")
    assert "There is not enough" in page.how_much.error
    assert not page.refundable.isEnabled()
    assert "one person can be taken back" in page._refundable_note.text()
    page.clear_button.click()
    assert page.several.shares == ()
    assert page.refundable.isEnabled()
    type_into(page, "100")
    assert not page.how_much.error


@pytest.mark.parametrize("shares", [(Share(CAMILLE, Cents(1_250)), Share(MARTIN, Cents(300)))])
async def test_the_same_is_paid_again(opened: Opened, shares: tuple[Share, ...]) -> None:
    page = await several_page(opened)
    put(page, "Camille Renard", "12.50")
    put(page, "Martin", "3")
    page.review_button.click()
    await opened.aqt.until(lambda: page.review.draft)
    page.review.sign.click()
    await opened.aqt.until(lambda: page.progress.entry)
    entry = page.progress.entry
    assert entry is not None
    await opened.stage.store.outbox.settle(entry.id, OperationState.EXPIRED, None, None, None)
    page._on_repeat_wanted()
    assert page.several.shares == shares
    assert page._action() == PaySeveral(opened.elsa.address, shares)


async def test_a_list_is_kept_for_nobody_who_is_to_be_paid_from_elsewhere(opened: Opened) -> None:
    page = await several_page(opened)
    put(page, "Camille Renard", "12.50")
    await opened.go(PageId.PAY)
    assert [share.recipient for share in page.several.shares] == [CAMILLE]
    await opened.go(PageId.PAY, person=LEA)
    assert (page.several.shares, recipient_of(page)) == ((), LEA)


async def test_one_alone_is_paid_as_ever(opened: Opened) -> None:
    page = await several_page(opened)
    page.who.choose(CAMILLE)
    type_into(page, "12.50")
    assert page._action() == Pay(opened.elsa.address, CAMILLE, InCents(Cents(1_250)))
