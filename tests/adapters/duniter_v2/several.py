"""A sandbox behind several ports, each run by another operator, and a ledger that asks them all."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger, LinkDelays, RpcLimits, WatchPace
from sakia_ng.domain.chain import BlockHash
from sakia_ng.domain.servers import Origin, Server
from sakia_ng.ports.clock import Clock
from sakia_ng.ports.connection import ServerReport
from sakia_ng.substrate.header import Header, header_from_json
from tests.adapters.sandbox_process import Sandbox, SystemClock

PACE = WatchPace(compare_s=0.05, probe_s=5.0, look_around_s=0.5)
LIMITS = RpcLimits(connect_s=5, request_s=5)
DELAYS = LinkDelays(first_retry_s=0.05, longest_retry_s=0.2, wait_for_node_s=30)


class MovedClock(SystemClock):
    """This machine's clock, moved by tests.

    Args:
        starts_at: what it shows first; the true time by default.
    """

    def __init__(self, starts_at: datetime | None = None) -> None:
        self._ahead_s = (starts_at - super().now()).total_seconds() if starts_at else 0.0
        self._passed_s = 0.0

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._passed_s += seconds

    def now(self) -> datetime:
        return super().now() + timedelta(seconds=self._ahead_s + self._passed_s)

    def monotonic(self) -> float:
        return super().monotonic() + self._passed_s


def servers_of(sandbox: Sandbox, count: int) -> list[Server]:
    """The sandbox's ports, each with an operator of its own: ``a``, ``b``, ..."""
    urls = [sandbox.rpc, *sandbox.others][:count]
    return [Server(url, operator, Origin.BUILT_IN) for url, operator in zip(urls, "abcdefgh", strict=False)]


@asynccontextmanager
async def ledger_of(
    sandbox: Sandbox,
    folder: Path,
    servers: Sequence[Server],
    *,
    pace: WatchPace = PACE,
    squids: Sequence[Server | str] = (),
    clock: Clock | None = None,
) -> AsyncIterator[DuniterV2Ledger]:
    """Open a ledger that asks these servers, and the sandbox's indexer unless others are named."""
    ledger = DuniterV2Ledger(
        sandbox.currency,
        servers,
        squids or [sandbox.squid],
        folder,
        clock or SystemClock(),
        rpc_limits=LIMITS,
        delays=DELAYS,
        pace=pace,
    )
    await ledger.start()
    try:
        yield ledger
    finally:
        await ledger.close()


def report_of(ledger: DuniterV2Ledger, server: Server) -> ServerReport:
    """What the ledger says of one server."""
    return next(report for report in ledger.connection.servers if report.server == server)


async def final_header(sandbox: Sandbox) -> Header:
    """The newest finalised header, the true one."""
    at = await sandbox.control("chain_getFinalizedHead")
    return header_from_json(await sandbox.control("chain_getHeader", at))


async def forge(sandbox: Sandbox, at: str, *, root: bytes | None = None) -> BlockHash:
    """Let one node claim, from now on, that another block is final at the present height; return its hash."""
    true = await final_header(sandbox)
    forged = replace(true, extrinsics_root=b"\x66" * 32, state_root=root or true.state_root)
    name = BlockHash("0x" + forged.hash().hex())
    await sandbox.fault_at(at, method="chain_getFinalizedHead", kind="lie", result=name, count=0)
    await sandbox.fault_at(at, method="chain_getHeader", params=[name], kind="lie", result=forged.to_json(), count=0)
    await sandbox.fault_at(at, method="chain_getBlockHash", params=[true.number], kind="lie", result=name, count=0)
    return name


async def lag(sandbox: Sandbox, at: str) -> int:
    """Let one node stay at the present final head; return its height."""
    head = await sandbox.control("chain_getFinalizedHead")
    await sandbox.fault_at(at, method="chain_getFinalizedHead", kind="lie", result=head, count=0)
    return int((await final_header(sandbox)).number)


async def claim_height(sandbox: Sandbox, at: str, number: int) -> BlockHash:
    """Let one node claim, from now on, that a block of another height is final; return its hash."""
    forged = replace(await final_header(sandbox), number=number)
    name = BlockHash("0x" + forged.hash().hex())
    await sandbox.fault_at(at, method="chain_getFinalizedHead", kind="lie", result=name, count=0)
    await sandbox.fault_at(at, method="chain_getHeader", params=[name], kind="lie", result=forged.to_json(), count=0)
    await sandbox.fault_at(at, method="chain_getBlockHash", params=[number], kind="lie", result=name, count=0)
    return name


__all__ = ["PACE", "MovedClock", "claim_height", "final_header", "forge", "lag", "ledger_of", "report_of", "servers_of"]
