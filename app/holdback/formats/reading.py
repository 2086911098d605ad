# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a file: its format, its tags, and every statement that it and its sidecars carry."""

from __future__ import annotations

from pathlib import Path

from holdback.formats import sidecar, statements, xmp
from holdback.formats.identify import identify_source
from holdback.formats.registry import handler_of
from holdback.formats.source import Source, opened
from holdback.rights import Reading, Statement, TagValue

_WITHOUT_PLACE = frozenset({"w64"})


def has_place(format: str) -> bool:
    """Whether a reservation can be written into files of this format; False: only beside them."""
    return format not in _WITHOUT_PLACE


def read(path: Path, *, format: str | None = None, sidecars: bool = True) -> Reading:
    """Return everything that a file, and the XMP sidecars beside it, say.

    ``format`` spares identifying it again, for a temporary copy whose name tells nothing.

    Raises:
        FileMissing: there is no such file.
        UnreadableFile: it is empty, cannot be opened, or is too damaged to be understood.
        UnsupportedFormat: it is not audio, or a format that Holdback does not handle.
    """
    with opened(path) as source:
        known = format or identify_source(source, path.name)
        beside = sidecar.beside(path) if sidecars else ()
        return read_source(source, path, known, beside)


def read_source(source: Source, path: Path, format: str, beside: tuple[Path, ...] = ()) -> Reading:
    """Read an open (or imagined) file; ``beside`` are its sidecars."""
    content = handler_of(format).read(source, format)
    tags: list[TagValue] = list(content.tags)
    said: list[Statement] = list(statements.in_tags(content.tags))
    warnings = list(content.warnings)
    packets = [(carrier, "xmp", data) for carrier, data in content.packets]
    for one in beside:
        packets.append((one.name, f"sidecar:{one.name}", sidecar.load(one)))
    for carrier, prefix, data in packets:
        try:
            properties = xmp.properties_of(data)
        except xmp.PacketError as problem:
            warnings.append(f"The XMP packet in {carrier} cannot be read: {problem}")
            continue
        tags.extend(statements.xmp_tags(properties, prefix))
        said.extend(statements.in_xmp(properties, prefix))
    return Reading(
        path=path,
        format=format,
        size_bytes=source.size,
        duration_s=content.duration_s,
        tags=tuple(tags),
        statements=tuple(dict.fromkeys(said)),
        warnings=tuple(warnings),
        has_manifest=content.has_manifest,
    )
