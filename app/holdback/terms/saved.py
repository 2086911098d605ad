# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A page that the user saved from the browser, for hosts that let no program read them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from holdback.errors import FileMissing, NoPermission, say
from holdback.terms import guards
from holdback.terms.documents import Document
from holdback.terms.extract import read_document
from holdback.terms.sources import NotRead, Place, SourceKind, SourceText, Unread, Version

MAX_SAVED_BYTES = 20_000_000
"""More than any page of terms with its pictures; larger files are not kept."""


def saved_page(place: Place, path: Path, previous: Document | None) -> SourceText | NotRead:
    """Read a saved page and judge it as a fetched one would be.

    Raises:
        FileMissing: there is no such file.
        NoPermission: it may not be read.
        UnreadableFile: it holds no text.
    """
    try:
        with path.open("rb") as file:
            body = file.read(MAX_SAVED_BYTES + 1)
        changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except FileNotFoundError as missing:
        raise FileMissing("There is no file “{path}”.", path=path) from missing
    except OSError as refused:
        raise NoPermission("The file “{path}” cannot be read.", path=path) from refused
    name = str(path)
    if len(body) > MAX_SAVED_BYTES:
        message = say("{path} is too large for a page of terms. Nothing was compared.", path=name)
        return NotRead(Unread.TOO_LARGE, message, SourceKind.FILE, name)
    document = read_document(path, selectors=place.select)
    wall = guards.wall_in_body(body, "", name)
    wall = wall or guards.wall_in_page(document, name)
    wall = wall or guards.wall_beside(document, previous, name)
    if wall is not None:
        return NotRead(wall.reason, wall.message, SourceKind.FILE, name)
    version = Version(SourceKind.FILE, name, "", changed)
    return SourceText(version, body, document, media_type=document.media_type)
