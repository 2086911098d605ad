# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The second reader's view of tags: ID3, APE, Vorbis comments, XMP. Nothing here writes.

Written apart from the readers and writers, so that one mistake cannot hide in both.
"""

from __future__ import annotations

import hashlib
import io
import re
import struct
from collections.abc import Callable, Iterator
from typing import Any
from xml.etree import ElementTree

from mutagen import apev2

from holdback.formats.bridge import FAILURES
from holdback.formats.handler import Item
from holdback.formats.xmp import PACKET_LIMIT, PREFIXES

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_LONG = 4096
_CODECS = ("latin-1", "utf-16", "utf-16-be", "utf-8")


def digest(data: bytes) -> str:
    """Return a short name for some bytes."""
    return f"sha256:{hashlib.sha256(data).hexdigest()}"


def _value(text: str) -> str:
    return text if len(text) <= _LONG else digest(text.encode("utf-8", "surrogatepass"))


def id3_items(blob: bytes, prefix: str = "id3") -> Iterator[Item]:
    """Yield the frames of an ID3v2 tag: texts as texts, all else by digest."""
    if len(blob) < 10 or blob[:3] != b"ID3" or blob[3] not in (2, 3, 4):
        return
    version, flags = blob[3], blob[5]
    body = blob[10:]
    if flags & 0x80 and version < 4 and not re.search(rb"\xff[\xe0-\xff]|\xff\Z", body):
        body = body.replace(b"\xff\0", b"\xff")
    if flags & 0x40 and version == 4:
        body = body[_seven(body[:4]) :]
    elif flags & 0x40 and version == 3 and body[:4] in (b"\0\0\0\6", b"\0\0\0\n"):
        body = body[4 + body[3] :]
    name_width, head = (3, 6) if version == 2 else (4, 10)
    best = list(_frames(body, name_width, head, version == 4))
    if version == 4 and body[_reach(best) :].strip(b"\0"):
        # Old iTunes wrote plain sizes; believe them only if they lead to the padding.
        plain = list(_frames(body, name_width, head, False))
        if len(plain) >= len(best) and not body[_reach(plain) :].strip(b"\0"):
            best = plain
    for name, frame in best:
        item = _frame_item(name, frame[head:], version, frame[8:10], prefix)
        if item is not None:
            yield item


def _seven(field: bytes) -> int:
    size = 0
    for byte in field:
        size = size * 128 + byte
    return size


def _reach(frames: list[tuple[str, bytes]]) -> int:
    return sum(len(frame) for _, frame in frames)


def _frames(body: bytes, width: int, head: int, sevens: bool) -> Iterator[tuple[str, bytes]]:
    view = io.BytesIO(body)
    while True:
        start = view.tell()
        header = view.read(head)
        if not re.match(rb"[A-Z0-9]{3}", header) or len(header) < head:
            return
        if width == 4 and not re.match(rb"[A-Z0-9 \0]", header[3:4]):
            return
        field = header[width : 2 * width]
        if sevens and max(field) > 127:
            return
        size = _seven(field) if sevens else int.from_bytes(field, "big")
        if start + head + size > len(body):
            return
        yield header[:width].decode("ascii").rstrip("\0 "), header + view.read(size)


def _frame_item(name: str, data: bytes, version: int, flags: bytes, prefix: str) -> Item | None:
    """Name what a frame says, whatever its text encoding; by raw digest if it cannot be read.

    Signing rewrites v2.3 frames as v2.4 in UTF-8 (standards.md §12): the same words must give
    the same item then.
    """
    if version > 2 and flags[1]:
        return Item(f"{prefix}:{name}", digest(data))
    if name in ("TXXX", "TXX", "WXXX", "WXX") and data:
        label, _, text = _cut(data[0], data[1:])
        shown = text if name[0] == "T" else text.rstrip("\0")
        return Item(f"{prefix}:{name}:{label}", _value(shown))
    if name == "USER" and len(data) > 4:
        return Item(f"{prefix}:USER:{_language(data)}", _value(_all(data[0], data[4:])))
    if name in ("COMM", "COM", "USLT", "ULT") and len(data) > 4:
        label, _, text = _cut(data[0], data[4:])
        suffix = f":{label}" if label else ""
        return Item(f"{prefix}:{name}:{_language(data)}{suffix}", _value(text))
    if name[0] == "T" and data:
        return Item(f"{prefix}:{name}", _value(_all(data[0], data[1:])))
    if name[0] == "W":
        return Item(f"{prefix}:{name}", _value(data.split(b"\0")[0].decode("latin-1")))
    if name == "PRIV" and data.startswith(b"XMP\0"):
        return Item(f"{prefix}:PRIV:XMP", "")
    if name in ("PRIV", "UFID", "UFI") and b"\0" in data:
        owner, _, content = data.partition(b"\0")
        return Item(f"{prefix}:{name}:{owner.decode('latin-1')}", digest(content))
    if name in ("APIC", "GEOB", "SYLT") and data:
        parts = _PARTS[name](data)
        if parts and _MANIFEST.match(parts):
            return None
        return Item(f"{prefix}:{name}", parts or digest(data))
    return Item(f"{prefix}:{name}", digest(data))


_MANIFEST = re.compile(r"application/(?:x-)?c2pa")


def _language(data: bytes) -> str:
    return re.sub("[^A-Za-z]", "", data[1:4].decode("latin-1")) or "XXX"


def _picture_parts(data: bytes) -> str:
    mime, _, rest = data[1:].partition(b"\0")
    if not rest:
        return ""
    label, content = _cut_bytes(data[0], rest[1:])
    return f"{mime.decode('latin-1')} {rest[0]} {label} {digest(content)}"


def _object_parts(data: bytes) -> str:
    mime, _, rest = data[1:].partition(b"\0")
    file, rest = _cut_bytes(data[0], rest)
    label, content = _cut_bytes(data[0], rest)
    return f"{mime.decode('latin-1')} {file} {label} {digest(content)}"


def _lyrics_parts(data: bytes) -> str:
    if len(data) < 6:
        return ""
    label, rest = _cut_bytes(data[0], data[6:])
    lines = [label]
    while rest:
        text, rest = _cut_bytes(data[0], rest)
        lines.append(f"{text}@{rest[:4].hex()}")
        rest = rest[4:]
    return _value(f"{data[1:6].hex()} " + "|".join(lines))


_PARTS: dict[str, Callable[[bytes], str]] = {
    "APIC": _picture_parts,
    "GEOB": _object_parts,
    "SYLT": _lyrics_parts,
}


def _cut_bytes(encoding: int, data: bytes) -> tuple[str, bytes]:
    """Split at the first terminator; what follows stays bytes."""
    if encoding in (1, 2):
        for place in range(0, len(data) - 1, 2):
            if data[place : place + 2] == b"\0\0":
                return _all(encoding, data[:place]), data[place + 2 :]
        return _all(encoding, data), b""
    text, _, rest = data.partition(b"\0")
    return _all(encoding, text), rest


def xmp_in_id3(blob: bytes) -> Iterator[bytes]:
    """Yield the XMP packets of a tag, found by their first and last words alone."""
    for match in re.finditer(rb"XMP\0(.*?<\?xpacket end=.[rw].\?>)", blob, re.DOTALL):
        yield match[1]


def _all(encoding: int, data: bytes) -> str:
    codec = _CODECS[encoding] if encoding < 4 else "latin-1"
    if codec == "utf-16" and data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        codec = "utf-16-le"
    return data.decode(codec, "replace").replace("\ufeff", "").rstrip("\0")


def _cut(encoding: int, data: bytes) -> tuple[str, str, str]:
    """Split at the first NUL character after decoding; decoding first keeps UTF-16 aligned."""
    if encoding == 1:
        end = next((i for i in range(0, len(data) - 1, 2) if data[i : i + 2] == b"\0\0"), len(data))
        return _all(1, data[:end]), "\0", _all(1, data[end + 2 :])
    codec = _CODECS[encoding] if encoding < 4 else "latin-1"
    label, nul, text = data.decode(codec, "replace").partition("\0")
    return label, nul, text.rstrip("\0")


def ape_items(blob: bytes) -> Iterator[Item]:
    """Yield the items of an APE tag, as mutagen reads them; it takes one without items for none."""
    if blob[-16:-12] == bytes(4):
        return
    try:
        tag: dict[str, Any] = dict(apev2.APEv2(io.BytesIO(blob)))  # type: ignore[no-untyped-call]
    except FAILURES:
        yield Item("ape", digest(blob))
        return
    for key, value in tag.items():
        if value.kind == 0:
            for text in str(value).split("\0"):
                yield Item(f"ape:{key}", _value(text))
        else:
            yield Item(f"ape:{key}", digest(bytes(value.value, "utf-8", "replace")
                       if isinstance(value.value, str) else value.value))  # fmt: skip


def vorbis_items(data: bytes) -> Iterator[Item]:
    """Yield the entries of a comment header, and its vendor."""
    view = io.BytesIO(data)
    try:
        yield Item("vorbis:vendor", digest(_counted(view)))
        for _ in range(struct.unpack("<I", view.read(4))[0]):
            key, equals, value = _counted(view).partition(b"=")
            text = value.decode("utf-8", "replace") if equals else ""
            yield Item(f"vorbis:{key.decode('latin-1').upper()}", _value(text))
    except (struct.error, EOFError):
        return


def _counted(view: io.BytesIO) -> bytes:
    size = struct.unpack("<I", view.read(4))[0]
    data = view.read(size)
    if len(data) < size:
        raise EOFError
    return data


def xmp_items(packet: bytes) -> Iterator[Item]:
    """Yield the properties of a packet, as expat reads them; the whole by digest if it cannot."""
    if not packet.strip(b" \r\n\t\0"):
        return
    start = re.search(rb"<(?:[\w.-]+:)?(?:xmpmeta|xapmeta|RDF)\b", packet)
    end = [m.end() for m in re.finditer(rb"</(?:[\w.-]+:)?(?:xmpmeta|xapmeta|RDF)>", packet)]
    if not start or not end or len(packet) > PACKET_LIMIT or b"<!" in packet[: start.start()]:
        yield Item("xmp", digest(packet.strip(b" \r\n\t\0")))
        return
    try:
        root = ElementTree.fromstring(packet[start.start() : max(end)])
    except (ElementTree.ParseError, ValueError):
        yield Item("xmp", digest(packet.strip(b" \r\n\t\0")))
        return
    for description in root.iter(f"{_RDF}Description"):
        for key, value in description.attrib.items():
            if key.startswith("{") and not key.startswith(_RDF):
                yield Item(f"xmp:{_short(key)}", value.strip())
        for child in description:
            yield from _property(child)


def _property(element: ElementTree.Element) -> Iterator[Item]:
    carrier = f"xmp:{_short(element.tag)}"
    resource = element.get(f"{_RDF}resource")
    members = element.findall(f"./*/{_RDF}li")
    if resource is not None:
        yield Item(carrier, resource)
    elif members:
        for member in members:
            text = member.get(f"{_RDF}resource") or "".join(member.itertext())
            yield Item(carrier, text.strip())
    elif len(element):
        yield Item(carrier, digest(ElementTree.tostring(element)))
    else:
        yield Item(carrier, (element.text or "").strip())


def _short(qualified: str) -> str:
    namespace, _, local = qualified[1:].partition("}")
    return f"{PREFIXES.get(namespace, namespace)}:{local}"
