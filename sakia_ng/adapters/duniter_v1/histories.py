"""The whole history of an account by one node, and its lines in our words."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import groupby

from sakia_ng.adapters.duniter_v1.bma import Bma
from sakia_ng.adapters.duniter_v1.conditions import ALWAYS, read_condition
from sakia_ng.adapters.duniter_v1.texts import LEAST_HELD, Output, Source, SourceKey, garbage, worth
from sakia_ng.adapters.duniter_v1.transactions import Transaction, from_json
from sakia_ng.adapters.nacl_shim import duniterpy_bma
from sakia_ng.adapters.servers.json_values import items, mapping, natural
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind
from sakia_ng.domain.text import UntrustedText


@dataclass(frozen=True, slots=True)
class Written:
    """A transaction in a block.

    Attributes:
        transaction: what it does.
        block: height of the block.
        time: median time of the block.
    """

    transaction: Transaction
    block: int
    time: datetime


@dataclass(frozen=True, slots=True)
class History:
    """All that a node remembers of one account.

    Attributes:
        address: whose.
        written: transactions in blocks that move its money, oldest first.
        pending: its own transactions that wait for a block.
        dividends: those not spent yet.
        by_hash: the same transactions in blocks, by their hashes.
    """

    address: Address
    written: tuple[Written, ...]
    pending: tuple[Transaction, ...]
    dividends: tuple[Source, ...]
    by_hash: Mapping[str, Written]

    def sent_up_to(self, block: int | None) -> int:
        """Count the transactions that the account signed, up to a block or in all."""
        return sum(
            1
            for item in self.written
            if self.address in item.transaction.issuers and (block is None or item.block <= block)
        )

    def sent_after(self, block: int) -> tuple[Written, ...]:
        """Return the transactions in later blocks that the account signed."""
        return tuple(item for item in self.written if item.block > block and self.address in item.transaction.issuers)

    def own_spent(self, transaction: Transaction) -> tuple[Source, ...]:
        """Return the inputs that were the account's own: what others could take too never counted as such."""
        return tuple(source for source in transaction.spent_by(self.address) if self.was_own(source))

    def was_own(self, source: Source) -> bool:
        """Whether nobody else could ever take a source that the account spent."""
        made = self.made_by(source)
        return made is None or made.owner == self.address

    def made_by(self, source: Source) -> Output | None:
        """Return the output that a source is, where the account's transactions have it."""
        item = self.by_hash.get(source.key.origin) if source.key.kind == "T" else None
        outputs = item.transaction.outputs if item else ()
        return outputs[source.key.index] if source.key.index < len(outputs) else None

    def maker(self, source: Source) -> Address | None:
        """Return who signed the transaction that made a source."""
        item = self.by_hash.get(source.key.origin)
        return item.transaction.issuers[0] if item else None

    def heights(self) -> Mapping[str, int]:
        """Return the height of each transaction in blocks, by its hash."""
        return {hashed: item.block for hashed, item in self.by_hash.items()}

    def all_dividends(self) -> tuple[Source, ...]:
        """Return every dividend of the account: those it still has, and those that its transactions spent."""
        found = {source.key: source for source in self.dividends}
        for item in self.written:
            spent = item.transaction.spent_by(self.address)
            found |= {source.key: source for source in spent if source.key.kind == "D"}
        return tuple(found[key] for key in sorted(found))


async def read_history(bma: Bma, address: Address, currency: str) -> History:
    """Read everything of one account. Raises ``EnvironmentProblem``."""
    transactions, dividends = duniterpy_bma().tx.HISTORY_SCHEMA, duniterpy_bma().ud.UD_SCHEMA
    moved = mapping(mapping(await bma.get(f"tx/history/{address}", transactions)).get("history"))
    created = mapping(mapping(await bma.get(f"ud/history/{address}", dividends)).get("history"))
    return await asyncio.to_thread(_understood, address, currency, moved, items(created.get("history")))


async def read_waiting(bma: Bma, address: Address, currency: str) -> Mapping[str, Transaction]:
    """Read what an account has signed that waits for a block, by hash. Raises ``EnvironmentProblem``."""
    answer = mapping(await bma.get(f"tx/history/{address}/pending", {"type": "object"}))
    return await asyncio.to_thread(_waiting, address, currency, mapping(answer.get("history")))


def _waiting(address: Address, currency: str, told: Mapping[str, object]) -> Mapping[str, Transaction]:
    rows = [row for name in ("sending", "pending") for row in items(told.get(name))]
    read = (from_json(mapping(row), currency) for row in rows)
    return {transaction.hash: transaction for transaction in read if address in transaction.issuers}


def _understood(address: Address, currency: str, told: Mapping[str, object], created: Sequence[object]) -> History:
    """Check each row, off the loop: there may be thousands."""
    written: dict[str, Written] = {}
    for name in ("sent", "received"):
        for row in map(mapping, items(told.get(name))):
            transaction = from_json(row, currency)
            moment = datetime.fromtimestamp(natural(row.get("time"), 37), UTC)
            written[transaction.hash] = Written(transaction, natural(row.get("block_number")), moment)
    waiting = [one for one in _waiting(address, currency, told).values() if one.hash not in written]
    unspent = tuple(_dividend(address, mapping(row)) for row in created)
    in_order = sorted(written.values(), key=lambda item: (item.block, item.transaction.hash))
    return History(address, tuple(in_order), tuple(waiting), unspent, written)


def _dividend(address: Address, row: Mapping[str, object]) -> Source:
    key = SourceKey("D", address, natural(row.get("block_number")))
    return worth(Source(key, natural(row.get("amount"), 53), natural(row.get("base"), 4)))


