#!/usr/bin/env python3
# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets Holdback up on a fresh machine and starts it, or runs all its tests.

    python3 installers/dev.py run [PATH...]       the window (or, without a display, the demo)
    python3 installers/dev.py test [PYTEST...]    everything CI runs
    python3 installers/dev.py screenshots DIR     pictures of every page, from the real window

Standard library only. Makes ``.venv`` beside this folder, installs the pinned and hashed
packages, and sees to the system packages: as root on Debian or Ubuntu it installs them, elsewhere
it prints the one command to run. What is there already is not done again.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
REQUIREMENTS = ROOT / "requirements"
OLDEST_PYTHON = (3, 11)

# Each shared library that Qt loads, and the Debian package that has it. Qt names the missing one
# and aborts, so all are looked for beforehand.
QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
# The independent readers that tests use: command -> Debian package, Homebrew formula, winget id.
TEST_TOOLS = {
    "exiftool": ("libimage-exiftool-perl", "exiftool", "OliverBetz.ExifTool"),
    "ffmpeg": ("ffmpeg", "ffmpeg", "Gyan.FFmpeg"),
    "ffprobe": ("ffmpeg", "ffmpeg", "Gyan.FFmpeg"),
    "flac": ("flac", "flac", "Xiph.FLAC"),
    "mediainfo": ("mediainfo", "mediainfo", "MediaArea.MediaInfo"),
    "pdftotext": ("poppler-utils", "poppler", "oschwartz10612.Poppler"),
    "pdftoppm": ("poppler-utils", "poppler", "oschwartz10612.Poppler"),
}
# Only on Linux: the display tests draw on, the office that opens letters, the authority that makes
# time stamps, and what the fault tests inject faults, limits and small file systems with.
LINUX_TEST_TOOLS = {
    "soffice": ("libreoffice-writer-nogui", "libreoffice-calc-nogui"),
    "Xvfb": ("xvfb",),
    "git": ("git",),
    "openssl": ("openssl",),
    "strace": ("strace",),
    "setpriv": ("util-linux",),
    "prlimit": ("util-linux",),
    "mount": ("mount",),
    "losetup": ("mount",),
    "setfacl": ("acl",),
    "getfacl": ("acl",),
    "chattr": ("e2fsprogs",),
    "mkfs.ext4": ("e2fsprogs",),
    "mkfs.xfs": ("xfsprogs",),
    "xfs_io": ("xfsprogs",),
    "mkfs.btrfs": ("btrfs-progs",),
}
# Where programs for administrators live; the path of an ordinary user leaves these out.
SYSTEM_PROGRAMS = ("/usr/local/sbin", "/usr/sbin", "/sbin")


def say(text: str) -> None:
    """Tell the user what happens, at once."""
    print(f"holdback: {text}", flush=True)


def stop(text: str) -> None:
    """End with a sentence that says what to do."""
    print(f"holdback: {text}", file=sys.stderr, flush=True)
    raise SystemExit(1)


def venv_program(name: str) -> Path:
    """Return the path of a program inside ``.venv``."""
    folder, suffix = ("Scripts", ".exe") if os.name == "nt" else ("bin", "")
    return VENV / folder / f"{name}{suffix}"


def is_debian_root() -> bool:
    """Whether system packages can be installed right here."""
    return (
        sys.platform == "linux"
        and os.geteuid() == 0
        and shutil.which("apt-get") is not None
        and Path("/etc/debian_version").exists()
    )


def debian_names(packages: list[str]) -> list[str]:
    """Return the packages under the names this release gives them (Debian 13: ``...t64``)."""
    if "libglib2.0-0" in packages and shutil.which("apt-cache"):
        known = subprocess.run(
            ["apt-cache", "show", "libglib2.0-0t64"], capture_output=True, check=False
        )
        if known.returncode == 0:
            return [p.replace("libglib2.0-0", "libglib2.0-0t64") for p in packages]
    return packages


def install_debian(packages: list[str], why: str) -> None:
    """Install packages as root on Debian or Ubuntu, or print the one command that does."""
    wanted = sorted(set(packages))
    if not wanted:
        return
    if not is_debian_root():
        if shutil.which("apt-get"):
            command = "sudo apt-get install -y --no-install-recommends " + " ".join(
                debian_names(wanted)
            )
            stop(f"{why} needs system packages. Run this once, then start again:\n\n  {command}\n")
        stop(
            f"{why} needs these system packages (Debian names; take your system's own): "
            + " ".join(wanted)
        )
    say(f"installing system packages for {why}: {' '.join(wanted)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *debian_names(wanted)],
    ):
        done = subprocess.run(command, env=environment, check=False, capture_output=True, text=True)
        if done.returncode != 0:
            print(done.stdout, done.stderr, sep="\n", file=sys.stderr)
            stop(f"{' '.join(command)} failed (see above).")


def has_library(soname: str) -> bool:
    """Whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def ensure_qt_libraries() -> None:
    """See that Qt's system libraries are there (Linux only; elsewhere the wheels hold all)."""
    if sys.platform != "linux":
        return
    missing = [package for soname, package in QT_LIBRARIES.items() if not has_library(soname)]
    install_debian(missing, "the window")


