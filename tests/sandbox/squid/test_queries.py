"""The queries a wallet sends, and what the answers must hold."""

import base64
import json
import re
from typing import Any

import pytest
from graphql import OperationDefinitionNode, parse, print_ast

from sakia_ng.sandbox.population.calendar import GENESIS_MS, block_of, iso
from sakia_ng.sandbox.population.trust import active_at
from sakia_ng.sandbox.population.world import Population
from sakia_ng.sandbox.squid.load import load
from sakia_ng.sandbox.squid.service import SquidService
from tests.sandbox.squid.asking import ask, errors
from tests.sandbox.squid.conftest import GENESIS_HASH
from tests.shared import shared_dir

HISTORY = """
query History($id: String!, $n: Int, $after: Cursor, $flt: TransferWithUdFilter) {
  accounts(filter: {id: {equalTo: $id}}) { nodes { id createdOn isActive
    transferWithUd(first: $n, after: $after, orderBy: TIMESTAMP_DESC, filter: $flt) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id blockNumber timestamp amount fromId toId commentId isUd udAmount udIdentityId eventId } } } } }
"""


EMPTY_HERE = {"Xt", "Comments", "Identity"}  # no such extrinsic nor comment, no change of owner key


def history(squid: SquidService, address: str, **more: object) -> Any:  # noqa: ANN401 - JSON
    (account,) = ask(squid, HISTORY, id=address, **more)["accounts"]["nodes"]
    return account["transferWithUd"]


def test_every_documented_query_validates_and_answers(squid: SquidService, population: Population) -> None:
    text = (shared_dir() / "protocol" / "squid-queries.md").read_text()
    you = population.people[0].account.address
    values: dict[str, object] = {"id": you, "acc": you, "a": you, "n": 3, "off": 0, "i": 1, "p": "ca", "h": "\\x00"}
    values |= {"t": "2026-09-01T00:00:00Z"}
    special: dict[tuple[str, str], object] = {
        ("Names", "ids"): [1, 2],
        ("Comments", "ids"): ["x"],
        ("Accounts", "ids"): [you],
        ("UdValues", "since"): 1,
        ("TransfersSince", "since"): "2026-03-01T00:00:00Z",
        ("CertLog", "id"): "historic-cert_1-4",
    }
    asked = 0
    for block in re.findall(r"```graphql\n(.*?)```", text, re.DOTALL):
        if "dunipod" in block:
            continue
        for operation in parse(block).definitions:
            assert isinstance(operation, OperationDefinitionNode)
            assert operation.name
            name = operation.name.value
            variables = [v.variable.name.value for v in operation.variable_definitions or ()]
            given = {v: special.get((name, v), values.get(v)) for v in variables}
            data = ask(squid, print_ast(operation), **given)
            assert name in EMPTY_HERE or not re.search(r'"nodes": \[\]', json.dumps(data)), name
            asked += 1
    assert asked >= 25


def test_a_whole_history_adds_up_to_the_balance(squid: SquidService, population: Population) -> None:
    people = {person.account.key: person for person in population.people}
    for account in population.accounts():
        rows = history(squid, account.address, n=None, after=None, flt=None)["nodes"]
        flow = sum(
            int(row["amount"]) * ((row["toId"] == account.address) - (row["fromId"] == account.address)) for row in rows
        )
        person = people.get(account.key)
        unclaimed = population.unclaimed(person) if person else 0
        assert flow == population.books.free[account.key] + unclaimed, account.label


