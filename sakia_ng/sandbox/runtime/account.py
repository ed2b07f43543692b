"""Account: the identity whose quota refunds an account's fees."""

from __future__ import annotations

from sakia_ng.sandbox.runtime.execution import Execution
from sakia_ng.sandbox.runtime.storage import ACCOUNT


def unlink_identity(run: Execution, who: bytes) -> None:
    """``Account.unlink_identity``: succeeds also when there was no link."""
    info = ACCOUNT.get(run.store, who)
    if info.data.linked_idty is not None:
        run.emit("Account", "AccountUnlinked", who)
    ACCOUNT.put(run.store, who, info._replace(data=info.data._replace(linked_idty=None)))


def link(run: Execution, who: bytes, identity: int) -> None:
    """Link an account to an identity; nothing when it already is."""
    info = ACCOUNT.get(run.store, who)
    if info.data.linked_idty != identity:
        ACCOUNT.put(run.store, who, info._replace(data=info.data._replace(linked_idty=identity)))
        run.emit("Account", "AccountLinked", who, identity)
