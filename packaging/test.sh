#!/bin/sh
# Run every test, in four parts side by side: each a pytest of its own, so that whatever ends one of them ends no other
# and shows as its failure. One part is seen as it goes; what the others say stands in build/tests/ and is printed then.
#
#   sh packaging/test.sh               all
#   sh packaging/test.sh OPTIONS...    one pytest with these options, such as tests/domain -k amount
set -u
cd "$(dirname "$0")/.." || exit 1
export QT_QPA_PLATFORM=offscreen
[ $# -eq 0 ] || exec .venv/bin/python -m pytest "$@"

looks=tests/gui/test_scenes.py
patient="tests/bootstrap tests/end_to_end tests/gui/test_languages.py"
below="tests/adapters tests/domain tests/fuzz tests/interop tests/sandbox tests/soak tests/substrate"
rest=tests
for path in $looks $patient $below; do
    rest="$rest --ignore=$path"
done

part() { # part NAME ARGUMENTS...: run some of the tests, and how long each took into build/tests/NAME.xml
    name=$1
    shift
    .venv/bin/python -m pytest -o "cache_dir=build/tests/$name" --junitxml="build/tests/$name.xml" "$@" </dev/null
}

mkdir -p build/tests
# shellcheck disable=SC2086 # lists of words on purpose, here and below
part below $below >build/tests/below.txt 2>&1 &
processes=$!
part looks $looks >build/tests/looks.txt 2>&1 &
processes="$processes $!"
# shellcheck disable=SC2086
part patient $patient >build/tests/patient.txt 2>&1 &
processes="$processes $!"
trap 'kill $processes 2>/dev/null; exit 130' INT TERM

failed=0
# shellcheck disable=SC2086
part rest $rest || failed=1
for process in $processes; do
    wait "$process" || failed=1
done
others="build/tests/below.txt build/tests/looks.txt build/tests/patient.txt"
cat $others
[ "$failed" = 0 ] || grep -hE '^(FAILED|ERROR) ' $others >&2
exit "$failed"
