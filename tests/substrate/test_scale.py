"""SCALE primitives: known encodings, round trips, hostile bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.substrate import scale
from sakia_ng.substrate.scale import Reader, WireError, WireProblem


@pytest.mark.parametrize(
    ("value", "encoded"),
    [
        (0, "00"),
        (1, "04"),
        (63, "fc"),
        (64, "0101"),
        (1234, "4913"),
        (16383, "fdff"),
        (16384, "02000100"),
        (2**30 - 1, "feffffff"),
        (2**30, "0300000040"),
        (2**64 - 1, "13ffffffffffffffff"),
    ],
)
def test_compact_integers_have_the_known_form(value: int, encoded: str) -> None:
    assert scale.compact(value).hex() == encoded
    assert Reader(bytes.fromhex(encoded)).compact() == value


@pytest.mark.parametrize("encoded", ["0100", "0200 0000", "03ffffff3f", "0700000040 00"])
def test_a_compact_integer_longer_than_needed_is_refused(encoded: str) -> None:
    with pytest.raises(WireError) as caught:
        Reader(bytes.fromhex(encoded)).compact()
    assert caught.value.code is WireProblem.MALFORMED


def test_a_compact_integer_beyond_the_wished_width_is_refused() -> None:
    with pytest.raises(WireError):
        Reader(scale.compact(2**32)).compact(32)


@given(st.integers(0, 2**130 - 1))
def test_compact_round_trip(value: int) -> None:
    reader = Reader(scale.compact(value))
    assert reader.compact(130) == value
    reader.finish()


@given(st.integers(0, 255), st.integers(0, 2**16 - 1), st.integers(0, 2**32 - 1), st.integers(0, 2**64 - 1))
def test_fixed_integers_round_trip(a: int, b: int, c: int, d: int) -> None:
    reader = Reader(scale.u8(a) + scale.u16(b) + scale.u32(c) + scale.u64(d) + scale.u128(d))
    assert (reader.u8(), reader.u16(), reader.u32(), reader.u64(), reader.u128()) == (a, b, c, d, d)
    assert reader.remaining == 0


@given(st.binary(max_size=300), st.booleans(), st.lists(st.integers(0, 2**32 - 1), max_size=20))
def test_compound_values_round_trip(data: bytes, flag: bool, numbers: list[int]) -> None:
    optional = scale.u32(7) if flag else None
    encoded = scale.byte_string(data) + scale.option(optional) + scale.vector(map(scale.u32, numbers))
    reader = Reader(encoded + scale.boolean(flag))
    assert reader.byte_string() == data
    assert reader.option(Reader.u32) == (7 if flag else None)
    assert reader.vector(Reader.u32, limit=20) == numbers
    assert reader.boolean() is flag


@given(st.binary(min_size=1, max_size=40), st.data())
def test_truncated_bytes_are_refused_cleanly(data: bytes, draw: st.DataObject) -> None:
    encoded = scale.byte_string(data)
    cut = draw.draw(st.integers(0, len(encoded) - 1))
    with pytest.raises(WireError) as caught:
        Reader(encoded[:cut]).byte_string()
    assert caught.value.code is WireProblem.TRUNCATED


def test_a_hostile_count_is_refused_before_any_item_is_read() -> None:
    with pytest.raises(WireError):
        Reader(scale.compact(2**31) + b"\x00" * 8).byte_string()
    with pytest.raises(WireError):
        Reader(scale.compact(2**31) + b"\x00" * 8).vector(lambda _reader: None, limit=2**32)


def test_bytes_left_over_are_refused() -> None:
    reader = Reader(b"\x00\x00")
    reader.u8()
    with pytest.raises(WireError):
        reader.finish()


@pytest.mark.parametrize("encoded", [b"\x02", b"\xff"])
def test_a_boolean_is_zero_or_one(encoded: bytes) -> None:
    with pytest.raises(WireError):
        Reader(encoded).boolean()


@pytest.mark.parametrize(("encode", "value"), [(scale.u8, 256), (scale.u16, -1), (scale.u64, 2**64)])
def test_integers_out_of_range_are_not_encoded(encode: object, value: int) -> None:
    assert callable(encode)
    with pytest.raises(OverflowError):
        encode(value)
