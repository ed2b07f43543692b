"""``python -m sakia_ng.sandbox``: the same as ``sakia-ng sandbox``."""

import sys

from sakia_ng.sandbox.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
