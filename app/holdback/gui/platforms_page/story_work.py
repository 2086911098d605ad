# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the views of texts ask of the terms room, beside the window. Plain data in and out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from holdback.gui.jobs import Reporter, Work
from holdback.gui.platforms_page.terms_work import TermsDesk
from holdback.platforms import Platform, Stance, Use
from holdback.support.progress import CancelToken

if TYPE_CHECKING:
    from holdback.errors import Message
    from holdback.terms import Analysis, Document, History, Moment, Past, Reading


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage that says something: about which uses, and what. ``note``: why, in plain words.

    ``said`` is empty for a quote of the dossier that the reader of clauses does not name.
    """

    start: int
    end: int
    quote: str
    said: tuple[tuple[Use, Stance], ...] = ()
    note: Message | None = None


@dataclass(frozen=True, slots=True)
class ShownText:
    """A text to be read in the window, with the passages that matter, in their order."""

    words: str
    marks: tuple[Mark, ...]
    stances: tuple[tuple[Use, Stance], ...]


@dataclass(frozen=True, slots=True)
class Story:
    """The kept texts of a platform's documents, oldest first, and the present moment."""

    platform: str
    documents: tuple[tuple[str, tuple[Moment, ...]], ...]
    now: datetime


def story(desk: TermsDesk, platform: Platform) -> Work:
    """Read again what is kept of a platform, and what each text said. No network."""

    def work(progress: Reporter, cancel: CancelToken) -> Story:
        from holdback.terms import places_of

        by_document: dict[str, list[Moment]] = {}
        names = {place.url: place.name for place in places_of(platform)}
        for moment in desk.service().timeline(platform, progress):
            name = names.get(moment.reading.place, moment.reading.name)
            by_document.setdefault(name, []).append(moment)
        listed = tuple((name, tuple(moments)) for name, moments in by_document.items())
        return Story(platform.id, listed, desk.services.clock.now())

    return work


def past(desk: TermsDesk, platform: Platform) -> Work:
    """Fetch earlier texts from an archive."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[Past, ...]:
        return desk.service().read_past(platform, progress, cancel)

    return work


def kept_text(desk: TermsDesk, platform: Platform, reading: Reading) -> Work:
    """Return a kept text with what it says, and the dossier's quotes where they stand in it."""

    def work(progress: Reporter, cancel: CancelToken) -> ShownText:
        from holdback.terms import analyze, places_of

        select = next((p.select for p in places_of(platform) if p.url == reading.place), ())
        document = desk.service().store.document(reading, select)
        return shown(analyze(document), [clause.quote for clause in platform.clauses])

    return work


def any_text(source: Path | str) -> Work:
    """Read a file, or a text that was pasted, as terms."""

    def work(progress: Reporter, cancel: CancelToken) -> ShownText:
        from holdback.terms import analyze, read_document

        if isinstance(source, Path):
            return shown(analyze(read_document(source)), ())
        return shown(analyze(read_document(source.encode("utf-8", "replace"), name="-")), ())

    return work


def appearance(desk: TermsDesk, platform: Platform, place: str, quote: str) -> Work:
    """Ask an archive in which version of a document a quote first stood."""

    def work(progress: Reporter, cancel: CancelToken) -> History | None:
        histories = desk.service().history(platform, (quote,), progress, cancel, only=place)
        return histories[0] if histories else None

    return work


def shown(analysis: Analysis, quotes: Sequence[str]) -> ShownText:
    """Return a text with its marks: what the reader of clauses found, and these quotes."""
    document = analysis.document
    marks: dict[tuple[int, int], Mark] = {}
    for finding in analysis.findings:
        if not finding.quote:
            continue
        place = (finding.start, finding.end)
        said = (Use(finding.use), Stance(finding.stance))
        earlier = marks.get(place)
        both = (*earlier.said, said) if earlier else (said,)
        marks[place] = Mark(*place, finding.quote, both, finding.reason)
    for mark in _of_dossier(document, quotes):
        if not any(mark.start < end and start < mark.end for start, end in marks):
            marks[mark.start, mark.end] = mark
    ordered = tuple(marks[place] for place in sorted(marks))
    stances = tuple((Use(one.use), Stance(one.stance)) for one in analysis.findings)
    return ShownText(document.text, ordered, stances)


def _of_dossier(document: Document, quotes: Sequence[str]) -> list[Mark]:
    from holdback.terms import Passages

    passages = Passages(document)
    places = [(passages.find(quote), quote) for quote in dict.fromkeys(quotes)]
    return [Mark(*place, quote) for place, quote in places if place is not None]
