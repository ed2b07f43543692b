"""Filters and conditions of the squid, compiled to predicates over rows.

``condition`` is plain equality; ``filter`` has operators on columns, ``and``/``or``/``not``, one row's relations
(``identity: {...}``, ``identityExists``) and several rows' (``transfersIssued: {some|every|none: {...}}``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import cast

from sakia_ng.sandbox.squid.model import ENTITIES, Entity, Relation
from sakia_ng.sandbox.squid.store import Row, Store

Predicate = Callable[[Row], bool]
Test = Callable[[object], bool]
Arguments = Mapping[str, object]


def like(pattern: str) -> re.Pattern[str]:
    """Return a SQL pattern (``%`` any text, ``_`` one character) as a regular expression."""
    parts = {"%": ".*", "_": "."}
    return re.compile("".join(parts.get(char, re.escape(char)) for char in pattern), re.DOTALL)


def _text_test(name: str, operand: str) -> Test | None:
    tests: dict[str, Callable[[str], bool]] = {
        "includes": lambda text: operand in text,
        "startsWith": lambda text: text.startswith(operand),
        "endsWith": lambda text: text.endswith(operand),
        "like": lambda text: like(operand).fullmatch(text) is not None,
    }
    test = tests.get(name)
    return None if test is None else lambda value: test(cast("str", value))


def _set_test(name: str, operand: object) -> Test | None:
    """Tests of lists and JSON values."""
    if name.startswith("any"):
        inner = _value_test(name[3].lower() + name[4:], operand)
        return lambda value: any(inner(item) for item in cast("list[object]", value))
    operands = cast("list[object]", operand if isinstance(operand, list) else [operand])
    tests: dict[str, Test] = {
        "contains": lambda value: _contains(value, operand),
        "containedBy": lambda value: _contains(operand, value),
        "overlaps": lambda value: any(item in operands for item in cast("list[object]", value)),
        "containsKey": lambda value: isinstance(value, dict) and operand in value,
        "containsAllKeys": lambda value: isinstance(value, dict) and all(key in value for key in operands),
        "containsAnyKeys": lambda value: isinstance(value, dict) and any(key in value for key in operands),
    }
    return tests.get(name)


def _contains(outer: object, inner: object) -> bool:
    if isinstance(outer, dict) and isinstance(inner, dict):
        return all(key in outer and _contains(outer[key], value) for key, value in inner.items())
    if isinstance(outer, list) and isinstance(inner, list):
        return all(any(_contains(item, wanted) for item in outer) for wanted in inner)
    return outer == inner


def _order_test(name: str, operand: Decimal) -> Test | None:
    tests: dict[str, Callable[[Decimal], bool]] = {
        "lessThan": lambda value: value < operand,
        "lessThanOrEqualTo": lambda value: value <= operand,
        "greaterThan": lambda value: value > operand,
        "greaterThanOrEqualTo": lambda value: value >= operand,
    }
    test = tests.get(name)
    return None if test is None else lambda value: test(cast("Decimal", value))


def _value_test(name: str, operand: object) -> Test:
    """Return the test of one operator on a value that is not null."""
    if name == "equalTo":
        return lambda value: value == operand
    if name == "in":
        members = cast("Sequence[object]", operand)
        return lambda value: value in members
    test = _order_test(name, cast("Decimal", operand)) or _set_test(name, operand)
    test = test or _text_test(name, cast("str", operand))
    if test is None:
        raise ValueError(f"unknown operator {name}")
    return test


_NEGATIVES = {
    "notEqualTo": "equalTo",
    "notIn": "in",
    "notIncludes": "includes",
    "notStartsWith": "startsWith",
    "notEndsWith": "endsWith",
    "notLike": "like",
}


def _operator(name: str, operand: object) -> Test:
    """Return the test of one operator, nulls included: in SQL nothing but ``isNull`` and ``distinct`` matches null."""
    if name == "isNull":
        return lambda value: (value is None) == operand
    if name == "distinctFrom":
        return lambda value: value != operand
    if name == "notDistinctFrom":
        return lambda value: value == operand
    if name.endswith("Insensitive"):
        inner = _operator(name.removesuffix("Insensitive"), _lower(operand))
        return lambda value: inner(_lower(value))
    negative = _NEGATIVES.get(name)
    test = _value_test(negative or name, operand)
    wanted = negative is None
    return lambda value: value is not None and test(value) is wanted


def _lower(value: object) -> object:
    if isinstance(value, list):
        return [_lower(item) for item in value]
    return value.lower() if isinstance(value, str) else value


class Filters:
    """Compiles the filters of one store.

    Args:
        store: where relations lead.
        computed: columns that are computed from a row, by name.
    """

    def __init__(self, store: Store, computed: Mapping[str, Callable[[Row], object]]) -> None:
        self._store = store
        self._computed = computed

    def compile(self, entity: Entity | None, arguments: Arguments) -> Predicate:
        """Return the predicate of a filter; ``entity`` is None for rows without relations."""
        tests = [self._part(entity, name, value) for name, value in arguments.items() if value is not None]
        return tests[0] if len(tests) == 1 else lambda row: all(test(row) for test in tests)

    def _part(self, entity: Entity | None, name: str, value: object) -> Predicate:
        if name in {"and", "or"}:
            parts = [self.compile(entity, part) for part in cast("list[Arguments]", value)]
            if name == "and":
                return lambda row: all(part(row) for part in parts)
            return lambda row: any(part(row) for part in parts)
        if name == "not":
            inner = self.compile(entity, cast("Arguments", value))
            return lambda row: not inner(row)
        relation = self._relation(entity, name, value) if entity else None
        return relation or self._column(name, cast("Arguments", value))

    def _column(self, name: str, operators: Arguments) -> Predicate:
        tests = [_operator(operator, operand) for operator, operand in operators.items()]
        computed = self._computed.get(name)
        if computed is not None:
            return lambda row: all(test(computed(row)) for test in tests)
        return lambda row: all(test(row[name]) for test in tests)

    def _relation(self, entity: Entity, name: str, value: object) -> Predicate | None:
        for relation in (*entity.one, *entity.back):
            if name == relation.name:
                inner = self.compile(ENTITIES[relation.target], cast("Arguments", value))
                return lambda row, r=relation: any(inner(other) for other in self.related(entity, r, row))  # type: ignore[misc]  # mypy cannot type a default of a lambda
            if name == f"{relation.name}Exists":
                return lambda row, r=relation: bool(self.related(entity, r, row)) is value  # type: ignore[misc]  # likewise
        for relation in entity.many:
            if name == relation.name:
                return self._to_many(entity, relation, cast("Arguments", value))
            if name == f"{relation.name}Exist":
                return lambda row, r=relation: bool(self.related(entity, r, row)) is value  # type: ignore[misc]  # likewise
        return None

    def _to_many(self, entity: Entity, relation: Relation, parts: Arguments) -> Predicate:
        quantifiers: dict[str, Callable[[Iterable[bool]], bool]] = {
            "some": any,
            "every": all,
            "none": lambda results: not any(results),
        }
        target = ENTITIES[relation.target]
        compiled = [(quantifiers[name], self.compile(target, cast("Arguments", part))) for name, part in parts.items()]
        return lambda row: all(
            quantifier(inner(other) for other in self.related(entity, relation, row)) for quantifier, inner in compiled
        )

    def related(self, entity: Entity, relation: Relation, row: Row) -> list[Row]:
        """Return the rows that a relation of a row leads to."""
        table = self._store[relation.target]
        if relation in entity.one:
            other = table.get(row[relation.column])
            return [] if other is None else [other]
        return table.where(relation.column, row["id"])

    def candidates(self, entity: Entity, arguments: Arguments) -> list[Row] | None:
        """Return rows among which all matches of a filter are, found by an index; None to look at all."""
        for name, value in arguments.items():
            found = self._candidates(entity, name, value)
            if found is not None:
                return found
        return None

    def _candidates(self, entity: Entity, name: str, value: object) -> list[Row] | None:
        if name == "and":
            parts = (self.candidates(entity, part) for part in cast("list[Arguments]", value))
            return next((found for found in parts if found is not None), None)
        if name == "or":
            groups = [self.candidates(entity, part) for part in cast("list[Arguments]", value)]
            if any(group is None for group in groups):
                return None
            return list({row["id"]: row for group in groups for row in group or ()}.values())
        column = entity.columns.get(name)
        if column is None or column.kind not in {"String", "Int"} or not isinstance(value, dict):
            return None
        values = [value["equalTo"]] if value.get("equalTo") is not None else value.get("in")
        if values is None:
            return None
        table = self._store[entity.name]
        return [row for wanted in dict.fromkeys(values) for row in table.where(name, wanted)]
