"""The exception tree of the project.

SakiaError
├── UserError            something a person can mend; shown, translated, never a stack trace
│   └── Refusal          a rule of the currency forbids it; may carry the date from which it is possible
├── EnvironmentProblem   disk, network or system: advice and retry
└── BugError             a mistake of ours: crash dialog

Domain and services raise codes with parameters; the sentences for people live in ``sakia_ng.gui.words``.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum


class Code(StrEnum):
    """Base of every vocabulary of error codes. Each family subclasses it next to the code that raises it.

    A test walks all subclasses and demands a sentence for each member.
    """


class SakiaError(Exception):
    """Base of all errors of the project.

    Args:
        code: what went wrong, a member of a ``Code`` family.
        params: values for the sentence. Never a secret; text from outside only as ``UntrustedText``.
    """

    def __init__(self, code: Code, **params: object) -> None:
        super().__init__(code.value)
        self.code = code
        self.params = params

    def __str__(self) -> str:
        words = " ".join(f"{name}={value!r}" for name, value in self.params.items())
        return f"{self.code.value} {words}".rstrip()


class UserError(SakiaError):
    """Something the user asked for cannot be done as asked, and can be mended by them."""


class Refusal(UserError):
    """A rule of the currency forbids the action.

    Args:
        code: which rule.
        possible_from: the date from which the rule allows it, when there is one.
        params: values for the sentence.
    """

    def __init__(self, code: Code, *, possible_from: datetime | None = None, **params: object) -> None:
        super().__init__(code, **params)
        self.possible_from = possible_from


class EnvironmentProblem(SakiaError):
    """The disk, the network or the system got in the way: advice and retry."""


class BugError(SakiaError):
    """A mistake of this program."""
