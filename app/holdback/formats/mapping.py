# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What each tag system calls each field (Picard's mapping and standards.md §8)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from holdback.rights import Declaration, Field
from holdback.rights.vocabulary import (
    KEY_CONTENT_USAGE,
    KEY_PLUS,
    KEY_TDM_POLICY,
    KEY_TDM_RESERVATION,
)

KEY_LICENSE = "LICENSE"
KEY_USAGE_TERMS = "USAGETERMS"


@dataclass(frozen=True, slots=True)
class Wish:
    """One value that a file is to carry; ``value`` None takes the value away.

    Either ``field`` is given, and each tag system has its own name for it, or ``key`` is the
    protocol's own name, the same in every system that has free keys.
    """

    field: Field | None
    key: str
    value: str | None


def wishes(declaration: Declaration) -> tuple[Wish, ...]:
    """Return all native values that ``declaration`` asks for.

    Empty texts ask for nothing: what stands in the file stays. An empty entry of ``fields``, and
    an empty policy address, take away what stands there. A silent declaration leaves everything
    about mining alone.
    """
    asked: dict[Field, str | None] = {
        field: value or None for field, value in declaration.fields.items()
    }
    for field, text in (
        (Field.COPYRIGHT, declaration.notice),
        (Field.RIGHTS_URL, declaration.rights_url),
        (Field.USAGE_TERMS, declaration.usage_terms),
    ):
        if text:
            asked[field] = text
    machine: tuple[tuple[str, str | None], ...] = (
        (KEY_TDM_RESERVATION, declaration.tdm_reservation),
        (KEY_TDM_POLICY, declaration.tdm_policy or None),
        (KEY_PLUS, declaration.plus),
        (KEY_CONTENT_USAGE, declaration.content_usage),
    )
    if declaration.is_silent:
        machine = ()
    return (
        *(Wish(field, FREE_KEYS[field], value) for field, value in asked.items()),
        *(Wish(None, key, value) for key, value in machine),
    )


def wishes_among(declaration: Declaration, present: Iterable[str]) -> tuple[Wish, ...]:
    """Return :func:`wishes`, and the same for keys of others that mean an edited field.

    ``present`` are the free keys that stand in the tag. Where a file names its label under
    ``ORGANIZATION``, an edit of the label must not leave the old one readable there.
    """
    also = []
    for key in dict.fromkeys(key.strip().upper() for key in present):
        field = field_of_free_key(key)
        if field is not None and field in declaration.fields:
            also.append(Wish(None, key, declaration.fields[field] or None))
    return (*wishes(declaration), *also)


# The free-text key of each field, where a system has no frame, atom or attribute of its own.
FREE_KEYS: Mapping[Field, str] = {
    Field.TITLE: "TITLE",
    Field.ARTIST: "ARTIST",
    Field.ALBUM: "ALBUM",
    Field.ALBUM_ARTIST: "ALBUMARTIST",
    Field.COMPOSER: "COMPOSER",
    Field.LYRICIST: "LYRICIST",
    Field.PUBLISHER: "PUBLISHER",
    Field.LABEL: "LABEL",
    Field.GENRE: "GENRE",
    Field.DATE: "DATE",
    Field.TRACK_NUMBER: "TRACKNUMBER",
    Field.ISRC: "ISRC",
    Field.ISWC: "ISWC",
    Field.BARCODE: "BARCODE",
    Field.IPI: "IPI",
    Field.ISNI: "ISNI",
    Field.COPYRIGHT: "COPYRIGHT",
    Field.PHONOGRAM: "PHONOGRAM",
    Field.OWNER: "OWNER",
    Field.RIGHTS_URL: KEY_LICENSE,
    Field.CONTACT: "CONTACT",
    Field.USAGE_TERMS: KEY_USAGE_TERMS,
    Field.COMMENT: "COMMENT",
}

# Keys that other programs use for the same, for reading.
_ALIASES: Mapping[str, Field] = {
    "ALBUM ARTIST": Field.ALBUM_ARTIST,
    "ALBUM_ARTIST": Field.ALBUM_ARTIST,
    "WRITER": Field.LYRICIST,
    "ORGANIZATION": Field.LABEL,
    "YEAR": Field.DATE,
    "TRACK": Field.TRACK_NUMBER,
    "UPC": Field.BARCODE,
    "EAN/UPN": Field.BARCODE,
    "PHONOGRAPHIC COPYRIGHT": Field.PHONOGRAM,
    "LICENCE": Field.RIGHTS_URL,
    "COPYRIGHT URL": Field.RIGHTS_URL,
    "RIGHTS": Field.COPYRIGHT,
    "DESCRIPTION": Field.COMMENT,
    "TERMS OF USE": Field.USAGE_TERMS,
}
_BY_FREE_KEY: Mapping[str, Field] = {
    **{key: field for field, key in FREE_KEYS.items()},
    **_ALIASES,
}


def field_of_free_key(key: str) -> Field | None:
    """Return what a free key (Vorbis, APE, TXXX, freeform) is about, whatever its case."""
    return _BY_FREE_KEY.get(key.strip().upper())
