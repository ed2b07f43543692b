"""Frames sent to the node to refresh the figures of 200 accounts at a new head, against the real sandbox."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

import aiohttp

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.domain.addresses import Address, to_address
from sakia_ng.domain.currency import G1
from sakia_ng.domain.keys import PublicKey
from tests.adapters.sandbox_process import running_sandbox
from tests.benchmarks.figure import Figure

ACCOUNTS = 200


def run() -> list[Figure]:
    """Count with accounts that exist and others that do not."""
    with tempfile.TemporaryDirectory() as folder:
        frames = asyncio.run(_count(Path(folder)))
    return [Figure("round trips: refresh of 200 accounts at a new head", frames, "round trips", 6)]


async def _count(folder: Path) -> int:
    async with running_sandbox() as sandbox:
        strangers = [to_address(PublicKey(bytes([n, 1]) * 16), G1) for n in range(ACCOUNTS)]
        addresses: list[Address] = [*sandbox.people.values(), *strangers][:ACCOUNTS]
        ledger = DuniterV2Ledger(sandbox.currency, [sandbox.rpc], [sandbox.squid], folder, SystemClock())
        await ledger.start()
        heads = ledger.finalized_heads()
        await anext(heads)
        await ledger.account_states(addresses, await ledger.finalized_head())
        await sandbox.blocks()
        frames = _counted()
        head = await anext(heads)
        await ledger.account_states(addresses, head)
        await ledger.dividend_state(head)
        await heads.aclose()
        await ledger.close()
        return len(frames)


def _counted() -> list[int]:
    """Note the length of every frame sent from now on by this process."""
    frames: list[int] = []
    send = aiohttp.ClientWebSocketResponse.send_str

    async def counted(self: aiohttp.ClientWebSocketResponse, data: str, compress: int | None = None) -> None:
        frames.append(len(data))
        await send(self, data, compress)

    setattr(aiohttp.ClientWebSocketResponse, "send_str", counted)  # noqa: B010 - a method of a class that is not ours
    return frames
