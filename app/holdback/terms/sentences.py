# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts a document into sentences, each with the lead-in and the headings it stands under."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from holdback.terms.documents import Block, BlockKind, Document
from holdback.terms.normal import NormalText, normalise

_END = re.compile(r"[.!?][\"')\]]*\s+|\s\|\s")
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|inc|ltd|llc|corp|co|no|nos|art|sec|cf|vs|approx|incl|resp|st|mr|ms|dr|"
    r"z\.\s?b|d\.\s?h|u\.\s?a|bzw|ggf|abs|nr|vgl|usw|gem|p\.\s?ex|c\.-à-d|env|u\.s|u\.k|[a-z])|"
    r"^\s*[\d.]+|\(?[ivx]+)$"
)
_ENUMERATED = re.compile(r"\s*(?:\(?[a-z]{1,4}[).]|\(?\d{1,3}[).]|[-*•])\s")
_MAX_SENTENCE = 5000


@dataclass(frozen=True, slots=True)
class Sentence:
    """``normal.text[start:end]`` is one sentence of a block of this ``kind``.

    ``lead`` is the sentence a list item goes on from ("You agree not to:"), ``before`` the one
    that stands before it in the same section; ``headings`` are the
    headings above, nearest last, joined by blanks; ``section`` numbers the nearest heading.
    """

    start: int
    end: int
    kind: BlockKind
    lead: str
    before: str
    headings: str
    section: int


@dataclass(frozen=True, slots=True)
class Sentences:
    """A document's text for matching and its sentences, in order."""

    normal: NormalText
    items: tuple[Sentence, ...]

    def following(self, sentence: Sentence) -> str:
        """Return the words of the sentence after ``sentence`` in its section, if there is one."""
        at = bisect_left(self.items, sentence.start, key=lambda s: s.start) + 1
        if at >= len(self.items) or self.items[at].section != sentence.section:
            return ""
        return self.text(self.items[at])[:400]

    def text(self, sentence: Sentence) -> str:
        """Return the words of ``sentence``, ready for matching."""
        return self.normal.text[sentence.start : sentence.end]


def split(document: Document) -> Sentences:
    """Return the sentences of ``document``; their offsets lead into the normal text."""
    normal = normalise(document.text)
    spans = _joined(_spans(document, normal), normal.text)
    found: list[Sentence] = []
    headings: dict[int, str] = {}
    leads: dict[int, str] = {}
    section = 0
    before = ""
    for block, start, end in spans:
        text = normal.text[start:end]
        if block.kind is BlockKind.HEADING:
            headings = {k: v for k, v in headings.items() if k < block.level}
            headings[block.level] = text.strip()[:200]
            section += 1
            leads = {}
            before = ""
        depth = _depth(block, text)
        leads = {k: v for k, v in leads.items() if k < depth}
        lead = " ".join(leads.values())[-600:]
        above = " / ".join(headings.values())
        cuts = list(_cut(normal.text, start, end))
        for first, last in cuts:
            found.append(Sentence(first, last, block.kind, lead, before, above, section))
            before = normal.text[first : min(last, first + 1500)]
        if cuts:
            last_text = normal.text[cuts[-1][0] : cuts[-1][1]].rstrip()
            if block.kind is BlockKind.LIST_ITEM or last_text.endswith((":", ",", ";", "-")):
                leads[depth] = last_text[:400]
            elif block.kind is BlockKind.PARAGRAPH:
                leads[depth] = last_text if _opens_list(last_text) else ""
    return Sentences(normal, tuple(found))


_Span = tuple[Block, int, int]


def _joined(spans: list[_Span], text: str) -> list[_Span]:
    """Join paragraphs that an archive broke in the middle of a sentence."""
    paragraphs = [text[a:b] for block, a, b in spans if block.kind is BlockKind.PARAGRAPH]
    open_ended = sum(len(p) > 50 and not p.endswith(_CLOSING) for p in paragraphs)
    broken = open_ended > 20 and open_ended > 0.4 * len(paragraphs)
    joined: list[_Span] = []
    for span in spans:
        if joined and _goes_on(joined[-1], span, text, broken):
            first = joined[-1]
            joined[-1] = (first[0], first[1], span[2])
        else:
            joined.append(span)
    return joined


_CLOSING = (".", "!", "?", ":", ";", '"', ")", "|")


def _goes_on(span: _Span, following: _Span, text: str, broken: bool) -> bool:
    if following[0].kind is not BlockKind.PARAGRAPH or span[0].kind is BlockKind.HEADING:
        return False
    if following[2] - span[1] > _MAX_SENTENCE or text[span[1] : span[2]].endswith(_CLOSING):
        return False
    if not broken:
        return False
    return span[2] - span[1] > 40 and not _ENUMERATED.match(text[following[1] : following[2]])


def _opens_list(sentence: str) -> bool:
    """Say whether a list may go on from ``sentence``, although it ends like any other."""
    if len(sentence) > 400 or sentence.endswith(("!", "?")):
        return False
    return not sentence.endswith(".") or "follow" in sentence or "folgende" in sentence


def _depth(block: Block, text: str) -> int:
    if block.kind is BlockKind.LIST_ITEM:
        return max(block.level, 1)
    if block.kind is BlockKind.PARAGRAPH and _ENUMERATED.match(text):
        return 1
    return 0


def _spans(document: Document, normal: NormalText) -> list[_Span]:
    return [(b, normal.place(b.start), normal.place(b.end)) for b in document.blocks]


def _cut(text: str, start: int, end: int) -> list[tuple[int, int]]:
    cuts: list[tuple[int, int]] = []
    at = start
    for match in _END.finditer(text, start, end):
        dot = match.start()
        if text[dot] == "." and _ABBREVIATION.search(text[max(at, dot - 12) : dot]):
            continue
        _append(cuts, text, at, match.end())
        at = match.end()
    _append(cuts, text, at, end)
    return cuts


def _append(cuts: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > _MAX_SENTENCE:
        cut = text.rfind(" ", start + _MAX_SENTENCE // 2, start + _MAX_SENTENCE)
        cut = cut if cut > 0 else start + _MAX_SENTENCE
        cuts.append((start, cut))
        start = cut
    if end > start:
        cuts.append((start, end))
