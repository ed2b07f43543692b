"""Revocation documents: kept by the owner of an identity for the day when the key is lost or stolen.

Whoever holds one can end the identity: it is a secret until it is published. Two kinds are read: ours, which is
what ``revoke_identity`` takes, and the text that Duniter v1 programs saved, for ``revoke_identity_legacy``.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass, field

from sakia_ng.domain.addresses import Address, decode_v1
from sakia_ng.domain.currency import Currency, LedgerKind
from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.domain.signed_json import (
    check_kind,
    read_address,
    read_number,
    read_paper,
    read_signature,
    unreadable,
    write_paper,
)
from sakia_ng.errors import UserError

_KIND = "sakia-revocation"
_BOM = b"\xef\xbb\xbf"
_OLD_HEAD = (b"Version: 10", b"Type: Revocation")
_OF_G1 = "g1"  # what the currency of Duniter v2 was called when such documents were made
_OLD_FIELDS = (b"Issuer: ", b"IdtyUniqueID: ", b"IdtyTimestamp: ", b"IdtySignature: ")
_OLD_LINES = 9
_OLD_NAME = re.compile(r"[A-Za-z0-9_-]{2,100}")
_SIGNATURE_LINE = 89  # 88 characters of base64, and the end of the line


@dataclass(frozen=True, slots=True)
class RevocationDocument:
    """A revocation that is signed and not published.

    Attributes:
        genesis_hash: of the currency.
        identity: number of the identity.
        owner: the account whose key signed.
        signature: of that key.
    """

    genesis_hash: str
    identity: int
    owner: Address
    signature: Signature = field(repr=False)


@dataclass(frozen=True, slots=True)
class OldRevocation:
    """A revocation document of Duniter v1.

    Attributes:
        issuer: the key that signed.
        name: name of the identity.
        signed: the bytes that were signed.
        signature: of the issuer.
        data: the whole document, as it is published.
    """

    issuer: PublicKey
    name: str
    signed: bytes = field(repr=False)
    signature: Signature = field(repr=False)
    data: bytes = field(repr=False)


def write_revocation(document: RevocationDocument | OldRevocation, currency: Currency, words: str = "") -> str:
    """Return a document as JSON; one of Duniter v1 as what it is, a text that holds no word more.

    Args:
        document: what to write.
        currency: its currency.
        words: what it is and what to do with it, for whoever finds the file; without them it is short, for a QR code.
    """
    if isinstance(document, OldRevocation):
        return document.data.decode()
    fields: dict[str, object] = {
        "kind": _KIND,
        "version": 1,
        "currency": currency.name,
        "genesis": document.genesis_hash,
        "identity": document.identity,
        "address": document.owner,
        "scheme": document.signature.scheme.value,
        "signature": "0x" + document.signature.data.hex(),
    }
    return write_paper({"about": words, **fields} if words else fields, lines=bool(words))


def read_revocation(data: bytes, currency: Currency) -> RevocationDocument | OldRevocation:
    """Read a document of either kind; its signature is not checked here.

    Raises:
        UserError: a ``PaperProblem``.
    """
    if data.removeprefix(_BOM).lstrip().startswith(b"Version:"):
        return read_old_revocation(data, currency)
    fields = read_paper(data)
    check_kind(fields, _KIND, currency)
    return RevocationDocument(
        currency.genesis_hash,
        read_number(fields, "identity"),
        read_address(fields, "address", currency),
        read_signature(fields),
    )


def read_old_revocation(data: bytes, currency: Currency) -> OldRevocation:
    """Read a v1 document as strictly as the runtime does, but for ends of lines that a mail program changed.

    Raises:
        UserError: a ``PaperProblem``.
    """
    named = currency.name if currency.ledger is LedgerKind.DUNITER_V1 else _OF_G1
    head = (*_OLD_HEAD, f"Currency: {named}".encode())
    text = data.removeprefix(_BOM).replace(b"\r\n", b"\n").strip() + b"\n"
    lines = text.split(b"\n")
    if len(lines) != _OLD_LINES or tuple(lines[:3]) != head:
        raise unreadable()
    if any(not line.startswith(field) for line, field in zip(lines[3:7], _OLD_FIELDS, strict=True)):
        raise unreadable()
    try:
        name = lines[4].removeprefix(_OLD_FIELDS[1]).decode("ascii")
        issuer = decode_v1(lines[3].removeprefix(_OLD_FIELDS[0]).decode("ascii"))
        signature = Signature(Scheme.ED25519, base64.b64decode(lines[7], validate=True))
    except (binascii.Error, ValueError, UserError):
        raise unreadable() from None
    if _OLD_NAME.fullmatch(name) is None or len(signature.data) != 64 or len(lines[7]) + 1 != _SIGNATURE_LINE:
        raise unreadable()
    return OldRevocation(issuer, name, text[:-_SIGNATURE_LINE], signature, text)
