# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The scanner, the index and search."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from holdback.catalogue.catalogue import Catalogue, TrackPages
    from holdback.catalogue.examine import Examination
    from holdback.catalogue.finder import FoundIds
    from holdback.catalogue.presentation import path_json, show_json, statements_json, track_json
    from holdback.catalogue.reading import Limits
    from holdback.catalogue.rows import (
        SEALS,
        VERDICTS,
        Counts,
        GroupHead,
        ScanResult,
        Told,
        TrackRow,
    )
    from holdback.catalogue.searches import SavedSearch
    from holdback.catalogue.worker import run_if_asked
    from holdback.catalogue.works import Grouping, Recording, group_works

__all__ = [
    "SEALS",
    "VERDICTS",
    "Catalogue",
    "Counts",
    "Examination",
    "FoundIds",
    "GroupHead",
    "Grouping",
    "Limits",
    "Recording",
    "SavedSearch",
    "ScanResult",
    "Told",
    "TrackPages",
    "TrackRow",
    "group_works",
    "path_json",
    "run_if_asked",
    "show_json",
    "statements_json",
    "track_json",
]

# Where each name lives: the reading process and the first window import only what they use.
_HOMES = {
    "Catalogue": "catalogue",
    "Counts": "rows",
    "Examination": "examine",
    "FoundIds": "finder",
    "GroupHead": "rows",
    "Grouping": "works",
    "Limits": "reading",
    "Recording": "works",
    "SEALS": "rows",
    "SavedSearch": "searches",
    "ScanResult": "rows",
    "Told": "rows",
    "TrackPages": "catalogue",
    "TrackRow": "rows",
    "VERDICTS": "rows",
    "group_works": "works",
    "path_json": "presentation",
    "run_if_asked": "worker",
    "show_json": "presentation",
    "statements_json": "presentation",
    "track_json": "presentation",
}


def __getattr__(name: str) -> Any:
    """Import the module behind a name when the name is used for the first time."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value
