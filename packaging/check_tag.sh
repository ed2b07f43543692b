#!/bin/sh
# Refuse the tag of a release that does not name the version of the sources.
#
#   sh packaging/check_tag.sh TAG
set -eu
cd "$(dirname "$0")/.."
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' sakia_ng/__init__.py)
[ "$1" = "v$version" ] || { echo "The tag is $1 and the version is $version." >&2 && exit 1; }
