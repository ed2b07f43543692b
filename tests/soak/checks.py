"""What must hold at the end of a soak run. Each check takes the evidence and names what is wrong, in no more words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from tests.soak.child import Diary, growth
from tests.soak.kept import Row
from tests.soak.witness import Statement

MOST_GROWTH = 0.10
"""How much heavier the wallet may be at the end of a life than once warm."""

INCLUDED = {"final": True, "failed": False, "unknown": None}
"""Final states of payments that a block holds, and whether they did what was asked (None: the wallet does not say)."""

NOT_INCLUDED = {"expired", "refused"}
"""Final states of payments that no block holds."""


@dataclass(slots=True)
class Evidence:
    """All that is known at the end.

    Attributes:
        diary: what the wallet told over its lives.
        rows: its outbox, as it is on the disk.
        settled_before: rows that were settled when a life ended, as they were then.
        statement: what the chain says.
        sums: of the lines of each account, in cents.
        unexplained: lines that only say that others are missing: account and cents.
        leaks: secrets found in files.
        weights: of the life that is weighed.
        exits: how lives ended that were not killed: exit statuses.
        others: hashes of what another device signed for the same accounts.
        errors: what the lives wrote as errors.
    """

    diary: Diary
    rows: list[Row]
    statement: Statement
    sums: dict[str, int]
    unexplained: list[tuple[str, int]] = field(default_factory=list)
    settled_before: list[Row] = field(default_factory=list)
    leaks: list[str] = field(default_factory=list)
    weights: list[tuple[float, int]] = field(default_factory=list)
    exits: list[int] = field(default_factory=list)
    others: frozenset[str] = frozenset()
    errors: str = ""


def violations(evidence: Evidence) -> list[str]:
    """Name everything that is wrong."""
    return [f"{check.__name__}: {wrong}" for check in CHECKS for wrong in check(evidence)]


def every_payment_is_settled(evidence: Evidence) -> Iterator[str]:
    """Every row is in one of the final states, for good."""
    for row in evidence.rows:
        if not row.settled or row.state not in INCLUDED.keys() | NOT_INCLUDED:
            yield f"payment {row.id} is {row.state}, {'settled' if row.settled else 'not settled'}"


def every_state_is_what_the_chain_says(evidence: Evidence) -> Iterator[str]:
    """What is called final was done, what is called failed was not, what is called expired is in no block."""
    outcomes = {made.hash: made.success for made in evidence.statement.made}
    for row in evidence.rows:
        if row.state in NOT_INCLUDED and row.hash in outcomes:
            yield f"payment {row.id} is {row.state} and a block holds it"
        if row.state in INCLUDED and row.hash not in outcomes:
            yield f"payment {row.id} is {row.state} and no block holds it"
        told = INCLUDED.get(row.state)
        if told is not None and row.hash in outcomes and outcomes[row.hash] is not told:
            yield f"payment {row.id} is {row.state} and its success is {outcomes[row.hash]}"


def nothing_is_made_twice(evidence: Evidence) -> Iterator[str]:
    """Each signed operation is in one block at most, and each payment of a fixed amount was made once at most."""
    for name, count in Counter(made.hash for made in evidence.statement.made).items():
        if count > 1:
            yield f"{name} is in {count} blocks"
    final = Counter((row.signer, row.recipient, row.cents) for row in evidence.rows if row.state == "final")
    for number, wish in evidence.diary.wishes.items():
        if wish["cents"] is None or wish["signer"] == wish["to"]:  # of what goes to oneself the chain tells nothing
            continue
        what = (wish["signer"], wish["to"], wish["cents"])
        if (paid := evidence.statement.transfers[what]) > 1:
            yield f"wish {number} was paid {paid} times"
        if paid != final[what]:
            yield f"wish {number} was paid {paid} times, and {final[what]} payments of it are called final"


def everything_signed_is_kept(evidence: Evidence) -> Iterator[str]:
    """No block holds anything of these accounts that the outbox does not know; what was told to be kept is there."""
    known = {row.hash for row in evidence.rows}
    for made in evidence.statement.made:
        if made.hash not in known | evidence.others:
            yield f"block {made.block} holds {made.hash}, which the outbox does not know"
    for number, name in evidence.diary.kept.items():
        if name not in known:
            yield f"wish {number} was kept as {name}, which the outbox does not know"


def what_is_settled_stays(evidence: Evidence) -> Iterator[str]:
    """A row settled at the end of a life is the same now."""
    now = {row.id: row for row in evidence.rows}
    for before in evidence.settled_before:
        if now.get(before.id) != before:
            yield f"payment {before.id} was settled as {before.state} and is {now.get(before.id)}"


def lines_sum_to_the_chain(evidence: Evidence) -> Iterator[str]:
    """The lines of each account add up to what the chain says it has."""
    for address, total in evidence.statement.totals.items():
        if (summed := evidence.sums.get(address)) != total:
            yield f"{address} has {total} on the chain, and its lines sum to {summed}"


def nothing_is_unexplained(evidence: Evidence) -> Iterator[str]:
    """No line is left that only says that others are missing."""
    yield from (f"{address} has {cents} cents unexplained" for address, cents in evidence.unexplained)


def no_secret_is_in_a_file(evidence: Evidence) -> Iterator[str]:
    """Neither the log nor anything else on the disk holds a secret."""
    yield from evidence.leaks


def memory_does_not_grow(evidence: Evidence) -> Iterator[str]:
    """The wallet weighs at the end of a life at most a tenth more than once warm."""
    weighed = growth(evidence.weights)
    if weighed is None:
        yield f"only weighed {len(evidence.weights)} times"
    elif weighed[1] > weighed[0] * (1 + MOST_GROWTH):
        yield f"from {weighed[0] / 1e6:.1f} MB to {weighed[1] / 1e6:.1f} MB"


def nothing_of_ours_failed(evidence: Evidence) -> Iterator[str]:
    """No mistake was told, no life ended by itself, nothing outlived the close."""
    yield from evidence.diary.mistakes
    yield from (f"a life ended with status {status}" for status in evidence.exits if status != 0)
    if evidence.errors:
        yield f"errors were written: {evidence.errors[-2_000:]}"
    if evidence.diary.left is None:
        yield "the last life did not close"
    elif evidence.diary.left:
        yield f"left alive: {', '.join(evidence.diary.left)}"


def something_was_tried(evidence: Evidence) -> Iterator[str]:
    """A run in which nothing was paid proves nothing."""
    if not any(row.state == "final" for row in evidence.rows):
        yield "no payment became final"


AWAITED = (every_payment_is_settled, lines_sum_to_the_chain, nothing_is_unexplained)
"""What holds once servers are well again and some blocks have passed."""

CHECKS: tuple[Callable[[Evidence], Iterator[str]], ...] = (
    every_payment_is_settled,
    every_state_is_what_the_chain_says,
    nothing_is_made_twice,
    everything_signed_is_kept,
    what_is_settled_stays,
    lines_sum_to_the_chain,
    nothing_is_unexplained,
    no_secret_is_in_a_file,
    memory_does_not_grow,
    nothing_of_ours_failed,
    something_was_tried,
)
