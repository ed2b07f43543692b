"""Smiths: invited, certified, excluded; and what being one forbids to a member."""

from __future__ import annotations

import pytest

from sakia_ng.sandbox.blocks import Call
from sakia_ng.sandbox.genesis import GenesisSmith
from sakia_ng.sandbox.runtime import storage as items
from sakia_ng.sandbox.runtime.smiths import INACTIVITY_SESSIONS, SESSION_BLOCKS
from tests.sandbox.runtime.people import ZOE, Web, change_key, error, named
from tests.sandbox.runtime.world import ALICE, BOB, CAROL, DAVE, EVE, Person, batch, names

SESSION = 3_755_000 // SESSION_BLOCKS
ONLINE = tuple(GenesisSmith(index, is_online=True) for index in (1, 2, 3))
KEYS = tuple(bytes([rank]) * 32 for rank in range(4))


def smith_call(name: str, receiver: int | None = None) -> Call:
    return Call("SmithMembers", name, {} if receiver is None else {"receiver": receiver})


def refused(name: str) -> object:
    return error("SmithMembers", name)


def forge(*others: GenesisSmith) -> Web:
    return Web(smiths=(*ONLINE, *others))


def test_the_way_to_smith() -> None:
    world = forge()
    assert named(world.run(ALICE, smith_call("invite_smith", 4)), "InvitationSent") == [{"issuer": 1, "receiver": 4}]
    expires_on = items.CURRENT_SESSION.get(world.store) + INACTIVITY_SESSIONS
    assert items.SMITHS.get(world.store, 4) == ("Invited", expires_on, [], [], None)
    assert world.fails(ALICE, smith_call("certify_smith", 4)) == refused("CertificationMustBeAgreed")
    assert named(world.run(DAVE, smith_call("accept_invitation")), "InvitationAccepted") == [{"idty_index": 4}]
    for index, person in ((3, CAROL), (1, ALICE)):
        events = world.run(person, smith_call("certify_smith", 4))
        assert names(events)[0] == "SmithMembers.SmithCertAdded"
        assert not named(events, "SmithMembershipAdded")
        assert events[0].fields == {"issuer": index, "receiver": 4}
    assert world.fails(DAVE, smith_call("invite_smith", 5)) == refused("InvitationIsASmithPrivilege")
    assert named(world.run(BOB, smith_call("certify_smith", 4)), "SmithMembershipAdded") == [{"idty_index": 4}]
    known = items.SMITHS.get(world.store, 4)
    assert known == ("Smith", expires_on, [], [1, 2, 3], None)
    assert world.fails(DAVE, smith_call("invite_smith", 5)) == refused("InvitationIsAOnlineSmithPrivilege")
    world.go_to(expires_on * SESSION_BLOCKS - 1)
    gone = world.go(1)
    assert named(gone, "SmithCertRemoved") == [{"issuer": index, "receiver": 4} for index in (1, 2, 3)]
    assert named(gone, "SmithMembershipRemoved") == [{"idty_index": 4}]
    assert items.SMITHS.get(world.store, 4) == ("Excluded", None, [], [], None)
    assert items.SMITHS.get(world.store, 1) == ("Smith", None, [], [], None)
    assert items.CURRENT_SESSION.get(world.store) == expires_on
    assert named(world.run(ALICE, smith_call("invite_smith", 4)), "InvitationSent")


@pytest.mark.parametrize(
    ("who", "receiver", "name"),
    [
        (ZOE, 4, "OriginMustHaveAnIdentity"),
        (EVE, 4, "OriginHasNeverBeenInvited"),
        (DAVE, 5, "InvitationIsASmithPrivilege"),
        (ALICE, 4, "InvitationOfExistingNonExcluded"),
        (ALICE, 99, "InvitationOfNonMember"),
    ],
)
def test_invitations_refused(who: Person, receiver: int, name: str) -> None:
    world = forge(GenesisSmith(4, "Invited", expires_on=SESSION + 9))
    assert world.fails(who, smith_call("invite_smith", receiver)) == refused(name)


def test_acceptances_refused() -> None:
    world = forge(GenesisSmith(4, "Pending", expires_on=SESSION + 9))
    assert world.fails(ZOE, smith_call("accept_invitation")) == refused("OriginMustHaveAnIdentity")
    assert world.fails(EVE, smith_call("accept_invitation")) == refused("OriginHasNeverBeenInvited")
    assert world.fails(DAVE, smith_call("accept_invitation")) == refused("InvitationAlreadyAccepted")


