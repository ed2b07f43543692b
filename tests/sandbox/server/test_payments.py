"""Real payments: signed, watched to finality, found in the squid; and what a reorganisation takes back."""

from typing import Any

import pytest

from sakia_ng.domain.keys import Scheme
from sakia_ng.sandbox.population.records import Account
from sakia_ng.sandbox.server.sandbox import Sandbox
from sakia_ng.substrate.extrinsic import extrinsic_hash
from tests.sandbox.server.client import (
    CLAIM_UDS,
    Client,
    batch_all,
    key_of,
    post,
    remark_call,
    signed,
    transfer_call,
)

HISTORY = """query($id: String!) { accounts(filter: {id: {equalTo: $id}}) { nodes { balance isActive createdOn
  transferWithUd(first: 5, orderBy: TIMESTAMP_DESC) {
    totalCount nodes { id amount fromId toId isUd commentId commentRemark } } } } }"""
EXTRINSIC = """query($h: String!) { extrinsics(condition: {hash: $h}) { nodes { success error fee tip index
  block { height hash } calls { nodes { pallet name args parentId } } events { nodes { pallet name } } } } }"""


async def ask(sandbox: Sandbox, query: str, **variables: object) -> Any:  # noqa: ANN401 - JSON
    answer = await post(sandbox.node.squid_url, {"query": query, "variables": variables})
    assert "errors" not in answer, answer
    return answer["data"]


async def account_row(sandbox: Sandbox, address: str) -> Any:  # noqa: ANN401 - JSON
    rows = (await ask(sandbox, HISTORY, id=address))["accounts"]["nodes"]
    return rows[0] if rows else None


def payer(sandbox: Sandbox, scheme: Scheme) -> Account:
    cast = sandbox.population.cast
    return sandbox.population.people[0].account if scheme is Scheme.ED25519 else cast.grocery


def hash_text(extrinsic: str) -> str:
    return "\\x" + extrinsic_hash(bytes.fromhex(extrinsic[2:])).hex()


@pytest.mark.parametrize("scheme", list(Scheme))
async def test_a_payment_goes_from_ready_to_final_and_to_the_squid(
    client: Client, sandbox: Sandbox, scheme: Scheme
) -> None:
    sender, receiver = payer(sandbox, scheme), sandbox.population.cast.purse
    before = int((await account_row(sandbox, receiver.address))["balance"])
    comment = "Merci pour les œufs 🥚"
    call = batch_all(transfer_call(receiver.key, 1234), remark_call(comment.encode()))
    extrinsic = await signed(client, key_of(sender), sender.address, call)
    nonce = await client.call("system_accountNextIndex", sender.address)

    watch = await client.call("author_submitAndWatchExtrinsic", extrinsic)
    assert await client.next_of(watch) == "ready"
    assert await client.call("author_pendingExtrinsics") == [extrinsic]
    assert await client.call("system_accountNextIndex", sender.address) == nonce + 1
    best = await client.call("sandbox_newBlock")
    assert await client.next_of(watch) == {"inBlock": best}
    await client.call("sandbox_newBlock", 2)
    assert await client.next_of(watch) == {"finalized": best}

    assert extrinsic in (await client.call("chain_getBlock", best))["block"]["extrinsics"]
    row = await account_row(sandbox, receiver.address)
    newest = row["transferWithUd"]["nodes"][0]
    assert (newest["amount"], newest["fromId"], newest["toId"]) == ("1234", sender.address, receiver.address)
    assert newest["commentRemark"] == comment
    assert int(row["balance"]) == before + 1234
    (found,) = (await ask(sandbox, EXTRINSIC, h=hash_text(extrinsic)))["extrinsics"]["nodes"]
    assert (found["success"], found["error"], found["fee"], found["tip"]) == (True, None, "0", "0")
    assert found["block"]["hash"] == "\\x" + best[2:]
    assert [call["name"] for call in found["calls"]["nodes"]] == [
        "batch_all",
        "transfer_keep_alive",
        "remark_with_event",
    ]
    assert {"Transfer", "Remarked", "ExtrinsicSuccess"} <= {event["name"] for event in found["events"]["nodes"]}


async def test_a_claim_is_in_the_balance_and_in_the_identity(client: Client, sandbox: Sandbox) -> None:
    you = sandbox.population.people[0]
    unclaimed = sandbox.population.unclaimed(you)
    assert unclaimed > 0
    extrinsic = await signed(client, key_of(you.account), you.account.address, CLAIM_UDS)
    await client.call("author_submitExtrinsic", extrinsic)
    await client.call("sandbox_newBlock")
    row = await account_row(sandbox, you.account.address)
    assert int(row["balance"]) == sandbox.population.books.free[you.account.key] + unclaimed
    query = (
        "query($a: String!) { identityByAccountId(accountId: $a) { firstEligibleUd account { balance totalBalance } } }"
    )
    identity = (await ask(sandbox, query, a=you.account.address))["identityByAccountId"]
    assert identity["firstEligibleUd"] == sandbox.population.books.next_ud_index
    assert identity["account"]["balance"] == identity["account"]["totalBalance"]


