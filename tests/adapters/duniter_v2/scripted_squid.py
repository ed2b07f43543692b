"""An indexer that answers what a test scripts, and rows as a real one writes them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from sakia_ng.adapters.duniter_v2 import IndexerLimits
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.currency import G1

ALICE = Address("g1LAN1C5rktuWS2giuZ7z1CydYKV2HQeH2rj8A6qY3CemwTVz")
BOB = Address("g1QmGamxAFGmM8wFVTEb8SDVL1LoHqHv2t8hm4uDHY8JAduSP")
GENESIS = {"blocks": {"nodes": [{"hash": "\\x" + G1.genesis_hash[2:]}]}}
LIMITS = IndexerLimits(max_answer_bytes=1 << 20)


@dataclass
class ScriptedSquid:
    """Answers by operation name; what is asked is kept."""

    answers: dict[str, object] = field(default_factory=lambda: {"Genesis": GENESIS})
    asked: list[dict[str, Any]] = field(default_factory=list)
    url: str = ""

    async def serve(self, request: web.Request) -> web.StreamResponse:
        question = json.loads(await request.text())
        self.asked.append(question)
        answer = self.answers.get(question["operationName"])
        answer = answer(question) if callable(answer) else answer
        if isinstance(answer, web.StreamResponse):
            return answer
        if answer is None:
            return web.json_response({"errors": [{"message": 'Cannot query field "x"'}]}, status=400)
        return web.json_response({"data": answer})

    def names(self) -> list[str]:
        return [question["operationName"] for question in self.asked]


def row(**changes: object) -> dict[str, object]:
    """A payment of Bob's to Alice, with changes."""
    usual: dict[str, object] = {
        "id": "0000000100-abcde-000001",
        "blockNumber": 100,
        "timestamp": "2026-03-27T11:00:00+00:00",
        "amount": "1250",
        "fromId": BOB,
        "toId": ALICE,
        "commentId": None,
        "isUd": False,
        "udAmount": None,
    }
    return usual | changes


def history(*nodes: object, more: bool = False, cursor: str = "c1") -> dict[str, object]:
    page = {"pageInfo": {"hasNextPage": more, "endCursor": cursor}, "nodes": list(nodes)}
    return {"tip": {"nodes": [{"height": 500}]}, "accounts": {"nodes": [{"transferWithUd": page}]}}
