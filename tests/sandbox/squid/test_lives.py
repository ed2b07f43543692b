"""The squid follows whole lives: real transactions and years on the chain, read back through GraphQL."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from sakia_ng.domain.keys import Signature
from sakia_ng.sandbox.blocks import Call
from sakia_ng.sandbox.chain import Chain
from sakia_ng.sandbox.declaration.codec import codec
from sakia_ng.sandbox.population.keys import derive, entropy_of
from sakia_ng.sandbox.population.records import Account, Status
from sakia_ng.sandbox.population.spec import genesis_spec
from sakia_ng.sandbox.population.world import Population
from sakia_ng.sandbox.runtime import distance
from sakia_ng.sandbox.server.producer import Producer
from sakia_ng.sandbox.squid.indexer import Indexer
from sakia_ng.sandbox.squid.load import load
from sakia_ng.sandbox.squid.service import SquidService
from sakia_ng.substrate.era import Era
from sakia_ng.substrate.extrinsic import ChainVersion, SignedExtrinsic, signing_payload
from tests.sandbox.squid.asking import ask

IDENTITY = """query ($a: String!) { identityByAccountId(accountId: $a) {
  index id name status isMember expireOn createdOn firstEligibleUd
  certReceived { nodes { isActive createdOn expireOn issuer { index } } }
  membershipHistory(orderBy: [BLOCK_NUMBER_ASC]) { nodes { eventType blockNumber } }
  ownerKeyChange { nodes { blockNumber previousId nextId } }
  accountsByLinkedIdentityId { nodes { id } }
  smith { index } } }"""
CERT_LOG = """query ($i: Int!) { certEvents(orderBy: [BLOCK_NUMBER_ASC],
  filter: {cert: {receiver: {index: {equalTo: $i}}}}) { nodes { eventType cert { issuer { index } } } } }"""


class Place:
    """A chain, its squid, and people who sign."""

    def __init__(self, population: Population) -> None:
        self.population = population
        self.chain = Chain(genesis_spec(population))
        store = load(population, self.chain.genesis_hash, 1100)
        Indexer(self.chain, store).follow()
        self.squid = SquidService(store)
        self.producer = Producer(self.chain, 0)

    def do(self, account: Account, pallet: str, name: str, /, **arguments: object) -> None:
        """Sign a call, and make the block that must include it with success."""
        encoded = codec("RuntimeCall").encode(Call(pallet, name, arguments))
        best = self.chain.best
        era = Era.mortal(best.number)
        birth = self.chain.hash_of(era.birth(best.number))
        assert birth is not None
        nonce = self.chain.next_nonce(account.key)
        version = ChainVersion(self.chain.genesis_hash, 1100, 1)
        payload = signing_payload(encoded, era=era, era_block_hash=birth, nonce=nonce, tip=0, version=version)
        signed = SignedExtrinsic(account.key, self.sign(account, payload), era, nonce, 0, 0, encoded)
        self.chain.submit(signed.encode())
        block = self.producer.new_block()
        assert len(block.transactions) == 1
        assert not [event.fields for event in block.events if event.name == "ExtrinsicFailed"]

    def sign(self, account: Account, payload: bytes) -> Signature:
        assert account.mnemonic is not None
        assert account.derivation is not None
        return derive(entropy_of(account.mnemonic), account.derivation, account.scheme).sign(payload)

    def proof(self, account: Account, prefix: bytes, index: int, key: bytes) -> tuple[str, bytes]:
        signature = self.sign(account, prefix + self.chain.genesis_hash + index.to_bytes(4, "little") + key)
        return (str(account.scheme).capitalize(), signature.data)

    def go(self, blocks: int) -> None:
        asyncio.run(self.producer.advance_blocks(blocks))

    def identity(self, account: Account) -> Any:  # noqa: ANN401 - JSON
        return ask(self.squid, IDENTITY, a=account.address)["identityByAccountId"]

    def members(self) -> list[Account]:
        """Return members who can certify and sign."""
        people = self.population.people
        return [p.account for p in people if p.status is Status.MEMBER and p.account.mnemonic]


@pytest.fixture
def place(population: Population) -> Place:
    return Place(population)


def invited(place: Place) -> tuple[Account, int]:
    """Invite the newcomer, let five members certify it; return it and its index."""
    newcomer, (you, *others) = place.population.cast.newcomer, place.members()
    place.go(72_000)
    place.do(you, "Identity", "create_identity", owner_key=newcomer.key)
    index = int(place.identity(newcomer)["index"])
    place.do(newcomer, "Identity", "confirm_identity", idty_name=b"Nouvelle")
    for other in others[:4]:
        place.do(other, "Certification", "add_cert", receiver=index)
    return newcomer, index


def test_from_invitation_to_membership(place: Place) -> None:
    newcomer, index = invited(place)
    row = place.identity(newcomer)
    assert (row["name"], row["status"], row["isMember"]) == ("Nouvelle", "Unvalidated", False)
    assert [node["id"] for node in row["accountsByLinkedIdentityId"]["nodes"]] == [newcomer.address]
    assert row["smith"] is None
    place.do(newcomer, "Distance", "request_distance_evaluation")
    while not distance.is_idle(place.chain.storage_at(place.chain.best.hash)):
        place.producer.new_block()
    joined = place.chain.best.number
    row = place.identity(newcomer)
    assert (row["status"], row["isMember"], row["expireOn"]) == ("Member", True, joined + 5_259_600)
    assert row["membershipHistory"]["nodes"] == [{"eventType": "Creation", "blockNumber": joined}]
    log = ask(place.squid, CERT_LOG, i=index)["certEvents"]["nodes"]
    assert [node["eventType"] for node in log] == ["Creation"] * 5
    place.go(5_259_601)
    row = place.identity(newcomer)
    assert (row["status"], row["isMember"]) == ("NotMember", False)
    events = [(node["eventType"], node["blockNumber"]) for node in row["membershipHistory"]["nodes"]]
    assert events == [("Creation", joined), ("Removal", joined + 5_259_600)]
    place.go(5_259_600)
    assert place.identity(newcomer)["status"] == "Revoked"
    received = place.identity(newcomer)["certReceived"]["nodes"]
    assert [node["isActive"] for node in received] == [False] * 5
    log = ask(place.squid, CERT_LOG, i=index)["certEvents"]["nodes"]
    assert [node["eventType"] for node in log] == ["Creation"] * 5 + ["Removal"] * 5


def test_an_identity_that_is_removed_keeps_its_row(place: Place) -> None:
    newcomer, index = invited(place)
    place.go(876_600)
    assert place.identity(newcomer) is None
    query = "query ($i: Int!) { identities(filter: {index: {equalTo: $i}}) { nodes { status accountId name } } }"
    rows = ask(place.squid, query, i=index)["identities"]["nodes"]
    assert rows == [{"status": "Removed", "accountId": None, "name": "Nouvelle"}]


def test_a_change_of_key_and_links(place: Place) -> None:
    you, purse = place.members()[0], place.population.cast.purse
    index = int(place.identity(you)["index"])
    link = place.proof(purse, b"link", index, purse.key)
    place.do(you, "Identity", "link_account", account_id=purse.key, payload_sig=link)
    linked = {node["id"] for node in place.identity(you)["accountsByLinkedIdentityId"]["nodes"]}
    assert linked == {you.address, purse.address}
    moved = place.proof(purse, b"icok", index, you.key)
    place.do(you, "Identity", "change_owner_key", new_key=purse.key, new_key_sig=moved)
    assert place.identity(you) is None
    changes = place.identity(purse)["ownerKeyChange"]["nodes"]
    assert changes == [{"blockNumber": place.chain.best.number, "previousId": you.address, "nextId": purse.address}]
    place.do(purse, "Account", "unlink_identity")
    assert {node["id"] for node in place.identity(purse)["accountsByLinkedIdentityId"]["nodes"]} == {you.address}


def test_fees_are_on_extrinsics(place: Place) -> None:
    you = place.members()[0]
    place.do(you, "System", "remark_with_event", remark=b"x" * 300)
    place.do(you, "System", "remark_with_event", remark=b"x")
    query = "{ extrinsics(last: 2, orderBy: [ID_ASC]) { nodes { fee success block { height } } } }"
    rows = ask(place.squid, query)["extrinsics"]["nodes"]
    assert [(row["fee"], row["success"]) for row in rows] == [("6", True), ("0", True)]


def test_taken_back_with_its_block(place: Place) -> None:
    you, newcomer = place.members()[0], place.population.cast.newcomer
    place.go(72_000)
    place.do(you, "Identity", "create_identity", owner_key=newcomer.key)
    assert place.identity(newcomer)["status"] == "Unconfirmed"
    place.chain.retract(1)
    assert place.identity(newcomer) is None
