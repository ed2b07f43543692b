"""Signatures of minisign: public keys and signature files, read and checked (https://jedisct1.github.io/minisign/).

A public key is base64 of ``Ed``, the key's number (8 bytes) and an Ed25519 key (32). A signature file has four lines: a
comment that nobody vouches for; base64 of ``ED``, the number of the key and the signature (64) of the BLAKE2b-512 of
the file; a *trusted* comment; base64 of the signature of the former signature followed by that comment. The older kind
(``Ed``), which signs the file itself, is refused: nothing of this project was ever signed so.
"""

from __future__ import annotations

import binascii
from base64 import b64decode, b64encode
from dataclasses import dataclass
from hashlib import blake2b

from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import BugError, UserError
from sakia_ng.ports.releases import ReleaseProblem

LARGEST_SIGNATURE = 4_096
"""Bytes above which a file is no signature: minisign's trusted comments have at most 8192, ours a line."""

_KEY_KIND, _SIGNATURE_KIND = b"Ed", b"ED"
_KEY_BYTES, _SIGNATURE_BYTES, _NUMBER_BYTES, _CURVE_BYTES = 42, 74, 8, 64
_UNTRUSTED, _TRUSTED = "untrusted comment: ", "trusted comment: "


@dataclass(frozen=True, slots=True)
class MinisignKey:
    """A public key.

    Attributes:
        number: by which signatures name it; chosen at random, and no protection.
        key: of Ed25519.
    """

    number: bytes
    key: bytes

    @classmethod
    def of(cls, text: str) -> MinisignKey | None:
        """Read a key as ``minisign -P`` takes it; None for an empty text.

        Raises:
            BugError: it is none; whoever put it into the program is told by the tests.
        """
        if not text:
            return None
        data = _decoded(text)
        if data is None or len(data) != _KEY_BYTES or not data.startswith(_KEY_KIND):
            raise BugError(ReleaseProblem.NO_KEY)
        return cls(data[2 : 2 + _NUMBER_BYTES], data[2 + _NUMBER_BYTES :])

    def check(self, data: bytes, signature: bytes) -> UntrustedText:
        """Check what is signed.

        Args:
            data: all of it.
            signature: the signature file.

        Returns:
            The trusted comment, which the key signed too.

        Raises:
            UserError: ``SIGNATURE_UNREADABLE`` or ``SIGNATURE``.
        """
        number, signed, comment, both = _parts(signature)
        is_right = number == self.number and self._signed(blake2b(data).digest(), signed)
        if not (is_right and self._signed(signed + comment, both)):
            raise UserError(ReleaseProblem.SIGNATURE)
        return UntrustedText(comment.decode("utf-8", "replace"))

    def _signed(self, message: bytes, signature: bytes) -> bool:
        try:
            VerifyKey(self.key).verify(message, signature)
        except (BadSignatureError, ValueError):
            return False
        return True


def _parts(data: bytes) -> tuple[bytes, bytes, bytes, bytes]:
    """Return the key's number, the signature, the trusted comment, and the signature of both."""
    try:
        lines = data[: LARGEST_SIGNATURE + 1].decode("utf-8").replace("\r\n", "\n").rstrip("\n").split("\n")
    except UnicodeDecodeError:
        lines = []
    if len(data) > LARGEST_SIGNATURE or len(lines) != 4:
        raise UserError(ReleaseProblem.SIGNATURE_UNREADABLE)
    signed, both = _decoded(lines[1]), _decoded(lines[3])
    is_whole = lines[0].startswith(_UNTRUSTED) and lines[2].startswith(_TRUSTED)
    if not is_whole or signed is None or both is None or len(both) != _CURVE_BYTES:
        raise UserError(ReleaseProblem.SIGNATURE_UNREADABLE)
    if len(signed) != _SIGNATURE_BYTES or not signed.startswith(_SIGNATURE_KIND):
        raise UserError(ReleaseProblem.SIGNATURE_UNREADABLE)
    number, signature = signed[2 : 2 + _NUMBER_BYTES], signed[2 + _NUMBER_BYTES :]
    return number, signature, lines[2].removeprefix(_TRUSTED).encode(), both


def _decoded(text: str) -> bytes | None:
    """Decode base64 in the one form that stands for these bytes."""
    try:
        data = b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return data if b64encode(data).decode() == text else None
