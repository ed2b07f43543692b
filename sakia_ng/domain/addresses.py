"""Addresses: SS58 and Duniter v1 texts of the same 32 bytes.

An account's identifier is its public key. Three texts of it are in use, told apart strictly by the number of bytes they
decode to: 32 for a Duniter v1 key (43 or 44 characters), 35 for SS58 with a small prefix (gdev, 48 characters),
36 for SS58 with a large one (g1 and gtest, 49 characters). Format of SS58: Substrate's; of v1 keys and their
checksum: protocol brief, section 1.
"""

from __future__ import annotations

import hashlib
import re
from typing import NewType, NoReturn

import base58

from sakia_ng.domain.currency import MAX_SS58_PREFIX, Currency, LedgerKind
from sakia_ng.domain.keys import PublicKey
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import BugError, Code, UserError

Address = NewType("Address", str)
"""The currency's own text form of an account: SS58 with the network's prefix (a v1 key on Duniter v1)."""

KEY_BYTES = 32
V1_CHECKSUM_CHARACTERS = 3
_CHECKSUM_BYTES = 2
_SMALL_PREFIXES = 64  # 0..63 are written on one byte, the others on two
_LONGEST_TEXT = 64  # more than any form of a key needs; bounds the cost of decoding
_ALPHABET = frozenset("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz")
_LOOK_ALIKES = {"0": ("o", "D"), "O": ("o", "Q"), "I": ("1", "i"), "l": ("1", "L")}
_V1_LENGTHS = (43, 44)
_SS58_LENGTHS = (48, 49)  # one prefix byte, two prefix bytes
_STARTS_LIKE_G1 = re.compile("g1(?:[J-Q]|$)")
_FIELD = 2**255 - 19
_CURVE_D = -121665 * pow(121666, -1, _FIELD) % _FIELD


class AddressProblem(Code):
    """Why a text is not the address of an account here."""

    EMPTY = "address.empty"
    CHARACTER = "address.character"
    LENGTH = "address.length"
    LETTER_CASE = "address.letter_case"
    CHECKSUM = "address.checksum"
    V1_CHECKSUM = "address.v1_checksum"
    V1_CHECKSUM_LENGTH = "address.v1_checksum_length"
    PREFIX = "address.prefix"
    OTHER_NETWORK = "address.other_network"
    NOT_A_KEY = "address.not_a_key"
    KEY_LENGTH = "address.key_length"


def decode_ss58(text: str) -> tuple[int, PublicKey]:
    """Read an SS58 address of any network.

    Returns:
        The network's prefix and the public key.

    Raises:
        UserError: a character outside the alphabet (``position`` from 1, ``character``, ``look_alikes``), letters all
            small or all capital, a wrong length or checksum, or a prefix written in a way that no network uses.
    """
    data = _decode_base58(text)
    width = 1 if data[0] < _SMALL_PREFIXES else 2
    if len(data) != width + KEY_BYTES + _CHECKSUM_BYTES:
        raise UserError(AddressProblem.LENGTH, length=len(text), expected=_SS58_LENGTHS)
    body, checksum = data[:-_CHECKSUM_BYTES], data[-_CHECKSUM_BYTES:]
    if _ss58_checksum(body) != checksum:
        raise UserError(AddressProblem.CHECKSUM)
    prefix = _read_prefix(body[:width])
    return prefix, PublicKey(body[width:])


def encode_ss58(key: PublicKey, prefix: int) -> str:
    """Write a public key as SS58 with a network's prefix (0 to 16383)."""
    body = _write_prefix(prefix) + _checked_key(key)
    return base58.b58encode(body + _ss58_checksum(body)).decode("ascii")


def decode_v1(text: str) -> PublicKey:
    """Read a Duniter v1 key, with or without its ``:checksum``.

    Raises:
        UserError: a character outside the alphabet, a wrong length, a checksum of another length or of another key.
    """
    key_text, colon, checksum = text.partition(":")
    data = _decode_base58(key_text)
    if len(data) != KEY_BYTES:
        raise UserError(AddressProblem.LENGTH, length=len(key_text), expected=_V1_LENGTHS)
    key = PublicKey(data)
    if colon:
        _check_v1_checksum(key, checksum, offset=len(key_text) + 1)
    return key


def v1_text(key: PublicKey) -> str:
    """Write a public key as Duniter v1 does: base58, 43 or 44 characters for nearly all keys."""
    return base58.b58encode(_checked_key(key)).decode("ascii")


def v1_checksum(key: PublicKey) -> str:
    """Return the three characters that may follow a v1 key: the start of base58(sha256(sha256(key)))."""
    twice = hashlib.sha256(hashlib.sha256(_checked_key(key)).digest()).digest()
    return base58.b58encode(twice).decode("ascii")[:V1_CHECKSUM_CHARACTERS]


def v1_text_with_checksum(key: PublicKey) -> str:
    """Return ``key:checksum``, the form that v1 clients show."""
    return f"{v1_text(key)}:{v1_checksum(key)}"


def to_address(key: PublicKey, currency: Currency) -> Address:
    """Return the address of a key in a currency."""
    if currency.ledger is LedgerKind.DUNITER_V1:
        return Address(v1_text(key))
    return Address(encode_ss58(key, currency.ss58_prefix))


