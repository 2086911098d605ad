# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""WAV in its 32-bit and 64-bit forms: RIFF, RF64 (EBU Tech 3306) and BW64 (ITU-R BS.2088).

The notice stands in LIST/INFO, the whole statement in an ``id3 `` chunk, XMP in ``_PMX``
(standards.md §10, §11). A chunk that exists is edited where it is.
"""

from __future__ import annotations

from collections.abc import Iterator

from holdback.errors import WriteRefused
from holdback.formats import chunks, id3, riff_broadcast, riff_info
from holdback.formats.chunks import Change, Chunk, Form
from holdback.formats.handler import Content, Range, Rewrite
from holdback.formats.id3_edit import edit_tag, merged_packet
from holdback.formats.id3_values import FIELD_FRAMES, tags_of, text_frame
from holdback.formats.mpeg import holds_manifest, packets_in
from holdback.formats.source import Source, Splice, SplicedSource
from holdback.rights import Declaration, Field, TagValue

ID3_CHUNKS = (b"id3 ", b"ID3 ", b"ID32")
XMP_CHUNK = b"_PMX"
WRONG_XMP_CHUNK = b"XMP "  # some programs borrow it from AIFF; only ExifTool looks there
MANIFEST_CHUNK = b"C2PA"
_KNOWN = frozenset((*ID3_CHUNKS, XMP_CHUNK, WRONG_XMP_CHUNK, b"fmt ", b"fact", b"JUNK", b"ds64"))
_STAND_IN = 0xFFFFFFFF
_PLAIN_CODECS = (1, 3, 0xFFFE)
_DS64_SIZE = 20
_STRAY_STEPS = 1000


class RiffHandler:
    """WAV, RF64 and BW64."""

    formats = ("wav", "rf64", "bw64")

    def read(self, source: Source, format: str) -> Content:
        form = form_of(source)
        tags: list[TagValue] = []
        packets: list[tuple[str, bytes]] = []
        has_manifest = form.first(MANIFEST_CHUNK) is not None
        for chunk in form.chunks:
            if riff_info.is_info(source, chunk):
                tags += riff_info.values_of(chunks.content(source, chunk))
            elif chunk.id in ID3_CHUNKS and (tag := _tag_in(source, chunk)):
                tags += tags_of(tag)
                packets += packets_in(tag)
                has_manifest = has_manifest or holds_manifest(tag)
            elif chunk.id in (XMP_CHUNK, WRONG_XMP_CHUNK):
                name = chunk.id.decode().strip()
                packets.append((f"riff:{name}", chunks.content(source, chunk)))
            else:
                tags += riff_broadcast.values_of(source, chunk)
        known = _KNOWN | {c.id for c in form.chunks if riff_info.is_info(source, c)}
        tags += (TagValue(c, f"{size} bytes") for c, size in chunks.others(form, known, "riff"))
        return Content(
            tuple(tags),
            tuple(packets),
            _duration(source, form),
            tuple(_oddities(source, form)),
            has_manifest,
        )

    def rewrite(self, source: Source, format: str, declaration: Declaration) -> Rewrite:
        form = form_of(source)
        if form.first(b"fmt ") is None:
            raise WriteRefused(
                "{file} does not say how its sound is coded (no fmt chunk). It was not changed.",
                file=source.name,
            )
        changes, carriers = _changes(source, form, declaration)
        if not changes:
            return Rewrite.of((), carriers)
        for in_front in (False, True):
            splices, end = chunks.place(source, form, changes, in_front=in_front)
            wanted = Rewrite.of([*splices, *_sizes(source, format, end)], carriers)
            if not _has_stray_sound(SplicedSource(source, wanted.splices)):
                return wanted
        raise WriteRefused(
            "In {file} some players would take part of a tag for sound. It was not changed; a "
            "sidecar can carry the statement instead.",
            file=source.name,
        )

    def essence(self, source: Source, format: str) -> tuple[Range, ...]:
        audio = form_of(source).audio
        return ((audio.start, audio.length),) if audio else ()


def form_of(source: Source) -> Form:
    """Walk a WAV of any kind; 64-bit sizes come from ``ds64``."""
    if source.at(0, 4) == b"RIFF" or source.at(12, 4) != b"ds64":
        return chunks.walk(source, chunks.RIFF)
    ds64 = source.at(_DS64_SIZE, 16)
    form_size = int.from_bytes(ds64[:8], "little")
    data_size = int.from_bytes(ds64[8:16], "little")

    def long_size(name: bytes) -> int | None:
        return data_size if name == b"data" and data_size else None

    return chunks.walk(source, chunks.RIFF, long_size, form_size + 8)


def _tag_in(source: Source, chunk: Chunk) -> id3.Tag | None:
    return id3.read_tag(source, chunk.start, chunk.start + chunk.length)


def _changes(
    source: Source, form: Form, declaration: Declaration
) -> tuple[list[Change], list[str]]:
    carriers: list[str] = []
    infos = [c for c in form.chunks if riff_info.is_info(source, c)]
    tagged = [(c, tag) for c in form.all(*ID3_CHUNKS) if (tag := _tag_in(source, c))]
    known = [v for _, tag in tagged for v in tags_of(tag)]
    old_info = chunks.content(source, infos[0]) if infos else None
    changes = []
    if old_info is not None or riff_info.concerns(declaration):
        new_info = riff_info.edit(old_info, declaration, known)
        carriers += riff_info.carriers_of(new_info, declaration)
        if new_info != old_info:
            changes.append(Change(b"LIST", new_info, infos[0] if infos else None))
    wanted: list[tuple[Chunk | None, id3.Tag]] = [*tagged] or [(None, id3.new_tag())]
    for chunk, tag in wanted:
        carried = () if chunk else _mirrored(tag, old_info)
        edited = edit_tag(
            tag,
            declaration,
            name=source.name,
            # Here PRIV hides every other frame from ffmpeg: kept in step if there, never added.
            with_xmp=any(True for _ in packets_in(tag)),
            padding=0,
            room=chunk.length if chunk else None,
            carry_over=carried,
        )
        carriers += edited.carriers
        if edited.blob != tag.blob:
            changes.append(Change(chunk.id if chunk else ID3_CHUNKS[0], edited.blob, chunk))
    xmp_changes = list(_xmp_changes(source, form, declaration))
    if xmp_changes or not declaration.is_silent:
        carriers.append("riff:_PMX")
    return changes + xmp_changes, carriers


def _xmp_changes(source: Source, form: Form, declaration: Declaration) -> Iterator[Change]:
    existing = form.all(XMP_CHUNK, WRONG_XMP_CHUNK)
    base = None
    for chunk in existing:
        old = chunks.content(source, chunk)
        base = base or old
        packet = merged_packet(old, declaration, source.name)
        if packet != old:
            yield Change(chunk.id, packet, chunk)
    if form.first(XMP_CHUNK) is None and not declaration.is_silent:
        yield Change(XMP_CHUNK, merged_packet(base, declaration, source.name))


def _mirrored(tag: id3.Tag, info: bytes | None) -> tuple[id3.Frame, ...]:
    """Begin a new ID3 tag with what INFO says: players that find ID3 look no further."""
    if info is None:
        return ()
    frames = []
    for value in riff_info.values_of(info):
        name = "TDRC" if value.field is Field.DATE else ""
        if value.field in FIELD_FRAMES and value.field is not Field.COPYRIGHT:
            name = FIELD_FRAMES[value.field][0]
        if name and value.value:
            frames.append(text_frame(tag, name, value.value))
    return tuple(frames)


def _sizes(source: Source, format: str, end: int | None) -> Iterator[Splice]:
    if end is None:
        return
    size = end - 8
    if format != "wav" and source.at(12, 4) == b"ds64":
        if size < 1 << 64:
            yield Splice(_DS64_SIZE, 8, size.to_bytes(8, "little"))
        if source.at(4, 4) != b"\xff" * 4:
            yield Splice(4, 4, min(size, _STAND_IN).to_bytes(4, "little"))
        return
    if size >= _STAND_IN:
        raise WriteRefused(
            "{file} has no room left: a WAV file ends at 4 gigabytes. It was not changed; save "
            "it as RF64, or use a sidecar.",
            file=source.name,
        )
    yield Splice(4, 4, size.to_bytes(4, "little"))


def _has_stray_sound(source: Source) -> bool:
    """Whether a player that forgets the pad byte behind odd sound would find more "data".

    ffmpeg 5.1 walks on from the unpadded end, and from then on takes whatever stands there for
    chunk headers; the words "data mining" of a notice can so become sound.
    """
    audio = form_of(source).audio
    if audio is None or audio.length % 2 == 0:
        return False
    for rounding in (0, 1):
        position = audio.start + audio.length
        for _ in range(_STRAY_STEPS):
            header = source.at(position, 8)
            if header[:4] == b"data":
                return True
            if len(header) < 8:
                break
            size = int.from_bytes(header[4:], "little")
            position += 8 + size + (size & rounding)
    return False


def _oddities(source: Source, form: Form) -> Iterator[str]:
    if form.is_open:
        yield "The recording was cut off or never finished: its sound runs to the end of the file."
    elif any(chunk.offset >= form.declared_end for chunk in form.chunks):
        yield "Chunks stand behind the end that the file declares; many programs miss them."
    if len(form.all(*ID3_CHUNKS)) > 1:
        yield "There are several ID3 chunks; programs differ in which one they read."
    if form.first(WRONG_XMP_CHUNK):
        yield "XMP stands in a chunk called XMP, where hardly any program looks for it."


def _duration(source: Source, form: Form) -> float | None:
    described, audio = form.first(b"fmt "), form.audio
    if described is None or audio is None or described.length < 14:
        return None
    head = source.at(described.start, 14)
    codec, rate = int.from_bytes(head[:2], "little"), int.from_bytes(head[4:8], "little")
    byte_rate = int.from_bytes(head[8:12], "little")
    fact = form.first(b"fact")
    if codec not in _PLAIN_CODECS and fact and fact.length >= 4 and rate:
        samples = int.from_bytes(source.at(fact.start, 4), "little")
        if 0 < samples < _STAND_IN:
            return samples / rate
    return audio.length / byte_rate if byte_rate else None
