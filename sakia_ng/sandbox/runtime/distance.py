"""Distance: asked for against 10 Ğ1 held, evaluated by the smiths' oracles, applied three periods later.

What is asked for in one period of 40 blocks is evaluated on the state of its last block, published in the second period
after it, and applied at the start of the third.
"""

from __future__ import annotations

from sakia_ng.sandbox.declaration.records import EvaluationPool, IdtyValue, MedianAcc
from sakia_ng.sandbox.runtime import holds, membership, wot
from sakia_ng.sandbox.runtime.execution import DispatchFailed, Execution, module_error
from sakia_ng.sandbox.runtime.storage import (
    CURRENT_PERIOD_INDEX,
    EVALUATION_BLOCK,
    EVALUATION_POOLS,
    IDENTITIES,
    IDENTITY_INDEX_OF,
    PARENT_HASH,
    PENDING_EVALUATION,
    Readable,
    Value,
)

PERIOD_BLOCKS = 40
PRICE_CENTS = 1_000
"""Held while the evaluation is under way."""

MAX_REQUESTS = 1_300
"""Requests in one period."""

MIN_REFEREES = 800_000_000
"""Share of the referees to reach, in parts of a thousand million."""

HOLD = ("Distance", "DistanceHold")
_SELF = {"Unvalidated", "Member", "NotMember"}
_NOTHING = MedianAcc([], None, 0)


def request_distance_evaluation(run: Execution, who: bytes) -> None:
    """``Distance.request_distance_evaluation``: of oneself, to become or to stay a member."""
    index, caller = _caller(run.store, who)
    if caller.status not in _SELF:
        raise module_error("Distance", "CallerStatusInvalid")
    _request(run, who, index)


def request_distance_evaluation_for(run: Execution, who: bytes, target: int) -> None:
    """``Distance.request_distance_evaluation_for``: a member pays for somebody who is not validated yet."""
    _, caller = _caller(run.store, who)
    if caller.status != "Member":
        raise module_error("Distance", "CallerNotMember")
    value = IDENTITIES.get(run.store, target)
    if value is None:
        raise module_error("Distance", "TargetIdentityNotFound")
    if value.status != "Unvalidated":
        raise module_error("Distance", "TargetMustBeUnvalidated")
    _request(run, who, target)


def on_initialize(run: Execution) -> None:
    """At the start of a period, apply what was published in the one before."""
    if run.number % PERIOD_BLOCKS:
        return
    CURRENT_PERIOD_INDEX.put(run.store, CURRENT_PERIOD_INDEX.get(run.store) + 1)
    EVALUATION_BLOCK.put(run.store, PARENT_HASH.get(run.store))
    pool = _request_pool(run.store)
    evaluations = pool.get(run.store).evaluations
    pool.kill(run.store)
    for index, evaluation in evaluations:
        requester = PENDING_EVALUATION.get(run.store, index)
        PENDING_EVALUATION.put(run.store, index, None)
        if requester is not None:
            _apply(run, index, requester, _median(evaluation))


def awaiting(store: Readable) -> EvaluationPool:
    """Return what the oracles must publish in the present period."""
    return _result_pool(store).get(store)


def evaluated_height(store: Readable) -> int:
    """Return the height whose state the oracles must look at, for what ``awaiting`` returns."""
    return (CURRENT_PERIOD_INDEX.get(store) - 1) * PERIOD_BLOCKS - 1


def is_idle(store: Readable) -> bool:
    """Whether nobody waits for an evaluation."""
    return not any(pool.get(store).evaluations for pool in EVALUATION_POOLS)


