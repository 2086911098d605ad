# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows in order, quickly: orders and groups are kept while nobody writes to the index.

A search asks SQLite only *which* rows match, in no order, and takes them out of an order that is
known already: that is ten times faster than letting SQLite walk an order and look up each row.
"""

from __future__ import annotations

import threading
from array import array
from collections import Counter
from collections.abc import Iterable
from itertools import groupby
from typing import NamedTuple

from holdback.catalogue.conditions import EVERYTHING, Condition
from holdback.catalogue.rows import SEALS, VERDICTS, Counts, GroupHead
from holdback.catalogue.store import Store
from holdback.rights import Seal, Verdict

_MOST_ORDERS = 4  # 0.8 MB each at a hundred thousand rows


class FoundIds(NamedTuple):
    """What a search found.

    Attributes:
        ids: the rows, in order.
        counts: how many rows the search found before it was narrowed.
        total: how many rows there are.
        entries: ``ids``; or, if they are grouped, the same with -1 for the first of ``heads``
            before its rows, -2 for the second, and so on.
        heads: the groups.
    """

    ids: array[int]
    counts: Counts
    total: int
    entries: array[int]
    heads: tuple[GroupHead, ...] = ()


class _Kept(threading.local):
    """What one thread keeps: its connection sees one state of the index at a time."""

    stamp: tuple[int, int] | None = None
    orders: dict[str, array[int]]
    groups: array[int] | None = None
    kinds: list[tuple[int, str, int]]
    ranks: dict[str, tuple[array[int], list[str]]]

    def __init__(self) -> None:
        self.orders = {}
        self.kinds = []
        self.ranks = {}


class Finder:
    """Finds rows. Safe to use from several threads at once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._local = _Kept()

    def ids(self, condition: Condition, sort: str, descending: bool) -> array[int]:
        """Return the ids of all rows that meet ``condition``, in order."""
        order = self._order(self._fresh(), sort, descending)
        if condition == EVERYTHING:
            return order
        return _taken(order, self._store.matching(condition))

    def find(
        self,
        condition: Condition,
        narrowing: Condition,
        sort: str,
        descending: bool,
        grouping: str = "",
    ) -> FoundIds:
        """Return the rows that meet both conditions, with counts of those that meet the first.

        ``grouping`` is one of ``store.GROUPINGS`` or empty; inside a group the order is kept.
        """
        kept = self._fresh()
        order = self._order(kept, sort, descending)
        found = order
        if condition != EVERYTHING:
            found = _taken(order, self._store.matching(condition))
        counts = self._counts(kept, found)
        if narrowing != EVERYTHING:
            found = _taken(found, self._store.matching(narrowing))
        if not grouping:
            return FoundIds(found, counts, len(order), found)
        ranks, _ = self._ranks(kept, grouping)
        found = array("q", sorted(found, key=ranks.__getitem__))
        entries, heads = self._grouped(kept, found, grouping)
        return FoundIds(found, counts, len(order), entries, heads)

    def heads(self, condition: Condition, grouping: str) -> tuple[GroupHead, ...]:
        """Return the groups of all rows that meet ``condition``, without their rows."""
        kept = self._fresh()
        ids: Iterable[int] = self._order(kept, "added", False)
        if condition != EVERYTHING:
            ids = self._store.matching(condition)
        ranks, names = self._ranks(kept, grouping)
        is_reserved = self._reserved(kept)
        tracks = Counter(map(ranks.__getitem__, ids))
        reserved = Counter(ranks[one] for one in ids if is_reserved[one])
        return tuple(GroupHead(names[r], n, reserved[r]) for r, n in sorted(tracks.items()))

    def _grouped(
        self, kept: _Kept, ids: array[int], grouping: str
    ) -> tuple[array[int], tuple[GroupHead, ...]]:
        ranks, names = self._ranks(kept, grouping)
        is_reserved = self._reserved(kept)
        entries, heads = array("q"), []
        for rank, group in groupby(ids, key=ranks.__getitem__):
            rows = array("q", group)
            reserved = sum(map(is_reserved.__getitem__, rows))
            heads.append(GroupHead(names[rank], len(rows), reserved))
            entries.append(-len(heads))
            entries.extend(rows)
        return entries, tuple(heads)

    def _ranks(self, kept: _Kept, grouping: str) -> tuple[array[int], list[str]]:
        if grouping not in kept.ranks:
            kept.ranks[grouping] = self._store.ranks(grouping)
        return kept.ranks[grouping]

    def _reserved(self, kept: _Kept) -> bytes:
        """Return 1 at the place of each row's id that is reserved."""
        groups = self._groups(kept)
        place = VERDICTS.index(Verdict.RESERVED)
        is_reserved = [0, *(int(kind[0] == place) for kind in kept.kinds)]
        return bytes(map(is_reserved.__getitem__, groups))

    def _fresh(self) -> _Kept:
        """Return what this thread keeps, empty if anybody wrote since."""
        stamp = self._store.stamp()
        kept = self._local
        if kept.stamp != stamp:
            kept.stamp, kept.orders, kept.groups, kept.ranks = stamp, {}, None, {}
        return kept

    def _order(self, kept: _Kept, sort: str, descending: bool) -> array[int]:
        order = kept.orders.pop(sort, None)
        if order is None:
            order = self._store.ids(EVERYTHING, sort, descending=False)
            while len(kept.orders) >= _MOST_ORDERS:
                del kept.orders[next(iter(kept.orders))]
        kept.orders[sort] = order  # the last one used stands last
        return order[::-1] if descending else order

    def _groups(self, kept: _Kept) -> array[int]:
        if kept.groups is None:
            kept.kinds, kept.groups = self._store.groups()
        return kept.groups

    def _counts(self, kept: _Kept, ids: Iterable[int]) -> Counts:
        numbers = Counter(map(self._groups(kept).__getitem__, ids))
        return _counts_of((kept.kinds[group - 1], n) for group, n in numbers.items() if group)


def _taken(order: array[int], matching: set[int]) -> array[int]:
    if len(matching) == len(order):
        return order
    return array("q", filter(matching.__contains__, order))


def _counts_of(numbers: Iterable[tuple[tuple[int, str, int], int]]) -> Counts:
    verdicts: dict[Verdict, int] = {}
    seals: dict[Seal, int] = {}
    formats: dict[str, int] = {}
    by_format: dict[str, dict[Verdict, int]] = {}
    total = 0
    for (verdict_place, name, seal_place), number in numbers:
        verdict, seal = VERDICTS[verdict_place], SEALS[seal_place]
        total += number
        verdicts[verdict] = verdicts.get(verdict, 0) + number
        seals[seal] = seals.get(seal, 0) + number
        formats[name] = formats.get(name, 0) + number
        inside = by_format.setdefault(name, {})
        inside[verdict] = inside.get(verdict, 0) + number
    return Counts(total, verdicts, seals, formats, by_format)
