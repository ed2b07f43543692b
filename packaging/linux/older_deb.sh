#!/bin/sh
# Make of a package one that differs by its version alone, older than it, to upgrade from.
#
#   sh packaging/linux/older_deb.sh PACKAGE OLDER
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
dpkg-deb --raw-extract "$1" "$folder/root"
sed -i '/^Version: /s/$/~older/' "$folder/root/DEBIAN/control"
dpkg-deb --root-owner-group -Znone --build "$folder/root" "$2" >/dev/null
