"""Keys of the chain's storage: where a pallet's item lies.

A key is xxh128(pallet) ‖ xxh128(item) ‖ hasher(key) for each key of a map. Two hashers keep the key readable at the end
(Twox64Concat, Blake2_128Concat), one is the key itself (Identity).
"""

from __future__ import annotations

from hashlib import blake2b

import xxhash


def xxh128(data: bytes) -> bytes:
    """Return Substrate's twox_128: two 64-bit hashes with seeds 0 and 1, little-endian."""
    return b"".join(xxhash.xxh64_intdigest(data, seed).to_bytes(8, "little") for seed in (0, 1))


def twox_64_concat(key: bytes) -> bytes:
    """Hash an encoded key as Twox64Concat does: 8 bytes of xxh64, then the key."""
    return xxhash.xxh64_intdigest(key, 0).to_bytes(8, "little") + key


def blake2_128_concat(key: bytes) -> bytes:
    """Hash an encoded key as Blake2_128Concat does: 16 bytes of blake2b, then the key."""
    return blake2b(key, digest_size=16).digest() + key


def identity(key: bytes) -> bytes:
    """Leave an encoded key as it is, as the Identity hasher does."""
    return key


def storage_prefix(pallet: str, item: str) -> bytes:
    """Return the 32 bytes common to all keys of an item: also the whole key of a plain value."""
    return xxh128(pallet.encode()) + xxh128(item.encode())


def storage_key(pallet: str, item: str, *hashed: bytes) -> bytes:
    """Return the key of a value.

    Args:
        pallet: its name in the metadata (the storage prefix).
        item: the item's name in the metadata.
        hashed: for a map, each key through its hasher, for instance ``twox_64_concat(u32(58))``.
    """
    return storage_prefix(pallet, item) + b"".join(hashed)
