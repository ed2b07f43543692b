"""The questions of the licence of the Ğ1, version 0.3.0, that are answered before a certification or an invitation."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

LICENCE_VERSION = "0.3.0"


@dataclass(frozen=True, slots=True)
class Question:
    """One question.

    Attributes:
        text: what is asked.
        answers: from the best to the worst; the last one means no.
        is_indispensable: without one of the better answers nobody may be certified; advised only otherwise.
        good: how many of the answers, from the first, are good enough.
    """

    text: str
    answers: tuple[str, ...]
    is_indispensable: bool
    good: int = 1


def licence_questions() -> tuple[Question, ...]:
    """Return the questions in the order of the licence, in the language in force."""
    yes, unsure, no = translate("Licence", "Yes"), translate("Licence", "Not quite"), translate("Licence", "No")
    met = (translate("Licence", "In person"), translate("Licence", "Through several channels"), no)
    graded = (yes, unsure, no)
    return (
        Question(
            translate("Licence", "Do you know them well, and others who know them as well?"),
            graded,
            is_indispensable=True,
        ),
        Question(
            translate("Licence", "Did you check with them yourself that this account is theirs?"),
            graded,
            is_indispensable=True,
        ),
        Question(translate("Licence", "Have they made their revocation document?"), graded, is_indispensable=True),
        Question(
            translate("Licence", "Did you meet, or were in touch through several different channels?"),
            met,
            is_indispensable=True,
            good=2,
        ),
        Question(
            translate("Licence", "Have others who know them been asked about this?"), graded, is_indispensable=False
        ),
        Question(
            translate("Licence", "Do they master their account: have they sent money from it?"),
            graded,
            is_indispensable=False,
        ),
        Question(
            translate("Licence", "Have they studied the licence as it stands now?"), graded, is_indispensable=False
        ),
    )


def invitation_questions() -> tuple[Question, ...]:
    """Return the questions before an invitation, which is a certification: those of the licence, as far as they can be.

    An identity can be revoked once it is there: before, its revocation can only be agreed upon.
    """
    graded = (translate("Licence", "Yes"), translate("Licence", "Not quite"), translate("Licence", "No"))
    known, account, _, met, *advised = licence_questions()
    return (
        known,
        account,
        Question(
            translate("Licence", "Will they make their revocation document once the invitation is final?"),
            graded,
            is_indispensable=True,
        ),
        met,
        Question(
            translate("Licence", "Is this their only identity, as far as you know, and do they know it must stay so?"),
            graded,
            is_indispensable=True,
        ),
        *advised,
        Question(
            translate("Licence", "Do they keep their secret where they will find it again?"),
            graded,
            is_indispensable=False,
        ),
    )
