"""Asks before an account leaves this computer: what stays, what goes, what can no longer be done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sakia_ng.errors import UserError
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.session import Session
from sakia_ng.gui.widgets import FormRow, PasswordEdit, Question, confirmed
from sakia_ng.gui.words.account import secret_words
from sakia_ng.gui.words.errors import sentence
from sakia_ng.ports.keystore import SecretKind, SecretRef, VaultProblem
from sakia_ng.services.accounts import AccountView, SecretFate
from sakia_ng.services.session_opening import with_new_data_key

translate = QCoreApplication.translate
_ASKED_AGAIN = (VaultProblem.WRONG_PASSWORD, VaultProblem.EMPTY_PASSWORD)


class RemovalQuestion(Question):
    """The question; asks for the password when a secret leaves the vault.

    Args:
        view: the account.
        fate: what becomes of its secret.
        session: the services.
        live: what the store says.
        parent: over which window.
        error: what was wrong with the password given before.
    """

    def __init__(
        self, view: AccountView, fate: SecretFate, session: Session, live: Live, parent: QWidget, *, error: str = ""
    ) -> None:
        self.password = PasswordEdit()
        self.password.setObjectName("remove_password")
        row: FormRow | None = None
        if fate is SecretFate.LEAVES:
            row = FormRow(self.password, translate("RemoveAccount", "Your &password"))
            row.show_error(error)
        title = translate("RemoveAccount", "Remove {name} from this list?").format(name=view.account.name)
        text = " ".join(_sentences(view, fate, session, live))
        super().__init__(title, text, translate("RemoveAccount", "Remove"), parent, is_dangerous=True, field=row)
        if row is None:
            self.password.setParent(self)
            self.password.hide()
        elif error:
            self.password.setFocus()


async def remove_account(view: AccountView, session: Session, live: Live, parent: QWidget) -> None:
    """Ask, and remove the account; ask again while the password is wrong."""
    error = ""
    while True:
        fate = await session.accounts.secret_fate(view.account.public_key)
        question = RemovalQuestion(view, fate, session, live, parent, error=error)
        if not await confirmed(question):
            return
        try:
            await _remove(view, fate, session, question.password.text())
        except UserError as problem:
            if problem.code not in _ASKED_AGAIN:
                raise
            error = sentence(problem)
        else:
            return


async def _remove(view: AccountView, fate: SecretFate, session: Session, password: str) -> None:
    removal = session.accounts.remove(view.account.address, password)
    if fate is SecretFate.LEAVES:
        removal = with_new_data_key(removal, session.session_unlock, session.settings)
    await removal


def _sentences(view: AccountView, fate: SecretFate, session: Session, live: Live) -> list[str]:
    if view.account.is_watch_only:
        told = [translate("RemoveAccount", "Nothing changes on the network. Its history leaves this computer.")]
    else:
        told = [
            translate("RemoveAccount", "Nothing changes on the network: the account keeps its money."),
            *_of_secret(_secret(view, session), fate, session),
        ]
    if any(entry.action.signer == view.account.address for entry in live.live_operations):
        text = translate(
            "RemoveAccount", "Something it signed is on its way: it cannot be called back, and is followed to its end."
        )
        told.append(text)
    return told


def _of_secret(secret: SecretRef | None, fate: SecretFate, session: Session) -> list[str]:
    """Say whether the secret stays, and how to pay from the account again."""
    if secret is None:
        return [translate("RemoveAccount", "Its history leaves this computer.")]
    origin = secret_words(secret.kind)
    if fate is not SecretFate.LEAVES:
        return [_what_stays(fate).format(origin=origin)]
    text = translate(
        "RemoveAccount",
        "Its history and its secret leave this computer, and the vault’s older copy too. To pay from it again you need"
        " what it was made from ({origin}): whoever lost that can never reach this money again.",
    )
    told = [text.format(origin=origin)]
    if secret.kind is SecretKind.MNEMONIC and secret.secret_id not in session.settings.current.phrases_kept:
        told.append(translate("RemoveAccount", "Nobody checked yet that its recovery phrase is on paper."))
    return told


def _what_stays(fate: SecretFate) -> str:
    """Say that a secret stays, and why."""
    if fate is SecretFate.NEEDED_ELSEWHERE:
        return translate(
            "RemoveAccount",
            "Its history leaves this computer. Its key and what it was made from ({origin}) stay in the vault, since"
            " an account of yours in another currency needs them.",
        )
    if fate is SecretFate.UNSURE:
        return translate(
            "RemoveAccount",
            "Its history leaves this computer. Its key and what it was made from ({origin}) stay in the vault: your"
            " accounts in other currencies cannot be read at the moment, and one of them may need them.",
        )
    return translate(
        "RemoveAccount",
        "Its history and its key leave this computer. What they were made from ({origin}) stays in the vault, since"
        " other accounts come from it: their details show it, and with it this account can be restored.",
    )


def _secret(view: AccountView, session: Session) -> SecretRef | None:
    keys = session.keystore.keys()
    owned = next((key.secret_id for key in keys if key.public_key == view.account.public_key), None)
    return next((secret for secret in session.keystore.secrets() if secret.secret_id == owned), None)
