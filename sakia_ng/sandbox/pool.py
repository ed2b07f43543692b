"""The transaction pool: what waits for a block, in which order, and what its owners are told.

As on a node: one transaction for each account and nonce, the higher priority replaces the lower; a transaction that was
included, refused or found invalid is banned for half an hour.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import copy
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

from sakia_ng.sandbox.blocks import InvalidTransaction, TransactionState, TransactionStatus
from sakia_ng.sandbox.runtime.executive import CheckedExtrinsic
from sakia_ng.sandbox.runtime.validity import BestHead, decode, priority, validate
from sakia_ng.substrate.extrinsic import extrinsic_hash

BAN_MS = 30 * 60 * 1_000
MAX_TRANSACTIONS = 8_192

StatusListener = Callable[[bytes, TransactionStatus], None]


@dataclass(frozen=True, slots=True)
class Entry:
    """A transaction of the pool.

    Attributes:
        hash: its name.
        extrinsic: decoded.
        priority: see ``validity.priority``.
        sequence: order of arrival.
    """

    hash: bytes
    extrinsic: CheckedExtrinsic
    priority: int
    sequence: int

    @property
    def slot(self) -> tuple[bytes, int]:
        """Account and nonce."""
        return self.extrinsic.signed.signer, self.extrinsic.signed.nonce


class Pool:
    """Transactions waiting for a block."""

    def __init__(self) -> None:
        self._entries: dict[bytes, Entry] = {}
        self._slots: dict[tuple[bytes, int], bytes] = {}
        self._banned: dict[bytes, int] = {}
        self._statuses: dict[bytes, TransactionStatus] = {}
        self._listeners: dict[bytes, list[StatusListener]] = {}
        self._sequence = 0

    def __copy__(self) -> Pool:
        """Return a pool with the same transactions, which nobody watches."""
        other = Pool()
        own = {name: copy(value) for name, value in vars(self).items() if name != "_listeners"}
        vars(other).update(own)
        return other

    def submit(self, encoded: bytes, head: BestHead, now_ms: int) -> bytes:
        """Validate and keep a transaction; return its hash.

        Raises:
            InvalidTransaction: refused; 1010 refusals ban the hash.
        """
        name = extrinsic_hash(encoded)
        if self._banned.get(name, 0) > now_ms:
            raise InvalidTransaction(1012, "Transaction is temporarily banned")
        if name in self._entries:
            raise InvalidTransaction(1013, "Transaction Already Imported", "0x" + name.hex())
        extrinsic = decode(encoded, head.store)
        try:
            validate(extrinsic, head)
        except InvalidTransaction as refusal:
            if refusal.code == 1010:
                self.ban(name, now_ms)
            raise
        self._keep(Entry(name, extrinsic, priority(extrinsic), self._sequence))
        self._sequence += 1
        self._announce({extrinsic.signed.signer}, head)
        return name

    def ready(self, head: BestHead) -> Iterator[Entry]:
        """Yield the transactions that can be applied one after the other, the most urgent first."""
        accounts = {account for account, _ in self._slots}
        heads = [entry for account in accounts if (entry := self._at(account, head.nonce_of(account)))]
        queue = [(-entry.priority, entry.sequence, entry) for entry in heads]
        heapify(queue)
        while queue:
            _, _, best = heappop(queue)
            yield best
            account, nonce = best.slot
            follower = self._at(account, nonce + 1)
            if follower is not None:
                heappush(queue, (-follower.priority, follower.sequence, follower))

    def next_nonce(self, account: bytes, nonce: int) -> int:
        """Return the nonce after those of the account that follow ``nonce`` without a hole."""
        while (account, nonce) in self._slots:
            nonce += 1
        return nonce

    def included(self, encoded: bytes, block_hash: bytes, now_ms: int) -> None:
        """Forget a transaction that is now in a block, and ban its bytes."""
        name = extrinsic_hash(encoded)
        self._drop(name)
        self.ban(name, now_ms)
        self._tell(name, TransactionStatus(TransactionState.IN_BLOCK, block_hash))

    def retracted(self, encoded: bytes, block_hash: bytes, head: BestHead) -> None:
        """Take a transaction back from a block that is no longer on the chain; ``revalidate`` must follow."""
        name = extrinsic_hash(encoded)
        self._banned.pop(name, None)
        self._tell(name, TransactionStatus(TransactionState.RETRACTED, block_hash))
        try:
            extrinsic = decode(encoded, head.store)
        except InvalidTransaction:  # it was made for a runtime that is undone as well
            self._tell(name, TransactionStatus(TransactionState.INVALID))
            return
        try:
            self._keep(Entry(name, extrinsic, priority(extrinsic), self._sequence))
        except InvalidTransaction:  # its account has meanwhile put another in its place
            self._tell(name, TransactionStatus(TransactionState.DROPPED))
        self._sequence += 1

    def finalized(self, encoded: bytes, block_hash: bytes) -> None:
        """Say that the block of a transaction is final."""
        self._tell(extrinsic_hash(encoded), TransactionStatus(TransactionState.FINALIZED, block_hash))

    def revalidate(self, head: BestHead, now_ms: int) -> None:
        """Throw out what the new best block makes invalid, and promote what it makes ready."""
        for entry in list(self._entries.values()):
            try:
                validate(entry.extrinsic, head)
            except InvalidTransaction:
                self.reject(entry, now_ms)
        self._announce({account for account, _ in self._slots}, head)

    def reject(self, entry: Entry, now_ms: int) -> None:
        """Throw out a transaction that turned out invalid."""
        self._drop(entry.hash)
        self.ban(entry.hash, now_ms)
        self._tell(entry.hash, TransactionStatus(TransactionState.INVALID))

    def ban(self, name: bytes, now_ms: int) -> None:
        """Refuse these bytes for half an hour."""
        self._banned = {banned: until for banned, until in self._banned.items() if until > now_ms}
        self._banned[name] = now_ms + BAN_MS

    def watch(self, name: bytes, listener: StatusListener) -> Callable[[], None]:
        """Tell the present status, then each change; return the way to stop."""
        listeners = self._listeners.setdefault(name, [])
        listeners.append(listener)
        status = self._statuses.get(name)
        if status is not None:
            listener(name, status)

        def stop() -> None:
            if listener in listeners:
                listeners.remove(listener)

        return stop

    def _keep(self, entry: Entry) -> None:
        older = self._entries.get(self._slots.get(entry.slot, b""))
        if older is not None:
            if entry.priority <= older.priority:
                words = f"Priority is too low: ({older.priority} vs {entry.priority})"
                reason = "The transaction has too low priority to replace another transaction already in the pool."
                raise InvalidTransaction(1014, words, reason)
            self._drop(older.hash)
            self._tell(older.hash, TransactionStatus(TransactionState.USURPED, entry.hash))
        if len(self._entries) >= MAX_TRANSACTIONS:
            raise InvalidTransaction(
                1016, "Immediately Dropped", "The transaction couldn't enter the pool because of the limit"
            )
        self._entries[entry.hash] = entry
        self._slots[entry.slot] = entry.hash

    def _announce(self, accounts: set[bytes], head: BestHead) -> None:
        for account in accounts:
            end = self.next_nonce(account, head.nonce_of(account))
            for entry in [self._entries[name] for slot, name in self._slots.items() if slot[0] == account]:
                state = TransactionState.READY if entry.slot[1] < end else TransactionState.FUTURE
                known = self._statuses.get(entry.hash)
                if known is None or known.state is not state:
                    self._tell(entry.hash, TransactionStatus(state))

    def _at(self, account: bytes, nonce: int) -> Entry | None:
        name = self._slots.get((account, nonce))
        return None if name is None else self._entries[name]

    def _drop(self, name: bytes) -> None:
        entry = self._entries.pop(name, None)
        if entry is not None:
            self._slots.pop(entry.slot, None)

    def _tell(self, name: bytes, status: TransactionStatus) -> None:
        self._statuses[name] = status
        for listener in list(self._listeners.get(name, ())):
            listener(name, status)
        if status.state.is_last:
            self._statuses.pop(name)
            self._listeners.pop(name, None)
