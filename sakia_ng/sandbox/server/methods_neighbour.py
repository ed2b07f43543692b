"""JSON-RPC: a neighbour who pays when asked. It is how money arrives where nobody else lives.

- ``sandbox_neighbourPays(address, cents)``: the grocery signs a payment, which goes the way of all payments; answers
  its hash.
"""

from __future__ import annotations

from sakia_ng.domain.addresses import decode_ss58
from sakia_ng.domain.keys import PublicKey
from sakia_ng.errors import UserError
from sakia_ng.sandbox.blocks import Call
from sakia_ng.sandbox.chain import Chain
from sakia_ng.sandbox.declaration.codec import codec, numbering
from sakia_ng.sandbox.population.keys import KeyPair, derive, entropy_of
from sakia_ng.sandbox.population.records import Account
from sakia_ng.sandbox.server.connection import Connection
from sakia_ng.sandbox.server.jsonrpc import INVALID_PARAMS, Json, Params, RpcError, to_hex
from sakia_ng.sandbox.server.node import Method, Node
from sakia_ng.substrate.era import Era
from sakia_ng.substrate.extrinsic import ChainVersion, SignedExtrinsic, signing_payload


class NeighbourMethods:
    """What a neighbour does when asked.

    Args:
        node: the node they use.
        payer: their account, with its phrase.
    """

    def __init__(self, node: Node, payer: Account) -> None:
        self._node = node
        self._payer = payer

    def table(self) -> dict[str, Method]:
        """Return the methods by name."""
        return {"sandbox_neighbourPays": self._pay}

    def _pay(self, params: Params, _connection: Connection) -> Json:
        try:
            _, receiver = decode_ss58(params.text(0, "address"))
        except UserError:
            raise RpcError(INVALID_PARAMS, "Invalid params", "not an SS58 address") from None
        chain = self._node.chain
        return to_hex(chain.submit(payment(chain, _key_of(self._payer), receiver, params.number(1, "cents"))))


def payment(chain: Chain, payer: KeyPair, receiver: PublicKey, cents: int) -> bytes:
    """Return a signed payment, mortal from the final head, as a wallet makes it."""
    version = {name: value for name, value in chain.runtime_version.items() if isinstance(value, int)}
    with numbering(version["specVersion"]):
        fields = {"dest": ("Id", receiver), "value": cents}
        call = codec("RuntimeCall").encode(Call("Balances", "transfer_keep_alive", fields))
    head, nonce = chain.finalized, chain.next_nonce(payer.public)
    era = Era.mortal(head.number)
    known = ChainVersion(chain.genesis_hash, version["specVersion"], version["transactionVersion"])
    payload = signing_payload(call, era=era, era_block_hash=head.hash, nonce=nonce, version=known)
    return SignedExtrinsic(payer.public, payer.sign(payload), era, nonce, 0, 0, call).encode()


def _key_of(account: Account) -> KeyPair:
    assert account.mnemonic is not None
    assert account.derivation is not None
    return derive(entropy_of(account.mnemonic), account.derivation, account.scheme)
