"""Documents of the web of trust as texts, by duniterpy, and their signatures checked."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from sakia_ng.adapters.nacl_shim import duniterpy_documents
from sakia_ng.domain.addresses import Address, decode_v1, v1_text
from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.substrate.signatures import is_valid


@dataclass(frozen=True, slots=True)
class Declared:
    """What somebody declared to be: an identity document.

    Attributes:
        address: whose key signed it.
        name: under which name.
        stamp: number and hash of the block it rests on.
        signature: of that key, in base64.
    """

    address: Address
    name: str
    stamp: str
    signature: str = ""


def identity_text(declared: Declared, currency: str) -> str:
    """Write what the owner signs to declare an identity."""
    return _raw(_identity(declared, currency, is_signed=False))


def certification_text(issuer: Address, declared: Declared, stamp: str, currency: str) -> str:
    """Write what a certifier signs."""
    identity = _identity(declared, currency, is_signed=True)
    return _raw(_documents().Certification(issuer, identity, _stamp(stamp), currency=currency))


def membership_text(declared: Declared, stamp: str, currency: str, *, leaves: bool = False) -> str:
    """Write what somebody signs to become or to stay a member, or to be one no longer."""
    identity, kind = _stamp(declared.stamp), "OUT" if leaves else "IN"
    document = _documents().Membership(
        declared.address, _stamp(stamp), declared.name, identity, currency=currency, membership_type=kind
    )
    return _raw(document)


def revocation_text(declared: Declared, currency: str) -> str:
    """Write what the owner signs to end an identity."""
    return _raw(_documents().Revocation(_identity(declared, currency, is_signed=True), currency=currency))


def is_signed_by(address: Address, text: str, signature: str) -> bool:
    """Whether an account's key signed a text; what is no signature did not."""
    try:
        data = base64.b64decode(signature, validate=True)
    except (binascii.Error, ValueError):
        return False
    return is_valid(Signature(Scheme.ED25519, data), text.encode(), decode_v1(address))


def address_of_key(key: PublicKey) -> Address:
    """Return the account of a key."""
    return Address(v1_text(key))


def is_declared(declared: Declared, currency: str) -> bool:
    """Whether the owner signed an identity."""
    return is_signed_by(declared.address, identity_text(declared, currency), declared.signature)


def _identity(declared: Declared, currency: str, *, is_signed: bool) -> object:
    stamp = _stamp(declared.stamp)
    document = _documents().Identity(declared.address, declared.name, stamp, currency=currency)
    if is_signed:
        document.signature = declared.signature
    return document


def _stamp(text: str) -> object:
    number, _, hashed = text.partition("-")
    return _documents().BlockID(int(number), hashed)


def _raw(document: object) -> str:
    raw: str = getattr(document, "raw")()  # noqa: B009 - a class without types
    return raw


@cache
def _documents() -> ModuleType:
    return duniterpy_documents()
