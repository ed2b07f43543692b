"""The first-run wizard without its window: its other doors, and what holds for all of them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.addresses import public_key_of, v1_text
from sakia_ng.domain.currency import G1, GTEST
from sakia_ng.domain.keys import Scheme
from sakia_ng.errors import BugError, EnvironmentProblem, UserError
from sakia_ng.ports.keystore import SecretKind, VaultState
from sakia_ng.ports.ledger_codes import IndexerProblem, NodeProblem
from sakia_ng.ports.recovery import CredentialsProblem, KeyFileProblem
from sakia_ng.services.accounts import AccountProblem
from sakia_ng.services.first_run import DEMONSTRATION_PASSWORD, FirstRun
from sakia_ng.services.first_run_steps import (
    SECRET_STEPS,
    Accept,
    Answer,
    Choice,
    Credentials,
    CurrencyWanted,
    DemonstrationWanted,
    Derive,
    Door,
    KeyFile,
    Phrase,
    Protect,
    Servers,
    Step,
    Watch,
    WordsBack,
    WordsSeen,
)
from sakia_ng.services.first_run_tools import ReadyAccount
from tests.fakes.keystore import FakeKeystore
from tests.fakes.ledger import FakeLedger
from tests.key_files import EWIF, EWIF_PASSWORD, KEY, PUBSEC
from tests.services.first_run_world import (
    PASSWORD,
    PASSWORDS,
    PHRASE,
    World,
    address_of,
    found_of,
    holds_secret,
    refused,
    step_of,
    to_words_back,
)


@pytest.fixture
async def world(clean_loop: None, tmp_path: Path) -> AsyncIterator[World]:
    store = SqliteStore(tmp_path / "store.sqlite")
    await store.open()
    yield World(FakeLedger(G1), FakeKeystore(), store)
    await store.close()


async def test_v1_credentials_give_the_account_of_duniter_v1(world: World) -> None:
    wizard = world.wizard()
    await wizard.choose(Door.RESTORE)
    wizard.restore_from(Step.CREDENTIALS)
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


async def test_a_key_file_gives_its_account_and_is_kept_as_one(world: World) -> None:
    wizard = world.wizard()
    await wizard.choose(Door.RESTORE)
    wizard.restore_from(Step.KEY_FILE)
    assert (await refused(wizard, KeyFile(EWIF))).code is KeyFileProblem.PASSWORD_NEEDED
    assert (await refused(wizard, KeyFile(EWIF, "soleil"))).code is KeyFileProblem.WRONG_PASSWORD
    await wizard.submit(KeyFile(EWIF, EWIF_PASSWORD))
    await wizard.scan()
    (found,) = found_of(wizard)
    assert v1_text(public_key_of(found.address)) == KEY
    assert await world.is_untouched()
    await wizard.submit(Choice(frozenset({0})))
    await wizard.submit(PASSWORDS)
    (account,) = await world.store.accounts.all()
    assert account.address == found.address
    assert [secret.kind for secret in world.keystore.secrets()] == [SecretKind.KEY_FILE]
    assert world.keystore.can_sign(account.public_key)


async def test_going_back_from_credentials_to_words(world: World) -> None:
    wizard = world.wizard()
    await wizard.choose(Door.RESTORE)
    wizard.restore_from(Step.CREDENTIALS)
    wizard.restore_from(Step.PHRASE)
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
    texts.append(repr(KeyFile("sel", "sel")))
    texts.append(repr(Protect(("Elsa",), "sel", "sel")))
    texts.append(repr(ReadyAccount("Elsa", "sel", "", Scheme.ED25519)))
    assert not [text for text in texts if "'sel'" in text]


Move = st.one_of(
    st.sampled_from([Door.CREATE, Door.RESTORE, Door.WATCH, Door.CURRENCY]),
    st.sampled_from(["back", "right", "wrong", "scan", *SECRET_STEPS, "french"]),
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
            assert wizard.step is not Step.DOORS or not holds_secret(wizard)
            if wizard.step is Step.ENDED:
                assert wizard.result is not None
                assert not holds_secret(wizard)
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
    elif move in SECRET_STEPS:
        wizard.restore_from(Step(move))
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
        Step.KEY_FILE: (KeyFile(PUBSEC), KeyFile("pub: x")),
        Step.CHOICE: (Choice(frozenset({0})), Choice(frozenset())),
        Step.WATCH: (Watch(address_of("x"), "X"), Watch("x", "X")),
        Step.SERVERS: (Servers("ws://node", ""), Servers("", "")),
        Step.CURRENCY_FOUND: (Accept(), None),
        Step.PROTECT: (Protect(("A",), "b", "b", knows_weak=True), Protect(("A",), "b", "c")),
    }
    right, wrong = answers[wizard.step]
    if is_right:
        await wizard.submit(right)
    elif wrong is not None:
        await refused(wizard, wrong)
