"""Status of identities, and what the chain will do with each by itself at a height: remove it, or revoke it."""

from __future__ import annotations

from sakia_ng.sandbox.declaration.records import IdtyValue
from sakia_ng.sandbox.runtime.execution import Execution
from sakia_ng.sandbox.runtime.schedule import append, remove
from sakia_ng.sandbox.runtime.storage import IDENTITIES, IDENTITY_CHANGE_SCHEDULE


def set_status(run: Execution, index: int, value: IdtyValue, status: str, period_blocks: int) -> None:
    """Write an identity with another status, whose consequence comes after a period."""
    remove(run, IDENTITY_CHANGE_SCHEDULE, value.next_scheduled, index)
    on_height = schedule(run, index, period_blocks)
    IDENTITIES.put(run.store, index, value._replace(status=status, next_scheduled=on_height))


def schedule(run: Execution, index: int, period_blocks: int) -> int:
    """Note that an identity changes by itself after a period; return the height."""
    on_height = run.number + period_blocks
    append(run, IDENTITY_CHANGE_SCHEDULE, on_height, index)
    return on_height


def become_member(run: Execution, index: int) -> None:
    """Give the status Member; nothing is scheduled any more. The first time, the identity is said to be validated."""
    value = IDENTITIES.get(run.store, index)
    if value is None:
        return
    remove(run, IDENTITY_CHANGE_SCHEDULE, value.next_scheduled, index)
    if value.status == "Unvalidated":
        run.emit("Identity", "IdtyValidated", index)
    IDENTITIES.put(run.store, index, value._replace(status="Member", next_scheduled=0))
