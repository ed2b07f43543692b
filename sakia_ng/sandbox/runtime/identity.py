"""Identity: created by a member, confirmed under a name by its owner, moved to another key, linked to accounts."""

from __future__ import annotations

import re

from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.sandbox.declaration.records import IdtyData, IdtyValue
from sakia_ng.sandbox.runtime import account, balances, certification, identity_schedule, smiths, wot
from sakia_ng.sandbox.runtime.execution import DispatchFailed, Execution, module_error
from sakia_ng.sandbox.runtime.storage import (
    ACCOUNT,
    BLOCK_HASH,
    COUNTER_FOR_IDENTITIES,
    IDENTITIES,
    IDENTITIES_NAMES,
    IDENTITY_INDEX_OF,
    NEXT_IDTY_INDEX,
    Readable,
)
from sakia_ng.sandbox.runtime.system import dec_sufficients, inc_sufficients, is_alive
from sakia_ng.substrate.scale import u32
from sakia_ng.substrate.signatures import is_valid

CONFIRM_BLOCKS = VALIDATION_BLOCKS = 876_600
"""Two months to confirm, then two months to become a member."""

CREATION_PERIOD_BLOCKS = 72_000
"""Five days between two identities created by a member."""

KEY_CHANGE_BLOCKS = 2_629_800
"""Six months between two changes of the owner key, during which the old one may revoke."""

NEWCOMER_CENTS = 200
"""What a newcomer must be able to pay and live on."""

_NAME = re.compile(rb"[A-Za-z0-9_-]{3,42}")
_SCHEMES = {"Ed25519": Scheme.ED25519, "Sr25519": Scheme.SR25519}
RawSignature = tuple[str, bytes]


def create_identity(run: Execution, who: bytes, owner_key: bytes) -> None:
    """``Identity.create_identity``: by a member, for an account that has some money; certifies it."""
    creator_index, creator = _signer(run.store, who)
    _check_creation(run, creator, owner_key)
    wot.check_create_identity(run.store, creator_index, run.number)
    _check_worthiness(run.store, owner_key)
    inc_sufficients(run, owner_key)
    next_on = run.number + CREATION_PERIOD_BLOCKS
    IDENTITIES.put(run.store, creator_index, creator._replace(next_creatable_identity_on=next_on))
    index = max(NEXT_IDTY_INDEX.get(run.store), 1)
    NEXT_IDTY_INDEX.put(run.store, index + 1)
    on_height = identity_schedule.schedule(run, index, CONFIRM_BLOCKS)
    IDENTITIES.put(run.store, index, IdtyValue(IdtyData(0), 0, None, owner_key, on_height, "Unconfirmed"))
    COUNTER_FOR_IDENTITIES.put(run.store, COUNTER_FOR_IDENTITIES.get(run.store) + 1)
    IDENTITY_INDEX_OF.put(run.store, owner_key, index)
    run.emit("Identity", "IdtyCreated", index, owner_key)
    account.link(run, owner_key, index)
    certification.add_at_creation(run, creator_index, index)


def confirm_identity(run: Execution, who: bytes, idty_name: bytes) -> None:
    """``Identity.confirm_identity``: by the owner, under a name that stays taken for ever."""
    index, value = _signer(run.store, who)
    if value.status != "Unconfirmed":
        raise module_error("Identity", "IdtyAlreadyConfirmed")
    if not _NAME.fullmatch(idty_name):
        raise module_error("Identity", "IdtyNameInvalid")
    if IDENTITIES_NAMES.get(run.store, idty_name) is not None:
        raise module_error("Identity", "IdtyNameAlreadyExist")
    identity_schedule.set_status(run, index, value, "Unvalidated", VALIDATION_BLOCKS)
    IDENTITIES_NAMES.put(run.store, idty_name, index)
    run.emit("Identity", "IdtyConfirmed", index, idty_name)


