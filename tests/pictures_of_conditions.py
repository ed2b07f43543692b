"""The scenes of money under conditions."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from sakia_ng.domain.conditional import ConditionalMoney, Need, Taker
from sakia_ng.domain.money import Cents
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.account.page import AccountPage
from sakia_ng.ports.ledger import Capability
from tests.fakes.session import NOW, Stage, address_of
from tests.pictures_stand import Scene, Stand, full, until
from tests.settling import settle

_LONG_AGO, _SOON = NOW - timedelta(days=9), NOW + timedelta(days=7)
_CAMILLE = address_of("Camille Renard")
PIECES = (
    ConditionalMoney("AB:0", Cents(1_200), _CAMILLE, _LONG_AGO, (Taker(_CAMILLE, _SOON),), Need.NOTHING),
    ConditionalMoney("CD:0", Cents(900), None, _SOON, (Taker(_CAMILLE, _LONG_AGO),), Need.NOTHING),
    ConditionalMoney("EF:0", Cents(500), None, _SOON, (), Need.NOTHING),
    ConditionalMoney("GH:0", Cents(300), _CAMILLE, None, (), Need.SIGNATURES),
)


async def with_pieces(stage: Stage) -> None:
    """Money under conditions in the first account, in a currency that knows them."""
    await full(stage)
    stage.ledger.abilities |= Capability.CONDITIONS | Capability.PAY_SEVERAL
    states, kept = dict(await stage.store.figures.states()), await stage.store.figures.dividend()
    assert kept is not None
    first = (await stage.store.accounts.all())[0].address
    pieces = (PIECES[0], replace(PIECES[1], sender=first), *PIECES[2:])
    states[first] = replace(states[first], conditional=pieces)
    stage.ledger.put_state(states[first])
    await stage.store.figures.put(states, *kept)


async def _account(stand: Stand) -> AccountPage:
    await stand.page(PageId.ACCOUNT)
    page = stand.window.page
    assert isinstance(page, AccountPage)
    return page


async def account(stand: Stand) -> QWidget:
    """What each piece is."""
    await _account(stand)
    return stand.window


async def taking(stand: Stand) -> QWidget:
    """What is signed to take one."""
    page = await _account(stand)
    page.conditional.take_buttons[0].click()
    await until(page.conditional.sign_button.isEnabled)
    return stand.window


async def pay(stand: Stand) -> QWidget:
    """A payment that can be taken back, reviewed."""
    await stand.page(PageId.PAY, person=_CAMILLE)
    page = stand.pay()
    field = page.how_much.first_field
    field.setText("12")
    field.textEdited.emit("12")
    page.refundable.setChecked(True)
    page.review_button.click()
    await until(lambda: page.review.draft is not None)
    await settle()
    return stand.window


async def several(stand: Stand) -> QWidget:
    """Three people paid at once, reviewed."""
    await stand.page(PageId.PAY)
    page = stand.pay()
    for name, amount in (("Camille Renard", "12"), ("Le Fournil du Marché", "7"), ("Baptiste", "3")):
        page.who.choose(address_of(name))
        field = page.how_much.first_field
        field.setText(amount)
        field.textEdited.emit(amount)
        page.several.add.click()
    page.review_button.click()
    await until(lambda: page.review.draft is not None)
    await settle()
    return stand.window


CONDITION_SCENES = (
    Scene("account-conditional", account, with_pieces),
    Scene("account-conditional-taking", taking, with_pieces),
    Scene("pay-refundable", pay, with_pieces),
    Scene("pay-several", several, with_pieces),
)
