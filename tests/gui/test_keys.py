"""Another account for an identity through the window: signed by both keys here, or carried between two computers."""

from __future__ import annotations

import json

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.actions import ChangeOwnerKey, LinkAccount
from sakia_ng.domain.addresses import public_key_of
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.identity import Identity
from sakia_ng.domain.key_request import KeyRequest, ProofPurpose, write_request
from sakia_ng.domain.signed_json import PaperProblem
from sakia_ng.errors import UserError
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.trust import TrustPage, TrustTab
from sakia_ng.gui.pages.trust_keys import KeysPart
from sakia_ng.gui.words.errors import sentence
from tests.fakes.session import address_of
from tests.gui.conftest import Opened
from tests.gui.looks import cut, nameless

INDEX = 1_204


async def part_of(opened: Opened) -> KeysPart:
    ledger = opened.stage.ledger
    known = Identity(INDEX, opened.elsa.address, IdentityStatus.MEMBER, ledger.final_ref, received=5)
    ledger.trust.known[INDEX] = known
    await opened.stage.store.trust.put_identities([known])
    await opened.reload()
    page = await opened.go(PageId.TRUST, text=TrustTab.KEYS.value)
    assert isinstance(page, TrustPage)
    await opened.aqt.until(page.keys.sign_here.isVisible)
    return page.keys


async def test_both_keys_sign_on_this_computer(opened: Opened) -> None:
    part = await part_of(opened)
    savings = next(view.account for view in opened.live.overview.views if view.account.name == "Épargne")
    assert not nameless(opened.window)
    assert not cut(opened.window)
    part.account.setText("nonsense")
    part.sign_here.click()
    await opened.aqt.until(lambda: bool(part._rows[2].error))
    part.account.setText(savings.address)
    part.sign_here.click()
    await opened.aqt.until(lambda: part.signing.review.draft is not None)
    action = part.signing.action
    assert isinstance(action, ChangeOwnerKey)
    assert (action.signer, action.new_key) == (opened.elsa.address, public_key_of(savings.address))


async def test_a_key_that_is_not_here_is_said(opened: Opened) -> None:
    part = await part_of(opened)
    elsewhere = address_of("elsewhere")
    part.account.setText(elsewhere)
    part.sign_here.click()
    await opened.aqt.until(lambda: bool(part.said))
    assert part.said == sentence(UserError(PaperProblem.NOT_MINE, address=elsewhere))


async def test_a_request_is_answered_and_the_answer_taken(opened: Opened) -> None:
    part = await part_of(opened)
    savings = next(view.account for view in opened.live.overview.views if view.account.name == "Épargne")
    request = KeyRequest(ProofPurpose.LINK, INDEX, opened.elsa.address, savings.address)
    part.show_paper(write_request(request, opened.stage.session.currency).encode())
    assert part.paper == request
    assert part.answer.isVisible()
    answer = await part.answered(request)
    assert answer is not None
    part.show_paper(json.dumps(json.loads(answer) | {"identity": INDEX + 1}).encode())
    assert part.found == sentence(UserError(PaperProblem.SIGNATURE))
    part.show_paper(answer)
    await opened.aqt.until(lambda: part.signing.action is not None)
    action = part.signing.action
    assert isinstance(action, LinkAccount)
    assert (action.signer, action.linked_key) == (opened.elsa.address, public_key_of(savings.address))


async def test_what_runs_out_is_told_and_saved_for_the_calendar(opened: Opened) -> None:
    ledger = opened.stage.ledger
    ends = BlockNumber(ledger.final_ref.number + 20 * 14_400)
    status = IdentityStatus.MEMBER
    known = Identity(INDEX, opened.elsa.address, status, ledger.final_ref, membership_expires_on=ends)
    await opened.stage.store.trust.put_identities([known])
    await opened.reload()
    page = await opened.go(PageId.TRUST, text=TrustTab.IDENTITIES.value)
    assert isinstance(page, TrustPage)
    card = page.identities.calendar
    await opened.aqt.until(card.isVisible)
    assert "the membership ends, 13\u00a0December\u00a02026" in card.due
    assert b"DTSTART;VALUE=DATE:20261213" in card.file_bytes()
