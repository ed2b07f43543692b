"""Blocks as nodes tell them: each is held to its own hash before anything in it is believed."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sakia_ng.adapters.duniter_v1.bma import Bma, Schema
from sakia_ng.adapters.duniter_v1.texts import LEAST_HELD, MAX_BASE, garbage, our_hash, sha256
from sakia_ng.adapters.duniter_v1.transactions import Transaction, from_compact
from sakia_ng.adapters.duniter_v1.trust_lines import TrustLine, read_lines
from sakia_ng.adapters.nacl_shim import duniterpy_bma
from sakia_ng.adapters.servers.json_values import items, mapping, natural, text
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.money import MAX_CENTS, Cents

BLOCKS_A_PAGE = 100
"""Blocks in one request."""

_LISTS = frozenset(
    (*("Identities", "Joiners", "Actives", "Leavers", "Revoked", "Excluded"), "Certifications", "Transactions")
)
_LONGEST_TIME = 1 << 37  # seconds: the year 6325


@dataclass(frozen=True, slots=True)
class Block:
    """A block whose text has the hash it names.

    Attributes:
        ref: which one; its time is the median time, which alone only goes forward.
        previous: hash of the block before, in the protocol's writing; empty for block 0.
        currency: name of the currency.
        members: how many there are.
        dividend: value of the dividend it creates for each of them, if any.
        mass: cents created since the start, by this node's word: no text of a block has it.
        transactions: what moved money.
        parameters: of the currency, in block 0.
        least: the least that an account touched by a transaction can hold: what is under it is destroyed (DUBP,
            ``BR_G106``), everything under one condition together.
        trust: what changed the web of trust.
    """

    ref: BlockRef
    previous: str
    currency: str
    members: int
    dividend: Cents | None
    mass: Cents
    transactions: tuple[Transaction, ...]
    parameters: str
    least: Cents
    trust: tuple[TrustLine, ...] = ()


async def current(bma: Bma) -> Block:
    """Return a node's newest block. Raises ``EnvironmentProblem``."""
    return read_block(await bma.get("blockchain/current", _schema("BLOCK_SCHEMA")))


async def block_at(bma: Bma, number: int) -> Block:
    """Return a node's block at a height. Raises ``EnvironmentProblem``."""
    block = read_block(await bma.get(f"blockchain/block/{number}", _schema("BLOCK_SCHEMA")))
    if block.ref.number != number:
        raise garbage()
    return block


async def hash_at(bma: Bma, number: int) -> BlockHash:
    """Return the hash of a node's block at a height. Raises ``EnvironmentProblem``."""
    return (await block_at(bma, number)).ref.hash


async def blocks_from(bma: Bma, first: int, last: int) -> tuple[Block, ...]:
    """Return a chain of blocks, ``BLOCKS_A_PAGE`` at most. Raises ``EnvironmentProblem``."""
    count = min(last - first + 1, BLOCKS_A_PAGE)
    if count <= 0:
        return ()
    answer = await bma.get(f"blockchain/blocks/{count}/{first}", _schema("BLOCKS_SCHEMA"))
    blocks = await asyncio.to_thread(lambda: tuple(map(read_block, items(answer))))
    for number, block in enumerate(blocks, first):
        before = blocks[number - first - 1] if number > first else None
        if block.ref.number != number or (before is not None and our_hash(block.previous) != before.ref.hash):
            raise garbage()
    return blocks


def read_block(value: object) -> Block:
    """Check a block's text against its hash and read it. Raises ``EnvironmentProblem``."""
    answer = mapping(value)
    raw, hashed = text(answer.get("raw")), text(answer.get("hash"))
    inner, marker, proof = raw.rpartition("InnerHash: ")
    signature = text(answer.get("signature"))
    if not marker or sha256(inner) != proof.split("\n", 1)[0] or sha256(f"{marker}{proof}{signature}\n") != hashed:
        raise garbage()
    head, parts = _taken_apart(inner)
    moment = datetime.fromtimestamp(_number(head, "MedianTime", _LONGEST_TIME), UTC)
    ref = BlockRef(BlockNumber(_number(head, "Number", 1 << 31)), our_hash(hashed), moment)
    currency = head.get("Currency", "")
    dividend = None
    if "UniversalDividend" in head:
        base = _number(head, "UnitBase", MAX_BASE)
        dividend = Cents(_number(head, "UniversalDividend", 1 << 53) * 10**base)
        if dividend > MAX_CENTS:
            raise garbage()
    return Block(
        ref=ref,
        previous=head.get("PreviousHash", ""),
        currency=currency,
        members=_number(head, "MembersCount", 1 << 31),
        dividend=dividend,
        mass=Cents(natural(answer.get("monetaryMass") or 0, 64)),
        transactions=from_compact(parts.get("Transactions", ()), currency),
        parameters=head.get("Parameters", ""),
        least=Cents(LEAST_HELD * 10 ** _number(head, "UnitBase", MAX_BASE)),
        trust=read_lines(parts),
    )


def _taken_apart(inner: str) -> tuple[Mapping[str, str], Mapping[str, Sequence[str]]]:
    """Split a block's text into its named values and its lists."""
    head: dict[str, str] = {}
    lists: dict[str, list[str]] = {}
    under: list[str] | None = None
    for line in inner.removesuffix("\n").split("\n"):
        name, _, value = line.partition(":")
        is_in_last = "Transactions" in lists  # where comments are
        if not is_in_last and not value and name in _LISTS:
            under = lists.setdefault(name, [])
        elif under is not None:
            under.append(line)
        else:
            head[name] = value.strip()
    return head, lists


def _number(head: Mapping[str, str], name: str, limit: int) -> int:
    digits = head.get(name, "")
    if not digits.isascii() or not digits.isdigit() or len(digits) > 20 or int(digits) > limit:
        raise garbage()
    return int(digits)


def _schema(name: str) -> Schema:
    schema: Schema = getattr(duniterpy_bma().blockchain, name)
    return schema
