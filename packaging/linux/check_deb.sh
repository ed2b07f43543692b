#!/bin/sh
# Check the Debian package in a Debian of its own in a folder: by Debian's own tools; then, as an ordinary user without a
# network: install an older one, make a profile, upgrade, play the journey, purge; the profile stays as it was.
# As root on Debian or its kin, with debootstrap and iproute2.
#
#   sh packaging/linux/check_deb.sh [PACKAGE [SUITE]]
#
# The Debian in build/debian is kept for the next time; `rm -r build/debian` makes a new one.
set -eu
cd "$(dirname "$0")/../.."
for tool in debootstrap ip unshare; do
    PATH="$PATH:/usr/sbin" command -v "$tool" >/dev/null || { echo "$tool is missing." >&2 && exit 1; }
done
package=$(ls "${1:-$(ls -t build/dist/sakia-ng_*.deb | head -n 1)}")
suite=${2:-bookworm}
debian=build/debian/$suite

if [ ! -f "$debian/.complete" ]; then
    echo "== A fresh $suite"
    rm -rf "$debian"
    mkdir -p "$debian"
    mirror=
    if (. /etc/os-release && [ "$ID" = debian ]); then # where this system gets its packages
        mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | head -n 1)
    fi
    debootstrap --variant=minbase "$suite" "$debian" $mirror >build/debian/debootstrap.log
    touch "$debian/.complete"
fi

work=$(mktemp -d build/debian/run.XXXXXX)
trap 'rm -rf "$work"' EXIT
mkdir "$work/packages"
cp "$package" "$work/packages/new.deb"
sh packaging/linux/older_deb.sh "$package" "$work/packages/old.deb"
cp packaging/linux/in_debian.sh "$work/packages/"

# Each round begins with what debootstrap left: everything happens in a layer that is thrown away.
round() { # round WITH-NETWORK WITHOUT: do both there, one after the other
    rm -rf "$work/upper" "$work/work"
    mkdir -p "$work/upper/etc/apt/apt.conf.d" "$work/work" "$work/root"
    cp -L /etc/resolv.conf "$work/upper/etc/"
    apt-config dump | grep '^Acquire::' >"$work/upper/etc/apt/apt.conf.d/99host" # how packages are got here
    unshare --mount --pid --fork sh -eu -c '
        root=$1/root
        mount -t overlay overlay -o "lowerdir=$2,upperdir=$1/upper,workdir=$1/work" "$root"
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        mkdir "$root/packages"
        mount --bind "$1/packages" "$root/packages"
        chroot "$root" sh /packages/in_debian.sh "$3"
        unshare --net sh -euc "ip link set lo up; chroot \"\$1\" sh /packages/in_debian.sh \"\$2\"" - "$root" "$4"
    ' - "$PWD/$work" "$PWD/$debian" "$1" "$2"
}
round get_tools lint
round get_needs try
