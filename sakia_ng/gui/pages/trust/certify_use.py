"""What a certifier is told before signing, beside what forbids: that the certification may be of no use."""

from __future__ import annotations

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import expected_time
from sakia_ng.domain.identity import Identity
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.session import Session
from sakia_ng.gui.words.certification_use import use_sentence, waiting_sentence


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
