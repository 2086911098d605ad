# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The second reader: what is in a file, found by code that shares nothing with the writers.

After every write ``protect`` asks it two questions: is everything of before still there, and
does a stranger see what was asked for?
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from uuid import UUID

from holdback.errors import UnreadableFile
from holdback.formats import witness_tags as tags
from holdback.formats.handler import Item
from holdback.formats.mapping import wishes
from holdback.formats.source import BLOCK_LIMIT, Source
from holdback.formats.witness_mp4 import mp4_items, range_digest
from holdback.rights import Declaration, FieldChange

_FILLERS = frozenset((b"JUNK", b"PAD ", b"FLLR", b"junk", b"Fake"))
_ID3_CHUNKS = frozenset((b"id3 ", b"ID3 ", b"ID32"))
_AIFF_TEXTS = frozenset((b"NAME", b"AUTH", b"(c) ", b"ANNO"))
_WITHOUT_XMP = frozenset({"flac", "ogg", "oga", "opus", "speex", "ape", "wavpack", "mpc", "tak"})


def items_of(source: Source, format: str) -> tuple[Item, ...]:
    """Return everything in the file, essence and padding apart.

    Raises:
        UnreadableFile: a part of it contradicts its own sizes.
    """
    try:
        return tuple(_READERS[format](source))
    except (struct.error, IndexError) as error:  # a field that points behind its own part
        raise UnreadableFile(
            "A part of {file} is damaged: it is shorter than what it says it holds.",
            file=source.name,
        ) from error


def unseen(items: Iterable[Item], changes: Iterable[FieldChange]) -> tuple[str, ...]:
    """Return the carriers of announced values that the second reader does not find."""
    values = {item.value for item in items}
    found = values | {line for value in values for line in value.split("\n")}
    return tuple(
        change.carrier
        for change in changes
        if change.after is not None
        and not change.after.endswith(" bytes")
        and any(value and value not in found for value in change.after.split("\n"))
    )


def absent(items: Iterable[Item], declaration: Declaration, format: str) -> tuple[str, ...]:
    """Return what ``declaration`` says and the second reader does not find anywhere.

    Each native value must stand in a native place; the PLUS value in XMP too, where the format
    has a place for XMP (ID3v2.2 has none).
    """
    collected = list(items)
    native = {item.value for item in collected if not item.carrier.startswith("xmp")}
    missing = [wish.key for wish in wishes(declaration) if wish.value and wish.value not in native]
    if declaration.is_silent:
        return tuple(missing)
    in_xmp = {item.value for item in collected if item.carrier == "xmp:plus:DataMining"}
    is_old_id3 = any(re.fullmatch(r"id3:T[A-Z0-9]{2}(:.*)?", i.carrier) for i in collected)
    if format not in _WITHOUT_XMP and not is_old_id3 and in_xmp != {declaration.plus}:
        missing.append("xmp:plus:DataMining")
    return tuple(missing)


def _stream(source: Source) -> Iterator[Item]:
    yield from _head(source)
    yield from _tail(source)


def _head(source: Source) -> Iterator[Item]:
    position = 0
    while source.at(position, 3) == b"ID3":
        header = source.at(position, 10)
        if len(header) < 10 or max(header[6:]) > 127:
            return
        size = 10 + sum(
            byte << shift for byte, shift in zip(header[6:], (21, 14, 7, 0), strict=True)
        )
        blob = source.at(position, min(size, BLOCK_LIMIT))
        yield from tags.id3_items(blob)
        for packet in tags.xmp_in_id3(blob):
            yield from tags.xmp_items(packet)
        position += size + (10 if header[3] == 4 and header[5] & 0x10 else 0)


