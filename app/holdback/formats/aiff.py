# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""AIFF and AIFC: text chunks, an ``ID3 `` chunk, and XMP twice.

Adobe's toolkit looks for XMP in ``APPL``, ExifTool in the ID3 tag (standards.md §11).
"""

from __future__ import annotations

from collections.abc import Iterator

from holdback.errors import WriteRefused
from holdback.formats import chunks, id3, xmp
from holdback.formats.chunks import Change, Chunk, Form
from holdback.formats.handler import Content, Range, Rewrite
from holdback.formats.id3_edit import edit_tag, merged_packet
from holdback.formats.id3_values import FIELD_FRAMES, tags_of, text_frame
from holdback.formats.mpeg import holds_manifest, packets_in
from holdback.formats.source import Source, Splice
from holdback.rights import Declaration, Field, TagValue

ID3_CHUNKS = (b"ID3 ", b"id3 ")
_XMP_SIGNATURE = b"XMP "
_TEXTS = {
    b"NAME": Field.TITLE,
    b"AUTH": Field.ARTIST,
    b"(c) ": Field.COPYRIGHT,
    b"ANNO": Field.COMMENT,
}
_KNOWN = frozenset((*_TEXTS, *ID3_CHUNKS, b"COMM", b"FVER"))


class AiffHandler:
    """AIFF and AIFC."""

    formats = ("aiff", "aifc")

    def read(self, source: Source, format: str) -> Content:
        form = chunks.walk(source, chunks.AIFF)
        tags: list[TagValue] = []
        packets: list[tuple[str, bytes]] = []
        has_manifest = False
        for chunk in form.chunks:
            if chunk.id in _TEXTS:
                text = _text(chunks.content(source, chunk))
                label = chunk.id.decode().strip()
                tags.append(TagValue(f"aiff:{label}", text, _TEXTS[chunk.id]))
            elif chunk.id in ID3_CHUNKS and (tag := _tag_in(source, chunk)):
                tags += tags_of(tag)
                packets += packets_in(tag)
                has_manifest = has_manifest or holds_manifest(tag)
        packet = _packet_chunk(source, form)
        if packet:
            packets.append(("aiff:APPL:XMP", chunks.content(source, packet)[4:]))
        tags += (TagValue(c, f"{n} bytes") for c, n in chunks.others(form, _KNOWN, "aiff"))
        return Content(
            tuple(tags),
            tuple(packets),
            _duration(source, form),
            tuple(_oddities(form)),
            has_manifest,
        )

    def rewrite(self, source: Source, format: str, declaration: Declaration) -> Rewrite:
        form = chunks.walk(source, chunks.AIFF)
        if form.first(b"COMM") is None:
            raise WriteRefused(
                "{file} does not say how its sound is coded (no COMM chunk). It was not changed.",
                file=source.name,
            )
        changes, carriers = _changes(source, form, declaration)
        if not changes:
            return Rewrite.of((), carriers)
        splices, end = chunks.place(source, form, changes)
        if end is not None:
            if end - 8 >= 1 << 32:
                raise WriteRefused(
                    "{file} has no room left: an AIFF file ends at 4 gigabytes. It was not "
                    "changed; a sidecar can carry the statement instead.",
                    file=source.name,
                )
            splices.append(Splice(4, 4, (end - 8).to_bytes(4, "big")))
        return Rewrite.of(splices, carriers)

    def essence(self, source: Source, format: str) -> tuple[Range, ...]:
        audio = chunks.walk(source, chunks.AIFF).audio
        return ((audio.start, audio.length),) if audio else ()


def _text(data: bytes) -> str:
    raw = data.rstrip(b"\0")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("mac-roman", "replace")


def _tag_in(source: Source, chunk: Chunk) -> id3.Tag | None:
    return id3.read_tag(source, chunk.start, chunk.start + chunk.length)


def _packet_chunk(source: Source, form: Form) -> Chunk | None:
    """Return the chunk whose XMP packet holds: of several the last, as for Adobe's toolkit."""
    found = [c for c in form.all(b"APPL") if source.at(c.start, 4) == _XMP_SIGNATURE]
    return found[-1] if found else None


