"""Recovery phrases: every language, every kind of mistake."""

from __future__ import annotations

import hashlib
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mnemonic import Mnemonic

from sakia_ng.adapters.vault import mnemonics
from sakia_ng.adapters.vault.recovery import BipRecovery
from sakia_ng.adapters.vault.wordlists import LANGUAGES, typed_form, word_list
from sakia_ng.errors import UserError
from sakia_ng.ports.keystore import MnemonicSecret
from sakia_ng.ports.recovery import Hidden, PhraseProblem, Recovery
from tests.adapters.vault.support import ENGLISH, ENTROPY, FRENCH, MINI_SECRET, V1_SEED

CODES = [language.code for language in LANGUAGES]
OF_THE_PACKAGE = [code for code in CODES if code not in {"czech", "portuguese"}]
entropies = st.sampled_from(sorted(mnemonics.ENTROPY_LENGTHS.values())).flatmap(
    lambda n: st.binary(min_size=n, max_size=n)
)


def refusal(phrase: str) -> UserError:
    with pytest.raises(UserError) as caught:
        mnemonics.restore(phrase)
    return caught.value


def test_the_two_lists_of_ours_are_the_published_ones() -> None:
    published = {
        "czech": "7e80e161c3e93d9554c2efb78d4e3cebf8fc727e9c52e03b83b94406bdcc95fc",
        "portuguese": "2685e9c194c82ae67e10ba59d9ea5345a23dc093e92276fc5361f6667d79cd3f",
    }
    for code, digest in published.items():
        text = "".join(f"{word}\n" for word in word_list(code).words)
        assert hashlib.sha256(text.encode()).hexdigest() == digest


@pytest.mark.parametrize("code", CODES)
def test_a_list_has_2048_words_that_can_all_be_typed(code: str) -> None:
    words = word_list(code)
    assert len(set(words.words)) == 2048
    for index, word in enumerate(words.words):
        for form in ("NFC", "NFD", "NFKC", "NFKD"):
            assert words.index(typed_form(unicodedata.normalize(form, word.upper()))) == index


@pytest.mark.parametrize("code", OF_THE_PACKAGE)
@given(entropy=entropies)
def test_phrases_are_those_of_the_reference_implementation(code: str, entropy: bytes) -> None:
    reference = Mnemonic(code).to_mnemonic(entropy)
    ours = " ".join(mnemonics.words_of(MnemonicSecret(entropy, code)))
    assert unicodedata.normalize("NFKD", ours).split() == unicodedata.normalize("NFKD", reference).split()
    assert entropy in {reading.secret.entropy for reading in mnemonics.restore(reference)}


@given(entropy=entropies, code=st.sampled_from(CODES))
def test_every_phrase_of_every_language_is_restored(entropy: bytes, code: str) -> None:
    words = mnemonics.words_of(MnemonicSecret(entropy, code))
    readings = mnemonics.restore(" ".join(words))
    assert [reading.words for reading in readings if reading.secret.entropy == entropy] == [words]
    entropies_found = [reading.secret.entropy for reading in readings]
    assert len(set(entropies_found)) == len(entropies_found)


@pytest.mark.parametrize(("phrase", "language"), [(ENGLISH, "english"), (FRENCH, "french")])
def test_the_vector_in_two_languages_gives_one_seed(phrase: str, language: str) -> None:
    (reading,) = mnemonics.restore(phrase)
    assert reading.secret == MnemonicSecret(ENTROPY, language)
    assert reading.words == tuple(phrase.split())
    assert mnemonics.mini_secret(reading.secret.entropy) == MINI_SECRET


@pytest.mark.parametrize("count", [12, 15, 18, 21, 24])
@pytest.mark.parametrize("code", CODES)
def test_a_new_phrase_is_random_and_restored(code: str, count: int) -> None:
    secret = mnemonics.generate(code, count)
    assert secret != mnemonics.generate(code, count)
    words = mnemonics.words_of(secret)
    assert len(words) == count
    assert secret.entropy in {reading.secret.entropy for reading in mnemonics.restore(" ".join(words))}


