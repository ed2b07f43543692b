"""Operators of filters, cuts of pages, and the journal that takes rows back."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.sandbox.squid.filters import Filters, like
from sakia_ng.sandbox.squid.model import ENTITIES
from sakia_ng.sandbox.squid.paging import PageRequest, arrange, cut, read_cursor
from sakia_ng.sandbox.squid.store import Store

ROW: dict[str, object] = {
    "name": "Éloïse_du_Lot",
    "index": 7,
    "none": None,
    "list": [1, 2, 3],
    "json": {"a": 1, "b": [2]},
}
CASES: list[tuple[str, dict[str, object], bool]] = [
    ("index", {"equalTo": 7}, True),
    ("index", {"notEqualTo": 7}, False),
    ("index", {"in": [1, 7]}, True),
    ("index", {"notIn": [1, 7]}, False),
    ("index", {"greaterThan": 6, "lessThan": 8}, True),
    ("index", {"greaterThanOrEqualTo": 8}, False),
    ("index", {"lessThanOrEqualTo": 7}, True),
    ("none", {"isNull": True}, True),
    ("none", {"notEqualTo": 1}, False),
    ("none", {"distinctFrom": 1}, True),
    ("none", {"notDistinctFrom": None}, True),
    ("none", {"includes": "x"}, False),
    ("name", {"includes": "_DU_"}, False),
    ("name", {"includesInsensitive": "_DU_"}, True),
    ("name", {"notIncludesInsensitive": "_DU_"}, False),
    ("name", {"startsWithInsensitive": "éLO"}, True),
    ("name", {"endsWith": "Lot"}, True),
    ("name", {"like": "%du_Lo_"}, True),
    ("name", {"like": "du"}, False),
    ("name", {"likeInsensitive": "éloïse%"}, True),
    ("name", {"equalToInsensitive": "ÉLOÏSE_DU_LOT"}, True),
    ("name", {"inInsensitive": ["ÉLOÏSE_DU_LOT"]}, True),
    ("list", {"contains": [2]}, True),
    ("list", {"containedBy": [1, 2]}, False),
    ("list", {"overlaps": [9, 3]}, True),
    ("list", {"anyGreaterThan": 2}, True),
    ("list", {"anyEqualTo": 9}, False),
    ("json", {"contains": {"b": [2]}}, True),
    ("json", {"containsKey": "a"}, True),
    ("json", {"containsAllKeys": ["a", "c"]}, False),
    ("json", {"containsAnyKeys": ["a", "c"]}, True),
]


@pytest.mark.parametrize(("column", "operators", "expected"), CASES)
def test_operators(column: str, operators: dict[str, object], expected: bool) -> None:
    filters = Filters(Store(), {})
    assert filters.compile(None, {column: operators})(ROW) is expected
    assert filters.compile(None, {"not": {column: operators}})(ROW) is not expected


def test_logic() -> None:
    compiled = Filters(Store(), {}).compile
    yes, no = {"index": {"equalTo": 7}}, {"index": {"equalTo": 8}}
    assert compiled(None, {})(ROW)
    assert compiled(None, {"or": [no, yes]})(ROW)
    assert not compiled(None, {"or": []})(ROW)
    assert not compiled(None, {"and": [no, yes]})(ROW)


def test_an_unknown_operator_is_an_error() -> None:
    with pytest.raises(ValueError, match="nearly"):
        Filters(Store(), {}).compile(None, {"index": {"nearly": 7}})


def test_patterns_take_regular_expressions_as_plain_text() -> None:
    assert like("a.b%").fullmatch("a.bc")
    assert not like("a.b%").fullmatch("axbc")


def _account(key: str, linked: str | None = None) -> dict[str, object]:
    return {"id": key, "createdOn": 0, "isActive": True, "balance": 5, "linkedIdentityId": linked}


def test_candidates_by_index_are_the_same_rows_as_a_full_scan() -> None:
    store = Store()
    for number in range(20):
        store.put("Account", _account(f"g1{number}", f"i{number % 3}"))
    filters = Filters(store, {})
    wanted: dict[str, Any] = {
        "or": [{"linkedIdentityId": {"equalTo": "i1"}}, {"and": [{"id": {"in": ["g10", "g11"]}}]}]
    }
    scan = [row["id"] for row in store["Account"].rows.values() if filters.compile(ENTITIES["Account"], wanted)(row)]
    found = filters.candidates(ENTITIES["Account"], wanted)
    assert found is not None
    assert sorted(str(row["id"]) for row in found) == sorted(map(str, scan))
    assert filters.candidates(ENTITIES["Account"], {"balance": {"equalTo": 5}}) is None


def test_rows_written_by_a_block_vanish_with_it() -> None:
    store = Store()
    store.put("Account", _account("old", "x"))
    assert len(store["Account"].where("linkedIdentityId", "x")) == 1
    store.begin(b"1")
    store.put("Account", _account("new", "x"))
    store.begin(b"2")
    store.update("Account", "new", balance=9, linkedIdentityId="y")
    store.remove("Account", "old")
    store.update("Account", "absent", balance=1)
    assert [row["id"] for row in store["Account"].where("linkedIdentityId", "y")] == ["new"]
    store.undo(b"2")
    assert {row["id"]: row["balance"] for row in store["Account"].where("linkedIdentityId", "x")} == {
        "old": 5,
        "new": 5,
    }
    store.undo(b"1")
    assert store["Account"].get("new") is None
    assert [row["id"] for row in store["Account"].where("linkedIdentityId", "x")] == ["old"]


def test_a_final_block_cannot_be_undone() -> None:
    store = Store()
    store.begin(b"1")
    store.put("Account", _account("new"))
    store.settle(b"1")
    store.undo(b"1")
    assert store["Account"].get("new") is not None


@given(st.integers(0, 30), st.integers(1, 12))
def test_pages_by_cursor_cover_the_list(total: int, size: int) -> None:
    rows: list[dict[str, object]] = [{"id": number} for number in range(total)]
    seen: list[object] = []
    after: int | None = None
    while True:
        page = cut(rows, PageRequest(first=size, after=after), "natural")
        seen += [row["id"] for row in page.rows]
        if not page.info()["hasNextPage"]:
            break
        after = read_cursor(str(page.info()["endCursor"]))
    assert seen == list(range(total))


def test_last_before_and_offset() -> None:
    rows: list[dict[str, object]] = [{"id": number} for number in range(10)]

    def ids(**wanted: int) -> list[object]:
        return [row["id"] for row in cut(rows, PageRequest(**wanted), "natural").rows]

    assert ids(last=2) == [8, 9]
    assert ids(before=4, last=2) == [1, 2]
    assert ids(offset=8) == [8, 9]
    assert ids(after=2, offset=1, first=2) == [3, 4]
    assert ids(offset=99) == []
    assert cut(rows, PageRequest(offset=3, first=2), "natural").info()["hasPreviousPage"] is True


def test_nulls_sort_as_the_greatest_value() -> None:
    rows: list[dict[str, object]] = [{"id": 1, "n": None}, {"id": 2, "n": 5}, {"id": 3, "n": 4}]
    assert [row["id"] for row in arrange(list(rows), [("n", False)])] == [3, 2, 1]
    assert [row["id"] for row in arrange(list(rows), [("n", True)])] == [1, 2, 3]
