"""The scenes that ``tests.pictures`` draws."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QDialog, QWidget

from sakia_ng.domain.actions import InCents, Pay
from sakia_ng.domain.addresses import Address, encode_ss58
from sakia_ng.domain.draft import Caution
from sakia_ng.domain.events import Topic
from sakia_ng.domain.keys import Scheme
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import Failure, OperationState, OutboxEntry
from sakia_ng.domain.text import UntrustedText
from sakia_ng.domain.units import UnitKey
from sakia_ng.errors import UserError
from sakia_ng.gui.dialogs.account_details import AccountDetails
from sakia_ng.gui.dialogs.crash import CrashDialog
from sakia_ng.gui.dialogs.remove_account import RemovalQuestion
from sakia_ng.gui.dialogs.scan import ScanDialog
from sakia_ng.gui.dialogs.till import TillDialog
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.account.page import AccountPage
from sakia_ng.gui.pages.contacts.page import ContactsPage
from sakia_ng.gui.pages.pay.page import PayPage
from sakia_ng.gui.pages.receive.page import ReceivePage
from sakia_ng.gui.words.errors import sentence
from sakia_ng.ports.keystore import MnemonicSecret, VaultProblem
from sakia_ng.ports.ledger import DividendValue
from sakia_ng.ports.store import Contact, HistoryQuery
from sakia_ng.services.receiving import Arrival
from tests.fakes.broken_disk import break_disk
from tests.fakes.session import NOW, PASSWORD, address_of, key_of
from tests.pictures_of_conditions import CONDITION_SCENES
from tests.pictures_of_downloads import DOWNLOAD_SCENES
from tests.pictures_of_explorer import EXPLORER_SCENES
from tests.pictures_of_newcomers import NEWCOMER_SCENES
from tests.pictures_of_trust import TRUST_SCENES
from tests.pictures_of_versions import VERSION_SCENES
from tests.pictures_of_wizard import WIZARD_SCENES
from tests.pictures_stand import (
    Scene,
    Stand,
    all_kinds,
    alone,
    empty_vault,
    full,
    lock_page,
    locked,
    offline,
    page_scene,
    until,
)
from tests.settling import settle


async def _unread_account(stand: Stand) -> QWidget:
    """An account of which nothing is known yet, after one that is."""
    await stand.page(PageId.ACCOUNT)
    unread = address_of("Nobody has read it")
    await stand.stage.session.accounts.watch(unread, "Atelier vélo")
    await stand.live.reload()
    return await stand.page(PageId.ACCOUNT, account=unread)


async def _filled(stand: Stand, amount: str = "12,50", comment: str = "Pain de seigle et deux brioches") -> PayPage:
    await stand.page(PageId.PAY, person=address_of("Camille Renard"))
    page = stand.pay()
    box = page.how_much.first_field
    box.setText(amount)
    box.textEdited.emit(amount)
    page.comment.set_comment(comment)
    await settle()
    return page


async def pay_form(stand: Stand) -> QWidget:
    await _filled(stand)
    return stand.window


async def pay_wrong(stand: Stand) -> QWidget:
    await stand.page(PageId.PAY)
    page = stand.pay()
    page.who.take_text(encode_ss58(key_of("Yann"), 42))
    box = page.how_much.first_field
    box.setText("12,345")
    box.textEdited.emit("12,345")
    page.comment.set_comment("é" * 300)
    await settle()
    return stand.window


async def pay_review(stand: Stand) -> QWidget:
    page = await _filled(stand)
    cautions = (Caution.ACCOUNT_WILL_CLOSE, Caution.RECIPIENT_NEVER_USED, Caution.CLAIMS_DIVIDENDS_FIRST)
    action = Pay(_elsa(stand), address_of("Camille Renard"), InCents(Cents(1_250)), page.comment.comment)
    draft = await stand.stage.ledger.draft(action)
    stand.stage.ledger.draft_answers.append(
        replace(draft, cautions=cautions, fee_cents=Cents(6), refund_cents=Cents(6))
    )
    page.review_button.click()
    await until(lambda: page.review.draft)
    return stand.window


async def pay_refused(stand: Stand) -> QWidget:
    page = await _filled(stand)
    await stand.stage.ledger.set_links(node=False)
    page.review_button.click()
    await until(lambda: page.review.problem)
    return stand.window


async def _signed(stand: Stand) -> OutboxEntry:
    page = await _filled(stand)
    page.review_button.click()
    await until(lambda: page.review.draft)
    page.review.sign.click()
    await until(lambda: page.progress.entry)
    assert page.progress.entry is not None
    return page.progress.entry


def pay_state(state: OperationState, failure: Failure | None = None) -> Callable[[Stand], Awaitable[QWidget]]:
    """Return what shows a payment in a state."""

    async def show(stand: Stand) -> QWidget:
        entry = await _signed(stand)
        await settle()
        has_block = state in (OperationState.IN_BLOCK, OperationState.FINAL, OperationState.FAILED)
        block = stand.stage.ledger.final_ref if has_block or state is OperationState.UNKNOWN else None
        is_over = state not in (OperationState.SIGNED, OperationState.SENT, OperationState.IN_BLOCK)
        shown = replace(entry, state=state, block=block, failure=failure, settled=is_over)
        stand.pay().progress.show_entry(shown)
        return stand.window

    return show


async def account_waiting(stand: Stand) -> QWidget:
    await pay_state(OperationState.SENT)(stand)
    return await stand.page(PageId.ACCOUNT)


async def receipt(stand: Stand) -> QWidget:
    await pay_state(OperationState.FINAL)(stand)
    page = stand.pay()
    page.progress.receipt.click()
    await settle()
    (dialog,) = [dialog for dialog in stand.window.findChildren(QDialog) if dialog.isVisible()]
    return dialog


async def account_line(stand: Stand) -> QWidget:
    page = await _account(stand)
    page.history.table.selectRow(2)
    page.history.table.open_requested.emit()
    await until(lambda: not page.history.details.isHidden())
    await settle()
    return stand.window


async def account_filtered(stand: Stand) -> QWidget:
    page = await _account(stand)
    page.history.filters._show_more.click()
    page.history.filters.more.least.setText("5")
    page.history.filters.more.choose(address_of("Anouk Le Goff"))
    await settle()
    await settle()
    return stand.window


async def account_all_filtered_out(stand: Stand) -> QWidget:
    page = await _account(stand)
    page.history.filters.text.setText("xyz")
    await until(lambda: page.history.model.rowCount() == 0)
    return stand.window


async def account_several_lines(stand: Stand) -> QWidget:
    values = [(900, 1_000), (20, 1_184)]
    kept = [DividendValue(NOW - timedelta(days=days), Cents(amount)) for days, amount in values]
    await stand.stage.store.figures.put_dividend_values(kept)
    await stand.live.reload()
    page = await _account(stand)
    page.history.filters.more.scope.setCurrentIndex(1)
    page.history.filters.more.scope.activated.emit(1)
    await settle()
    await until(lambda: page.history.model.rowCount() and page.history.model.words(0))
    await stand.stage.session.settings.change(unit=UnitKey.RELATIVE.value)
    await settle()
    add = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in (0, 2, 3):
        page.history.table.selectionModel().select(page.history.model.index(row, 0), add)
    await settle()
    return stand.window


async def _account(stand: Stand) -> AccountPage:
    await stand.page(PageId.ACCOUNT)
    page = stand.window.page
    assert isinstance(page, AccountPage)
    await until(lambda: page.history.model.rowCount() > 2 and page.history.model.words(2))
    return page


async def receive_filled(stand: Stand) -> QWidget:
    await stand.page(PageId.RECEIVE)
    page = stand.window.page
    assert isinstance(page, ReceivePage)
    box = page.how_much.first_field
    box.setText("12,50")
    box.textEdited.emit("12,50")
    page.comment.set_comment("Pain de seigle")
    await settle()
    return stand.window


async def till(stand: Stand) -> QWidget:
    await receive_filled(stand)
    page = stand.window.page
    assert isinstance(page, ReceivePage)
    page.larger.click()
    await settle()
    (dialog,) = page.findChildren(TillDialog)
    dialog.resize(stand.window.size())
    return dialog


async def till_paid(stand: Stand, *, is_sure: bool = True) -> QWidget:
    dialog = await till(stand)
    page = stand.window.page
    assert isinstance(page, ReceivePage)
    newest = (await stand.stage.store.history.ids(HistoryQuery(accounts=(_elsa(stand),))))[:1]
    (line,) = await stand.stage.store.history.lines(HistoryQuery(accounts=(_elsa(stand),)), newest)
    paid = replace(line.row.movement, id="till", amount_cents=Cents(1_250), comment=UntrustedText("Pain de seigle"))
    page.watch.arrival = Arrival(paid, is_final=is_sure, is_sure=is_sure, is_as_asked=True)
    page.watch.changed.emit()
    return dialog


async def till_arriving(stand: Stand) -> QWidget:
    return await till_paid(stand, is_sure=False)


async def scan(stand: Stand) -> QWidget:
    await stand.page(PageId.PAY)
    stand.pay().who.scan.click()
    await settle()
    (dialog,) = stand.window.findChildren(ScanDialog)
    dialog.from_camera.click()
    await settle()
    return dialog


async def crash(stand: Stand) -> QWidget:
    program = "Sakia 0.1.0, Python 3.13.1, Qt 6.11.3, Linux 6.12 x86_64"
    report = f"{program}\nread the currency\n/services/sync.py:281 run\nKeyError"
    dialog = CrashDialog(report, stand.window)
    dialog.show()
    return dialog


async def palette(stand: Stand) -> QWidget:
    await stand.page(PageId.HOME)
    search = stand.window.shell.top.search
    search.setFocus()
    search.offer_commands()
    await settle()
    return search._list


async def contact(stand: Stand) -> QWidget:
    for name in ("Yann", "Yann à la campagne"):
        await stand.stage.session.contacts.put(Contact(address_of(name), "Yann", "Marché du mardi"))
    await stand.live.reload(Topic.CONTACTS)
    await stand.page(PageId.CONTACTS, person=address_of("Yann"))
    page = stand.window.page
    assert isinstance(page, ContactsPage)
    page.form.add_another.click()
    await page.take_in_file(f"nom;adresse\nYann;{address_of('Yann')}\nZoé;g1\n".encode())
    return stand.window


async def details(stand: Stand) -> QWidget:
    await stand.page(PageId.ACCOUNT)
    dialog = AccountDetails(stand.live.overview.views[0], stand.stage.session, stand.live, stand.window)
    dialog.show()
    return dialog


async def details_revealed(stand: Stand) -> QWidget:
    dialog = await details(stand)
    assert isinstance(dialog, AccountDetails)
    assert dialog.reveal is not None
    await dialog.reveal.reveal(PASSWORD)
    dialog.reveal.secret.hold.pressed.emit()
    return dialog


async def remove(stand: Stand) -> QWidget:
    secret = MnemonicSecret(bytes([7]) * 16)
    account = await stand.stage.session.accounts.add_from_secret(secret, "//0", Scheme.ED25519, "Voyage")
    await stand.live.reload()
    view = next(view for view in stand.live.overview.views if view.account == account)
    fate = await stand.stage.session.accounts.secret_fate(account.public_key)
    wrong = sentence(UserError(VaultProblem.WRONG_PASSWORD))
    dialog = RemovalQuestion(view, fate, stand.stage.session, stand.live, stand.window, error=wrong)
    dialog.show()
    return dialog


async def details_refused(stand: Stand) -> QWidget:
    dialog = await details(stand)
    assert isinstance(dialog, AccountDetails)
    assert dialog.reveal is not None
    await dialog.reveal.reveal("wrong")
    return dialog


def stale(page: PageId) -> Callable[[Stand], Awaitable[QWidget]]:
    """Return what shows a page whose figures were read, and cannot be read again."""

    async def show(stand: Stand) -> QWidget:
        await stand.page(page)
        break_disk(stand.stage)
        await stand.live.reload()
        return stand.window

    return show


def _elsa(stand: Stand) -> Address:
    return stand.live.overview.views[0].account.address


SHOWING_THE_STORE = (
    *(PageId.HOME, PageId.ACCOUNT, PageId.PAY, PageId.RECEIVE, PageId.CONTACTS, PageId.TRUST, PageId.CURRENCY),
)
"""The pages that have nothing to show where the store cannot be read; the others show no figure of it."""

_OF_CHAIN = Failure("token.below_minimum")
SCENES = (
    *(Scene(page.value, page_scene(page), full) for page in PageId),
    *(Scene(f"{page.value}-empty", page_scene(page), empty_vault) for page in PageId),
    *(Scene(f"{page.value}-offline", page_scene(page), offline) for page in PageId),
    *(Scene(f"{page.value}-loading", page_scene(page), full, is_loading=True) for page in PageId),
    *(Scene(f"{page.value}-error", page_scene(page), full, is_broken=True) for page in SHOWING_THE_STORE),
    Scene("home-stale", stale(PageId.HOME), full),
    Scene("account-stale", stale(PageId.ACCOUNT), full),
    Scene("account-line", account_line, full),
    Scene("account-filtered", account_filtered, full),
    Scene("account-filtered-out", account_all_filtered_out, full),
    Scene("account-several-lines", account_several_lines, full),
    Scene("account-movements", page_scene(PageId.ACCOUNT), all_kinds),
    Scene("account-unread", _unread_account, full),
    Scene("home-demonstration", page_scene(PageId.HOME), full, is_demo=True),
    Scene("lock", lock_page, locked),
    Scene("pay-filled", pay_form, full),
    Scene("pay-wrong", pay_wrong, full),
    Scene("pay-review", pay_review, full),
    Scene("pay-review-offline", pay_refused, full),
    *(
        Scene(f"pay-state-{state.value}", pay_state(state, _OF_CHAIN if state is OperationState.FAILED else None), full)
        for state in OperationState
    ),
    Scene("network-alone", page_scene(PageId.NETWORK), alone),
    Scene("pay-alone", pay_state(OperationState.SENT), alone),
    Scene("account-alone", account_waiting, alone),
    Scene("receive-filled", receive_filled, full),
    Scene("receive-till", till, full),
    Scene("receive-till-paid", till_paid, full),
    Scene("receive-till-arriving", till_arriving, full),
    Scene("dialog-scan", scan, full),
    Scene("dialog-crash", crash, full),
    Scene("palette", palette, full),
    Scene("contact", contact, full),
    Scene("dialog-receipt", receipt, full),
    Scene("dialog-details", details, full),
    Scene("dialog-details-revealed", details_revealed, full),
    Scene("dialog-details-refused", details_refused, full),
    Scene("dialog-remove", remove, full),
    *TRUST_SCENES,
    *EXPLORER_SCENES,
    *NEWCOMER_SCENES,
    *CONDITION_SCENES,
    *DOWNLOAD_SCENES,
    *VERSION_SCENES,
    *WIZARD_SCENES,
)
