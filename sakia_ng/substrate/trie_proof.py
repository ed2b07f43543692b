"""Checks a value against a state root with the nodes a stranger gives (``state_getReadProof``)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sakia_ng.substrate.scale import Reader, WireError, WireProblem
from sakia_ng.substrate.trie import HASH_LENGTH, digest

_MAX_NIBBLES = 1 << 12
_KINDS = (  # (mask, prefix, bits of length, has children, value: 0 none, 1 inline, 2 hashed)
    (0b1100_0000, 0b0100_0000, 6, False, 1),
    (0b1100_0000, 0b1000_0000, 6, True, 0),
    (0b1100_0000, 0b1100_0000, 6, True, 1),
    (0b1110_0000, 0b0010_0000, 5, False, 2),
    (0b1111_0000, 0b0001_0000, 4, True, 2),
)


@dataclass(frozen=True, slots=True)
class _Decoded:
    partial: str
    value: bytes | None
    value_hash: bytes | None
    children: dict[int, bytes]


def verified_values(root: bytes, proof: Iterable[bytes], keys: Iterable[bytes]) -> dict[bytes, bytes | None]:
    """Return the values of keys under a root; None when the proof shows that there is none.

    Args:
        root: state root that is trusted.
        proof: nodes, in any order; those that are not needed are ignored.
        keys: storage keys.

    Raises:
        WireError: MALFORMED, the proof lacks a node on the way, or a node does not decode.
    """
    known = {digest(item): item for item in proof}
    return {key: _value(known, root, key) for key in keys}


def _value(known: dict[bytes, bytes], root: bytes, key: bytes) -> bytes | None:
    reference, rest = root, key.hex()
    while True:
        encoded = _fetch(known, reference) if len(reference) == HASH_LENGTH else reference
        node = _decode(encoded)
        if node is None or not rest.startswith(node.partial):
            return None
        rest = rest[len(node.partial) :]
        if not rest:
            return node.value if node.value_hash is None else _fetch(known, node.value_hash)
        child = node.children.get(int(rest[0], 16))
        if child is None:
            return None
        reference, rest = child, rest[1:]


def _fetch(known: dict[bytes, bytes], wanted: bytes) -> bytes:
    if wanted not in known:
        raise WireError(WireProblem.MALFORMED)
    return known[wanted]


def _decode(encoded: bytes) -> _Decoded | None:
    """Read a node; None for the empty one."""
    reader = Reader(encoded)
    header = reader.u8()
    if header == 0:
        reader.finish()
        return None
    for mask, prefix, bits, has_children, value_kind in _KINDS:
        if header & mask == prefix:
            partial = _partial(reader, header, bits)
            bitmap = reader.u16() if has_children else 0
            value = reader.byte_string() if value_kind == 1 else None
            value_hash = reader.take(HASH_LENGTH) if value_kind == 2 else None
            children = {index: _child(reader) for index in range(16) if bitmap >> index & 1}
            reader.finish()
            return _Decoded(partial, value, value_hash, children)
    raise reader.malformed()


def _partial(reader: Reader, header: int, bits: int) -> str:
    most = (1 << bits) - 1
    length = header & most
    if length == most:
        more = 255
        while more == 255:
            more = reader.u8()
            length += more
            if length > _MAX_NIBBLES:
                raise reader.malformed()
    digits = reader.take((length + 1) // 2).hex()
    if length % 2 and digits[0] != "0":
        raise reader.malformed()
    return digits[length % 2 :]


def _child(reader: Reader) -> bytes:
    reference = reader.byte_string()
    if not reference or len(reference) > HASH_LENGTH:
        raise reader.malformed()
    return reference
