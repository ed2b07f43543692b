"""The vault file, version 1: bytes in, bytes out.

All numbers little-endian::

    magic             8   b"SakiaVlt"
    version           2   1
    passes            4   Argon2id
    memory            4   Argon2id, in KiB
    salt             16   Argon2id
    erasures          4   how many times what was in the vault was meant to disappear from older copies
    wrap nonce       24
    wrapped data key 48   XChaCha20-Poly1305 by the password's key; associated data: all before the wrap nonce
    payload nonce    24
    payload length    4
    payload           n   XChaCha20-Poly1305 by the data key; associated data: all before the payload
    digest           32   BLAKE2b-256 of all before it

The digest is no protection: it tells a damaged file from a wrong password, before the slow derivation. What protects is
the two authenticated encryptions. Salt and nonces are random at each use.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import struct
from dataclasses import dataclass, replace

from nacl import bindings
from nacl.exceptions import CryptoError

from sakia_ng.adapters.vault.kdf import KEY_LENGTH, SALT_LENGTH, Cost, CostPolicy, password_key
from sakia_ng.errors import UserError
from sakia_ng.ports.keystore import VaultProblem

MAGIC = b"SakiaVlt"
VERSION = 1
MAX_FILE_SIZE = 4 * 1024 * 1024
"""In bytes. No larger file is read or written: tens of thousands of keys fit."""

_VERSION_FIELD = struct.Struct("<H")
_FIXED = struct.Struct("<8sHII16sI")
_WRAP = struct.Struct("<24s48s")
_PAYLOAD = struct.Struct("<24sI")
_HEADER_LENGTH = _FIXED.size + _WRAP.size + _PAYLOAD.size
_NONCE_LENGTH = bindings.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
_TAG_LENGTH = bindings.crypto_aead_xchacha20poly1305_ietf_ABYTES
_DIGEST_LENGTH = 32


@dataclass(frozen=True, slots=True)
class KeyWrap:
    """How the data key is locked by the password. Not secret: it stands in clear in the file.

    Attributes:
        cost: of one guess of the password.
        salt: 16 random bytes.
        erasures: see the module.
        nonce: 24 random bytes.
        wrapped: 48 bytes, the encrypted data key and its tag.
    """

    cost: Cost
    salt: bytes
    erasures: int
    nonce: bytes = b""
    wrapped: bytes = b""

    def associated_data(self) -> bytes:
        """The bytes of the header that the wrapped key vouches for."""
        return _FIXED.pack(MAGIC, VERSION, self.cost.passes, self.cost.memory_kib, self.salt, self.erasures)


@dataclass(frozen=True, slots=True)
class SealedVault:
    """A sound file, still closed.

    Attributes:
        wrap: how its data key is locked.
        header: all before the payload.
        nonce: of the payload.
        payload: encrypted.
    """

    wrap: KeyWrap
    header: bytes
    nonce: bytes
    payload: bytes


def new_wrap(password: str, cost: Cost, erasures: int) -> tuple[KeyWrap, bytearray]:
    """Make a random data key and lock it by a password. Slow: off the loop."""
    wrap = KeyWrap(cost, secrets.token_bytes(SALT_LENGTH), erasures, secrets.token_bytes(_NONCE_LENGTH))
    key = password_key(password, wrap.salt, cost)
    data_key = secrets.token_bytes(KEY_LENGTH)
    wrapped = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(data_key, wrap.associated_data(), wrap.nonce, key)
    return replace(wrap, wrapped=wrapped), bytearray(data_key)


def unwrap(wrap: KeyWrap, password: str) -> bytearray:
    """Return the data key. Slow: off the loop.

    Raises:
        UserError: WRONG_PASSWORD; also a header altered by someone who repaired the digest.
        EnvironmentProblem: NO_MEMORY.
    """
    key = password_key(password, wrap.salt, wrap.cost)
    data_key = _decrypted(wrap.wrapped, wrap.associated_data(), wrap.nonce, key)
    if data_key is None:
        raise UserError(VaultProblem.WRONG_PASSWORD)
    return bytearray(data_key)


def seal(wrap: KeyWrap, data_key: bytes, payload: bytes) -> bytes:
    """Return the bytes of a whole file.

    Raises:
        UserError: FULL, the payload does not fit in the largest file that would be read.
    """
    length = len(payload) + _TAG_LENGTH
    if _HEADER_LENGTH + length + _DIGEST_LENGTH > MAX_FILE_SIZE:
        raise UserError(VaultProblem.FULL)
    nonce = secrets.token_bytes(_NONCE_LENGTH)
    header = wrap.associated_data() + _WRAP.pack(wrap.nonce, wrap.wrapped) + _PAYLOAD.pack(nonce, length)
    encrypted = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(payload, header, nonce, data_key)
    return header + encrypted + digest(header + encrypted)


def parse(data: bytes, policy: CostPolicy) -> SealedVault:
    """Read the clear part of a file and check that nothing is damaged.

    Raises:
        UserError: NOT_A_VAULT, NEWER, TRUNCATED, ALTERED, TOO_LARGE or COST_OUT_OF_BOUNDS.
    """
    _check_kind(data)
    _check_whole(data)
    _, _, passes, memory_kib, salt, erasures = _FIXED.unpack_from(data)
    cost = Cost(passes, memory_kib)
    if not policy.allows(cost):
        raise UserError(VaultProblem.COST_OUT_OF_BOUNDS, passes=passes, memory_mib=memory_kib // 1024)
    wrap = KeyWrap(cost, salt, erasures, *_WRAP.unpack_from(data, _FIXED.size))
    nonce, length = _PAYLOAD.unpack_from(data, _FIXED.size + _WRAP.size)
    return SealedVault(wrap, data[:_HEADER_LENGTH], nonce, data[_HEADER_LENGTH : _HEADER_LENGTH + length])


def open_payload(vault: SealedVault, data_key: bytearray) -> bytes:
    """Decrypt the payload.

    Raises:
        UserError: ALTERED.
    """
    payload = _decrypted(vault.payload, vault.header, vault.nonce, data_key)
    if payload is None:
        raise UserError(VaultProblem.ALTERED)
    return payload


def digest(data: bytes) -> bytes:
    """Return the check of a file's content, which stands at its end."""
    return hashlib.blake2b(data, digest_size=_DIGEST_LENGTH).digest()


