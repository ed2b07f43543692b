"""Bytes of nodes: values by described types, events, extrinsics, headers, numbers."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.adapters.duniter_v2.accounts import read_account, read_identity
from sakia_ng.adapters.duniter_v2.decoder import Decoder
from sakia_ng.adapters.duniter_v2.events import read_outcome
from sakia_ng.adapters.duniter_v2.metadata_trim import STORAGE
from sakia_ng.adapters.duniter_v2.metadata_v14 import Shape
from sakia_ng.adapters.duniter_v2.runtime import Runtime
from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.domain.operation import Outcome
from sakia_ng.substrate.era import Era, read_era
from sakia_ng.substrate.extrinsic import BareExtrinsic, SignedExtrinsic, parse_extrinsic
from sakia_ng.substrate.header import Header, decode_header, header_from_json
from sakia_ng.substrate.scale import Reader, WireError, compact, u16, u32, u64, vector
from tests.adapters.duniter_v2.test_events import ERRORS, INFO, SYSTEM_SUCCESS, failed, fee, record
from tests.fuzz.effort import FUZZ, held, peak_of
from tests.fuzz.mutations import json_text, mutated_bytes, mutated_json

MIB = 1 << 20
OWNER = PublicKey(bytes(32))
ACCOUNT = u32(7) + u32(1) * 3 + u64(1234) + u64(5) + u64(0) + b"\x01" + u32(58)
IDENTITY = u16(9) + u32(0) + b"\x00" + bytes(32) + u32(0) + b"\x02"
EVENTS = [
    vector([record(None, SYSTEM_SUCCESS + INFO), record(1, fee(6)), record(1, SYSTEM_SUCCESS + INFO)]),
    vector([record(1, fee(6)), *(record(1, failed(error)) for error, _ in ERRORS)]),
    vector([record(number, SYSTEM_SUCCESS + INFO) for number in range(200)]),
]
VALUES = [ACCOUNT, IDENTITY, *EVENTS, u64(1000), vector([u16(1) + u64(990), u16(15) + u64(1000)])]
NAMES = [f"{pallet}.{item}" for pallet, item in STORAGE]
TIME = BareExtrinsic(b"\x04\x00" + compact(1_795_420_800_000)).encode()
TRANSFER = SignedExtrinsic(
    OWNER, Signature(Scheme.SR25519, bytes(64)), Era.mortal(100), 7, 0, 0, b"\x06\x03\x00" + bytes(32) + compact(500)
).encode()
EXTRINSICS = [TIME, TRANSFER, compact(1) + b"\x84"]
HEADERS = [
    Header(bytes(32), 7, bytes(32), b"\x01" * 32, (b"\x06BABE" + compact(4) + bytes(4), b"\x08")).encode(),
    Header(bytes(32), 2**32 - 1, bytes(32), bytes(32)).encode(),
]


@FUZZ
@given(st.sampled_from(NAMES), mutated_bytes(VALUES))
def test_storage_values(runtime: Runtime, name: str, data: bytes) -> None:
    held(lambda: runtime.decode(name, data))


@FUZZ
@given(mutated_bytes([ACCOUNT, IDENTITY]), st.none() | mutated_bytes([vector([]), vector([b"\x00" + u64(7)])]))
def test_accounts_and_identities(runtime: Runtime, data: bytes, holds: bytes | None) -> None:
    account = held(lambda: read_account(runtime, data, holds))
    if account is not None:
        figures = (account.nonce, account.free, account.reserved, account.frozen)
        assert all(0 <= figure < 2**64 for figure in figures)
    identity = held(lambda: read_identity(runtime, 1, OWNER, data))
    assert identity is None or 0 <= identity.first_eligible_ud < 2**64


@FUZZ
@given(mutated_bytes(EVENTS), st.integers(0, 3))
def test_events(runtime: Runtime, data: bytes, index: int) -> None:
    outcome = held(lambda: read_outcome(runtime, data, index))
    assert outcome is None or (isinstance(outcome, Outcome) and outcome.known)


@FUZZ
@given(mutated_bytes(EXTRINSICS))
def test_extrinsics(data: bytes) -> None:
    parsed = held(lambda: parse_extrinsic(data), WireError)
    if isinstance(parsed, BareExtrinsic | SignedExtrinsic):
        assert parsed.encode() == data, "one writing of each extrinsic"


@FUZZ
@given(mutated_bytes(HEADERS))
def test_headers(data: bytes) -> None:
    header = held(lambda: decode_header(data), WireError)
    if header is not None:
        assert header.encode() == data
        assert header_from_json(header.to_json()) == header


@FUZZ
@given(mutated_json([decode_header(data).to_json() for data in HEADERS]))
def test_headers_in_json(value: object) -> None:
    header = held(lambda: header_from_json(value), WireError)
    assert header is None or decode_header(header.encode()).hash() == header.hash(), json_text(value)


READERS: list[Callable[[Reader], object]] = [
    *(Reader.u8, Reader.u16, Reader.u32, Reader.u64, Reader.u128, Reader.boolean, Reader.compact, Reader.byte_string),
    *(read_era, lambda reader: reader.vector(Reader.u8, 10), lambda reader: reader.option(Reader.compact)),
]


@FUZZ
@given(mutated_bytes([compact(2**64 - 1), b"\x05\x02" * 4, bytes(20)]), st.lists(st.sampled_from(READERS), max_size=9))
def test_small_readers(data: bytes, reads: list[Callable[[Reader], object]]) -> None:
    reader = Reader(data)
    for read in reads:
        held(lambda read=read: read(reader), WireError)  # type: ignore[misc]  # bound at once
        assert 0 <= reader.offset <= len(data)


def _shape(number: int) -> st.SearchStrategy[Shape]:
    """Any shape, also one that holds itself, nothing, or what is not there."""
    other = st.integers(0, 12)
    fields = st.lists(st.tuples(st.sampled_from(["", "a", "b"]), other).map(list), max_size=4)
    cases = st.tuples(st.sampled_from(["None", "Some"]), st.integers(0, 3), fields).map(list)
    primitives = st.sampled_from(["bool", "char", "str", "u8", "u32", "u256", "i64"])
    return st.one_of(
        primitives.map(lambda name: ["primitive", name]),
        other.map(lambda inner: ["compact", inner]),
        other.map(lambda inner: ["sequence", inner]),
        st.tuples(st.sampled_from([0, 1, 32, 2**31, 2**32 - 1]), other).map(lambda pair: ["array", *pair]),
        st.lists(other, max_size=4).map(lambda members: ["tuple", members]),
        fields.map(lambda members: ["composite", members]),
        st.lists(cases, max_size=3).map(lambda members: ["variant", members]),
        st.just(["bits"]),
    )


@FUZZ
@given(st.fixed_dictionaries({number: _shape(number) for number in range(12)}), mutated_bytes([compact(3), bytes(60)]))
def test_values_of_any_types(types: dict[int, Shape], data: bytes) -> None:
    held(lambda: Decoder(types).decode(0, data), WireError)


WIDE: dict[int, Shape] = {number: ["tuple", [number + 1, number + 1]] for number in range(60)}
WIDE[60] = ["tuple", []]
DEEP: dict[int, Shape] = {number: ["tuple", [number + 1]] for number in range(60_000)}
DEEP[60_000] = ["primitive", "u8"]
NESTED: dict[int, Shape] = {0: ["variant", [["None", 0, []], ["Some", 1, [["", 0]]]]]}
EMPTY_ITEMS: dict[int, Shape] = {0: ["sequence", 1], 1: ["tuple", []]}
FAT_ITEMS: dict[int, Shape] = {0: ["sequence", 1], 1: ["tuple", [2] * 200], 2: ["tuple", []]}
ITSELF: dict[int, Shape] = {0: ["compact", 0]}
BOMBS = [
    *((WIDE, b""), (DEEP, b"\x00"), (NESTED, b"\x01" * 100_000), (EMPTY_ITEMS, compact(2**30 - 1))),
    *((EMPTY_ITEMS, compact(2**30) + bytes(10)), (FAT_ITEMS, compact(150_000) + bytes(150_000)), (ITSELF, b"\x00")),
]


@pytest.mark.parametrize(("types", "data"), BOMBS, ids=["wide", "deep", "nested", "empty", "long", "fat", "itself"])
def test_few_bytes_that_mean_much(types: dict[int, Shape], data: bytes) -> None:
    assert peak_of(lambda: Decoder(types).decode(0, data)) < 64 * MIB
