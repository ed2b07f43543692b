"""A small sandbox currency, and people who sign for real."""

from __future__ import annotations

from hashlib import blake2b

import sr25519
from nacl.signing import SigningKey

from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.sandbox.blocks import Block, Call, EventRecord, TransactionStatus
from sakia_ng.sandbox.chain import Chain, StateView
from sakia_ng.sandbox.declaration.codec import codec
from sakia_ng.sandbox.declaration.records import AccountInfo
from sakia_ng.sandbox.genesis import GenesisAccount, GenesisIdentity, GenesisSpec
from sakia_ng.sandbox.runtime.storage import ACCOUNT, TREASURY_ACCOUNT
from sakia_ng.substrate.era import IMMORTAL, Era
from sakia_ng.substrate.extrinsic import ChainVersion, SignedExtrinsic, signing_payload

NOW_MS = 1_795_435_200_000
"""2026-11-23T12:00:00Z."""

BLOCK_MS = 6_000


class Person:
    """A key of either scheme, made from a name."""

    def __init__(self, name: str, scheme: Scheme = Scheme.ED25519) -> None:
        self.name = name
        self.scheme = scheme
        seed = blake2b(name.encode(), digest_size=32).digest()
        self._ed = SigningKey(seed)
        self._sr = sr25519.pair_from_seed(seed)
        self.key = PublicKey(bytes(self._ed.verify_key) if scheme is Scheme.ED25519 else bytes(self._sr[0]))
        self.dest = ("Id", self.key)

    def sign(self, payload: bytes) -> Signature:
        if self.scheme is Scheme.ED25519:
            return Signature(self.scheme, self._ed.sign(payload).signature)
        return Signature(self.scheme, bytes(sr25519.sign(self._sr, payload)))


ALICE = Person("Alice")
BOB = Person("Bob", Scheme.SR25519)
CAROL = Person("Carol")
DAVE = Person("Dave", Scheme.SR25519)
EVE = Person("Eve")


def transfer(dest: Person, value: int, name: str = "transfer_keep_alive") -> Call:
    return Call("Balances", name, {"dest": dest.dest, "value": value})


def transfer_all(dest: Person, *, keep_alive: bool) -> Call:
    return Call("Balances", "transfer_all", {"dest": dest.dest, "keep_alive": keep_alive})


def remark(data: bytes) -> Call:
    return Call("System", "remark_with_event", {"remark": data})


def batch(name: str, *calls: Call) -> Call:
    return Call("Utility", name, {"calls": list(calls)})


CLAIM = Call("UniversalDividend", "claim_uds", {})


class World:
    """A chain with Alice, a member with 1000 Ğ1; Bob with 500 Ğ1; Carol, a member without money."""

    def __init__(self, now_ms: int = NOW_MS, **spec: object) -> None:
        fields: dict[str, object] = {
            "accounts": (GenesisAccount(ALICE.key, 100_000), GenesisAccount(BOB.key, 50_000)),
            "identities": (
                GenesisIdentity(1, "Alice", ALICE.key, first_eligible_ud=250, membership_expire_on=8_000_000),
                GenesisIdentity(2, "Carol", CAROL.key, first_eligible_ud=240, membership_expire_on=8_000_000),
            ),
            **spec,
        }
        self.chain = Chain(GenesisSpec(now_ms=now_ms, **fields))  # type: ignore[arg-type]  # tests give what it takes
        self.version = ChainVersion(self.chain.genesis_hash, 1100, 1)

    def sign(
        self,
        person: Person,
        call: Call,
        *,
        nonce: int | None = None,
        tip: int = 0,
        era: Era | None = None,
        version: ChainVersion | None = None,
    ) -> bytes:
        best = self.chain.best
        era = Era.mortal(best.number) if era is None else era
        encoded = codec("RuntimeCall").encode(call)
        nonce = self.chain.next_nonce(person.key) if nonce is None else nonce
        era_hash = self.chain.genesis_hash if era == IMMORTAL else self.chain.hash_of(era.birth(best.number))
        assert era_hash is not None
        payload = signing_payload(
            encoded, era=era, era_block_hash=era_hash, nonce=nonce, tip=tip, version=version or self.version
        )
        return SignedExtrinsic(person.key, person.sign(payload), era, nonce, tip, 0, encoded).encode()

    def submit(self, person: Person, call: Call, **options: object) -> bytes:
        return self.chain.submit(self.sign(person, call, **options))  # type: ignore[arg-type]  # passed through

    def block(self, count: int = 1, *, after_ms: int = BLOCK_MS) -> Block:
        for _ in range(count):
            block = self.chain.produce_block(self.chain.now_ms + after_ms)
        return block

    def run(self, person: Person, call: Call, **options: object) -> tuple[EventRecord, ...]:
        """Submit, make a block, and return the events of that extrinsic."""
        self.submit(person, call, **options)
        block = self.block()
        assert len(block.extrinsics) == 2
        return tuple(event for event in block.events if event.extrinsic_index == 1)

    def fails(self, person: Person, call: Call, **options: object) -> object:
        """Run a call that must be included and fail; return its error."""
        last = self.run(person, call, **options)[-1]
        assert last.name == "ExtrinsicFailed"
        return last.fields["dispatch_error"]

    def info(self, person: Person | bytes) -> AccountInfo:
        key = person if isinstance(person, bytes) else person.key
        return ACCOUNT.get(self.store, key)

    def free(self, person: Person | bytes) -> int:
        return self.info(person).data.free

    @property
    def treasury(self) -> int:
        return self.free(TREASURY_ACCOUNT)

    @property
    def store(self) -> StateView:
        return self.chain.storage_at(self.chain.best.hash)

    def watch(self, name: bytes) -> list[TransactionStatus]:
        seen: list[TransactionStatus] = []
        self.chain.watch(name, lambda _name, status: seen.append(status))
        return seen


def names(events: tuple[EventRecord, ...]) -> list[str]:
    return [f"{event.pallet}.{event.name}" for event in events]
