from __future__ import annotations

import hashlib
import json
from collections.abc import Callable

import base58
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.bindings import crypto_core_ed25519_is_valid_point
from nacl.signing import SigningKey

from sakia_ng.domain.addresses import (
    Address,
    AddressProblem,
    decode_ss58,
    decode_v1,
    encode_ss58,
    is_ed25519_point,
    parse_address,
    public_key_of,
    short_form,
    to_address,
    v1_checksum,
    v1_text,
    v1_text_with_checksum,
)
from sakia_ng.domain.currency import G1, GDEV, GTEST, Currency, LedgerKind
from sakia_ng.domain.keys import PublicKey
from sakia_ng.errors import BugError, Code, UserError
from tests.domain.vectors import (
    ED25519,
    TREASURY_G1,
    V1_LOGIN_CHECKSUM,
    V1_LOGIN_G1,
    V1_LOGIN_KEY,
    V1_LOGIN_TEXT,
    A,
    KeyVector,
)
from tests.shared import shared_dir

KEYS = st.binary(min_size=32, max_size=32).map(PublicKey)
REAL_KEYS = st.binary(min_size=32, max_size=32).map(lambda seed: PublicKey(bytes(SigningKey(seed).verify_key)))
PREFIXES = st.integers(0, 16_383)
OLD_G1 = Currency("g1-v1", "Ğ1", 4450, "", ledger=LedgerKind.DUNITER_V1)


def _problem(action: Callable[[], object], code: Code) -> dict[str, object]:
    with pytest.raises(UserError) as caught:
        action()
    assert caught.value.code is code
    return caught.value.params


def _outcome(action: Callable[[], object]) -> object:
    """Return what the action gives, or the code of its refusal; let any other exception through."""
    try:
        return action()
    except UserError as error:
        return error.code


@pytest.mark.parametrize("vector", ED25519, ids=lambda vector: vector.path or "root")
def test_vectors_both_ways(vector: KeyVector) -> None:
    assert encode_ss58(vector.key, 4450) == vector.g1
    assert encode_ss58(vector.key, 42) == vector.prefix_42
    assert v1_text(vector.key) == vector.v1
    assert decode_ss58(vector.g1) == (4450, vector.key)
    assert decode_ss58(vector.prefix_42) == (42, vector.key)
    assert decode_v1(vector.v1) == vector.key


def test_v1_login_vector_and_its_checksum() -> None:
    assert v1_checksum(V1_LOGIN_KEY) == V1_LOGIN_CHECKSUM
    assert decode_v1(f"{V1_LOGIN_TEXT}:{V1_LOGIN_CHECKSUM}") == V1_LOGIN_KEY
    assert to_address(V1_LOGIN_KEY, G1) == V1_LOGIN_G1


def test_the_treasury_account_is_the_pallets() -> None:
    assert decode_ss58(TREASURY_G1) == (4450, b"modlpy/trsry".ljust(32, b"\0"))


def test_the_literals_here_are_those_of_the_shared_vectors() -> None:
    vectors = json.loads((shared_dir() / "protocol" / "test_vectors.json").read_text(encoding="utf-8"))
    fields = ("ed25519_pub", "ed25519_g1", "ed25519_42", "v1_pubkey")
    assert [[row[name] for name in fields] for row in vectors["derivations"]] == [
        [vector.key.hex(), vector.g1, vector.prefix_42, vector.v1] for vector in ED25519
    ]
    for row in vectors["derivations"]:
        assert decode_ss58(row["sr25519_g1"]) == (4450, bytes.fromhex(row["sr25519_pub"]))
        assert encode_ss58(PublicKey(bytes.fromhex(row["sr25519_pub"])), 42) == row["sr25519_42"]
    assert vectors["v1_login"]["v1_checksum"] == v1_checksum(decode_v1(vectors["v1_login"]["v1_pubkey"]))


@given(KEYS, PREFIXES)
def test_ss58_round_trip_for_every_prefix(key: PublicKey, prefix: int) -> None:
    assert decode_ss58(encode_ss58(key, prefix)) == (prefix, key)


