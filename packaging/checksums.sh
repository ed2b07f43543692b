#!/bin/sh
# Write FOLDER/SHA256SUMS of the files in it; and its signature, SHA256SUMS.minisig, when MINISIGN_KEY holds the text of
# a secret key of minisign and MINISIGN_PASSWORD its password. It says so when there is none.
#
#   sh packaging/checksums.sh FOLDER NAME
#
# NAME is what the signature says that it is of, such as v1.2.0.
set -eu
name=$2
cd "$1"
rm -f SHA256SUMS SHA256SUMS.minisig
sums=$(sha256sum -- *)
echo "$sums" | tee SHA256SUMS

if [ -z "${MINISIGN_KEY:-}" ]; then
    echo "There is no key: SHA256SUMS is not signed." >&2
    exit 0
fi
key=$(mktemp) # which only its owner reads
trap 'rm -f "$key"' EXIT
printf '%s\n' "$MINISIGN_KEY" >"$key"
printf '%s\n' "${MINISIGN_PASSWORD:-}" | minisign -S -s "$key" -m SHA256SUMS -t "Sakia-NG $name" >/dev/null
echo "SHA256SUMS is signed: SHA256SUMS.minisig"
