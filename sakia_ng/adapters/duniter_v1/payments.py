"""Drafting and writing payments."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from sakia_ng.adapters.duniter_v1.accounts import after, snapshot, total
from sakia_ng.adapters.duniter_v1.bma import Bma
from sakia_ng.adapters.duniter_v1.documents import write
from sakia_ng.adapters.duniter_v1.histories import History, read_history
from sakia_ng.adapters.duniter_v1.selection import MAX_INPUTS, gatherings, spend
from sakia_ng.adapters.duniter_v1.texts import COMMENT, MAX_COMMENT, Source
from sakia_ng.adapters.duniter_v1.transactions import Transaction
from sakia_ng.domain.account import AccountState
from sakia_ng.domain.actions import Amount, Everything, InCents, InMilliDividends, Pay
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.dividend import milli_ud_to_cents
from sakia_ng.domain.draft import Caution, Draft
from sakia_ng.domain.money import MAX_CENTS, Cents
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import EnvironmentProblem, Refusal
from sakia_ng.ports.ledger_codes import NodeProblem, PaymentRule

_NOTHING = Cents(0)


@dataclass(frozen=True, slots=True)
class Purse:
    """What an account can spend now.

    Attributes:
        sources: those of the final block that nothing spends, oldest first, then its own change on its way.
        sequence: number of its next transaction: those in blocks and those that wait counted.
    """

    sources: tuple[Source, ...]
    sequence: int


async def purse(
    bma: Bma,
    address: Address,
    at: BlockRef,
    final: Sequence[Source],
    *,
    currency: str,
    ours: Sequence[Transaction] = (),
) -> Purse:
    """Work out what an account can spend, by one node.

    Args:
        bma: the node.
        address: whose.
        at: the final block.
        final: its sources there, agreed on.
        currency: name of the currency.
        ours: transactions signed here that the node may not know yet, in their order.

    Raises:
        EnvironmentProblem: the node cannot be asked.
    """
    above = (await snapshot(bma, [], at)).above
    history = await read_history(bma, address, currency)
    own = {one.hash: one for block in above for one in block.transactions if address in one.issuers}
    own |= {one.hash: one for one in history.pending}
    counted = history.sent_up_to(at.number) + len(own)
    unknown = [one for one in ours if one.hash not in own and not _is_written(history, one)]
    spendable = after(_by_age(final, history), address, (*own.values(), *unknown))
    return Purse(spendable, counted + len(unknown))


def _by_age(sources: Sequence[Source], history: History) -> tuple[Source, ...]:
    heights = history.heights()
    return tuple(sorted(sources, key=lambda one: (one.height(heights), one.key)))


def _is_written(history: History, transaction: Transaction) -> bool:
    return any(item.transaction.hash == transaction.hash for item in history.written)


def check_comment(comment: str) -> None:
    """Refuse what a transaction cannot carry, before anything is signed."""
    if len(comment) > MAX_COMMENT:
        raise Refusal(PaymentRule.COMMENT_TOO_LONG, bytes=len(comment), max_bytes=MAX_COMMENT)
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


def draft_payment(
    pay: Pay, states: tuple[AccountState, AccountState], asked: Cents | None, spendable: Sequence[Source]
) -> Draft:
    """Check a payment on figures already read.

    Args:
        pay: what is asked.
        states: of sender and recipient, at the final block.
        asked: the amount, None for everything.
        spendable: what the sender can spend now.

    Raises:
        Refusal: a member of ``PaymentRule``.
    """
    sender, is_to_self, available = states[0], pay.sender == pay.recipient, total(spendable)
    if asked is None and (is_to_self or not available):
        raise Refusal(PaymentRule.NOTHING_TO_SEND)
    amount = available if asked is None else asked
    if not sender.exists:
        raise Refusal(PaymentRule.SENDER_ABSENT)
    if amount > available:
        missing = Cents(amount - available)
        raise Refusal(PaymentRule.INSUFFICIENT, missing_cents=missing, needed_cents=amount, available_cents=available)
    sums = gatherings(spendable, pay.sender, pay.recipient, amount)
    if sums is None:
        raise Refusal(PaymentRule.NO_SMALL_MONEY, amount_cents=amount)
    steps = [Pay(pay.sender, pay.sender, InCents(cents)) for cents in sums]
    before = tuple(_draft(step, (sender, sender), cents) for step, cents in zip(steps, sums, strict=True))
    return _draft(pay, states, amount, before)


def _draft(pay: Pay, states: tuple[AccountState, AccountState], amount: Cents, before: tuple[Draft, ...] = ()) -> Draft:
    sender, recipient = states
    is_to_self = pay.sender == pay.recipient
    return Draft(
        action=pay,
        at=sender.at,
        sender_before=sender,
        amount_cents=amount,
        claimed_cents=_NOTHING,
        fee_cents=_NOTHING,
        refund_cents=_NOTHING,
        total_after_cents=Cents(sender.total_cents - (0 if is_to_self else amount)),
        recipient=recipient,
        cautions=(Caution.RECIPIENT_IS_SELF,) if is_to_self and not before else (),
        before=before,
    )


async def write_payment(draft: Draft, held: Purse, anchor: BlockRef, currency: str) -> str:
    """Write the transaction of a draft on what its account can spend now. Raises ``EnvironmentProblem``."""
    pay = draft.action
    assert isinstance(pay, Pay)
    spending = spend(held.sources, pay.sender, pay.recipient, draft.amount_cents)
    if spending is None or len(spending.inputs) > MAX_INPUTS:  # money left since the draft: it is to be made again
        raise EnvironmentProblem(NodeProblem.FIGURES_DISAGREE)
    return await asyncio.to_thread(write, pay.sender, spending, pay.comment, anchor, currency)
