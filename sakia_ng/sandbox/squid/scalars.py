"""Scalars of the squid: numbers beyond 32 bits and dates travel as text.

Inside, a ``Datetime`` is milliseconds since 1970 (UTC), a ``BigInt`` an int, a ``BigFloat`` a Decimal or an int.
"""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation

from graphql import (
    GraphQLBoolean,
    GraphQLError,
    GraphQLID,
    GraphQLInt,
    GraphQLScalarType,
    GraphQLString,
)

from sakia_ng.sandbox.population.calendar import iso


def _write_datetime(value: object) -> str:
    if not isinstance(value, int):
        raise GraphQLError("a date is not one")
    return iso(value)


def read_datetime(value: object) -> int:
    """Read an ISO 8601 date, UTC where it has no offset, as milliseconds since 1970."""
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        raise GraphQLError(f'invalid input syntax for type timestamp with time zone: "{value}"') from None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return round(moment.timestamp() * 1000)


def _read_number(value: object) -> Decimal:
    try:
        return Decimal(str(value))
    except InvalidOperation:
        raise GraphQLError(f'invalid input syntax for type numeric: "{value}"') from None


def _read_cursor(value: object) -> str:
    if not isinstance(value, str):
        raise GraphQLError("a cursor is text")
    return value


BIG_INT = GraphQLScalarType("BigInt", serialize=str, parse_value=_read_number)
BIG_FLOAT = GraphQLScalarType("BigFloat", serialize=str, parse_value=_read_number)
CURSOR = GraphQLScalarType("Cursor", serialize=str, parse_value=_read_cursor)
DATETIME = GraphQLScalarType("Datetime", serialize=_write_datetime, parse_value=read_datetime)
JSON = GraphQLScalarType("JSON")

SCALARS: dict[str, GraphQLScalarType] = {
    scalar.name: scalar
    for scalar in (BIG_INT, BIG_FLOAT, CURSOR, DATETIME, JSON, GraphQLString, GraphQLInt, GraphQLBoolean, GraphQLID)
}
"""Every scalar by its name."""
