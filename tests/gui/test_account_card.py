"""The card at the top of an account's page."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.account.page import AccountPage
from tests.fakes.session import address_of
from tests.gui.conftest import Opened


async def test_an_account_not_read_yet_shows_nothing_of_the_one_before(opened: Opened) -> None:
    unread = address_of("nobody has read it")
    await opened.stage.session.accounts.watch(unread, "Unread")
    await opened.reload()
    page = await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    assert isinstance(page, AccountPage)
    assert page.card.balance.words.figure not in {"", "–"}, "the account before must have figures"
    await opened.go(PageId.ACCOUNT, account=unread)
    assert page.card.balance.words.figure == "–"
    seen = [label.text() for label in page.card.findChildren(QLabel) if label.isVisible()]
    assert not [text for text in seen if "G1" in text or "Ğ1" in text]
    said = [label.text() for label in page.history.findChildren(QLabel) if label.isVisible()]
    assert "Not read yet" in said
    assert "No movement yet" not in said, "nobody knows"
