"""Whatever people do and however time passes, the sums of the currency hold (hypothesis state machine)."""

from __future__ import annotations

from contextlib import suppress

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from sakia_ng.sandbox.blocks import Call, EventRecord, InvalidTransaction
from sakia_ng.sandbox.genesis import GenesisIdentity
from sakia_ng.sandbox.runtime import storage as items
from sakia_ng.sandbox.runtime.quota import MAX_QUOTA
from sakia_ng.substrate.storage_keys import storage_prefix
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
    revocation,
)
from tests.sandbox.runtime.world import CLAIM, Person, remark, transfer, transfer_all

NEWCOMERS = [ZOE, *(Person(f"Newcomer {rank}") for rank in range(3))]
EVERYBODY = [*MEMBERS, *NEWCOMERS]
PEOPLE = st.sampled_from(EVERYBODY)
INDEXES = st.integers(1, 12)
_ALL = 100_000


class Lives(RuleBasedStateMachine):
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
        self.world = Web(ready, changes=soon)
        self.created = self.mass

    @property
    def mass(self) -> int:
        return items.MONETARY_MASS.get(self.world.store)

    def world_events(self, events: list[EventRecord]) -> int:
        """Return the cents of dividends that events created."""
        created = (event.fields for event in events if event.name == "NewUdCreated")
        return sum(int(str(fields["amount"])) * int(str(fields["members_count"])) for fields in created)

    def pass_(self, events: list[EventRecord]) -> None:
        self.created += self.world_events(events)

    def act(self, person: Person, call: Call) -> None:
        with suppress(InvalidTransaction):
            self.world.submit(person, call)
        self.pass_(list(self.world.block().events))

    @rule(person=PEOPLE, dest=PEOPLE, value=st.integers(0, 60_000))
    def pay(self, person: Person, dest: Person, value: int) -> None:
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

    @rule(person=PEOPLE, newcomer=st.sampled_from(NEWCOMERS))
    def invite(self, person: Person, newcomer: Person) -> None:
        self.act(person, invite(newcomer))

    @rule(person=PEOPLE, rank=st.integers(0, 99))
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

    @rule(person=PEOPLE, kind=st.sampled_from(["TransferOnly", "AlmostAny"]), delegate=PEOPLE)
    def delegate(self, person: Person, kind: str, delegate: Person) -> None:
        arguments = {"delegate": delegate.dest, "proxy_type": kind, "delay": 0}
        self.act(person, Call("Proxy", "add_proxy", arguments))

    @rule(blocks=st.sampled_from([1, 40, 130, 14_400, 72_000, 200_000, 2_000_000]))
    def wait(self, blocks: int) -> None:
        self.pass_(self.world.go(blocks))

    @rule()
    def take_back(self) -> None:
        """A block is made and taken back: nothing of it is left."""
        before = dict(self.world.store)
        self.world.block()
        self.world.chain.retract(1)
        assert dict(self.world.store) == before

    @invariant()
    def money_is_where_it_was_created(self) -> None:
        store = self.world.store
        accounts = [items.ACCOUNT.decode(store[key]) for key in store.keys_from(items.ACCOUNT.prefix, _ALL)]
        assert items.TOTAL_ISSUANCE.get(store) == sum(info.data.free + info.data.reserved for info in accounts)
        assert self.mass == self.created
        for info in accounts:
            assert info.data.free == 0 or info.data.free >= 100
            assert info.providers == int(info.data.free >= 100)
            assert (info.consumers > 0) == (info.data.reserved > 0)

    @invariant()
    def counters_are_those_of_what_lives(self) -> None:
        store = self.world.store
        received: dict[int, int] = {}
        issued: dict[int, int] = {}
        for key in store.keys_from(items.CERTS_BY_RECEIVER.prefix, _ALL):
            receiver = int.from_bytes(key[-4:], "little")
            certs = items.CERTS_BY_RECEIVER.get(store, receiver)
            assert [issuer for issuer, _ in certs] == sorted({issuer for issuer, _ in certs})
            received[receiver] = len(certs)
            for issuer, expires_on in certs:
                assert expires_on > self.world.number
                issued[issuer] = issued.get(issuer, 0) + 1
        for index in range(1, items.NEXT_IDTY_INDEX.get(store)):
            if items.IDENTITIES.get(store, index) is not None:
                meta = items.CERT_META.get(store, index)
                assert (meta.received_count, meta.issued_count) == (received.get(index, 0), issued.get(index, 0))

    @invariant()
    def members_are_members_in_every_way(self) -> None:
        store = self.world.store
        values = {n: items.IDENTITIES.get(store, n) for n in range(1, items.NEXT_IDTY_INDEX.get(store))}
        known = {index: value for index, value in values.items() if value is not None}
        members = {index for index, value in known.items() if value.status == "Member"}
        assert members == {n for n in values if items.MEMBERSHIP.get(store, n) is not None}
        assert members == {n for n in values if items.IDTY_QUOTA.get(store, n) is not None}
        assert items.COUNTER_FOR_MEMBERSHIP.get(store) == len(members)
        assert items.COUNTER_FOR_IDENTITIES.get(store) == len(known)
        for index, value in known.items():
            assert items.IDENTITY_INDEX_OF.get(store, value.owner_key) == index
            assert (value.data.first_eligible_ud > 0) == (index in members)
            assert (value.next_scheduled > self.world.number) == (index not in members)
            assert items.ACCOUNT.get(store, value.owner_key).sufficients > 0
            if index in members:
                assert items.CERT_META.get(store, index).received_count >= 5
                quota = items.IDTY_QUOTA.get(store, index)
                assert quota is not None
                assert 0 <= quota.amount <= MAX_QUOTA

    @invariant()
    def holds_are_those_of_pending_evaluations(self) -> None:
        store = self.world.store
        pending = storage_prefix("Distance", "PendingEvaluationRequest")
        requests = len(store.keys_from(pending, _ALL))
        held = [items.HOLDS.decode(store[key]) for key in store.keys_from(items.HOLDS.prefix, _ALL)]
        assert sum(amount for holds in held for _, amount in holds) == 1_000 * requests


TestLives = Lives.TestCase
TestLives.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)
