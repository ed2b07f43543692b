#!/bin/sh
# Install on Debian, as root, what builds packages and what tries them; with `tests`, what the tests alone use.
#
#   sh packaging/linux/tools.sh [tests]
set -eu
tests="appstream dbus-daemon desktop-file-utils flatpak-builder gnome-keyring minisign nsis wine64"
building="binutils dpkg-dev libcups2 libpulse0 libxrandr2 squashfs-tools" # libraries of the printer and the camera
trying="debian-archive-keyring debootstrap iproute2"
case "${1:-}" in
tests) packages=$tests ;;
*) packages="$tests $building $trying" ;;
esac

# shellcheck disable=SC2086 # words, on purpose, here and below
! dpkg -s $packages >/dev/null 2>&1 || exit 0
export DEBIAN_FRONTEND=noninteractive
apt-get -qq -o Acquire::Retries=5 update
# shellcheck disable=SC2086
apt-get -qq -o Acquire::Retries=5 -o DPkg::Lock::Timeout=300 --yes --no-install-recommends install $packages >/dev/null
