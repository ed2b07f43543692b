"""Pallets of the web of trust: Wot, Identity, Membership, Certification, Distance."""

from __future__ import annotations

from sakia_ng.sandbox.declaration.language import (
    BLAKE,
    TWOX,
    Pallet,
    constant,
    mapping,
    optional_mapping,
    value,
    variant,
)

WOT = Pallet(
    "Wot",
    40,
    "pallet_duniter_wot",
    errors=(
        "NotEnoughCerts",
        "TargetStatusInvalid",
        "IdtyCreationPeriodNotRespected",
        "NotEnoughReceivedCertsToCreateIdty",
        "MaxEmittedCertsReached",
        "IssuerNotMember",
        "IdtyNotFound",
        "MembershipRenewalPeriodNotRespected",
    ),
    constants=(
        constant("FirstIssuableOn", "u32", 0),
        constant("MinCertForMembership", "u32", 5),
        constant("MinCertForCreateIdtyRight", "u32", 5),
    ),
)

IDENTITY = Pallet(
    "Identity",
    41,
    "pallet_identity",
    calls=(
        variant(0, "create_identity", "owner_key: AccountId32"),
        variant(1, "confirm_identity", "idty_name: IdtyName"),
        variant(3, "change_owner_key", "new_key: AccountId32, new_key_sig: MultiSignature"),
        variant(4, "revoke_identity", "idty_index: u32, revocation_key: AccountId32, revocation_sig: MultiSignature"),
        variant(9, "revoke_identity_legacy", "revocation_document: Vec<u8>"),
        variant(6, "prune_item_identities_names", "names: Vec<IdtyName>"),
        variant(7, "fix_sufficients", "owner_key: AccountId32, inc: bool"),
        variant(8, "link_account", "account_id: AccountId32, payload_sig: MultiSignature"),
    ),
    events=(
        variant(0, "IdtyCreated", "idty_index: u32, owner_key: AccountId32"),
        variant(1, "IdtyConfirmed", "idty_index: u32, name: IdtyName"),
        variant(2, "IdtyValidated", "idty_index: u32"),
        variant(3, "IdtyChangedOwnerKey", "idty_index: u32, new_owner_key: AccountId32"),
        variant(4, "IdtyRevoked", "idty_index: u32, reason: RevocationReason"),
        variant(5, "IdtyRemoved", "idty_index: u32, reason: RemovalReason"),
    ),
    errors=(
        "IdtyAlreadyConfirmed",
        "IdtyAlreadyCreated",
        "IdtyIndexNotFound",
        "IdtyNameAlreadyExist",
        "IdtyNameInvalid",
        "IdtyNotFound",
        "InvalidSignature",
        "OwnerKeyUsedAsValidator",
        "OwnerKeyInBound",
        "InvalidRevocationKey",
        "IssuerNotMember",
        "NotRespectIdtyCreationPeriod",
        "OwnerKeyAlreadyRecentlyChanged",
        "OwnerKeyAlreadyUsed",
        "ProhibitedToRevertToAnOldKey",
        "AlreadyRevoked",
        "CanNotRevokeUnconfirmed",
        "CanNotRevokeUnvalidated",
        "AccountNotExist",
        "InsufficientBalance",
        "InvalidLegacyRevocationFormat",
    ),
    storage=(
        optional_mapping("Identities", TWOX, "u32", "IdtyValue"),
        value("CounterForIdentities", "u32"),
        optional_mapping("IdentityIndexOf", BLAKE, "AccountId32", "u32"),
        optional_mapping("IdentitiesNames", BLAKE, "IdtyName", "u32"),
        value("NextIdtyIndex", "u32"),
        mapping("IdentityChangeSchedule", TWOX, "u32", "Vec<u32>"),
    ),
    constants=(
        constant("ConfirmPeriod", "u32", 876_600),
        constant("ValidationPeriod", "u32", 876_600),
        constant("AutorevocationPeriod", "u32", 5_259_600),
        constant("DeletionPeriod", "u32", 52_596_000),
        constant("ChangeOwnerKeyPeriod", "u32", 2_629_800),
        constant("IdtyCreationPeriod", "u32", 72_000),
    ),
)

