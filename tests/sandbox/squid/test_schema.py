"""The schema is duniter-squid's: same types, columns, filters and orders."""

import json
from typing import Any

import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLObjectType, GraphQLSchema, validate_schema

from sakia_ng.sandbox.squid.model import constant_case
from sakia_ng.sandbox.squid.service import SquidService
from sakia_ng.sandbox.squid.store import Store
from tests.shared import shared_dir

NOT_SERVED = {"node", "nodeId", "query", "udHistory"}  # Relay's way to fetch by node id, and a raw database function
MORE_THAN_THE_DIGEST = {("Call", "extrinsic"), ("Extrinsic", "call")}  # in the filters of the digest, not in its types


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    return SquidService(Store(), newer=False).schema


@pytest.fixture(scope="module")
def digest() -> dict[str, Any]:
    return dict(json.loads((shared_dir() / "protocol" / "squid_schema_digest.json").read_text()))


def test_it_is_a_valid_schema(schema: GraphQLSchema) -> None:
    assert validate_schema(schema) == []


def test_types_have_the_same_fields(schema: GraphQLSchema, digest: dict[str, Any]) -> None:
    for name, fields in digest["types"].items():
        if name == "Subscription":
            continue
        kind = schema.type_map[name]
        assert isinstance(kind, GraphQLObjectType)
        if name == "Query":
            assert set(kind.fields) == set(fields) - NOT_SERVED
            continue
        mine = {
            field: str(value.type) for field, value in kind.fields.items() if (name, field) not in MORE_THAN_THE_DIGEST
        }
        assert mine == fields, name


def test_filters_have_the_same_operators(schema: GraphQLSchema, digest: dict[str, Any]) -> None:
    for name, fields in digest["filters"].items():
        kind = schema.type_map.get(name)
        if kind is None:
            assert name == "BigIntFilter"
            continue
        assert isinstance(kind, GraphQLInputObjectType)
        mine = {field: str(value.type).replace("BigInt", "BigFloat") for field, value in kind.fields.items()}
        theirs = {field: text.replace("BigInt", "BigFloat") for field, text in fields.items()}
        assert mine == theirs, name


def test_orders_are_the_same(schema: GraphQLSchema, digest: dict[str, Any]) -> None:
    for name, values in digest["order_by"].items():
        kind = schema.type_map[name]
        assert isinstance(kind, GraphQLEnumType)
        assert list(kind.values) == values, name


@pytest.mark.parametrize(("camel", "constant"), [("blockNumber", "BLOCK_NUMBER"), ("id", "ID"), ("toId", "TO_ID")])
def test_orders_are_named_after_columns(camel: str, constant: str) -> None:
    assert constant_case(camel) == constant


def test_the_newer_squid_says_more_about_transfers() -> None:
    newer = SquidService(Store(), newer=True).schema.type_map["TransferWithUd"]
    older = SquidService(Store(), newer=False).schema.type_map["TransferWithUd"]
    assert isinstance(newer, GraphQLObjectType)
    assert isinstance(older, GraphQLObjectType)
    assert set(newer.fields) - set(older.fields) >= {"toIdentityName", "fromIdentityIndex", "commentRemark"}
