# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a platform's documents said over time: the kept texts on a line, and more from an archive.

Archives know dozens of versions of a document. Those that matter are the ones between which a
stance changed; they are looked for by halving, so that a few requests show the whole story.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from holdback.platforms import Platform, Stance, Use
from holdback.support.http import HttpClient
from holdback.support.progress import CancelToken, Progress, no_progress
from holdback.terms.analysis import analyze
from holdback.terms.documents import Document
from holdback.terms.histories import versions_of
from holdback.terms.records import Reading
from holdback.terms.sources import NotRead, Place, SourceKind, SourceText, Version, places_of
from holdback.terms.store import TermsStore, place_key

MAX_READS = 16
"""Versions of one document that are fetched in one go."""

SAMPLES = 3
"""Versions between the oldest and the newest that are looked at even if those two agree."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One kept text and what it says; it stood at least from ``first_at`` to ``last_at``."""

    reading: Reading
    first_at: datetime
    last_at: datetime
    stances: Mapping[Use, Stance]
    quotes: Mapping[Use, str]


@dataclass(frozen=True, slots=True)
class Past:
    """What reading the past of one document came to: versions known, and texts newly kept."""

    place: Place
    source: SourceKind
    versions: tuple[Version, ...]
    added: int
    not_read: NotRead | None = None


class Memory:
    """Reads kept texts, and remembers what each said: a text is never read twice."""

    def __init__(self, store: TermsStore) -> None:
        self._store = store
        self._said: dict[str, tuple[Mapping[Use, Stance], Mapping[Use, str]]] = {}

    def moments(self, platform: Platform, progress: Progress = no_progress) -> tuple[Moment, ...]:
        """Return a platform's kept texts with their stances, oldest first."""
        select = {place_key(place): place.select for place in places_of(platform)}
        readings = sorted(self._store.readings(platform.id), key=lambda one: (_first(one), one.id))
        found = []
        for number, reading in enumerate(readings):
            progress(number, len(readings), reading.name)
            stances, quotes = self._of(reading, select.get(reading.place, ()))
            found.append(Moment(reading, _first(reading), reading.seen_at, stances, quotes))
        return tuple(found)

    def _of(
        self, reading: Reading, select: Sequence[str]
    ) -> tuple[Mapping[Use, Stance], Mapping[Use, str]]:
        if reading.digest not in self._said:
            self._said[reading.digest] = said(self._store.document(reading, select))
        return self._said[reading.digest]


def said(document: Document) -> tuple[Mapping[Use, Stance], Mapping[Use, str]]:
    """Return what a text says about each use, and the words that say it."""
    findings = analyze(document).findings
    return (
        {Use(one.use): Stance(one.stance) for one in findings},
        {Use(one.use): one.quote for one in findings if one.quote},
    )


def _first(reading: Reading) -> datetime:
    """Return since when a text is known to have stood: a live page is touched at each look."""
    return min(reading.seen_at, reading.fetched_at)


def read_past(
    store: TermsStore,
    client: HttpClient,
    platform: Platform,
    now: datetime,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> tuple[Past, ...]:
    """Keep earlier texts of each document from an archive, so that changes can be seen.

    Versions newer than the last check's text are left to the next check: it must not miss them.

    Raises:
        Cancelled: the user stopped it; what was read so far is kept.
    """
    return tuple(
        _read_place(store, client, place, now, progress, cancel) for place in places_of(platform)
    )


def _read_place(
    store: TermsStore,
    client: HttpClient,
    place: Place,
    now: datetime,
    progress: Progress,
    cancel: CancelToken | None,
) -> Past:
    source, versions, read, refused = versions_of(client, place, cancel)
    base = store.newest(place.platform, place_key(place), source)
    eligible = [one for one in versions if base is None or one.seen_at <= base.seen_at]
    held = {
        one.identity: one
        for one in store.readings(place.platform)
        if one.place == place_key(place) and one.source is source
    }
    added = 0

    def stances(version: Version) -> Mapping[Use, Stance] | None:
        nonlocal added
        reading = held.get(version.identity)
        if reading is not None:
            return said(store.document(reading, place.select))[0]
        if cancel is not None:
            cancel.raise_if_cancelled()
        progress(added, None, f"{place.name}: {version.day.isoformat()}")
        found = read(place, version, None, cancel)
        if not isinstance(found, SourceText):
            return None
        store.add_reading(place, found, now)
        added += 1
        return said(found.document)[0]

    look_through(eligible, stances)
    return Past(place, source, versions, added, refused)


def look_through(
    versions: Sequence[Version], stances: Callable[[Version], Mapping[Use, Stance] | None]
) -> Mapping[int, Mapping[Use, Stance]]:
    """Find between which of ``versions`` (oldest first) the stances changed; return what was read.

    Reads the ends and some between, then halves each stretch whose ends differ, the widest first.
    """
    last = len(versions) - 1
    seen: dict[int, Mapping[Use, Stance] | None] = {}

    def look(index: int) -> None:
        if index not in seen and len(seen) < MAX_READS:
            seen[index] = stances(versions[index])

    for step in range(SAMPLES + 2) if versions else ():
        look(last * step // (SAMPLES + 1))
    while len(seen) < MAX_READS:
        stretch = _widest_change(seen)
        if stretch is None:
            break
        look(stretch)
    return {index: found for index, found in sorted(seen.items()) if found is not None}


def _widest_change(seen: Mapping[int, Mapping[Use, Stance] | None]) -> int | None:
    """Return a version to look at: the one amid the widest stretch over which a stance changed."""
    known = [index for index, found in sorted(seen.items()) if found is not None]
    widest, middle = 0, None
    for low, high in pairwise(known):
        unseen = [index for index in range(low + 1, high) if index not in seen]
        if seen[low] != seen[high] and len(unseen) > widest:
            widest, middle = len(unseen), unseen[len(unseen) // 2]
    return middle
