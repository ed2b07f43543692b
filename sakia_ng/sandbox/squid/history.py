"""Fills the squid with the population's history: what happened before the sandbox's head.

What is older than the migration keeps the squid's marks: negative block numbers, ids that begin with ``historic-`` or
``genesis-``, accounts created on 0.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b

from sakia_ng.sandbox.population.calendar import GENESIS_MS, block_of, time_of
from sakia_ng.sandbox.population.records import DividendDay, Payment
from sakia_ng.sandbox.population.world import Population
from sakia_ng.sandbox.squid.ids import block_id, bytea, comment_row, item_id, json_texts, json_value
from sakia_ng.sandbox.squid.store import Row, Store

SPEC_NAME = "g1"


class Annals:
    """Blocks and events of the past, made when something refers to them.

    Args:
        store: where they go.
        seed: of the sandbox: hashes of past blocks are invented from it.
        genesis_hash: the one hash of the past that is real.
        spec_version: of the runtime.
    """

    def __init__(self, store: Store, seed: int, genesis_hash: bytes, spec_version: int) -> None:
        self._store = store
        self._seed = seed
        self._genesis_hash = genesis_hash
        self._spec_version = spec_version
        self._events: dict[str, int] = {}
        for number in (0, 1):
            self.block(number)

    def block(self, number: int) -> str:
        """Return the id of a past block."""
        block_hash = self._hash(number)
        name = block_id(number, block_hash)
        if self._store["Block"].get(name) is None:
            self._store.put("Block", self._block_row(name, number, block_hash))
        return name

    def event(self, number: int, pallet: str, event: str, **fields: object) -> str:
        """Write an event in a past block and return its id."""
        block = self.block(number)
        rank = self._events[block] = self._events.get(block, 0) + 1
        name = item_id(block, rank)
        self._store.put(
            "Event",
            {
                "id": name,
                "index": rank,
                "phase": "ApplyExtrinsic",
                "pallet": pallet,
                "name": event,
                "args": json_value(fields),
                "argsStr": json_texts(fields),
                "blockId": block,
                "extrinsicId": None,
                "callId": None,
            },
        )
        return name

    def _hash(self, number: int) -> bytes:
        return blake2b(f"{self._seed} {number}".encode(), digest_size=32).digest() if number else self._genesis_hash

    def _block_row(self, name: str, number: int, block_hash: bytes) -> Row:
        return {
            "id": name,
            "height": number,
            "hash": bytea(block_hash),
            "parentHash": bytea(self._hash(number - 1)),
            "stateRoot": bytea(bytes(32)),
            "extrinsicsicRoot": bytea(bytes(32)),
            "specName": SPEC_NAME,
            "specVersion": self._spec_version,
            "implName": SPEC_NAME,
            "implVersion": 1,
            "timestamp": time_of(number),
            "validator": None,
            "extrinsicsCount": 1,
            "callsCount": 1,
            "eventsCount": 1,
        }


class MoneyHistory:
    """Writes accounts, payments, comments and dividends.

    Args:
        store: where they go.
        annals: past blocks and events.
        population: what happened.
        identity_ids: id of each identity by index.
    """

    def __init__(self, store: Store, annals: Annals, population: Population, identity_ids: dict[int, str]) -> None:
        self._store = store
        self._annals = annals
        self._population = population
        self._identity_ids = identity_ids

    def write(self) -> None:
        """Write everything."""
        self._store["Account"].extend(self._accounts())
        for rank, payment in enumerate(self._population.books.payments):
            self._payment(rank, payment)
        self._store["UdHistory"].extend(self._received_dividends())
        self._store["UniversalDividend"].extend(self._created_dividends())
        self._store["UdReeval"].extend(self._reevaluations())

    def _accounts(self) -> Iterator[Row]:
        books = self._population.books
        first_seen = self._first_seen()
        owners = {person.account.key: person for person in self._population.people}
        for account in self._population.accounts():
            owner = owners.get(account.key)
            yield {
                "id": account.address,
                "createdOn": max(block_of(first_seen.get(account.key, GENESIS_MS)), 0),
                "isActive": True,
                "balance": books.free[account.key],
                "linkedIdentityId": self._identity_ids[owner.index] if owner else None,
            }

    def _first_seen(self) -> dict[bytes, int]:
        people = self._population.people
        seen: dict[bytes, int] = {person.account.key: person.created_ms for person in people}
        for payment in self._population.books.payments:
            for account in (payment.sender, payment.receiver):
                seen[account.key] = min(seen.get(account.key, payment.moment_ms), payment.moment_ms)
        return seen

    def _payment(self, rank: int, payment: Payment) -> None:
        number = block_of(payment.moment_ms)
        v1 = number < 0
        sender, receiver = payment.sender.address, payment.receiver.address
        fields = {"from": payment.sender.key, "to": payment.receiver.key, "amount": payment.amount}
        event = None if v1 else self._annals.event(number, "Balances", "Transfer", **fields)
        comment_id = self._comment(rank, payment, number)
        self._store.put(
            "Transfer",
            {
                "id": event or f"historic-transfer_{rank}",
                "blockNumber": number,
                "timestamp": payment.moment_ms,
                "amount": payment.amount,
                "fromId": sender,
                "toId": receiver,
                "eventId": event,
                "commentId": comment_id,
            },
        )

    def _comment(self, rank: int, payment: Payment, number: int) -> str | None:
        if payment.comment is None:
            return None
        digest = blake2b(payment.comment, digest_size=32).digest()
        fields = {"sender": payment.sender.key, "hash": digest}
        event = None if number < 0 else self._annals.event(number, "System", "Remarked", **fields)
        name = event or f"historic-comment_{rank}"
        links = {"hash": bytea(digest), "authorId": payment.sender.address, "eventId": event}
        self._store.put("TxComment", comment_row(name, number, payment.comment, **links))
        return name

    def _received_dividends(self) -> Iterator[Row]:
        for day in self._population.books.dividends:
            number = block_of(day.moment_ms)
            prefix = f"{number}-{self._annals.block(number)}" if day.index else f"historic-ud_{number}"
            for person in day.members:
                yield {
                    "id": f"{prefix}-{person.index:06d}",
                    "amount": day.amount,
                    "blockNumber": number,
                    "timestamp": day.moment_ms,
                    "identityId": self._identity_ids[person.index],
                }

    def _created_dividends(self) -> Iterator[Row]:
        for day in self._population.books.dividends:
            if day.index:
                yield {"amount": day.amount, "index": day.index, **self._mass(day, "NewUdCreated")}

    def _reevaluations(self) -> Iterator[Row]:
        for day in self._population.books.reevaluation_days:
            yield {"newUdAmount": day.amount, "udIndex": day.index, **self._mass(day, "UdReevalued")}

    def _mass(self, day: DividendDay, name: str) -> Row:
        number = block_of(day.moment_ms)
        figures = {"monetary_mass": day.mass, "members_count": len(day.members), "amount": day.amount}
        event = self._annals.event(number, "UniversalDividend", name, **figures)
        return {
            "id": event,
            "blockNumber": number,
            "timestamp": day.moment_ms,
            "monetaryMass": day.mass,
            "membersCount": len(day.members),
            "eventId": event,
        }
