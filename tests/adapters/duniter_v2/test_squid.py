"""The indexer: history as it was, and hostile or broken answers refused, row by row where that is enough."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import web

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.adapters.duniter_v2.squid import Squid
from sakia_ng.adapters.servers.http_client import HttpClient
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.currency import G1
from sakia_ng.domain.movement import Movement, MovementKind
from sakia_ng.domain.operation import Inclusion, OperationHash
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.connection import LinkState
from sakia_ng.ports.ledger_codes import IndexerProblem
from tests.adapters.duniter_v2.node_server import serving
from tests.adapters.duniter_v2.scripted_squid import ALICE, BOB, GENESIS, LIMITS, ScriptedSquid, history, row
from tests.adapters.sandbox_process import Sandbox, SystemClock


@pytest.fixture
def sandbox(lasting_sandbox: Sandbox) -> Sandbox:
    return lasting_sandbox


@pytest_asyncio.fixture
async def script() -> AsyncIterator[ScriptedSquid]:
    squid = ScriptedSquid()
    async with serving(squid.serve) as place:
        squid.url = f"http://{place}/v1/graphql"
        yield squid


@pytest_asyncio.fixture
async def squid(script: ScriptedSquid) -> AsyncIterator[Squid]:
    http = HttpClient()
    yield Squid(http, script.url, G1, LIMITS)
    await http.close()


async def only(squid: Squid, script: ScriptedSquid, **changes: object) -> Movement | None:
    """Read a history of one row."""
    script.answers["History"] = history(row(**changes))
    movements = (await squid.history(ALICE, None, 10)).movements
    return movements[0] if movements else None


@pytest.mark.parametrize(
    ("told", "total"), [(3, 3), (0, 0), (-1, None), (2**63, None), ("3", None), (True, None), (None, None)]
)
async def test_how_many_rows_there_are_is_told_with_each_page(
    squid: Squid, script: ScriptedSquid, told: object, total: int | None
) -> None:
    answer = history(row(), more=True)
    answer["accounts"]["nodes"][0]["transferWithUd"]["totalCount"] = told  # type: ignore[index]  # JSON
    script.answers["History"] = answer
    assert (await squid.history(ALICE, None, 1)).total == total
    script.answers["History"] = {"tip": answer["tip"], "accounts": {"nodes": []}}
    assert (await squid.history(ALICE, "c1", 1)).total == 0


async def test_the_sandbox_tells_how_many_rows_there_are(sandbox: Sandbox, tmp_path: Path) -> None:
    ledger = DuniterV2Ledger(sandbox.currency, [sandbox.rpc], [sandbox.squid], tmp_path, SystemClock())
    await ledger.start()
    page = await ledger.history(sandbox.members[0], None, 500)
    first = await ledger.history(sandbox.members[0], None, 1)
    while page.cursor is not None:
        page = await ledger.history(sandbox.members[0], page.cursor, 500)
    assert first.total == page.total
    assert first.total is not None
    assert first.total > 1
    await ledger.close()


async def problem_of(squid: Squid) -> object:
    with pytest.raises(EnvironmentProblem) as problem:
        await squid.history(ALICE, None, 10)
    assert "server" not in str(problem.value)
    return problem.value.code


async def test_nothing_is_believed_of_another_chain(squid: Squid, script: ScriptedSquid) -> None:
    script.answers |= {"Genesis": {"blocks": {"nodes": [{"hash": "\\x" + "00" * 32}]}}, "History": history(row())}
    assert await problem_of(squid) is IndexerProblem.WRONG_CHAIN
    script.answers["Genesis"] = {"blocks": {"nodes": []}}
    assert await problem_of(squid) is IndexerProblem.WRONG_CHAIN
    assert set(script.names()) == {"Genesis"}
    script.answers["Genesis"] = GENESIS
    assert len((await squid.history(ALICE, None, 10)).movements) == 1


async def test_a_page_with_its_cursor(squid: Squid, script: ScriptedSquid) -> None:
    script.answers["History"] = history(row(), row(id="2", fromId=ALICE, toId=BOB), more=True)
    page = await squid.history(ALICE, "c0", 2)
    assert [m.amount_cents for m in page.movements] == [1250, -1250]
    assert [m.counterpart for m in page.movements] == [BOB, BOB]
    assert (page.cursor, page.indexed_to) == ("c1", 500)
    asked = next(question for question in script.asked if question["operationName"] == "History")
    assert asked["variables"] == {"id": ALICE, "n": 2, "after": "c0"}
    with pytest.raises(EnvironmentProblem):
        await squid.history(ALICE, "c1", 2)  # the same cursor again would be read for ever
    script.answers["History"] = history(row(), more=True, cursor="")
    with pytest.raises(EnvironmentProblem) as start:
        await squid.history(ALICE, "c1", 2)
    assert start.value.code is IndexerProblem.GARBAGE


async def test_lines_beyond_what_the_indexer_has_read_are_left_out(squid: Squid, script: ScriptedSquid) -> None:
    script.answers["History"] = history(row(id="late", blockNumber=501), row(id="last", blockNumber=500))
    page = await squid.history(ALICE, None, 10)
    assert ([m.id for m in page.movements], page.indexed_to) == (["last"], 500)


async def test_an_older_squid_is_asked_less_and_that_is_remembered(squid: Squid, script: ScriptedSquid) -> None:
    def older(question: dict[str, Any]) -> object:
        return None if "IdentityName" in question["query"] else history(row())

    people = [{"index": 5, "id": "x", "name": "Bob", "status": "Member", "isMember": True, "accountId": BOB}]
    script.answers |= {"History": older, "Identities": {"identities": {"nodes": people}}}
    for _ in range(2):
        (movement,) = (await squid.history(ALICE, None, 10)).movements
        assert movement.counterpart_name is not None
        assert movement.counterpart_name.raw == "Bob"
    assert script.names() == ["Genesis", "History", "History", "Identities", "History", "Identities"]


COMMENTS = [
    ({"remarkBytes": "\\x4d657263c3a9", "remark": "?", "type": "UNICODE"}, "Mercé"),
    ({"remarkBytes": "\\xe9", "remark": "?", "type": "RAW"}, "é"),
    ({"remarkBytes": "\\x", "remark": "?", "type": "ASCII"}, ""),
    ({"remarkBytes": "4d65", "remark": "as the squid read it", "type": "ASCII"}, "as the squid read it"),
    ({"remarkBytes": None, "remark": None, "type": "RAW"}, None),
]


@pytest.mark.parametrize(("comment", "text"), COMMENTS)
async def test_comments(squid: Squid, script: ScriptedSquid, comment: dict[str, object], text: str | None) -> None:
    script.answers["Comments"] = {"txComments": {"nodes": [comment | {"id": "k"}, "no row", None]}}
    movement = await only(squid, script, commentId="k")
    assert movement is not None
    assert (movement.comment.raw if movement.comment else None) == text


async def test_rows_of_all_times(squid: Squid, script: ScriptedSquid) -> None:
    old = await only(squid, script, blockNumber=-711267, timestamp="2017-03-08T15:32:07+00:00")
    assert old is not None
    assert (old.block, old.time.year) == (-711267, 2017)
    dividend = await only(squid, script, isUd=True, fromId=None, udAmount="1178", amount="1178")
    assert dividend is not None
    assert (dividend.kind, dividend.amount_cents, dividend.counterpart) == (MovementKind.DIVIDEND, 1178, None)
    to_self = await only(squid, script, fromId=ALICE)
    assert to_self is not None
    assert to_self.amount_cents == 0
    local = await only(squid, script, timestamp="2026-03-27T13:00:00+02:00")
    assert local is not None
    assert local.time.isoformat() == "2026-03-27T11:00:00+00:00"


HOSTILE = [
    {"amount": "-5"},
    {"amount": "1e9"},
    {"amount": "٣"},
    {"amount": str(2**64)},
    {"amount": 1250},
    {"amount": None},
    {"id": ""},
    {"id": "x" * 1000},
    {"id": None},
    {"fromId": "<script>"},
    {"fromId": BOB[:-1] + "Q"},
    {"fromId": "5DFJF7tY4bpbpcKPJcBTQaKuCDEPCpiz8TRjpmLeTtweqmXL"},
    {"fromId": BOB, "toId": BOB},
    {"isUd": True, "toId": BOB},
    {"blockNumber": "100"},
    {"blockNumber": 2**40},
    {"blockNumber": True},
    {"timestamp": "yesterday"},
    {"timestamp": "0001-01-01T00:00:00+14:00"},
    {"timestamp": 5},
]


@pytest.mark.parametrize("changes", HOSTILE)
async def test_hostile_rows_are_left_out_alone(squid: Squid, script: ScriptedSquid, changes: dict[str, object]) -> None:
    script.answers["History"] = history(row(**changes), 5, None, row(id="good"), row(id="good"))
    assert [m.id for m in (await squid.history(ALICE, None, 10)).movements] == ["good"]


INCLUSION = Inclusion(
    OperationHash("0x" + "aa" * 32),
    BlockRef(BlockNumber(7), BlockHash("0x" + "bb" * 32), datetime(2026, 11, 23, tzinfo=UTC)),
    index=2,
    is_final=True,
)
RECORD = {
    "hash": "\\x" + "aa" * 32,
    "success": False,
    "error": {"__kind": "BadOrigin"},
    "fee": "6",
    "block": {"height": 7, "hash": "\\x" + "bb" * 32},
}


async def test_an_extrinsic_is_found_by_hash_or_by_place(squid: Squid, script: ScriptedSquid) -> None:
    """Some indexers cannot compare hashes; what they give must be the very extrinsic in the very block."""
    nodes: list[object] = [RECORD]

    def by_place(question: dict[str, Any]) -> object:
        return {"extrinsics": {"nodes": nodes}} if "height" in question["variables"] else None

    script.answers["Extrinsic"] = by_place
    record = await squid.extrinsic(INCLUSION)
    assert record is not None
    assert (record.success, record.fee_cents) == (False, 6)
    elsewhere = {"height": 8, "hash": "\\x" + "bb" * 32}
    for wrong in ({"hash": "\\x" + "ac" * 32}, {"block": elsewhere}, {"success": None}, {"fee": "-1"}):
        nodes[:] = [RECORD | wrong]
        assert await squid.extrinsic(INCLUSION) is None, wrong
    script.answers["Extrinsic"] = {"extrinsics": {"nodes": [RECORD]}}
    assert await squid.extrinsic(INCLUSION) == record
    assert script.asked[-1]["variables"] == {"hash": "\\x" + "aa" * 32}


PAYMENT = {
    "id": "3",
    "blockNumber": 7,
    "event": {"extrinsic": {"hash": "\\x" + "AA" * 32, "block": {"height": 7}}},
}
WRONG_PAYMENTS: list[object] = [
    PAYMENT | {"id": "4"},
    PAYMENT | {"event": None},
    PAYMENT | {"event": {"extrinsic": None}},
    PAYMENT | {"event": {"extrinsic": {"hash": "\\x" + "aa" * 32, "block": {"height": 8}}}},
    PAYMENT | {"event": {"extrinsic": {"hash": "\\x" + "aa" * 32, "block": None}}},
    PAYMENT | {"event": {"extrinsic": {"hash": "aa" * 31, "block": {"height": 7}}}},
    PAYMENT | {"event": {"extrinsic": {"hash": 7, "block": {"height": 7}}}},
    "3",
]


async def test_the_extrinsic_of_a_payment_is_told_by_its_own_block(squid: Squid, script: ScriptedSquid) -> None:
    script.answers["History"] = history(row(id="3", blockNumber=7), row(id="2", blockNumber=-7))
    page = await squid.history(ALICE, None, 10)
    for wrong in WRONG_PAYMENTS:
        script.answers["ExtrinsicOfTransfer"] = {"transfers": {"nodes": [wrong]}}
        assert await squid.extrinsic_of(page.movements[0]) is None, wrong
    script.answers["ExtrinsicOfTransfer"] = {"transfers": {"nodes": ["3", PAYMENT]}}
    assert await squid.extrinsic_of(page.movements[0]) == OperationHash("0x" + "aa" * 32)
    assert script.asked[-1]["variables"] == {"id": "3"}
    assert await squid.extrinsic_of(page.movements[1]) is None  # before the migration there were none
    assert script.asked[-1]["variables"] == {"id": "3"}


def respond(**settings: Any) -> Callable[[object], web.Response]:  # noqa: ANN401 - arguments of web.Response
    return lambda _: web.Response(**settings)


BROKEN = [
    (respond(text="not json"), IndexerProblem.GARBAGE),
    (respond(text='{"data": {"tip"'), IndexerProblem.GARBAGE),
    (respond(body=b"\xff\xfe"), IndexerProblem.GARBAGE),
    (respond(text="[" * 100_000), IndexerProblem.GARBAGE),
    (respond(text='{"data": null}'), IndexerProblem.GARBAGE),
    (respond(text="x" * (2 << 20)), IndexerProblem.OVERSIZED),
    (respond(status=502, text="<html>the server is down</html>"), IndexerProblem.UNREACHABLE),
    (respond(status=302, headers={"Location": "http://elsewhere/"}), IndexerProblem.WEB_PAGE),
    (respond(text='{"errors": [{"message": "the server says no"}]}'), IndexerProblem.REFUSED),
    ({"tip": {"nodes": []}, "accounts": {"nodes": []}}, IndexerProblem.GARBAGE),
    ({"tip": None, "accounts": None}, IndexerProblem.GARBAGE),
    (history(row()) | {"accounts": {"nodes": [{"transferWithUd": None}]}}, IndexerProblem.GARBAGE),
    (history(row(), more=True) | {"tip": {"nodes": [{"height": "9"}]}}, IndexerProblem.GARBAGE),
]


@pytest.mark.parametrize(("answer", "code"), BROKEN)
async def test_broken_answers(squid: Squid, script: ScriptedSquid, answer: object, code: IndexerProblem) -> None:
    script.answers["History"] = answer
    assert await problem_of(squid) is code


async def test_nobody_there(squid: Squid, script: ScriptedSquid) -> None:
    http = HttpClient()
    absent = Squid(http, "http://127.0.0.1:9/v1/graphql", G1, LIMITS)
    assert await problem_of(absent) is IndexerProblem.UNREACHABLE
    await http.close()


async def test_the_sandbox_s_history_whole_and_page_by_page(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    address = sandbox.people["Camille_du_Lierre"]
    for newer in (True, False):
        await sandbox.control("sandbox_setSquid", {"newer": newer})
        movements: list[Movement] = []
        cursor: str | None = None
        while True:
            page = await ledger.history(address, cursor, 100)
            movements += page.movements
            cursor = page.cursor
            if cursor is None:
                break
        assert len({m.id for m in movements}) == len(movements) > 300
        assert [m.time for m in movements] == sorted((m.time for m in movements), reverse=True)
        assert any(m.block < 0 for m in movements), "the years before the migration"
        assert any(m.comment for m in movements)
        named = [m.counterpart_name.raw for m in movements if m.counterpart_name]
        assert len(set(named)) > 3
    assert (await ledger.history(BOB, None, 10)).movements == ()


async def test_searching_people(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    camille = sandbox.people["Camille_du_Lierre"]
    for text in ("camille_DU_lierre", camille, "lierre", "1"):
        people = await ledger.people(text, 8)
        assert people[0].address == camille, text
        assert people[0].is_member
    assert await ledger.people("", 8) == ()
    assert await ledger.people("zzzzzzzz", 8) == ()
    assert len(await ledger.people("g1", 3)) == 3
    assert await ledger.people("%_\\", 8) == ()
    people = await ledger.people(sandbox.people["Hacklab Le Lierre"], 8)
    assert [(p.address, p.name) for p in people] == [(sandbox.people["Hacklab Le Lierre"], None)]


async def test_names_of_many(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    everybody = list(sandbox.people.values())
    named = await ledger.names(everybody * 3)
    assert set(sandbox.members) <= set(named)
    assert sandbox.people["Hacklab Le Lierre"] not in named
    assert await ledger.names([]) == {}


async def test_another_indexer_answers_when_one_fails(script: ScriptedSquid, tmp_path: Path, sandbox: Sandbox) -> None:
    script.answers["Genesis"] = {"blocks": {"nodes": [{"hash": "\\x" + "00" * 32}]}}
    ledger = DuniterV2Ledger(sandbox.currency, [], [script.url, sandbox.squid], tmp_path, SystemClock())
    assert await ledger.dividend_values()
    assert ledger.connection.indexer is LinkState.CONNECTED
    assert ledger.connection.indexer_url == sandbox.squid
    alone = DuniterV2Ledger(sandbox.currency, [], [script.url], tmp_path, SystemClock())
    with pytest.raises(EnvironmentProblem):
        await alone.dividend_values()
    assert alone.connection.indexer is LinkState.WRONG_CHAIN
    await ledger.close()
    await alone.close()


async def test_a_place_to_read_on_that_cannot_be_kept_is_refused(squid: Squid, script: ScriptedSquid) -> None:
    script.answers["History"] = history(row(), more=True, cursor="\ud800")
    with pytest.raises(EnvironmentProblem) as problem:
        await squid.history(ALICE, None, 1)
    assert problem.value.code is IndexerProblem.GARBAGE
