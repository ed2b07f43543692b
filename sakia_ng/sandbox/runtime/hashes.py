"""Hashes of the blocks that nobody keeps."""

from __future__ import annotations

from hashlib import blake2b

from sakia_ng.substrate.scale import u32, u64


def synthetic_hash(seed: int, number: int) -> bytes:
    """Return the hash of a block that was never made: before the first recent one, or skipped by a leap."""
    return blake2b(b"sakia-ng sandbox block" + u64(seed) + u32(number), digest_size=32).digest()
