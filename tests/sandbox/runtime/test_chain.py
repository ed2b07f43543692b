"""Blocks, states, finality, and what a foreign client reads of them."""

from __future__ import annotations

import pytest

from sakia_ng.sandbox.blocks import StatePruned
from sakia_ng.sandbox.chain import Chain
from sakia_ng.sandbox.declaration.metadata import metadata_v14
from sakia_ng.sandbox.genesis import GENESIS_TIME_MS, GenesisSpec, block_number_at
from sakia_ng.sandbox.runtime import storage as items
from sakia_ng.sandbox.runtime.storage import ACCOUNT, EVENTS_KEY
from sakia_ng.substrate.era import IMMORTAL
from sakia_ng.substrate.header import decode_header
from sakia_ng.substrate.storage_keys import storage_prefix
from sakia_ng.substrate.trie import Trie, ordered_root
from tests.sandbox.runtime.decoded import ForeignClient
from tests.sandbox.runtime.world import ALICE, BOB, CLAIM, EVE, NOW_MS, World, batch, remark, transfer, transfer_all
from tests.substrate.proofs import verified_value


def test_it_starts_as_after_a_warp_sync() -> None:
    chain = World().chain
    assert chain.best.number == block_number_at(NOW_MS) == (NOW_MS - GENESIS_TIME_MS) // 6_000
    assert chain.finalized == chain.best
    assert 0 <= NOW_MS - chain.best.timestamp_ms < 6_000
    assert chain.hash_of(0) == chain.genesis_hash
    assert chain.hash_of(chain.best.number - 30) is not None
    assert chain.hash_of(chain.best.number - 31) is None
    assert chain.hash_of(1) is None
    with pytest.raises(StatePruned):
        chain.storage_at(chain.genesis_hash)


def test_a_date_before_the_chain_is_refused() -> None:
    with pytest.raises(ValueError, match="after the genesis"):
        Chain(GenesisSpec(now_ms=GENESIS_TIME_MS))


def test_every_block_is_the_child_of_the_one_before() -> None:
    world = World()
    world.submit(ALICE, transfer(EVE, 1_000))
    world.block(count=3)
    chain = world.chain
    for number in range(chain.best.number - 32, chain.best.number + 1):
        block_hash = chain.hash_of(number)
        assert block_hash is not None
        block = chain.block_by_hash(block_hash)
        assert block is not None
        assert block.header.hash() == block_hash
        assert decode_header(block.header.encode()) == block.header
        assert chain.hash_of(number - 1) == block.parent_hash


def build_history() -> Chain:
    world = World(seed=7)
    world.submit(ALICE, batch("batch_all", CLAIM, transfer(EVE, 1_000), remark(b"bonjour")))
    world.block(count=5)
    world.block(after_ms=86_400_000)
    return world.chain


def test_the_same_start_and_calls_give_the_same_hashes() -> None:
    first, second = build_history(), build_history()
    assert first.best.hash == second.best.hash
    assert dict(first.storage_at(first.best.hash)) == dict(second.storage_at(second.best.hash))
    assert World(seed=8).chain.genesis_hash != first.genesis_hash


def test_states_are_kept_for_256_blocks() -> None:
    world = World()
    paid = world.block()
    view = world.chain.storage_at(paid.hash)
    world.submit(ALICE, transfer(EVE, 1_000))
    included = world.block()
    world.block(count=255)
    assert ACCOUNT.get(world.chain.storage_at(included.hash), EVE.key).data.free == 1_000
    assert len(world.chain.events_at(included.hash)) > 1
    assert view.get(ACCOUNT.key(EVE.key)) is None
    world.block()
    with pytest.raises(StatePruned):
        view.get(ACCOUNT.key(EVE.key))
    with pytest.raises(StatePruned):
        world.chain.storage_at(paid.hash)
    world.block()
    with pytest.raises(StatePruned):
        world.chain.events_at(included.hash)
    kept = world.chain.block_by_hash(included.hash)
    assert kept is not None
    assert kept.extrinsics == included.extrinsics
    assert kept.events == ()


