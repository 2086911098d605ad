# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Blocks of Markdown and of plain text, read line by line in one pass."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from holdback.terms.documents import BlockKind, Document, TextBuilder

_HEADING = re.compile(r"[ ]{0,3}(#{1,6})[ \t]+")
_UNDERLINE = re.compile(r"[ ]{0,3}(=+|-{2,})[ \t]*$")
_RULE = re.compile(r"[ ]{0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$")
_BULLET = re.compile(r"([ \t]*)(?:[-*+•●◦▪·–—]|\d{1,3}[.)]|\([a-zA-Z0-9]{1,4}\)|[a-z][.)])[ \t]+")
_TABLE_RULE = re.compile(r"[ \t]*\|?[ \t:|-]*--[ \t:|-]*$")
_QUOTE = re.compile(r"[ ]{0,3}>[ ]?")

# Inline Markdown: an escape, an image or link's two ends, emphasis, code ticks, an autolink or
# tag, an entity. Each alternative is bounded, so that the scan stays linear on any input.
_INLINE = re.compile(
    r"\\(?P<escaped>[\\`*_{}\[\]()#+\-.!|<>~&\"'])"
    r"|(?P<link_end>\]\((?:[^()\s]|\([^()\s]{0,300}\)){0,2000}(?:[ \t]+\"[^\"\n]{0,300}\")?\))"
    r"|(?P<link_start>!?\[)"
    r"|(?P<mark>\*{1,3}|_{2,3}|(?<!\w)_|_(?!\w)|`{1,3}|~~)"
    r"|(?P<tag><(?:/?[A-Za-z][^<>\n]{0,500}|!--[^\n]{0,500}--)>)"
    r"|(?P<entity>&(?:[A-Za-z]{2,12}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});)"
)
_SIGN = re.compile(r"[\\\[\]!*_`~<&]")


# Nobody wraps lines this long: such a line is a paragraph of its own.
_UNWRAPPED = 160


def _width(source: str) -> int:
    """Return the length of the longest line of a text without blank lines, else 0.

    Pasted text often has one paragraph on each line; the lines of a wrapped paragraph, however,
    are all about as long as the longest, except for its last.
    """
    lines = source[:400_000].split("\n")
    filled = [line for line in lines if line.strip()]
    if len(filled) < 4 or len(lines) - len(filled) > 0.05 * len(lines):
        return 0
    return max(map(len, filled))


@dataclass(slots=True)
class _Line:
    start: int
    end: int
    text: str


def read_lines(source: str, name: str, *, markdown: bool) -> Document:
    """Return the document that Markdown or plain text makes."""
    reader = _LineReader(source, markdown)
    reader.read()
    kind = "text/markdown" if markdown else "text/plain"
    return reader.builder.document(name, kind, source)


class _LineReader:
    def __init__(self, source: str, markdown: bool) -> None:
        self.source = source
        self.markdown = markdown
        self.builder = TextBuilder()
        self._kind = BlockKind.PARAGRAPH
        self._level = 0
        self._width = _width(source)

    def read(self) -> None:
        at = 0
        for raw in self.source.split("\n"):
            line = _Line(at, at + len(raw), raw)
            at += len(raw) + 1
            self._take(line)
        self._close()

    def _close(self) -> None:
        self.builder.close_block(self._kind, self._level)
        self._kind, self._level = BlockKind.PARAGRAPH, 0

    def _take(self, line: _Line) -> None:
        if not line.text.strip():
            self._close()
            return
        if self.markdown and self._took_markdown(line):
            return
        bullet = _BULLET.match(line.text)
        if bullet and not (self.markdown and _RULE.match(line.text)):
            self._close()
            depth = len(bullet[1].expandtabs(4)) // 2 + 1
            self._kind, self._level = BlockKind.LIST_ITEM, depth
            # A numbered mark stays in the text ("(a)"), a bullet does not.
            keep = any(c.isalnum() for c in bullet[0])
            offset = len(bullet[1]) if keep else bullet.end()
            self._text(line.start + offset, line.end)
        else:
            self._text(line.start, line.end)
        if self._stands_alone(line):
            self._close()

    def _stands_alone(self, line: _Line) -> bool:
        """Say whether the paragraph ends with this line although no blank line follows."""
        if len(line.text) > _UNWRAPPED:
            return True
        if self.markdown or self._width == 0:
            return False
        return self._width > _UNWRAPPED or len(line.text) < 0.6 * self._width

    def _took_markdown(self, line: _Line) -> bool:
        heading = _HEADING.match(line.text)
        if heading:
            self._close()
            self._text(line.start + heading.end(), line.end)
            self.builder.close_block(BlockKind.HEADING, len(heading[1]))
            return True
        underline = _UNDERLINE.match(line.text)
        if underline:
            level = 1 if underline[1][0] == "=" else 2
            if self._kind is BlockKind.PARAGRAPH:
                self._kind, self._level = BlockKind.HEADING, level
            self._close()
            return True
        if _RULE.match(line.text) or (_TABLE_RULE.match(line.text) and "|" in line.text):
            self._close()
            return True
        if line.text.lstrip().startswith("|"):
            self._close()
            self._kind = BlockKind.TABLE_ROW
            self._text(line.start, line.end)
            self._close()
            return True
        quoted = _QUOTE.match(line.text)
        if quoted:
            self._text(line.start + quoted.end(), line.end)
            return True
        return False

    def _text(self, start: int, end: int) -> None:
        if self.markdown:
            self._inline(start, end)
        else:
            self.builder.copy(self.source, start, end)
        self.builder.copy(self.source, end, min(end + 1, len(self.source)))

    def _inline(self, start: int, end: int) -> None:
        at = start
        for sign in _SIGN.finditer(self.source, start, end):
            match = _INLINE.match(self.source, sign.start(), end)
            if match is None or match.start() < at:
                continue
            self.builder.copy(self.source, at, match.start())
            at = match.end()
            if match["escaped"]:
                self.builder.copy(self.source, match.start("escaped"), at)
            elif match["entity"]:
                self.builder.stand_for(html.unescape(match[0]), match.start(), at)
            elif match["tag"] and match[0].startswith(("<http", "<mailto")):
                self.builder.copy(self.source, match.start() + 1, at - 1)
            elif match["tag"] and match[0][1:3].lower() == "br":
                row = self._kind is BlockKind.TABLE_ROW
                self.builder.stand_for(" | " if row else "\n", match.start(), at)
        self.builder.copy(self.source, at, end)
