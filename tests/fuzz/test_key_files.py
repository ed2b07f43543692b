"""Key files of Duniter v1, opened or pasted."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.adapters.nacl_shim import duniterpy_keys
from sakia_ng.adapters.vault.key_files import kind_of, seed_from_key_file
from sakia_ng.errors import UserError
from sakia_ng.ports.recovery import LARGEST_KEY_FILE, KeyFileKind
from tests import key_files as made
from tests.fuzz.effort import FUZZ, held, peak_of
from tests.fuzz.mutations import mutated_text

MIB = 1 << 20
FILES = [
    *(made.PUBSEC, made.WIF, made.EWIF, made.HEXADECIMAL, made.CREDENTIALS),
    *(made.DEWIF, made.WIF_DATA, made.EWIF_DATA, f"pub: {made.KEY}"),
]
RIGHT_CHECKSUMS = st.binary(max_size=64).map(made.with_checksum) | st.builds(
    lambda kind, rest: made.with_checksum(kind + rest), st.sampled_from([b"\x01", b"\x02"]), st.binary(max_size=40)
)
TEXTS = (
    mutated_text(FILES)
    | RIGHT_CHECKSUMS
    | RIGHT_CHECKSUMS.map("Data: {}".format)
    | st.binary(max_size=300).map(lambda data: data.decode("utf-8", "replace"))
)
COSTS = {(4096, 16, 1, 32), (16384, 8, 8, 64)}


@pytest.fixture
def no_scrypt(monkeypatch: pytest.MonkeyPatch) -> None:
    """Derive at once, having seen that the cost is one of the two rules', whatever the file says."""

    def derive(password: bytes, *, salt: bytes, n: int, r: int, p: int, dklen: int) -> bytes:
        assert (n, r, p, dklen) in COSTS
        return hashlib.blake2b(password + salt, digest_size=dklen).digest()

    duniterpy_keys()  # before anything is replaced: the module keeps a name of its own for what it imports
    monkeypatch.setattr("duniterpy.key.signing_key.scrypt", derive)
    monkeypatch.setattr(hashlib, "scrypt", derive)


@FUZZ
@given(TEXTS)
def test_kinds(text: str) -> None:
    kind = held(lambda: kind_of(text), UserError)
    assert kind is None or isinstance(kind, KeyFileKind)


@FUZZ
@given(TEXTS, mutated_text([made.EWIF_PASSWORD]))
def test_seeds(no_scrypt: None, text: str, password: str) -> None:
    secret = held(lambda: seed_from_key_file(text, password), UserError)
    if secret is not None:
        assert len(secret.seed) == 32
        assert held(lambda: kind_of(text)) is not None


LONG = ["a" * MIB, "1" * MIB, "\n" * MIB, "a\n" * MIB, "Data: " + "z" * MIB, "pub:" * MIB, " " * MIB, "\u200d" * MIB]


@pytest.mark.parametrize("text", LONG, ids=range(len(LONG)))
def test_a_megabyte_pasted(text: str) -> None:
    assert peak_of(lambda: seed_from_key_file(text, "x")) < MIB
    assert peak_of(lambda: seed_from_key_file(text[:LARGEST_KEY_FILE], "x")) < MIB