def test_an_old_state_is_what_it_was() -> None:
    world = World()
    before = dict(world.store)
    start = world.chain.best.hash
    world.submit(ALICE, batch("batch_all", CLAIM, transfer(EVE, 1_000)))
    world.block(count=2)
    world.run(EVE, transfer(BOB, 1_000, "transfer_allow_death"))
    assert dict(world.chain.storage_at(start)) == before
    assert len(world.chain.storage_at(start)) == len(before)


def test_keys_come_in_pages() -> None:
    world = World()
    start = world.store
    world.run(ALICE, transfer(EVE, 1_000))
    prefix = storage_prefix("System", "Account")
    keys = world.store.keys_from(prefix, 100)
    assert keys == sorted(key for key in world.store if key.startswith(prefix))
    assert len(keys) == 5  # Alice, Bob, Carol, Eve and the treasury
    assert start.keys_from(prefix, 100) == [key for key in keys if key != ACCOUNT.key(EVE.key)]
    pages: list[bytes] = []
    while page := world.store.keys_from(prefix, 2, pages[-1] if pages else None):
        pages.extend(page)
    assert pages == keys


def test_listeners_hear_of_best_and_final_blocks() -> None:
    world = World()
    heard: list[tuple[str, int]] = []
    stop = world.chain.add_listener(lambda kind, block: heard.append((kind, block.number)))
    first = world.block()
    world.block(count=2)
    world.chain.finalize(first.number + 1)
    stop()
    world.block()
    number = first.number
    assert heard == [
        ("best", number),
        ("best", number + 1),
        ("best", number + 2),
        ("finalized", number),
        ("finalized", number + 1),
    ]
    assert world.chain.finalized.number == number + 1


def test_a_retracted_block_gives_its_transactions_back() -> None:
    world = World()
    before = dict(world.store)
    name = world.submit(BOB, transfer(EVE, 1_000))
    statuses = world.watch(name)
    gone = world.block()
    world.chain.retract(1)
    assert dict(world.store) == before
    assert world.chain.hash_of(gone.number) is None
    assert world.chain.block_by_hash(gone.hash) is not None
    with pytest.raises(StatePruned):
        world.chain.storage_at(gone.hash)
    block = world.block(after_ms=7_000)
    assert [(status.state.value, status.detail) for status in statuses] == [
        ("ready", None),
        ("inBlock", gone.hash),
        ("retracted", gone.hash),
        ("ready", None),
        ("inBlock", block.hash),
    ]
    assert world.free(EVE) == 1_000


def test_a_retracted_transaction_may_find_its_place_taken() -> None:
    world = World()
    first = world.submit(BOB, transfer_all(EVE, keep_alive=False))
    world.block()
    world.run(EVE, transfer(BOB, 2_000))
    statuses = world.watch(first)
    world.submit(BOB, transfer(ALICE, 500), nonce=0, tip=50, era=IMMORTAL)
    world.chain.retract(2)
    assert [status.state.value for status in statuses] == ["inBlock", "retracted", "dropped"]
    world.block(after_ms=9_000)
    assert world.free(BOB) == 50_000 - 550


def test_a_transaction_anchored_on_a_retracted_block_is_invalid() -> None:
    world = World()
    world.block()
    statuses = world.watch(world.submit(BOB, transfer(EVE, 1_000)))
    world.chain.retract(1)
    assert [status.state.value for status in statuses] == ["ready", "invalid"]


def test_a_final_block_is_not_retracted() -> None:
    world = World()
    block = world.block()
    world.chain.finalize(block.number)
    with pytest.raises(ValueError, match="final"):
        world.chain.retract(1)


def test_time_goes_forward() -> None:
    world = World()
    with pytest.raises(ValueError, match="after its parent"):
        world.chain.produce_block(world.chain.now_ms)


def test_the_runtime_remembers_2400_block_hashes() -> None:
    world = World()
    number = world.chain.best.number
    assert items.BLOCK_HASH.get(world.store, number - 1) == world.chain.hash_of(number - 1)
    assert items.BLOCK_HASH.contains(world.store, number - 2_399)
    assert not items.BLOCK_HASH.contains(world.store, number - 2_500)
    assert items.BLOCK_HASH.get(world.store, 0) == world.chain.genesis_hash


