"""Shorthands to dig in answers."""

from __future__ import annotations

from typing import Any

from sakia_ng.sandbox.squid.service import SquidService


def ask(squid: SquidService, query: str, **variables: object) -> Any:  # noqa: ANN401 - JSON
    """Return the data of an answer without errors."""
    answer = squid.answer(query, variables)
    assert "errors" not in answer, answer["errors"]
    return answer["data"]


def errors(squid: SquidService, query: str, **variables: object) -> list[str]:
    """Return the messages of a refused query."""
    found: Any = squid.answer(query, variables)["errors"]
    return [error["message"] for error in found]
