"""The squid's GraphQL schema, in the PostGraphile style, over a store."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping, Sequence
from typing import cast

from graphql import (
    GraphQLArgument,
    GraphQLField,
    GraphQLInt,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    GraphQLString,
)

from sakia_ng.sandbox.squid.filters import Arguments
from sakia_ng.sandbox.squid.inputs import Inputs, order_names
from sakia_ng.sandbox.squid.model import (
    ADDED_TRANSFER_COLUMNS,
    ENTITIES,
    TRANSFER_WITH_UD,
    Column,
    Entity,
    Relation,
    columns_of,
)
from sakia_ng.sandbox.squid.paging import Page, PageRequest, arrange, cut, orders_of, read_cursor
from sakia_ng.sandbox.squid.reader import Reader
from sakia_ng.sandbox.squid.scalars import CURSOR, SCALARS
from sakia_ng.sandbox.squid.store import Row

Rows = Callable[[Row | None, Arguments], list[Row]]
"""Gives the rows of a connection: the parent row (None at the root) and the filter; not sorted."""

Fields = dict[str, GraphQLField]


def _list_of(inner: GraphQLOutputType) -> GraphQLOutputType:
    return GraphQLNonNull(GraphQLList(GraphQLNonNull(inner)))


_PAGE_INFO = GraphQLObjectType(
    "PageInfo",
    {
        "hasNextPage": GraphQLField(GraphQLNonNull(SCALARS["Boolean"])),
        "hasPreviousPage": GraphQLField(GraphQLNonNull(SCALARS["Boolean"])),
        "startCursor": GraphQLField(CURSOR),
        "endCursor": GraphQLField(CURSOR),
    },
)


class SchemaBuilder:
    """Draws the schema of one store.

    Args:
        reader: gives the rows.
        newer: with the columns that squids of the autumn of 2026 added to the merged history.
    """

    def __init__(self, reader: Reader, *, newer: bool) -> None:
        self._reader = reader
        self._newer = newer
        self._inputs = Inputs()
        self._types: dict[str, GraphQLObjectType] = {}
        self._connections: dict[str, GraphQLObjectType] = {}

    def build(self) -> GraphQLSchema:
        """Return the schema."""
        return GraphQLSchema(GraphQLObjectType("Query", self._root_fields()))

    def _root_fields(self) -> Fields:
        fields = {entity.plural: self._table(entity) for entity in ENTITIES.values()}
        fields["identityByAccountId"] = self._unique("Identity", "accountId")
        fields["smithByIdentityId"] = self._unique("Smith", "identityId")
        fields["squidStatus"] = GraphQLField(_list_of(_STATUS), resolve=lambda *_: [self._reader.status()])
        fields["version"] = GraphQLField(GraphQLNonNull(_VERSION), resolve=lambda *_: self._reader.version())
        return fields

    def _unique(self, entity: str, column: str) -> GraphQLField:
        def resolve(_source: object, _info: object, **arguments: str) -> Row | None:
            return next(iter(self._reader.store[entity].where(column, arguments[column])), None)

        argument = GraphQLArgument(GraphQLNonNull(GraphQLString))
        return GraphQLField(self._object(ENTITIES[entity]), {column: argument}, resolve=resolve)

    def _table(self, entity: Entity, relation: Relation | None = None) -> GraphQLField:
        """Return the connection of a whole table, or of the rows that a relation leads to."""

        def rows(parent: Row | None, arguments: Arguments) -> list[Row]:
            return self._reader.rows(entity, arguments, relation, parent)

        return self._connection(
            entity.connection,
            self._object(entity),
            rows,
            orders=order_names(entity.columns.values()),
            orders_type=f"{entity.connection}OrderBy",
            inputs={"condition": self._inputs.condition(entity), "filter": self._inputs.filter(entity)},
        )

    def _object(self, entity: Entity) -> GraphQLObjectType:
        if entity.name not in self._types:
            self._types[entity.name] = GraphQLObjectType(entity.name, lambda: self._fields(entity))
        return self._types[entity.name]

    def _fields(self, entity: Entity) -> Fields:
        fields = {"nodeId": GraphQLField(GraphQLNonNull(SCALARS["ID"]), resolve=_node_id(entity))}
        fields |= {name: self._column(column) for name, column in entity.columns.items()}
        for relation in (*entity.one, *entity.back):
            fields[relation.name] = self._single(entity, relation)
        for relation in entity.many:
            fields[relation.name] = self._table(ENTITIES[relation.target], relation)
        if entity.name == "Account":
            fields["transferWithUd"] = self._transfer_with_ud()
        if entity.name == "Identity":
            fields["udHistory"] = self._ud_history()
        return fields

    def _column(self, column: Column) -> GraphQLField:
        inner = SCALARS[column.kind.strip("[]")]
        kind = GraphQLList(inner) if column.kind.startswith("[") else inner
        computed = self._reader.computed.get(column.name)
        resolve = None if computed is None else lambda row, _info: computed(row)
        return GraphQLField(GraphQLNonNull(kind) if column.required else kind, resolve=resolve)

    def _single(self, entity: Entity, relation: Relation) -> GraphQLField:
        def resolve(row: Row, _info: object) -> Row | None:
            return next(iter(self._reader.filters.related(entity, relation, row)), None)

        return GraphQLField(self._object(ENTITIES[relation.target]), resolve=resolve)

    def _transfer_with_ud(self) -> GraphQLField:
        columns = dict(TRANSFER_WITH_UD)
        if self._newer:
            columns |= columns_of(ADDED_TRANSFER_COLUMNS)
        node = GraphQLObjectType("TransferWithUd", {name: self._column(column) for name, column in columns.items()})

        def rows(parent: Row | None, arguments: Arguments) -> list[Row]:
            return self._reader.matching(self._reader.transfers_with_ud(cast("Row", parent)), arguments)

        return self._connection(
            "TransferWithUds",
            node,
            rows,
            orders=_moment_orders(),
            orders_type="TransferWithUdOrderBy",
            inputs={"filter": self._inputs.plain_filter("TransferWithUdFilter", columns.values())},
        )

    def _ud_history(self) -> GraphQLField:
        entity = ENTITIES["UdHistory"]
        relation = next(r for r in ENTITIES["Identity"].many if r.name == "udHistoryRecords")

        def rows(parent: Row | None, arguments: Arguments) -> list[Row]:
            return self._reader.rows(entity, arguments, relation, parent)

        return self._connection(
            entity.connection,
            self._object(entity),
            rows,
            orders=_moment_orders(),
            orders_type="UdHistoryOrderBy",
            inputs={"filter": self._inputs.filter(entity)},
        )

    def _connection(
        self,
        name: str,
        node: GraphQLObjectType,
        rows: Rows,
        *,
        orders: Mapping[str, tuple[str, bool] | None],
        orders_type: str,
        inputs: Mapping[str, object],
    ) -> GraphQLField:
        enum = self._inputs.order(orders_type, orders)
        default = ["PRIMARY_KEY_ASC"] if "PRIMARY_KEY_ASC" in orders else []

        def resolve(parent: object, _info: object, **arguments: object) -> Page:
            row = cast("Row", parent) if isinstance(parent, Mapping) else None
            asked = cast("Sequence[str]", arguments.get("orderBy") or default)
            found = arrange(rows(row, arguments), orders_of(orders, asked))
            return cut(found, _page_request(arguments), asked[0].lower() if asked else "natural")

        arguments = {word: GraphQLArgument(GraphQLInt) for word in ("first", "last", "offset")}
        arguments |= {word: GraphQLArgument(CURSOR) for word in ("before", "after")}
        arguments["orderBy"] = GraphQLArgument(GraphQLList(GraphQLNonNull(enum)))
        arguments |= {word: GraphQLArgument(kind) for word, kind in inputs.items()}  # type: ignore[arg-type]  # all are input types
        return GraphQLField(GraphQLNonNull(self._connection_type(name, node)), arguments, resolve=resolve)

    def _connection_type(self, name: str, node: GraphQLObjectType) -> GraphQLObjectType:
        if name not in self._connections:
            edge_fields = {"cursor": GraphQLField(CURSOR), "node": GraphQLField(node)}
            edge = GraphQLObjectType(f"{name}Edge", edge_fields)
            self._connections[name] = GraphQLObjectType(
                f"{name}Connection",
                {
                    "nodes": GraphQLField(GraphQLNonNull(GraphQLList(node)), resolve=lambda page, _: page.rows),
                    "edges": GraphQLField(_list_of(edge), resolve=lambda page, _: page.edges()),
                    "pageInfo": GraphQLField(GraphQLNonNull(_PAGE_INFO), resolve=lambda page, _: page.info()),
                    "totalCount": GraphQLField(GraphQLNonNull(GraphQLInt), resolve=lambda page, _: page.total),
                },
            )
        return self._connections[name]


def _node_id(entity: Entity) -> Callable[[Row, object], str]:
    return lambda row, _info: base64.b64encode(json.dumps([entity.plural, row["id"]]).encode()).decode()


def _moment_orders() -> dict[str, tuple[str, bool] | None]:
    return order_names((TRANSFER_WITH_UD[name] for name in ("blockNumber", "timestamp", "amount")), natural=False)


def _page_request(arguments: Arguments) -> PageRequest:
    cursors = {word: arguments.get(word) for word in ("after", "before")}
    positions = {word: None if text is None else read_cursor(str(text)) for word, text in cursors.items()}
    figures = {word: cast("int | None", arguments.get(word)) for word in ("first", "last", "offset")}
    return PageRequest(**figures, **positions)


_STATUS = GraphQLObjectType(
    "_ProcessorStatus",
    {
        "name": GraphQLField(GraphQLNonNull(GraphQLString)),
        "height": GraphQLField(GraphQLNonNull(GraphQLInt)),
        "hash": GraphQLField(GraphQLNonNull(GraphQLString)),
    },
)
_VERSION = GraphQLObjectType(
    "_IndexerInfo",
    {
        "version": GraphQLField(GraphQLNonNull(GraphQLString)),
        "type": GraphQLField(GraphQLNonNull(GraphQLString)),
    },
)
