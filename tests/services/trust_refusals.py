"""What is said of the rules of the web of trust, and who holds a refusal to it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from sakia_ng.domain.actions import Action
from sakia_ng.errors import Refusal
from sakia_ng.gui.application import use_language
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.gui.words.dates import day_and_time
from sakia_ng.gui.words.errors import sentence
from sakia_ng.ports.trust_codes import TrustRule
from tests.services.trust_life import Life

AMOUNTS = AmountFormat("Ğ1")

WORDS = {
    TrustRule.NO_IDENTITY: "This account owns no identity.",
    TrustRule.INVITER_NOT_MEMBER: "Only members invite newcomers, and this account’s owner is none.",
    TrustRule.INVITED_RECENTLY: (
        "You invited somebody a short while ago: between two invitations there must be five days."
    ),
    TrustRule.ALREADY_CREATED: "This account has been invited already: it owns an identity.",
    TrustRule.ACCOUNT_ABSENT: (
        "This account does not exist yet: it must hold a little money first. Pay it 3.00, for instance."
    ),
    TrustRule.CERTIFIED_TOO_RECENTLY_TO_INVITE: (
        "An invitation certifies too, and you certified a short while ago: there must be five days between."
    ),
    TrustRule.NEWCOMER_LINKED: (
        "The newcomer’s account is linked to somebody’s identity: they must unlink it, or take another one."
    ),
    TrustRule.NEWCOMER_TOO_POOR: (
        "The newcomer’s account must hold a little money of its own first, about 3.00. You can lend it."
    ),
    TrustRule.ALREADY_CONFIRMED: "This identity has its name already; a name is final.",
    TrustRule.NAME_INVALID: "A name has 3 to 42 letters without accents, digits, “-” or “_”, and nothing else.",
    TrustRule.NAME_TAKEN: (
        "This name is taken. A name is never given twice, even when its identity is gone: choose another."
    ),
    TrustRule.CERTIFIER_WITHOUT_IDENTITY: "This account owns no identity: only members certify.",
    TrustRule.CERTIFIES_SELF: "Nobody can certify themselves.",
    TrustRule.CERTIFIER_NOT_ENOUGH_CERTS: ("You need five certifications in force yourself before you can certify."),
    TrustRule.CERTIFIED_RECENTLY: (
        "You certified somebody a short while ago: between two certifications there must be five days."
    ),
    TrustRule.TARGET_NOT_FOUND: "There is no such identity, or it was removed.",
    TrustRule.CERTIFIER_NOT_MEMBER: "You are not a member now: only members certify.",
    TrustRule.TARGET_STATUS: (
        "This person cannot be certified now: they have not chosen their name yet, or their identity is revoked."
    ),
    TrustRule.CALLER_WITHOUT_IDENTITY: "This account owns no identity: only who was invited by a member has one.",
    TrustRule.CALLER_STATUS: (
        "This is not possible at this point of the identity’s life: it has no name yet, or it is revoked."
    ),
    TrustRule.CALLER_NOT_MEMBER: "Only a member can ask for somebody else.",
    TrustRule.EVALUATION_TARGET_NOT_FOUND: "There is no such identity, or it was removed.",
    TrustRule.EVALUATION_TARGET_STATUS: ("One can ask for somebody else only while they have not been a member yet."),
    TrustRule.ALREADY_EVALUATED: (
        "The distance is being evaluated already: the result comes within about twelve minutes."
    ),
    TrustRule.RENEWAL_TOO_EARLY: ("The membership began or was renewed too short a time ago to be renewed."),
    TrustRule.NOT_ENOUGH_CERTS: "Five certifications in force are needed to become or stay a member.",
    TrustRule.EVALUATION_MONEY: (
        "10.00 Ğ1 are held while the distance is evaluated, and the account must stay open: 11.00 Ğ1 must be free and"
        " 5.00 Ğ1 are. Dividends not claimed yet do not count: claim them first."
    ),
    TrustRule.IDENTITY_NOT_FOUND: "There is no such identity, or it was removed.",
    TrustRule.REVOKES_UNCONFIRMED: (
        "Only an identity that was a member once can be revoked. This one disappears by itself if it is left."
    ),
    TrustRule.REVOKES_UNVALIDATED: (
        "Only an identity that was a member once can be revoked. This one disappears by itself if it is left."
    ),
    TrustRule.ALREADY_REVOKED: "This identity is revoked already, for good.",
    TrustRule.REVOCATION_KEY: (
        "This revocation was signed by a key that does not own the identity, or no longer may revoke it."
    ),
    TrustRule.KEY_OF_UNCONFIRMED: "Choose the name of this identity first: before that it cannot change accounts.",
    TrustRule.KEY_OF_REVOKED: "A revoked identity cannot change accounts any more.",
    TrustRule.KEY_ALREADY_OWNS: "This account owns an identity already: choose another one.",
    TrustRule.KEY_CHANGED_RECENTLY: (
        "This identity changed accounts less than six months ago, and cannot do so again before."
    ),
    TrustRule.KEY_WAS_OWNER: "This identity has been with that account before and cannot go back to it.",
    TrustRule.INVALID_SIGNATURE: "The signature does not belong to this key, this identity and this currency.",
    TrustRule.NOT_LINKED: "This account is linked to no identity.",
}
"""What is said of each rule that is met here."""

WORDS_OF_FEW = {
    TrustRule.ISSUED_TOO_MANY: ("All the certifications that you can give are in use. One comes back when it ends."),
    TrustRule.TOO_MANY_TO_INVITE: "An invitation certifies too, and all your 100 certifications are in use.",
    TrustRule.NOT_ENOUGH_CERTS_TO_INVITE: "You need five certifications in force yourself before you can invite.",
    TrustRule.EVALUATION_QUEUE_FULL: "Too many people ask at this moment: try again in a few minutes.",
    TrustRule.KEY_IS_VALIDATOR: (
        "The account makes blocks as a smith: it must go offline before its identity can change accounts."
    ),
    TrustRule.KEY_WAS_VALIDATOR: (
        "The account made blocks as a smith a short while ago: its identity cannot change accounts yet."
    ),
}
"""What is said of each rule that few people meet."""

ONLY_IN_A_BLOCK = {
    TrustRule.KEY_IS_VALIDATOR,
    TrustRule.KEY_WAS_VALIDATOR,
    TrustRule.EVALUATION_QUEUE_FULL,
}
"""Of those that few meet, those that no draft tells."""

UNREACHABLE = {
    TrustRule.CERTIFICATION_EXISTS,  # the draft chooses between adding and renewing
    TrustRule.CERTIFICATION_MISSING,
    TrustRule.MEMBERSHIP_NOT_FOUND,  # memberships begin and end by the chain alone, which no call asks for
    TrustRule.ALREADY_MEMBER,
    TrustRule.CALLER_IDENTITY_NOT_FOUND,  # an owner's key whose identity is gone: the chain removes both at once
    TrustRule.NO_AUTHOR,  # oracles and authors of blocks meet these
    TrustRule.TOO_MANY_EVALUATORS,
    TrustRule.TOO_MANY_EVALUATIONS_BY_AUTHOR,
    TrustRule.TOO_MANY_EVALUATIONS_IN_BLOCK,
    TrustRule.WRONG_RESULT_LENGTH,
    TrustRule.STATUS_UNKNOWN,  # the wallet's own: of a newer runtime, of its queue, of a Duniter v1
    TrustRule.QUEUED_ALREADY,
    TrustRule.QUEUE_TOO_LONG,
    TrustRule.ALREADY_ASKED,
    TrustRule.CERTIFICATION_YOUNG,
    TrustRule.TARGET_REVOKED,
    TrustRule.NOT_MEMBER,  # of leaving, which a Duniter v1 alone knows
    TrustRule.LEAVES_TOO_EARLY,
    TrustRule.TARGET_LEFT,
    TrustRule.UID_INVALID,  # of names in a Duniter v1
}
"""What no call of this wallet can meet on this chain; each has its sentence all the same."""


class Refused:
    """Has things refused, and holds what is said to the words above.

    Attributes:
        met: the rules met until now.
    """

    def __init__(self, life: Life, app: QApplication) -> None:
        self._life, self._app = life, app
        self.met: set[TrustRule] = set()

    async def __call__(self, rule: TrustRule, action: Action, *, is_dated: bool = False) -> Refusal:
        refusal = await self._life.refusal(action)
        assert refusal.code is rule
        self.met.add(rule)
        date = refusal.possible_from
        assert (date is not None) == is_dated
        use_language(self._app, "en")
        dated = "" if date is None else f" Possible from {day_and_time(date)}."
        english = sentence(refusal, AMOUNTS)
        assert english.replace("\u00a0", " ") == (WORDS | WORDS_OF_FEW)[rule] + dated.replace("\u00a0", " ")
        use_language(self._app, "fr")
        french = sentence(refusal, AMOUNTS)
        assert french != english
        assert "{" not in french
        assert date is None or day_and_time(date) in french
        use_language(self._app, "en")
        return refusal
