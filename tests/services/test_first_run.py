"""The first-run wizard without its window."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.adapters.vault.recovery import BipRecovery
from sakia_ng.domain.account import AccountState, IdentityStatus, IdentitySummary
from sakia_ng.domain.addresses import Address, public_key_of, to_address, v1_text
from sakia_ng.domain.currency import G1, GTEST, Currency
from sakia_ng.domain.keys import PublicKey, Scheme
from sakia_ng.domain.money import Cents
from sakia_ng.errors import BugError, EnvironmentProblem, SakiaError, UserError
from sakia_ng.ports.keystore import MnemonicSecret, VaultProblem, VaultState
from sakia_ng.ports.ledger_codes import IndexerProblem, NodeProblem
from sakia_ng.ports.recovery import CredentialsProblem, PhraseProblem
from sakia_ng.services.accounts import AccountProblem, Accounts
from sakia_ng.services.bus import Bus
from sakia_ng.services.first_run import DEMONSTRATION_PASSWORD, FirstRun
from sakia_ng.services.first_run_steps import (
    Accept,
    Answer,
    Choice,
    Credentials,
    CurrencyWanted,
    DemonstrationWanted,
    Derive,
    Door,
    FirstRunProblem,
    Found,
    Opened,
    Phrase,
    Protect,
    Reading,
    Servers,
    Step,
    Watch,
    WordsBack,
    WordsSeen,
)
from sakia_ng.services.first_run_tools import ReadyAccount, Tools
from sakia_ng.services.restore import Restore
from tests.fakes.clock import FakeClock
from tests.fakes.keystore import FakeKeystore
from tests.fakes.ledger import FakeLedger

PASSWORD = "quatre saisons au jardin"
PHRASE = "abandon " * 11 + "about"  # the first vector of BIP39
PASSWORDS = Protect(("Elsa",), PASSWORD, PASSWORD)


def address_of(word: str) -> Address:
    return to_address(PublicKey(sha256(word.encode()).digest()), G1)


def wallet_state(address: Address, cents: int) -> AccountState:
    zero, all_of_it = Cents(0), Cents(cents)
    at = FakeLedger(G1).final_ref
    return AccountState(address, at, True, all_of_it, zero, zero, zero, 0, all_of_it)


@dataclass
class World:
    """A wizard's tools, with their fakes in reach."""

    ledger: FakeLedger
    keystore: FakeKeystore
    store: SqliteStore
    recovery: BipRecovery = field(default_factory=BipRecovery)
    names: dict[Address, str] = field(default_factory=dict)
    kept: Currency = GTEST
    indexer_problem: SakiaError | None = None

    def tools(self) -> Tools:
        bus = Bus()
        return Tools(
            keystore=self.keystore,
            recovery=self.recovery,
            restore=Restore(ledger=self.ledger, keystore=self.keystore, currency=G1),
            accounts=Accounts(store=self.store, keystore=self.keystore, bus=bus, currency=G1, clock=FakeClock()),
            currency=G1,
            find_names=self._find,
            introduce=self._introduce,
            check_indexer=self._check_indexer,
        )

    def wizard(self, *, is_demo: bool = False, ready: Sequence[ReadyAccount] = (), adding: bool = False) -> FirstRun:
        return FirstRun(self.tools(), is_demo=is_demo, ready=ready, adding=adding)

    async def is_untouched(self) -> bool:
        return self.keystore.state is VaultState.ABSENT and await self.store.accounts.all() == ()

    async def address(self, phrase: str, path: str, scheme: Scheme = Scheme.ED25519) -> Address:
        (key,) = await self.keystore.derive(self.recovery.restore(phrase)[0].secret, (path,), scheme)
        return to_address(key, G1)

    async def _find(self, addresses: Sequence[Address]) -> Mapping[Address, str]:
        return {address: self.names[address] for address in addresses if address in self.names}

    async def _introduce(self, url: str) -> Currency:
        if not url.startswith("ws"):
            raise UserError(NodeProblem.BAD_URL)
        return self.kept

    async def _check_indexer(self, url: str, currency: Currency) -> None:
        assert (url, currency) == ("http://squid", self.kept)
        if self.indexer_problem is not None:
            raise self.indexer_problem


@pytest.fixture
async def world(clean_loop: None, tmp_path: Path) -> AsyncIterator[World]:
    store = SqliteStore(tmp_path / "store.sqlite")
    await store.open()
    yield World(FakeLedger(G1), FakeKeystore(), store)
    await store.close()


def step_of(wizard: FirstRun) -> Step:
    return wizard.step  # through a call, or the type checker believes that it never changes


