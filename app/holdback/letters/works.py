# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From files to the schedule of works: one row per recording, however many files hold it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from holdback.rights import (
    Dimension,
    Field,
    Profile,
    Reading,
    Standard,
    Track,
    Verdict,
    Work,
)
from holdback.rights.identifiers import normal_barcode, normal_isrc, normal_iswc

# Two files of one recording may differ by an encoder's padding: half a second is generous.
_SAME_LENGTH_S = 0.5
_RESERVING = (Dimension.TDM, Dimension.TRAIN, Dimension.GENERATIVE)
_STANDARD_NAMES = {
    Standard.PLUS: "PLUS",
    Standard.TDMREP: "TDMRep",
    Standard.AIPREF: "AIPREF",
    Standard.CAWG: "CAWG",
    Standard.C2PA: "C2PA",
    Standard.RSL: "RSL",
}
_VERSION = re.compile(r"^(?P<title>.+?)\s*[(\[](?P<version>[^)\]]+)[)\]]\s*$")


@dataclass(frozen=True, slots=True)
class ReservationRecord:
    """What the ledger knows about one file: since when it is reserved, and its digest."""

    since: date | None = None
    digest: str = ""


@dataclass(frozen=True, slots=True)
class _Row:
    path: Path
    title: str
    artist: str
    duration_s: float | None
    isrc: str
    reserved_where: str
    reading: Reading | None


def works_from_tracks(
    tracks: Sequence[Track | Reading],
    profile: Profile,
    records: Mapping[Path, ReservationRecord] | None = None,
) -> tuple[Work, ...]:
    """Return one row per recording, sorted by artist and title.

    Files are one recording if their ISRC is the same; without an ISRC, if title, artist and
    playing time are. A :class:`Reading` fills more columns than a :class:`Track` can.
    ``records`` adds what the ledger knows, by path.
    """
    known = records or {}
    groups: list[list[_Row]] = []
    by_isrc: dict[str, list[_Row]] = {}
    for row in map(_row, tracks):
        group = by_isrc.get(row.isrc) if row.isrc else _same(row, groups)
        if group is None:
            group = []
            groups.append(group)
            if row.isrc:
                by_isrc[row.isrc] = group
        group.append(row)
    works = [_work(group, profile, known) for group in groups]
    return tuple(sorted(works, key=lambda w: (_fold(w.artist), _fold(w.title), w.version, w.isrc)))


def _row(track: Track | Reading) -> _Row:
    if isinstance(track, Reading):
        return _Row(
            track.path,
            track.first(Field.TITLE),
            track.first(Field.ARTIST),
            track.duration_s,
            normal_isrc(track.first(Field.ISRC)) or "",
            _where_read(track),
            track,
        )
    return _Row(
        track.path,
        track.title,
        track.artist,
        track.duration_s,
        normal_isrc(track.isrc) or "",
        track.format.upper() if track.verdict in (Verdict.RESERVED, Verdict.PARTLY) else "",
        None,
    )


def _same(row: _Row, groups: list[list[_Row]]) -> list[_Row] | None:
    if not row.title or row.duration_s is None:
        return None
    for group in groups:
        first = group[0]
        if (
            not first.isrc
            and first.duration_s is not None
            and _fold(first.title) == _fold(row.title)
            and _fold(first.artist) == _fold(row.artist)
            and abs(first.duration_s - row.duration_s) <= _SAME_LENGTH_S
        ):
            return group
    return None


def _work(group: list[_Row], profile: Profile, known: Mapping[Path, ReservationRecord]) -> Work:
    title = next((r.title for r in group if r.title), group[0].path.stem)
    match = _VERSION.match(title)
    records = [known[r.path] for r in group if r.path in known]
    since = min((r.since for r in records if r.since), default=None)
    return Work(
        title=match["title"] if match else title,
        version=match["version"] if match else "",
        artist=next((r.artist for r in group if r.artist), profile.name),
        authors=_joined(group, Field.COMPOSER, Field.LYRICIST),
        isrc=group[0].isrc,
        iswc=normal_iswc(_first(group, Field.ISWC)) or "",
        barcode=normal_barcode(_first(group, Field.BARCODE)) or "",
        label=_first(group, Field.LABEL) or profile.label,
        release_date=_first(group, Field.DATE)[:10],
        roles=profile.roles,
        reserved_where="; ".join(
            dict.fromkeys(r.reserved_where for r in group if r.reserved_where)
        ),
        reserved_since=since.isoformat() if since else "",
        digest=next((r.digest for r in records if r.digest), ""),
        files=tuple(r.path for r in group),
    )


def _first(group: list[_Row], wanted: Field) -> str:
    return next((v for r in group if r.reading and (v := r.reading.first(wanted))), "")


def _joined(group: list[_Row], *wanted: Field) -> str:
    names: dict[str, None] = {}
    for row in group:
        for field in wanted:
            for value in row.reading.values(field) if row.reading else ():
                names.setdefault(value)
    return ", ".join(names)


def _where_read(reading: Reading) -> str:
    """Name the format and the standards by which a machine can read the reservation there."""
    names: dict[str, None] = {}
    for statement in reading.statements:
        if statement.is_machine_readable and any(
            statement.dimensions[dimension].restricts for dimension in _RESERVING
        ):
            names.setdefault(_STANDARD_NAMES.get(statement.standard, ""))
    known = [name for name in names if name]
    if not names:
        return ""
    return f"{reading.format.upper()}: {', '.join(known)}" if known else reading.format.upper()


def _fold(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold().strip()
