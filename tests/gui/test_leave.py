"""Leaving the web of trust: behind the words that say what becomes impossible; where it cannot be, that is said."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest_asyncio
from PySide6.QtWidgets import QApplication, QLabel

from sakia_ng.domain.account import IdentityStatus, IdentitySummary
from sakia_ng.domain.actions import EndMembership, RequestEvaluation
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.identity import Identity
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.account.page import AccountPage
from sakia_ng.gui.pages.trust.leave import LeaveCard
from sakia_ng.gui.pages.trust.page import TrustPage, TrustTab
from sakia_ng.gui.words.dates import day
from sakia_ng.gui.words.leaving import leaving_losses, leaving_text
from sakia_ng.ports.ledger import Capability
from tests.async_qt import AsyncQt
from tests.fakes.session import NOW
from tests.gui.conftest import Opened
from tests.gui.looks import cut, nameless
from tests.gui.village import opened_in_a_village


@pytest_asyncio.fixture
async def village(app: QApplication, aqt: AsyncQt, tmp_path: Path) -> AsyncIterator[Opened]:
    async with opened_in_a_village(aqt, tmp_path) as made:
        yield made


async def card_of(opened: Opened, status: IdentityStatus = IdentityStatus.MEMBER) -> LeaveCard:
    ledger = opened.stage.ledger
    at = ledger.final_ref
    known = Identity(
        7, opened.elsa.address, status, at, received=5, membership_expires_on=BlockNumber(at.number + 900_000)
    )
    ledger.trust.known[7] = known
    await opened.stage.store.trust.put_identities([known])
    await opened.reload()
    page = await opened.go(PageId.TRUST, text=TrustTab.REVOCATION.value)
    assert isinstance(page, TrustPage)
    await opened.aqt.until(page.revocation.leave.isVisible)
    return page.revocation.leave


async def test_a_farewell_is_signed_behind_the_words_that_say_what_is_lost(opened: Opened) -> None:
    opened.stage.ledger.abilities |= Capability.LEAVE
    card = await card_of(opened)
    ends = opened.live.trust.members[0].membership_ends
    assert card.losses == leaving_losses(ends)
    assert not card.leave.isEnabled()
    card.known.setChecked(True)
    await opened.settle()
    assert not nameless(opened.window)
    assert not cut(opened.window)
    card.leave.click()
    assert card.signing.action == EndMembership(opened.elsa.address)
    await opened.aqt.until(lambda: card.signing.review.draft)
    card.signing.review.sign.click()
    await opened.aqt.until(lambda: card.signing.progress.entry)
    assert not card.known.isChecked()


async def test_who_is_no_member_has_nothing_to_leave(opened: Opened) -> None:
    opened.stage.ledger.abilities |= Capability.LEAVE
    card = await card_of(opened, IdentityStatus.NOT_MEMBER)
    assert card.leave.isHidden()
    assert card.known.isHidden()


async def test_where_nobody_leaves_early_that_is_said(opened: Opened) -> None:
    opened.stage.ledger.abilities &= ~Capability.LEAVE
    card = await card_of(opened)
    assert card._text.text() == leaving_text(can_leave=False)
    assert "by itself" in card._text.text()
    assert card.leave.isHidden()
    assert card.known.isHidden()


async def told_to_leave(opened: Opened, *, is_leaving: bool) -> TrustPage:
    """Let the identity of Elsa, and what her account says of it, be read anew."""
    stage = opened.stage
    (index,) = stage.ledger.trust.known
    own = replace(stage.ledger.trust.known[index], is_leaving=is_leaving)
    stage.ledger.trust.known[index] = own
    await stage.store.trust.put_identities([own])
    kept = await stage.store.figures.dividend()
    assert kept is not None
    state = (await stage.store.figures.states())[opened.elsa.address]
    summary = IdentitySummary(index, IdentityStatus.MEMBER, 0, is_leaving=is_leaving)
    await stage.store.figures.put({opened.elsa.address: replace(state, identity=summary)}, *kept)
    await opened.reload()
    page = await opened.go(PageId.TRUST, text=TrustTab.IDENTITIES.value)
    assert isinstance(page, TrustPage)
    await opened.aqt.until(lambda: page.identities.detail._shown)
    return page


async def test_that_somebody_leaves_is_said_wherever_the_identity_is(village: Opened) -> None:
    page = await told_to_leave(village, is_leaving=True)
    detail, ends = page.identities.detail, day(village.live.trust.members[0].membership_ends or NOW)
    assert page.identities.table.words(0)[1] == "Leaving"
    assert page.identities.table.words(0)[4] == "leaves the web of trust"
    assert detail.badge.word == "Leaving"
    said = f"It told that it leaves: a member until {ends}, and no longer unless it asks to stay before."
    assert detail._status.text() == said
    assert detail.advice.text.startswith("Nothing to do if that is still meant.")
    assert "Renewal possible" not in detail.facts.words
    assert not detail.renew.isVisible()
    calendar = _unfolded(page.identities.calendar.file_bytes())
    assert b"the membership ends\\, since it leaves the web of trust" in calendar
    account = await village.go(PageId.ACCOUNT, account=village.elsa.address)
    assert isinstance(account, AccountPage)
    assert account.card._status.word == "Leaving"
    assert not cut(village.window)
    home = await village.go(PageId.HOME)
    assert any("leaves the web of trust" in label.text() for label in home.findChildren(QLabel))
    trust = await village.go(PageId.TRUST, text=TrustTab.REVOCATION.value)
    assert isinstance(trust, TrustPage)
    assert trust.revocation.leave.leave.isHidden()  # it cannot leave twice


async def test_who_asks_to_stay_is_a_member_as_before(village: Opened) -> None:
    page = await told_to_leave(village, is_leaving=True)
    page.identities.detail.advice.action_requested.emit()
    assert page.identities.detail.signing.action == RequestEvaluation(village.elsa.address)
    page = await told_to_leave(village, is_leaving=False)
    assert page.identities.table.words(0)[1] == "Member"
    assert "longer when renewed" in page.identities.detail._status.text()
    assert b"leaves the web" not in _unfolded(page.identities.calendar.file_bytes())
    account = await village.go(PageId.ACCOUNT, account=village.elsa.address)
    assert isinstance(account, AccountPage)
    assert account.card._status.word == "Member"


def _unfolded(calendar: bytes) -> bytes:
    return calendar.replace(b"\r\n ", b"")
