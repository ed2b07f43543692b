"""Identities: created, confirmed, moved, and what is refused first."""

from __future__ import annotations

import pytest

from sakia_ng.sandbox.blocks import Call
from sakia_ng.sandbox.genesis import GenesisAccount, GenesisIdentity
from sakia_ng.sandbox.runtime import storage as items
from tests.sandbox.runtime.people import (
    FAR,
    RICH,
    ZOE,
    Web,
    change_key,
    confirm,
    error,
    invite,
    named,
    signature,
)
from tests.sandbox.runtime.world import ALICE, BOB, Person, batch, names, remark, transfer, transfer_all

NEWCOMER = 7
LOST = Person("Lost")
TWO_MONTHS = 876_600
SIX_MONTHS = 2_629_800


def idty_error(name: str) -> object:
    return error("Identity", name)


def test_an_invitation_makes_an_identity_and_certifies_it() -> None:
    world = Web()
    events = world.run(ALICE, invite(ZOE))
    assert names(events)[:3] == ["Identity.IdtyCreated", "Account.AccountLinked", "Certification.CertAdded"]
    assert [dict(event.fields) for event in events[:3]] == [
        {"idty_index": NEWCOMER, "owner_key": ZOE.key},
        {"who": ZOE.key, "identity": NEWCOMER},
        {"issuer": 1, "receiver": NEWCOMER},
    ]
    value = world.identity(NEWCOMER)
    assert (value.status, value.owner_key, value.next_scheduled) == ("Unconfirmed", ZOE.key, world.number + TWO_MONTHS)
    assert world.info(ZOE).sufficients == 1
    assert world.info(ZOE).data.linked_idty == NEWCOMER
    assert items.IDENTITY_INDEX_OF.get(world.store, ZOE.key) == NEWCOMER
    assert items.COUNTER_FOR_IDENTITIES.get(world.store) == 7
    assert items.NEXT_IDTY_INDEX.get(world.store) == 8
    assert world.identity(1).next_creatable_identity_on == world.number + 72_000
    assert items.CERT_META.get(world.store, 1) == (6, world.number + 72_000, 5)
    assert items.CERT_META.get(world.store, NEWCOMER).received_count == 1


@pytest.mark.parametrize(
    ("alice", "newcomer", "cents", "refusal"),
    [
        ({"status": "NotMember"}, ZOE, RICH, ("Identity", "IssuerNotMember")),
        ({"next_creatable_identity_on": FAR}, BOB, RICH, ("Identity", "NotRespectIdtyCreationPeriod")),
        ({}, BOB, RICH, ("Identity", "IdtyAlreadyCreated")),
        ({"certs_received": {}}, LOST, 0, ("Identity", "AccountNotExist")),
        ({"certs_received": {2: FAR}}, LOST, 100, ("Wot", "NotEnoughReceivedCertsToCreateIdty")),
        ({"next_issuable_on": FAR}, LOST, 100, ("Wot", "IdtyCreationPeriodNotRespected")),
        ({}, LOST, 100, ("Identity", "InsufficientBalance")),
        ({}, LOST, 299, ("Identity", "InsufficientBalance")),
    ],
)
def test_invitations_refused(alice: dict[str, object], newcomer: Person, cents: int, refusal: tuple[str, str]) -> None:
    purses = [GenesisAccount(LOST.key, cents)] if newcomer is LOST and cents else []
    world = Web(changes={ALICE: alice}, purses=purses)
    assert world.fails(ALICE, invite(newcomer)) == error(*refusal)
    assert items.COUNTER_FOR_IDENTITIES.get(world.store) == 6


def test_three_units_are_enough_to_be_invited() -> None:
    world = Web(purses=[GenesisAccount(LOST.key, 300)])
    assert names(world.run(ALICE, invite(LOST)))[0] == "Identity.IdtyCreated"


def test_a_stranger_cannot_invite() -> None:
    assert Web().fails(ZOE, invite(LOST)) == idty_error("IdtyIndexNotFound")


def test_a_member_who_issued_a_hundred_cannot_invite() -> None:
    others = [
        GenesisIdentity(100 + rank, None, rank.to_bytes(32, "big"), "NotMember", certs_received={1: FAR})
        for rank in range(1, 96)
    ]
    assert Web(*others).fails(ALICE, invite(ZOE)) == error("Wot", "MaxEmittedCertsReached")