def has_program(command: str) -> bool:
    """Whether a program is there, for this user or for the administrator."""
    places = [os.environ.get("PATH", os.defpath), *SYSTEM_PROGRAMS]
    return shutil.which(command, path=os.pathsep.join(places)) is not None


def ensure_test_tools() -> None:
    """See that the programs are there without which tests would be skipped."""
    missing = [command for command in TEST_TOOLS if not has_program(command)]
    if sys.platform == "linux":
        packages = [TEST_TOOLS[command][0] for command in missing]
        packages += [p for c, ps in LINUX_TEST_TOOLS.items() if not has_program(c) for p in ps]
        install_debian(packages, "the tests")
        return
    if missing and sys.platform == "darwin":
        names = "brew install " + " ".join(sorted({TEST_TOOLS[c][1] for c in missing}))
    elif missing:
        names = "winget install " + " ".join(sorted({TEST_TOOLS[c][2] for c in missing}))
    else:
        return
    stop(f"the tests need other programs. Run this once, then start again:\n\n  {names}\n")


def ensure_python() -> None:
    """Refuse a Python that is too old, and see that it can make virtual environments."""
    if sys.version_info < OLDEST_PYTHON:
        stop("Holdback needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")
    try:
        import ensurepip  # noqa: F401 - Debian splits it off into python3-venv
    except ImportError:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        install_debian([f"python{version}-venv"], "the virtual environment")


def ensure_packages(pinned: str) -> None:
    """Make ``.venv`` hold exactly the pinned, hashed packages of ``requirements/<pinned>.txt``."""
    files = [REQUIREMENTS / f"{pinned}.txt", REQUIREMENTS / "setup.txt", ROOT / "pyproject.toml"]
    digest = hashlib.sha256(sys.version.encode())
    for file in files:
        digest.update(file.read_bytes())
    stamp = VENV / f"holdback-{pinned}.stamp"
    python = venv_program("python")
    if python.exists() and stamp.exists() and stamp.read_text() == digest.hexdigest():
        return
    if not python.exists():
        say("making the virtual environment .venv")
        venv.EnvBuilder(with_pip=True, clear=VENV.exists()).create(VENV)
    say(f"installing the pinned packages ({pinned})")
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    for file in files[:2]:
        subprocess.run([*pip, "--require-hashes", "-r", str(file)], check=True)
    subprocess.run([*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)], check=True)
    stamp.write_text(digest.hexdigest())


def ensure_translations() -> None:
    """Build the window's translations where their sources are newer."""
    subprocess.run(
        [str(venv_program("python")), str(ROOT / "installers" / "translations.py"), "compile"],
        check=True,
    )


def has_display() -> bool:
    """Whether a window can be shown."""
    return sys.platform != "linux" or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )


def set_up(pinned: str) -> None:
    """Do what ``run`` and ``test`` both need; nothing of it twice."""
    ensure_python()
    ensure_packages(pinned)
    ensure_qt_libraries()
    ensure_translations()


def run(arguments: list[str]) -> int:
    """Start the window; where there is no display, do the demo and say so."""
    set_up("run")
    holdback = str(venv_program("holdback"))
    if has_display():
        return subprocess.run([holdback, "gui", *arguments], check=False).returncode
    target = ROOT / "build" / "demo"
    number = 2
    while target.exists():
        target = target.with_name(f"demo-{number}")
        number += 1
    say(f"there is no display here, so no window: doing the demo in {target} instead")
    return subprocess.run([holdback, "demo", str(target)], check=False).returncode


def test(arguments: list[str]) -> int:
    """Run every check: style, types, layers, translations, tests."""
    set_up("dev")
    ensure_test_tools()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
    environment["PATH"] = f"{venv_program('python').parent}{os.pathsep}{environment['PATH']}"
    python = str(venv_program("python"))
    checks = [
        ("style", [str(venv_program("ruff")), "check", "."]),
        ("format", [str(venv_program("ruff")), "format", "--check", "--quiet", "."]),
        ("types", [str(venv_program("mypy"))]),
        ("layers", [str(venv_program("lint-imports"))]),
        ("tests", [python, "-m", "pytest", "-n", "2", "--dist", "worksteal", *arguments]),
    ]
    failed = []
    for name, command in checks:
        say(" ".join([name + ":", Path(command[0]).name, *command[1:]]))
        if subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode != 0:
            failed.append(name)
    if failed:
        say("FAILED: " + ", ".join(failed))
        return 1
    say("all checks passed")
    return 0


def screenshots(arguments: list[str]) -> int:
    """Take pictures of every page and state from the real window."""
    set_up("run")
    if sys.platform == "linux" and shutil.which("Xvfb") is None:
        install_debian(["xvfb"], "the screenshots")
    script = ROOT / "installers" / "screenshots.py"
    return subprocess.run(
        [str(venv_program("python")), str(script), *arguments], check=False
    ).returncode


COMMANDS = {"run": run, "test": test, "screenshots": screenshots}


def main(arguments: list[str]) -> int:
    """Do the named command."""
    if not arguments or arguments[0] not in COMMANDS:
        print(__doc__)
        return 0 if arguments[:1] in (["-h"], ["--help"]) else 2
    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except subprocess.CalledProcessError as error:
        program = Path(str(error.cmd[0])).name
        stop(
            f"{program} ended with an error (see above). Nothing else was changed; run this again."
        )
    except KeyboardInterrupt:
        return 3
    return 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
