# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#!/usr/bin/env python3
"""Builds what people install. The only entry: ``python3 installers/build.py TARGET...``.

    onedir     the program as a folder, window and command line (PyInstaller)
    tar        that folder as .tar.gz
    deb        that folder as a Debian package under /opt/holdback
    appimage   an AppImage where appimagetool is at hand, else the AppDir and the command
    nsis       the Windows installer (on Windows; elsewhere the script is compiled as a check)
    dmg        the macOS disk image (on macOS)
    check      everything about packaging that can be checked on this machine

Results lie in ``dist/``. What was run where is told in ``installers/README.md``.
"""

from __future__ import annotations

import contextlib
import gzip
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tarfile
import time
import venv
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "installers"
DIST = ROOT / "dist"
WORK = ROOT / "build"
FOLDER = DIST / "holdback"
SMOKE_S = 60
APP_ID = "org.holdback.Holdback"
QT_PACKAGES = (
    "libglib2.0-0 | libglib2.0-0t64, libegl1, libgl1, libfontconfig1, libxkbcommon0, libdbus-1-3, "
    "libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1, libxcb-shape0, libxkbcommon-x11-0"
)


def version() -> str:
    """Return the version that the package states."""
    text = (ROOT / "app" / "holdback" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if not found:
        raise SystemExit("build: the version is not where it should be")
    return found[1]


def run(*command: str | Path, **environment: str) -> None:
    """Run a command; a failure ends the build."""
    print("build:", " ".join(map(str, command)), flush=True)
    subprocess.run([*map(str, command)], check=True, env={**os.environ, **environment}, cwd=ROOT)


def build_environment() -> Path:
    """Make a virtual environment with the pinned packages and PyInstaller; return its Python."""
    place = WORK / "environment"
    python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    wanted = [ROOT / "requirements" / f"{name}.txt" for name in ("run", "setup", "build")]
    stamp = place / "stamp"
    content = "".join(path.read_text(encoding="utf-8") for path in wanted)
    if not (stamp.exists() and stamp.read_text(encoding="utf-8") == content):
        venv.EnvBuilder(with_pip=True, clear=True).create(place)
        for path in wanted:
            run(python, "-m", "pip", "install", "--quiet", "--require-hashes", "-r", path)
        run(
            python,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-deps",
            "--no-build-isolation",
            "-e",
            ROOT,
        )
        stamp.write_text(content, encoding="utf-8")
    return python


def onedir() -> Path:
    """Freeze the program; add licences and the list of what it contains."""
    python = build_environment()
    run(python, HERE / "translations.py", "compile")
    for container in ("ico", "icns"):
        icon = WORK / "icons" / f"holdback.{container}"
        run(python, HERE / "render_icons.py", container, icon)
    shutil.rmtree(FOLDER, ignore_errors=True)
    run(
        python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
        "--distpath", DIST, "--workpath", WORK / "pyinstaller",
        HERE / "pyinstaller" / "holdback.spec",
    )  # fmt: skip
    if sys.platform == "linux":
        strip_libraries(FOLDER / "lib")
    shutil.copy(ROOT / "LICENSE", FOLDER)
    run(python, HERE / "third_party.py", FOLDER)
    return FOLDER


def strip_libraries(folder: Path) -> None:
    """Take the debug symbols out of libraries that were built with them (half the size of some).

    Qt's own are left as they came: whoever replaces them must find what they expect.
    """
    if shutil.which("strip") is None:
        print("build: strip is not on this machine, the libraries keep their symbols")
        return
    for library in folder.rglob("*.so*"):
        if "PySide6" not in library.parts and library.is_file() and not library.is_symlink():
            subprocess.run(["strip", "--strip-unneeded", library], check=False)


def smoke() -> None:
    """Start both frozen programs for real; anything unexpected ends the build."""
    suffix = ".exe" if os.name == "nt" else ""
    data, demo = WORK / "smoke-data", WORK / "smoke-demo"
    for folder in (data, demo):
        shutil.rmtree(folder, ignore_errors=True)
    program = FOLDER / f"holdback{suffix}"
    done = subprocess.run(
        [program, "--data-dir", data, "demo", demo, "--json"], capture_output=True, check=False
    )
    steps = json.loads(done.stdout or b"{}").get("steps", [])
    if done.returncode or not steps:
        raise SystemExit(f"build: the frozen demo failed: {done.stderr.decode()[-2000:]}")
    print(f"build: the frozen program did {len(steps)} steps of the demo")
    smoke_window(FOLDER / f"holdback-window{suffix}", data, demo / "tracks")


def smoke_window(program: Path, data: Path, tracks: Path) -> None:
    """Open the frozen window on a folder, without a screen, until its tracks are in the index."""
    index = data / "index.db"
    environment = {**os.environ, "HOLDBACK_DATA_DIR": str(data), "QT_QPA_PLATFORM": "offscreen"}
    window = subprocess.Popen([program, tracks], env=environment, stderr=subprocess.PIPE)
    found, deadline = 0, time.monotonic() + SMOKE_S
    while not found and window.poll() is None and time.monotonic() < deadline:
        time.sleep(0.2)
        if index.exists():
            found = tracks_in(index)
    window.terminate()
    errors = window.communicate(timeout=SMOKE_S)[1].decode(errors="replace")
    if not found or "Traceback" in errors:
        raise SystemExit(f"build: the frozen window did not read a folder: {errors[-2000:]}")
    print(f"build: the frozen window read {found} tracks")


def tracks_in(index: Path) -> int:
    """Return how many tracks an index holds that another program may be filling."""
    with contextlib.closing(sqlite3.connect(f"file:{index}?mode=ro", uri=True)) as database:
        try:
            return int(database.execute("SELECT count(*) FROM track").fetchone()[0])
        except sqlite3.OperationalError:
            return 0


def tar() -> Path:
    """Pack the folder as .tar.gz."""
    target = DIST / f"holdback-{version()}-linux-{os.uname().machine}.tar.gz"
    with tarfile.open(target, "w:gz", compresslevel=6) as archive:
        archive.add(FOLDER, "holdback")
        for name in (f"{APP_ID}.desktop", f"{APP_ID}.metainfo.xml"):
            archive.add(HERE / "linux" / name, f"holdback/share/{name}")
    return target


def icons(root: Path) -> None:
    """Put the program's icon in all sizes below ``root``/share/icons (freedesktop layout)."""
    source = ROOT / "resources" / "icons" / "holdback.svg"
    theme = root / "share" / "icons" / "hicolor"
    scalable = theme / "scalable" / "apps"
    scalable.mkdir(parents=True)
    shutil.copy(source, scalable / f"{APP_ID}.svg")
    run(build_environment(), HERE / "render_icons.py", "theme", theme)


def deb() -> Path:
    """Make a Debian package: /opt/holdback, a command, a menu entry, icons."""
    tree = WORK / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(FOLDER, tree / "opt" / "holdback", symlinks=True)
    usr = tree / "usr"
    for folder in ("bin", "share/applications", "share/metainfo", "share/doc/holdback"):
        (usr / folder).mkdir(parents=True)
    (usr / "bin" / "holdback").symlink_to("/opt/holdback/holdback")
    shutil.copy(HERE / "linux" / f"{APP_ID}.desktop", usr / "share" / "applications")
    shutil.copy(HERE / "linux" / f"{APP_ID}.metainfo.xml", usr / "share" / "metainfo")
    shutil.copy(HERE / "linux" / "copyright", usr / "share" / "doc" / "holdback")
    changelog = gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), 9, mtime=0)
    (usr / "share" / "doc" / "holdback" / "changelog.gz").write_bytes(changelog)
    icons(usr)
    size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file()) // 1024
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        f"Package: holdback\nVersion: {version()}\nArchitecture: {debian_architecture()}\n"
        "Maintainer: Holdback contributors <maintainers@holdback.example>\n"
        f"Installed-Size: {size}\nSection: sound\nPriority: optional\nDepends: {QT_PACKAGES}\n"
        "Description: look after the rights in your own music\n"
        " Reads what audio files say about AI, embeds a machine-readable reservation without\n"
        " damaging a file, shows what platforms' terms allow, and writes opt-out letters.\n",
        encoding="utf-8",
    )
    for path in tree.rglob("*"):
        if not path.is_symlink():
            executable = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if executable else 0o644)
    target = DIST / f"holdback_{version()}_{debian_architecture()}.deb"
    run("dpkg-deb", "--build", "--root-owner-group", "-Zxz", "-z1", tree, target)
    return target


