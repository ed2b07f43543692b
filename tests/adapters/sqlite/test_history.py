from __future__ import annotations

import asyncio
import tempfile
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sakia_ng.adapters.sqlite import history_text
from sakia_ng.adapters.sqlite.codes import StoreProblem
from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.movement import Movement, MovementKind, Person
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.store import Contact, HistoryLine, HistoryOrder, HistoryQuery, RowId, SyncMark
from tests.adapters.sqlite.samples import ALICE, BOB, CAROL, NOON, account, movement

READING = SyncMark(complete=False, cursor="more", indexed_to=BlockNumber(1_000))
DONE = SyncMark(complete=True, cursor=None, indexed_to=BlockNumber(2_000), settled_to=BlockNumber(900))
DIVIDEND = MovementKind.DIVIDEND


@pytest.fixture
async def followed(store: SqliteStore) -> SqliteStore:
    await store.accounts.add(account("alice"))
    await store.accounts.add(account("bob", 1))
    await store.history.set_finalized(BlockNumber(10_000))
    return store


async def shown(store: SqliteStore, query: HistoryQuery | None = None) -> tuple[HistoryLine, ...]:
    query = query or HistoryQuery()
    return await store.history.lines(query, await store.history.ids(query))


async def line_ids(store: SqliteStore, query: HistoryQuery | None = None) -> list[str]:
    return [line.row.movement.id for line in await shown(store, query)]


async def drop_above(store: SqliteStore, height: int) -> None:
    """Let a reading of an indexer that reached everything meet nothing above a height."""
    await store.history.begin(ALICE)
    await store.history.finish(ALICE, BlockNumber(height), replace(DONE, indexed_to=BlockNumber(10**6)))


async def test_a_line_is_read_as_it_was_given(followed: SqliteStore) -> None:
    line = movement(ALICE, "a", -250, -7, counterpart=BOB, name="Bob", comment="œufs\n\u202e🥚", time=NOON)
    assert await followed.history.apply(ALICE, [line], READING) == 1
    (seen,) = await shown(followed)
    assert seen.row.movement == line
    assert (seen.count, seen.sum_cents, seen.row.running_total_cents) == (1, -250, -250)
    assert not seen.row.is_provisional


async def test_the_same_page_again_changes_nothing_and_a_changed_line_keeps_its_number(followed: SqliteStore) -> None:
    page = [movement(ALICE, "a", 1, counterpart=BOB, name="Bob"), movement(ALICE, "b", 2)]
    assert await followed.history.apply(ALICE, page, READING) == 2
    before = await followed.history.ids(HistoryQuery())
    assert await followed.history.apply(ALICE, page, READING) == 0
    assert await followed.history.apply(ALICE, [replace(page[0], amount_cents=page[1].amount_cents)], DONE) == 1
    assert await followed.history.ids(HistoryQuery()) == before
    assert await followed.history.sum(ALICE) == 4
    assert await followed.history.mark(ALICE) == DONE


async def test_numbers_of_lines_that_are_gone_are_never_given_again(followed: SqliteStore) -> None:
    await followed.history.apply(ALICE, [movement(ALICE, "a", 1, 1_500)], READING)
    gone = await followed.history.ids(HistoryQuery())
    await drop_above(followed, 1_499)
    await followed.history.apply(ALICE, [movement(ALICE, "b", 1)], READING)
    assert await followed.history.lines(HistoryQuery(), gone) == ()
    assert set(await followed.history.ids(HistoryQuery())).isdisjoint(gone)


async def test_lines_of_an_account_that_is_not_followed_are_left_out(followed: SqliteStore) -> None:
    assert await followed.history.apply(CAROL, [movement(CAROL, "a", 1)], DONE) == 0
    assert await followed.history.finish(CAROL, None, DONE) == 0
    await followed.history.begin(CAROL)
    assert await shown(followed) == ()
    assert await followed.history.mark(CAROL) == SyncMark(False, None, None)


async def test_a_removed_account_takes_its_history_along(followed: SqliteStore) -> None:
    for owner in (ALICE, BOB):
        await followed.history.apply(owner, [movement(owner, "same id", 5)], DONE)
    await followed.accounts.remove(ALICE)
    assert [line.row.movement.account for line in await shown(followed)] == [BOB]
    assert (await followed.history.mark(ALICE), await followed.history.sum(ALICE)) == (SyncMark(False, None, None), 0)
    await followed.accounts.add(account("alice"))
    assert await followed.history.sum(ALICE) == 0


