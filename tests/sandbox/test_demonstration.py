"""The demonstration's first person can do all that the tour leads through at once, by the chain's own rules."""

from sakia_ng.domain.keys import Scheme
from sakia_ng.sandbox.blocks import Call
from sakia_ng.sandbox.declaration.codec import codec
from sakia_ng.sandbox.population.records import Status
from sakia_ng.sandbox.runtime.storage import CERTS_BY_RECEIVER, MEMBERSHIP
from sakia_ng.sandbox.server.sandbox import Sandbox
from tests.sandbox.server.client import Client, key_of, signed
from tests.sandbox.server.conftest import client, sandbox

__all__ = ["client", "sandbox"]

_UNTIL_EVALUATED = 40 * 4


async def test_they_certify_and_renew_at_once(client: Client, sandbox: Sandbox) -> None:
    you, chain = sandbox.population.people[0], sandbox.chain
    store = chain.storage_at(chain.best.hash)
    receiver = next(
        person.index
        for person in sandbox.population.people[1:]
        if person.status is Status.MEMBER and 1 not in dict(CERTS_BY_RECEIVER.get(store, person.index))
    )
    before = MEMBERSHIP.get(store, 1)
    assert before is not None
    assert you.account.scheme is Scheme.ED25519
    for call in (
        Call("Certification", "add_cert", {"receiver": receiver}),
        Call("Distance", "request_distance_evaluation", {}),
    ):
        encoded = codec("RuntimeCall").encode(call)
        await client.call(
            "author_submitExtrinsic", await signed(client, key_of(you.account), you.account.address, encoded)
        )
        await client.call("sandbox_newBlock")
        failed = [event for event in chain.events_at(chain.best.hash) if event.name == "ExtrinsicFailed"]
        assert failed == []
    await client.call("sandbox_newBlock", _UNTIL_EVALUATED)
    store = chain.storage_at(chain.best.hash)
    after = MEMBERSHIP.get(store, 1)
    assert 1 in dict(CERTS_BY_RECEIVER.get(store, receiver))
    assert after is not None
    assert after.expire_on > before.expire_on
