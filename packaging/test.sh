#!/bin/sh
# Run every test, in three parts side by side: each a pytest of its own, so that whatever ends one of them ends no other
# and shows as its failure. One part is seen as it goes; what the others say stands in build/tests/ and is printed then.
#
#   sh packaging/test.sh               all
#   sh packaging/test.sh OPTIONS...    one pytest with these options, such as tests/domain -k amount
set -u
cd "$(dirname "$0")/.." || exit 1
export QT_QPA_PLATFORM=offscreen
[ $# -eq 0 ] || exec .venv/bin/python -m pytest "$@"

looks="tests/gui/test_scenes.py tests/gui/test_languages.py"
below="tests/adapters tests/domain tests/fuzz tests/interop tests/sandbox tests/soak tests/substrate"
rest=tests
for path in $looks $below; do
    rest="$rest --ignore=$path"
done

part() { # part NAME ARGUMENTS...: run some of the tests, and how long each took into build/tests/NAME.xml
    name=$1
    shift
    .venv/bin/python -m pytest -o "cache_dir=build/tests/$name" --junitxml="build/tests/$name.xml" "$@" </dev/null
}

mkdir -p build/tests
# shellcheck disable=SC2086 # lists of words on purpose, here and below
part looks $looks >build/tests/looks.txt 2>&1 &
looks_process=$!
# shellcheck disable=SC2086
part below $below >build/tests/below.txt 2>&1 &
below_process=$!
trap 'kill "$looks_process" "$below_process" 2>/dev/null; exit 130' INT TERM

failed=0
# shellcheck disable=SC2086
part rest $rest || failed=1
wait "$looks_process" || failed=1
wait "$below_process" || failed=1
cat build/tests/looks.txt build/tests/below.txt
[ "$failed" = 0 ] || grep -hE '^(FAILED|ERROR) ' build/tests/looks.txt build/tests/below.txt >&2
exit "$failed"
