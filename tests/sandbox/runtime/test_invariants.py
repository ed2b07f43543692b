"""Whatever people do and however time passes, the sums of the currency hold (hypothesis state machine)."""

from __future__ import annotations

from contextlib import suppress
from itertools import pairwise

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from sakia_ng.sandbox.blocks import Call, EventRecord, InvalidTransaction
from sakia_ng.sandbox.declaration.records import ProxyDefinition, Weight
from sakia_ng.sandbox.genesis import GenesisAccount, GenesisIdentity
from sakia_ng.sandbox.runtime import storage as items
from sakia_ng.sandbox.runtime.multisig import call_hash_of, multi_account
from tests.sandbox.runtime.people import (
    EVALUATE,
    FAR,
    MEMBERS,
    ZOE,
    Web,
    certify,
    change_key,
    confirm,
    evaluate_for,
    invite,
    named,
    revocation,
    signature,
)
from tests.sandbox.runtime.sums import Sums
from tests.sandbox.runtime.world import CLAIM, Person, batch, remark, transfer, transfer_all

NEWCOMERS = [ZOE, *(Person(f"Newcomer {rank}") for rank in range(3))]
EVERYBODY = [*MEMBERS, *NEWCOMERS]
PEOPLE = st.sampled_from(EVERYBODY)
INDEXES = st.one_of(st.integers(1, 9), st.integers(20, 27))
BOARD = MEMBERS[:3]
POT = multi_account(sorted(person.key for person in BOARD), 2)
SLIPS = [Person("Slip"), Person("Other slip"), MEMBERS[0]]
DESTINATIONS = st.one_of(
    st.builds(lambda person: ("Normal", person.dest), PEOPLE),
    st.builds(lambda person: ("Oneshot", person.dest), st.sampled_from(SLIPS)),
)
KINDS = st.sampled_from(["TransferOnly", "AlmostAny"])
BATCHES = ["batch", "batch_all", "force_batch"]
SIMPLE = st.one_of(
    st.builds(lambda dest, value: transfer(dest, value, "transfer_allow_death"), PEOPLE, st.integers(0, 60_000)),
    st.builds(lambda dest, keep: transfer_all(dest, keep_alive=keep), PEOPLE, st.booleans()),
    st.just(CLAIM),
    st.builds(certify, INDEXES),
    st.just(remark(b"x" * 300)),
    st.just(EVALUATE),
)


def minted(events: list[EventRecord]) -> int:
    """Return the cents of dividends that came to accounts: those claimed, and those paid by themselves."""
    total = 0
    for before, event in pairwise([None, *events]):
        if event is not None and event.name == "UdsClaimed":
            total += int(str(event.fields["total"]))
        if event is not None and event.name == "UdsAutoPaid":
            deposit = {"who": event.fields["who"], "amount": event.fields["total"]}
            total += int(str(event.fields["total"])) if before is not None and before.fields == deposit else 0
    return total


