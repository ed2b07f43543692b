"""Vault files, what is in them, and what the system's secret store gives back. Nothing is derived beyond its bounds."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl import bindings

from sakia_ng.adapters.vault import kdf
from sakia_ng.adapters.vault.content import decode, encode
from sakia_ng.adapters.vault.files import MAIN_NAME
from sakia_ng.adapters.vault.format import MAX_FILE_SIZE, new_wrap, open_payload, parse, seal, unwrap
from sakia_ng.adapters.vault.kdf import CostPolicy
from sakia_ng.adapters.vault.keystore import FileKeystore
from sakia_ng.adapters.vault.session_unlock import KeyringUnlock
from sakia_ng.errors import UserError
from sakia_ng.ports.keystore import VaultProblem
from tests.adapters.vault.support import PASSWORD
from tests.adapters.vault.test_content import SOUND, canonical
from tests.adapters.vault.test_format import repaired
from tests.adapters.vault.test_session_unlock import Store
from tests.fuzz.effort import FUZZ, held, held_async, peak_of
from tests.fuzz.mutations import HOSTILE_BYTES, json_edits, json_text, mutated, mutated_bytes, mutated_text

MIB = 1 << 20
POLICY = CostPolicy()
KEY = bytes(range(32))
PAYLOADS = [canonical(SOUND), canonical({"keys": [], "secrets": [], "version": 1})]
PAYLOAD_EDITS = json_edits().map(lambda edit: canonical(edit(SOUND)))


@pytest.fixture(autouse=True)
def derived(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int]]:
    """Give a key at once; what each derivation would have cost is held to the bounds, then forgotten."""
    asked: list[tuple[int, int]] = []

    def derive(length: int, password: bytes, salt: bytes, passes: int, memory: int, _algorithm: int) -> bytes:
        assert len(password) > 0
        assert len(salt) == kdf.SALT_LENGTH
        assert POLICY.floor.passes <= passes <= POLICY.ceiling.passes
        assert POLICY.floor.memory_kib <= memory // 1024 <= POLICY.ceiling.memory_kib
        assert passes * memory // 1024 <= POLICY.max_work_kib
        asked.append((passes, memory))
        return KEY[:length]

    monkeypatch.setattr(bindings, "crypto_pwhash_alg", derive)
    return asked


@pytest.fixture
def whole(derived: list[tuple[int, int]]) -> bytes:
    """A vault of the usual cost, that any password opens."""
    wrap, data_key = new_wrap(PASSWORD, POLICY.floor, erasures=3)
    return seal(wrap, bytes(data_key), PAYLOADS[0])


def _opened(data: bytes, password: str = PASSWORD) -> bytes:
    vault = parse(data, POLICY)
    return open_payload(vault, unwrap(vault.wrap, password))


@FUZZ
@given(st.data())
def test_files(whole: bytes, data: st.DataObject) -> None:
    changed = data.draw(mutated([whole], HOSTILE_BYTES))
    mends = data.draw(st.booleans())
    payload = held(lambda: _opened(repaired(changed) if mends else changed), UserError)
    assert payload in (None, PAYLOADS[0]), "what opens is what was sealed"


@FUZZ
@given(st.binary(max_size=200), st.integers(0, 2**16 - 1))
def test_files_that_never_were_a_vault(data: bytes, version: int) -> None:
    for content in (data, b"SakiaVlt" + data, b"SakiaVlt" + struct.pack("<H", version) + data):
        assert held(lambda content=content: _opened(content), UserError) is None  # type: ignore[misc]  # bound at once


@FUZZ
@given(st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1))
def test_costs(whole: bytes, derived: list[tuple[int, int]], passes: int, memory_kib: int, length: int) -> None:
    """A header that asks for too much, or too little, is refused before anything is derived from a password."""
    changed = bytearray(whole)
    struct.pack_into("<II", changed, 10, passes, memory_kib)
    derived.clear()
    problem = None
    try:
        _opened(repaired(bytes(changed)))
    except UserError as error:
        problem = error.code
    allowed = POLICY.allows(kdf.Cost(passes, memory_kib))
    assert problem is (VaultProblem.WRONG_PASSWORD if allowed else VaultProblem.COST_OUT_OF_BOUNDS)
    assert bool(derived) == allowed
    struct.pack_into("<I", changed, 134, length)
    assert held(lambda: _opened(repaired(bytes(changed))), UserError) is None


@pytest.mark.parametrize(("passes", "memory_mib"), [(3, 4096), (1, 64), (0, 64), (64, 1024), (2**32 - 1, 64), (3, 63)])
def test_four_gigabytes_are_not_given(
    whole: bytes, derived: list[tuple[int, int]], passes: int, memory_mib: int
) -> None:
    changed = bytearray(whole)
    struct.pack_into("<II", changed, 10, passes, memory_mib << 10)
    derived.clear()
    with pytest.raises(UserError) as refused:
        _opened(repaired(bytes(changed)))
    assert refused.value.code is VaultProblem.COST_OUT_OF_BOUNDS
    assert derived == []


@FUZZ
@given(mutated_bytes(PAYLOADS) | json_edits().map(lambda edit: json_text(edit(SOUND)).encode()) | PAYLOAD_EDITS)
def test_contents(payload: bytes) -> None:
    content = held(lambda: decode(payload), UserError)
    assert content is None or encode(content) == payload


@FUZZ
@given(st.text(max_size=20))
def test_passwords(whole: bytes, password: str) -> None:
    assert held(lambda: _opened(whole, password), UserError) in (None, PAYLOADS[0])


@pytest.fixture
def desk(tmp_path: Path, whole: bytes) -> tuple[Store, KeyringUnlock]:
    """A locked vault, and a secret store."""
    store = Store()
    (tmp_path / MAIN_NAME).write_bytes(whole)
    return store, KeyringUnlock(FileKeystore(tmp_path, POLICY), "default", lambda: store)


@FUZZ
@given(mutated_text([KEY.hex(), (bytes(16) + KEY).hex(), "ab" * 16 + KEY.hex()]))
def test_what_the_system_kept(desk: tuple[Store, KeyringUnlock], kept: str) -> None:
    store, unlock = desk
    store.kept["sakia-ng", "default"] = kept
    held_async(unlock.unlock)
    assert unlock._keystore.state == "locked"


def test_files_that_mean_much() -> None:
    for data in (
        bytes(MAX_FILE_SIZE + 1),
        b"SakiaVlt" + b"\xff" * (MAX_FILE_SIZE + 1),
        b"SakiaVlt\x01\x00" + b"\xff" * 200,
    ):
        assert peak_of(lambda data=data: _opened(data)) < MIB  # type: ignore[misc]  # bound at once
    for payload in (b"[" * 100_000, b'{"keys":' * 50_000, b"9" * 100_000):
        assert peak_of(lambda payload=payload: decode(payload)) < 16 * MIB  # type: ignore[misc]  # bound at once
