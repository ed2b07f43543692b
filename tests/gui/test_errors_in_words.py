"""Every error has a sentence, in every language, that fits its parameters and trusts nobody's text."""

from __future__ import annotations

import importlib
import pkgutil
import string
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication

import sakia_ng
from sakia_ng.domain.addresses import AddressProblem
from sakia_ng.domain.amounts import AmountProblem
from sakia_ng.domain.money import MAX_CENTS, Cents
from sakia_ng.domain.numbers import NumberProblem
from sakia_ng.domain.operation import Failure
from sakia_ng.domain.sequence import SequenceProblem
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import BugError, Code, Refusal, UserError
from sakia_ng.gui.application import use_language
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.gui.words.dates import day_and_time
from sakia_ng.gui.words.errors import all_sentences, failure_sentence, possible_from, sentence
from sakia_ng.gui.words.errors_bugs import INTERNAL_CODES
from sakia_ng.ports.ledger_codes import PaymentRule
from sakia_ng.ports.recovery import Hidden, PhraseProblem

FORMAT = AmountFormat("Ğ1")


def _families(root: type[Code] = Code) -> Iterator[type[Code]]:
    for family in root.__subclasses__():
        if family.__module__.startswith("sakia_ng"):
            yield family
            yield from _families(family)


def _all_codes() -> list[str]:
    for module in pkgutil.walk_packages(sakia_ng.__path__, "sakia_ng."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    return [code.value for family in _families() for code in family]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_code_has_a_sentence(app: QApplication, language: str) -> None:
    use_language(app, language)
    sentences = all_sentences()
    assert not [code for code in _all_codes() if not sentences.get(code, "").strip()]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_date_from_which_it_is_possible_is_said_whatever_the_rule(app: QApplication, language: str) -> None:
    use_language(app, language)
    date = datetime(2027, 3, 21, 12, tzinfo=UTC)
    codes = [code for family in _families() for code in family]
    assert len(codes) > 100
    for code in codes:
        undated = sentence(Refusal(code), FORMAT)
        dated = f"{undated} {possible_from(day_and_time(date))}"
        assert sentence(Refusal(code, possible_from=date), FORMAT) == dated
        assert failure_sentence(Failure(code.value, possible_from=date), FORMAT).endswith(
            possible_from(day_and_time(date))
        )
    assert "2027" in possible_from(day_and_time(date))


def test_the_codes_of_our_own_mistakes_exist() -> None:
    assert set(_all_codes()) >= INTERNAL_CODES


def test_french_sentences_are_french_and_take_the_same_parameters(app: QApplication) -> None:
    use_language(app, "en")
    english = all_sentences()
    use_language(app, "fr")
    french = all_sentences()
    assert not [code for code in english if english[code] == french[code]]
    assert not [code for code in english if _fields(english[code]) != _fields(french[code])]


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_a_parameter_that_is_missing_spoils_no_sentence(app: QApplication) -> None:
    for code in _all_codes():
        assert "{" not in failure_sentence(Failure(code), FORMAT)


def test_a_stranger_text_is_quoted_cut_and_harmless(app: QApplication) -> None:
    nasty = UntrustedText("\u202e<b>x</b>\n" + "y" * 300)
    text = sentence(UserError(AddressProblem.CHARACTER, position=3, character=nasty, look_alikes=()))
    assert "\u202e" not in text
    assert "\n" not in text
    assert "“<b>x</b> y" in text  # shown as it is: every label of ours is plain text
    assert len(text) < 160


def test_amounts_dates_and_numbers_are_written_for_people(app: QApplication) -> None:
    use_language(app, "fr")
    short = Refusal(PaymentRule.INSUFFICIENT, missing_cents=Cents(123_456), needed_cents=2, available_cents=1)
    assert "1\u202f234,56\u00a0Ğ1" in sentence(short, FORMAT)
    later = datetime(2026, 12, 1, 10, 30, tzinfo=UTC)
    blocked = Refusal(SequenceProblem.EARLIER_DIED, possible_from=later)
    assert "1er\u00a0décembre\u00a02026" in sentence(blocked, FORMAT)
    unclear = UserError(NumberProblem.AMBIGUOUS, as_decimal=Decimal("1.234"), as_groups=Decimal(1234))
    assert "1,234" in sentence(unclear)
    assert "1\u202f234" in sentence(unclear)
    assert "Ğ1" in sentence(UserError(AmountProblem.TOO_LARGE, maximum=MAX_CENTS), FORMAT)


def test_words_of_a_phrase_are_shown_to_their_owner(app: QApplication) -> None:
    error = UserError(
        PhraseProblem.UNKNOWN_WORD, position=4, word=Hidden("abandun"), nearest=(Hidden("abandon"), Hidden("ability"))
    )
    assert sentence(error) == "Word 4, “abandun”, is in no list. The nearest: “abandon” or “ability”."
    assert "abandun" not in repr(error)


def test_a_rule_of_the_chain_we_have_no_words_for_is_named_by_its_form_alone(app: QApplication) -> None:
    assert "certification.too_soon" in failure_sentence(Failure("certification.too_soon"))
    assert "evil" not in failure_sentence(Failure("evil <a href='x'>"))


def test_failures_carry_amounts_as_text(app: QApplication) -> None:
    failure = Failure("payment.held_money", (("held_cents", "1000"),))
    assert "10.00" in failure_sentence(failure, FORMAT)


def test_a_code_nobody_knows_is_our_mistake(app: QApplication) -> None:
    class Novel(Code):
        NEW = "novel.new"

    assert "novel.new" in sentence(BugError(Novel.NEW))
