# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""ID3v2.3 and v2.4 without pictures: frames that do not matter are stepped over unread.

Anything but a plain tag (other versions, unsynchronisation, extended headers, packed frames,
sizes that do not add up) is left to the full reader.
"""

from __future__ import annotations

import re
import struct
from functools import lru_cache

from holdback.formats.headers.found import Found, Key, key_of, speaks
from holdback.formats.headers.window import Doubt, Window
from holdback.rights import Field

_TEXTS = {
    b"TIT2": Field.TITLE,
    b"TPE1": Field.ARTIST,
    b"TALB": Field.ALBUM,
    b"TPE2": Field.ALBUM_ARTIST,
    b"TCOM": Field.COMPOSER,
    b"TPUB": Field.LABEL,
    b"TRCK": Field.TRACK_NUMBER,
    b"TSRC": Field.ISRC,
    b"TCOP": Field.COPYRIGHT,
    b"TOWN": Field.OWNER,
    b"TDRC": Field.DATE,
    b"TYER": Field.DATE,
    b"TPRO": Field.PHONOGRAM,
}
_CARRIERS = {name: f"id3:{name.decode()}" for name in _TEXTS}
_OTHERS = (b"TXXX", b"WXXX", b"COMM", b"USLT", b"USER", b"PRIV", b"GEOB")
_KNOWN = frozenset((*_TEXTS, *_OTHERS))
_XMP_OWNER = b"XMP\0"
_MANIFESTS = (b"application/c2pa", b"application/x-c2pa-manifest-store")
_FRAME_ID = re.compile(rb"[A-Z0-9]{4}")
_frame_head = struct.Struct(">4sIxB").unpack_from  # the second byte of the flags says how packed
_PACKED = {3: 0xE0, 4: 0x4F}
_CODECS = ("latin-1", "utf-16", "utf-16-be", "utf-8")
_PEEK = 80
_MOST_FRAMES = 5000


def length_at(window: Window, offset: int) -> int:
    """Return how long the tag at ``offset`` is, 0 if none begins there."""
    if offset + 10 > window.size:
        return 0
    head = window.at(offset, 10)
    if head[:3] != b"ID3":
        return 0
    if head[3] not in (3, 4) or head[5] or max(head[6:]) > 0x7F:
        raise Doubt
    return 10 + _synchsafe(head[6:])


def read_into(found: Found, window: Window, offset: int, length: int) -> None:
    """Collect what the tag of ``length`` bytes at ``offset`` says."""
    version = window.at(offset + 3, 1)[0]
    position, end = offset + 10, offset + length
    if end > window.size:
        raise Doubt
    packed = _PACKED[version]
    buffer, base = window.stretch(position, 10)
    for _ in range(_MOST_FRAMES):
        if position + 10 > end:
            break
        at = position - base
        if at + 10 > len(buffer):
            buffer, base = window.stretch(position, 10)
            at = position - base
        name, body, flags = _frame_head(buffer, at)
        is_known = name in _KNOWN
        if not is_known and not _FRAME_ID.match(name):
            break
        if version == 4 and body > 0x7F:
            if body & 0x80808080:
                raise Doubt
            body = _synchsafe(buffer[at + 4 : at + 8])
        following = position + 10 + body
        if following > end:
            raise Doubt
        if is_known:
            if flags & packed:
                raise Doubt
            if following - base <= len(buffer):
                _frame(found, name, buffer[at + 10 : at + 10 + body])
            else:
                _large(found, window, name, position + 10, body)
        position = following
    else:
        raise Doubt
    _prove_padding(window, position, end)


def _prove_padding(window: Window, position: int, end: int) -> None:
    """Sizes may be synchsafe or plain in v2.4: only what ends in zeros was read rightly."""
    length = end - position
    if length and window.at(position, length).count(0) != length:
        raise Doubt


def _synchsafe(size: bytes) -> int:
    return size[0] << 21 | size[1] << 14 | size[2] << 7 | size[3]


def _large(found: Found, window: Window, name: bytes, start: int, length: int) -> None:
    """Read a frame that is not at hand whole, unless its beginning says that it is no matter."""
    if name in (b"PRIV", b"GEOB"):
        beginning = window.at(start, min(length, _PEEK))
        if name == b"GEOB" or not beginning.startswith(_XMP_OWNER):
            _frame(found, name, beginning)
            return
    _frame(found, name, window.at(start, length))


def _frame(found: Found, name: bytes, data: bytes) -> None:
    meaning = _TEXTS.get(name)
    if meaning is not None:
        text = decoded(data[:1], data[1:])
        if "\0" not in text:
            found.add(_CARRIERS[name], text, meaning)
            return
        for one in text.split("\0"):
            found.add(_CARRIERS[name], one, meaning)
    elif name in (b"TXXX", b"WXXX"):
        _user_defined(found, name, data)
    elif name in (b"COMM", b"USLT"):
        _with_language(found, name, data)
    elif name == b"USER":
        carrier = f"id3:USER:{_language(data[1:4])}"
        found.add(carrier, decoded(data[:1], data[4:]), Field.USAGE_TERMS)
    elif name == b"PRIV":
        if data.startswith(_XMP_OWNER):
            found.packets.append(("id3:PRIV:XMP", data[len(_XMP_OWNER) :]))
    elif data[1:].startswith(_MANIFESTS):
        found.has_manifest = True


def _user_defined(found: Found, name: bytes, data: bytes) -> None:
    encoding = data[:1]
    description, value = _split(encoding, data[1:])
    key = _user_key(name, encoding, description)
    if key is None:
        return
    if name == b"WXXX":
        found.add(key[0], value.partition(b"\0")[0].decode("latin-1"), None)
        return
    for text in decoded(encoding, value).split("\0"):
        found.add(key[0], text, key[1])


@lru_cache(maxsize=4096)
def _user_key(name: bytes, encoding: bytes, description: bytes) -> Key | None:
    label = decoded(encoding, description)
    carrier = f"id3:{name.decode()}:{label}"
    if name == b"WXXX":
        return (carrier, None) if speaks(carrier) else None
    return key_of(carrier, label)


def _with_language(found: Found, name: bytes, data: bytes) -> None:
    description, text = _split(data[:1], data[4:])
    title = decoded(data[:1], description)
    carrier = f"id3:{name.decode()}:{_language(data[1:4])}"
    if title:
        carrier = f"{carrier}:{title}"
    is_comment = name == b"COMM" and not carrier.rpartition(":")[2].startswith("iTun")
    if is_comment or speaks(carrier):
        meaning = Field.COMMENT if is_comment else None
        found.add(carrier, decoded(data[:1], text), meaning)


@lru_cache(maxsize=64)
def _language(code: bytes) -> str:
    return re.sub(r"[^A-Za-z]", "", code.decode("latin-1")) or "XXX"


def _split(encoding: bytes, data: bytes) -> tuple[bytes, bytes]:
    if encoding not in (b"\1", b"\2"):
        first, _, second = data.partition(b"\0")
        return first, second
    position = data.find(b"\0\0")
    while position >= 0 and position % 2:
        position = data.find(b"\0\0", position + 1)
    return (data, b"") if position < 0 else (data[:position], data[position + 2 :])


def decoded(encoding: bytes, data: bytes) -> str:
    """Return the text of a frame, as lenient as the full reader."""
    codec = _CODECS[encoding[0]] if encoding and encoding[0] < 4 else "latin-1"
    if codec == "utf-16" and data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        codec = "utf-16-le"
    text = data.decode(codec, "replace").rstrip("\0")
    if text.isascii():
        return text
    return text.replace("\ufeff", "").replace("\0\ufffe", "\0")