@pytest.mark.parametrize(
    ("who", "receiver", "name"),
    [
        (ZOE, 4, "OriginMustHaveAnIdentity"),
        (ALICE, 1, "CertificationOfSelfIsForbidden"),
        (EVE, 5, "CertificationOfSelfIsForbidden"),
        (EVE, 4, "OriginHasNeverBeenInvited"),
        (DAVE, 1, "CertificationIsASmithPrivilege"),
        (CAROL, 4, "CertificationIsAOnlineSmithPrivilege"),
        (BOB, 99, "CertificationStockFullyConsumed"),
        (ALICE, 99, "CertificationReceiverMustHaveBeenInvited"),
        (ALICE, 6, "CertificationOnExcludedIsForbidden"),
        (ALICE, 4, "CertificationAlreadyExists"),
    ],
)
def test_certifications_refused(who: Person, receiver: int, name: str) -> None:
    smiths = (
        GenesisSmith(1, is_online=True, issued=(4,)),
        GenesisSmith(2, is_online=True, issued=tuple(range(20, 32))),
        GenesisSmith(3, last_online=1, expires_on=SESSION + 9),
        GenesisSmith(4, "Pending", expires_on=SESSION + 9, received=(1,)),
        GenesisSmith(6, "Excluded"),
    )
    assert Web(smiths=smiths).fails(who, smith_call("certify_smith", receiver)) == refused(name)


def test_who_loses_membership_is_no_smith_any_more() -> None:
    smiths = (GenesisSmith(1, is_online=True, issued=(4,)), GenesisSmith(4, expires_on=SESSION + 99, received=(1,)))
    world = Web(smiths=smiths, changes={DAVE: {"membership_expire_on": 3_760_000}})
    events = world.go_to(3_760_000)
    assert [n for n in names(tuple(events)) if n.startswith(("Member", "Smith"))] == [
        "Membership.MembershipRemoved",
        "SmithMembers.SmithCertRemoved",
        "SmithMembers.SmithMembershipRemoved",
    ]
    assert items.SMITHS.get(world.store, 1) == ("Smith", None, [], [], None)
    assert items.SMITHS.get(world.store, 4) == ("Excluded", None, [], [], None)


def test_a_smith_who_makes_blocks_keeps_the_key() -> None:
    world = forge()
    assert world.fails(ALICE, change_key(world, 1, ALICE, ZOE)) == error("Identity", "OwnerKeyUsedAsValidator")
    bad = change_key(world, 1, ALICE, ZOE, signer=BOB)
    assert world.fails(ALICE, bad) == error("Identity", "InvalidSignature")  # said before
    assert world.identity(1).owner_key == ALICE.key
    assert world.info(ZOE).sufficients == 0


def test_a_smith_answers_for_an_hour_after_the_last_block() -> None:
    left = 3_755_100
    world = Web(smiths=(GenesisSmith(1, last_online=left, expires_on=SESSION + 99),))
    world.go_to(left + 600 - 2)
    assert world.fails(ALICE, change_key(world, 1, ALICE, ZOE)) == error("Identity", "OwnerKeyInBound")
    assert named(world.run(ALICE, change_key(world, 1, ALICE, ZOE)), "IdtyChangedOwnerKey")


def test_a_smith_who_never_made_a_block_may_move() -> None:
    world = forge(GenesisSmith(4, "Pending", expires_on=SESSION + 9))
    assert named(world.run(DAVE, change_key(world, 4, DAVE, ZOE)), "IdtyChangedOwnerKey")


SESSION_CALLS = [
    Call("Session", "set_keys", {"keys": KEYS, "proof": b""}),
    Call("Session", "purge_keys", {}),
]


@pytest.mark.parametrize("call", SESSION_CALLS, ids=lambda call: call.name)
def test_session_calls_are_filtered(call: Call) -> None:
    world = forge()
    assert world.fails(ALICE, call) == error("System", "CallFiltered")
    assert world.fails(ALICE, batch("batch_all", call)) == error("System", "CallFiltered")


def test_removing_smiths_is_for_the_root() -> None:
    assert forge().fails(ALICE, Call("AuthorityMembers", "remove_member", {"member_id": 2})) == "BadOrigin"
