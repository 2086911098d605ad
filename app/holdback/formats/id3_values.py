# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What ID3 frames say, and frames that say it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote

from holdback.formats.id3 import Frame, Tag, make_frame, payload
from holdback.formats.mapping import field_of_free_key
from holdback.rights import Field, TagValue

FIELD_FRAMES: dict[Field, tuple[str, str]] = {
    Field.TITLE: ("TIT2", "TT2"),
    Field.ARTIST: ("TPE1", "TP1"),
    Field.ALBUM: ("TALB", "TAL"),
    Field.ALBUM_ARTIST: ("TPE2", "TP2"),
    Field.COMPOSER: ("TCOM", "TCM"),
    Field.LYRICIST: ("TEXT", "TXT"),
    Field.LABEL: ("TPUB", "TPB"),
    Field.GENRE: ("TCON", "TCO"),
    Field.TRACK_NUMBER: ("TRCK", "TRK"),
    Field.ISRC: ("TSRC", "TRC"),
    Field.COPYRIGHT: ("TCOP", "TCR"),
    Field.OWNER: ("TOWN", ""),
}
"""Per field its frame in v2.3 and v2.4, and in v2.2 (empty: none)."""

_BY_FRAME: dict[str, Field] = {
    **{name: field for field, names in FIELD_FRAMES.items() for name in names if name},
    "TDRC": Field.DATE,
    "TYER": Field.DATE,
    "TYE": Field.DATE,
    "TPRO": Field.PHONOGRAM,
    "WCOP": Field.RIGHTS_URL,
    "WCP": Field.RIGHTS_URL,
    "USER": Field.USAGE_TERMS,
    "COMM": Field.COMMENT,
    "COM": Field.COMMENT,
}
_CODECS = {0: "latin-1", 1: "utf-16", 2: "utf-16-be", 3: "utf-8"}


def tags_of(tag: Tag, prefix: str = "id3") -> Iterator[TagValue]:
    """Yield what every frame says."""
    for frame in tag.frames:
        carrier, values = describe(frame, tag)
        field = _field_of(frame.id, carrier)
        for value in values:
            yield TagValue(f"{prefix}:{carrier}", value, field)


def _field_of(name: str, carrier: str) -> Field | None:
    stem = name.rstrip("\0 ")
    if stem in ("TXXX", "TXX"):
        return field_of_free_key(carrier.partition(":")[2])
    if stem in ("COMM", "COM") and carrier.rpartition(":")[2].startswith("iTun"):
        return None
    return _BY_FRAME.get(stem)


def describe(frame: Frame, tag: Tag) -> tuple[str, list[str]]:
    """Return ``(carrier without prefix, values)`` of one frame."""
    name = frame.id.rstrip("\0 ")
    data = payload(frame, tag)
    if data is None:
        return name, [f"{len(frame.body)} bytes, packed or encrypted"]
    if name in ("TXXX", "TXX", "WXXX", "WXX"):
        return _user_defined(name, data)
    if name.startswith("T"):
        return name, _texts(data)
    if name.startswith("W"):
        return name, [data.partition(b"\0")[0].decode("latin-1")]
    if name in ("COMM", "COM", "USLT", "ULT"):
        return _languages(name, data)
    if name == "USER":
        return f"USER:{_language(data[1:4])}", [_decoded(data[:1], data[4:])]
    if name in ("PRIV", "UFID", "UFI"):
        owner, _, content = data.partition(b"\0")
        return f"{name}:{owner.decode('latin-1')}", [_binary(content)]
    if name in ("APIC", "PIC", "GEOB", "GEO"):
        return name, [_picture(name, data)]
    return name, [_binary(data)]


def _user_defined(name: str, data: bytes) -> tuple[str, list[str]]:
    encoding, rest = data[:1], data[1:]
    description, value = split_text(encoding, rest)
    label = f"{name}:{_decoded(encoding, description)}"
    if name.startswith("W"):
        return label, [value.partition(b"\0")[0].decode("latin-1")]
    return label, _decoded(encoding, value).split("\0")


def _languages(name: str, data: bytes) -> tuple[str, list[str]]:
    description, text = split_text(data[:1], data[4:])
    label = f"{name}:{_language(data[1:4])}"
    title = _decoded(data[:1], description)
    return (f"{label}:{title}" if title else label), [_decoded(data[:1], text)]


def _language(code: bytes) -> str:
    return re.sub(r"[^A-Za-z]", "", code.decode("latin-1")) or "XXX"


