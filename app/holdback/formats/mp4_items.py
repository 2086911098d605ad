# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The items of an ``ilst``: Apple's native tags, kept as bytes unless they are ours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from holdback.formats.mapping import Wish, field_of_free_key, wishes_among
from holdback.formats.mp4_boxes import Box, children, pack
from holdback.rights import Declaration, Field, TagValue

_MEAN = b"com.apple.iTunes"
_ATOMS = {
    Field.TITLE: b"\xa9nam",
    Field.ARTIST: b"\xa9ART",
    Field.ALBUM: b"\xa9alb",
    Field.ALBUM_ARTIST: b"aART",
    Field.COMPOSER: b"\xa9wrt",
    Field.GENRE: b"\xa9gen",
    Field.DATE: b"\xa9day",
    Field.TRACK_NUMBER: b"trkn",
    Field.COPYRIGHT: b"cprt",
    Field.COMMENT: b"\xa9cmt",
}
_FIELDS = {atom: field for field, atom in _ATOMS.items()}
_TEXT, _UTF16, _IMPLICIT, _INTEGER = 1, 2, 0, 21
_PICTURES = {13: "image/jpeg", 14: "image/png", 27: "image/bmp"}
_TEXT_SHOWN = 10_000


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item of the list: its bytes, its atom, and its label without the ``mp4:`` prefix."""

    raw: bytes
    atom: bytes
    label: str
    values: tuple[str, ...]


def items_in(data: bytes, ilst: Box) -> tuple[list[ListItem], bytes]:
    """Return the items of an ``ilst`` box, and the bytes in it that are no item."""
    found = []
    end = ilst.start
    for box in children(data, ilst.start, ilst.end):
        found.append(_item(data[box.offset : box.end], box.type))
        end = box.end
    return found, data[end : ilst.end]


def _item(raw: bytes, atom: bytes) -> ListItem:
    label, values = atom.decode("latin-1"), []
    mean = name = b""
    for child in children(raw, 8):
        if child.type == b"mean":
            mean = raw[child.start + 4 : child.end]
        elif child.type == b"name":
            name = raw[child.start + 4 : child.end]
        elif child.type == b"data" and child.end - child.start >= 8:
            kind = int.from_bytes(raw[child.start : child.start + 4], "big") & 0xFFFFFF
            values.append(_shown(atom, kind, raw[child.start + 8 : child.end]))
    if atom == b"----":
        label = f"----:{mean.decode('utf-8', 'replace')}:{name.decode('utf-8', 'replace')}"
    return ListItem(raw, atom, label, tuple(values))


def _shown(atom: bytes, kind: int, data: bytes) -> str:
    if atom in (b"trkn", b"disk") and len(data) >= 6:
        number, total = int.from_bytes(data[2:4], "big"), int.from_bytes(data[4:6], "big")
        return f"{number}/{total}" if total else str(number)
    if kind == _UTF16:
        return data.decode("utf-16-be", "replace")
    if kind == _TEXT or (kind == _IMPLICIT and atom[:1] in (b"\xa9", b"-")):
        return data[:_TEXT_SHOWN].decode("utf-8", "replace")
    if kind == _INTEGER and len(data) <= 8:
        return str(int.from_bytes(data, "big", signed=True))
    return f"{_PICTURES.get(kind, 'data')}, {len(data)} bytes"


def values_of(items: list[ListItem]) -> Iterator[TagValue]:
    """Yield what every item says."""
    for item in items:
        if item.atom == b"----":
            field = field_of_free_key(item.label.rpartition(":")[2])
        else:
            field = _FIELDS.get(item.atom)
        for value in item.values:
            yield TagValue(f"mp4:{item.label}", value, field)


def edit_items(items: list[ListItem], declaration: Declaration) -> tuple[list[ListItem], list[str]]:
    """Return the items with ``declaration`` among them, and the carriers."""
    edited = list(items)
    carriers = []
    free = [item.label.rpartition(":")[2] for item in items if item.atom == b"----"]
    for wish in wishes_among(declaration, free):
        new = _make(wish)
        places = [i for i, item in enumerate(edited) if item.label.upper() == new.label.upper()]
        if wish.value is None:
            edited = [item for i, item in enumerate(edited) if i not in places]
            continue
        carriers.append(f"mp4:{new.label}")
        if len(places) == 1 and edited[places[0]].values == new.values:
            continue
        edited = [item for i, item in enumerate(edited) if i not in places[1:]]
        if places:
            edited[places[0]] = new
        else:
            edited.append(new)
    return edited, carriers


def _make(wish: Wish) -> ListItem:
    atom = _ATOMS.get(wish.field) if wish.field else None
    text = wish.value or ""
    if atom == b"trkn":
        number, _, total = text.partition("/")
        data = b"".join(
            (int(part) if part.isdigit() and int(part) < 1 << 16 else 0).to_bytes(2, "big")
            for part in ("0", number, total, "0")
        )
        return _item(pack(atom, _data(_IMPLICIT, data)), atom)
    data = _data(_TEXT, text.encode("utf-8", "replace"))
    if atom:
        return _item(pack(atom, data), atom)
    head = pack(b"mean", bytes(4) + _MEAN) + pack(b"name", bytes(4) + wish.key.encode())
    return _item(pack(b"----", head + data), b"----")


def _data(kind: int, content: bytes) -> bytes:
    return pack(b"data", kind.to_bytes(4, "big") + bytes(4) + content)
