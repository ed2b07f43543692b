"""What a ledger may answer instead of a result: the codes every adapter shares.

Problems of servers are ``EnvironmentProblem``; rules of the currency are ``Refusal``; what a transaction met once
signed is a ``Failure``, whose code is one of ``SubmitFailure`` or ``pallet.error`` in lower case with underscores, made
from the chain's own names (``certification.not_respect_cert_period``, ``token.below_minimum``).
"""

from __future__ import annotations

from sakia_ng.errors import Code


class NodeProblem(Code):
    """Why a node could not be asked, or cannot be believed.

    ``NO_WAY``: its name is not found or nothing leads to it, as without a network; ``WEB_PAGE``: a page, or the way to
    one, came in place of an answer; ``NOT_RECOGNISED``: what answers cannot show that it is the server of that name.
    """

    UNREACHABLE = "node.unreachable"
    TIMEOUT = "node.timeout"
    GARBAGE = "node.garbage"
    OVERSIZED = "node.oversized"
    WRONG_CHAIN = "node.wrong_chain"
    WRONG_PREFIX = "node.wrong_prefix"
    PRUNED = "node.pruned"
    REFUSED = "node.refused"
    BUSY = "node.busy"
    CLOSED = "node.closed"
    BAD_URL = "node.bad_url"
    RUNTIME_UNKNOWN = "node.runtime_unknown"
    FIGURES_DISAGREE = "node.figures_disagree"
    FINALITY_LAGS = "node.finality_lags"
    BROKEN_CHAIN = "node.broken_chain"
    LAGS = "node.lags"
    CONTRADICTED = "node.contradicted"
    DISPROVED = "node.disproved"
    NODES_DISAGREE = "node.nodes_disagree"
    UNCONFIRMED = "node.unconfirmed"
    METADATA_DISPUTED = "node.metadata_disputed"
    NO_WAY = "node.no_way"
    WEB_PAGE = "node.web_page"
    NOT_RECOGNISED = "node.not_recognised"


class IndexerProblem(Code):
    """Why an indexer could not be asked, or cannot be believed; the words of ``NodeProblem`` mean the same here."""

    UNREACHABLE = "indexer.unreachable"
    TIMEOUT = "indexer.timeout"
    GARBAGE = "indexer.garbage"
    OVERSIZED = "indexer.oversized"
    WRONG_CHAIN = "indexer.wrong_chain"
    REFUSED = "indexer.refused"
    BAD_URL = "indexer.bad_url"
    LAGS = "indexer.lags"
    NO_WAY = "indexer.no_way"
    WEB_PAGE = "indexer.web_page"
    NOT_RECOGNISED = "indexer.not_recognised"


class PaymentRule(Code):
    """Rules that forbid a payment or a claim, in the order in which they are checked. Amounts in params are cents.

    * ``AMOUNT_TOO_LARGE``: more than the chain can hold;
    * ``COMMENT_TOO_LONG``: ``bytes`` of ``max_bytes``;
    * ``COMMENT_OVERLONG``: ``characters`` of ``most``, where letters are plain;
    * ``COMMENT_CHARACTERS``: ``characters`` that a comment cannot hold on this ledger;
    * ``SENDER_ABSENT``: the account is not on the chain;
    * ``BELOW_EXISTENTIAL_DEPOSIT``: ``amount_cents`` to an absent account that needs ``existential_deposit_cents``;
    * ``LEAVES_TOO_LITTLE``: with ``amount_cents``, an account would have less than ``least_cents``, which is destroyed;
    * ``INSUFFICIENT``: ``missing_cents`` of ``needed_cents``, where ``available_cents`` may be spent;
    * ``KEEP_ALIVE``: enough, but the existential deposit would not stay: same parameters;
    * ``REST_TOO_LITTLE``: what remains would be destroyed; ``missing_cents`` are lacking to ``least_cents``;
    * ``FEE``: ``fee_cents`` must come from ``available_cents`` already claimed and not kept by the existential deposit;
    * ``CANNOT_CLOSE``: the chain keeps references to the account;
    * ``HELD_MONEY``: ``held_cents`` keep it from closing;
    * ``NO_SMALL_MONEY``: enough, but not in pieces that make ``amount_cents``;
    * ``PIECE_GONE``: money under conditions that is no longer there;
    * ``PIECE_NOT_OPEN``: its condition does not let the account take it, or not before a date;
    * ``RECIPIENT_TWICE``: among several to be paid at once, one is named twice, or pays;
    * ``TOO_MANY_RECIPIENTS``: more than ``most`` at once;
    * ``NOT_A_MEMBER``: no identity with a right to UDs.
    """

    AMOUNT_ZERO = "payment.amount_zero"
    AMOUNT_TOO_LARGE = "payment.amount_too_large"
    COMMENT_TOO_LONG = "payment.comment_too_long"
    COMMENT_OVERLONG = "payment.comment_overlong"
    COMMENT_CHARACTERS = "payment.comment_characters"
    SENDER_ABSENT = "payment.sender_absent"
    BELOW_EXISTENTIAL_DEPOSIT = "payment.below_existential_deposit"
    LEAVES_TOO_LITTLE = "payment.leaves_too_little"
    INSUFFICIENT = "payment.insufficient"
    KEEP_ALIVE = "payment.keep_alive"
    REST_TOO_LITTLE = "payment.rest_too_little"
    NOTHING_TO_SEND = "payment.nothing_to_send"
    FEE = "payment.fee"
    CANNOT_CLOSE = "payment.cannot_close"
    HELD_MONEY = "payment.held_money"
    NO_SMALL_MONEY = "payment.no_small_money"
    PIECE_GONE = "payment.piece_gone"
    PIECE_NOT_OPEN = "payment.piece_not_open"
    RECIPIENT_TWICE = "payment.recipient_twice"
    TOO_MANY_RECIPIENTS = "payment.too_many_recipients"
    NOT_A_MEMBER = "claim.not_a_member"
    NOTHING_TO_CLAIM = "claim.nothing_to_claim"


class SubmitFailure(Code):
    """Why servers would not take signed bytes (``TransactionValidityError`` of Substrate). Only hints.

    ``SOURCE_SPENT``: another transaction has spent the same money; ``BRANCH_UNDONE``: the block it rests on was undone;
    both are of Duniter v1. ``BLOCK_UNDONE``: the block that held it was undone, and it waits for another one.
    ``WINDOW_OVER``: a document of Duniter v1 waited longer than it may.
    """

    CANNOT_PAY_FEE = "submit.cannot_pay_fee"
    FUTURE = "submit.future"
    STALE = "submit.stale"
    BAD_SIGNATURE = "submit.bad_signature"
    TOO_OLD = "submit.too_old"
    POOL_FULL = "submit.pool_full"
    BANNED = "submit.banned"
    UNDERPRICED = "submit.underpriced"
    INVALID = "submit.invalid"
    SOURCE_SPENT = "submit.source_spent"
    BRANCH_UNDONE = "submit.branch_undone"
    WINDOW_OVER = "submit.window_over"
    BLOCK_UNDONE = "submit.block_undone"


class OutcomeFailure(Code):
    """Why an included operation failed when the chain's own name is not to be had."""

    UNNAMED = "outcome.unnamed"


class LedgerMisuse(Code):
    """Mistakes of our own in using a ledger."""

    WRONG_KEY = "ledger.wrong_key"
    WRONG_LEDGER = "ledger.wrong_ledger"
    UNCHECKED = "ledger.unchecked"


class LedgerLimit(Code):
    """What a ledger cannot do at all, here or ever; its capabilities say so beforehand."""

    NOT_OFFERED = "ledger.not_offered"
