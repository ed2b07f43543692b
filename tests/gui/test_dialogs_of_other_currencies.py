"""What opens over a page in a currency of Duniter v1, and what is said of its refusals: nothing of the Ğ1 alone."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from sakia_ng.adapters import duniter_v1
from sakia_ng.domain.actions import Certify, Collect, EndMembership, Everything
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.comment import MAX_PLAIN_COMMENT
from sakia_ng.domain.conditional import ConditionalMoney, Need, Taker
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind
from sakia_ng.domain.operation import OperationState, OutboxEntry
from sakia_ng.errors import Code, Refusal
from sakia_ng.gui.application import use_language
from sakia_ng.gui.dialogs.account_details import AccountDetails
from sakia_ng.gui.dialogs.receipt import ReceiptDialog
from sakia_ng.gui.dialogs.remove_account import RemovalQuestion
from sakia_ng.gui.dialogs.scan import ScanDialog
from sakia_ng.gui.dialogs.till import TillDialog
from sakia_ng.gui.models.linked_amount import Box
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.account.page import AccountPage
from sakia_ng.gui.pages.pay.page import PayPage
from sakia_ng.gui.pages.receive.page import ReceivePage
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.gui.words.errors import sentence
from sakia_ng.gui.words.movements import kind_words
from sakia_ng.gui.words.states import connection_status
from sakia_ng.ports.ledger_codes import LedgerLimit, NodeProblem, PaymentRule, SubmitFailure
from sakia_ng.ports.trust_codes import TrustRule
from sakia_ng.services.accounts import SecretFate
from sakia_ng.services.first_run_steps import Door, Step
from sakia_ng.services.receiving import Arrival
from tests.async_qt import AsyncQt
from tests.end_to_end.eyes import seen
from tests.fakes.session import NOW, address_of
from tests.gui.conftest import Opened
from tests.gui.first_run_hands import wizard_of
from tests.gui.village import VILLAGE, opened_in_a_village, told_of_the_g1

CAMILLE = address_of("Camille Renard", VILLAGE)
MONEY = AmountFormat(VILLAGE.symbol)


@pytest.fixture
async def village(app: QApplication, aqt: AsyncQt, tmp_path: Path) -> AsyncIterator[Opened]:
    async with opened_in_a_village(aqt, tmp_path) as opened:
        yield opened


@pytest.fixture(params=["en", "fr"])
def language(app: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    chosen = str(request.param)
    use_language(app, chosen)
    yield chosen
    use_language(app, "en")


def said_by(widget: QWidget) -> str:
    """Return what a window says, which says something."""
    words = seen(widget)
    assert words.count("\n") > 1
    return words


async def _pay_page(opened: Opened) -> PayPage:
    for state in (await opened.stage.store.figures.states()).values():
        opened.stage.ledger.put_state(state)
    page = await opened.go(PageId.PAY, person=CAMILLE, account=opened.elsa.address)
    assert isinstance(page, PayPage)
    return page


async def _signed(opened: Opened) -> tuple[PayPage, OutboxEntry]:
    page = await _pay_page(opened)
    page.how_much.fields[Box.OWN].setText("12.50")
    page.how_much.fields[Box.OWN].textEdited.emit("12.50")
    page.comment.set_comment("bread")
    page.review_button.click()
    await opened.aqt.until(lambda: page.review.draft)
    assert not told_of_the_g1(said_by(page))
    page.review.sign.click()
    await opened.aqt.until(lambda: page.progress.entry)
    assert page.progress.entry is not None
    return page, page.progress.entry


async def test_a_payment_and_its_receipt(language: str, village: Opened) -> None:
    page, entry = await _signed(village)
    for state in OperationState:
        if state in (OperationState.FAILED, OperationState.UNKNOWN):  # a block holds nothing that does not work there
            continue
        page.progress.show_entry(replace(entry, state=state))
        assert not told_of_the_g1(said_by(page)), state
        for action in (Certify(entry.action.signer, 1), EndMembership(entry.action.signer)):
            page.progress.show_entry(replace(entry, state=state, action=action))
            assert not told_of_the_g1(page.progress.text) or state is OperationState.BLOCKED  # which has no number
    over = replace(entry.operation, valid_until=BlockNumber(village.stage.ledger.final_ref.number - 1))
    page.progress.show_entry(replace(entry, state=OperationState.BLOCKED, operation=over))
    assert not told_of_the_g1(said_by(page))
    receipt = village.aqt.add(ReceiptDialog(replace(entry, state=OperationState.FINAL), village.live, page))
    receipt.show()
    assert not told_of_the_g1(said_by(receipt))


async def test_everything_and_a_long_comment(language: str, village: Opened) -> None:
    page = await _pay_page(village)
    offered = [action.text() for action in page.how_much.everything.menu().actions()]
    assert len(offered) == 2
    assert not told_of_the_g1("\n".join(offered))
    for keep in (True, False):
        page.how_much.choose_everything(keep_account=keep)
        assert page.how_much.amount == Everything(keep_account=keep)
        assert not told_of_the_g1(said_by(page))
    page.comment.set_comment("a" * MAX_PLAIN_COMMENT)
    assert not page.comment.error
    page.comment.set_comment("a" * (MAX_PLAIN_COMMENT + 1))
    assert str(MAX_PLAIN_COMMENT) in page.comment.error
    assert not told_of_the_g1(page.comment.error)


async def test_the_till_and_what_arrives(language: str, village: Opened) -> None:
    page = await village.go(PageId.RECEIVE, account=village.elsa.address)
    assert isinstance(page, ReceivePage)
    page.how_much.fields[Box.OWN].setText("3.20")
    page.how_much.fields[Box.OWN].textEdited.emit("3.20")
    page.larger.click()
    await village.aqt.until(lambda: page.findChildren(TillDialog))
    (till,) = page.findChildren(TillDialog)
    await village.settle()
    line = Movement(
        id="AB",
        account=village.elsa.address,
        kind=MovementKind.TRANSFER,
        amount_cents=Cents(320),
        counterpart=CAMILLE,
        counterpart_name=None,
        comment=None,
        block=village.stage.ledger.final_ref.number,
        time=NOW,
    )
    for is_final in (False, True):
        till.line.show_arrival(Arrival(line, is_final=is_final, is_sure=True, is_as_asked=True), village.live)
        assert "320" in till.line.text.replace(".", "").replace(",", "")
        assert not told_of_the_g1(said_by(till))
    till.close()


async def test_the_silence_between_rare_blocks_is_no_trouble(village: Opened) -> None:
    live = village.live
    heard_at = live.connection.heard_at
    assert heard_at is not None
    for minutes, is_slow in ((12, False), (40, True)):
        now = heard_at + timedelta(minutes=minutes)
        said = connection_status(live.connection, now, lags_after=live.lags_after).word
        assert ("slow" in said) is is_slow


async def test_details_and_removal_of_an_account(language: str, village: Opened) -> None:
    view = village.live.account(village.elsa.address)
    assert view is not None
    details = village.aqt.add(AccountDetails(view, village.stage.session, village.live, village.window))
    details.show()
    assert not told_of_the_g1(said_by(details))
    for fate in SecretFate:
        removal = village.aqt.add(RemovalQuestion(view, fate, village.stage.session, village.live, village.window))
        removal.show()
        assert not told_of_the_g1(said_by(removal))


async def test_reading_a_code(language: str, village: Opened) -> None:
    platform = village.stage.session.platform
    scan = village.aqt.add(ScanDialog(str, "Camille", platform, village.window))
    scan.show()
    assert not told_of_the_g1(said_by(scan))


async def test_money_under_conditions_and_the_details_of_a_line(language: str, village: Opened) -> None:
    figures, kept = village.stage.store.figures, await village.stage.store.figures.dividend()
    assert kept is not None
    piece = ConditionalMoney(
        "AB:0", Cents(1_200), CAMILLE, NOW - timedelta(days=9), (Taker(CAMILLE, NOW + timedelta(days=7)),), Need.NOTHING
    )
    state = replace((await figures.states())[village.elsa.address], conditional=(piece,))
    await figures.put({village.elsa.address: state}, *kept)
    village.stage.ledger.put_state(state)
    await village.reload()
    page = await village.go(PageId.ACCOUNT, account=village.elsa.address)
    assert isinstance(page, AccountPage)
    page.conditional.take_buttons[0].click()
    await village.aqt.until(page.conditional.sign_button.isEnabled)
    assert isinstance(page.conditional._draft.action, Collect)  # type: ignore[union-attr]  # it is drafted
    page.history.table.selectRow(0)
    await village.settle()
    assert page.history.details.isVisible()
    assert not told_of_the_g1(said_by(page))
    assert not told_of_the_g1(kind_words(MovementKind.DUST).note)  # what a block destroys


async def test_the_first_run(language: str, village: Opened) -> None:
    _, hands = await wizard_of(village.stage, village.aqt)
    said = seen(hands.guide).replace("Ğ1", "", 1)  # it names the currency that it is a wallet for, and others like it
    assert not told_of_the_g1(said)
    await hands.open(Door.WATCH, Step.WATCH)
    assert not told_of_the_g1(said_by(hands.guide))
    hands.button("guide_back").click()
    await hands.open(Door.CURRENCY, Step.SERVERS)
    assert [re.sub(r"\(.*", "", line) for line in told_of_the_g1(said_by(hands.guide))] in (
        ["&Indexer "],
        ["&Indexeur "],
    )
    hands.button("guide_back").click()
    for way, step in (("use_credentials", Step.CREDENTIALS), ("use_key_file", Step.KEY_FILE)):
        await hands.open(Door.RESTORE, Step.PHRASE)
        assert not told_of_the_g1(said_by(hands.guide))
        hands.button(way).click()
        assert hands.guide.run.step is step
        assert not told_of_the_g1(said_by(hands.guide)), step
        hands.button("guide_back").click()


def _codes() -> list[Code]:
    """Return every code that the ledger raises, by its own text."""
    families = (PaymentRule, TrustRule, NodeProblem, SubmitFailure, LedgerLimit)
    text = "".join(path.read_text(encoding="utf-8") for path in Path(duniter_v1.__path__[0]).glob("*.py"))
    return [
        family[name]
        for family in families
        for name in sorted(set(re.findall(rf"\b{family.__name__}\.([A-Z_]+)", text)))
    ]


def test_no_refusal_tells_a_rule_of_the_g1(language: str) -> None:
    codes = _codes()
    assert len(codes) > 50
    told = {code.value: lines for code in codes if (lines := told_of_the_g1(sentence(Refusal(code), MONEY)))}
    assert not told


def test_what_would_be_destroyed_is_told_with_its_figures(app: QApplication) -> None:
    rule = Refusal(PaymentRule.REST_TOO_LITTLE, missing_cents=1, least_cents=100)
    assert sentence(rule, MONEY).startswith("Less than 1.00\u00a0village would remain")
    rule = Refusal(PaymentRule.LEAVES_TOO_LITTLE, amount_cents=99, least_cents=100)
    assert sentence(rule, MONEY).startswith("With 0.99\u00a0village, an account would have less than 1.00\u00a0village")
