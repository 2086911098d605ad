# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""DSD recordings: DSF (Sony, 2005) and DSDIFF (Philips, 2004), both with an ID3 tag behind."""

from __future__ import annotations

from dataclasses import replace

from holdback.errors import UnreadableFile, WriteRefused
from holdback.formats import chunks, id3
from holdback.formats.chunks import Change, Form
from holdback.formats.handler import Content, Range, Rewrite
from holdback.formats.id3_edit import edit_tag
from holdback.formats.id3_values import tags_of
from holdback.formats.mpeg import packets_in
from holdback.formats.source import Source, Splice
from holdback.rights import Declaration

_DSF_HEAD = 28


class DsfHandler:
    """DSF: a pointer at offset 20 tells where the ID3 tag begins."""

    formats = ("dsf",)

    def read(self, source: Source, format: str) -> Content:
        tag = id3.read_tag(source, _pointer(source))
        fmt = source.at(_DSF_HEAD, 52)
        rate, samples = int.from_bytes(fmt[28:32], "little"), int.from_bytes(fmt[36:44], "little")
        return Content(
            tuple(tags_of(tag)) if tag else (),
            tuple(packets_in(tag)) if tag else (),
            samples / rate if rate and samples else None,
        )

    def rewrite(self, source: Source, format: str, declaration: Declaration) -> Rewrite:
        pointer = _pointer(source)
        tag = id3.read_tag(source, pointer) if pointer else None
        start, length = _dsf_sound(source)
        if pointer and (tag is None or pointer < start + length):
            raise WriteRefused(
                "{file} says that its tag begins where none is. It was not changed; a sidecar "
                "can carry the statement instead.",
                file=source.name,
            )
        edited = edit_tag(
            tag or id3.new_tag(), declaration, name=source.name, with_xmp=True, padding=0
        )
        if tag and edited.blob == tag.blob:
            return Rewrite.of((), edited.carriers)
        at, taken = (pointer, len(tag.blob)) if tag else (source.size, 0)
        size = source.size + len(edited.blob) - taken
        head = size.to_bytes(8, "little") + at.to_bytes(8, "little")
        return Rewrite.of([Splice(12, 16, head), Splice(at, taken, edited.blob)], edited.carriers)

    def essence(self, source: Source, format: str) -> tuple[Range, ...]:
        return (_dsf_sound(source),)


def _pointer(source: Source) -> int:
    return int.from_bytes(source.at(20, 8), "little")


def _dsf_sound(source: Source) -> Range:
    fmt_size = int.from_bytes(source.at(_DSF_HEAD + 4, 8), "little")
    position = _DSF_HEAD + fmt_size
    header = source.at(position, 12)
    if header[:4] != b"data":
        raise UnreadableFile(
            "{file} is damaged: its sound is not where it must be.", file=source.name
        )
    length = int.from_bytes(header[4:], "little") - 12
    if length <= 0 or position + 12 + length > source.size:
        raise UnreadableFile("{file} ends before its sound does.", file=source.name)
    return position + 12, length


class DffHandler:
    """DSDIFF: an ``ID3 `` chunk by general habit."""

    formats = ("dff",)

    def read(self, source: Source, format: str) -> Content:
        form = _dff_form(source)
        tag = _dff_tag(source, form)
        return Content(tuple(tags_of(tag)) if tag else (), tuple(packets_in(tag)) if tag else ())

    def rewrite(self, source: Source, format: str, declaration: Declaration) -> Rewrite:
        form = _dff_form(source)
        if form.is_open:
            raise WriteRefused(
                "{file} ends before its sound does, so nothing can be put behind it. It was not "
                "changed; a sidecar can carry the statement instead.",
                file=source.name,
            )
        chunk, tag = form.first(b"ID3 "), _dff_tag(source, form)
        edited = edit_tag(
            tag or id3.new_tag(), declaration, name=source.name, with_xmp=True, padding=0
        )
        if tag and edited.blob == tag.blob:
            return Rewrite.of((), edited.carriers)
        splices, end = chunks.place(source, form, [Change(b"ID3 ", edited.blob, chunk)])
        if end is not None:
            splices.append(Splice(4, 8, (end - 12).to_bytes(8, "big")))
        return Rewrite.of(splices, edited.carriers)

    def essence(self, source: Source, format: str) -> tuple[Range, ...]:
        audio = _dff_form(source).audio
        return ((audio.start, audio.length),) if audio else ()


def _dff_form(source: Source) -> Form:
    form = chunks.walk(source, chunks.DSDIFF)
    if form.audio is None:
        return chunks.walk(source, replace(chunks.DSDIFF, audio=b"DST "))
    return form


def _dff_tag(source: Source, form: Form) -> id3.Tag | None:
    chunk = form.first(b"ID3 ")
    return id3.read_tag(source, chunk.start, chunk.start + chunk.length) if chunk else None