def _tail(source: Source) -> Iterator[Item]:
    """Look backwards from the end for ID3v1, then for an APE tag."""
    end = source.size
    if source.at(end - 128, 3) == b"TAG":
        yield from _oldest(source.at(end - 128, 128))
        end -= 128
    window = source.at(max(0, end - 16), 16)
    if window.endswith(b"LYRICS200") and window[1:7].isdigit():
        size = int(window[1:7]) + 15
        yield Item("lyrics3", tags.digest(source.at(end - size, size)))
        end -= size
    footer = source.at(end - 32, 32) if end >= 32 else b""
    if footer.startswith(b"APETAGEX"):
        size = struct.unpack_from("<I", footer, 12)[0]
        if 32 <= size <= min(end, BLOCK_LIMIT):
            # The size leaves out the header, which may stand in front.
            start = max(0, end - size - 32)
            yield from tags.ape_items(source.at(start, end - start))


def _oldest(data: bytes) -> Iterator[Item]:
    """Take ID3v1 apart: its texts may be edited, the rest may not."""
    for name, start, stop in (("title", 3, 33), ("artist", 33, 63), ("album", 63, 93)):
        text = data[start:stop].partition(b"\0")[0].decode("latin-1").rstrip()
        if text:
            yield Item(f"id3v1:{name}", text)
    year = data[93:97].partition(b"\0")[0].decode("latin-1").rstrip()
    if year:
        yield Item("id3v1:year", year)
    yield Item("id3v1", tags.digest(data[97:]))


def _iff(
    source: Source, order: str, width: int, start: int, prefix: str, sound: bytes
) -> Iterator[Item]:
    position = start
    while position + 4 + width <= source.size:
        name = source.at(position, 4)
        size = int.from_bytes(source.at(position + 4, width), "little" if order == "<" else "big")
        begin = position + 4 + width
        if not _is_name(name):
            break
        if name == sound:
            size = _sound_size(source, name, size)
        end = begin + size
        if end > source.size:
            break
        if name != sound and name not in _FILLERS and name != b"ds64":
            yield from _chunk(source, name, begin, end, prefix)
        position = end
        if size % 2 and (_is_name(source.at(end + 1, 4)) or not _is_name(source.at(end, 4))):
            position += 1


def _is_name(data: bytes) -> bool:
    return re.fullmatch(rb"[\x20-\x7e]{4}", data) is not None


def _sound_size(source: Source, name: bytes, stated: int) -> int:
    if name == b"data" and stated == 0xFFFFFFFF and source.at(12, 4) == b"ds64":
        return int.from_bytes(source.at(28, 8), "little")
    return stated or source.size


def _chunk(source: Source, name: bytes, begin: int, end: int, prefix: str) -> Iterator[Item]:
    if name == b"C2PA":
        return  # a manifest is renewed whenever the file is signed anew
    label = f"{prefix}:{name.decode('ascii').strip()}"
    if end - begin > BLOCK_LIMIT:
        yield Item(label, range_digest(source, begin, end))
        return
    data = source.at(begin, end - begin)
    if name in _ID3_CHUNKS and data[:3] == b"ID3":
        yield from tags.id3_items(data)
        for packet in tags.xmp_in_id3(data):
            yield from tags.xmp_items(packet)
    elif name in (b"_PMX", b"XMP ") and prefix == "riff":
        yield from tags.xmp_items(data)
    elif name == b"APPL" and data[:4] == b"XMP ":
        yield from tags.xmp_items(data[4:])
    elif name == b"LIST" and data[:4] == b"INFO":
        yield from _info(data)
    elif name in _AIFF_TEXTS and prefix == "aiff":
        yield Item(label, _readable(data, "mac-roman"))
    else:
        yield Item(label, tags.digest(data))


def _info(data: bytes) -> Iterator[Item]:
    position = 4
    while position + 8 <= len(data):
        name, size = struct.unpack_from("<4sI", data, position)
        text = data[position + 8 : position + 8 + size]
        label = name.decode("latin-1").rstrip("\0 ")
        yield Item(f"riff:INFO:{label}", _readable(text, "cp1252"))
        position += 8 + size + size % 2


def _readable(data: bytes, fallback: str) -> str:
    raw = data.rstrip(b"\0")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode(fallback, "replace")


def _riff(source: Source) -> Iterator[Item]:
    return _iff(source, "<", 4, 12, "riff", b"data")


def _aiff(source: Source) -> Iterator[Item]:
    return _iff(source, ">", 4, 12, "aiff", b"SSND")


