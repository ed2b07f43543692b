"""The web of trust in words: where an identity stands, what runs out, what to do next."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.addresses import short_form
from sakia_ng.domain.distance import PERBILL, Distance
from sakia_ng.domain.identity import is_counted
from sakia_ng.domain.trust_parameters import TrustParameters
from sakia_ng.gui.theme import Icon, Role
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.gui.words.dates import day, duration, near_day, short_day
from sakia_ng.gui.words.language import locale, unbroken, whole
from sakia_ng.gui.words.states import Status
from sakia_ng.services.trust_health import SOON, Advice, CertificationLine, Deadline, IdentityHealth

translate = QCoreApplication.translate


class _Plurals(QObject):
    """Qt's extraction sees plurals in ``tr`` alone."""

    def lacking(self, count: int) -> str:
        return self.tr("%n certification(s) are missing. Ask members who know you well.", "", count)

    def renewed(self, count: int) -> str:
        return self.tr(
            "From {date} on there are too few certifications: the membership ends at once, and the dividends stop."
            " %n certification(s), new or renewed, would prevent that. Ask those whose certifications end first, or"
            " other members who know you well.",
            "",
            count,
        )

    def referees(self, count: int) -> str:
        return self.tr("%n more referee(s) must be within reach.", "", count)


def of_most(count: int, most: int | None) -> str:
    """Write ``7 of 100``, or the number alone while the limit is not known."""
    return whole(count) if most is None else translate("Trust", "{count} of {most}").format(count=count, most=most)


def received_words(one: IdentityHealth) -> str:
    """Say how many certifications were received, and how many are needed."""
    if one.parameters is None:
        return whole(one.identity.received)
    text = translate("Trust", "{count} ({needed} needed)")
    return text.format(count=one.identity.received, needed=one.parameters.min_certifications)


def certifies_words(one: IdentityHealth, now: datetime) -> str:
    """Say from when an identity may certify again."""
    if not one.identity.is_member:
        return translate("Trust", "only members certify")
    if one.lacks:
        return translate("Trust", "only with enough certifications received")
    turn, room = one.certifies_from, one.room_from
    if one.certifications_left == 0 and not (turn is not None and room is not None and room <= turn):
        return _room_words(one, now)
    return translate("Trust", "now") if turn is None else near_day(turn, now)


def _room_words(one: IdentityHealth, now: datetime) -> str:
    """Say when there is room again among as many certifications as one may have given."""
    if one.room_from is None:
        text, date = translate("Trust", "when one of the {count} given ends"), ""
    else:
        text = translate("Trust", "{date}, when the first of the {count} given ends")
        date = near_day(one.room_from, now)
    return text.format(count=whole(one.identity.issued), date=date)


def deadline_words(what: Deadline, when: datetime, status: IdentityStatus) -> str:
    """Say when something runs out, and what: the date first, since the end of a narrow cell is cut."""
    text = {
        Deadline.MEMBERSHIP: translate("Trust", "{date}: membership"),
        Deadline.RECEIVED: translate("Trust", "{date}: a certification received"),
        Deadline.ISSUED: translate("Trust", "{date}: a certification given"),
        Deadline.STATUS: _end_of_status(status),
        Deadline.TOO_FEW: translate("Trust", "{date}: too few certifications"),
    }[what]
    return text.format(date=short_day(when))


def _end_of_status(status: IdentityStatus) -> str:
    if status is IdentityStatus.NOT_MEMBER:
        return translate("Trust", "{date}: the identity is revoked")
    return translate("Trust", "{date}: the identity is removed")


def status_sentence(one: IdentityHealth) -> str:
    """Say where an identity stands, what comes next by itself, and when."""
    ends = {
        IdentityStatus.UNCONFIRMED: translate(
            "Trust", "Invited by a member. It is removed on {date} unless a name is chosen before."
        ),
        IdentityStatus.UNVALIDATED: translate(
            "Trust", "It has its name. It is removed on {date} unless it becomes a member before."
        ),
        IdentityStatus.MEMBER: translate("Trust", "A member until {date}, and longer when renewed before."),
        IdentityStatus.NOT_MEMBER: translate(
            "Trust", "The membership ended. It can be had again; without it the identity is revoked on {date}."
        ),
        IdentityStatus.REVOKED: translate(
            "Trust", "Revoked for good. It is removed on {date}; the account and its money stay."
        ),
    }
    if one.identity.is_leaving:
        ends[IdentityStatus.MEMBER] = translate(
            "Trust", "It told that it leaves: a member until {date}, and no longer unless it asks to stay before."
        )
    when = one.membership_ends if one.identity.is_member else one.status_ends
    if when is None and one.identity.status is IdentityStatus.REVOKED:
        return translate("Trust", "Revoked for good. The account and its money stay.")
    text = ends.get(one.identity.status)
    if text is None:
        return translate("Trust", "This version of Sakia does not know its status: nothing of it can be changed here.")
    return text.format(date=day(when)) if when is not None else ""


