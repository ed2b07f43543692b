#!/bin/sh
# What check_deb.sh does inside its Debian: `prepare` gets what the package depends on, `try` has no network.
set -eu
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
person() { setpriv --reuid 1000 --regid 1000 --clear-groups env -i HOME=/srv/person PATH=/usr/bin:/bin LC_ALL=C.UTF-8 \
    QT_QPA_PLATFORM=offscreen "$@"; }
fingerprint() { (cd /srv/person && find .local -type f -exec sha256sum {} + | LC_ALL=C sort); }

prepare() {
    cp /packages/resolv.conf /etc/resolv.conf
    [ ! -f /packages/registry.conf ] || cp /packages/registry.conf /etc/apt/apt.conf.d/99registry
    apt-get -qq update
    apt-get -qq --yes --no-install-recommends install --download-only /packages/new.deb >/dev/null
    needs=$(dpkg-deb --field /packages/new.deb Depends)
    apt-get -qq --yes --no-install-recommends satisfy "$needs" >/dev/null 2>&1
    useradd --create-home --home-dir /srv/person --uid 1000 person
}

make_profile() { # the demonstration for some seconds, which ends as by its user's session
    person timeout --signal TERM 20 sakia-ng --demo || [ $? = 124 ]
}

try() {
    echo "== Install, without a network"
    dpkg --install /packages/old.deb >/dev/null
    person sakia-ng --version
    for plugin in xcb wayland; do # what a desktop loads and no screen here does
        if ldd "/opt/sakia-ng/_internal/PySide6/Qt/plugins/platforms/libq$plugin.so" | grep "not found"; then exit 1; fi
    done

    echo "== Make a profile with the older version"
    make_profile
    [ -n "$(fingerprint)" ] || { echo "No profile was made." >&2 && exit 1; }
    before=$(fingerprint)

    echo "== Upgrade"
    dpkg --install /packages/new.deb >/dev/null
    [ "$(fingerprint)" = "$before" ] || { echo "The upgrade changed the profile." >&2 && exit 1; }
    make_profile
    before=$(fingerprint)

    echo "== The journey, as an ordinary user"
    cd /srv/person
    person sakia-ng --demo --journey /srv/person/pictures
    [ -f /srv/person/pictures/54.png ]

    echo "== Remove"
    dpkg --purge sakia-ng >/dev/null
    [ ! -e /opt/sakia-ng ] && [ ! -e /usr/bin/sakia-ng ]
    [ "$(fingerprint)" = "$before" ] || { echo "The removal changed the profile." >&2 && exit 1; }
    echo "The profile is as it was: $(echo "$before" | wc -l) files."
}

"$1"
