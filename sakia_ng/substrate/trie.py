"""The radix-16 Merkle trie of Substrate: roots of states (versions 0 and 1) and of bodies, and read proofs.

Nodes are never changed: an update shares all that it does not touch, so that a trie a block costs what the block
changed. Keys inside nodes are kept as hexadecimal digits, one a nibble.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b

from sakia_ng.substrate.scale import byte_string, compact, u16

EMPTY_NODE = b"\x00"
HASH_LENGTH = 32

_LEAF, _BRANCH, _BRANCH_WITH_VALUE = (0b01 << 6, 6), (0b10 << 6, 6), (0b11 << 6, 6)
_LEAF_HASHED, _BRANCH_HASHED = (0b001 << 5, 5), (0b0001 << 4, 4)
_NO_CHILDREN: tuple[Node | None, ...] = ()
_LONGEST_INLINE_VALUE = 32


class ValueHash(bytes):
    """The blake2b-256 of a long value that is not at hand, in the place of the value (state version 1)."""


class Node:
    """A node and all below it.

    Args:
        partial: nibbles between the parent's branch and this node.
        value: what is stored at its key, if anything.
        children: sixteen subtrees, or none at all for a leaf.
    """

    __slots__ = ("_encoded", "children", "partial", "value")

    def __init__(self, partial: str, value: bytes | None, children: tuple[Node | None, ...] = _NO_CHILDREN) -> None:
        self.partial = partial
        self.value = value
        self.children = children
        self._encoded: bytes | None = None

    def encode(self, version: int) -> bytes:
        """Return the node's encoding; it is kept, so that one node serves one version."""
        if self._encoded is None:
            self._encoded = self._header(version) + _pack(self.partial) + self._body(version)
        return self._encoded

    def reference(self, version: int) -> bytes:
        """Return what the parent holds: the encoding when short, else its hash."""
        encoded = self.encode(version)
        return encoded if len(encoded) < HASH_LENGTH else digest(encoded)

    def has_hashed_value(self, version: int) -> bool:
        """Whether the value stands outside the node, which holds its hash (version 1, more than 32 bytes)."""
        if self.value is None or version == 0:
            return False
        return isinstance(self.value, ValueHash) or len(self.value) > _LONGEST_INLINE_VALUE

    def _header(self, version: int) -> bytes:
        hashed = self.has_hashed_value(version)
        if not self.children:
            kind = _LEAF_HASHED if hashed else _LEAF
        elif self.value is None:
            kind = _BRANCH
        else:
            kind = _BRANCH_HASHED if hashed else _BRANCH_WITH_VALUE
        return _length_header(*kind, len(self.partial))

    def _body(self, version: int) -> bytes:
        value = self._encoded_value(version)
        if not self.children:
            return value
        bitmap, references = 0, []
        for index, child in enumerate(self.children):
            if child is not None:
                bitmap |= 1 << index
                references.append(byte_string(child.reference(version)))
        return u16(bitmap) + value + b"".join(references)

    def _encoded_value(self, version: int) -> bytes:
        if self.value is None:
            return b""
        if not self.has_hashed_value(version):
            return byte_string(self.value)
        return bytes(self.value) if isinstance(self.value, ValueHash) else digest(self.value)


class Trie:
    """A map from bytes to bytes with a root hash.

    Args:
        root: its highest node; None when empty.
        version: state version: 1 as on the Ğ1, 0 for bodies.
    """

    def __init__(self, root: Node | None = None, version: int = 1) -> None:
        self._root = root
        self._version = version

    def updated(self, changes: Mapping[bytes, bytes | None]) -> Trie:
        """Return the trie with values written, or deleted where None."""
        root = self._root
        if root is None:
            present = ((key.hex(), value) for key, value in changes.items() if value is not None)
            return Trie(_build(sorted(present, key=lambda pair: pair[0])), self._version)
        for key, value in changes.items():
            root = _remove(root, key.hex()) if value is None else _insert(root, key.hex(), value)
        return Trie(root, self._version)

    @property
    def root_hash(self) -> bytes:
        """The blake2b-256 of the highest node."""
        return digest(EMPTY_NODE if self._root is None else self._root.encode(self._version))

    def prove(self, keys: Iterable[bytes]) -> list[bytes]:
        """Return the nodes and long values by which a holder of the root can check these keys, absent ones included."""
        proof: dict[bytes, None] = {}
        if self._root is None:
            return [EMPTY_NODE]
        for key in keys:
            self._record(key.hex(), proof)
        return list(proof)

    def _record(self, key: str, proof: dict[bytes, None]) -> None:
        node = self._root
        while node is not None:
            encoded = node.encode(self._version)
            if node is self._root or len(encoded) >= HASH_LENGTH:
                proof[encoded] = None
            if not key.startswith(node.partial):
                return
            key = key[len(node.partial) :]
            if not key:
                if node.has_hashed_value(self._version) and not isinstance(node.value, ValueHash | None):
                    proof[node.value] = None
                return
            node = node.children[int(key[0], 16)] if node.children else None
            key = key[1:]


