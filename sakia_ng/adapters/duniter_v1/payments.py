"""Drafting and writing payments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sakia_ng.adapters.duniter_v1.accounts import total
from sakia_ng.adapters.duniter_v1.drafts import free_draft
from sakia_ng.adapters.duniter_v1.holdings import MOST_PIECES, Holding, piece_id
from sakia_ng.adapters.duniter_v1.selection import (
    MOST_SHARES,
    Spending,
    gather,
    gatherings,
    most_inputs,
    refundable,
    spend,
)
from sakia_ng.adapters.duniter_v1.standing import Purse
from sakia_ng.adapters.duniter_v1.texts import COMMENT, Source
from sakia_ng.domain.account import AccountState
from sakia_ng.domain.actions import (
    Amount,
    Collect,
    Everything,
    InCents,
    InMilliDividends,
    Pay,
    PaySeveral,
    Share,
    recipients_of,
)
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.comment import MAX_PLAIN_COMMENT
from sakia_ng.domain.dividend import milli_ud_to_cents
from sakia_ng.domain.draft import Caution, Draft
from sakia_ng.domain.money import MAX_CENTS, Cents
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import EnvironmentProblem, Refusal
from sakia_ng.ports.ledger_codes import NodeProblem, PaymentRule

_NOTHING = Cents(0)


def check_comment(comment: str) -> None:
    """Refuse what a transaction cannot carry, before anything is signed."""
    if len(comment) > MAX_PLAIN_COMMENT:
        raise Refusal(PaymentRule.COMMENT_OVERLONG, characters=len(comment), most=MAX_PLAIN_COMMENT)
    if not COMMENT.fullmatch(comment):
        wrong = "".join(dict.fromkeys(character for character in comment if not COMMENT.fullmatch(character)))
        raise Refusal(PaymentRule.COMMENT_CHARACTERS, characters=UntrustedText(wrong))


def asked_cents(amount: Amount, current_ud: Cents) -> Cents | None:
    """Return an amount in cents, None for everything; refuse what nobody can pay."""
    match amount:
        case Everything():
            return None
        case InCents(cents=asked):
            pass
        case InMilliDividends(milli_dividends=thousandths):
            asked = milli_ud_to_cents(thousandths, current_ud)
    if asked <= 0:
        raise Refusal(PaymentRule.AMOUNT_ZERO)
    if asked > MAX_CENTS:
        raise Refusal(PaymentRule.AMOUNT_TOO_LARGE)
    return asked


def draft_collection(collect: Collect, holding: Holding, held: Purse, sender: AccountState) -> Draft:
    """Check that money under conditions can be brought in.

    Raises:
        Refusal: ``PIECE_GONE``, ``PIECE_NOT_OPEN`` or ``LEAVES_TOO_LITTLE``.
    """
    there = (piece for piece in holding.conditional(sender.at.time) if piece.source.key not in held.spent)
    told = {piece_id(piece.source): piece for piece in there}
    if not collect.pieces or len(collect.pieces) > MOST_PIECES or not set(collect.pieces) <= set(told):
        raise Refusal(PaymentRule.PIECE_GONE)
    taken = [told[name] for name in collect.pieces]
    for piece in taken:
        moment = piece.open_from(collect.account)
        if moment is None or moment > sender.at.time:
            raise Refusal(PaymentRule.PIECE_NOT_OPEN, possible_from=moment)
    amount = Cents(sum(piece.source.cents for piece in taken))
    _check_nothing_is_lost(Cents(amount + sender.transferable_cents), amount, held.least)
    for condition in {piece.source.condition for piece in taken}:  # what stays under the same condition is together
        left = sum(one.source.cents for one in holding.pieces if one.source.condition == condition and one not in taken)
        if left:
            _check_nothing_is_lost(Cents(left), amount, held.least)
    return free_draft(collect, sender, amount, Cents(sender.total_cents + amount))


def _check_nothing_is_lost(held: Cents, amount: Cents, least: Cents) -> None:
    if held < least:
        raise Refusal(PaymentRule.LEAVES_TOO_LITTLE, amount_cents=amount, least_cents=least)


def draft_payment(pay: Pay, states: tuple[AccountState, AccountState], asked: Cents | None, held: Purse) -> Draft:
    """Check a payment on figures already read; slow for thousands of sources.

    Args:
        pay: what is asked.
        states: of sender and recipient, at the final block.
        asked: the amount, None for everything.
        held: what the sender can spend now.

    Raises:
        Refusal: a member of ``PaymentRule``.
    """
    sender, is_to_self, available = states[0], pay.sender == pay.recipient, total(held.sources)
    amount = _all_that_leaves(pay, available, held.least) if asked is None else asked
    if asked is None and (is_to_self or amount <= 0):
        raise Refusal(PaymentRule.NOTHING_TO_SEND)
    if not sender.exists:
        raise Refusal(PaymentRule.SENDER_ABSENT)
    if not is_to_self:
        there = 0 if pay.refundable else states[1].transferable_cents  # each condition is an account of its own
        _check_nothing_is_lost(Cents(there + amount), amount, held.least)
    shares = (Share(pay.recipient, amount),)
    _check_what_stays(available, amount, held.least, is_to_self=is_to_self)
    return _draft(pay, states, amount, _first_gathered(pay.sender, shares, sender, held))


def draft_several(pay: PaySeveral, states: Mapping[Address, AccountState], held: Purse) -> Draft:
    """Check a payment to several, on figures already read; slow for thousands of sources.

    Args:
        pay: what is asked.
        states: of everybody at the final block.
        held: what the sender can spend now.

    Raises:
        Refusal: a member of ``PaymentRule``.
    """
    sender, amount = states[pay.sender], pay.cents
    if not sender.exists:
        raise Refusal(PaymentRule.SENDER_ABSENT)
    for share in pay.shares:
        there = Cents(states[share.recipient].transferable_cents + share.cents)
        _check_nothing_is_lost(there, share.cents, held.least)
    _check_what_stays(total(held.sources), amount, held.least, is_to_self=False)
    before = _first_gathered(pay.sender, pay.shares, sender, held)
    return replace(free_draft(pay, sender, amount, Cents(sender.total_cents - amount)), before=before)


def check_shares(pay: PaySeveral) -> None:
    """Refuse what nobody can pay, before anybody is asked.

    Raises:
        Refusal: a member of ``PaymentRule``.
    """
    if not pay.shares:
        raise Refusal(PaymentRule.NOTHING_TO_SEND)
    if len(pay.shares) > MOST_SHARES:
        raise Refusal(PaymentRule.TOO_MANY_RECIPIENTS, most=MOST_SHARES)
    if len({pay.sender, *recipients_of(pay)}) <= len(pay.shares):
        raise Refusal(PaymentRule.RECIPIENT_TWICE)
    for share in pay.shares:
        asked_cents(InCents(share.cents), _NOTHING)
    asked_cents(InCents(pay.cents), _NOTHING)


def _check_what_stays(available: Cents, amount: Cents, least: Cents, *, is_to_self: bool) -> None:
    rest = available - amount
    if rest < 0:
        missing = Cents(-rest)
        raise Refusal(PaymentRule.INSUFFICIENT, missing_cents=missing, needed_cents=amount, available_cents=available)
    if 0 < rest < least and not is_to_self:
        raise Refusal(PaymentRule.REST_TOO_LITTLE, missing_cents=Cents(least - rest), least_cents=least)


def _first_gathered(payer: Address, shares: Sequence[Share], sender: AccountState, held: Purse) -> tuple[Draft, ...]:
    """Draft the payments to oneself that must come first."""
    sums = gatherings(held.sources, payer, shares)
    if sums is None:
        raise Refusal(PaymentRule.NO_SMALL_MONEY, amount_cents=Cents(sum(share.cents for share in shares)))
    steps = [Pay(payer, payer, InCents(cents)) for cents in sums]
    return tuple(_draft(step, (sender, sender), cents) for step, cents in zip(steps, sums, strict=True))


def _all_that_leaves(pay: Pay, available: Cents, least: Cents) -> Cents:
    keeps = isinstance(pay.amount, Everything) and pay.amount.keep_account
    return Cents(available - least) if keeps else available


def _draft(pay: Pay, states: tuple[AccountState, AccountState], amount: Cents, before: tuple[Draft, ...] = ()) -> Draft:
    sender, recipient = states
    is_to_self = pay.sender == pay.recipient
    return replace(
        free_draft(pay, sender, amount, Cents(sender.total_cents - (0 if is_to_self else amount))),
        recipient=recipient,
        cautions=(Caution.RECIPIENT_IS_SELF,) if is_to_self and not before else (),
        before=before,
    )


def choose(draft: Draft, held: Purse, pieces: Mapping[str, Source]) -> Spending:
    """Choose what the transaction of a draft spends, of what its account can spend now.

    Args:
        draft: reviewed.
        held: what the account has.
        pieces: the money under conditions that it can take, by the ledger's names.

    Raises:
        EnvironmentProblem: money left since the draft, which is to be made again.
    """
    action = draft.action
    if isinstance(action, Collect):
        if not set(action.pieces) <= set(pieces):
            raise EnvironmentProblem(NodeProblem.FIGURES_DISAGREE)
        return gather((*held.sources[: held.bound], *(pieces[name] for name in action.pieces)), action.account)
    assert isinstance(action, Pay | PaySeveral)
    shares = action.shares if isinstance(action, PaySeveral) else (Share(action.recipient, draft.amount_cents),)
    spending = spend(held.sources, action.sender, shares, held.bound)
    if spending is None or len(spending.inputs) > most_inputs(shares):
        raise EnvironmentProblem(NodeProblem.FIGURES_DISAGREE)
    if isinstance(action, Pay) and action.refundable:
        return refundable(spending, action.sender, action.recipient)
    return spending
