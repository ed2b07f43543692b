#!/bin/sh
# Build everything twice, from what is committed, in two folders of different names, and compare: the tree of the
# program, the Debian package, what the AppImage holds, the wheel and the sources. Ten minutes and more; on Linux.
set -eu
cd "$(dirname "$0")/.."
. packaging/epoch.sh
umask 022
base=build/reproducible
rm -rf $base
mkdir -p $base
git archive --output=$base/sources.tar HEAD

build() { # build FOLDER
    mkdir -p "$1"
    tar -x -C "$1" -f $base/sources.tar
    (
        cd "$1"
        sh packaging/frozen.sh && sh packaging/linux/deb.sh && sh packaging/linux/appimage.sh &&
            sh packaging/wheel.sh build/venv/bin/python
    ) >"$1.log" 2>&1 || { tail -n 20 "$1.log" && exit 1; }
    rm -rf "$1/build/venv" "$1/build/work"
    (
        cd "$1/build"
        find dist appimage/payload.squashfs -type f -exec sha256sum {} + | LC_ALL=C sort -k 2
        find dist ! -type f -printf '%y %l %p\n' | LC_ALL=C sort
    ) >"$1.sums"
}

build $base/one
build $base/two/in/another/folder
if ! diff -u $base/one.sums $base/two/in/another/folder.sums; then
    echo "The builds differ." >&2 && exit 1
fi
echo "Two builds, the same bytes: $(wc -l <$base/one.sums) files."
grep -e '\.deb$' -e 'squashfs$' -e '\.whl$' -e '\.tar\.gz$' $base/one.sums
