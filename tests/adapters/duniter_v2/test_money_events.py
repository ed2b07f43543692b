"""What blocks of a real chain did to the money of people, read from its events: lines that add up to the cent."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from sakia_ng.adapters.duniter_v2.metadata_trim import trim
from sakia_ng.adapters.duniter_v2.metadata_v14 import read_metadata
from sakia_ng.adapters.duniter_v2.money_events import Move, read_moves
from sakia_ng.adapters.duniter_v2.runtime import Runtime
from sakia_ng.domain.account import AccountState
from sakia_ng.domain.addresses import to_address
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.currency import G1
from sakia_ng.domain.keys import PublicKey
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import MovementKind
from sakia_ng.sandbox.blocks import Block, Call
from sakia_ng.sandbox.chain import Chain
from sakia_ng.sandbox.declaration.metadata import metadata_v14
from sakia_ng.sandbox.declaration.records import Timepoint
from sakia_ng.sandbox.genesis import GenesisAccount
from sakia_ng.sandbox.runtime.storage import ACCOUNT, TREASURY_ACCOUNT
from sakia_ng.sandbox.runtime.universal_dividend import unclaimed_of
from sakia_ng.substrate.scale import vector
from tests.adapters.duniter_v2.conftest import VERSION
from tests.sandbox.runtime.people import EVALUATE, FAR, ZOE, Web, change_key, revocation
from tests.sandbox.runtime.test_distance import FAR_AWAY, until_applied, unvalidated
from tests.sandbox.runtime.test_invariants import EVERYBODY, PEOPLE, Lives
from tests.sandbox.runtime.test_multisig import FIRST, OWNERS, POT, SECOND, act
from tests.sandbox.runtime.test_oneshot import SLIP, consume, create, split
from tests.sandbox.runtime.test_proxy import add, through
from tests.sandbox.runtime.world import ALICE, BOB, CLAIM, EVE, Person, World, batch, remark, transfer

K = MovementKind
DAY_MS = 86_400_000
LONG = remark(b"x" * 300)
_ZERO = Cents(0)
_NOWHERE = BlockRef(BlockNumber(0), BlockHash("0x" + "00" * 32), datetime(2026, 1, 1, tzinfo=UTC))


class Trail:
    """Reads each block that a chain makes, for some accounts, and compares its lines with their figures.

    Attributes:
        moves: of each account, of all blocks read.
    """

    def __init__(self, runtime: Runtime, chain: Chain, *keys: bytes) -> None:
        self._runtime, self._chain = runtime, chain
        self.moves: dict[bytes, list[Move]] = {key: [] for key in keys}
        self._look(chain.best)
        chain.add_listener(self._on_block)

    def of(self, who: Person | bytes) -> list[tuple[MovementKind, int, int]]:
        key = who if isinstance(who, bytes) else who.key
        return [(move.kind, move.amount_cents, move.moved_cents) for move in self.moves[key]]

    def _look(self, block: Block) -> None:
        self._at, self._before = block.number, {key: self._figures(block, key) for key in self.moves}

    def _on_block(self, kind: str, block: Block) -> None:
        if kind != "best":
            return
        is_next, before = block.number > self._at, self._before
        self._look(block)  # what is taken back is forgotten
        if is_next:
            self._read(block, before, self._before)

    def _read(self, block: Block, before: dict[bytes, AccountState], after: dict[bytes, AccountState]) -> None:
        events = vector(event.encoded for event in block.events)
        for key, moves in self.moves.items():
            found = read_moves(self._runtime, events, PublicKey(key), before[key], after[key])
            assert sum(m.amount_cents for m in found) == after[key].total_cents - before[key].total_cents, found
            moves.extend(found)

    def _figures(self, block: Block, key: bytes) -> AccountState:
        """What a node says of an account's money."""
        store = self._chain.storage_at(block.hash)
        data, (count, waiting) = ACCOUNT.get(store, key).data, unclaimed_of(store, key)
        free, reserved, unclaimed = Cents(data.free), Cents(data.reserved), Cents(waiting)
        address = to_address(PublicKey(key), G1)
        return AccountState(address, _NOWHERE, True, free, reserved, _ZERO, unclaimed, count, _ZERO)


def test_fees_and_refunds(runtime: Runtime) -> None:
    world = Web()
    world.block(700)
    trail = Trail(runtime, world.chain, ALICE.key, ZOE.key, TREASURY_ACCOUNT)
    world.run(ZOE, LONG)
    assert trail.of(ZOE) == [(K.FEE, -6, 0)]
    assert trail.of(TREASURY_ACCOUNT) == [(K.OTHER, 6, 0)]
    world.run(ALICE, batch("batch_all", transfer(ZOE, 700), LONG), tip=3)
    assert trail.of(ALICE) == [(K.TRANSFER, -700, 0), (K.FEE, -9, 0), (K.REFUND, 6, 0)]
    assert trail.of(ZOE)[1:] == [(K.TRANSFER, 700, 0)]


def test_a_claim_moves_nothing_and_a_dividend_counts_on_its_day(runtime: Runtime) -> None:
    world = World()
    trail = Trail(runtime, world.chain, ALICE.key, BOB.key)
    waiting = unclaimed_of(world.store, ALICE.key)[1]
    world.run(ALICE, CLAIM)
    world.block(after_ms=DAY_MS)
    (claim, dividend) = trail.of(ALICE)
    assert claim == (K.CLAIM, 0, waiting)
    assert (dividend[0], dividend[2]) == (K.DIVIDEND, 0)
    assert dividend[1] > 0
    assert trail.of(BOB) == []


