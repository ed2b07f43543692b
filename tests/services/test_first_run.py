"""The first-run wizard without its window: creating and restoring."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.adapters.vault.recovery import BipRecovery
from sakia_ng.domain.account import IdentityStatus, IdentitySummary
from sakia_ng.domain.addresses import to_address
from sakia_ng.domain.currency import G1
from sakia_ng.domain.keys import Scheme
from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.ports.keystore import MnemonicSecret, VaultProblem, VaultState
from sakia_ng.ports.ledger_codes import NodeProblem
from sakia_ng.ports.recovery import PhraseProblem
from sakia_ng.services.accounts import AccountProblem
from sakia_ng.services.first_run_steps import (
    Choice,
    Door,
    FirstRunProblem,
    Opened,
    Phrase,
    Protect,
    Reading,
    Step,
    WordsBack,
    WordsSeen,
)
from tests.fakes.keystore import FakeKeystore
from tests.fakes.ledger import FakeLedger
from tests.services.first_run_world import (
    PASSWORD,
    PASSWORDS,
    PHRASE,
    World,
    found_of,
    holds_secret,
    refused,
    step_of,
    to_choice,
    to_words_back,
    wallet_state,
)


@pytest.fixture
async def world(clean_loop: None, tmp_path: Path) -> AsyncIterator[World]:
    store = SqliteStore(tmp_path / "store.sqlite")
    await store.open()
    yield World(FakeLedger(G1), FakeKeystore(), store)
    await store.close()


async def test_creating_shows_twelve_words_asks_two_back_and_writes_at_the_end(world: World) -> None:
    wizard = world.wizard()
    right = await to_words_back(wizard)
    assert len(wizard.words) == 12
    assert len(set(wizard.asked)) == 2
    phrase = " ".join(wizard.words)
    await wizard.submit(WordsBack(tuple(f" {word.upper()} " for word in right.words)))
    assert step_of(wizard) is Step.PROTECT
    assert wizard.needs_password
    assert wizard.chosen[0].address == await world.address(phrase, "//0")
    assert await world.is_untouched()
    await wizard.submit(PASSWORDS)
    assert step_of(wizard) is Step.ENDED
    assert isinstance(wizard.result, Opened)
    (account,) = await world.store.accounts.all()
    assert (account.name, account.address) == ("Elsa", await world.address(phrase, "//0"))
    assert world.keystore.state is VaultState.UNLOCKED
    assert not holds_secret(wizard)


async def test_wrong_words_are_named_by_their_numbers(world: World) -> None:
    wizard = world.wizard()
    right = await to_words_back(wizard)
    error = await refused(wizard, WordsBack((right.words[0], "xylophage")))
    assert error.code is FirstRunProblem.WORDS_DIFFER
    assert error.params["positions"] == (wizard.asked[1],)
    wizard.back()
    assert step_of(wizard) is Step.WORDS
    before = wizard.words
    await wizard.submit(WordsSeen())
    assert wizard.words == before


async def test_words_of_another_language_stand_for_the_same_account(world: World) -> None:
    wizard = world.wizard()
    await wizard.choose(Door.CREATE)
    english = wizard.words
    wizard.use_language("french")
    assert set(english).isdisjoint(wizard.words)
    assert await world.address(" ".join(english), "//0") == await world.address(" ".join(wizard.words), "//0")
    await wizard.submit(WordsSeen())
    typed = tuple(_without_accents(wizard.words[number - 1]) for number in wizard.asked)
    await wizard.submit(WordsBack(typed))
    await wizard.submit(PASSWORDS)
    assert world.keystore.secrets()[0].language == "french"


def _without_accents(word: str) -> str:
    return word.replace("é", "e").replace("è", "e").replace("ê", "e").replace("â", "a").replace("î", "i")


async def test_passwords_must_be_there_and_alike_and_names_too(world: World) -> None:
    wizard = world.wizard()
    right = await to_words_back(wizard)
    await wizard.submit(right)
    assert (await refused(wizard, Protect(("Elsa",), "", ""))).code is VaultProblem.EMPTY_PASSWORD
    assert (await refused(wizard, Protect(("Elsa",), PASSWORD, "other"))).code is FirstRunProblem.PASSWORDS_DIFFER
    assert (await refused(wizard, Protect((" ",), PASSWORD, PASSWORD))).code is AccountProblem.NAME_EMPTY
    assert (await refused(wizard, Protect(("x" * 81,), PASSWORD, PASSWORD))).code is AccountProblem.NAME_TOO_LONG
    assert await world.is_untouched()


@pytest.mark.parametrize("is_demo", [False, True])
async def test_a_password_easy_to_guess_is_taken_from_whoever_says_to_know_it(world: World, is_demo: bool) -> None:
    wizard = world.wizard(is_demo=is_demo)
    await wizard.submit(await to_words_back(wizard))
    if not is_demo:  # which holds worthless money
        assert (await refused(wizard, Protect(("Elsa",), "sel", "sel"))).code is FirstRunProblem.EASY_TO_GUESS
        assert await world.is_untouched()
    await wizard.submit(Protect(("Elsa",), "sel", "sel", knows_weak=not is_demo))
    assert wizard.step is Step.ENDED


async def test_a_full_disk_at_the_end_can_be_tried_again(world: World) -> None:
    wizard = world.wizard()
    await wizard.submit(await to_words_back(wizard))
    world.keystore.fail_next = EnvironmentProblem(VaultProblem.FULL)
    with pytest.raises(EnvironmentProblem):
        await wizard.submit(PASSWORDS)
    assert step_of(wizard) is Step.PROTECT
    await wizard.submit(PASSWORDS)
    assert len(await world.store.accounts.all()) == 1


async def test_a_disk_full_after_the_vault_was_made_can_be_tried_again(world: World) -> None:
    wizard = world.wizard()
    await wizard.submit(await to_words_back(wizard))
    await world.keystore.create(PASSWORD)  # what the first try left
    await wizard.submit(PASSWORDS)
    assert len(await world.store.accounts.all()) == 1


async def test_restoring_scans_and_adds_what_is_ticked_under_given_names(world: World) -> None:
    root, fourth = await world.address(PHRASE, ""), await world.address(PHRASE, "//4", Scheme.SR25519)
    world.ledger.put_state(wallet_state(root, 500))
    world.ledger.put_state(wallet_state(fourth, 90_000))
    wizard = world.wizard()
    await wizard.choose(Door.RESTORE)
    await wizard.submit(Phrase(f"  {PHRASE.upper()}  "))
    assert step_of(wizard) is Step.CHOICE
    assert wizard.found is None
    await wizard.scan()
    assert [found.address for found in found_of(wizard)] == [fourth, root]
    assert (await refused(wizard, Choice(frozenset()))).code is FirstRunProblem.NOTHING_CHOSEN
    await wizard.submit(Choice(frozenset({0, 1})))
    assert await world.is_untouched()
    await wizard.submit(Protect(("Jardin", "Courses"), PASSWORD, PASSWORD))
    kept = {account.name: (account.address, account.scheme) for account in await world.store.accounts.all()}
    assert kept == {"Jardin": (fourth, Scheme.SR25519), "Courses": (root, Scheme.ED25519)}


async def test_names_verified_by_the_chain_are_proposed(world: World) -> None:
    member = await world.address(PHRASE, "//0")
    identity = IdentitySummary(3, IdentityStatus.MEMBER, 0)
    world.ledger.put_state(replace(wallet_state(member, 500), identity=identity))
    world.names[member] = "Elsa"
    wizard = world.wizard()
    await to_choice(wizard)
    assert [found.name for found in found_of(wizard)] == ["Elsa"]


async def test_without_network_the_usual_account_is_offered(world: World) -> None:
    await world.ledger.set_links(node=False)
    wizard = world.wizard()
    await to_choice(wizard)
    assert getattr(wizard.scan_problem, "code", None) is NodeProblem.UNREACHABLE
    found = found_of(wizard)[0]
    assert (found.address, found.state) == (await world.address(PHRASE, "//0"), None)
    await world.ledger.set_links()
    await wizard.scan()
    assert wizard.scan_problem is None
    await wizard.submit(Choice(frozenset({0})))
    await wizard.submit(PASSWORDS)
    assert len(await world.store.accounts.all()) == 1


async def test_a_scan_that_ends_after_going_back_is_dropped(world: World) -> None:
    wizard = world.wizard()
    await wizard.choose(Door.RESTORE)
    await wizard.submit(Phrase(PHRASE))
    scan = asyncio.ensure_future(wizard.scan())
    await asyncio.sleep(0)
    wizard.back()
    await scan
    assert step_of(wizard) is Step.PHRASE
    assert wizard.found is None
    assert not holds_secret(wizard)


async def test_a_wrong_phrase_says_what_is_wrong(world: World) -> None:
    wizard = world.wizard()
    await wizard.choose(Door.RESTORE)
    assert (await refused(wizard, Phrase(""))).code is PhraseProblem.EMPTY
    assert (await refused(wizard, Phrase("abandon"))).code is PhraseProblem.COUNT
    assert (await refused(wizard, Phrase("abandon " * 12))).code is PhraseProblem.CHECKSUM
    assert (await refused(wizard, Phrase("abandonn " * 12))).code is PhraseProblem.UNKNOWN_WORD


async def test_a_phrase_that_two_languages_accept_is_asked_about(world: World) -> None:
    phrase, readings = _two_readings(world.recovery)
    wizard = world.wizard()
    await wizard.choose(Door.RESTORE)
    await wizard.submit(Phrase(phrase))
    assert step_of(wizard) is Step.READING
    assert wizard.path == (Step.PHRASE, Step.READING, Step.CHOICE, Step.PROTECT)
    assert (await refused(wizard, Reading(9))).code is FirstRunProblem.NOTHING_CHOSEN
    await wizard.submit(Reading(1))
    await wizard.scan()
    (key,) = await world.keystore.derive(readings[1], ("//0",), Scheme.ED25519)
    assert [found.address for found in found_of(wizard)] == [to_address(key, G1)]
    wizard.back()
    assert step_of(wizard) is Step.READING


def _two_readings(recovery: BipRecovery) -> tuple[str, list[MnemonicSecret]]:
    """Find a phrase of the words that English and French share whose checksum both accept."""
    shared = _shared_words(recovery)
    for number in range(20_000):
        words = [shared[(number * 7 + place * (number % 13 + 1)) % len(shared)] for place in range(12)]
        try:
            readings = recovery.restore(" ".join(words))
        except UserError:
            continue
        if len(readings) > 1:
            return " ".join(words), [reading.secret for reading in readings]
    raise AssertionError("no such phrase found")


def _shared_words(recovery: BipRecovery) -> list[str]:
    letters = "abcdefghijklmnopqrstuvwxyz"
    english = {word for letter in letters for word in recovery.complete(letter, "english", 2_048)}
    french = {word for letter in letters for word in recovery.complete(letter, "french", 2_048)}
    return sorted(english & french)
