"""Certifications and links: who may, and what is refused first."""

from __future__ import annotations

import pytest

from sakia_ng.domain.keys import Scheme
from sakia_ng.sandbox.blocks import Call
from sakia_ng.sandbox.declaration.runtime import pallet_named
from sakia_ng.sandbox.genesis import GenesisAccount, GenesisIdentity
from sakia_ng.sandbox.runtime import storage as items
from tests.sandbox.runtime.world import ALICE, BOB, CAROL, DAVE, EVE, Person, World, names, remark

FAR = 20_000_000
FIVE = {10 + issuer: FAR for issuer in range(5)}
STRANGER = Person("Stranger")


def error(pallet: str, name: str) -> tuple[str, tuple[int, bytes]]:
    declared = pallet_named(pallet)
    return ("Module", (declared.index, bytes([declared.errors.index(name), 0, 0, 0])))


def identity(index: int, person: Person, state: str = "Member", /, **fields: object) -> GenesisIdentity:
    values = {"status": state, "membership_expire_on": FAR, "certs_received": FIVE, **fields}
    return GenesisIdentity(index, person.name, person.key, **values)  # type: ignore[arg-type]  # given by tests


def web(*others: GenesisIdentity, **alice: object) -> World:
    accounts = tuple(GenesisAccount(person.key, 50_000) for person in (ALICE, BOB, CAROL, DAVE, STRANGER))
    return World(accounts=accounts, identities=(identity(1, ALICE, **alice), *others))


def certify(receiver: int, name: str = "add_cert") -> Call:
    return Call("Certification", name, {"receiver": receiver})


def test_a_first_certification() -> None:
    world = web(identity(2, BOB, "Unvalidated", certs_received={10: FAR, 11: FAR, 12: FAR, 13: FAR}))
    events = world.run(ALICE, certify(2))
    number = world.chain.best.number
    assert names(events)[0] == "Certification.CertAdded"
    assert events[0].fields == {"issuer": 1, "receiver": 2}
    certs = items.CERTS_BY_RECEIVER.get(world.store, 2)
    assert certs[0] == (1, number + 10_519_200)
    assert [issuer for issuer, _ in certs] == [1, 10, 11, 12, 13]
    assert items.CERT_META.get(world.store, 1) == (1, number + 72_000, 5)
    assert items.CERT_META.get(world.store, 2) == (0, number, 5)
    assert items.CERTS_REMOVABLE_ON.get(world.store, number + 10_519_200) == [(1, 2)]
    assert world.fails(ALICE, certify(2)) == error("Certification", "NotRespectCertPeriod")


def test_a_renewal() -> None:
    world = web(identity(2, BOB, certs_received={1: FAR, **FIVE}))
    assert world.fails(ALICE, certify(2)) == error("Certification", "CertAlreadyExists")
    events = world.run(ALICE, certify(2, "renew_cert"))
    number = world.chain.best.number
    assert names(events)[0] == "Certification.CertRenewed"
    assert items.CERTS_BY_RECEIVER.get(world.store, 2)[0] == (1, number + 10_519_200)
    assert items.CERT_META.get(world.store, 1) == (1, number + 72_000, 5)
    assert items.CERT_META.get(world.store, 2).received_count == 6


def test_only_what_exists_is_renewed() -> None:
    world = web(identity(2, BOB))
    assert world.fails(ALICE, certify(2, "renew_cert")) == error("Certification", "CertDoesNotExist")


@pytest.mark.parametrize(
    ("alice", "receiver", "refusal"),
    [
        ({}, 1, ("Certification", "CannotCertifySelf")),
        ({"certs_received": {2: FAR}}, 2, ("Certification", "NotEnoughCertReceived")),
        ({"next_issuable_on": FAR}, 2, ("Certification", "NotRespectCertPeriod")),
        ({}, 99, ("Wot", "IdtyNotFound")),
        ({"status": "NotMember"}, 2, ("Wot", "IssuerNotMember")),
        ({}, 3, ("Wot", "TargetStatusInvalid")),
        ({}, 4, ("Wot", "TargetStatusInvalid")),
        ({"status": "NotMember", "certs_received": {}}, 1, ("Certification", "CannotCertifySelf")),
    ],
)
def test_certifications_refused(alice: dict[str, object], receiver: int, refusal: tuple[str, str]) -> None:
    others = (identity(2, BOB), identity(3, CAROL, "Unconfirmed"), identity(4, DAVE, "Revoked"))
    assert web(*others, **alice).fails(ALICE, certify(receiver)) == error(*refusal)


def test_a_stranger_cannot_certify() -> None:
    assert web().fails(STRANGER, certify(1)) == error("Certification", "OriginMustHaveAnIdentity")


def test_a_hundred_certifications_are_the_most() -> None:
    others = tuple(
        GenesisIdentity(100 + rank, None, rank.to_bytes(32, "big"), "NotMember", certs_received={1: FAR})
        for rank in range(1, 101)
    )
    world = web(identity(2, BOB), *others)
    assert world.fails(ALICE, certify(2)) == error("Certification", "IssuedTooManyCert")


def link(owner_index: int, account: Person, world: World, *, genesis: bytes | None = None) -> Call:
    payload = b"link" + (genesis or world.chain.genesis_hash) + owner_index.to_bytes(4, "little") + account.key
    kind = "Ed25519" if account.scheme is Scheme.ED25519 else "Sr25519"
    return Call(
        "Identity", "link_account", {"account_id": account.key, "payload_sig": (kind, account.sign(payload).data)}
    )


@pytest.mark.parametrize("account", [BOB, STRANGER], ids=lambda person: person.scheme.value)
def test_a_linked_account_gets_its_fees_back(account: Person) -> None:
    world = web()
    events = world.run(ALICE, link(1, account, world))
    assert events[0].fields == {"who": account.key, "identity": 1}
    world.run(account, remark(b"x" * 300))
    assert world.free(account) == 50_000


def test_links_refused() -> None:
    world = web()
    assert world.fails(STRANGER, link(1, BOB, world)) == error("Identity", "IdtyIndexNotFound")
    assert world.fails(ALICE, link(2, BOB, world)) == error("Identity", "InvalidSignature")
    assert world.fails(ALICE, link(1, BOB, world, genesis=bytes(32))) == error("Identity", "InvalidSignature")
    assert world.fails(ALICE, link(1, EVE, world)) == error("Identity", "AccountNotExist")
