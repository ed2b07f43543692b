"""What is done in the web of trust as JSON: a tag names the class and the version of its form; bytes are in hex."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any

from sakia_ng.adapters.sqlite.codes import StoreProblem
from sakia_ng.domain.actions import (
    Certify,
    ChangeOwnerKey,
    ConfirmIdentity,
    EndMembership,
    InviteNewcomer,
    LinkAccount,
    RequestEvaluation,
    Revoke,
    RevokeByOldDocument,
    TrustAction,
    UnlinkAccount,
)
from sakia_ng.domain.keys import Scheme, Signature
from sakia_ng.errors import UserError

_TAGS: Mapping[str, type[TrustAction]] = {
    "invite/1": InviteNewcomer,
    "confirm/1": ConfirmIdentity,
    "certify/1": Certify,
    "evaluate/1": RequestEvaluation,
    "leave/1": EndMembership,
    "revoke/1": Revoke,
    "revoke_by_old_document/1": RevokeByOldDocument,
    "change_owner_key/1": ChangeOwnerKey,
    "link/1": LinkAccount,
    "unlink/1": UnlinkAccount,
}
_NAMES = {cls: tag for tag, cls in _TAGS.items()}


def write_trust_action(action: TrustAction) -> dict[str, object]:
    """Return an action as what JSON can write."""
    return {"action": _NAMES[type(action)]} | {
        field.name: _write(getattr(action, field.name)) for field in fields(action)
    }


def read_trust_action(tag: str, written: Mapping[str, Any]) -> TrustAction:
    """Undo ``write_trust_action``.

    Raises:
        UserError: a newer version of the program wrote it.
        ValueError, LookupError, TypeError: nothing of ours wrote it.
    """
    if tag not in _TAGS:
        raise UserError(StoreProblem.NEWER)
    cls = _TAGS[tag]
    values = {field.name: _READERS[str(field.type)](written[field.name]) for field in fields(cls)}
    return cls(**values)


def _write(value: object) -> object:
    match value:
        case bytes():
            return value.hex()
        case Signature(scheme=scheme, data=data):
            return {"scheme": scheme.value, "data": data.hex()}
        case _:
            return value


def _bytes(value: Any) -> bytes:  # noqa: ANN401 - from JSON
    if not isinstance(value, str):
        raise TypeError
    return bytes.fromhex(value)


def _signature(value: Any) -> Signature:  # noqa: ANN401 - from JSON
    return Signature(Scheme(value["scheme"]), _bytes(value["data"]))


def _exactly(*kinds: type) -> Callable[[Any], Any]:
    def read(value: Any) -> Any:  # noqa: ANN401 - from JSON
        if type(value) not in kinds:
            raise TypeError
        return value

    return read


_READERS: Mapping[str, Callable[[Any], Any]] = {
    "Address": _exactly(str),
    "str": _exactly(str),
    "int": _exactly(int),
    "int | None": _exactly(int, type(None)),
    "bool | None": _exactly(bool, type(None)),
    "bytes": _bytes,
    "PublicKey": _bytes,
    "Signature": _signature,
}
"""By the annotation of the field."""
