"""What the chain says, read from a node that the wallet does not know, with nothing of the wallet's own services."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any

from sakia_ng.domain.addresses import Address, public_key_of
from sakia_ng.substrate.scale import Reader
from tests.adapters.sandbox_process import Sandbox

_SIGNED_V4 = 0x84
_BY_ACCOUNT_ID = 0

_OUTCOMES = """query Outcomes($above: Int!) {
  extrinsics(filter: {block: {height: {greaterThan: $above}}}) { nodes { hash success } } }"""
_TRANSFERS = """query Transfers($above: Int!) {
  transfers(filter: {blockNumber: {greaterThan: $above}}) { nodes { fromId toId amount } } }"""


@dataclass(frozen=True, slots=True)
class Made:
    """Signed bytes found in a finalised block.

    Attributes:
        hash: of the bytes.
        block: height.
        success: whether they did what they ask; None when nobody tells.
    """

    hash: str
    block: int
    success: bool | None


@dataclass(slots=True)
class Statement:
    """What the chain says at one finalised block.

    Attributes:
        height: of that block.
        first: height from which on blocks were read.
        made: what the accounts asked about signed and finalised blocks hold.
        transfers: how often an amount went from one account to another.
        totals: free, held and unclaimed money of each account, in cents.
    """

    height: int
    first: int
    made: list[Made] = field(default_factory=list)
    transfers: Counter[tuple[str, str, int]] = field(default_factory=Counter)
    totals: dict[str, int] = field(default_factory=dict)


async def statement_of(sandbox: Sandbox, addresses: Sequence[Address], above: int) -> Statement:
    """Ask the witness about some accounts, for the blocks above a height up to the newest finalised one."""
    head = await sandbox.control("chain_getFinalizedHead")
    height = int((await sandbox.control("chain_getHeader", head))["number"], 16)
    statement = Statement(height, above + 1)
    keys = {bytes(public_key_of(address)) for address in addresses}
    outcomes = {_hash(row): row["success"] for row in await _rows(sandbox, _OUTCOMES, "extrinsics", above)}
    for number in range(above + 1, height + 1):
        name = await sandbox.control("chain_getBlockHash", number)
        body = (await sandbox.control("chain_getBlock", name))["block"]["extrinsics"]
        for found in signed_by(body, keys):
            statement.made.append(Made(found, number, outcomes.get(found)))
    for row in await _rows(sandbox, _TRANSFERS, "transfers", above):
        statement.transfers[row["fromId"], row["toId"], int(row["amount"])] += 1
    for address in addresses:
        statement.totals[address] = await total_of(sandbox, address, head)
    return statement


def signed_by(body: Sequence[str], keys: Collection[bytes]) -> list[str]:
    """Return the hashes of the extrinsics of a body that one of some accounts signed."""
    found = []
    for text in body:
        data = bytes.fromhex(text[2:])
        inner = Reader(data).byte_string()
        if inner[0] == _SIGNED_V4 and inner[1] == _BY_ACCOUNT_ID and inner[2:34] in keys:
            found.append("0x" + blake2b(data, digest_size=32).hexdigest())
    return found


async def total_of(sandbox: Sandbox, address: Address, at: str) -> int:
    """Return all the money of an account at a block, by the runtime's own sum."""
    key = "0x" + public_key_of(address).hex()
    answer = str(await sandbox.control("state_call", "UniversalDividendApi_account_balances", key, at))
    return int.from_bytes(bytes.fromhex(answer[2:])[:8], "little")


def _hash(row: dict[str, Any]) -> str:
    """Return a hash that the squid shows as PostgreSQL shows bytes."""
    return "0x" + str(row["hash"]).removeprefix("\\x")


async def _rows(sandbox: Sandbox, query: str, table: str, above: int) -> list[dict[str, Any]]:
    answer = await ask_indexer(sandbox, query, {"above": above})
    rows: list[dict[str, Any]] = answer[table]["nodes"]
    return rows


async def ask_indexer(sandbox: Sandbox, query: str, variables: dict[str, object]) -> Any:  # noqa: ANN401 - JSON
    """Ask the squid."""
    body = {"query": query, "variables": variables}
    async with sandbox.http.post(sandbox.squid, json=body) as response:
        answer = await response.json()
    assert "errors" not in answer, answer
    return answer["data"]
