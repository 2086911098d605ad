# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracks and statements in the JSON shapes that scripts rely on (design.md §5)."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from holdback.catalogue.examine import Examination
from holdback.rights import Statement, Track
from holdback.rights.matching import ProfileMatcher

JsonObject = dict[str, object]


def path_json(path: Path) -> JsonObject:
    """Return ``{"path": ...}``; a path that is not UTF-8 gets ``"path_bytes"`` (hex) beside it."""
    raw = os.fsencode(path)
    try:
        return {"path": raw.decode("utf-8")}
    except UnicodeDecodeError:
        return {"path": raw.decode("utf-8", "replace"), "path_bytes": raw.hex()}


def track_json(track: Track, profiles: ProfileMatcher | None = None) -> JsonObject:
    """Return ``TRACK`` of the contract. Durations are seconds with three decimals.

    ``profiles`` are those that ``profile_match`` may name.
    """
    match = profiles.match(track.notice) if profiles else track.profile_match
    duration = track.duration_s
    return {
        **path_json(track.path),
        "format": track.format,
        "size": track.size_bytes,
        "duration": None if duration is None else round(duration, 3),
        "title": track.title,
        "artist": track.artist,
        "album": track.album,
        "isrc": track.isrc,
        "notice": track.notice,
        "verdict": track.verdict.value,
        "dimensions": track.dimensions.as_dict(),
        "seal": track.seal.value,
        "essence": track.essence,
        "profile_match": match,
    }


def statements_json(statements: Iterable[Statement]) -> list[JsonObject]:
    """Return each statement with its carrier, its raw value and what it means."""
    return [
        {
            "carrier": statement.carrier,
            "standard": statement.standard.value,
            "value": statement.value,
            "dimensions": statement.dimensions.as_dict(),
        }
        for statement in statements
    ]


def show_json(examination: Examination, profiles: ProfileMatcher | None = None) -> JsonObject:
    """Return ``TRACK`` with everything else that stands in the file."""
    return {
        **track_json(examination.track, profiles),
        "statements": statements_json(examination.statements),
        "tags": [
            {
                "carrier": tag.carrier,
                "value": tag.value,
                "field": None if tag.field is None else tag.field.value,
            }
            for tag in examination.tags
        ],
        "warnings": list(examination.warnings),
    }
