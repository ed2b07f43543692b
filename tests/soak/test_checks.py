"""The verdict of a soak run can be "guilty": each check fails on evidence that was doctored for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.soak.checks import CHECKS, Evidence, violations
from tests.soak.child import Diary, growth
from tests.soak.kept import Row
from tests.soak.witness import Made, Statement

ELSA, PAUL = "g1elsa", "g1paul"


def row(number: int, state: str, cents: int | None = None, *, settled: bool = True) -> Row:
    return Row(number, f"0x{number:02x}", ELSA, state, settled, PAUL, cents)


def evidence() -> Evidence:
    """Nothing is wrong with it: one payment of each final state, and a wish that was refused."""
    diary = Diary()
    for number, cents in ((1, 500), (2, 600), (3, None), (4, 700)):
        diary.note({"wish": number, "signer": ELSA, "to": PAUL, "cents": cents})
    for number in (1, 2, 3):
        diary.note({"kept": number, "hash": f"0x{number:02x}"})
    diary.note({"refused": 4, "code": "payment.insufficient"})
    diary.note({"left": []})
    rows = [row(1, "final", 500), row(2, "failed", 600), row(3, "unknown"), row(5, "expired"), row(6, "refused")]
    made = [Made("0x01", 11, True), Made("0x02", 12, False), Made("0x03", 13, True)]
    statement = Statement(20, 10, made, Counter({(ELSA, PAUL, 500): 1}), {ELSA: 1_000, PAUL: 500})
    steady = [(float(second), 100_000_000 + second) for second in range(40)]
    return Evidence(diary, rows, statement, {ELSA: 1_000, PAUL: 500}, [], rows[:2], weights=steady, exits=[0])


def test_nothing_is_wrong_with_what_is_right() -> None:
    assert violations(evidence()) == []


def test_what_another_device_signed_needs_no_row() -> None:
    told = evidence()
    signed_by_stealth(told)
    told.others = frozenset({"0x99"})
    assert violations(told) == []


def doctored(number: int, **changes: object) -> Callable[[Evidence], None]:
    def doctor(told: Evidence) -> None:
        told.rows = [replace(row, **changes) if row.id == number else row for row in told.rows]  # type: ignore[arg-type]
        told.settled_before = []

    return doctor


def made_again(told: Evidence) -> None:
    told.statement.made.append(Made("0x01", 14, True))


def paid_again(told: Evidence) -> None:
    told.statement.transfers[ELSA, PAUL, 500] = 2


def paid_though_refused(told: Evidence) -> None:
    told.statement.transfers[ELSA, PAUL, 700] = 1


def held_though_expired(told: Evidence) -> None:
    told.statement.made.append(Made("0x05", 14, True))


def held_by_nobody(told: Evidence) -> None:
    told.statement.made.pop(2)


def signed_by_stealth(told: Evidence) -> None:
    told.statement.made.append(Made("0x99", 14, True))


def forgotten(told: Evidence) -> None:
    told.rows.pop()
    told.diary.note({"kept": 4, "hash": "0x06"})


def settled_otherwise(told: Evidence) -> None:
    told.settled_before.append(row(3, "expired"))


def a_cent_less(told: Evidence) -> None:
    told.sums[PAUL] -= 1


def no_lines(told: Evidence) -> None:
    del told.sums[PAUL]


def unexplained(told: Evidence) -> None:
    told.unexplained.append((PAUL, -5))


def leaked(told: Evidence) -> None:
    told.leaks.append("key of Elsa in wallet.log")


def heavier(told: Evidence) -> None:
    told.weights = [(at, int(weight * (1.2 if at > 30 else 1))) for at, weight in told.weights]


def not_weighed(told: Evidence) -> None:
    told.weights = told.weights[:10]


def crashed(told: Evidence) -> None:
    told.exits.append(1)


def task_left(told: Evidence) -> None:
    told.diary.note({"left": ["outbox-best"]})


def never_closed(told: Evidence) -> None:
    told.diary.left = None


def mistake(told: Evidence) -> None:
    told.diary.note({"mistake": "Task exception was never retrieved"})


def errors(told: Evidence) -> None:
    told.errors = "Traceback"


def nothing_paid(told: Evidence) -> None:
    told.rows, told.settled_before, told.diary = told.rows[3:], [], Diary(left=[])
    told.statement.made.clear()


CASES: list[tuple[str, Callable[[Evidence], None]]] = [
    ("every_payment_is_settled", doctored(6, settled=False)),
    ("every_payment_is_settled", doctored(6, state="sent")),
    ("every_payment_is_settled", doctored(6, state="blocked")),
    ("every_state_is_what_the_chain_says", doctored(1, state="expired")),
    ("every_state_is_what_the_chain_says", doctored(1, state="failed")),
    ("every_state_is_what_the_chain_says", doctored(2, state="final")),
    ("every_state_is_what_the_chain_says", held_though_expired),
    ("every_state_is_what_the_chain_says", held_by_nobody),
    ("nothing_is_made_twice", made_again),
    ("nothing_is_made_twice", paid_again),
    ("nothing_is_made_twice", paid_though_refused),
    ("everything_signed_is_kept", signed_by_stealth),
    ("everything_signed_is_kept", forgotten),
    ("what_is_settled_stays", settled_otherwise),
    ("lines_sum_to_the_chain", a_cent_less),
    ("lines_sum_to_the_chain", no_lines),
    ("nothing_is_unexplained", unexplained),
    ("no_secret_is_in_a_file", leaked),
    ("memory_does_not_grow", heavier),
    ("memory_does_not_grow", not_weighed),
    ("nothing_of_ours_failed", crashed),
    ("nothing_of_ours_failed", task_left),
    ("nothing_of_ours_failed", never_closed),
    ("nothing_of_ours_failed", mistake),
    ("nothing_of_ours_failed", errors),
    ("something_was_tried", nothing_paid),
]


@pytest.mark.parametrize(("check", "doctor"), CASES)
def test_it_is_seen(check: str, doctor: Callable[[Evidence], None]) -> None:
    told = evidence()
    doctor(told)
    assert check in {wrong.partition(":")[0] for wrong in violations(told)}


def test_each_check_has_a_case() -> None:
    assert {check.__name__ for check in CHECKS} == {check for check, _ in CASES}


def test_a_life_is_weighed_by_its_medians() -> None:
    weights = [(float(second), 100 if second < 50 else 200) for second in range(100)]
    assert growth([*weights[:60], (60.0, 9_999), *weights[61:]]) == (100, 200)
    assert growth(weights[:19]) is None
