"""What blocks and node answers say of the web of trust, one compact line a document.

Source: DUBP, documents of version 10. A block holds ``key:signature:stamp:name`` for an identity,
``key:signature:stamp:identity stamp:name`` for a membership, ``key:signature`` for a revocation, ``key`` for an
exclusion, ``issuer:receiver:height:signature`` for a certification.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sakia_ng.adapters.duniter_v1.texts import garbage, is_blockstamp, our_hash, sha256
from sakia_ng.domain.addresses import Address, decode_v1
from sakia_ng.domain.operation import OperationHash
from sakia_ng.errors import UserError


class Kind(StrEnum):
    """Kinds of lines. Joiners and actives are one document, written where the block's rules want it."""

    IDENTITY = "identity"
    JOINER = "joiner"
    ACTIVE = "active"
    LEAVER = "leaver"
    REVOKED = "revoked"
    EXCLUDED = "excluded"
    CERTIFICATION = "certification"


_SECTIONS = {
    "Identities": (Kind.IDENTITY, 4),
    "Joiners": (Kind.JOINER, 5),
    "Actives": (Kind.ACTIVE, 5),
    "Leavers": (Kind.LEAVER, 5),
    "Revoked": (Kind.REVOKED, 2),
    "Excluded": (Kind.EXCLUDED, 1),
    "Certifications": (Kind.CERTIFICATION, 4),
}
_ONE_DOCUMENT = {Kind.JOINER: "membership", Kind.ACTIVE: "membership"}


@dataclass(frozen=True, slots=True)
class TrustLine:
    """One line of a block.

    Attributes:
        kind: of what.
        fields: its parts.
    """

    kind: Kind
    fields: tuple[str, ...]

    @property
    def subject(self) -> str:
        """Whose standing it changes."""
        return self.fields[1] if self.kind is Kind.CERTIFICATION else self.fields[0]

    @property
    def signature(self) -> str:
        """The signature of the document, empty for what has none."""
        return {Kind.EXCLUDED: "", Kind.CERTIFICATION: self.fields[-1]}.get(self.kind) or (
            self.fields[1] if len(self.fields) > 1 else ""
        )

    @property
    def hash(self) -> OperationHash:
        """What the document is found by in blocks, whatever list holds it."""
        kind = _ONE_DOCUMENT.get(self.kind, self.kind.value)
        return OperationHash(our_hash(sha256(":".join((kind, *self.fields)))))


def read_lines(lists: Mapping[str, Sequence[str]]) -> tuple[TrustLine, ...]:
    """Read the lists of a block's text, in the order of its text. Raises ``EnvironmentProblem``."""
    return tuple(_read(name, line) for name in _SECTIONS for line in lists.get(name, ()))


def touched(lines: Iterable[TrustLine]) -> frozenset[Address]:
    """Return the accounts whose standing some lines change."""
    return frozenset(Address(line.subject) for line in lines)


def address_of(text: object) -> Address:
    """Return an account that a node names. Raises ``EnvironmentProblem`` when it is none."""
    try:
        decode_v1(str(text))
    except UserError:
        raise garbage() from None
    return Address(str(text))


def stamp_of(text: object) -> str:
    """Return the number and hash of a block that a node names. Raises ``EnvironmentProblem`` when it is none."""
    if not isinstance(text, str) or not is_blockstamp(text):
        raise garbage()
    return text


def _read(section: str, line: str) -> TrustLine:
    kind, count = _SECTIONS[section]
    fields = tuple(line.split(":"))
    if len(fields) != count:
        raise garbage()
    found = TrustLine(kind, fields)
    address_of(found.subject)
    if kind is Kind.CERTIFICATION and not (fields[2].isascii() and fields[2].isdigit() and len(fields[2]) <= 10):
        raise garbage()
    return found
