"""Reading one value out of a proof."""

from __future__ import annotations

from collections.abc import Iterable

from sakia_ng.substrate.trie_proof import verified_values


def verified_value(root: bytes, proof: Iterable[bytes], key: bytes) -> bytes | None:
    """Return what a proof says of one key, as ``verified_values`` does of several."""
    return verified_values(root, proof, (key,))[key]
