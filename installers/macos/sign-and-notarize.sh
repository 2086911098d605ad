#!/bin/sh
# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# sign-and-notarize.sh Holdback.app Holdback.dmg
# Signs, packs and notarizes. Needs MACOS_IDENTITY (a "Developer ID Application" certificate) and
# NOTARY_PROFILE (made once with `xcrun notarytool store-credentials`). Without them the disk image
# is made unsigned, and that is said.
set -eu
app=$1 dmg=$2 here=$(dirname "$0")
if [ -n "${MACOS_IDENTITY:-}" ]; then
  codesign --deep --force --timestamp --options runtime \
    --entitlements "$here/entitlements.plist" --sign "$MACOS_IDENTITY" "$app"
else
  echo "WARNING: MACOS_IDENTITY is not set; the app is not signed" >&2
fi
hdiutil create -volname Holdback -srcfolder "$app" -ov -format UDZO "$dmg"
if [ -n "${MACOS_IDENTITY:-}" ] && [ -n "${NOTARY_PROFILE:-}" ]; then
  codesign --timestamp --sign "$MACOS_IDENTITY" "$dmg"
  xcrun notarytool submit "$dmg" --keychain-profile "$NOTARY_PROFILE" --wait
  xcrun stapler staple "$dmg"
else
  echo "WARNING: the disk image is not notarized" >&2
fi
