"""Metadata of nodes, which decide how everything else is read, and their descriptions kept on disk."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.adapters.duniter_v2.known_calls import SHAPES
from sakia_ng.adapters.duniter_v2.metadata_trim import trim
from sakia_ng.adapters.duniter_v2.metadata_v14 import MAX_BYTES, read_metadata
from sakia_ng.adapters.duniter_v2.runtime import Runtime
from sakia_ng.adapters.duniter_v2.runtime_cache import RuntimeCache
from sakia_ng.sandbox.declaration.metadata import metadata_v14
from sakia_ng.substrate.scale import byte_string, compact
from tests.adapters.duniter_v2.conftest import VERSION
from tests.fuzz.effort import FUZZ, held, held_async, peak_of
from tests.fuzz.mutations import HOSTILE_BYTES, json_edits, mutated, mutated_bytes
from tests.fuzz.test_scale import ACCOUNT, EVENTS, IDENTITY, NAMES

MIB = 1 << 20
REAL = metadata_v14()
GENESIS = "0x" + "0" * 64
DESCRIPTION = trim(read_metadata(REAL))
HEAD = b"meta\x0e"


def _used(runtime: Runtime) -> None:
    """Do with a runtime whatever the ledger does."""
    assert isinstance(runtime.can_be_signed_for, bool)
    assert 0 <= runtime.existential_deposit < 2**64
    for name in NAMES:
        for data in (ACCOUNT, IDENTITY, EVENTS[0], b""):
            if runtime.has(name):
                held(lambda name=name, data=data: runtime.decode(name, data))  # type: ignore[misc]  # bound at once
        held(lambda name=name: runtime.key(name, bytes(32)) if runtime.has(name) else None)  # type: ignore[misc]
    for name, words in SHAPES.items():
        layout = held(lambda name=name, words=words: runtime.call(name, *words))  # type: ignore[misc]  # as above
        assert layout is None or bytes([layout.pallet, layout.call])
    names = runtime.error(43, 4)
    assert names is None or all(isinstance(name, str) for name in names)


@FUZZ
@given(mutated_bytes([REAL]) | mutated_bytes([b""]).map(lambda tail: HEAD + tail))
def test_metadata(data: bytes) -> None:
    runtime = held(lambda: Runtime(VERSION, trim(read_metadata(data))))
    if runtime is not None:
        _used(runtime)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """A folder with one description in it."""
    folder = tmp_path_factory.mktemp("runtimes")
    held_async(lambda: RuntimeCache(folder, GENESIS).build(VERSION, REAL, is_agreed=True))
    (path,) = folder.iterdir()
    return path, path.read_bytes()


@FUZZ
@given(st.data())
def test_descriptions_on_disk(kept: tuple[Path, bytes], data: st.DataObject) -> None:
    """A damaged file is as good as none."""
    path, whole = kept
    written = data.draw(mutated([whole], HOSTILE_BYTES))
    path.write_bytes(written)
    runtime = held_async(lambda: RuntimeCache(path.parent, GENESIS).load(VERSION))
    assert (runtime is not None) == (written == whole)


@FUZZ
@given(json_edits())
def test_descriptions_of_another_shape(edit: Callable[[object], object]) -> None:
    """Not only damage: whatever a description says, reading with it ends well or with one of our errors."""
    description = edit(DESCRIPTION)
    if isinstance(description, dict):
        runtime = held(lambda: Runtime(VERSION, json.loads(json.dumps(description))))
        if runtime is not None:
            _used(runtime)


def _type(number: int, shape: bytes) -> bytes:
    return compact(number) + b"\x00\x00" + shape + b"\x00"


def _case(name: str, index: int, *types: int) -> bytes:
    fields = b"".join(b"\x00" + compact(number) + b"\x00\x00" for number in types)
    return byte_string(name.encode()) + compact(len(types)) + fields + bytes([index]) + b"\x00"


def _variant(*cases: bytes) -> bytes:
    return b"\x01" + compact(len(cases)) + b"".join(cases)


def _pallet(name: str, index: int, calls: int | None = None, errors: int | None = None) -> bytes:
    numbers = [b"\x00" if number is None else b"\x01" + compact(number) for number in (calls, errors)]
    return byte_string(name.encode()) + b"\x00" + numbers[0] + b"\x00\x00" + numbers[1] + bytes([index])


def _metadata(types: list[bytes], pallets: list[bytes]) -> bytes:
    return HEAD + compact(len(types)) + b"".join(types) + compact(len(pallets)) + b"".join(pallets) + b"\x00\x04\x00"


FORKS = [_type(number, _variant(*[_case("Id", 0, number + 1)] * 4)) for number in range(200)]
WIDE = _variant(*[_case(f"{number}", number % 256) for number in range(60_000)])
CALLS = _type(1, _variant(_case("transfer_all", 4, *[2] * 60_000)))
LIST_OF_WIDE = [_type(0, WIDE), _type(2, b"\x02\x00")]
ITSELF = [_type(0, b"\x06\x00"), _type(1, _variant(_case("transfer_all", 4, 0)))]
BOMBS = {
    "forks": _metadata([*FORKS, _type(300, _variant(_case("transfer_all", 4, 0)))], [_pallet("Balances", 6, 300)]),
    "wide": _metadata([*LIST_OF_WIDE, CALLS], [_pallet("Balances", 6, 1)]),
    "itself": _metadata(ITSELF, [_pallet("Balances", 6, 1)]),
    "errors": _metadata([_type(0, WIDE)], [_pallet("", number % 256, errors=0) for number in range(60_000)]),
    "zeros": HEAD + compact(8_000) + bytes(MAX_BYTES // 8),
    "texts": _metadata([_type(number, b"\x00\x00") for number in range(8_000)], []),
}


@pytest.mark.parametrize("name", BOMBS)
def test_metadata_that_mean_much(name: str) -> None:
    assert len(BOMBS[name]) <= MAX_BYTES
    assert peak_of(lambda: trim(read_metadata(BOMBS[name]))) < 16 * MIB
