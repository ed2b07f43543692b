"""What the pallets do by themselves at the start of a block, in their order."""

from __future__ import annotations

from sakia_ng.sandbox.runtime import certification, distance, identity_end, membership, smiths
from sakia_ng.sandbox.runtime.execution import Execution


def on_initialize(run: Execution) -> None:
    """Let fall due what falls due at this height."""
    smiths.on_initialize(run)
    identity_end.on_initialize(run)
    membership.on_initialize(run)
    certification.on_initialize(run)
    distance.on_initialize(run)