Levels = Sequence[tuple[int, Cents]]
"""The least that an account could hold, from which block on: it rises with the unit base."""


def lines(history: History, up_to: int, ud_times: Mapping[int, datetime], levels: Levels) -> tuple[Movement, ...]:
    """Return the lines of an account up to a height, newest first.

    Args:
        history: what a node remembers.
        up_to: last height.
        ud_times: when each dividend was created, by height.
        levels: the least that an account could hold, lowest first; see ``Block``.

    Raises:
        EnvironmentProblem: a dividend comes from a block that creates none.
    """
    found = [line for item in history.written if item.block <= up_to for line in _lines_of(item, history)]
    dividends = (source for source in history.all_dividends() if source.key.index <= up_to)
    found += [_dividend_line(source, history.address, ud_times) for source in dividends]
    found += [line for line in _destroyed(history, levels) if line.block <= up_to]
    return tuple(sorted(found, key=lambda line: (line.time, line.block, line.id), reverse=True))


def _dividend_line(source: Source, address: Address, ud_times: Mapping[int, datetime]) -> Movement:
    height = source.key.index
    if height not in ud_times:
        raise garbage()
    return Movement(
        id=f"D:{height}",
        account=address,
        kind=MovementKind.DIVIDEND,
        amount_cents=source.cents,
        counterpart=None,
        counterpart_name=None,
        comment=None,
        block=BlockNumber(height),
        time=ud_times[height],
    )


def _lines_of(item: Written, history: History) -> Iterator[Movement]:
    """Give one line for each account paid by a sent transaction, one line for a received one."""
    transaction, address = item.transaction, history.address
    own = history.own_spent(transaction)
    taken = [source for source in transaction.spent_by(address) if source not in own]
    spent = sum(source.cents for source in own)
    net = Cents(sum(source.cents for source in transaction.made_for(address)) - spent)
    others = _paid_to_others(transaction, address)
    if taken and not others:
        yield _written(item, address, net, _giver(history, taken[0]))
    elif not spent:
        if net:
            yield _written(item, address, net, transaction.issuers[0])
    elif not others:
        yield _written(item, address, net, address)
    elif transaction.is_multiple or -net != sum(others.values()):  # who paid whom is not to be told apart
        yield replace(_written(item, address, net, None), kind=MovementKind.OTHER)
    else:
        for number, (other, cents) in enumerate(others.items()):
            line = _written(item, address, Cents(-cents), Address(other) if other else None)
            yield replace(line, id=f"{transaction.hash}:{number}")


def _destroyed(history: History, levels: Levels) -> Iterator[Movement]:
    """Give a line for what a block destroyed, since a transaction had left too little under one condition."""
    held: dict[str, int] = {}
    created = list(history.all_dividends())
    for block, written in groupby(history.written, key=lambda item: item.block):
        while created and created[0].key.index <= block:
            held[f"SIG({history.address})"] = held.get(f"SIG({history.address})", 0) + created.pop(0).cents
        touched: set[str] = set()
        least = max((cents for first, cents in levels if first <= block), default=LEAST_HELD)
        for item in (last := list(written)):
            for condition, cents in _changes(item.transaction, history):
                held[condition] = held.get(condition, 0) + cents
                touched.add(condition)
        for number, condition in enumerate(sorted(touched)):
            if 0 < held[condition] < least:
                lost = Cents(-held.pop(condition))
                line = _written(last[-1], history.address, lost, None)
                yield replace(line, id=f"L:{block}:{number}", kind=MovementKind.DUST, comment=None)


def _changes(transaction: Transaction, history: History) -> Iterator[tuple[str, int]]:
    """Give what comes and goes under each condition that makes money the account's own."""
    for source in history.own_spent(transaction):
        made = history.made_by(source)
        yield made.condition if made else f"SIG({history.address})", -source.cents
    for source in transaction.made_for(history.address):
        yield source.condition, source.cents


def _giver(history: History, taken: Source) -> Address | None:
    """Return who put down money that others could take too; for one's own payment taken back, who was paid."""
    made = history.made_by(taken)
    maker = history.maker(taken)
    return maker if made is None or maker != history.address else _payee(made, history.address)


def _paid_to_others(transaction: Transaction, address: Address) -> Mapping[str, int]:
    """Return what each other account gets; what is for several is nobody's yet, the empty name's."""
    paid: dict[str, int] = {}
    for output in transaction.outputs:
        if output.owner != address:
            payee = _payee(output, address) or ""
            paid[payee] = paid.get(payee, 0) + output.cents
    return paid


def _payee(output: Output, payer: Address) -> Address | None:
    """Return who is paid: whose money it is or, if one alone beside the payer can take it, that one."""
    condition = read_condition(output.condition)
    if output.owner is not None or condition is None:
        return output.owner
    able = [key for key in condition.keys if key != payer and condition.open_from([key], ALWAYS) is not None]
    return able[0] if len(able) == 1 else None


def _written(item: Written, address: Address, cents: Cents, counterpart: Address | None) -> Movement:
    comment = item.transaction.comment
    return Movement(
        id=item.transaction.hash,
        account=address,
        kind=MovementKind.TRANSFER,
        amount_cents=cents,
        counterpart=counterpart,
        counterpart_name=None,
        comment=UntrustedText(comment) if comment else None,
        block=BlockNumber(item.block),
        time=item.time,
    )


def newest_first(history: Sequence[Movement], first: int, limit: int) -> tuple[tuple[Movement, ...], str | None]:
    """Cut a page out of a history, and tell where the next one begins."""
    end = first + limit
    return tuple(history[first:end]), str(end) if end < len(history) else None
