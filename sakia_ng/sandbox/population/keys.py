"""Keys of the sandbox's people, derived as wallets derive them (protocol brief, section 9).

The mini-secret is the first half of PBKDF2-HMAC-SHA512 over the phrase's entropy; ``//n`` are hard derivations. Written
apart from the application's own keystore, so that each proves the other.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from functools import cache

import sr25519
from mnemonic import Mnemonic
from nacl.signing import SigningKey

from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.substrate.scale import byte_string

ENTROPY_BYTES = 16
"""12 words."""

_ROUNDS = 2048
_CHAIN_CODE_BYTES = 32


@dataclass(frozen=True, slots=True)
class KeyPair:
    """A key that can sign.

    Attributes:
        scheme: how it signs.
        public: 32 bytes.
        secret: the ed25519 seed (32 bytes) or the sr25519 secret (64 bytes); never shown.
    """

    scheme: Scheme
    public: PublicKey
    secret: bytes = field(repr=False)

    def sign(self, message: bytes) -> Signature:
        """Sign raw bytes."""
        if self.scheme is Scheme.ED25519:
            return Signature(self.scheme, SigningKey(self.secret).sign(message).signature)
        return Signature(self.scheme, sr25519.sign((self.public, self.secret), message))


@cache
def _english() -> Mnemonic:
    return Mnemonic("english")


def phrase_of(entropy: bytes) -> str:
    """Return the English mnemonic of 16 bytes of entropy."""
    return str(_english().to_mnemonic(entropy))


def entropy_of(phrase: str) -> bytes:
    """Return the entropy of an English mnemonic. Raises ``ValueError`` when it is none."""
    return bytes(_english().to_entropy(phrase))


@cache
def _mini_secret(entropy: bytes) -> bytes:
    return hashlib.pbkdf2_hmac("sha512", entropy, b"mnemonic", _ROUNDS, 64)[:32]


def derive(entropy: bytes, derivation: str, scheme: Scheme) -> KeyPair:
    """Derive a key pair.

    Args:
        entropy: of the mnemonic.
        derivation: ``""`` for the root, else hard numeric parts such as ``//0`` or ``//0//2``.
        scheme: ed25519 or sr25519.
    """
    parts = [int(part) for part in derivation.split("//")[1:]]
    return _ed25519(entropy, parts) if scheme is Scheme.ED25519 else _sr25519(entropy, parts)


def _chain_code(number: int) -> bytes:
    return number.to_bytes(_CHAIN_CODE_BYTES, "little")


def _ed25519(entropy: bytes, parts: list[int]) -> KeyPair:
    seed = _mini_secret(entropy)
    for number in parts:
        material = byte_string(b"Ed25519HDKD") + seed + _chain_code(number)
        seed = hashlib.blake2b(material, digest_size=32).digest()
    return KeyPair(Scheme.ED25519, PublicKey(bytes(SigningKey(seed).verify_key)), seed)


def _sr25519(entropy: bytes, parts: list[int]) -> KeyPair:
    public, secret = sr25519.pair_from_seed(_mini_secret(entropy))
    for number in parts:
        _, public, secret = sr25519.hard_derive_keypair((_chain_code(number), public, secret), b"")
    return KeyPair(Scheme.SR25519, PublicKey(public), secret)