def test_a_foreign_client_reads_events_and_storage() -> None:
    world = World()
    world.run(BOB, batch("batch", transfer(EVE, 1_234), transfer(EVE, 10**5)))
    client = ForeignClient(metadata_v14())
    events = client.decode_storage("System", "Events", world.store[EVENTS_KEY])
    assert [(event["module_id"], event["event_id"]) for event in events] == [
        (event.pallet, event.name) for event in world.chain.best.events
    ]
    sent = next(event for event in events if event["event_id"] == "Transfer")
    assert sent["attributes"]["amount"] == 1_234
    interrupted = next(event for event in events if event["event_id"] == "BatchInterrupted")
    assert interrupted["attributes"] == {"index": 1, "error": {"Token": "FundsUnavailable"}}
    account = client.decode_storage("System", "Account", world.store[ACCOUNT.key(ALICE.key)])
    assert account["data"] == {"free": 100_000, "reserved": 0, "fee_frozen": 0, "linked_idty": 1}
    identity = client.decode_storage("Identity", "Identities", world.store[items.IDENTITIES.key(1)])
    assert (identity["status"], identity["data"]) == ("Member", {"first_eligible_ud": 250})
    reevals = client.decode_storage("UniversalDividend", "PastReevals", world.store[items.PAST_REEVALS.key])
    assert reevals[0] == (1, 1148)


def test_a_foreign_client_decodes_every_key_of_the_storage() -> None:
    world = World()
    world.run(ALICE, batch("batch_all", CLAIM, transfer(EVE, 1_000)))
    client = ForeignClient(metadata_v14())
    items_by_prefix = {
        storage_prefix(pallet, entry["name"]): (pallet, entry["name"])
        for pallet, body in client.pallets.items()
        for entry in (body["storage"] or {"entries": []})["entries"]
    }
    seen = set()
    for key, value in world.store.items():
        pallet, item = items_by_prefix[key[:32]]
        client.decode_storage(pallet, item, value)
        seen.add(f"{pallet}.{item}")
    assert {"System.Digest", "System.BlockWeight", "Quota.IdtyQuota", "Membership.Membership"} <= seen


def test_the_metadata_and_the_version_through_the_runtime_api() -> None:
    chain = World().chain
    at = chain.best.hash
    newer = chain.call_api("Metadata_metadata_at_version", (15).to_bytes(4, "little"), at)
    assert newer[0] == 1
    assert b"meta\x0f" in newer[:12]
    assert chain.call_api("Metadata_metadata_at_version", (16).to_bytes(4, "little"), at) == b"\x00"
    assert chain.call_api("Core_version", b"", at).startswith(b"\x08g1")
    assert chain.call_api("AccountNonceApi_account_nonce", ALICE.key, at) == bytes(4)
    assert (chain.runtime_version["specName"], chain.runtime_version["specVersion"]) == ("g1", 1100)
    with pytest.raises(KeyError):
        chain.call_api("BabeApi_configuration", b"", at)


def test_values_are_proved_under_the_state_root() -> None:
    world = World()
    world.submit(ALICE, transfer(EVE, 1_000))
    block = world.block()
    world.submit(EVE, transfer(BOB, 1_000, "transfer_allow_death"))
    world.block(count=3)
    for person, free in ((EVE, 1_000), (BOB, 50_000)):
        key = ACCOUNT.key(person.key)
        value = verified_value(block.state_root, world.chain.read_proof([key], block.hash), key)
        assert value == world.chain.storage_at(block.hash)[key]
        assert ACCOUNT.get(world.chain.storage_at(block.hash), person.key).data.free == free
    gone = ACCOUNT.key(EVE.key)
    proof = world.chain.read_proof([gone], world.chain.best.hash)
    assert verified_value(world.chain.best.state_root, proof, gone) is None
    assert block.extrinsics_root == ordered_root(block.extrinsics)
    assert Trie().updated(dict(world.store)).root_hash == world.chain.best.state_root