def found_of(wizard: FirstRun) -> tuple[Found, ...]:
    return wizard.found or ()


async def refused(wizard: FirstRun, answer: Answer) -> UserError:
    """Submit what is not taken, and check that nothing moved."""
    step = wizard.step
    with pytest.raises(UserError) as caught:
        await wizard.submit(answer)
    assert wizard.step is step
    return caught.value


async def to_words_back(wizard: FirstRun) -> WordsBack:
    await wizard.choose(Door.CREATE)
    await wizard.submit(WordsSeen())
    return WordsBack(tuple(wizard.words[number - 1] for number in wizard.asked))


async def to_choice(wizard: FirstRun, phrase: str = PHRASE) -> None:
    await wizard.choose(Door.RESTORE)
    await wizard.submit(Phrase(phrase))
    await wizard.scan()


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
    assert not wizard.holds_secret


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
    assert not wizard.holds_secret


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


async def test_v1_credentials_give_the_account_of_duniter_v1(world: World) -> None:
    wizard = world.wizard()
    await wizard.choose(Door.RESTORE)
    wizard.use_credentials(yes=True)
    assert step_of(wizard) is Step.CREDENTIALS
    assert (await refused(wizard, Credentials("", "x"))).code is CredentialsProblem.EMPTY_IDENTIFIER
    await wizard.submit(Credentials("abc", "def"))
    await wizard.scan()
    (found,) = found_of(wizard)
    assert v1_text(public_key_of(found.address)) == "G2CBgZBPLe6FSFUgpx2Jf1Aqsgta6iib3vmDRA1yLiqU"
    await wizard.submit(Choice(frozenset({0})))
    await wizard.submit(PASSWORDS)
    (account,) = await world.store.accounts.all()
    assert account.address == found.address


async def test_going_back_from_credentials_to_words(world: World) -> None:
    wizard = world.wizard()
    await wizard.choose(Door.RESTORE)
    wizard.use_credentials(yes=True)
    wizard.use_credentials(yes=False)
    assert step_of(wizard) is Step.PHRASE
    wizard.back()
    assert step_of(wizard) is Step.DOORS


async def test_watching_needs_an_address_and_no_password(world: World) -> None:
    wizard = world.wizard()
    await wizard.choose(Door.WATCH)
    with pytest.raises(UserError):
        await wizard.submit(Watch("not an address", "x"))
    address = address_of("fournil")
    assert (await refused(wizard, Watch(address, ""))).code is AccountProblem.NAME_EMPTY
    await wizard.submit(Watch(f" g1://{address}?amount=3 ", "Le Fournil"))
    (account,) = await world.store.accounts.all()
    assert (account.address, account.is_watch_only) == (address, True)
    assert world.keystore.state is VaultState.ABSENT


async def test_another_currency_is_shown_before_it_is_taken(world: World) -> None:
    wizard = world.wizard()
    await wizard.choose(Door.CURRENCY)
    assert (await refused(wizard, Servers("http://x", ""))).code is NodeProblem.BAD_URL
    world.indexer_problem = EnvironmentProblem(IndexerProblem.WRONG_CHAIN)
    with pytest.raises(EnvironmentProblem):
        await wizard.submit(Servers("ws://node", "http://squid"))
    world.indexer_problem = None
    await wizard.submit(Servers(" ws://node ", "http://squid"))
    assert step_of(wizard) is Step.CURRENCY_FOUND
    assert wizard.offered == CurrencyWanted(GTEST, "ws://node", "http://squid")
    await wizard.submit(Accept())
    assert wizard.result == wizard.offered
    assert await world.is_untouched()


async def test_the_demonstration_opens_with_one_click(world: World) -> None:
    ready = [
        ReadyAccount("Camille", PHRASE, "//0", Scheme.ED25519),
        ReadyAccount("Asso", PHRASE, "//4", Scheme.SR25519),
    ]
    wizard = world.wizard(is_demo=True, ready=ready)
    assert Door.CURRENCY not in wizard.doors
    await wizard.choose(Door.DEMONSTRATION)
    assert step_of(wizard) is Step.ENDED
    assert [account.name for account in await world.store.accounts.all()] == ["Camille", "Asso"]
    world.keystore.lock()
    await world.keystore.unlock(DEMONSTRATION_PASSWORD)


async def test_elsewhere_the_demonstration_is_asked_for(world: World) -> None:
    wizard = world.wizard()
    await wizard.choose(Door.DEMONSTRATION)
    assert wizard.result == DemonstrationWanted()
    assert await world.is_untouched()


