"""The demonstration's journey, played offscreen on the real window: what a user does, with a picture of each step.

Every widget is found by its name, typed into and pressed as a user would; every expectation that fails ends the journey
with ``JourneyFailed``, so that whoever started it exits with an error.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import OperationState
from sakia_ng.domain.units import UnitKey
from sakia_ng.gui.main_window import MainWindow
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.account.page import AccountPage
from sakia_ng.gui.pages.add_account import AddAccountPage
from sakia_ng.gui.pages.lock import LockPage
from sakia_ng.gui.pages.pay.page import PayPage
from sakia_ng.gui.session import DemoAccount, Session
from sakia_ng.gui.widgets import PrimaryButton
from sakia_ng.gui.wizards.first_run import FirstRunWizard
from sakia_ng.gui.wizards.guide import Guide
from sakia_ng.gui.words.units import unit_symbol
from sakia_ng.ports.keystore import VaultState
from sakia_ng.ports.store import HistoryQuery
from sakia_ng.services.first_run_steps import Door, Step

PASSWORD = "quatre saisons au jardin"  # noqa: S105 - of a profile that is thrown away
COMMENT = "Merci pour les plants de tomates !"
AMOUNT = "12,50"
_AMOUNT_CENTS = Cents(1_250)
_WAIT_S = 90.0
_LOOK_EVERY_S = 0.02
_PAINT_S = 0.15
_SIZE = (1200, 760)
"""Of the window in pictures: the offscreen platform has a smaller screen than people have."""

Say = Callable[[str], None]
_W = TypeVar("_W", bound=QWidget)


class JourneyFailed(Exception):
    """Something that a user would have seen did not come."""


class Stage:
    """The window, the hands and the eyes of the journey.

    Args:
        window: the real main window.
        session: the services behind it.
        folder: where pictures go.
        say: told each step.
        first_number: number of the first picture.
    """

    def __init__(self, window: MainWindow, session: Session, folder: Path, say: Say, first_number: int) -> None:
        self.window, self.session = window, session
        self._folder, self._say, self._number = folder, say, first_number

    async def until(self, holds: Callable[[], object], what: str, timeout_s: float = _WAIT_S) -> None:
        """Let the application work until something holds."""
        end = time.monotonic() + timeout_s
        while not holds():
            if time.monotonic() > end:
                raise JourneyFailed(f"waited {timeout_s:.0f} s in vain: {what}")
            await asyncio.sleep(_LOOK_EVERY_S)

    async def step(self, text: str, settle_s: float = _PAINT_S) -> None:
        """Say a step with its block and take its picture, after a moment for what is still being drawn."""
        finalized = self.session.ledger.connection.finalized
        block = f"block {finalized.number}" if finalized is not None else "no block yet"
        self._number += 1
        await asyncio.sleep(settle_s)
        name = f"{self._number:02}.png"
        self._folder.mkdir(parents=True, exist_ok=True)
        if not self.window.grab().save(str(self._folder / name)):
            raise JourneyFailed(f"the picture {name} could not be written")
        self._say(f"[{block}] {text} ({name})")

    def find(self, kind: type[_W], name: str, inside: QWidget | None = None) -> _W:
        """Return the widget of a name that a user can see."""
        found = [w for w in (inside or self.window).findChildren(kind, name) if w.isVisible()]
        if len(found) != 1:
            raise JourneyFailed(f"{len(found)} visible widgets are called {name}")
        return found[0]

    def find_one(self, kind: type[_W]) -> _W:
        """Return the only widget of a kind."""
        found = self.window.findChildren(kind)
        if len(found) != 1:
            raise JourneyFailed(f"{len(found)} widgets are of the kind {kind.__name__}")
        return found[0]

    def write(self, name: str, text: str) -> None:
        """Type into a field."""
        field = self.find(QLineEdit, name)
        self._check_enabled(field, name)
        field.setFocus()
        field.setText(text)
        field.textEdited.emit(text)

    def press(self, name: str) -> None:
        """Press a button."""
        button = self.find(QAbstractButton, name)
        self._check_enabled(button, name)
        button.click()

    def enter(self, name: str) -> None:
        """Press Enter in a field."""
        self.find(QLineEdit, name).returnPressed.emit()

    def keys(self, shortcut: str) -> None:
        """Press a shortcut of the window."""
        wanted = QKeySequence(shortcut)
        found = [action for action in self.window.shell.actions() if action.shortcut() == wanted]
        if len(found) != 1:
            raise JourneyFailed(f"{len(found)} actions answer to {shortcut}")
        found[0].trigger()

    def choose_unit(self, key: UnitKey) -> None:
        """Press the button of a unit."""
        symbol = unit_symbol(key, self.session.currency.symbol)
        buttons = [b for b in self.window.shell.top.units.findChildren(QAbstractButton) if b.text() == symbol]
        if len(buttons) != 1:
            raise JourneyFailed(f"{len(buttons)} buttons are for {symbol}")
        buttons[0].click()

    def check(self, holds: bool, what: str) -> None:
        """Fail the journey unless something holds now."""
        if not holds:
            raise JourneyFailed(what)

    def go(self, page: PageId, account: Address | None = None) -> None:
        """Show a page."""
        self.window.go(Destination(page, account=account))

    async def page(self, kind: type[_W], timeout_s: float = _WAIT_S) -> _W:
        """Return the page of a kind once it is shown: a new one is made over some turns of the loop."""
        await self.until(lambda: isinstance(self.window.page_in_sight, kind), f"{kind.__name__} to be shown", timeout_s)
        page = self.window.page_in_sight
        assert isinstance(page, kind)
        return page

    def _check_enabled(self, widget: QWidget, name: str) -> None:
        if not widget.isEnabled():
            raise JourneyFailed(f"{name} cannot be used now")


async def play(window: MainWindow, session: Session, folder: Path, say: Say) -> None:
    """Play the first start: create, restore, pay, watch, lock, unlock. The caller then quits and starts again.

    Args:
        window: the main window, on a profile without accounts, showing the first-run wizard.
        session: the services of the demonstration.
        folder: where pictures go.
        say: told each step with its block.

    Raises:
        JourneyFailed: what a user would have seen did not come.
    """
    window.resize(*_SIZE)
    stage = Stage(window, session, folder, say, first_number=0)
    you, association = _demo_accounts(session)
    with _no_surprise():
        await _create_account(stage)
        await _restore(stage, you, association)
        await _see_balances(stage, you)
        await _pay(stage, you, association)
        await _find_in_both_histories(stage, you, association)
        await _lock_and_unlock(stage)


async def play_again(window: MainWindow, session: Session, folder: Path, say: Say) -> None:
    """Play the second start: unlock, and find everything.

    Raises:
        JourneyFailed: something of the first start is lost.
    """
    window.resize(*_SIZE)
    stage = Stage(window, session, folder, say, first_number=50)
    you, association = _demo_accounts(session)
    with _no_surprise():
        stage.check(session.keystore.state is VaultState.LOCKED, "the second start must find the vault locked")
        await stage.until(lambda: session.ledger.connection.finalized, "the first final block")
        await stage.step("Started again: locked")
        await _unlock(stage)
        names = [account.name for account in await session.accounts.all()]
        stage.check(len(names) >= 3, f"accounts are lost: {names}")
        await stage.step(f"Unlocked: {', '.join(names)}")
        await _find_in_both_histories(stage, you, association)


@contextmanager
def _no_surprise() -> Iterator[None]:
    """Make a failure of the journey of whatever its own steps run into: a journey must never just stop."""
    try:
        yield
    except (AttributeError, LookupError, OSError, RuntimeError, TypeError, ValueError) as error:
        raise JourneyFailed(f"a step met what it did not expect: {error!r}") from error


async def _create_account(stage: Stage) -> None:
    await stage.until(lambda: stage.window.findChildren(FirstRunWizard), "the first-run wizard")
    guide = stage.find_one(FirstRunWizard).guide
    await stage.until(guide.isVisible, "the doors of the wizard")
    await stage.until(lambda: stage.session.ledger.connection.finalized, "the first final block")
    await stage.step("First run: the doors")
    await _through(stage, guide, Door.CREATE, Step.WORDS)
    words = guide.run.words
    stage.check(len(words) == 12, "twelve words must be shown")
    await stage.step("Twelve new words")
    await _next(stage, guide, Step.WORDS_BACK)
    for place, number in enumerate(guide.run.asked):
        stage.write(f"word_back_{place}", words[number - 1])
    await stage.step("Two words asked back")
    await _next(stage, guide, Step.PROTECT)
    stage.write("account_name_0", "Mon porte-monnaie")
    stage.write("new_password", PASSWORD)
    stage.write("new_password_again", PASSWORD)
    await stage.step("A name and a password")
    stage.press("guide_next")
    await stage.until(lambda: isinstance(stage.window.page_in_sight, AccountPage), "the page of the new account")
    await stage.step("The new account")


async def _restore(stage: Stage, you: DemoAccount, association: DemoAccount) -> None:
    """Restore the phrase of the demonstration's first person; its association comes with it."""
    stage.go(PageId.ADD_ACCOUNT)
    guide = (await stage.page(AddAccountPage)).guide
    if guide is None:
        raise JourneyFailed("the guide to add an account is not there")
    await _through(stage, guide, Door.RESTORE, Step.PHRASE)
    phrase = stage.find(QPlainTextEdit, "phrase")
    phrase.setPlainText(you.mnemonic)
    await stage.step("A phrase to restore")
    await _next(stage, guide, Step.CHOICE)
    await stage.until(lambda: guide.run.found is not None and guide.next_button.isEnabled(), "the scan of the phrase")
    found = guide.run.found or ()
    addresses = [each.address for each in found]
    stage.check(guide.run.scan_problem is None, "the network must answer the scan")
    for account in (you, association):
        stage.check(account.address in addresses, f"the scan must find {account.name}")
    await stage.step(f"{len(found)} accounts found behind the phrase")
    await _next(stage, guide, Step.PROTECT)
    stage.write(f"account_name_{addresses.index(association.address)}", association.name)
    stage.press("guide_next")
    await stage.until(lambda: isinstance(stage.window.page_in_sight, AccountPage), "the page of the restored account")


