"""The bytes of the vault file: round trip, damage of every byte, bounds."""

from __future__ import annotations

import secrets
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sakia_ng.adapters.vault import format as vault_format
from sakia_ng.adapters.vault.format import MAX_FILE_SIZE, digest, new_wrap, open_payload, parse, seal, unwrap
from sakia_ng.adapters.vault.kdf import Cost, CostPolicy
from sakia_ng.errors import UserError
from sakia_ng.ports.keystore import VaultProblem
from tests.adapters.vault.support import CHEAP, OTHER_PASSWORD, PASSWORD

PAYLOAD = b'{"keys":[],"secrets":[],"version":1}'
HEADER = 138
"""Bytes before the payload, as the module of the format lays them out."""
PASSES_AT, MEMORY_AT, ERASURES_AT, LENGTH_AT = 10, 14, 34, 134


def make(payload: bytes = PAYLOAD, cost: Cost = CHEAP.floor) -> bytes:
    wrap, data_key = new_wrap(PASSWORD, cost, erasures=3)
    return seal(wrap, bytes(data_key), payload)


def opened(data: bytes, password: str = PASSWORD, policy: CostPolicy = CHEAP) -> bytes:
    vault = parse(data, policy)
    return open_payload(vault, unwrap(vault.wrap, password))


def refusal(data: bytes, password: str = PASSWORD, policy: CostPolicy = CHEAP) -> UserError:
    with pytest.raises(UserError) as caught:
        opened(data, password, policy)
    return caught.value


def repaired(data: bytes) -> bytes:
    """Give altered bytes a right digest, as an attacker would."""
    return data[:-32] + digest(data[:-32])


def with_number(data: bytes, at: int, number: int, form: str = "<I") -> bytes:
    changed = bytearray(data)
    struct.pack_into(form, changed, at, number)
    return repaired(bytes(changed))


VAULT = make()


@settings(max_examples=50)
@given(payload=st.binary(max_size=5000), password=st.text(min_size=1))
def test_what_is_sealed_is_opened(payload: bytes, password: str) -> None:
    wrap, data_key = new_wrap(password, CHEAP.floor, erasures=2**32 - 1)
    vault = parse(seal(wrap, bytes(data_key), payload), CHEAP)
    assert vault.wrap == wrap
    assert open_payload(vault, unwrap(vault.wrap, password)) == payload


def test_salt_nonces_and_keys_are_new_each_time() -> None:
    wraps = [new_wrap(PASSWORD, CHEAP.floor, 0) for _ in range(2)]
    assert wraps[0][0].salt != wraps[1][0].salt
    assert wraps[0][0].nonce != wraps[1][0].nonce
    assert wraps[0][1] != wraps[1][1]
    once, again = (parse(seal(wraps[0][0], bytes(wraps[0][1]), PAYLOAD), CHEAP) for _ in range(2))
    assert once.nonce != again.nonce
    assert once.payload != again.payload


def test_the_layout_is_the_one_written_down() -> None:
    assert VAULT[:10] == b"SakiaVlt\x01\x00"
    assert struct.unpack_from("<II", VAULT, PASSES_AT) == (CHEAP.floor.passes, CHEAP.floor.memory_kib)
    assert struct.unpack_from("<I", VAULT, ERASURES_AT) == (3,)
    assert struct.unpack_from("<I", VAULT, LENGTH_AT) == (len(PAYLOAD) + 16,)
    assert len(VAULT) == HEADER + len(PAYLOAD) + 16 + 32


def test_nothing_of_the_payload_stands_in_clear() -> None:
    assert PAYLOAD[:12] not in VAULT


@pytest.mark.parametrize("mask", [0x01, 0x80, 0xFF])
def test_every_altered_byte_is_refused(mask: int) -> None:
    for at in range(len(VAULT)):
        error = refusal(VAULT[:at] + bytes([VAULT[at] ^ mask]) + VAULT[at + 1 :])
        expected = {VaultProblem.ALTERED}
        if at < 8:
            expected = {VaultProblem.NOT_A_VAULT}
        elif at < 10:
            expected = {VaultProblem.NEWER, VaultProblem.ALTERED}
        elif at >= LENGTH_AT and at < HEADER:
            expected = {VaultProblem.TRUNCATED, VaultProblem.ALTERED}
        assert error.code in expected, at


@pytest.mark.parametrize("mask", [0x01, 0x02, 0x80])
def test_every_altered_byte_is_refused_even_with_a_right_digest(mask: int) -> None:
    """The digest tells accidents; against a person, both encryptions vouch for every byte."""
    for at in range(10, len(VAULT) - 32):
        error = refusal(repaired(VAULT[:at] + bytes([VAULT[at] ^ mask]) + VAULT[at + 1 :]))
        if PASSES_AT <= at < MEMORY_AT + 4:
            expected = {VaultProblem.COST_OUT_OF_BOUNDS, VaultProblem.WRONG_PASSWORD}
        elif at < 110:
            expected = {VaultProblem.WRONG_PASSWORD}
        elif LENGTH_AT <= at < HEADER:
            expected = {VaultProblem.TRUNCATED, VaultProblem.ALTERED}
        else:
            expected = {VaultProblem.ALTERED}
        assert error.code in expected, at


