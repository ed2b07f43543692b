#!/bin/sh
# Check the Debian package: by Debian's own tools, then in a Debian of its own in a folder, as an ordinary user without a
# network: install an older one, make a profile, upgrade, play the journey, purge; the profile stays as it was.
# As root on Debian, with debootstrap, lintian, desktop-file-utils, appstream and iproute2.
#
#   sh packaging/linux/check_deb.sh [PACKAGE [SUITE]]
#
# The Debian in build/debian is kept for the next time; `rm -r build/debian` makes a new one.
set -eu
cd "$(dirname "$0")/../.."
for tool in debootstrap lintian desktop-file-validate appstreamcli ip unshare; do
    PATH="$PATH:/usr/sbin" command -v "$tool" >/dev/null || { echo "$tool is missing." >&2 && exit 1; }
done
package=$(ls "${1:-$(ls -t build/dist/sakia-ng_*.deb | head -n 1)}")
suite=${2:-bookworm}
debian=build/debian/$suite

echo "== Debian's checks of $package"
desktop-file-validate packaging/linux/*.desktop
appstreamcli validate --no-net packaging/linux/*.metainfo.xml
[ "$(id -u)" != 0 ] || as_root=--allow-root
lintian ${as_root:-} --fail-on error,warning "$package"

echo "== A fresh $suite"
if [ ! -f $debian/.complete ]; then
    rm -rf $debian
    mkdir -p $debian
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | head -n 1)
    debootstrap --variant=minbase "$suite" $debian "$mirror" >build/debian/debootstrap.log
    touch $debian/.complete
fi

# Each run begins with what debootstrap left: everything else happens in a layer that is thrown away.
work=$(mktemp -d build/debian/run.XXXXXX)
trap 'rm -rf "$work"' EXIT
mkdir "$work/upper" "$work/work" "$work/root" "$work/packages"
cp "$package" "$work/packages/new.deb"
sh packaging/linux/older_deb.sh "$package" "$work/packages/old.deb"
cp packaging/linux/in_debian.sh "$work/packages/"
cp -L /etc/resolv.conf "$work/packages/"
find /etc/apt/apt.conf.d -name '*registry*' -exec cp {} "$work/packages/registry.conf" \; # how packages are got here

unshare --mount --pid --fork sh -eu -c '
    root=$1/root
    mount -t overlay overlay -o "lowerdir=$2,upperdir=$1/upper,workdir=$1/work" "$root"
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mkdir "$root/packages"
    mount --bind "$1/packages" "$root/packages"
    chroot "$root" sh /packages/in_debian.sh prepare
    unshare --net sh -euc "ip link set lo up; chroot \"\$1\" sh /packages/in_debian.sh try" - "$root"
' - "$PWD/$work" "$PWD/$debian"
