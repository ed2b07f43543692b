"""The first-run wizard without its window: which step comes next, what each accepts, what is written at the end.

Rules it keeps: every step can go back; nothing is written before the last step; a secret is forgotten as soon as it is
kept in the vault or the user goes back to the doors. Its parts that add an account serve later too (``adding``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import assert_never

from sakia_ng.domain.addresses import Address, to_address
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.keys import Scheme
from sakia_ng.domain.payment_request import parse_pasted
from sakia_ng.errors import BugError, EnvironmentProblem, SakiaError, UserError
from sakia_ng.ports.keystore import MnemonicSecret, NewSecret, SecretRef, VaultProblem, VaultState
from sakia_ng.ports.recovery import RestoredPhrase
from sakia_ng.ports.store import Account
from sakia_ng.services.accounts import AccountProblem, checked_name
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
    FirstRunProblem,
    Found,
    KeyFile,
    Opened,
    Phrase,
    Protect,
    Reading,
    Result,
    Servers,
    Step,
    Watch,
    WordsBack,
    WordsSeen,
)
from sakia_ng.services.first_run_tools import ReadyAccount, Tools
from sakia_ng.services.password_strength import Strength, estimate
from sakia_ng.services.restore import default_path
from sakia_ng.services.words_back import to_ask, wrong_words

DEMONSTRATION_PASSWORD = "demo"  # noqa: S105 - said on screen: it guards play money


class FirstRun:
    """Leads from a door to an account.

    Args:
        tools: what it works with.
        is_demo: the profile is the demonstration's.
        ready: accounts that the demonstration opens with one click.
        adding: an account is added to a profile that exists.
        language: language of new words.

    Attributes:
        is_demo: the money is worthless: no password is too easy to guess.
        step: where it stands.
        door: which door was chosen, None at the doors.
        asked: numbers of the words asked back, from 1.
        readings: what a phrase may mean, when several languages accept it.
        found: accounts of the secret; None until ``scan`` has ended.
        scan_problem: why the network could not be asked, when it could not.
        chosen: the accounts to be added.
        offered: the currency found behind the addresses typed.
        result: what came out, once ended.
    """

    def __init__(
        self,
        tools: Tools,
        *,
        is_demo: bool = False,
        ready: Sequence[ReadyAccount] = (),
        adding: bool = False,
        language: str = "english",
    ) -> None:
        self._tools, self._ready = tools, tuple(ready)
        self.is_demo, self._adding = is_demo, adding
        self.language = language
        self.step = Step.DOORS
        self.door: Door | None = None
        self.asked: tuple[int, ...] = ()
        self.readings: tuple[RestoredPhrase, ...] = ()
        self.found: tuple[Found, ...] | None = None
        self.scan_problem: EnvironmentProblem | None = None
        self.chosen: tuple[Found, ...] = ()
        self.offered: CurrencyWanted | None = None
        self.result: Result | None = None
        self._secret: NewSecret | None = None
        self._secret_step = Step.PHRASE

    @property
    def currency(self) -> Currency:
        """The currency whose accounts are set up."""
        return self._tools.currency

    @property
    def doors(self) -> tuple[Door, ...]:
        """The ways in."""
        if self._adding:
            others = (Door.DERIVE,) if self.secrets else ()
            return (*others, Door.CREATE, Door.RESTORE, Door.WATCH)
        opens_demo = bool(self._ready) or not self.is_demo
        other_currency = self._tools.introduce is not None and not self.is_demo
        return (
            *((Door.DEMONSTRATION,) if opens_demo else ()),
            *(Door.CREATE, Door.RESTORE, Door.WATCH),
            *((Door.CURRENCY,) if other_currency else ()),
        )

    @property
    def path(self) -> tuple[Step, ...]:
        """The steps of the door chosen, for the progress dots; empty at the doors."""
        reading = (Step.READING,) if len(self.readings) > 1 else ()
        paths: dict[Door, tuple[Step, ...]] = {
            Door.DEMONSTRATION: (),
            Door.CREATE: (Step.WORDS, Step.WORDS_BACK, Step.PROTECT),
            Door.RESTORE: (self._secret_step, *reading, Step.CHOICE, Step.PROTECT),
            Door.WATCH: (Step.WATCH,),
            Door.CURRENCY: (Step.SERVERS, Step.CURRENCY_FOUND),
            Door.DERIVE: (Step.DERIVE,),
        }
        return paths[self.door] if self.door is not None else ()

    @property
    def position(self) -> int:
        """Number of this step from 1; 0 at the doors."""
        return self.path.index(self.step) + 1 if self.step in self.path else 0

    @property
    def is_last(self) -> bool:
        """Whether this step writes."""
        return bool(self.path) and self.step is self.path[-1]

    @property
    def words(self) -> tuple[str, ...]:
        """The new phrase, in ``language``; empty without one."""
        if not isinstance(self._secret, MnemonicSecret) or self.door is not Door.CREATE:
            return ()
        return self._tools.recovery.words(self._secret, self.language)

    @property
    def secrets(self) -> tuple[SecretRef, ...]:
        """Secrets of the vault that can give another account."""
        return tuple(secret for secret in self._tools.keystore.secrets() if secret.language)

    @property
    def needs_password(self) -> bool:
        """Whether a vault must be created."""
        return self._tools.keystore.state is VaultState.ABSENT

    async def choose(self, door: Door) -> None:
        """Go through a door; that of the demonstration opens it at once.

        Raises:
            UserError, EnvironmentProblem: the demonstration's accounts could not be kept.
        """
        if self.step is not Step.DOORS or door not in self.doors:
            raise BugError(FirstRunProblem.OUT_OF_STEP, step=self.step)
        if door is Door.DEMONSTRATION:
            self.result = await self._open_demonstration() if self.is_demo else DemonstrationWanted()
            self.step = Step.ENDED
            return
        self.door = door
        if door is Door.CREATE:
            self._secret = self._tools.recovery.generate(self.language)
            self.asked = to_ask(len(self.words))
        self.step = self.path[0]

    def back(self) -> None:
        """Go one step back; from a first step, to the doors, where everything typed is forgotten."""
        if self.step in (Step.DOORS, Step.ENDED):
            return
        place = self.path.index(self.step)
        if place == 0:
            self._begin()
            return
        self.step = self.path[place - 1]
        if self.step in SECRET_STEPS:
            self._forget_secret()

    def restore_from(self, step: Step) -> None:
        """Restore from another of the ``SECRET_STEPS``."""
        if self.step in SECRET_STEPS and step in SECRET_STEPS:
            self._secret_step = self.step = step

    def use_language(self, code: str) -> None:
        """Write the new words in another language: they stand for the same secret."""
        self.language = code
        if self.door is Door.CREATE and isinstance(self._secret, MnemonicSecret):
            self._secret = replace(self._secret, language=code)

    async def submit(self, answer: Answer) -> None:
        """Take what the user says at this step and go on; ``step`` is ``ENDED`` after the last one.

        Raises:
            UserError: what is wrong with it; the step stays and nothing was written.
            EnvironmentProblem: the disk or the network failed; the step stays and can be tried again.
        """
        if not isinstance(answer, _ANSWER_OF.get(self.step, ())):
            raise BugError(FirstRunProblem.OUT_OF_STEP, step=self.step)
        await self._take(answer)
        await self._go_on(answer)

    async def _take(self, answer: Answer) -> None:
        match answer:
            case WordsSeen() | Accept():
                pass
            case WordsBack():
                self._check_words(answer)
            case Phrase():
                self._take_phrase(answer)
            case Credentials():
                self._secret = await self._tools.recovery.from_credentials(answer.identifier, answer.password)
            case KeyFile():
                self._secret = await self._tools.recovery.from_key_file(answer.text, answer.password)
            case Reading():
                self._take_reading(answer)
            case Choice():
                self._take_choice(answer)
            case Watch():
                self._check_watch(answer)
            case Servers():
                self.offered = await self._ask_servers(answer)
            case Protect():
                await self._check_protection(answer)
            case Derive():
                checked_name(answer.name)
            case _:
                assert_never(answer)

    async def scan(self) -> None:
        """Look for the accounts of the secret; without a network the usual account is offered unseen."""
        secret = self._secret
        if secret is None or self.step is not Step.CHOICE:
            return
        self.found, self.scan_problem = None, None
        found: tuple[Found, ...]
        problem: EnvironmentProblem | None
        try:
            found, problem = await self._seen(secret), None
        except EnvironmentProblem as error:
            found, problem = (await self._unseen(secret),), error
        if secret is self._secret:  # the user may have gone back meanwhile
            self.found, self.scan_problem = found, problem

    async def _go_on(self, answer: Answer) -> None:
        if self.is_last:
            self.result = await self._finish(answer)
            self._forget_secret()
            self.step = Step.ENDED
            return
        self.step = self.path[self.path.index(self.step) + 1]
        if self.step is Step.CHOICE:
            self.found, self.scan_problem = None, None
        if self.step is Step.PROTECT and self.door is Door.CREATE and self._secret is not None:
            self.chosen = (await self._unseen(self._secret),)

    async def _finish(self, answer: Answer) -> Result:
        if isinstance(answer, Watch):
            return Opened((await self._tools.accounts.watch(answer.pasted, answer.name),))
        if isinstance(answer, Derive):
            return Opened((await self._tools.accounts.add_derived(answer.secret_id, answer.name),))
        if isinstance(answer, Protect) and self._secret is not None:
            await self._make_vault(answer.password)
            return Opened(await self._add_chosen(self._secret, answer.names))
        if self.offered is not None:
            return self.offered
        raise BugError(FirstRunProblem.OUT_OF_STEP, step=self.step)

    async def _make_vault(self, password: str) -> None:
        if self.needs_password:
            await self._tools.keystore.create(password)

    async def _add_chosen(self, secret: NewSecret, names: Sequence[str]) -> tuple[Account, ...]:
        add = self._tools.accounts.add_from_secret
        pairs = zip(self.chosen, names, strict=True)
        return tuple([await add(secret, found.path, found.scheme, name) for found, name in pairs])

    async def _open_demonstration(self) -> Opened:
        await self._make_vault(DEMONSTRATION_PASSWORD)
        added = []
        for ready in self._ready:
            secret = self._tools.recovery.restore(ready.phrase)[0].secret
            added.append(await self._tools.accounts.add_from_secret(secret, ready.path, ready.scheme, ready.name))
        return Opened(tuple(added))

    async def _ask_servers(self, answer: Servers) -> CurrencyWanted:
        introduce, check_indexer = self._tools.introduce, self._tools.check_indexer
        if introduce is None:
            raise BugError(FirstRunProblem.OUT_OF_STEP, step=self.step)
        node, indexer = answer.node.strip(), answer.indexer.strip()
        currency = await introduce(node)
        if indexer and check_indexer is not None:
            await check_indexer(indexer, currency)
        return CurrencyWanted(currency, node, indexer)

    async def _seen(self, secret: NewSecret) -> tuple[Found, ...]:
        candidates = await self._tools.restore.scan(secret)
        names = await self._names([c.address for c in candidates if c.state.identity is not None])
        return tuple(Found(c.path, c.scheme, c.address, c.state, names.get(c.address)) for c in candidates)

    async def _unseen(self, secret: NewSecret) -> Found:
        path = default_path(secret)
        (key,) = await self._tools.keystore.derive(secret, (path,), Scheme.ED25519)
        return Found(path, Scheme.ED25519, to_address(key, self._tools.currency), None, None)

    async def _names(self, addresses: Sequence[Address]) -> Mapping[Address, str]:
        if not addresses or self._tools.find_names is None:
            return {}
        try:
            return await self._tools.find_names(addresses)
        except SakiaError:  # a name is a comfort: its absence stops nobody
            return {}

    def _check_words(self, answer: WordsBack) -> None:
        wrong = wrong_words(self.words, self.asked, answer.words)
        if wrong:
            raise UserError(FirstRunProblem.WORDS_DIFFER, positions=wrong)

    def _take_phrase(self, answer: Phrase) -> None:
        self.readings = self._tools.recovery.restore(answer.text)
        if len(self.readings) == 1:
            self._secret = self.readings[0].secret

    def _take_reading(self, answer: Reading) -> None:
        if not 0 <= answer.index < len(self.readings):
            raise UserError(FirstRunProblem.NOTHING_CHOSEN)
        self._secret = self.readings[answer.index].secret

    def _take_choice(self, answer: Choice) -> None:
        found = self.found or ()
        chosen = tuple(account for index, account in enumerate(found) if index in answer.indexes)
        if not chosen:
            raise UserError(FirstRunProblem.NOTHING_CHOSEN)
        self.chosen = chosen

    def _check_watch(self, answer: Watch) -> None:
        if parse_pasted(answer.pasted, self._tools.currency).address is None:
            raise UserError(AccountProblem.NO_ADDRESS)
        checked_name(answer.name)

    async def _check_protection(self, answer: Protect) -> None:
        if len(answer.names) != len(self.chosen):
            raise BugError(FirstRunProblem.OUT_OF_STEP, step=self.step)
        for name in answer.names:
            checked_name(name)
        if not self.needs_password:
            return
        if not answer.password:
            raise UserError(VaultProblem.EMPTY_PASSWORD)
        if answer.password != answer.again:
            raise UserError(FirstRunProblem.PASSWORDS_DIFFER)
        if not self.is_demo and not answer.knows_weak and await estimate(answer.password) is Strength.WEAK:
            raise UserError(FirstRunProblem.EASY_TO_GUESS)

    def _begin(self) -> None:
        self.step, self._secret_step = Step.DOORS, Step.PHRASE
        self.door, self.asked, self.offered = None, (), None
        self._forget_secret()

    def _forget_secret(self) -> None:
        self._secret, self.readings = None, ()
        self.found, self.scan_problem, self.chosen = None, None, ()


_ANSWER_OF: dict[Step, type[Answer]] = {
    Step.WORDS: WordsSeen,
    Step.WORDS_BACK: WordsBack,
    Step.PHRASE: Phrase,
    Step.CREDENTIALS: Credentials,
    Step.KEY_FILE: KeyFile,
    Step.READING: Reading,
    Step.CHOICE: Choice,
    Step.WATCH: Watch,
    Step.SERVERS: Servers,
    Step.CURRENCY_FOUND: Accept,
    Step.PROTECT: Protect,
    Step.DERIVE: Derive,
}


__all__ = ["DEMONSTRATION_PASSWORD", "FirstRun", "ReadyAccount", "Tools"]