def advice_sentence(one: IdentityHealth, amounts: AmountFormat) -> str:
    """Say what the owner should do next."""
    advice = one.advice
    if advice is Advice.FIND_CERTIFIERS:
        return _Plurals().lacking(one.lacks) if one.lacks else translate("Trust", "Ask members who know you well.")
    if advice is Advice.RENEW_CERTIFICATIONS and one.too_few_from is not None:
        return _Plurals().renewed(one.certifications_to_renew).format(date=day(one.too_few_from))
    if one.parameters is not None and not one.parameters.evaluation_period:
        return _advice_without_oracles(one)
    price = amounts.in_currency(one.parameters.evaluation_price_cents).spoken if one.parameters else ""
    text = {
        Advice.CHOOSE_NAME: translate("Trust", "Choose the name of this identity. A name is final."),
        Advice.ASK_MEMBERSHIP: translate(
            "Trust", "It has enough certifications: ask to become a member. {price} are held until the answer."
        ),
        Advice.WAIT_FOR_ORACLES: translate(
            "Trust", "Its distance is being evaluated. The answer comes by itself, 8 to 12 minutes after the request."
        ),
        Advice.RENEW_MEMBERSHIP: translate(
            "Trust", "Renew the membership: it ends on {ends}. {price} are held until the answer."
        ),
    } | _plain_advice()
    return _dated(text[advice], one, price)


def _plain_advice() -> dict[Advice, str]:
    return {
        Advice.RENEW_LATER: translate("Trust", "The membership ends on {ends}. It can be renewed from {renewable}."),
        Advice.ALL_WELL: translate("Trust", "Nothing to do: all is in order."),
        Advice.NOTHING_MORE: translate("Trust", "Nothing can be done with a revoked identity."),
        Advice.LEAVES: translate(
            "Trust", "Nothing to do if that is still meant. To stay, ask before the certifications in force run out."
        ),
        Advice.UNKNOWN: translate("Trust", "Update Sakia to know more."),
    }


def _advice_without_oracles(one: IdentityHealth) -> str:
    """Say what to do where nobody evaluates the distance: each block looks at it, and nothing is held."""
    asked = {
        Advice.ASK_MEMBERSHIP: translate("Trust", "It has enough certifications: ask to become a member."),
        Advice.WAIT_FOR_ORACLES: translate(
            "Trust", "It has been asked for: a block takes the request as soon as the rules are met."
        ),
        Advice.RENEW_MEMBERSHIP: translate("Trust", "Renew the membership: it ends on {ends}."),
    }
    return _dated((asked | _plain_advice())[one.advice], one)


def _dated(text: str, one: IdentityHealth, price: str = "") -> str:
    renewable, ends = one.renewable_from, one.membership_ends
    return text.format(price=price, ends=day(ends) if ends else "", renewable=day(renewable) if renewable else "")


def renewal_words(one: IdentityHealth) -> str:
    """Say in which window the membership can be renewed."""
    possible, ends = one.renewable_from, one.membership_ends
    if possible is None or ends is None:
        return translate("Trust", "not known")
    if one.is_renewable:
        return translate("Trust", "now, until {date}").format(date=day(ends))
    return translate("Trust", "from {first} to {last}").format(first=day(possible), last=day(ends))


def expiry_status(ends: datetime, now: datetime) -> Status:
    """Return how near an end is: fine, soon, expired."""
    if ends <= now:
        return Status(Icon.ALERT, translate("Trust", "expired"), Role.DANGER)
    left = translate("Trust", "{duration} left").format(duration=duration(ends - now))
    if ends - now <= SOON:
        return Status(Icon.CLOCK, left, Role.WARNING)
    return Status(Icon.CHECK, left, Role.POSITIVE)


def line_name(line: CertificationLine) -> str:
    """Name the other end of a certification."""
    if line.name is None and line.address is not None and not is_counted(line.other):
        return short_form(line.address)
    return line.name or translate("Trust", "identity {number}").format(number=whole(line.other))


def percent(share: int) -> str:
    """Write a share in perbill, rounded down so that it never promises too much: ``79,9 %``."""
    figure = locale().toString(share * 1000 // PERBILL / 10, "f", 1).removesuffix(f"{locale().decimalPoint()}0")
    return unbroken(translate("Trust", "{figure} %").format(figure=figure))


def distance_rule_sentence(parameters: TrustParameters | None) -> str:
    """Say what referees are, and how many of them must be within how many steps."""
    text = translate("Trust", "Referees are members who certify and are certified enough.")
    if parameters is None:
        return text
    rule = translate(
        "Trust",
        "A membership begins or goes on only while {percent} of them are linked to the person through {steps}"
        " certifications at most.",
    ).format(percent=percent(parameters.distance.least_share), steps=parameters.distance.max_steps)
    return f"{text} {rule}"


def distance_sentence(distance: Distance) -> str:
    """Say how far an identity reaches and what that means."""
    if distance.passes:
        text = translate("Trust", "{percent} of the referees are within reach: enough, since {needed} are asked for.")
    else:
        text = translate("Trust", "{percent} of the referees are within reach, and {needed} are asked for: too few.")
        text = f"{text} {_Plurals().referees(distance.missing)}"
    return text.format(percent=percent(distance.share), needed=percent(distance.rule.least_share))
