"""Sentences about the rules of the web of trust: the reason, then the rule. Dates are added by who shows them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def trust_sentences() -> dict[str, str]:
    """Return the sentences of ``TrustRule``, which the chain's own errors share."""
    return _identities() | _keys_and_revocations() | _certifications() | _memberships() | _evaluations() | _oracles()


def _identities() -> dict[str, str]:
    no_identity = translate("Errors", "This account owns no identity.")
    return {
        "identity.idty_already_confirmed": translate("Errors", "This identity has its name already; a name is final."),
        "identity.idty_already_created": translate(
            "Errors", "This account has been invited already: it owns an identity."
        ),
        "identity.idty_index_not_found": no_identity,
        "identity.idty_not_found": translate("Errors", "There is no such identity, or it was removed."),
        "identity.idty_name_already_exist": translate(
            "Errors", "This name is taken. A name is never given twice, even when its identity is gone: choose another."
        ),
        "identity.idty_name_invalid": translate(
            "Errors", "A name has 3 to 42 letters without accents, digits, “-” or “_”, and nothing else."
        ),
        "identity.issuer_not_member": translate(
            "Errors", "Only members invite newcomers, and this account’s owner is none."
        ),
        "identity.not_respect_idty_creation_period": translate(
            "Errors", "You invited somebody a short while ago: between two invitations there must be five days."
        ),
        "identity.account_not_exist": translate(
            "Errors", "This account does not exist yet: it must hold a little money first. Pay it 3.00, for instance."
        ),
        "identity.insufficient_balance": translate(
            "Errors", "The newcomer’s account must hold a little money of its own first, about 3.00. You can lend it."
        ),
        "identity.account_already_linked": translate(
            "Errors",
            "The newcomer’s account is linked to somebody’s identity: they must unlink it, or take another one.",
        ),
    }


def _keys_and_revocations() -> dict[str, str]:
    never_member = translate(
        "Errors", "Only an identity that was a member once can be revoked. This one disappears by itself if it is left."
    )
    return {
        "identity.invalid_signature": translate(
            "Errors", "The signature does not belong to this key, this identity and this currency."
        ),
        "identity.owner_key_used_as_validator": translate(
            "Errors", "The account makes blocks as a smith: it must go offline before its identity can change accounts."
        ),
        "identity.owner_key_in_bound": translate(
            "Errors", "The account made blocks as a smith a short while ago: its identity cannot change accounts yet."
        ),
        "identity.owner_key_already_recently_changed": translate(
            "Errors", "This identity changed accounts less than six months ago, and cannot do so again before."
        ),
        "identity.owner_key_already_used": translate(
            "Errors", "This account owns an identity already: choose another one."
        ),
        "identity.prohibited_to_revert_to_an_old_key": translate(
            "Errors", "This identity has been with that account before and cannot go back to it."
        ),
        "identity.can_not_change_owner_key_of_unconfirmed": translate(
            "Errors", "Choose the name of this identity first: before that it cannot change accounts."
        ),
        "identity.can_not_change_owner_key_of_revoked": translate(
            "Errors", "A revoked identity cannot change accounts any more."
        ),
        "identity.invalid_revocation_key": translate(
            "Errors", "This revocation was signed by a key that does not own the identity, or no longer may revoke it."
        ),
        "identity.already_revoked": translate("Errors", "This identity is revoked already, for good."),
        "identity.can_not_revoke_unconfirmed": never_member,
        "identity.can_not_revoke_unvalidated": never_member,
        "identity.invalid_legacy_revocation_format": translate(
            "Errors", "This is no revocation document of this currency: take the file exactly as it was saved."
        ),
        "trust.not_linked": translate("Errors", "This account is linked to no identity."),
        "trust.status_unknown": translate(
            "Errors",
            "The currency has given this identity a status that this version of Sakia does not know: nothing is signed"
            " that depends on it. A newer version will know it.",
        ),
    }


