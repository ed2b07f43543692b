"""What a certifier is told before signing, beside what forbids: that it is too early, or may be of no use."""

from __future__ import annotations

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import expected_time
from sakia_ng.domain.currency import LedgerKind
from sakia_ng.domain.identity import Identity
from sakia_ng.errors import EnvironmentProblem, Refusal
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.session import Session
from sakia_ng.gui.words.certification_use import use_sentence, waiting_sentence
from sakia_ng.ports.trust_codes import TrustRule


def known_refusal(live: Live, certifier: Address) -> Refusal | None:
    """Return what is known here to forbid a certification now; None never means that it is possible: servers tell."""
    own = live.trust.of(certifier)
    if own is None or live.currency.ledger is LedgerKind.DUNITER_V1:  # there it may be signed, and waits for its turn
        return None
    if own.parameters is not None and own.certifications_left == 0:
        return Refusal(TrustRule.ISSUED_TOO_MANY, max_issued=own.parameters.max_certifications)
    if own.certifies_from is not None and own.certifies_from > live.now():
        return Refusal(TrustRule.CERTIFIED_RECENTLY, possible_from=own.certifies_from)
    return None


async def use_warnings(session: Session, live: Live, certifier: Address, receiver: Identity) -> list[str]:
    """Return why a certification may be of no use, in words; nothing when it helps, or when no server answers."""
    own = live.trust.of(certifier)
    if own is None or own.identity.index == receiver.index:
        return []
    try:
        doubts = (await session.trust.prospect(own.identity, receiver)).doubts()
    except EnvironmentProblem:
        return []  # the review says by itself that no server answers
    blocks = {block for doubt in doubts for block in (doubt.at, doubt.since) if block is not None}
    dates = {block: expected_time(block, receiver.at, session.currency.block_time_s) for block in blocks}
    return [*(use_sentence(doubt, dates) for doubt in doubts), *_waiting(live, certifier, receiver)]


def _waiting(live: Live, certifier: Address, receiver: Identity) -> list[str]:
    """Say how many in the queue would have to wait for this one."""
    queue = [line.queued.receiver for line in live.queue if line.queued.certifier == certifier]
    before = queue.index(receiver.owner) if receiver.owner in queue else len(queue)
    return [waiting_sentence(before)] if before else []