def ordered_root(items: Sequence[bytes], version: int = 0) -> bytes:
    """Return the root of a list, keyed by compact rank: the extrinsics root of a block (state version 0 on the Ğ1)."""
    return Trie(None, version).updated({compact(rank): item for rank, item in enumerate(items)}).root_hash


def digest(data: bytes) -> bytes:
    """Return the blake2b-256, the only hash of the trie."""
    return blake2b(data, digest_size=HASH_LENGTH).digest()


def _build(pairs: list[tuple[str, bytes]]) -> Node | None:
    """Make the node above sorted keys at once, which costs less than one after the other."""
    if not pairs:
        return None
    common = _common(pairs[0][0], pairs[-1][0])
    partial, value = pairs[0][0][:common], None
    if len(pairs[0][0]) == common:
        value, pairs = pairs[0][1], pairs[1:]
    if not pairs:
        return Node(partial, value)
    below: list[list[tuple[str, bytes]]] = [[] for _ in range(16)]
    for key, item in pairs:
        below[int(key[common], 16)].append((key[common + 1 :], item))
    return Node(partial, value, tuple(map(_build, below)))


def _insert(node: Node | None, key: str, value: bytes) -> Node:
    if node is None:
        return Node(key, value)
    common = _common(node.partial, key)
    if common < len(node.partial):
        return _split(node, key, common, value)
    if common == len(key):
        return Node(node.partial, value, node.children)
    index, rest = int(key[common], 16), key[common + 1 :]
    below = node.children[index] if node.children else None
    return Node(node.partial, node.value, _with_child(node.children, index, _insert(below, rest, value)))


def _split(node: Node, key: str, common: int, value: bytes) -> Node:
    """Put a branch where the key leaves the node's own."""
    lower = Node(node.partial[common + 1 :], node.value, node.children)
    children = _with_child(_NO_CHILDREN, int(node.partial[common], 16), lower)
    if common == len(key):
        return Node(key, value, children)
    leaf = Node(key[common + 1 :], value)
    return Node(key[:common], None, _with_child(children, int(key[common], 16), leaf))


def _remove(node: Node | None, key: str) -> Node | None:
    if node is None or not key.startswith(node.partial):
        return node
    rest = key[len(node.partial) :]
    if not rest:
        return node if node.value is None else _tidy(Node(node.partial, None, node.children))
    index = int(rest[0], 16)
    below = node.children[index] if node.children else None
    left = _remove(below, rest[1:])
    if left is below:
        return node
    return _tidy(Node(node.partial, node.value, _with_child(node.children, index, left)))


def _tidy(node: Node) -> Node | None:
    """Drop a node that holds nothing, and merge one that only leads to another."""
    present = [(index, child) for index, child in enumerate(node.children) if child is not None]
    if not present:
        return None if node.value is None else Node(node.partial, node.value)
    if node.value is None and len(present) == 1:
        index, child = present[0]
        return Node(f"{node.partial}{index:x}{child.partial}", child.value, child.children)
    return node


def _with_child(children: tuple[Node | None, ...], index: int, child: Node | None) -> tuple[Node | None, ...]:
    copy = list(children or (None,) * 16)
    copy[index] = child
    return tuple(copy)


def _common(first: str, second: str) -> int:
    for at, (a, b) in enumerate(zip(first, second, strict=False)):
        if a != b:
            return at
    return min(len(first), len(second))


def _pack(nibbles: str) -> bytes:
    return bytes.fromhex("0" * (len(nibbles) % 2) + nibbles)


def _length_header(prefix: int, bits: int, length: int) -> bytes:
    """Write a node kind and the count of nibbles, which goes on in further bytes when it is long."""
    most = (1 << bits) - 1
    if length < most:
        return bytes([prefix | length])
    left = length - most
    return bytes([prefix | most]) + b"\xff" * (left // 255) + bytes([left % 255])
