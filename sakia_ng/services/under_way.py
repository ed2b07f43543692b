"""What an account has signed and no final block holds yet, and what it leaves possible.

Drafts are made on the finalised state, which does not know of it. Where operations have no numbers, as those of the web
of trust of Duniter v1, they wait side by side and the ledger itself tells what may wait.

Source of the rules: protocol brief, sections 2 to 4.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sakia_ng.domain.actions import (
    Action,
    Certify,
    ChangeOwnerKey,
    ClaimDividends,
    ConfirmIdentity,
    Everything,
    InviteNewcomer,
    LinkAccount,
    Pay,
    PaySeveral,
    RequestEvaluation,
    Revoke,
    RevokeByOldDocument,
    UnlinkAccount,
)
from sakia_ng.domain.chain import BlockNumber, expected_time
from sakia_ng.domain.draft import Draft
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import OutboxEntry
from sakia_ng.domain.sequence import GIVEN_UP
from sakia_ng.errors import Code, Refusal
from sakia_ng.ports.ledger import Ledger
from sakia_ng.ports.trust_codes import TrustRule

_BY_ITS_IDENTITY = (
    InviteNewcomer,
    ConfirmIdentity,
    Certify,
    RequestEvaluation,
    ChangeOwnerKey,
    LinkAccount,
    ClaimDividends,
)
"""What an account can do as long as it owns an identity that is not revoked."""


class OnItsWay(Code):
    """Why something cannot be signed beside what is on its way. Amounts in params are cents.

    * ``MONEY``: ``on_its_way_cents`` leave or will be held, and ``left_cents`` can still be spent;
    * ``OTHERS``: an account is not emptied while ``count`` operations of it are on their way;
    * ``DIVIDENDS``: they are being claimed;
    * ``SAME``: the same is on its way, and a second time would be refused or do nothing;
    * ``IDENTITY``: the identity moves to another account, or is being revoked.
    """

    MONEY = "payment.money_on_its_way"
    OTHERS = "payment.others_on_their_way"
    DIVIDENDS = "claim.on_their_way"
    SAME = "on_its_way.same"
    IDENTITY = "on_its_way.identity"


class UnderWay:
    """What blocks are expected to take of one account.

    Args:
        live: the account's rows of the outbox, oldest first; those given up and those without a number do not count.
        ledger: the currency.
    """

    def __init__(self, live: Iterable[OutboxEntry], ledger: Ledger) -> None:
        self._rows = tuple(row for row in live if row.state not in GIVEN_UP and row.operation.is_numbered)
        self._ledger = ledger

    async def before(self, draft: Draft) -> Draft:
        """Return a draft as it will be once all this was made, or refuse what could not be made then.

        Raises:
            Refusal: a member of ``OnItsWay``, or the rule that will forbid it, with the date from which it is possible.
            EnvironmentProblem: the rules cannot be asked for.
        """
        if not self._rows or not draft.is_numbered:
            return draft
        self._check_identity(draft)
        await self._check_turn(draft)
        await self._check_money(draft)
        return replace(draft, total_after_cents=Cents(draft.total_after_cents - sum(map(_leaving, self._rows))))

    def _check_identity(self, draft: Draft) -> None:
        identity = draft.sender_before.identity
        needs_it = isinstance(draft.action, _BY_ITS_IDENTITY) or draft.claimed_cents > 0
        for row in self._rows:
            is_revoked = isinstance(row.action, Revoke) and identity and row.action.identity == identity.index
            if needs_it and (is_revoked or isinstance(row.action, ChangeOwnerKey)):
                raise Refusal(OnItsWay.IDENTITY)
            if _once(draft.action) is not None and _once(row.action) == _once(draft.action):
                raise Refusal(OnItsWay.SAME)

    async def _check_turn(self, draft: Draft) -> None:
        """An invitation certifies too: both take the turn of their signer (pallets certification and identity)."""
        turns = [row for row in self._rows if isinstance(row.action, Certify | InviteNewcomer)]
        if not turns or not isinstance(draft.action, Certify | InviteNewcomer):
            return
        rules = await self._ledger.trust.parameters()
        rule, period, last = TrustRule.CERTIFIED_RECENTLY, rules.certification_period, turns[-1]
        if isinstance(draft.action, InviteNewcomer):
            rule = TrustRule.CERTIFIED_TOO_RECENTLY_TO_INVITE
            if isinstance(last.action, InviteNewcomer):
                rule, period = TrustRule.INVITED_RECENTLY, rules.invitation_period
        made = last.block.number if last.block is not None else draft.at.number + 1
        due = expected_time(BlockNumber(made + period), draft.at, self._ledger.currency.block_time_s)
        raise Refusal(rule, possible_from=due)

    async def _check_money(self, draft: Draft) -> None:
        """Count as spent what leaves or will be held, and dividends only where something claims them."""
        action, sender = draft.action, draft.sender_before
        if isinstance(action, Pay) and isinstance(action.amount, Everything):
            raise Refusal(OnItsWay.OTHERS, count=len(self._rows))
        spent = sum(map(_leaving, self._rows)) + await self._held()
        claimed = sender.transferable_cents - sender.unclaimed_cents
        is_claimed = spent > claimed or any(isinstance(row.action, ClaimDividends) for row in self._rows)
        if is_claimed and isinstance(action, ClaimDividends):
            raise Refusal(OnItsWay.DIVIDENDS)
        left = claimed - spent + (sender.unclaimed_cents if is_claimed else 0)
        _check_left(draft.fee_cents + draft.held_cents, left, spent)
        if isinstance(action, Pay | PaySeveral):
            brought = 0 if is_claimed else draft.claimed_cents
            _check_left(draft.amount_cents + draft.fee_cents, left + brought, spent)

    async def _held(self) -> int:
        """Return what evaluations asked for will hold."""
        asked = sum(isinstance(row.action, RequestEvaluation) for row in self._rows)
        return asked * (await self._ledger.trust.parameters()).evaluation_price_cents if asked else 0


def _once(action: Action) -> object | None:
    """Return what an action asks for, if the currency gives it to the account once; None of others."""
    match action:
        case ConfirmIdentity() | UnlinkAccount():
            return (type(action),)
        case RequestEvaluation(target=target):
            return type(action), target
        case Revoke(identity=identity):
            return type(action), identity
        case RevokeByOldDocument(document=document):
            return type(action), document
        case LinkAccount(linked_key=key):
            return type(action), key
        case _:
            return None


def _leaving(row: OutboxEntry) -> int:
    """Return what an account has less once an operation is made: the fee alone for a payment to itself."""
    pays = isinstance(row.action, Pay | PaySeveral)
    is_to_self = isinstance(row.action, Pay) and row.action.recipient == row.action.sender
    return row.fee_cents + (row.amount_cents if pays and not is_to_self else 0)


def _check_left(needed: int, left: int, spent: int) -> None:
    if needed > left:
        raise Refusal(OnItsWay.MONEY, on_its_way_cents=spent, left_cents=max(left, 0))
