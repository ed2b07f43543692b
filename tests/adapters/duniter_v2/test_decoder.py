"""Decoding by described types: everything comes back, and nothing hostile takes time or memory."""

from __future__ import annotations

import contextlib
import tracemalloc
from collections import UserDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.adapters.duniter_v2.decoder import Decoder, Variant
from sakia_ng.adapters.duniter_v2.metadata_trim import trim
from sakia_ng.adapters.duniter_v2.metadata_v14 import MAX_BYTES, Shape, read_metadata
from sakia_ng.adapters.duniter_v2.runtime import Runtime
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.sandbox.declaration.metadata import metadata_v14
from sakia_ng.substrate.scale import WireError, boolean, byte_string, compact, u16, u32, u64, vector
from tests.adapters.duniter_v2.conftest import VERSION
from tests.shared import shared_dir

TYPES: dict[int, Shape] = {
    0: ["primitive", "u8"],
    1: ["primitive", "u32"],
    2: ["primitive", "u64"],
    3: ["tuple", []],
    4: ["sequence", 3],
    5: ["sequence", 1],
    6: ["array", 32, 0],
    7: ["composite", [["", 6]]],
    8: ["variant", [["None", 0, []], ["Some", 1, [["", 2]]]]],
    9: ["composite", [["who", 7], ["amount", 11], ["note", 10], ["maybe", 8], ["list", 5], ["flag", 12]]],
    10: ["sequence", 0],
    11: ["compact", 2],
    12: ["primitive", "bool"],
    13: ["sequence", 13],
    14: ["sequence", 4],
    15: ["array", 1 << 31, 3],
    16: ["tuple", [1, 99]],
    17: ["sequence", 14],
    18: ["compact", 19],
    19: ["composite", [["", 1]]],
    20: ["primitive", "i16"],
    21: ["bits"],
    22: ["primitive", "str"],
    23: ["compact", 99],
    24: ["compact", 24],
    25: ["sequence", 26],
    26: ["tuple", [3] * 200],
    **{100 + floor: ["tuple", [101 + floor] * 2] for floor in range(60)},
    160: ["tuple", []],
}


@given(
    st.binary(min_size=32, max_size=32),
    st.integers(0, 2**64 - 1),
    st.binary(max_size=100),
    st.none() | st.integers(0, 2**64 - 1),
    st.lists(st.integers(0, 2**32 - 1), max_size=50),
    st.booleans(),
)
def test_a_value_comes_back(
    who: bytes, amount: int, note: bytes, maybe: int | None, numbers: list[int], flag: bool
) -> None:
    option = b"\x00" if maybe is None else b"\x01" + u64(maybe)
    encoded = who + compact(amount) + byte_string(note) + option + vector(map(u32, numbers)) + boolean(flag)
    some = Variant("None", 0, {}) if maybe is None else Variant("Some", 1, {"0": maybe})
    expected = {"who": who, "amount": amount, "note": note, "maybe": some, "list": numbers, "flag": flag}
    decoder = Decoder(TYPES)
    assert decoder.decode(9, encoded) == expected
    with pytest.raises(WireError):
        decoder.decode(9, encoded + b"\x00")
    with pytest.raises(WireError):
        decoder.decode(9, encoded[:-1])


def test_small_kinds() -> None:
    decoder = Decoder(TYPES)
    assert decoder.decode(18, compact(70_000)) == 70_000
    assert decoder.decode(20, b"\xfe\xff") == -2
    assert decoder.decode(22, byte_string("é".encode())) == "é"
    assert decoder.decode(14, vector([vector([]), vector([])])) == [[], []]


BOMBS = [
    (4, compact(5_000_000)),
    (4, compact(2**30 - 1) + bytes(10)),
    (5, compact(2**30 - 1)),
    (10, compact(2**30 - 1)),
    (14, compact(250_000) + compact(900_000) * 250_000),
    (17, compact(1) + compact(1000) + compact(1000) * 1000),
    (15, b""),
    (13, compact(1) * 100_000),
    (13, compact(1) * 100),
    (21, b"\x00"),
    (16, bytes(8)),
    (77, b""),
    (23, b"\x00"),
    (24, b"\x00"),
    (25, compact(20_000) + bytes(20_000)),
    (100, b""),
]


