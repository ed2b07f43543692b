"""From when something is possible that a block refused: a block tells the name of a rule alone."""

from __future__ import annotations

import logging

from sakia_ng.domain.actions import Action
from sakia_ng.domain.operation import Failure
from sakia_ng.errors import EnvironmentProblem, Refusal, UserError
from sakia_ng.ports.ledger import Ledger

_log = logging.getLogger(__name__)


async def dated(failure: Failure, action: Action, ledger: Ledger) -> Failure:
    """Return a failure with the date from which its rule allows the same thing: a draft of it, made now, knows.

    Whoever meets another rule now, or whom nobody can tell, learns no date.
    """
    try:
        await ledger.draft(action)
    except Refusal as refusal:
        if refusal.code.value == failure.code:
            params = tuple((name, str(value)) for name, value in refusal.params.items() if isinstance(value, int))
            return Failure(failure.code, params, refusal.possible_from)
    except (UserError, EnvironmentProblem) as problem:
        _log.warning("from when it is possible is not to be had: %s", problem.code)
    return failure
