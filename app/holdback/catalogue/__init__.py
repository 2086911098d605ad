# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The scanner, the index and search."""

from holdback.catalogue.catalogue import Catalogue, TrackPages
from holdback.catalogue.examine import Examination
from holdback.catalogue.presentation import path_json, show_json, statements_json, track_json
from holdback.catalogue.reading import Limits
from holdback.catalogue.rows import SEALS, VERDICTS, Counts, ScanResult, Told, TrackRow
from holdback.catalogue.searches import SavedSearch
from holdback.catalogue.worker import run_if_asked
from holdback.catalogue.works import Grouping, Recording, group_works

__all__ = [
    "SEALS",
    "VERDICTS",
    "Catalogue",
    "Counts",
    "Examination",
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
