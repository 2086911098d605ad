# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares two versions of a text clause by clause, blind to layout, numbering and order."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from holdback.terms.analysis import StatementCache, analyze_sentences
from holdback.terms.documents import Document
from holdback.terms.sentences import Sentence, Sentences, split
from holdback.terms.stances import Analysis, Finding
from holdback.terms.vocabulary import LANGUAGES, vocabulary

_WORD = re.compile(r"\w+")
_ENUMERATOR = re.compile(r"\((?:[a-z]|[ivx]{1,5}|\d{1,2})\)")
_NUMBERING = re.compile(r"\s*(?:\(?(?:[a-z]|[ivx]{1,5}|\d{1,3}(?:\.\d{1,3}){0,4})[.)]|[•●*-])\s+")


@dataclass(frozen=True, slots=True)
class StanceChange:
    """One use whose stance differs; ``quote`` carries the new stance, or the old one if gone."""

    use: str
    before: str
    after: str
    quote: str


@dataclass(frozen=True, slots=True)
class ClauseChange:
    """A sentence that only one version has; ``bearing`` says that it carries a stance."""

    quote: str
    start: int
    end: int
    bearing: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changed: ``kind`` is ``none``, ``format_only``, ``text_changed``, ``stance_changed``.

    Clauses that bear on a stance stand first; offsets lead into the old document's text for
    removed clauses and into the new one's for added clauses.
    """

    kind: str
    stance_changes: tuple[StanceChange, ...] = ()
    clauses_added: tuple[ClauseChange, ...] = ()
    clauses_removed: tuple[ClauseChange, ...] = ()
    before: Analysis | None = None
    after: Analysis | None = None


class _Version:
    """One document cut into sentences, each with the key by which it is found again."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.sentences = split(document)
        self.keys = [self._key(s) for s in self.sentences.items]
        self.known = frozenset(self.keys)
        self.stream = f" {' '.join(self.keys)} "

    def _key(self, sentence: Sentence) -> str:
        text = self.sentences.text(sentence)
        if "(" in text:
            text = _ENUMERATOR.sub(" ", text)
        numbered = _NUMBERING.match(text)
        return " ".join(_WORD.findall(text, numbered.end() if numbered else 0))

    def missing_in(self, other: _Version) -> list[Sentence]:
        """Return the sentences whose words stand nowhere in ``other``, in order, each once."""
        found: dict[str, Sentence] = {}
        for key, sentence in zip(self.keys, self.sentences.items, strict=True):
            if key in other.known or key in found or not key:
                continue
            if f" {key} " not in other.stream:
                found[key] = sentence
        return list(found.values())


def compare(old: Document, new: Document) -> Comparison:
    """Return what changed from ``old`` to ``new``.

    A change of stance is reported only if a sentence that carries it was added or removed: what
    merely moved, or was extracted in another way, never changes a stance.
    """
    if old.source == new.source:
        return Comparison("none")
    before, after = _Version(old), _Version(new)
    removed, added = before.missing_in(after), after.missing_in(before)
    cache: StatementCache = {}
    first = analyze_sentences(old, before.sentences, cache)
    second = analyze_sentences(new, after.sentences, cache)
    if not removed and not added and _counts(before) == _counts(after):
        return Comparison("format_only", before=first, after=second)
    changes = tuple(_changes(first, second, before, after, removed, added))
    return Comparison(
        "stance_changed" if changes else "text_changed",
        changes,
        _clauses(added, after, second),
        _clauses(removed, before, first),
        first,
        second,
    )


def _counts(version: _Version) -> Counter[str]:
    return Counter(version.stream.split())


def _changes(
    first: Analysis,
    second: Analysis,
    before: _Version,
    after: _Version,
    removed: list[Sentence],
    added: list[Sentence],
) -> Iterable[StanceChange]:
    for old, new in zip(first.findings, second.findings, strict=True):
        if old.stance == new.stance or first.language != second.language:
            continue
        if _stands_in(new, added, after.sentences) or _stands_in(old, removed, before.sentences):
            yield StanceChange(old.use, old.stance, new.stance, new.quote or old.quote)


def _stands_in(finding: Finding, changed: list[Sentence], sentences: Sentences) -> bool:
    """Say whether the words that carry ``finding`` overlap one of the sentences ``changed``."""
    for sentence in changed:
        start, end = sentences.normal.back(sentence.start, sentence.end)
        if start < finding.end and finding.start < end:
            return True
    return False


def _clauses(
    changed: list[Sentence], version: _Version, analysis: Analysis
) -> tuple[ClauseChange, ...]:
    spans = [(f.start, f.end) for f in analysis.findings if f.quote]
    spans += [(t.start, t.end) for t in analysis.traps]
    if analysis.content_licence is not None:
        spans.append((analysis.content_licence.start, analysis.content_licence.end))
    trigger = None
    if analysis.language in LANGUAGES:
        trigger = vocabulary(analysis.language).roles["ai.ai"]
    ranked: list[tuple[int, ClauseChange]] = []
    for sentence in changed:
        start, end = version.sentences.normal.back(sentence.start, sentence.end)
        bearing = any(start < b and a < end for a, b in spans)
        about_ai = trigger is not None and trigger.search(version.sentences.text(sentence))
        rank = 0 if bearing else 1 if about_ai else 2
        quote = version.document.quote(start, end)
        ranked.append((rank, ClauseChange(quote, start, end, bearing)))
    ranked.sort(key=lambda pair: pair[0])
    return tuple(change for _, change in ranked)


def comparison_json(comparison: Comparison) -> dict[str, object]:
    """Return what ``holdback terms compare --json`` prints."""
    return {
        "kind": comparison.kind,
        "stance_changes": [
            {"use": c.use, "before": c.before, "after": c.after, "quote": c.quote}
            for c in comparison.stance_changes
        ],
        "clauses_added": [c.quote for c in comparison.clauses_added],
        "clauses_removed": [c.quote for c in comparison.clauses_removed],
    }
