# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which versions of a platform's documents the archives know, and when clauses came and went."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from holdback.platforms import Clause, Platform
from holdback.platforms.model import earliest_day
from holdback.support.http import HttpClient
from holdback.support.progress import CancelToken, Progress, no_progress
from holdback.terms.appearance import Appearance, first_appearance
from holdback.terms.documents import Document
from holdback.terms.ota import OpenTermsArchive
from holdback.terms.sources import (
    NotRead,
    Place,
    SourceKind,
    SourceText,
    Version,
    no_address,
    places_of,
)
from holdback.terms.store import place_key
from holdback.terms.wayback import Wayback

_Wanted = tuple[str, date | None]
"""A quote, and a day on which it is known to have stood."""

ReadVersion = Callable[[Place, Version, Document | None, CancelToken | None], SourceText | NotRead]


@dataclass(frozen=True, slots=True)
class History:
    """Versions of one document known to an archive, oldest first, and when quotes appeared."""

    place: Place
    source: SourceKind
    versions: tuple[Version, ...]
    first_seen: tuple[Appearance, ...] = ()
    not_read: NotRead | None = None


def read_histories(
    client: HttpClient,
    platform: Platform,
    quotes: Sequence[str] | None = None,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
    *,
    only: str = "",
) -> tuple[History, ...]:
    """Return the history of each document; without ``quotes`` the dossier's own are dated.

    ``only`` is the key of the one document that is wanted; empty: all.
    """
    found = []
    for place in places_of(platform):
        if only and place_key(place) != only:
            continue
        if quotes is None:
            wanted = [(c.quote, _day(c)) for c in platform.clauses if _is_from(c, place)]
        else:
            wanted = [(quote, None) for quote in quotes]
        found.append(_history(client, place, wanted, progress, cancel))
    if not found:
        told = no_address(platform, SourceKind.OTA)
        place = Place(platform.id, platform.name, "")
        found.append(History(place, SourceKind.OTA, (), not_read=told))
    return tuple(found)


def _history(
    client: HttpClient,
    place: Place,
    quotes: Sequence[_Wanted],
    progress: Progress,
    cancel: CancelToken | None,
) -> History:
    source, versions, read, refused = versions_of(client, place, cancel)
    dated = _dated(place, versions, quotes, read, progress, cancel)
    return History(place, source, versions, dated, refused)


def versions_of(
    client: HttpClient, place: Place, cancel: CancelToken | None = None
) -> tuple[SourceKind, tuple[Version, ...], ReadVersion, NotRead | None]:
    """Return the versions of a document that an archive knows, oldest first, and how to read one.

    Open Terms Archive is asked first, then the Wayback Machine; where both know nothing there is
    a reason instead.
    """
    refused: NotRead | None = None
    ota = OpenTermsArchive(client)
    for archive in place.archives:
        listed = ota.versions(archive, cancel)
        if not isinstance(listed, NotRead):
            return SourceKind.OTA, tuple(reversed(listed)), ota.text, None
        refused = listed
    if not place.url:
        return SourceKind.OTA, (), ota.text, refused
    wayback = Wayback(client)
    captured = wayback.captures(place.url, cancel=cancel)
    if isinstance(captured, NotRead):
        return SourceKind.WAYBACK, (), wayback.text, refused or captured
    return SourceKind.WAYBACK, captured, wayback.text, None


def _dated(
    place: Place,
    versions: tuple[Version, ...],
    quotes: Sequence[_Wanted],
    read: ReadVersion,
    progress: Progress,
    cancel: CancelToken | None,
) -> tuple[Appearance, ...]:
    """Date each quote; a version that two quotes need is read once."""
    held: dict[str, Document | None] = {}

    def fetch(version: Version) -> Document | None:
        if version.identity not in held:
            found = read(place, version, None, cancel)
            held[version.identity] = found.document if isinstance(found, SourceText) else None
        return held[version.identity]

    return tuple(
        first_appearance(quote, versions, fetch, progress, cancel, stood_on=day)
        for quote, day in quotes
    )


def _is_from(clause: Clause, place: Place) -> bool:
    """Whether the clause stands or stood in the document: old versions have longer addresses."""
    if not clause.uses or not place.url:
        return False
    return clause.url == place.url or (
        clause.superseded and clause.url.startswith(place.url.rstrip("/") + "/")
    )


def _day(clause: Clause) -> date | None:
    return earliest_day(clause.evidence_date) if clause.evidence_date else None
