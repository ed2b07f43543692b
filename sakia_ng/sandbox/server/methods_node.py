"""JSON-RPC: transactions, the node itself, and Duniter's own method."""

from __future__ import annotations

from sakia_ng import __version__
from sakia_ng.domain.addresses import decode_ss58
from sakia_ng.errors import UserError
from sakia_ng.sandbox.blocks import TransactionStatus
from sakia_ng.sandbox.population.records import SS58_PREFIX
from sakia_ng.sandbox.server.connection import Connection, Send, Stop
from sakia_ng.sandbox.server.jsonrpc import INVALID_PARAMS, Json, Params, RpcError, to_hex
from sakia_ng.sandbox.server.node import Method, Node

CHAIN_NAME = "Ğ1 sandbox"
PEER_ID = "12D3KooWSandboxSandboxSandboxSandboxSandboxSandbox11"
_PROPERTIES = {"isEthereum": False, "ss58Format": SS58_PREFIX, "tokenDecimals": 2, "tokenSymbol": "Ğ1"}


class NodeMethods:
    """Methods that begin with ``author_``, ``system_``, ``duniter_``, ``rpc_`` and ``chainSpec_``.

    Args:
        node: what they read.
    """

    def __init__(self, node: Node) -> None:
        self._node = node

    def table(self) -> dict[str, Method]:
        """Return the methods by name, with the aliases of older clients."""
        return {
            "author_submitExtrinsic": self._submit,
            "author_submitAndWatchExtrinsic": self._submit_and_watch,
            "author_unwatchExtrinsic": lambda params, connection: connection.unsubscribe("extrinsic", params.text(0)),
            "author_pendingExtrinsics": lambda *_: [to_hex(item) for item in self._node.chain.pending()],
            "system_accountNextIndex": self._next_index,
            "account_nextIndex": self._next_index,
            "system_chain": lambda *_: CHAIN_NAME,
            "system_chainType": lambda *_: "Development",
            "system_name": lambda *_: "duniter-sandbox",
            "system_version": lambda *_: __version__,
            "system_properties": lambda *_: _PROPERTIES,
            "system_health": lambda *_: {"peers": 3, "isSyncing": False, "shouldHavePeers": True},
            "system_syncState": self._sync_state,
            "system_localPeerId": lambda *_: PEER_ID,
            "system_localListenAddresses": lambda *_: [],
            "system_peers": lambda *_: [],
            "system_nodeRoles": lambda *_: ["Full"],
            "duniter_peerings": self._peerings,
            "rpc_methods": lambda *_: {"methods": sorted(self._node.methods)},
            "chainSpec_v1_chainName": lambda *_: CHAIN_NAME,
            "chainSpec_v1_genesisHash": lambda *_: to_hex(self._node.chain.genesis_hash),
            "chainSpec_v1_properties": lambda *_: _PROPERTIES,
        }

    def _submit(self, params: Params, _connection: Connection) -> Json:
        return to_hex(self._node.chain.submit(params.data(0)))

    def _submit_and_watch(self, params: Params, connection: Connection) -> Json:
        extrinsic_hash = self._node.chain.submit(params.data(0))

        def start(send: Send) -> Stop:
            return self._node.chain.watch(extrinsic_hash, lambda _hash, status: send(_status(status)))

        return connection.subscribe("extrinsic", "author_extrinsicUpdate", start)

    def _next_index(self, params: Params, _connection: Connection) -> Json:
        try:
            _, key = decode_ss58(params.text(0))
        except UserError:
            raise RpcError(INVALID_PARAMS, "Invalid params", "not an SS58 address") from None
        return self._node.chain.next_nonce(key)

    def _sync_state(self, _params: Params, _connection: Connection) -> Json:
        height = self._node.best.number
        return {"startingBlock": 0, "currentBlock": height, "highestBlock": self._node.chain.best.number}

    def _peerings(self, _params: Params, _connection: Connection) -> Json:
        endpoints = [
            {"protocol": "rpc", "address": self._node.rpc_url},
            {"protocol": "squid", "address": self._node.squid_url},
        ]
        return {"peerings": [{"peer_id": PEER_ID, "endpoints": endpoints}]}


def _status(status: TransactionStatus) -> Json:
    if status.detail is None:
        return str(status.state)
    return {str(status.state): to_hex(status.detail)}
