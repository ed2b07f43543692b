"""A small JSON-RPC client over a real WebSocket, and what a wallet needs to pay."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from sakia_ng.domain.keys import Scheme
from sakia_ng.sandbox.population.keys import KeyPair, derive, entropy_of
from sakia_ng.sandbox.population.records import Account
from sakia_ng.substrate.era import Era
from sakia_ng.substrate.extrinsic import ChainVersion, SignedExtrinsic, signing_payload
from sakia_ng.substrate.scale import byte_string, compact, vector

TIMEOUT_S = 20


class RefusedError(Exception):
    """An error that the node answered."""

    def __init__(self, error: dict[str, Any]) -> None:
        super().__init__(error)
        self.code: int = error["code"]
        self.message: str = error["message"]
        self.data: Any = error.get("data")


class Client:
    """One WebSocket."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket
        self._last_id = 0
        self.notifications: list[dict[str, Any]] = []

    async def receive(self) -> Any:  # noqa: ANN401 - JSON
        """Return the next message."""
        async with asyncio.timeout(TIMEOUT_S):
            return json.loads(await self.socket.receive_str())

    async def send(self, method: str, *params: object) -> int:
        """Send a request and do not wait."""
        self._last_id += 1
        await self.socket.send_json({"jsonrpc": "2.0", "id": self._last_id, "method": method, "params": params})
        return self._last_id

    async def call(self, method: str, *params: object) -> Any:  # noqa: ANN401 - JSON
        """Return the result of a request; notifications that come first are kept."""
        wanted = await self.send(method, *params)
        while True:
            message = await self.receive()
            if message.get("id") == wanted:
                if "error" in message:
                    raise RefusedError(message["error"])
                return message["result"]
            self.notifications.append(message)

    async def next_of(self, subscription: str) -> Any:  # noqa: ANN401 - JSON
        """Return the next result of a subscription."""
        while True:
            for message in self.notifications:
                if message["params"]["subscription"] == subscription:
                    self.notifications.remove(message)
                    return message["params"]["result"]
            self.notifications.append(await self.receive())

    async def refusal(self, method: str, *params: object) -> RefusedError:
        """Return the error that a request meets."""
        try:
            result = await self.call(method, *params)
        except RefusedError as error:
            return error
        raise AssertionError(f"{method} was accepted: {result}")


@asynccontextmanager
async def connected(url: str) -> AsyncIterator[Client]:
    """Open a client for the time of a test."""
    async with aiohttp.ClientSession() as session, session.ws_connect(url, max_msg_size=0) as socket:
        yield Client(socket)


async def post(url: str, body: object) -> Any:  # noqa: ANN401 - JSON
    """Return the JSON answer of a POST."""
    async with aiohttp.ClientSession() as session, session.post(url, json=body) as response:
        return await response.json()


def key_of(account: Account) -> KeyPair:
    """Return the key pair of a published account."""
    assert account.mnemonic is not None
    assert account.derivation is not None
    return derive(entropy_of(account.mnemonic), account.derivation, account.scheme)


def transfer_call(dest: bytes, amount: int) -> bytes:
    return b"\x06\x03\x00" + dest + compact(amount)


def remark_call(comment: bytes) -> bytes:
    return b"\x00\x07" + byte_string(comment)


def batch_all(*calls: bytes) -> bytes:
    return b"\x36\x02" + vector(calls)


CLAIM_UDS = b"\x1e\x00"


async def signed(client: Client, pair: KeyPair, address: str, call: bytes, *, nonce: int | None = None) -> str:
    """Sign a call as a wallet does, mortal for 64 blocks from the final head; return the extrinsic in hexadecimal."""
    head = await client.call("chain_getFinalizedHead")
    number = int((await client.call("chain_getHeader", head))["number"], 16)
    version = await client.call("state_getRuntimeVersion")
    genesis = bytes.fromhex((await client.call("chain_getBlockHash", 0))[2:])
    known = ChainVersion(genesis, version["specVersion"], version["transactionVersion"])
    if nonce is None:
        nonce = await client.call("system_accountNextIndex", address)
    era = Era.mortal(number)
    payload = signing_payload(call, era=era, era_block_hash=bytes.fromhex(head[2:]), nonce=nonce, version=known)
    extrinsic = SignedExtrinsic(pair.public, pair.sign(payload), era, nonce, 0, 0, call)
    return "0x" + extrinsic.encode().hex()


BOTH_SCHEMES = (Scheme.ED25519, Scheme.SR25519)