@pytest.mark.parametrize(("number", "data"), BOMBS)
def test_bombs_are_refused_in_little_memory(number: int, data: bytes) -> None:
    tracemalloc.start()
    with pytest.raises(WireError):
        Decoder(TYPES).decode(number, data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 64 << 20


@given(st.binary(max_size=300), st.sampled_from(sorted(TYPES)))
def test_any_bytes_give_a_value_or_our_error(data: bytes, number: int) -> None:
    with contextlib.suppress(WireError):
        Decoder(TYPES).decode(number, data)


@given(st.binary(max_size=400))
def test_any_metadata_gives_our_error(tail: bytes) -> None:
    for data in (tail, b"meta\x0e" + tail):
        with pytest.raises(WireError):
            read_metadata(data)


@given(st.data())
def test_altered_metadata_is_read_or_refused(data: st.DataObject) -> None:
    good = metadata_v14()
    position = data.draw(st.integers(0, len(good) - 1))
    altered = good[:position] + bytes([data.draw(st.integers(0, 255))]) + good[position + 1 :]
    with contextlib.suppress(WireError, EnvironmentProblem):
        Runtime(VERSION, trim(read_metadata(altered)))


def test_too_much_metadata_is_not_even_read() -> None:
    with pytest.raises(WireError):
        read_metadata(b"meta\x0e" + bytes(MAX_BYTES))


def test_the_real_runtime_is_the_one_we_know(runtime: Runtime) -> None:
    """Names, indexes, hashers and layouts that are used are the same on the real chain and in the sandbox."""
    real = trim(read_metadata((shared_dir() / "metadata" / "g1_v14.scale").read_bytes()))
    ours: dict[str, Any] = trim(read_metadata(metadata_v14()))
    for part in ("calls", "extensions", "constants", "extrinsic_version"):
        assert real[part] == ours[part]
    storage: Any = real["storage"]
    assert {name: layout[:2] for name, layout in storage.items()} == {
        name: layout[:2] for name, layout in ours["storage"].items()
    }
    on_chain = Runtime(VERSION, real)
    value = u32(7) + u32(1) * 3 + u64(1234) + u64(5) + u64(0) + b"\x01" + u32(58)
    assert on_chain.decode("System.Account", value) == runtime.decode("System.Account", value)
    identity = u16(9) + u32(0) + b"\x00" + bytes(32) + u32(0) + b"\x02"
    assert on_chain.decode("Identity.Identities", identity) == runtime.decode("Identity.Identities", identity)
    assert on_chain.error(43, 4) == runtime.error(43, 4) is not None


@pytest.mark.parametrize("deposit", ["", "64", "64" * 9, "64" * 5_000])
def test_an_existential_deposit_is_an_amount(deposit: str) -> None:
    description: dict[str, Any] = trim(read_metadata(metadata_v14()))
    description["constants"]["Balances.ExistentialDeposit"] = deposit
    with pytest.raises(EnvironmentProblem):
        Runtime(VERSION, description)


class _LookedAt(UserDict[int, Shape]):
    """Types that let somebody else decode while one of them is looked at for the first time."""

    def __init__(self, types: dict[int, Shape], number: int, meanwhile: Callable[[], Future[Any]]) -> None:
        super().__init__(types)
        self._number = number
        self._meanwhile = meanwhile
        self.other: Future[Any] | None = None

    def __getitem__(self, number: int) -> Shape:
        if number == self._number and self.other is None:
            self.other = self._meanwhile()
            wait([self.other], timeout=0.2)  # it may have to wait for us
        return super().__getitem__(number)


@pytest.mark.parametrize("number", [1, 5], ids=["a type within", "the type itself"])
def test_who_decodes_while_another_thread_learns_the_type_reads_the_same(number: int) -> None:
    data = vector([u32(7), u32(8)])
    with ThreadPoolExecutor(1) as pool:
        types = _LookedAt(TYPES, number, lambda: pool.submit(decoder.decode, 5, data))
        decoder = Decoder(types)
        assert decoder.decode(5, data) == [7, 8]
        assert types.other is not None
        assert types.other.result(10) == [7, 8]


def test_what_could_not_be_learnt_is_refused_again() -> None:
    decoder = Decoder(TYPES)
    for _ in range(2):
        with pytest.raises(WireError):
            decoder.decode(16, b"1234")
    assert decoder.decode(1, u32(9)) == 9
