from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.addresses import Address, public_key_of, to_address, v1_text_with_checksum
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.currency import G1, GTEST
from sakia_ng.domain.movement import Person
from sakia_ng.domain.text import UntrustedText, tidy_name
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.store import Contact, SyncMark
from sakia_ng.services.directory import Directory, NameKind, Suggestion
from tests.domain.test_searched_text import SECRETS
from tests.services.sync_support import Indexer, account, address_of, line, opened, state

ME, CONTACT, MET, STRANGER, NOBODY = (address_of(number) for number in range(1, 6))


def person(address: Address, name: str, *, is_member: bool = True) -> Person:
    return Person(address, UntrustedText(name), 7, is_member)


class Bench:
    def __init__(self, store: SqliteStore) -> None:
        self.store = store
        self.indexer = Indexer()
        self.directory = Directory(ledger=self.indexer, store=store, currency=G1)

    async def found(self, text: str, limit: int = 8) -> list[Address]:
        return [suggestion.address for suggestion in await self.directory.search(text, limit)]


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    store = await opened(tmp_path / "g1.sqlite", [])
    await store.accounts.add(replace(account(1), name="Marie épargne"))
    await store.contacts.put(Contact(CONTACT, "Marie du marché", "légumes"))
    await store.people.put([person(MET, "MarieMet")])
    bench = Bench(store)
    bench.indexer.known_people = {
        STRANGER: person(STRANGER, "Marieta", is_member=False),
        CONTACT: person(CONTACT, "mdupont marie"),
    }
    yield bench
    await store.close()


async def test_own_accounts_come_first_then_contacts_people_met_and_strangers_without_repeats(bench: Bench) -> None:
    assert await bench.found("marie") == [ME, CONTACT, MET, STRANGER]
    assert await bench.found("marie", 2) == [ME, CONTACT]
    assert await bench.found("EPARGNE") == [ME]


async def test_a_suggestion_says_whose_word_the_name_is_and_keeps_the_verified_one_apart(bench: Bench) -> None:
    own, contact, met, stranger = await bench.directory.search("marie")
    assert own == Suggestion(ME, "Marie épargne", NameKind.OWN, None, None)
    verified = UntrustedText("mdupont marie")
    assert contact == Suggestion(CONTACT, "Marie du marché", NameKind.CONTACT, verified, True, "légumes")
    assert met == Suggestion(MET, "MarieMet", NameKind.IDENTITY, UntrustedText("MarieMet"), True)
    assert stranger == Suggestion(STRANGER, "Marieta", NameKind.IDENTITY, UntrustedText("Marieta"), False)


async def test_an_exact_name_comes_before_any_other(bench: Bench) -> None:
    bench.indexer.known_people[NOBODY] = person(NOBODY, "MARIE")
    assert await bench.found("marie") == [NOBODY, ME, CONTACT, MET, STRANGER]


async def test_among_many_contacts_those_meant_are_found_in_the_order_of_names(bench: Bench) -> None:
    many = {number: address_of(number) for number in range(10, 60)}
    await bench.store.contacts.put_many([Contact(many[n], f"Ami {n}" if n < 50 else "Amélie", "") for n in many])
    await bench.store.contacts.put(Contact(many[59], "ami", "voisin"))
    bench.indexer.known_people[many[30]] = person(many[30], "Ami30")
    found = await bench.directory.search("Ami", 4)
    assert [(one.address, one.name, one.note) for one in found] == [
        (many[59], "ami", "voisin"),
        *((many[number], f"Ami {number}", "") for number in (10, 11, 12)),
    ]
    (own,) = await bench.directory.search("ami30")
    assert (own.address, own.name, own.name_kind) == (many[30], "Ami 30", NameKind.CONTACT)


async def test_an_own_account_among_the_contacts_bears_its_own_name_and_the_note(bench: Bench) -> None:
    await bench.store.contacts.put(Contact(ME, "Moi", "le livret"))
    (own,) = await bench.directory.search("épargne")
    assert (own.name, own.name_kind, own.note) == ("Marie épargne", NameKind.OWN, "le livret")
    assert await bench.found("moi") == []
    shown = (await bench.directory.card(ME, None)).suggestion
    assert (shown.name, shown.name_kind, shown.note) == (own.name, own.name_kind, own.note)


