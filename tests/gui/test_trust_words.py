"""What is said of an identity: what to do next, from when it certifies again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.gui.theme import Role
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.gui.words.dates import day
from sakia_ng.gui.words.tasks import task_words
from sakia_ng.gui.words.trust import advice_sentence, certifies_words
from sakia_ng.services.tasks import Situation, all_tasks
from sakia_ng.services.trust_health import IdentityHealth
from tests.fakes.session import NOW
from tests.fakes.trust_world import in_days
from tests.services.test_tasks import health

FORMAT = AmountFormat("Ğ1")


def test_who_will_have_too_few_certifications_is_told_from_when_and_whom_to_ask(app: QApplication) -> None:
    one = health(received=(2, 40, 200, 200, 200))
    ends = day(NOW + timedelta(days=2))
    said = advice_sentence(one, FORMAT)
    assert said.startswith(f"From {ends} on there are too few certifications: the membership ends at once, ")
    assert " 2 certification" in said
    assert "Ask those whose certifications end first" in said
    (task,) = all_tasks(Situation(NOW, identities=(one,)))
    words = task_words(task, FORMAT)
    assert words.text.startswith("Elsa: 2 certification")
    assert words.text.endswith(f", new or renewed, are needed to stay a member. Until {ends}.")
    assert words.tone is Role.DANGER


def giver(*given: int, issued: int | None = None, certifies_in_days: float = 0) -> IdentityHealth:
    """Return a member who gave certifications that end in so many days."""
    one = health(given=given)
    turn = in_days(certifies_in_days)
    count = len(given) if issued is None else issued
    return replace(one, identity=replace(one.identity, issued=count, next_certification_on=turn))


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (giver(*(9,) * 99), "now"),
        (giver(*(9,) * 99, certifies_in_days=1), "tomorrow"),
        (giver(7, *(9,) * 99), "30\u00a0November\u00a02026, when the first of the 100 given ends"),
        (giver(1, *(9,) * 99), "tomorrow, when the first of the 100 given ends"),
        (giver(1, *(9,) * 99, certifies_in_days=4), "27\u00a0November\u00a02026"),
        (giver(7, 8, issued=100), "when one of the 100 given ends"),
        (health(received=(200,) * 4), "only with enough certifications received"),
        (health(IdentityStatus.NOT_MEMBER), "only members certify"),
    ],
)
def test_who_may_certify_now_and_who_later(app: QApplication, one: IdentityHealth, words: str) -> None:
    assert certifies_words(one, NOW) == words


def test_the_day_one_may_certify_is_near_today_and_not_near_the_figures(app: QApplication) -> None:
    one = giver(certifies_in_days=3)
    assert certifies_words(one, NOW) == "26\u00a0November\u00a02026"
    assert certifies_words(one, NOW + timedelta(days=2)) == "tomorrow"
    assert certifies_words(one, NOW + timedelta(days=9)) == "26\u00a0November\u00a02026"
