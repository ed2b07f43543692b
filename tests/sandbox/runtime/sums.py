"""Sums and counters of the currency that hold after every block, whatever people do."""

from __future__ import annotations

from typing import Any

from hypothesis.stateful import RuleBasedStateMachine, invariant

from sakia_ng.sandbox.runtime import storage as items
from sakia_ng.sandbox.runtime.quota import MAX_QUOTA
from sakia_ng.substrate.storage_keys import storage_prefix
from tests.sandbox.runtime.people import Web

ALL = 100_000


class Sums(RuleBasedStateMachine):
    """A world, what was created in it by whoever drives it, and what must hold.

    Attributes:
        world: the chain and its people.
        created: cents of dividends created, as whoever drives it has counted.
        money: cents that must be on accounts and slips, likewise.
    """

    world: Web
    created: int
    money: int

    @property
    def mass(self) -> int:
        return items.MONETARY_MASS.get(self.world.store)

    @property
    def everywhere(self) -> int:
        """Cents on accounts and on slips."""
        store = self.world.store
        accounts = [items.ACCOUNT.decode(store[key]).data for key in store.keys_from(items.ACCOUNT.prefix, ALL)]
        return sum(data.free + data.reserved for data in accounts) + self.slips

    @property
    def slips(self) -> int:
        store = self.world.store
        prefix = items.ONESHOT_ACCOUNTS.prefix
        return sum(items.ONESHOT_ACCOUNTS.decode(store[key]) for key in store.keys_from(prefix, ALL))

    @invariant()
    def money_is_where_it_was_created(self) -> None:
        store = self.world.store
        accounts = [items.ACCOUNT.decode(store[key]) for key in store.keys_from(items.ACCOUNT.prefix, ALL)]
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
        accounts = [items.ACCOUNT.decode(store[key]) for key in store.keys_from(items.ACCOUNT.prefix, ALL)]
        assert sum(info.data.reserved for info in accounts) == held + deposits

    def values_of(self, item: Any) -> list[Any]:  # noqa: ANN401 - any map
        store = self.world.store
        decode = getattr(item, "decode", None) or item._codec.decode_all
        return [decode(store[key]) for key in store.keys_from(item.prefix, ALL)]

    @invariant()
    def links_are_to_identities_that_are_or_were(self) -> None:
        store = self.world.store
        for key in store.keys_from(items.ACCOUNT.prefix, ALL):
            linked = items.ACCOUNT.decode(store[key]).data.linked_idty
            assert linked is None or 0 < linked < items.NEXT_IDTY_INDEX.get(store)

    @invariant()
    def counters_are_those_of_what_lives(self) -> None:
        store = self.world.store
        received: dict[int, int] = {}
        issued: dict[int, int] = {}
        for key in store.keys_from(items.CERTS_BY_RECEIVER.prefix, ALL):
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
        assert len(store.keys_from(items.IDENTITY_INDEX_OF.prefix, ALL)) == len(known)
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
        requests = len(store.keys_from(pending, ALL))
        held = [items.HOLDS.decode(store[key]) for key in store.keys_from(items.HOLDS.prefix, ALL)]
        assert sum(amount for holds in held for _, amount in holds) == 1_000 * requests
