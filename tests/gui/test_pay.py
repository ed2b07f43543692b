"""The payment page: what people type, review, sign once, and watch."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sakia_ng.domain.actions import Everything, InCents, InMilliDividends
from sakia_ng.domain.addresses import encode_ss58, v1_text_with_checksum
from sakia_ng.domain.comment import MAX_COMMENT_BYTES
from sakia_ng.domain.events import Topic
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Person
from sakia_ng.domain.text import UntrustedText
from sakia_ng.domain.units import UnitKey
from sakia_ng.gui import aio
from sakia_ng.gui.models.linked_amount import Box
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.pay.comment import FREE_BYTES
from sakia_ng.gui.pages.pay.page import PayPage
from sakia_ng.ports.store import Contact
from tests.async_qt import AsyncQt
from tests.domain.test_searched_text import SECRETS
from tests.fakes.session import Stage, address_of, connect, key_of
from tests.fakes.window import real_stage
from tests.gui.conftest import Opened
from tests.gui.paying import (
    CAMILLE,
    amount_of,
    pay_page,
    press,
    recipient_of,
    type_into,
)


@pytest.fixture
async def stage(app: QApplication, aqt: AsyncQt, tmp_path: Path) -> AsyncIterator[Stage]:
    made = await real_stage(tmp_path)
    yield made
    await aio.close_all()
    await made.close()


@pytest.mark.parametrize("secret", SECRETS[::4])
async def test_a_secret_put_into_the_line_or_into_the_search_is_told_to_nobody(opened: Opened, secret: str) -> None:
    page, search, ledger = await pay_page(opened), opened.window.shell.top.search, opened.stage.ledger
    ledger.calls.clear()
    page.who.take_text(secret)
    await opened.aqt.until(lambda: not page.who.field.is_searching)
    search.setText(secret)
    search.textEdited.emit(secret)
    await opened.aqt.until(lambda: not search._pause.isActive())
    await opened.settle()
    assert "people" not in ledger.calls


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("0", "above zero"),
        ("-5", "less than zero"),
        ("−5", "less than zero"),
        ("1.234", "Too many decimals"),
        ("1,234", "can be read as"),
        ("12a", "does not belong in a number"),
        ("1000", "There is not enough"),
        ("999999999999999999999", "more than all the money"),
        ("9" * 70, "too long"),
        ("1.2.3,4", "separators"),
    ],
)
async def test_a_bad_amount_is_said_under_the_box_and_nothing_is_lost(opened: Opened, typed: str, said: str) -> None:
    page = await pay_page(opened, person=CAMILLE)
    page.comment.set_comment("Pain")
    type_into(page, typed)
    assert said in page.how_much.error
    page.review_button.click()
    await opened.settle()
    assert page.review.isHidden()
    assert (page.how_much.fields[Box.OWN].text(), page.comment.comment) == (typed, "Pain")
    assert recipient_of(page) == CAMILLE


@pytest.mark.parametrize("typed", ["12.5", "12,5", "١٢٫٥", "١٢.٥", " 12,50 ", "12.50"])
async def test_amounts_people_write_differently_are_the_same(opened: Opened, typed: str) -> None:
    page = await pay_page(opened, person=CAMILLE)
    type_into(page, typed)
    assert amount_of(page) == InCents(Cents(1_250))
    assert page.how_much.fields[Box.OTHER].text() == "1.056"
    assert "939.08" in page.how_much.rest


async def test_the_box_typed_in_rules_and_the_unit_may_change(opened: Opened) -> None:
    page = await pay_page(opened, person=CAMILLE)
    type_into(page, "2", Box.OTHER)
    assert page.how_much.fields[Box.OWN].text() == "23.68"
    await opened.stage.session.settings.change(unit=UnitKey.PERCENT_OF_AVERAGE.value)
    await opened.reload()
    assert page.how_much.fields[Box.OWN].text() == "23.68"
    assert amount_of(page) == InCents(Cents(2_368))
    assert page.how_much.fields[Box.OTHER].text() != "2"


async def test_an_amount_can_be_fixed_in_dividends(opened: Opened) -> None:
    page = await pay_page(opened, person=CAMILLE)
    assert page.how_much.exact.isHidden()
    type_into(page, "1.5", Box.OTHER)
    assert page.how_much.exact.isVisible()
    page.how_much.exact.click()
    assert amount_of(page) == InMilliDividends(1_500)
    type_into(page, "0.0005", Box.OTHER)
    assert "Too many decimals" in page.how_much.error
    type_into(page, "5")
    assert page.how_much.exact.isHidden()
    assert amount_of(page) == InCents(Cents(500))


async def test_everything_says_what_happens_to_the_account(opened: Opened) -> None:
    page = await pay_page(opened, person=CAMILLE)
    keep, close = page.how_much._menu.actions()
    assert "1.00" in keep.text()
    keep.trigger()
    assert amount_of(page) == Everything(keep_account=True)
    assert "stay" in page.how_much._everything_text.text()
    close.trigger()
    assert amount_of(page) == Everything(keep_account=False)
    assert "closed" in page.how_much._everything_text.text()
    page.how_much.undo.click()
    assert amount_of(page) is None
    assert page.how_much.fields[Box.OWN].isVisible()


async def test_an_address_of_another_network_is_refused_and_its_form_here_offered(opened: Opened) -> None:
    page = await pay_page(opened)
    foreign = encode_ss58(key_of("Yann"), 42)
    page.who.take_text(foreign)
    assert "another network" in page.who.error
    assert page.who.field.text() == foreign
    assert recipient_of(page) is None
    page.who.use_offered.click()
    assert recipient_of(page) == address_of("Yann")
    assert page.who.error == ""


async def test_a_mistyped_address_says_what_is_wrong(opened: Opened) -> None:
    page = await pay_page(opened)
    right = address_of("Yann")
    page.who.take_text(right[:-1] + ("x" if right[-1] != "x" else "y"))
    assert "check does not match" in page.who.error
    page.who.field.setText("")
    page.who.field.textEdited.emit("")
    assert page.who.error == ""
    page.review_button.click()
    assert page.who.error == "Choose whom to pay."


async def test_people_are_offered_as_one_types(opened: Opened) -> None:
    page = await pay_page(opened)
    field = page.who.field
    field.setText("camil")
    field.textEdited.emit("camil")
    await opened.aqt.until(lambda: field.offers)
    assert field.offers[0].line.startswith("Camille Renard (CamilleR ✓)")
    press(field, Qt.Key.Key_Return)
    assert recipient_of(page) == CAMILLE
    await opened.aqt.until(lambda: "Verified name: CamilleR ✓" in page.who.person.notes)
    assert "your own word" in page.who.person.notes
    assert "paid them" in page.who.person.notes
    page.who.person.change.click()
    assert recipient_of(page) is None
    assert field.isVisible()


async def test_an_answer_that_comes_too_late_is_dropped(opened: Opened) -> None:
    page = await pay_page(opened)
    field, asked = page.who.field, asyncio.Event()
    search, release = field._search, asyncio.Event()

    async def slow(text: str) -> object:
        asked.set()
        await release.wait()
        return await search(text)

    field._search = slow  # type: ignore[assignment]  # a slower one
    field.setText("camil")
    field.textEdited.emit("camil")
    await asyncio.wait_for(asked.wait(), 30)
    field.setText("zz")
    field.textEdited.emit("zz")
    release.set()
    await opened.settle()
    assert field.offers == ()


async def test_nobody_of_that_name_is_said(opened: Opened) -> None:
    page = await pay_page(opened)
    page.who.field.setText("zzzz")
    press(page.who.field, Qt.Key.Key_Return)
    assert "neither an address" in page.who.error


async def leave_with(opened: Opened, text: str) -> PayPage:
    """Type into the line and go on to the amount, before anybody could be looked for."""
    page = await pay_page(opened)
    page.who.field.setFocus()
    QTest.keyClicks(page.who.field, text)
    assert page.who.error == ""
    page.how_much.first_field.setFocus()
    return page


async def test_whoever_leaves_the_line_hears_that_nobody_has_this_name(opened: Opened) -> None:
    page = await leave_with(opened, "zzzz")
    await opened.aqt.until(lambda: page.who.error)
    assert "neither an address" in page.who.error


async def test_where_names_cannot_be_looked_for_it_is_said(opened: Opened) -> None:
    await connect(opened.stage, indexer=False)
    page = await leave_with(opened, "zzzz")
    await opened.aqt.until(lambda: page.who.error)
    assert "Names cannot be looked for now" in page.who.error


async def test_whoever_leaves_the_line_before_choosing_is_asked_to_choose(opened: Opened) -> None:
    page = await leave_with(opened, "camil")
    await opened.aqt.until(lambda: page.who.error)
    assert page.who.error.startswith("Choose the person")
    assert recipient_of(page) is None


async def test_an_address_is_taken_though_the_line_was_left_at_once(opened: Opened) -> None:
    page = await leave_with(opened, CAMILLE)
    await opened.aqt.until(lambda: recipient_of(page))
    assert (recipient_of(page), page.who.error) == (CAMILLE, "")


async def test_a_link_fills_amount_and_comment_and_its_warnings_are_said(opened: Opened) -> None:
    page = await pay_page(opened)
    page.who.take_text(f"g1://{CAMILLE}?amount=3.20&comment=Pain%20noir&demo=true")
    assert amount_of(page) == InCents(Cents(320))
    assert page.comment.comment == "Pain noir"
    assert "demonstration" in page.who.warning
    page.who.take_text(f"june://{CAMILLE}?udAmount=1.5")
    assert amount_of(page) == InMilliDividends(1_500)


async def test_a_link_offers_its_amounts_and_its_name_is_not_believed(opened: Opened) -> None:
    page = await pay_page(opened)
    key = v1_text_with_checksum(key_of("Camille Renard"))
    page.who.take_text(f"duniter:key/{key}?amount=3|7&name=Madame%20X")
    assert page.who.recipient == CAMILLE
    assert "calls this person “Madame X”; nobody has verified" in page.who.warning
    assert [button.text() for button in page.how_much._choice_buttons] == ["3.00\u00a0Ğ1", "7.00\u00a0Ğ1"]
    page.how_much._choice_buttons[1].click()
    assert page.how_much.amount == InCents(Cents(700))


async def test_a_stranger_is_called_by_the_verified_name(opened: Opened) -> None:
    address = address_of("stranger")
    opened.stage.ledger.known_people[address] = Person(address, UntrustedText("Tryphon"), 9, is_member=True)
    page = await pay_page(opened, person=address)
    await opened.aqt.until(lambda: page.who.person.name == "Tryphon ✓")
    assert "nobody else can bear" in page.who.person.notes
    type_into(page, "1")
    page.review_button.click()
    await opened.aqt.until(lambda: page.review.draft)
    assert "Elsa pays Tryphon ✓ 1.00" in page.review.text
    page.review.sign.click()
    await opened.aqt.until(lambda: page.progress.entry)
    assert "Tryphon ✓" in page.progress._title.text()


async def test_new_blocks_leave_the_choice_of_the_payer_alone(opened: Opened) -> None:
    page = await pay_page(opened)
    page.payer.setCurrentIndex(1)
    filled = page.payer.model().rowCount()
    resets: list[object] = []
    page.payer.model().rowsRemoved.connect(lambda *_: resets.append(None))
    await opened.reload()
    assert (page.payer.currentIndex(), page.payer.count(), resets) == (1, filled, [])


async def test_the_comment_says_from_when_it_costs_and_when_it_is_too_long(opened: Opened) -> None:
    page = await pay_page(opened, person=CAMILLE)
    type_into(page, "1")
    page.comment.set_comment("x" * FREE_BYTES)
    assert "Free for 0" in page.comment.hint
    page.comment.set_comment("x" * (FREE_BYTES + 1))
    assert "cost" in page.comment.hint
    page.comment.set_comment("é" * (MAX_COMMENT_BYTES // 2 + 1))
    assert "too long" in page.comment.error
    page.review_button.click()
    await opened.settle()
    assert page.review.isHidden()


async def test_another_account_of_such_a_name_is_said_under_the_person(opened: Opened) -> None:
    other = address_of("another Camille")
    await opened.stage.session.contacts.put(Contact(other, "Camille  RENARD"))
    page = await pay_page(opened, person=CAMILLE)
    await opened.aqt.until(lambda: page.who.warning)
    assert "looks like “Camille RENARD”" in page.who.warning
    page.who.ask_again()
    assert page.who.warning == ""


def typed(page: PayPage) -> str:
    return page.how_much.fields[Box.OWN].text()


async def half_written(opened: Opened) -> PayPage:
    """Write a payment to Camille from the second account, and leave it."""
    page = await pay_page(opened, person=CAMILLE)
    page.payer.setCurrentIndex(1)
    type_into(page, "12.50")
    page.comment.set_comment("Pain")
    await opened.go(PageId.HOME)
    return page


@pytest.mark.parametrize("is_link", [False, True])
async def test_what_was_meant_for_somebody_is_kept_for_nobody_else(opened: Opened, is_link: bool) -> None:
    page, other = await half_written(opened), address_of("Yann")
    await opened.go(PageId.PAY, **({"text": f"g1://{other}"} if is_link else {"person": other}))
    assert recipient_of(page) == other
    assert (typed(page), page.comment.comment, page.payer.currentIndex()) == ("", "", 0)


async def test_a_name_from_elsewhere_takes_nothing_over_from_whom_was_to_be_paid(opened: Opened) -> None:
    page = await half_written(opened)
    await opened.go(PageId.PAY, text="Yann")
    assert (recipient_of(page), typed(page), page.who.field.text()) == (None, "", "Yann")


@pytest.mark.parametrize("where", [{}, {"person": CAMILLE}, {"text": f"g1://{CAMILLE}"}])
async def test_coming_back_for_the_same_person_or_for_nobody_keeps_what_was_written(
    opened: Opened, where: dict[str, object]
) -> None:
    page = await half_written(opened)
    await opened.go(PageId.PAY, **where)
    assert recipient_of(page) == CAMILLE
    assert (typed(page), page.comment.comment, page.payer.currentIndex()) == ("12.50", "Pain", 1)


async def test_an_amount_for_nobody_yet_is_for_whoever_is_chosen_elsewhere(opened: Opened) -> None:
    page = await pay_page(opened)
    type_into(page, "12.50")
    await opened.go(PageId.PAY, person=CAMILLE)
    assert amount_of(page) == InCents(Cents(1_250))


async def test_offline_the_form_says_that_paying_waits(opened: Opened) -> None:
    page = await pay_page(opened)
    assert not page.banner.isVisible()
    await connect(opened.stage, node=False)
    page.refresh(Topic.CONNECTION)
    assert page.banner.isVisible()
    assert "paying waits" in page.banner.text
    wanted = opened.aqt.signal(page.go_requested)
    page.banner.action_requested.emit()
    assert (await wanted) == (Destination(PageId.NETWORK),)