def _check_kind(data: bytes) -> None:
    """Is it a vault, and of this version? A later version may lay everything else out differently."""
    if len(data) > MAX_FILE_SIZE:
        raise UserError(VaultProblem.TOO_LARGE)
    known = data[: len(MAGIC)]
    if known != MAGIC[: len(known)]:
        raise UserError(VaultProblem.NOT_A_VAULT)
    if len(data) < len(MAGIC) + _VERSION_FIELD.size:
        raise UserError(VaultProblem.TRUNCATED)
    (version,) = _VERSION_FIELD.unpack_from(data, len(MAGIC))
    if version > VERSION:
        raise UserError(VaultProblem.NEWER, version=version, newest_known=VERSION)
    if version < VERSION:
        raise UserError(VaultProblem.ALTERED)


def _check_whole(data: bytes) -> None:
    if len(data) < _HEADER_LENGTH:
        raise UserError(VaultProblem.TRUNCATED)
    _, length = _PAYLOAD.unpack_from(data, _FIXED.size + _WRAP.size)
    expected = _HEADER_LENGTH + length + _DIGEST_LENGTH
    if len(data) < expected:
        raise UserError(VaultProblem.TRUNCATED)
    content, check = data[:-_DIGEST_LENGTH], data[-_DIGEST_LENGTH:]
    if len(data) > expected or length < _TAG_LENGTH or not hmac.compare_digest(digest(content), check):
        raise UserError(VaultProblem.ALTERED)


def _decrypted(encrypted: bytes, associated_data: bytes, nonce: bytes, key: bytes | bytearray) -> bytes | None:
    try:
        return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(encrypted, associated_data, nonce, bytes(key))
    except CryptoError:
        return None
