"""Answers of an indexer, from the bytes of HTTP to what the services get."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.adapters.duniter_v2 import squid_rows as rows
from sakia_ng.adapters.duniter_v2.graphql import IndexerLimits
from sakia_ng.adapters.duniter_v2.outcomes import _failure as failure_of
from sakia_ng.adapters.duniter_v2.runtime import Runtime
from sakia_ng.adapters.duniter_v2.squid import ExtrinsicRecord, Squid
from sakia_ng.adapters.servers.http_client import HttpClient
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.currency import G1
from sakia_ng.domain.money import MAX_CENTS
from sakia_ng.domain.movement import Movement, Person
from sakia_ng.domain.operation import Failure, Inclusion, OperationHash
from sakia_ng.errors import UserError
from sakia_ng.ports.ledger import DividendValue, HistoryPage
from tests.adapters.duniter_v2.scripted_squid import ALICE, BOB, GENESIS, row
from tests.fuzz.effort import FUZZ, OURS, held, held_async, peak_of
from tests.fuzz.mutations import json_edits, json_text, mutated_json, text_edits

MIB = 1 << 20
Answer = Callable[[object], object]
PERSON = {"index": 7, "id": "a", "name": "Bob", "status": "Member", "isMember": True, "accountId": BOB}
INCLUSION = Inclusion(
    OperationHash("0x" + "12" * 32),
    BlockRef(BlockNumber(100), BlockHash("0x" + "34" * 32), datetime(2026, 11, 1, tzinfo=UTC)),
    3,
    is_final=True,
)
PAGE = {"hasNextPage": True, "endCursor": "c2"}
MODULE_ERROR = {"__kind": "Module", "value": {"index": 43, "error": "0x04000000"}}
ROWS = [
    row(),
    row(id="2", fromId=ALICE, toId=BOB, commentId="c", toIdentityName="Bob", toIdentityStatus="Member"),
    row(id="3", isUd=True, udAmount="1000", fromId=None, toId=None),
]
COSTS = [
    {"id": "r", "pallet": "Quota", "name": "Refunded", "args": {"who": ALICE, "amount": "5"}},
    {"id": "d", "pallet": "Balances", "name": "DustLost", "args": {"account": ALICE, "amount": 3}},
]
HONEST: dict[str, object] = {
    "Genesis": GENESIS,
    "Tip": {"tip": {"nodes": [{"height": 500}]}},
    "History": {
        "tip": {"nodes": [{"height": 500}]},
        "accounts": {"nodes": [{"transferWithUd": {"totalCount": 3, "pageInfo": PAGE, "nodes": ROWS}}]},
    },
    "Costs": {
        "transfers": {
            "nodes": [
                {
                    "id": "2",
                    "event": {
                        "extrinsic": {
                            "id": "e",
                            "fee": "6",
                            "signature": {"address": {"__kind": "Id", "value": ALICE}},
                        },
                        "block": {"events": {"nodes": COSTS}},
                    },
                }
            ]
        }
    },
    "Comments": {"txComments": {"nodes": [{"id": "c", "type": "ASCII", "remark": "x", "remarkBytes": "\\x78c3a9"}]}},
    "Identities": {"identities": {"nodes": [PERSON]}},
    "Search": {
        **{name: {"nodes": [PERSON]} for name in ("exact", "start", "inside")},
        "accounts": {"nodes": [{"id": ALICE, "identity": None}, {"id": BOB, "identity": PERSON}]},
    },
    "Dividends": {
        "universalDividends": {
            "pageInfo": {"hasNextPage": False, "endCursor": None},
            "nodes": [{"timestamp": "2026-03-27T11:00:00.000Z", "amount": "1000"}],
        }
    },
    "Extrinsic": {
        "extrinsics": {
            "nodes": [
                {
                    "hash": "\\x" + "12" * 32,
                    "success": False,
                    "error": MODULE_ERROR,
                    "fee": "6",
                    "block": {"height": 100, "hash": "\\x" + "34" * 32},
                }
            ]
        }
    },
}


@dataclass
class Response:
    """One answer of HTTP."""

    body: bytes
    status: int
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "application/json"})

    @property
    def content(self) -> Response:
        return self

    @property
    def content_length(self) -> int | None:
        return None  # of an answer in pieces, whose length nothing announces

    async def iter_chunked(self, size: int) -> AsyncIterator[bytes]:
        for start in range(0, len(self.body), size):
            yield self.body[start : start + size]

    async def __aenter__(self) -> Response:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await asyncio.sleep(0)


@dataclass
class Http:
    """Answers questions by name: honestly, then as edited."""

    edit: Answer = field(default=lambda value: value)
    spoil: Callable[[str], str] = field(default=lambda text: text)
    status: int = 200

    @property
    def session(self) -> Http:
        return self

    def post(self, _url: str, *, json: dict[str, Any], **_: object) -> Response:
        name = json["operationName"]
        honest = {"data": HONEST[name]}
        if name == "Genesis":
            return Response(json_text(honest).encode(), 200)
        return Response(self.spoil(json_text(self.edit(honest))).encode("utf-8", "surrogatepass"), self.status)


def _squid(http: Http) -> Squid:
    return Squid(cast("HttpClient", http), "http://squid", G1, IndexerLimits())


async def _everything(http: Http) -> None:
    """Ask all there is to ask; each question by itself may be refused."""
    squid = _squid(http)
    questions: list[Callable[[], Any]] = [
        *(squid.height, lambda: squid.history(ALICE, None, 100), squid.dividend_values),
        *(lambda: squid.people("bob", 10), lambda: squid.names([BOB]), lambda: squid.extrinsic(INCLUSION)),
    ]
    for question in questions:
        try:
            _check(await question())
        except OURS:
            continue


def _check(found: object) -> None:
    match found:
        case HistoryPage():
            for movement in found.movements:
                _check(movement)
            assert found.total is None or 0 <= found.total < 2**63
            assert found.cursor is None or found.cursor.encode()
        case Movement():
            assert -MAX_CENTS <= found.amount_cents <= MAX_CENTS
            assert 1970 <= found.time.year < 9000
            assert -(2**31) <= found.block < 2**31, "those of Duniter v1 lie below zero"
        case Person():
            assert found.index is None or 0 <= found.index < 2**32
        case DividendValue():
            assert 0 <= found.amount_cents <= MAX_CENTS
            assert 1970 <= found.time.year < 9000
        case ExtrinsicRecord():
            assert found.fee_cents is None or 0 <= found.fee_cents <= MAX_CENTS
        case tuple() | list():
            for item in found:
                _check(item)
        case dict():
            _check(list(found.values()))


EDITS = json_edits()


@FUZZ
@given(EDITS, EDITS)
def test_answers(first: Answer, second: Answer) -> None:
    held_async(lambda: _everything(Http(lambda value: second(first(value)))))


@FUZZ
@given(st.sampled_from(ROWS), st.sampled_from(sorted(row())), EDITS, text_edits())
def test_rows_of_history(sample: dict[str, object], name: str, edit: Answer, spoil: Callable[[str], str]) -> None:
    value = sample[name]
    changed = {**sample, name: spoil(value) if isinstance(value, str) else edit(value)}
    movement = held(lambda: rows.movement(changed, ALICE, G1), rows.BadRow, UserError)
    if movement is not None:
        _check(movement)


@FUZZ
@given(EDITS, text_edits(), st.sampled_from([200, 200, 400, 500, 503]))
def test_bodies(edit: Answer, spoil: Callable[[str], str], status: int) -> None:
    held_async(lambda: _everything(Http(edit, spoil, status)))


@FUZZ
@given(mutated_json([MODULE_ERROR, {"__kind": "Token", "value": {"__kind": "Frozen"}}, {"__kind": "BadOrigin"}]))
def test_errors_of_extrinsics(runtime: Runtime, error: object) -> None:
    failure = held(lambda: failure_of(runtime, json.loads(json_text(error))))
    assert isinstance(failure, Failure)
    assert len(failure.code) < 200
    assert all(len(value) < 200 for _, value in failure.params)


def _of_nodes(nodes: str) -> Http:
    return Http(spoil=lambda _: '{"data":{"universalDividends":{"pageInfo":{},"nodes":[' + nodes + "]}}}")


BOMBS = {
    "nodes": ",".join(["{}"] * 1_000_000),
    "numbers": ",".join(["0"] * 3_000_000),
    "deep": "[" * 3_000_000,
    "comment": '{"remarkBytes":"\\\\x' + "00" * 3_500_000 + '"}',
}


@pytest.mark.parametrize("name", BOMBS)
def test_answers_that_mean_much(name: str) -> None:
    squid = _squid(_of_nodes(BOMBS[name]))
    assert peak_of(lambda: asyncio.run(squid.dividend_values())) < 64 * MIB


def test_a_comment_of_many_bytes() -> None:
    long = {"id": "c", "remarkBytes": "\\x" + "00" * 4_000_000}
    assert peak_of(lambda: rows.comment(long)) < 32 * MIB