class Lives(Sums):
    """People act, time passes by blocks, days or months, and blocks are sometimes taken back."""

    @initialize()
    def begin(self) -> None:
        certs = dict.fromkeys(range(1, 6), FAR)
        ready = GenesisIdentity(
            7, "Ready", NEWCOMERS[1].key, "Unvalidated", next_scheduled=4_500_000, certs_received=certs
        )
        soon: dict[Person, dict[str, object]] = {
            MEMBERS[0]: {"certs_received": {2: 3_900_000, 3: 4_000_000, 4: FAR, 5: FAR, 6: FAR}},
            MEMBERS[1]: {"membership_expire_on": 4_100_000},
        }
        strangers = [
            GenesisIdentity(20 + rank, None, bytes([20 + rank]) * 32, "Unvalidated", next_scheduled=4_600_000)
            for rank in range(5)
        ]
        lonely = GenesisIdentity(
            8,
            "Lonely",
            NEWCOMERS[2].key,
            "Unvalidated",
            next_scheduled=4_700_000,
            certs_received=dict.fromkeys(range(20, 25), FAR),
        )
        purses = [GenesisAccount(person.key, 5_000) for person in NEWCOMERS[1:]]
        self.world = Web(ready, lonely, *strangers, changes=soon, purses=purses)
        self.created = self.mass
        self.money = self.everywhere

    def world_events(self, events: list[EventRecord]) -> int:
        """Return the cents of dividends that events created."""
        created = (event.fields for event in events if event.name == "NewUdCreated")
        return sum(int(str(fields["amount"])) * int(str(fields["members_count"])) for fields in created)

    def pass_(self, events: list[EventRecord]) -> None:
        self.created += self.world_events(events)
        self.money += minted(events) - sum(int(str(fields["amount"])) for fields in named(events, "Burned"))

    def act(self, person: Person, call: Call) -> None:
        with suppress(InvalidTransaction):
            self.world.submit(person, call)
        self.pass_(list(self.world.block().events))

    @rule(person=PEOPLE, dest=PEOPLE, value=st.integers(0, 60_000))
    def pay(self, person: Person, dest: Person, value: int) -> None:
        self.act(person, transfer(dest, value, "transfer_allow_death"))

    @rule(person=PEOPLE, dest=PEOPLE, left=st.integers(0, 120))
    def leave_little(self, person: Person, dest: Person, left: int) -> None:
        value = max(self.world.free(person) - left, 0)
        self.act(person, transfer(dest, value, "transfer_allow_death"))

    @rule(person=PEOPLE, dest=PEOPLE)
    def empty(self, person: Person, dest: Person) -> None:
        self.act(person, transfer_all(dest, keep_alive=False))

    @rule(person=PEOPLE)
    def claim(self, person: Person) -> None:
        self.act(person, CLAIM)

    @rule(person=PEOPLE)
    def speak(self, person: Person) -> None:
        self.act(person, remark(b"x" * 300))

    @rule(person=PEOPLE, newcomer=st.sampled_from(NEWCOMERS), confirms=st.booleans(), rank=st.integers(0, 99))
    def invite(self, person: Person, newcomer: Person, confirms: bool, rank: int) -> None:
        self.act(person, invite(newcomer))
        if confirms:
            self.act(newcomer, confirm(f"Name-{rank}"))

    @rule(person=st.sampled_from(NEWCOMERS), rank=st.integers(0, 99))
    def confirm(self, person: Person, rank: int) -> None:
        self.act(person, confirm(f"Name-{rank}"))

    @rule(person=PEOPLE, receiver=INDEXES, name=st.sampled_from(["add_cert", "renew_cert"]))
    def certify(self, person: Person, receiver: int, name: str) -> None:
        self.act(person, certify(receiver, name))

    @rule(person=PEOPLE)
    def evaluate(self, person: Person) -> None:
        self.act(person, EVALUATE)

    @rule(person=PEOPLE, other=INDEXES, works=st.booleans())
    def evaluate_other(self, person: Person, other: int, works: bool) -> None:
        self.world.chain.oracle_works = works
        self.act(person, evaluate_for(other))

    @rule(index=st.integers(1, 7), person=PEOPLE)
    def revoke(self, index: int, person: Person) -> None:
        self.act(person, revocation(self.world, index, EVERYBODY[index - 1]))

    @rule(person=st.sampled_from(MEMBERS), new=PEOPLE)
    def move(self, person: Person, new: Person) -> None:
        index = items.IDENTITY_INDEX_OF.get(self.world.store, person.key) or 99
        self.act(person, change_key(self.world, index, person, new))

    @rule(person=PEOPLE, kind=KINDS, delegate=PEOPLE)
    def add_delegate(self, person: Person, kind: str, delegate: Person) -> None:
        arguments = {"delegate": delegate.dest, "proxy_type": kind, "delay": 0}
        self.act(person, Call("Proxy", "add_proxy", arguments))

    @rule(data=st.data())
    def remove_delegate(self, data: st.DataObject) -> None:
        person, definition = self.delegation(data)
        arguments = {"delegate": ("Id", definition.delegate), "proxy_type": definition.proxy_type, "delay": 0}
        self.act(person, Call("Proxy", "remove_proxy", arguments))

    @rule(data=st.data(), call=SIMPLE)
    def act_for(self, data: st.DataObject, call: Call) -> None:
        real, definition = self.delegation(data)
        who = next(person for person in EVERYBODY if person.key == definition.delegate)
        self.act(who, Call("Proxy", "proxy", {"real": real.dest, "force_proxy_type": None, "call": call}))

    @rule(data=st.data(), call=SIMPLE)
    def announce(self, data: st.DataObject, call: Call) -> None:
        real, definition = self.delegation(data)
        who = next(person for person in EVERYBODY if person.key == definition.delegate)
        self.act(who, Call("Proxy", "announce", {"real": real.dest, "call_hash": call_hash_of(call)}))

    @rule(data=st.data(), person=PEOPLE, removes=st.booleans())
    def withdraw_announcement(self, data: st.DataObject, person: Person, removes: bool) -> None:
        pending, _ = items.ANNOUNCEMENTS.get(self.world.store, person.key)
        if not pending:
            return
        known = data.draw(st.sampled_from(pending))
        real = next(one for one in EVERYBODY if one.key == known.real)
        if removes:
            arguments = {"real": real.dest, "call_hash": known.call_hash}
            self.act(person, Call("Proxy", "remove_announcement", arguments))
        else:
            arguments = {"delegate": person.dest, "call_hash": known.call_hash}
            self.act(real, Call("Proxy", "reject_announcement", arguments))

    def delegation(self, data: st.DataObject) -> tuple[Person, ProxyDefinition]:
        """Choose who lets somebody act, and how; Alice and Bob when nobody does."""
        known = [(one, item) for one in EVERYBODY for item in items.PROXIES.get(self.world.store, one.key)[0]]
        nobody = (MEMBERS[0], ProxyDefinition(MEMBERS[1].key, "AlmostAny", 0))
        return data.draw(st.sampled_from(known or [nobody]))

    @rule(person=PEOPLE)
    def make_pure(self, person: Person) -> None:
        self.act(person, Call("Proxy", "create_pure", {"proxy_type": "AlmostAny", "delay": 0, "index": 0}))

    @rule(data=st.data())
    def remove_delegates(self, data: st.DataObject) -> None:
        self.act(self.delegation(data)[0], Call("Proxy", "remove_proxies", {}))

    @rule(rank=st.integers(0, 2), call=SIMPLE, cancels=st.booleans())
    def act_together(self, rank: int, call: Call, cancels: bool) -> None:
        """Begin a call of three people, approve it, or give it up."""
        who = BOARD[rank]
        waiting = items.MULTISIGS.get(self.world.store, POT, call_hash_of(call))
        arguments = {"threshold": 2, "other_signatories": sorted(p.key for p in BOARD if p is not who)}
        if waiting is not None and cancels:
            arguments |= {"timepoint": waiting.when, "call_hash": call_hash_of(call)}
            self.act(who, Call("Multisig", "cancel_as_multi", arguments))
            return
        when = waiting.when if waiting is not None else None
        arguments |= {"maybe_timepoint": when, "call": call, "max_weight": Weight(10**12, 10**6)}
        self.act(who, Call("Multisig", "as_multi", arguments))

    @rule(person=PEOPLE, value=st.integers(0, 60_000))
    def fill_the_pot(self, person: Person, value: int) -> None:
        self.act(person, Call("Balances", "transfer_allow_death", {"dest": ("Id", POT), "value": value}))

    @rule(person=PEOPLE, slip=st.sampled_from(SLIPS), value=st.integers(0, 60_000))
    def make_slip(self, person: Person, slip: Person, value: int) -> None:
        self.act(person, Call("OneshotAccount", "create_oneshot_account", {"dest": slip.dest, "value": value}))

    @rule(slip=st.sampled_from(SLIPS), dest=DESTINATIONS, rest=DESTINATIONS, part=st.integers(0, 60_000))
    def spend_slip(self, slip: Person, dest: tuple[str, object], rest: tuple[str, object], part: int) -> None:
        arguments = {"block_height": self.world.number, "dest": dest, "remaining_to": rest, "balance": part}
        self.consume(slip, "consume_oneshot_account_with_remaining", arguments)

    @rule(slip=st.sampled_from(SLIPS), dest=DESTINATIONS)
    def spend_whole_slip(self, slip: Person, dest: tuple[str, object]) -> None:
        self.consume(slip, "consume_oneshot_account", {"block_height": self.world.number, "dest": dest})

    def consume(self, slip: Person, name: str, arguments: dict[str, object]) -> None:
        """Spend a slip; nobody gets its fee, nor what goes to an account that is not there, or twice to one slip."""
        with suppress(InvalidTransaction):
            self.world.submit(slip, Call("OneshotAccount", name, arguments), tip=1)
        events = self.world.block().events
        self.pass_(list(events))
        kinds = [arguments[side][0] for side in ("dest", "remaining_to") if side in arguments]  # type: ignore[index]
        for event in events:
            if (event.pallet, event.name) == ("OneshotAccount", "Withdraw"):
                self.money -= int(str(event.fields["balance"]))
            if event.name == "OneshotAccountConsumed":
                ends = [end for end in (event.fields["dest1"], event.fields["dest2"]) if isinstance(end, tuple)]
                pairs = zip(kinds, ends, strict=True)
                gone = [end for kind, end in pairs if kind == "Normal" and not self.world.info(end[0]).providers]
                self.money -= sum(amount for _, amount in gone)
                if kinds == ["Oneshot", "Oneshot"] and ends[0][0] == ends[1][0]:
                    self.money -= ends[1][1]  # the first part is written over it

    @rule(person=PEOPLE, calls=st.lists(SIMPLE, max_size=4), name=st.sampled_from(BATCHES))
    def batch(self, person: Person, calls: list[Call], name: str) -> None:
        self.act(person, batch(name, *calls))

    @rule(person=PEOPLE, linked=PEOPLE)
    def link(self, person: Person, linked: Person) -> None:
        index = items.IDENTITY_INDEX_OF.get(self.world.store, person.key) or 99
        proof = signature(linked, self.world.payload(b"link", index, linked.key))
        self.act(person, Call("Identity", "link_account", {"account_id": linked.key, "payload_sig": proof}))

    @rule(person=PEOPLE)
    def unlink(self, person: Person) -> None:
        self.act(person, Call("Account", "unlink_identity", {}))

    @rule(person=PEOPLE, value=st.integers(0, 60_000), keep=st.booleans())
    def burn(self, person: Person, value: int, keep: bool) -> None:
        self.act(person, Call("Balances", "burn", {"value": value, "keep_alive": keep}))

    @rule(works=st.booleans(), blocks=st.sampled_from([40, 130]))
    def evaluate_everybody(self, works: bool, blocks: int) -> None:
        """All who may ask do, and the results come, or nobody evaluates."""
        self.world.chain.oracle_works = works
        for person in EVERYBODY:
            with suppress(InvalidTransaction):
                self.world.submit(person, EVALUATE)
        self.pass_(self.world.go(blocks))

    @rule(blocks=st.sampled_from([1, 40, 130, 14_400, 72_000, 200_000, 2_000_000, 6_000_000]))
    def wait(self, blocks: int) -> None:
        self.pass_(self.world.go(blocks))

    @rule()
    def take_back(self) -> None:
        """A block is made and taken back: nothing of it is left."""
        before = dict(self.world.store)
        self.world.block()
        self.world.chain.retract(1)
        assert dict(self.world.store) == before


TestLives = Lives.TestCase
TestLives.settings = settings(max_examples=30, stateful_step_count=40, deadline=None)