@given(KEYS)
def test_v1_round_trip_with_and_without_checksum(key: PublicKey) -> None:
    assert decode_v1(v1_text(key)) == key
    assert decode_v1(v1_text_with_checksum(key)) == key


@given(REAL_KEYS)
def test_a_v1_key_and_an_address_are_never_mistaken_for_each_other(key: PublicKey) -> None:
    assert len(encode_ss58(key, 4450)) == 49
    assert parse_address(v1_text_with_checksum(key), G1) == parse_address(encode_ss58(key, 4450), G1)
    _problem(lambda: decode_v1(encode_ss58(key, 4450)), AddressProblem.LENGTH)
    _problem(lambda: decode_ss58(v1_text(key)), AddressProblem.LENGTH)


@given(KEYS, st.integers(0, 48), st.sampled_from("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"))
def test_one_character_changed_is_noticed(key: PublicKey, index: int, character: str) -> None:
    address = encode_ss58(key, 4450)
    altered = address[:index] + character + address[index + 1 :]
    if altered == address:
        return
    outcome = _outcome(lambda: decode_ss58(altered))
    # a checksum of 16 bits lets one accident in 65,536 pass: then at least it is not the same account
    assert outcome != (4450, key)
    assert isinstance(outcome, tuple) or outcome in (AddressProblem.CHECKSUM, AddressProblem.LENGTH)


def test_two_characters_swapped_break_the_checksum() -> None:
    swapped = A.g1[:10] + A.g1[11] + A.g1[10] + A.g1[12:]
    _problem(lambda: decode_ss58(swapped), AddressProblem.CHECKSUM)


@pytest.mark.parametrize(("character", "alike"), [("0", "o"), ("O", "o"), ("I", "1"), ("l", "1")])
def test_a_look_alike_is_named_with_its_position(character: str, alike: str) -> None:
    params = _problem(lambda: decode_ss58(A.g1[:6] + character + A.g1[7:]), AddressProblem.CHARACTER)
    assert params["position"] == 7
    assert alike in params["look_alikes"]  # type: ignore[operator]  # params hold objects of any kind


def test_a_character_that_resembles_nothing_has_no_look_alike() -> None:
    params = _problem(lambda: decode_v1(A.v1[:43] + "é"), AddressProblem.CHARACTER)
    assert (params["position"], params["look_alikes"]) == (44, ())


@pytest.mark.parametrize("text", [A.g1[:-1], A.g1 + "1", A.g1[:20], "g1", A.g1[:43], A.g1[:44], "1" * 65, "z" * 10**6])
def test_a_cut_or_lengthened_address_is_a_wrong_length(text: str) -> None:
    params = _problem(lambda: parse_address(text, G1), AddressProblem.LENGTH)
    assert params["length"] == len(text)
    assert params["expected"] == (48, 49)


@pytest.mark.parametrize("text", [A.g1.lower(), A.g1.upper(), A.v1.lower(), A.prefix_42.upper()])
def test_an_address_that_lost_its_capitals_is_told_so(text: str) -> None:
    _problem(lambda: parse_address(text, G1), AddressProblem.LETTER_CASE)


def test_a_short_v1_key_is_told_the_lengths_of_v1_keys() -> None:
    assert _problem(lambda: parse_address(A.v1[:-2], G1), AddressProblem.LENGTH)["expected"] == (43, 44)


def test_nothing_at_all_is_said_to_be_empty() -> None:
    _problem(lambda: parse_address("", G1), AddressProblem.EMPTY)
    _problem(lambda: decode_ss58(""), AddressProblem.EMPTY)
    _problem(lambda: decode_v1(":2Ew"), AddressProblem.EMPTY)


def test_wrong_v1_checksums() -> None:
    _problem(lambda: parse_address(f"{V1_LOGIN_TEXT}:2Ex", G1), AddressProblem.V1_CHECKSUM)
    _problem(lambda: parse_address(f"{V1_LOGIN_TEXT}:2e", G1), AddressProblem.V1_CHECKSUM_LENGTH)
    _problem(lambda: parse_address(f"{V1_LOGIN_TEXT}:", G1), AddressProblem.V1_CHECKSUM_LENGTH)
    params = _problem(lambda: parse_address(f"{V1_LOGIN_TEXT}:2E0", G1), AddressProblem.CHARACTER)
    assert params["position"] == len(V1_LOGIN_TEXT) + 4


