from __future__ import annotations

from dataclasses import replace

from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.identity import RegisterEntry
from sakia_ng.domain.text import UntrustedText
from sakia_ng.ports.register_store import Group
from tests.adapters.sqlite.samples import ALICE, BOB, CAROL, address_of, block


def entry(
    index: int, name: str | None, owner: Address = CAROL, status: IdentityStatus = IdentityStatus.MEMBER
) -> RegisterEntry:
    return RegisterEntry(index, owner, status, None if name is None else UntrustedText(name))


ALICE_ENTRY, BOB_ENTRY = entry(1, "Alice", ALICE), entry(2, None, BOB, IdentityStatus.UNCONFIRMED)


async def test_the_register_is_replaced_and_brought_forward(store: SqliteStore) -> None:
    assert await store.register.block() is None
    await store.register.put_everybody([ALICE_ENTRY, BOB_ENTRY], block(10))
    assert await store.register.block() == block(10)
    gone, nameless = entry(3, "Old"), replace(ALICE_ENTRY, name=None, status=IdentityStatus.NOT_MEMBER)
    named = entry(2, "Bob", BOB, IdentityStatus.UNVALIDATED)
    await store.register.put_changes(block(11), [gone], [])
    await store.register.put_changes(block(12), [nameless, named], [3])
    assert await store.register.block() == block(12)
    assert await store.register.get([1, 2, 3]) == {1: replace(nameless, name=UntrustedText("Alice")), 2: named}
    assert await store.register.of_owner(BOB) == named
    assert await store.register.of_owner(CAROL) is None
    await store.register.put_everybody([BOB_ENTRY], block(13))
    assert await store.register.get([1, 2]) == {2: BOB_ENTRY}


async def test_people_are_found_by_name_address_and_number(store: SqliteStore) -> None:
    owners = [address_of(f"owner {number}") for number in range(5)]
    everybody = [
        entry(10, "Annabelle", owners[0]),
        entry(11, "Joanna", owners[1]),
        entry(12, "anna", owners[2], IdentityStatus.NOT_MEMBER),
        entry(13, "Ann-Sophie", owners[3], IdentityStatus.REVOKED),
        entry(14, "Paul", owners[4]),
    ]
    await store.register.put_everybody(everybody, block(10))
    assert [one.index for one in await store.register.search("ANNA", 9)] == [12, 10, 11]
    assert [one.index for one in await store.register.search("ann", 9)] == [10, 13, 12, 11]
    assert [one.index for one in await store.register.search("ann", 2)] == [10, 13]
    assert [one.index for one in await store.register.search(owners[4], 9)] == [14]
    assert [one.index for one in await store.register.search(owners[4][5:20], 9)] == [14]
    assert [one.index for one in await store.register.search("13", 9)][:1] == [13]
    assert await store.register.search("9" * 30, 9) == ()
    assert await store.register.search("%", 9) == ()


async def test_the_newest_of_certain_statuses_come_first(store: SqliteStore) -> None:
    statuses = [*IdentityStatus, *IdentityStatus]
    await store.register.put_everybody(
        [entry(number, None, address_of(f"{number}"), status) for number, status in enumerate(statuses)], block(10)
    )
    pending = await store.register.newest((IdentityStatus.UNCONFIRMED, IdentityStatus.UNVALIDATED), 3)
    assert [one.index for one in pending] == [7, 6, 1]
    unknown = await store.register.newest((IdentityStatus.UNKNOWN,), 9)
    assert [one.index for one in unknown] == [11, 5]


async def test_groups_are_kept_changed_and_forgotten(store: SqliteStore) -> None:
    first = await store.groups.add("Marché", [9, 7, 9])
    second = await store.groups.add("Voisins \ud800")
    assert await store.groups.all() == (Group(first.id, "Marché", (7, 9)), Group(second.id, "Voisins ?"))
    await store.groups.put(replace(first, name="Halles", people=(1, 9)))
    await store.groups.put(Group(77, "nobody’s", (1,)))
    assert await store.groups.all() == (Group(first.id, "Halles", (1, 9)), Group(second.id, "Voisins ?"))
    await store.groups.remove(first.id)
    assert await store.groups.all() == (Group(second.id, "Voisins ?"),)
    assert (await store.groups.add("Halles")).people == ()
