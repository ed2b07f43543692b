#!/bin/sh
# Build the wheel and the archive of the sources into build/dist, for pipx, pip and packagers; without a network.
#
#   sh packaging/wheel.sh [PYTHON]
#
# PYTHON is one that has hatchling: that of .venv when it is left out.
set -eu
cd "$(dirname "$0")/.."
. packaging/epoch.sh
"${1:-.venv/bin/python}" -m hatchling build -d build/dist >/dev/null 2>&1
ls build/dist/sakia_ng-*.whl build/dist/sakia_ng-*.tar.gz
