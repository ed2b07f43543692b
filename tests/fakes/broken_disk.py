"""A disk under the store of a stage that can no longer be read, until it can again."""

from __future__ import annotations

from typing import NoReturn

from sakia_ng.adapters.sqlite.codes import StoreProblem
from sakia_ng.errors import EnvironmentProblem
from tests.fakes.session import Stage


async def _refuse(_work: object) -> NoReturn:
    raise EnvironmentProblem(StoreProblem.DISK_ERROR, path="g1.sqlite")


def break_disk(stage: Stage) -> None:
    """Let every reading of the store fail from now on."""
    vars(stage.store._database)["read"] = _refuse


def mend_disk(stage: Stage) -> None:
    """Let the store be read again."""
    vars(stage.store._database).pop("read")