def test_inviting_uses_the_next_certification() -> None:
    world = Web()
    world.run(ALICE, invite(ZOE))
    certify = Call("Certification", "add_cert", {"receiver": 99})
    assert world.fails(ALICE, certify) == error("Certification", "NotRespectCertPeriod")
    assert world.fails(ALICE, invite(LOST)) == idty_error("NotRespectIdtyCreationPeriod")
    world.go(72_000)
    world.run(BOB, transfer(LOST, 300))
    assert names(world.run(ALICE, invite(LOST)))[0] == "Identity.IdtyCreated"


def test_the_very_block_from_which_one_may_invite_and_certify_again() -> None:
    after_next = Web().number + 2
    for field, refusal in (
        ("next_creatable_identity_on", idty_error("NotRespectIdtyCreationPeriod")),
        ("next_issuable_on", error("Wot", "IdtyCreationPeriodNotRespected")),
    ):
        world = Web(changes={ALICE: {field: after_next}})
        assert world.fails(ALICE, invite(ZOE)) == refusal
        assert names(world.run(ALICE, invite(ZOE)))[0] == "Identity.IdtyCreated"
    world = Web(changes={ALICE: {"next_issuable_on": after_next}})
    renew = Call("Certification", "renew_cert", {"receiver": 2})
    assert world.fails(ALICE, renew) == error("Certification", "NotRespectCertPeriod")
    assert names(world.run(ALICE, renew))[0] == "Certification.CertRenewed"


def test_a_confirmation_gives_name_and_time() -> None:
    world = Web()
    world.run(ALICE, invite(ZOE))
    events = world.run(ZOE, confirm("Zoé"))
    assert names(events)[-1] == "System.ExtrinsicFailed"
    events = world.run(ZOE, confirm("Zoe_du-Lac42"))
    assert events[0].fields == {"idty_index": NEWCOMER, "name": b"Zoe_du-Lac42"}
    assert items.IDENTITIES_NAMES.get(world.store, b"Zoe_du-Lac42") == NEWCOMER
    value = world.identity(NEWCOMER)
    assert (value.status, value.next_scheduled) == ("Unvalidated", world.number + TWO_MONTHS)
    assert world.fails(ZOE, confirm("Other")) == idty_error("IdtyAlreadyConfirmed")


@pytest.mark.parametrize("name", [b"", b"ab", b"a" * 43, b"a b", b"a.b", "été".encode(), b"abc\n", b"\xff\xff\xff"])
def test_names_refused(name: bytes) -> None:
    world = Web()
    world.run(ALICE, invite(ZOE))
    assert world.fails(ZOE, confirm(name)) == idty_error("IdtyNameInvalid")


@pytest.mark.parametrize("name", ["abc", "a" * 42, "-_-", "alice"])
def test_names_accepted(name: str) -> None:
    world = Web()
    world.run(ALICE, invite(ZOE))
    assert names(world.run(ZOE, confirm(name)))[0] == "Identity.IdtyConfirmed"


def test_names_are_taken_to_the_letter() -> None:
    world = Web()
    world.run(ALICE, invite(ZOE))
    assert world.fails(ZOE, confirm("Alice")) == idty_error("IdtyNameAlreadyExist")
    assert world.fails(BOB, confirm("New")) == idty_error("IdtyAlreadyConfirmed")


def test_who_has_no_identity_confirms_none() -> None:
    assert Web().fails(ZOE, confirm("Zoe")) == idty_error("IdtyIndexNotFound")


def test_an_identity_moves_to_another_key() -> None:
    world = Web()
    events = world.run(ALICE, change_key(world, 1, ALICE, ZOE))
    assert names(events)[:2] == ["Account.AccountLinked", "Identity.IdtyChangedOwnerKey"]
    assert events[1].fields == {"idty_index": 1, "new_owner_key": ZOE.key}
    value = world.identity(1)
    assert (value.owner_key, value.old_owner_key) == (ZOE.key, (ALICE.key, world.number))
    assert items.IDENTITY_INDEX_OF.get(world.store, ALICE.key) is None
    assert items.IDENTITY_INDEX_OF.get(world.store, ZOE.key) == 1
    assert (world.info(ALICE).sufficients, world.info(ZOE).sufficients) == (1, 1)
    assert world.free(ALICE) == RICH
    claim = Call("UniversalDividend", "claim_uds", {})
    assert named(world.run(ZOE, claim), "UdsClaimed")
    assert world.fails(ALICE, claim) == error("UniversalDividend", "AccountNotAllowedToClaimUds")