async def test_a_dividend_gives_every_member_a_row(client: Client, sandbox: Sandbox) -> None:
    you = sandbox.population.people[0].account
    before = (await account_row(sandbox, you.address))["transferWithUd"]["totalCount"]
    await client.call("sandbox_advance", {"to": "2026-11-25T12:00:00Z"})
    row = await account_row(sandbox, you.address)
    assert row["transferWithUd"]["totalCount"] == before + 3
    assert row["transferWithUd"]["nodes"][0]["isUd"] is True
    query = "{ universalDividends(last: 3, orderBy: [INDEX_ASC]) { nodes { index amount membersCount monetaryMass } } }"
    days = (await ask(sandbox, query))["universalDividends"]["nodes"]
    index, amount = sandbox.population.books.next_ud_index, sandbox.population.books.current_ud
    assert [(day["index"], day["amount"], day["membersCount"]) for day in days] == [
        (index + n, str(amount), 30) for n in range(3)
    ]
    assert int(days[-1]["monetaryMass"]) == sandbox.population.books.mass + 3 * 30 * amount


async def test_a_re_evaluation_is_indexed(client: Client, sandbox: Sandbox) -> None:
    await client.call("sandbox_advance", {"to": "2027-03-23T00:00:00Z"})
    query = """{ udReevals(last: 1, orderBy: [UD_INDEX_ASC]) { nodes { udIndex newUdAmount timestamp } }
      universalDividends(last: 1, orderBy: [INDEX_ASC]) { nodes { index amount timestamp } } }"""
    data = await ask(sandbox, query)
    (reeval,), (last,) = data["udReevals"]["nodes"], data["universalDividends"]["nodes"]
    assert reeval["newUdAmount"] == last["amount"] != str(sandbox.population.books.current_ud)
    assert reeval["udIndex"] == last["index"]
    assert reeval["timestamp"] == last["timestamp"] == "2027-03-22T11:00:00+00:00"


async def test_a_new_account_appears_and_a_closed_one_sleeps(client: Client, sandbox: Sandbox) -> None:
    purse, you = sandbox.population.cast.purse, sandbox.population.people[0].account
    stranger = "g1QmGamxAFGmM8wFVTEb8SDVL1LoHqHv2t8hm4uDHY8JAduSP"
    stranger_key = bytes.fromhex("ffe0b81700cedadde9debaf7e61292d80581d4a37896055ba25f491b96b25ee6")
    assert await account_row(sandbox, stranger) is None
    await client.call(
        "author_submitExtrinsic", await signed(client, key_of(you), you.address, transfer_call(stranger_key, 500))
    )
    close = b"\x06\x04\x00" + you.key + b"\x00"
    await client.call("author_submitExtrinsic", await signed(client, key_of(purse), purse.address, close))
    await client.call("sandbox_newBlock")
    created = await account_row(sandbox, stranger)
    assert (created["balance"], created["isActive"], created["createdOn"]) == ("500", True, sandbox.chain.best.number)
    closed = await account_row(sandbox, purse.address)
    assert (closed["balance"], closed["isActive"]) == ("0", False)


async def test_a_failed_payment_says_so_in_the_squid(client: Client, sandbox: Sandbox) -> None:
    purse, you = sandbox.population.cast.purse, sandbox.population.people[0].account
    too_much = sandbox.population.books.free[purse.key] + 1
    extrinsic = await signed(client, key_of(purse), purse.address, transfer_call(you.key, too_much))
    await client.call("author_submitExtrinsic", extrinsic)
    await client.call("sandbox_newBlock")
    (found,) = (await ask(sandbox, EXTRINSIC, h=hash_text(extrinsic)))["extrinsics"]["nodes"]
    assert found["success"] is False
    assert found["error"] == ["Token", "FundsUnavailable"]
    newest = (await account_row(sandbox, purse.address))["transferWithUd"]["nodes"][0]
    assert int(newest["amount"]) != too_much


