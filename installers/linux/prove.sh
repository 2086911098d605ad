#!/bin/sh
# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# prove.sh FOLDER: installs the .deb and unpacks the .tar.gz of dist/ in a bare Debian 12, as root.
# FOLDER holds the bare system (made with debootstrap when it is not there); each run works on a
# fresh copy of it. Opens the window under Xvfb, does the demo from the frozen command line,
# uninstalls, and lists what is left. Ends with "proved" or with an error.
set -eu
bare=$1 here=$(cd "$(dirname "$0")/../.." && pwd)
[ -d "$bare" ] || debootstrap --variant=minbase --include=ca-certificates bookworm "$bare"
root=$(mktemp -d) && cp -a "$bare/." "$root"
leave() { umount "$root/dev" "$root/proc" 2>/dev/null || true; rm -rf --one-file-system "$root"; }
trap leave EXIT
cp /etc/resolv.conf /etc/hosts "$root/etc/"
for conf in /etc/apt/apt.conf.d/*prox* /etc/apt/apt.conf.d/99*; do
  [ ! -f "$conf" ] || cp "$conf" "$root/etc/apt/apt.conf.d/"
done
cp -rL /etc/ssl/certs/. "$root/etc/ssl/certs/" 2>/dev/null || true
cp "$here"/dist/holdback_*.deb "$here"/dist/holdback-*.tar.gz "$root/tmp/"
mount -t proc proc "$root/proc" && mount --bind /dev "$root/dev"
cat > "$root/tmp/inside.sh" <<'INSIDE'
set -eu
window_is_up() {  # command...: starts it under Xvfb, looks for its window, closes it
  DISPLAY=:7 "$@" >/tmp/window.log 2>&1 & started=$!
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    sleep 1
    if DISPLAY=:7 xwininfo -root -tree | grep -q 'Catalogue — Holdback'; then
      kill "$started"; wait "$started" 2>/dev/null || true
      ! grep -q Traceback /tmp/window.log && return 0
    fi
  done
  cat /tmp/window.log; return 1
}
mkdir -p "$HOME" && apt-get update -qq
apt-get install -y -qq --no-install-recommends xvfb x11-utils >/dev/null
apt-get install -y -qq --no-install-recommends /tmp/holdback_*.deb >/dev/null
Xvfb :7 -screen 0 1280x800x24 >/dev/null 2>&1 & screen=$!
until DISPLAY=:7 xwininfo -root >/dev/null 2>&1; do sleep 1; done
echo "prove: installed, $(du -sm /opt/holdback | cut -f1) MB"
holdback doctor
holdback demo "$HOME/demo" | tail -1
window_is_up holdback gui "$HOME/demo/tracks"
echo "prove: the window of the package is up"
mkdir /srv/unpacked && tar -xzf /tmp/holdback-*.tar.gz -C /srv/unpacked
/srv/unpacked/holdback/holdback demo /srv/demo | tail -1
export HOLDBACK_DATA_DIR=/srv/data
window_is_up /srv/unpacked/holdback/holdback-window /srv/demo/tracks
echo "prove: the window of the tarball is up"
kill "$screen"
rm -rf /srv/unpacked /srv/data /srv/demo
apt-get purge -y -qq holdback >/dev/null
left=$(find / -xdev -iname '*holdback*' -not -path '/proc/*' -not -path '/tmp/*' \
  -not -path "$HOME/*")
[ -z "$left" ] || { echo "prove: left behind: $left"; exit 1; }
echo "prove: purged; only the user's own data are left, in $HOME"
INSIDE
chroot "$root" env -i HOME=/home/artist PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
  DEBIAN_FRONTEND=noninteractive sh /tmp/inside.sh
echo proved
