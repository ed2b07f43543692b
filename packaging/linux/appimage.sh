#!/bin/sh
# Build build/dist/Sakia-NG-VERSION-MACHINE.AppImage of the folder that frozen.sh built: a runtime of type 2, given by its
# path, followed by the AppDir as squashfs. Without a runtime only the AppDir and its squashfs are made.
#
#   sh packaging/linux/appimage.sh [RUNTIME]
set -eu
runtime=${1:-}
[ -z "$runtime" ] || runtime=$(realpath "$runtime")
cd "$(dirname "$0")/../.."
. packaging/epoch.sh
umask 022
command -v mksquashfs >/dev/null || { echo "mksquashfs is missing: install squashfs-tools." >&2 && exit 1; }

version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' sakia_ng/__init__.py)
id=org.duniter.sakia_ng
app=build/appimage/AppDir
payload=build/appimage/payload.squashfs
rm -rf build/appimage
mkdir -p $app/usr/lib
cp -a build/dist/sakia-ng $app/usr/lib/
sh packaging/linux/share.sh $app/usr/share
install -m 755 packaging/linux/AppRun $app/AppRun
cp packaging/linux/$id.desktop build/icons/256.png $app/
mv $app/256.png $app/$id.png
ln -s $id.png $app/.DirIcon
find $app -exec touch --no-dereference -d "@$SOURCE_DATE_EPOCH" {} +

# mksquashfs takes all times from SOURCE_DATE_EPOCH
mksquashfs $app $payload -quiet -no-progress -noappend -all-root -no-xattrs -comp zstd -Xcompression-level 19
echo "$payload: $(du -m $payload | cut -f1) MB"

[ -n "$runtime" ] || { echo "Without RUNTIME=path there is no AppImage; $app/AppRun starts it." && exit 0; }
[ "$(dd if="$runtime" bs=1 skip=1 count=3 2>/dev/null)" = ELF ] || { echo "$runtime is no program." >&2 && exit 1; }
target=build/dist/Sakia-NG-$version-$(uname -m).AppImage
cat "$runtime" $payload >"$target"
chmod 755 "$target"
echo "$target: $(du -m "$target" | cut -f1) MB"
