#!/bin/sh
# What check_deb.sh does inside its Debian, where /packages holds new.deb and old.deb. What begins with get_ has a network,
# the rest needs none.
set -eu
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
person() { setpriv --reuid 1000 --regid 1000 --clear-groups env -i HOME=/srv/person PATH=/usr/bin:/bin LC_ALL=C.UTF-8 \
    QT_QPA_PLATFORM=offscreen "$@"; }
fingerprint() { (cd /srv/person && find .local -type f -exec sha256sum {} + | LC_ALL=C sort); }

get() { # get PACKAGES...
    apt-get -qq update
    apt-get -qq --yes --no-install-recommends "$@" >/packages/apt.log 2>&1 || { cat /packages/apt.log && exit 1; }
    useradd --create-home --skel /nonexistent --home-dir /srv/person --uid 1000 person
}

get_tools() { get install appstream desktop-file-utils lintian; }

get_needs() { get satisfy "$(dpkg-deb --field /packages/new.deb Depends)"; }

lint() {
    echo "== Debian's checks"
    cd /srv/person
    person dpkg-deb --extract /packages/new.deb files
    person desktop-file-validate files/usr/share/applications/*.desktop
    person appstreamcli validate --no-net files/usr/share/metainfo/*.xml
    person lintian --fail-on error,warning /packages/new.deb
}

open_profile() { # the window for some seconds, which ends as by its user's session
    person timeout --signal TERM 20 sakia-ng --demo || [ $? = 124 ]
}

same() { # same BEFORE NOW WHAT
    [ "$1" = "$2" ] || { echo "$3 changed the profile." >&2 && exit 1; }
}

try() {
    echo "== Install"
    dpkg --install /packages/old.deb >/dev/null
    person sakia-ng --version
    # what a desktop loads and nothing here: there is no screen, no camera, no printer
    for file in platforms/libqxcb platforms/libqwayland multimedia/libffmpegmediaplugin printsupport/libcupsprintersupport; do
        needs=$(ldd "/opt/sakia-ng/_internal/PySide6/Qt/plugins/$file.so")
        if echo "$needs" | grep "not found"; then exit 1; fi
    done

    echo "== Make a profile with the older version: accounts, a vault, a payment"
    cd /srv/person
    person sakia-ng --demo --journey /srv/person/older --data-dir /srv/person/.local/share/sakia-ng >/dev/null
    before=$(fingerprint)
    vault=$(echo "$before" | grep 'vault\.sakia$')

    echo "== Upgrade, and open it with the newer version"
    dpkg --install /packages/new.deb >/dev/null
    same "$before" "$(fingerprint)" "The upgrade"
    open_profile
    before=$(fingerprint)
    same "$vault" "$(echo "$before" | grep 'vault\.sakia$')" "The newer version"

    echo "== The journey, as an ordinary user"
    person sakia-ng --demo --journey /srv/person/pictures
    [ -f /srv/person/pictures/54.png ]

    echo "== Remove"
    dpkg --purge sakia-ng >/dev/null
    [ ! -e /opt/sakia-ng ]
    [ ! -e /usr/bin/sakia-ng ]
    same "$before" "$(fingerprint)" "The removal"
    echo "The profile is as it was: $(echo "$before" | wc -l) files."
    # the system's own fonts are listed there for all programs
    other=$(find /srv/person -type f -not -path '*/.local/share/sakia-ng/*' -not -path '*/.cache/fontconfig/*' -not -name '*.png')
    [ -z "$other" ] || { echo "It wrote elsewhere: $other" >&2 && exit 1; }
}

"$1"
