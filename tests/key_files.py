"""Key files of Duniter v1 made by hand, from their description alone: nothing of the wallet is used here but base58."""

from __future__ import annotations

import base64
import hashlib

import base58
from nacl.signing import SigningKey

SEED = hashlib.sha256(b"a seed for the key files").digest()
_PUBLIC = bytes(SigningKey(SEED).verify_key)
KEY = base58.b58encode(_PUBLIC).decode()
EWIF_PASSWORD = "pâquerette 12"


def twice(data: bytes) -> bytes:
    """Sha256 of sha256."""
    return hashlib.sha256(hashlib.sha256(data).digest()).digest()


def with_checksum(body: bytes) -> str:
    """Base58 of some bytes and their checksum."""
    return base58.b58encode(body + twice(body)[:2]).decode()


def _aes_block(key: bytes, block: bytes) -> bytes:
    """One block of AES-256, by the table-free description of FIPS 197."""
    box = _substitutions()
    words = [list(key[i : i + 4]) for i in range(0, 32, 4)]
    constant = 1
    for i in range(8, 60):
        word = list(words[i - 1])
        if i % 8 == 0:
            word = [box[b] for b in word[1:] + word[:1]]
            word[0] ^= constant
            constant = _times(constant, 2)
        elif i % 8 == 4:
            word = [box[b] for b in word]
        words.append([a ^ b for a, b in zip(words[i - 8], word, strict=True)])
    keys = [[byte for word in words[4 * i : 4 * i + 4] for byte in word] for i in range(15)]
    state = [a ^ b for a, b in zip(block, keys[0], strict=True)]
    for turn in range(1, 15):
        state = [box[b] for b in state]
        state = [state[(i + 4 * (i % 4)) % 16] for i in range(16)]
        if turn < 14:
            state = _mixed(state)
        state = [a ^ b for a, b in zip(state, keys[turn], strict=True)]
    return bytes(state)


def _mixed(state: list[int]) -> list[int]:
    found = []
    for column in (state[i : i + 4] for i in range(0, 16, 4)):
        for i in range(4):
            a, b, c, d = (column[(i + j) % 4] for j in range(4))
            found.append(_times(a, 2) ^ _times(b, 3) ^ c ^ d)
    return found


def _times(a: int, b: int) -> int:
    found = 0
    while b:
        found ^= a if b & 1 else 0
        a = (a << 1) ^ (0x11B if a & 0x80 else 0)
        b >>= 1
    return found


def _substitutions() -> list[int]:
    box = []
    for value in range(256):
        inverse = next((x for x in range(256) if _times(value, x) == 1), 0)
        turned = [((inverse << i) | (inverse >> (8 - i))) & 0xFF for i in range(5)]
        box.append(turned[0] ^ turned[1] ^ turned[2] ^ turned[3] ^ turned[4] ^ 0x63)
    return box


def ewif(seed: bytes, password: str) -> str:
    """The data of an EWIF file."""
    salt = twice(bytes(SigningKey(seed).verify_key))[:4]
    derived = hashlib.scrypt(password.encode(), salt=salt, n=16384, r=8, p=8, dklen=64)
    mixed = bytes(a ^ b for a, b in zip(seed, derived[:32], strict=True))
    return with_checksum(b"\x02" + salt + b"".join(_aes_block(derived[32:], mixed[i : i + 16]) for i in (0, 16)))


SEC = base58.b58encode(SEED + _PUBLIC).decode()
WIF_DATA = with_checksum(b"\x01" + SEED)
EWIF_DATA = "2QfNNZWcU9QVXEDSnFMdrb4EFhvGCetJWchagz5HN3CEZx2NBrode"
PUBSEC = f"Type: PubSec\nVersion: 1\npub: {KEY}\nsec: {SEC}"
WIF = f"Type: WIF\nVersion: 1\nData: {WIF_DATA}"
EWIF = f"Type: EWIF\nVersion: 1\nData: {EWIF_DATA}"
HEXADECIMAL = SEED.hex()
CREDENTIALS = "salt\npassword\n"
DEWIF = base64.b64encode(b"\x00\x00\x00\x01\x10\x00\x00\x01" + bytes(78)).decode()