async def test_what_a_reading_of_an_earlier_following_still_gives_is_left_out(followed: SqliteStore) -> None:
    await followed.history.begin(ALICE)
    mark = await followed.history.mark(ALICE)
    assert await followed.history.apply(ALICE, [movement(ALICE, "a", 1)], mark) == 1
    await followed.accounts.remove(ALICE)
    await followed.accounts.add(account("alice"))
    assert await followed.history.apply(ALICE, [movement(ALICE, "b", 1)], mark) == 0
    assert await followed.history.finish(ALICE, None, replace(mark, complete=True)) == 0
    assert await shown(followed) == ()
    assert await followed.history.mark(ALICE) == SyncMark(False, None, None)


async def test_counterparts_of_whom_nothing_is_known_are_listed_until_asked(followed: SqliteStore) -> None:
    page = [
        movement(ALICE, "1", 1, counterpart=BOB),
        movement(ALICE, "2", 1, counterpart=BOB),
        movement(ALICE, "3", 1, counterpart=CAROL, name="Carol"),
        movement(ALICE, "4", 1, kind=DIVIDEND),
    ]
    await followed.history.apply(ALICE, page, DONE)
    assert await followed.history.unnamed(9) == (BOB,)
    await followed.people.put([Person(BOB, None, None, False)])
    assert await followed.history.unnamed(9) == ()


async def test_a_finished_reading_forgets_what_it_did_not_meet_above_its_height(followed: SqliteStore) -> None:
    old = [movement(ALICE, f"{number}", 1, number) for number in (1_500, 1_400, 1_300)]
    await followed.history.apply(ALICE, old, DONE)
    await followed.history.begin(ALICE)
    await followed.history.apply(ALICE, [old[0], movement(ALICE, "new", 1, 1_450)], DONE)
    assert await followed.history.finish(ALICE, BlockNumber(1_300), DONE) == 1
    assert await line_ids(followed) == ["1500", "new", "1300"]


async def test_a_full_reading_forgets_all_it_did_not_meet(followed: SqliteStore) -> None:
    await followed.history.apply(ALICE, [movement(ALICE, "old", 1, -5), movement(ALICE, "kept", 1)], DONE)
    await followed.history.begin(ALICE)
    await followed.history.apply(ALICE, [movement(ALICE, "kept", 1)], READING)
    assert await followed.history.finish(ALICE, None, DONE) == 1
    assert await line_ids(followed) == ["kept"]


async def test_an_indexer_that_is_behind_does_not_undo_what_another_one_knew(followed: SqliteStore) -> None:
    await followed.history.set_finalized(BlockNumber(10_000))
    await followed.history.apply(ALICE, [movement(ALICE, "final", 1, 9_000)], DONE)
    await followed.history.apply(ALICE, [movement(ALICE, "provisional", 1, 10_001)], DONE)
    await followed.history.begin(ALICE)
    behind = replace(DONE, indexed_to=BlockNumber(8_000))
    assert await followed.history.finish(ALICE, BlockNumber(900), behind) == 1
    assert await line_ids(followed) == ["final"]


async def test_a_line_stays_provisional_until_it_is_read_again_under_the_finalised_height(
    followed: SqliteStore,
) -> None:
    line = movement(ALICE, "a", 1, 10_001)
    await followed.history.apply(ALICE, [line], DONE)
    await followed.history.set_finalized(BlockNumber(10_001))
    assert [seen.row.is_provisional for seen in await shown(followed)] == [True]
    assert await followed.history.provisional() == {ALICE}
    assert await followed.history.apply(ALICE, [line], DONE) == 1
    assert [seen.row.is_provisional for seen in await shown(followed)] == [False]
    assert await followed.history.provisional() == frozenset()


async def test_before_any_finality_is_known_lines_are_provisional_until_a_reading_settles_them(
    store: SqliteStore,
) -> None:
    await store.accounts.add(account("alice"))
    await store.history.apply(ALICE, [movement(ALICE, "old", 1, 900), movement(ALICE, "new", 1, 901)], DONE)
    assert [seen.row.is_provisional for seen in await shown(store)] == [True, True]
    assert await store.history.finish(ALICE, None, DONE) == 0
    assert [seen.row.is_provisional for seen in await shown(store)] == [True, False]


