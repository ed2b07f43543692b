"""A web of trust small enough to reason about, and the acts of its people.

Alice, Bob, Carol, Dave, Eve and Frank are members who all certify each other: everybody meets everybody. They have
500 Ğ1 each; so has Zoe, who has no identity.
"""

from __future__ import annotations

from collections.abc import Iterable

from sakia_ng.domain.keys import Scheme
from sakia_ng.sandbox.blocks import Call, EventRecord
from sakia_ng.sandbox.declaration.records import IdtyValue
from sakia_ng.sandbox.declaration.runtime import pallet_named
from sakia_ng.sandbox.genesis import GenesisAccount, GenesisIdentity, GenesisSmith
from sakia_ng.sandbox.leaping import is_calm, leaps
from sakia_ng.sandbox.runtime import storage as items
from tests.sandbox.runtime.world import ALICE, BOB, CAROL, DAVE, EVE, Person, World

FRANK = Person("Frank")
ZOE = Person("Zoe", Scheme.SR25519)
MEMBERS = (ALICE, BOB, CAROL, DAVE, EVE, FRANK)
FAR = 60_000_000
RICH = 50_000


def error(pallet: str, name: str) -> tuple[str, tuple[int, bytes]]:
    """Return a module error as the events have it."""
    declared = pallet_named(pallet)
    return ("Module", (declared.index, bytes([declared.errors.index(name), 0, 0, 0])))


def member(index: int, person: Person, **fields: object) -> GenesisIdentity:
    """A member certified by the five others for ever."""
    certs = {other: FAR for other in range(1, 7) if other != index}
    values: dict[str, object] = {"first_eligible_ud": 240, "membership_expire_on": FAR, "certs_received": certs}
    return GenesisIdentity(index, person.name, person.key, **{**values, **fields})  # type: ignore[arg-type]  # given by tests


class Web(World):
    """That web; ``changes`` replace fields of a member, ``others`` are more identities."""

    def __init__(
        self,
        *others: GenesisIdentity,
        changes: dict[Person, dict[str, object]] | None = None,
        purses: Iterable[GenesisAccount] = (),
        smiths: tuple[GenesisSmith, ...] = (),
    ) -> None:
        rich = [GenesisAccount(person.key, RICH) for person in (*MEMBERS, ZOE)]
        known = [member(rank, person, **(changes or {}).get(person, {})) for rank, person in enumerate(MEMBERS, 1)]
        super().__init__(accounts=(*rich, *purses), identities=(*known, *others), smiths=smiths, treasury_cents=10_000)

    def go(self, blocks: int) -> list[EventRecord]:
        """Go forward by a number of blocks; return the events on the way."""
        target = self.chain.best.number + blocks
        events: list[EventRecord] = []
        while not is_calm(self.chain) and self.chain.best.number < target:
            events += self.block().events
        if self.chain.best.number < target:
            for block in leaps(self.chain, target):
                events += block.events
        return events

    def go_to(self, number: int) -> list[EventRecord]:
        """Go to a height."""
        return self.go(number - self.chain.best.number)

    def identity(self, index: int) -> IdtyValue:
        value = items.IDENTITIES.get(self.store, index)
        assert value is not None
        return value

    @property
    def number(self) -> int:
        return self.chain.best.number

    def payload(self, prefix: bytes, index: int, key: bytes = b"") -> bytes:
        return prefix + self.chain.genesis_hash + index.to_bytes(4, "little") + key


def signature(person: Person, payload: bytes) -> tuple[str, bytes]:
    return ("Ed25519" if person.scheme is Scheme.ED25519 else "Sr25519", person.sign(payload).data)


def invite(person: Person) -> Call:
    return Call("Identity", "create_identity", {"owner_key": person.key})


def confirm(name: bytes | str) -> Call:
    return Call("Identity", "confirm_identity", {"idty_name": name.encode() if isinstance(name, str) else name})


def certify(receiver: int, name: str = "add_cert") -> Call:
    return Call("Certification", name, {"receiver": receiver})


def change_key(world: Web, index: int, old: Person, new: Person, signer: Person | None = None) -> Call:
    proof = signature(signer or new, world.payload(b"icok", index, old.key))
    return Call("Identity", "change_owner_key", {"new_key": new.key, "new_key_sig": proof})


def revocation(world: Web, index: int, key: Person, signer: Person | None = None) -> Call:
    proof = signature(signer or key, world.payload(b"revo", index))
    arguments = {"idty_index": index, "revocation_key": key.key, "revocation_sig": proof}
    return Call("Identity", "revoke_identity", arguments)


EVALUATE = Call("Distance", "request_distance_evaluation", {})


def evaluate_for(target: int) -> Call:
    return Call("Distance", "request_distance_evaluation_for", {"target": target})


def named(events: Iterable[EventRecord], *names: str) -> list[dict[str, object]]:
    """Return the fields of the events of these names."""
    return [dict(event.fields) for event in events if event.name in names]