def test_an_address_of_another_network_is_refused_and_its_form_here_offered() -> None:
    params = _problem(lambda: parse_address(A.prefix_42, G1), AddressProblem.OTHER_NETWORK)
    assert params == {"prefix": 42, "offered": A.g1}
    params = _problem(lambda: parse_address(A.g1, GDEV), AddressProblem.OTHER_NETWORK)
    assert params == {"prefix": 4450, "offered": A.prefix_42}
    params = _problem(lambda: parse_address(A.g1, OLD_G1), AddressProblem.OTHER_NETWORK)
    assert params == {"prefix": 4450, "offered": A.v1}


def test_g1_and_gtest_share_their_addresses() -> None:
    assert parse_address(A.g1, GTEST) == parse_address(A.g1, G1) == A.g1


def test_a_v1_key_is_rewritten_for_the_currency() -> None:
    assert parse_address(A.v1, G1) == A.g1
    assert parse_address(A.v1, GDEV) == A.prefix_42
    assert parse_address(A.v1, OLD_G1) == A.v1


@pytest.mark.parametrize("text", [A.g1, A.prefix_42, A.v1])
def test_the_key_of_an_address_in_any_form(text: str) -> None:
    assert public_key_of(Address(text)) == A.key


def test_a_small_prefix_written_on_two_bytes_is_refused() -> None:
    body = bytes([(42 >> 2) | 0x40, (42 & 3) << 6]) + A.key
    _problem(lambda: decode_ss58(_with_checksum(body)), AddressProblem.PREFIX)


def test_a_prefix_byte_beyond_the_format_is_refused() -> None:
    _problem(lambda: decode_ss58(_with_checksum(bytes([0x80, 0]) + A.key)), AddressProblem.PREFIX)


def test_a_mistyped_v1_key_off_the_curve_is_refused_unless_its_checksum_is_right() -> None:
    off_curve = PublicKey((2).to_bytes(32, "little"))
    assert not crypto_core_ed25519_is_valid_point(off_curve)
    text = v1_text(off_curve)
    _problem(lambda: parse_address(text, G1), AddressProblem.NOT_A_KEY)
    assert parse_address(f"{text}:{v1_checksum(off_curve)}", G1) == to_address(off_curve, G1)


@given(REAL_KEYS)
def test_every_real_key_is_on_the_curve(key: PublicKey) -> None:
    assert is_ed25519_point(key)


@given(KEYS)
def test_what_libsodium_accepts_is_on_the_curve(key: PublicKey) -> None:
    if crypto_core_ed25519_is_valid_point(key):
        assert is_ed25519_point(key)


def test_about_half_of_random_keys_are_off_the_curve() -> None:
    on_curve = sum(is_ed25519_point(PublicKey(number.to_bytes(32, "little"))) for number in range(2, 402))
    assert 140 < on_curve < 260


@given(st.text(max_size=70))
def test_any_text_gives_an_address_or_a_user_error(text: str) -> None:
    outcome = _outcome(lambda: parse_address(text, G1))
    if not isinstance(outcome, AddressProblem):
        assert decode_ss58(str(outcome))[0] == 4450


def test_keys_of_another_size_are_our_own_mistake() -> None:
    for write in (v1_text, v1_checksum, is_ed25519_point, lambda key: encode_ss58(key, 42)):
        with pytest.raises(BugError):
            write(PublicKey(b"short"))
    with pytest.raises(BugError):
        encode_ss58(A.key, 16_384)


def test_the_short_form_keeps_both_ends() -> None:
    assert short_form(Address(A.g1)) == "g1LAN1C5…emwTVz"
    assert short_form(Address("short")) == "short"


def _with_checksum(body: bytes) -> str:
    """Write an SS58 text whatever its prefix bytes: the checksum by hand, as the format says."""
    return base58.b58encode(body + hashlib.blake2b(b"SS58PRE" + body).digest()[:2]).decode()
