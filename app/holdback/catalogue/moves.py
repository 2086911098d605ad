# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Follows a file that was moved and retagged, or copied and then deleted, by its audio.

Only files whose audio digest the index holds are followed: those that Holdback wrote, which are
the ones with a history. Looked at are later rows of the same format and length, and of those the
audio is read; where nothing with a history is gone, nothing is looked at.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

# Readers of the same audio behind other tags agree to a few milliseconds.
_SAME_LENGTH_S = 0.1


class Heard(NamedTuple):
    """A row by what does not change with its tags. ``essence`` is empty if it is not known."""

    track_id: int
    format: str
    duration_s: float
    essence: str


Digests = Callable[[Sequence[int]], Iterable[tuple[int, str]]]


def followed(
    lost: Collection[Heard], others: Iterable[Heard], digests: Digests
) -> Iterator[tuple[int, int]]:
    """Yield (lost row, row of the file that holds its audio now), each row at most once.

    ``digests`` computes the digests of the audio of rows, which reads their files whole.
    """
    alike: dict[tuple[str, int], list[Heard]] = defaultdict(list)
    for one in lost:
        for second in _seconds_around(one.duration_s):
            alike[one.format, second].append(one)
    candidates = [
        other.track_id
        for other in others
        if any(_may_be(other, one) for one in alike[other.format, int(other.duration_s)])
    ]
    wanted = {one.essence: one.track_id for one in lost}
    for track_id, essence in digests(candidates):
        old = wanted.pop(essence, None)
        if old is not None:
            yield old, track_id


def _seconds_around(duration_s: float) -> set[int]:
    return {int(duration_s - _SAME_LENGTH_S), int(duration_s + _SAME_LENGTH_S)}


def _may_be(other: Heard, one: Heard) -> bool:
    """Whether ``other`` came into the catalogue after ``one`` and sounds as long."""
    is_later = other.track_id > one.track_id
    return is_later and abs(other.duration_s - one.duration_s) <= _SAME_LENGTH_S
