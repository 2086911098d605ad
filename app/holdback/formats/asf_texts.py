# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The texts of an ASF header, as entries whose bytes stay as they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from holdback.errors import UnreadableFile, WriteRefused
from holdback.formats.mapping import KEY_LICENSE, field_of_free_key, wishes, wishes_among
from holdback.rights import Declaration, Field, TagValue

_DESCRIPTION = (
    ("Title", Field.TITLE),
    ("Author", Field.ARTIST),
    ("Copyright", Field.COPYRIGHT),
    ("Description", Field.COMMENT),
    ("Rating", None),
)
_NAMES = {
    Field.ALBUM: "WM/AlbumTitle",
    Field.ALBUM_ARTIST: "WM/AlbumArtist",
    Field.COMPOSER: "WM/Composer",
    Field.LYRICIST: "WM/Writer",
    Field.LABEL: "WM/Publisher",
    Field.GENRE: "WM/Genre",
    Field.DATE: "WM/Year",
    Field.TRACK_NUMBER: "WM/TrackNumber",
    Field.ISRC: "WM/ISRC",
    Field.BARCODE: "WM/Barcode",
    Field.RIGHTS_URL: "CopyrightURL",
}
_FIELDS = {name.upper(): field for field, name in _NAMES.items()}
_TEXT, _BINARY, _WORDS = 0, 1, {2: 4, 3: 4, 4: 8, 5: 2}
_LIMIT = 0xFFFF


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute: its name, type, value, and all its bytes."""

    name: str
    type: int
    value: bytes
    raw: bytes

    @property
    def text(self) -> str:
        """The value as people read it."""
        return _shown(self.type, self.value)


def _shown(kind: int, value: bytes) -> str:
    if kind == _TEXT:
        return _decode(value)
    if kind in _WORDS:
        return str(int.from_bytes(value[: _WORDS[kind]], "little"))
    return f"{len(value)} bytes"


def _decode(data: bytes) -> str:
    return data.decode("utf-16-le", "replace").rstrip("\0")


def _encode(text: str, name: str) -> bytes:
    data = text.encode("utf-16-le", "replace") + b"\0\0"
    if len(data) > _LIMIT:
        raise WriteRefused(
            "A text is too long for {file}: an ASF field holds 32,000 letters. The file was not "
            "changed.",
            file=name,
        )
    return data


def description_values(data: bytes) -> Iterator[TagValue]:
    """Yield the five texts of a Content Description object."""
    for (label, field), raw in zip(_DESCRIPTION, _split_description(data), strict=False):
        text = _decode(raw)
        if text:
            yield TagValue(f"asf:{label}", text, field)


def _split_description(data: bytes) -> list[bytes]:
    lengths = [int.from_bytes(data[i : i + 2], "little") for i in range(0, 10, 2)]
    texts, position = [], 10
    for length in lengths:
        texts.append(data[position : position + length])
        position += length
    return texts


def edit_description(
    data: bytes | None, declaration: Declaration, name: str
) -> tuple[bytes, list[str]]:
    """Return the Content Description with the notice in it, and the carriers."""
    old = _split_description(data) if data else [b""] * 5
    new = list(old)
    carriers = []
    for wish in wishes(declaration):
        for place, (label, field) in enumerate(_DESCRIPTION):
            if field is not None and wish.field is field:
                if wish.value is not None:
                    carriers.append(f"asf:{label}")
                if _decode(old[place]) != (wish.value or ""):
                    new[place] = _encode(wish.value, name) if wish.value else b""
    if data is not None and new == old:
        return data, carriers
    return b"".join(len(text).to_bytes(2, "little") for text in new) + b"".join(new), carriers


def attributes_of(data: bytes, name: str = "") -> list[Attribute]:
    """Return the attributes of an Extended Content Description object.

    Raises:
        UnreadableFile: lengths in it run past its end.
    """
    found = []
    position = 2
    for _ in range(int.from_bytes(data[:2], "little")):
        start = position
        label, position = _counted(data, position, name)
        kind = int.from_bytes(data[position : position + 2], "little")
        value, position = _counted(data, position + 2, name)
        found.append(Attribute(_decode(label), kind, value, data[start:position]))
    return found


def _counted(data: bytes, position: int, name: str) -> tuple[bytes, int]:
    end = position + 2 + int.from_bytes(data[position : position + 2], "little")
    if position + 2 > len(data) or end > len(data):
        raise UnreadableFile("The descriptions in {file} are damaged.", file=name)
    return data[position + 2 : end], end


def attribute_values(attributes: Iterable[Attribute]) -> Iterator[TagValue]:
    """Yield what every attribute says."""
    for one in attributes:
        yield TagValue(f"asf:{one.name}", one.text, _field(one.name))


def _field(name: str) -> Field | None:
    return _FIELDS.get(name.upper()) or field_of_free_key(name)


def library_values(data: bytes) -> Iterator[TagValue]:
    """Yield the attributes of a Metadata or Metadata Library object."""
    position = 2
    for _ in range(int.from_bytes(data[:2], "little")):
        head = data[position : position + 12]
        if len(head) < 12:
            return
        label = int.from_bytes(head[4:6], "little")
        kind, size = int.from_bytes(head[6:8], "little"), int.from_bytes(head[8:12], "little")
        start = position + 12
        if start + label + size > len(data):
            return
        name = _decode(data[start : start + label])
        value = data[start + label : start + label + size]
        yield TagValue(f"asf:{name}", _shown(kind, value), _field(name))
        position = start + label + size


def edit_attributes(
    data: bytes | None, declaration: Declaration, file: str
) -> tuple[bytes, list[str]]:
    """Return the Extended Content Description with ``declaration`` in it, and the carriers."""
    old = attributes_of(data, file) if data else []
    attributes = list(old)
    carriers = []
    described = {field for _, field in _DESCRIPTION}
    wanted = []
    for wish in wishes_among(declaration, (one.name for one in old)):
        if wish.field is Field.RIGHTS_URL:
            wanted.append((KEY_LICENSE, wish.value))
        if wish.field is None or wish.field not in described:
            name = _NAMES.get(wish.field, wish.key) if wish.field else wish.key
            wanted.append((name, wish.value))
    for name, value in wanted:
        places = [i for i, one in enumerate(attributes) if one.name.upper() == name.upper()]
        if value is None:
            attributes = [one for i, one in enumerate(attributes) if i not in places]
            continue
        carriers.append(f"asf:{name}")
        if len(places) == 1 and attributes[places[0]].text == value:
            continue
        new = _make(name, value, file)
        attributes = [one for i, one in enumerate(attributes) if i not in places[1:]]
        if places:
            attributes[places[0]] = new
        else:
            attributes.append(new)
    if data is not None and attributes == old:
        return data, carriers
    body = b"".join(one.raw for one in attributes)
    return len(attributes).to_bytes(2, "little") + body, carriers


def _make(name: str, text: str, file: str) -> Attribute:
    label, value = _encode(name, file), _encode(text, file)
    raw = len(label).to_bytes(2, "little") + label + bytes(2)
    return Attribute(name, _TEXT, value, raw + len(value).to_bytes(2, "little") + value)
