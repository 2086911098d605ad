# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Monkey's Audio, WavPack, Musepack and TAK: an APEv2 tag behind the audio."""

from __future__ import annotations

from holdback.errors import WriteRefused
from holdback.formats import apev2
from holdback.formats.ape_durations import seconds_of, tak_end
from holdback.formats.handler import Content, Range, Rewrite
from holdback.formats.id3_values import tags_of
from holdback.formats.mpeg import leading_tags, packets_in
from holdback.formats.source import Source, Splice
from holdback.formats.tails import layout_of, tail_values
from holdback.rights import Declaration


class ApeFamilyHandler:
    """Formats whose home is APEv2. An ID3 tag in front is read, never written."""

    formats = ("ape", "wavpack", "mpc", "tak")

    def read(self, source: Source, format: str) -> Content:
        tags = list(leading_tags(source))
        layout = layout_of(source)
        return Content(
            tags=(
                *tail_values(source, layout),
                *(value for tag in tags for value in tags_of(tag)),
            ),
            packets=tuple(packet for tag in tags for packet in packets_in(tag)),
            duration_s=seconds_of(source, layout.start, format),
        )

    def rewrite(self, source: Source, format: str, declaration: Declaration) -> Rewrite:
        layout = layout_of(source)
        if layout.end <= layout.start:
            raise WriteRefused(
                "{file} holds tags but no audio. It was not changed.", file=source.name
            )
        if format == "tak" and tak_end(source, layout.start) != layout.end:
            raise WriteRefused(
                "{file} does not end with its last frame: it was cut, and players would take a "
                "tag for sound. It was not changed; a sidecar can carry the statement instead.",
                file=source.name,
            )
        tail = layout.tail("ape")
        old = apev2.read_tag(source, tail.offset, tail.length) if tail else None
        new, carriers = apev2.edit_tag(old, declaration, source.name)
        if old and new == old.blob:
            return Rewrite.of((), carriers)
        if tail:
            return Rewrite.of([Splice(tail.offset, tail.length, new)], carriers)
        return Rewrite.of([Splice(layout.end, 0, new)], carriers)

    def essence(self, source: Source, format: str) -> tuple[Range, ...]:
        layout = layout_of(source)
        return ((layout.start, layout.end - layout.start),)
