"""The end of identities: revocation, removal, and what falls due at a height."""

from __future__ import annotations

from sakia_ng.sandbox.runtime import account, certification, identity_schedule, membership
from sakia_ng.sandbox.runtime.execution import Execution
from sakia_ng.sandbox.runtime.schedule import take
from sakia_ng.sandbox.runtime.storage import (
    COUNTER_FOR_IDENTITIES,
    IDENTITIES,
    IDENTITY_CHANGE_SCHEDULE,
    IDENTITY_INDEX_OF,
)
from sakia_ng.sandbox.runtime.system import dec_sufficients

DELETION_BLOCKS = 52_596_000
"""Ten years between revocation and removal."""

_REMOVED = {"Unconfirmed", "Unvalidated", "Revoked"}


def on_initialize(run: Execution) -> None:
    """Remove the identities nobody confirmed or validated in time and those revoked long ago; revoke the lapsed."""
    for index in take(run, IDENTITY_CHANGE_SCHEDULE, run.number):
        value = IDENTITIES.get(run.store, index)
        if value is None or value.next_scheduled != run.number:
            continue
        if value.status in _REMOVED:
            remove(run, index, value.status)
        elif value.status == "NotMember":
            revoke(run, index, "Expired")


def revoke(run: Execution, index: int, reason: str) -> None:
    """Revoke an identity: its membership ends, its owner's account is unlinked, its key and name stay taken.

    Args:
        run: the block being made.
        index: of the identity.
        reason: "Root", "User" or "Expired".
    """
    value = IDENTITIES.get(run.store, index)
    if value is None:
        return
    identity_schedule.set_status(run, index, value, "Revoked", DELETION_BLOCKS)
    run.emit("Identity", "IdtyRevoked", index, reason)
    membership.end(run, index, "Revoked")
    account.unlink_identity(run, value.owner_key)


def remove(run: Execution, index: int, reason: str) -> None:
    """Forget an identity; its key is free again, its name is not.

    Args:
        run: the block being made.
        index: of the identity.
        reason: "Root", "Unconfirmed", "Unvalidated" or "Revoked".
    """
    value = IDENTITIES.get(run.store, index)
    if value is None:
        return
    IDENTITY_INDEX_OF.put(run.store, value.owner_key, None)
    IDENTITIES.put(run.store, index, None)
    COUNTER_FOR_IDENTITIES.put(run.store, COUNTER_FOR_IDENTITIES.get(run.store) - 1)
    dec_sufficients(run, value.owner_key)
    if value.old_owner_key is not None:
        dec_sufficients(run, value.old_owner_key[0])
    run.emit("Identity", "IdtyRemoved", index, reason)
    membership.end(run, index, "Revoked")
    certification.remove_all_received(run, index)
