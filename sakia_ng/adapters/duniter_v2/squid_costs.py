"""What payments cost, from an indexer: fees of their extrinsics, and refunds and dust of their blocks.

They are asked for by the payments of one page, so that the indexer finds them by its keys; what other operations cost
is told by nodes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from sakia_ng.adapters.duniter_v2 import squid_rows as rows
from sakia_ng.domain.addresses import Address, public_key_of
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.money import MAX_CENTS, Cents
from sakia_ng.domain.movement import Movement, MovementKind

QUERY = """
query Costs($ids: [String!]!) {
  transfers(filter: {id: {in: $ids}}) { nodes {
    id
    event {
      extrinsic { id fee signature }
      block { events(filter: {name: {in: ["Refunded", "DustLost"]}}) { nodes { id pallet name args } } }
    }
  } }
}"""


def sent(movements: Iterable[Movement]) -> list[str]:
    """Return the identifiers of the payments of a page that may have cost something: made since the migration."""
    return sorted({movement.id for movement in movements if _may_cost(movement)})


def with_costs(movements: Iterable[Movement], found: Iterable[object], owner: Address) -> Iterator[Movement]:
    """Give movements, each followed by what it cost.

    Args:
        movements: of one account, newest first.
        found: what the indexer answered about those that were sent.
        owner: whose account it is.
    """
    names = frozenset({owner, "0x" + public_key_of(owner).hex()})
    told = dict(rows.sound(found, lambda row: (rows.identifier(row.get("id")), row)))
    seen: set[str] = set()
    for movement in movements:
        yield movement
        row = told.get(movement.id) if _may_cost(movement) else None
        for cost in () if row is None else _costs(row, movement, names):
            if cost.id not in seen:
                seen.add(cost.id)
                yield cost


def _may_cost(movement: Movement) -> bool:
    return movement.kind is MovementKind.TRANSFER and movement.amount_cents < 0 <= movement.block


def _costs(row: rows.Row, payment: Movement, names: frozenset[str]) -> Iterator[Movement]:
    event = row.get("event")
    if not isinstance(event, dict):
        return
    yield from rows.sound([event.get("extrinsic")], lambda extrinsic: _fee(extrinsic, payment, names))
    block = event.get("block")
    events = block.get("events") if isinstance(block, dict) else None
    nodes = events.get("nodes") if isinstance(events, dict) else None
    yield from rows.sound(nodes if isinstance(nodes, list) else (), lambda found: _effect(found, payment, names))


def _fee(row: rows.Row, payment: Movement, names: frozenset[str]) -> Movement:
    fee = rows.cents(row.get("fee"))
    signature = row.get("signature")
    if not fee or not isinstance(signature, dict) or not _is_one_of(signature.get("address"), names):
        raise rows.BadRow
    return _line(f"fee-{rows.identifier(row.get('id'))}", MovementKind.FEE, Cents(-fee), payment)


def _effect(row: rows.Row, payment: Movement, names: frozenset[str]) -> Movement:
    arguments, name = row.get("args"), f"{row.get('pallet')}.{row.get('name')}"
    whose, kind, sign = _EFFECTS.get(name, ("", MovementKind.OTHER, 0))
    if not isinstance(arguments, dict) or not sign or not _is_one_of(arguments.get(whose), names):
        raise rows.BadRow
    amount = _amount(arguments.get("amount"))
    return _line(f"event-{rows.identifier(row.get('id'))}", kind, Cents(sign * amount), payment)


_EFFECTS: Mapping[str, tuple[str, MovementKind, int]] = {
    "Quota.Refunded": ("who", MovementKind.REFUND, 1),
    "Balances.DustLost": ("account", MovementKind.DUST, -1),
}


def _is_one_of(written: object, names: frozenset[str]) -> bool:
    """Whether an account, as address or key, plain or in a ``MultiAddress``, has one of the owner's names."""
    if isinstance(written, dict):
        written = written.get("value")
    return isinstance(written, str) and written in names


def _amount(value: object) -> int:
    """Return an amount of an event: a number, or text when it is large."""
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value <= MAX_CENTS:
        return value
    return rows.cents(value)


def _line(line_id: str, kind: MovementKind, amount: Cents, payment: Movement) -> Movement:
    return Movement(
        id=line_id,
        account=payment.account,
        kind=kind,
        amount_cents=amount,
        counterpart=None,
        counterpart_name=None,
        comment=None,
        block=BlockNumber(payment.block),
        time=payment.time,
    )
