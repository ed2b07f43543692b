"""The steps of the tour in words."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from sakia_ng.services.first_run import DEMONSTRATION_PASSWORD
from sakia_ng.services.tour import TourStep

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class StepWords:
    """A step in words.

    Attributes:
        title: what there is to do.
        text: how, and what it means.
        action: word on the button that leads there.
        waiting: what is said while it has begun and is not over.
    """

    title: str
    text: str
    action: str
    waiting: str


def step_words(step: TourStep) -> StepWords:
    """Return the words of a step."""
    password = DEMONSTRATION_PASSWORD
    words = {
        TourStep.PAY: StepWords(
            translate("Tour", "Pay somebody"),
            translate(
                "Tour",
                "Find somebody by name, type an amount, read the summary, sign. About half a minute later the payment"
                " is final: nobody can take it back.",
            ),
            translate("Tour", "Go to the payment"),
            translate("Tour", "Your payment is on its way. It is final in half a minute or so."),
        ),
        TourStep.BE_PAID: StepWords(
            translate("Tour", "Be paid"),
            translate(
                "Tour",
                "Your address is all that others need: show its QR code, or send it. Here the grocery owes you"
                " something: let it pay, and watch the money arrive.",
            ),
            translate("Tour", "Show my address"),
            translate("Tour", "The grocery has paid. It is final in half a minute or so."),
        ),
        TourStep.CERTIFY: StepWords(
            translate("Tour", "Certify somebody"),
            translate(
                "Tour",
                "To certify says: I know this person well, and this is their only identity. You may do so once every"
                " five days; it lasts two years and cannot be taken back.",
            ),
            translate("Tour", "Choose somebody to certify"),
            translate("Tour", "Your certification is on its way. It is final in half a minute or so."),
        ),
        TourStep.RENEW: StepWords(
            translate("Tour", "Renew your membership"),
            translate(
                "Tour",
                "A membership lasts a year. To renew it, ask for an evaluation: 10 Ğ1 are held until the answer comes,"
                " some ten minutes later, and given back when it is yes.",
            ),
            translate("Tour", "See my membership"),
            translate("Tour", "Your request is on its way. It is final in half a minute or so."),
        ),
        TourStep.BACK_UP: StepWords(
            translate("Tour", "Keep your recovery phrase"),
            translate(
                "Tour",
                "Its words open your accounts again when this computer is lost. Open the details (the password here is"
                " “{password}”), see the words, write them down, and let Sakia check two.",
            ).format(password=password),
            translate("Tour", "Open the details"),
            "",
        ),
    }
    return words[step]


def empty_words(step: TourStep) -> StepWords:
    """Return the words of a step that takes money, for an account that has none."""
    text = translate(
        "Tour", "This account is empty. Let the grocery pay you something first; then find somebody to pay by name."
    )
    return replace(step_words(step), text=text, waiting=step_words(TourStep.BE_PAID).waiting)


def position_words(step: TourStep) -> str:
    """Return which step of how many it is."""
    position = list(TourStep).index(step) + 1
    return translate("Tour", "Tour, step {position} of {count}").format(position=position, count=len(TourStep))


def done_words(step: TourStep) -> str:
    """Return that a step has just happened."""
    return translate("Tour", "Done: {step}").format(step=step_words(step).title)
