"""What a key signs to prove something to the chain outside a transaction (pallet Identity, ``types.rs``).

Raw bytes: four letters, the genesis hash, the identity's number, and a key where it matters. None can be replayed on
another network.
"""

from __future__ import annotations

from sakia_ng.domain.keys import PublicKey
from sakia_ng.substrate.scale import u32


def revocation_payload(genesis_hash: str, identity: int) -> bytes:
    """Return what a revocation signs: 40 bytes.

    Args:
        genesis_hash: ``0x`` and 64 hexadecimal digits.
        identity: number of the identity.
    """
    return _payload(b"revo", genesis_hash, identity)


def new_owner_payload(genesis_hash: str, identity: int, owner: PublicKey) -> bytes:
    """Return what a new owner key signs: 72 bytes, of which the last 32 are the key that owns the identity now."""
    return _payload(b"icok", genesis_hash, identity) + owner


def link_payload(genesis_hash: str, identity: int, linked: PublicKey) -> bytes:
    """Return what the key of a linked account signs: 72 bytes, of which the last 32 are that key."""
    return _payload(b"link", genesis_hash, identity) + linked


def _payload(word: bytes, genesis_hash: str, identity: int) -> bytes:
    return word + bytes.fromhex(genesis_hash.removeprefix("0x")) + u32(identity)