async def test_the_finalised_height_never_goes_back(followed: SqliteStore) -> None:
    await followed.history.set_finalized(BlockNumber(5))
    await followed.history.apply(ALICE, [movement(ALICE, "a", 1, 9_999)], DONE)
    assert await followed.history.provisional() == frozenset()


async def test_the_mark_survives_and_a_new_reading_keeps_it(followed: SqliteStore, path: Path) -> None:
    mark = SyncMark(False, "cursor é", BlockNumber(7), BlockNumber(5), 12)
    await followed.history.apply(ALICE, [], mark)
    await followed.history.begin(ALICE)
    await followed.close()
    again = SqliteStore(path)
    await again.open()
    assert await again.history.mark(ALICE) == mark
    await again.close()


async def test_known_tells_which_lines_are_kept(followed: SqliteStore) -> None:
    await followed.history.apply(ALICE, [movement(ALICE, "a", 1), movement(ALICE, "half \ud800", 1)], DONE)
    asked = ["a", "b", "half \ud800"]
    assert await followed.history.known(ALICE, asked) == {"a", "half \ud800"}
    assert await followed.history.known(BOB, asked) == frozenset()


async def test_hostile_texts_are_kept_without_harm(followed: SqliteStore) -> None:
    name, comment = "a\x00b'; DROP TABLE movement; --", "half \ud83e character, null \x00 and %_"
    await followed.history.apply(ALICE, [movement(ALICE, "a", 1, counterpart=BOB, name=name, comment=comment)], DONE)
    (seen,) = await shown(followed)
    assert seen.row.movement.counterpart_name == UntrustedText(name)
    assert seen.row.movement.comment == UntrustedText(comment.replace("\ud83e", "?"))
    assert await line_ids(followed, HistoryQuery(text="%_")) == ["a"]
    assert await line_ids(followed, HistoryQuery(text="%a%")) == []
    assert await line_ids(followed, HistoryQuery(text="half \ud83e")) == ["a"]
    assert await followed.people.search("\ud83e", 5) == ()
    await followed.accounts.rename(ALICE, "\ud83e")
    assert (await followed.accounts.all())[0].name == "?"


async def test_sums_hold_beyond_64_bits_and_larger_lines_are_refused(followed: SqliteStore) -> None:
    largest = 2**63 - 1
    page = [movement(ALICE, f"{number}", sign * largest, number) for number, sign in ((3, 1), (2, 1), (1, -1))]
    await followed.history.apply(ALICE, page, DONE)
    assert [line.row.running_total_cents for line in await shown(followed)] == [largest, 0, -largest]
    await followed.history.apply(ALICE, [movement(ALICE, "4", largest, 4)], DONE)
    assert await followed.history.sum(ALICE) == 2 * largest
    assert len(await followed.history.ids(HistoryQuery(fold_dividends=True, order=HistoryOrder.AMOUNT))) == 4
    with pytest.raises(EnvironmentProblem) as caught:
        await followed.history.apply(ALICE, [movement(ALICE, "5", largest + 1)], READING)
    assert caught.value.code is StoreProblem.AMOUNT_TOO_LARGE
    assert await followed.history.mark(ALICE) == DONE


@pytest.mark.parametrize(("few", "many"), [(5_000, 5_000), (0, 5_000), (5_000, 1)])
async def test_text_is_found_in_names_comments_and_addresses_without_case_or_accents(
    followed: SqliteStore, monkeypatch: pytest.MonkeyPatch, few: int, many: int
) -> None:
    monkeypatch.setattr(history_text, "_FEW_LINES", few)
    monkeypatch.setattr(history_text, "_MANY_PEOPLE", many)
    page = [
        movement(ALICE, "name", 1, 3, counterpart=BOB, name="Élodie"),
        movement(ALICE, "comment", 1, 2, comment="CAFÉ crème"),
        movement(ALICE, "contact", 1, 1, counterpart=CAROL),
    ]
    await followed.history.apply(ALICE, page, DONE)
    await followed.contacts.put(Contact(CAROL, "Maïté", ""))
    found = {text: await line_ids(followed, HistoryQuery(text=text)) for text in ("elod", "Cafe", "MAITE", CAROL[5:20])}
    assert found == {"elod": ["name"], "Cafe": ["comment"], "MAITE": ["contact"], CAROL[5:20]: ["contact"]}
    assert await line_ids(followed, HistoryQuery(text="bob")) == ["name"]  # the user's own name of that account
    assert await line_ids(followed, HistoryQuery(text=BOB[5:20])) == ["name"]