def debian_architecture() -> str:
    """Return Debian's name of this machine's architecture."""
    names = {"x86_64": "amd64", "aarch64": "arm64"}
    return names.get(os.uname().machine, os.uname().machine)


def appimage() -> Path:
    """Make the AppDir, and the AppImage where its tool is at hand."""
    tree = WORK / "Holdback.AppDir"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(FOLDER, tree / "usr" / "holdback", symlinks=True)
    icons(tree / "usr")
    shutil.copy(HERE / "linux" / f"{APP_ID}.desktop", tree)
    shutil.copy(ROOT / "resources" / "icons" / "holdback.svg", tree / f"{APP_ID}.svg")
    start = tree / "AppRun"
    lines = (
        "#!/bin/sh",
        'here=$(dirname "$(readlink -f "$0")")',
        'exec "$here/usr/holdback/holdback" "$@"',
    )
    start.write_text("\n".join(lines) + "\n")
    start.chmod(0o755)
    tool = shutil.which("appimagetool")
    target = DIST / f"Holdback-{version()}-{os.uname().machine}.AppImage"
    if tool is None:
        print(
            f"build: appimagetool is not on this machine, so there is no AppImage. The AppDir is "
            f"ready in {tree.relative_to(ROOT)}; run: appimagetool {tree.relative_to(ROOT)} "
            f"{target.relative_to(ROOT)}"
        )
        return tree
    run(tool, tree, target)
    return target