MEMBERSHIP = Pallet(
    "Membership",
    42,
    "pallet_membership",
    events=(
        variant(0, "MembershipAdded", "member: u32, expire_on: u32"),
        variant(1, "MembershipRenewed", "member: u32, expire_on: u32"),
        variant(2, "MembershipRemoved", "member: u32, reason: MembershipRemovalReason"),
    ),
    errors=(
        "MembershipNotFound",
        "AlreadyMember",
    ),
    storage=(
        optional_mapping("Membership", TWOX, "u32", "MembershipData"),
        value("CounterForMembership", "u32"),
        mapping("MembershipsExpireOn", TWOX, "u32", "Vec<u32>"),
    ),
    constants=(
        constant("MembershipPeriod", "u32", 5_259_600),
        constant("MembershipRenewalPeriod", "u32", 876_600),
    ),
)

CERTIFICATION = Pallet(
    "Certification",
    43,
    "pallet_certification",
    calls=(
        variant(0, "add_cert", "receiver: u32"),
        variant(3, "renew_cert", "receiver: u32"),
        variant(1, "del_cert", "issuer: u32, receiver: u32"),
        variant(2, "remove_all_certs_received_by", "idty_index: u32"),
    ),
    events=(
        variant(0, "CertAdded", "issuer: u32, receiver: u32"),
        variant(1, "CertRemoved", "issuer: u32, receiver: u32, expiration: bool"),
        variant(2, "CertRenewed", "issuer: u32, receiver: u32"),
    ),
    errors=(
        "OriginMustHaveAnIdentity",
        "CannotCertifySelf",
        "IssuedTooManyCert",
        "NotEnoughCertReceived",
        "NotRespectCertPeriod",
        "CertAlreadyExists",
        "CertDoesNotExist",
    ),
    storage=(
        mapping("StorageIdtyCertMeta", TWOX, "u32", "IdtyCertMeta"),
        mapping("CertsByReceiver", TWOX, "u32", "Vec<(u32, u32)>"),
        optional_mapping("CertsRemovableOn", TWOX, "u32", "Vec<(u32, u32)>"),
    ),
    constants=(
        constant("CertPeriod", "u32", 72_000),
        constant("MaxByIssuer", "u32", 100),
        constant("MinReceivedCertToBeAbleToIssueCert", "u32", 5),
        constant("ValidityPeriod", "u32", 10_519_200),
    ),
)

DISTANCE = Pallet(
    "Distance",
    44,
    "pallet_distance",
    calls=(
        variant(0, "request_distance_evaluation"),
        variant(4, "request_distance_evaluation_for", "target: u32"),
        variant(1, "update_evaluation", "computation_result: ComputationResult"),
        variant(2, "force_update_evaluation", "evaluator: AccountId32, computation_result: ComputationResult"),
        variant(3, "force_valid_distance_status", "identity: u32"),
    ),
    events=(
        variant(0, "EvaluationRequested", "idty_index: u32, who: AccountId32"),
        variant(1, "EvaluatedValid", "idty_index: u32, distance: Perbill"),
        variant(2, "EvaluatedInvalid", "idty_index: u32, distance: Perbill"),
        variant(3, "NotEvaluated", "idty_index: u32, who: AccountId32"),
    ),
    errors=(
        "AlreadyInEvaluation",
        "TooManyEvaluationsByAuthor",
        "TooManyEvaluationsInBlock",
        "NoAuthor",
        "CallerHasNoIdentity",
        "CallerIdentityNotFound",
        "CallerNotMember",
        "CallerStatusInvalid",
        "TargetIdentityNotFound",
        "QueueFull",
        "TooManyEvaluators",
        "WrongResultLength",
        "TargetMustBeUnvalidated",
    ),
    storage=(
        value("EvaluationPool0", "EvaluationPool"),
        value("EvaluationPool1", "EvaluationPool"),
        value("EvaluationPool2", "EvaluationPool"),
        value("EvaluationBlock", "H256"),
        optional_mapping("PendingEvaluationRequest", TWOX, "u32", "AccountId32"),
        value("DidUpdate", "bool"),
        value("CurrentPeriodIndex", "u32"),
    ),
    constants=(
        constant("EvaluationPrice", "u64", 1000),
        constant("EvaluationPeriod", "u32", 40),
        constant("MaxRefereeDistance", "u32", 5),
        constant("MinAccessibleReferees", "Perbill", 800_000_000),
    ),
)
