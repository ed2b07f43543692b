"""Money under conditions as JSON: ``[[id, cents, sender, mine_from_ms, [[taker, since_ms], ...], need], ...]``."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sakia_ng.adapters.sqlite.convert import from_ms, from_optional_ms, optional_ms, to_integer, to_ms
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.conditional import ConditionalMoney, Need, Taker
from sakia_ng.domain.money import Cents


def write_conditional(pieces: Sequence[ConditionalMoney]) -> str:
    """Return pieces as JSON."""
    return json.dumps(
        [
            [
                *(piece.id, to_integer(piece.amount_cents), piece.sender, optional_ms(piece.mine_from)),
                [[taker.address, to_ms(taker.since)] for taker in piece.others],
                piece.need.value,
            ]
            for piece in pieces
        ]
    )


def read_conditional(text: str) -> tuple[ConditionalMoney, ...]:
    """Undo ``write_conditional``."""
    return tuple(
        ConditionalMoney(
            id=name,
            amount_cents=Cents(cents),
            sender=Address(sender) if sender else None,
            mine_from=from_optional_ms(mine_from),
            others=tuple(Taker(Address(who), from_ms(since)) for who, since in others),
            need=Need(need),
        )
        for name, cents, sender, mine_from, others, need in json.loads(text)
    )
