"""Identity: for now, only the link of an account to the identity that refunds its fees."""

from __future__ import annotations

from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.sandbox.runtime import account
from sakia_ng.sandbox.runtime.execution import Execution, module_error
from sakia_ng.sandbox.runtime.signatures import is_valid
from sakia_ng.sandbox.runtime.storage import ACCOUNT, BLOCK_HASH, IDENTITY_INDEX_OF
from sakia_ng.sandbox.runtime.system import is_alive
from sakia_ng.substrate.scale import u32

_SCHEMES = {"Ed25519": Scheme.ED25519, "Sr25519": Scheme.SR25519}


def link_account(run: Execution, who: bytes, account_id: bytes, payload_sig: tuple[str, bytes]) -> None:
    """``Identity.link_account``, by the owner, with the account's signature of "link", genesis, index and account."""
    index = IDENTITY_INDEX_OF.get(run.store, who)
    if index is None:
        raise module_error("Identity", "IdtyIndexNotFound")
    payload = b"link" + BLOCK_HASH.get(run.store, 0) + u32(index) + account_id
    scheme = _SCHEMES.get(payload_sig[0])
    if scheme is None or not is_valid(Signature(scheme, payload_sig[1]), payload, PublicKey(account_id)):
        raise module_error("Identity", "InvalidSignature")
    if not is_alive(ACCOUNT.get(run.store, account_id)):
        raise module_error("Identity", "AccountNotExist")
    account.link(run, account_id, index)
