"""The canonical JSON inside the vault: one writing of each content, and nothing else is read."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.adapters.vault.content import Content, decode, encode, new_stored
from sakia_ng.adapters.vault.mnemonics import ENTROPY_LENGTHS
from sakia_ng.adapters.vault.wordlists import LANGUAGES
from sakia_ng.domain.keys import PublicKey, Scheme
from sakia_ng.errors import UserError
from sakia_ng.ports.keystore import KeyRef, MnemonicSecret, NewSecret, SecretId, SecretKind, SeedSecret, VaultProblem
from tests.adapters.vault.support import ENTROPY, V1_SEED

MATERIAL = V1_SEED.hex()
KEY = {"path": "//0", "public_key": "ab" * 32, "scheme": "ed25519", "secret_id": "a1"}
SECRET = {"id": "a1", "kind": "seed", "language": "", "material": MATERIAL}
SOUND = {"keys": [KEY], "secrets": [SECRET], "version": 1}

phrases = st.builds(
    MnemonicSecret,
    st.sampled_from(sorted(ENTROPY_LENGTHS.values())).flatmap(lambda n: st.binary(min_size=n, max_size=n)),
    st.sampled_from([language.code for language in LANGUAGES]),
)
seeds = st.builds(
    SeedSecret,
    st.binary(min_size=32, max_size=32),
    st.sampled_from([SecretKind.SEED, SecretKind.V1_CREDENTIALS, SecretKind.KEY_FILE]),
)


def canonical(document: object) -> bytes:
    return json.dumps(document, sort_keys=True, separators=(",", ":")).encode()


def refused(payload: bytes) -> None:
    with pytest.raises(UserError) as caught:
        decode(payload)
    assert caught.value.code is VaultProblem.ALTERED
    assert caught.value.__context__ is None


@given(st.lists(phrases | seeds, max_size=5), st.data())
def test_what_is_written_is_read(secrets: list[NewSecret], data: st.DataObject) -> None:
    content = Content()
    for secret in secrets:
        stored = new_stored(secret)
        content = content.with_secret(stored)
        public_keys = data.draw(st.sets(st.binary(min_size=32, max_size=32), max_size=3))
        for public_key in public_keys - {bytes(key.public_key) for key in content.keys}:
            key = KeyRef(PublicKey(public_key), stored.ref.secret_id, data.draw(st.text()), Scheme.SR25519)
            content = content.with_key(key)
    payload = encode(content)
    read = decode(payload)
    assert encode(read) == payload
    assert read.keys == content.keys
    assert [stored.secret() for stored in read.secrets] == secrets


def test_the_writing_is_the_one_that_was_released() -> None:
    content = decode(canonical(SOUND))
    assert content.keys == (KeyRef(PublicKey(bytes([0xAB]) * 32), SecretId("a1"), "//0", Scheme.ED25519),)
    assert content.secrets[0].secret() == SeedSecret(V1_SEED)
    assert encode(Content()) == b'{"keys":[],"secrets":[],"version":1}'


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"[]",
        b"null",
        b"\xff",
        b"[" * 100_000,
        json.dumps(SOUND).encode(),
        canonical(SOUND) + b" ",
        canonical(SOUND).replace(MATERIAL.encode(), MATERIAL.upper().encode()),
        canonical({**SOUND, "more": 1}),
        canonical({**SOUND, "version": 2}),
        canonical({**SOUND, "keys": None}),
        canonical({**SOUND, "keys": [KEY, KEY]}),
        canonical({**SOUND, "keys": [{**KEY, "public_key": "ab" * 31}]}),
        canonical({**SOUND, "keys": [{**KEY, "public_key": 5}]}),
        canonical({**SOUND, "keys": [{**KEY, "secret_id": "other"}]}),
        canonical({**SOUND, "keys": [{**KEY, "secret_id": []}]}),
        canonical({**SOUND, "keys": [{**KEY, "path": 0}]}),
        canonical({**SOUND, "keys": [{**KEY, "scheme": "rsa"}]}),
        canonical({**SOUND, "keys": [{**KEY, "more": ""}]}),
        canonical({**SOUND, "secrets": [SECRET, SECRET]}),
        canonical({**SOUND, "keys": [], "secrets": [{**SECRET, "id": ""}]}),
        canonical({**SOUND, "keys": [], "secrets": [{**SECRET, "id": 5}]}),
        canonical({**SOUND, "secrets": [{**SECRET, "kind": "other"}]}),
        canonical({**SOUND, "secrets": [{**SECRET, "material": MATERIAL[2:]}]}),
        canonical({**SOUND, "secrets": [{**SECRET, "language": "english"}]}),
        canonical({**SOUND, "secrets": [{**SECRET, "kind": "mnemonic", "material": ENTROPY.hex()}]}),
        canonical({**SOUND, "secrets": [{**SECRET, "kind": "mnemonic", "language": "klingon"}]}),
        canonical({**SOUND, "secrets": [{**SECRET, "kind": "mnemonic", "language": {}}]}),
    ],
)
def test_anything_else_is_refused(payload: bytes) -> None:
    refused(payload)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(), lambda s: st.lists(s) | st.dictionaries(st.text(), s)
    )
)
def test_any_other_document_is_refused(document: object) -> None:
    refused(canonical(document))
    refused(canonical({"keys": document, "secrets": [], "version": 1} if document != [] else document))
