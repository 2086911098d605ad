# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the data files that people edit: platforms, letters, law, icons, samples."""

from __future__ import annotations

import sys
from pathlib import Path

from holdback.errors import BugError


def resource_root() -> Path:
    """Return the folder that holds ``resources/``: in the wheel, the checkout or the frozen app.

    Raises:
        BugError: the installation is incomplete.
    """
    package = Path(__file__).resolve().parent.parent
    candidates = [package / "_resources", package.parent.parent / "resources"]
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        candidates.insert(0, Path(frozen) / "holdback" / "_resources")
    for candidate in candidates:
        if (candidate / "platforms").is_dir():
            return candidate
    raise BugError(f"Holdback's own data files are missing beside {package}")


def resource(*parts: str) -> Path:
    """Return the path of one resource, e.g. ``resource("samples", "profile.toml")``."""
    return resource_root().joinpath(*parts)