def change_owner_key(run: Execution, who: bytes, new_key: bytes, new_key_sig: RawSignature) -> None:
    """``Identity.change_owner_key``: by the owner; the new key signs "icok", genesis, index and the old key."""
    index, value = _signer(run.store, who)
    if IDENTITY_INDEX_OF.get(run.store, new_key) is not None:
        raise module_error("Identity", "OwnerKeyAlreadyUsed")
    if value.old_owner_key is not None and run.number < value.old_owner_key[1] + KEY_CHANGE_BLOCKS:
        raise module_error("Identity", "OwnerKeyAlreadyRecentlyChanged")
    if value.old_owner_key is not None and value.old_owner_key[0] == new_key:
        raise module_error("Identity", "ProhibitedToRevertToAnOldKey")
    check_signature(run, b"icok", u32(index) + value.owner_key, new_key_sig, new_key)
    if value.old_owner_key is not None:
        dec_sufficients(run, value.old_owner_key[0])
    IDENTITY_INDEX_OF.put(run.store, value.owner_key, None)
    moved = value._replace(old_owner_key=(value.owner_key, run.number), owner_key=new_key)
    inc_sufficients(run, new_key)
    IDENTITY_INDEX_OF.put(run.store, new_key, index)
    IDENTITIES.put(run.store, index, moved)
    account.link(run, new_key, index)
    smiths.check_key_change(run, index)
    run.emit("Identity", "IdtyChangedOwnerKey", index, new_key)


def link_account(run: Execution, who: bytes, account_id: bytes, payload_sig: RawSignature) -> None:
    """``Identity.link_account``, by the owner, with the account's signature of "link", genesis, index and account."""
    index = IDENTITY_INDEX_OF.get(run.store, who)
    if index is None:
        raise module_error("Identity", "IdtyIndexNotFound")
    check_signature(run, b"link", u32(index) + account_id, payload_sig, account_id)
    if not is_alive(ACCOUNT.get(run.store, account_id)):
        raise module_error("Identity", "AccountNotExist")
    account.link(run, account_id, index)


def check_signature(run: Execution, prefix: bytes, rest: bytes, signature: RawSignature, key: bytes) -> None:
    """Check a signature of prefix, genesis hash and rest, of either scheme that wallets use.

    Raises:
        DispatchFailed: InvalidSignature.
    """
    scheme = _SCHEMES.get(signature[0])
    payload = prefix + BLOCK_HASH.get(run.store, 0) + rest
    if scheme is None or not is_valid(Signature(scheme, signature[1]), payload, PublicKey(key)):
        raise module_error("Identity", "InvalidSignature")


def _signer(store: Readable, who: bytes) -> tuple[int, IdtyValue]:
    index = IDENTITY_INDEX_OF.get(store, who)
    if index is None:
        raise module_error("Identity", "IdtyIndexNotFound")
    value = IDENTITIES.get(store, index)
    if value is None:
        raise module_error("Identity", "IdtyNotFound")
    return index, value


def _check_creation(run: Execution, creator: IdtyValue, owner_key: bytes) -> None:
    if creator.status != "Member":
        raise module_error("Identity", "IssuerNotMember")
    if creator.next_creatable_identity_on > run.number:
        raise module_error("Identity", "NotRespectIdtyCreationPeriod")
    if IDENTITY_INDEX_OF.get(run.store, owner_key) is not None:
        raise module_error("Identity", "IdtyAlreadyCreated")
    if not is_alive(ACCOUNT.get(run.store, owner_key)):
        raise module_error("Identity", "AccountNotExist")


def _check_worthiness(store: Readable, owner_key: bytes) -> None:
    if ACCOUNT.get(store, owner_key).providers == 0:
        raise module_error("Identity", "AccountNotExist")
    try:
        balances.check_withdraw(store, owner_key, NEWCOMER_CENTS, keep=True)
    except DispatchFailed:
        raise module_error("Identity", "InsufficientBalance") from None
