#!/bin/sh
# Lay what a Linux desktop shows of the program into DIR (a share folder): entry, description, icons, manual page.
#
#   sh packaging/linux/share.sh DIR
set -eu
share=$1
cd "$(dirname "$0")/../.."
id=org.duniter.sakia_ng

put() { install -D -m 644 "$1" "$share/$2"; }

put "packaging/linux/$id.desktop" "applications/$id.desktop"
put "packaging/linux/$id.metainfo.xml" "metainfo/$id.metainfo.xml"
for size in 16 24 32 48 64 128 256 512; do
    put "build/icons/$size.png" "icons/hicolor/${size}x$size/apps/$id.png"
done
put resources/icons/sakia.svg "icons/hicolor/scalable/apps/$id.svg"
put resources/icons/sakia-symbolic.svg "icons/hicolor/symbolic/apps/$id-symbolic.svg"
mkdir -p "$share/man/man1"
gzip -9n <packaging/linux/sakia-ng.1 >"$share/man/man1/sakia-ng.1.gz"