async def _see_balances(stage: Stage, you: DemoAccount) -> None:
    live = (await stage.page(AccountPage)).live
    await stage.until(lambda: (view := live.account(you.address)) is not None and view.state is not None, "a balance")
    stage.go(PageId.ACCOUNT, you.address)
    page = await stage.page(AccountPage)
    stage.check(page.address == you.address, "the page must be that of the restored account")
    await stage.until(lambda: live.format.reference is not None, "the figures of the dividend")
    await stage.until(lambda: page.card.balance.words.figure not in ("", "0"), "the balance on the page")
    figure = page.card.balance.words
    stage.check(
        stage.session.currency.symbol in figure.spoken,
        f"the balance must be in {stage.session.currency.symbol}: {figure.spoken}",
    )
    await stage.step(f"The balance: {figure.spoken}")
    stage.choose_unit(UnitKey.RELATIVE)
    await stage.until(lambda: page.card.balance.words.spoken != figure.spoken, "the balance in UD")
    await stage.step(f"The same in dividends: {page.card.balance.words.spoken}")
    stage.choose_unit(UnitKey.QUANTITATIVE)
    await stage.until(lambda: page.card.balance.words.spoken == figure.spoken, "the balance in the currency again")


async def _pay(stage: Stage, you: DemoAccount, association: DemoAccount) -> None:
    stage.keys("Ctrl+P")
    page = await stage.page(PayPage)
    await stage.until(lambda: page.signer is not None and page.signer.account.address == you.address, "the payer")
    stage.write("pay_to", association.name)
    await stage.until(lambda: page.who.field.offers, f"{association.name} among the suggestions")
    await stage.step(f"Looking for {association.name} by name")
    stage.enter("pay_to")
    stage.check(page.who.recipient == association.address, f"{association.name} should be the first suggestion")
    stage.write("amount_own", AMOUNT)
    stage.write("pay_comment", COMMENT)
    stage.check(not page.how_much.error, page.how_much.error)
    await stage.step("Who, how much and why")
    stage.press("pay_review")
    await stage.until(lambda: page.review.draft is not None or page.review.problem, "the review")
    stage.check(not page.review.problem, page.review.problem)
    await stage.step(f"The review: {page.review.text}")
    stage.press("pay_sign")
    await _watch(stage, page)


