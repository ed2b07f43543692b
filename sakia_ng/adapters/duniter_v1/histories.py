"""The whole history of an account by one node, and its lines in our words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from sakia_ng.adapters.duniter_v1.bma import Bma
from sakia_ng.adapters.duniter_v1.texts import Source, SourceKey, garbage, worth
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
    """

    address: Address
    written: tuple[Written, ...]
    pending: tuple[Transaction, ...]
    dividends: tuple[Source, ...]

    def sent_up_to(self, block: int | None) -> int:
        """Count the transactions that the account signed, up to a block or in all."""
        return sum(
            1
            for item in self.written
            if self.address in item.transaction.issuers and (block is None or item.block <= block)
        )

    def heights(self) -> Mapping[str, int]:
        """Return the height of each transaction in blocks, by its hash."""
        return {item.transaction.hash: item.block for item in self.written}

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
    told = mapping(mapping(await bma.get(f"tx/history/{address}", transactions)).get("history"))
    written: dict[str, Written] = {}
    for name in ("sent", "received"):
        for row in map(mapping, items(told.get(name))):
            transaction = from_json(row, currency)
            moment = datetime.fromtimestamp(natural(row.get("time"), 37), UTC)
            written[transaction.hash] = Written(transaction, natural(row.get("block_number")), moment)
    waiting: dict[str, Transaction] = {}
    for name in ("sending", "pending"):
        for row in map(mapping, items(told.get(name))):
            transaction = from_json(row, currency)
            if address in transaction.issuers and transaction.hash not in written:
                waiting[transaction.hash] = transaction
    told = mapping(mapping(await bma.get(f"ud/history/{address}", dividends)).get("history"))
    unspent = tuple(_dividend(address, mapping(row)) for row in items(told.get("history")))
    in_order = sorted(written.values(), key=lambda item: (item.block, item.transaction.hash))
    return History(address, tuple(in_order), tuple(waiting.values()), unspent)


def _dividend(address: Address, row: Mapping[str, object]) -> Source:
    key = SourceKey("D", address, natural(row.get("block_number")))
    return worth(Source(key, natural(row.get("amount"), 53), natural(row.get("base"), 4)))


def lines(history: History, up_to: int, ud_times: Mapping[int, datetime]) -> tuple[Movement, ...]:
    """Return the lines of an account up to a height, newest first.

    Args:
        history: what a node remembers.
        up_to: last height.
        ud_times: when each dividend was created, by height.

    Raises:
        EnvironmentProblem: a dividend comes from a block that creates none.
    """
    found = [line for item in history.written if item.block <= up_to for line in _lines_of(item, history.address)]
    dividends = (source for source in history.all_dividends() if source.key.index <= up_to)
    found += [_dividend_line(source, history.address, ud_times) for source in dividends]
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


def _lines_of(item: Written, address: Address) -> Iterator[Movement]:
    """Give one line for each account paid by a sent transaction, one line for a received one."""
    transaction = item.transaction
    spent = sum(source.cents for source in transaction.spent_by(address))
    net = Cents(sum(source.cents for source in transaction.made_for(address)) - spent)
    others = _paid_to_others(transaction, address)
    if not spent:
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


def _paid_to_others(transaction: Transaction, address: Address) -> Mapping[str, int]:
    """Return what each other account gets; what is under conditions is nobody's yet, the empty name's."""
    paid: dict[str, int] = {}
    for output in transaction.outputs:
        if output.owner != address:
            paid[output.owner or ""] = paid.get(output.owner or "", 0) + output.cents
    return paid


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
