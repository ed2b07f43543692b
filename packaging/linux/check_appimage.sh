#!/bin/sh
# Play the journey from what the AppImage holds, mounted for reading alone as its runtime does it, as an ordinary user.
# As root on Linux.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
mkdir "$work/mount" "$work/home"
chown 1000:1000 "$work/home"

unshare --mount sh -euc '
    mount -o loop,ro "$2" "$1/mount"
    setpriv --reuid 1000 --regid 1000 --clear-groups env -i HOME="$1/home" PATH=/usr/bin:/bin LANG=C.UTF-8 \
        QT_QPA_PLATFORM=offscreen "$1/mount/AppRun" --demo --journey "$1/home/pictures"
' - "$work" build/appimage/payload.squashfs
[ -f "$work/home/pictures/54.png" ]
