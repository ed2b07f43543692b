"""Actions and failures as JSON. A tag names the class and the version of its form; a released tag never changes."""

from __future__ import annotations

import json
from typing import Any

from sakia_ng.adapters.sqlite.codes import StoreProblem, only_ours
from sakia_ng.adapters.sqlite.convert import from_optional_ms, optional_ms, to_text
from sakia_ng.adapters.sqlite.trust_action_json import read_trust_action, write_trust_action
from sakia_ng.domain.actions import (
    Action,
    Amount,
    ClaimDividends,
    Collect,
    Everything,
    InCents,
    InMilliDividends,
    Pay,
    PaySeveral,
    Share,
)
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import Failure
from sakia_ng.errors import UserError


def write_action(action: Action) -> str:
    """Return an action as JSON."""
    if isinstance(action, ClaimDividends):
        return json.dumps({"action": "claim_dividends/1", "account": action.account})
    if isinstance(action, Collect):
        return json.dumps({"action": "collect/1", "account": action.account, "pieces": list(action.pieces)})
    if isinstance(action, PaySeveral):
        shares = [[share.recipient, share.cents] for share in action.shares]
        told = {"sender": action.sender, "comment": to_text(action.comment), "shares": shares}
        return json.dumps({"action": "pay_several/1", **told}, ensure_ascii=False)
    if not isinstance(action, Pay):
        return json.dumps(write_trust_action(action), ensure_ascii=False)
    fields = {"sender": action.sender, "recipient": action.recipient, "comment": to_text(action.comment)}
    tag = "refundable_pay/1" if action.refundable else "pay/1"
    return json.dumps({"action": tag, **fields, "amount": _write_amount(action.amount)}, ensure_ascii=False)


def read_action(text: str) -> Action:
    """Undo ``write_action``.

    Raises:
        UserError: a newer version of the program wrote it, or something else did.
    """
    with only_ours():
        return _read_action(json.loads(text))


def _read_action(fields: dict[str, Any]) -> Action:
    match fields["action"]:
        case "pay/1" | "refundable_pay/1" as tag:
            recipient, amount = Address(fields["recipient"]), _read_amount(fields["amount"])
            is_refundable = tag == "refundable_pay/1"
            return Pay(Address(fields["sender"]), recipient, amount, fields["comment"], is_refundable)
        case "pay_several/1":
            shares = tuple(Share(Address(who), Cents(int(cents))) for who, cents in fields["shares"])
            return PaySeveral(Address(fields["sender"]), shares, fields["comment"])
        case "collect/1":
            return Collect(Address(fields["account"]), tuple(str(piece) for piece in fields["pieces"]))
        case "claim_dividends/1":
            return ClaimDividends(Address(fields["account"]))
        case str(tag):
            return read_trust_action(tag, fields)
        case _:
            raise UserError(StoreProblem.NEWER)


def write_failure(failure: Failure | None) -> str | None:
    """Return a failure as JSON, if there is one."""
    if failure is None:
        return None
    params = [[to_text(name), to_text(value)] for name, value in failure.params]
    return json.dumps([to_text(failure.code), params, optional_ms(failure.possible_from)], ensure_ascii=False)


def read_failure(text: str | None) -> Failure | None:
    """Undo ``write_failure``. Raises as ``read_action`` does."""
    if text is None:
        return None
    with only_ours():
        code, params, possible_ms = json.loads(text)
        return Failure(
            str(code), tuple((str(name), str(value)) for name, value in params), from_optional_ms(possible_ms)
        )


def _write_amount(amount: Amount) -> dict[str, int | bool]:
    match amount:
        case InCents(cents):
            return {"cents": cents}
        case InMilliDividends(milli_dividends):
            return {"milli_dividends": milli_dividends}
        case Everything(keep_account):
            return {"everything_keeping_account": keep_account}


def _read_amount(fields: dict[str, Any]) -> Amount:
    match fields:
        case {"cents": int(cents)}:
            return InCents(Cents(cents))
        case {"milli_dividends": int(milli_dividends)}:
            return InMilliDividends(milli_dividends)
        case {"everything_keeping_account": bool(keep_account)}:
            return Everything(keep_account)
        case _:
            raise UserError(StoreProblem.NEWER)
