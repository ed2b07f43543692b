"""From a secret and a derivation path to a key that signs, as Substrate does it.

A path is a row of steps: ``//0`` is hard (the child cannot be linked to its parent), ``/0`` soft (sr25519 only).
Sources: ``sp_core::crypto::DeriveJunction``, ``sp_core::ed25519`` (blake2b of the SCALE text "Ed25519HDKD"), schnorrkel
through py-sr25519-bindings.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field

import sr25519
from nacl import bindings

from sakia_ng.adapters.vault import mnemonics
from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.errors import BugError, UserError
from sakia_ng.ports.keystore import MnemonicSecret, NewSecret, VaultProblem
from sakia_ng.ports.recovery import DerivationProblem

MAX_PATH_LENGTH = 256
MAX_STEPS = 16
_CHAIN_CODE_LENGTH = 32
_SEED_LENGTH = 32
_MAX_NUMBER = 2**64 - 1
_STEP = re.compile(r"(//?)([^/]+)")
_NUMBER = re.compile(r"\+?[0-9]+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path.

    Attributes:
        hard: whether it was written with two slashes.
        chain_code: 32 bytes.
    """

    hard: bool
    chain_code: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class KeyPair:
    """A key that signs. Short-lived: made for one signature or one public key.

    Attributes:
        scheme: how it signs.
        public_key: 32 bytes.
        secret_key: 64 bytes, in the form of the scheme's library.
    """

    scheme: Scheme
    public_key: PublicKey
    secret_key: bytes = field(repr=False)

    def sign(self, payload: bytes) -> Signature:
        """Sign bytes exactly as given."""
        if self.scheme is Scheme.ED25519:
            signature = bindings.crypto_sign(payload, self.secret_key)[:64]
        else:
            signature = sr25519.sign((self.public_key, self.secret_key), payload)
        return Signature(self.scheme, signature)


def seed_of(secret: NewSecret) -> bytes:
    """Return the 32-byte seed at the root of a secret.

    Raises:
        BugError: the secret has an impossible length; a caller built it wrongly.
    """
    if isinstance(secret, MnemonicSecret):
        if len(secret.entropy) not in mnemonics.ENTROPY_LENGTHS.values():
            raise BugError(VaultProblem.BAD_SECRET)
        return mnemonics.mini_secret(secret.entropy)
    if len(secret.seed) != _SEED_LENGTH:
        raise BugError(VaultProblem.BAD_SECRET)
    return secret.seed


def key_pair(seed: bytes, path: str, scheme: Scheme) -> KeyPair:
    """Derive the key at ``path`` under a seed.

    Raises:
        UserError: with a ``DerivationProblem``; its parameters never hold the path: someone may paste a phrase there.
    """
    steps = parse_path(path)
    return _ed25519_pair(seed, steps) if scheme is Scheme.ED25519 else _sr25519_pair(seed, steps)


def parse_path(path: str) -> tuple[Step, ...]:
    """Read a path such as ``""``, ``"//0"`` or ``"//associations/2"``.

    Raises:
        UserError: TOO_LONG (256 characters, 16 steps), SYNTAX, PASSWORD (``///`` begins a password in Substrate: not
            supported here), NUMBER_TOO_LARGE (Substrate and polkadot-js disagree beyond 64 bits).
    """
    if len(path) > MAX_PATH_LENGTH:
        raise UserError(DerivationProblem.TOO_LONG)
    steps: list[Step] = []
    at = 0
    while at < len(path):
        match = _STEP.match(path, at)
        if match is None:
            password = path.startswith("///", at)
            problem = DerivationProblem.PASSWORD if password else DerivationProblem.SYNTAX
            raise UserError(problem, position=len(steps) + 1)
        steps.append(Step(match[1] == "//", _chain_code(match[2], len(steps) + 1)))
        at = match.end()
    if len(steps) > MAX_STEPS:
        raise UserError(DerivationProblem.TOO_LONG)
    return tuple(steps)


def _chain_code(name: str, position: int) -> bytes:
    """A decimal number is itself, little-endian; any other name is SCALE text, hashed when longer than 32 bytes."""
    if _NUMBER.fullmatch(name):
        number = int(name)
        if number > _MAX_NUMBER:
            raise UserError(DerivationProblem.NUMBER_TOO_LARGE, position=position)
        return number.to_bytes(_CHAIN_CODE_LENGTH, "little")
    if not name.isprintable():
        raise UserError(DerivationProblem.SYNTAX, position=position)
    encoded = _scale_text(name)
    if len(encoded) > _CHAIN_CODE_LENGTH:
        return _blake2b_256(encoded)
    return encoded.ljust(_CHAIN_CODE_LENGTH, b"\0")


def _scale_text(text: str) -> bytes:
    """SCALE string: its length in bytes as a compact integer (one or two bytes up to 16383), then UTF-8."""
    data = text.encode("utf-8")
    length = len(data) << 2
    return (length.to_bytes(1, "little") if len(data) < 64 else (length | 1).to_bytes(2, "little")) + data


def _blake2b_256(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=32).digest()


def _ed25519_pair(seed: bytes, steps: tuple[Step, ...]) -> KeyPair:
    for position, step in enumerate(steps, start=1):
        if not step.hard:
            raise UserError(DerivationProblem.SOFT_UNSUPPORTED, position=position)
        seed = _blake2b_256(_scale_text("Ed25519HDKD") + seed + step.chain_code)
    public_key, secret_key = bindings.crypto_sign_seed_keypair(seed)
    return KeyPair(Scheme.ED25519, PublicKey(public_key), secret_key)


def _sr25519_pair(seed: bytes, steps: tuple[Step, ...]) -> KeyPair:
    public_key, secret_key = sr25519.pair_from_seed(seed)
    for step in steps:
        derive = sr25519.hard_derive_keypair if step.hard else sr25519.derive_keypair
        _, public_key, secret_key = derive((step.chain_code, public_key, secret_key), b"")
    return KeyPair(Scheme.SR25519, PublicKey(public_key), secret_key)