async def _watch(stage: Stage, page: PayPage) -> None:
    """Follow the payment; blocks may come faster than one looks, so that a state may be passed over."""
    seen: list[OperationState] = []
    end = time.monotonic() + _WAIT_S
    while OperationState.FINAL not in seen:
        entry = page.progress.entry
        if entry is not None and entry.state not in seen:
            seen.append(entry.state)
            stage.check(entry.failure is None, f"the payment failed: {page.progress.text}")
            state = entry.state.value.replace("_", " ")
            await stage.step(f"The payment is {state}: {page.progress.text}", settle_s=0)
        stage.check(time.monotonic() < end, f"the payment is not final after {_WAIT_S:.0f} s: {seen}")
        await asyncio.sleep(_LOOK_EVERY_S)
    stage.check(page.progress.steps.done == 4, "the line of steps must be full")


async def _find_in_both_histories(stage: Stage, you: DemoAccount, association: DemoAccount) -> None:
    for account, amount in ((you, Cents(-_AMOUNT_CENTS)), (association, _AMOUNT_CENTS)):
        stage.go(PageId.ACCOUNT, account.address)
        await _find_line(stage, account, amount)
        await stage.step(f"In the history of {account.name}")


async def _find_line(stage: Stage, account: DemoAccount, amount: Cents) -> None:
    """Wait until the store has the line and the page shows it."""
    store, end = stage.session.store, time.monotonic() + _WAIT_S
    query = HistoryQuery(accounts=(account.address,), text=COMMENT)
    while True:
        lines = await store.history.lines(query, await store.history.ids(query))
        if any(line.row.movement.amount_cents == amount for line in lines):
            break
        stage.check(time.monotonic() < end, f"the payment is not in the history of {account.name}")
        await asyncio.sleep(_LOOK_EVERY_S)
    model = (await stage.page(AccountPage)).history.model
    await stage.until(lambda: model.rowCount() > 0, "the lines of the history")


