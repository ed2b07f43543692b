"""Contacts with several addresses; taken from files and given to them."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from sakia_ng.domain.events import Changed, Topic
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.contacts.page import ContactsPage
from sakia_ng.gui.widgets import IconButton, Question
from sakia_ng.ports.store import Contact
from sakia_ng.services.contacts import grouped
from sakia_ng.services.contacts_file import read, write
from tests.fakes.session import address_of
from tests.gui.conftest import Opened


async def contacts_page(opened: Opened) -> ContactsPage:
    page = await opened.go(PageId.CONTACTS)
    assert isinstance(page, ContactsPage)
    return page


async def _with_two(opened: Opened) -> ContactsPage:
    page = await contacts_page(opened)
    page.open_at(Destination(PageId.CONTACTS, person=address_of("Yann")))
    page.form.add_another.click()
    page.form.another.setText(address_of("Yann 2"))
    page.form.save.click()
    await opened.settle()
    await opened.reload()
    return page


async def test_somebody_gets_a_second_address(opened: Opened) -> None:
    page = await _with_two(opened)
    known = next(known for known in grouped(opened.live.contacts) if known.name == "Yann")
    assert set(known.addresses) == {address_of("Yann"), address_of("Yann 2")}
    assert opened.live.name_of(address_of("Yann 2")) == "Yann"
    assert page._model.rowCount() == len(grouped(opened.live.contacts)) == 5
    assert len(page.form.others.addresses) == 1


async def test_a_new_name_is_for_all_addresses(opened: Opened) -> None:
    page = await _with_two(opened)
    page.form.name.setText("Yann L.")
    page.form.save.click()
    await opened.settle()
    await opened.reload()
    assert [contact.name for contact in opened.live.contacts].count("Yann L.") == 2


async def test_an_address_is_paid_or_taken_away(opened: Opened) -> None:
    page = await _with_two(opened)
    other = page.form.others.addresses[0]
    buttons = [button for button in page.form.others.findChildren(IconButton) if button.isVisible()]
    wanted = opened.aqt.signal(page.go_requested)
    buttons[1].click()
    assert (await wanted) == (Destination(PageId.PAY, person=other),)
    page.form.others.removed.emit(other)
    page.form.save.click()
    await opened.settle()
    await opened.reload()
    assert other not in [contact.address for contact in opened.live.contacts]


async def test_a_wrong_further_address_is_said_there(opened: Opened) -> None:
    page = await contacts_page(opened)
    page.open_at(Destination(PageId.CONTACTS, person=address_of("Yann")))
    page.form.add_another.click()
    page.form.another.setText("g1nobody")
    page.form.save.click()
    await opened.settle()
    assert page.form._another_row.error
    assert len(opened.live.contacts) == 5


async def test_a_file_is_taken_in_only_after_a_yes(opened: Opened) -> None:
    page = await contacts_page(opened)
    data = write([Contact(address_of("Zoé"), "Zoé", "voisine"), *opened.live.contacts])
    for answer, left in (("reject", 5), ("accept", 6)):
        task = asyncio.ensure_future(page.take_in_file(data))
        await opened.aqt.until(lambda: [d for d in page.findChildren(Question) if d.isVisible()])
        (question,) = [d for d in page.findChildren(QDialog) if d.isVisible()]
        getattr(question, answer)()
        await task
        await opened.reload()
        assert len(opened.live.contacts) == left
    assert "1 contact" in page._said.text


async def test_all_of_a_file_is_taken_in_at_once(opened: Opened) -> None:
    page = await contacts_page(opened)
    told: list[Changed] = []
    opened.stage.session.bus.subscribe(told.append)
    task = asyncio.ensure_future(page.take_in_file(write([Contact(address_of(f"n {n}"), f"N {n}") for n in range(30)])))
    await opened.aqt.until(lambda: [d for d in page.findChildren(Question) if d.isVisible()])
    next(d for d in page.findChildren(QDialog) if d.isVisible()).accept()
    await task
    await opened.reload()
    assert len(opened.live.contacts) == 35
    assert [len(changed.accounts) for changed in told if Topic.CONTACTS in changed.topics] == [30]


async def test_what_cannot_be_read_is_said(opened: Opened) -> None:
    page = await contacts_page(opened)
    await page.take_in_file(b"nothing")
    assert "no list of contacts" in page._said.text
    await page.take_in_file(b"name,address\nZoe,g1nobody\n")
    assert "1 line" in page._said.text
    assert "(2)" in page._said.text


async def test_what_is_given_out_is_everybody(opened: Opened) -> None:
    await contacts_page(opened)
    found = read(write(opened.live.contacts), opened.stage.session.currency, ())
    assert found.new == opened.live.contacts


async def test_a_new_contact_is_given_up_by_escape(opened: Opened) -> None:
    page = await contacts_page(opened)
    page._add.click()
    assert page.form.name.hasFocus()
    QTest.keyClicks(page.form.name, "Zoe")
    QTest.keyClick(page.form.name, Qt.Key.Key_Escape)
    assert page.form.isHidden()
    assert page._search.hasFocus()
    assert len(opened.live.contacts) == 5
    page._add.click()
    assert page.form.name.text() == ""
    page.form.give_up.click()
    assert page.form.isHidden()


async def test_a_contact_kept_says_so_and_a_wrong_one_gets_the_keyboard(opened: Opened) -> None:
    page = await contacts_page(opened)
    page._add.click()
    QTest.keyClicks(page.form.name, "Zoe")
    QTest.keyClick(page.form.name, Qt.Key.Key_Return)
    await opened.settle()
    assert page.form.errors[1]
    assert page.form.address.hasFocus()
    page.form.address.setText(address_of("zoe"))
    QTest.keyClick(page.form.address, Qt.Key.Key_Return)
    await opened.settle()
    assert page.form._saved.isVisible()
    assert page.form.give_up.isHidden()
    QTest.keyClicks(page.form.name, "!")
    assert page.form._saved.isHidden()
