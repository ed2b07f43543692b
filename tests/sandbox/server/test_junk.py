"""Whatever the parameters, a method answers a result or a proper error."""

import asyncio

from tests.sandbox.server.client import Client

JUNK: list[object] = [
    None,
    True,
    -1,
    0,
    2**70,
    1.5,
    "",
    "0x",
    "0x0",
    "0x00",
    "0xff" * 20,
    "0x" + "00" * 32,
    "0x" + "ff" * 200,
    "é",
    "g1MTFviH3S1dab4vMuF8oRhk57WE1VkFHifMo68ueKi5JBWnT",
    [],
    [None],
    ["0x00"],
    [1, [2]],
    {},
    {"blocks": "x"},
    {"to": 10**30},
    {"to": "9999-12-31"},
    {"kind": "latency", "ms": "x", "method": "never"},
]
KNOWN_ERRORS = {-32602, -32601, -32603, 1001, 1002, 1010, 4001, 4002, 4003}
MANY_BLOCKS = {"sandbox_newBlock", "sandbox_advance"}


async def test_junk_parameters(client: Client) -> None:
    methods = (await client.call("rpc_methods"))["methods"]
    for method in methods:
        for params in [[item] for item in JUNK] + [["0x", item] for item in JUNK] + [[1, item, item] for item in JUNK]:
            if method in MANY_BLOCKS and params[0] == 1:
                continue
            await _answered(client, method, params)
    await client.call("sandbox_clearFaults")


async def _answered(client: Client, method: str, params: object) -> None:
    await client.socket.send_json({"jsonrpc": "2.0", "id": "junk", "method": method, "params": params})
    async with asyncio.timeout(30):
        while (message := await client.receive()).get("id") != "junk":
            pass
    assert "result" in message or message["error"]["code"] in KNOWN_ERRORS, (method, params, message)


async def test_junk_by_name(client: Client) -> None:
    methods = (await client.call("rpc_methods"))["methods"]
    for method in methods:
        await _answered(client, method, {"what": "ever"})
