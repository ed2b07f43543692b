"""The path into the web of trust in words: what each step is, who must act, what is missing, when it runs out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.chain import expected_time
from sakia_ng.domain.newcomer import (
    Actor,
    EvaluationProgress,
    EvaluationStage,
    NewcomerPath,
    Obstacle,
    Step,
    StepState,
    StepView,
)
from sakia_ng.gui.theme import Icon, Role
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.gui.words.dates import clock_time, day, within
from sakia_ng.gui.words.states import Status
from sakia_ng.services.newcomers import Evaluation, EvaluationState, NameCheck

translate = QCoreApplication.translate


_USUAL = 5  # certifications needed: a word rather than a figure


class _Plurals(QObject):
    """Qt's extraction sees plurals in ``tr`` alone."""

    def missing(self, count: int) -> str:
        return self.tr("%n more certification(s) are needed, from members who know this person well.", "", count)

    def certifications(self, count: int) -> str:
        return self.tr("%n certification(s)", "", count)


def step_title(step: Step, path: NewcomerPath) -> str:
    """Name a step of a path."""
    needed = path.parameters.min_certifications
    if step is Step.NAME and not path.by_invitation:
        return translate("Newcomer", "An identity, declared under a name for good")
    if step is Step.CERTIFICATIONS and needed != _USUAL:
        return _Plurals().certifications(needed)
    if step is Step.EVALUATION and not path.by_evaluation:
        return translate("Newcomer", "The request to become a member")
    return {
        Step.ACCOUNT: translate("Newcomer", "An account with a little money"),
        Step.INVITATION: translate("Newcomer", "An invitation, which is the first certification"),
        Step.NAME: translate("Newcomer", "A name, chosen for good"),
        Step.CERTIFICATIONS: translate("Newcomer", "Five certifications"),
        Step.EVALUATION: translate("Newcomer", "The evaluation of the distance"),
        Step.MEMBER: translate("Newcomer", "Member"),
    }[step]


def step_status(view: StepView) -> Status:
    """Return how a step stands, as an icon and a word."""
    return {
        StepState.DONE: Status(Icon.SUCCESS, translate("Newcomer", "done"), Role.POSITIVE),
        StepState.NOW: Status(Icon.FORWARD, translate("Newcomer", "to do now"), Role.PRIMARY),
        StepState.RUNNING: Status(Icon.WAITING, translate("Newcomer", "under way"), Role.INFO),
        StepState.LATER: Status(Icon.DOT_EMPTY, translate("Newcomer", "later"), None),
        StepState.STUCK: Status(Icon.ALERT, translate("Newcomer", "not possible"), Role.DANGER),
    }[view.state]


def actor_words(actor: Actor) -> str:
    """Say who must act."""
    return {
        Actor.ANYBODY: translate("Newcomer", "Anybody can do this: somebody lends the money, for instance."),
        Actor.MEMBER: translate("Newcomer", "A member who knows the newcomer must do this."),
        Actor.NEWCOMER: translate("Newcomer", "The newcomer must do this."),
        Actor.MEMBERS: translate("Newcomer", "Other members must do this."),
        Actor.NEWCOMER_OR_MEMBER: translate(
            "Newcomer", "The newcomer or any member asks; whoever asks has the money held."
        ),
        Actor.ORACLES: translate("Newcomer", "Nobody has to do anything: the oracles of the currency work."),
        Actor.NOBODY: "",
    }[actor]


def step_sentence(view: StepView, path: NewcomerPath, evaluation: Evaluation, amounts: AmountFormat) -> str:
    """Say what a step asks for now: when it runs out first, then what is missing, then who must act."""
    if view.state is StepState.STUCK and path.obstacle is not None:
        return obstacle_sentence(path.obstacle)
    if view.state not in (StepState.NOW, StepState.RUNNING):
        return ""
    return " ".join(
        part for part in (ends_words(path), _missing(view, path, evaluation, amounts), actor_words(view.actor)) if part
    )


def ends_words(path: NewcomerPath) -> str:
    """Say until when the path must have gone on, empty when nothing runs out."""
    if path.ends_at is None:
        return ""
    if path.status is IdentityStatus.NOT_MEMBER:
        text = translate("Newcomer", "Until {date}, when the identity is revoked for good.")
    else:
        text = translate("Newcomer", "Until {date}, when the identity is removed.")
    return text.format(date=day(path.ends_at))


