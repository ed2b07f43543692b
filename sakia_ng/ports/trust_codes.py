"""Rules of the web of trust, by the chain's own names: what a draft refuses, and what an included call may fail with.

One code, one sentence: whether a rule is seen before signing or only in a block, people read the same words.
"""

from __future__ import annotations

from sakia_ng.errors import Code


class TrustRule(Code):
    """Errors of the pallets Identity, Certification, Wot, Membership and Distance, and a few refusals of our own.

    Those that end with time carry the date in ``possible_from``. Parameters, where a draft refuses:

    * ``NOT_ENOUGH_CERTS`` and its kin: ``received`` of ``needed``;
    * ``ISSUED_TOO_MANY``, ``TOO_MANY_TO_INVITE``: ``max_issued``;
    * ``NEWCOMER_TOO_POOR``: ``needed_cents`` that the newcomer's account must hold;
    * ``EVALUATION_MONEY``: ``needed_cents`` free, of which ``price_cents`` are held; ``available_cents`` are there;
    * ``QUEUE_TOO_LONG``: ``most`` who may wait;
    * ``STATUS_UNKNOWN``: a newer runtime gave the identity a status that this program does not know.
    """

    ALREADY_CONFIRMED = "identity.idty_already_confirmed"
    ALREADY_CREATED = "identity.idty_already_created"
    NO_IDENTITY = "identity.idty_index_not_found"
    NAME_TAKEN = "identity.idty_name_already_exist"
    NAME_INVALID = "identity.idty_name_invalid"
    IDENTITY_NOT_FOUND = "identity.idty_not_found"
    INVALID_SIGNATURE = "identity.invalid_signature"
    KEY_IS_VALIDATOR = "identity.owner_key_used_as_validator"
    KEY_WAS_VALIDATOR = "identity.owner_key_in_bound"
    REVOCATION_KEY = "identity.invalid_revocation_key"
    INVITER_NOT_MEMBER = "identity.issuer_not_member"
    INVITED_RECENTLY = "identity.not_respect_idty_creation_period"
    KEY_CHANGED_RECENTLY = "identity.owner_key_already_recently_changed"
    KEY_ALREADY_OWNS = "identity.owner_key_already_used"
    KEY_WAS_OWNER = "identity.prohibited_to_revert_to_an_old_key"
    ALREADY_REVOKED = "identity.already_revoked"
    REVOKES_UNCONFIRMED = "identity.can_not_revoke_unconfirmed"
    REVOKES_UNVALIDATED = "identity.can_not_revoke_unvalidated"
    ACCOUNT_ABSENT = "identity.account_not_exist"
    NEWCOMER_TOO_POOR = "identity.insufficient_balance"
    OLD_DOCUMENT_INVALID = "identity.invalid_legacy_revocation_format"
    NEWCOMER_LINKED = "identity.account_already_linked"
    KEY_OF_UNCONFIRMED = "identity.can_not_change_owner_key_of_unconfirmed"
    KEY_OF_REVOKED = "identity.can_not_change_owner_key_of_revoked"

    CERTIFIER_WITHOUT_IDENTITY = "certification.origin_must_have_an_identity"
    CERTIFIES_SELF = "certification.cannot_certify_self"
    ISSUED_TOO_MANY = "certification.issued_too_many_cert"
    CERTIFIER_NOT_ENOUGH_CERTS = "certification.not_enough_cert_received"
    CERTIFIED_RECENTLY = "certification.not_respect_cert_period"
    CERTIFICATION_EXISTS = "certification.cert_already_exists"
    CERTIFICATION_MISSING = "certification.cert_does_not_exist"

    NOT_ENOUGH_CERTS = "wot.not_enough_certs"
    TARGET_STATUS = "wot.target_status_invalid"
    CERTIFIED_TOO_RECENTLY_TO_INVITE = "wot.idty_creation_period_not_respected"
    NOT_ENOUGH_CERTS_TO_INVITE = "wot.not_enough_received_certs_to_create_idty"
    TOO_MANY_TO_INVITE = "wot.max_emitted_certs_reached"
    CERTIFIER_NOT_MEMBER = "wot.issuer_not_member"
    TARGET_NOT_FOUND = "wot.idty_not_found"
    RENEWAL_TOO_EARLY = "wot.membership_renewal_period_not_respected"

    MEMBERSHIP_NOT_FOUND = "membership.membership_not_found"
    ALREADY_MEMBER = "membership.already_member"

    ALREADY_EVALUATED = "distance.already_in_evaluation"
    CALLER_WITHOUT_IDENTITY = "distance.caller_has_no_identity"
    CALLER_IDENTITY_NOT_FOUND = "distance.caller_identity_not_found"
    CALLER_NOT_MEMBER = "distance.caller_not_member"
    CALLER_STATUS = "distance.caller_status_invalid"
    EVALUATION_TARGET_NOT_FOUND = "distance.target_identity_not_found"
    EVALUATION_QUEUE_FULL = "distance.queue_full"
    EVALUATION_TARGET_STATUS = "distance.target_must_be_unvalidated"
    TOO_MANY_EVALUATIONS_BY_AUTHOR = "distance.too_many_evaluations_by_author"
    TOO_MANY_EVALUATIONS_IN_BLOCK = "distance.too_many_evaluations_in_block"
    NO_AUTHOR = "distance.no_author"
    TOO_MANY_EVALUATORS = "distance.too_many_evaluators"
    WRONG_RESULT_LENGTH = "distance.wrong_result_length"

    EVALUATION_MONEY = "trust.evaluation_money"
    NOT_LINKED = "trust.not_linked"
    QUEUED_ALREADY = "trust.queued_already"
    QUEUE_TOO_LONG = "trust.queue_too_long"
    STATUS_UNKNOWN = "trust.status_unknown"
    ALREADY_ASKED = "trust.already_asked"
    CERTIFICATION_YOUNG = "trust.certification_young"
    NOT_MEMBER = "trust.not_member"
    TARGET_REVOKED = "trust.target_revoked"
    LEAVES_TOO_EARLY = "trust.leaves_too_early"
    TARGET_LEFT = "trust.target_left"
    UID_INVALID = "trust.uid_invalid"
