# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the index keeps of one file, as the plain values that cross from the reading process."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import NamedTuple

from holdback import formats, seal
from holdback.catalogue.rows import SEALS, VERDICTS, letters_of
from holdback.formats.headers import HEAD_BYTES, read_headers
from holdback.rights import Field, Reading, Seal, Statement, judge

# A hostile file may carry a title of a hundred megabytes; the table needs no more than this.
LONGEST_TEXT = 2000


class Record(NamedTuple):
    """The values of one row that come out of the file itself, in the order of the columns."""

    header_digest: str
    format: str
    duration_s: float | None
    title: str
    artist: str
    album: str
    album_artist: str
    composer: str
    isrc: str
    iswc: str
    barcode: str
    label: str
    notice: str
    date: str
    track_number: str
    verdict: int
    dimensions: str
    seal: int
    notices_differ: int
    essence: str | None


def first_bytes(path: Path) -> bytes:
    """Return the beginning of a file."""
    with path.open("rb", buffering=0) as file:
        return file.read(HEAD_BYTES)


def digest_of(head: bytes) -> str:
    """Return a digest of a file's first bytes: a hint that two paths hold the same file."""
    return hashlib.blake2b(head, digest_size=16).hexdigest()


def read_record(path: Path, *, own_root_pem: str = "", has_sidecars: bool = True) -> Record:
    """Read what the index keeps of ``path``, in this process.

    ``has_sidecars=False`` promises that no ``.xmp`` or ``.c2pa`` lies beside the file.

    Raises:
        FileMissing, UnreadableFile, UnsupportedFormat: as ``formats.read`` says.
    """
    quick = None if has_sidecars else read_headers(path)
    if quick is not None:
        reading, head = quick
    else:
        reading, head = formats.read(path, sidecars=has_sidecars), first_bytes(path)
    report = seal.SealReport(Seal.NONE)
    if reading.has_manifest or has_sidecars:
        report = seal.check(
            path, reading.format, has_manifest=reading.has_manifest, own_root_pem=own_root_pem
        )
    return record_of(reading, report.state, report.statements, digest_of(head))


def quick_record(path: Path) -> Record | None:
    """Read what the index keeps of ``path`` if that is sure to be cheap and safe; else None.

    No sidecars, no manifest, no XML, no long texts, bounded reading: so little that it may be
    done outside the reading process.
    """
    quick = read_headers(path, is_bounded=True)
    if quick is None or quick[0].has_manifest:
        return None
    return record_of(quick[0], Seal.NONE, (), digest_of(quick[1]))


_NOTHING_SAID = judge(())
_NO_POSITIONS = letters_of(_NOTHING_SAID.dimensions)


def record_of(reading: Reading, state: Seal, sealed: tuple[Statement, ...], digest: str) -> Record:
    """Judge a reading and keep what the table shows."""
    statements = (*reading.statements, *sealed)
    verdict, dimensions = _NOTHING_SAID.verdict, _NO_POSITIONS
    if statements:
        judgement = judge(statements)
        verdict, dimensions = judgement.verdict, letters_of(judgement.dimensions)
    texts: dict[str, str] = {}
    notices = set()
    for tag in reading.tags:
        meaning = tag.field
        if meaning is not None:
            # By name: hashing a member of an enumeration is a call of its own.
            texts.setdefault(meaning._value_, tag.value)
            if meaning is Field.COPYRIGHT:
                notices.add(tag.value)

    def first(wanted: Field) -> str:
        return texts.get(wanted._value_, "")[:LONGEST_TEXT]

    return Record(
        header_digest=digest,
        format=reading.format,
        duration_s=reading.duration_s,
        title=first(Field.TITLE),
        artist=first(Field.ARTIST),
        album=first(Field.ALBUM),
        album_artist=first(Field.ALBUM_ARTIST),
        composer=first(Field.COMPOSER),
        isrc=first(Field.ISRC),
        iswc=first(Field.ISWC),
        barcode=first(Field.BARCODE),
        label=first(Field.LABEL) or first(Field.PUBLISHER),
        notice=first(Field.COPYRIGHT),
        date=first(Field.DATE),
        track_number=first(Field.TRACK_NUMBER),
        verdict=VERDICTS.index(verdict),
        dimensions=dimensions,
        seal=SEALS.index(state),
        notices_differ=int(len(notices) > 1),
        essence=None,
    )
