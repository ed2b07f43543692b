"""A sentence for every code of every error: what happened, what it means for the money, what to do.

The families are in ``errors_money``, ``errors_text``, ``errors_keys`` and ``errors_system``. A test walks every
``Code`` of the project and demands a sentence here, in every language.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from sakia_ng.domain.amounts import AmountProblem
from sakia_ng.domain.operation import Failure
from sakia_ng.errors import Code, Refusal, SakiaError
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.gui.words.dates import day_and_time
from sakia_ng.gui.words.errors_keys import key_sentences
from sakia_ng.gui.words.errors_money import chain_sentences, money_sentences
from sakia_ng.gui.words.errors_papers import paper_sentences
from sakia_ng.gui.words.errors_system import bug_sentences, system_sentences
from sakia_ng.gui.words.errors_text import text_sentences
from sakia_ng.gui.words.errors_trust import trust_sentences
from sakia_ng.gui.words.params import params_for_people
from sakia_ng.gui.words.releases import release_sentences
from sakia_ng.gui.words.versions import announcement_sentences

translate = QCoreApplication.translate

_NO_SYMBOL = AmountFormat("")
_NAME_OF_A_RULE = re.compile(r"[a-z0-9_]+(\.[a-z0-9_]+)+")


def all_sentences() -> dict[str, str]:
    """Return every sentence by the value of its code, in the language in force, placeholders unfilled."""
    families = (
        money_sentences,
        chain_sentences,
        trust_sentences,
        paper_sentences,
        text_sentences,
        key_sentences,
        system_sentences,
        release_sentences,
        announcement_sentences,
        bug_sentences,
    )
    return {code: text for family in families for code, text in family().items()}


def sentence(error: SakiaError, amounts: AmountFormat | None = None) -> str:
    """Return what went wrong, in words, with the date from which it is possible when there is one.

    Args:
        error: what was raised.
        amounts: how amounts are written; without it they carry no symbol.
    """
    params = dict(error.params)
    if error.code is AmountProblem.TOO_LARGE:
        params["maximum_cents"] = params.pop("maximum", 0)
    text = _filled(error.code.value, params, amounts or _NO_SYMBOL)
    if text is None:
        text = bug_sentence(error.code)
    if isinstance(error, Refusal) and error.possible_from is not None:
        text = f"{text} {possible_from(day_and_time(error.possible_from))}"
    return text


def failure_sentence(failure: Failure, amounts: AmountFormat | None = None) -> str:
    """Return why an operation was refused or failed, in words."""
    text = _filled(failure.code, dict(failure.params), amounts or _NO_SYMBOL)
    if text is None:
        text = _unknown_rule(failure.code)
    if failure.possible_from is not None:
        text = f"{text} {possible_from(day_and_time(failure.possible_from))}"
    return text


def bug_sentence(code: Code | None = None) -> str:
    """Return what to say of a mistake of ours."""
    text = translate("Errors", "This is a mistake of Sakia’s, not yours. Your money is where it was.")
    return text if code is None else f"{text} ({code.value})"


def possible_from(date: str) -> str:
    """Say from when a rule allows something."""
    return translate("Errors", "Possible from {date}.").format(date=date)


def _filled(code: str, params: dict[str, object], amounts: AmountFormat) -> str | None:
    text = all_sentences().get(code)
    return None if text is None else text.format_map(params_for_people(params, amounts))


def _unknown_rule(code: str) -> str:
    """Name a rule of the chain that we have no words for; the chain gave the name, so its form is checked."""
    if not _NAME_OF_A_RULE.fullmatch(code) or len(code) > 80:
        return translate("Errors", "The network refused it, and does not say why.")
    return translate("Errors", "A rule of the currency forbids it ({rule}). No money moved.").format(rule=code)
