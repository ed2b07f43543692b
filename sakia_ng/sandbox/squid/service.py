"""Answers GraphQL queries."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from graphql import DocumentNode, GraphQLError, GraphQLSchema, execute, parse, validate
from graphql.execution import ExecutionResult

from sakia_ng.sandbox.squid.reader import Reader
from sakia_ng.sandbox.squid.schema import SchemaBuilder
from sakia_ng.sandbox.squid.store import Store

Answer = dict[str, object]


class SquidService:
    """The squid without its socket.

    Args:
        store: tables to read.
        newer: speak the schema of the autumn of 2026 rather than the one of mid-2026.
    """

    def __init__(self, store: Store, *, newer: bool = True) -> None:
        self.store = store
        self.schema: GraphQLSchema = SchemaBuilder(Reader(store), newer=newer).build()
        self._prepare = lru_cache(256)(self._parse_and_validate)

    def answer(
        self, query: str, variables: Mapping[str, object] | None = None, operation_name: str | None = None
    ) -> Answer:
        """Execute a query.

        Args:
            query: GraphQL text.
            variables: values of its variables.
            operation_name: which operation of the text.

        Returns:
            ``{"data": ...}``, ``{"errors": [...]}`` or both, as over HTTP.
        """
        document = self._prepare(query)
        if isinstance(document, list):
            return {"errors": [dict(error.formatted) for error in document]}
        result = execute(self.schema, document, variable_values=dict(variables or {}), operation_name=operation_name)
        if not isinstance(result, ExecutionResult):
            raise TypeError("the squid's resolvers are synchronous")
        answer: Answer = {} if result.data is None and result.errors else {"data": result.data}
        if result.errors:
            answer["errors"] = [dict(error.formatted) for error in result.errors]
        return answer

    def _parse_and_validate(self, query: str) -> DocumentNode | list[GraphQLError]:
        try:
            document = parse(query)
        except GraphQLError as error:
            return [error]
        return validate(self.schema, document) or document