def _picture(name: str, data: bytes) -> str:
    kind = data[1:4] if name == "PIC" else data[1:].partition(b"\0")[0]
    return f"{kind.decode('latin-1')}, {len(data)} bytes"


def _binary(data: bytes) -> str:
    return f"{len(data)} bytes"


def _texts(data: bytes) -> list[str]:
    return _decoded(data[:1], data[1:]).split("\0")


def split_text(encoding: bytes, data: bytes) -> tuple[bytes, bytes]:
    """Split at the first terminator, two bytes wide in UTF-16."""
    if encoding in (b"\1", b"\2"):
        for position in range(0, len(data) - 1, 2):
            if data[position : position + 2] == b"\0\0":
                return data[:position], data[position + 2 :]
        return data, b""
    first, _, second = data.partition(b"\0")
    return first, second


def _decoded(encoding: bytes, data: bytes) -> str:
    """Decode leniently: strangers write wrong encoding bytes and forget byte order marks."""
    codec = _CODECS.get(encoding[0] if encoding else 0, "latin-1")
    if codec == "utf-16" and data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        codec = "utf-16-le"
    text = data.decode(codec, "replace").rstrip("\0")
    return text.replace("\ufeff", "").replace("\0\ufffe", "\0")


def _encoded(version: int, text: str) -> tuple[bytes, bytes, bytes]:
    """Return the encoding byte, the terminator and the encoded text.

    v2.4 takes UTF-8, which never holds 0xFF and so needs no unsynchronisation. Below that ASCII
    stays plain and all else is UTF-16: many readers take Latin-1 for the local code page.
    """
    if version == 4:
        return b"\3", b"\0", text.encode("utf-8", "replace")
    if text.isascii():
        return b"\0", b"\0", text.encode("ascii")
    return b"\1", b"\0\0", b"\xff\xfe" + text.encode("utf-16-le", "replace")


def text_frame(tag: Tag, name: str, text: str) -> Frame:
    """Return a text frame such as TCOP."""
    encoding, _, encoded = _encoded(tag.version, text)
    return make_frame(tag.version, name, encoding + encoded, plain_sizes=tag.plain_sizes)


def free_frame(tag: Tag, key: str, text: str) -> Frame:
    """Return a TXXX (or TXX) frame."""
    if tag.version != 4 and not text.isascii():
        body = (
            b"\1\xff\xfe"
            + key.encode("utf-16-le")
            + b"\0\0\xff\xfe"
            + text.encode("utf-16-le", "replace")
        )
    else:
        encoding, terminator, encoded = _encoded(tag.version, text)
        body = encoding + key.encode("ascii") + terminator + encoded
    name = "TXX" if tag.version == 2 else "TXXX"
    return make_frame(tag.version, name, body, plain_sizes=tag.plain_sizes)


def url_frame(tag: Tag, address: str) -> Frame:
    """Return a WCOP (or WCP) frame; letters that Latin-1 lacks are percent-encoded."""
    body = address.encode("latin-1") if _is_latin(address) else quote(address, _URL).encode()
    name = "WCP" if tag.version == 2 else "WCOP"
    return make_frame(tag.version, name, body, plain_sizes=tag.plain_sizes)


_URL = ":/?#[]@!$&'()*+,;=%"


def _is_latin(text: str) -> bool:
    return all(ord(character) < 0xFF for character in text)


def terms_frame(tag: Tag, text: str) -> Frame:
    """Return a USER frame. The language is unknown to us, so it is ``XXX`` (v2.4 §4)."""
    encoding, _, encoded = _encoded(tag.version, text)
    return make_frame(tag.version, "USER", encoding + b"XXX" + encoded, plain_sizes=tag.plain_sizes)


def comment_frame(tag: Tag, text: str) -> Frame:
    """Return a COMM (or COM) frame without description."""
    encoding, terminator, encoded = _encoded(tag.version, text)
    mark = b"\xff\xfe" if encoding == b"\1" else b""
    name = "COM" if tag.version == 2 else "COMM"
    body = encoding + b"XXX" + mark + terminator + encoded
    return make_frame(tag.version, name, body, plain_sizes=tag.plain_sizes)


def private_frame(tag: Tag, owner: str, data: bytes) -> Frame:
    """Return a PRIV frame."""
    body = owner.encode("ascii") + b"\0" + data
    return make_frame(tag.version, "PRIV", body, plain_sizes=tag.plain_sizes)
