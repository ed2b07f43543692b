#!/bin/sh
# What the system must have before Python's packages can be used: the venv module, Qt's libraries, a font.
# Installs with apt-get what is missing, as root or through a sudo that does not ask; else says what to type and fails.
#
#   sh packaging/system.sh PYTHON
set -eu
python=$1

[ "$(uname -s)" = Linux ] || exit 0

libraries="
libEGL.so.1            libegl1
libGL.so.1             libgl1
libdbus-1.so.3         libdbus-1-3
libfontconfig.so.1     libfontconfig1
libfreetype.so.6       libfreetype6
libglib-2.0.so.0       libglib2.0-0
libgssapi_krb5.so.2    libgssapi-krb5-2
libbrotlidec.so.1      libbrotli1
libstdc++.so.6         libstdc++6
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1    libwayland-egl1
libX11-xcb.so.1        libx11-xcb1
libxcb-cursor.so.0     libxcb-cursor0
libxcb-icccm.so.4      libxcb-icccm4
libxcb-image.so.0      libxcb-image0
libxcb-keysyms.so.1    libxcb-keysyms1
libxcb-randr.so.0      libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0      libxcb-shape0
libxcb-shm.so.0        libxcb-shm0
libxcb-sync.so.1       libxcb-sync1
libxcb-util.so.1       libxcb-util1
libxcb-xfixes.so.0     libxcb-xfixes0
libxcb-xkb.so.1        libxcb-xkb1
libxkbcommon-x11.so.0  libxkbcommon-x11-0
libxkbcommon.so.0      libxkbcommon0
"

has_font() {
    for folder in /usr/share/fonts /usr/local/share/fonts "${HOME:-/nonexistent}/.fonts" "${HOME:-/nonexistent}/.local/share/fonts"; do
        [ -d "$folder" ] && [ -n "$(find -L "$folder" -name '*.[to]tf' -print 2>/dev/null | head -n 1)" ] && return 0
    done
    return 1
}

missing_packages() {
    "$python" -c 'import ensurepip, venv' 2>/dev/null ||
        "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true)
    echo "$libraries" | while read -r library package; do
        case "$library" in ?*) case "$known" in *"$library "*) ;; *) echo "$package" ;; esac ;; esac
    done
    has_font || echo fonts-dejavu-core
}

packages=$(missing_packages | tr '\n' ' ')
[ -n "$packages" ] || exit 0

install="apt-get install --yes --no-install-recommends $packages"
if ! command -v apt-get >/dev/null 2>&1; then
    echo "This system lacks what Debian calls: $packages" >&2
    echo "Install them with its own package manager, then try again." >&2
    exit 1
fi
if [ "$(id -u)" = 0 ]; then
    as_root="env"
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    as_root="sudo -n env"
else
    sudo=""
    if command -v sudo >/dev/null 2>&1; then sudo="sudo "; fi
    echo "Some packages of the system are missing. Run this once as root, then try again:" >&2
    echo "    ${sudo}apt-get update && ${sudo}$install" >&2
    exit 1
fi

echo "Installing packages of the system: $packages"
options="-qq -o Acquire::Retries=5 -o DPkg::Lock::Timeout=300"
quiet="DEBIAN_FRONTEND=noninteractive $install $options"
# Lists that are there may be recent enough; where they are absent or old, fetch them and try again.
# shellcheck disable=SC2086 # words, on purpose
$as_root $quiet </dev/null >/dev/null 2>&1 || {
    $as_root apt-get update -qq -o Acquire::Retries=5 </dev/null
    $as_root $quiet </dev/null >/dev/null
}
