"""Sends calls to the pallets that know them."""

from __future__ import annotations

from collections.abc import Callable

from sakia_ng.sandbox.blocks import Call
from sakia_ng.sandbox.runtime import (
    account,
    balances,
    certification,
    distance,
    identity,
    multisig,
    oneshot_account,
    proxy,
    revocation,
    smiths,
    system,
    universal_dividend,
    utility,
)
from sakia_ng.sandbox.runtime.execution import DispatchFailed, Execution, module_error
from sakia_ng.sandbox.runtime.nesting import Filter, Nested, allow_all

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
    ("OneshotAccount", "create_oneshot_account"): oneshot_account.create_oneshot_account,
    ("OneshotAccount", "consume_oneshot_account"): oneshot_account.consume_oneshot_account,
    (
        "OneshotAccount",
        "consume_oneshot_account_with_remaining",
    ): oneshot_account.consume_oneshot_account_with_remaining,
    ("Multisig", "approve_as_multi"): multisig.approve_as_multi,
    ("Multisig", "cancel_as_multi"): multisig.cancel_as_multi,
    ("Multisig", "poke_deposit"): multisig.poke_deposit,
    ("Proxy", "add_proxy"): proxy.add_proxy,
    ("Proxy", "remove_proxy"): proxy.remove_proxy,
    ("Proxy", "remove_proxies"): proxy.remove_proxies,
    ("Proxy", "create_pure"): proxy.create_pure,
    ("Proxy", "kill_pure"): proxy.kill_pure,
    ("Proxy", "announce"): proxy.announce,
    ("Proxy", "remove_announcement"): proxy.remove_announcement,
    ("Proxy", "reject_announcement"): proxy.reject_announcement,
    ("Proxy", "poke_deposit"): proxy.poke_deposit,
    ("SmithMembers", "invite_smith"): smiths.invite_smith,
    ("SmithMembers", "accept_invitation"): smiths.accept_invitation,
    ("SmithMembers", "certify_smith"): smiths.certify_smith,
    ("Distance", "request_distance_evaluation"): distance.request_distance_evaluation,
    ("Distance", "request_distance_evaluation_for"): distance.request_distance_evaluation_for,
}
_NESTING: dict[tuple[str, str], Callable[..., None]] = {
    ("Utility", "batch"): utility.batch,
    ("Utility", "batch_all"): utility.batch_all,
    ("Utility", "force_batch"): utility.force_batch,
    ("Utility", "if_else"): utility.if_else,
    ("Utility", "as_derivative"): utility.as_derivative,
    ("Multisig", "as_multi_threshold_1"): multisig.as_multi_threshold_1,
    ("Multisig", "as_multi"): multisig.as_multi,
    ("Proxy", "proxy"): proxy.proxy,
    ("Proxy", "proxy_announced"): proxy.proxy_announced,
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
    ("AuthorityMembers", "remove_member"),
    ("AuthorityMembers", "remove_member_from_blacklist"),
    ("Distance", "update_evaluation"),
    ("Distance", "force_update_evaluation"),
    ("Distance", "force_valid_distance_status"),
}


def dispatch(run: Execution, who: bytes, call: Call, allowed: Filter = allow_all) -> None:
    """Run a call for a signer; when it fails nothing of it is left.

    Args:
        run: the block being made.
        who: signer, or the account that acts through it.
        call: what to do.
        allowed: which calls its origin may make; calls inside calls are asked about too.

    Raises:
        DispatchFailed: the rule that refuses; CallFiltered for the calls that the origin may not make, and for those
            that this sandbox does not know.
    """
    with run.transaction():
        key = (call.pallet, call.name)
        if not allowed(call):
            raise module_error("System", "CallFiltered")
        if key in _NESTING:
            _NESTING[key](run, who, **call.args, dispatch=Nested(dispatch, allowed))
        elif key in _ROOT_ONLY:
            raise DispatchFailed("BadOrigin")
        elif key in _PLAIN:
            _PLAIN[key](run, who, **call.args)
        else:
            raise module_error("System", "CallFiltered")
