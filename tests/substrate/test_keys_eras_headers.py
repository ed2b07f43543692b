"""Storage keys, eras and headers against known values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.substrate.era import IMMORTAL, Era, read_era
from sakia_ng.substrate.header import Header, decode_header, header_from_json
from sakia_ng.substrate.scale import Reader, WireError, u32
from sakia_ng.substrate.storage_keys import blake2_128_concat, identity, storage_key, twox_64_concat

A = bytes.fromhex("345071da55e5dccefaaa440339415ef9f2663338a38f7da0df21be5ab4e055ef")
ACCOUNT = "26aa394eea5630e07c48ae0c9558cef7b99d880ec681799c0cf30e8886371da90b34e3f0891bee9b1562e34046ef3f6a"
IDENTITY_58 = "2aeddc77fe58c98d50bd37f1b90840f918373f80b4a94950c1f99840fd083e68b0a723b5515886f73a000000"
CURRENT_UD = "235cdca73b1fc4b26dd60639fe5bf213e693e94477a5a91aed0757f3de0b8168"


def test_storage_keys_of_the_three_kinds() -> None:
    assert storage_key("System", "Account", blake2_128_concat(A)).hex() == ACCOUNT + A.hex()
    assert storage_key("Identity", "Identities", twox_64_concat(u32(58))).hex() == IDENTITY_58
    assert storage_key("UniversalDividend", "CurrentUd").hex() == CURRENT_UD
    assert storage_key("UniversalDividend", "CurrentUd", identity(b"ab")).hex() == CURRENT_UD + b"ab".hex()


def test_the_era_of_64_blocks_at_283265() -> None:
    era = Era.mortal(283265)
    assert era.encode() == bytes.fromhex("1500")
    assert (era.birth(283265), era.birth(283300), era.death(283300)) == (283265, 283265, 283329)
    assert era.birth(283329) == 283329


def test_the_immortal_era() -> None:
    assert IMMORTAL.encode() == b"\x00"
    assert read_era(Reader(b"\x00")) == IMMORTAL
    assert IMMORTAL.birth(283265) == 0
    assert IMMORTAL.death(283265) is None


@given(st.integers(0, 2**32 - 1), st.integers(1, 70_000))
def test_eras_round_trip_and_hold_their_block(block: int, period: int) -> None:
    era = Era.mortal(block, period)
    assert read_era(Reader(era.encode())) == era
    death = era.death(block)
    assert death is not None
    assert era.birth(block) <= block < death or block < era.phase
    assert era.period >= min(period, 65536)


@pytest.mark.parametrize("encoded", ["01", "f1ff", "4100", "1000"])
def test_eras_that_cannot_be_are_refused(encoded: str) -> None:
    with pytest.raises(WireError):
        read_era(Reader(bytes.fromhex(encoded)))


@given(st.binary(max_size=3))
def test_any_bytes_give_an_era_or_a_clean_error(data: bytes) -> None:
    try:
        era = read_era(Reader(data))
    except WireError:
        return
    assert data.startswith(era.encode())


HEADERS = st.builds(
    Header,
    st.binary(min_size=32, max_size=32),
    st.integers(0, 2**32 - 1),
    st.binary(min_size=32, max_size=32),
    st.binary(min_size=32, max_size=32),
    st.lists(
        st.sampled_from([b"\x06BABE\x0c123", b"\x05BABE\x08ab", b"\x08", b"\x00\x04x", b"\x04FRNK\x00"]), max_size=4
    ).map(tuple),
)


@given(HEADERS)
def test_headers_round_trip_in_both_forms(header: Header) -> None:
    assert decode_header(header.encode()) == header
    assert header_from_json(header.to_json()) == header


def test_the_hash_of_a_known_header() -> None:
    """The genesis header of Polkadot: number 0, empty digest; its hash names that chain."""
    state_root = bytes.fromhex("29d0d972cd27cbc511e9589fcb7a4506d5eb6a9e8df205f00472e5ab354a4e17")
    empty_trie = bytes.fromhex("03170a2e7597b7b7e3d84c05391d139a62b157e78786d8c082f29dcf4c111314")
    header = Header(b"\x00" * 32, 0, state_root, empty_trie)
    assert header.hash().hex() == "91b171bb158e2d3848fa23a9f1c25182fb8e20313b2c1eb49219da7a70ce90c3"


@pytest.mark.parametrize(
    "change",
    [
        {"number": 12},
        {"number": "12"},
        {"number": "0x1_0"},
        {"number": "0x100000000"},
        {"parentHash": "0x12"},
        {"stateRoot": None},
        {"digest": {}},
        {"digest": {"logs": ["06"]}},
        {"digest": {"logs": ["0x08"] * 65}},
        {"digest": {"logs": ["0x"]}},
        {"digest": {"logs": ["0x0800"]}},
        {"digest": {"logs": ["0x06424142"]}},
        {"digest": {"logs": ["0x424142451000000000"]}},
    ],
)
def test_a_header_with_a_strange_field_is_refused(change: dict[str, object]) -> None:
    good = Header(b"\x01" * 32, 7, b"\x02" * 32, b"\x03" * 32).to_json()
    with pytest.raises(WireError):
        header_from_json({**good, **change})


@pytest.mark.parametrize("value", [None, [], "0x", 3])
def test_a_header_that_is_no_object_is_refused(value: object) -> None:
    with pytest.raises(WireError):
        header_from_json(value)


@given(st.binary(max_size=150))
def test_any_bytes_give_a_header_or_a_clean_error(data: bytes) -> None:
    try:
        header = decode_header(data)
    except WireError:
        return
    assert header.encode() == data
