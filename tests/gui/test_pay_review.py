"""The payment page from the review to the end of a payment."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QScrollArea

from sakia_ng.domain.actions import InCents, Pay
from sakia_ng.domain.addresses import short_form
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.draft import Caution, Draft
from sakia_ng.domain.events import Topic
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import Failure, OperationState, OutboxEntry
from sakia_ng.errors import Refusal
from sakia_ng.gui import aio
from sakia_ng.gui.application import use_language
from sakia_ng.gui.dialogs.receipt import ReceiptDialog
from sakia_ng.gui.models.linked_amount import Box
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.theme import theme
from sakia_ng.gui.words.dates import near_moment
from sakia_ng.gui.words.payment import outcome, step_names
from sakia_ng.ports.ledger_codes import PaymentRule
from sakia_ng.ports.store import Contact
from tests.async_qt import AsyncQt
from tests.fakes.session import Stage
from tests.fakes.window import real_stage
from tests.gui.conftest import Opened
from tests.gui.paying import (
    CAMILLE,
    amount_of,
    pay_page,
    press,
    recipient_of,
    reviewed,
    signed,
    type_into,
)


@pytest.fixture
async def stage(app: QApplication, aqt: AsyncQt, tmp_path: Path) -> AsyncIterator[Stage]:
    made = await real_stage(tmp_path)
    yield made
    await aio.close_all()
    await made.close()


async def test_a_name_turns_nothing_else_of_the_sentence_around(opened: Opened) -> None:
    for name in ("Bakery\u202e", "משה"):
        await opened.stage.store.contacts.put(Contact(CAMILLE, name))
        await opened.reload()
        page = await pay_page(opened, person=CAMILLE)
        draft = await opened.stage.ledger.draft(Pay(opened.elsa.address, CAMILLE, InCents(Cents(1_250)), ""))
        page.review.show_draft(draft)
        apart = "\u2068משה\u2069" if name == "משה" else "Bakery"
        assert page.review.text.startswith(f"Elsa pays {apart} 12.50")


async def test_the_review_is_one_sentence_with_cautions(opened: Opened) -> None:
    page = await pay_page(opened, person=CAMILLE)
    draft = await opened.stage.ledger.draft(Pay(opened.elsa.address, CAMILLE, InCents(Cents(1_250)), "Pain"))
    cautions = (Caution.RECIPIENT_NEVER_USED, Caution.COMMENT_COSTS)
    opened.stage.ledger.draft_answers.append(replace(draft, fee_cents=Cents(5), cautions=cautions))
    type_into(page, "12.50")
    page.comment.set_comment("Pain")
    page.review_button.click()
    await opened.aqt.until(lambda: page.review.draft)
    assert "Elsa pays Camille Renard 12.50\u00a0Ğ1 (1.06\u00a0UD), fee 0.05\u00a0Ğ1" in page.review.text
    assert [text.split()[0] for text in page.review.cautions] == ["This", "A"]
    assert page.review_button.isHidden()
    type_into(page, "13")
    assert page.review.isHidden()
    assert page.review.draft is None
    assert page.review_button.isVisible()


async def test_the_review_quotes_the_public_comment_on_a_line_of_its_own(opened: Opened) -> None:
    page = await reviewed(opened, comment="Pain " * 20)
    assert page.review.comment == "Public comment: “" + "Pain " * 19 + "Pain”"
    page.comment.set_comment("")
    page.review_button.click()
    await opened.aqt.until(lambda: page.review.draft)
    assert page.review.comment == ""


async def test_what_the_ledger_refuses_is_said_with_the_way_to_look_again(opened: Opened) -> None:
    page = await pay_page(opened, person=CAMILLE)
    rule = Refusal(PaymentRule.BELOW_EXISTENTIAL_DEPOSIT, amount_cents=50, existential_deposit_cents=100)
    opened.stage.ledger.draft_answers.append(rule)
    type_into(page, "0.50")
    page.review_button.click()
    await opened.aqt.until(lambda: page.review.problem)
    assert "needs 1.00\u00a0Ğ1" in page.review.problem
    page.review.again.click()
    await opened.aqt.until(lambda: page.review.draft)
    press(page.review.sign, Qt.Key.Key_Escape)
    assert page.review.isHidden()
    assert amount_of(page) == InCents(Cents(50))


async def test_an_answer_about_a_form_that_changed_is_dropped(opened: Opened) -> None:
    page = await pay_page(opened, person=CAMILLE)
    type_into(page, "12")
    page.review_button.click()
    type_into(page, "13")
    await opened.settle()
    assert page.review.draft is None
    assert page.review.isHidden()


async def test_a_double_click_pays_once(opened: Opened) -> None:
    page = await reviewed(opened)
    for _ in range(3):
        page.review.sign.click()
        page.review.signed.emit()
    await opened.aqt.until(lambda: page.progress.entry)
    await opened.settle()
    assert len(await opened.stage.store.outbox.recent(10)) == 1


async def test_a_review_that_is_too_old_is_made_again(opened: Opened) -> None:
    page = await reviewed(opened)
    opened.stage.clock.advance(11 * 60)
    page.review.sign.click()
    await opened.aqt.until(lambda: page.review.problem)
    assert "once more" in page.review.problem
    assert await opened.stage.store.outbox.recent(10) == ()
    page.review.again.click()
    await opened.aqt.until(lambda: page.review.draft)


async def test_what_was_signed_is_not_offered_again_in_another_unit_or_language(
    opened: Opened, app: QApplication
) -> None:
    page, _ = await signed(opened)
    assert page.review.isHidden()
    await opened.stage.session.settings.change(amounts_hidden=True)
    await opened.settle()
    page.refresh(Topic.SETTINGS | Topic.CURRENCY)
    use_language(app, "fr")
    await opened.settle()
    assert page.review.isHidden()
    assert page.progress.isVisible()


async def test_a_payment_is_watched_from_signed_to_final(opened: Opened) -> None:
    work = aio.spawn(opened.stage.session.outbox.run(), owner=opened.window, name="outbox")
    opened.held.add(work)
    page, entry = await signed(opened)
    assert page.form.isHidden()
    await opened.aqt.until(lambda: page.progress.steps.done == 2)
    await opened.stage.ledger.mint()
    await opened.aqt.until(lambda: page.progress.steps.done == 3)
    assert page.progress.entry is not None
    assert page.progress.entry.block is not None
    await opened.stage.ledger.finalize()
    await opened.aqt.until(lambda: page.progress.steps.done == 4)
    assert page.progress.text == "Paid, for good."
    assert page.progress.receipt.isVisible()
    assert "block" in step_names(page.progress.entry, outcome(page.progress.entry, opened.live.format))[2]
    page.progress.again.click()
    assert amount_of(page) == InCents(Cents(1_250))
    assert recipient_of(page) == CAMILLE
    page.open_at(Destination(PageId.PAY, operation=entry.id))
    await opened.aqt.until(page.progress.isVisible)
    gone = opened.aqt.signal(page.go_requested)
    page.progress.finish.click()
    assert (await gone)[0] == Destination(PageId.ACCOUNT, account=opened.elsa.address)
    assert recipient_of(page) is None
    work.cancel()


@pytest.mark.parametrize(
    ("state", "done", "failed", "can_repeat", "said"),
    [
        (OperationState.REFUSED, 1, True, True, "takes the place of this one"),
        (OperationState.FAILED, 3, True, True, "would hold too little"),
        (OperationState.EXPIRED, 2, True, True, "Nothing was paid: you can pay again"),
        (OperationState.BLOCKED, 1, True, True, "held back"),
        (OperationState.UNKNOWN, 3, True, False, "Do not pay again before you know"),
        (OperationState.SENT, 2, False, False, "The network has it"),
    ],
)
async def test_every_other_end_is_said_in_words(
    opened: Opened, state: OperationState, done: int, failed: bool, can_repeat: bool, said: str
) -> None:
    page, entry = await signed(opened)
    failure = Failure("token.below_minimum") if state is OperationState.FAILED else None
    page.progress.show_entry(replace(entry, state=state, failure=failure))
    now = outcome(replace(entry, state=state, failure=failure), opened.live.format)
    assert (now.done, now.is_failed, now.can_repeat) == (done, failed, can_repeat)
    assert said in page.progress.text
    words = step_names(replace(entry, state=state), now)
    assert (words[3] == "Final") is (done != 3)
    assert page.progress.again.isVisible() is can_repeat
    assert page.progress.receipt.isHidden()


async def test_a_payment_held_back_says_until_when(opened: Opened) -> None:
    page, entry = await signed(opened)
    head = opened.live.connection.finalized
    assert head is not None
    page.progress.show_entry(replace(entry, state=OperationState.BLOCKED))
    moment = opened.live.valid_until(entry)
    assert moment is not None
    blocks = entry.operation.valid_until + 1 - head.number
    assert moment - head.time == timedelta(seconds=6 * blocks)
    assert f"until {near_moment(moment, opened.live.now())}; after that you can pay again" in page.progress.text
    over = replace(entry.operation, valid_until=BlockNumber(head.number - 1))
    assert opened.live.valid_until(replace(entry, operation=over)) is None


async def test_a_failure_tells_its_date(opened: Opened) -> None:
    _, entry = await signed(opened)
    failure = Failure("token.frozen", possible_from=datetime(2027, 1, 5, 12, tzinfo=UTC))
    now = outcome(replace(entry, state=OperationState.FAILED, failure=failure), opened.live.format)
    assert "5\u00a0January\u00a02027" in now.text


async def test_leaving_and_coming_back_changes_nothing(opened: Opened) -> None:
    page = await reviewed(opened, comment="Pain")
    await opened.go(PageId.HOME)
    assert await opened.go(PageId.PAY) is page
    assert page.review.draft is not None
    assert page.comment.comment == "Pain"
    opened.stage.session.lock.lock_now()
    await opened.settle()
    await opened.stage.keystore.unlock("correct horse")
    opened.stage.session.lock.tell()
    await opened.settle()
    assert page.how_much.fields[Box.OWN].text() == "12.50"


async def test_while_hidden_amounts_are_masked_what_is_paid_is_not(opened: Opened) -> None:
    await opened.stage.session.settings.change(amounts_hidden=True)
    await opened.reload()
    page = await reviewed(opened)
    assert "12.50" in page.review.text
    assert "939" not in page.review.text
    assert "939" not in page.how_much.rest


async def test_a_receipt_is_text_picture_and_pdf(opened: Opened, tmp_path: Path) -> None:
    page, entry = await signed(opened)
    final = replace(entry, state=OperationState.FINAL, settled=True, block=opened.stage.ledger.final_ref)
    dialog = opened.aqt.add(ReceiptDialog(final, opened.live, page))
    for part in ("Elsa", "Camille Renard", CAMILLE, "12.50", entry.operation.hash, "Block: 4,812,733"):
        assert part in dialog.text
    await dialog.write_pdf(tmp_path / "r.pdf")
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")
    await dialog.write_picture(tmp_path / "r.png")
    image = QImage(str(tmp_path / "r.png"))
    assert image.width() > 500
    assert len({image.pixelColor(x, y).name() for x in range(0, 900, 7) for y in range(0, 500, 7)}) > 3
    assert dialog.said == "Saved as r.png."
    await dialog.write_pdf(tmp_path / "absent" / "r.pdf")
    assert "could not be written" in dialog.said
    dialog.copy.click()
    assert entry.operation.hash in QApplication.clipboard().text()


@pytest.mark.parametrize("factor", [1, 2])
async def test_review_and_progress_fit_a_small_screen(opened: Opened, app: QApplication, factor: int) -> None:
    use_language(app, "fr")
    before = theme().text_factor
    theme().set_text_factor(factor * before)
    try:
        opened.window.resize(1024, 600)
        page = await reviewed(opened, comment="Merci " * 30)
        area = page.findChild(QScrollArea)
        assert area is not None
        content = area.widget()
        assert content is not None
        assert content.minimumSizeHint().width() <= area.viewport().width()
        page.review.sign.click()
        await opened.aqt.until(lambda: page.progress.entry)
        await opened.settle()
        assert content.minimumSizeHint().width() <= area.viewport().width()
    finally:
        theme().set_text_factor(before)


async def test_every_field_has_a_name_and_tab_goes_down(opened: Opened) -> None:
    page = await pay_page(opened)
    fields = [page.payer, page.who.field, *page.how_much.fields.values(), page.comment.field]
    assert all(field.accessibleName() for field in fields)
    order = []
    widget = page.payer.nextInFocusChain()
    while widget is not None and widget is not page.payer:
        if widget in fields:
            order.append(widget)
        widget = widget.nextInFocusChain()
    assert order == fields[1:]


async def test_short_addresses_never_reach_the_ledger(opened: Opened) -> None:
    page = await reviewed(opened)
    draft = page.review.draft
    assert draft is not None
    assert isinstance(draft.action, Pay)
    assert draft.action.recipient == CAMILLE
    assert short_form(CAMILLE) not in draft.action.recipient


async def test_a_window_that_goes_while_a_payment_is_signed_leaves_it_in_the_outbox(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = await reviewed(opened)
    reached, release = asyncio.Event(), asyncio.Event()
    confirm = opened.stage.session.payments.confirm

    async def slow(draft: Draft) -> OutboxEntry:
        entry = await confirm(draft)
        reached.set()
        await release.wait()
        return entry

    monkeypatch.setattr(opened.stage.session.payments, "confirm", slow)
    page.review.sign.click()
    await asyncio.wait_for(reached.wait(), 30)
    opened.window.shell._stack.removeWidget(page)
    page.setParent(None)
    page.deleteLater()
    await opened.settle()
    release.set()
    await opened.settle()
    assert len(await opened.stage.store.outbox.recent(10)) == 1
