"""Input types of the squid: filters, conditions and orders, drawn from the tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from graphql import (
    GraphQLEnumType,
    GraphQLEnumValue,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
)

from sakia_ng.sandbox.squid.model import ENTITIES, Column, Entity, constant_case
from sakia_ng.sandbox.squid.scalars import SCALARS

_EQUALITY = ("equalTo", "notEqualTo", "distinctFrom", "notDistinctFrom")
_ORDER = ("lessThan", "lessThanOrEqualTo", "greaterThan", "greaterThanOrEqualTo")
_TEXT = ("includes", "startsWith", "endsWith", "like")
_ANY = ("EqualTo", "NotEqualTo", "LessThan", "LessThanOrEqualTo", "GreaterThan", "GreaterThanOrEqualTo")
# Amounts are filtered as numbers of any size.
_FILTER_OF = {"BigInt": "BigFloat"}


def order_names(columns: Iterable[Column], *, natural: bool = True) -> dict[str, tuple[str, bool] | None]:
    """Return the names of orders and what they sort by: (column, descending), or None for the natural one."""
    names: dict[str, tuple[str, bool] | None] = {"NATURAL": None} if natural else {}
    for column in columns:
        if not column.computed:
            name = constant_case(column.name)
            names |= {f"{name}_ASC": (column.name, False), f"{name}_DESC": (column.name, True)}
    if natural:
        names |= {"PRIMARY_KEY_ASC": ("id", False), "PRIMARY_KEY_DESC": ("id", True)}
    return names


class Inputs:
    """Makes each input type once."""

    def __init__(self) -> None:
        self._types: dict[str, GraphQLInputObjectType] = {}
        self._orders: dict[str, GraphQLEnumType] = {}

    def order(self, name: str, values: Iterable[str]) -> GraphQLEnumType:
        """Return an enumeration of orders; its values are their own names."""
        if name not in self._orders:
            self._orders[name] = GraphQLEnumType(name, {value: GraphQLEnumValue(value) for value in values})
        return self._orders[name]

    def condition(self, entity: Entity) -> GraphQLInputObjectType:
        """Return the type of plain equalities on an entity's columns."""
        columns = [column for column in entity.columns.values() if not column.computed]
        return self._object(
            f"{entity.name}Condition",
            lambda: {column.name: GraphQLInputField(_scalar(column.kind)) for column in columns},
        )

    def filter(self, entity: Entity) -> GraphQLInputObjectType:
        """Return the type of filters on an entity."""
        return self._object(f"{entity.name}Filter", lambda: self._filter_fields(entity))

    def plain_filter(self, name: str, columns: Iterable[Column]) -> GraphQLInputObjectType:
        """Return the type of filters on rows without relations."""
        return self._object(name, lambda: {**self._column_fields(columns), **self._logic(name)})

    def _object(self, name: str, fields: object) -> GraphQLInputObjectType:
        if name not in self._types:
            self._types[name] = GraphQLInputObjectType(name, fields)  # type: ignore[arg-type]  # a thunk of fields; the library's alias is not exported
        return self._types[name]

    def _filter_fields(self, entity: Entity) -> dict[str, GraphQLInputField]:
        fields = self._column_fields(entity.columns.values())
        for relation in entity.many:
            target = ENTITIES[relation.target]
            fields[relation.name] = GraphQLInputField(self._to_many(entity, target))
            fields[f"{relation.name}Exist"] = GraphQLInputField(_scalar("Boolean"))
        for relation in (*entity.back, *entity.one):
            fields[relation.name] = GraphQLInputField(self.filter(ENTITIES[relation.target]))
            fields[f"{relation.name}Exists"] = GraphQLInputField(_scalar("Boolean"))
        return {**fields, **self._logic(f"{entity.name}Filter")}

    def _column_fields(self, columns: Iterable[Column]) -> dict[str, GraphQLInputField]:
        return {column.name: GraphQLInputField(self._operators(column.kind)) for column in columns if column.filterable}

    def _logic(self, name: str) -> dict[str, GraphQLInputField]:
        this = self._types[name]
        several = GraphQLList(GraphQLNonNull(this))
        return {"and": GraphQLInputField(several), "or": GraphQLInputField(several), "not": GraphQLInputField(this)}

    def _to_many(self, entity: Entity, target: Entity) -> GraphQLInputObjectType:
        name = f"{entity.name}ToMany{target.name}Filter"
        return self._object(
            name, lambda: {word: GraphQLInputField(self.filter(target)) for word in ("every", "some", "none")}
        )

    def _operators(self, kind: str) -> GraphQLInputObjectType:
        if kind.startswith("["):
            return self._object(f"{kind.strip('[]')}ListFilter", lambda: _list_operators(kind))
        name = _FILTER_OF.get(kind, kind)
        return self._object(f"{name}Filter", lambda: _scalar_operators(name))


def _scalar(kind: str) -> GraphQLInputType:
    inner = SCALARS[kind.strip("[]")]
    return GraphQLList(inner) if kind.startswith("[") else inner


def _scalar_operators(kind: str) -> dict[str, GraphQLInputField]:
    scalar = SCALARS[kind]
    several = GraphQLList(GraphQLNonNull(scalar))
    fields: dict[str, GraphQLInputType] = {"isNull": SCALARS["Boolean"]}
    fields |= dict.fromkeys((*_EQUALITY, *_ORDER), scalar)
    fields |= {"in": several, "notIn": several}
    if kind == "String":
        words = [name for word in _TEXT for name in (word, "not" + word[0].upper() + word[1:])]
        fields |= {name + case: scalar for name in words for case in ("", "Insensitive")}
        fields |= {f"{name}Insensitive": scalar for name in (*_EQUALITY, *_ORDER)}
        fields |= {"inInsensitive": several, "notInInsensitive": several}
    if kind == "JSON":
        keys = GraphQLList(GraphQLNonNull(SCALARS["String"]))
        fields |= {"contains": scalar, "containsKey": SCALARS["String"], "containedBy": scalar}
        fields |= {"containsAllKeys": keys, "containsAnyKeys": keys}
    return _inputs(fields)


def _list_operators(kind: str) -> dict[str, GraphQLInputField]:
    whole = _scalar(kind)
    fields: dict[str, GraphQLInputType] = {"isNull": SCALARS["Boolean"]}
    fields |= dict.fromkeys((*_EQUALITY, *_ORDER, "contains", "containedBy", "overlaps"), whole)
    fields |= {f"any{name}": SCALARS[kind.strip("[]")] for name in _ANY}
    return _inputs(fields)


def _inputs(types: Mapping[str, GraphQLInputType]) -> dict[str, GraphQLInputField]:
    return {name: GraphQLInputField(kind) for name, kind in types.items()}