async def _lock_and_unlock(stage: Stage) -> None:
    stage.keys("Ctrl+L")
    await stage.until(stage.find_one(LockPage).isVisible, "the lock page")
    await stage.step("Locked")
    await _unlock(stage)
    await stage.step("Unlocked")


async def _unlock(stage: Stage) -> None:
    page = stage.find_one(LockPage)
    page.findChildren(QLineEdit)[0].setText(PASSWORD)
    page.findChildren(PrimaryButton)[0].click()
    await stage.until(lambda: stage.session.keystore.state is VaultState.UNLOCKED, "the vault to open")
    await stage.until(lambda: _is_seen(stage.window.page_in_sight), "a page after unlocking")


async def _through(stage: Stage, guide: Guide, door: Door, step: Step) -> None:
    await stage.until(guide.view.isVisible, "the doors")
    left = guide.view
    stage.press(f"door_{door.value}")
    await stage.until(lambda: _is_past(guide, left) or guide.error, f"the step {step.value}")
    stage.check(guide.run.step is step, f"the guide says: {guide.error}")
    await stage.until(guide.next_button.isEnabled, "the button that goes on")


async def _next(stage: Stage, guide: Guide, step: Step) -> None:
    left = guide.view
    stage.press("guide_next")
    await stage.until(lambda: _is_past(guide, left) or guide.error, f"the step {step.value}")
    stage.check(guide.run.step is step, f"the guide says: {guide.error}")


def _is_seen(page: QWidget | None) -> bool:
    return page is not None and page.isVisible()


def _is_past(guide: Guide, left: QWidget) -> bool:
    """Tell whether the next view is seen: the step is over before that stands in its place, and Qt shows it later."""
    return guide.view is not left and guide.view.isVisible()


def _demo_accounts(session: Session) -> tuple[DemoAccount, DemoAccount]:
    """Return the demonstration's first person and its association, which have one phrase."""
    you = next((account for account in session.demo_accounts if account.is_member and account.mnemonic), None)
    if you is None:
        raise JourneyFailed("the demonstration has no accounts to play with")
    others = (a for a in session.demo_accounts if a.mnemonic == you.mnemonic and a.address != you.address)
    association = next(others, None)
    if association is None:
        raise JourneyFailed("the demonstration has no association to pay")
    return you, association
