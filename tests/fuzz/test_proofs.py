"""Proofs of strangers: what they say is the value, nothing, or a refusal; never another value."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.substrate.scale import WireError, byte_string, compact
from sakia_ng.substrate.trie import EMPTY_NODE, Trie, digest, ordered_root
from sakia_ng.substrate.trie_proof import verified_values
from tests.fuzz.effort import FUZZ, held, peak_of
from tests.fuzz.mutations import mutated_bytes
from tests.substrate.proofs import verified_value

MIB = 1 << 20
STATE: Mapping[bytes, bytes | None] = {
    digest(bytes([number]))[: 4 + number % 29]: bytes([number]) * (number % 90) for number in range(120)
} | {b"": b"at the top", b"\x00": b"0", b"\x00\x00": b"00" * 40, b"\x00\x01": b"01"}
TRIE = Trie().updated(STATE)
ROOT = TRIE.root_hash
KEYS = [*STATE, b"\x00\x02", b"\xff" * 40, bytes(200)]
PROOFS = {key: TRIE.prove([key]) for key in KEYS}
NODES = [item for proof in PROOFS.values() for item in proof] + [EMPTY_NODE]
EDITED = st.lists(mutated_bytes(NODES), max_size=6)


@FUZZ
@given(st.sampled_from(KEYS), EDITED, st.integers(0, 5))
def test_a_proof_with_other_nodes_proves_the_truth_or_nothing(key: bytes, others: list[bytes], kept: int) -> None:
    proof = PROOFS[key][:kept] + others
    known = held(lambda: (verified_value(ROOT, proof, key),), WireError)
    assert known in (None, (STATE.get(key),))


@FUZZ
@given(mutated_bytes(NODES), st.sampled_from(KEYS) | st.binary(max_size=40), EDITED)
def test_nodes_under_a_root_of_theirs(top: bytes, key: bytes, others: list[bytes]) -> None:
    """Whoever gives the header as well can make any node the root: it is read or refused all the same."""
    known = held(lambda: (verified_value(digest(top), [top, *NODES, *others], key),), WireError)
    assert known is None or known[0] is None or isinstance(known[0], bytes)


@FUZZ
@given(st.dictionaries(st.binary(max_size=12), st.binary(max_size=70), max_size=20), st.binary(max_size=12))
def test_what_is_proven_is_what_is_there(state: dict[bytes, bytes], absent: bytes) -> None:
    trie = Trie().updated(state)
    keys = [*state, absent]
    assert verified_values(trie.root_hash, trie.prove(keys), keys) == {key: state.get(key) for key in keys}


@FUZZ
@given(st.lists(mutated_bytes(NODES), max_size=20))
def test_bodies(items: list[bytes]) -> None:
    assert len(held(lambda: ordered_root(items)) or b"") == 32


def test_nodes_that_mean_much() -> None:
    long_partial = b"\x7f" + b"\xff" * 100_000
    many_children = b"\x80\xff\xff" + byte_string(bytes(32)) * 16
    long_value = b"\x40" + compact(2**30 - 1) + bytes(100)
    deep = b"\x80\x01\x00" + byte_string(b"\x80\x01\x00" + byte_string(b"\x80\x01\x00"))
    for node in (long_partial, many_children, long_value, deep, b"\x80\x01\x00\x03\xff\xff\xff\xff"):
        assert peak_of(lambda node=node: verified_value(digest(node), [node], bytes(4_000))) < MIB  # type: ignore[misc]


def test_many_big_nodes_and_many_keys() -> None:
    """The largest proof that a message can hold, each key leading through all of it."""
    chain = [b"\x40" + byte_string(bytes(1 << 19))]
    for _ in range(14):
        chain.append(b"\xc0\x01\x00" + byte_string(bytes(1 << 19)) + byte_string(digest(chain[-1])))
    keys = [bytes(7) + bytes([0, number]) for number in range(250)]
    assert peak_of(lambda: verified_values(digest(chain[-1]), chain, keys)) < 32 * MIB