def update_evaluation(run: Execution, evaluator: bytes, distances: list[int]) -> None:
    """``Distance.update_evaluation``, put by the author of a block: its oracle's results, in the order of the pool.

    Raises:
        DispatchFailed: WrongResultLength or TooManyEvaluationsByAuthor.
    """
    pool = awaiting(run.store)
    if len(distances) != len(pool.evaluations):
        raise module_error("Distance", "WrongResultLength")
    if evaluator in pool.evaluators:
        raise module_error("Distance", "TooManyEvaluationsByAuthor")
    pairs = zip(pool.evaluations, distances, strict=True)
    evaluations = [(index, _with_sample(known, distance)) for (index, known), distance in pairs]
    evaluators = sorted([*pool.evaluators, evaluator])
    _result_pool(run.store).put(run.store, EvaluationPool(evaluations, evaluators))


def _caller(store: Readable, who: bytes) -> tuple[int, IdtyValue]:
    index = IDENTITY_INDEX_OF.get(store, who)
    if index is None:
        raise module_error("Distance", "CallerHasNoIdentity")
    value = IDENTITIES.get(store, index)
    if value is None:
        raise module_error("Distance", "CallerIdentityNotFound")
    return index, value


def _request(run: Execution, who: bytes, index: int) -> None:
    if PENDING_EVALUATION.get(run.store, index) is not None:
        raise module_error("Distance", "AlreadyInEvaluation")
    wot.check_distance_request(run.store, index, run.number)
    pool = _request_pool(run.store)
    known = pool.get(run.store)
    if len(known.evaluations) >= MAX_REQUESTS:
        raise module_error("Distance", "QueueFull")
    holds.hold(run, who, HOLD, PRICE_CENTS)
    pool.put(run.store, known._replace(evaluations=[*known.evaluations, (index, _NOTHING)]))
    PENDING_EVALUATION.put(run.store, index, who)
    run.emit("Distance", "EvaluationRequested", index, who)


def _request_pool(store: Readable) -> Value[EvaluationPool]:
    """Return the pool of the requests of this period: the one whose results have just been applied."""
    return EVALUATION_POOLS[(CURRENT_PERIOD_INDEX.get(store) + 2) % 3]


def _result_pool(store: Readable) -> Value[EvaluationPool]:
    return EVALUATION_POOLS[CURRENT_PERIOD_INDEX.get(store) % 3]


def _apply(run: Execution, index: int, requester: bytes, distance: int | None) -> None:
    if distance is None:
        holds.release(run, requester, HOLD, PRICE_CENTS)
        run.emit("Distance", "NotEvaluated", index, requester)
    elif distance >= MIN_REFEREES:
        holds.release(run, requester, HOLD, PRICE_CENTS)
        _validate(run, index)
        run.emit("Distance", "EvaluatedValid", index, distance)
    else:
        holds.slash(run, requester, HOLD, PRICE_CENTS)
        run.emit("Distance", "EvaluatedInvalid", index, distance)


def _validate(run: Execution, index: int) -> None:
    """Begin or renew the membership; what Wot refuses by now stays without effect, silently."""
    value = IDENTITIES.get(run.store, index)
    if value is None or value.status in {"Unconfirmed", "Revoked"}:
        return
    try:
        (membership.renew if value.status == "Member" else membership.add)(run, index)
    except DispatchFailed:
        return


def _with_sample(known: MedianAcc, distance: int) -> MedianAcc:
    """Add one value; the place of the middle is counted in half samples, from the first of its value on."""
    samples = dict(known.samples)
    samples[distance] = samples.get(distance, 0) + 1
    ordered = sorted(samples.items())
    middle = sum(samples.values()) - 1
    for rank, (_, count) in enumerate(ordered):
        if middle < 2 * count:
            return MedianAcc(ordered, rank, middle)
        middle -= 2 * count
    raise AssertionError("the middle lies among the samples")


def _median(evaluation: MedianAcc) -> int | None:
    """Return the median, between the two middle values when their number is even."""
    values = [value for value, count in evaluation.samples for _ in range(count)]
    if not values:
        return None
    low, high = values[(len(values) - 1) // 2], values[len(values) // 2]
    return low + (high - low) // 2