def _missing(view: StepView, path: NewcomerPath, evaluation: Evaluation, amounts: AmountFormat) -> str:
    if view.step is Step.ACCOUNT:
        text = translate("Newcomer", "The account must hold {needed}; {missing} are missing. They stay the newcomer’s.")
        return text.format(
            needed=amounts.in_currency(path.needed_cents).spoken, missing=amounts.in_currency(path.missing_cents).spoken
        )
    if view.step is Step.INVITATION:
        return translate("Newcomer", "An invitation creates the identity. A member can make one in five days.")
    if view.step is Step.NAME:
        return _about_name(path)
    if view.step is Step.CERTIFICATIONS:
        return _Plurals().missing(path.missing_certifications)
    if not path.by_evaluation:
        return _before_request(path)
    return evaluation_words(evaluation) or _before_evaluation(path, amounts)


def _about_name(path: NewcomerPath) -> str:
    if path.by_invitation:
        return translate("Newcomer", "Choosing the name accepts the invitation.")
    return translate(
        "Newcomer",
        "The identity waits with the network until there are enough certifications, and is written together with them.",
    )


def _before_request(path: NewcomerPath) -> str:
    if path.is_evaluated:
        return translate(
            "Newcomer", "It has been asked for: a block takes the request as soon as enough referees are within reach."
        )
    return translate("Newcomer", "A block takes the request once enough referees are within reach. It costs nothing.")


def _before_evaluation(path: NewcomerPath, amounts: AmountFormat) -> str:
    text = translate(
        "Newcomer", "{price} are held from whoever asks: they come back when it succeeds, and are lost when it fails."
    ).format(price=amounts.in_currency(path.parameters.evaluation_price_cents).spoken)
    if path.too_few_from is None:
        return text
    until = translate("Newcomer", "The certifications suffice until {date}.").format(date=day(path.too_few_from))
    return f"{until} {text}"


def evaluation_words(evaluation: Evaluation) -> str:
    """Say where the last evaluation stands, empty when there was none."""
    if evaluation.state is EvaluationState.RUNNING:
        return translate("Newcomer", "The distance is being evaluated: the answer comes within 12 minutes.")
    if evaluation.state is EvaluationState.FAILED:
        return translate(
            "Newcomer",
            "The evaluation failed: too few referees were within five steps, and the money that was held is lost."
            " Find certifications that bring you nearer before you ask again.",
        )
    if evaluation.state is EvaluationState.UNCERTAIN:
        return translate(
            "Newcomer",
            "The last evaluation ended without a membership, together with others that the same account paid for. Money"
            " was lost for some of them; whether for this one, nothing here tells. Before you ask again, see what an"
            " evaluation would find.",
        )
    if evaluation.state is EvaluationState.ENDED:
        return translate(
            "Newcomer",
            "The last evaluation ended without a membership, and no money is known to be lost: the oracles gave no"
            " answer, or certifications were missing by then. It can be asked for again.",
        )
    return ""


def stage_words(stage: EvaluationStage) -> str:
    """Say what is being waited for while a distance is evaluated."""
    return {
        EvaluationStage.GATHERING: translate("Newcomer", "1 of 3: the requests of these minutes are gathered."),
        EvaluationStage.COMPUTING: translate("Newcomer", "2 of 3: the oracles work the distance out."),
        EvaluationStage.PUBLISHING: translate("Newcomer", "3 of 3: the oracles hand their results in."),
    }[stage]


def progress_words(progress: EvaluationProgress, block_time_s: int) -> str:
    """Say when an answer comes."""
    due = expected_time(progress.due, progress.at, block_time_s)
    text = translate("Newcomer", "Answer at about {time}, {within}. You may close Sakia meanwhile.")
    return text.format(time=clock_time(due), within=within(due, progress.at.time))


def obstacle_sentence(obstacle: Obstacle) -> str:
    """Say why a path does not go on."""
    return {
        Obstacle.LINKED: translate(
            "Newcomer", "This account is linked to somebody’s identity: unlink it first, or take another account."
        ),
        Obstacle.REVOKED: translate(
            "Newcomer", "This identity is revoked for good. Another account can be invited under another name."
        ),
        Obstacle.STATUS_UNKNOWN: translate(
            "Newcomer",
            "This version of Sakia does not know the status that the currency gave this identity: a newer one will.",
        ),
    }[obstacle]


def name_words(check: NameCheck) -> str:
    """Say what is to be known of a name that can be taken."""
    if not check.is_compared:
        return translate("Newcomer", "The name is free. Names that look like it could not be looked for now.")
    if not check.alike:
        return translate("Newcomer", "The name is free, and none that is known looks like it.")
    text = translate("Newcomer", "The name is free, but it looks like {names}: people may take one for the other.")
    return text.format(names=", ".join(check.alike))
