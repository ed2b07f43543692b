"""What tests of the first-run wizard stand on: a ledger, a keystore, a store, and short ways to its steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

import pytest

from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.adapters.vault.recovery import BipRecovery
from sakia_ng.domain.account import AccountState
from sakia_ng.domain.addresses import Address, to_address
from sakia_ng.domain.currency import G1, GTEST, Currency
from sakia_ng.domain.keys import PublicKey, Scheme
from sakia_ng.domain.money import Cents
from sakia_ng.errors import SakiaError, UserError
from sakia_ng.ports.keystore import VaultState
from sakia_ng.ports.ledger_codes import NodeProblem
from sakia_ng.services.accounts import Accounts
from sakia_ng.services.bus import Bus
from sakia_ng.services.first_run import FirstRun
from sakia_ng.services.first_run_steps import (
    Answer,
    Door,
    Found,
    Phrase,
    Protect,
    Step,
    WordsBack,
    WordsSeen,
)
from sakia_ng.services.first_run_tools import ReadyAccount, Tools
from sakia_ng.services.restore import Restore
from tests.fakes.clock import FakeClock
from tests.fakes.keystore import FakeKeystore, nothing_elsewhere
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
            accounts=Accounts(
                store=self.store,
                keystore=self.keystore,
                bus=bus,
                currency=G1,
                clock=FakeClock(),
                keys_elsewhere=nothing_elsewhere,
            ),
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


def step_of(wizard: FirstRun) -> Step:
    return wizard.step  # through a call, or the type checker believes that it never changes


def holds_secret(wizard: FirstRun) -> bool:
    """Whether a secret is in memory."""
    return wizard._secret is not None or bool(wizard.readings)


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
