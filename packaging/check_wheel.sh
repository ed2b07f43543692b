#!/bin/sh
# Check what wheel.sh built: the sources give the same wheel again, and the wheel, in an environment of its own that pip
# fills as pipx does, plays the journey.
set -eu
cd "$(dirname "$0")/.."
. packaging/epoch.sh
wheel=$(ls -t build/dist/sakia_ng-*.whl | head -n 1)
sources=$(ls -t build/dist/sakia_ng-*.tar.gz | head -n 1)
python=$PWD/.venv/bin/python
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "== The wheel again, of the sources"
tar -x -z -f "$sources" -C "$work"
(cd "$work"/sakia_ng-* && "$python" -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir "$work/again" .)
cmp "$wheel" "$work"/again/*.whl

echo "== In an environment of its own"
"$python" -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "$wheel"
"$work/venv/bin/pip" check
cd "$work"
env -i PATH=/usr/bin:/bin HOME="$work/home" LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen \
    "$work/venv/bin/sakia-ng" --demo --journey "$work/pictures"
[ -f "$work/pictures/54.png" ]
