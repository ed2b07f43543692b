"""Derivation paths and the keys behind them."""

from __future__ import annotations

import pytest
import sr25519
from hypothesis import given
from hypothesis import strategies as st
from nacl.signing import SigningKey, VerifyKey

from sakia_ng.adapters.vault.derivation import MAX_PATH_LENGTH, KeyPair, key_pair, parse_path, seed_of
from sakia_ng.domain.keys import PublicKey, Scheme
from sakia_ng.errors import BugError, UserError
from sakia_ng.ports.keystore import MnemonicSecret, SeedSecret
from sakia_ng.ports.recovery import DerivationProblem
from tests.adapters.vault.support import ENTROPY, MINI_SECRET, PUBLIC_KEYS

# blake2b-256 of b"\x80" + 32 times b"a", and of b"\x01\x01" + 64 times b"a"
LONG_NAMES = {
    32: "75ad2af4378b683f716ddf82fef713e873c85a6376ce2acf71d04f79e221a068",
    64: "7490fc8e93029b795c2c8797c48815e54ae8d119384704d4e6ca790187723afa",
}


@pytest.mark.parametrize(("path", "scheme"), PUBLIC_KEYS)
def test_the_vectors_of_both_schemes(path: str, scheme: Scheme) -> None:
    assert key_pair(seed_of(MnemonicSecret(ENTROPY)), path, scheme).public_key == PUBLIC_KEYS[path, scheme]


@pytest.mark.parametrize(
    ("path", "public_key"),
    [
        ("//Alice", "d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d"),
        ("//Bob", "8eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a48"),
        ("//Alice//stash", "be5ddb1579b72e84524fc29e78609e3caf42e85aa118ebfe0b0ad404b5bdd25f"),
    ],
)
def test_the_well_known_development_accounts(path: str, public_key: str) -> None:
    """Named, not numbered, steps of the public development phrase of Substrate ("bottom drive obey ... walk")."""
    assert key_pair(MINI_SECRET, path, Scheme.SR25519).public_key.hex() == public_key


def test_the_well_known_ed25519_development_account() -> None:
    """``//Alice`` of the authority keys of any Substrate development chain."""
    found = key_pair(MINI_SECRET, "//Alice", Scheme.ED25519).public_key.hex()
    assert found == "88dc3417d5058ec4b4503e0c12ea1a0a89be200fe98922423d4334014fa6b0ee"


def test_a_soft_key_can_be_found_from_its_parent_s_public_key() -> None:
    parent = key_pair(MINI_SECRET, "//0", Scheme.SR25519)
    child = key_pair(MINI_SECRET, "//0/foo", Scheme.SR25519)
    (step,) = parse_path("/foo")
    assert sr25519.derive_pubkey((step.chain_code, parent.public_key), b"")[1] == child.public_key
    signature = child.sign(b"message")
    assert sr25519.verify(signature.data, b"message", child.public_key)


@given(payload=st.binary(max_size=300), path=st.sampled_from(["", "//0", "//7//8"]), scheme=st.sampled_from(Scheme))
def test_what_is_signed_holds(payload: bytes, path: str, scheme: Scheme) -> None:
    pair = key_pair(MINI_SECRET, path, scheme)
    signature = pair.sign(payload)
    assert len(signature.data) == 64
    if scheme is Scheme.ED25519:
        assert VerifyKey(pair.public_key).verify(payload, signature.data) == payload
    else:
        assert sr25519.verify(signature.data, payload, pair.public_key)


def test_a_seed_is_an_ed25519_seed() -> None:
    seed = bytes(range(32))
    assert key_pair(seed_of(SeedSecret(seed)), "", Scheme.ED25519).public_key == bytes(SigningKey(seed).verify_key)


@given(st.integers(min_value=0, max_value=2**64 - 1))
def test_a_number_is_itself_little_endian(number: int) -> None:
    (step,) = parse_path(f"//{number}")
    assert step.hard
    assert step.chain_code == number.to_bytes(32, "little")
    assert parse_path(f"//+{number}") == parse_path(f"//0{number}") == (step,)


