"""Another account for an identity through the window: signed by both keys here, or carried between two computers."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.actions import ChangeOwnerKey, LinkAccount, UnlinkAccount
from sakia_ng.domain.addresses import public_key_of, short_form
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.identity import FormerOwner, Identity
from sakia_ng.domain.key_request import KeyRequest, ProofPurpose, write_request
from sakia_ng.domain.signed_json import PaperProblem
from sakia_ng.errors import UserError
from sakia_ng.gui import files
from sakia_ng.gui.dialogs.scan import ScanDialog
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.trust.keys import KeysPart
from sakia_ng.gui.pages.trust.newcomer_steps import SignerField
from sakia_ng.gui.pages.trust.page import TrustPage, TrustTab
from sakia_ng.gui.scanning import texts_in
from sakia_ng.gui.widgets.qr import picture_of
from sakia_ng.gui.words.dates import day
from sakia_ng.gui.words.errors import sentence
from tests.fakes.session import DIVIDEND, address_of
from tests.fakes.web_of_trust import PARAMETERS
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
    assert f"({short_form(savings.address)})" in part.signing.review.text


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
    proof = await part.answered(request)
    assert proof is not None
    answer = part.file_of(proof)
    part.show_paper(json.dumps(json.loads(answer) | {"identity": INDEX + 1}).encode())
    assert part.found == sentence(UserError(PaperProblem.SIGNATURE))
    part.show_paper(answer)
    await opened.aqt.until(lambda: part.signing.action is not None)
    action = part.signing.action
    assert isinstance(action, LinkAccount)
    assert (action.signer, action.linked_key) == (opened.elsa.address, public_key_of(savings.address))


async def test_what_is_asked_and_answered_is_carried_as_a_code(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = await part_of(opened)
    savings = next(view.account for view in opened.live.overview.views if view.account.name == "Épargne")
    part.account.setText(savings.address)
    part.write.click()
    await opened.aqt.until(part.request.isVisible)
    (code,) = texts_in(QImage.fromData(picture_of(part.request.code, "png")))
    request = KeyRequest(ProofPurpose.OWN, INDEX, opened.elsa.address, savings.address)
    await opened.aqt.until(lambda: part.request.qr.accessibleName() == "QR code of the request")
    assert not nameless(opened.window)
    assert not cut(opened.window)
    assert part.session.key_papers.read_request(code.encode()) == request

    async def save(_parent: object, _title: str, name: str, data: bytes) -> files.Outcome:
        return await files.save(tmp_path / name, data)

    monkeypatch.setattr("sakia_ng.gui.pages.trust.carry.ask_and_save", save)
    part.request.save.click()
    await opened.aqt.until(lambda: part.request.said == f"Saved as request-{INDEX}.json.")
    assert part.session.key_papers.read_request((tmp_path / f"request-{INDEX}.json").read_bytes()) == request
    await scanned(opened, part, code)
    part.answer.click()
    await opened.aqt.until(part.reply.isVisible)
    await scanned(opened, part, part.reply.code)
    await opened.aqt.until(lambda: part.signing.action is not None)
    assert isinstance(part.signing.action, ChangeOwnerKey)
    assert not part.reply.isVisible()
    await opened.go(PageId.HOME)
    assert part.request.code == ""


async def scanned(opened: Opened, part: KeysPart, code: str) -> None:
    """Read a code from a picture that is in the clipboard."""
    QGuiApplication.clipboard().setImage(QImage.fromData(picture_of(code, "png")))
    part.scan.click()
    await opened.aqt.until(lambda: opened.window.findChildren(ScanDialog))
    dialog = opened.window.findChildren(ScanDialog)[-1]
    dialog.from_clipboard.click()
    await opened.aqt.until(lambda: part.paper is not None and not opened.window.findChildren(ScanDialog))


async def test_a_code_that_is_no_request_is_not_taken(opened: Opened) -> None:
    part = await part_of(opened)
    QGuiApplication.clipboard().setImage(QImage.fromData(picture_of("g1://nobody", "png")))
    part.scan.click()
    await opened.aqt.until(lambda: opened.window.findChildren(ScanDialog))
    (dialog,) = opened.window.findChildren(ScanDialog)
    dialog.from_clipboard.click()
    await opened.aqt.until(lambda: dialog.problem == sentence(UserError(PaperProblem.UNREADABLE)))
    dialog.reject()
    await opened.settle()
    assert part.paper is None


async def test_a_link_is_ended_from_here(opened: Opened) -> None:
    savings = next(view.account for view in opened.live.overview.views if view.account.name == "Épargne")
    states = await opened.stage.store.figures.states()
    linked = replace(states[savings.address], exists=True, linked_identity=INDEX)
    own = replace(states[opened.elsa.address], linked_identity=INDEX)
    opened.stage.ledger.put_state(linked)
    opened.stage.ledger.put_state(own)
    await opened.stage.store.figures.put(
        {**states, savings.address: linked, opened.elsa.address: own}, DIVIDEND, linked.at
    )
    part = await part_of(opened)
    await opened.live.reload()
    await opened.aqt.until(part.unlink.isVisible)
    assert part.linked.offered == (savings.address,)  # not Elsa's own, which is linked to the identity it owns
    part.unlink.click()
    await opened.aqt.until(lambda: part.signing.review.draft is not None)
    assert part.signing.action == UnlinkAccount(savings.address)


async def test_who_moved_lately_is_told_from_when_it_can_move_again(opened: Opened) -> None:
    part = await part_of(opened)
    assert part.moves == ""
    known = opened.stage.ledger.trust.known[INDEX]
    period = PARAMETERS.change_owner_key_period
    for ago in (14_400, period):
        former = FormerOwner(address_of("former"), BlockNumber(known.at.number - ago))
        await opened.stage.store.trust.put_identities([replace(known, former_owner=former)])
        await opened.reload()
        one = opened.live.trust.identities[0]
        assert one.moved_at == known.at.time - timedelta(seconds=6 * ago)
        if ago == period:  # from this block on it is allowed
            assert (part.moves, one.moves_from) == ("", None)
        else:
            again = day(known.at.time + timedelta(seconds=6 * (period - ago)))
            assert part.moves.startswith(f"It moved on {day(one.moved_at)}, and can move again from {again}; ")


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


async def test_an_answer_that_cannot_be_taken_is_said_beside_it(opened: Opened) -> None:
    part = await part_of(opened)
    savings = next(view.account for view in opened.live.overview.views if view.account.name == "Épargne")
    request = KeyRequest(ProofPurpose.OWN, INDEX, opened.elsa.address, savings.address)
    proof = await part.answered(request)
    assert proof is not None
    opened.stage.ledger.trust.known.clear()  # the identity is gone by now
    part.show_paper(write_request(proof, opened.stage.session.currency).encode())
    await opened.aqt.until(lambda: not part.found.startswith("Identity"))
    assert part.found
    assert part.said == ""


async def test_whoever_is_chosen_stays_so_and_nothing_is_told_when_others_are_offered(opened: Opened) -> None:
    field = opened.aqt.add(SignerField(opened.live))
    told: list[int] = []
    field.currentIndexChanged.connect(told.append)
    first, second, third = (address_of(name) for name in ("one", "two", "three"))
    field.offer([first, second])
    field.setCurrentIndex(1)
    told.clear()
    field.offer([third, first, second])
    assert (field.address, told) == (second, [])
    field.offer([first])
    assert (field.address, told) == (first, [0])
    field.offer([])
    assert (field.address, told) == (None, [0, -1])
