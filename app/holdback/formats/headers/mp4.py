# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""MP4 and M4A: box headers down to ``ilst``, covers and tables stepped over."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from functools import lru_cache

from holdback.formats.headers.found import Found, Key, key_of
from holdback.formats.headers.window import Doubt, Window
from holdback.rights import Field

_ATOMS = {
    b"\xa9nam": Field.TITLE,
    b"\xa9ART": Field.ARTIST,
    b"\xa9alb": Field.ALBUM,
    b"aART": Field.ALBUM_ARTIST,
    b"\xa9wrt": Field.COMPOSER,
    b"\xa9day": Field.DATE,
    b"trkn": Field.TRACK_NUMBER,
    b"cprt": Field.COPYRIGHT,
    b"\xa9cmt": Field.COMMENT,
}
_CARRIERS = {name: f"mp4:{name.decode('latin-1')}" for name in _ATOMS}
_PLAIN = 4096
_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_MANIFEST = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
_NAME = re.compile(rb"[ -~\xa9]{4}")
_box_head = struct.Struct(">I4s").unpack_from
_AUDIO_BRANDS = (b"M4A ", b"M4B ", b"M4P ", b"M4R ")
_AUDIO_ENDINGS = (".m4a", ".m4b", ".m4p", ".m4r")
_MOST_BOXES = 10_000
_TEXT_SHOWN = 10_000
Box = tuple[bytes, int, int]  # type, start and end of the content


def read(window: Window, ending: str) -> Found:
    """Read a file of boxes that begins with ``ftyp``; ``ending`` is that of its name."""
    head = window.at(0, 12)
    if head[4:8] != b"ftyp":
        raise Doubt
    is_audio = head[8:12] in _AUDIO_BRANDS or ending in _AUDIO_ENDINGS
    found = Found("m4a" if is_audio else "mp4")
    has_index = False
    packets = []
    for name, start, end in _boxes(window, 0, window.size):
        if name == b"moov":
            if has_index:
                raise Doubt
            has_index = True
            _index(found, window, start, end)
        elif name == b"uuid" and end - start >= 16:
            kind = window.at(start, 16)
            if kind == _XMP:
                packets.append(("mp4:uuid", window.at(start + 16, end - start - 16)))
            elif kind == _MANIFEST:
                found.has_manifest = True
    found.packets += packets
    if not has_index or found.duration_s is None:
        raise Doubt
    return found


def _boxes(window: Window, position: int, stop: int) -> Iterator[Box]:
    """Yield the boxes up to ``stop``; doubt where one is cut, open-ended or nameless."""
    for _ in range(_MOST_BOXES):
        if position + 8 > stop:
            if position != stop:
                raise Doubt
            return
        size, name = _box_head(window.at(position, 8))
        start = position + 8
        if size == 1 and name == b"mdat":
            size, start = int.from_bytes(window.at(position + 8, 8), "big"), position + 16
        end = position + size
        if end < start or end > stop or not _NAME.match(name):
            raise Doubt
        yield name, start, end
        position = end
    raise Doubt


def _index(found: Found, window: Window, start: int, end: int) -> None:
    texts: list[Box] = []
    for name, at, stop in _boxes(window, start, end):
        if name == b"mvhd" and found.duration_s is None:
            found.duration_s = _duration(window.at(at, min(stop - at, 32)))
        elif name == b"udta":
            if texts:
                raise Doubt
            texts = list(_boxes(window, at, _without_zeros(window, at, stop)))
    metas = [box for box in texts if box[0] == b"meta"]
    if len(metas) > 1:
        raise Doubt
    for _, at, stop in metas:
        _meta(found, window, at, stop)
    _classic(found, window, texts)


def _without_zeros(window: Window, start: int, end: int) -> int:
    """QuickTime closes ``udta`` with four zero bytes."""
    is_closed = end - start >= 4 and window.at(end - 4, 4) == bytes(4)
    if not is_closed:
        return end
    position = start
    while position + 8 <= end - 4:
        size = int.from_bytes(window.at(position, 4), "big")
        if size < 8:
            raise Doubt
        position += size
    return end - 4 if position == end - 4 else end


def _duration(data: bytes) -> float | None:
    wide = data[:1] == b"\1"
    at = 20 if wide else 12
    scale = int.from_bytes(data[at : at + 4], "big")
    length = int.from_bytes(data[at + 4 : at + (12 if wide else 8)], "big")
    if not scale or not length or length == (1 << (64 if wide else 32)) - 1:
        return None
    return length / scale


def _meta(found: Found, window: Window, start: int, end: int) -> None:
    if end - start < 12 or window.at(start + 4, 4) == b"hdlr":
        raise Doubt
    items = None
    for name, at, stop in _boxes(window, start + 4, end):
        if name == b"hdlr" and window.at(at + 8, 4) != b"mdir":
            raise Doubt
        if name == b"ilst" and items is None:
            items = (at, stop)
    if items is None:
        return
    for name, at, stop in _boxes(window, *items):
        meaning = _ATOMS.get(name)
        if meaning is not None:
            for value in _values(window, name, at, stop):
                found.add(_CARRIERS[name], value, meaning)
        elif name == b"----":
            _free(found, window, at, stop)


def _free(found: Found, window: Window, start: int, end: int) -> None:
    mean = name = b""
    values: list[Box] = []
    for box in _boxes(window, start, end):
        kind, at, stop = box
        if kind == b"mean":
            mean = window.at(at, stop - at)[4:]
        elif kind == b"name":
            name = window.at(at, stop - at)[4:]
        elif kind == b"data" and stop - at >= 8:
            values.append(box)
    key = _free_key(mean, name)
    if key is not None:
        for _, at, stop in values:
            data = window.at(at, stop - at)
            found.add(key[0], _shown(b"----", int.from_bytes(data[1:4], "big"), data[8:]), key[1])


@lru_cache(maxsize=4096)
def _free_key(mean: bytes, name: bytes) -> Key | None:
    label = f"----:{mean.decode('utf-8', 'replace')}:{name.decode('utf-8', 'replace')}"
    return key_of(f"mp4:{label}", label.rpartition(":")[2])


def _values(window: Window, atom: bytes, start: int, end: int) -> Iterator[str]:
    length = end - start
    if 16 <= length <= _PLAIN:  # nearly always: one box of data that fills the atom
        content = window.at(start, length)
        size, name = _box_head(content)
        if size == length and name == b"data":
            yield _shown(atom, int.from_bytes(content[9:12], "big"), content[16:])
            return
    for name, at, stop in _boxes(window, start, end):
        if name == b"data" and stop - at >= 8:
            data = window.at(at, stop - at)
            yield _shown(atom, int.from_bytes(data[1:4], "big"), data[8:])


def _shown(atom: bytes, kind: int, data: bytes) -> str:
    if atom == b"trkn" and len(data) >= 6:
        number, total = int.from_bytes(data[2:4], "big"), int.from_bytes(data[4:6], "big")
        return f"{number}/{total}" if total else str(number)
    if kind == 1 or (kind == 0 and atom[:1] in (b"\xa9", b"-")):
        return data[:_TEXT_SHOWN].decode("utf-8", "replace")
    raise Doubt


def _classic(found: Found, window: Window, boxes: list[Box]) -> None:
    """Collect the notices of QuickTime and 3GPP, and XMP, that stand beside ``meta``."""
    for name, start, end in boxes:
        if name == b"XMP_":
            found.packets.append(("mp4:udta:XMP_", window.at(start, end - start)))
        elif name in (b"cprt", b"\xa9cpy"):
            raise Doubt
