"""The rules of the currency and of its web of trust, in words."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QObject

from sakia_ng.domain.currency_parameters import CurrencyParameters
from sakia_ng.domain.money import Cents
from sakia_ng.domain.trust_parameters import TrustParameters
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.gui.words.dates import duration
from sakia_ng.gui.words.language import whole
from sakia_ng.gui.words.trust import percent

translate = QCoreApplication.translate
Rule = tuple[str, str]
"""What a rule is of, and what it says."""


class _Plurals(QObject):
    """Qt's extraction sees plurals in ``tr`` alone."""

    def certifications(self, count: int) -> str:
        return self.tr("%n certification(s)", "", count)

    def steps(self, count: int) -> str:
        return self.tr("%n step(s)", "", count)


def money_rules(rules: CurrencyParameters, block_time_s: int, amounts: AmountFormat) -> tuple[Rule, ...]:
    """Return the rules of the money that the currency has."""
    every = translate("Parameters", "every {duration}")
    return (
        (
            translate("Parameters", "A dividend is created"),
            every.format(duration=duration(timedelta(milliseconds=rules.ud_period_ms))),
        ),
        (
            translate("Parameters", "It is re-evaluated"),
            every.format(duration=duration(timedelta(milliseconds=rules.reevaluation_period_ms))),
        ),
        (translate("Parameters", "Growth from one re-evaluation to the next (c)"), percent(rules.growth_perbill)),
        *(
            [(translate("Parameters", "An account must hold at least"), _money(rules.existential_deposit, amounts))]
            if rules.existential_deposit
            else []
        ),
        (translate("Parameters", "A block is made"), every.format(duration=duration(timedelta(seconds=block_time_s)))),
    )


def trust_rules(rules: TrustParameters, block_time_s: int, amounts: AmountFormat) -> tuple[Rule, ...]:
    """Return the rules of the web of trust that the currency has: what has no figure is no rule of it."""

    def lasts(blocks: int) -> str:
        return duration(timedelta(seconds=blocks * block_time_s)) if blocks else ""

    to_invite, price = rules.min_certifications_to_invite, rules.evaluation_price_cents
    found = (
        (
            translate("Parameters", "To be a member and to certify, one has received"),
            _Plurals().certifications(rules.min_certifications),
        ),
        (
            translate("Parameters", "To invite somebody, one has received"),
            _Plurals().certifications(to_invite) if to_invite else "",
        ),
        (translate("Parameters", "A certification lasts"), lasts(rules.certification_validity)),
        (translate("Parameters", "Between two certifications of one member"), lasts(rules.certification_period)),
        (translate("Parameters", "Certifications in force of one member, at most"), whole(rules.max_certifications)),
        (translate("Parameters", "A membership lasts"), lasts(rules.membership_period)),
        (translate("Parameters", "It can be renewed after"), lasts(rules.renewal_period)),
        (translate("Parameters", "Between two invitations by one member"), lasts(rules.invitation_period)),
        (translate("Parameters", "Who was invited chooses a name within"), lasts(rules.confirm_period)),
        (_newcomers_time(rules), lasts(rules.validation_period)),
        (translate("Parameters", "Who is no member any more is revoked after"), lasts(rules.autorevocation_period)),
        (translate("Parameters", "A revoked identity is removed after"), lasts(rules.deletion_period)),
        (translate("Parameters", "Between two changes of an identity’s account"), lasts(rules.change_owner_key_period)),
        (
            translate("Parameters", "Distance: referees within reach"),
            translate("Parameters", "{percent} of them, in at most {steps}").format(
                percent=percent(rules.distance.least_share), steps=_Plurals().steps(rules.distance.max_steps)
            ),
        ),
        (
            translate("Parameters", "Held while a distance is evaluated, lost when it fails"),
            _money(price, amounts) if price else "",
        ),
        (translate("Parameters", "An evaluation takes at most"), lasts(3 * rules.evaluation_period)),
    )
    return tuple((rule, figure) for rule, figure in found if figure)


def _newcomers_time(rules: TrustParameters) -> str:
    if rules.confirm_period:
        return translate("Parameters", "And becomes a member within")
    return translate("Parameters", "Who declares an identity becomes a member within")


def _money(cents: Cents, amounts: AmountFormat) -> str:
    return amounts.in_currency(cents).spoken
