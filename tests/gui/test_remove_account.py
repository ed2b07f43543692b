"""Removing an account: the words say what becomes of its secret, and that is what happens."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton

from sakia_ng.domain.actions import InCents, Pay
from sakia_ng.domain.keys import PublicKey, Scheme
from sakia_ng.domain.money import Cents
from sakia_ng.gui.dialogs.remove_account import RemovalQuestion
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.account.page import AccountPage
from sakia_ng.gui.widgets import Text
from sakia_ng.ports.keystore import MnemonicSecret, VaultState
from tests.fakes.session import PASSWORD, address_of
from tests.gui.conftest import Opened


async def _asked(opened: Opened, page: AccountPage) -> RemovalQuestion:
    await opened.settle()
    (dialog,) = [found for found in page.findChildren(RemovalQuestion) if found.isVisible()]
    return dialog


def _said(dialog: RemovalQuestion) -> str:
    return " ".join(label.text() for label in dialog.findChildren(Text) if label.isVisible())


async def _page(opened: Opened, account: object = None) -> AccountPage:
    page = await opened.go(PageId.ACCOUNT, account=account or opened.elsa.address)
    assert isinstance(page, AccountPage)
    page._on_remove_wanted()
    return page


async def test_a_secret_that_other_accounts_need_is_said_to_stay(opened: Opened) -> None:
    page = await _page(opened)
    dialog = await _asked(opened, page)
    assert "stays in the vault" in _said(dialog)
    assert not dialog.password.isVisible()
    dialog.accept()
    await opened.reload()
    assert len(opened.live.overview.views) == 2
    assert len(opened.stage.keystore.secrets()) == 1


async def test_a_secret_that_nothing_else_needs_leaves_with_the_password(opened: Opened) -> None:
    alone = await opened.stage.session.accounts.add_from_secret(
        MnemonicSecret(bytes([7]) * 16), "//0", Scheme.ED25519, "Alone"
    )
    await opened.reload()
    page = await _page(opened, alone.address)
    dialog = await _asked(opened, page)
    assert "can never reach this money again" in _said(dialog)
    assert "Nobody checked yet" in _said(dialog)
    dialog.password.setText("wrong")
    dialog.accept()
    again = await _asked(opened, page)
    assert again is not dialog
    assert "password" in _said(again)
    assert len(opened.stage.keystore.secrets()) == 2
    again.password.setText(PASSWORD)
    again.accept()
    await opened.settle()
    await opened.reload()
    assert len(opened.stage.keystore.secrets()) == 1
    assert all(view.account != alone for view in opened.live.overview.views)


@pytest.mark.parametrize(
    ("is_known", "said"), [(True, "in another currency needs them"), (False, "cannot be read at the moment")]
)
async def test_a_secret_that_another_currency_may_need_is_said_to_stay(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, is_known: bool, said: str
) -> None:
    async def told() -> set[PublicKey] | None:
        return {opened.elsa.public_key} if is_known else None

    monkeypatch.setattr(opened.stage.session.accounts, "_keys_elsewhere", told)
    page = await _page(opened)
    dialog = await _asked(opened, page)
    assert said in _said(dialog)
    assert "stay in the vault" in _said(dialog)
    assert not dialog.password.isVisible()
    dialog.accept()
    await opened.reload()
    assert len(opened.live.overview.views) == 2
    assert opened.stage.keystore.can_sign(opened.elsa.public_key)


async def test_the_session_still_opens_the_vault_once_a_secret_left(opened: Opened) -> None:
    stage = opened.stage
    alone = await stage.session.accounts.add_from_secret(MnemonicSecret(bytes([7]) * 16), "", Scheme.ED25519, "Alone")
    await stage.session_unlock.remember()
    await stage.session.settings.change(session_unlock=True)
    await opened.reload()
    dialog = await _asked(opened, await _page(opened, alone.address))
    dialog.password.setText(PASSWORD)
    dialog.accept()
    await opened.settle()
    assert stage.keystore.data_key == 2
    stage.keystore.lock()
    await stage.session_unlock.unlock()
    assert stage.keystore.state is VaultState.UNLOCKED


async def test_a_watched_account_has_no_secret_to_speak_of(opened: Opened) -> None:
    page = await _page(opened, address_of("fournil"))
    dialog = await _asked(opened, page)
    assert "vault" not in _said(dialog)
    dialog.reject()
    await opened.settle()
    assert len(opened.live.overview.views) == 3


async def test_what_is_on_its_way_is_said_and_cancel_has_the_keyboard(opened: Opened) -> None:
    payment = Pay(opened.elsa.address, address_of("Yann"), InCents(Cents(100)), "")
    await opened.stage.session.payments.confirm(await opened.stage.session.payments.review(payment))
    await opened.live.reload()
    dialog = await _asked(opened, await _page(opened))
    assert "on its way" in _said(dialog)
    focused = dialog.focusWidget()
    assert isinstance(focused, QAbstractButton)
    assert focused.text() == "Cancel"
    dialog.reject()
    await opened.settle()
