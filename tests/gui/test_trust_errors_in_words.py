"""Every error that the pallets of the web of trust can give has its words, and its date where it ends with time."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from sakia_ng.adapters.duniter_v2.events import named_failure
from sakia_ng.domain.money import Cents
from sakia_ng.errors import Refusal
from sakia_ng.gui.application import use_language
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.gui.words.dates import day_and_time
from sakia_ng.gui.words.errors import all_sentences, failure_sentence, sentence
from sakia_ng.ports.trust_codes import TrustRule
from tests.shared import shared_dir

FORMAT = AmountFormat("Ğ1")
FIXTURE = Path(__file__).resolve().parents[1] / "fixtures" / "trust_errors.json"
PALLETS: dict[str, list[str]] = json.loads(FIXTURE.read_text(encoding="utf-8"))
ERRORS = [(pallet, name) for pallet, names in PALLETS.items() for name in names]
_NUMBERS = {"needed_cents": Cents(1_100), "price_cents": Cents(1_000), "available_cents": Cents(99), "most": 100}


def test_the_names_are_those_of_the_runtime() -> None:
    """Compare with the descriptions the fixture was made of: the runtime's own, and the errors that came later."""
    folder = shared_dir() / "protocol"
    later = json.loads((folder / "g1_errors.json").read_text(encoding="utf-8"))["modules"].values()
    runtime = json.loads((folder / "g1_runtime_digest.json").read_text(encoding="utf-8"))["pallets"]
    told = {one["pallet"]: [error["name"] for error in one["errors"].values()] for one in later}
    first = {one["name"]: [error["name"] for error in one["errors"]] for one in runtime}
    assert set(PALLETS) == {"Identity", "Certification", "Wot", "Distance", "Membership", "Quota"}
    for pallet, names in PALLETS.items():
        assert names == told.get(pallet, first[pallet])
        assert set(first[pallet]) <= set(names)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_each_has_a_sentence_of_its_language(app: QApplication, language: str) -> None:
    use_language(app, language)
    assert len(ERRORS) > 50
    for pallet, name in ERRORS:
        failure = named_failure(pallet, name)
        words = failure_sentence(failure, FORMAT)
        assert failure.code in all_sentences(), failure.code
        assert failure.code not in words  # what is said is no name of a rule
        assert words.endswith((".", "!"))
    use_language(app, "en")


def test_none_is_said_in_the_same_words_in_both_languages(app: QApplication) -> None:
    codes = [named_failure(*one).code for one in ERRORS]
    use_language(app, "en")
    english = all_sentences()
    use_language(app, "fr")
    french = all_sentences()
    assert not [code for code in codes if english[code] == french[code]]


def test_each_is_a_rule_that_a_draft_can_name() -> None:
    assert {named_failure(*one).code for one in ERRORS} <= {rule.value for rule in TrustRule}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_rule_that_ends_with_time_says_when(app: QApplication, language: str) -> None:
    use_language(app, language)
    date = datetime(2027, 3, 21, 12, tzinfo=UTC)
    for rule in TrustRule:
        words = sentence(Refusal(rule, possible_from=date, **_NUMBERS), FORMAT)
        assert day_and_time(date) in words
        assert "{" not in words
    use_language(app, "en")
