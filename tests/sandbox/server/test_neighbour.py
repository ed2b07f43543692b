"""The neighbour who pays when asked: a real payment, refused like any other."""

import pytest

from sakia_ng.sandbox.runtime.storage import ACCOUNT
from sakia_ng.sandbox.server.sandbox import Sandbox
from sakia_ng.substrate.extrinsic import SignedExtrinsic, extrinsic_hash, parse_extrinsic
from tests.sandbox.server.client import Client, RefusedError


def free(sandbox: Sandbox, key: bytes) -> int:
    chain = sandbox.chain
    return ACCOUNT.get(chain.storage_at(chain.best.hash), key).data.free


async def test_the_grocery_signs_a_payment_that_goes_the_usual_way(client: Client, sandbox: Sandbox) -> None:
    you, grocery = sandbox.population.people[0].account, sandbox.population.cast.grocery
    before = free(sandbox, you.key)
    name = await client.call("sandbox_neighbourPays", you.address, 1_250)
    (pending,) = sandbox.chain.pending()
    assert "0x" + extrinsic_hash(pending).hex() == name
    signed = parse_extrinsic(pending)
    assert isinstance(signed, SignedExtrinsic)
    assert signed.signer == grocery.key
    await client.call("sandbox_newBlock")
    assert free(sandbox, you.key) == before + 1_250
    assert not sandbox.chain.pending()


async def test_it_pays_twice_before_a_block_and_after_another_runtime(client: Client, sandbox: Sandbox) -> None:
    you = sandbox.population.people[0].account
    before = free(sandbox, you.key)
    for _ in range(2):
        await client.call("sandbox_neighbourPays", you.address, 500)
    await client.call("sandbox_newBlock")
    await client.call("sandbox_upgrade")
    await client.call("sandbox_neighbourPays", you.address, 300)
    await client.call("sandbox_newBlock")
    assert free(sandbox, you.key) == before + 1_300


@pytest.mark.parametrize("params", [("nobody", 5), ("g1", 5), (7, 5), (None, 5)])
async def test_what_is_no_address_is_refused(client: Client, sandbox: Sandbox, params: tuple[object, int]) -> None:
    with pytest.raises(RefusedError):
        await client.call("sandbox_neighbourPays", *params)
    assert not sandbox.chain.pending()
