#!/bin/sh
# Every check that reads the code without running it. All of them run, even when one fails.
cd "$(dirname "$0")/.." || exit 1
failed=""
check() { # check NAME COMMAND...
    name=$1
    shift
    echo "== $name"
    "$@" || failed="$failed $name"
}

check lint .venv/bin/ruff check .
check format .venv/bin/ruff format --check .
check types .venv/bin/mypy
check contracts .venv/bin/lint-imports
check workflows sh packaging/workflows.sh
[ -z "$failed" ] || { echo "Failed:$failed" >&2 && exit 1; }
