"""Short ways through the payment page, for its tests."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from sakia_ng.domain.actions import Amount
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.operation import OutboxEntry
from sakia_ng.gui.models.linked_amount import Box
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.pay.page import PayPage
from sakia_ng.ports.ledger import Capability
from tests.fakes.session import address_of
from tests.gui.conftest import Opened

CAMILLE = address_of("Camille Renard")


async def pay_page(opened: Opened, **where: object) -> PayPage:
    for state in (await opened.stage.store.figures.states()).values():
        opened.stage.ledger.put_state(state)
    page = await opened.go(PageId.PAY, **where)
    assert isinstance(page, PayPage)
    return page


def amount_of(page: PayPage) -> Amount | None:
    return page.how_much.amount  # through a call, or the type checker believes that it never changes


def recipient_of(page: PayPage) -> Address | None:
    return page.who.recipient


def type_into(page: PayPage, text: str, box: Box = Box.OWN) -> None:
    field = page.how_much.fields[box]
    field.setText(text)
    field.textEdited.emit(text)


def press(widget: object, key: Qt.Key) -> None:
    event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)  # type: ignore[arg-type]  # a widget of the page


async def reviewed(opened: Opened, amount: str = "12.50", comment: str = "") -> PayPage:
    page = await pay_page(opened, person=CAMILLE)
    type_into(page, amount)
    page.comment.set_comment(comment)
    page.review_button.click()
    await opened.aqt.until(lambda: page.review.draft)
    return page


async def signed(opened: Opened) -> tuple[PayPage, OutboxEntry]:
    page = await reviewed(opened)
    page.review.sign.click()
    await opened.aqt.until(lambda: page.progress.entry)
    assert page.progress.entry is not None
    return page, page.progress.entry


async def several_page(opened: Opened) -> PayPage:
    """Open the page where the ledger pays several at once."""
    opened.stage.ledger.abilities |= Capability.PAY_SEVERAL | Capability.CONDITIONS
    return await pay_page(opened)


def put(page: PayPage, name: str, amount: str) -> None:
    """Put somebody on the list, with an amount."""
    page.who.choose(address_of(name))
    type_into(page, amount)
    page.several.add.click()
