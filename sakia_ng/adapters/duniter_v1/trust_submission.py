"""Documents of the web of trust once signed: what they are found by in blocks, how nodes are handed them."""

from __future__ import annotations

from collections.abc import Mapping

from sakia_ng.adapters.duniter_v1.blocks import block_at, current
from sakia_ng.adapters.duniter_v1.bma import Bma, BmaRefusal
from sakia_ng.adapters.duniter_v1.parameters import Parameters
from sakia_ng.adapters.duniter_v1.trust_lines import Kind, TrustLine
from sakia_ng.adapters.servers.json_values import items, mapping
from sakia_ng.domain.operation import Failure, SignedOperation
from sakia_ng.errors import BugError, Code
from sakia_ng.ports.ledger import SubmitReport, SubmitState
from sakia_ng.ports.ledger_codes import LedgerMisuse, SubmitFailure
from sakia_ng.ports.trust_codes import TrustRule

_KNOWN = frozenset({1004, 1015, 2007})  # "already up-to-date", "under treatment", "already received membership"
_FAILURES: Mapping[int, Code] = {
    1003: SubmitFailure.BAD_SIGNATURE,
    1007: SubmitFailure.POOL_FULL,
    1008: SubmitFailure.POOL_FULL,
    1009: SubmitFailure.POOL_FULL,
    2002: TrustRule.NAME_TAKEN,
    2003: TrustRule.KEY_ALREADY_OWNS,
    2006: SubmitFailure.BAD_SIGNATURE,
    2008: TrustRule.NOT_MEMBER,
    2020: SubmitFailure.WINDOW_OVER,
    2026: SubmitFailure.BRANCH_UNDONE,
    2029: SubmitFailure.WINDOW_OVER,
    2031: TrustRule.ALREADY_ASKED,
    3000: SubmitFailure.BAD_SIGNATURE,
}
"""Duniter's numbers of errors (``ucode``, Duniter 1.7). All others are ``INVALID``."""

_PATHS = {
    Kind.IDENTITY: ("wot/add", "identity"),
    Kind.CERTIFICATION: ("wot/certify", "cert"),
    Kind.JOINER: ("blockchain/membership", "membership"),
    Kind.LEAVER: ("blockchain/membership", "membership"),
    Kind.REVOKED: ("wot/revoke", "revocation"),
}


def is_of_trust(operation: SignedOperation) -> bool:
    """Whether signed bytes are a document of the web of trust."""
    return b"\nType: Transaction\n" not in operation.data


def line_of(data: bytes) -> TrustLine:
    """Return the line by which a block would hold a document of ours."""
    *lines, signature, _ = data.decode().split("\n")
    fields = dict(line.split(": ", 1) for line in lines)
    issuer = fields["Issuer"]
    match fields["Type"]:
        case "Identity":
            return TrustLine(Kind.IDENTITY, (issuer, signature, fields["Timestamp"], fields["UniqueID"]))
        case "Certification":
            height = fields["CertTimestamp"].partition("-")[0]
            return TrustLine(Kind.CERTIFICATION, (issuer, fields["IdtyIssuer"], height, signature))
        case "Membership":
            stamps = fields["Block"], fields["CertTS"]
            kind = Kind.LEAVER if fields["Membership"] == "OUT" else Kind.JOINER
            return TrustLine(kind, (issuer, signature, *stamps, fields["UserID"]))
        case "Revocation":
            return TrustLine(Kind.REVOKED, (issuer, signature))
    raise BugError(LedgerMisuse.WRONG_LEDGER)


def window_s(kind: Kind, stated: Parameters) -> int:
    """Return how long a document may wait, in seconds of the chain's time; a revocation is held to no window."""
    return {
        Kind.IDENTITY: stated.identity_window,
        Kind.CERTIFICATION: stated.certification_window,
        Kind.JOINER: stated.membership_window,
        Kind.LEAVER: stated.membership_window,
    }.get(kind, stated.certification_window)


async def submit_document(bma: Bma, operation: SignedOperation, stated: Parameters) -> SubmitReport:
    """Hand a document to one node. Raises ``EnvironmentProblem`` when it cannot be asked."""
    line = line_of(operation.data)
    path, name = _PATHS[line.kind]
    try:
        await bma.post(path, {name: operation.data.decode()})
    except BmaRefusal as refusal:
        if line.kind is not Kind.REVOKED and await _is_over(bma, operation, window_s(line.kind, stated)):
            return _refused(SubmitFailure.WINDOW_OVER)
        if refusal.ucode in _KNOWN or (line.kind is Kind.REVOKED and await _is_registered(bma, line)):
            return SubmitReport(SubmitState.ALREADY_KNOWN)
        return _refused(_FAILURES.get(refusal.ucode, SubmitFailure.INVALID))
    return SubmitReport(SubmitState.ACCEPTED)


async def _is_over(bma: Bma, operation: SignedOperation, window: int) -> bool:
    """Whether a document has waited too long: nodes forget it then, and no block may hold it."""
    base, tip = await block_at(bma, operation.valid_from), await current(bma)
    return (tip.ref.time - base.ref.time).total_seconds() > window


async def _is_registered(bma: Bma, line: TrustLine) -> bool:
    """Whether a node has a revocation already: it says so in words alone."""
    try:
        answer = mapping(await bma.get(f"wot/requirements/{line.subject}", {"type": "object"}))
    except BmaRefusal:
        return False
    rows = map(mapping, items(answer.get("identities")))
    return any(row.get("pubkey") == line.subject and row.get("revocation_sig") == line.signature for row in rows)


def _refused(failure: Code) -> SubmitReport:
    return SubmitReport(SubmitState.REFUSED, Failure(failure.value))
