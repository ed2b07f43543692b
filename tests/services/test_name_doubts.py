from __future__ import annotations

import threading
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.currency import G1
from sakia_ng.domain.likeness import look_alike
from sakia_ng.domain.movement import Person
from sakia_ng.domain.text import UntrustedText
from sakia_ng.ports.store import Contact, SyncMark
from sakia_ng.services import name_doubts
from sakia_ng.services.directory import Directory
from sakia_ng.services.name_doubts import DoubtKind, NameDoubt
from tests.services.sync_support import Indexer, account, address_of, line, opened

ME, PAUL, OTHER_PAUL, STRANGER = (address_of(number) for number in range(1, 5))
READ = SyncMark(complete=True, cursor=None, indexed_to=BlockNumber(999))


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    made = await opened(tmp_path / "g1.sqlite", [])
    await made.accounts.add(replace(account(1), name="Épargne"))
    yield made
    await made.close()


async def known(store: SqliteStore, address: Address, name: str) -> None:
    await store.people.put([Person(address, UntrustedText(name), 7, is_member=True)])


async def doubts(store: SqliteStore, address: Address) -> tuple[NameDoubt, ...]:
    return (await Directory(ledger=Indexer(), store=store, currency=G1).card(address, ME)).doubts


async def test_a_name_like_that_of_somebody_paid_before_is_doubted(store: SqliteStore) -> None:
    await store.history.apply(ME, [line(ME, 1, 900, PAUL)], READ)
    await known(store, PAUL, "PaulDupont")
    await known(store, STRANGER, "PauIDupont")
    assert await doubts(store, STRANGER) == (NameDoubt(DoubtKind.ALIKE, "PaulDupont", PAUL),)
    assert await doubts(store, PAUL) == ()


async def test_names_are_compared_in_a_thread_of_their_own(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    compared_in: set[threading.Thread] = set()

    def noting(name: str, other: str) -> bool:
        compared_in.add(threading.current_thread())
        return look_alike(name, other)

    monkeypatch.setattr(name_doubts, "look_alike", noting)
    await store.contacts.put(Contact(PAUL, "Paul Dupont"))
    await known(store, STRANGER, "PauIDupont")
    assert [doubt.address for doubt in await doubts(store, STRANGER)] == [PAUL]
    assert compared_in
    assert threading.main_thread() not in compared_in


async def test_a_name_that_nobody_paid_bears_is_not_doubted(store: SqliteStore) -> None:
    await known(store, PAUL, "PaulDupont")  # heard of, never paid
    await known(store, STRANGER, "PauIDupont")
    assert await doubts(store, STRANGER) == ()


async def test_another_account_under_the_name_paid_last_is_told(store: SqliteStore) -> None:
    await store.contacts.put(Contact(PAUL, "Paul Dupont"))
    await store.contacts.put(Contact(OTHER_PAUL, "PAUL DUPONT"))
    await store.history.apply(ME, [line(ME, 2, 901, OTHER_PAUL), line(ME, 1, 900, PAUL)], READ)
    assert await doubts(store, PAUL) == (NameDoubt(DoubtKind.PAID_ANOTHER, "PAUL DUPONT", OTHER_PAUL),)
    assert [doubt.kind for doubt in await doubts(store, OTHER_PAUL)] == [DoubtKind.ALIKE]


async def test_two_contacts_whom_the_user_tells_apart_by_a_letter_are_not_doubted(store: SqliteStore) -> None:
    await store.contacts.put(Contact(PAUL, "Paul Dupont D"))
    await store.contacts.put(Contact(OTHER_PAUL, "Paul Dupont P"))
    assert await doubts(store, PAUL) == ()


async def test_a_stranger_with_the_verified_name_of_a_contact_or_an_own_account_is_doubted(store: SqliteStore) -> None:
    await store.contacts.put(Contact(PAUL, "Paul Dupont"))
    await known(store, STRANGER, "pauldupont")
    assert await doubts(store, STRANGER) == (NameDoubt(DoubtKind.ALIKE, "Paul Dupont", PAUL),)
    await known(store, STRANGER, "epargne")
    assert await doubts(store, STRANGER) == (NameDoubt(DoubtKind.ALIKE, "Épargne", ME),)


async def test_no_more_doubts_are_told_than_people_read(store: SqliteStore) -> None:
    for number in range(10, 20):
        await store.contacts.put(Contact(address_of(number), f"Paul Dupont {number}"))
    await known(store, STRANGER, "Paul Dupont 1")
    assert len(await doubts(store, STRANGER)) == 2
