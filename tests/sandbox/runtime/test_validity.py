"""What a node accepts: signatures, lifetimes, nonces, duplicates; and what it tells about a transaction."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sakia_ng.domain.keys import Scheme, Signature
from sakia_ng.sandbox.blocks import InvalidTransaction
from sakia_ng.sandbox.runtime.executive import timestamp_extrinsic
from sakia_ng.substrate.era import IMMORTAL, Era
from sakia_ng.substrate.extrinsic import ChainVersion, SignedExtrinsic, parse_extrinsic
from tests.sandbox.runtime.world import ALICE, BOB, DAVE, EVE, NOW_MS, Person, World, remark, transfer


def refusal(world: World, extrinsic: bytes) -> InvalidTransaction:
    with pytest.raises(InvalidTransaction) as caught:
        world.chain.submit(extrinsic)
    return caught.value


def altered(extrinsic: bytes, **changes: object) -> bytes:
    signed = parse_extrinsic(extrinsic)
    assert isinstance(signed, SignedExtrinsic)
    return replace(signed, **changes).encode()  # type: ignore[arg-type]  # fields given by name


@pytest.mark.parametrize("person", [ALICE, BOB], ids=lambda person: person.scheme.value)
def test_an_altered_transaction_has_a_bad_signature(person: Person) -> None:
    world = World()
    good = world.sign(person, transfer(EVE, 1_000))
    for bad in (altered(good, nonce=1), altered(good, tip=1), altered(good, signer=EVE.key)):
        error = refusal(world, bad)
        assert (error.code, error.message, error.data) == (
            1010,
            "Invalid Transaction",
            "Transaction has a bad signature",
        )


def test_a_signature_of_the_other_scheme_is_bad() -> None:
    world = World()
    good = parse_extrinsic(world.sign(ALICE, transfer(EVE, 1_000)))
    assert isinstance(good, SignedExtrinsic)
    bad = replace(good, signature=Signature(Scheme.SR25519, good.signature.data)).encode()
    assert refusal(world, bad).data == "Transaction has a bad signature"


@pytest.mark.parametrize(
    "version", [ChainVersion(bytes(32), 1100, 1), ChainVersion(b"", 1101, 1), ChainVersion(b"", 1100, 2)]
)
def test_another_chain_or_runtime_makes_a_bad_signature(version: ChainVersion) -> None:
    world = World()
    wrong = replace(version, genesis_hash=version.genesis_hash or world.chain.genesis_hash)
    extrinsic = world.sign(ALICE, transfer(EVE, 1_000), version=wrong)
    assert refusal(world, extrinsic).data == "Transaction has a bad signature"


def test_a_mortal_transaction_lives_64_blocks() -> None:
    world = World()
    extrinsic = world.sign(BOB, transfer(EVE, 1_000))
    world.block(count=62)
    world.chain.submit(extrinsic)
    world.block()
    assert world.free(EVE) == 1_000


@pytest.mark.parametrize(
    ("blocks", "reason"), [(63, "Transaction has an ancient birth block"), (64, "Transaction has a bad signature")]
)
def test_a_mortal_transaction_then_dies(blocks: int, reason: str) -> None:
    """The runtime takes it for one born in the next window, whose first block is unknown at first, then another."""
    world = World()
    extrinsic = world.sign(BOB, transfer(EVE, 1_000))
    world.block(count=blocks)
    assert refusal(world, extrinsic).data == reason


def test_a_birth_block_that_the_runtime_forgot() -> None:
    """An era of 4096 blocks whose birth is older than the 2400 block hashes that are kept."""
    world = World()
    birth = world.chain.best.number - 2_500
    signed = parse_extrinsic(world.sign(BOB, transfer(EVE, 1_000)))
    assert isinstance(signed, SignedExtrinsic)
    ancient = replace(signed, era=Era.mortal(birth, 4_096)).encode()
    assert refusal(world, ancient).data == "Transaction has an ancient birth block"


def test_a_waiting_transaction_dies_with_its_era() -> None:
    world = World()
    world.chain.submit(world.sign(BOB, transfer(EVE, 1_000), nonce=1))
    name = world.submit(BOB, transfer(EVE, 1_000), nonce=2)
    statuses = world.watch(name)
    world.block(count=70)
    assert [status.state for status in statuses] == ["future", "invalid"]


def test_nonces_wait_for_their_turn() -> None:
    world = World()
    second = world.submit(BOB, transfer(EVE, 2_000), nonce=1)
    statuses = world.watch(second)
    assert len(world.block().extrinsics) == 1
    assert world.chain.next_nonce(BOB.key) == 0
    world.submit(BOB, transfer(EVE, 1_000), nonce=0)
    assert world.chain.next_nonce(BOB.key) == 2
    block = world.block()
    assert len(block.extrinsics) == 3
    world.chain.finalize(block.number)
    assert [(status.state.value, status.detail) for status in statuses] == [
        ("future", None),
        ("ready", None),
        ("inBlock", block.hash),
        ("finalized", block.hash),
    ]
    assert world.free(EVE) == 3_000


def test_a_used_nonce_is_outdated() -> None:
    world = World()
    world.run(BOB, transfer(EVE, 1_000))
    assert refusal(world, world.sign(BOB, transfer(EVE, 2_000), nonce=0)).data == "Transaction is outdated"


def test_the_same_bytes_again() -> None:
    world = World()
    extrinsic = world.sign(BOB, transfer(EVE, 1_000))
    world.chain.submit(extrinsic)
    again = refusal(world, extrinsic)
    assert (again.code, again.message) == (1013, "Transaction Already Imported")
    world.block()
    assert (refusal(world, extrinsic).code, refusal(world, extrinsic).message) == (
        1012,
        "Transaction is temporarily banned",
    )
    world.block(after_ms=31 * 60_000)
    assert refusal(world, extrinsic).data == "Transaction is outdated"


def test_what_was_refused_is_banned() -> None:
    world = World()
    extrinsic = world.sign(EVE, transfer(BOB, 1_000))
    assert refusal(world, extrinsic).code == 1010
    assert refusal(world, extrinsic).code == 1012


def test_a_tip_replaces_a_transaction_and_no_tip_does_not() -> None:
    world = World()
    first = world.submit(BOB, transfer(EVE, 1_000), nonce=0)
    statuses = world.watch(first)
    cheap = refusal(world, world.sign(BOB, transfer(EVE, 1_001), nonce=0))
    assert cheap.code == 1014
    assert cheap.message.startswith("Priority is too low: (")
    second = world.submit(BOB, transfer(EVE, 2_000), nonce=0, tip=10)
    assert statuses[-1].state.value == "usurped"
    assert statuses[-1].detail == second
    world.block()
    assert world.free(EVE) == 2_000
    assert world.free(BOB) == 50_000 - 2_000 - 10


def test_the_higher_tip_goes_first() -> None:
    world = World()
    world.submit(ALICE, transfer(EVE, 1_000))
    tipped = world.sign(BOB, transfer(EVE, 1_000), tip=5)
    world.chain.submit(tipped)
    assert world.chain.pending()[0] == tipped
    assert world.block().extrinsics[1] == tipped


@pytest.mark.parametrize(
    ("bytes_in", "code"),
    [(b"", 1001), (b"\x08\x84", 1001), (b"\x08\x84\x00", 1002), (b"\x0c\x84\x00\x00\x00", 1001), (b"\x04\x07", 1002)],
)
def test_garbage_is_refused(bytes_in: bytes, code: int) -> None:
    assert refusal(World(), bytes_in).code == code


def test_a_call_that_does_not_decode_is_refused() -> None:
    world = World()
    signed = parse_extrinsic(world.sign(BOB, remark(b"x")))
    assert isinstance(signed, SignedExtrinsic)
    for call in (b"\x06\x01", b"\xff\x00", signed.call[:-1], signed.call + b"\x00"):
        assert refusal(world, replace(signed, call=call).encode()).code == 1002


def test_the_time_is_not_set_by_strangers() -> None:
    assert refusal(World(), timestamp_extrinsic(NOW_MS)).code == 1010


def test_a_metadata_hash_cannot_be_checked_here() -> None:
    world = World()
    assert refusal(world, altered(world.sign(BOB, remark(b"x")), metadata_mode=1)).code == 1011


def test_an_extrinsic_too_heavy_for_any_block() -> None:
    world = World()
    error = refusal(world, world.sign(BOB, remark(b"x" * 4_000_000)))
    assert error.data == "Transaction would exhaust the block limits"


def test_an_account_that_becomes_poor_before_its_turn() -> None:
    world = World()
    world.run(BOB, transfer(DAVE, 110))
    waiting = world.submit(DAVE, remark(b"x" * 300), nonce=1)
    statuses = world.watch(waiting)
    world.submit(DAVE, remark(b"x" * 300), nonce=0)
    block = world.block()
    assert len(block.extrinsics) == 2
    assert [status.state.value for status in statuses] == ["future", "ready", "invalid"]


def test_an_immortal_transaction_is_accepted() -> None:
    world = World()
    world.run(BOB, transfer(EVE, 1_000), era=IMMORTAL)
    assert world.free(EVE) == 1_000


def test_nobody_signs_for_the_account_of_zeros() -> None:
    """Its key is a point for which anyone can make a valid sr25519 signature."""
    world = World()
    forged = Signature(Scheme.SR25519, bytes(63) + b"\x80")
    extrinsic = altered(world.sign(BOB, remark(b"x")), signer=bytes(32), signature=forged)
    assert refusal(world, extrinsic).data == "Invalid signing address"
