"""What is said of an identity: what to do next."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QApplication

from sakia_ng.gui.theme import Role
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.gui.words.dates import day
from sakia_ng.gui.words.tasks import task_words
from sakia_ng.gui.words.trust import advice_sentence
from sakia_ng.services.tasks import Situation, all_tasks
from tests.fakes.session import NOW
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
