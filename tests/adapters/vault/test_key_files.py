"""Key files of Duniter v1: made by hand, made by duniterpy, spoilt."""

from __future__ import annotations

from pathlib import Path

import base58
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nacl.signing import SigningKey

from sakia_ng.adapters.nacl_shim import duniterpy_keys
from sakia_ng.adapters.vault.key_files import kind_of, seed_from_key_file
from sakia_ng.errors import UserError
from sakia_ng.ports.keystore import SecretKind
from sakia_ng.ports.recovery import LARGEST_KEY_FILE, KeyFileKind, KeyFileProblem
from tests import key_files as made
from tests.adapters.vault.support import V1_SEED

KINDS = [
    (made.PUBSEC, KeyFileKind.PUBSEC, made.SEED),
    (f"sec: {made.SEC}", KeyFileKind.PUBSEC, made.SEED),
    (made.WIF, KeyFileKind.WIF, made.SEED),
    (made.WIF_DATA, KeyFileKind.WIF, made.SEED),
    (made.EWIF, KeyFileKind.EWIF, made.SEED),
    (made.EWIF_DATA, KeyFileKind.EWIF, made.SEED),
    (made.HEXADECIMAL, KeyFileKind.SEED, made.SEED),
    (made.HEXADECIMAL.upper() + "\n", KeyFileKind.SEED, made.SEED),
    (made.CREDENTIALS, KeyFileKind.CREDENTIALS, V1_SEED),
    (" salt\t\n\n password ", KeyFileKind.CREDENTIALS, V1_SEED),
]


@pytest.mark.parametrize(("text", "kind", "seed"), KINDS, ids=range(len(KINDS)))
def test_each_kind_is_named_and_read(text: str, kind: KeyFileKind, seed: bytes) -> None:
    for written in (text, f"\ufeff{text}", text.replace("\n", "\r\n"), f"\n{text}\n\n"):
        assert kind_of(written) is kind
    secret = seed_from_key_file(text, made.EWIF_PASSWORD)
    assert (secret.seed, secret.kind) == (seed, SecretKind.KEY_FILE)
    assert kind.needs_password is (kind is KeyFileKind.EWIF)


def test_what_duniterpy_saves_is_read(tmp_path: Path) -> None:
    key = duniterpy_keys().SigningKey(made.SEED)
    path = tmp_path / "key.dunikey"
    for save in (key.save_pubsec_file, key.save_wif_file, key.save_seedhex_file):
        save(path)
        assert seed_from_key_file(path.read_text(encoding="utf-8")).seed == made.SEED
    key.save_ewif_file(path, made.EWIF_PASSWORD)
    assert path.read_text(encoding="utf-8") == made.EWIF
    assert seed_from_key_file(made.EWIF, made.EWIF_PASSWORD).seed == made.SEED


def test_the_vector_of_ewif_is_ours_too() -> None:
    """The frozen text is what the description gives, with an AES written for the test."""
    assert made.ewif(made.SEED, made.EWIF_PASSWORD) == made.EWIF_DATA


def other(text: str, place: int) -> str:
    """Put another character of base58 there."""
    return text[:place] + ("2" if text[place] != "2" else "3") + text[place + 1 :]


OTHER_PUBLIC = base58.b58encode(bytes(SigningKey(V1_SEED).verify_key)).decode()
REFUSED = [
    ("", KeyFileProblem.EMPTY),
    (" \r\n\t\n", KeyFileProblem.EMPTY),
    ("x" * (LARGEST_KEY_FILE + 1), KeyFileProblem.TOO_LARGE),
    ("\ud800\nx", KeyFileProblem.UNKNOWN),
    ("hello", KeyFileProblem.UNKNOWN),
    ("one\ntwo\nthree", KeyFileProblem.UNKNOWN),
    (made.HEXADECIMAL[:-1], KeyFileProblem.UNKNOWN),
    (made.DEWIF, KeyFileProblem.DEWIF),
    (made.KEY, KeyFileProblem.NO_SECRET),
    (f"pub: {made.KEY}", KeyFileProblem.NO_SECRET),
    (made.PUBSEC.replace("Version: 1", "Version: 2"), KeyFileProblem.OTHER_VERSION),
    (made.PUBSEC[:-1], KeyFileProblem.DAMAGED),
    (made.PUBSEC.replace(made.SEC, other(made.SEC, 5)), KeyFileProblem.DAMAGED),
    (made.PUBSEC.replace(made.KEY, other(made.KEY, 5)), KeyFileProblem.DAMAGED),
    (made.PUBSEC.replace(made.KEY, OTHER_PUBLIC), KeyFileProblem.DAMAGED),
    (made.PUBSEC.replace(made.SEC, ""), KeyFileProblem.DAMAGED),
    (made.WIF[:-1], KeyFileProblem.DAMAGED),
    (other(made.WIF_DATA, 20), KeyFileProblem.DAMAGED),
    (other(made.WIF_DATA, 0), KeyFileProblem.DAMAGED),
    (made.WIF_DATA[:-1], KeyFileProblem.DAMAGED),
    (made.WIF + "0", KeyFileProblem.DAMAGED),
    ("Data: x", KeyFileProblem.DAMAGED),
    (other(made.EWIF_DATA, 30), KeyFileProblem.DAMAGED),
    (made.with_checksum(b"\x03" + made.SEED), KeyFileProblem.DAMAGED),
]


@pytest.mark.parametrize(("text", "problem"), REFUSED, ids=range(len(REFUSED)))
def test_what_is_wrong_is_named(text: str, problem: KeyFileProblem) -> None:
    with pytest.raises(UserError) as caught:
        seed_from_key_file(text, "password")
    assert caught.value.code is problem
    assert caught.value.params == {}


@pytest.mark.parametrize(
    ("password", "problem"),
    [
        ("", KeyFileProblem.PASSWORD_NEEDED),
        ("paquerette 12", KeyFileProblem.WRONG_PASSWORD),
        ("\ud800", KeyFileProblem.WRONG_PASSWORD),
    ],
)
def test_a_wrong_password_is_told_from_a_damaged_file(password: str, problem: KeyFileProblem) -> None:
    with pytest.raises(UserError) as caught:
        seed_from_key_file(made.EWIF, password)
    assert caught.value.code is problem


def test_a_line_of_two_that_is_blank_leaves_one() -> None:
    with pytest.raises(UserError) as caught:
        seed_from_key_file("salt\n \n")
    assert caught.value.code is KeyFileProblem.UNKNOWN


@settings(max_examples=50)
@given(st.binary(min_size=32, max_size=32))
def test_any_seed_comes_back(seed: bytes) -> None:
    key = base58.b58encode(bytes(SigningKey(seed).verify_key)).decode()
    sec = base58.b58encode(seed + bytes(SigningKey(seed).verify_key)).decode()
    for text in (f"pub: {key}\nsec: {sec}", made.with_checksum(b"\x01" + seed), seed.hex()):
        assert seed_from_key_file(text).seed == seed
