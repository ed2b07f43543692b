"""Proxies: who may act for whom, for which calls, and after which announcements."""

from __future__ import annotations

import pytest

from sakia_ng.sandbox.blocks import Call
from sakia_ng.sandbox.genesis import GenesisAccount
from sakia_ng.sandbox.runtime import storage as items
from sakia_ng.sandbox.runtime.multisig import call_hash_of
from sakia_ng.sandbox.runtime.proxy import pure_account
from tests.sandbox.runtime.people import ZOE, Web, certify, error, named
from tests.sandbox.runtime.world import ALICE, BOB, CAROL, CLAIM, DAVE, EVE, Person, batch, names, remark, transfer

PAY = transfer(CAROL, 700)


def add(delegate: Person, kind: str = "AlmostAny", delay: int = 0, name: str = "add_proxy") -> Call:
    return Call("Proxy", name, {"delegate": delegate.dest, "proxy_type": kind, "delay": delay})


def through(real: Person | bytes, call: Call, force: str | None = None) -> Call:
    dest = ("Id", real) if isinstance(real, bytes) else real.dest
    return Call("Proxy", "proxy", {"real": dest, "force_proxy_type": force, "call": call})


def announcement(name: str, other: Person, call: Call) -> Call:
    side = "delegate" if name == "reject_announcement" else "real"
    return Call("Proxy", name, {side: other.dest, "call_hash": call_hash_of(call)})


def announced(delegate: Person, real: Person, call: Call) -> Call:
    arguments = {"delegate": delegate.dest, "real": real.dest, "force_proxy_type": None, "call": call}
    return Call("Proxy", "proxy_announced", arguments)


def proxy_error(name: str) -> object:
    return error("Proxy", name)


FILTERED = ("Err", error("System", "CallFiltered"))


def result(world: Web, who: Person, call: Call) -> object:
    """Return what the call made for somebody gave."""
    return named(world.run(who, call), "ProxyExecuted")[0]["result"]


def test_a_delegate_pays() -> None:
    world = Web()
    events = world.run(ALICE, add(BOB))
    assert names(events)[:2] == ["Balances.Reserved", "Proxy.ProxyAdded"]
    assert events[1].fields == {"delegator": ALICE.key, "delegatee": BOB.key, "proxy_type": "AlmostAny", "delay": 0}
    assert (world.free(ALICE), world.info(ALICE).data.reserved) == (50_000 - 141, 141)
    assert items.PROXIES.get(world.store, ALICE.key) == ([(BOB.key, "AlmostAny", 0)], 141)
    assert result(world, BOB, through(ALICE, PAY)) == ("Ok", ())
    assert (world.free(ALICE), world.free(BOB), world.free(CAROL)) == (50_000 - 841, 50_000, 50_700)
    assert result(world, BOB, through(ALICE, transfer(CAROL, 10**5))) == ("Err", ("Token", "FundsUnavailable"))


@pytest.mark.parametrize(
    ("kind", "call", "passes"),
    [
        ("AlmostAny", certify(2, "renew_cert"), False),
        ("AlmostAny", Call("Identity", "create_identity", {"owner_key": ZOE.key}), False),
        ("AlmostAny", batch("batch_all", certify(2, "renew_cert")), False),
        ("AlmostAny", batch("batch_all", PAY, remark(b"x")), True),
        ("AlmostAny", CLAIM, True),
        ("AlmostAny", add(DAVE), False),
        ("AlmostAny", Call("Proxy", "remove_proxies", {}), True),
        ("TransferOnly", PAY, True),
        ("TransferOnly", CLAIM, True),
        ("TransferOnly", remark(b"x"), False),
        ("TransferOnly", batch("batch_all", PAY), False),
        ("TransferOnly", Call("Proxy", "remove_proxies", {}), False),
        ("CancelProxy", PAY, False),
        ("TechnicalCommitteePropose", PAY, False),
    ],
)
def test_what_a_kind_of_proxy_may_do(kind: str, call: Call, passes: bool) -> None:
    world = Web()
    world.run(ALICE, add(BOB, kind))
    given = result(world, BOB, through(ALICE, call))
    assert given == (("Ok", ()) if passes else FILTERED)


def test_a_filtered_call_in_a_batch_stops_it() -> None:
    world = Web()
    world.run(ALICE, add(BOB))
    call = batch("batch", PAY, certify(2, "renew_cert"))
    events = world.run(BOB, through(ALICE, call))
    assert named(events, "BatchInterrupted") == [{"index": 1, "error": error("System", "CallFiltered")}]


def test_the_kind_may_be_asked_for() -> None:
    world = Web()
    world.run(ALICE, add(BOB, "TransferOnly"))
    assert world.fails(BOB, through(ALICE, PAY, "AlmostAny")) == proxy_error("NotProxy")
    assert result(world, BOB, through(ALICE, PAY, "TransferOnly")) == ("Ok", ())


def test_refusals() -> None:
    world = Web()
    assert world.fails(ALICE, add(ALICE)) == proxy_error("NoSelfProxy")
    assert world.fails(BOB, through(ALICE, PAY)) == proxy_error("NotProxy")
    world.run(ALICE, add(BOB))
    assert world.fails(ALICE, add(BOB)) == proxy_error("Duplicate")
    assert world.fails(ALICE, add(BOB, delay=1, name="remove_proxy")) == proxy_error("NotFound")
    world.run(ALICE, add(DAVE, delay=5))
    assert world.fails(DAVE, through(ALICE, PAY)) == proxy_error("Unannounced")


