#!/bin/sh
# Build the Debian package build/dist/sakia-ng_VERSION_ARCHITECTURE.deb of the folder that frozen.sh built. It needs no
# network at its installation and runs no script then: the desktop's own triggers see its files.
#
#   MAINTAINER="Name <address>" sh packaging/linux/deb.sh
set -eu
cd "$(dirname "$0")/../.."
. packaging/epoch.sh
umask 022
for tool in dpkg-deb dpkg-shlibdeps; do
    command -v "$tool" >/dev/null || { echo "$tool is missing: install the package dpkg-dev." >&2 && exit 1; }
done

version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' sakia_ng/__init__.py)
architecture=$(dpkg --print-architecture)
maintainer=${MAINTAINER:-Sakia-NG <maintainers@sakia-ng.invalid>}
root=build/deb/root
package=build/dist/sakia-ng_${version}_$architecture.deb
rm -rf build/deb "$package"

mkdir -p $root/opt $root/usr/bin $root/DEBIAN build/deb/debian
cp -a build/dist/sakia-ng $root/opt/
# Debian has these itself, and mends them when they have holes; the folder holds them for systems that lack them.
find $root/opt/sakia-ng/_internal -maxdepth 1 -name 'lib*.so*' ! -name 'libpython*' -delete
find $root/opt -type d -exec chmod 755 {} + -o -type f -exec chmod 644 {} +
chmod 755 $root/opt/sakia-ng/sakia-ng
ln -s /opt/sakia-ng/sakia-ng $root/usr/bin/sakia-ng
sh packaging/linux/share.sh $root/usr/share
install -D -m 644 packaging/linux/copyright $root/usr/share/doc/sakia-ng/copyright
install -D -m 644 packaging/linux/lintian-overrides $root/usr/share/lintian/overrides/sakia-ng
gzip -9n >$root/usr/share/doc/sakia-ng/changelog.gz <<END
sakia-ng ($version) stable; urgency=medium

  * What changed is told in the description of the program (AppStream).

 -- $maintainer  $(date -u -R -d "@$SOURCE_DATE_EPOCH")
END

# Which of the system's packages the libraries inside need; what they find beside themselves is no such need.
inside=$PWD/$root/opt/sakia-ng/_internal
printf 'Source: sakia-ng\n\nPackage: sakia-ng\nArchitecture: any\n' >build/deb/debian/control
(cd build/deb && find root/opt -type f \( -name '*.so*' -o -name sakia-ng \) -print0 | LC_ALL=C sort -z |
    xargs -0 dpkg-shlibdeps --warnings=0 --ignore-missing-info -O -xsakia-ng \
        "-l$inside" "-l$inside/PySide6" "-l$inside/PySide6/Qt/lib" "-l$inside/shiboken6" >needs)
needs=$(sed -n 's/^shlibs:Depends=//p' build/deb/needs)

cat >$root/DEBIAN/control <<END
Package: sakia-ng
Version: $version
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $(du -sk --apparent-size $root/opt $root/usr | awk '{ kilobytes += $1 } END { print kilobytes }')
Depends: $needs, ca-certificates
Recommends: gnome-keyring | kwalletmanager, xdg-desktop-portal
Section: utils
Priority: optional
Description: wallet for the libre currency Ğ1 and its sisters
 Accounts, balances in Ğ1 and in universal dividends, payments with a comment,
 histories, certifications and memberships. Every payment is followed until it
 is final, several servers are compared, and all that was learnt is complete
 without a network.
 .
 The package holds Python and the libraries that the program uses.
END
(cd $root && find opt usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >$root/DEBIAN/md5sums
find $root -exec touch --no-dereference -d "@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz --build $root "$package" >/dev/null
size=$(($(wc -c <"$package") / 1000000))
echo "$package: $size MB, at most 65"
[ $size -le 65 ] || { echo "It is too large." >&2 && exit 1; }
