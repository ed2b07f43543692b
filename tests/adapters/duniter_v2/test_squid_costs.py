"""What payments cost, as an indexer tells it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from sakia_ng.adapters.duniter_v2.squid import Squid
from sakia_ng.domain.addresses import public_key_of
from sakia_ng.domain.movement import MovementKind
from tests.adapters.duniter_v2.scripted_squid import ALICE, BOB, ScriptedSquid, history, row
from tests.adapters.duniter_v2.test_squid import script, squid

__all__ = ["script", "squid"]  # fixtures


def cost(
    transfer: str, *, fee: object = "6", signer: object = ALICE, events: Sequence[object] = ()
) -> dict[str, object]:
    extrinsic = {"id": "x1", "fee": fee, "signature": {"address": signer}}
    return {"id": transfer, "event": {"extrinsic": extrinsic, "block": {"events": {"nodes": list(events)}}}}


async def test_what_payments_cost_follows_them(squid: Squid, script: ScriptedSquid) -> None:
    key = "0x" + public_key_of(ALICE).hex()
    refund = {"id": "e7", "pallet": "Quota", "name": "Refunded", "args": {"who": key, "identity": 3, "amount": "6"}}
    dust = {"id": "e8", "pallet": "Balances", "name": "DustLost", "args": {"account": key, "amount": 42}}
    of_bob = {**refund, "id": "e9", "args": {"who": "0x" + public_key_of(BOB).hex(), "amount": "6"}}
    script.answers["History"] = history(
        row(id="3", fromId=ALICE, toId=BOB),
        row(id="2", fromId=ALICE, toId=BOB),
        row(id="1"),
        row(id="0", blockNumber=-5),
    )
    signed = {"__kind": "Id", "value": key}
    costs = [cost("3", signer=signed, events=[refund, dust, of_bob]), cost("2", events=[refund]), {"id": "1"}]
    script.answers["Costs"] = {"transfers": {"nodes": costs}}
    page = await squid.history(ALICE, None, 10)
    told = [(m.id, m.kind, m.amount_cents) for m in page.movements]
    assert told == [
        ("3", MovementKind.TRANSFER, -1250),
        ("fee-x1", MovementKind.FEE, -6),
        ("event-e7", MovementKind.REFUND, 6),
        ("event-e8", MovementKind.DUST, -42),
        ("2", MovementKind.TRANSFER, -1250),
        ("1", MovementKind.TRANSFER, 1250),
        ("0", MovementKind.TRANSFER, 1250),
    ]
    assert next(q for q in script.asked if q["operationName"] == "Costs")["variables"] == {"ids": ["2", "3"]}


@pytest.mark.parametrize(
    "found",
    [
        cost("2", signer=BOB),
        cost("2", fee="0"),
        cost("2", fee=None),
        cost("2", fee="-6"),
        cost("9"),
        cost("2", signer=[ALICE]),
        cost("2", signer={"value": {"value": {"value": ALICE}}}),
        {"id": "2", "event": None},
        {"id": "2", "event": {"extrinsic": 7, "block": {"events": []}}},
        "2",
    ],
)
async def test_costs_that_are_not_ours_or_make_no_sense_are_left_out(
    squid: Squid, script: ScriptedSquid, found: object
) -> None:
    script.answers |= {
        "History": history(row(id="2", fromId=ALICE, toId=BOB)),
        "Costs": {"transfers": {"nodes": [found]}},
    }
    assert [m.id for m in (await squid.history(ALICE, None, 10)).movements] == ["2"]


async def test_an_indexer_that_does_not_know_costs_is_asked_once(squid: Squid, script: ScriptedSquid) -> None:
    script.answers["History"] = history(row(id="2", fromId=ALICE, toId=BOB))
    for _ in range(2):
        assert len((await squid.history(ALICE, None, 10)).movements) == 1
    assert script.names().count("Costs") == 1
