"""The part of the store that tells what came and went. The guarantees are those of ``ports.store``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.money import Cents


@dataclass(frozen=True, slots=True)
class Flows:
    """What all accounts whose key is here received, spent and created together.

    What went from one of them to another is left out, and so is what no line explains.

    Attributes:
        since: from this moment on.
        incoming_cents: what came in, dividends left out.
        outgoing_cents: what went out, as a positive amount.
        created_cents: the dividends.
        is_whole: the whole past of every account was read once.
        indexed_to: the lowest height up to which an indexer told the lines of those it told of; None while it told
            nothing.
    """

    since: datetime
    incoming_cents: Cents
    outgoing_cents: Cents
    created_cents: Cents
    is_whole: bool
    indexed_to: BlockNumber | None


class FlowRepository(Protocol):
    """Sums of lines."""

    async def since(self, moment: datetime) -> Flows:
        """Add up the lines of own accounts from a moment on."""
