# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The names of the search language (``verdict:``, ``isrc:``, ``changed:`` ...) and what each asks.

A new name is a function from a value to a condition and one line in ``NAMES``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from holdback.catalogue.conditions import Condition, all_of, any_of, negated
from holdback.catalogue.rows import SEALS, VERDICTS, Written
from holdback.catalogue.text import fold
from holdback.formats import SUPPORTED
from holdback.rights import Dimension, Position

WORDS = ("title", "artist", "composer", "album", "label", "notice", "codes", "place")
_SHORTEST_TRIGRAM = 3
_MISSING = frozenset({"missing", "none", "no", "empty"})
_PRESENT = frozenset({"present", "any", "yes", "there"})


class Unknown(Exception):  # noqa: N818 - named for what it says
    """A value that its name does not know; carries examples of values that it does."""

    def __init__(self, examples: str) -> None:
        super().__init__(examples)
        self.examples = examples


@dataclass(frozen=True, slots=True)
class Context:
    """What conditions depend on besides the query: the moment, and what SQLite can do."""

    now: datetime
    has_trigrams: bool

    def anywhere(self, words: Sequence[str]) -> Condition:
        """Return the condition that each of these folded words stands somewhere in a row."""
        return self.within(WORDS, words)

    def within(self, columns: Sequence[str], words: Sequence[str]) -> Condition:
        """Return the condition that each word stands in one of ``columns`` of the word table.

        Three characters and more are looked up in the trigram index; shorter words, and all
        words where there is none, by reading the (narrow) table.
        """
        fast = [w for w in words if self.has_trigrams and len(w) >= _SHORTEST_TRIGRAM]
        slow = [w for w in words if w not in fast]
        parts = []
        if fast:
            phrases = " AND ".join('"' + word.replace('"', '""') + '"' for word in fast)
            asked = (
                phrases if len(columns) == len(WORDS) else f"{{{' '.join(columns)}}}: ({phrases})"
            )
            parts.append(
                Condition("w.id IN (SELECT rowid FROM trigrams WHERE trigrams MATCH ?)", (asked,))
            )
        for word in slow:
            parts.append(
                any_of([Condition(f"instr(w.{column}, ?)", (word,)) for column in columns])
            )
        if not slow:
            return Condition(
                "t.id IN (SELECT rowid FROM trigrams WHERE trigrams MATCH ?)", parts[0].parameters
            )
        inside = all_of(parts)
        return Condition(
            f"t.id IN (SELECT w.id FROM words w WHERE {inside.sql})", inside.parameters
        )


LookUp = Callable[[Context, str], Condition]


def _text(columns: Sequence[str], stored: Sequence[str]) -> LookUp:
    """Search ``columns`` of the word table; ``missing`` asks for empty ``stored`` columns."""

    def look_up(context: Context, value: str) -> Condition:
        asked = value.strip().lower()
        empty = all_of([Condition(f"t.{column} = ''") for column in stored])
        if asked in _MISSING:
            return empty
        if asked in _PRESENT:
            return negated(empty)
        return context.within(columns, [fold(value).strip() or " "])

    return look_up


def _notice(context: Context, value: str) -> Condition:
    if value.strip().lower() in ("differs", "differ", "different"):
        return Condition("t.notices_differ")
    return _text(("notice",), ("notice",))(context, value)


def _code(column: str) -> LookUp:
    plain = _text(("codes",), (column,))

    def look_up(context: Context, value: str) -> Condition:
        compact = re.sub(r"[\s.\-–]", "", value)
        return plain(context, compact or value)

    return look_up


def _one_of(column: str, values: Sequence[StrEnum]) -> LookUp:
    """Match a status by its word or the beginning of it: ``verdict:conf`` as one types."""

    def look_up(context: Context, value: str) -> Condition:
        asked = value.strip().lower().replace("-", "_")
        exact = [place for place, one in enumerate(values) if one.value == asked]
        found = exact or [p for p, one in enumerate(values) if one.value.startswith(asked)]
        if not found:
            raise Unknown(", ".join(one.value for one in values))
        return any_of([Condition(f"t.{column} = ?", (place,)) for place in found])

    return look_up


def _format(context: Context, value: str) -> Condition:
    asked = value.strip().lower().lstrip(".")
    known = sorted(SUPPORTED)
    found = [asked] if asked in known else [name for name in known if name.startswith(asked)]
    if not found:
        raise Unknown(", ".join(known))
    return any_of([Condition("t.format = ?", (name,)) for name in found])


def _position(dimension: Dimension) -> LookUp:
    place = list(Dimension).index(dimension) + 1

    def look_up(context: Context, value: str) -> Condition:
        asked = value.strip().lower()
        found = [one.value[0] for one in Position if asked and one.value.startswith(asked)]
        if not found:
            raise Unknown(", ".join(one.value for one in Position))
        return any_of([Condition(f"substr(t.dimensions, {place}, 1) = ?", (one,)) for one in found])

    return look_up


