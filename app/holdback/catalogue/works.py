# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From files to recordings: the same song as WAV, FLAC and MP3 is one row of a schedule.

An ISRC says for certain what is the same recording (ISO 3901). Without one, files of the same
title, artist and length are only *offered* as one: a remaster or a live version may look alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from holdback.catalogue.rows import TrackRow
from holdback.catalogue.text import fold
from holdback.rights import Work
from holdback.rights.identifiers import normal_isrc

# Encoders add or cut up to a tenth of a second; a fade cut for a release is longer than this.
SAME_LENGTH_S = 2.0


@dataclass(frozen=True, slots=True)
class Recording:
    """One recording and the files that hold it.

    Attributes:
        work: what a letter lists.
        rows: its files, in the order given; the first names the work.
    """

    work: Work
    rows: tuple[TrackRow, ...]


@dataclass(frozen=True, slots=True)
class Grouping:
    """Files grouped into recordings.

    Attributes:
        recordings: in the order of their first files.
        offers: places in ``recordings`` that may be one and the same, to be confirmed.
    """

    recordings: tuple[Recording, ...]
    offers: tuple[tuple[int, ...], ...] = ()

    @property
    def works(self) -> tuple[Work, ...]:
        """What a schedule lists, one row a recording."""
        return tuple(recording.work for recording in self.recordings)

    def accepted(self, offer: tuple[int, ...]) -> Grouping:
        """Return the grouping with the recordings of ``offer`` taken for one."""
        rows = [row for place in offer for row in self.recordings[place].rows]
        joined = _recording(rows)
        kept = [one for place, one in enumerate(self.recordings) if place not in offer]
        first = sum(1 for place in range(min(offer)) if place not in offer)
        kept.insert(first, joined)
        return Grouping(tuple(kept), _offers(kept))


def group_works(rows: Iterable[TrackRow]) -> Grouping:
    """Group files by their ISRC; offer what else may be the same recording."""
    groups: dict[str, list[TrackRow]] = {}
    for row in rows:
        isrc = normal_isrc(row.isrc)
        # A file without ISRC is a group of its own until somebody confirms more.
        groups.setdefault(isrc or f"#{row.id}", []).append(row)
    recordings = [_recording(group) for group in groups.values()]
    return Grouping(tuple(recordings), _offers(recordings))


def _recording(rows: Sequence[TrackRow]) -> Recording:
    def first(name: str) -> str:
        return next((value for row in rows if (value := str(getattr(row, name)))), "")

    isrc = next((code for row in rows if (code := normal_isrc(row.isrc))), "") or first("isrc")
    work = Work(
        title=first("title") or rows[0].name,
        artist=first("artist"),
        authors=first("composer"),
        isrc=isrc,
        iswc=first("iswc"),
        barcode=first("barcode"),
        label=first("label"),
        release_date=first("date"),
        digest=next((row.essence for row in rows if row.essence), ""),
        files=tuple(row.path for row in rows),
    )
    return Recording(work, tuple(rows))


def _offers(recordings: Sequence[Recording]) -> tuple[tuple[int, ...], ...]:
    """Return groups of recordings of equal title, artist and length that no ISRC tells apart."""
    alike: dict[tuple[str, str], list[int]] = {}
    for place, recording in enumerate(recordings):
        row = recording.rows[0]
        if row.title and row.artist and row.duration_s is not None:
            alike.setdefault((fold(row.title), fold(row.artist)), []).append(place)
    offers: list[list[int]] = []
    for places in alike.values():
        places.sort(key=lambda place: recordings[place].rows[0].duration_s or 0.0)
        run: list[int] = []
        for place in places:
            if run and not _may_be_same(recordings, run, place):
                offers.append(run)
                run = []
            run.append(place)
        offers.append(run)
    return tuple(sorted(tuple(sorted(run)) for run in offers if len(run) > 1))


def _may_be_same(recordings: Sequence[Recording], run: Sequence[int], place: int) -> bool:
    one, other = recordings[run[0]], recordings[place]
    codes = {recordings[p].work.isrc for p in (*run, place)} - {""}
    apart = abs((one.rows[0].duration_s or 0.0) - (other.rows[0].duration_s or 0.0))
    return len(codes) <= 1 and apart <= SAME_LENGTH_S
