"""How a ledger stands with its servers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from sakia_ng.domain.agreement import Agreement
from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.domain.servers import Server, ServerKind
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import Code


class LinkState(StrEnum):
    """State of the connection to one kind of server.

    ``DISAGREEING``: nodes answer, and contradict each other without a majority; nothing they say is taken for final.
    """

    CONNECTING = "connecting"
    CONNECTED = "connected"
    OFFLINE = "offline"
    WRONG_CHAIN = "wrong_chain"
    DISAGREEING = "disagreeing"


class ServerState(StrEnum):
    """What one server is worth now.

    ``LAGGING``: its finalised head is behind the others'; ``CONTRADICTING``: it says what most operators do not say, or
    what a proof refutes.
    """

    UNTRIED = "untried"
    GOOD = "good"
    LAGGING = "lagging"
    CONTRADICTING = "contradicting"
    WRONG_CHAIN = "wrong_chain"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class ServerReport:
    """One server, as last met.

    Attributes:
        server: which one.
        kind: what it does.
        state: what it is worth.
        is_used: it is the one that is asked now.
        height: its finalised height, or how far an indexer has read.
        told_at: when it told that height, by this machine's clock, in UTC; None when it told none.
        latency_ms: time of its last answer.
        version: what it calls its software.
        retry_at: it is left alone until then.
        proves: whether it gives proofs of what it says; None when it was not asked.
    """

    server: Server
    kind: ServerKind
    state: ServerState = ServerState.UNTRIED
    is_used: bool = False
    height: BlockNumber | None = None
    told_at: datetime | None = field(default=None, compare=False)
    latency_ms: int | None = None
    version: UntrustedText | None = None
    retry_at: datetime | None = None
    proves: bool | None = None


@dataclass(frozen=True, slots=True)
class Connection:
    """How the ledger stands with its servers.

    Attributes:
        node: link to the node.
        indexer: link to the indexer.
        node_url: address of the node in use.
        indexer_url: address of the indexer in use.
        finalized: newest finalised block heard of.
        heard_at: when it was heard of, by this machine's clock, in UTC.
        best_number: newest best height heard of.
        agreement: who agrees that the newest finalised block is final.
        servers: every server of the currency, nodes first, in the order of preference.
        heard: servers that nodes told of and that are not asked: the user may take them over.
        trouble: what all nodes failed with, while offline; ``NodeProblem.UNREACHABLE`` when they differ.
        clock_ahead: how far this machine's clock is ahead of the network's, negative when behind; None when it is
            nearly right, or that is not known.
    """

    node: LinkState
    indexer: LinkState
    node_url: str
    indexer_url: str
    finalized: BlockRef | None = None
    heard_at: datetime | None = None
    best_number: BlockNumber | None = None
    agreement: Agreement | None = None
    servers: tuple[ServerReport, ...] = ()
    heard: tuple[tuple[ServerKind, Server], ...] = ()
    trouble: Code | None = None
    clock_ahead: timedelta | None = None

    @property
    def operators(self) -> int:
        """How many operators of nodes are known, whether they answer or not."""
        return len({report.server.operator for report in self.servers if report.kind is ServerKind.NODE})

    @property
    def is_lone_voice(self) -> bool:
        """Whether one operator alone answers though others are known: by its word no payment is settled."""
        is_alone = self.agreement is not None and self.agreement.asked == 1
        return is_alone and self.node is LinkState.CONNECTED and self.operators > 1
