"""Follows the chain: each best block is written into the store, and taken back when the chain takes it back.

Best blocks are indexed, not only final ones, as duniter-squid does: a row may vanish.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal

from sakia_ng.domain.addresses import encode_ss58
from sakia_ng.domain.keys import PublicKey
from sakia_ng.sandbox.blocks import Block, Call, EventRecord
from sakia_ng.sandbox.chain import Chain
from sakia_ng.sandbox.population.records import SS58_PREFIX
from sakia_ng.sandbox.squid.effects import Effects
from sakia_ng.sandbox.squid.history import SPEC_NAME
from sakia_ng.sandbox.squid.ids import block_id, bytea, comment_row, item_id, json_texts, json_value
from sakia_ng.sandbox.squid.store import Row, Store
from sakia_ng.substrate.extrinsic import SignedExtrinsic, extrinsic_hash, parse_extrinsic

_REMARK = ("System", "remark_with_event")


class Indexer:
    """Keeps a store at the height of a chain.

    Args:
        chain: to follow; its blocks so far are taken as they are, without effects.
        store: already holds the history up to the chain's best block.
    """

    def __init__(self, chain: Chain, store: Store) -> None:
        self._chain = chain
        self._store = store
        self._effects = Effects(store)
        self._tip = chain.best
        self._known: dict[bytes, Block] = {}
        self._index_start()

    def follow(self) -> Callable[[], None]:
        """Start following; return the way to stop."""
        return self._chain.add_listener(self._on_block)

    def _index_start(self) -> None:
        """Write the blocks that the chain begins with: they are empty."""
        block: Block | None = self._chain.best
        while block is not None and block.number > 0:
            self._known[block.hash] = block
            self._store.put("Block", self._block_row(block))
            block = self._chain.block_by_hash(block.parent_hash)

    def _on_block(self, kind: Literal["best", "finalized"], block: Block) -> None:
        if kind == "finalized":
            self._store.settle(block.hash)
            return
        branch: list[Block] = []
        ancestor: Block | None = block
        while ancestor is not None and ancestor.hash not in self._known:
            branch.append(ancestor)
            ancestor = self._chain.block_by_hash(ancestor.parent_hash)
        while ancestor is not None and self._tip.hash != ancestor.hash:
            self._take_back()
        for leapt_over in reversed(branch[1:]):
            self._take_known(leapt_over)
        if branch:
            self._apply(block)

    def _take_back(self) -> None:
        self._store.undo(self._tip.hash)
        del self._known[self._tip.hash]
        self._tip = self._known[self._tip.parent_hash]

    def _take_known(self, block: Block) -> None:
        """Write a block that the chain knows without having made it: its only event is that its date was set."""
        self._known[block.hash] = block
        self._store.begin(block.hash)
        self._store.put("Block", {**self._block_row(block), "eventsCount": 1})

    def _apply(self, block: Block) -> None:
        self._store.begin(block.hash)
        self._store.put("Block", self._block_row(block))
        comments: dict[int, Comments] = {}
        for rank, encoded in enumerate(block.extrinsics):
            parsed = parse_extrinsic(encoded)
            if isinstance(parsed, SignedExtrinsic):
                comments[rank] = Comments(self._extrinsic(block, rank, encoded, parsed))
        for rank, event in enumerate(block.events):
            if event.extrinsic_index is None or event.extrinsic_index in comments or event.pallet != "System":
                self._event(block, rank, event, comments)
        self._effects.refresh(block, self._chain.storage_at(block.hash))
        self._known[block.hash] = self._tip = block

    def _block_row(self, block: Block) -> Row:
        version = self._chain.runtime_version
        return {
            "id": block_id(block.number, block.hash),
            "height": block.number,
            "hash": bytea(block.hash),
            "parentHash": bytea(block.parent_hash),
            "stateRoot": bytea(block.state_root),
            "extrinsicsicRoot": bytea(block.extrinsics_root),
            "specName": SPEC_NAME,
            "specVersion": version["specVersion"],
            "implName": SPEC_NAME,
            "implVersion": version["implVersion"],
            "timestamp": block.timestamp_ms,
            "validator": None,
            "extrinsicsCount": len(block.extrinsics),
            "callsCount": len(block.extrinsics),
            "eventsCount": len(block.events),
        }

    def _extrinsic(self, block: Block, rank: int, encoded: bytes, parsed: SignedExtrinsic) -> Call:
        block_name = block_id(block.number, block.hash)
        name = item_id(block_name, rank)
        mine = [event for event in block.events if event.extrinsic_index == rank]
        failure = next((e.fields["dispatch_error"] for e in mine if e.name == "ExtrinsicFailed"), None)
        fee = next((e.fields["actual_fee"] for e in mine if e.name == "TransactionFeePaid"), 0)
        call = self._chain.decode_call(parsed.call)
        call_id = self._call(block_name, name, call, (), success=failure is None)
        self._store.put(
            "Extrinsic",
            {
                "id": name,
                "index": rank,
                "version": 4,
                "signature": {"address": encode_ss58(parsed.signer, SS58_PREFIX), "type": str(parsed.signature.scheme)},
                "tip": parsed.tip,
                "fee": fee,
                "success": failure is None,
                "error": json_value(failure),
                "hash": bytea(extrinsic_hash(encoded)),
                "blockId": block_name,
                "callId": call_id,
            },
        )
        return call

    def _call(self, block: str, extrinsic: str, call: Call, path: tuple[int, ...], *, success: bool) -> str:
        name = "-".join((extrinsic, "call", *map(str, path)))
        plain = {key: value for key, value in call.args.items() if key not in {"call", "calls"}}
        self._store.put(
            "Call",
            {
                "id": name,
                "address": list(path),
                "success": success,
                "error": None,
                "pallet": call.pallet,
                "name": call.name,
                "args": json_value(plain),
                "argsStr": json_texts(plain),
                "blockId": block,
                "extrinsicId": extrinsic,
                "parentId": "-".join((extrinsic, "call", *map(str, path[:-1]))) if path else None,
            },
        )
        for rank, inner in enumerate(inner_calls(call)):
            self._call(block, extrinsic, inner, (*path, rank), success=success)
        return name

    def _event(self, block: Block, rank: int, event: EventRecord, comments: dict[int, Comments]) -> None:
        block_name = block_id(block.number, block.hash)
        name = item_id(block_name, rank)
        extrinsic = None if event.extrinsic_index is None else item_id(block_name, event.extrinsic_index)
        fields = dict(event.fields)
        self._store.put(
            "Event",
            {
                "id": name,
                "index": rank,
                "phase": event.phase,
                "pallet": event.pallet,
                "name": event.name,
                "args": json_value(fields),
                "argsStr": json_texts(fields),
                "blockId": block_name,
                "extrinsicId": extrinsic if event.extrinsic_index in comments else None,
                "callId": None,
            },
        )
        self._effects.take(block, name, event)
        spoken = comments.get(-1 if event.extrinsic_index is None else event.extrinsic_index)
        if spoken is not None and (event.pallet, event.name) == ("Balances", "Transfer"):
            spoken.transfers.append(name)
        if spoken is not None and (event.pallet, event.name) == ("System", "Remarked"):
            self._comment(block, name, event, spoken)

    def _comment(self, block: Block, name: str, event: EventRecord, spoken: Comments) -> None:
        sender, digest = event.fields["sender"], event.fields["hash"]
        if not isinstance(sender, bytes) or not isinstance(digest, bytes) or not spoken.remarks:
            return
        author = encode_ss58(PublicKey(sender), SS58_PREFIX)
        links = {"hash": bytea(digest), "authorId": author, "eventId": name}
        self._store.put("TxComment", comment_row(name, block.number, spoken.remarks.pop(0), **links))
        for transfer in spoken.transfers:
            self._store.update("Transfer", transfer, commentId=name)
        spoken.transfers.clear()


class Comments:
    """The remarks of one extrinsic, and the transfers that they are about: those made since the previous remark.

    Args:
        call: of the extrinsic.
    """

    def __init__(self, call: Call) -> None:
        self.remarks = list(_remarks(call))
        self.transfers: list[str] = []


def inner_calls(call: Call) -> list[Call]:
    """Return the calls inside a call."""
    inner = call.args.get("calls", call.args.get("call"))
    found = inner if isinstance(inner, list) else [inner]
    return [item for item in found if isinstance(item, Call)]


def _remarks(call: Call) -> Iterator[bytes]:
    if (call.pallet, call.name) == _REMARK:
        remark = call.args["remark"]
        assert isinstance(remark, bytes)
        yield remark
    for inner in inner_calls(call):
        yield from _remarks(inner)