def test_moving_everything_at_once() -> None:
    world = Web()
    claim = Call("UniversalDividend", "claim_uds", {})
    calls = (claim, transfer_all(ZOE, keep_alive=False), change_key(world, 1, ALICE, ZOE))
    total = named(world.run(ALICE, batch("batch_all", *calls)), "UdsClaimed")[0]["total"]
    assert isinstance(total, int)
    assert (world.free(ALICE), world.free(ZOE)) == (0, 2 * RICH + total)
    assert world.info(ALICE).sufficients == 1


def test_the_fee_of_moving_everything_comes_back_to_the_new_key() -> None:
    world = Web()
    calls = (remark(b"x" * 200), transfer_all(ZOE, keep_alive=False), change_key(world, 1, ALICE, ZOE))
    world.submit(ALICE, batch("batch_all", *calls))
    refunds = named(world.block().events, "Refunded", "RefundFailed")
    assert refunds == [{"who": ZOE.key, "identity": 1, "amount": 6}]
    assert (world.free(ALICE), world.free(ZOE)) == (0, 2 * RICH)
    world.run(BOB, transfer(ALICE, 1_000))
    world.submit(ALICE, remark(b"x" * 300))  # the old key is still linked to the identity
    assert named(world.block().events, "Refunded") == [{"who": ALICE.key, "identity": 1, "amount": 6}]


def test_keys_change_every_six_months_and_do_not_come_back() -> None:
    world = Web()
    world.run(ALICE, change_key(world, 1, ALICE, ZOE))
    changed = world.number
    again = change_key(world, 1, ZOE, LOST)
    assert world.fails(ZOE, again) == idty_error("OwnerKeyAlreadyRecentlyChanged")
    world.go_to(changed + SIX_MONTHS - 2)
    assert world.fails(ZOE, again) == idty_error("OwnerKeyAlreadyRecentlyChanged")
    assert world.fails(ZOE, change_key(world, 1, ZOE, ALICE)) == idty_error("ProhibitedToRevertToAnOldKey")
    assert names(world.run(ZOE, again))[-1] == "System.ExtrinsicSuccess"
    assert world.info(ALICE).sufficients == 0
    assert (world.info(ZOE).sufficients, world.info(LOST).sufficients) == (1, 1)


def test_key_changes_refused() -> None:
    world = Web()
    assert world.fails(ZOE, change_key(world, 1, ALICE, LOST)) == idty_error("IdtyIndexNotFound")
    assert world.fails(ALICE, change_key(world, 1, ALICE, BOB)) == idty_error("OwnerKeyAlreadyUsed")
    for bad in (
        change_key(world, 1, ALICE, ZOE, signer=ALICE),
        change_key(world, 2, ALICE, ZOE),
        change_key(world, 1, BOB, ZOE),
    ):
        assert world.fails(ALICE, bad) == idty_error("InvalidSignature")
    ecdsa = {"new_key": ZOE.key, "new_key_sig": ("Ecdsa", bytes(65))}
    assert world.fails(ALICE, Call("Identity", "change_owner_key", ecdsa)) == idty_error("InvalidSignature")
    assert world.identity(1).owner_key == ALICE.key


def test_an_emptied_old_key_stays_known() -> None:
    world = Web()
    world.run(ALICE, change_key(world, 1, ALICE, ZOE))
    world.run(ALICE, transfer_all(BOB, keep_alive=False))
    assert (world.info(ALICE).providers, world.info(ALICE).sufficients) == (0, 1)
    assert world.info(ALICE).nonce == 2


def test_linked_accounts_may_be_many() -> None:
    world = Web(purses=[GenesisAccount(LOST.key, 1_000)])
    for account in (ZOE, LOST):
        proof = signature(account, world.payload(b"link", 1, account.key))
        world.run(ALICE, Call("Identity", "link_account", {"account_id": account.key, "payload_sig": proof}))
        assert world.info(account).data.linked_idty == 1
    events = world.run(ZOE, Call("Account", "unlink_identity", {}))
    assert names(events)[0] == "Account.AccountUnlinked"
    assert (world.info(ZOE).data.linked_idty, world.info(LOST).data.linked_idty) == (None, 1)


def test_calls_of_root_are_nobodys() -> None:
    world = Web()
    prune = Call("Identity", "prune_item_identities_names", {"names": [b"Alice"]})
    assert world.fails(ALICE, prune) == "BadOrigin"
    assert items.IDENTITIES_NAMES.get(world.store, b"Alice") == 1
