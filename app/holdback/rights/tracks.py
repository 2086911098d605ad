# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain records that the rooms hand each other: what a file says, a track, a work."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from holdback.rights.dimensions import Dimensions
from holdback.rights.statements import Seal, Statement
from holdback.rights.verdict import Judgement, Verdict, judge


class Field(StrEnum):
    """What a tag is about, whatever each format calls it (Picard's mapping, standards.md §8)."""

    TITLE = "title"
    ARTIST = "artist"
    ALBUM = "album"
    ALBUM_ARTIST = "album_artist"
    COMPOSER = "composer"
    LYRICIST = "lyricist"
    PUBLISHER = "publisher"
    LABEL = "label"
    GENRE = "genre"
    DATE = "date"
    TRACK_NUMBER = "track_number"
    ISRC = "isrc"
    ISWC = "iswc"
    BARCODE = "barcode"
    IPI = "ipi"
    ISNI = "isni"
    COPYRIGHT = "copyright"
    PHONOGRAM = "phonogram"
    OWNER = "owner"
    RIGHTS_URL = "rights_url"
    CONTACT = "contact"
    USAGE_TERMS = "usage_terms"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True)
class TagValue:
    """One native tag as it stands in the file.

    Attributes:
        carrier: where it stands, e.g. ``id3:TIT2`` or ``vorbis:ISRC``.
        value: the text, or a description of binary content such as ``image/jpeg, 48213 bytes``.
        field: what it is about, if Holdback knows.
    """

    carrier: str
    value: str
    field: Field | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything one file says, read afresh.

    Attributes:
        path: the file.
        format: the container's short name: ``mp3 wav rf64 bw64 w64 aiff aifc flac ogg oga opus
            speex m4a mp4 wma ape wavpack mpc tta dsf dff aac``.
        size_bytes: of the whole file.
        duration_s: playing time in seconds, if it could be told.
        tags: all native tags, in file order.
        statements: all rights statements: native, XMP, sidecars, notices.
        warnings: oddities worth showing; the reading is still whole.
        has_manifest: whether a C2PA manifest stands in the file (its state is ``seal``'s matter).
    """

    path: Path
    format: str
    size_bytes: int
    duration_s: float | None = None
    tags: tuple[TagValue, ...] = ()
    statements: tuple[Statement, ...] = ()
    warnings: tuple[str, ...] = ()
    has_manifest: bool = False

    def values(self, wanted: Field) -> tuple[str, ...]:
        """Return the distinct values of one field, in file order."""
        return tuple(dict.fromkeys(tag.value for tag in self.tags if tag.field is wanted))

    def first(self, wanted: Field) -> str:
        """Return the first value of one field, or the empty string."""
        return next((tag.value for tag in self.tags if tag.field is wanted), "")


@dataclass(frozen=True, slots=True)
class Track:
    """One audio file as the catalogue, the window and the command line show it.

    ``essence`` is the SHA-256 of the encoded audio without any tag, or None if not computed yet.
    ``profile_match`` is the name of the profile that would write the track's notice; None where
    none would, or none was asked about.
    """

    path: Path
    format: str
    size_bytes: int
    duration_s: float | None
    title: str
    artist: str
    album: str
    isrc: str
    notice: str
    judgement: Judgement
    seal: Seal = Seal.NONE
    essence: str | None = None
    profile_match: str | None = None

    @property
    def verdict(self) -> Verdict:
        """The statement axis."""
        return self.judgement.verdict

    @property
    def dimensions(self) -> Dimensions:
        """The effective dimensions."""
        return self.judgement.dimensions

    @classmethod
    def from_reading(
        cls,
        reading: Reading,
        *,
        seal: Seal = Seal.NONE,
        sealed_statements: tuple[Statement, ...] = (),
        essence: str | None = None,
        profile_match: str | None = None,
    ) -> Track:
        """Judge a reading, with what its manifest says if it has one."""
        return cls(
            path=reading.path,
            format=reading.format,
            size_bytes=reading.size_bytes,
            duration_s=reading.duration_s,
            title=reading.first(Field.TITLE),
            artist=reading.first(Field.ARTIST),
            album=reading.first(Field.ALBUM),
            isrc=reading.first(Field.ISRC),
            notice=reading.first(Field.COPYRIGHT),
            judgement=judge((*reading.statements, *sealed_statements)),
            seal=seal,
            essence=essence,
            profile_match=profile_match,
        )


@dataclass(frozen=True, slots=True)
class Declaration:
    """All that one track is to say: the policy in every vocabulary, ready for any format.

    Derived from a profile and a policy by :func:`holdback.rights.declaration.declare`; the
    ``formats`` package knows where each value goes (standards.md §8, §10, §15).

    Attributes:
        notice: the copyright notice including the reservation sentence. Byte-identical in the
            native field and in ``dc:rights``, because Adobe's toolkit lets native win.
        rights_url: the page on the artist's rights, for WCOP and ``xmpRights:WebStatement``.
        usage_terms: terms of use, for USER and ``xmpRights:UsageTerms``.
        owner: the rightsholder, for ``xmpRights:Owner``.
        tdm_reservation: ``"1"`` or ``"0"``; empty together with ``plus`` and ``content_usage``
            where only ``fields`` are meant (see ``is_silent``).
        tdm_policy: URL of the TDM policy, or empty.
        plus: the full PLUS Data Mining URI.
        plus_constraints: text for ``plus:OtherConstraints`` (policy ``licence_only``), or empty.
        content_usage: the AIPREF dictionary.
        fields: descriptive tags to set beside; an empty value removes the field.
    """

    notice: str
    tdm_reservation: str
    plus: str
    content_usage: str
    rights_url: str = ""
    usage_terms: str = ""
    owner: str = ""
    tdm_policy: str = ""
    plus_constraints: str = ""
    fields: Mapping[Field, str] = field(default_factory=dict)

    @property
    def is_silent(self) -> bool:
        """Whether it takes no position on mining: what stands in the file about it stays."""
        return not (self.tdm_reservation or self.plus or self.content_usage)

    @classmethod
    def of_fields(cls, fields: Mapping[Field, str]) -> Declaration:
        """Return a silent declaration that sets these fields; an empty value removes one."""
        return cls(
            notice=fields.get(Field.COPYRIGHT, ""),
            tdm_reservation="",
            plus="",
            content_usage="",
            rights_url=fields.get(Field.RIGHTS_URL, ""),
            usage_terms=fields.get(Field.USAGE_TERMS, ""),
            owner=fields.get(Field.OWNER, ""),
            fields=dict(fields),
        )


@dataclass(frozen=True, slots=True)
class Work:
    """One row of a schedule of works: a recording, whatever number of files holds it."""

    title: str
    artist: str
    version: str = ""
    authors: str = ""
    isrc: str = ""
    iswc: str = ""
    barcode: str = ""
    label: str = ""
    release_date: str = ""
    roles: tuple[str, ...] = ()
    share: str = ""
    urls: tuple[str, ...] = ()
    reserved_where: str = ""
    reserved_since: str = ""
    digest: str = ""
    files: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One value before and after a write, as the preview shows it.

    ``before`` is None where the carrier does not exist yet, ``after`` is None where it goes away.
    """

    carrier: str
    before: str | None
    after: str | None
    field: Field | None = None