def test_dust_and_destroyed_money(runtime: Runtime) -> None:
    world = World(accounts=(GenesisAccount(BOB.key, 10_000), GenesisAccount(EVE.key, 5_000)))
    trail = Trail(runtime, world.chain, BOB.key, EVE.key, TREASURY_ACCOUNT)
    world.run(BOB, Call("Balances", "burn", {"value": 1_000, "keep_alive": True}))
    world.run(BOB, transfer(EVE, 8_950, "transfer_allow_death"))
    assert trail.of(BOB)[0] == (K.BURN, -1_000, 0)
    assert sorted(trail.of(BOB)[1:]) == [(K.DUST, -50, 0), (K.TRANSFER, -8_950, 0)]
    assert trail.of(EVE) == [(K.TRANSFER, 8_950, 0)]
    assert trail.of(TREASURY_ACCOUNT) == [(K.OTHER, 50, 0)]


@pytest.mark.parametrize("works", [True, False])
def test_a_hold_is_released_or_lost(runtime: Runtime, works: bool) -> None:
    strangers = [unvalidated(20 + rank, Person(f"Stranger {rank}"), {}) for rank in range(5)]
    lonely = unvalidated(8, FAR_AWAY, dict.fromkeys(range(20, 25), FAR))
    world = Web(lonely, *strangers, purses=[GenesisAccount(FAR_AWAY.key, 1_100)])
    world.chain.oracle_works = works
    trail = Trail(runtime, world.chain, FAR_AWAY.key)
    world.run(FAR_AWAY, EVALUATE)
    until_applied(world)
    end = (K.SLASH, -1_000, 0) if works else (K.RELEASE, 0, 1_000)
    assert trail.of(FAR_AWAY) == [(K.HOLD, 0, 1_000), end]


def test_deposits_of_a_multisig_and_of_a_proxy(runtime: Runtime) -> None:
    rich = tuple(GenesisAccount(person.key, 10_000) for person in OWNERS)
    world = World(accounts=(*rich, GenesisAccount(POT, 5_000)))
    trail = Trail(runtime, world.chain, FIRST.key, SECOND.key, POT, EVE.key)
    world.run(FIRST, act(FIRST, None))
    world.run(SECOND, act(SECOND, Timepoint(world.chain.best.number, 1)))
    assert trail.of(FIRST) == [(K.DEPOSIT, 0, 164), (K.DEPOSIT_BACK, 0, 164)]
    assert trail.of(POT) == [(K.TRANSFER, -700, 0)]
    assert trail.of(EVE) == [(K.TRANSFER, 700, 0)]
    world.run(FIRST, add(SECOND))
    world.run(SECOND, through(FIRST, transfer(EVE, 300)))
    assert trail.of(FIRST)[2:] == [(K.DEPOSIT, 0, 141), (K.TRANSFER, -300, 0)]
    assert trail.of(SECOND) == []


def test_oneshot_accounts(runtime: Runtime) -> None:
    world = World()
    trail = Trail(runtime, world.chain, ALICE.key, BOB.key, SLIP.key)
    world.run(BOB, create(SLIP, 1_000))
    world.run(SLIP, split(world.chain.best.number, ALICE, BOB, 300))
    assert trail.of(BOB) == [(K.ONESHOT, -1_000, 0), (K.ONESHOT, 700, 0)]
    assert trail.of(ALICE) == [(K.ONESHOT, 300, 0)]
    assert [move.other for move in trail.moves[ALICE.key]] == [SLIP.key]
    assert trail.of(SLIP) == []


def test_an_identity_that_moves_takes_its_dividends_along(runtime: Runtime) -> None:
    world = Web()
    new = Person("New key")
    trail = Trail(runtime, world.chain, ALICE.key, new.key, BOB.key)
    waiting = unclaimed_of(world.store, ALICE.key)[1]
    world.run(ALICE, change_key(world, 1, ALICE, new))
    assert (trail.of(ALICE), trail.of(new)) == ([(K.OTHER, -waiting, 0)], [(K.OTHER, waiting, 0)])
    world.run(BOB, revocation(world, 2, BOB))
    assert [kind for kind, _, _ in trail.of(BOB)] == [K.CLAIM]


class Money(Lives):
    """Whatever people do, the lines of every block add up for everybody."""

    @initialize()
    def begin(self) -> None:
        super().begin()
        runtime = Runtime(VERSION, trim(read_metadata(metadata_v14())))
        keys = [person.key for person in EVERYBODY]
        self.trail = Trail(runtime, self.world.chain, *keys, SLIP.key, TREASURY_ACCOUNT)

    @rule(person=PEOPLE, value=st.integers(0, 60_000), keep=st.booleans())
    def burn(self, person: Person, value: int, keep: bool) -> None:
        self.act(person, Call("Balances", "burn", {"value": value, "keep_alive": keep}))

    @rule(person=PEOPLE, value=st.integers(100, 60_000))
    def hide(self, person: Person, value: int) -> None:
        self.act(person, create(SLIP, value))

    @rule(dest=PEOPLE)
    def find(self, dest: Person) -> None:
        call = consume(self.world.number, dest)
        self.consume(SLIP, call.name, dict(call.args))

    @rule(first=PEOPLE, second=PEOPLE, value=st.integers(0, 60_000))
    def pay_through(self, first: Person, second: Person, value: int) -> None:
        self.act(second, through(first, transfer(SLIP, value, "transfer_allow_death")))

    @rule(person=PEOPLE, dest=PEOPLE, value=st.integers(0, 60_000))
    def pay_and_say_much(self, person: Person, dest: Person, value: int) -> None:
        self.act(person, batch("force_batch", transfer(dest, value), CLAIM, LONG))


TestMoney = Money.TestCase
TestMoney.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
