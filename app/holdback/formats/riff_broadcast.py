# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What recorders and studios write into WAV: ``bext`` (EBU Tech 3285) and ``iXML``. Only read.

Neither has a field for rights (standards.md §10), yet people write sentences about them into the
free texts. Those are read; the chunks are never written.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from holdback.formats.chunks import Chunk
from holdback.formats.source import Source
from holdback.rights import TagValue

BEXT, IXML = b"bext", b"iXML"
_LONGEST = 64 << 10  # of each chunk no more is looked at
_FIELDS = (("Description", 0, 256), ("Originator", 256, 288), ("OriginatorReference", 288, 320))
_CODING_HISTORY = 602
_ELEMENTS = ("NOTE", "USER", "BWF_DESCRIPTION", "BWF_ORIGINATOR", "BWF_CODING_HISTORY")
_OPENING = re.compile(rf"<({'|'.join(_ELEMENTS)})(?:\s[^<>]*)?>")
_MARKUP = re.compile(r"<!\[CDATA\[|\]\]>|<[^<>]*>")


def values_of(source: Source, chunk: Chunk) -> Iterator[TagValue]:
    """Yield the texts of a ``bext`` or ``iXML`` chunk that people fill in, as they stand there.

    Nothing for other chunks. What is malformed yields what can be made out.
    """
    if chunk.id == BEXT:
        yield from _bext(source.at(chunk.start, min(chunk.length, _LONGEST)))
    elif chunk.id == IXML:
        yield from _ixml(source.at(chunk.start, min(chunk.length, _LONGEST)))


def _bext(data: bytes) -> Iterator[TagValue]:
    for name, start, end in (*_FIELDS, ("CodingHistory", _CODING_HISTORY, len(data))):
        text = _text(data[start:end].partition(b"\0")[0])
        if text:
            yield TagValue(f"riff:bext:{name}", text)


def _ixml(data: bytes) -> Iterator[TagValue]:
    """Look for the elements without parsing the rest: recorders write XML that is none."""
    is_wide = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    document = data.decode("utf-16", "replace") if is_wide else _text(data.rstrip(b"\0"))
    position = 0
    unclosed: set[str] = set()
    while opening := _OPENING.search(document, position):
        name = opening[1]
        end = -1 if name in unclosed else document.find(f"</{name}>", opening.end())
        position = opening.end()
        if end < 0:
            unclosed.add(name)  # not sought again: that would take the square of the length
            continue
        text = html.unescape(_MARKUP.sub(" ", document[position:end])).strip()
        position = end
        if text:
            yield TagValue(f"riff:iXML:{name}", text)


def _text(raw: bytes) -> str:
    try:
        return raw.decode("utf-8").strip()
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace").strip()