async def test_refusals_have_the_words_of_a_node(client: Client, sandbox: Sandbox) -> None:
    you, purse = sandbox.population.people[0].account, sandbox.population.cast.purse
    good = await signed(client, key_of(you), you.address, transfer_call(purse.key, 100))
    await client.call("author_submitExtrinsic", good)
    again = await client.refusal("author_submitAndWatchExtrinsic", good)
    assert again.code == 1013
    forged = bytearray.fromhex(good[2:])
    forged[60] ^= 1
    bad = await client.refusal("author_submitExtrinsic", "0x" + forged.hex())
    assert (bad.code, bad.message) == (1010, "Invalid Transaction")
    assert bad.data == "Transaction has a bad signature"
    await client.call("sandbox_newBlock")
    stale = await signed(client, key_of(you), you.address, transfer_call(purse.key, 100), nonce=0)
    old = await client.refusal("author_submitExtrinsic", stale)
    assert old.code == 1010
    assert "outdated" in old.data


async def test_a_watch_can_be_ended(client: Client, sandbox: Sandbox) -> None:
    you, purse = sandbox.population.people[0].account, sandbox.population.cast.purse
    watch = await client.call(
        "author_submitAndWatchExtrinsic", await signed(client, key_of(you), you.address, transfer_call(purse.key, 100))
    )
    await client.next_of(watch)
    assert await client.call("author_unwatchExtrinsic", watch) is True
    await client.call("sandbox_newBlock")
    await client.call("system_chain")
    assert client.notifications == []


async def test_a_reorganisation_takes_rows_back(client: Client, sandbox: Sandbox) -> None:
    you, purse = sandbox.population.people[0].account, sandbox.population.cast.purse
    await client.call("sandbox_holdFinality", True)
    start = await account_row(sandbox, purse.address)
    await client.call("sandbox_newBlock")
    call = batch_all(transfer_call(purse.key, 777), remark_call(b"will vanish"))
    watch = await client.call("author_submitAndWatchExtrinsic", await signed(client, key_of(you), you.address, call))
    first = await client.call("sandbox_newBlock")
    assert (await account_row(sandbox, purse.address))["transferWithUd"]["nodes"][0]["amount"] == "777"
    height = sandbox.chain.best.number
    assert await client.call("sandbox_retract", 2) == height - 2
    assert await account_row(sandbox, purse.address) == start
    remarks = """{ txComments(filter: {remark: {equalTo: "will vanish"}}) { totalCount }
      blocks(first: 1, orderBy: [HEIGHT_DESC]) { nodes { height } } }"""
    gone = await ask(sandbox, remarks)
    assert gone["txComments"]["totalCount"] == 0
    assert gone["blocks"]["nodes"][0]["height"] == height - 2
    second = await client.call("sandbox_newBlock")
    assert (await ask(sandbox, remarks))["txComments"]["totalCount"] == 1
    states = [await client.next_of(watch) for _ in range(5)]
    assert states == ["ready", {"inBlock": first}, {"retracted": first}, "ready", {"inBlock": second}]
    refused = await client.refusal("sandbox_retract", 10_000)
    assert refused.code == -32602


async def test_all_histories_still_add_up_after_new_blocks(client: Client, sandbox: Sandbox) -> None:
    you = sandbox.population.people[0].account
    grocery = sandbox.population.cast.grocery
    for pair, receiver in ((you, grocery), (grocery, you)):
        call = transfer_call(receiver.key, 4321)
        await client.call("author_submitExtrinsic", await signed(client, key_of(pair), pair.address, call))
    await client.call("sandbox_advance", {"to": "2026-11-24T12:00:00Z"})
    query = "{ accounts { nodes { id totalBalance transferWithUd { nodes { amount toId fromId } } } } }"
    for row in (await ask(sandbox, query))["accounts"]["nodes"]:
        moves = row["transferWithUd"]["nodes"]
        flow = sum(int(m["amount"]) * ((m["toId"] == row["id"]) - (m["fromId"] == row["id"])) for m in moves)
        assert flow == int(row["totalBalance"]), row["id"]


async def test_the_chain_has_what_the_histories_say(client: Client, sandbox: Sandbox) -> None:
    """For every account: history = free + unclaimed, as the node itself counts them."""
    query = "{ accounts { nodes { id balance totalBalance } } }"
    rows = {row["id"]: row for row in (await ask(sandbox, query))["accounts"]["nodes"]}
    accounts = sandbox.population.accounts()
    assert len(rows) == len(accounts)
    for account in accounts:
        answer = await client.call("state_call", "UniversalDividendApi_account_balances", "0x" + account.key.hex())
        total, _, unclaimed = (int.from_bytes(bytes.fromhex(answer[2:])[at : at + 8], "little") for at in (0, 8, 16))
        row = rows[account.address]
        assert (int(row["totalBalance"]), int(row["balance"])) == (total, total - unclaimed), account.label
