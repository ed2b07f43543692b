"""What several of the files here read with."""

from __future__ import annotations

import pytest

from sakia_ng.adapters.duniter_v2.metadata_trim import trim
from sakia_ng.adapters.duniter_v2.metadata_v14 import read_metadata
from sakia_ng.adapters.duniter_v2.runtime import Runtime
from sakia_ng.sandbox.declaration.metadata import metadata_v14
from tests.adapters.duniter_v2.conftest import VERSION


@pytest.fixture(scope="session")
def runtime() -> Runtime:
    """The sandbox's runtime, read as from a node."""
    return Runtime(VERSION, trim(read_metadata(metadata_v14())))
