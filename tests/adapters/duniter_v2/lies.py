"""What one node of several says, other than it is, of the events of a block."""

from __future__ import annotations

from sakia_ng.adapters.duniter_v2.block_events import EVENTS, LAST_UPGRADE, NOW
from sakia_ng.domain.chain import BlockRef
from tests.adapters.sandbox_process import Sandbox

KEYS = ["0x" + key.hex() for key in (EVENTS, NOW, LAST_UPGRADE)]
"""What is asked of a block whose events are read."""


async def values_at(sandbox: Sandbox, at: BlockRef) -> dict[str, str]:
    (answer,) = await sandbox.control("state_queryStorageAt", KEYS, at.hash)
    return dict(answer["changes"])


async def lie(sandbox: Sandbox, url: str, at: BlockRef, changes: dict[str, str]) -> None:
    """Let one node say something else of a block, from now on."""
    answer = [{"block": at.hash, "changes": [list(change) for change in changes.items()]}]
    method = "state_queryStorageAt"
    await sandbox.fault_at(url, method=method, params=[KEYS, at.hash], kind="lie", result=answer, count=0)


async def refuse_proofs(sandbox: Sandbox, *urls: str) -> None:
    for url in urls:
        await sandbox.fault_at(url, method="state_getReadProof", kind="error", code=-32604, message="unsafe", count=0)
