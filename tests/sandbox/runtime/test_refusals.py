"""What is refused first: each call with all its rules broken at once, then with one rule more kept at each step.

The steps of a call are in the order of the runtime's checks; each error of the pallets that a wallet meets is there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest

from sakia_ng.sandbox.blocks import Call
from sakia_ng.sandbox.declaration.records import Timepoint, Weight
from sakia_ng.sandbox.declaration.runtime import pallet_named
from sakia_ng.sandbox.genesis import GenesisAccount, GenesisIdentity, GenesisSmith
from sakia_ng.sandbox.runtime.utility import MAX_CALLS
from tests.sandbox.runtime.people import (
    EVALUATE,
    FAR,
    FRANK,
    ZOE,
    Web,
    certify,
    change_key,
    confirm,
    error,
    evaluate_for,
    invite,
    revocation,
)
from tests.sandbox.runtime.test_multisig import FIRST, SECOND, THIRD, act, cancel, others
from tests.sandbox.runtime.test_multisig import PAY as SHARED
from tests.sandbox.runtime.test_oneshot import consume, create, split
from tests.sandbox.runtime.test_proxy import add, announced, announcement, through
from tests.sandbox.runtime.test_revocation import document, legacy
from tests.sandbox.runtime.world import ALICE, BOB, CAROL, CLAIM, DAVE, EVE, Person, World, batch, transfer

GHOST, POOR, OLD, SLIP = Person("Ghost"), Person("Poor"), Person("Old"), Person("Slip")
HUNDRED = [
    GenesisIdentity(100 + rank, None, rank.to_bytes(32, "big"), "NotMember", certs_received={1: FAR})
    for rank in range(1, 96)
]
"""What brings the certifications issued by Alice to a hundred, with her five to the other members."""

PURSES = (GenesisAccount(POOR.key, 100),)


@dataclass
class Step:
    """A call that is refused.

    Attributes:
        refusal: "Pallet.Error" or, for an error of no pallet, its words.
        who: signs it.
        call: or what makes it in that world.
        changes: of Alice at the start.
        others: more identities.
        smiths: at the start.
        before: calls made before, with who signs each.
    """

    refusal: str
    who: Person
    call: Call | Callable[[Web], Call]
    changes: dict[str, Any] | None = None
    others: tuple[GenesisIdentity, ...] = ()
    smiths: tuple[GenesisSmith, ...] = ()
    before: tuple[tuple[Person, Call | Callable[[Web], Call]], ...] = ()


def some(status: str, **fields: Any) -> GenesisIdentity:  # noqa: ANN401 - given to it
    """Identity 7, of Poor, in a state."""
    values: dict[str, Any] = {"next_scheduled": 0 if status == "Member" else FAR, **fields}
    return GenesisIdentity(7, "Seven", POOR.key, status, **values)


OLD_KEY = some("NotMember", old_owner_key=(OLD.key, 1))
FEW, LATE = {"certs_received": {2: FAR}}, {"next_issuable_on": FAR}
CREATE_IDENTITY = [
    Step("Identity.IdtyIndexNotFound", ZOE, invite(BOB)),
    Step(
        "Identity.IssuerNotMember",
        ALICE,
        invite(BOB),
        {"status": "NotMember", "next_creatable_identity_on": FAR, **FEW, **LATE},
    ),
    Step(
        "Identity.NotRespectIdtyCreationPeriod",
        ALICE,
        invite(BOB),
        {"next_creatable_identity_on": FAR, **FEW, **LATE},
        (*HUNDRED,),
    ),
    Step("Identity.IdtyAlreadyCreated", ALICE, invite(BOB), {**FEW, **LATE}, (*HUNDRED,)),
    Step("Identity.AccountNotExist", ALICE, invite(GHOST), {**FEW, **LATE}, (*HUNDRED,)),
    Step("Wot.NotEnoughReceivedCertsToCreateIdty", ALICE, invite(POOR), {**FEW, **LATE}, (*HUNDRED,)),
    Step("Wot.MaxEmittedCertsReached", ALICE, invite(POOR), LATE, (*HUNDRED,)),
    Step("Wot.IdtyCreationPeriodNotRespected", ALICE, invite(POOR), LATE),
    Step("Identity.AccountNotExist", ALICE, invite(OLD), None, (OLD_KEY,)),
    Step("Identity.InsufficientBalance", ALICE, invite(POOR)),
]
CONFIRM_IDENTITY = [
    Step("Identity.IdtyIndexNotFound", ZOE, confirm("")),
    Step("Identity.IdtyAlreadyConfirmed", ALICE, confirm("")),
    Step("Identity.IdtyNameInvalid", POOR, confirm("a b"), None, (some("Unconfirmed"),)),
    Step("Identity.IdtyNameAlreadyExist", POOR, confirm("Alice"), None, (some("Unconfirmed"),)),
]


def move(new: Person, signer: Person | None = None) -> Callable[[Web], Call]:
    return lambda world: change_key(world, 1, ALICE, new, signer=signer)


ONLINE = (GenesisSmith(1, is_online=True),)
CHANGE_OWNER_KEY = [
    Step("Identity.IdtyIndexNotFound", ZOE, move(BOB, EVE)),
    Step("Identity.OwnerKeyAlreadyUsed", ALICE, move(BOB, EVE), {"old_owner_key": (BOB.key, FAR)}, smiths=ONLINE),
    Step(
        "Identity.OwnerKeyAlreadyRecentlyChanged",
        ALICE,
        move(OLD, EVE),
        {"old_owner_key": (OLD.key, 3_700_000)},
        smiths=ONLINE,
    ),
    Step(
        "Identity.ProhibitedToRevertToAnOldKey", ALICE, move(OLD, EVE), {"old_owner_key": (OLD.key, 1)}, smiths=ONLINE
    ),
    Step("Identity.InvalidSignature", ALICE, move(ZOE, EVE), smiths=ONLINE),
    Step(
        "Identity.OwnerKeyInBound", ALICE, move(ZOE), smiths=(GenesisSmith(1, is_online=True, last_online=3_755_000),)
    ),
    Step("Identity.OwnerKeyUsedAsValidator", ALICE, move(ZOE), smiths=ONLINE),
]


def revoke(index: int, key: Person, signer: Person) -> Callable[[Web], Call]:
    return lambda world: revocation(world, index, key, signer=signer)


REVOKE_IDENTITY = [
    Step("Identity.IdtyNotFound", ZOE, revoke(99, BOB, EVE)),
    Step("Identity.CanNotRevokeUnconfirmed", ZOE, revoke(7, BOB, EVE), None, (some("Unconfirmed"),)),
    Step("Identity.CanNotRevokeUnvalidated", ZOE, revoke(7, BOB, EVE), None, (some("Unvalidated"),)),
    Step("Identity.AlreadyRevoked", ZOE, revoke(7, BOB, EVE), None, (some("Revoked"),)),
    Step("Identity.InvalidRevocationKey", ZOE, revoke(7, BOB, EVE), None, (some("NotMember"),)),
    Step("Identity.InvalidSignature", ZOE, revoke(7, POOR, EVE), None, (some("NotMember"),)),
]
REVOKE_BY_DOCUMENT = [
    Step("Identity.InvalidLegacyRevocationFormat", ZOE, legacy(document(BOB, "Nobody", signer=FRANK, Version="9"))),
    Step("Identity.InvalidSignature", ZOE, legacy(document(POOR, "Nobody", signer=FRANK))),
    Step("Identity.IdtyNotFound", ZOE, legacy(document(FRANK, "Nobody"))),
    Step("Identity.AlreadyRevoked", ZOE, legacy(document(FRANK, "Seven")), None, (some("Revoked"),)),
    Step("Identity.CanNotRevokeUnvalidated", ZOE, legacy(document(FRANK, "Seven")), None, (some("Unvalidated"),)),
    Step("Identity.CanNotRevokeUnconfirmed", ZOE, legacy(document(FRANK, "Seven")), None, (some("Unconfirmed"),)),
    Step("Identity.InvalidRevocationKey", ZOE, legacy(document(FRANK, "Seven")), None, (some("NotMember"),)),
]
CERTIFY = [
    Step("Certification.OriginMustHaveAnIdentity", ZOE, certify(99)),
    Step("Certification.CannotCertifySelf", ALICE, certify(1), {"status": "NotMember", **FEW, **LATE}),
    Step(
        "Certification.NotEnoughCertReceived", ALICE, certify(99), {"status": "NotMember", **FEW, **LATE}, (*HUNDRED,)
    ),
    Step("Certification.IssuedTooManyCert", ALICE, certify(99), {"status": "NotMember", **LATE}, (*HUNDRED,)),
    Step("Certification.NotRespectCertPeriod", ALICE, certify(99), {"status": "NotMember", **LATE}),
    Step("Wot.IssuerNotMember", ALICE, certify(99), {"status": "NotMember"}),
    Step("Wot.IdtyNotFound", ALICE, certify(99)),
    Step("Wot.TargetStatusInvalid", ALICE, certify(7), None, (some("Revoked", certs_received={1: FAR}),)),
    Step("Certification.CertAlreadyExists", ALICE, certify(2)),
]


def renewed(call: object) -> Call:
    assert isinstance(call, Call)
    return replace(call, name="renew_cert")


RENEW = [
    *(replace(step, call=renewed(step.call)) for step in CERTIFY[:-2]),
    Step("Wot.TargetStatusInvalid", ALICE, certify(7, "renew_cert"), None, (some("Unconfirmed"),)),
    Step("Certification.CertDoesNotExist", ALICE, certify(7, "renew_cert"), None, (some("Unvalidated"),)),
]
NEW = dict.fromkeys(range(1, 6), FAR)
RECENT = {"membership_expire_on": 3_755_000 + 5_259_600}
EVALUATE_SELF = [
    Step("Distance.CallerHasNoIdentity", ZOE, EVALUATE),
    Step("Distance.CallerStatusInvalid", POOR, EVALUATE, None, (some("Revoked"),)),
    Step(
        "Distance.AlreadyInEvaluation",
        POOR,
        EVALUATE,
        None,
        (some("Unvalidated", certs_received=NEW),),
        before=((ALICE, evaluate_for(7)),),
    ),
    Step("Wot.MembershipRenewalPeriodNotRespected", ALICE, EVALUATE, {**FEW, **RECENT}),
    Step("Wot.NotEnoughCerts", POOR, EVALUATE, None, (some("NotMember"),)),
    Step("FundsUnavailable", POOR, EVALUATE, None, (some("NotMember", certs_received=NEW),)),
]
EVALUATE_FOR = [
    Step("Distance.CallerHasNoIdentity", ZOE, evaluate_for(99)),
    Step("Distance.CallerNotMember", POOR, evaluate_for(99), None, (some("Unvalidated"),)),
    Step("Distance.TargetIdentityNotFound", ALICE, evaluate_for(99)),
    Step("Distance.TargetMustBeUnvalidated", ALICE, evaluate_for(7), None, (some("NotMember"),)),
    Step(
        "Distance.AlreadyInEvaluation",
        ALICE,
        evaluate_for(7),
        None,
        (some("Unvalidated", certs_received=NEW),),
        before=((BOB, evaluate_for(7)),),
    ),
    Step("Wot.NotEnoughCerts", ALICE, evaluate_for(7), None, (some("Unvalidated"),)),
]
MADE = ((BOB, create(SLIP, 1_000)), (BOB, create(DAVE, 500)))
HEAD = 3_755_000
ONESHOT = [
    Step("OneshotAccount.ExistentialDeposit", POOR, create(SLIP, 99), before=MADE),
    Step("OneshotAccount.OneshotAccountAlreadyCreated", POOR, create(SLIP, 100), before=MADE),
    Step("FundsUnavailable", POOR, create(GHOST, 100)),
    Step("OneshotAccount.OneshotAccountNotExist", ZOE, batch("batch_all", consume(2**31, DAVE, "Oneshot"))),
    Step("OneshotAccount.BlockHeightInFuture", SLIP, consume(2**31, DAVE, "Oneshot"), before=MADE),
    Step("OneshotAccount.BlockHeightTooOld", SLIP, consume(1, DAVE, "Oneshot"), before=MADE),
    Step("OneshotAccount.OneshotAccountAlreadyCreated", SLIP, consume(0, DAVE, "Oneshot"), before=MADE),
]
ONE = ("Oneshot", "Oneshot")
ONESHOT_IN_TWO = [
    Step("OneshotAccount.OneshotAccountNotExist", ZOE, batch("batch_all", split(2**31, DAVE, DAVE, 2_000, ONE))),
    Step("OneshotAccount.InsufficientBalance", SLIP, split(2**31, DAVE, DAVE, 1_000, ONE), before=MADE),
    Step("OneshotAccount.BlockHeightInFuture", SLIP, split(2**31, DAVE, DAVE, 50, ONE), before=MADE),
    Step("OneshotAccount.BlockHeightTooOld", SLIP, split(1, DAVE, DAVE, 50, ONE), before=MADE),
    Step("OneshotAccount.OneshotAccountAlreadyCreated", SLIP, split(0, DAVE, DAVE, 50, ONE), before=MADE),
    Step("OneshotAccount.ExistentialDeposit", SLIP, split(0, GHOST, DAVE, 50, ONE), before=MADE),
    Step("OneshotAccount.DestAccountNotExist", SLIP, split(0, GHOST, DAVE, 50, ("Normal", "Oneshot")), before=MADE),
    Step(
        "OneshotAccount.OneshotAccountAlreadyCreated",
        SLIP,
        split(0, BOB, DAVE, 950, ("Normal", "Oneshot")),
        before=MADE,
    ),
    Step("OneshotAccount.ExistentialDeposit", SLIP, split(0, BOB, GHOST, 950, ("Normal", "Oneshot")), before=MADE),
]
PAY = transfer(CAROL, 700)
PROXY = [
    Step("Proxy.NoSelfProxy", ALICE, add(ALICE)),
    Step("Proxy.Duplicate", ALICE, add(BOB), before=((ALICE, add(BOB)),)),
    Step("Proxy.NotFound", ALICE, add(BOB, name="remove_proxy")),
    Step("Proxy.NotProxy", BOB, through(ALICE, PAY)),
    Step("Proxy.Unannounced", BOB, through(ALICE, PAY), before=((ALICE, add(BOB, delay=5)),)),
    Step("Proxy.NotProxy", ZOE, announced(BOB, ALICE, PAY)),
    Step("Proxy.Unannounced", ZOE, announced(BOB, ALICE, PAY), before=((ALICE, add(BOB, delay=5)),)),
    Step("Proxy.NotProxy", BOB, announcement("announce", ALICE, PAY)),
    Step("Proxy.NotFound", BOB, announcement("remove_announcement", ALICE, PAY)),
    Step("Proxy.NotFound", ALICE, announcement("reject_announcement", BOB, PAY)),
    Step(
        "Proxy.NoPermission",
        ALICE,
        Call(
            "Proxy",
            "kill_pure",
            {"spawner": BOB.dest, "proxy_type": "AlmostAny", "index": 0, "height": 1, "ext_index": 1},
        ),
    ),
    Step("Proxy.TooMany", ALICE, add(BOB), before=tuple((ALICE, add(Person(f"D{rank}"))) for rank in range(32))),
    Step(
        "Proxy.TooMany",
        BOB,
        announcement("announce", ALICE, PAY),
        before=((ALICE, add(BOB)), *((BOB, announcement("announce", ALICE, transfer(CAROL, n))) for n in range(32))),
    ),
]
SILENT = Call("System", "remark", {"remark": b""})
OTHERS = [
    Step("UniversalDividend.AccountNotAllowedToClaimUds", ZOE, CLAIM),
    Step("UniversalDividend.AccountNotAllowedToClaimUds", POOR, CLAIM, None, (some("NotMember"),)),
    Step(
        "Utility.TooManyCalls",
        ALICE,
        Call("Utility", "batch", {"calls": [Call("System", "remark", {"remark": b""})] * (MAX_CALLS + 1)}),
    ),
    Step("System.NothingAuthorized", ALICE, Call("System", "apply_authorized_upgrade", {"code": b""})),
    Step("System.CallFiltered", ALICE, batch("batch_all", batch("batch_all"))),
    Step("Balances.InsufficientBalance", POOR, add(BOB)),
]
LADDERS = {
    "create_identity": CREATE_IDENTITY,
    "confirm_identity": CONFIRM_IDENTITY,
    "change_owner_key": CHANGE_OWNER_KEY,
    "revoke_identity": REVOKE_IDENTITY,
    "revoke_identity_legacy": REVOKE_BY_DOCUMENT,
    "add_cert": CERTIFY,
    "renew_cert": RENEW,
    "request_distance_evaluation": EVALUATE_SELF,
    "request_distance_evaluation_for": EVALUATE_FOR,
    "oneshot": ONESHOT,
    "oneshot in two": ONESHOT_IN_TWO,
    "proxy": PROXY,
    "others": OTHERS,
}
STEPS = [(name, step) for name, steps in LADDERS.items() for step in steps]


def named_error(name: str) -> object:
    pallet, _, refusal = name.rpartition(".")
    return error(pallet, refusal) if pallet else ("Token", refusal)


@pytest.mark.parametrize(("ladder", "step"), STEPS, ids=[f"{name}: {step.refusal}" for name, step in STEPS])
def test_the_first_rule_broken_is_the_one_said(ladder: str, step: Step) -> None:
    web = Web(*step.others, changes={ALICE: step.changes or {}}, purses=PURSES, smiths=step.smiths)
    for who, call in step.before:
        web.submit(who, call(web) if callable(call) else call)
    web.block()
    assert web.fails(step.who, step.call(web) if callable(step.call) else step.call) == named_error(step.refusal)


WRONG = Timepoint(1, 1)
NO_WEIGHT = Weight(1, 1)
MULTISIG: list[tuple[str, Person, Callable[[Timepoint], Call], bool]] = [
    ("MinimumThreshold", FIRST, lambda _when: act(FIRST, WRONG, SHARED, threshold=1, other_signatories=[]), False),
    ("TooFewSignatories", FIRST, lambda _when: act(FIRST, WRONG, SHARED, other_signatories=[]), False),
    ("TooManySignatories", FIRST, lambda _when: act(FIRST, WRONG, SHARED, other_signatories=[FIRST.key] * 10), False),
    (
        "SignatoriesOutOfOrder",
        FIRST,
        lambda _when: act(FIRST, WRONG, SHARED, other_signatories=others(FIRST)[::-1]),
        False,
    ),
    ("SenderInSignatories", FIRST, lambda _when: act(FIRST, WRONG, SHARED, other_signatories=[FIRST.key]), False),
    ("UnexpectedTimepoint", FIRST, lambda _when: act(FIRST, WRONG, SHARED), False),
    ("NoTimepoint", FIRST, lambda _when: act(FIRST, None, SHARED, max_weight=NO_WEIGHT), True),
    ("WrongTimepoint", FIRST, lambda _when: act(FIRST, WRONG, SHARED, max_weight=NO_WEIGHT), True),
    ("AlreadyApproved", FIRST, lambda when: act(FIRST, when, SHARED, max_weight=NO_WEIGHT), True),
    ("MaxWeightTooLow", SECOND, lambda when: act(SECOND, when, SHARED, max_weight=NO_WEIGHT), True),
    ("NotFound", SECOND, lambda _when: cancel(SECOND, WRONG), False),
    ("WrongTimepoint", SECOND, lambda _when: cancel(SECOND, WRONG), True),
    ("NotOwner", SECOND, lambda when: cancel(SECOND, when), True),
]


@pytest.mark.parametrize(("refusal", "who", "call", "begun"), MULTISIG, ids=[f"{row[0]}-{row[3]}" for row in MULTISIG])
def test_a_call_of_several_people_is_refused_in_order(
    refusal: str, who: Person, call: Callable[[Timepoint], Call], begun: bool
) -> None:
    world = World(accounts=tuple(GenesisAccount(person.key, 10_000) for person in (FIRST, SECOND, THIRD)))
    if begun:
        world.run(FIRST, act(FIRST, None, SHARED))
    when = Timepoint(world.chain.best.number, 1)
    assert world.fails(who, call(when)) == error("Multisig", refusal)


NEVER = {
    "Membership.MembershipNotFound": "only a valid distance asks, of members, and says nothing",
    "Membership.AlreadyMember": "only a valid distance asks, of those who are not, and says nothing",
    "Distance.CallerIdentityNotFound": "an owner key always has its identity",
    "Distance.QueueFull": "1,300 requests in four minutes: see test_distance",
    "Distance.TooManyEvaluationsByAuthor": "of the inherent that authors put",
    "Distance.TooManyEvaluationsInBlock": "of the inherent that authors put",
    "Distance.NoAuthor": "of the inherent that authors put",
    "Distance.TooManyEvaluators": "of the inherent that authors put",
    "Distance.WrongResultLength": "of the inherent that authors put",
    "Multisig.NoApprovalsNeeded": "the runtime no longer says it",
    "Multisig.AlreadyStored": "the runtime no longer says it",
    "Proxy.Unproxyable": "the runtime no longer says it",
}
PALLETS = (
    "Identity",
    "Wot",
    "Membership",
    "Certification",
    "Distance",
    "UniversalDividend",
    "OneshotAccount",
    "Multisig",
    "Proxy",
    "Utility",
    "Quota",
    "Account",
)


def test_no_error_of_these_pallets_is_left_out() -> None:
    met = {step.refusal for _, step in STEPS} | {f"Multisig.{row[0]}" for row in MULTISIG}
    known = {f"{name}.{refusal}" for name in PALLETS for refusal in pallet_named(name).errors}
    assert known - met == set(NEVER)
