"""Sentences about payments, claims and the rules of the currency."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def money_sentences() -> dict[str, str]:
    """Return the sentences of ``PaymentRule``, ``PaymentProblem``, ``OnItsWay``, ``SequenceProblem`` and their like."""
    return _rules() | _signing() | _sending()


def _rules() -> dict[str, str]:
    return {
        "payment.amount_zero": translate("Errors", "An amount of nothing cannot be paid. Type one above zero."),
        "payment.amount_too_large": translate(
            "Errors", "This amount is larger than all the money there can be. Type a smaller one."
        ),
        "payment.comment_too_long": translate(
            "Errors", "The comment is too long: {bytes} bytes, where {max_bytes} fit. Accents and emoji count more."
        ),
        "payment.comment_overlong": translate(
            "Errors", "The comment is too long: {characters} characters, where {most} fit."
        ),
        "payment.comment_characters": translate(
            "Errors",
            "A comment in this currency has plain letters without accents, digits and common signs only. Take out:"
            " {characters}",
        ),
        "payment.no_small_money": translate(
            "Errors",
            "There is enough money, but not in pieces that make {amount_cents}. Round the amount, or wait for smaller"
            " pieces.",
        ),
        "payment.recipient_twice": translate(
            "Errors", "One payment pays each account once, and not the account that pays. Nothing was sent."
        ),
        "payment.too_many_recipients": translate(
            "Errors", "One payment pays {most} people at most. Make two of it. Nothing was sent."
        ),
        "payment.piece_gone": translate("Errors", "This money is no longer there, or is being brought in already."),
        "payment.piece_not_open": translate("Errors", "This account cannot take this money now."),
        "payment.sender_absent": translate(
            "Errors", "This account holds nothing yet: it can pay, or publish anything, once it was paid."
        ),
        "payment.below_existential_deposit": translate(
            "Errors",
            "The recipient’s account does not exist yet and needs {existential_deposit_cents} to be opened;"
            " {amount_cents} is less. Nothing was sent.",
        ),
        "payment.leaves_too_little": translate(
            "Errors",
            "With {amount_cents}, an account would have less than {least_cents}, and the rules of this currency destroy"
            " so little. Nothing was sent.",
        ),
        "payment.insufficient": translate(
            "Errors",
            "There is not enough: {missing_cents} are missing. {needed_cents} are needed and {available_cents} can be"
            " spent. Nothing was sent.",
        ),
        "payment.keep_alive": translate(
            "Errors",
            "This would empty the account, which must keep a little to stay open: {missing_cents} are missing. Choose"
            " “everything” to close it.",
        ),
        "payment.rest_too_little": translate(
            "Errors",
            "Less than {least_cents} would remain, and the rules of this currency destroy so little. Pay"
            " {missing_cents} less, or everything. Nothing was sent.",
        ),
        "payment.fee": translate(
            "Errors",
            "The fee of {fee_cents} must come from money already in the account: {available_cents} can pay it. Nothing"
            " was sent.",
        ),
        "payment.nothing_to_send": translate(
            "Errors",
            "There is nothing that can be sent from this account. Money must come in first, or what is held"
            " become free.",
        ),
        "payment.cannot_close": translate(
            "Errors", "The currency keeps this account open: something else rests on it. Leave a little in it."
        ),
        "payment.held_money": translate(
            "Errors", "{held_cents} are held in this account: it cannot be closed until they are free."
        ),
        "claim.not_a_member": translate("Errors", "Only a member’s account has dividends to claim."),
        "claim.nothing_to_claim": translate(
            "Errors", "There is no dividend to claim now: the next one comes within a day."
        ),
    }


def _signing() -> dict[str, str]:
    return {
        "payment.not_mine": translate(
            "Errors",
            "The key of this account is not here: nothing can be paid from it. Restore the account with its words"
            " or its key file.",
        ),
        "payment.review_again": translate(
            "Errors", "Something changed since you looked at this payment. Look at it once more before you sign."
        ),
        "payment.money_on_its_way": translate(
            "Errors",
            "What is on its way already takes {on_its_way_cents} of this account: {left_cents} can still be spent.",
        ),
        "payment.others_on_their_way": translate(
            "Errors",
            "This account cannot be emptied while something else of it is on its way ({count}). Wait until all"
            " is final.",
        ),
        "claim.on_their_way": translate(
            "Errors",
            "The dividends of this account are being claimed already. Look again once what is on its way is final.",
        ),
        "on_its_way.same": translate(
            "Errors",
            "This was signed already and is on its way: a second time would do nothing. Wait until it is final.",
        ),
        "on_its_way.identity": translate(
            "Errors",
            "The identity of this account is moving to another account, or is being revoked: this would fail. Wait"
            " until that is final.",
        ),
        "sequence.earlier_died": translate(
            "Errors", "An earlier payment of this account came to nothing. A new one has to wait until that is certain."
        ),
        "sequence.account_reborn": translate(
            "Errors",
            "This account was closed and opened again. A new payment has to wait until no old one can be played twice.",
        ),
        "outbox.no_key": translate(
            "Errors",
            "The key of this account is not here, or Sakia is locked. Unlock Sakia, or restore the account with"
            " its words.",
        ),
        "outbox.not_waiting": translate("Errors", "This payment is settled: there is nothing to send again."),
        "dividend.impossible": translate(
            "Errors", "A node gave figures of the dividend that cannot be true. They are not believed."
        ),
        "unit.no_dividend": translate("Errors", "This unit has no meaning while the currency has no dividend."),
        "unit.no_members": translate("Errors", "This unit has no meaning while the currency has no members."),
        "unit.no_mass": translate("Errors", "This unit has no meaning while the currency has no money."),
    }


def _sending() -> dict[str, str]:
    return {
        "submit.cannot_pay_fee": translate(
            "Errors", "The account cannot pay the fee. No money moved. Put some money on it first."
        ),
        "submit.future": translate(
            "Errors", "The network waits for an earlier payment of this account before it takes this one."
        ),
        "submit.stale": translate(
            "Errors", "Another operation of this account took its place: this one can no longer be taken."
        ),
        "submit.bad_signature": translate("Errors", "The network did not recognise the signature. No money moved."),
        "submit.too_old": translate("Errors", "The payment waited too long and is no longer valid. No money moved."),
        "submit.pool_full": translate("Errors", "The server has too much to do. The payment is offered again soon."),
        "submit.banned": translate(
            "Errors", "The server does not want this payment for now. It is offered again soon."
        ),
        "submit.underpriced": translate(
            "Errors", "Another operation of this account has the same number: the server keeps the first."
        ),
        "submit.invalid": translate("Errors", "The network did not take the payment. No money moved."),
        "submit.source_spent": translate(
            "Errors", "The money of this payment was spent by another one first. This one can no longer be made."
        ),
        "submit.branch_undone": translate(
            "Errors",
            "The network went back on the block that this payment rests on. No money moved: make the payment again.",
        ),
        "submit.window_over": translate(
            "Errors",
            "It waited for a block longer than the currency’s rules allow, and no block can hold it any more.",
        ),
        "submit.block_undone": translate(
            "Errors",
            "The network went back on the block that held this. It waits for another block: do nothing twice.",
        ),
        "ledger.not_offered": translate("Errors", "Sakia cannot do this in this currency."),
        "outcome.unnamed": translate("Errors", "A rule of the currency forbade it, and no server says which any more."),
    }


def chain_sentences() -> dict[str, str]:
    """Return sentences for what the chain itself answers, under ``pallet.error`` (runtime of Ğ1)."""
    return {
        "token.below_minimum": translate(
            "Errors", "The recipient’s account would hold too little to exist. Send more at once."
        ),
        "token.cannot_create": translate(
            "Errors", "The recipient’s account cannot be opened with this amount. Send more at once."
        ),
        "token.funds_unavailable": translate(
            "Errors", "There is not enough money in the account. Send less, or wait for money to come in."
        ),
        "token.only_provider": translate(
            "Errors", "The account cannot be emptied: something else rests on it. Leave a little in it."
        ),
        "token.not_expendable": translate(
            "Errors", "This would close the account, which the payment did not allow. Send less, or everything."
        ),
        "token.frozen": translate("Errors", "This money is frozen for now."),
        "balances.insufficient_balance": translate(
            "Errors", "There is not enough money in the account. Send less, or wait for money to come in."
        ),
        "balances.existential_deposit": translate(
            "Errors", "The recipient’s account would hold too little to exist. Send more at once."
        ),
        "balances.expendability": translate(
            "Errors", "This would close the account, which the payment did not allow. Send less, or everything."
        ),
        "balances.liquidity_restrictions": translate(
            "Errors", "This money is held for now. The page of the account says why."
        ),
        "universal_dividend.account_not_allowed_to_claim_uds": translate(
            "Errors", "Only a member’s account has dividends to claim."
        ),
        "arithmetic.underflow": translate(
            "Errors", "There is not enough money in the account. Send less, or wait for money to come in."
        ),
    }
