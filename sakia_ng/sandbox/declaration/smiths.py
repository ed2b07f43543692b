"""Pallets of the smiths, who make blocks: SmithMembers, AuthorityMembers, Session."""

from __future__ import annotations

from sakia_ng.sandbox.declaration.language import (
    TWOX,
    Pallet,
    TypeDeclaration,
    constant,
    enum,
    optional_mapping,
    record,
    value,
    variant,
)

SMITH_TYPES: tuple[TypeDeclaration, ...] = (
    enum("pallet_smith_members::SmithStatus", "Invited", "Pending", "Smith", "Excluded"),
    record(
        "pallet_smith_members::types::SmithMeta",
        "status: SmithStatus, expires_on: Option<u32>, issued_certs: Vec<u32>, received_certs: Vec<u32>, "
        "last_online: Option<u32>",
        parameters="IdtyIndex = u32",
    ),
    record(
        "pallet_authority_members::types::MemberData", "owner_key: AccountId32", parameters="AccountId = AccountId32"
    ),
    record("sp_consensus_grandpa::app::Public", "[u8; 32]", name="GrandpaKey"),
    record("sp_consensus_babe::app::Public", "[u8; 32]", name="BabeKey"),
    record("pallet_im_online::sr25519::app_sr25519::Public", "[u8; 32]", name="ImOnlineKey"),
    record("sp_authority_discovery::app::Public", "[u8; 32]", name="AuthorityDiscoveryKey"),
    record(
        "g1_runtime::opaque::SessionKeys",
        "grandpa: GrandpaKey, babe: BabeKey, im_online: ImOnlineKey, authority_discovery: AuthorityDiscoveryKey",
    ),
    record("sp_staking::offence::OffenceSeverity", "Perbill"),
    record("sp_core::crypto::KeyTypeId", "[u8; 4]"),
)

SMITH_MEMBERS = Pallet(
    "SmithMembers",
    10,
    "pallet_smith_members",
    calls=(
        variant(0, "invite_smith", "receiver: u32"),
        variant(1, "accept_invitation"),
        variant(2, "certify_smith", "receiver: u32"),
    ),
    events=(
        variant(0, "InvitationSent", "issuer: u32, receiver: u32"),
        variant(1, "InvitationAccepted", "idty_index: u32"),
        variant(2, "SmithCertAdded", "issuer: u32, receiver: u32"),
        variant(3, "SmithCertRemoved", "issuer: u32, receiver: u32"),
        variant(4, "SmithMembershipAdded", "idty_index: u32"),
        variant(5, "SmithMembershipRemoved", "idty_index: u32"),
    ),
    errors=(
        "OriginMustHaveAnIdentity",
        "OriginHasNeverBeenInvited",
        "InvitationIsASmithPrivilege",
        "InvitationIsAOnlineSmithPrivilege",
        "InvitationAlreadyAccepted",
        "InvitationOfExistingNonExcluded",
        "InvitationOfNonMember",
        "CertificationMustBeAgreed",
        "CertificationOnExcludedIsForbidden",
        "CertificationIsASmithPrivilege",
        "CertificationIsAOnlineSmithPrivilege",
        "CertificationOfSelfIsForbidden",
        "CertificationReceiverMustHaveBeenInvited",
        "CertificationAlreadyExists",
        "CertificationStockFullyConsumed",
    ),
    storage=(
        optional_mapping("Smiths", TWOX, "u32", "SmithMeta"),
        optional_mapping("ExpiresOn", TWOX, "u32", "Vec<u32>"),
        value("CurrentSession", "u32"),
    ),
    constants=(
        constant("MaxByIssuer", "u32", 12),
        constant("MinCertForMembership", "u32", 3),
        constant("SmithInactivityMaxDuration", "u32", 2160),
    ),
)

AUTHORITY_MEMBERS = Pallet(
    "AuthorityMembers",
    11,
    "pallet_authority_members",
    calls=(
        variant(0, "go_offline"),
        variant(1, "go_online"),
        variant(2, "set_session_keys", "keys: SessionKeys"),
        variant(3, "remove_member", "member_id: u32"),
        variant(4, "remove_member_from_blacklist", "member_id: u32"),
    ),
    events=(
        variant(0, "IncomingAuthorities", "members: Vec<u32>"),
        variant(1, "OutgoingAuthorities", "members: Vec<u32>"),
        variant(2, "MemberGoOffline", "member: u32"),
        variant(3, "MemberGoOnline", "member: u32"),
        variant(4, "MemberRemoved", "member: u32"),
        variant(5, "MemberRemovedFromBlacklist", "member: u32"),
        variant(6, "MemberAddedToBlacklist", "member: u32"),
    ),
    errors=(
        "AlreadyIncoming",
        "AlreadyOnline",
        "AlreadyOutgoing",
        "MemberIdNotFound",
        "MemberBlacklisted",
        "MemberNotBlacklisted",
        "MemberNotFound",
        "NotOnlineNorIncoming",
        "NotMember",
        "SessionKeysNotProvided",
        "TooManyAuthorities",
    ),
    storage=(
        value("IncomingAuthorities", "Vec<u32>"),
        value("OnlineAuthorities", "Vec<u32>"),
        value("OutgoingAuthorities", "Vec<u32>"),
        optional_mapping("Members", TWOX, "u32", "MemberData"),
        value("Blacklist", "Vec<u32>"),
    ),
    constants=(constant("MaxAuthorities", "u32", 32),),
)

SESSION = Pallet(
    "Session",
    15,
    "pallet_session",
    calls=(
        variant(0, "set_keys", "keys: SessionKeys, proof: Vec<u8>"),
        variant(1, "purge_keys"),
    ),
    events=(
        variant(0, "NewSession", "session_index: u32"),
        variant(1, "NewQueued"),
        variant(2, "ValidatorDisabled", "validator: AccountId32"),
        variant(3, "ValidatorReenabled", "validator: AccountId32"),
    ),
    errors=("InvalidProof", "NoAssociatedValidatorId", "DuplicatedKey", "NoKeys", "NoAccount"),
    storage=(
        value("Validators", "Vec<AccountId32>"),
        value("CurrentIndex", "u32"),
        value("QueuedChanged", "bool"),
        value("QueuedKeys", "Vec<(AccountId32, SessionKeys)>"),
        value("DisabledValidators", "Vec<(u32, OffenceSeverity)>"),
        optional_mapping("NextKeys", TWOX, "AccountId32", "SessionKeys"),
        optional_mapping("KeyOwner", TWOX, "(KeyTypeId, Vec<u8>)", "AccountId32"),
    ),
)
