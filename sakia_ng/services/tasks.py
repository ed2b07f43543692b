"""What needs doing, gathered from all that is known here: reasons with figures. The words live in the gui.

A source looks at a situation and tells what it finds; to tell of something new, write one and add it to ``SOURCES``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import IntEnum, StrEnum

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import OperationId, OperationState, OutboxEntry
from sakia_ng.ports.keystore import KeyRef, SecretKind, SecretRef
from sakia_ng.services.accounts import AccountView
from sakia_ng.services.certification_queue import QueueLine
from sakia_ng.services.trust_health import SOON, Advice, CertificationLine, IdentityHealth

LOST_STAYS = timedelta(days=2)
"""How long a payment that came to nothing is told of."""

UNKNOWN_STAYS = timedelta(days=14)
"""How long one whose result nobody knows is told of."""

PRESSING = timedelta(days=30)
"""What runs out within this time presses: a month."""

_REVOCABLE = (IdentityStatus.MEMBER, IdentityStatus.NOT_MEMBER)
_NOTHING = Cents(0)
_NEVER = datetime.max.replace(tzinfo=UTC)


class Reason(StrEnum):
    """Why something needs doing."""

    PAYMENT_UNKNOWN = "payment_unknown"
    PAYMENT_LOST = "payment_lost"
    PAYMENT_HELD_BACK = "payment_held_back"
    CHOOSE_NAME = "choose_name"
    FIND_CERTIFIERS = "find_certifiers"
    ASK_MEMBERSHIP = "ask_membership"
    RENEW_CERTIFICATIONS = "renew_certifications"
    RENEW_MEMBERSHIP = "renew_membership"
    LEAVES = "leaves"
    CERTIFY = "certify"
    RECEIVED_END = "received_end"
    GIVEN_END = "given_end"
    CLAIM = "claim"
    CHECK_PHRASE = "check_phrase"
    KEEP_REVOCATION = "keep_revocation"


class Urgency(IntEnum):
    """How much it presses, the most pressing first."""

    NOW = 0
    SOON = 1
    SOME_DAY = 2


@dataclass(frozen=True, slots=True)
class Task:
    """Something to do.

    Attributes:
        reason: why.
        urgency: how much it presses.
        account: which account is concerned.
        name: what it is called here.
        due: until when, None without an end.
        count: how many things of the kind there are: dividends, certifications, certifications missing or to renew.
        amount_cents: the sum concerned.
        operation: the payment concerned.
        state: where that payment stands.
    """

    reason: Reason
    urgency: Urgency
    account: Address
    name: str
    due: datetime | None = None
    count: int = 0
    amount_cents: Cents = _NOTHING
    operation: OperationId | None = None
    state: OperationState | None = None


@dataclass(frozen=True, slots=True)
class Situation:
    """All that sources look at.

    Attributes:
        now: the time.
        accounts: every account followed.
        operations: payments on their way and the newest settled ones.
        identities: those of the accounts.
        queue: whom the user means to certify.
        keys: keys of the vault; none while locked.
        secrets: secrets of the vault; likewise.
        phrases_kept: secrets whose phrase is known to be on paper.
        revocations_kept: accounts the revocation of whose identity is known to be kept; None when that is not told.
        is_worthless: the money is worth nothing, as in the demonstration.
    """

    now: datetime
    accounts: Sequence[AccountView] = ()
    operations: Sequence[OutboxEntry] = ()
    identities: Sequence[IdentityHealth] = ()
    queue: Sequence[QueueLine] = ()
    keys: Sequence[KeyRef] = ()
    secrets: Sequence[SecretRef] = ()
    phrases_kept: Sequence[str] = ()
    revocations_kept: Sequence[str] | None = None
    is_worthless: bool = False

    def own(self) -> Iterator[AccountView]:
        """Accounts whose key is here."""
        return (view for view in self.accounts if not view.account.is_watch_only)


Source = Callable[[Situation], Iterable[Task]]


def all_tasks(situation: Situation, sources: Iterable[Source] | None = None) -> tuple[Task, ...]:
    """Return what needs doing, what presses most before, then what ends first."""
    found = [task for source in sources or SOURCES for task in source(situation)]
    reasons = list(Reason)
    return tuple(sorted(found, key=lambda task: (task.urgency, task.due or _NEVER, reasons.index(task.reason))))


def payments_gone_wrong(situation: Situation) -> Iterator[Task]:
    """Payments whose result nobody knows, that came to nothing lately, or that are held back."""
    names = {view.account.address: view.account.name for view in situation.accounts}
    for entry in situation.operations:
        age, signer = situation.now - entry.created_at, entry.action.signer
        reason = _trouble(entry.state, age)
        if reason is not None and signer in names:
            urgency = Urgency.NOW if reason is Reason.PAYMENT_UNKNOWN else Urgency.SOON
            yield Task(
                reason,
                urgency,
                signer,
                names[signer],
                amount_cents=entry.amount_cents,
                operation=entry.id,
                state=entry.state,
            )


def certifications_possible_now(situation: Situation) -> Iterator[Task]:
    """People of the queue whose turn has come, by certifier."""
    names = {view.account.address: view.account.name for view in situation.own()}
    ready = [line.queued.certifier for line in situation.queue if line.is_ready]
    for certifier in dict.fromkeys(ready):
        if certifier in names:
            count = ready.count(certifier)
            yield Task(Reason.CERTIFY, Urgency.SOME_DAY, certifier, names[certifier], count=count)


def unclaimed_dividends(situation: Situation) -> Iterator[Task]:
    """Dividends that wait to be claimed."""
    for view in situation.own():
        if view.state is not None and view.state.unclaimed_count > 0:
            yield Task(
                Reason.CLAIM,
                Urgency.SOME_DAY,
                view.account.address,
                view.account.name,
                count=view.state.unclaimed_count,
                amount_cents=view.state.unclaimed_cents,
            )


def memberships(situation: Situation) -> Iterator[Task]:
    """What identities need to become members, or to stay so."""
    reasons = {
        Advice.CHOOSE_NAME: Reason.CHOOSE_NAME,
        Advice.FIND_CERTIFIERS: Reason.FIND_CERTIFIERS,
        Advice.ASK_MEMBERSHIP: Reason.ASK_MEMBERSHIP,
        Advice.RENEW_CERTIFICATIONS: Reason.RENEW_CERTIFICATIONS,
        Advice.RENEW_MEMBERSHIP: Reason.RENEW_MEMBERSHIP,
        Advice.LEAVES: Reason.LEAVES,
    }
    for one in _own(situation):
        for reason in (reasons[advice] for advice in one.advices if advice in reasons):
            due, count = one.membership_ends if one.identity.is_member else one.status_ends, one.lacks or 0
            if reason is Reason.RENEW_CERTIFICATIONS:
                due, count = one.too_few_from, one.certifications_to_renew
            urgency = Urgency.SOON if due is None or due - situation.now > PRESSING else Urgency.NOW
            yield _of_identity(reason, Urgency.SOME_DAY if reason is Reason.LEAVES else urgency, one, due, count)


def certifications_that_end(situation: Situation) -> Iterator[Task]:
    """Certifications received that end within three months, given ones that end within one."""
    for one in _own(situation):
        is_told = one.identity.is_leaving or Advice.RENEW_CERTIFICATIONS in one.advices
        received = [] if is_told else _ending(one.received, situation.now, SOON)
        if received:
            short = one.too_few_from is not None and one.too_few_from - situation.now <= SOON
            urgency = Urgency.SOON if short else Urgency.SOME_DAY
            yield _of_identity(Reason.RECEIVED_END, urgency, one, received[0].expires_at, len(received))
        given = _ending(one.issued, situation.now, PRESSING)
        if given:
            yield _of_identity(Reason.GIVEN_END, Urgency.SOME_DAY, one, given[0].expires_at, len(given))


def phrases_not_on_paper(situation: Situation) -> Iterator[Task]:
    """Recovery phrases that nobody is known to have written down."""
    if situation.is_worthless:
        return
    by_key = {view.account.public_key: view for view in situation.own()}
    for secret in situation.secrets:
        if secret.kind is not SecretKind.MNEMONIC or secret.secret_id in situation.phrases_kept:
            continue
        keys = [key for key in situation.keys if key.secret_id == secret.secret_id and key.public_key in by_key]
        if keys:
            account = by_key[keys[0].public_key].account
            yield Task(Reason.CHECK_PHRASE, Urgency.SOON, account.address, account.name, count=len(keys))


def revocations_not_kept(situation: Situation) -> Iterator[Task]:
    """Identities that can be revoked, and for which no document is known to be kept."""
    kept = situation.revocations_kept
    if kept is None or situation.is_worthless:
        return
    for one in _own(situation):
        if one.identity.status in _REVOCABLE and one.account.address not in kept:
            yield _of_identity(Reason.KEEP_REVOCATION, Urgency.SOME_DAY, one, None, 0)


SOURCES: tuple[Source, ...] = (
    payments_gone_wrong,
    memberships,
    certifications_that_end,
    certifications_possible_now,
    unclaimed_dividends,
    phrases_not_on_paper,
    revocations_not_kept,
)
"""Who is asked what needs doing."""


def _trouble(state: OperationState, age: timedelta) -> Reason | None:
    if state is OperationState.UNKNOWN and age < UNKNOWN_STAYS:
        return Reason.PAYMENT_UNKNOWN
    if state is OperationState.BLOCKED and age < UNKNOWN_STAYS:
        return Reason.PAYMENT_HELD_BACK
    lost = (OperationState.REFUSED, OperationState.FAILED, OperationState.EXPIRED)
    return Reason.PAYMENT_LOST if state in lost and age < LOST_STAYS else None


def _own(situation: Situation) -> Iterator[IdentityHealth]:
    return (one for one in situation.identities if not one.account.is_watch_only)


def _of_identity(reason: Reason, urgency: Urgency, one: IdentityHealth, due: datetime | None, count: int) -> Task:
    return Task(reason, urgency, one.account.address, one.account.name, due, count)


def _ending(lines: Iterable[CertificationLine], now: datetime, within: timedelta) -> list[CertificationLine]:
    return [line for line in lines if now < line.expires_at <= now + within]
