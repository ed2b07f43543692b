"""Key files of Duniter v1: which kind a text is, and the seed in it.

The formats (duniterpy ``SigningKey``, Cesium, Silkaj, Tikka; protocol brief, section 9):

* PubSec: lines ``pub:`` and ``sec:``, base58 of the public key and of seed and public key;
* WIF: base58 of 01, seed, checksum; EWIF: base58 of 02, salt, two halves encrypted with AES, checksum. The checksum is
  the beginning of sha256 twice of what precedes it, the salt of EWIF that of the public key. In a file after ``Data:``;
* a seed in hexadecimal, as Silkaj writes it;
* two lines, the secret identifier and the password of ``v1_credentials``, without the spaces around.

DEWIF is recognised to be named, and not read.
"""

from __future__ import annotations

import base64
import hashlib
import re

import base58

from sakia_ng.adapters.nacl_shim import duniterpy_keys
from sakia_ng.adapters.vault.derivation import key_pair
from sakia_ng.adapters.vault.v1_credentials import is_text, seed_from_credentials
from sakia_ng.domain.keys import Scheme
from sakia_ng.errors import UserError
from sakia_ng.ports.keystore import SecretKind, SeedSecret
from sakia_ng.ports.recovery import LARGEST_KEY_FILE, KeyFileKind, KeyFileProblem

_LONGEST_DATA = 100
"""Characters of the longest thing in base58 here, the secret key of PubSec, and some more."""

_SEED, _KEY, _CHECKSUM, _SALT = 32, 32, 2, 4
_LENGTHS = {1 + _SEED + _CHECKSUM: KeyFileKind.WIF, 1 + _SALT + _SEED + _CHECKSUM: KeyFileKind.EWIF}
_NEARLY = range(min(_LENGTHS) - 2, max(_LENGTHS) + 2)
_FIRST_BYTES = {KeyFileKind.WIF: b"\x01", KeyFileKind.EWIF: b"\x02"}
_FIELD = re.compile(r"[ \t]*(type|version|pub|sec|data)[ \t]*:[ \t]*(\S*)[ \t]*", re.IGNORECASE)
_HEX = re.compile(r"[0-9A-Fa-f]{64}")
_VERSION = "1"
_CREDENTIALS_LINES = 2
_DEWIF_VERSION = b"\x00\x00\x00\x01"


def kind_of(text: str) -> KeyFileKind:
    """Say which kind of key file a text is, as far as that shows without a password. A millisecond at most.

    Raises:
        UserError: with a ``KeyFileProblem``.
    """
    fields, lines = _taken_apart(text)
    if fields:
        return _kind_of_fields(fields)
    if len(lines) == 1:
        return KeyFileKind.SEED if _HEX.fullmatch(lines[0].strip()) else _kind_of_data(lines[0].strip(), is_named=False)
    if len(lines) == _CREDENTIALS_LINES:
        return KeyFileKind.CREDENTIALS
    raise UserError(KeyFileProblem.UNKNOWN)


def seed_from_key_file(text: str, password: str = "") -> SeedSecret:
    """Read the seed. Off the loop: EWIF takes half a second.

    Raises:
        UserError: with a ``KeyFileProblem``, or a ``CredentialsProblem`` for two lines that are none.
    """
    kind = kind_of(text)
    fields, lines = _taken_apart(text)
    if kind is KeyFileKind.CREDENTIALS:
        seed = seed_from_credentials(*(line.strip() for line in lines)).seed
    elif kind is KeyFileKind.SEED:
        seed = bytes.fromhex(lines[0].strip())
    elif kind is KeyFileKind.PUBSEC:
        seed = _seed_of_pubsec(fields)
    else:
        data = fields["data"] if fields else lines[0].strip()
        seed = _seed_of_wif(data) if kind is KeyFileKind.WIF else _seed_of_ewif(data, password)
    return SeedSecret(seed, SecretKind.KEY_FILE)