def _certifications() -> dict[str, str]:
    return {
        "certification.origin_must_have_an_identity": translate(
            "Errors", "This account owns no identity: only members certify."
        ),
        "certification.cannot_certify_self": translate("Errors", "Nobody can certify themselves."),
        "certification.issued_too_many_cert": translate(
            "Errors",
            "All the certifications that you can give are in use. One comes back when it ends.",
        ),
        "certification.not_enough_cert_received": translate(
            "Errors", "You need five certifications in force yourself before you can certify."
        ),
        "certification.not_respect_cert_period": translate(
            "Errors", "You certified somebody a short while ago: between two certifications there must be five days."
        ),
        "certification.cert_already_exists": translate(
            "Errors", "You certify this person already: renew the certification instead."
        ),
        "certification.cert_does_not_exist": translate(
            "Errors", "Your certification of this person has ended: certify them anew instead of renewing."
        ),
        "trust.queued_already": translate("Errors", "This person waits for your certification already."),
        "trust.not_member": translate("Errors", "This identity is no member: there is no membership to end."),
        "trust.leaves_too_early": translate(
            "Errors", "The membership began or was renewed too short a time ago to be ended."
        ),
        "trust.target_left": translate(
            "Errors", "This person once asked to leave the web of trust: nobody can certify them any more."
        ),
        "trust.uid_invalid": translate(
            "Errors", "A name has 2 to 100 letters without accents, digits, “-” or “_”, and nothing else."
        ),
        "trust.target_revoked": translate("Errors", "This identity is revoked: nobody can certify it any more."),
        "trust.already_asked": translate("Errors", "This has been asked for already, and waits for a block."),
        "trust.certification_young": translate(
            "Errors", "You certify this person already, and since so short a time that it cannot be renewed yet."
        ),
        "trust.queue_too_long": translate(
            "Errors", "{most} people wait for your certification already: more would wait for years."
        ),
    }


def _memberships() -> dict[str, str]:
    return {
        "wot.not_enough_certs": translate(
            "Errors", "Five certifications in force are needed to become or stay a member."
        ),
        "wot.target_status_invalid": translate(
            "Errors",
            "This person cannot be certified now: they have not chosen their name yet, or their identity is revoked.",
        ),
        "wot.idty_creation_period_not_respected": translate(
            "Errors",
            "An invitation certifies too, and you certified a short while ago: there must be five days between.",
        ),
        "wot.not_enough_received_certs_to_create_idty": translate(
            "Errors", "You need five certifications in force yourself before you can invite."
        ),
        "wot.max_emitted_certs_reached": translate(
            "Errors", "An invitation certifies too, and all your 100 certifications are in use."
        ),
        "wot.issuer_not_member": translate("Errors", "You are not a member now: only members certify."),
        "wot.idty_not_found": translate("Errors", "There is no such identity, or it was removed."),
        "wot.membership_renewal_period_not_respected": translate(
            "Errors", "The membership began or was renewed too short a time ago to be renewed."
        ),
        "membership.membership_not_found": translate("Errors", "There is no membership that could be renewed."),
        "membership.already_member": translate("Errors", "This person is a member already."),
    }


def _evaluations() -> dict[str, str]:
    no_identity = translate("Errors", "This account owns no identity: only who was invited by a member has one.")
    return {
        "distance.already_in_evaluation": translate(
            "Errors", "The distance is being evaluated already: the result comes within about twelve minutes."
        ),
        "distance.caller_has_no_identity": no_identity,
        "distance.caller_identity_not_found": no_identity,
        "distance.caller_not_member": translate("Errors", "Only a member can ask for somebody else."),
        "distance.caller_status_invalid": translate(
            "Errors", "This is not possible at this point of the identity’s life: it has no name yet, or it is revoked."
        ),
        "distance.target_identity_not_found": translate("Errors", "There is no such identity, or it was removed."),
        "distance.target_must_be_unvalidated": translate(
            "Errors", "One can ask for somebody else only while they have not been a member yet."
        ),
        "distance.queue_full": translate("Errors", "Too many people ask at this moment: try again in a few minutes."),
        "trust.evaluation_money": translate(
            "Errors",
            "{price_cents} are held while the distance is evaluated, and the account must stay open: {needed_cents}"
            " must be free and {available_cents} are. Dividends not claimed yet do not count: claim them first.",
        ),
    }


def _oracles() -> dict[str, str]:
    """Only who makes blocks can meet these."""
    text = translate("Errors", "The evaluation of distances met a difficulty that only those who make blocks can mend.")
    names = (
        "too_many_evaluations_by_author",
        "too_many_evaluations_in_block",
        "no_author",
        "too_many_evaluators",
        "wrong_result_length",
    )
    return {f"distance.{name}": text for name in names}