def _dff(source: Source) -> Iterator[Item]:
    sound = b"DSD " if b"DSD " in source.at(16, 1 << 16) else b"DST "
    return _iff(source, ">", 8, 16, "dff", sound)


def _flac(source: Source) -> Iterator[Item]:
    position = 0
    while source.at(position, 3) == b"ID3":
        header = source.at(position, 10)
        size = 10 + sum(b << s for b, s in zip(header[6:], (21, 14, 7, 0), strict=True))
        blob = source.at(position, min(size, BLOCK_LIMIT))
        yield from tags.id3_items(blob)
        for packet in tags.xmp_in_id3(blob):
            yield from tags.xmp_items(packet)
        position += size
    position += 4
    while position + 4 <= source.size:
        word = int.from_bytes(source.at(position, 4), "big")
        kind, size = word >> 24 & 0x7F, word & 0xFFFFFF
        if kind == 4:
            yield from tags.vorbis_items(source.at(position + 4, size))
        elif kind != 1:
            digest = range_digest(source, position + 4, position + 4 + size)
            yield Item(f"flac:{kind}", digest)
        position += 4 + size
        if word >> 31:
            return


_OGG_PAGE = re.compile(rb"OggS\0(.).{8}(.{4})", re.DOTALL)


def _ogg(magic: bytes, lead: int, packets: int) -> Callable[[Source], Iterator[Item]]:
    def read(source: Source) -> Iterator[Item]:
        for link, start in enumerate(_ogg_links(source, magic), 1):
            mark = "" if link == 1 else f" {link}"
            for number, packet in enumerate(_ogg_packets(source, magic, packets, start)):
                if number != 1:
                    yield Item(f"ogg{mark}:header {number}", tags.digest(packet))
                    continue
                for item in tags.vorbis_items(packet[lead:]):
                    yield replace(item, carrier=item.carrier.replace(":", f"{mark}:", 1))

    return read


def _ogg_links(source: Source, magic: bytes) -> Iterator[int]:
    """Yield where a recording begins: once, or in a chain where each of its streams begins."""
    start = max(0, source.at(0, 1 << 20).find(b"OggS\0\2"))
    yield start
    behind = max(start, source.size - (128 << 10))
    pages = list(_OGG_PAGE.finditer(source.at(behind, source.size - behind)))
    own = source.at(start + 14, 4)
    if all(
        page[2] == own and (behind + page.start() == start or not page[1][0] & 2) for page in pages
    ):
        return
    position, seen = start, {own}
    while source.at(position, 4) == b"OggS":
        header = source.at(position, 27)
        lengths = source.at(position + 27, header[26])
        payload = position + 27 + header[26]
        begins = header[5] & 2 and source.at(payload, len(magic)) == magic
        if begins and position > start and header[14:18] not in seen:
            seen.add(header[14:18])
            yield position
        position = payload + sum(lengths)


def _ogg_packets(source: Source, magic: bytes, wanted: int, position: int) -> Iterator[bytes]:
    """Yield the first packets of the first stream from there on that begins with ``magic``."""
    serial, pending, given = None, bytearray(), 0
    while given < wanted and source.at(position, 4) == b"OggS":
        header = source.at(position, 27)
        lengths = source.at(position + 27, header[26])
        payload = source.at(position + 27 + header[26], sum(lengths))
        position += 27 + header[26] + sum(lengths)
        if serial is None and payload.startswith(magic):
            serial = header[14:18]
        if header[14:18] != serial:
            continue
        at = 0
        for length in lengths:
            pending += payload[at : at + length]
            at += length
            if length < 255 and given < wanted:
                yield bytes(pending)
                pending, given = bytearray(), given + 1


