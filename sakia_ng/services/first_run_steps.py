"""Vocabulary of the first-run wizard: doors, steps, what is answered at each, what comes out."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from sakia_ng.domain.account import AccountState
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.keys import Scheme
from sakia_ng.errors import Code
from sakia_ng.ports.keystore import SecretId
from sakia_ng.ports.store import Account


class FirstRunProblem(Code):
    """Why a step does not take what was said. ``WORDS_DIFFER`` carries ``positions``, numbers of the wrong words."""

    WORDS_DIFFER = "first_run.words_differ"
    NOTHING_CHOSEN = "first_run.nothing_chosen"
    PASSWORDS_DIFFER = "first_run.passwords_differ"
    EASY_TO_GUESS = "first_run.easy_to_guess"
    OUT_OF_STEP = "first_run.out_of_step"


class Door(StrEnum):
    """The ways in."""

    DEMONSTRATION = "demonstration"
    CREATE = "create"
    RESTORE = "restore"
    WATCH = "watch"
    CURRENCY = "currency"
    DERIVE = "derive"


class Step(StrEnum):
    """Where the wizard stands."""

    DOORS = "doors"
    WORDS = "words"
    WORDS_BACK = "words_back"
    PHRASE = "phrase"
    CREDENTIALS = "credentials"
    KEY_FILE = "key_file"
    READING = "reading"
    CHOICE = "choice"
    WATCH = "watch"
    SERVERS = "servers"
    CURRENCY_FOUND = "currency_found"
    PROTECT = "protect"
    DERIVE = "derive"
    ENDED = "ended"


SECRET_STEPS = (Step.PHRASE, Step.CREDENTIALS, Step.KEY_FILE)
"""What an account that exists already is restored from."""


@dataclass(frozen=True, slots=True)
class WordsSeen:
    """The new words were written down."""


@dataclass(frozen=True, slots=True)
class WordsBack:
    """The words asked back, in the order asked."""

    words: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A recovery phrase as typed."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Credentials:
    """A Duniter v1 secret identifier and password."""

    identifier: str = field(repr=False)
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What a Duniter v1 key file holds, and its password, empty where it has none."""

    text: str = field(repr=False)
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Reading:
    """Which of the readings is meant."""

    index: int


@dataclass(frozen=True, slots=True)
class Choice:
    """Which of the accounts found are to be followed."""

    indexes: frozenset[int]


@dataclass(frozen=True, slots=True)
class Watch:
    """An account to follow without its key, as pasted, and the user's word for it."""

    pasted: str
    name: str


@dataclass(frozen=True, slots=True)
class Servers:
    """Addresses of a node and of an indexer; the second may be empty."""

    node: str
    indexer: str


@dataclass(frozen=True, slots=True)
class Accept:
    """What was found is what is wanted."""


@dataclass(frozen=True, slots=True)
class Protect:
    """Names of the accounts chosen, in their order, and the password twice where a vault must be created.

    ``knows_weak``: the user said to know that the password is easy to guess, should it be.
    """

    names: tuple[str, ...]
    password: str = field(default="", repr=False)
    again: str = field(default="", repr=False)
    knows_weak: bool = False


@dataclass(frozen=True, slots=True)
class Derive:
    """Another account of a secret that the vault holds."""

    secret_id: SecretId
    name: str


Answer = (
    WordsSeen
    | WordsBack
    | Phrase
    | Credentials
    | KeyFile
    | Reading
    | Choice
    | Watch
    | Servers
    | Accept
    | Protect
    | Derive
)


@dataclass(frozen=True, slots=True)
class Found:
    """An account of a secret.

    Attributes:
        path: derivation.
        scheme: how it signs.
        address: where.
        state: what the chain knows of it, None when nobody could be asked.
        name: verified name of its identity, made harmless, None without.
    """

    path: str
    scheme: Scheme
    address: Address
    state: AccountState | None
    name: str | None

    @property
    def is_used(self) -> bool:
        """Whether the chain knows it."""
        return self.state is not None and (self.state.exists or self.state.identity is not None)


@dataclass(frozen=True, slots=True)
class Opened:
    """Accounts are followed now."""

    accounts: tuple[Account, ...]


@dataclass(frozen=True, slots=True)
class DemonstrationWanted:
    """The user wants the demonstration, which another profile holds."""


@dataclass(frozen=True, slots=True)
class CurrencyWanted:
    """The user wants another currency, behind these servers.

    Attributes:
        currency: what the node says it keeps.
        node_url: as typed.
        indexer_url: as typed, or empty.
    """

    currency: Currency
    node_url: str
    indexer_url: str


Result = Opened | DemonstrationWanted | CurrencyWanted
