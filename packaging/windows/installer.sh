#!/bin/sh
# Compile the installer for Windows of a folder that PyInstaller built there, build/dist/Sakia-NG-VERSION-setup.exe.
#
#   sh packaging/windows/installer.sh [FOLDER [TARGET [OPTION...]]]
#
# makensis runs on Linux too: the script can be tried on a stand-in folder that holds a sakia-ng.exe. Options are those
# of makensis.
set -eu
cd "$(dirname "$0")/../.."
. packaging/epoch.sh
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' sakia_ng/__init__.py)
folder=${1:-build/dist/sakia-ng}
target=${2:-build/dist/Sakia-NG-$version-setup.exe}
shift $(($# < 2 ? $# : 2))
icon=build/icons/sakia-ng.ico
command -v makensis >/dev/null || { echo "makensis is missing: install NSIS." >&2 && exit 1; }
[ -f "$folder/sakia-ng.exe" ] || { echo "$folder holds no sakia-ng.exe: it is built on Windows." >&2 && exit 1; }
[ -f $icon ] || .venv/bin/python packaging/icons.py build/icons

absolute() { # makensis resolves paths from the folder of its script
    case "$1" in /* | ?:*) path=$1 ;; *) path=$PWD/$1 ;; esac
    if command -v cygpath >/dev/null; then cygpath -m "$path"; else echo "$path"; fi
}
mkdir -p "$(dirname "$target")"
makensis "$@" -V2 -WX -INPUTCHARSET UTF8 "-DVERSION=$version" "-DFOLDER=$(absolute "$folder")" "-DICON=$(absolute $icon)" \
    "-DTARGET=$(absolute "$target")" packaging/windows/installer.nsi
echo "$target: $(du -k "$target" | cut -f1) kB"