def public_key_of(address: Address) -> PublicKey:
    """Return the key of an address (SS58 of any prefix, or v1).

    Raises:
        UserError: the text is no address, for one read from a damaged file.
    """
    return decode_v1(address) if looks_like_v1(address) else decode_ss58(address)[1]


def parse_address(text: str, currency: Currency) -> Address:
    """Read one address or v1 key, typed or pasted, for use in a currency.

    Nothing may stand around it. A v1 key (``:checksum`` optional) belongs to any network: it is rewritten in the
    currency's form.

    Raises:
        UserError: see ``decode_ss58`` and ``decode_v1``; ``OTHER_NETWORK`` with ``prefix`` and ``offered`` (the same
            key written for this currency) for a right address of another network; ``NOT_A_KEY`` for a v1 key without
            checksum that no secret can match, hence mistyped.
    """
    if looks_like_v1(text):
        key = decode_v1(text)
        if ":" not in text and not is_ed25519_point(key):
            raise UserError(AddressProblem.NOT_A_KEY)
        return to_address(key, currency)
    prefix, key = decode_ss58(text)
    if currency.ledger is LedgerKind.DUNITER_V1 or prefix != currency.ss58_prefix:
        raise UserError(AddressProblem.OTHER_NETWORK, prefix=prefix, offered=to_address(key, currency))
    return Address(text)


def short_form(address: Address) -> str:
    """Return the start and the end of an address, for display only: never compare, store or search it."""
    return f"{address[:8]}…{address[-6:]}" if len(address) > 16 else address


def looks_like_v1(text: str) -> bool:
    """Tell whether a text is to be read as a v1 key: it has a colon, or at most 44 characters.

    A g1 address cut to 43 characters would decode as a v1 key of nobody. The few real v1 keys that start like a g1
    address are therefore read with their checksum only.
    """
    if ":" in text:
        return True
    return len(text) <= _V1_LENGTHS[1] and not _STARTS_LIKE_G1.match(text)


def is_ed25519_point(key: PublicKey) -> bool:
    """Tell whether 32 bytes are a point of the curve ed25519 (RFC 8032, 5.1.3): half of all mistyped keys are not."""
    y = int.from_bytes(_checked_key(key), "little") & ((1 << 255) - 1)
    square_of_x_times_square = (y * y - 1) * (_CURVE_D * y * y + 1) % _FIELD
    return pow(square_of_x_times_square, (_FIELD - 1) // 2, _FIELD) in (0, 1)


def _decode_base58(text: str) -> bytes:
    if not text:
        raise UserError(AddressProblem.EMPTY)
    if len(text) > _LONGEST_TEXT:
        raise UserError(AddressProblem.LENGTH, length=len(text), expected=_SS58_LENGTHS)
    if len(text) >= _V1_LENGTHS[0] and text in (text.lower(), text.upper()):
        # Some programs write the host of a link in small letters; without its capitals an address is lost.
        raise UserError(AddressProblem.LETTER_CASE)
    _check_alphabet(text)
    return base58.b58decode(text)


def _check_alphabet(text: str, offset: int = 0) -> None:
    for position, character in enumerate(text, start=1 + offset):
        if character not in _ALPHABET:
            _refuse_character(character, position)


def _refuse_character(character: str, position: int) -> NoReturn:
    raise UserError(
        AddressProblem.CHARACTER,
        position=position,
        character=UntrustedText(character),
        look_alikes=_LOOK_ALIKES.get(character, ()),
    )


def _check_v1_checksum(key: PublicKey, checksum: str, offset: int) -> None:
    if len(checksum) != V1_CHECKSUM_CHARACTERS:
        raise UserError(AddressProblem.V1_CHECKSUM_LENGTH, length=len(checksum), expected=V1_CHECKSUM_CHARACTERS)
    _check_alphabet(checksum, offset)
    if checksum != v1_checksum(key):
        raise UserError(AddressProblem.V1_CHECKSUM)


def _ss58_checksum(body: bytes) -> bytes:
    return hashlib.blake2b(b"SS58PRE" + body, digest_size=64).digest()[:_CHECKSUM_BYTES]


def _read_prefix(data: bytes) -> int:
    """Undo ``_write_prefix``; refuse what it never writes, so that a key has one text a network."""
    prefix = data[0]
    if len(data) == 2:
        prefix = ((data[0] & 0x3F) << 2) | (data[1] >> 6) | ((data[1] & 0x3F) << 8)
    if _write_prefix(prefix) != data:
        raise UserError(AddressProblem.PREFIX, prefix=prefix)
    return prefix


def _write_prefix(prefix: int) -> bytes:
    if not 0 <= prefix <= MAX_SS58_PREFIX:
        raise BugError(AddressProblem.PREFIX, prefix=prefix)
    if prefix < _SMALL_PREFIXES:
        return bytes([prefix])
    return bytes([((prefix & 0xFC) >> 2) | 0x40, (prefix >> 8) | ((prefix & 0x03) << 6)])


def _checked_key(key: PublicKey) -> bytes:
    if len(key) != KEY_BYTES:
        raise BugError(AddressProblem.KEY_LENGTH, length=len(key))
    return key
