"""Sends calls to the pallets that know them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from sakia_ng.sandbox.blocks import Call
from sakia_ng.sandbox.runtime import (
    account,
    balances,
    certification,
    distance,
    identity,
    revocation,
    system,
    universal_dividend,
    utility,
)
from sakia_ng.sandbox.runtime.execution import DispatchFailed, Execution, module_error

_PLAIN: dict[tuple[str, str], Callable[..., None]] = {
    ("System", "remark"): system.remark,
    ("System", "remark_with_event"): system.remark_with_event,
    ("System", "apply_authorized_upgrade"): system.apply_authorized_upgrade,
    ("Account", "unlink_identity"): account.unlink_identity,
    ("Balances", "transfer_allow_death"): balances.transfer_allow_death,
    ("Balances", "transfer_keep_alive"): balances.transfer_keep_alive,
    ("Balances", "transfer_all"): balances.transfer_all,
    ("Balances", "burn"): balances.burn,
    ("UniversalDividend", "claim_uds"): universal_dividend.claim_uds,
    ("UniversalDividend", "transfer_ud"): universal_dividend.transfer_ud,
    ("UniversalDividend", "transfer_ud_keep_alive"): universal_dividend.transfer_ud_keep_alive,
    ("Certification", "add_cert"): certification.add_cert,
    ("Certification", "renew_cert"): certification.renew_cert,
    ("Identity", "create_identity"): identity.create_identity,
    ("Identity", "confirm_identity"): identity.confirm_identity,
    ("Identity", "change_owner_key"): identity.change_owner_key,
    ("Identity", "revoke_identity"): revocation.revoke_identity,
    ("Identity", "revoke_identity_legacy"): revocation.revoke_identity_legacy,
    ("Identity", "link_account"): identity.link_account,
    ("Distance", "request_distance_evaluation"): distance.request_distance_evaluation,
    ("Distance", "request_distance_evaluation_for"): distance.request_distance_evaluation_for,
}
_NESTING: dict[str, Callable[..., None]] = {
    "batch": utility.batch,
    "batch_all": utility.batch_all,
    "force_batch": utility.force_batch,
    "if_else": utility.if_else,
    "as_derivative": utility.as_derivative,
}
_ROOT_ONLY = {
    ("System", "set_heap_pages"),
    ("System", "set_code"),
    ("System", "set_code_without_checks"),
    ("System", "set_storage"),
    ("System", "kill_storage"),
    ("System", "kill_prefix"),
    ("System", "authorize_upgrade"),
    ("System", "authorize_upgrade_without_checks"),
    ("Timestamp", "set"),
    ("Balances", "force_transfer"),
    ("Balances", "force_unreserve"),
    ("Balances", "force_set_balance"),
    ("Balances", "force_adjust_total_issuance"),
    ("Utility", "dispatch_as"),
    ("Utility", "dispatch_as_fallible"),
    ("Utility", "with_weight"),
    ("Identity", "prune_item_identities_names"),
    ("Identity", "fix_sufficients"),
    ("Certification", "del_cert"),
    ("Certification", "remove_all_certs_received_by"),
    ("Distance", "update_evaluation"),
    ("Distance", "force_update_evaluation"),
    ("Distance", "force_valid_distance_status"),
}


def dispatch(run: Execution, who: bytes, call: Call, *, inside_batch_all: bool = False) -> None:
    """Run a call for a signer; when it fails nothing of it is left.

    Args:
        run: the block being made.
        who: signer, or derived account.
        call: what to do.
        inside_batch_all: whether a ``batch_all`` is refused, as the runtime does inside another.

    Raises:
        DispatchFailed: the rule that refuses; CallFiltered for the calls that this sandbox does not know yet.
    """
    with run.transaction():
        if call.pallet == "Utility" and call.name in _NESTING:
            if inside_batch_all and call.name == "batch_all":
                raise module_error("System", "CallFiltered")
            inner = partial(dispatch, inside_batch_all=inside_batch_all or call.name == "batch_all")
            _NESTING[call.name](run, who, *call.args.values(), dispatch=inner)
            return
        key = (call.pallet, call.name)
        if key in _ROOT_ONLY:
            raise DispatchFailed("BadOrigin")
        if key not in _PLAIN:
            raise module_error("System", "CallFiltered")
        _PLAIN[key](run, who, *call.args.values())
