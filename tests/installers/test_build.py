# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of packaging can be checked without building."""

from __future__ import annotations

import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImageReader

ROOT = Path(__file__).resolve().parent.parent.parent
BUILD = ROOT / "installers" / "build.py"


def test_check_finds_nothing_wrong() -> None:
    done = subprocess.run(
        [sys.executable, BUILD, "check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_an_unknown_target_is_wrong_usage() -> None:
    done = subprocess.run([sys.executable, BUILD, "floppy"], capture_output=True, check=False)
    assert done.returncode == 2


def test_the_desktop_entry_names_what_the_package_installs() -> None:
    entry = (ROOT / "installers/linux/org.holdback.Holdback.desktop").read_text()
    assert "\nExec=holdback gui %F\n" in entry
    assert "\nIcon=org.holdback.Holdback\n" in entry
    if shutil.which("desktop-file-validate"):
        path = ROOT / "installers/linux/org.holdback.Holdback.desktop"
        subprocess.run(["desktop-file-validate", path], check=True)


@pytest.mark.parametrize("name", ["Info.plist", "entitlements.plist"])
def test_property_lists_parse(name: str) -> None:
    assert plistlib.loads((ROOT / "installers" / "macos" / name).read_bytes())


def test_the_uninstaller_never_removes_the_users_data() -> None:
    script = (ROOT / "installers/windows/holdback.nsi").read_text()
    uninstall = script[script.index('Section "Uninstall"') :]
    assert "$LOCALAPPDATA\\holdback" not in uninstall
    assert 'RMDir /r "$INSTDIR"' not in uninstall


@pytest.mark.parametrize("container", ["ico", "icns"])
def test_icons_of_windows_and_macos_open_in_all_their_sizes(container: str, tmp_path: Path) -> None:
    file = tmp_path / f"holdback.{container}"
    script = ROOT / "installers" / "render_icons.py"
    subprocess.run([sys.executable, script, container, file], check=True)
    reader = QImageReader(str(file))
    sizes = set()
    for _ in range(reader.imageCount()):
        sizes.add(reader.read().width())
        reader.jumpToNextImage()
    assert {16, 32, 64, 128, 256} <= sizes


def test_each_system_builds_and_starts_what_it_built() -> None:
    jobs = (ROOT / ".github/workflows/installers.yml").read_text()
    for target in ("check tar deb", "nsis", "dmg"):
        assert f"installers/build.py {target}" in jobs
    assert "    smoke()\n" in BUILD.read_text()
