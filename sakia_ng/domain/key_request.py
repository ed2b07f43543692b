"""A key asked to prove that it is there, and its answer: carried in a file or a QR code between two machines.

The machine with the identity writes a request; the one with the other key signs it; the answer comes back.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.keys import Signature
from sakia_ng.domain.signed_json import (
    check_kind,
    read_address,
    read_number,
    read_paper,
    read_signature,
    read_text,
    unreadable,
    write_paper,
)

_REQUEST, _PROOF = "sakia-key-request", "sakia-key-proof"


class ProofPurpose(StrEnum):
    """What a key agrees to. The value is stored; never rename it."""

    OWN = "own"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class KeyRequest:
    """What a key is asked to agree to.

    Attributes:
        purpose: to own an identity, or to be linked to it.
        identity: number of the identity.
        owner: the account that owns it now.
        account: the account whose key must sign.
    """

    purpose: ProofPurpose
    identity: int
    owner: Address
    account: Address


@dataclass(frozen=True, slots=True)
class KeyProof:
    """A request, signed.

    Attributes:
        request: what was agreed to.
        signature: of the key asked.
    """

    request: KeyRequest
    signature: Signature


def write_request(paper: KeyRequest | KeyProof, currency: Currency, words: str = "") -> str:
    """Return a request or a proof as JSON, with words for whoever finds the file, or short for a QR code."""
    request = paper.request if isinstance(paper, KeyProof) else paper
    fields: dict[str, object] = {
        "kind": _PROOF if isinstance(paper, KeyProof) else _REQUEST,
        "version": 1,
        "currency": currency.name,
        "genesis": currency.genesis_hash,
        "purpose": request.purpose.value,
        "identity": request.identity,
        "owner": request.owner,
        "account": request.account,
    }
    if isinstance(paper, KeyProof):
        fields |= {"scheme": paper.signature.scheme.value, "signature": "0x" + paper.signature.data.hex()}
    return write_paper({"about": words, **fields} if words else fields, lines=bool(words))


def read_request(data: bytes, currency: Currency) -> KeyRequest | KeyProof:
    """Read a request or a proof; no signature is checked here.

    Raises:
        UserError: a ``PaperProblem``.
    """
    fields = read_paper(data)
    is_proof = fields.get("kind") == _PROOF
    check_kind(fields, _PROOF if is_proof else _REQUEST, currency)
    try:
        purpose = ProofPurpose(read_text(fields, "purpose"))
    except ValueError:
        raise unreadable() from None
    owner, account = read_address(fields, "owner", currency), read_address(fields, "account", currency)
    request = KeyRequest(purpose, read_number(fields, "identity"), owner, account)
    return KeyProof(request, read_signature(fields)) if is_proof else request
