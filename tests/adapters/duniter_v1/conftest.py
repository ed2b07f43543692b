"""Real Duniter v1 nodes for tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.adapters.duniter_v1.v1_node import V1Node, installed

NODE_TIMEOUT_S = 1200
"""The first test of all may have to compile the node."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "v1_node" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.timeout(NODE_TIMEOUT_S))


@pytest.fixture(scope="module")
def v1_node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[V1Node]:
    """A node for all tests of a module."""
    installed()
    node = V1Node(tmp_path_factory.mktemp("v1"))
    yield node
    node.stop()