def _path(context: Context, value: str) -> Condition:
    folded = fold(value)
    in_folder = Condition("t.folder_id IN (SELECT id FROM folder WHERE instr(words, ?))", (folded,))
    return any_of([in_folder, context.within(("place",), [folded])])


_AGE = re.compile(r"^([<>]?)\s*(\d{1,5})\s*(h|d|w|m|y)[a-z]*$", re.IGNORECASE)
_DAY = re.compile(r"^([<>]?)\s*(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$")
_HOURS = {"h": 1, "d": 24, "w": 7 * 24, "m": 30 * 24, "y": 365 * 24}
_CHANGED_EXAMPLES = "elsewhere, today, <7d, >1y, 2024, 2024-05, <2024-05-31"


def _changed(context: Context, value: str) -> Condition:
    asked = value.strip().lower()
    local = context.now.astimezone()
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    if asked == "elsewhere":
        return Condition(f"t.written = {int(Written.CHANGED_SINCE)}")  # as its index says it
    if asked == "today":
        return _between(midnight, None)
    if asked == "yesterday":
        return _between(midnight - timedelta(days=1), midnight)
    age = _AGE.match(asked)
    if age:
        moment = context.now - timedelta(hours=int(age[2]) * _HOURS[age[3]])
        return _between(None, moment) if age[1] == ">" else _between(moment, None)
    start, end = _period(asked, midnight)
    if asked.startswith("<"):
        return _between(None, start)
    if asked.startswith(">"):
        return _between(end, None)
    return _between(start, end)


def _period(asked: str, midnight: datetime) -> tuple[datetime, datetime]:
    day = _DAY.match(asked)
    try:
        if day is None:
            raise ValueError(asked)
        year, month, date = int(day[2]), int(day[3] or 1), int(day[4] or 1)
        start = midnight.replace(year=year, month=month, day=date)
        if day[4]:
            return start, start + timedelta(days=1)
        if day[3]:
            return start, (start + timedelta(days=31)).replace(day=1)
        return start, start.replace(year=year + 1)
    except (ValueError, OverflowError) as error:
        raise Unknown(_CHANGED_EXAMPLES) from error


def _between(start: datetime | None, end: datetime | None) -> Condition:
    parts = []
    if start is not None:
        parts.append(Condition("t.modified_ns >= ?", (_nanoseconds(start),)))
    if end is not None:
        parts.append(Condition("t.modified_ns < ?", (_nanoseconds(end),)))
    return all_of(parts)


def _nanoseconds(moment: datetime) -> int:
    return int(moment.timestamp()) * 1_000_000_000


_AMOUNT = re.compile(r"^([<>]?)\s*(\d+(?:[.,]\d+)?)\s*([a-z]*)$")


def _amount(column: str, units: Mapping[str, float], examples: str) -> LookUp:
    def look_up(context: Context, value: str) -> Condition:
        match = _AMOUNT.match(value.strip().lower())
        if match is None or match[3] not in units:
            raise Unknown(examples)
        amount = float(match[2].replace(",", ".")) * units[match[3]]
        return Condition(f"t.{column} {'<' if match[1] == '<' else '>='} ?", (amount,))

    return look_up


def _year(context: Context, value: str) -> Condition:
    asked = value.strip().lower()
    if asked in _MISSING | _PRESENT:
        return _text(("title",), ("date",))(context, asked)
    match = re.match(r"^([<>]?)(\d{4})(?:-(\d{4}))?$", asked)
    if match is None:
        raise Unknown("2019, <2000, 2019-2021, missing")
    year = "CAST(substr(t.date, 1, 4) AS INTEGER)"
    first = int(match[2])
    if match[1] == "<":
        return Condition(f"({year} > 0 AND {year} < ?)", (first,))
    if match[1] == ">":
        return Condition(f"{year} > ?", (first,))
    return Condition(f"{year} BETWEEN ? AND ?", (first, int(match[3] or first)))


_SECONDS = {"": 1.0, "s": 1.0, "m": 60.0, "min": 60.0, "h": 3600.0}
_BYTES = {"": 1.0, "b": 1.0, "kb": 1e3, "k": 1e3, "mb": 1e6, "m": 1e6, "gb": 1e9, "g": 1e9}

NAMES: Mapping[str, LookUp] = {
    "title": _text(("title",), ("title",)),
    "artist": _text(("artist",), ("artist",)),
    "composer": _text(("composer",), ("composer",)),
    "album": _text(("album",), ("album",)),
    "label": _text(("label",), ("label",)),
    "notice": _notice,
    "copyright": _notice,
    "isrc": _code("isrc"),
    "iswc": _code("iswc"),
    "upc": _code("barcode"),
    "ean": _code("barcode"),
    "barcode": _code("barcode"),
    "path": _path,
    "folder": _path,
    "file": _path,
    "verdict": _one_of("verdict", VERDICTS),
    "seal": _one_of("seal", SEALS),
    "format": _format,
    "changed": _changed,
    "year": _year,
    "length": _amount("duration_s", _SECONDS, "<30s, >5m"),
    "size": _amount("size_bytes", _BYTES, ">100mb, <1mb"),
    **{dimension.value: _position(dimension) for dimension in Dimension},
}