def test_pages_walked_by_cursor_hold_every_row_once(squid: SquidService, population: Population) -> None:
    you = population.people[0].account.address
    ids: list[str] = []
    after = None
    while True:
        page = history(squid, you, n=100, after=after, flt=None)
        ids += [row["id"] for row in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
        assert page["totalCount"] > 1000
        if not page["pageInfo"]["hasNextPage"]:
            break
    assert len(ids) == len(set(ids)) == page["totalCount"]
    assert json.loads(base64.b64decode(after))[1] == len(ids)


def test_history_is_sorted_and_marks_dividends(squid: SquidService, population: Population) -> None:
    you = population.people[0]
    rows = history(squid, you.account.address, n=None, after=None, flt={"isUd": {"equalTo": True}})["nodes"]
    assert [row["timestamp"] for row in rows] == sorted((row["timestamp"] for row in rows), reverse=True)
    mine = [day for day in population.books.dividends if you in day.members]
    assert [int(row["udAmount"]) for row in rows] == [day.amount for day in reversed(mine)]
    assert {(row["fromId"], row["toId"], row["isUd"]) for row in rows} == {(None, you.account.address, True)}
    assert rows[-1]["blockNumber"] < 0
    since = {"timestamp": {"greaterThanOrEqualTo": "2026-11-01T00:00:00Z", "lessThan": "2026-11-11T00:00:00Z"}}
    ten = history(squid, you.account.address, n=None, after=None, flt={"and": [{"isUd": {"equalTo": True}}, since]})
    assert ten["totalCount"] == 10


def test_without_an_order_the_newest_comes_first(squid: SquidService, population: Population) -> None:
    query = """query($id: String!) { accounts(filter: {id: {equalTo: $id}}) { nodes {
      transferWithUd { nodes { timestamp } } } } }"""
    (account,) = ask(squid, query, id=population.people[0].account.address)["accounts"]["nodes"]
    moments = [row["timestamp"] for row in account["transferWithUd"]["nodes"]]
    assert moments == sorted(moments, reverse=True)


def test_history_of_v1_has_its_marks(squid: SquidService, population: Population) -> None:
    old = ask(
        squid,
        "{ transfers(first: 5, orderBy: TIMESTAMP_ASC) { nodes { id blockNumber timestamp eventId } } }",
    )["transfers"]["nodes"]
    assert all(row["id"].startswith("historic-") and row["eventId"] is None for row in old)
    for row in old:
        moment = GENESIS_MS + row["blockNumber"] * 6000
        assert row["timestamp"] == iso(moment)
        assert block_of(moment) == row["blockNumber"] < 0
    first = ask(
        squid,
        "{ identities(filter: {index: {equalTo: 1}}) { nodes { id createdOn createdIn { block { timestamp } } } } }",
    )
    (identity,) = first["identities"]["nodes"]
    assert identity["id"] == "genesis-identity_1"
    assert identity["createdIn"]["block"]["timestamp"].startswith("2024-")


def test_the_newer_columns_name_the_other_party(squid: SquidService, population: Population) -> None:
    payment = next(p for p in population.books.payments if p.receiver == population.people[0].account and p.comment)
    query = """query($id: String!, $t: Datetime!) { accounts(filter: {id: {equalTo: $id}}) { nodes {
      transferWithUd(filter: {timestamp: {equalTo: $t}, isUd: {equalTo: false}}) {
        nodes { commentRemark toIdentityIndex fromIdentityName fromIdentityStatus } } } } }"""
    data = ask(squid, query, id=payment.receiver.address, t=iso(payment.moment_ms))
    (row,) = data["accounts"]["nodes"][0]["transferWithUd"]["nodes"]
    assert row["toIdentityIndex"] == 1
    assert row["fromIdentityName"] == payment.sender.label
    assert payment.comment
    assert row["commentRemark"] == payment.comment.decode()


def test_an_older_squid_refuses_the_newer_columns(population: Population) -> None:
    older = SquidService(load(population, GENESIS_HASH, 1100), newer=False)
    (message,) = errors(older, "{ accounts { nodes { transferWithUd { nodes { commentRemark } } } } }")
    assert "commentRemark" in message


def test_comments_of_all_kinds(squid: SquidService) -> None:
    query = "{ txComments { nodes { type remark remarkBytes hash authorId transfersByCommentId { totalCount } } } }"
    rows = ask(squid, query)["txComments"]["nodes"]
    assert {row["type"] for row in rows} == {"ASCII", "UNICODE", "RAW"}
    for row in rows:
        raw = bytes.fromhex(row["remarkBytes"].removeprefix("\\x"))
        assert raw.decode("latin-1" if row["type"] == "RAW" else "utf-8") == row["remark"]
        assert row["transfersByCommentId"]["totalCount"] == 1
    assert any(row["remark"] == "Café équitable" for row in rows if row["type"] == "RAW")


def test_the_genesis_block_carries_the_genesis_hash(squid: SquidService) -> None:
    data = ask(squid, "{ blocks(filter: {height: {equalTo: 0}}) { nodes { hash timestamp } } }")
    assert data["blocks"]["nodes"] == [{"hash": "\\x" + GENESIS_HASH.hex(), "timestamp": "2026-03-07T17:36:18+00:00"}]


def test_certifications_agree_with_the_web_of_trust(squid: SquidService, population: Population) -> None:
    query = """query($i: Int!) { certs(orderBy: [EXPIRE_ON_ASC], filter: {isActive: {equalTo: true},
      receiver: {index: {equalTo: $i}}}) { nodes { expireOn issuer { index } createdIn { block { timestamp } } } } }"""
    for person in population.people[:20]:
        rows = ask(squid, query, i=person.index)["certs"]["nodes"]
        held = [c for c in active_at(list(population.certifications), population.now_ms) if c.receiver == person.index]
        assert {row["issuer"]["index"] for row in rows} == {cert.issuer for cert in held}
        assert {row["createdIn"]["block"]["timestamp"] for row in rows} == {iso(cert.created_ms) for cert in held}
        assert [row["expireOn"] for row in rows] == sorted(row["expireOn"] for row in rows)


def test_accounts_of_v1_were_created_on_zero(squid: SquidService, population: Population) -> None:
    query = "query($a: String!) { accounts(condition: {id: $a}) { nodes { createdOn } } }"
    created = {
        person.index: ask(squid, query, a=person.account.address)["accounts"]["nodes"][0]["createdOn"]
        for person in (population.people[0], population.people[-1])
    }
    newest = population.people[-1]
    assert created == {1: 0, newest.index: block_of(newest.created_ms)}


def test_unconfirmed_identities_have_no_name_of_their_own(squid: SquidService) -> None:
    query = '{ identities(filter: {status: {equalTo: "Unconfirmed"}}) { nodes { id name } } }'
    (row,) = ask(squid, query)["identities"]["nodes"]
    assert row["id"] == row["name"]


def test_search_finds_names_in_any_case_and_addresses(squid: SquidService, population: Population) -> None:
    query = """query($p: String!) { accounts(filter: {or: [{id: {includesInsensitive: $p}},
      {identity: {name: {includesInsensitive: $p}}}]}) { nodes { id identity { name } } } }"""
    you = population.people[0]
    for text in ("CAMILLE_DU", you.account.address[5:20]):
        assert you.account.address in [row["id"] for row in ask(squid, query, p=text)["accounts"]["nodes"]]
    assert ask(squid, query, p="nobody has this name")["accounts"]["nodes"] == []


def test_counts(squid: SquidService) -> None:
    query = """{ members: identities(filter: {isMember: {equalTo: true}}) { totalCount }
      poor: accounts(filter: {balance: {lessThan: "1"}}) { totalCount }
      payers: accounts(filter: {transfersIssued: {some: {amount: {greaterThan: 3000}}}}) { totalCount }
      silent: accounts(filter: {transfersIssuedExist: false}) { totalCount }
      owners: accounts(filter: {identityExists: true}) { totalCount }
      all: accounts { totalCount } }"""
    counts = {name: part["totalCount"] for name, part in ask(squid, query).items()}
    assert counts["members"] == 60
    assert counts["owners"] == 72
    assert 0 <= counts["poor"] < counts["silent"] < counts["all"]
    assert 0 < counts["payers"] < counts["all"]


def test_total_balance_counts_unclaimed_dividends(squid: SquidService, population: Population) -> None:
    you = population.people[0]
    query = "query($a: String!) { accounts(condition: {id: $a}) { nodes { balance totalBalance } } }"
    (row,) = ask(squid, query, a=you.account.address)["accounts"]["nodes"]
    assert int(row["totalBalance"]) - int(row["balance"]) == population.unclaimed(you) > 0


@pytest.mark.parametrize(
    "query",
    [
        "{ nothing }",
        "{ accounts(",
        "{ accounts(first: -1) { totalCount } }",
        '{ accounts(after: "garbage") { totalCount } }',
        '{ transfers(filter: {timestamp: {lessThan: "yesterday"}}) { totalCount } }',
        "{ accounts(orderBy: SIZE_ASC) { totalCount } }",
    ],
)
def test_wrong_queries_get_errors_with_a_message(squid: SquidService, query: str) -> None:
    assert all(errors(squid, query))