async def test_lines_are_chosen_by_account_kind_and_time(followed: SqliteStore) -> None:
    await followed.history.apply(ALICE, [movement(ALICE, "ud", 1, 1_000, kind=DIVIDEND)], DONE)
    await followed.history.apply(ALICE, [movement(ALICE, "late", 1, 1_010)], DONE)
    await followed.history.apply(BOB, [movement(BOB, "bob", 1, 1_005)], DONE)
    assert await line_ids(followed) == ["late", "bob", "ud"]
    assert await line_ids(followed, HistoryQuery(accounts=(ALICE,))) == ["late", "ud"]
    assert await line_ids(followed, HistoryQuery(accounts=(CAROL,))) == []
    assert await line_ids(followed, HistoryQuery(kinds=(DIVIDEND,))) == ["ud"]
    since, until = NOON + timedelta(seconds=30), NOON + timedelta(seconds=60)
    assert await line_ids(followed, HistoryQuery(since=since)) == ["late", "bob"]
    assert await line_ids(followed, HistoryQuery(until=until)) == ["bob", "ud"]


@pytest.mark.parametrize(
    ("order", "ascending"),
    [
        (HistoryOrder.TIME, ["1", "2", "3", "4"]),
        (HistoryOrder.AMOUNT, ["2", "4", "1", "3"]),
        (HistoryOrder.COUNTERPART, ["3", "1", "4", "2"]),
        (HistoryOrder.COMMENT, ["1", "4", "3", "2"]),
    ],
)
async def test_each_column_sorts_both_ways(followed: SqliteStore, order: HistoryOrder, ascending: list[str]) -> None:
    page = [
        movement(ALICE, "4", -1, 1_004, counterpart=BOB, name="élan"),
        movement(ALICE, "3", 9, 1_003, comment="Avoine"),
        movement(ALICE, "2", -20, 1_002, counterpart=BOB, name="Zoé", comment="épeautre"),
        movement(ALICE, "1", 5, 1_001, counterpart=CAROL, name="Carole"),
    ]
    await followed.history.apply(ALICE, page, DONE)
    for fold in (False, True):
        query = HistoryQuery(order=order, descending=False, fold_dividends=fold)
        assert await line_ids(followed, query) == ascending
        assert await line_ids(followed, replace(query, descending=True)) == ascending[::-1]


async def test_dividends_of_a_month_fold_into_one_line(followed: SqliteStore) -> None:
    start = datetime(2026, 1, 30, 23, tzinfo=UTC)
    page = [
        movement(ALICE, f"ud {day}", 1_000 + day, 1_000 + day, kind=DIVIDEND, time=start + timedelta(days=day))
        for day in range(4)
    ]
    await followed.history.apply(ALICE, page, DONE)
    await followed.history.apply(ALICE, [movement(ALICE, "pay", -50, 1_002, time=start + timedelta(days=2.5))], DONE)
    await followed.history.apply(BOB, [movement(BOB, "ud 3", 7, 1_003, kind=DIVIDEND, time=start)], DONE)
    lines = await shown(followed, HistoryQuery(accounts=(ALICE,), fold_dividends=True))
    assert [(line.row.movement.id, line.count, line.sum_cents) for line in lines] == [
        ("ud 3", 2, 2_005),
        ("pay", 1, -50),
        ("ud 1", 2, 2_001),
    ]
    assert [line.row.running_total_cents for line in lines] == [3_956, 2_953, 2_001]
    query = HistoryQuery(accounts=(ALICE,), fold_dividends=True, until=start + timedelta(days=3))
    (first, *_) = await shown(followed, replace(query, kinds=(DIVIDEND,)))
    assert (first.row.movement.id, first.count, first.sum_cents) == ("ud 2", 1, 1_002)


