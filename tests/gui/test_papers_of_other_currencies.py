"""Codes, papers and cards in a currency of Duniter v1: its own addresses and links, and nothing of the Ğ1 alone."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from sakia_ng.adapters.duniter_v1.trust_documents import Declared, revocation_text
from sakia_ng.domain.actions import Action, ClaimDividends
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.currency import G1
from sakia_ng.domain.draft import Draft
from sakia_ng.domain.payment_request import RequestProblem, parse_pasted
from sakia_ng.domain.revocation import read_old_revocation
from sakia_ng.errors import Refusal, UserError
from sakia_ng.gui.dialogs.print_paper import PrintPaperDialog
from sakia_ng.gui.models.linked_amount import Box
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.account.page import AccountPage
from sakia_ng.gui.pages.receive.page import ReceivePage
from sakia_ng.gui.pages.trust.page import TrustPage, TrustTab
from sakia_ng.gui.paper import Paper
from sakia_ng.gui.scanning import texts_in
from sakia_ng.gui.widgets.popups import QrPopup
from sakia_ng.gui.widgets.qr import QrView
from sakia_ng.gui.words.errors import sentence
from sakia_ng.ports.ledger_codes import LedgerLimit
from tests.async_qt import AsyncQt
from tests.gui.conftest import Opened
from tests.gui.looks import cut, nameless
from tests.gui.test_dialogs_of_other_currencies import language, said_by
from tests.gui.test_records import listed
from tests.gui.village import VILLAGE, opened_in_a_village, told_of_the_g1

__all__ = ["language"]

STAMP = "4-" + "AB" * 32


@pytest.fixture
async def village(app: QApplication, aqt: AsyncQt, tmp_path: Path) -> AsyncIterator[Opened]:
    async with opened_in_a_village(aqt, tmp_path) as opened:
        yield opened


def read_code(view: QWidget) -> tuple[str, ...]:
    """Read a code on the screen as a phone would."""
    picture: QImage = view.grab().toImage()
    return texts_in(picture)


def words_of(paper: Paper) -> str:
    return "\n".join((paper.title, *paper.paragraphs, *paper.headers, *(cell for row in paper.rows for cell in row)))


async def previewed(opened: Opened) -> PrintPaperDialog:
    """Return the pages that are shown before they are printed."""

    def pages() -> PrintPaperDialog | None:
        shown = (one for one in QApplication.topLevelWidgets() if isinstance(one, PrintPaperDialog))
        return next((one for one in shown if one.isVisible()), None)

    await opened.aqt.until(pages)
    dialog = pages()
    assert dialog is not None
    await opened.aqt.until(dialog.pages.pageCount)
    return dialog


async def test_the_code_of_an_account_is_its_key(language: str, village: Opened) -> None:
    page = await village.go(PageId.ACCOUNT, account=village.elsa.address)
    assert isinstance(page, AccountPage)
    page.card._qr.click()
    (popup,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, QrPopup) and one.isVisible()]
    await village.settle()
    assert read_code(popup.findChildren(QrView)[0]) == (village.elsa.address,)
    assert parse_pasted(village.elsa.address, VILLAGE).address == village.elsa.address
    assert not told_of_the_g1("\n".join((popup.findChildren(QrView)[0].accessibleName(), village.elsa.address)))
    assert not nameless(popup)
    assert not cut(popup)
    popup.close()


async def test_the_code_of_a_bill_asks_for_money_of_this_currency(language: str, village: Opened) -> None:
    page = await village.go(PageId.RECEIVE, account=village.elsa.address)
    assert isinstance(page, ReceivePage)
    page.how_much.fields[Box.OWN].setText("3.20")
    page.how_much.fields[Box.OWN].textEdited.emit("3.20")
    await village.settle()
    (read,) = read_code(page.findChildren(QrView)[0])
    assert read == page.link == f"duniter://village/v1/payment/{village.elsa.address}?amount=3.20"
    assert parse_pasted(read, VILLAGE).address == village.elsa.address
    with pytest.raises(UserError) as refused:
        parse_pasted(read, G1)
    assert refused.value.code is RequestProblem.OTHER_CURRENCY


async def test_a_revocation_is_looked_at_before_it_is_printed(
    language: str, village: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsa = village.elsa
    declared = Declared(elsa.address, "elsa", STAMP, base64.b64encode(bytes(64)).decode())

    async def text(index: int, at: BlockRef) -> bytes:
        assert (index, at) == (1 << 61, village.stage.ledger.final_ref)
        return revocation_text(declared, VILLAGE.name).encode()

    monkeypatch.setattr(village.stage.ledger.trust, "revocation_text", text)
    page = await village.go(PageId.TRUST, text=TrustTab.REVOCATION.value)
    assert isinstance(page, TrustPage)
    make = page.revocation.make
    await village.aqt.until(lambda: make.owner.address)
    make.make.click()
    await village.aqt.until(lambda: make.document)
    paper = make.paper()
    assert read_old_revocation(paper.code.encode(), VILLAGE) == make.document
    assert elsa.address in words_of(paper)
    assert not told_of_the_g1(words_of(paper))
    make.print_button.click()
    dialog = await previewed(village)
    assert not told_of_the_g1(said_by(dialog))
    assert not nameless(dialog)
    assert not cut(dialog)
    dialog.close_button.click()
    make.show_code.click()
    await village.aqt.until(lambda: make.qr.modules)
    await village.settle()
    assert read_code(make.qr) == (paper.code,)


async def test_records_of_certifications_are_looked_at_before_they_are_printed(language: str, village: Opened) -> None:
    part = await listed(village)
    told = told_of_the_g1(words_of(part.paper_of(part.records)))
    asked = ("Licence of the Ğ1, version 0.3.0.", "Licence de la Ğ1, version 0.3.0.")  # whose questions were asked
    assert [line for line in told if line not in asked] == []
    part.print_all.click()
    dialog = await previewed(village)
    assert not told_of_the_g1(said_by(dialog))
    dialog.close_button.click()


async def test_nothing_is_to_be_claimed_and_that_is_said(
    language: str, village: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def draft(action: Action) -> Draft:
        """Refuse as ``DuniterV1Ledger`` does, which its own tests hold."""
        assert isinstance(action, ClaimDividends)
        raise Refusal(LedgerLimit.NOT_OFFERED)

    monkeypatch.setattr(village.stage.ledger, "draft", draft)
    page = await village.go(PageId.ACCOUNT, account=village.elsa.address)
    assert isinstance(page, AccountPage)
    assert not page.card._unclaimed.button.isVisible()
    assert page.claim.isHidden()
    page.claim.start(village.elsa.address)  # as a link or a shortcut might
    said = sentence(Refusal(LedgerLimit.NOT_OFFERED), village.live.format)
    await village.aqt.until(lambda: page.claim.text == said)
    assert not page.claim.sign_button.isEnabled()
    assert not told_of_the_g1(page.claim.text)