async def test_a_key_typed_does_not_read_everybody(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    async def read_everybody() -> tuple[Contact, ...]:
        raise AssertionError

    monkeypatch.setattr(bench.store.contacts, "all", read_everybody)
    assert await bench.found("marie") == [ME, CONTACT, MET, STRANGER]


async def test_a_hostile_name_is_shown_harmless(bench: Bench) -> None:
    bench.indexer.known_people = {STRANGER: person(STRANGER, "eve\u202e\n\x00l")}
    (found,) = await bench.directory.search("eve")
    assert (found.name, found.verified_name) == ("eve l", UntrustedText("eve\u202e\n\x00l"))


async def test_an_address_typed_in_any_form_is_somebody_even_if_nobody_knows_them(bench: Bench) -> None:
    nobody = Suggestion(NOBODY, None, NameKind.NONE, None, None)
    assert await bench.directory.search(f" {NOBODY} ") == (nobody,)
    assert await bench.directory.search(v1_text_with_checksum(public_key_of(NOBODY))) == (nobody,)
    assert await bench.found(CONTACT) == [CONTACT]
    assert await bench.found(v1_text_with_checksum(public_key_of(CONTACT))) == [CONTACT]


async def test_nothing_typed_finds_nothing_and_asks_nobody(bench: Bench) -> None:
    assert await bench.directory.search("  ") == ()
    assert await bench.directory.search("marie", 0) == ()
    assert bench.indexer.calls == []


async def test_without_indexer_those_known_here_are_found(bench: Bench) -> None:
    bench.indexer.indexer_down = True
    assert await bench.found("marie") == [ME, CONTACT, MET]


@pytest.mark.parametrize("secret", SECRETS)
async def test_what_may_be_a_secret_is_looked_for_here_alone(bench: Bench, secret: str) -> None:
    name = f"My note: {secret}"
    await bench.store.contacts.put(Contact(CONTACT, name, ""))
    found = await bench.found(f" {secret}\n")
    assert found == [CONTACT] or tidy_name(name) != name  # some are no names as they stand
    assert bench.indexer.calls == []


@pytest.mark.parametrize("text", [NOBODY[:12], STRANGER, to_address(public_key_of(NOBODY), GTEST), "7", "Jean-Luc_2"])
async def test_parts_of_names_and_addresses_are_asked_of_the_indexer(bench: Bench, text: str) -> None:
    await bench.found(text)
    assert "people" in bench.indexer.calls


async def test_searching_here_asks_nobody(bench: Bench) -> None:
    assert [found.address for found in await bench.directory.search_here("marie")] == [ME, CONTACT, MET]
    assert await bench.directory.search_here(" ") == ()
    assert bench.indexer.calls == []


async def test_a_card_tells_who_it_is_how_often_they_were_paid_and_their_balance(bench: Bench) -> None:
    bench.indexer.put_state(state(4, 700, bench.indexer))
    paid = [line(ME, 1, 900, STRANGER), line(ME, 2, 901, STRANGER)]
    await bench.store.history.apply(ME, paid, SyncMark(True, None, BlockNumber(999)))
    card = await bench.directory.card(STRANGER, ME)
    assert card.suggestion == Suggestion(STRANGER, "Marieta", NameKind.IDENTITY, UntrustedText("Marieta"), False)
    assert card.times_paid == 2
    assert card.state is not None
    assert card.state.total_cents == 700
    assert (await bench.directory.card(STRANGER, None)).times_paid == 0
    assert (await bench.directory.card(STRANGER, CONTACT)).times_paid == 0


async def test_a_card_of_an_account_nobody_used_says_so(bench: Bench) -> None:
    card = await bench.directory.card(NOBODY, ME)
    assert card.suggestion == Suggestion(NOBODY, None, NameKind.NONE, None, False)
    assert card.state is not None
    assert not card.state.exists


async def test_a_card_without_network_shows_what_is_known_here(bench: Bench) -> None:
    await bench.indexer.set_links(node=False, indexer=False)
    card = await bench.directory.card(MET, ME)
    assert card.suggestion.name == "MarieMet"
    assert card.state is None


async def test_names_are_learnt_once_and_those_without_again_in_another_session(bench: Bench) -> None:
    await bench.directory.learn_names([STRANGER, NOBODY, MET])
    await bench.directory.learn_names([STRANGER, NOBODY, MET])
    assert bench.indexer.calls == ["names"]
    assert set(await bench.store.people.get([STRANGER, NOBODY])) == {STRANGER, NOBODY}
    bench.indexer.known_people[NOBODY] = person(NOBODY, "Newcomer")
    await Directory(ledger=bench.indexer, store=bench.store, currency=G1).learn_names([STRANGER, NOBODY])
    assert (await bench.store.people.get([NOBODY]))[NOBODY].name == UntrustedText("Newcomer")


async def test_learning_names_without_indexer_keeps_nothing_and_can_be_done_again(bench: Bench) -> None:
    bench.indexer.indexer_down = True
    with pytest.raises(EnvironmentProblem):
        await bench.directory.learn_names([STRANGER])
    bench.indexer.indexer_down = False
    await bench.directory.learn_names([STRANGER])
    assert (await bench.store.people.get([STRANGER]))[STRANGER].name == UntrustedText("Marieta")
