"""Leaving the web of trust: behind the words that say what becomes impossible; where it cannot be, that is said."""

from __future__ import annotations

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.actions import EndMembership
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.identity import Identity
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.trust.leave import LeaveCard
from sakia_ng.gui.pages.trust.page import TrustPage, TrustTab
from sakia_ng.gui.words.leaving import leaving_losses, leaving_text
from sakia_ng.ports.ledger import Capability
from tests.gui.conftest import Opened
from tests.gui.looks import cut, nameless


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
