# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#!/usr/bin/env python3
"""Renders the program's icon in all the sizes and containers that systems want.

render_icons.py theme FOLDER    PNG files in a freedesktop icon theme (Linux)
render_icons.py ico FILE        one .ico with PNG entries (Windows Vista and newer)
render_icons.py icns FILE       one .icns with PNG entries (macOS 10.7 and newer)
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICON = Path(__file__).resolve().parent.parent / "resources" / "icons" / "holdback.svg"
THEME_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_TYPES = {
    16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"
}  # fmt: skip


def png(size: int) -> bytes:
    """Return the icon as a PNG of ``size`` x ``size`` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(ICON)).render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):
        raise SystemExit(f"the icon could not be rendered at {size} pixels")
    return content.data()


def write_theme(folder: Path) -> None:
    """Write every size below ``folder``, as freedesktop's icon theme specification lays it out."""
    for size in THEME_SIZES:
        place = folder / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        (place / "org.holdback.Holdback.png").write_bytes(png(size))


def write_ico(file: Path) -> None:
    """Write an ICO: a directory of 16-byte entries, then the pictures (0 stands for 256)."""
    pictures = [png(size) for size in ICO_SIZES]
    directory = struct.pack("<3H", 0, 1, len(pictures))
    offset = len(directory) + 16 * len(pictures)
    for size, picture in zip(ICO_SIZES, pictures, strict=True):
        directory += struct.pack(
            "<4B2H2I", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset
        )
        offset += len(picture)
    file.write_bytes(directory + b"".join(pictures))


def write_icns(file: Path) -> None:
    """Write an ICNS: big-endian chunks of type, length (with its 8-byte head) and picture."""
    chunks = b""
    for size, kind in ICNS_TYPES.items():
        picture = png(size)
        chunks += kind + struct.pack(">I", 8 + len(picture)) + picture
    file.write_bytes(b"icns" + struct.pack(">I", 8 + len(chunks)) + chunks)


WRITERS = {"theme": write_theme, "ico": write_ico, "icns": write_icns}


def main(arguments: list[str]) -> int:
    """Render into the named container."""
    if len(arguments) != 2 or arguments[0] not in WRITERS:
        print(__doc__)
        return 2
    application = QGuiApplication([])
    target = Path(arguments[1])
    target.parent.mkdir(parents=True, exist_ok=True)
    WRITERS[arguments[0]](target)
    del application
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