@pytest.mark.parametrize(
    "typed",
    [
        ENGLISH.upper(),
        f"  {ENGLISH.replace(' ', chr(9) + ' ')}\r\n",
        ENGLISH.replace(" ", "\u3000"),
        ENGLISH.replace(" ", "\u00a0"),
        "\ufeff" + ENGLISH.replace(" ", " \u200b"),
        "\n".join(ENGLISH.split()),
        "".join(chr(ord(c) - 32 + 0xFF00) if c != " " else c for c in ENGLISH),
    ],
)
def test_case_spaces_and_invisible_characters_do_not_matter(typed: str) -> None:
    assert [reading.secret.entropy for reading in mnemonics.restore(typed)] == [ENTROPY]


def test_french_may_be_typed_without_accents_or_with_separate_ones() -> None:
    bare = "".join(c for c in unicodedata.normalize("NFD", FRENCH) if not unicodedata.combining(c))
    for typed in (bare, unicodedata.normalize("NFD", FRENCH), FRENCH.upper()):
        assert [reading.secret for reading in mnemonics.restore(typed)] == [MnemonicSecret(ENTROPY, "french")]


@pytest.mark.parametrize("code", ["chinese_simplified", "chinese_traditional"])
@pytest.mark.parametrize("space", ["", " ", "\u3000"])
def test_chinese_may_be_written_without_spaces(code: str, space: str) -> None:
    typed = space.join(mnemonics.words_of(MnemonicSecret(ENTROPY, code)))
    assert ENTROPY in {reading.secret.entropy for reading in mnemonics.restore(typed)}


def test_a_phrase_that_is_the_same_in_both_chinese_lists_is_one_reading() -> None:
    simplified, traditional = (word_list(f"chinese_{form}") for form in ("simplified", "traditional"))
    same = [word for word, other in zip(simplified.words, traditional.words, strict=True) if word == other]
    phrases = (" ".join([*same[:11], last]) for last in same)
    both = next(phrase for phrase in phrases if Mnemonic("chinese_simplified").check(phrase))
    assert [reading.secret.language for reading in mnemonics.restore(both)] == ["chinese_simplified"]


def test_japanese_is_separated_by_ideographic_spaces() -> None:
    words = mnemonics.words_of(MnemonicSecret(ENTROPY, "japanese"))
    (reading,) = mnemonics.restore("\u3000".join(words))
    assert reading.secret == MnemonicSecret(ENTROPY, "japanese")


def test_each_language_that_accepts_a_phrase_is_a_reading() -> None:
    shared = sorted(set(word_list("english").words) & set(word_list("french").words))
    phrases = (" ".join([first] * 11 + [last]) for first in shared for last in shared)
    both = next(phrase for phrase in phrases if Mnemonic("english").check(phrase) and Mnemonic("french").check(phrase))
    readings = mnemonics.restore(both)
    assert [reading.secret.language for reading in readings] == ["english", "french"]
    assert readings[0].secret.entropy == Mnemonic("english").to_entropy(both)
    assert readings[1].secret.entropy == Mnemonic("french").to_entropy(both)


def test_an_unknown_word_is_named_with_its_place_and_the_nearest() -> None:
    error = refusal(ENGLISH.replace("obey", "obay").replace("walk", "wolk"))
    assert error.code is PhraseProblem.UNKNOWN_WORD
    assert error.params["position"] == 3
    assert error.params["positions"] == (3, 12)
    assert error.params["word"] == Hidden("obay")
    assert error.params["language"] == "english"
    nearest = error.params["nearest"]
    assert isinstance(nearest, tuple)
    assert Hidden("obey") in nearest
    assert len(nearest) <= 3


def test_the_nearest_french_words_have_their_accents() -> None:
    error = refusal(FRENCH.replace("déposer", "deppser"))
    assert error.params["language"] == "french"
    assert error.params["nearest"][0] == Hidden("déposer")  # type: ignore[index]  # params are objects