@pytest.mark.parametrize(
    ("name", "chain_code"),
    [
        ("Alice", b"\x14Alice".ljust(32, b"\0")),
        ("é", b"\x08\xc3\xa9".ljust(32, b"\0")),
        ("a" * 31, b"\x7c" + b"a" * 31),
        ("-1", b"\x08-1".ljust(32, b"\0")),
        ("٣", b"\x08\xd9\xa3".ljust(32, b"\0")),
        ("1.5", b"\x0c1.5".ljust(32, b"\0")),
    ],
)
def test_a_name_is_scale_text(name: str, chain_code: bytes) -> None:
    (step,) = parse_path(f"/{name}")
    assert not step.hard
    assert step.chain_code == chain_code


def test_a_long_name_is_hashed() -> None:
    codes = {parse_path(f"//{'a' * length}")[0].chain_code for length in (31, 32, 33, 63, 64, 65, 250)}
    assert len(codes) == 7
    assert {len(code) for code in codes} == {32}
    assert parse_path(f"//{'a' * 32}")[0].chain_code.hex() == LONG_NAMES[32]
    assert parse_path(f"//{'a' * 64}")[0].chain_code.hex() == LONG_NAMES[64]


@pytest.mark.parametrize(
    ("path", "problem", "position"),
    [
        ("0", DerivationProblem.SYNTAX, 1),
        ("//0//", DerivationProblem.SYNTAX, 2),
        ("/", DerivationProblem.SYNTAX, 1),
        ("//a\n", DerivationProblem.SYNTAX, 1),
        ("//0/\ud800", DerivationProblem.SYNTAX, 2),
        ("///password", DerivationProblem.PASSWORD, 1),
        ("//0///password", DerivationProblem.PASSWORD, 2),
        (f"//{2**64}", DerivationProblem.NUMBER_TOO_LARGE, 1),
        ("//1//" + "9" * 200, DerivationProblem.NUMBER_TOO_LARGE, 2),
    ],
)
def test_a_path_that_cannot_be_read(path: str, problem: DerivationProblem, position: int) -> None:
    with pytest.raises(UserError) as caught:
        parse_path(path)
    assert caught.value.code is problem
    assert caught.value.params == {"position": position}


@pytest.mark.parametrize("path", ["//0" * 17, "//" + "a" * MAX_PATH_LENGTH])
def test_a_path_without_end(path: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_path(path)
    assert caught.value.code is DerivationProblem.TOO_LONG


def test_the_longest_paths_are_read() -> None:
    assert len(parse_path("//0" * 16)) == 16
    assert len(parse_path("//" + "a" * (MAX_PATH_LENGTH - 2))) == 1


def test_ed25519_has_no_soft_keys() -> None:
    with pytest.raises(UserError) as caught:
        key_pair(MINI_SECRET, "//0/1", Scheme.ED25519)
    assert caught.value.code is DerivationProblem.SOFT_UNSUPPORTED
    assert caught.value.params == {"position": 2}


@given(st.text(alphabet=st.sampled_from("/09a+é \ud800"), max_size=20))
def test_any_path_is_read_whole_or_refused(path: str) -> None:
    if "///" in path or path.endswith("/") or "\ud800" in path or (path and not path.startswith("/")):
        with pytest.raises(UserError):
            parse_path(path)
    else:
        assert sum(2 if step.hard else 1 for step in parse_path(path)) == path.count("/")


@pytest.mark.parametrize("secret", [MnemonicSecret(bytes(17)), SeedSecret(bytes(33))])
def test_a_secret_of_an_impossible_length(secret: MnemonicSecret | SeedSecret) -> None:
    with pytest.raises(BugError):
        seed_of(secret)


def test_a_key_pair_does_not_show_its_secret() -> None:
    pair = key_pair(MINI_SECRET, "", Scheme.ED25519)
    assert pair.secret_key.hex() not in repr(pair)
    assert repr(pair.secret_key) not in repr(pair)
    assert pair == KeyPair(Scheme.ED25519, PublicKey(pair.public_key), pair.secret_key)
