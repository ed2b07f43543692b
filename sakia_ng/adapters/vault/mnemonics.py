"""BIP39 recovery phrases in every language, with Substrate's way from entropy to seed.

Substrate derives its seed from the entropy, not from the words (BIP39 proper does the opposite), so a phrase gives the
same keys in every language. Sources: BIP39; ``sp_core::Pair::from_phrase``, the crate ``substrate-bip39``.
"""

from __future__ import annotations

import difflib
import hashlib
import re
import secrets
import unicodedata

from sakia_ng.adapters.vault.wordlists import LANGUAGES, WordList, typed_form, word_list
from sakia_ng.errors import UserError
from sakia_ng.ports.keystore import MnemonicSecret
from sakia_ng.ports.recovery import Hidden, PhraseProblem, RestoredPhrase

ENTROPY_LENGTHS = {12: 16, 15: 20, 18: 24, 21: 28, 24: 32}
"""Bytes of entropy behind each allowed number of words."""

_BITS_PER_WORD = 11
_PBKDF2_ROUNDS = 2048
_MAX_TYPED_LENGTH = 2_000
_LONGEST_WORD = 32  # of any list, in any form of its accents
_HAN_RUN = re.compile("[㐀-䶿一-鿿]{2,}")
_Readings = tuple[tuple[WordList, tuple[int | None, ...]], ...]


def generate(language: str = "english", word_count: int = 12) -> MnemonicSecret:
    """Make a new secret from the system's random source; see ``Recovery.generate``."""
    known_list(language)
    length = ENTROPY_LENGTHS.get(word_count)
    if length is None:
        raise UserError(PhraseProblem.COUNT, count=word_count, allowed=tuple(ENTROPY_LENGTHS))
    return MnemonicSecret(secrets.token_bytes(length), language)


def words_of(secret: MnemonicSecret, language: str | None = None) -> tuple[str, ...]:
    """Return the phrase of a secret in its own language or another, spelt in NFC."""
    words = known_list(language or secret.language).words
    bits = len(secret.entropy) * 8
    checksum_bits = bits // 32
    number = int.from_bytes(secret.entropy, "big") << checksum_bits | _checksum(secret.entropy)
    count = (bits + checksum_bits) // _BITS_PER_WORD
    return tuple(words[number >> _BITS_PER_WORD * place & 2047] for place in reversed(range(count)))


def restore(phrase: str) -> tuple[RestoredPhrase, ...]:
    """Read a phrase in every language that accepts it; see ``Recovery.restore``."""
    if len(phrase) > _MAX_TYPED_LENGTH:  # a whole text pasted by mistake is not looked at closer
        raise UserError(PhraseProblem.COUNT, count=len(phrase.split()), allowed=tuple(ENTROPY_LENGTHS))
    typed = _split(phrase)
    if not typed:
        raise UserError(PhraseProblem.EMPTY)
    if len(typed) > max(ENTROPY_LENGTHS):
        raise UserError(PhraseProblem.COUNT, count=len(typed), allowed=tuple(ENTROPY_LENGTHS))
    readings: _Readings = tuple((words, tuple(words.index(word) for word in typed)) for words in _all_lists())
    complete_readings = [
        (words, tuple(i for i in indexes if i is not None)) for words, indexes in readings if None not in indexes
    ]
    if not complete_readings:
        raise _unknown_word(typed, readings)
    if len(typed) not in ENTROPY_LENGTHS:
        raise UserError(PhraseProblem.COUNT, count=len(typed), allowed=tuple(ENTROPY_LENGTHS))
    found = _accepted(complete_readings)
    if not found:
        codes = tuple(words.language.code for words, _ in complete_readings)
        raise UserError(PhraseProblem.CHECKSUM, languages=codes)
    return found


def complete(prefix: str, language: str | None = None, limit: int = 8) -> tuple[str, ...]:
    """Return at most ``limit`` words that begin with what was typed, accents optional in Latin scripts."""
    typed = typed_form(prefix[:_LONGEST_WORD]).strip()
    if not typed or len(prefix) > _LONGEST_WORD:
        return ()
    lists = (known_list(language),) if language else _all_lists()
    by_list = (
        words.words[index]
        for words in lists
        for index in sorted({index for form, index in words.indexes.items() if form.startswith(typed)})
    )
    return tuple(dict.fromkeys(by_list))[:limit]


def mini_secret(entropy: bytes, password: str = "") -> bytes:
    """Return the 32-byte Substrate seed of an entropy: PBKDF2-HMAC-SHA512 over the entropy, first half."""
    salt = b"mnemonic" + password.encode("utf-8")
    return hashlib.pbkdf2_hmac("sha512", entropy, salt, _PBKDF2_ROUNDS, 64)[:32]


def known_list(language: str) -> WordList:
    """Return a language's list.

    Raises:
        UserError: there is no such language.
    """
    if not any(known.code == language for known in LANGUAGES):
        raise UserError(PhraseProblem.UNKNOWN_LANGUAGE)
    return word_list(language)


def _all_lists() -> tuple[WordList, ...]:
    return tuple(word_list(language.code) for language in LANGUAGES)


def _split(phrase: str) -> tuple[str, ...]:
    """Cut a phrase into typed forms. Every Chinese word is one ideograph, often written without spaces."""
    spaced = _HAN_RUN.sub(lambda run: " ".join(run.group()), typed_form(phrase))
    return tuple(spaced.split())


def _checksum(entropy: bytes) -> int:
    return hashlib.sha256(entropy).digest()[0] >> 8 - len(entropy) // 4


def _accepted(readings: list[tuple[WordList, tuple[int, ...]]]) -> tuple[RestoredPhrase, ...]:
    """Keep the readings whose checksum is right, one per entropy: the two Chinese lists share 1275 words."""
    found: dict[bytes, RestoredPhrase] = {}
    for words, indexes in readings:
        entropy = _entropy(indexes)
        if entropy is not None and entropy not in found:
            secret = MnemonicSecret(entropy, words.language.code)
            found[entropy] = RestoredPhrase(secret, tuple(words.words[index] for index in indexes))
    return tuple(found.values())


def _entropy(indexes: tuple[int, ...]) -> bytes | None:
    """Return the entropy behind word indexes, or None when the checksum is wrong."""
    number = 0
    for index in indexes:
        number = number << _BITS_PER_WORD | index
    checksum_bits = len(indexes) * _BITS_PER_WORD // 33
    entropy = (number >> checksum_bits).to_bytes(ENTROPY_LENGTHS[len(indexes)], "big")
    return entropy if number & (1 << checksum_bits) - 1 == _checksum(entropy) else None


def _unknown_word(typed: tuple[str, ...], readings: _Readings) -> UserError:
    """Build the error about the first unknown word, in the language that knows the most words of the phrase."""
    words, indexes = min(readings, key=lambda reading: reading[1].count(None))
    positions = tuple(place for place, index in enumerate(indexes, start=1) if index is None)
    word = typed[positions[0] - 1]
    return UserError(
        PhraseProblem.UNKNOWN_WORD,
        position=positions[0],
        positions=positions,
        word=Hidden(unicodedata.normalize("NFC", word)),
        nearest=tuple(Hidden(near) for near in _nearest(word, words)),
        language=words.language.code,
    )


def _nearest(word: str, words: WordList) -> tuple[str, ...]:
    close = difflib.get_close_matches(word[:20], words.indexes, n=6, cutoff=0.5)
    return tuple(dict.fromkeys(words.words[words.indexes[form]] for form in close))[:3]
