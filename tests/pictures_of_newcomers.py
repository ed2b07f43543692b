"""The scenes of the way into the web of trust."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.identity import Certification, Identity
from sakia_ng.domain.movement import Person
from sakia_ng.domain.text import UntrustedText
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.trust.page import TrustPage, TrustTab
from tests.fakes.session import address_of, wallet_state
from tests.pictures_stand import Scene, Stand, full, until
from tests.settling import settle

_ADA, _NUMBER, _MINE, _OTHERS = address_of("Ada"), 77, 1_204, range(1, 12)


async def _open(stand: Stand) -> TrustPage:
    await stand.page(PageId.TRUST, text=TrustTab.NEWCOMER.value, person=_ADA)
    page = stand.window.page
    assert isinstance(page, TrustPage)
    await until(lambda: page.newcomer.path)
    await settle()
    return page


async def _put_members(stand: Stand) -> None:
    ledger = stand.stage.ledger
    elsa = stand.live.overview.views[0].account.address
    owners = {_MINE: elsa} | {number: address_of(f"member {number}") for number in _OTHERS}
    for index, owner in owners.items():
        ledger.trust.known[index] = Identity(index, owner, IdentityStatus.MEMBER, ledger.final_ref, received=6)
    for number in _OTHERS:
        owner = owners[number]
        ledger.known_people[owner] = Person(owner, UntrustedText(f"Membre_{number}"), number, is_member=True)
    await stand.stage.store.trust.put_identities([ledger.trust.known[_MINE]])
    ledger.put_state(wallet_state(_ADA, 500))


async def invited(stand: Stand) -> QWidget:
    await _put_members(stand)
    await stand.live.reload()
    await _open(stand)
    return stand.window


async def certified(stand: Stand) -> QWidget:
    await _put_members(stand)
    trust, at = stand.stage.ledger.trust, stand.stage.ledger.final_ref
    ends = BlockNumber(at.number + 500_000)
    trust.known[_NUMBER] = Identity(_NUMBER, _ADA, IdentityStatus.UNVALIDATED, at, scheduled_on=ends, received=4)
    around = [Certification(a, b, ends) for a in _OTHERS for b in _OTHERS if a != b and (a + b) % 3]
    trust.certifications = [*around, *(Certification(number, _NUMBER, ends) for number in range(1, 5))]
    await stand.live.reload()
    page = await _open(stand)
    await until(lambda: page.newcomer.foresight)
    await settle()
    return stand.window


async def evaluated(stand: Stand) -> QWidget:
    await _put_members(stand)
    trust, at = stand.stage.ledger.trust, stand.stage.ledger.final_ref
    ends = BlockNumber(at.number + 500_000)
    trust.known[_NUMBER] = Identity(
        _NUMBER, _ADA, IdentityStatus.UNVALIDATED, at, scheduled_on=ends, received=5, evaluated_for=_ADA
    )
    trust.due[_NUMBER] = BlockNumber(at.number + 60)
    trust.certifications = [Certification(number, _NUMBER, ends) for number in range(1, 6)]
    await stand.live.reload()
    page = await _open(stand)
    await until(page.newcomer.board.rows[4].line.isVisible)
    await settle()
    return stand.window


async def revocation(stand: Stand) -> QWidget:
    await _put_members(stand)
    await stand.live.reload()
    await stand.page(PageId.TRUST, text=TrustTab.REVOCATION.value)
    page = stand.window.page
    assert isinstance(page, TrustPage)
    await settle()
    page.revocation.make.make.click()
    await until(lambda: page.revocation.make.document)
    await page.revocation.publish.take(page.revocation.make.file_bytes())
    await settle()
    return stand.window


NEWCOMER_SCENES = (
    Scene("revocation", revocation, full),
    Scene("newcomer-invitation", invited, full),
    Scene("newcomer-evaluation", evaluated, full),
    Scene("newcomer-certifications", certified, full),
)
