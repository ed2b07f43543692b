"""JSON-RPC: storage, runtime, runtime calls and fees."""

from __future__ import annotations

from hashlib import blake2b
from typing import Literal

from sakia_ng.sandbox.blocks import Block, StatePruned
from sakia_ng.sandbox.runtime.api import call_api
from sakia_ng.sandbox.runtime.storage import Readable
from sakia_ng.sandbox.server.connection import Connection, Send, Stop
from sakia_ng.sandbox.server.jsonrpc import Json, Params, RpcError, read_hex, to_hex
from sakia_ng.sandbox.server.node import Method, Node
from sakia_ng.substrate.scale import WireError

MAX_KEYS = 1000
"""Keys in one page."""

_MAX_RANGE = 256
_UNKNOWN_API = 4003


class StateMethods:
    """Methods that begin with ``state_`` and ``payment_``.

    Args:
        node: what they read.
    """

    def __init__(self, node: Node) -> None:
        self._node = node

    def table(self) -> dict[str, Method]:
        """Return the methods by name, with the aliases of older clients."""
        table: dict[str, Method] = {
            "state_getStorage": self._get_storage,
            "state_getStorageHash": self._get_storage_hash,
            "state_getStorageSize": self._get_storage_size,
            "state_getKeysPaged": self._get_keys_paged,
            "state_getPairs": self._get_pairs,
            "state_queryStorageAt": self._query_storage_at,
            "state_queryStorage": self._query_storage,
            "state_getReadProof": self._get_read_proof,
            "state_getMetadata": self._get_metadata,
            "state_getRuntimeVersion": self._get_runtime_version,
            "state_call": self._call,
            "state_subscribeStorage": self._subscribe_storage,
            "state_unsubscribeStorage": lambda params, connection: connection.unsubscribe("storage", params.text(0)),
            "state_subscribeRuntimeVersion": self._subscribe_runtime_version,
            "state_unsubscribeRuntimeVersion": self._unsubscribe_runtime_version,
            "payment_queryInfo": self._query_info,
        }
        aliases = {
            "state_getStorageAt": "state_getStorage",
            "state_getStorageHashAt": "state_getStorageHash",
            "state_getStorageSizeAt": "state_getStorageSize",
            "state_getKeysPagedAt": "state_getKeysPaged",
            "state_callAt": "state_call",
            "chain_getRuntimeVersion": "state_getRuntimeVersion",
            "chain_subscribeRuntimeVersion": "state_subscribeRuntimeVersion",
            "chain_unsubscribeRuntimeVersion": "state_unsubscribeRuntimeVersion",
        }
        return table | {alias: table[name] for alias, name in aliases.items()}

    def _value(self, params: Params) -> bytes | None:
        return self._node.told(params.optional_data(1)).get(params.data(0))

    def _get_storage(self, params: Params, _connection: Connection) -> Json:
        value = self._value(params)
        return None if value is None else to_hex(value)

    def _get_storage_hash(self, params: Params, _connection: Connection) -> Json:
        value = self._value(params)
        return None if value is None else to_hex(blake2b(value, digest_size=32).digest())

    def _get_storage_size(self, params: Params, _connection: Connection) -> Json:
        value = self._value(params)
        return None if value is None else len(value)

    def _get_keys_paged(self, params: Params, _connection: Connection) -> Json:
        count = params.number(1)
        if count > MAX_KEYS:
            raise RpcError(4002, f"count exceeds maximum value. value: {count}, max: {MAX_KEYS}")
        start = params.optional_data(2) or None
        state = self._node.state(params.optional_data(3))
        prefix = params.optional_data(0) or b""
        return [to_hex(key) for key in state.keys_from(prefix, count, start)]

    def _get_pairs(self, params: Params, _connection: Connection) -> Json:
        state = self._node.state(params.optional_data(1))
        keys = state.keys_from(params.data(0), MAX_KEYS)
        return [[to_hex(key), to_hex(state[key])] for key in keys]

    def _query_storage_at(self, params: Params, _connection: Connection) -> Json:
        at = self._node.block_hash(params.optional_data(1))
        return [_change_set(at, _values(self._node.told(at), _keys(params.list(0))))]

    def _query_storage(self, params: Params, _connection: Connection) -> Json:
        """Answer the values at the first block, then what changed in each later one."""
        last: dict[bytes, bytes | None] = {}
        answer: list[Json] = []
        keys = _keys(params.list(0))
        for at in self._range(params.data(1), self._node.block_hash(params.optional_data(2))):
            values = _values(self._node.told(at), keys)
            changed = {key: value for key, value in values.items() if key not in last or last[key] != value}
            last = values
            if changed:
                answer.append(_change_set(at, changed))
        return answer

    def _range(self, first: bytes, last: bytes) -> list[bytes]:
        hashes = [last]
        while hashes[-1] != first:
            block = self._node.chain.block_by_hash(hashes[-1])
            if block is None or len(hashes) > _MAX_RANGE:
                raise RpcError(4001, "Cannot resolve a block range", f"from {to_hex(first)} to {to_hex(last)}")
            hashes.append(block.parent_hash)
        return hashes[::-1]

    def _get_read_proof(self, params: Params, _connection: Connection) -> Json:
        at = self._node.block_hash(params.optional_data(1))
        self._node.state(at)
        proof = self._node.chain.read_proof(_keys(params.list(0)), at)
        return {"at": to_hex(at), "proof": [to_hex(node) for node in proof]}

    def _get_metadata(self, params: Params, _connection: Connection) -> Json:
        at = self._node.block_hash(params.optional_data(0))
        self._node.state(at)
        return to_hex(self._node.chain.metadata_at(at))

    def _get_runtime_version(self, params: Params, _connection: Connection) -> Json:
        at = self._node.block_hash(params.optional_data(0))
        self._node.state(at)
        return self._node.chain.runtime_version_at(at)

    def _call(self, params: Params, _connection: Connection) -> Json:
        name, at = params.text(0), self._node.block_hash(params.optional_data(2))
        arguments = params.data(1)
        store = self._node.told(at)
        try:
            return to_hex(call_api(store, name, arguments))
        except KeyError:
            message = (
                f"Client error: Execution failed: Execution aborted due to trap: Exported method {name} is not found"
            )
        except WireError:
            message = "Client error: Execution failed: Execution aborted due to trap: bad input"
        raise RpcError(_UNKNOWN_API, message)

    def _query_info(self, params: Params, _connection: Connection) -> Json:
        at = self._node.block_hash(params.optional_data(1))
        try:
            info = self._node.chain.query_info(params.data(0), at)
        except StatePruned:
            raise self._node.unknown_block(at) from None
        weight = {"ref_time": info.ref_time, "proof_size": info.proof_size}
        return {"weight": weight, "class": info.dispatch_class, "partialFee": str(info.partial_fee)}

    def _subscribe_storage(self, params: Params, connection: Connection) -> Json:
        keys = _keys(params.list(0))
        return connection.subscribe("storage", "state_storage", lambda send: self._watch_storage(keys, send))

    def _watch_storage(self, keys: list[bytes], send: Send) -> Stop:
        """Send all the values at once, then those that change with the best block."""
        node = self._node
        last = _values(node.told(None), keys)
        send(_change_set(node.best.hash, last))

        def listener(kind: Literal["best", "finalized"], block: Block) -> None:
            nonlocal last
            if kind == "best":
                values = _values(node.told(block.hash), keys)
                changed = {key: value for key, value in values.items() if last[key] != value}
                last = values
                if changed:
                    send(_change_set(block.hash, changed))

        return node.add_listener(listener)

    def _subscribe_runtime_version(self, _params: Params, connection: Connection) -> Json:
        return connection.subscribe("runtimeVersion", "state_runtimeVersion", self._watch_version)

    def _watch_version(self, send: Send) -> Stop:
        """Send the version at once, then when the best block has another."""
        node = self._node
        last = node.chain.runtime_version_at(node.best.hash)
        send(last)

        def listener(kind: Literal["best", "finalized"], block: Block) -> None:
            nonlocal last
            version = node.chain.runtime_version_at(block.hash) if kind == "best" else last
            if version != last:
                last = version
                send(last)

        return node.add_listener(listener)

    def _unsubscribe_runtime_version(self, params: Params, connection: Connection) -> Json:
        return connection.unsubscribe("runtimeVersion", params.text(0))


def _keys(values: list[Json]) -> list[bytes]:
    return [read_hex(value) for value in values]


def _values(state: Readable, keys: list[bytes]) -> dict[bytes, bytes | None]:
    return {key: state.get(key) for key in keys}


def _change_set(at: bytes, values: dict[bytes, bytes | None]) -> Json:
    changes = [[to_hex(key), None if value is None else to_hex(value)] for key, value in values.items()]
    return {"block": to_hex(at), "changes": changes}
