"""Tries against roots given by an independent light client, and proofs that cannot be bent."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.substrate.header import Header
from sakia_ng.substrate.scale import WireError
from sakia_ng.substrate.trie import EMPTY_NODE, Trie, ValueHash, digest, ordered_root
from sakia_ng.substrate.trie_proof import verified_values
from tests.shared import shared_dir
from tests.substrate.proofs import verified_value

EMPTY_ROOT = "03170a2e7597b7b7e3d84c05391d139a62b157e78786d8c082f29dcf4c111314"


def test_the_empty_trie_has_the_known_root() -> None:
    assert Trie().root_hash.hex() == EMPTY_ROOT == digest(EMPTY_NODE).hex()
    assert ordered_root([]).hex() == EMPTY_ROOT


def vectors() -> list[dict[str, object]]:
    found = json.loads((shared_dir() / "protocol" / "trie_vectors.json").read_text())["vectors"]
    assert isinstance(found, list)
    return found


def vector_value(value: object) -> bytes:
    if isinstance(value, str):
        return bytes.fromhex(value[2:])
    assert isinstance(value, dict)
    return ValueHash.fromhex(value["value_blake2_256"][2:])


def test_the_roots_of_the_light_client() -> None:
    for vector in vectors():
        top = vector["top"]
        assert isinstance(top, dict)
        values = {bytes.fromhex(key[2:]): vector_value(value) for key, value in top.items()}
        trie = Trie().updated(values)
        assert "0x" + trie.root_hash.hex() == vector["state_root"], vector["name"]
        genesis = Header(bytes(32), 0, trie.root_hash, bytes.fromhex(EMPTY_ROOT))
        assert "0x" + genesis.hash().hex() == vector["genesis_hash"], vector["name"]
        proof = trie.prove(values)
        for key, value in values.items():
            if not isinstance(value, ValueHash):
                assert verified_value(trie.root_hash, proof, key) == value


KEYS = st.one_of(
    st.binary(max_size=4),
    st.builds(lambda head, tail: bytes([head]) * 3 + tail, st.integers(0, 3), st.binary(max_size=40)),
    st.builds(lambda tail: b"long prefix" * 9 + tail, st.binary(max_size=3)),
)
VALUES = st.one_of(st.binary(max_size=3), st.binary(min_size=30, max_size=70))
CONTENTS = st.dictionaries(KEYS, VALUES, max_size=25)


@given(CONTENTS, st.randoms())
def test_the_root_depends_on_the_contents_alone(contents: dict[bytes, bytes], random: object) -> None:
    keys = list(contents)
    getattr(random, "shuffle")(keys)  # noqa: B009 - hypothesis does not type its Random
    trie = Trie()
    for key in keys:
        trie = trie.updated({key: b"first"}).updated({key: contents[key]})
    assert trie.root_hash == Trie().updated(contents).root_hash


@given(CONTENTS, CONTENTS)
def test_removing_undoes_writing(contents: dict[bytes, bytes], others: dict[bytes, bytes]) -> None:
    trie = Trie().updated(contents)
    root = trie.root_hash
    added = trie.updated(others)
    back: dict[bytes, bytes | None] = {key: contents.get(key) for key in others}
    assert added.updated(back).root_hash == root
    assert trie.root_hash == root
    assert added.updated(dict.fromkeys({*contents, *others})).root_hash.hex() == EMPTY_ROOT


@given(CONTENTS, KEYS, st.integers(0, 1))
def test_a_proof_shows_what_is_there_and_what_is_not(contents: dict[bytes, bytes], asked: bytes, version: int) -> None:
    trie = Trie(None, version).updated(contents)
    for key in {asked, *contents}:
        assert verified_value(trie.root_hash, trie.prove([key]), key) == contents.get(key)


@given(st.dictionaries(KEYS, VALUES, min_size=1, max_size=25), st.data())
def test_a_bent_proof_never_gives_another_answer(contents: dict[bytes, bytes], data: st.DataObject) -> None:
    trie = Trie().updated(contents)
    key = data.draw(st.sampled_from(sorted(contents)))
    proof = trie.prove([key])
    at = data.draw(st.integers(0, len(proof) - 1))
    bent = bytearray(proof[at])
    if data.draw(st.booleans()) and bent:
        bent[data.draw(st.integers(0, len(bent) - 1))] ^= data.draw(st.integers(1, 255))
        proof[at] = bytes(bent)
    else:
        del proof[at]
    with pytest.raises(WireError):
        verified_value(trie.root_hash, proof, key)


@given(st.binary(max_size=120), st.binary(max_size=6))
def test_any_bytes_as_a_node_give_an_answer_or_a_clean_error(node: bytes, key: bytes) -> None:
    try:
        value = verified_value(digest(node), [node], key)
    except WireError:
        return
    assert value is None or value in node


def test_the_root_of_a_list() -> None:
    assert ordered_root([b"a", b"b"]) != ordered_root([b"b", b"a"])
    assert ordered_root([b"a" * 40], version=0) != ordered_root([b"a" * 40], version=1)
    assert ordered_root([b"a"]) == Trie(None, 0).updated({b"\x00": b"a"}).root_hash


def test_several_values_are_checked_at_once_as_one_by_one() -> None:
    values = {bytes([n, n]) * 4: bytes([n]) * (n + 1) for n in range(60)}
    trie = Trie().updated(values)
    keys = [*values, b"absent", b""]
    proof = trie.prove(keys)
    expected = {key: values.get(key) for key in keys}
    assert verified_values(trie.root_hash, proof, keys) == expected
    assert {key: verified_value(trie.root_hash, proof, key) for key in keys} == expected
    for missing in proof:
        with pytest.raises(WireError):
            verified_values(trie.root_hash, [item for item in proof if item != missing], keys)
