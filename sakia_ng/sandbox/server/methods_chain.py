"""JSON-RPC: blocks and headers."""

from __future__ import annotations

from typing import Literal

from sakia_ng.sandbox.blocks import Block
from sakia_ng.sandbox.server.connection import Connection, Send, Stop
from sakia_ng.sandbox.server.jsonrpc import INVALID_PARAMS, Json, Params, RpcError, to_hex
from sakia_ng.sandbox.server.node import Method, Node


class ChainMethods:
    """Methods that begin with ``chain_``.

    Args:
        node: what they read.
    """

    def __init__(self, node: Node) -> None:
        self._node = node

    def table(self) -> dict[str, Method]:
        """Return the methods by name, with the aliases of older clients."""
        new, final = self._subscribe_new_heads, self._subscribe_finalized_heads
        table: dict[str, Method] = {
            "chain_getBlockHash": self._get_block_hash,
            "chain_getHead": self._get_block_hash,
            "chain_getHeader": self._get_header,
            "chain_getBlock": self._get_block,
            "chain_getFinalizedHead": self._get_finalized_head,
            "chain_getFinalisedHead": self._get_finalized_head,
            "chain_subscribeAllHeads": self._subscribe_all_heads,
            "chain_unsubscribeAllHeads": _unsubscribe("allHeads"),
        }
        for name in ("chain_subscribeNewHeads", "chain_subscribeNewHead", "subscribe_newHead"):
            table[name] = new
        for name in ("chain_subscribeFinalizedHeads", "chain_subscribeFinalisedHeads"):
            table[name] = final
        for name in ("chain_unsubscribeNewHeads", "chain_unsubscribeNewHead", "unsubscribe_newHead"):
            table[name] = _unsubscribe("newHeads")
        for name in ("chain_unsubscribeFinalizedHeads", "chain_unsubscribeFinalisedHeads"):
            table[name] = _unsubscribe("finalizedHeads")
        return table

    def _get_block_hash(self, params: Params, _connection: Connection) -> Json:
        wanted = params.get(0)
        if wanted is None:
            return to_hex(self._node.best.hash)
        if isinstance(wanted, list):
            return [self._hash_of(item) for item in wanted]
        return self._hash_of(wanted)

    def _hash_of(self, number: Json) -> str | None:
        found = self._node.hash_of(_height(number))
        return None if found is None else to_hex(found)

    def _get_header(self, params: Params, _connection: Connection) -> Json:
        block = self._node.block(params.optional_data(0))
        return None if block is None else block.header.to_json()

    def _get_block(self, params: Params, _connection: Connection) -> Json:
        block = self._node.block(params.optional_data(0))
        if block is None:
            return None
        body = {"header": block.header.to_json(), "extrinsics": [to_hex(item) for item in block.extrinsics]}
        return {"block": body, "justifications": None}

    def _get_finalized_head(self, _params: Params, _connection: Connection) -> Json:
        return to_hex(self._node.finalized.hash)

    def _subscribe_new_heads(self, _params: Params, connection: Connection) -> Json:
        return connection.subscribe("newHeads", "chain_newHead", lambda send: self._heads("best", send))

    def _subscribe_all_heads(self, _params: Params, connection: Connection) -> Json:
        return connection.subscribe("allHeads", "chain_allHead", lambda send: self._heads("best", send))

    def _subscribe_finalized_heads(self, _params: Params, connection: Connection) -> Json:
        return connection.subscribe(
            "finalizedHeads", "chain_finalizedHead", lambda send: self._heads("finalized", send)
        )

    def _heads(self, wanted: Literal["best", "finalized"], send: Send) -> Stop:
        node = self._node
        send((node.best if wanted == "best" else node.finalized).header.to_json())

        def listener(kind: Literal["best", "finalized"], block: Block) -> None:
            if kind == wanted:
                send(block.header.to_json())

        return node.add_listener(listener)


def _height(value: Json) -> int:
    if isinstance(value, str):
        try:
            return int(value, 16 if value.startswith("0x") else 10)
        except ValueError:
            pass
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**32:
        return value
    raise RpcError(INVALID_PARAMS, "Invalid params", "a block number was expected")


def _unsubscribe(kind: str) -> Method:
    return lambda params, connection: connection.unsubscribe(kind, params.text(0))
