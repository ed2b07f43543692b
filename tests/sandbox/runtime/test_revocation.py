"""Revocation by a document, of v2 or of v1, sent by anybody."""

from __future__ import annotations

import base64

import base58
import pytest

from sakia_ng.sandbox.blocks import Call
from sakia_ng.sandbox.genesis import GenesisIdentity
from sakia_ng.sandbox.runtime import storage as items
from tests.sandbox.runtime.people import (
    FAR,
    FRANK,
    RICH,
    ZOE,
    Web,
    change_key,
    confirm,
    error,
    invite,
    named,
    revocation,
)
from tests.sandbox.runtime.world import ALICE, BOB, Person, names

OTHER = Person("Other")
SIX_MONTHS = 2_629_800


def idty_error(name: str) -> object:
    return error("Identity", name)


def test_a_member_revoked() -> None:
    world = Web()
    events = world.run(ZOE, revocation(world, 1, ALICE))
    assert names(events)[:5] == [
        "Identity.IdtyRevoked",
        "Membership.MembershipRemoved",
        "Balances.Deposit",
        "UniversalDividend.UdsAutoPaid",
        "Account.AccountUnlinked",
    ]
    assert events[0].fields == {"idty_index": 1, "reason": "User"}
    assert events[1].fields == {"member": 1, "reason": "Revoked"}
    value = world.identity(1)
    assert (value.status, value.next_scheduled) == ("Revoked", world.number + 52_596_000)
    assert world.free(ALICE) > RICH
    assert items.COUNTER_FOR_MEMBERSHIP.get(world.store) == 5
    assert items.IDENTITY_INDEX_OF.get(world.store, ALICE.key) == 1
    assert world.fails(BOB, invite(ALICE)) == idty_error("IdtyAlreadyCreated")
    assert world.fails(BOB, revocation(world, 1, ALICE)) == idty_error("AlreadyRevoked")


def test_revocations_refused() -> None:
    gone = GenesisIdentity(7, "Gone", OTHER.key, "NotMember", next_scheduled=FAR)
    world = Web(gone)
    assert world.fails(ALICE, revocation(world, 99, ALICE)) == idty_error("IdtyNotFound")
    assert world.fails(ALICE, revocation(world, 1, BOB)) == idty_error("InvalidRevocationKey")
    assert world.fails(ALICE, revocation(world, 1, ALICE, signer=BOB)) == idty_error("InvalidSignature")
    stolen = dict(revocation(world, 2, ALICE).args) | {"idty_index": 1}
    assert world.fails(ALICE, Call("Identity", "revoke_identity", stolen)) == idty_error("InvalidSignature")
    assert named(world.run(ALICE, revocation(world, 7, OTHER)), "IdtyRevoked")


def test_who_never_was_a_member_is_not_revoked() -> None:
    world = Web()
    world.run(ALICE, invite(ZOE))
    assert world.fails(BOB, revocation(world, 7, ZOE)) == idty_error("CanNotRevokeUnconfirmed")
    world.run(ZOE, confirm("Zoe"))
    assert world.fails(BOB, revocation(world, 7, ZOE)) == idty_error("CanNotRevokeUnvalidated")


def test_the_old_key_revokes_for_six_months() -> None:
    world = Web()
    world.run(ALICE, change_key(world, 1, ALICE, ZOE))
    changed = world.number
    world.go_to(changed + SIX_MONTHS - 1)
    late, early = Web(), world
    assert early.fails(BOB, revocation(world, 1, ALICE)) == idty_error("InvalidRevocationKey")
    late.run(ALICE, change_key(late, 1, ALICE, ZOE))
    late.go_to(changed + SIX_MONTHS - 2)
    assert named(late.run(BOB, revocation(late, 1, ALICE)), "IdtyRevoked")
    assert named(world.run(BOB, revocation(world, 1, ZOE)), "IdtyRevoked")


def document(person: Person, name: str, *, signer: Person | None = None, **changes: str) -> bytes:
    """A v1 revocation document, as that software wrote it."""
    lines = {
        "Version": "10",
        "Type": "Revocation",
        "Currency": "g1",
        "Issuer": base58.b58encode(person.key).decode(),
        "IdtyUniqueID": name,
        "IdtyTimestamp": "42-" + "A" * 64,
        "IdtySignature": base64.b64encode(bytes(64)).decode(),
        **changes,
    }
    text = "".join(f"{key}: {value}\n" for key, value in lines.items()).encode()
    return text + base64.b64encode((signer or person).sign(text).data) + b"\n"


def legacy(text: bytes) -> Call:
    return Call("Identity", "revoke_identity_legacy", {"revocation_document": text})


def test_a_line_too_short_for_a_name_is_found_out_after_the_signature() -> None:
    text = document(FRANK, "Frank").replace(b"IdtyUniqueID: Frank", b"short")
    forged = text[: text.rindex(b"\n", 0, -1) + 1]
    signed = forged + base64.b64encode(FRANK.sign(forged).data) + b"\n"
    assert Web().fails(ZOE, legacy(signed)) == idty_error("InvalidLegacyRevocationFormat")
    assert Web().fails(ZOE, legacy(text)) == idty_error("InvalidSignature")


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_document_of_v1_revokes(mark: bytes) -> None:
    world = Web()
    events = world.run(ZOE, legacy(mark + document(FRANK, "Frank")))
    assert named(events, "IdtyRevoked") == [{"idty_index": 6, "reason": "User"}]
    assert world.fails(ZOE, legacy(document(FRANK, "Frank"))) == idty_error("AlreadyRevoked")


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        (b"", "InvalidLegacyRevocationFormat"),
        (b"Version: 10\nType: Revocation\n", "InvalidLegacyRevocationFormat"),
        (document(FRANK, "Frank", Version="11"), "InvalidLegacyRevocationFormat"),
        (document(FRANK, "Frank", Type="Identity"), "InvalidLegacyRevocationFormat"),
        (document(FRANK, "Frank", Currency="g1-test"), "InvalidLegacyRevocationFormat"),
        (document(FRANK, "Frank", Issuer="0OIl"), "InvalidLegacyRevocationFormat"),
        (document(FRANK, "Frank", Issuer="abc"), "InvalidLegacyRevocationFormat"),
        (document(FRANK, "Frank").rstrip(b"\n"), "InvalidLegacyRevocationFormat"),
        (document(FRANK, "Frank") + b"\n", "InvalidLegacyRevocationFormat"),
        (document(FRANK, "Frank")[:-3] + b"!!\n", "InvalidLegacyRevocationFormat"),
        (document(FRANK, "Frank", signer=ALICE), "InvalidSignature"),
        (document(FRANK, "Frank").replace(b"42-", b"43-"), "InvalidSignature"),
        (document(FRANK, "Nobody"), "IdtyNotFound"),
        (document(FRANK, "Alice"), "InvalidRevocationKey"),
    ],
)
def test_documents_refused(text: bytes, refusal: str) -> None:
    world = Web()
    assert world.fails(ZOE, legacy(text)) == idty_error(refusal)
    assert world.identity(6).status == "Member"
