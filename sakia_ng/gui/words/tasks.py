"""What needs doing, in words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from sakia_ng.domain.operation import OperationState
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.theme import Icon, Role
from sakia_ng.gui.words.account import dividends_unclaimed
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.gui.words.dates import day
from sakia_ng.services.tasks import Reason, Task, Urgency

translate = QCoreApplication.translate

_TONES = {Urgency.NOW: Role.DANGER, Urgency.SOON: Role.WARNING, Urgency.SOME_DAY: Role.INFO}


@dataclass(frozen=True, slots=True)
class TaskWords:
    """Something to do, ready to be shown.

    Attributes:
        text: what, in a sentence.
        action: the word on its button.
        destination: where that leads.
        icon: what stands before it.
        tone: the icon's colour role.
    """

    text: str
    action: str
    destination: Destination
    icon: Icon
    tone: Role


class _Plurals(QObject):
    """Qt's extraction sees plurals in ``tr`` alone."""

    def received(self, count: int) -> str:
        return self.tr("{account}: %n certification(s) received will end, the first on {date}.", "", count)

    def given(self, count: int) -> str:
        return self.tr("{account}: %n certification(s) you gave will end, the first on {date}.", "", count)

    def ready(self, count: int) -> str:
        return self.tr("{account}: %n certification(s) of the queue can be made now.", "", count)

    def lacking(self, count: int) -> str:
        return self.tr("{account}: %n certification(s) are missing to be a member.", "", count)

    def renewed(self, count: int) -> str:
        return self.tr("{account}: %n certification(s), new or renewed, are needed to stay a member.", "", count)

    def more(self, count: int) -> str:
        return self.tr("Show %n more", "", count)


def more_tasks(count: int) -> str:
    """Say how many more things there are to do."""
    return _Plurals().more(count)


def task_words(task: Task, amounts: AmountFormat) -> TaskWords:
    """Return what is said of something to do."""
    text = _text(task, amounts)
    if task.due is not None and task.reason not in (Reason.RECEIVED_END, Reason.GIVEN_END):
        text = f"{text} {_until(task)}"
    action, destination = _way(task)
    icon, tone = _ICONS[task.reason], _TONES[task.urgency]
    if task.reason is Reason.CLAIM:
        tone = Role.GOLD
    return TaskWords(text, action, destination, icon, tone)


def _text(task: Task, amounts: AmountFormat) -> str:
    texts = {
        Reason.PAYMENT_UNKNOWN: translate("Tasks", "{account}: nobody knows what became of {amount}."),
        Reason.PAYMENT_LOST: _lost(task.state),
        Reason.PAYMENT_HELD_BACK: translate("Tasks", "{account}: a payment of {amount} is held back."),
        Reason.CHOOSE_NAME: translate("Tasks", "{account}: choose the name of the identity."),
        Reason.FIND_CERTIFIERS: _Plurals().lacking(task.count),
        Reason.ASK_MEMBERSHIP: translate("Tasks", "{account}: ask to become a member."),
        Reason.RENEW_CERTIFICATIONS: _Plurals().renewed(task.count),
        Reason.RENEW_MEMBERSHIP: translate("Tasks", "{account}: renew the membership."),
        Reason.LEAVES: translate("Tasks", "{account}: leaves the web of trust, as it told. It can still ask to stay."),
        Reason.CERTIFY: _Plurals().ready(task.count),
        Reason.RECEIVED_END: _Plurals().received(task.count),
        Reason.GIVEN_END: _Plurals().given(task.count),
        Reason.CLAIM: translate("Tasks", "{account}: {dividends} {amount}"),
        Reason.CHECK_PHRASE: translate("Tasks", "{account}: make sure that its recovery phrase is on paper."),
        Reason.KEEP_REVOCATION: translate("Tasks", "{account}: make the revocation of the identity, and keep it."),
    }
    amount = amounts.flow(task.amount_cents).spoken
    return texts[task.reason].format(
        account=task.name,
        amount=amount,
        date=day(task.due) if task.due else "",
        dividends=dividends_unclaimed(task.count) if task.reason is Reason.CLAIM else "",
    )


def _lost(state: OperationState | None) -> str:
    if state is OperationState.EXPIRED:
        return translate("Tasks", "{account}: a payment of {amount} expired. No money moved.")
    return translate("Tasks", "{account}: a payment of {amount} came to nothing.")


def _until(task: Task) -> str:
    return translate("Tasks", "Until {date}.").format(date=day(task.due)) if task.due is not None else ""


def _way(task: Task) -> tuple[str, Destination]:
    """Return the word on the button, and where it leads."""
    trust = Destination(PageId.TRUST, account=task.account, text="identities")
    account = Destination(PageId.ACCOUNT, account=task.account)
    if task.operation is not None:
        payment = Destination(PageId.PAY, account=task.account, operation=task.operation)
        return translate("Tasks", "See"), payment
    return {
        Reason.CLAIM: (translate("Tasks", "Claim"), account),
        Reason.CHECK_PHRASE: (
            translate("Tasks", "Check"),
            Destination(PageId.ACCOUNT, account=task.account, text="details"),
        ),
        Reason.KEEP_REVOCATION: (
            translate("Tasks", "Make it"),
            Destination(PageId.TRUST, account=task.account, text="revocation"),
        ),
        Reason.RENEW_MEMBERSHIP: (translate("Tasks", "Renew"), trust),
        Reason.CERTIFY: (
            translate("Tasks", "Certify"),
            Destination(PageId.TRUST, account=task.account, text="certify"),
        ),
        Reason.GIVEN_END: (translate("Tasks", "See"), trust),
        Reason.RECEIVED_END: (translate("Tasks", "See"), trust),
    }.get(task.reason, (translate("Tasks", "Go there"), trust))


_ICONS = {
    Reason.PAYMENT_UNKNOWN: Icon.HELP,
    Reason.PAYMENT_LOST: Icon.ALERT,
    Reason.PAYMENT_HELD_BACK: Icon.WAITING,
    Reason.CHOOSE_NAME: Icon.EDIT,
    Reason.FIND_CERTIFIERS: Icon.ADD_PERSON,
    Reason.ASK_MEMBERSHIP: Icon.MEMBER,
    Reason.RENEW_CERTIFICATIONS: Icon.ADD_PERSON,
    Reason.RENEW_MEMBERSHIP: Icon.CALENDAR,
    Reason.LEAVES: Icon.CALENDAR,
    Reason.CERTIFY: Icon.ADD_PERSON,
    Reason.RECEIVED_END: Icon.CLOCK,
    Reason.GIVEN_END: Icon.CLOCK,
    Reason.CLAIM: Icon.CREATION,
    Reason.CHECK_PHRASE: Icon.KEY,
    Reason.KEEP_REVOCATION: Icon.DOCUMENT,
}