def nsis(source: Path = FOLDER) -> Path:
    """Compile the Windows installer from ``source``."""
    target = DIST / f"holdback-{version()}-setup.exe"
    DIST.mkdir(exist_ok=True)
    run(
        "makensis", "-V2", f"-DVERSION={version()}", f"-DSOURCE={source}", f"-DOUTPUT={target}",
        f"-DLICENCE={ROOT / 'LICENSE'}", HERE / "windows" / "holdback.nsi",
    )  # fmt: skip
    return target


def dmg() -> Path:
    """Make the macOS disk image, signed and notarized where the secrets are set."""
    target = DIST / f"Holdback-{version()}.dmg"
    run(HERE / "macos" / "sign-and-notarize.sh", DIST / "Holdback.app", target)
    return target


def check() -> None:
    """Check what this machine can check; a tool that is missing is named, not passed over."""
    import plistlib

    for name in ("Info.plist", "entitlements.plist"):
        plistlib.loads((HERE / "macos" / name).read_bytes())
    tools: dict[str, Sequence[str | Path]] = {
        "desktop-file-validate": [HERE / "linux" / f"{APP_ID}.desktop"],
        "appstreamcli": ["validate", "--no-net", HERE / "linux" / f"{APP_ID}.metainfo.xml"],
        "sh": ["-n", HERE / "macos" / "sign-and-notarize.sh"],
    }
    for tool, arguments in tools.items():
        if shutil.which(tool):
            run(tool, *arguments)
        else:
            print(f"build: not checked, {tool} is not on this machine")
    if shutil.which("makensis"):
        stub = WORK / "nsis-check"
        shutil.rmtree(stub, ignore_errors=True)
        stub.mkdir(parents=True)
        (stub / "holdback-window.exe").write_bytes(b"")
        nsis(stub).unlink()
    else:
        print("build: not checked, makensis is not on this machine")


def main(arguments: Sequence[str]) -> int:
    """Build the named targets from one frozen folder."""
    if not arguments or not set(arguments) <= set(TARGETS):
        print(__doc__)
        return 2
    if "check" in arguments:
        check()
    packages = [name for name in arguments if name != "check"]
    if packages:
        made = onedir()
        smoke()
        for name in packages:
            made = PACKAGES[name]() if name in PACKAGES else made
            print(f"build: {made.relative_to(ROOT)}")
    return 0


PACKAGES = {"tar": tar, "deb": deb, "appimage": appimage, "nsis": nsis, "dmg": dmg}
TARGETS = ("onedir", "check", *PACKAGES)

if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
