# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A terms text as Holdback reads it: blocks, readable text, and the way back to the source.

Three layers. ``source`` is what the file holds, decoded, with line ends made ``\\n``. ``text`` is
what a person reads: no markup, no menus. ``blocks`` say which stretch of ``text`` is a heading, a
paragraph, a list item or a table row. ``places`` leads from each stretch of ``text`` to its place
in ``source``, so that a quote can be both verbatim and shown highlighted in its context.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
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
    """``Document.text[start:end]``; ``level`` is a heading's rank or a list's depth."""

    kind: BlockKind
    start: int
    end: int
    level: int = 0


@dataclass(frozen=True, slots=True)
class Places:
    """Where each stretch of the text was read from.

    The stretches lie side by side: the i-th begins at ``text_starts[i]`` and was read from
    ``source_lengths[i]`` characters at ``source_starts[i]``. A stretch is either copied character
    by character, or stands for something shorter or longer, such as an HTML entity.
    """

    text_starts: tuple[int, ...]
    source_starts: tuple[int, ...]
    source_lengths: tuple[int, ...]
    copied: tuple[bool, ...]

    def first(self, at: int) -> int:
        """Return where in the source the character ``at`` of the text begins."""
        i = bisect_right(self.text_starts, at) - 1
        inside = at - self.text_starts[i] if self.copied[i] else 0
        return self.source_starts[i] + inside

    def after(self, at: int) -> int:
        """Return where in the source the character ``at`` of the text ends."""
        i = bisect_right(self.text_starts, at) - 1
        if self.copied[i]:
            return self.source_starts[i] + at - self.text_starts[i] + 1
        return self.source_starts[i] + self.source_lengths[i]


@dataclass(frozen=True, slots=True)
class Document:
    """One text of terms, ready to be read by rules and shown to people."""

    name: str
    media_type: str
    source: str
    text: str
    blocks: tuple[Block, ...]
    places: Places = field(repr=False, compare=False)

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the stretch of ``source`` that ``text[start:end]`` was read from."""
        if start >= end:
            return (0, 0)
        return self.places.first(start), self.places.after(end - 1)

    def quote(self, start: int, end: int) -> str:
        """Return ``text[start:end]`` as it stands in ``source``, markup included."""
        first, last = self.source_span(start, end)
        return self.source[first:last]


class TextBuilder:
    """Collects readable text piece by piece and remembers where each piece came from."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._places: list[tuple[int, int, int, bool]] = []
        self._blocks: list[Block] = []
        self._open = 0
        self.length = 0

    def copy(self, source: str, start: int, end: int) -> None:
        """Add ``source[start:end]`` as it stands."""
        if start < end:
            self._add(source[start:end], start, end - start, True)

    def stand_for(self, text: str, start: int, end: int) -> None:
        """Add ``text``, which stands in the source as something else at ``start`` to ``end``."""
        if text:
            self._add(text, start, end - start, False)

    def _add(self, text: str, start: int, size: int, copied: bool) -> None:
        self._places.append((self.length, start, size, copied))
        self._pieces.append(text)
        self.length += len(text)

    def close_block(self, kind: BlockKind, level: int = 0) -> bool:
        """End the block that the pieces since the last one make; blank ones are dropped."""
        start, self._open = self._open, self.length
        text = self._tail(start)
        if not text.strip():
            return False
        lead = len(text) - len(text.lstrip())
        self._blocks.append(Block(kind, start + lead, start + len(text.rstrip()), level))
        self._add("\n", self._places[-1][1] + self._places[-1][2], 0, False)
        self._open = self.length
        return True

    def _tail(self, start: int) -> str:
        parts: list[str] = []
        size = self.length - start
        for piece in reversed(self._pieces):
            if size <= 0:
                break
            parts.append(piece)
            size -= len(piece)
        return "".join(reversed(parts))

    def document(self, name: str, media_type: str, source: str) -> Document:
        """Return what was collected."""
        columns: Iterable[tuple[int, int, int, bool]] = self._places or [(0, 0, 0, True)]
        starts, origins, sizes, copied = zip(*columns, strict=True)
        return Document(
            name,
            media_type,
            source,
            "".join(self._pieces),
            tuple(self._blocks),
            Places(starts, origins, sizes, copied),
        )