@given(data=st.data())
def test_several_altered_bytes_are_refused(data: st.DataObject) -> None:
    changed = bytearray(VAULT)
    for at in data.draw(st.sets(st.integers(0, len(VAULT) - 1), min_size=1, max_size=20)):
        changed[at] ^= data.draw(st.integers(1, 255))
    refusal(bytes(changed))


@pytest.mark.parametrize("length", range(len(VAULT)))
def test_every_truncation_is_said(length: int) -> None:
    assert refusal(VAULT[:length]).code is VaultProblem.TRUNCATED


def test_more_than_the_vault_is_an_alteration() -> None:
    assert refusal(VAULT + b"\0").code is VaultProblem.ALTERED


@given(st.binary(max_size=400))
def test_any_other_file_is_refused(data: bytes) -> None:
    assert refusal(data).code in {VaultProblem.NOT_A_VAULT, VaultProblem.TRUNCATED}


@given(st.binary(max_size=400))
def test_anything_after_a_right_beginning_is_refused(data: bytes) -> None:
    assert refusal(VAULT[:10] + data).code in {VaultProblem.TRUNCATED, VaultProblem.ALTERED}


@pytest.mark.parametrize("version", [2, 3, 65535])
def test_a_newer_version_is_named_before_anything_else_is_read(version: int) -> None:
    for data in (with_number(VAULT, 8, version, "<H"), VAULT[:8] + struct.pack("<H", version)):
        error = refusal(data)
        assert error.code is VaultProblem.NEWER
        assert error.params == {"version": version, "newest_known": 1}


def test_there_is_no_version_before_the_first() -> None:
    with pytest.raises(UserError) as caught:
        parse(with_number(VAULT, 8, 0, "<H"), CHEAP)
    assert caught.value.code is VaultProblem.ALTERED


@pytest.mark.parametrize("length", range(16))
def test_a_payload_shorter_than_its_tag_is_an_alteration(length: int) -> None:
    changed = bytearray(VAULT[: HEADER + length] + bytes(32))
    assert refusal(with_number(bytes(changed), LENGTH_AT, length)).code is VaultProblem.ALTERED


def test_a_wrong_password_is_told_from_a_damage() -> None:
    assert refusal(VAULT, OTHER_PASSWORD).code is VaultProblem.WRONG_PASSWORD


def test_a_header_cannot_be_moved_to_another_vault() -> None:
    wrap, data_key = new_wrap(PASSWORD, CHEAP.floor, 0)
    first, second = (seal(wrap, bytes(data_key), PAYLOAD) for _ in range(2))
    assert refusal(repaired(first[:HEADER] + second[HEADER:])).code is VaultProblem.ALTERED


def test_the_number_of_erasures_cannot_be_lowered() -> None:
    assert refusal(with_number(VAULT, ERASURES_AT, 2)).code is VaultProblem.WRONG_PASSWORD


PRODUCTION = CostPolicy()


@pytest.mark.parametrize(
    ("passes", "memory_kib"),
    [
        (2, 64 * 1024),
        (0, 64 * 1024),
        (3, 64 * 1024 - 1),
        (3, 8),
        (3, 0),
        (3, 100 * 1024 * 1024),
        (3, 2**32 - 1),
        (2**32 - 1, 64 * 1024),
        (64, 1024 * 1024),
        (65, 64 * 1024),
        (3, 1024 * 1024 + 1),
    ],
)
def test_a_file_can_ask_neither_for_a_weak_nor_for_an_endless_derivation(
    passes: int, memory_kib: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vault_format, "password_key", lambda *_: pytest.fail("it was derived"))
    hostile = with_number(with_number(VAULT, PASSES_AT, passes), MEMORY_AT, memory_kib)
    error = refusal(hostile, policy=PRODUCTION)
    assert error.code is VaultProblem.COST_OUT_OF_BOUNDS
    assert error.params == {"passes": passes, "memory_mib": memory_kib // 1024}


@pytest.mark.parametrize(("passes", "memory_kib"), [(3, 64 * 1024), (64, 256 * 1024), (16, 1024 * 1024)])
def test_the_costs_between_the_bounds_are_read(passes: int, memory_kib: int) -> None:
    data = with_number(with_number(VAULT, PASSES_AT, passes), MEMORY_AT, memory_kib)
    assert parse(data, PRODUCTION).wrap.cost == Cost(passes, memory_kib)


def test_the_vaults_of_tests_are_refused_in_production() -> None:
    assert refusal(VAULT, policy=PRODUCTION).code is VaultProblem.COST_OUT_OF_BOUNDS


def test_the_largest_vault_is_read_and_a_larger_one_neither_written_nor_read() -> None:
    largest = MAX_FILE_SIZE - HEADER - 16 - 32
    payload = secrets.token_bytes(largest)
    data = make(payload)
    assert len(data) == MAX_FILE_SIZE
    assert opened(data) == payload
    with pytest.raises(UserError) as caught:
        make(payload + b"x")
    assert caught.value.code is VaultProblem.FULL
    assert refusal(data + b"x").code is VaultProblem.TOO_LARGE
