# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""WAV and AIFF: chunk headers, and the content of the chunks that speak."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from holdback.formats.headers import broadcast, id3
from holdback.formats.headers.found import Found
from holdback.formats.headers.window import Doubt, Window
from holdback.rights import Field

_PLAIN_CODECS = (1, 3, 0xFFFE)
_MOST_CHUNKS = 1000
_INFO = {
    b"INAM": Field.TITLE,
    b"IART": Field.ARTIST,
    b"IPRD": Field.ALBUM,
    b"ICRD": Field.DATE,
    b"IPRT": Field.TRACK_NUMBER,
    b"ITRK": Field.TRACK_NUMBER,
    b"ICOP": Field.COPYRIGHT,
    b"ICMT": Field.COMMENT,
    b"IMUS": Field.COMPOSER,
    b"IPUB": Field.PUBLISHER,
}
_AIFF_TEXTS = {
    b"NAME": Field.TITLE,
    b"AUTH": Field.ARTIST,
    b"(c) ": Field.COPYRIGHT,
    b"ANNO": Field.COMMENT,
}


def read_wav(window: Window) -> Found:
    """Read a WAV of the plain, 32-bit kind."""
    head = window.at(0, 12)
    if head[:4] != b"RIFF" or head[8:] != b"WAVE":
        raise Doubt
    found = Found("wav")
    described, sound = b"", None
    for name, start, length in _chunks(window, "little", b"data"):
        if name == b"fmt ":
            described = described or window.at(start, min(length, 16))
        elif name == b"data":
            sound = length if sound is None else sound
        elif name == b"LIST":
            if length >= 4 and window.at(start, 4) == b"INFO":
                _info(found, window.at(start, length))
        elif name in (b"id3 ", b"ID3 ", b"ID32"):
            _tag(found, window, start, length)
        elif name in (b"_PMX", b"XMP "):
            carrier = f"riff:{name.decode().strip()}"
            found.packets.append((carrier, window.at(start, length)))
        elif name == b"bext":
            broadcast.read_bext(found, window, start, length)
        elif name == b"iXML":
            broadcast.read_ixml(found, window, start, length)
        elif name == b"C2PA":
            found.has_manifest = True
    byte_rate = int.from_bytes(described[8:12], "little")
    if sound is None or len(described) < 14 or not byte_rate:
        raise Doubt
    if int.from_bytes(described[:2], "little") not in _PLAIN_CODECS:
        raise Doubt
    found.duration_s = sound / byte_rate
    return found


def read_aiff(window: Window) -> Found:
    """Read an AIFF or AIFC."""
    head = window.at(0, 12)
    if head[:4] != b"FORM" or head[8:] not in (b"AIFF", b"AIFC"):
        raise Doubt
    found = Found("aiff" if head[8:] == b"AIFF" else "aifc")
    common = b""
    for name, start, length in _chunks(window, "big", b"SSND"):
        if name == b"COMM":
            common = common or window.at(start, min(length, 18))
        elif name in _AIFF_TEXTS:
            text = _text(window.at(start, length), "mac-roman")
            carrier = f"aiff:{name.decode().strip()}"
            found.add(carrier, text, _AIFF_TEXTS[name])
        elif name in (b"ID3 ", b"id3 "):
            _tag(found, window, start, length)
        elif name == b"APPL" and length >= 4 and window.at(start, 4) == b"XMP ":
            found.packets.append(("aiff:APPL:XMP", window.at(start + 4, length - 4)))
    if len(common) < 18:
        raise Doubt
    exponent = int.from_bytes(common[8:10], "big") - 16383 - 63
    mantissa = int.from_bytes(common[10:18], "big")
    if not mantissa or not -63 <= exponent < 0:
        raise Doubt
    found.duration_s = int.from_bytes(common[2:6], "big") / (float(mantissa) * 2.0**exponent)
    return found


def _chunks(
    window: Window, order: Literal["little", "big"], sound: bytes
) -> Iterator[tuple[bytes, int, int]]:
    """Yield name, start and length of every chunk; doubt where one is cut or has no name."""
    position, size = 12, window.size
    for _ in range(_MOST_CHUNKS):
        if position + 8 > size:
            return
        head = window.at(position, 8, 512)
        name, length = head[:4], int.from_bytes(head[4:], order)
        start = position + 8
        if not _is_name(name) or start + length > size or (name == sound and not length):
            raise Doubt
        yield name, start, length
        position = start + length
        if length % 2 and position < size:
            if position + 5 <= size and _is_name(window.at(position, 4, 512)):
                raise Doubt  # did the writer forget the pad byte?
            position += 1
    raise Doubt


def _is_name(name: bytes) -> bool:
    return name.isascii() and name.decode("ascii").isprintable() and name != b"    "


def _tag(found: Found, window: Window, start: int, length: int) -> None:
    tag = id3.length_at(window, start)
    if tag > length:
        raise Doubt
    if tag:
        id3.read_into(found, window, start, tag)
    elif length:
        raise Doubt


def _info(found: Found, content: bytes) -> None:
    position = 4
    while position + 8 <= len(content):
        length = int.from_bytes(content[position + 4 : position + 8], "little")
        start, name = position + 8, content[position : position + 4]
        if start + length > len(content):
            return
        meaning = _INFO.get(name)
        if meaning is not None:
            text = _text(content[start : start + length], "cp1252")
            found.add(f"riff:INFO:{name.decode()}", text, meaning)
        position = start + length + length % 2


def _text(raw: bytes, else_codec: str) -> str:
    raw = raw.rstrip(b"\0")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode(else_codec, "replace")
