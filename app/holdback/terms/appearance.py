# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When did this clause first appear? Answered with few requests, by halving.

The versions between one that lacks the clause and one that has it are halved until a neighbouring
pair is found of which only the later has it. A clause that the newest version lacks is looked for
in some versions spread over time (and near a day on which it is known to have stood); then its end
is found in the same way. A clause that came, went and came again is dated by one of its comings.
Versions that cannot be read are passed over, and the answer then says between which days it lies.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from holdback.support.progress import CancelToken, Progress, no_progress
from holdback.terms.documents import Document
from holdback.terms.passages import flat
from holdback.terms.sources import Version

MAX_READS = 40
SAMPLES = 8
"""Versions that are tried, spread over time, when the newest lacks the clause."""


@dataclass(frozen=True, slots=True)
class Appearance:
    """``first`` is the earliest version known to hold the clause (``None``: none read does).

    ``before`` is the latest known to lack it (``None``: it stood in the oldest that was read).
    ``gone`` is the earliest known to lack it again (``None``: it stands in the newest).
    ``is_exact``: no version lies between ``before`` and ``first`` that was not read.
    """

    quote: str
    first: Version | None
    before: Version | None
    is_exact: bool
    reads: int
    gone: Version | None = None


def holds(document: Document, quote: str) -> bool:
    """Whether the words of ``quote`` stand in the text, layout and typography apart."""
    return flat(quote) in flat(document.text)


class _Reader:
    def __init__(
        self,
        versions: Sequence[Version],
        quote: str,
        fetch: Callable[[Version], Document | None],
        progress: Progress,
        cancel: CancelToken | None,
    ) -> None:
        self.versions = versions
        self.reads = 0
        self._quote = quote
        self._fetch = fetch
        self._progress = progress
        self._cancel = cancel
        self._known: dict[int, bool | None] = {}

    def has(self, index: int) -> bool | None:
        """Whether version ``index`` holds the clause; ``None`` if it cannot be read."""
        if index not in self._known:
            if self._cancel is not None:
                self._cancel.raise_if_cancelled()
            if self.reads >= MAX_READS:
                return None
            self.reads += 1
            self._progress(self.reads, None, self.versions[index].day.isoformat())
            document = self._fetch(self.versions[index])
            self._known[index] = None if document is None else holds(document, self._quote)
        return self._known[index]

    def readable(self, middle: int, low: int, high: int) -> int | None:
        """Return the readable version nearest to ``middle``, strictly between the two ends."""
        for distance in range(high - low):
            for index in {middle - distance, middle + distance}:
                if low < index < high and self.has(index) is not None:
                    return index
        return None


def first_appearance(
    quote: str,
    versions: Sequence[Version],
    fetch: Callable[[Version], Document | None],
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
    *,
    stood_on: date | None = None,
) -> Appearance:
    """Find the first of ``versions`` (oldest first) that holds ``quote``.

    ``fetch`` returns a version's document, or ``None`` if it could not be read. ``stood_on`` is a
    day on which the clause is known to have stood.
    """
    reader = _Reader(versions, quote, fetch, progress, cancel)
    newest = _end(reader, range(len(versions) - 1, -1, -1))
    if newest is None:
        return Appearance(quote, None, None, False, reader.reads)
    high, gone = newest, None
    if reader.has(newest) is not True:
        found = _somewhere(reader, newest, stood_on)
        if found is None:
            return Appearance(quote, None, None, False, reader.reads)
        high = found
        gone = versions[_boundary(reader, found, newest)[1]]
    low = _end(reader, range(high))
    if low is None or reader.has(low) is True:
        oldest = high if low is None else low
        return Appearance(quote, versions[oldest], None, oldest == 0, reader.reads, gone)
    before, first = _boundary(reader, low, high)
    exact = first - before == 1
    return Appearance(quote, versions[first], versions[before], exact, reader.reads, gone)


def _boundary(reader: _Reader, low: int, high: int) -> tuple[int, int]:
    """Return the nearest pair, from ``low`` and ``high``, that differ as these two differ."""
    at_high = reader.has(high)
    while high - low > 1:
        middle = reader.readable((low + high) // 2, low, high)
        if middle is None:
            break
        if reader.has(middle) == at_high:
            high = middle
        else:
            low = middle
    return low, high


def _somewhere(reader: _Reader, newest: int, stood_on: date | None) -> int | None:
    """Return a version that holds the clause though the newest does not, if one is found."""
    order = [newest * step // (SAMPLES + 1) for step in range(SAMPLES, -1, -1)]
    if stood_on is not None:
        near = [n for n in range(newest) if reader.versions[n].day <= stood_on][-1:]
        after = [n for n in range(newest) if reader.versions[n].day > stood_on][:1]
        order = [*near, *after, *order]
    return next((index for index in order if reader.has(index)), None)


def _end(reader: _Reader, order: range) -> int | None:
    """Return the first version in ``order`` that can be read."""
    return next((index for index in order if reader.has(index) is not None), None)