async def test_adding_asks_no_password_again(world: World) -> None:
    await world.keystore.create(PASSWORD)
    await world.keystore.add_secret(world.recovery.restore(PHRASE)[0].secret)
    wizard = world.wizard(adding=True)
    assert wizard.doors == (Door.DERIVE, Door.CREATE, Door.RESTORE, Door.WATCH)
    await wizard.choose(Door.DERIVE)
    (secret,) = wizard.secrets
    await wizard.submit(Derive(secret.secret_id, "Épargne"))
    assert [account.name for account in await world.store.accounts.all()] == ["Épargne"]
    other = world.wizard(adding=True)
    await other.submit(await to_words_back(other))
    assert not other.needs_password
    await other.submit(Protect(("Nouveau",)))
    assert len(await world.store.accounts.all()) == 2


async def test_an_answer_to_another_step_is_a_mistake_of_ours(world: World) -> None:
    wizard = world.wizard()
    with pytest.raises(BugError):
        await wizard.submit(WordsSeen())
    await wizard.choose(Door.CREATE)
    with pytest.raises(BugError):
        await wizard.choose(Door.WATCH)
    with pytest.raises(BugError):
        await wizard.submit(Accept())


async def test_no_secret_in_any_repr(world: World) -> None:
    texts = [repr(answer) for answer in (WordsBack(("sel",)), Phrase("sel"), Credentials("sel", "sel"))]
    texts.append(repr(Protect(("Elsa",), "sel", "sel")))
    texts.append(repr(ReadyAccount("Elsa", "sel", "", Scheme.ED25519)))
    assert not [text for text in texts if "'sel'" in text]


Move = st.one_of(
    st.sampled_from([Door.CREATE, Door.RESTORE, Door.WATCH, Door.CURRENCY]),
    st.sampled_from(["back", "right", "wrong", "scan", "credentials", "phrase", "french"]),
)


@given(st.lists(Move, max_size=25))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_whatever_the_order_of_steps_nothing_is_written_before_the_last(
    tmp_path_factory: pytest.TempPathFactory, clean_loop: None, moves: list[Door | str]
) -> None:
    store = SqliteStore(tmp_path_factory.mktemp("first run") / "store.sqlite")
    await store.open()
    world = World(FakeLedger(G1), FakeKeystore(), store)
    wizard = world.wizard()
    try:
        for move in moves:
            await _move(wizard, move)
            assert wizard.step is Step.DOORS or wizard.step is Step.ENDED or wizard.step in wizard.path
            assert wizard.step is not Step.DOORS or not wizard.holds_secret
            if wizard.step is Step.ENDED:
                assert wizard.result is not None
                assert not wizard.holds_secret
                break
            assert await world.is_untouched()
    finally:
        await store.close()


async def _move(wizard: FirstRun, move: Door | str) -> None:
    """Do what a user could at this step; impossible moves are passed over."""
    if isinstance(move, Door):
        if wizard.step is Step.DOORS:
            await wizard.choose(move)
    elif move == "back":
        place = wizard.position
        wizard.back()
        assert wizard.position == max(0, place - 1)
    elif move == "scan":
        await wizard.scan()
    elif move in ("credentials", "phrase"):
        wizard.use_credentials(yes=move == "credentials")
    elif move == "french":
        wizard.use_language("french")
    elif move == "right" and wizard.step in (Step.CHOICE,):
        await wizard.scan()
        await wizard.submit(Choice(frozenset({0})))
    elif wizard.step is not Step.DOORS:
        await _answer(wizard, is_right=move == "right")


async def _answer(wizard: FirstRun, *, is_right: bool) -> None:
    right_words = tuple(wizard.words[number - 1] for number in wizard.asked)
    answers: dict[Step, tuple[Answer, Answer | None]] = {
        Step.WORDS: (WordsSeen(), None),
        Step.WORDS_BACK: (WordsBack(right_words), WordsBack(("a", "b"))),
        Step.PHRASE: (Phrase(PHRASE), Phrase("about abandon")),
        Step.CREDENTIALS: (Credentials("abc", "def"), Credentials("", "")),
        Step.CHOICE: (Choice(frozenset({0})), Choice(frozenset())),
        Step.WATCH: (Watch(address_of("x"), "X"), Watch("x", "X")),
        Step.SERVERS: (Servers("ws://node", ""), Servers("", "")),
        Step.CURRENCY_FOUND: (Accept(), None),
        Step.PROTECT: (Protect(("A",), "b", "b"), Protect(("A",), "b", "c")),
    }
    right, wrong = answers[wizard.step]
    if is_right:
        await wizard.submit(right)
    elif wrong is not None:
        await refused(wizard, wrong)
