"""Read the command line, then hand over: ``sakia-ng sandbox`` to the embedded currency, all else to ``bootstrap``.

Nothing heavy is imported here at module level, so that ``--help``, ``--version`` and mistakes answer at once.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from sakia_ng.options import parse


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status; the console script and ``python -m sakia_ng`` call this."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments[:1] == ["sandbox"]:
        from sakia_ng.sandbox.cli import main as serve_sandbox  # noqa: PLC0415 - a window needs none of it

        return serve_sandbox(list(arguments[1:]))
    options = parse(arguments)
    from sakia_ng.bootstrap import start  # noqa: PLC0415 - brings Qt, which a mistake above need not wait for

    return start(options)


if __name__ == "__main__":
    sys.exit(main())
