# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bundled sample catalogue: fourteen short tracks (CC0) to try everything on."""

from __future__ import annotations

import shutil
from pathlib import Path

from holdback.errors import NoPermission
from holdback.support.resources import resource


def sample_profile() -> Path:
    """Return the profile that belongs to the samples."""
    return resource("samples", "profile.toml")


def sample_tracks() -> tuple[Path, ...]:
    """Return the bundled tracks, sorted, relative to their own folder."""
    root = resource("samples", "tracks")
    return tuple(sorted(p.relative_to(root) for p in root.rglob("*") if p.is_file()))


def copy_samples(folder: Path) -> tuple[Path, ...]:
    """Copy the sample tracks into ``folder`` (made if missing) and return the copies.

    A file that stands there already is never overwritten, whatever it is.

    Raises:
        NoPermission: the folder cannot be written.
    """
    root = resource("samples", "tracks")
    copies = []
    try:
        for relative in sample_tracks():
            target = folder / relative
            target.parent.mkdir(parents=True, exist_ok=True)
            if not target.exists():
                shutil.copyfile(root / relative, target)
            copies.append(target)
    except OSError as error:
        raise NoPermission(
            "The samples cannot be copied to {path} ({reason}). Choose another folder.",
            path=folder,
            reason=error.strerror or error,
        ) from error
    return tuple(copies)
