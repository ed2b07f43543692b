"""Recovery phrases, Duniter v1 credentials and key files: how a person's own words become a secret, and back.

Guarantees every implementation gives:

* any BIP39 language is read, whatever the case, spacing or form of the accents; the key depends on the entropy alone;
* no word, password or seed appears in ``repr``, exceptions or logs: parameters of errors that hold one are ``Hidden``.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NoReturn, Protocol, final

from sakia_ng.errors import Code
from sakia_ng.ports.keystore import MnemonicSecret, SeedSecret


@final
class Hidden:
    """Text that may be shown to its owner but never written down: its ``repr`` and ``str`` say nothing.

    Args:
        text: the secret text.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def show(self) -> str:
        """Return the text, for a widget in front of its owner."""
        return self._text

    def __repr__(self) -> str:
        return "Hidden(…)"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Hidden):
            return NotImplemented
        return hmac.compare_digest(
            self._text.encode("utf-8", "surrogatepass"), other._text.encode("utf-8", "surrogatepass")
        )

    def __hash__(self) -> int:
        return hash(self._text)

    def __reduce__(self) -> NoReturn:
        raise TypeError("hidden text is not for pickling")


class PhraseProblem(Code):
    """Why a recovery phrase is refused.

    UNKNOWN_WORD carries ``position`` (1 is the first word), ``positions`` (of all unknown words), ``word``
    (``Hidden``), ``nearest`` (up to three ``Hidden``, best first) and ``language`` (the code of the one
    that knows most of the words). COUNT carries ``count`` and ``allowed``. CHECKSUM carries
    ``languages``, the codes of those that have all the words.
    """

    EMPTY = "phrase.empty"
    COUNT = "phrase.count"
    UNKNOWN_WORD = "phrase.unknown_word"
    CHECKSUM = "phrase.checksum"
    UNKNOWN_LANGUAGE = "phrase.unknown_language"


class DerivationProblem(Code):
    """Why a derivation path is refused. All but TOO_LONG carry ``position``, the number of the step from 1."""

    SYNTAX = "derivation.syntax"
    TOO_LONG = "derivation.too_long"
    NUMBER_TOO_LARGE = "derivation.number_too_large"
    PASSWORD = "derivation.password"  # noqa: S105 - the name of a problem, not a password
    SOFT_UNSUPPORTED = "derivation.soft_unsupported"


class CredentialsProblem(Code):
    """Why a Duniter v1 secret identifier and password are refused."""

    EMPTY_IDENTIFIER = "credentials.empty_identifier"
    EMPTY_PASSWORD = "credentials.empty_password"  # noqa: S105 - the name of a problem, not a password
    NOT_TEXT = "credentials.not_text"


LARGEST_KEY_FILE = 4096
"""Bytes, and characters, above which nothing is a key file: the largest have a few hundred."""


class KeyFileKind(StrEnum):
    """The key files of Duniter v1."""

    PUBSEC = "pubsec"
    WIF = "wif"
    EWIF = "ewif"
    SEED = "seed"
    CREDENTIALS = "credentials"

    @property
    def needs_password(self) -> bool:
        """Whether it is encrypted."""
        return self is KeyFileKind.EWIF


class KeyFileProblem(Code):
    """Why a key file is refused.

    DAMAGED: its checksum or its two keys do not fit together, whatever the password. NO_SECRET: it holds a public key
    alone. UNKNOWN: it is none of the kinds.
    """

    EMPTY = "key_file.empty"
    TOO_LARGE = "key_file.too_large"
    UNKNOWN = "key_file.unknown"
    OTHER_VERSION = "key_file.other_version"
    NO_SECRET = "key_file.no_secret"  # noqa: S105 - the name of a problem, not a password
    DEWIF = "key_file.dewif"
    DAMAGED = "key_file.damaged"
    PASSWORD_NEEDED = "key_file.password_needed"  # noqa: S105 - as above
    WRONG_PASSWORD = "key_file.wrong_password"  # noqa: S105 - as above


@dataclass(frozen=True, slots=True)
class Language:
    """A BIP39 language.

    Attributes:
        code: stored in the vault, such as ``"french"``; never renamed.
        name: what the language calls itself.
    """

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class RestoredPhrase:
    """One reading of a phrase that several languages may accept.

    Attributes:
        secret: the entropy and the language.
        words: the words in that language, spelt as its list spells them.
    """

    secret: MnemonicSecret
    words: tuple[str, ...] = field(repr=False)


class Recovery(Protocol):
    """Port to phrases, credentials and key files. After ``prepare`` its synchronous methods take milliseconds."""

    async def prepare(self) -> None:
        """Read the word lists off the loop (50 ms): call it when a page of phrases opens."""

    def languages(self) -> tuple[Language, ...]:
        """The languages a phrase can be written in, English first."""

    def generate(self, language: str = "english", word_count: int = 12) -> MnemonicSecret:
        """Make a new secret from the system's random source.

        Raises:
            UserError: a language or a count that does not exist.
        """

    def words(self, secret: MnemonicSecret, language: str | None = None) -> tuple[str, ...]:
        """The phrase of a secret in its own language, or another: the keys are the same."""

    def restore(self, phrase: str) -> tuple[RestoredPhrase, ...]:
        """Read a phrase in every language that accepts it; at least one reading, no entropy twice.

        Raises:
            UserError: with a ``PhraseProblem``.
        """

    def complete(self, prefix: str, language: str | None = None, limit: int = 8) -> tuple[str, ...]:
        """The words that begin with ``prefix``, in one language or in all; none for an empty prefix."""

    async def from_credentials(self, identifier: str, password: str) -> SeedSecret:
        """Make the seed of a Duniter v1 secret identifier and password. Off the loop.

        Raises:
            UserError: with a ``CredentialsProblem``.
        """

    def key_file_kind(self, text: str) -> KeyFileKind:
        """Say which kind of key file a text is, as far as that shows without a password.

        Raises:
            UserError: with a ``KeyFileProblem``.
        """

    async def from_key_file(self, text: str, password: str = "") -> SeedSecret:
        """Read the seed of a Duniter v1 key file. Off the loop.

        Raises:
            UserError: with a ``KeyFileProblem``, or a ``CredentialsProblem`` for one of identifier and password.
        """
