"""Whatever people do and however time passes, the sums of the currency hold (hypothesis state machine)."""

from __future__ import annotations

from contextlib import suppress
from itertools import pairwise
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from sakia_ng.sandbox.blocks import Call, EventRecord, InvalidTransaction
from sakia_ng.sandbox.declaration.records import ProxyDefinition, Weight
from sakia_ng.sandbox.genesis import GenesisAccount, GenesisIdentity
from sakia_ng.sandbox.runtime import storage as items
from sakia_ng.sandbox.runtime.multisig import call_hash_of, multi_account
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
    named,
    revocation,
    signature,
)
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
_ALL = 100_000


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

    @property
    def mass(self) -> int:
        return items.MONETARY_MASS.get(self.world.store)

    @property
    def everywhere(self) -> int:
        """Cents on accounts and on slips."""
        store = self.world.store
        accounts = [items.ACCOUNT.decode(store[key]).data for key in store.keys_from(items.ACCOUNT.prefix, _ALL)]
        return sum(data.free + data.reserved for data in accounts) + self.slips

    @property
    def slips(self) -> int:
        store = self.world.store
        prefix = items.ONESHOT_ACCOUNTS.prefix
        return sum(items.ONESHOT_ACCOUNTS.decode(store[key]) for key in store.keys_from(prefix, _ALL))

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
        """Spend a slip; nobody gets its fee, nor what goes to an account that is not there."""
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

    @invariant()
    def money_is_where_it_was_created(self) -> None:
        store = self.world.store
        accounts = [items.ACCOUNT.decode(store[key]) for key in store.keys_from(items.ACCOUNT.prefix, _ALL)]
        assert items.TOTAL_ISSUANCE.get(store) == sum(info.data.free + info.data.reserved for info in accounts)
        assert self.mass == self.created
        assert self.everywhere == self.money
        assert (items.NEXT_UD.get(store) or 0) > self.world.chain.now_ms
        for info in accounts:
            assert info.data.free == 0 or info.data.free >= 100
            assert info.providers == int(info.data.free >= 100)
            assert (info.consumers > 0) == (info.data.reserved > 0)

    @invariant()
    def deposits_are_those_of_what_is_there(self) -> None:
        store = self.world.store
        held = sum(amount for holds in self.values_of(items.HOLDS) for _, amount in holds)
        deposits = sum(known.deposit for known in self.values_of(items.MULTISIGS))
        deposits += sum(deposit for _, deposit in self.values_of(items.PROXIES))
        deposits += sum(deposit for _, deposit in self.values_of(items.ANNOUNCEMENTS))
        accounts = [items.ACCOUNT.decode(store[key]) for key in store.keys_from(items.ACCOUNT.prefix, _ALL)]
        assert sum(info.data.reserved for info in accounts) == held + deposits

    def values_of(self, item: Any) -> list[Any]:  # noqa: ANN401 - any map
        store = self.world.store
        decode = getattr(item, "decode", None) or item._codec.decode_all
        return [decode(store[key]) for key in store.keys_from(item.prefix, _ALL)]

    @invariant()
    def links_are_to_identities_that_are_or_were(self) -> None:
        store = self.world.store
        for key in store.keys_from(items.ACCOUNT.prefix, _ALL):
            linked = items.ACCOUNT.decode(store[key]).data.linked_idty
            assert linked is None or 0 < linked < items.NEXT_IDTY_INDEX.get(store)

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
        assert len(store.keys_from(items.IDENTITY_INDEX_OF.prefix, _ALL)) == len(known)
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
TestLives.settings = settings(max_examples=30, stateful_step_count=40, deadline=None)
