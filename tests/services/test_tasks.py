"""What needs doing: each reason found, the most pressing first, and nothing told of accounts that are only watched."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.actions import InCents, Pay
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.distance import DistanceRule
from sakia_ng.domain.identity import Identity
from sakia_ng.domain.keys import Scheme
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import OperationId, OperationState, OutboxEntry
from sakia_ng.domain.trust_parameters import TrustParameters
from sakia_ng.ports.keystore import KeyRef, SecretId, SecretKind, SecretRef
from sakia_ng.ports.store import Account
from sakia_ng.ports.trust_store import QueuedCertification
from sakia_ng.services.accounts import AccountView
from sakia_ng.services.certification_queue import QueueLine
from sakia_ng.services.groups import Need, NeedKind, need_of
from sakia_ng.services.tasks import LOST_STAYS, UNKNOWN_STAYS, Reason, Situation, Task, Urgency, all_tasks
from sakia_ng.services.trust_health import CertificationLine, IdentityHealth
from tests.adapters.sqlite.samples import operation
from tests.fakes.session import HEAD, NOW, address_of, key_of, wallet_state

_A_DAY = 14_400  # blocks
_RULES = TrustParameters(
    *(1, 1, 1, 1, 1, 1),
    min_certifications=5,
    min_certifications_to_invite=5,
    membership_period=365 * _A_DAY,
    renewal_period=60 * _A_DAY,
    certification_period=1,
    certification_validity=1,
    max_certifications=100,
    evaluation_price_cents=Cents(1_000),
    evaluation_period=1,
    distance=DistanceRule(5, 800_000_000),
)


def account(name: str, scheme: Scheme | None = Scheme.ED25519) -> Account:
    return Account(address_of(name), name, key_of(name), scheme, 0, NOW)


def view(name: str, *, unclaimed: int = 0, scheme: Scheme | None = Scheme.ED25519) -> AccountView:
    state = replace(
        wallet_state(address_of(name), 500), unclaimed_count=unclaimed, unclaimed_cents=Cents(7 * unclaimed)
    )
    return AccountView(account(name, scheme), state, can_sign=scheme is not None)


def entry(state: OperationState, age: timedelta = timedelta(hours=1), payer: str = "Elsa") -> OutboxEntry:
    action = Pay(address_of(payer), address_of("Yann"), InCents(Cents(1_250)))
    signed = operation(signer=action.signer)
    settled = state not in (OperationState.SENT, OperationState.BLOCKED)
    return OutboxEntry(
        OperationId(7), action, signed, Cents(1_250), Cents(0), NOW - age, state, settled, BlockNumber(1)
    )


def health(
    status: IdentityStatus = IdentityStatus.MEMBER,
    *,
    ends_in: int = 300,
    received: tuple[int, ...] = (200,) * 6,
    given: tuple[int, ...] = (),
    scheme: Scheme | None = Scheme.ED25519,
) -> IdentityHealth:
    ends = BlockNumber(HEAD.number + ends_in * _A_DAY)
    is_member = status is IdentityStatus.MEMBER
    identity = Identity(
        7,
        address_of("Elsa"),
        status,
        HEAD,
        scheduled_on=None if is_member else ends,
        received=len(received),
        membership_expires_on=ends if is_member else None,
    )

    def lines(days: tuple[int, ...]) -> tuple[CertificationLine, ...]:
        return tuple(CertificationLine(n, None, None, NOW + timedelta(days=day)) for n, day in enumerate(sorted(days)))

    return IdentityHealth(account("Elsa", scheme), identity, None, 6, lines(received), lines(given), _RULES)


def reasons(situation: Situation) -> list[tuple[Reason, Urgency]]:
    return [(task.reason, task.urgency) for task in all_tasks(situation)]


def test_nothing_is_to_be_done_where_all_is_well() -> None:
    well = Situation(NOW, (view("Elsa"),), (entry(OperationState.FINAL), entry(OperationState.SENT)), (health(),))
    assert all_tasks(well) == ()


def test_payments_that_went_wrong_are_told_for_a_while() -> None:
    def of(state: OperationState, age: timedelta) -> list[tuple[Reason, Urgency]]:
        return reasons(Situation(NOW, (view("Elsa"),), (entry(state, age),)))

    hour, late = timedelta(hours=1), LOST_STAYS + timedelta(seconds=1)
    for state in (OperationState.FAILED, OperationState.REFUSED, OperationState.EXPIRED):
        assert of(state, hour) == [(Reason.PAYMENT_LOST, Urgency.SOON)]
        assert of(state, late) == []
    assert of(OperationState.UNKNOWN, late) == [(Reason.PAYMENT_UNKNOWN, Urgency.NOW)]
    assert of(OperationState.UNKNOWN, UNKNOWN_STAYS) == []
    assert of(OperationState.BLOCKED, hour) == [(Reason.PAYMENT_HELD_BACK, Urgency.SOON)]


def test_a_payment_of_an_account_that_is_gone_leads_nowhere_and_is_left_out() -> None:
    assert all_tasks(Situation(NOW, (view("Elsa"),), (entry(OperationState.FAILED, payer="gone"),))) == ()


def test_dividends_to_claim_are_summed_by_account_but_not_of_watched_ones() -> None:
    found = all_tasks(Situation(NOW, (view("Elsa", unclaimed=12), view("Shop", unclaimed=3, scheme=None))))
    assert found == (
        Task(Reason.CLAIM, Urgency.SOME_DAY, address_of("Elsa"), "Elsa", count=12, amount_cents=Cents(84)),
    )


def test_a_membership_that_can_be_renewed_presses_more_and_more() -> None:
    assert reasons(Situation(NOW, identities=(health(ends_in=80),))) == [(Reason.RENEW_MEMBERSHIP, Urgency.SOON)]
    assert reasons(Situation(NOW, identities=(health(ends_in=20),))) == [(Reason.RENEW_MEMBERSHIP, Urgency.NOW)]
    assert reasons(Situation(NOW, identities=(health(ends_in=20, scheme=None),))) == []


def test_a_revocation_that_is_not_kept_is_to_be_made() -> None:
    one = health()
    there = Situation(NOW, (view("Elsa"),), identities=(one,), revocations_kept=())
    assert reasons(there) == [(Reason.KEEP_REVOCATION, Urgency.SOME_DAY)]
    assert reasons(replace(there, revocations_kept=(one.account.address,))) == []
    assert reasons(replace(there, is_worthless=True)) == []
    assert reasons(replace(there, identities=(health(scheme=None),))) == []
    unnamed = replace(one, identity=replace(one.identity, status=IdentityStatus.REVOKED))
    assert reasons(replace(there, identities=(unnamed,))) == []


def test_who_is_no_member_is_told_what_lacks_and_until_when() -> None:
    (short,) = all_tasks(Situation(NOW, identities=(health(IdentityStatus.NOT_MEMBER, received=(200,) * 3),)))
    assert (short.reason, short.count) == (Reason.FIND_CERTIFIERS, 2)
    assert short.due == HEAD.time + timedelta(days=300)
    for status, reason in (
        (IdentityStatus.UNCONFIRMED, Reason.CHOOSE_NAME),
        (IdentityStatus.NOT_MEMBER, Reason.ASK_MEMBERSHIP),
    ):
        assert reasons(Situation(NOW, identities=(health(status),))) == [(reason, Urgency.SOON)]


def test_certifications_that_end_press_when_too_few_would_be_left() -> None:
    (task,) = all_tasks(Situation(NOW, identities=(health(received=(40, 60, *(200,) * 5)),)))
    assert (task.reason, task.urgency, task.count) == (Reason.RECEIVED_END, Urgency.SOME_DAY, 2)
    assert task.due == NOW + timedelta(days=40)
    (task,) = all_tasks(Situation(NOW, identities=(health(received=(40, 60, *(200,) * 4)),)))
    assert task.urgency is Urgency.SOON
    (task,) = all_tasks(Situation(NOW, identities=(health(given=(10, 29, 31)),)))
    assert (task.reason, task.count) == (Reason.GIVEN_END, 2)


def test_whose_turn_has_come_in_the_queue_is_counted_by_certifier() -> None:
    def line(name: str, *, ready: bool) -> QueueLine:
        queued = QueuedCertification(address_of("Elsa"), address_of(name), 0, NOW)
        return QueueLine(queued, None, None, is_ready=ready)

    queue = (line("Yann", ready=True), line("Zoé", ready=True), line("Max", ready=False))
    (task,) = all_tasks(Situation(NOW, (view("Elsa"),), queue=queue))
    assert (task.reason, task.count) == (Reason.CERTIFY, 2)


def test_a_phrase_is_to_be_checked_once_for_all_accounts_it_makes() -> None:
    first, second = SecretId("first"), SecretId("second")
    keys = tuple(
        KeyRef(key_of(name), secret, "//0", Scheme.ED25519)
        for name, secret in (("Elsa", first), ("Savings", first), ("Old", second))
    )
    secrets = (SecretRef(first, SecretKind.MNEMONIC), SecretRef(second, SecretKind.V1_CREDENTIALS))
    situation = Situation(NOW, (view("Elsa"), view("Savings"), view("Old")), keys=keys, secrets=secrets)
    (task,) = all_tasks(situation)
    assert (task.reason, task.account, task.count) == (Reason.CHECK_PHRASE, address_of("Elsa"), 2)
    assert all_tasks(replace(situation, phrases_kept=(first,))) == ()
    assert all_tasks(replace(situation, is_worthless=True)) == ()
    assert all_tasks(replace(situation, accounts=(view("Old"),))) == ()


def test_what_presses_most_comes_first_then_what_ends_first() -> None:
    situation = Situation(
        NOW,
        (view("Elsa", unclaimed=1),),
        (entry(OperationState.UNKNOWN), entry(OperationState.FAILED)),
        (health(ends_in=80, received=(50,) * 6, given=(20,)),),
    )
    assert [task.reason for task in all_tasks(situation)] == [
        Reason.PAYMENT_UNKNOWN,
        Reason.RENEW_CERTIFICATIONS,
        Reason.RENEW_MEMBERSHIP,
        Reason.PAYMENT_LOST,
        Reason.GIVEN_END,
        Reason.CLAIM,
    ]


def test_others_can_add_what_they_know() -> None:
    own = Task(Reason.CLAIM, Urgency.NOW, address_of("Elsa"), "Elsa")
    assert all_tasks(Situation(NOW, (view("Elsa", unclaimed=2),)), (lambda _situation: [own],)) == (own,)


def test_who_leaves_is_told_so_without_pressing_and_of_no_renewal() -> None:
    near = health(ends_in=20, received=(10, 10, 10, 10, 10, 10))
    assert {task.reason for task in all_tasks(Situation(NOW, identities=[near]))} >= {
        Reason.RENEW_MEMBERSHIP,
        Reason.RENEW_CERTIFICATIONS,
    }
    leaving = replace(near, identity=replace(near.identity, is_leaving=True))
    (told,) = all_tasks(Situation(NOW, identities=[leaving]))
    assert (told.reason, told.urgency, told.due) == (Reason.LEAVES, Urgency.SOME_DAY, near.membership_ends)
    assert need_of(leaving) == Need(NeedKind.LEAVES)
