# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the index keeps of one file, as the plain values that cross from the reading process."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from holdback import formats
from holdback.catalogue.rows import SEALS, VERDICTS, letters_of
from holdback.formats.headers import HEAD_BYTES, headers_of, read_headers
from holdback.formats.headers.found import Value
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
    if not (reading.has_manifest or has_sidecars):
        return record_of(reading, Seal.NONE, (), digest_of(head))
    from holdback import seal

    report = seal.check(
        path, reading.format, has_manifest=reading.has_manifest, own_root_pem=own_root_pem
    )
    return record_of(reading, report.state, report.statements, digest_of(head))


def quick_record(path: str) -> Record | None:
    """Read what the index keeps of ``path`` if that is sure to be cheap and safe; else None.

    No sidecars, no manifest, no XML, no long texts, bounded reading: so little that it may be
    done outside the reading process.
    """
    headers = headers_of(path)
    if headers is None or not headers.is_bounded:
        return None
    found = headers.found
    said = found.statements()
    return _record(
        found.format, found.duration_s, found.tags, said, Seal.NONE, digest_of(headers.head)
    )


def record_of(reading: Reading, state: Seal, sealed: tuple[Statement, ...], digest: str) -> Record:
    """Judge a reading and keep what the table shows."""
    tags = [(tag.carrier, tag.value, tag.field) for tag in reading.tags]
    statements = (*reading.statements, *sealed)
    return _record(reading.format, reading.duration_s, tags, statements, state, digest)


_NOTHING_SAID = judge(())
_PLACE_OF_VERDICT = {verdict._value_: place for place, verdict in enumerate(VERDICTS)}
_SILENT = (_PLACE_OF_VERDICT[_NOTHING_SAID.verdict._value_], letters_of(_NOTHING_SAID.dimensions))
_SEAL_PLACES = {state._value_: place for place, state in enumerate(SEALS)}
# By their names: hashing a member of an enumeration is a call of its own.
_COPYRIGHT, _LABEL, _PUBLISHER = (
    field._value_ for field in (Field.COPYRIGHT, Field.LABEL, Field.PUBLISHER)
)
_TEXTS = tuple(
    field._value_
    for field in (
        Field.TITLE,
        Field.ARTIST,
        Field.ALBUM,
        Field.ALBUM_ARTIST,
        Field.COMPOSER,
        Field.ISRC,
        Field.ISWC,
        Field.BARCODE,
        Field.LABEL,
        Field.COPYRIGHT,
        Field.DATE,
        Field.TRACK_NUMBER,
    )
)


def _record(
    format: str,
    duration_s: float | None,
    tags: Iterable[Value],
    statements: Sequence[Statement],
    state: Seal,
    digest: str,
) -> Record:
    verdict, letters = _SILENT
    if statements:
        judgement = judge(statements)
        verdict = _PLACE_OF_VERDICT[judgement.verdict._value_]
        letters = letters_of(judgement.dimensions)
    texts: dict[str, str] = {}
    notice, notices_differ = None, 0
    for _, value, meaning in tags:
        if meaning is None:
            continue
        name = meaning._value_
        if name not in texts:
            texts[name] = value if len(value) <= LONGEST_TEXT else value[:LONGEST_TEXT]
        if name == _COPYRIGHT:
            if notice is None:
                notice = value
            elif value != notice:
                notices_differ = 1
    if not texts.get(_LABEL):
        texts[_LABEL] = texts.get(_PUBLISHER, "")
    return Record._make(
        (
            digest,
            format,
            duration_s,
            *(texts.get(name, "") for name in _TEXTS),
            verdict,
            letters,
            _SEAL_PLACES[state._value_],
            notices_differ,
            None,
        )
    )