def test_words_of_two_languages_are_not_a_phrase() -> None:
    error = refusal(" ".join([*ENGLISH.split()[:11], FRENCH.split()[11]]))
    assert (error.code, error.params["position"]) == (PhraseProblem.UNKNOWN_WORD, 12)


def test_a_wrong_checksum_is_not_an_unknown_word() -> None:
    words = ENGLISH.split()
    error = refusal(" ".join([words[1], words[0], *words[2:]]))
    assert error.code is PhraseProblem.CHECKSUM
    assert error.params == {"languages": ("english",)}


@pytest.mark.parametrize("count", [1, 11, 13, 14, 25, 5000])
def test_a_wrong_count_is_said(count: int) -> None:
    error = refusal(" ".join((ENGLISH.split() * 500)[:count]))
    assert error.code is PhraseProblem.COUNT
    assert error.params == {"count": count, "allowed": (12, 15, 18, 21, 24)}


@pytest.mark.parametrize("phrase", ["", "  \n", "\u200b"])
def test_nothing_typed(phrase: str) -> None:
    assert refusal(phrase).code is PhraseProblem.EMPTY


@given(st.text())
def test_any_text_is_refused_in_our_words(text: str) -> None:
    assert isinstance(refusal(text).code, PhraseProblem)


@given(st.text(alphabet=st.characters(codec=None)))
def test_half_characters_are_refused_too(text: str) -> None:
    assert isinstance(refusal(f"{text} \ud800").code, PhraseProblem)


@pytest.mark.parametrize(
    ("prefix", "language", "words"),
    [
        ("ab", "english", ("abandon", "ability", "able", "about", "above", "absent", "absorb", "abstract")),
        ("WAL", "english", ("walk", "wall", "walnut")),
        ("depo", "french", ("déposer",)),
        ("dépo", "french", ("déposer",)),
        ("zz", "english", ()),
        ("", "english", ()),
        (" ", None, ()),
        ("vanil", None, ("vanille", "vanilka")),
    ],
)
def test_words_are_completed(prefix: str, language: str | None, words: tuple[str, ...]) -> None:
    assert mnemonics.complete(prefix, language) == words


def test_completion_stops_at_its_limit() -> None:
    assert len(mnemonics.complete("a", None, limit=5)) == 5


def test_an_unknown_language_and_count_are_refused() -> None:
    for request in (
        lambda: mnemonics.generate("klingon"),
        lambda: mnemonics.complete("a", "klingon"),
        lambda: mnemonics.words_of(MnemonicSecret(ENTROPY), "klingon"),
    ):
        with pytest.raises(UserError) as caught:
            request()
        assert caught.value.code is PhraseProblem.UNKNOWN_LANGUAGE
    with pytest.raises(UserError) as caught:
        mnemonics.generate("english", 13)
    assert caught.value.code is PhraseProblem.COUNT


async def test_the_port_offers_all_this() -> None:
    recovery: Recovery = BipRecovery()
    word_list.cache_clear()
    await recovery.prepare()
    assert word_list.cache_info().currsize == len(CODES)
    assert [language.code for language in recovery.languages()] == CODES
    assert {language.name for language in recovery.languages()} >= {"English", "français", "日本語"}
    secret = recovery.generate("french")
    assert recovery.restore(" ".join(recovery.words(secret, "english")))[0].secret.entropy == secret.entropy
    assert recovery.complete("vani", "french") == ("vanille",)
    assert (await recovery.from_credentials("salt", "password")).seed == V1_SEED


@pytest.mark.parametrize("text", ["\ufdfa" * 1_000_000, "a " * 1_000_000], ids=["ligatures", "words"])
def test_a_whole_text_pasted_by_mistake_is_only_counted(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mnemonics, "_split", lambda _: pytest.fail("taking it apart holds the window for a minute"))
    error = refusal(text)
    assert error.code is PhraseProblem.COUNT
    assert error.params["count"] == len(text.split())
    assert mnemonics.complete(text) == ()
