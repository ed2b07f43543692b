from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest

from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.keys import Scheme
from sakia_ng.domain.movement import Person
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import BugError
from sakia_ng.ports.store import Contact, SyncMark
from tests.adapters.sqlite.samples import ALICE, BOB, CAROL, account, movement


def person(address: Address, name: str | None, *, member: bool = True) -> Person:
    return Person(address, None if name is None else UntrustedText(name), 1, member)


async def test_accounts_keep_their_order_and_the_users_words(store: SqliteStore) -> None:
    for position, name in enumerate(("carol", "alice", "bob")):
        await store.accounts.add(account(name, position))
    await store.accounts.rename(ALICE, "Épargne 🐖")
    await store.accounts.reorder([BOB, CAROL])
    assert [found.name for found in await store.accounts.all()] == ["Bob", "Carol", "Épargne 🐖"]
    await store.accounts.remove(CAROL)
    assert [found.address for found in await store.accounts.all()] == [BOB, ALICE]


async def test_an_account_is_read_as_it_was_added(store: SqliteStore) -> None:
    for name, scheme in (("alice", Scheme.SR25519), ("bob", Scheme.ED25519), ("carol", None)):
        await store.accounts.add(account(name, 3, scheme))
        assert account(name, 3, scheme) in await store.accounts.all()


async def test_a_watched_account_gains_its_key_and_keeps_its_name_and_never_loses_it(store: SqliteStore) -> None:
    watched = account("alice", scheme=None)
    await store.accounts.add(replace(watched, name="Mine"))
    await store.accounts.add(account("alice", 5))
    expected = replace(watched, name="Mine", scheme=Scheme.ED25519)
    assert await store.accounts.all() == (expected,)
    await store.accounts.add(watched)
    assert await store.accounts.all() == (expected,)


async def test_of_several_contacts_all_are_kept_or_none(store: SqliteStore) -> None:
    await store.contacts.put(Contact(ALICE, "Alice"))
    nobody = cast("Address", None)
    with pytest.raises(BugError):
        await store.contacts.put_many([Contact(ALICE, "Alix"), Contact(BOB, "Bob"), Contact(nobody, "Nobody")])
    assert await store.contacts.all() == (Contact(ALICE, "Alice"),)
    await store.contacts.put_many([Contact(ALICE, "Alix"), Contact(BOB, "Bob")])
    assert await store.contacts.all() == (Contact(ALICE, "Alix"), Contact(BOB, "Bob"))


async def test_contacts_are_found_by_part_of_a_name_or_address(store: SqliteStore) -> None:
    for address, name in ((ALICE, "Élodie M"), (BOB, "ELODIE"), (CAROL, "Mélodie")):
        await store.contacts.put(Contact(address, name, "a note"))

    async def found(text: str, limit: int = 9) -> list[Address]:
        return [contact.address for contact in await store.contacts.search(text, limit)]

    assert await found("élodie") == [BOB, ALICE, CAROL]
    assert await found("élodie", 2) == [BOB, ALICE]
    assert await found(CAROL[3:20]) == [CAROL]
    assert await found("nobody") == []
    assert await store.contacts.get((BOB, Address("nobody"))) == {BOB: Contact(BOB, "ELODIE", "a note")}


async def test_contacts_are_listed_by_name_without_regard_to_accents(store: SqliteStore) -> None:
    for address, name in ((ALICE, "Zoé"), (BOB, "Élodie"), (CAROL, "Fanny")):
        await store.contacts.put(Contact(address, name, "a note"))
    await store.contacts.put(Contact(ALICE, "Alix", "changed"))
    assert await store.contacts.all() == (
        Contact(ALICE, "Alix", "changed"),
        Contact(BOB, "Élodie", "a note"),
        Contact(CAROL, "Fanny", "a note"),
    )
    await store.contacts.remove(BOB)
    assert [contact.address for contact in await store.contacts.all()] == [ALICE, CAROL]


async def test_names_kept_by_older_versions_are_read_without_what_turns_them(store: SqliteStore) -> None:
    await store.contacts.put(Contact(BOB, "Bakery\u202e"))
    await store.contacts.put(Contact(CAROL, "\u200b"))
    assert sorted(contact.name for contact in await store.contacts.all()) == ["?", "Bakery"]
    await store.accounts.add(replace(account("alice"), name="\u2067Al\u200bice"))
    assert [kept.name for kept in await store.accounts.all()] == ["Alice"]


async def test_people_are_remembered_even_those_without_identity(store: SqliteStore) -> None:
    nobody = Person(BOB, None, None, False)
    await store.people.put([person(ALICE, "Alice"), nobody])
    assert await store.people.get([ALICE, BOB, CAROL]) == {ALICE: person(ALICE, "Alice"), BOB: nobody}
    await store.people.put([person(ALICE, "Alice", member=False)])
    assert await store.people.get([ALICE]) == {ALICE: person(ALICE, "Alice", member=False)}


async def test_people_are_found_by_name_and_address_exact_names_and_members_first(store: SqliteStore) -> None:
    people = [
        person(ALICE, "Anne-Élise"),
        person(BOB, "elise", member=False),
        person(CAROL, "Elise2", member=False),
        person(Address("g1dan"), "Élisée"),
    ]
    await store.people.put(people)
    found = await store.people.search("Élise", 10)
    assert [p.name.raw for p in found if p.name] == ["elise", "Élisée", "Anne-Élise", "Elise2"]
    assert await store.people.search(ALICE[10:30], 10) == (people[0],)
    assert len(await store.people.search("elise", 2)) == 2
    assert await store.people.search("%", 10) == ()


async def test_how_often_an_account_paid_somebody(store: SqliteStore) -> None:
    await store.accounts.add(account("alice"))
    donor = Address("g1donor")
    page = [
        movement(ALICE, "4", 9, 1_004, counterpart=donor, name="Donor"),
        movement(ALICE, "3", -1, 1_003, counterpart=BOB),
        movement(ALICE, "2", -1, 1_002, counterpart=CAROL, name="Carol"),
        movement(ALICE, "1", -1, 1_001, counterpart=BOB),
    ]
    await store.history.apply(ALICE, page, SyncMark(complete=True, cursor=None, indexed_to=BlockNumber(2_000)))
    await store.people.put([Person(BOB, UntrustedText("Bob"), 3, True)])
    assert await store.history.paid() == (
        Person(BOB, UntrustedText("Bob"), 3, True),
        Person(CAROL, UntrustedText("Carol"), None, False),
    )
    assert await store.history.times_paid(ALICE, BOB) == 2
    assert await store.history.times_paid(BOB, ALICE) == 0
    assert await store.history.times_paid(ALICE, donor) == 0