def _changes(
    source: Source, form: Form, declaration: Declaration
) -> tuple[list[Change], list[str]]:
    tagged = [(c, tag) for c in form.all(*ID3_CHUNKS) if (tag := _tag_in(source, c))]
    changes, carriers = _text_changes(source, form, declaration, [tag for _, tag in tagged])
    wanted: list[tuple[Chunk | None, id3.Tag]] = [*tagged] or [(None, id3.new_tag())]
    for chunk, tag in wanted:
        carried = () if chunk else tuple(_mirrored(source, form, tag))
        edited = edit_tag(
            tag,
            declaration,
            name=source.name,
            with_xmp=True,
            padding=0,
            room=chunk.length if chunk else None,
            carry_over=carried,
        )
        carriers += edited.carriers
        if edited.blob != tag.blob:
            changes.append(Change(chunk.id if chunk else ID3_CHUNKS[0], edited.blob, chunk))
    place = _packet_chunk(source, form)
    old = chunks.content(source, place)[4:] if place else None
    if old is None and declaration.is_silent:
        return changes, carriers
    packet = merged_packet(old, declaration, source.name)
    if packet != old:
        # The packet of a program that said nothing about mining stays as it is: a merged one
        # behind it is what readers take, and what is edited the next time.
        taken = place if old and xmp.says_anything(old) else None
        changes.append(Change(b"APPL", _XMP_SIGNATURE + packet, taken))
    return changes, [*carriers, "aiff:APPL:XMP"]


def _text_changes(
    source: Source, form: Form, declaration: Declaration, tags: list[id3.Tag]
) -> tuple[list[Change], list[str]]:
    """The notice goes into ``(c) ``, the terms of use into an annotation of their own.

    A file may hold many annotations, so those of others are never touched; ours is the one that
    repeats the terms which the ID3 tag named before.
    """
    changes: list[Change] = []
    carriers: list[str] = []
    wanted = {b"NAME": Field.TITLE, b"AUTH": Field.ARTIST}
    for name, field in wanted.items():
        chunk = form.first(name)
        value = declaration.fields.get(field, "")
        if field not in declaration.fields or chunk is None:
            continue
        if _text(chunks.content(source, chunk)) != value:
            new = value.encode("utf-8", "replace") if value else None
            changes.append(Change(name, new, chunk))
        if value:
            carriers.append(f"aiff:{name.decode()}")
    chunk = form.first(b"(c) ")
    if declaration.fields.get(Field.COPYRIGHT) == "" and chunk is not None:
        changes.append(Change(b"(c) ", None, chunk))
    if declaration.notice:
        carriers.append("aiff:(c)")
        if chunk is None or _text(chunks.content(source, chunk)) != declaration.notice:
            changes.append(Change(b"(c) ", declaration.notice.encode("utf-8", "replace"), chunk))
    if declaration.usage_terms:
        former = {v.value for tag in tags for v in tags_of(tag) if v.field is Field.USAGE_TERMS} | {
            declaration.usage_terms
        }
        carriers.append("aiff:ANNO")
        for chunk in (*form.all(b"ANNO"), None):
            text = _text(chunks.content(source, chunk)) if chunk else ""
            if chunk is None or text in former:
                if text != declaration.usage_terms:
                    data = declaration.usage_terms.encode("utf-8", "replace")
                    changes.append(Change(b"ANNO", data, chunk))
                break
    return changes, carriers


def _mirrored(source: Source, form: Form, tag: id3.Tag) -> Iterator[id3.Frame]:
    """Begin a new ID3 tag with title and artist: players that find ID3 look no further."""
    for name in (b"NAME", b"AUTH"):
        chunk = form.first(name)
        text = _text(chunks.content(source, chunk)) if chunk else ""
        if text:
            yield text_frame(tag, FIELD_FRAMES[_TEXTS[name]][0], text)


def _oddities(form: Form) -> Iterator[str]:
    if form.is_open:
        yield "The recording was cut off: its sound runs to the end of the file."
    elif any(chunk.offset >= form.declared_end for chunk in form.chunks):
        yield "Chunks stand behind the end that the file declares; many programs miss them."
    if len(form.all(*ID3_CHUNKS)) > 1:
        yield "There are several ID3 chunks; programs differ in which one they read."


def _duration(source: Source, form: Form) -> float | None:
    common = form.first(b"COMM")
    if common is None or common.length < 18:
        return None
    data = source.at(common.start, 18)
    frames = int.from_bytes(data[2:6], "big")
    rate = _extended(data[8:18])
    return frames / rate if rate > 0 else None


def _extended(data: bytes) -> float:
    """Return an 80-bit IEEE 754 number (the sample rate of AIFF), 0 if it is none."""
    exponent = int.from_bytes(data[:2], "big") & 0x7FFF
    mantissa = int.from_bytes(data[2:], "big")
    shift = exponent - 16383 - 63
    return float(mantissa) * 2.0**shift if -200 < shift < 64 else 0.0
