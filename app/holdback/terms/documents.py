# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A terms text as Holdback reads it: blocks, readable text, and the way back to the source.

Three layers. ``source`` is what the file holds, decoded, with line ends made ``\\n``. ``text`` is
what a person reads: no markup, no menus. ``blocks`` say which stretch of ``text`` is a heading, a
paragraph, a list item or a table row. ``origin`` leads from each character of ``text`` to its
place in ``source``, so that a quote can be both verbatim and shown highlighted in its context.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from enum import StrEnum


class BlockKind(StrEnum):
    """What a stretch of text is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE_ROW = "table_row"


@dataclass(frozen=True, slots=True)
class Block:
    """``Document.text[start:end]`` is one block; ``level`` is a heading's rank or a list's depth."""

    kind: BlockKind
    start: int
    end: int
    level: int = 0


@dataclass(frozen=True, slots=True)
class Document:
    """One text of terms, ready to be read by rules and shown to people."""

    name: str
    media_type: str
    source: str
    text: str
    blocks: tuple[Block, ...]
    origin: array[int] = field(repr=False, compare=False)

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the stretch of ``source`` that ``text[start:end]`` was read from."""
        if start >= end:
            return (0, 0)
        return self.origin[start], self.origin[end - 1] + 1

    def quote(self, start: int, end: int) -> str:
        """Return ``text[start:end]`` as it stands in ``source``, markup included."""
        first, last = self.source_span(start, end)
        return self.source[first:last]