def test_no_more_than_thirty_two() -> None:
    world = Web()
    for rank in range(32):
        world.submit(ALICE, add(Person(f"Delegate {rank}")))
    world.block()
    assert len(items.PROXIES.get(world.store, ALICE.key)[0]) == 32
    assert world.info(ALICE).data.reserved == 108 + 32 * 33
    assert world.fails(ALICE, add(BOB)) == proxy_error("TooMany")


def test_deposits_come_back() -> None:
    world = Web()
    for person in (BOB, CAROL, DAVE):
        world.run(ALICE, add(person))
    assert world.info(ALICE).data.reserved == 108 + 3 * 33
    events = world.run(ALICE, add(BOB, name="remove_proxy"))
    assert "Proxy.ProxyRemoved" in names(events)
    assert world.info(ALICE).data.reserved == 108 + 2 * 33
    world.run(ALICE, Call("Proxy", "poke_deposit", {}))
    world.run(ALICE, Call("Proxy", "remove_proxies", {}))
    assert (world.info(ALICE).data.reserved, world.free(ALICE)) == (0, 50_000)
    assert not items.PROXIES.contains(world.store, ALICE.key)
    assert world.fails(CAROL, through(ALICE, PAY)) == proxy_error("NotProxy")


def test_an_announced_call_waits() -> None:
    world = Web()
    world.run(ALICE, add(BOB, delay=10))
    events = world.run(BOB, announcement("announce", ALICE, PAY))
    assert named(events, "Announced") == [{"real": ALICE.key, "proxy": BOB.key, "call_hash": call_hash_of(PAY)}]
    when = world.number
    assert items.ANNOUNCEMENTS.get(world.store, BOB.key) == ([(ALICE.key, call_hash_of(PAY), when)], 174)
    assert world.info(BOB).data.reserved == 174
    while world.number < when + 8:
        world.block()
    assert world.fails(ZOE, announced(BOB, ALICE, PAY)) == proxy_error("Unannounced")
    assert result(world, ZOE, announced(BOB, ALICE, PAY)) == ("Ok", ())
    assert (world.info(BOB).data.reserved, world.free(CAROL)) == (0, 50_700)
    assert world.fails(ZOE, announced(BOB, ALICE, PAY)) == proxy_error("Unannounced")


def test_announcements_are_withdrawn_or_rejected() -> None:
    world = Web()
    assert world.fails(BOB, announcement("announce", ALICE, PAY)) == proxy_error("NotProxy")
    world.run(ALICE, add(BOB, delay=10))
    other = transfer(CAROL, 1)
    for call in (PAY, other):
        world.run(BOB, announcement("announce", ALICE, call))
    assert world.info(BOB).data.reserved == 108 + 2 * 66
    world.run(BOB, announcement("remove_announcement", ALICE, other))
    assert world.fails(BOB, announcement("remove_announcement", ALICE, other)) == proxy_error("NotFound")
    assert world.fails(CAROL, announcement("reject_announcement", BOB, PAY)) == proxy_error("NotFound")
    world.run(ALICE, announcement("reject_announcement", BOB, PAY))
    assert world.info(BOB).data.reserved == 0
    assert not items.ANNOUNCEMENTS.contains(world.store, BOB.key)


def test_a_canceller_rejects_for_the_account() -> None:
    world = Web()
    world.run(ALICE, add(BOB, delay=10))
    world.run(ALICE, add(CAROL, "CancelProxy"))
    world.run(BOB, announcement("announce", ALICE, PAY))
    assert result(world, CAROL, through(ALICE, announcement("reject_announcement", BOB, PAY))) == ("Ok", ())
    assert world.info(BOB).data.reserved == 0


def test_an_account_without_key() -> None:
    world = Web(purses=[GenesisAccount(Person("Spare").key, 1_000)])
    create = Call("Proxy", "create_pure", {"proxy_type": "AlmostAny", "delay": 0, "index": 3})
    made = named(world.run(EVE, create), "PureCreated")[0]
    pure = pure_account(EVE.key, "AlmostAny", 3, world.number, 1)
    height = world.number
    assert made == {"pure": pure, "who": EVE.key, "proxy_type": "AlmostAny", "disambiguation_index": 3}
    assert world.info(EVE).data.reserved == 141
    world.run(EVE, Call("Balances", "transfer_keep_alive", {"dest": ("Id", pure), "value": 1_000}))
    assert result(world, EVE, through(pure, transfer(CAROL, 800))) == ("Ok", ())
    assert world.free(pure) == 200
    arguments = {"spawner": EVE.dest, "proxy_type": "AlmostAny", "index": 3, "height": height, "ext_index": 1}
    assert world.fails(EVE, Call("Proxy", "kill_pure", arguments)) == proxy_error("NoPermission")
    events = world.run(EVE, through(pure, Call("Proxy", "kill_pure", arguments)))
    assert named(events, "PureKilled") == [
        {"pure": pure, "spawner": EVE.key, "proxy_type": "AlmostAny", "disambiguation_index": 3}
    ]
    assert world.info(EVE).data.reserved == 0
    assert world.fails(EVE, through(pure, PAY)) == proxy_error("NotProxy")
