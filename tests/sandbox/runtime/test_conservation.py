"""Whatever people do, money is neither made nor lost but by the rules."""

from __future__ import annotations

from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from sakia_ng.sandbox.blocks import Call, InvalidTransaction
from sakia_ng.sandbox.runtime import storage as items
from sakia_ng.sandbox.runtime.storage import ACCOUNT, TOTAL_ISSUANCE
from sakia_ng.substrate.scale import Reader
from sakia_ng.substrate.storage_keys import storage_prefix
from tests.sandbox.runtime.world import (
    ALICE,
    BOB,
    CAROL,
    CLAIM,
    DAVE,
    EVE,
    Person,
    World,
    batch,
    remark,
    transfer,
    transfer_all,
)

PEOPLE = [ALICE, BOB, CAROL, DAVE, EVE]
AMOUNTS = st.one_of(st.integers(0, 120), st.integers(0, 60_000), st.sampled_from([100, 99, 49_900, 49_901, 50_000]))
PERSONS = st.sampled_from(PEOPLE)
SIMPLE_CALLS = st.one_of(
    st.builds(transfer, PERSONS, AMOUNTS, st.sampled_from(["transfer_keep_alive", "transfer_allow_death"])),
    st.builds(lambda dest, keep: transfer_all(dest, keep_alive=keep), PERSONS, st.booleans()),
    st.just(CLAIM),
    st.builds(remark, st.binary(min_size=250, max_size=400)),
    st.builds(
        lambda dest, value: Call("UniversalDividend", "transfer_ud", {"dest": dest.dest, "value": value}),
        PERSONS,
        st.integers(0, 5_000),
    ),
)
CALLS = st.one_of(
    SIMPLE_CALLS,
    st.builds(
        lambda name, calls: batch(name, *calls),
        st.sampled_from(["batch", "batch_all", "force_batch"]),
        st.lists(SIMPLE_CALLS, max_size=3),
    ),
)
STEPS = st.lists(st.tuples(PERSONS, CALLS, st.integers(0, 3), st.booleans()), min_size=1, max_size=12)


def money_of(world: World) -> int:
    total = 0
    prefix = storage_prefix("System", "Account")
    for key in world.store.keys_from(prefix, 10_000):
        reader = Reader(world.store[key])
        reader.take(16)
        total += reader.u64() + reader.u64()
    return total


def try_to_submit(world: World, person: Person, call: Call, tip: int) -> None:
    with suppress(InvalidTransaction):
        world.submit(person, call, tip=tip)


@settings(max_examples=60, deadline=None)
@given(STEPS)
def test_money_is_conserved(steps: list[tuple[Person, Call, int, bool]]) -> None:
    world = World()
    mass, members = items.MONETARY_MASS.get(world.store), 2
    claimed = created = 0
    start = TOTAL_ISSUANCE.get(world.store)
    for person, call, tip, a_day_later in steps:
        try_to_submit(world, person, call, tip)
        events = world.block(after_ms=86_400_000 if a_day_later else 6_000).events
        created += sum(int(str(e.fields["amount"])) * members for e in events if e.name == "NewUdCreated")
        claimed += sum(int(str(e.fields["total"])) for e in events if e.name == "UdsClaimed")
        assert TOTAL_ISSUANCE.get(world.store) == money_of(world) == start + claimed
        assert items.MONETARY_MASS.get(world.store) == mass + created
        for one in PEOPLE:
            info = ACCOUNT.get(world.store, one.key)
            assert info.data.free == 0 or info.data.free >= 100
            assert info.providers == int(info.data.free >= 100)
