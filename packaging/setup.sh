#!/bin/sh
# Prepare .venv with the packages of requirements*.txt, and this project in place. Does nothing when all is fresh, so
# that it works again without a network.
#
#   sh packaging/setup.sh run     what the application needs
#   sh packaging/setup.sh dev     and what its tests and checks need
#   sh packaging/setup.sh bundle  what is bundled with it and what bundles it, in build/venv: nothing else gets in
#
# PYTHON chooses the interpreter (3.11 to 3.13); without it the first suitable one is taken.
set -eu
cd "$(dirname "$0")/.."
purpose=${1:-run}
running="requirements-build.txt requirements.txt"
supported='import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))'
at_home='
import os, pathlib, sys
pip = next(pathlib.Path(sys.executable).parent.glob("pip*"))  # on Windows a program with the path in it
text = os.path.normcase(pip.read_bytes().decode(errors="replace"))
homes = [os.path.normcase(home + os.sep) for home in (sys.prefix, os.path.realpath(sys.prefix))]
sys.exit(not any(home in text for home in homes))'

find_python() {
    for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.11 python}; do
        if "$candidate" -c "$supported" 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    echo "Python 3.11, 3.12 or 3.13 is needed and none was found. Set PYTHON to its path if you have one." >&2
    return 1
}

scripts() { # where the environment has its programs: elsewhere on Windows
    if [ -d "$venv/Scripts" ]; then echo "$venv/Scripts"; else echo "$venv/bin"; fi
}

venv_is_usable() { # false also when the folder was moved: scripts in it name their interpreter by its full path
    "$(scripts)/python" -c "$supported" 2>/dev/null && "$(scripts)/python" -c "$at_home" 2>/dev/null
}

# A stamp holds the fingerprint of the files it was installed from.
fingerprint() { cat pyproject.toml packaging/setup.sh "$@" | cksum; }
is_fresh() { # is_fresh STAMP FILES...
    stamp=$1
    shift
    [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$(fingerprint "$@")" ]
}

pip_install() { # three rounds: a registry may answer slowly
    for round in 1 2 3; do
        "$(scripts)/python" -m pip install --quiet --disable-pip-version-check --no-input "$@" </dev/null && return
        echo "The packages could not be installed (attempt $round of 3)." >&2
        sleep $((round * 5))
    done
    return 1
}

install_for_running() {
    for file in $running; do
        pip_install --require-hashes --use-pep517 --no-build-isolation -r "$file"
    done
    pip_install --no-deps --no-build-isolation --editable .
}

install_besides() { # install_besides FILE WHAT
    is_fresh "$venv/.installed-$purpose" "$1" && return
    echo "Installing what $2 need in $venv..."
    pip_install --require-hashes --use-pep517 --no-build-isolation -r "$1"
    fingerprint "$1" >"$venv/.installed-$purpose"
}

case "$purpose" in
run | dev) venv=.venv ;;
bundle) venv=build/venv ;;
*) echo "usage: $0 run|dev|bundle" >&2 && exit 2 ;;
esac

python=$(find_python)
sh packaging/system.sh "$python"
venv_is_usable || "$python" -m venv --clear "$venv"
export PIP_DEFAULT_TIMEOUT="${PIP_DEFAULT_TIMEOUT:-60}" PIP_RETRIES="${PIP_RETRIES:-5}"

# shellcheck disable=SC2086 # a list of files, on purpose
if ! is_fresh "$venv/.installed-run" $running; then
    echo "Installing what the wallet needs in $venv (about 120 MB to download the first time)..."
    install_for_running
    fingerprint $running >"$venv/.installed-run"
fi
case "$purpose" in
dev) install_besides requirements-dev.txt "its tests" ;;
bundle) install_besides packaging/requirements-bundle.txt "its bundles" ;;
esac
