# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When did this clause first appear? Answered with few requests, by halving.

The clause stands in the newest versions and did not stand in the oldest: the versions are halved
until a neighbouring pair is found of which only the later has it. A clause that came, went and
came again is dated by its latest coming. Versions that cannot be read are passed over, and the
answer then says between which days it lies.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from holdback.support.progress import CancelToken, Progress, no_progress
from holdback.terms.documents import Document
from holdback.terms.normal import normalise
from holdback.terms.sources import Version

MAX_READS = 40


@dataclass(frozen=True, slots=True)
class Appearance:
    """``first`` is the earliest version known to hold the clause (``None``: none read does).

    ``before`` is the latest known to lack it (``None``: it stood in the oldest that was read).
    ``is_exact``: no version lies between the two that was not read.
    """

    quote: str
    first: Version | None
    before: Version | None
    is_exact: bool
    reads: int


def holds(document: Document, quote: str) -> bool:
    """Whether the words of ``quote`` stand in the text, layout and typography apart."""
    return _flat(quote) in _flat(document.text)


def _flat(text: str) -> str:
    flat = " ".join(normalise(text).text.split())
    return flat.replace("*", "").replace("\\", "")


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
) -> Appearance:
    """Find the first of ``versions`` (oldest first) that holds ``quote``.

    ``fetch`` returns a version's document, or ``None`` if it could not be read.
    """
    reader = _Reader(versions, quote, fetch, progress, cancel)
    high = _end(reader, range(len(versions) - 1, -1, -1))
    if high is None or reader.has(high) is not True:
        return Appearance(quote, None, None, False, reader.reads)
    low = _end(reader, range(high))
    if low is None or reader.has(low) is True:
        oldest = high if low is None else low
        return Appearance(quote, versions[oldest], None, oldest == 0, reader.reads)
    while high - low > 1:
        middle = reader.readable((low + high) // 2, low, high)
        if middle is None:
            break
        if reader.has(middle):
            high = middle
        else:
            low = middle
    return Appearance(quote, versions[high], versions[low], high - low == 1, reader.reads)


def _end(reader: _Reader, order: range) -> int | None:
    """Return the first version in ``order`` that can be read."""
    return next((index for index in order if reader.has(index) is not None), None)
