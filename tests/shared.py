"""Where the reference material lies, for tests that compare with it."""

from __future__ import annotations

from pathlib import Path

import pytest

_SHARED = Path(__file__).resolve().parents[2] / "shared"


def shared_dir() -> Path:
    """Return the folder of reference material beside the project, or skip the test where it is absent."""
    if not _SHARED.is_dir():
        pytest.skip("the folder ../shared with the reference material is not here")
    return _SHARED
