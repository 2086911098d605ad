#!/usr/bin/env python3
# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes pictures of every page and state of the real window, in every look.

    python3 installers/dev.py screenshots DIR [LOOK...]

Looks: light, dark, german, french, spanish, japanese, larger (150 %), double (200 %), small
(1024x700). Without any, all of them. On Linux the window opens on an Xvfb of its own; the screen of
the user stays as it is. The pictures themselves stand in ``pictures/``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

CHILD = "--child"


@dataclass(frozen=True)
class Look:
    """One way the window can look: appearance, language, scale, size."""

    appearance: str = "light"
    language: str = "en"
    scale: str = "1"
    width: int = 1280
    height: int = 800


LOOKS = {
    "light": Look(),
    "dark": Look(appearance="dark"),
    "german": Look(language="de"),
    "french": Look(language="fr"),
    "spanish": Look(language="es"),
    "japanese": Look(language="ja"),
    "larger": Look(scale="1.5"),
    "double": Look(scale="2"),
    "small": Look(width=1024, height=700),
}


# --- the parent: one process per look ----------------------------------------------------------


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """Give the environment of a screen that is large enough for 200 %."""
    if sys.platform != "linux":
        yield {}
        return
    if shutil.which("Xvfb") is None:
        print("No Xvfb here: the pictures are drawn off screen.")
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "2600x1700x24", "-nolisten", "tcp"],
        pass_fds=(writer,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        number = os.read(reader, 16).decode().strip()
        yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        os.close(reader)
        server.terminate()
        server.wait()


def take_all(folder: Path, names: list[str]) -> int:
    """Take the pictures of these looks; returns how many looks failed."""
    failed = 0
    with display() as screen:
        for name in names:
            look = LOOKS[name]
            environment = {
                **os.environ,
                **screen,
                "QT_SCALE_FACTOR": look.scale,
                "QT_QPA_PLATFORMTHEME": "",
                "LANG": "C.UTF-8",
            }
            command = [sys.executable, __file__, CHILD, name, str(folder)]
            code = subprocess.run(command, env=environment, check=False).returncode
            failed += code != 0
    return failed


# --- the child: one window -----------------------------------------------------------------------


def take_look(name: str, folder: Path) -> None:
    """Take all pictures of one look."""
    import example_terms
    from pictures import catalogue, services, window
    from pictures.camera import Photographer
    from PySide6.QtWidgets import QApplication

    from holdback.gui.app import Holdback
    from holdback.gui.settings import Settings, save_settings
    from holdback.support.paths import DataFolder
    from holdback.support.samples import copy_samples

    look = LOOKS[name]
    with tempfile.TemporaryDirectory(prefix="holdback-") as scratch:
        data = DataFolder.locate(Path(scratch) / "data")
        save_settings(
            data.settings_file,
            Settings(language=look.language, appearance=look.appearance),
        )
        music = Path(scratch) / "Music"
        copy_samples(music)
        example_terms.write_entry(data.platforms)
        qt = QApplication(["holdback"])
        qt.setApplicationName("Holdback")
        holdback = Holdback(qt, data)
        holdback.start()
        holdback.window.resize(look.width, look.height)
        camera = Photographer(qt, holdback, folder, name)
        try:
            catalogue.photograph_welcome(camera)
            catalogue.photograph_catalogue(camera, music)
            window.be_mara(camera, data)
            window.photograph_busy(camera)
            window.photograph_window(camera)
            services.photograph_platforms(camera, Path(scratch))
            services.photograph_letters(camera, music)
            services.photograph_reopened(camera)
            catalogue.photograph_sealing(camera, music, Path(scratch))
            services.photograph_website(camera, Path(scratch))
            catalogue.photograph_editor(camera)
            catalogue.photograph_tables(camera, music, Path(scratch))
            catalogue.photograph_arrived(camera, music, Path(scratch))
            window.photograph_history(camera)
            window.photograph_others(camera)
            services.photograph_diary(camera, Path(scratch))
            window.photograph_help(camera)
            window.photograph_errors(camera, music, Path(scratch))
        finally:
            holdback.window.close()
            holdback.close()
    print(f"{name}: {camera.count} pictures")


def main(arguments: list[str]) -> int:
    """Take the pictures of the looks that are asked for."""
    if arguments[:1] == [CHILD]:
        take_look(arguments[1], Path(arguments[2]))
        return 0
    if not arguments or arguments[0].startswith("-") or set(arguments[1:]) - set(LOOKS):
        print(__doc__)
        return 2
    folder = Path(arguments[0]).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    return 1 if take_all(folder, arguments[1:] or list(LOOKS)) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
