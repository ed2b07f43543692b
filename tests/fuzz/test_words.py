"""Recovery phrases, derivation paths and Duniter v1 credentials, as typed."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.adapters.vault import mnemonics
from sakia_ng.adapters.vault.derivation import KeyPair, key_pair, parse_path
from sakia_ng.adapters.vault.v1_credentials import seed_from_credentials
from sakia_ng.adapters.vault.wordlists import LANGUAGES, word_list
from sakia_ng.domain.keys import Scheme
from sakia_ng.errors import UserError
from sakia_ng.ports.keystore import MnemonicSecret
from tests.adapters.vault.support import ENGLISH, ENTROPY, FRENCH
from tests.fuzz.effort import FUZZ, held, peak_of
from tests.fuzz.mutations import HOSTILE_TEXT, mutated_text

MIB = 1 << 20
CODES = [language.code for language in LANGUAGES]
PHRASES = [" ".join(mnemonics.words_of(MnemonicSecret(ENTROPY), code)) for code in CODES] + [ENGLISH, FRENCH]
ANY_WORD = st.sampled_from([word for code in CODES for word in word_list(code).words[::7]])
WORDS = st.lists(ANY_WORD | HOSTILE_TEXT, max_size=26).map(" ".join)
SECRETS = st.builds(
    MnemonicSecret,
    st.sampled_from(sorted(mnemonics.ENTROPY_LENGTHS.values())).flatmap(lambda n: st.binary(min_size=n, max_size=n)),
    st.sampled_from(CODES),
)
PATHS = ["", "//0", "//associations/2", "/0//1", "///password", "//18446744073709551615", "//18446744073709551616"]


@FUZZ
@given(mutated_text(PHRASES) | WORDS)
def test_phrases(phrase: str) -> None:
    readings = held(lambda: mnemonics.restore(phrase), UserError)
    if readings is not None:
        assert readings
        for reading in readings:
            assert len(reading.secret.entropy) in mnemonics.ENTROPY_LENGTHS.values()
            assert mnemonics.words_of(reading.secret) == reading.words


@FUZZ
@given(SECRETS)
def test_what_is_written_down_is_read(secret: MnemonicSecret) -> None:
    readings = mnemonics.restore(" ".join(mnemonics.words_of(secret)))
    assert secret.entropy in [reading.secret.entropy for reading in readings]


@FUZZ
@given(mutated_text(["aba", "é", "あ", "가", "的"]), st.none() | st.sampled_from(CODES))
def test_beginnings_of_words(prefix: str, language: str | None) -> None:
    found = held(lambda: mnemonics.complete(prefix, language), UserError)
    assert found is not None
    assert len(found) <= 8


@FUZZ
@given(mutated_text(PATHS), st.sampled_from(Scheme))
def test_paths(path: str, scheme: Scheme) -> None:
    steps = held(lambda: parse_path(path), UserError)
    assert steps is None or (len(steps) <= 16 and all(len(step.chain_code) == 32 for step in steps))
    pair = held(lambda: key_pair(ENTROPY * 2, path, scheme), UserError)
    assert pair is None or (isinstance(pair, KeyPair) and len(pair.public_key) == 32)


@pytest.fixture
def no_scrypt(monkeypatch: pytest.MonkeyPatch) -> None:
    """Derive at once, having seen that the cost is the one of the rule."""

    def derive(password: bytes, *, salt: bytes, n: int, r: int, p: int, dklen: int) -> bytes:
        assert (n, r, p, dklen) == (4096, 16, 1, 32)
        return hashlib.blake2b(password + salt, digest_size=dklen).digest()

    monkeypatch.setattr(hashlib, "scrypt", derive)


@FUZZ
@given(mutated_text(["cat", "café"]), mutated_text(["dog", "naïve"]))
def test_credentials(no_scrypt: None, identifier: str, password: str) -> None:
    secret = held(lambda: seed_from_credentials(identifier, password), UserError)
    assert secret is None or len(secret.seed) == 32


LONG = ["a " * MIB, "a" * MIB, "\ufdfa" * MIB, " " * MIB, "的" * MIB, "\u0301" * MIB, "//1" * MIB, "\u200d" * MIB]


@pytest.mark.parametrize("text", LONG, ids=range(len(LONG)))
def test_a_megabyte_pasted(text: str) -> None:
    for read in (lambda: mnemonics.complete(text), lambda: parse_path(text)):
        assert peak_of(read) < MIB
    assert peak_of(lambda: mnemonics.restore(text)) < 64 * MIB, "its words are counted, for the message"
