"""When those who wait to be certified can be: one each five days, and never more than a hundred alive.

Source: pallet certification, ``check_add_cert`` and ``check_renew_cert``; protocol brief, section 4. A renewal takes a
turn as a new certification does, and wants room among those alive too.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType

from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.identity import Certification, Identity
from sakia_ng.domain.trust_parameters import TrustParameters

_NOBODY: Mapping[int, BlockNumber] = MappingProxyType({})


def turns(
    receivers: Sequence[int | None],
    certifier: Identity,
    issued: Collection[Certification],
    parameters: TrustParameters,
    gone: Mapping[int, BlockNumber] = _NOBODY,
) -> tuple[BlockNumber, ...]:
    """Return the first block at which each can be certified, when all before were, each as soon as possible.

    Whoever is gone by then takes no turn.

    Args:
        receivers: identities in the order wanted, None for one that does not exist yet.
        certifier: who certifies, at the block the figures are true of.
        issued: what it has issued and is known here; those it counts besides are taken for young.
        parameters: of the web of trust.
        gone: from when identities can be certified no more.
    """
    at, validity = certifier.at.number, parameters.certification_validity
    ends: dict[tuple[str, int], int] = {("known", one.receiver): one.expires_on for one in issued}
    for number in range(certifier.issued - len(ends)):
        ends["unknown", number] = at + validity
    due, found = int(max(at, certifier.next_certification_on)), list[BlockNumber]()
    for place, receiver in enumerate(receivers):
        due = max(due, _room_from(ends.values(), parameters.max_certifications))
        found.append(BlockNumber(due))
        if receiver is not None and gone.get(receiver, due + 1) <= due:
            continue
        ends[("new", place) if receiver is None else ("known", receiver)] = due + validity
        due += parameters.certification_period
    return tuple(found)


def moved(order: Sequence[str], which: str, by: int) -> tuple[str, ...]:
    """Return an order in which one goes so many places down, or up when negative, as far as there are places."""
    place = order.index(which)
    others = [*order[:place], *order[place + 1 :]]
    wanted = min(max(0, place + by), len(others))
    return (*others[:wanted], which, *others[wanted:])


def _room_from(ends: Collection[int], most: int) -> int:
    """Return the block from which fewer than ``most`` are alive."""
    return 0 if len(ends) < most else sorted(ends)[len(ends) - most]
