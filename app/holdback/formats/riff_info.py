# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""LIST/INFO: short texts about a WAV file, as entries whose bytes stay as they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from holdback.formats.chunks import Chunk
from holdback.formats.mapping import KEY_USAGE_TERMS, wishes
from holdback.formats.source import Source
from holdback.rights import Declaration, Field, TagValue

_IDS = {
    Field.TITLE: b"INAM",
    Field.ARTIST: b"IART",
    Field.ALBUM: b"IPRD",
    Field.GENRE: b"IGNR",
    Field.DATE: b"ICRD",
    Field.TRACK_NUMBER: b"IPRT",
    Field.COPYRIGHT: b"ICOP",
    Field.USAGE_TERMS: b"ICMT",
}
_FIELDS = {
    **{name: field for field, name in _IDS.items()},
    b"ICMT": Field.COMMENT,
    b"ITRK": Field.TRACK_NUMBER,
    b"IMUS": Field.COMPOSER,
    b"IPUB": Field.PUBLISHER,
}
_MIRRORED = (Field.TITLE, Field.ARTIST, Field.ALBUM, Field.GENRE, Field.DATE, Field.TRACK_NUMBER)
Entry = tuple[bytes, bytes]


def is_info(source: Source, chunk: Chunk) -> bool:
    """Whether a chunk is a LIST of type INFO."""
    return chunk.id == b"LIST" and chunk.length >= 4 and source.at(chunk.start, 4) == b"INFO"


def entries_of(content: bytes) -> tuple[list[Entry], bytes]:
    """Split into ``(id, whole entry)`` and the bytes that are no entry."""
    entries: list[Entry] = []
    position = 4
    while position + 8 <= len(content):
        size = int.from_bytes(content[position + 4 : position + 8], "little")
        end = position + 8 + size
        if end > len(content):
            break
        end = min(end + size % 2, len(content))
        entries.append((content[position : position + 4], content[position:end]))
        position = end
    return entries, content[position:]


def _text(entry: bytes) -> str:
    size = int.from_bytes(entry[4:8], "little")
    raw = entry[8 : 8 + size].rstrip(b"\0")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def values_of(content: bytes) -> Iterator[TagValue]:
    """Yield what every entry says."""
    for name, entry in entries_of(content)[0]:
        label = name.decode("latin-1").rstrip("\0 ")
        yield TagValue(f"riff:INFO:{label}", _text(entry), _FIELDS.get(name))


def edit(content: bytes | None, declaration: Declaration, known: Iterable[TagValue]) -> bytes:
    """Return the LIST content with the notice in ICOP, and the terms of use in ICMT.

    ICMT is everybody's comment: it is written only where it is free or holds the terms that the
    file named before. ``known`` is what the ID3 chunk says: a new list repeats title and artist,
    because programs that find INFO show nothing else.
    """
    tags = list(known)
    old_entries, rest = entries_of(content) if content else ([], b"")
    entries = list(old_entries)
    if content is None:
        for field in _MIRRORED:
            value = next((tag.value for tag in tags if tag.field is field), "")
            if value:
                entries.append(_make(_IDS[field], value))
    former = {tag.value for tag in tags if tag.field is Field.USAGE_TERMS}
    for wish in wishes(declaration):
        if wish.field not in _IDS:
            continue
        name = _IDS[wish.field]
        places = [i for i, (one, _) in enumerate(entries) if one == name]
        stands = {_text(entries[i][1]) for i in places}
        if wish.key == KEY_USAGE_TERMS and stands - former:
            continue
        if wish.value is None:
            entries = [entry for i, entry in enumerate(entries) if i not in places]
        elif stands != {wish.value} or len(places) > 1:
            entries = [entry for i, entry in enumerate(entries) if i not in places[1:]]
            if places:
                entries[places[0]] = _make(name, wish.value)
            else:
                entries.append(_make(name, wish.value))
    entries = list(_other_names(entries, declaration))
    if content is not None and entries == old_entries:
        return content
    joined = b"".join(entry for _, entry in entries)
    return b"INFO" + joined + rest


def concerns(declaration: Declaration) -> bool:
    """Whether anything of a declaration belongs into LIST/INFO."""
    return not declaration.is_silent or any(wish.field in _IDS for wish in wishes(declaration))


def _other_names(entries: Iterable[Entry], declaration: Declaration) -> Iterator[Entry]:
    """Let entries that Holdback reads but does not make (IMUS, IPUB) follow an edited field."""
    for name, entry in entries:
        field = _FIELDS.get(name)
        wanted = None if field is None else declaration.fields.get(field)
        if field in _IDS or field is Field.COMMENT or wanted is None:
            yield name, entry
        elif wanted:
            yield (name, entry) if _text(entry) == wanted else _make(name, wanted)


def _make(name: bytes, text: str) -> Entry:
    data = text.encode("utf-8", "replace") + b"\0"
    return name, name + len(data).to_bytes(4, "little") + data + b"\0" * (len(data) % 2)


def carriers_of(content: bytes, declaration: Declaration) -> list[str]:
    """Return the carriers in ``content`` that hold a text of the declaration."""
    texts = {wish.value for wish in wishes(declaration)} - {None}
    return [tag.carrier for tag in values_of(content) if tag.value in texts]