def _taken_apart(text: str) -> tuple[dict[str, str], list[str]]:
    """Return the named fields in small letters, the first of each name, and the lines that are not blank."""
    if len(text) > LARGEST_KEY_FILE:
        raise UserError(KeyFileProblem.TOO_LARGE)
    if not is_text(text):
        raise UserError(KeyFileProblem.UNKNOWN)
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    lines = [line for line in plain.split("\n") if line.strip()]
    if not lines:
        raise UserError(KeyFileProblem.EMPTY)
    fields: dict[str, str] = {}
    for found in filter(None, map(_FIELD.fullmatch, lines)):
        fields.setdefault(found[1].lower(), found[2])
    return (fields if fields.keys() & {"pub", "sec", "data"} else {}), lines


def _kind_of_fields(fields: dict[str, str]) -> KeyFileKind:
    if fields.get("version", _VERSION) != _VERSION:
        raise UserError(KeyFileProblem.OTHER_VERSION)
    if "data" in fields:
        return _kind_of_data(fields["data"], is_named=True)
    if "sec" not in fields:
        raise UserError(KeyFileProblem.NO_SECRET)
    return KeyFileKind.PUBSEC


def _kind_of_data(text: str, *, is_named: bool) -> KeyFileKind:
    data = _decoded(text)
    kind = _LENGTHS.get(len(data)) if data is not None else None
    if data is None or kind is None or not data.startswith(_FIRST_BYTES[kind]):
        raise UserError(_what_else(text, data, is_named=is_named))
    return kind


def _what_else(text: str, data: bytes | None, *, is_named: bool) -> KeyFileProblem:
    """Name what a single word is, when it is no key."""
    if data is not None and len(data) == _KEY:
        return KeyFileProblem.NO_SECRET
    if is_named or (data is not None and len(data) in _NEARLY):
        return KeyFileProblem.DAMAGED
    try:
        is_dewif = base64.b64decode(text, validate=True).startswith(_DEWIF_VERSION)
    except ValueError:
        is_dewif = False
    return KeyFileProblem.DEWIF if is_dewif else KeyFileProblem.UNKNOWN


def _decoded(text: str) -> bytes | None:
    if not 0 < len(text) <= _LONGEST_DATA:
        return None
    try:
        return base58.b58decode(text)
    except ValueError:
        return None


def _seed_of_pubsec(fields: dict[str, str]) -> bytes:
    pair = _decoded(fields["sec"])
    if pair is None or len(pair) != _SEED + _KEY:
        raise UserError(KeyFileProblem.DAMAGED)
    seed, key = pair[:_SEED], pair[_SEED:]
    if _public_key(seed) != key or ("pub" in fields and _decoded(fields["pub"]) != key):
        raise UserError(KeyFileProblem.DAMAGED)
    return seed


def _seed_of_wif(text: str) -> bytes:
    return _checked(text)[1:]


def _seed_of_ewif(text: str, password: str) -> bytes:
    _checked(text)
    if not password:
        raise UserError(KeyFileProblem.PASSWORD_NEEDED)
    keys = duniterpy_keys()
    if not is_text(password):
        raise UserError(KeyFileProblem.WRONG_PASSWORD)
    try:
        return bytes(keys.SigningKey.from_ewif_hex(text, password).seed)
    except keys.SigningKeyException:  # length and checksum are right: it is the password that does not fit the salt
        raise UserError(KeyFileProblem.WRONG_PASSWORD) from None


def _checked(text: str) -> bytes:
    """Return the bytes before a right checksum."""
    data = _decoded(text) or b""
    body, checksum = data[:-_CHECKSUM], data[-_CHECKSUM:]
    if hashlib.sha256(hashlib.sha256(body).digest()).digest()[:_CHECKSUM] != checksum:
        raise UserError(KeyFileProblem.DAMAGED)
    return body


def _public_key(seed: bytes) -> bytes:
    return key_pair(seed, "", Scheme.ED25519).public_key
