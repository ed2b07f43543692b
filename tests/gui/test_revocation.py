"""Revocations through the window: made and forgotten, opened and checked, published once the word was typed."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.actions import Revoke
from sakia_ng.domain.addresses import Address, public_key_of
from sakia_ng.domain.identity import Identity
from sakia_ng.domain.signed_json import PaperProblem
from sakia_ng.errors import Refusal, UserError
from sakia_ng.gui.dialogs.scan import ScanDialog
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.trust.page import TrustPage, TrustTab
from sakia_ng.gui.pages.trust.revocation import RevocationPart
from sakia_ng.gui.words.errors import sentence
from sakia_ng.gui.words.revocation import confirmation_word, losses
from sakia_ng.ports.trust_codes import TrustRule
from sakia_ng.services.tasks import Reason, all_tasks
from tests.fakes.session import DIVIDEND, HEAD, wallet_state
from tests.gui.conftest import Opened
from tests.gui.looks import cut, nameless

INDEX = 1_204


async def part_of(opened: Opened) -> RevocationPart:
    ledger = opened.stage.ledger
    known = Identity(INDEX, opened.elsa.address, IdentityStatus.MEMBER, ledger.final_ref, received=5)
    ledger.trust.known[INDEX] = known
    await opened.stage.store.trust.put_identities([known])
    await opened.reload()
    page = await opened.go(PageId.TRUST, text=TrustTab.REVOCATION.value)
    assert isinstance(page, TrustPage)
    await opened.aqt.until(page.revocation.make.isVisible)
    return page.revocation


async def made(opened: Opened, part: RevocationPart) -> bytes:
    part.make.make.click()
    await opened.aqt.until(lambda: part.make.document is not None)
    return part.make.file_bytes()


async def test_a_document_is_made_shown_on_demand_and_forgotten(
    opened: Opened, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    part = await part_of(opened)
    data = await made(opened, part)
    written = json.loads(data)
    assert (written["identity"], written["address"]) == (INDEX, opened.elsa.address)
    assert "Whoever holds this document" in written["about"]
    assert part.make.paper().pdf().startswith(b"%PDF")
    assert part.make.qr.isHidden()
    part.make.show_code.click()
    await opened.aqt.until(lambda: part.make.qr.modules > 0)
    await opened.settle()
    assert not nameless(opened.window)
    assert not cut(opened.window)
    opened.window.go(Destination(PageId.HOME))
    await opened.settle()
    assert part.make.document is None
    assert part.make.qr.modules == 0
    assert written["signature"][2:] not in caplog.text


async def test_a_kept_document_is_checked_and_published_behind_its_words(opened: Opened) -> None:
    part = await part_of(opened)
    data = await made(opened, part)
    await part.publish.take(data)
    assert "valid now" in part.publish.found
    assert part.publish._losses.text == losses()
    assert not part.publish.publish.isEnabled()
    part.publish.word.setText("revoke it")
    assert not part.publish.publish.isEnabled()
    part.publish.word.setText(confirmation_word())
    await opened.settle()
    assert not cut(opened.window)
    part.publish.publish.click()
    signature = part.publish.document.signature if part.publish.document is not None else None
    assert signature is not None
    expected = Revoke(opened.elsa.address, INDEX, public_key_of(opened.elsa.address), signature)
    assert part.publish.signing.action == expected
    await opened.aqt.until(lambda: part.publish.signing.review.draft is not None)
    part.publish.signing.review.sign.click()
    await opened.aqt.until(lambda: part.publish.signing.progress.entry is not None)
    assert part.publish.document is None


async def test_what_cannot_be_published_says_why(opened: Opened) -> None:
    part = await part_of(opened)
    data = await made(opened, part)
    refusal = Refusal(TrustRule.ALREADY_REVOKED)
    opened.stage.ledger.draft_answers.append(refusal)
    await part.publish.take(data)
    assert sentence(refusal) in part.publish.found
    assert part.publish.publish.isHidden()
    assert part.publish.found.startswith("This is the revocation of")
    opened.stage.ledger.trust.known.clear()
    await part.publish.take(data)
    assert part.publish.found.startswith("This cannot be published now.")  # and nobody is named: who it was of is gone
    altered = json.loads(data) | {"identity": INDEX + 1}
    await part.publish.take(json.dumps(altered).encode())
    assert part.publish.found == sentence(UserError(PaperProblem.SIGNATURE))
    await part.publish.take(b"nothing of the kind")
    assert part.publish.found == sentence(UserError(PaperProblem.UNREADABLE))


async def test_a_document_that_is_kept_is_to_be_made_no_more(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = await part_of(opened)

    def to_make() -> list[Address]:
        tasks = all_tasks(opened.live.situation())
        return [task.account for task in tasks if task.reason is Reason.KEEP_REVOCATION]

    assert to_make() == [opened.elsa.address]

    async def where(_parent: object, _title: str, name: str) -> Path:
        return tmp_path / name

    monkeypatch.setattr("sakia_ng.gui.files.ask_where", where)
    await made(opened, part)
    part.make.save_paper.click()
    await opened.aqt.until(lambda: part.make.said == f"Saved as revocation-{INDEX}.pdf.")
    await opened.aqt.until(lambda: to_make() == [])


async def test_the_code_on_paper_is_read_again(opened: Opened) -> None:
    part = await part_of(opened)
    await made(opened, part)
    document = part.make.document
    assert document is not None
    (page,) = part.make.paper().pictures()
    QGuiApplication.clipboard().setImage(page)
    part.publish.scan.click()
    await opened.aqt.until(lambda: opened.window.findChildren(ScanDialog))
    (dialog,) = opened.window.findChildren(ScanDialog)
    dialog.from_clipboard.click()
    await opened.aqt.until(lambda: part.publish.document == document)
    assert part.publish.found.endswith("It is valid now.")


async def test_revoking_now_takes_the_same_way(opened: Opened) -> None:
    part = await part_of(opened)
    await made(opened, part)
    part.make.use.click()
    await opened.aqt.until(lambda: part.publish.document is not None)
    assert not part.publish.publish.isEnabled()


async def test_an_account_that_is_not_on_the_chain_is_the_last_to_publish(opened: Opened) -> None:
    (savings,) = (view.account.address for view in opened.live.overview.views if view.account.name == "Épargne")
    states = {opened.elsa.address: wallet_state(opened.elsa.address, 0), savings: wallet_state(savings, 500)}
    await opened.stage.store.figures.put(states, DIVIDEND, HEAD)
    await opened.reload()
    part = await part_of(opened)
    assert part.publish.publisher.offered == (savings, opened.elsa.address)
    assert part.publish.publisher.address == savings
