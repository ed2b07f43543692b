"""The BIP39 word lists, looked up by index, by word and by what a person typed.

Eight lists come from the package ``mnemonic`` 0.20. The two it lacks, Czech and Portuguese, lie beside this file as the
BIP39 standard publishes them (github.com/bitcoin/bips, bip-0039; MIT licence).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from functools import cache
from importlib import resources

from sakia_ng.ports.recovery import Language

LANGUAGES = (
    Language("english", "English"),
    Language("french", "français"),
    Language("spanish", "español"),
    Language("italian", "italiano"),
    Language("portuguese", "português"),
    Language("czech", "čeština"),
    Language("japanese", "日本語"),
    Language("korean", "한국어"),
    Language("chinese_simplified", "中文（简体）"),
    Language("chinese_traditional", "中文（繁體）"),
)
"""Every language of the BIP39 standard, in the order they are offered."""

_OURS = frozenset({"czech", "portuguese"})
_LATIN = frozenset({"english", "french", "spanish", "italian", "portuguese", "czech"})


@dataclass(frozen=True, slots=True)
class WordList:
    """One language's 2048 words.

    Attributes:
        language: whose words these are.
        words: in the order of the standard, NFC, as they are shown.
        indexes: typed form of a word (see ``typed_form``) to its index; in Latin scripts also without its accents.
    """

    language: Language
    words: tuple[str, ...] = field(repr=False)
    indexes: dict[str, int] = field(repr=False)

    def index(self, typed: str) -> int | None:
        """Return the index of a word in its typed form, or None. Never raises: an exception would carry the word."""
        found = self.indexes.get(typed)
        if found is None and self.language.code in _LATIN:
            found = self.indexes.get(without_accents(typed))
        return found


def typed_form(text: str) -> str:
    """Return text as it is compared: NFKD, lower case, without invisible characters."""
    lowered = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).lower())
    return _without({c for c in set(lowered) if unicodedata.category(c) == "Cf"}, lowered)


def without_accents(typed: str) -> str:
    """Return typed text without its combining marks."""
    return _without({c for c in set(typed) if unicodedata.combining(c)}, typed)


def _without(unwanted: set[str], text: str) -> str:
    for character in unwanted:
        text = text.replace(character, "")
    return text


@cache
def word_list(code: str) -> WordList:
    """Read one list, as one text: word by word takes ten times as long. ``code`` must be that of ``LANGUAGES``."""
    language = next(language for language in LANGUAGES if language.code == code)
    folder = resources.files(__name__) if code in _OURS else resources.files("mnemonic") / "wordlist"
    text = unicodedata.normalize("NFC", (folder / f"{code}.txt").read_text(encoding="utf-8"))
    words, typed = tuple(text.split()), typed_form(text)
    indexes = {form: index for index, form in enumerate(without_accents(typed).split())} if code in _LATIN else {}
    indexes |= {form: index for index, form in enumerate(typed.split())}
    return WordList(language, words, indexes)
