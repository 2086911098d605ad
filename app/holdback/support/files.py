# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the program's own small files: whole or not at all. Music is written by ``protect``."""

from __future__ import annotations

import contextlib
import os
import uuid
from pathlib import Path

from holdback.errors import NoPermission


def write_whole(path: Path, data: str | bytes) -> None:
    """Put ``data`` at ``path``; whatever was there stays until the new file is complete on disk.

    Text is written as UTF-8 with the line ends of the system, bytes as they are.

    Raises:
        OSError: it cannot be written there; nothing is left behind.
    """
    partial = path.with_name(f".holdback-{uuid.uuid4().hex}.part")
    try:
        if isinstance(data, str):
            data = data.replace("\n", os.linesep).encode("utf-8")
        with partial.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)


def export_whole(path: Path, data: str | bytes) -> None:
    """Put ``data`` at a place that the user chose, whole or not at all.

    Raises:
        NoPermission: it cannot be written there.
    """
    try:
        write_whole(path, data)
    except OSError as error:
        raise NoPermission(
            "{path} cannot be written ({reason}). Choose another place; what was there stays.",
            path=path,
            reason=error.strerror or error,
        ) from error
