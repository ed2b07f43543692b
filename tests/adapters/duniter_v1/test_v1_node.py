"""The node that the other tests stand on is a real one, and does what they ask of it."""

from __future__ import annotations

from sakia_ng.adapters.nacl_shim import duniterpy_documents, duniterpy_keys
from tests.adapters.duniter_v1.other_client import OtherClient
from tests.adapters.duniter_v1.people import V1Person
from tests.adapters.duniter_v1.v1_node import V1Node


def test_it_keeps_a_currency_of_its_own_and_makes_blocks_on_demand(v1_node: V1Node) -> None:
    parameters, before = v1_node.get("blockchain/parameters"), v1_node.get("blockchain/current")
    assert (parameters["currency"], parameters["ud0"], parameters["dt"]) == ("g1-test", 1000, 60)
    assert (before["membersCount"], v1_node.get("node/summary")["duniter"]["version"]) == (5, "1.7.23")
    after = v1_node.mine(3, step=60)
    assert after["number"] == before["number"] + 3
    assert after["medianTime"] > before["medianTime"]


def test_its_blocks_are_signed_by_members_of_known_keys(v1_node: V1Node) -> None:
    current = v1_node.get("blockchain/current")
    block = duniterpy_documents().Block.from_signed_raw(current["raw"] + current["signature"] + "\n")
    assert block.check_signature(current["issuer"])
    signing = duniterpy_keys().SigningKey
    names = ("alice", "bob", "carol", "dave", "eve")
    keys = {signing.from_credentials(f"{name}-salt", f"{name}-password").pubkey for name in names}
    assert current["issuer"] in keys
    assert {member["pubkey"] for member in v1_node.get("wot/members")["results"]} == keys


def test_it_is_killed_and_goes_on_with_its_chain(v1_node: V1Node) -> None:
    before = v1_node.mine(2)
    v1_node.kill()
    v1_node.start()
    block = v1_node.get(f"blockchain/block/{before['number']}")
    assert block["hash"] == before["hash"]
    assert v1_node.get("blockchain/current")["number"] >= before["number"]


def test_who_is_no_member_any_more_signs_no_block(v1_node: V1Node) -> None:
    """Each block is made at the first attempt, whoever left."""
    client, eve = OtherClient(v1_node), V1Person("eve")
    client.revoke(eve, client.identity_of(eve))
    first = v1_node.mine()["number"]
    last = v1_node.mine(10)["number"]
    assert last == first + 10
    issuers = {v1_node.get(f"blockchain/block/{number}")["issuer"] for number in range(first + 1, last + 1)}
    assert len(issuers) == 4
    assert eve.address not in issuers
