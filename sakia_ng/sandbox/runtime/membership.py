"""Membership: a year of being in the web of trust, with the dividends and the quota that come with it.

There are no calls: distance evaluations begin and renew memberships; time, revocation and lost certifications end them.
"""

from __future__ import annotations

from contextlib import suppress

from sakia_ng.sandbox.declaration.records import IdtyData, IdtyValue, MembershipData, Quota
from sakia_ng.sandbox.runtime import balances, identity_schedule, smiths, wot
from sakia_ng.sandbox.runtime.execution import DispatchFailed, Execution, module_error
from sakia_ng.sandbox.runtime.schedule import append, remove, take
from sakia_ng.sandbox.runtime.storage import (
    COUNTER_FOR_MEMBERSHIP,
    CURRENT_UD_INDEX,
    IDENTITIES,
    IDTY_QUOTA,
    MEMBERSHIP,
    MEMBERSHIPS_EXPIRE_ON,
    PAST_REEVALS,
)
from sakia_ng.sandbox.runtime.universal_dividend import unclaimed

PERIOD_BLOCKS = 5_259_600
"""A year."""

AUTOREVOCATION_BLOCKS = 5_259_600
"""Another year, after which a lost membership becomes a revocation."""


def add(run: Execution, index: int) -> None:
    """Begin a membership.

    Raises:
        DispatchFailed: AlreadyMember, or what ``wot.check_add_membership`` refuses.
    """
    if MEMBERSHIP.get(run.store, index) is not None:
        raise module_error("Membership", "AlreadyMember")
    wot.check_add_membership(run.store, index)
    expire_on = _write(run, index)
    COUNTER_FOR_MEMBERSHIP.put(run.store, COUNTER_FOR_MEMBERSHIP.get(run.store) + 1)
    run.emit("Membership", "MembershipAdded", index, expire_on)
    identity_schedule.become_member(run, index)
    IDTY_QUOTA.put(run.store, index, Quota(run.number, 0))
    value = IDENTITIES.get(run.store, index)
    assert value is not None
    _set_first_eligible(run, index, value, CURRENT_UD_INDEX.get(run.store))


def renew(run: Execution, index: int) -> None:
    """Let a membership last a year from now.

    Raises:
        DispatchFailed: MembershipNotFound, or what ``wot.check_renew_membership`` refuses.
    """
    known = MEMBERSHIP.get(run.store, index)
    if known is None:
        raise module_error("Membership", "MembershipNotFound")
    wot.check_renew_membership(run.store, index)
    remove(run, MEMBERSHIPS_EXPIRE_ON, known.expire_on, index)
    run.emit("Membership", "MembershipRenewed", index, _write(run, index))


def end(run: Execution, index: int, reason: str) -> None:
    """End a membership, if there is one: dividends are paid, the quota and the smith go, revocation is one year away.

    Args:
        run: the block being made.
        index: of the identity.
        reason: "Expired", "Revoked", "NotEnoughCerts" or "System".
    """
    known = MEMBERSHIP.get(run.store, index)
    if known is None:
        return
    MEMBERSHIP.put(run.store, index, None)
    COUNTER_FOR_MEMBERSHIP.put(run.store, COUNTER_FOR_MEMBERSHIP.get(run.store) - 1)
    remove(run, MEMBERSHIPS_EXPIRE_ON, known.expire_on, index)
    run.emit("Membership", "MembershipRemoved", index, reason)
    value = IDENTITIES.get(run.store, index)
    if value is not None and value.status == "Member":
        identity_schedule.set_status(run, index, value, "NotMember", AUTOREVOCATION_BLOCKS)
    _pay_dividends(run, index)
    IDTY_QUOTA.put(run.store, index, None)
    smiths.exclude(run, index)


def on_initialize(run: Execution) -> None:
    """End the memberships whose year is over."""
    for index in take(run, MEMBERSHIPS_EXPIRE_ON, run.number):
        end(run, index, "Expired")


def _write(run: Execution, index: int) -> int:
    expire_on = run.number + PERIOD_BLOCKS
    MEMBERSHIP.put(run.store, index, MembershipData(expire_on))
    append(run, MEMBERSHIPS_EXPIRE_ON, expire_on, index)
    return expire_on


def _pay_dividends(run: Execution, index: int) -> None:
    """Pay what was not claimed; ``UdsAutoPaid`` is said even when the deposit is refused, as in the runtime."""
    value = IDENTITIES.get(run.store, index)
    if value is None or value.data.first_eligible_ud == 0:
        return
    first, current = value.data.first_eligible_ud, CURRENT_UD_INDEX.get(run.store)
    if first < current:
        count, total = unclaimed(current, first, PAST_REEVALS.get(run.store))
        with suppress(DispatchFailed):
            balances.issue(run, value.owner_key, total)
        run.emit("UniversalDividend", "UdsAutoPaid", count, total, value.owner_key)
    _set_first_eligible(run, index, value, 0)


def _set_first_eligible(run: Execution, index: int, value: IdtyValue, first: int) -> None:
    IDENTITIES.put(run.store, index, value._replace(data=IdtyData(first)))
