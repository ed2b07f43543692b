from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from sakia_ng.domain.events import Changed, Topic
from sakia_ng.errors import UserError
from sakia_ng.ports.store import Contact
from sakia_ng.services.bus import Bus
from sakia_ng.services.contacts import LONGEST_NAME, LONGEST_NOTE, ContactProblem, Contacts
from tests.async_qt import AsyncQt
from tests.services.sync_support import address_of, opened

FRIEND = address_of(2)


class Bench:
    def __init__(self, contacts: Contacts, told: list[Changed]) -> None:
        self.contacts = contacts
        self.told = told


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    store = await opened(tmp_path / "g1.sqlite", [])
    bus = Bus()
    told: list[Changed] = []
    bus.subscribe(told.append)
    yield Bench(Contacts(store=store, bus=bus), told)
    await store.close()


async def test_a_contact_is_kept_tidy_and_everybody_is_told(bench: Bench, aqt: AsyncQt) -> None:
    kept = await bench.contacts.put(Contact(FRIEND, "  Élodie \n du  marché ", " légumes\nle samedi "))
    assert kept == Contact(FRIEND, "Élodie du marché", "légumes\nle samedi")
    assert await bench.contacts.all() == (kept,)
    await aqt.until(lambda: bench.told)
    assert bench.told == [Changed(Topic.CONTACTS, frozenset({FRIEND}))]
    await bench.contacts.remove(FRIEND)
    assert await bench.contacts.all() == ()
    await aqt.until(lambda: len(bench.told) == 2)


async def test_a_name_that_would_turn_the_sentence_around_it_is_kept_without(bench: Bench) -> None:
    await bench.contacts.put(Contact(FRIEND, "Bak\u200bery\u202e"))
    assert [contact.name for contact in await bench.contacts.all()] == ["Bakery"]


@pytest.mark.parametrize(
    ("name", "note", "problem"),
    [
        ("\u202e\u200b", "", ContactProblem.NO_NAME),
        (" \t", "", ContactProblem.NO_NAME),
        ("x" * (LONGEST_NAME + 1), "", ContactProblem.TOO_LONG),
        ("x", "y" * (LONGEST_NOTE + 1), ContactProblem.TOO_LONG),
    ],
)
async def test_names_that_cannot_be_are_refused_and_nothing_is_kept(
    bench: Bench, name: str, note: str, problem: ContactProblem
) -> None:
    with pytest.raises(UserError) as caught:
        await bench.contacts.put(Contact(FRIEND, name, note))
    assert caught.value.code is problem
    assert await bench.contacts.all() == ()
    await asyncio.sleep(0.1)
    assert bench.told == []


async def test_many_are_kept_at_once_and_told_once(bench: Bench, aqt: AsyncQt) -> None:
    await bench.contacts.put(Contact(FRIEND, "Élodie"))
    await aqt.until(lambda: bench.told)
    many = [Contact(address_of(number), f" Name {number}", "") for number in range(2, 50)]
    kept = await bench.contacts.put_many(many)
    assert [contact.name for contact in kept] == [f"Name {number}" for number in range(2, 50)]
    assert set(await bench.contacts.all()) == set(kept)
    await aqt.until(lambda: len(bench.told) == 2)
    assert bench.told[1] == Changed(Topic.CONTACTS, frozenset(contact.address for contact in many))


async def test_of_many_all_are_kept_or_none(bench: Bench) -> None:
    many = [Contact(address_of(number), "Name", "") for number in range(2, 50)]
    with pytest.raises(UserError):
        await bench.contacts.put_many([*many, Contact(address_of(51), " ", "")])
    assert await bench.contacts.all() == ()
    assert await bench.contacts.put_many(()) == ()
    await asyncio.sleep(0.1)
    assert bench.told == []


async def test_the_longest_name_is_kept(bench: Bench) -> None:
    await bench.contacts.put(Contact(FRIEND, "é" * LONGEST_NAME, "n" * LONGEST_NOTE))
    assert len((await bench.contacts.all())[0].name) == LONGEST_NAME
