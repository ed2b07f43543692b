#!/bin/sh
# Make build/dist/Sakia-NG-VERSION-MACHINE.dmg of build/dist/Sakia.app, on macOS. Signed and notarised when CERTIFICATE
# (PKCS 12 in base64), CERTIFICATE_PASSWORD, IDENTITY, and NOTARY_APPLE_ID, NOTARY_TEAM, NOTARY_PASSWORD are set; it says
# so when they are not.
set -eu
cd "$(dirname "$0")/../.."
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' sakia_ng/__init__.py)
app=build/dist/Sakia.app
image=build/dist/Sakia-NG-$version-$(uname -m).dmg
keychain=build/signing.keychain-db

sign() {
    umask 077
    password=$(openssl rand -hex 32)
    trap 'security delete-keychain "$PWD/$keychain"; rm -f build/certificate.p12' EXIT
    printf '%s' "$CERTIFICATE" | openssl base64 -d -A -out build/certificate.p12
    security create-keychain -p "$password" "$PWD/$keychain"
    security unlock-keychain -p "$password" "$PWD/$keychain"
    security import build/certificate.p12 -k "$PWD/$keychain" -P "$CERTIFICATE_PASSWORD" -T /usr/bin/codesign
    security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$PWD/$keychain" >/dev/null
    # What is inside is signed first, then what holds it.
    find $app/Contents -type f \( -name '*.so' -o -name '*.dylib' -o -path '*/MacOS/*' \) -exec \
        codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist \
        --keychain "$PWD/$keychain" --sign "$IDENTITY" {} +
    codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist \
        --keychain "$PWD/$keychain" --sign "$IDENTITY" $app
    codesign --verify --deep --strict $app
    umask 022
}

if [ -n "${CERTIFICATE:-}" ]; then
    sign
else
    echo "There is no certificate: $app is signed for this machine alone, and macOS warns of it elsewhere."
    codesign --force --deep --sign - $app
fi

rm -rf build/dmg "$image"
mkdir build/dmg
cp -R $app build/dmg/
ln -s /Applications build/dmg/Applications
hdiutil create -quiet -volname Sakia -srcfolder build/dmg -format UDZO "$image"

if [ -n "${CERTIFICATE:-}" ] && [ -n "${NOTARY_APPLE_ID:-}" ]; then
    xcrun notarytool submit "$image" --wait --apple-id "$NOTARY_APPLE_ID" --team-id "$NOTARY_TEAM" --password "$NOTARY_PASSWORD"
    xcrun stapler staple "$image"
else
    echo "There is no account for notarisation: $image is not notarised."
fi
