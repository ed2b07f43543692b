"""UniversalDividend: a part of money created each day for each member, re-evaluated twice a year, paid when claimed."""

from __future__ import annotations

from collections.abc import Sequence

from sakia_ng.sandbox.runtime import balances
from sakia_ng.sandbox.runtime.balances import Preservation, lookup
from sakia_ng.sandbox.runtime.execution import Execution, arithmetic_error, module_error
from sakia_ng.sandbox.runtime.storage import (
    ACCOUNT,
    COUNTER_FOR_MEMBERSHIP,
    CURRENT_UD,
    CURRENT_UD_INDEX,
    IDENTITIES,
    IDENTITY_INDEX_OF,
    MONETARY_MASS,
    NEXT_REEVAL,
    NEXT_UD,
    PAST_REEVALS,
    Readable,
)

CREATION_PERIOD_MS = 86_400_000
REEVALUATION_PERIOD_MS = 15_778_800_000
SQUARE_GROWTH_PERBILL = 2_382_304
MAX_PAST_REEVALUATIONS = 160
MILLI = 1_000

_PERBILL = 10**9
_MAX = 2**64 - 1


def on_timestamp_set(run: Execution, now_ms: int) -> None:
    """Create a dividend when its time has come, one at most a block, after the re-evaluation if that is due."""
    next_ud = NEXT_UD.get(run.store)
    if next_ud is None:
        next_ud = now_ms + CREATION_PERIOD_MS
        NEXT_UD.put(run.store, next_ud)
    if now_ms < next_ud:
        return
    members = COUNTER_FOR_MEMBERSHIP.get(run.store)
    next_reeval = NEXT_REEVAL.get(run.store)
    if next_reeval is None:
        next_reeval = now_ms + REEVALUATION_PERIOD_MS
        NEXT_REEVAL.put(run.store, next_reeval)
    if now_ms >= next_reeval:
        NEXT_REEVAL.put(run.store, next_reeval + REEVALUATION_PERIOD_MS)
        _reevaluate(run, members)
    _create(run, members)
    NEXT_UD.put(run.store, next_ud + CREATION_PERIOD_MS)


def reevaluated(ud: int, mass: int, members: int) -> int:
    """Return the new dividend: UD + c²·M / (N·182), the product rounded to nearest and the division truncated."""
    product = (mass * SQUARE_GROWTH_PERBILL + _PERBILL // 2) // _PERBILL
    return ud + product // (max(members, 1) * (REEVALUATION_PERIOD_MS // CREATION_PERIOD_MS))


def unclaimed(current_index: int, first_eligible: int, reevaluations: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Return the count and the sum of the dividends not yet claimed.

    Args:
        current_index: index of the next dividend.
        first_eligible: index of the first one not claimed; 0 when none may be.
        reevaluations: (first index, amount), oldest first.
    """
    if first_eligible == 0 or first_eligible >= current_index:
        return 0, 0
    count = total = 0
    end = current_index
    for index, amount in reversed(reevaluations):
        dividends = end - max(index, first_eligible)
        count += dividends
        total += dividends * amount
        if index <= first_eligible:
            break
        end = index
    return count, total


def unclaimed_of(store: Readable, who: bytes) -> tuple[int, int]:
    """Return the count and the sum that the owner of an identity may claim; zeros for any other account."""
    index = IDENTITY_INDEX_OF.get(store, who)
    identity = None if index is None else IDENTITIES.get(store, index)
    first = 0 if identity is None else identity.data.first_eligible_ud
    return unclaimed(CURRENT_UD_INDEX.get(store), first, PAST_REEVALS.get(store))


def account_balances(store: Readable, who: bytes) -> tuple[int, int, int]:
    """Return total, transferable and unclaimed cents: the answer of ``UniversalDividendApi_account_balances``."""
    data = ACCOUNT.get(store, who).data
    waiting = unclaimed_of(store, who)[1]
    transferable = balances.reducible(store, who, Preservation.PRESERVE)
    return data.free + data.reserved + waiting, transferable + waiting, waiting


def claim_uds(run: Execution, who: bytes) -> None:
    """``UniversalDividend.claim_uds``, signed by the owner key of a member."""
    index = IDENTITY_INDEX_OF.get(run.store, who)
    identity = None if index is None else IDENTITIES.get(run.store, index)
    if index is None or identity is None or identity.data.first_eligible_ud == 0:
        raise module_error("UniversalDividend", "AccountNotAllowedToClaimUds")
    current = CURRENT_UD_INDEX.get(run.store)
    if identity.data.first_eligible_ud >= current:
        return
    count, total = unclaimed_of(run.store, who)
    balances.mint(run, who, total)
    data = identity.data._replace(first_eligible_ud=current)
    IDENTITIES.put(run.store, index, identity._replace(data=data))
    run.emit("UniversalDividend", "UdsClaimed", count, total, who)


def transfer_ud(run: Execution, who: bytes, dest: object, value: int) -> None:
    """``UniversalDividend.transfer_ud``: an amount in thousandths of the dividend."""
    _transfer_milli(run, who, dest, value, Preservation.EXPENDABLE)


def transfer_ud_keep_alive(run: Execution, who: bytes, dest: object, value: int) -> None:
    """``UniversalDividend.transfer_ud_keep_alive``."""
    _transfer_milli(run, who, dest, value, Preservation.PRESERVE)


def _transfer_milli(run: Execution, who: bytes, dest: object, value: int, preservation: Preservation) -> None:
    account = lookup(dest)
    product = value * CURRENT_UD.get(run.store)
    if product > _MAX:
        raise arithmetic_error("Overflow")
    balances.transfer(run, who, account, product // MILLI, preservation)


def _reevaluate(run: Execution, members: int) -> None:
    mass = MONETARY_MASS.get(run.store)
    amount = reevaluated(CURRENT_UD.get(run.store), mass, members)
    CURRENT_UD.put(run.store, amount)
    kept = PAST_REEVALS.get(run.store)[-(MAX_PAST_REEVALUATIONS - 1) :]
    PAST_REEVALS.put(run.store, [*kept, (CURRENT_UD_INDEX.get(run.store), amount)])
    run.emit("UniversalDividend", "UdReevalued", amount, mass, members)


def _create(run: Execution, members: int) -> None:
    amount = CURRENT_UD.get(run.store)
    index = CURRENT_UD_INDEX.get(run.store)
    mass = min(MONETARY_MASS.get(run.store) + amount * members, _MAX)
    CURRENT_UD_INDEX.put(run.store, index + 1)
    MONETARY_MASS.put(run.store, mass)
    run.emit("UniversalDividend", "NewUdCreated", amount, index, mass, members)