_ASF_FILE = UUID("8CABDCA1-A947-11CF-8EE4-00C00C205365").bytes_le
_ASF_TEXTS = UUID("75B22633-668E-11CF-A6D9-00AA0062CE6C").bytes_le
_ASF_ATTRIBUTES = UUID("D2D0A440-E307-11D2-97F0-00A0C95EA850").bytes_le
_ASF_PADDING = UUID("1806D474-CADF-4509-A4BA-9AABCB96AAE8").bytes_le
_ASF_DATA = UUID("75B22636-668E-11CF-A6D9-00AA0062CE6C").bytes_le
_ASF_XMP = UUID("BE7ACFCB-97A9-42E8-9C71-999491E3AFAC").bytes_le
_ASF_LABELS = ("Title", "Author", "Copyright", "Description", "Rating")


def _asf(source: Source) -> Iterator[Item]:
    size = int.from_bytes(source.at(16, 8), "little")
    yield from _asf_objects(source, 30, min(size, source.size))
    yield from _asf_objects(source, size, source.size)


def _asf_objects(source: Source, start: int, end: int) -> Iterator[Item]:
    position = start
    while position + 24 <= end:
        kind = source.at(position, 16)
        size = int.from_bytes(source.at(position + 16, 8), "little")
        if size < 24 or position + size > end:
            return
        begin, position = position + 24, position + size
        if kind == _ASF_TEXTS:
            yield from _asf_texts(source.at(begin, size - 24))
        elif kind == _ASF_ATTRIBUTES:
            yield from _asf_attributes(source.at(begin, size - 24))
        elif kind == _ASF_XMP:
            yield from tags.xmp_items(source.at(begin, size - 24))
        elif kind == _ASF_FILE:
            data = source.at(begin, size - 24)
            yield Item(f"asf:{UUID(bytes_le=kind)}", tags.digest(data[:16] + data[24:]))
        elif kind not in (_ASF_PADDING, _ASF_DATA):
            yield Item(f"asf:{UUID(bytes_le=kind)}", range_digest(source, begin, position))


def _asf_texts(data: bytes) -> Iterator[Item]:
    position = 10
    for label, size in zip(_ASF_LABELS, struct.unpack_from("<5H", data), strict=True):
        text = data[position : position + size].decode("utf-16-le", "replace").rstrip("\0")
        position += size
        if text:
            yield Item(f"asf:{label}", text)


def _asf_attributes(data: bytes) -> Iterator[Item]:
    position = 2
    for _ in range(struct.unpack_from("<H", data)[0]):
        parts = []
        for _ in range(2):
            size = struct.unpack_from("<H", data, position)[0]
            parts.append(data[position + 2 : position + 2 + size])
            position += 2 + size
            if len(parts) == 1:
                kind = struct.unpack_from("<H", data, position)[0]
                position += 2
        name, value = parts[0].decode("utf-16-le", "replace").rstrip("\0"), parts[1]
        text = value.decode("utf-16-le", "replace").rstrip("\0") if kind == 0 else ""
        yield Item(f"asf:{name}", text if kind == 0 else tags.digest(value))


def _dsf(source: Source) -> Iterator[Item]:
    yield Item("dsf:fmt", tags.digest(source.at(28, 52)))
    at = int.from_bytes(source.at(20, 8), "little")
    blob = source.at(at, BLOCK_LIMIT) if at else b""
    yield from tags.id3_items(blob)
    for packet in tags.xmp_in_id3(blob):
        yield from tags.xmp_items(packet)


def _nothing(source: Source) -> Iterator[Item]:
    return iter(())


_READERS: dict[str, Callable[[Source], Iterator[Item]]] = {
    **dict.fromkeys(("mp3", "aac", "tta", "ape", "wavpack", "mpc", "tak"), _stream),
    **dict.fromkeys(("wav", "rf64", "bw64"), _riff),
    **dict.fromkeys(("aiff", "aifc"), _aiff),
    "flac": _flac,
    "ogg": _ogg(b"\x01vorbis", 7, 3),
    "opus": _ogg(b"OpusHead", 8, 2),
    "speex": _ogg(b"Speex   ", 0, 2),
    "oga": _ogg(b"\x7fFLAC", 4, 2),
    **dict.fromkeys(("m4a", "mp4"), mp4_items),
    "wma": _asf,
    "dsf": _dsf,
    "dff": _dff,
    "w64": _nothing,
}