async def test_names_learnt_later_reach_lines_already_kept_and_those_to_come(followed: SqliteStore) -> None:
    await followed.history.apply(ALICE, [movement(ALICE, "before", -1, counterpart=CAROL)], DONE)
    await followed.people.put([Person(CAROL, UntrustedText("Carol"), 7, True)])
    await followed.history.apply(ALICE, [movement(ALICE, "after", -1, 1_001, counterpart=CAROL)], DONE)
    names = [line.row.movement.counterpart_name for line in await shown(followed)]
    assert names == [UntrustedText("Carol")] * 2
    assert await line_ids(followed, HistoryQuery(text="carol")) == ["after", "before"]
    again = [movement(ALICE, "before", -1, counterpart=CAROL)]
    assert await followed.history.apply(ALICE, again, DONE) == 0


async def test_lines_come_in_the_order_asked_without_those_unknown(followed: SqliteStore) -> None:
    await followed.history.apply(ALICE, [movement(ALICE, f"{n}", n, n) for n in range(5)], DONE)
    ids = list(await followed.history.ids(HistoryQuery()))
    asked = [ids[3], RowId(999), ids[0], ids[4]]
    lines = await followed.history.lines(HistoryQuery(), asked)
    assert [line.row.row_id for line in lines] == [ids[3], ids[0], ids[4]]


minutes = st.integers(0, 200_000)
drawn_lines = st.tuples(st.integers(0, 30), st.integers(-(10**12), 10**12), minutes, st.booleans())
steps = st.lists(st.tuples(st.lists(drawn_lines, max_size=8), st.none() | minutes), max_size=6)


def drawn(number: int, amount: int, minute: int, is_dividend: bool) -> Movement:
    kind = DIVIDEND if is_dividend else MovementKind.TRANSFER
    return movement(ALICE, f"{number}", amount, minute, kind=kind, time=NOON + timedelta(minutes=minute))


def expected_totals(model: dict[str, Movement]) -> dict[str, int]:
    total, totals = 0, {}
    for line in sorted(model.values(), key=lambda m: (m.time, m.block, m.id)):
        total += line.amount_cents
        totals[line.id] = total
    return totals


def expected_folds(model: dict[str, Movement]) -> dict[str, tuple[int, int]]:
    months = defaultdict[tuple[int, int], list[Movement]](list)
    for line in model.values():
        if line.kind is DIVIDEND:
            months[(line.time.year, line.time.month)].append(line)
    folds: dict[str, tuple[int, int]] = {}
    for group in months.values():
        folds[max(group, key=lambda m: m.time).id] = len(group), sum(m.amount_cents for m in group)
    return folds | {line.id: (1, int(line.amount_cents)) for line in model.values() if line.kind is not DIVIDEND}


@settings(max_examples=60, deadline=None)
@given(steps)
def test_running_totals_and_folds_are_right_after_any_insertions_changes_and_removals(
    changes: list[tuple[list[tuple[int, int, int, bool]], int | None]],
) -> None:
    async def check() -> None:
        with tempfile.TemporaryDirectory() as folder:
            store = SqliteStore(Path(folder) / "s.sqlite")
            await store.open()
            await store.accounts.add(account("alice"))
            model: dict[str, Movement] = {}
            for page, height in changes:
                by_minute = {line[2]: drawn(*line) for line in page}  # at most one line a minute: no ties in a fold
                fresh = {line.id: line for line in by_minute.values()}
                taken = {line.time for key, line in model.items() if key not in fresh}
                fresh = {key: line for key, line in fresh.items() if line.time not in taken}
                await store.history.apply(ALICE, list(fresh.values()), DONE)
                model |= fresh
                if height is not None:
                    await drop_above(store, height)
                    model = {key: line for key, line in model.items() if line.block <= height}
                await compare(store, model)
            await store.close()

    asyncio.run(check())


async def compare(store: SqliteStore, model: dict[str, Movement]) -> None:
    lines = await shown(store)
    assert {line.row.movement.id: line.row.running_total_cents for line in lines} == expected_totals(model)
    folds = await shown(store, HistoryQuery(fold_dividends=True))
    assert {line.row.movement.id: (line.count, line.sum_cents) for line in folds} == expected_folds(model)
    assert await store.history.sum(ALICE) == sum(line.amount_cents for line in model.values())
