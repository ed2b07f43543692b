#!/bin/sh
# Remake the requirements files: every package of every platform, by version and hash, with no address in them.
# Needs the network; `sh packaging/lock.sh --upgrade` also takes newer versions.
set -eu
cd "$(dirname "$0")/.."

if ! command -v uv >/dev/null 2>&1; then
    .venv/bin/python -m venv build/lock
    build/lock/bin/pip install --quiet uv
    PATH="$PWD/build/lock/bin:$PATH"
fi

lock() { # lock FILE OPTIONS...
    file=$1
    shift
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
        --custom-compile-command "make lock" --constraints packaging/constraints.txt --output-file "$file" "$@"
}

lock requirements-build.txt --group build "$@"
lock requirements.txt pyproject.toml "$@"
lock requirements-dev.txt --group dev --constraints requirements.txt --constraints requirements-build.txt "$@"
lock packaging/requirements-bundle.txt --group bundle --constraints requirements.txt --constraints requirements-build.txt "$@"
