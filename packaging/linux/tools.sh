#!/bin/sh
# Install on Debian, as root, what builds packages and what tries them: see the README here.
set -eu
building="binutils dpkg-dev libpulse0 libxrandr2 squashfs-tools" # libraries that the camera needs
trying="appstream debian-archive-keyring debootstrap desktop-file-utils flatpak-builder iproute2 lintian minisign nsis wine64"
export DEBIAN_FRONTEND=noninteractive
apt-get -qq -o Acquire::Retries=5 update
# shellcheck disable=SC2086 # words, on purpose
apt-get -qq -o Acquire::Retries=5 -o DPkg::Lock::Timeout=300 --yes --no-install-recommends install \
    $building $trying >/dev/null
